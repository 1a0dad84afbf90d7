"""Hindi for e-mails, postcodes and codes, which people mostly spell in English letters."""

from parley.conversation.hearing.email_table import EmailTable

WORD_BREAKS = "space स्पेस"

LETTER_CUES = {
    "postcode_lead": """
        (mera|hamara|मेरा|हमारा|area|एरिया)? (pincode|पिनकोड|postcode|zipcode) (hai|है|number)?
        (mera|hamara|मेरा|हमारा|area|एरिया)? (pin|पिन|postal|zip) (code|कोड) (hai|है|number)?
    """,
    "code_lead": """
        (booking|reference|order|account|customer|policy|confirmation|बुकिंग|रेफरेंस|ऑर्डर
            |अकाउंट|पॉलिसी) (number|code|id|नंबर|कोड|आईडी) (hai|है|mera|मेरा)?
    """,
}

EMAIL = EmailTable(
    at="at the rate\nat the rate of\nऐट द रेट\nएट द रेट\nऐट दी रेट\nएट दी रेट\nat sign\nऐट साइन",
    weak_at="at\nऐट\nएट\nat the",
    marks={
        "dot": ".",
        "point": ".",
        "डॉट": ".",
        "डाट": ".",
        "पॉइंट": ".",
        "underscore": "_",
        "under score": "_",
        "अंडरस्कोर": "_",
        "dash": "-",
        "hyphen": "-",
        "minus": "-",
        "डैश": "-",
        "हाइफ़न": "-",
        "माइनस": "-",
        "plus": "+",
    },
    leads="""
        email
        mail
        id
        address
        ईमेल
        मेल
        आईडी
        एड्रेस
        hai
        है
        haan
        हाँ
        ji
        जी
        par
        पर
        mera
        मेरा
        kar dijiye
        kar dena
        kar do
        bhej do
        bhej dijiye
        bhejiye
        likhiye
        likho
        ye hai
    """,
    skips="""
        sab small
        सब स्मॉल
        all small
        small letters
        small letter mein
        स्मॉल लेटर में
        ek saath
        एक साथ
        capital
        कैपिटल
    """,
    hosts={
        "g mail": "gmail",
        "gmail": "gmail",
        "gee mail": "gmail",
        "जीमेल": "gmail",
        "जी मेल": "gmail",
        "yahoo": "yahoo",
        "याहू": "yahoo",
        "hotmail": "hotmail",
        "हॉटमेल": "hotmail",
        "outlook": "outlook",
        "आउटलुक": "outlook",
        "rediff mail": "rediffmail",
        "rediffmail": "rediffmail",
        "रेडिफमेल": "rediffmail",
        "रेडिफ मेल": "rediffmail",
        "एग्ज़ाम्पल": "example",
        "एग्जाम्पल": "example",
        "एक्ज़ाम्पल": "example",
        "egzample": "example",
    },
    endings={"कॉम": "com", "काम": "com", "कम": "com", "kom": "com", "come": "com", "इन": "in",
             "को": "co", "नेट": "net", "ऑर्ग": "org", "ओआरजी": "org"},
)  # fmt: skip
"""E-mail addresses as they are spoken, and as recognisers write them."""
