"""What a voice must not say, per language: thoughts of a model, and words of a trade."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec


class PlainWords(msgspec.Struct, frozen=True, kw_only=True):
    """`leaks` are phrases of a model that talks about itself, one per line, small letters.

    `jargon` maps words of the trade to plain ones; a pack adds its own. `links` are what a long
    sentence may be cut at: a comma and a word, to the word that begins the new sentence.
    """

    leaks: str
    jargon: dict[str, str]
    links: dict[str, str]


ENGLISH = PlainWords(
    leaks="""
        as an ai language model
        as an ai model
        as a language model
        as a large language model
        i'm just a language model
        i am just a language model
        my training data
        knowledge cutoff
        let me think step by step
        let me think this through
        let's think step by step
        thinking step by step
        think step by step
        my chain of thought
        chain of thought
        my reasoning
        the user wants
        the user is asking
        the user asked
        the user said
        the user seems
        the user has
        the user needs
        okay, so the user
        the caller is asking me
        i should respond
        i should ask the user
        i need to respond
        i will now respond
        my response should
        my instructions
        system prompt
        my prompt
        i was instructed
        i have been instructed
        according to the prompt
        the conversation so far
        tool call
        function call
        calling the tool
        call the tool
        call the function
        the json
        json object
        json format
        in json
        the api returned
        the tool returned
        null value
        error code
        stack trace
        here is the response
        here's a response
        here is my response
        final answer:
        assistant:
        thought:
        reasoning:
    """,
    jargon={
        "utilize": "use",
        "utilise": "use",
        "utilizing": "using",
        "facilitate": "help with",
        "commence": "start",
        "terminate": "end",
        "ascertain": "find out",
        "endeavor": "try",
        "endeavour": "try",
        "prior to": "before",
        "subsequent to": "after",
        "in order to": "to",
        "with regard to": "about",
        "regarding": "about",
        "in the event that": "if",
        "at this point in time": "now",
        "due to the fact that": "because",
        "a sufficient amount of": "enough",
        "additional": "more",
        "approximately": "about",
        "functionality": "feature",
        "database": "records",
        "the API": "the line",
        "backend": "office",
        "CRM": "records",
        "onboarding": "start",
        "touch base": "talk",
        "reach out to": "contact",
        "leverage": "use",
        "proactively": "early",
    },
    links={", and ": "And ", ", but ": "But ", ", so ": "So ", "; ": ""},
)
GERMAN = PlainWords(
    leaks="""
        als ki-sprachmodell
        als sprachmodell
        als großes sprachmodell
        als ki-modell
        ich bin nur ein sprachmodell
        meine trainingsdaten
        meinen trainingsdaten
        schritt für schritt denken
        schritt für schritt nachdenken
        lass mich schritt für schritt
        lassen sie mich schritt für schritt
        denken wir schritt für schritt
        meine gedankenkette
        meine überlegung
        der nutzer möchte
        der nutzer will
        der nutzer fragt
        der nutzer hat
        der benutzer möchte
        der benutzer will
        der benutzer fragt
        der user möchte
        der user will
        ich sollte antworten
        ich sollte den nutzer
        meine anweisungen
        meinen anweisungen
        systemprompt
        system-prompt
        mein prompt
        laut prompt
        ich wurde angewiesen
        werkzeugaufruf
        funktionsaufruf
        tool-aufruf
        rufe das tool
        rufe die funktion
        das json
        im json-format
        als json
        die api hat
        fehlercode
        fehlermeldung
        hier ist die antwort
        hier ist meine antwort
        endgültige antwort:
        assistent:
        gedanke:
    """,
    jargon={
        "Datenbank": "Unterlagen",
        "Terminierung": "Termin",
        "Terminvereinbarung": "Termin",
        "diesbezüglich": "dazu",
        "bezüglich": "wegen",
        "hinsichtlich": "wegen",
        "zwecks": "für",
        "seitens": "von",
        "umgehend": "gleich",
        "kontaktieren": "anrufen",
        "in Anspruch nehmen": "nutzen",
        "zum gegenwärtigen Zeitpunkt": "jetzt",
        "zum jetzigen Zeitpunkt": "jetzt",
        "aufgrund der Tatsache, dass": "weil",
        "nichtsdestotrotz": "trotzdem",
        "obligatorisch": "nötig",
        "telefonisch erreichbar": "am Telefon",
        "gegebenenfalls": "wenn nötig",
        "die API": "die Leitung",
    },
    links={", und ": "Und ", ", aber ": "Aber ", ", denn ": "Denn ", "; ": ""},
)
HINDI = PlainWords(
    leaks="""
        एक एआई भाषा मॉडल
        एक भाषा मॉडल के रूप में
        भाषा मॉडल के रूप में
        एआई मॉडल के रूप में
        मेरा प्रशिक्षण डेटा
        कदम दर कदम सोच
        चरण दर चरण सोच
        स्टेप बाय स्टेप सोच
        उपयोगकर्ता चाहता है
        उपयोगकर्ता पूछ रहा है
        उपयोगकर्ता ने कहा
        यूज़र चाहता है
        यूजर चाहता है
        यूज़र पूछ रहा है
        मेरे निर्देश
        मुझे निर्देश दिया गया
        सिस्टम प्रॉम्प्ट
        टूल कॉल
        फ़ंक्शन कॉल
        फंक्शन कॉल
        जेसन
        json
        एरर कोड
        त्रुटि कोड
        अंतिम उत्तर:
    """,
    jargon={
        "डेटाबेस": "रिकॉर्ड",
        "उपलब्धता": "समय",
        "पंजीकरण": "नाम लिखना",
        "दूरभाष": "फ़ोन",
        "तत्पश्चात": "उसके बाद",
        "कृपया प्रतीक्षा करें": "ज़रा रुकिए",
        "प्रक्रिया प्रारंभ": "काम शुरू",
    },
    links={", और ": "और ", ", लेकिन ": "लेकिन ", "; ": ""},
)
LANGUAGES: Mapping[str, PlainWords] = MappingProxyType({"en": ENGLISH, "de": GERMAN, "hi": HINDI})
