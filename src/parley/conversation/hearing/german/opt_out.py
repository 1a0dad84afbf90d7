"""German for the wish not to be called again. Recall comes first: a missed one breaks the law."""

OPT_OUT = {
    "opt_out": """
        mit (ihnen|euch|dir|ihrer firma|diesem laden|ihrem verein) ... (nichts|nix) (mehr)?
            (weiter)? zu tun
        (nichts|nix) (mehr)? mit (ihnen|euch|dir|ihrer firma|ihrem verein) zu tun
        auf (keine|keiner|keinen|gar keine) (liste|listen|anrufliste|telefonliste|verteiler)
        (nummer|daten|name|telefonnummer|handynummer) ... (nichts verloren|nichts zu suchen|nichts
            an)
        (raus|weg) (damit|mit meiner nummer|mit meinen daten|mit unserer nummer)
        (werde|werd|wird) (ich|man|wir) ... @calls ... los
        (nicht|kein|keine) ... für (werbung|werbeanrufe|werbezwecke|akquise|marketing)
        ^ (nie mehr|nie wieder) (anrufen|anruf|kontakt)? $
        ^ (streichen|streicht|lösch|löscht) $
        (wie lange|wie oft|warum|wieso) (wollen|wollt|willst|müssen) (sie|ihr|du) (mich|uns) (noch
            |weiter|immer)? ... (belästigen|nerven|terrorisieren|anrufen|stören)
        (stellen|stellt|stell) (sie|ihr|du)? (das|es) (sofort|jetzt)? ein $
        (newsletter|anrufservice|erinnerungsservice|sms service|terminerinnerung|anruferinnerung
            |erinnerungsanrufe|erinnerungsanruf|erinnerungen|werbung|robocalls|werbeanrufe) ...
            (abbestellen|abmelden|austragen|deaktivieren|ausschalten|stoppen|beenden|abstellen
            |kündigen)
        (abmeldung|abbestellung|austragung|löschung) ... (anrufservice|newsletter|anrufen|anrufe
            |verteiler|liste|daten|nummer|kontaktdaten)
        (sollt|sollen|sollst) ... (nummer|daten|kontakt) (zu)? vergessen
        (diese|solche|ihre|eure|dieser|die) ... @calls ... (nicht mehr|nimmer|nümm|nicht länger) $
        (abmeldung|abbestellung) (von|vom|der|des) ...
        (streichen|streich|streicht|löschen|lösch|löscht|entfernen|entfern|entfernt) (sie|du|ihr)?
            (mich|uns|mi|meine frau|meinen mann|meine mutter|meinen vater)
        (ich|wir|nummer|daten) (sofort)? (gelöscht|gestrichen|ausgetragen|entfernt) (werde|werden
            |wird)
        (telefonterror|psychoterror|anrufterror|telefonbelästigung|telefonstalking)
        ^ (kein|keine|keinerlei) (telefonanrufe|werbeanrufe|anrufe|werbung|telefonwerbung
            |kontaktaufnahme|kontakt|newsletter|werbemails|umfragen|telefonumfragen|verkaufsanrufe)
            (mehr)? $
        ^ (abbestellen|austragen|abmelden|löschen|löschen|nicht mehr anrufen|keine anrufe|daten
            löschen|nummer löschen) $
        (ersuche|verlange|fordere|beantrage|recht auf|um|auf|bestehe) ... (löschung|datenlöschung
            |entfernung meiner|streichung)
        (streichts|löschts|löscht|nehmts|trogts|streicht) (mi|mich|uns)
        (rufen|rufn|ruafn|rufe|ruf|ruft|rufst|rüefe|rüef|telefonieren|telefonier|klingeln|klingel
            |kontaktieren|kontaktier|kontaktiert|kontaktiere|belästigen|belästige|belästigt|belästig
            |stören|stör|störe|stört|nerven|nerv|nervt|schreiben|schreibt|schicken|schick|schickt
            |senden|sende|sendet|bombardieren|texten|läuten|läut|läutet|bimmeln|versuchen|sprechen
            |terrorisieren|behelligen) ... @us? ... @never (wieder|mehr|nochmal|an)?
        (rufen|rufn|ruafn|rufe|ruf|ruft|rufst|kontaktieren|kontaktier|kontaktiert|belästigen
            |belästige|belästigt|belästig|stören|stör|störe|nerven|nerv|nervt|telefonieren|klingeln
            |läuten|melden|melde|schreiben|terrorisieren|behelligen) (sie|du|ihr)? (@us|doch|halt
            |jetzt|da)? (@us|doch|halt|jetzt|da)? @not (an|zurück|mehr|wieder|so oft|dauernd|ständig
            |immer)? $
        (rufen|rufn|ruafn|ruf|ruft|rufe) (sie|du|ihr)? (@us|doch)? (@us)? (jetzt|ja|doch)? @not (an
            |mehr|aa|o)
        (melden|melde|meldet|meld) (sie|ihr)? (dich|sich|euch) ... @never (wieder|mehr)?
        @never (wieder|mehr|nochmal|bei)? ... (@call|@called)
        @never (wieder|mehr|nochmal|bei mir|bei uns)? ... (melden|zu melden)
        @not ... (@called) (werden|worden|wird|werde|werd)
        (will|möchte|mag|wollen|möchten|wünsche|wünschen|wollte|wü|wui|mecht|darf|dürfen|wott|wett)
            ... @never ... (@call|@called|hören|melden)
        (will|möchte|mag|wollen|möchten|wünsche|wünschen|wollte|erlaube|wott) (ich|wir)? ... @not
            ... @called
        (will|möchte|mag|wollen|möchten|wünsche|wünschen|wollte|gestatte|erlaube|dulde|erlauben)
            (ich|wir)? @not dass ... @call
        (will|möchte|mag|wollen|möchten|wünsche|wünschen|wollte|gestatte|erlaube|dulde|erlauben)
            (ich|wir)? @not dass ... (anruft|anrufen|kontaktiert|belästigt|stört|melden|meldet|ruft)
        @not ... (anruft|kontaktiert|belästigt|anrufst|kontaktierst|belästigst) $
        (dass|damit|wenn) ... @not ... (@call|anruft|kontaktiert|belästigt|anrufst) $
        @never (bei|an) (mir|uns|diese nummer) ... (an|durch)
        (sollen|sollt|sollst|solln|dürfen|dürft|darfst|brauchen|brauchst|müssen|müsst|musst|können
            |könnt|sollten|sollte|braucht|soll|darf|brauch) (sie|du|ihr|mich|uns|hier|es|man|mir
            |keiner)? ... @never ... @call
        (sollen|sollt|sollst|solln|dürfen|dürft|darfst|brauchen|brauchst|müssen|müsst|musst|sollten
            |sollte|braucht|soll|darf) (sie|du|ihr|mich|uns|hier|es|man|mir)? (@us)? @not (mehr
            |wieder)? (@us)? (@call)
        (hört|hören|hör|hörn|hoert|aufhören) (sie|ihr|du)? ... auf ... (@call|mit|zu|rufen
            |belästigen|nerven|stören|jetzt|damit)
        (hört|hören|hör) (sie|ihr|du)? (jetzt|doch|halt|damit|sofort|mit dem|schon)? auf $
        auf (hier|mich|uns|ständig|dauernd|immer|andauernd|jeden tag|meine|bei)? ... (anzurufen|zu
            nerven|zu belästigen|zu stören|zu kontaktieren|anzuklingeln|zu terrorisieren
            |anzuschreiben|zu telefonieren)
        aufhören ... (anzurufen|zu nerven|zu belästigen|zu stören|zu kontaktieren|anrufen|mit|damit
            |nerven)
        (@calls|das|die|es|anzurufen) ... (aufhören|aufhört|ein ende|unterbleiben|eingestellt
            |aufzuhören|gestoppt|unterlassen|abgestellt) $
        mit (den|diesen|dem|der|dieser|euren|ihren|ihrem|diesem|eurer|ihrer) ... @calls ... (auf
            |aufhören|aufhört|schluss|ruhe|sein|genug)
        (schluss|ruhe|stopp|stop|basta|genug|ende|finger) ... (mit|von|vor|für) (den|diesen|dem|der
            |dieser|euren|ihren|ihrem|diesem|eurer|ihrer|eurem)? ... @calls
        (hört|hören|aufhören|auf) ... @calls ... (auf|aufhören|aufhört)
        (lassen|lasst|lass|lasse|lassts|lassen's|lönd|loss|lossts) (sie|mich|uns|ihr|du|mi|üs|meine
            |meinen|diese)? ... (in ruhe|in frieden|zufrieden|in ruah|in rue)
        (in ruhe|in frieden) ... (gelassen|lassen|lasst|lässt)
        (lassen|lasst|lass) (sie|ihr|du|es)? (das|die|diese|es)? ... (anrufen|anrufe|anruferei
            |telefonieren) (sein|bleiben)?
        (lassen|lasst|lass) (sie|ihr|du)? (das|die|es|diese) ... (sein|bleiben)
        unterlassen sie ...
        (unterlassen|unterlasst|unterlass|unterlasse) (sie|ihr|du)? ... (@calls|@call|das|dies
            |weitere|jede|jeglichen|es)
        (unterlassung|unterlassungserklärung|unterlassungsklage|unterlassungsanspruch|abmahnung
            |abmahnen)
        (stellen|stellt|stell) (sie|ihr|du)? ... (@calls) ... ein
        (anrufe|werbung|kontaktaufnahme|telefonwerbung) (bei mir|bei uns)? (sofort)? einstellen
        (stoppen|stoppt|beenden|beendet|unterbinden|verhindern|abbestellen|abstellen|stopp|sperren
            |blockieren|kündigen) (sie|ihr)? ... @calls
        @calls ... (abbestellen|stoppen|beenden|abstellen|einstellen|unterbinden|unterlassen
            |abbestellt|ab|beende|verzichten|verzichte|stoppe|gestoppt|untersage|untersagt|verbiete
            |verboten|unerwünscht|verbitte|kündigen|kündige|loswerden|satt|leid|nerven|nervt
            |abschalten|blockieren|blockiere)
        (bestelle|bestellen|bestell|melde|kündige) ... @calls ... ab
        @no ... (@calls) ... (mehr|wieder|von ihnen|von euch|wünschen|erwünscht|wünsche|erhalten
            |bekommen|kriegen|haben|gewünscht|will|möchte|will ich|von dir|durchführen|annehmen
            |tätigen)
        @no (weiteren|weitere|weiteres|weiterer|unerwünschten|unaufgeforderten|werblichen
            |telefonischen|neuen|solchen|solche|derartigen|künftigen|zusätzlichen|dieser|ihrer) ...
            @calls
        (will|möchte|wollen|möchten|wünsche|wünschen|brauche|brauchen|akzeptiere|dulde|erlaube|mag
            |wünscht|verzichte) (ich|wir|auf)? ... @no ... (anrufe|anruf|werbung|kontakt|werbeanrufe
            |newsletter|sms|nachrichten|kontaktaufnahme|telefonwerbung|erinnerungsanrufe
            |verkaufsgespräche|calls|telefonanrufe|umfragen|mails|emails|telefonate|kontaktversuche
            |telefonmarketing)
        ^ @no (anrufe|werbung|kontakt|werbeanrufe|newsletter|kontaktaufnahme|telefonwerbung|anrufe
            mehr|verkaufsanrufe|umfragen|werbeanruf|calls) (mehr|von ihnen|danke)? $
        (nie|niemals|nicht) (wieder|mehr|noch einmal|nochmal)? ... (@calls) ... (erhalten|bekommen
            |kriegen)
        (ich|wir) (will|möchte|wollen|möchten|brauche) (diese|ihre|die|eure|solche) ... @calls ...
            (nicht|nimmer)
        @calls ... (will|möchte|wollen|wünsche|brauche|brauchen) (ich|wir)? ... (nicht|nimmer|keine
            |nie)
        auf @calls (verzichte|kann ich verzichten|verzichten|gern verzichten)
        (wünsche|wünschen|möchte|will|erwünscht) ... kontakt ... (mehr|nicht)
        ^ (kontakt|kontaktaufnahme|anrufe|anruf) (nicht erwünscht|unerwünscht|nicht gewünscht
            |verboten|abbrechen)
        (nicht|un|nie) (erwünscht|gewünscht) ... (anrufe|kontakt|werbung)
        (ihre|eure|diese|solche|dass sie) ... (anrufe|werbung|anruf|kontaktaufnahme) ... (nicht
            erwünscht|unerwünscht|nicht gewünscht|verboten|untersagt|nerven|nervt|stören|belästigen)
        (nehmen|nimm|nehmt|nehme|nemma|nimmt|streichen|streicht|streich|streiche|löschen|lösch
            |löscht|lösche|entfernen|entfern|entfernt|entferne|tragen|trag|tragt|werfen|wirf|werft
            |schmeißen|schmeiß|schmeißt|holen|hol|setzen|setz|kicken|kick|haut|hauen|tun|tu|tuts
            |ziehen|sperren|sperr|sperrt|lassen|austragen|nähmed|nehmts|streichts|löschts) (sie|du
            |ihr)? (@us|diese|meine|unsere) ... (aus|von|vom|raus|heraus|runter|ab|auf|in) ...
            (@list|raus|heraus|runter|sperrliste|robinsonliste|sperrdatei|blacklist)
        (nehmen|nimm|nehmt|tragen|trag|werfen|wirf|schmeißen|schmeiß|holen|hol) (sie|du|ihr)? (mich
            |uns) ... (raus|heraus|runter|aus)
        (löschen|lösch|löscht|lösche|entfernen|entfern|entfernt|streichen|streich|streicht
            |vernichten|vernichte|sperren|sperr|sperrt|blockieren|vergessen|vergiss|vergesst
            |verlieren|verlier|wegwerfen|beseitigen|tilgen|schmeißen|werfen|wirf|zerreißen
            |verbrennen) (sie|du|ihr)? (@my|alles was|alle) ... @mydata
        (löschen|lösch|löscht|lösche|vernichten) (sie|du|ihr)? (alles|sämtliche|alle) ... (von mir
            |über mich|zu mir|gespeichert|haben)
        @my (@mydata|persönlichen daten|personenbezogenen daten) ... (löschen|gelöscht|entfernen
            |entfernt|streichen|gestrichen|sperren|gesperrt|rausnehmen|herausnehmen|rausgenommen
            |rausgestrichen|vernichten|rauslöschen|vergessen|austragen|blockieren|aus dem system
            |runternehmen|zu löschen|raus|verschwinden|verschwindet|weg|tilgen|weghaben|beseitigen
            |aus der liste|aus ihrer)
        (mich|uns|nummer|namen|mi|daten) ... (aus|von|vom) ... @list ... (nehmen|streichen|löschen
            |entfernen|austragen|entfernt|gelöscht|gestrichen|genommen|raus|runter|rausnehmen|zu
            nehmen|zu streichen|zu löschen|werfen|holen|zu entfernen|nimmst|nimmt|streicht|löscht)
        (aus|von|vom) (ihrer|der|dieser|eurer|ihren|euren|dem|diesem|ihrem|eurem|allen|den|deiner
            |irgendeiner|der|sämtlichen)? ... @list ... (raus|runter|gelöscht|gestrichen|entfernt
            |genommen|weg|nehmen|löschen|streichen|austragen|entfernen|heraus|ausgetragen|abmelden
            |abgemeldet|verschwinden)
        (raus|runter|weg|heraus) (aus|von|vom) (ihrer|der|dieser|eurer|ihren|dem|diesem|ihrem|eurem
            |allen|den)? ... @list
        (will|möchte|muss|wollen|möchten) ... (aus|von|vom) (ihrer|der|dieser|eurer|dem|diesem|ihrem
            |eurem) @list
        (auf|in) (die|ihre|eure|der|eine|ihrer) (sperrliste|robinsonliste|robinson liste|blacklist
            |schwarze liste|nicht anrufen liste|werbesperre|sperrdatei|ausschlussliste)
        (sperrliste|robinsonliste|werbesperre|telefonsperre|kontaktsperre|sperrvermerk
            |werbewiderspruch|anrufsperre|werbestopp)
        (mich|uns|nummer|daten|daraus) (austragen|auszutragen|ausgetragen|abmelden|abzumelden
            |rauslöschen|rausstreichen|streichen|löschen|entfernen)
        (trag|tragen|tragt|melden|melde|meldet|meld) (sie|du|ihr)? (mich|uns|diese nummer|meine
            nummer) ... (aus|ab)
        (abmelden|austragen|gelöscht|ausgetragen|abgemeldet|gestrichen) (werden|aus|von|vom)
        (möchte|will|würde) ... (mich|uns) (abmelden|austragen)
        (bestelle|bestell|melde|meld) (mich|ich|den|das|die|es) ... ab
        (widerrufe|widerruf|widerrufen|widerspreche|widersprechen|widerspruch|ziehe|entziehe|nehme
            |verweigere) ... (einwilligung|zustimmung|erlaubnis|nutzung|verarbeitung|werbung
            |datenverarbeitung|speicherung|genehmigung|datennutzung|einverständnis|kontaktaufnahme
            |verwendung|anrufen|daten|werbezwecke|werbezwecken|werblichen|anruf|telefonischen
            |erlaubnis|weitergabe)
        (einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis|kontaktaufnahme
            |datenverarbeitung|nutzung|verarbeitung) ... (zurück|widerrufen|widerrufe|entziehe|nicht
            erteilt|nie erteilt|nie gegeben|nicht gegeben|widerspreche|zurückziehen|zurückgezogen
            |entzogen|erloschen|widersprechen|widerrufen)
        @no (einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis) ... (gegeben|erteilt
            |anzurufen|mehr|für|haben|gab)
        (nie|niemals|nicht) ... (eingewilligt|zugestimmt|erlaubt|eingeholt) ... (angerufen|anrufen
            |anzurufen|anrufe|kontaktiert|kontakt|werbung|telefon)
        (nie|niemals) (eingewilligt|zugestimmt|eine einwilligung|ihre werbung|um anrufe|um diese
            anrufe)
        (untersage|verbiete|verbitte|verbieten|untersagen|verbitten|verwehre|verbitt) (ich|ihnen|mir
            |euch|wir) ... (@calls|@call|das|jeden|jegliche|jeglichen|weitere|kontakt|solche)
        (hausverbot|telefonverbot|anrufverbot|kontaktverbot)
        (anzeige|klage|strafanzeige|zeige ich sie|zeig ich sie|verklage|verklagen|anwalt|polizei
            |melde ich sie|rechtliche schritte) ... (belästigung|anrufe|anruf|anrufen|anrufst
            |stalking|telefonterror|wieder|nochmal|telefonwerbung)
        (wieder|nochmal|noch einmal|noch|weiter|weiterhin) ... (anrufen|anruft|anrufst|melden
            |kontaktieren) ... (anzeige|anwalt|polizei|zeige ich|zeig ich|verklage|sperre|blockiere
            |blockier|melde ich|rechtliche|passiert was|erstatte|hole ich|gehe ich|schalte|werde
            ich)
        (wenn|falls|sollten|sobald) (sie|du|ihr) ... (nochmal|noch einmal|wieder|weiter|weiterhin)
            ... (anrufen|anruft|anrufst|kontaktieren|melden|belästigen|stören|nerven|anrufe)
        (telefonterror|belästigungsanrufe|stalking|werbeanrufe|spamanrufe|spam anrufe|werbeanruf
            |dauerbelästigung) ... (das|hier|schluss|ist|sind|verboten|bei mir|genug|jetzt|nerven
            |mehr|unerwünscht)
        (das|dies) (ist|grenzt) (an|doch|ja|reine|pure)? (belästigung|telefonterror|stalking
            |nötigung|terror)
        (reine|pure|echte|ständige) (belästigung)
        (belästigen|belästigt|belästigst|nerven|nervt|nervst|stören|terrorisieren) (sie|ihr|du)
            (mich|uns|meine|andere|jemand|wen|sonst|lieber)
        (sie|ihr|du) (belästigen|belästigt|belästigst|nerven|nervt|nervst|terrorisieren) (mich|uns
            |nur|schon|langsam)
        (ich|wir) (fühle|fühlen) (mich|uns) ... (belästigt|gestört|genervt)
        (verschwinden|verschwinde|verschwindet|verpiss|verpissen|verpisst|hau|hauen|haut|schleich
            |schleicht|zieh) (sie|dich|sich|euch|leine|di|eich|ihr)? (ab|leine)? (aus)? $
        (leck|leckt|lecken) (mich|mi) ...
        (rutsch|rutschen) (mir)? (sie)? (mir)? den buckel
        (scher|scheren) (sie)? (dich|sich) (zum teufel|weg|fort)
        (warum|wieso|weshalb|was soll das) ... (rufen|ruft|rufst|belästigen|belästigt|nerven|nervt
            |anrufen) (sie|ihr|du)? ... (immer|ständig|dauernd|andauernd|schon wieder|immer wieder
            |wieder|jeden tag|immer noch|noch|nur|täglich|permanent|ununterbrochen|trotzdem)
        (sie|ihr|du|die|da|euch|ihnen) (rufen|ruft|rufst|haben|habt) (mich|uns|hier|bei mir|bei
            uns)? (jetzt|schon|ja)? (immer|ständig|dauernd|andauernd|jeden|permanent|pausenlos
            |ununterbrochen|zum dritten|zum vierten|zum fünften|zum zehnten|zum hundertsten|zum x
            ten|x|zehnmal|hundertmal|tausendmal|täglich|jede woche|dreimal|fünfmal|alle paar) ...
            (an|angerufen|tag|woche)
        (ständig|dauernd|andauernd|jeden tag|permanent|pausenlos|ununterbrochen|täglich|immer wieder
            |rund um die uhr) (rufen|ruft|rufst|werde|wird|klingelt|kommen|diese|die|nerven
            |belästigen) (sie|ihr|du|ich|bei mir|einer|jemand|anrufe|irgendwer|hier)? ... (an
            |angerufen|belästigt|anrufe|von ihnen|mich|uns)
        (werde|werden|wird) (ich|wir) ... (ständig|dauernd|andauernd|jeden tag|permanent|täglich
            |immer wieder|zum) ... @called
        (zum|schon|jetzt) (dritten|vierten|fünften|sechsten|zehnten|hundertsten|tausendsten|x ten
            |letzten) ... (rufen|ruft|anrufen|angerufen|nicht|keine|kein|sage|sag|anruf)
        (der|ihr) (dritte|vierte|fünfte|sechste|zehnte|hundertste|x te) anruf ... (heute|woche|monat
            |tag|reicht|jetzt)
        (kein interesse|keinen bedarf|kein bedarf) ... (rufen|ruf|anrufen|angerufen|liste|löschen
            |nummer|anrufe)
        (woher|von wem) (haben|habt|hast) (sie|ihr|du) ... (nummer|daten|kontakt|rufnummer) ...
            (löschen|raus|weg|streichen|nie|nicht|sofort)
        (nicht|nie|niemals|keinesfalls|nimmer) (mehr|wieder|nochmal|noch einmal|weiter)? (von ihnen
            |von euch|von dir|von dieser firma|von ihrer firma|von so)? ... (hören|angesprochen|was
            hören|belästigt|gestört|genervt) (werden|müssen|will|möchte)?
        (will|möchte|wollen) ... (von ihnen|von euch|von dir|von ihrer firma|von dieser firma) ...
            (nichts|nie|nicht) ... (hören|wissen|haben)
        (nichts|nix|nie was) (mehr|wieder)? (von ihnen|von euch|von dir) ... (hören|wissen|haben)
        (nichts|nix|nie was) ... (mehr) ... (von ihnen|von euch|mit ihnen|mit euch) ... (hören
            |wissen|haben)
        (nichts|nix) (mehr)? mit (ihnen|euch|dir|ihrer firma) zu tun haben
        (weiteren|weitere|weiteres|erneute|künftige|zukünftige|jegliche|jede|jeglichen|sämtliche)
            (anrufe|kontakt|kontaktaufnahme|kontaktversuche|werbung|belästigung|störungen) (ist|sind
            |unterlassen|nicht|verbiete|unerwünscht|ablehnen|lehne|zu|von|per)?
        (opt out|optout|unsubscribe|do not call|stop calling)
        ^ (stop|stopp) $$
        (von|bei|mit|in) (der|ihrer|eurer)? (anrufliste|telefonliste|werbeliste|call liste) ...
            (nehmen|streichen|löschen|raus|runter|austragen|gestrichen|gelöscht|genommen|entfernen
            |entfernt|weg)
        (nummer|kontakt|telefonnummer|rufnummer|handynummer) (wird|sofort)? (zu)? (blockieren
            |blockiert|sperren|gesperrt|löschen|gelöscht|vergessen|entfernen|entfernt|streichen
            |gestrichen)
        (blockiere|blockier|sperre|sperr) (ich)? (sie|euch|ihre nummer|die nummer|eure nummer|jetzt)
        (unaufgefordert|ungefragt|ohne erlaubnis|ohne einwilligung|ohne zustimmung|unerlaubt|ohne
            mein einverständnis) ... (angerufen|anrufen|kontaktiert|kontaktieren|anrufe|werbung
            |anruf)
        (unerwünschte|unerlaubte|unaufgeforderte|unverlangte) (anrufe|werbung|telefonwerbung|anruf
            |kontaktaufnahme)
        (verzichte|verzichten) ... auf (weitere|ihre|die|diese|jegliche|künftige) ... @calls
        (keiner|niemand|kein mensch) (mehr)? (soll|darf|braucht|von ihnen) ... (anrufen|anruft
            |melden|stören|belästigen)
        (niemand|keiner) ... (anrufen|anruft|kontaktieren|angerufen werden) (soll|darf|mehr)?
        (es|da|jetzt|mir|das) reicht (es)? (mir)? (jetzt)? ... (mit|anrufe|anrufen|anruf|diese
            |diesen|nicht mehr)
        (habe|hab|haben) (ich|wir)? ... (satt|dicke|genug|die schnauze|die nase|leid) ... (anrufe
            |anrufen|anruferei|angerufen|belästigt|werbung|anruf)
        (anrufe|anruferei|werbung|anrufen|belästigung) ... (satt|leid|genug|reicht|dicke|nase voll
            |schnauze voll)
        (nase|schnauze|faxen) (voll|dicke) ... (anrufe|anrufen|anruferei|werbung)
        (nicht|nie) (mehr)? (per|über) (telefon|sms|mail|whatsapp) (kontaktieren|anschreiben
            |kontaktiert|anrufen)
        (nur|ausschließlich|lieber) (noch)? (schriftlich|per post|per mail|per brief|per email) ...
            (nicht|keine|kein) ... (telefon|anrufen|anrufe|telefonisch|anruf)
        (nicht|nie|kein) (mehr|wieder|nochmal) (anzurufen|anrufen|anruft|anrufst|kontaktieren
            |belästigen)
        (nicht|nie|niemals) (anrufen|anzurufen|zurückrufen|kontaktieren|belästigen) $
        (nicht|nie) (anrufen|kontaktieren)
        (finger|lass|lassen|hände) (weg|sie die finger) von (meiner nummer|meinem telefon|meinen
            daten)
        (nummer|daten|telefonnummer|kontaktdaten|handynummer|rufnummer) ... (nicht|nie) (mehr|wieder
            |länger|weiter) (benutzen|verwenden|speichern|anrufen|nutzen|wählen|anwählen|verwendet
            |genutzt|gespeichert|weitergeben)
        (dürfen|darf|erlaubt|berechtigt|befugt) (sie|ihr|du|er|man)? (mich|uns|hier|diese nummer)
            (gar|überhaupt)? nicht (anrufen|kontaktieren|anschreiben|so)
        (mich|uns|hier) (anzurufen|anrufen) ... (verboten|untersagt|nicht erlaubt|nicht gestattet
            |illegal)
        (kann|könnte|könnten|können|würde|würden|darf|gibt|wie) ... (gelöscht|gestrichen|ausgetragen
            |abgemeldet) (werden|werde|wird)
        (mich|uns) ... (löschen|rausnehmen|austragen|rausstreichen|rauswerfen|rausschmeißen
            |runternehmen|herausnehmen) (lassen|aus|von|können|sie|würden|kann)?
        dass (sie)? (mich|uns|meine) ... (löschen|streichen|entfernen|austragen|rausnehmen|in ruhe
            lassen)
    """,
}

