"""Words around names, in all languages at once: models mix them. In lower case, ä as ae."""

from typing import Literal

_WOMEN = "frau fr fraeulein mrs ms miss missus madam madame shrimati sushri श्रीमती सुश्री"
_MEN = "herr herrn hr mr mister sir shri shree श्री"

SALUTATIONS: dict[str, Literal["ms", "mr", ""]] = {
    **dict.fromkeys(_WOMEN.split(), "ms"),
    **dict.fromkeys(_MEN.split(), "mr"),
    "familie": "",
}
"""What addresses somebody, and whom it makes them."""

_DEGREES = "dr doktor doktorin doctor prof professor professorin ji जी डॉ डॉक्टर"
DEGREES = frozenset(_DEGREES.split())
"""What a name keeps, and what alone is none."""

_PLACEHOLDERS = """
anonymous anonym anonymer anonyme unbekannt unbekannte unbekannter unbekannten unknown customer
client kunde kundin kunden caller anrufer anruferin patient patientin guest gast user nutzer
nutzerin benutzer test tester testing testkunde testname teststring dummy sample example none null
nil nan na n/a undefined nobody niemand someone jemand anyone kein keine keiner name nachname
vorname surname firstname lastname full first last your my private privat withheld unterdrueckt
unavailable not given provided specified available stated said known nicht angegeben genannt
bekannt angabe vorhanden string text placeholder platzhalter xxx tba tbd new neu neuer neue the der
die das a an ein eine no mensch person human assistant agent bot agyaat agyat anjaan anjan grahak
koi kisi naam अज्ञात अनजान ग्राहक कोई नाम मरीज
"""
PLACEHOLDERS = frozenset(_PLACEHOLDERS.split())
"""What a model writes that knows no name; a name is made of other words as well."""

_NAMES_TOO = "kunde gast guest null nan na nil neu das"
NAMES_TOO = frozenset(_NAMES_TOO.split())
"""Those of them that people are called."""

STAND_INS = frozenset({"max mustermann", "erika mustermann", "john doe", "jane doe"})
"""Names of nobody in forms and examples; somebody may be called so."""

PREFERENCE_STARTS = {
    "de": frozenset({"bei", "beim", "mit"}),
    "en": frozenset({"with", "by", "at", "see", "seeing"}),
}
"""What stands before the name of whom a caller wants to come to."""

OF_NAMES_TOO = frozenset({"von", "zu", "zum", "zur"})
"""What may stand there too, and is a part of names."""

PREFERENCE_ENDS = ("ke saath", "ke sath", "ke paas", "ke pas", "के साथ", "के पास")
"""What stands behind it in Hindi."""
