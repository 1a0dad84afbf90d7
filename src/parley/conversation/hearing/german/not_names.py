"""German words that no name has. Names that are also words (Klein, Koch, Lange, Kaiser) are out."""

_GRAMMAR = """
a aber acht alle allem allen aller allerdings alles als also am an andere anderen anderer anderes
anders auch auf aus außer außerdem bei beim bereits besser bin bis bisschen bist bleibt brauche
brauchen brauchst braucht bräuchte da dabei dachte dadurch dafür dagegen daher dahin damals damit
danach dann daran darauf darf darum darüber das dass dasselbe davon davor dazu dein deine deinem
deinen deiner dem den denke denken denn der deren derselbe des deshalb dessen die dies diese
dieselbe diesem diesen dieser dieses dir doch dort drei dreimal du durch dürfen dürfte eben ebenso
egal eher eigentlich ein eine einem einen einer eines einfach einmal eins einverstanden elf endlich
entweder er erst erste ersten es etwa etwas euch euer eure fand fast fertig finde finden frage
fragen fünf für gab ganz ganze ganzen gar gebe geben gefällt gegen gehe gehen geht gehört gekommen
gemacht genau genug gerade gern gerne gesagt gestern gewesen gibt ging glaube gleich gleiche
gleichen guck gute guten guter hab habe haben habt hallo halt hast hat hatte hatten hätte hätten
heiße heißen heißt her herein heute hi hier hin hinter hoffe hören höre ich ihm ihn ihnen ihr ihre
ihrem ihren ihrer im immer in irgendwann irgendwas irgendwie ist ja jawohl je jede jedem jeden jeder
jedes jemand jetzt kann kannst kein keine keinem keinen keiner komme kommen kommt könne können
könnte könnten kriege kriegen krieg lass lassen leider lieber los mache machen machst macht mal man
manche manchmal mehr mein meine meinem meinen meiner meines meinte mich mir mit möchte möchten mögen
moin moment morgen muss müssen müsste nach nächste nächsten nämlich ne nee nein neu neue neuen neun
nicht nichts nie niemand noch nochmal nö null nun nur ob obwohl oder ohne okay ok oh passt probiere
rein richtig rufe rufen ruft sage sagen sagt schade schlecht schon schreiben schreibt sechs sehe
sehen sehr sei seid sein seine seinem seinen seiner seit selber selbst servus sich sicher sie sieben
sind so sobald sofort sogar soll sollen sollte sollten sondern sonst sorry spreche sprechen spricht
später statt stimmt sucht suche tag tschüss tue tun tut über überhaupt übermorgen um umsonst und uns
unser unsere unserem unseren unserer unten unter verbinden verbunden vergessen verstanden verstehe
viel viele vielen vielleicht vier vom vor vorbei vorher wann war waren warte warten warum was weg
wegen weil weiter welche welchen welcher wem wen wenig wenn wer werde werden wie wieder wieso will
willst wir wird wirklich wo wobei woher wohin wohl wohne wollen wollte wollten worden worum wurde
würde würden zehn zu zum zur zurück zusammen zwar zwei zwischen zwo zwölf freilich gell jo joa nope
grüezi grüß gruß ähm äh hm mhm bitte danke dankeschön entschuldigung verzeihung lautet buchstabiere
buchstabiert geschrieben angerufen anrufen anrufe ruf rufst melde melden gemeldet müde fällig dran
frei offen krank verletzt zufrieden interessiert unterwegs beschäftigt erreichbar verheiratet
geschieden ledig schwanger allein alleine pünktlich spät früh falsch gegangen geworden nett froh
traurig neugierig unsicher berechtigt zuständig dankbar gespannt bereit überfordert überrascht
januar jänner februar feber märz april juni juli august september oktober november dezember dienstag
mittwoch donnerstag samstag sonnabend uhr
"""

_NOUNS = """
adresse angebot anliegen anruf anrufbeantworter anwalt apparat arbeit arbeiten arzt ärztin
arzttermin assistent assistentin auftrag auge auto bahn bandansage bank behandlung bein bescheid
beschwerde besuch bild brief bruder buchung büro chef chefin computer daten datum deutschland ding
durchwahl einladung eltern email mail ende ergebnis erinnerung fall fehler festnetz feuer feierabend
firma frage frau freund freundin frühstück führerschein geburtsdatum geburtstag geld gespräch
gesundheit grund gute handy handynummer hilfe hund idee information informationen interesse internet
junge katze kind kinder kollege kollegin konto kopf kopfschmerzen kosten krankenhaus krankenkasse
krankheit kunde kundin kundennummer lehrer lehrerin leitung leute liste los lust mama mann maschine
medikament meinung mensch mitarbeiter mitarbeiterin mitglied mittag möglichkeit monat morgen mutter
nachbar nachbarin nachmittag nachname nachnamen nachricht nacht name namen notaufnahme notfall
nummer oma onkel opa ordnung ort papa patient patientin person personen platz polizei post praxis
preis privatpatient problem programm rechnung reservierung rezept rezeption roboter rückruf
rückrufbitte ruhe rücken sache schmerz schmerzen schule schwester sekretariat sekunde sohn spam
sprechstunde stadt stau stelle straße strom student studentin stunde stunden tante tag tage telefon
telefonnummer termin termine test thema tisch tochter tür uhrzeit unfall unterlagen unterschied
urlaub vater verbindung verkäufer verspätung vertrag vertreter versicherung vorname vornamen
vormittag weg werbung wetter woche wochenende wohnung wort zahn zahnarzt zahnschmerzen zeit zimmer
zukunft zweck
"""

NOT_NAMES = _GRAMMAR + _NOUNS
