"""German for what callers call for: appointments, questions, a message."""

WISHES = {
    "book": """
        (geht|ginge|wäre|klappt) (das|da)? (diese|nächste|heute|morgen|am|noch|in der) ... (noch)?
            (was|etwas) ... (ihnen|frei)?
        (müsste|muss|sollte|will|möchte|würde) (ich|wir)? ... (wieder)? (zum|zur) (haareschneiden
            |friseur|zahnarzt|kontrolle|vorsorge|impfung|reifenwechsel|inspektion|massage|behandlung
            |untersuchung|zahnreinigung|beratung|färben|maniküre|pediküre|physio) (kommen|gehen
            |vorbeikommen)?
        (ausmachen|auszumachen|ausgmacht) (bei ihnen)?
        (einen|ein|zum) (kontrolltermin|beratungstermin) (holen|ausmachen|vereinbaren|haben)
        hätte (ich)? gern ... (einen neuen|einen|was frei|noch einen)
        soll (ich)? (zu ihnen|bei ihnen|mir) ... (therapie|behandlung|kontrolltermin|termin|kommen)
        (zu ihnen|bei ihnen) in (therapie|behandlung)
        (brauche|bräuchte|hätte|möchte|will|wollte|würde|suche|wünsche|benötige|bräuchten|hätten
            |möchten|wollen|wollten|brauchen|benötigen|bruuche|hett|brauch|mecht|bräucht|bekomme
            |bekommen|kriege|kriegen|haben|machen|mache|vereinbare) (ich|wir|gern|gerne)? ... (einen
            |ein|eine|nen|ne|gern|gerne|neuen|zwei|an|en)? ... @visit ... (vereinbaren|ausmachen
            |machen|buchen|haben|bekommen|reservieren|vereinbart|anmelden|kriegen|ergattern)?
        (termin|termine|tisch|zimmer|platz|behandlung|beratung|untersuchung|massage|kurs|haarschnitt
            |reservierung|zahnreinigung|kontrolle|kontrolltermin|beratungstermin|besichtigung
            |treffen) (vereinbaren|ausmachen|machen|buchen|reservieren|bekommen|bestellen|abmachen
            |festmachen|fixieren|eintragen|geben lassen|zu vereinbaren|zu buchen|auszumachen|zu
            reservieren|anfragen|frei|vereinbare|finden|aufgeben)
        (buchen|reservieren|buche|reserviere|reservier|vereinbaren|ausmachen|vereinbare|zu buchen|zu
            reservieren|buch|vormerken|einbuchen|eintragen|einschreiben) (sie|ich|wir|mir|uns|einen
            |eine|den|mich|für)? ... (@visit|für|am|um|mich|uns|zwei|vier)
        (will|möchte|würde|wollte|können|könnten|kann|könnte|darf|hätte|möchten|wollen) (ich|sie|wir
            |gern|gerne|man)? ... (buchen|reservieren|vorbeikommen|reinkommen|einen termin|kommen
            |was ausmachen|zu ihnen kommen|drankommen|anmelden|terminieren|vormerken)
        (haben|hätten|gibt|habt|ist|wäre|hättet|hat|gäbe|sind|hends) (sie|es|ihr|da|bei ihnen|noch
            |in der|nächste|diese|heute|am)? ... (einen termin|ein termin|was frei|etwas frei
            |termine frei|noch frei|ein tisch|einen tisch|freie termine|freien termin|frei|ein
            zimmer|platz|plätze|kapazitäten|termine|freie plätze|öppis frei|freie tische|verfügbar
            |noch was|noch etwas)
        (nächste|nächster|nächsten|frühester|früheste|frühesten|erste|schnellste|schnellstmöglicher
            |nächstmöglichen|nächstmöglicher|baldigen|zeitnahen|freien) (freie|freier|freien
            |mögliche|möglicher|möglichen|verfügbare)? (termin|slot|platz)
        (wann|wie schnell|wann kann|wann könnte) ... (termin|drankommen|vorbeikommen|kommen|frei
            |dran)
        (wann) (kann|könnte|könnten|darf|dürfte) ich ... (kommen|vorbeikommen|vorbei)
        (wann) (haben|hätten|wäre|ist|gibt) ... (frei|termin|zeit|platz|termine)
        ^ (termin|termin|einen termin|tisch|buchen|buchung|reservieren|reservierung|einen tisch
            |terminvereinbarung|terminbuchung|tischreservierung|terminanfrage|terminwunsch|neuer
            termin|neuen termin) (machen|vereinbaren|für|am|um)?
        (terminvereinbarung|terminanfrage|terminwunsch|terminbuchung|tischreservierung|neuanmeldung)
        (tragen|trag) (sie)? (mich|uns) ... ein
        (mich|uns|meine|meinen) ... (anmelden|eintragen|vormerken|einschreiben)
        (um|wegen|für) (einen|einem|nem|nen) (termin|tisch|zimmer|beratungsgespräch)
        (schieben|quetschen|nehmen) (sie)? (mich|uns) (noch)? (dazwischen|rein|dran|ein)
        noch (heute|diese woche|morgen) (drankommen|vorbeikommen|kommen)
    """,
    "change": """
        (schaffe|schaff|komme|schaffen) ... (erst)? (stunde|stunden|halbe stunde|minuten
            |viertelstunde) später
        (geht|ginge|wäre|passt|klappt|kann) (es|das|das auch|der termin|ich) ... (früher|später
            |vorher|anders|eher)
        wir sind (jetzt|doch|jetzt doch|nun) ... (statt|anstatt|mehr|weniger)
        erst ... später
        (ich|wir) (verspäte|verspäten|komme|kommen) (mich|uns)? ... (später|verspätet|verspätung
            |minuten)
        (stehe|steh|bin) (ich|noch)? (im stau|zu spät|verspätet|spät dran)
        (verschieben|verlegen|umbuchen|verschiebung|umlegen|terminverschiebung|terminänderung
            |umbuchung|verschieb|verlege|verschiebe|verlegt|verschoben|umändern|vorverlegen
            |vorziehen|nach hinten schieben|nach vorne schieben|umterminieren|umdisponieren|umplanen
            |zu verschieben|zu verlegen|umzubuchen|verschiabn|verschiebe|verschüübe|verschiebe
            |rausschieben|schieben)
        (termin|tisch|reservierung|buchung|uhrzeit|datum|zeit|tag|personenzahl|adresse|bestellung
            |personenanzahl|daten) ... (ändern|tauschen|wechseln|anpassen|geändert|abändern
            |umstellen|zu ändern|modifizieren|aktualisieren|umschreiben|korrigieren lassen)
        (ändern|tauschen|wechseln|anpassen|ändere|änder) (sie|wir|ich)? (meinen|den|meine|die|das
            |unsere|unseren) ... (@visit|uhrzeit|datum|zeit|tag|personenzahl|bestellung)
        (anderen|neuen|anderer|späteren|früheren|andere|spätere|frühere|ander|anderes|späterer
            |früherer|späteres) (termin|tag|zeit|uhrzeit|datum|zeitpunkt|slot|tisch)
        (termin|das) (auf|lieber|doch) (einen|eine|auf)? (anderen|andere|späteren|früheren|spätere
            |frühere|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen
            |nächste woche|den|nachmittag|vormittag) ...
        (kann|könnte|könnten|können|geht|ginge|würde|wäre) (ich|wir|das|es|der termin|auch) ...
            (später|früher|an einem anderen|an einem andern|ein andermal|anders|einen tag|eine
            stunde) (kommen|auch|legen|haben|tag|später|früher|gehen)
        (auch|etwas|stunde|tag|woche|bisschen|lieber) (später|früher) (kommen|gehen|möglich|machen
            |legen|haben)
        (änderung|änderungen) (an|zu|bei|für|vornehmen|meiner|meines|des|machen)
        (aus|von) (einem|zwei|drei|vier|fünf|sechs) ... (machen) ... (personen|leute)?
        wir (sind|werden|kommen) (jetzt|doch|nun) (nur|mehr|zu|einer)
    """,
    "cancel": """
        (kommen|komme) (wir|ich)? ... doch nicht (essen|mehr|zum|zur|vorbei)?
        wir kommen ... doch nicht
        (kommen|komme|kumme) (ich|wir)? (heute|morgen|leider|am|heute abend|doch)? (abend|doch
            |leider)? (doch)? (nicht|nimmer) (essen|vorbei|zum|zur|heute|mehr)?
        das (wird|klappt) (heute|morgen|leider|am|nächste woche)? (leider|doch)? (nichts|nicht) (bei
            ihnen|mit dem|mit unserem|mit meinem)?
        (streichen|streich|nehmen) sie mich (für|am|von) (morgen|heute|montag|dienstag|mittwoch
            |donnerstag|freitag|samstag|sonntag)
        (absagen|absag|absage|abzusagen|stornieren|storniere|storno|stornierung|canceln|cancel
            |storniert|abgesagt|abmelden vom|terminabsage|annullieren|absagn|stornier|abbestellen
            |abbestell|streichen sie den|absäge|abmelde|gecancelt|zu stornieren|rückgängig|canceln
            |abblasen|annulliere|auflösen sie die)
        (sage|sag|sagen) (ich|wir|sie|den|meinen|das|hiermit|den termin|meinen termin|die)? ... ab
        (blasen|blase) ... ab
        (kann|können|schaffe|schaff|schaffen|wahrnehmen|konnte|könnte|werde|chan|cha|krieg) (ich|wir
            |den|meinen|das|es|leider|doch|heute|morgen|am|zu|zum|nun)? ... (nicht|net|ned|nimmer
            |nöd|doch nicht|leider nicht) ... (kommen|wahrnehmen|einhalten|schaffen|erscheinen|da
            sein|antreten|hin|teilnehmen|es schaffen|nehmen|dabei sein|cho|wahrzunehmen|mitmachen)
        (schaffe|schaff|schaffen) (ich|wir|es|den|das|den termin)? ... (nicht|nimmer|net|doch nicht
            |leider nicht)
        (brauche|brauchen|benötige|benötigen|will|möchte|brauch|wollen|möchten) (ich|wir|den|meinen
            |die)? ... (termin|reservierung|tisch|buchung|zimmer|behandlung) ... (nicht|nimmer|nicht
            mehr|doch nicht)
        (termin|reservierung|buchung|tisch|bestellung|zimmer|kurs) ... (absagen|stornieren|streichen
            |löschen|canceln|fällt aus|rausnehmen|abblasen|ausfallen|annullieren|freigeben
            |rückgängig|abbestellen|absage|entfällt|zurückziehen|nicht wahrnehmen|kündigen|austragen
            |nicht mehr)
        (muss|möchte|will|wollte|müsste|würde|müssen|wollen|möchten) ... (termin|reservierung
            |buchung) ... (absagen|stornieren|streichen|löschen|canceln|ausfallen|zurückgeben
            |aufgeben)
        (lösche|löschen|streiche|streichen|lösch|streich) (sie|du)? (meinen|den|die|meine|unseren
            |unsere) (termin|reservierung|buchung|tisch|bestellung)
        (kündigen|kündige|kündigung)
        (vom|von meinem|aus dem) (termin|kurs|vertrag) (zurücktreten|abmelden|austragen|zurück)
        ziehe (ich)? ... (bestellung|reservierung|buchung|termin|anmeldung) ... zurück
        (termin|reservierung|tisch) (geben sie|weg|fällt|ist) (jemand anderem|aus|frei|hinfällig
            |nicht nötig)
    """,
    "question_price": """
        (wie viel|wieviel) (kostet|kosten|zahle|bezahle|macht|muss|ist|verlangen|nehmen|berechnen
            |würde|wäre|käme|kommt|geld|muass|bezahl|zahl|euro|franken|chostet|soll) ...
        (was|wos) (kostet|kosten|würde|macht|kommt|käme|verlangen|nehmen|berechnen|zahle|zahlt
            |bezahle|muss ich|chostet|kost|kostn|darf|wird|costet) ... (kosten|das|ein|eine|einen
            |die|der|sie|es|bezahlen|zahlen|man|ich|den|so|bei ihnen|auf mich)?
        was (kostet|kosten|chostet|kost)
        (kostet|kosten) (das|es|die|der|eine|ein|wie viel|wieviel|was|für) ...
        (wie) (teuer|günstig|billig|hoch) ...
        (preis|preise|preisen|preisliste|kosten|gebühr|gebühren|honorar|tarif|tarife
            |kostenvoranschlag|stundensatz|stornogebühr|eintrittspreis|eintritt|selbstkosten
            |zuzahlung|eigenanteil|ausfallgebühr|aufpreis|rabatt|rabatte|ermäßigung|preislich
            |kostenpunkt|kostenlos|kostenfrei|umsonst|gratis|stundenlohn|preisklasse|anzahlung
            |versandkosten|preisauskunft|gebührenpflichtig|monatsbeitrag|mitgliedsbeitrag|beitrag
            |stornokosten)
        (was) (muss|müsste|soll|darf) ich ... (zahlen|bezahlen|berappen|hinlegen|blechen)
        (zahlt|übernimmt|bezahlt|zahlen|übernehmen) ... (krankenkasse|kasse|versicherung|kassen)
    """,
    "question_hours": """
        (sind|seid|arbeiten|arbeitet) (sie|ihr) ... (feiertagen|feiertage|samstag|samstags|sonntag
            |sonntags|wochenende|heiligabend|silvester|feiertags|montags|mittwochs|brückentag) ...
            (da|erreichbar|offen|auf)?
        (bis wann|ab wann) (kann|könnte|darf) (ich|man) ... (kommen|anrufen|vorbeikommen|bestellen)?
        wo seid ihr und bis wann
        (wann|wie lange|bis wann|ab wann|um wie viel uhr|um wieviel uhr|von wann|welchen tagen
            |welche tage|seit wann|wie lang|wenn|zu welchen zeiten) (haben|hat|habt|sind|ist|machen
            |macht|öffnen|öffnet|schließen|schließt|seid|kann|arbeiten|arbeitet|geht|bist|schließts
            |machts|hends|händ) ... (offen|geöffnet|auf|zu|geschlossen|öffnen|schließen|erreichbar
            |da|sprechstunde|sie|die praxis|der laden|das geschäft|feierabend|mittagspause|küche
            |betriebsferien|anwesend|ihr|es|besetzt|das büro|urlaub|dicht)
        (öffnungszeiten|öffnungszeit|sprechzeiten|sprechstunden|geschäftszeiten|bürozeiten
            |servicezeiten|ladenöffnungszeiten|sprechstundenzeiten|praxiszeiten|betriebsferien
            |ruhetag|ruhetage|öffnungstage|ladenschluss|mittagspause|schalterzeiten|küchenzeiten)
        (haben|hat|habt|sind|ist|seid|hobts|hend|händ) (sie|ihr|der laden|die praxis|das geschäft
            |bei ihnen|das restaurant|das|eure|ihre|es)? ... (offen|geöffnet|auf|zu|geschlossen
            |sprechstunde|offe|dicht|betriebsurlaub)
        (wann|wie lange|bis wann|ab wann|von wann) (sie|ihr)? ... (offen|geöffnet|aufhaben|auf haben
            |zu|geschlossen|öffnen|aufmachen|zumachen|schließen|auf)
        (machen|macht) (sie|ihr|die|der) ... (auf|zu|mittagspause)
        (ist|haben|sind) (@weekday|am @weekday|heute|morgen) ... (offen|geöffnet|auf|zu|geschlossen)
        (am|an)? (@weekday|feiertagen) (offen|geöffnet|auf|geschlossen|zu)
    """,
    "question_place": """
        (bushaltestelle|haltestelle|u bahn station|s bahn|straßenbahn) (ist|in|bei|wo|liegt)
        (wo|wos) (sind|ist|befindet|liegt|finde|finden|seid|find|sitzt|sitzen|kann|parke|muss|genau
            |soll|könnte|habt|haben|hend|isch) ... (sie|ihr|die|das|der|ich|sich|man|praxis|laden
            |parken|euch|genau|hin|es|eure)
        wo (sind|seid|ist) (sie|ihr|das|die)
        (adresse|anschrift|standort|standorte|straße|hausnummer|wegbeschreibung|anfahrt
            |anfahrtsbeschreibung|lage|postanschrift|anreise|stockwerk) (von ihnen|von euch|lautet
            |der praxis|ist|haben sie|sind|sagen|geben|genau|ihrer|schicken|nochmal|sie|der|vom|hat
            |beschreiben)
        (wie|was|welche|ihre|eure|die genaue|genaue|wie lautet die|wie ist die|geben sie mir die
            |ihrer|sagen sie mir die|mit der) (ist|lautet|genau)? (ihre|eure|die)? (genaue)?
            (adresse|anschrift|anfahrt|straße|hausnummer|lage)
        (wie) (komme|kommt|finde|gelange|kommen|komm|fahre|erreiche|fahr) (ich|man|wir|i) ... (zu
            ihnen|zu euch|hin|dahin|sie|dorthin|her|zur praxis|da hin|euch|dort|am besten|ihnen|mit
            dem|mit der|da|zum|in die|vom)
        (parkplatz|parkplätze|parken|parkhaus|parkmöglichkeiten|parkmöglichkeit|tiefgarage
            |barrierefrei|rollstuhlgerecht|aufzug|fahrstuhl|stellplätze|behindertenparkplatz)
        (welche|welcher|welches|welchem|in welcher|in welchem|welchen) (straße|stockwerk|etage|stock
            |haltestelle|bus|bahn|u bahn|s bahn|stadtteil|viertel|ort|gebäude|straßenbahn|linie|haus
            |eingang|bezirk|stadt|tram)
        (in der nähe|neben|gegenüber|um die ecke) (von|vom|der|des|dem) (bahnhof|haltestelle|kirche
            |rathaus|markt|u bahn|s bahn|zentrum|bushaltestelle|innenstadt|supermarkt)
        (mit|per) (dem|der)? (bus|bahn|u bahn|s bahn|zug|öffentlichen|straßenbahn|auto|öffis|tram)
            ... (zu ihnen|hin|erreichen|erreichbar|fahren|kommen|komme)
        (wo|wohin) (muss|soll|kann|darf) (ich|man|wir) (hin|parken|rein|klingeln|kommen|abstellen
            |fahren)
        (zu|bei) (ihnen|euch) (kommen|hinfinden|finden|parken)
    """,
    "question_other": """
        kann man bei ihnen ... (karte|bar|kontaktlos|rechnung) (zahlen|bezahlen)?
        (mit karte|bar|kontaktlos|per rechnung) (zahlen|bezahlen)
        (kann|könnte|darf) (man|ich) ... (mit karte|mit kreditkarte|bar|kontaktlos|mit handy|auf
            rechnung|per rechnung|ec karte|in raten) (zahlen|bezahlen)?
        muss (ich|man) (da|dafür|dazu|vorher)? nüchtern
        (nehmen|machen|bieten|behandeln|akzeptieren|führen|verkaufen|reparieren|impfen|liefern
            |liefert|nimmt|macht|bietet|behandelt|verleihen|vermieten|versenden|färben|schneiden
            |arbeiten|kennen|empfehlen|sprechen|stellen|schicken) (sie|ihr) (auch|noch|bei|überhaupt
            |mit|nur|englisch|karten|kassenpatienten|privatpatienten|neue|kinder|hausbesuche
            |gutscheine|meine|das|den|die|so|einen|eine|türkisch)
        (muss|soll|sollte|darf|kann) (ich|man|wir) (da|dafür|dazu|vorher|etwas|was|nüchtern|mit|auch
            |nach|danach|davor|vor|die|meine|meinen|das|den|ein|eine|überhaupt|noch|irgendwas|online
            |bar) ... (mitbringen|beachten|sein|essen|trinken|zahlen|bezahlen|duschen|rauchen|nehmen
            |anziehen|ausfüllen|wissen|mitnehmen|vorbereiten|tragen|anmelden|fahren|machen|absetzen
            |parken)
        (was|welche|welchen|welches|wieviel|wie viel) (muss|soll|sollte|brauche|benötige|darf
            |unterlagen|behandlungen|leistungen|versicherung|krankenkassen|kassen|zahlungsmethoden
            |marken|produkte|sprachen|bieten|machen|behandeln|haben sie für|gibt es für|für
            leistungen|genau machen|ist das|ist ein|ist eine|bedeutet|heißt|passiert|wird) ...
        wie (lange|lang|oft|alt|weit|funktioniert|läuft|geht das|wird|viele|bald|schnell) (dauert
            |dauern|muss|ist|hält|hält's|geht|gilt|soll|werden|brauche|wird|darf|bleibt|läuft|das
            |kann|sollte|im|vorher|halten|bin) ...
        (dauert|tut|hilft|hält|geht|funktioniert|brennt|schadet|wirkt|schmerzt) (das|es|die|der|so
            eine|eine|ein) (lange|weh|auch|gegen|bei|sehr|mit|ohne|behandlung|arg|noch) ...
        (gibt|gibts|haben|hat|habt|führen) (es|sie|ihr|der|die)? (bei ihnen|auch|da|einen|eine|ein
            |noch|vegane|vegetarische|glutenfreie|gutscheine|wlan|kinder|einen|freie|lieferung)? ...
            (gutscheine|gutschein|parkschein|wlan|klimaanlage|kinderstuhl|vegetarische|vegane
            |vegetarisch|vegan|glutenfrei|allergien|rabatt|karte|speisekarte|alternativen
            |nebenwirkungen|risiken|garantie|lieferservice|terrasse|spielplatz|aufzug|erfahrung
            |wartezeit|wartezeiten|webseite|homepage|online|möglichkeit|kurse)
        (darf|dürfen|kann|können) (man|ich|wir|kinder|hunde) ... (mitbringen|rauchen|hund|hunde|mit
            karte|bar zahlen|karte zahlen|umtauschen|barfuß|schwimmen|kochen|sitzen|stornieren
            |abholen)
        (ich|wir) (habe|hab|hätte|haben|hätten|han) (da|noch|nur|ein paar|noch ein paar|schnell
            |kurz)? (eine|ne|paar|zwei|kurze|ein|einige|nur eine|noch eine|en)? (allgemeine|kurze
            |kleine)? (frage|fragen|froog|frog)
        ^ (frage|kurze frage|eine frage|nur eine frage|ne frage)
        (wollte|möchte|wollt|würde) (ich|gern|gerne|nur|wissen)? ... (fragen|wissen|erkundigen
            |nachfragen|informieren|anfragen) (ob|wie|wann|was|wegen|welche|wo|zu)?
        (frage|fragen) (zu|zur|zum|wegen|bezüglich|über|ob|zur)
        (ist|sind|wäre|wird) (das|die|der|ein|eine|es|ihr|ihre) ... (schmerzhaft|gefährlich
            |schädlich|möglich|nötig|notwendig|inklusive|sicher|barrierefrei|vegan|glutenfrei
            |kinderfreundlich|hundefreundlich|normal|ansteckend|geeignet|wasserdicht|lieferbar
            |verfügbar|rezeptpflichtig)
        (wann|wie|ab wann) (kommt|kommen|ist|sind|wird|werden|bekomme|kriege|kann) (das|die|der|mein
            |meine|es|ich|ihr) ... (fertig|ergebnis|befund|befunde|ergebnisse|abholen|lieferung|da
            |geliefert|rezept|rechnung|techniker|paket)
        (warum|wieso|weshalb|wozu|wofür) (ist|muss|haben|hat|brauche|brauchen|soll|wurde|steht
            |kostet|geht|dauert|bekomme) ...
    """,
    "leave_message": """
        (schreiben|schreib|notieren|notier|richten|sagen) (sie)? (auf|aus|bescheid|weiter) (dass|der
            |die|das|er|sie|ich|herr|frau)?
        (notieren|schreiben) sie (auf|das auf)? (für|dass)
        (nachricht|botschaft|message|info|notiz|mitteilung) (hinterlassen|ausrichten|aufnehmen
            |weitergeben|weiterleiten|übermitteln|für|an|hinterlasse|da lassen|dalassen|aufschreiben
            |überbringen|notieren|zukommen|zu hinterlassen|hinterlosse)
        (hinterlassen|hinterlasse|ausrichten|ausrichte|richten|richte|auszurichten|übermitteln
            |weitersagen|bestellen sie|weiterleiten) (sie|ich|ihm|ihr|ihnen|eine|etwas|was|der|dem
            |frau|herrn|ob|dass|das|kurz)? ... (nachricht|aus|dass|frau|herrn|chef|etwas|was
            |kollegen|rückruf|dem|der)?
        (sagen|sag|sagts|geben|gib|richten) (sie|du)? (ihm|ihr|ihnen|dem|der|frau|herrn|bescheid
            |doktor|eine|ihrem|ihrer|allen) ... (bescheid|dass|aus|er|sie|ich|weiter|mich|soll
            |nachricht|chef|angerufen|grüße)
        (rufen|ruf|ruft|rufn|ruafn|meldet|melden|melde|rüefed|rüeffe) (sie|du|ihr)? (mich|uns|sich
            |mi|dich|euch|mir|doch)? ... (zurück|an|bei mir|bei uns|zruck|retour|nochmal an|zrugg)
        (zurückrufen|rückruf|zurückgerufen|rückrufbitte|zurückzurufen|um rückruf|retourrufen
            |zurückruft|zruckrufen|zurückmelden|zurückmeldet|rückmeldung|zrugglüte|rückrufen)
        (soll|sollen|möge|möchte|kann|könnte|könnten|können|würde|würden|bitten|sollte|mag) (er|sie
            |mich|jemand|herr|frau|der|die|sich|ihn|uns|der doktor) ... (anrufen|zurückrufen|melden
            |kontaktieren|zurückmelden|anruft|durchklingeln|rückruf|anruefe)
        (um) (rückruf|rückmeldung|einen rückruf|baldigen rückruf|anruf)
        (jemand|einer|wer|doktor|arzt|chef|er|sie) (soll|könnte|kann|möchte|mich|mir|sich) ...
            (anrufen|zurückrufen|melden|zurückruft|anruft|meldet)
        (erreichbar|erreichen|zu erreichen) ... (unter|auf|ab|bis|am|um|zwischen)
        (bin|erreichen sie mich|erreichst du mich) ... (erreichbar|unter|zu erreichen)
        (etwas|was|eine nachricht) (ausrichten|bestellen|hinterlassen)
        (geben|gib|leiten|leite) (sie)? (das|es|die) ... weiter
    """,
}

