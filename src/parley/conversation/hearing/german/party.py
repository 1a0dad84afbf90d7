"""German for how many people come."""

from parley.conversation.hearing.party_table import PartyTable

PARTY = PartyTable(
    counted="""
    person personen leute leuten gast gäste gästen erwachsene erwachsenen erwachsener kind kinder
    kindern kinderlein kleinkind kleinkinder baby babys babies mann männer frau frauen damen dame
    herren herr freund freunde freunden freundin freundinnen kollege kollegen kollegin kolleginnen
    schüler schülerinnen studenten senioren jugendliche jugendlichen teilnehmer teilnehmerinnen
    mitarbeiter jungs mädels mädchen buben köpfe nasen mann kumpel kumpels esser hochstühle
    kinderstuhl kinderstühle kinderhochstuhl töchter söhne brüder schwestern geschwister enkel
    geburtstagsgäste verwandte verwandten nachbarn bekannte bekannten plätze plätzen sitzplätze
    couverts gedecke
    """,
    alone="""
    frau mann partner partnerin freundin freund sohn tochter mutter vater mama papa bruder schwester
    oma opa großmutter großvater chef chefin kollege kollegin kind baby tante onkel schwiegermutter
    schwiegervater schwägerin schwager verlobter verlobte neffe nichte cousin cousine enkelin enkel
    nachbar nachbarin mitbewohner mitbewohnerin kumpel gast begleitung ehemann ehefrau
    lebensgefährte lebensgefährtin kleinkind hochstuhl person
    """,
    sets={"paar": 2, "pärchen": 2, "paare": 2, "ehepaar": 2, "ehepaare": 2},
    pairs={"eltern": 2, "großeltern": 2, "schwiegereltern": 2, "zwillinge": 2, "drillinge": 3},
    selves="mich mir",
    joined="ich",
    articles="""
    mein meine meinen meinem meiner unser unsere unseren unserem der die das den dem ein eine einen
    einem einer sein seine ihr ihre noch
    """,
    kept="die der uns",
    joiners="und plus mit sowie samt",
    between="""
    kleine kleinen kleiner erwachsene erwachsenen ältere guten gute besten beste alten junge weitere
    von meinen meiner unseren
    """,
    dozens={"dutzend": 12},
    half="halbes",
    wholes={
        "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7,
        "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14,
        "fünfzehnt": 15, "zwanzigst": 20, "zweien": 2, "dreien": 3, "vieren": 4, "fünfen": 5,
        "sechsen": 6, "allein": 1, "alleine": 1, "alloa": 1, "beide": 2, "beiden": 2,
    },
    added="mehr weniger zusätzlich zusätzliche weitere dazu",
    either="oder bis",
    after="""
    bitte am im in für um mit heute morgen diese und oder gegen jetzt ab ist sind wären aber weil
    draußen drinnen auf der terrasse fenster danke genau richtig zusammen insgesamt wenn nach kommen
    montag dienstag mittwoch donnerstag freitag samstag sonntag abend ich wir können kann wäre
    """,
)  # fmt: skip

PARTY_CUES = {
    "people_lead": """
        (wir|es|sie|da) (sind|wären|wärn|werden|kommen|kämen|sein) (nur|jetzt|doch|insgesamt|etwa
            |circa|ungefähr|höchstens|mindestens|dann|voraussichtlich|wahrscheinlich|so)? (zu|in)?
        (sind|wären|kommen|werden) (wir|es|sie) (nur|jetzt|doch|insgesamt|etwa|circa|ungefähr|dann
            |so)? (zu)?
        (tisch|tische|platz|plätze|reservierung|zimmer|tafel|reservieren|buchen|bestellen
            |tischreservierung|essen|frühstück|brunch|abendessen|mittagessen) (für|mit|à) (nur|etwa
            |circa|ungefähr|genau)?
        für (insgesamt|etwa|circa|ungefähr|genau|nur|eine gruppe von|uns)?
        (gruppe|gesellschaft|runde|anzahl|personenzahl|gästezahl|teilnehmerzahl|personenanzahl) (von
            |mit|ist|wäre|beträgt|sind|aus)? (etwa|circa)?
        (nur|doch|jetzt|insgesamt|lieber|zu|auf|gesamt|alle) (zu)?
        (macht|mach|machen) (das|es|sie)? (insgesamt)?
        (ändern|erhöhen|reduzieren|aufstocken) ... auf
        (mit) (insgesamt)?
        (personen|leute|gäste) (sind|wären|werden) (es|wir)?
        (kommen|erwarten|werden|bringe|bringen) (insgesamt)?
    """,
    "people_tail": """
        (insgesamt|zusammen|gesamt|alles zusammen|in summe|mann hoch|leute|mann)
        (kommen|werden|wären|sind) (wir|es|dabei)?
        (werden|wären|sind) (es|wir)
        von uns
    """,
    "people_about": """
        (braucht|brauchen|benötigt|benötigen|bräuchten|bräuchte|möchte|möchten|will|wollen) (einen
            |eine|zwei|ein|das|die|den)? (hochstuhl|hochstühle|kinderstuhl|kinderstühle
            |kinderportion|rollstuhlplatz|vegetarisches|vegetarische|veganes|vegane|glutenfreies)
        (ist|sind|isst|essen|wäre|wären) (nur|leider)? (allergisch|vegetarier|vegetarisch|veganer
            |vegan|schwanger|raucher|krank|verspätet|im rollstuhl|unter|laktoseintolerant
            |nussallergiker)
        (kommt|kommen) (später|etwas später|leider nicht|nicht|zu spät)
        (kann|können) (leider|doch)? nicht (kommen|dabei sein|mitkommen|mit)
    """,
    "people_not": """
        (nicht|statt|anstatt|noch|weitere) (für)?
    """,
    "people_hour": """
        (um|gegen|ab|bis|vor|nach|seit|halb|viertel|von|zwischen)
    """,
}