OPT_OUT_UNLESS = {
    "opt_out": """
        (wenn|falls|ob|sofern) sie (mich|uns|sich)? nicht (anrufen|erreichen|zurückrufen|melden)
        sie (brauchen|müssen) (auch|dann|deswegen|dafür)? nicht (extra|zurück)? (anzurufen|anrufen
            |zurückrufen|zurückzurufen)
        (streichen|streich|nehmen) sie mich (für|am|von) (morgen|heute|montag|dienstag|mittwoch
            |donnerstag|freitag|samstag|sonntag)
        (nicht|nie) (die|den|einen|das|der) (polizei|arzt|notarzt|feuerwehr|taxi|chef|krankenwagen)
        (sagen|sage|sag) ... (anruf|termin|gespräch) ... ab
        @never ... @call ... (vor|nach|zwischen|ab|bis|um|am|während|heute|morgen|in der
            mittagspause|abends|morgens|so früh|so spät|wenn|nachts|sonntags|samstags|sondern)
        (rufen|ruf|ruft) ... nicht (vor|nach|zwischen|während|so früh|so spät|nachts|sonntags
            |samstags|am wochenende|auf dem festnetz|auf dem handy sondern|heute|morgen|mittags
            |abends|jetzt|gleich|um)
        (kann|konnte|könnte|habe|hab|hatte|haben|bin|war|wollte|wurde|würde|ist|hat|hätte) (ich|wir
            |er|sie|mich|uns|noch|keiner|niemand)? ... (nicht|nie|noch nicht|noch nie|noch keiner
            |keiner) ... (angerufen|zurückgerufen|erreicht|erreichen|gemeldet|kontaktiert|anrufen
            können)
        (warum|wieso|weshalb) (haben|hat|rufen|ruft|habt|hast|meldet|melden) (sie|mich|er|keiner
            |niemand|ihr|sich|du) ... (nicht|nie|noch nicht) ... (angerufen|zurückgerufen|zurück
            |gemeldet|keiner|an|niemand)
        (niemand|keiner|kein mensch) (hat|ruft|geht|rief|meldet|nimmt) ...
        (wurde|worden|bin|war) (noch|bisher|nie|noch nie) (nicht|nie) ... (angerufen|kontaktiert
            |zurückgerufen)
        (sie|ihr|du) (müssen|brauchen|braucht|brauchst|musst) (mich|uns|nicht|mir)? ... nicht
            (mehr)? (zurückrufen|extra|unbedingt|sofort|noch)
        (löschen|streichen|lösch|entfernen|stornieren|ändern) ... (termin|reservierung|bestellung
            |buchung|nachricht|position|artikel|tisch|rechnung|kommentar|datum|uhrzeit|bewertung)
        (löschen|streichen|entfernen|nehmen) ... (zweite|alte|falsche|zweiten|alten|frühere|andere)
            (nummer|adresse|namen|name|telefonnummer|handynummer)
        (alte|alten|falsche|frühere|zweite|bisherige) (nummer|adresse|telefonnummer|handynummer
            |email|mailadresse) ... (löschen|streichen|entfernen|gelöscht|vergessen|ändern|raus
            |durch)
        (nummer|daten|adresse|namen|telefonnummer|handynummer|name) ... (ändern|geändert
            |aktualisieren|korrigieren|ergänzen|anpassen|notieren)
        (will|möchte|lieber) ... nicht (länger|mehr|weiter) (warten|stören|aufhalten)
        (will|möchte|wollte) (sie|dich|ich sie|euch|ihn|niemanden) (nicht|auch nicht|gar nicht|auf
            keinen fall) (stören|belästigen|nerven|weiter stören|länger stören)
        (störe|stör|stören) (ich|wir|sie) ... nicht
        (hoffe|hoffentlich) ... (störe|stör|stören|ich störe)
        (auf|bei|in) (der|die|ihre|ihrer|eine)? (warteliste|gästeliste|einkaufsliste|preisliste
            |teilnehmerliste|checkliste)
        (habe|hab|haben|hatte) (ich|wir|sie)? (ihre|die|meine|deine|eure|seine)? (nummer|daten
            |adresse|telefonnummer) (gelöscht|verloren|vergessen|verlegt)
        (nummer|telefonnummer|namen|name|termin|uhrzeit|adresse) (vergessen|verloren|verlegt)
        (vergessen|vergessen sie) (nicht|dass|ihre|die karte|zu|was|mich|uns) ...
        (vergessen|vergesse|vergiss) (sie)? (meine|mich|uns)? nicht
        (arzt|apotheke|praxis|handwerker|post|ich|mama|oma|frau|mann|freund|er) (ruft|rief|rufe)
            (ich)? (mich)? nicht (mehr)? (an|zurück)
        (ich|wir) (rufe|ruf|rufen|melde|melden|habe|hab|haben) (sie|mich|uns|ihn|dort|dann|sich|da
            |euch)? ... (nicht|nie|nimmer) (mehr|wieder)? (an|angerufen|zurück|gemeldet|erreicht)
        (es|das|der|die|schmerzen|blutung|blutungen|husten|schluckauf|piepen|geräusch|lärm|regen
            |husten|jucken|weh|summen|bellen) ... (hört|hören) (nicht|nicht|gar nicht|nimmer)
            (mehr)? auf
        (hört|hören) (es|das|der|die) (schmerzen|husten|regen|bluten|piepen)? (nicht|nicht|gar nicht
            |nimmer|irgendwann|wann) (mehr)? auf
        (mit|zum) (dem|der)? (rauchen|trinken|medikament|tabletten|kurs|therapie|behandlung|training
            |sport) ... (aufhören|auf)
        (aufhören|auf) (mit|zu) (dem|der|den)? (rauchen|trinken|medikament|tabletten|kurs|therapie
            |behandlung|training|blutverdünner)
        (wann|wo|wie lange|bis wann|wann kann|darf|kann) (hört|hören|ich|muss ich) ... (auf
            |aufhören)
        (hört|hören) (sie|ihr) (mich|noch|mir|sich|das)
        (ich|sie|wir) (höre|hören|hör) (sie|mich|dich|es|nichts|ihn) ... (nicht|nichts|schlecht)
            (mehr|gut|so|richtig)?
        (in ruhe) (überlegen|nachdenken|anschauen|besprechen|lesen|telefonieren|sprechen|essen
            |ansehen|reden|klären|durchlesen)
        lassen (sie)? (mich|uns) ... (überlegen|nachdenken|schauen|ausreden|wissen|nachsehen|warten
            |nachdenken)
        (lassen|lass) (sie)? (das|es) ... (mein|termin|stehen|so|datum|liegen|frei|offen)
        (anwalt|polizei) (termin|sprechen|anrufen|verbinden|holen)
        (termin|gespräch) ... (beim|mit dem|mit einem|beim) anwalt
        (stopp|stop|halt) (warten|warte|moment|ich|das|nein|falsch|nicht|eine|der|die|einen|noch
            |kurz)
        (newsletter|erinnerung|sms|nachricht|nachrichten|werbung|angebote|anruf|rückruf) ... (nicht
            |nie|keine|noch keine|noch nicht) ... (bekommen|erhalten|angekommen|gekommen|gekriegt
            |erreicht)
        (nicht|nie|keine|keinen|noch keine|noch keinen|noch nie|kein) ... (anruf|rückruf|nachricht
            |sms|email|newsletter|angebote|antwort|erinnerung) (bekommen|erhalten|angekommen
            |gekommen|gekriegt|gesehen|da)
        (keine|kein|keinen) (nachricht|nachrichten|sms|rückruf|mail|email|newsletter|angebote
            |kontakt|erinnerung) (hinterlassen|bekommen|erhalten|gekommen|von ihnen bekommen|von
            ihnen erhalten|angekommen|zum|zur|gekriegt|auf die)
        (muss|brauche|brauchen|will|möchte) ... (keine|kein|keinen) (nachricht|nachrichten
            |kontaktlinsen|rückruf|umfrage) (hinterlassen|mehr hinterlassen)
        (keine|kein|keinen|noch) ... (gespräche|gespräch) (führen|mit)
        (angebote|angebot) ... (haben sie|gibt es|was|welche|habt ihr)
        (haben|gibt|habt|machen|was|welche) (sie|es|ihr|für) ... angebote
        (mich|uns) (nicht)? (verwählt|vertan|versprochen|geirrt)
        (kann|könnte|könnten|können|würde|würden|darf|dürfte) (ich|sie|man|wir) (mich|uns|ihn|sie)?
            ... (zum|für|vom|von) (dem|den)? (kurs|termin|training|seminar|probetraining|schule|yoga
            |verein|behandlung) (austragen|abmelden|streichen)
        (vom|von|zum|für|aus) (dem|der|den)? (kurs|termin|training|seminar|probetraining|schule|yoga
            |verein|patientenliste|morgen) (austragen|abmelden|streichen|abgemeldet)
        (tragen|trag|schreiben) (sie)? (mich|uns) ... (ein|auf die warteliste|in die)
        (setzen|setz|schreiben|nehmen) (sie)? (mich|uns) (auf|in) (die|ihre|eine)? (liste|warteliste
            |kartei|gästeliste) (auf)? $
        (rufen|ruf|ruft) (sie|du|ihr)? (mich|uns|ihn)? ... (zurück) (wenn|sobald|falls|bis|auf|um|am
            |heute|morgen|unter)
        (nicht|net) (abnehmen|rangehen|drangehen|hingehen|erreichbar|ans telefon|rausgehen|hinhören)
        (wenn|falls|sobald) ... (nicht) (rangehe|drangehe|abnehme|erreichbar|da|erreichen|rangeht
            |ran gehe)
        nicht (mehr)? (rangegangen|drangegangen|rechtzeitig|durchgekommen|geschafft)
        (habe|hab|haben|hatte) (sie|ich|wir)? ... (vergessen) (anzurufen|mich|zurückzurufen)
        (traue|trau|wollte|will|möchte) (ich)? (mich|dich|sie)? ... nicht (immer|ständig|dauernd
            |jedes|extra)? ... (anrufen|anzurufen) (müssen|um|wegen|zu)
        ich (nicht|nie|nimmer) ... (anrufen|zurückrufen) (kann|konnte|muss|müssen|darf|wollte|will
            |soll)
        (muss|soll|sollte|darf|müsste) ich ... nicht (mehr|nochmal)? ... (anrufen|melden)
        (wegen|vom|beim|über|von der|zum) datenschutz ... (frage|unterschreiben|formular|erklärung
            |zettel|blatt)
        (polizei|anwalt|anzeige) (hat|ist|war|in der zeitung|aufgeben|online|aufgegeben|gesehen
            |schalten|im internet|gelesen)
        (stelle|wohnung|auto) ... anzeige
        nicht (mehr)? (stören|nerven) (lassen|tun)
        (ruf|rufe|rufen|anrufen) ... (später|morgen|nachher|gleich|nochmal an wenn|heute abend)
            (nochmal|noch|wieder|zurück)
        (nicht|nie) (mehr|wieder|so) (gut|viel|weh|krank|zufrieden|lange|sicher|da|weit|auf dem
            laufenden|genau)
    """,
}