WISHES_UNLESS = {
    "book": """
        (bis wann|ab wann|von wann) kann ich
        (hätte|habe|hab) (ich)? ... (termin|reservierung|tisch) (und|aber) (muss|müsste|möchte|kann
            |will|wollte)
        seid ihr
        (absagen|stornieren|verschieben|verlegen|ändern|umbuchen|canceln|absage|storno|stornierung
            |absag|verschieb|streichen|löschen|abzusagen|zu verschieben|tauschen)
        (sage|sagen|sag) ... ab
        (habe|hab|haben|hatte|hatten|hätte|hätte morgen|hätte heute) (ich|wir)? (schon|heute|morgen
            |am|bereits|um|nächste|einen|einen termin|meinen|da|doch|bei ihnen|für) ... (termin
            |reserviert|gebucht|reservierung|tisch) (am|um|bei|für|heute|morgen|vereinbart|gebucht
            |ausgemacht|reserviert|nächste|mit|bekommen|diese|verpasst|vergessen)
        (meinen|meine|den|mein|unseren|unsere|wegen meines|wegen meinem|zu meinem|zum|mein) (termin
            |reservierung|buchung|tisch)
        (nicht|keinen|kein|keine|nicht mehr|doch nicht) ... @visit
        @visit ... (nicht|nicht mehr|keinen|vergessen|verpasst|bestätigen)
        (kann|können|schaffe) (ich|wir)? ... (nicht) (kommen|vorbeikommen)
        (frei) (machen|zeichen|sprech|willig|nehmen|haus|räumen|bekommen)
        (zimmer|tisch) (nummer|service)
    """,
    "change": """
        (nicht|nichts|nie) ... (verschieben|ändern|verlegen)
        (meinung|nichts|daran|leben|klima|welt) ... (ändern|geändert)
        (ändert|ändern) (nichts|sich)
        (dosis|rezept|passwort|medikament) ... (ändern|wechseln)
        (wechseln|tauschen) (reifen|öl|batterie|glühbirne|kette|bremsen|verband|scheibe|den reifen
            |die reifen|das öl)
        (zeit|tag) ... wechseln
        (keinen|kein|haben sie einen|gibt es einen|hätten sie einen|noch einen) (anderen|früheren
            |späteren) (termin)?
        (verschoben) (worden|knochen|wirbel|gelenk)
        (wirbel|gelenk|zahn|kiefer|implantat) ... (verschoben)
    """,
    "cancel": """
        (nicht|nichts|nie|ohne|keine) (mehr)? (absagen|stornieren|canceln|abgesagt|gekündigt)
        (wurde|wird|worden|haben sie|hat|warum) ... (abgesagt|storniert|gecancelt)
        (kann|können|konnte) ... nicht (schlafen|warten|sprechen|reden|essen|kauen|laufen|sehen
            |hören|zahlen|gehen|beurteilen|sagen|erreichen|früher|vorher|so früh|so spät|lange
            |kommen an)
        (kann|kannst|können) (er|sie|es|das|man|du|ihr) nicht
        (stornogebühr|stornobedingungen|stornierungsbedingungen|stornokosten|kündigungsfrist
            |kündigungsschutz)
        (brauche|brauchen) (den|meinen|einen)? termin nicht (sofort|vor|heute|unbedingt|erst)
        (nicht) (schlafen|einschlafen|beißen|essen|kauen|atmen)
    """,
    "question_price": """
        was muss ich ... (mitbringen|beachten|wissen|machen|ausfüllen|anziehen|essen)
        (wie viel|wieviel) (uhr|zeit|personen|leute|tage|stunden|termine|minuten|kilometer) ...
        (kosten|kostet) (mich)? (nerven|zeit|mich zeit)
        (umsonst) (angerufen|gekommen|gewartet|da|hier|versucht)
        (beitrag) (leisten|zum thema)
        wie (hoch|teuer) (ist der|ist das fieber|fieber)
        auf meine kosten
        preis (leistung)
        (um jeden) preis
    """,
    "question_hours": """
        (praxis|büro|laden|geschäft|kanzlei|restaurant) ist ... (geschlossen|nicht besetzt)
        (doktor|arzt|chef|herr|frau|selber|selbst) ... zu sprechen
        nicht (da|erreichbar)
        (offene|offenes|offener) (wunde|stelle|bein)
        (habe|bin|war|sind|ist) ... (noch)? (offen) (geblieben|eine frage|rechnung|für)
        (rechnung|frage|betrag|wunde|posten|fragen) ... (offen)
        (für alles|für vorschläge|für anderes|ganz) offen
        (tür|fenster|mund|augen) (auf|zu|ist|offen)
        (hört|hören|hör|rufen|ruft|passt|passen|legen|leg|mach|pass|geht|stehen) ... auf
        haben (sie|ihr) (noch|auf|lust|das|einen|eine|was|etwas) ... (auf) (der|die|dem|lager
            |deutsch|englisch)
        (zu) (teuer|spät|früh|viel|weit|lange|groß|klein|ihnen|euch|mir|uns|hause|dem|der|den|meinem
            |einem|einer|welchem|welcher|verkaufen|bekommen|haben|machen)
        auf (den|die|das|dem|der|einen|eine|meine|meinen|deutsch|englisch|wen|welche|welchen
            |rechnung|mich|jemanden|heute|morgen|wiedersehen|wiederhören|montag|dienstag|mittwoch
            |donnerstag|freitag|raten)
    """,
    "question_place": """
        wo (ist|liegt) (das|ihr|mein|der|da)? (problem|fehler|unterschied|schmerz|schuh|vorteil
            |rechnung|termin|befund|doktor)
        wo (tut|drückt|kann ich|habe|hab) ... (weh|sprechen|beschweren|nachlesen|unterschreiben
            |kaufen|melden)
        (meine|unsere|neue|rechnungs|meiner|alte) (adresse|anschrift|straße)
        (im|auf dem|aus dem) parkplatz
        von wo
    """,
    "question_other": """
        (zahlt|bezahlt|übernimmt) ... (kasse|krankenkasse|versicherung) oder
        (rabatt|preis|preise|kosten|kostet)
        (können|könnten|würden|würdest|kannst) (sie|du|ihr) (mich|mir|uns|ihm|ihr|das|es|ihn|ihnen)
            ... (verbinden|durchstellen|wiederholen|zurückrufen|ausrichten|geben|nochmal|anrufen
            |weiterleiten|rausnehmen|löschen|streichen)
        (ist|sind|wird|war|wäre|hat|hast) (das|es|sie|alles|der|die|dies) ... (richtig|so|ein
            roboter|ein mensch|notfall|okay|ok|verstanden)
        (kann|könnte|darf|dürfte|könnten) (ich|wir|man) ... (sprechen|reden|einen termin|buchen
            |reservieren|hinterlassen|haben)
        (haben|hast|habt) (sie|du|ihr) (das|mich|mir|es|alles) ... (verstanden|gehört|notiert
            |aufgeschrieben|falsch)
        (hören|verstehen|hörst) (sie|du) mich
        (geht|ist|passt) (das|es)? (so|klar|gut|nicht|in ordnung)
    """,
    "leave_message": """
        (ich|wir) (rufe|ruf|rufen|melde|melden|meld|komme) (sie|mich|uns|dich|dann|selber|selbst
            |später|nochmal|morgen|da|ihn|doch)? ... (zurück|an|nochmal|wieder|selbst|später)
        (rufe|ruf|melde|meld) (ich|mich)? (dann|sie|mich|später|morgen|selber|selbst|da|nochmal) ...
        (nicht|nie|nimmer|kein|keine|keinen|niemals|nie wieder|nicht mehr|niemand|keiner) ...
            (zurückrufen|anrufen|rückruf|ausrichten|melden|kontaktieren|zurück|nachricht|an
            |hinterlassen|zurückgerufen|gemeldet|rückmeldung|anruft)
        (rufen|ruf|ruft|melden) ... (nicht|nie|nimmer|polizei|notarzt|krankenwagen|feuerwehr|rettung
            |niemals|einen arzt|arzt) ...
        (haben|hat|hatten|hatte|hast|habe) (sie|mich|jemand|er|ich|einen|ihren|um|mir|heute|gestern
            |sich|wir|eine) ... (angerufen|rückruf|zurückgerufen|nachricht hinterlassen|gemeldet
            |hinterlassen)
        (ihren|ihre|auf ihren|wegen ihres|auf den|für den|danke für) (rückruf|anruf|nachricht
            |rückmeldung)
        (wollte|soll|sollte|muss|will|werde|möchte|darf|kann) ich ... (zurückrufen|anrufen|melden
            |zurückmelden)
        (wann|ab wann|wie|unter welcher) (kann|sind|ist|erreiche|erreichen) (ich|sie|man|der|die
            |ihr)? ... (erreichen|erreichbar|zu erreichen)
        (nicht) (erreichbar|zu erreichen|erreichen)
        (können|könnten|kann|ist) (sie|ich|man)? ... (ihn|sie|herrn|frau) ... (erreichen|sprechen)
        rufen (sie)? (an|jeden|ständig|dauernd|immer)
        (werde|wurde|bin|worden|werden|warum|wieso|sie|die) (ich|wir|ständig|dauernd|rufen|mich) ...
            (angerufen|ständig|dauernd|immer|jeden tag|schon wieder|nochmal)
    """,
}
