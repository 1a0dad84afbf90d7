"""Hindi classes: words that phrases name by one word with an @, verbs with all their forms."""

_CLOSED = ("", "o", "na", "ne", "ni", "e", "ie", "iega", "ta", "te", "ti", "a", "i", "en", "un")
_OPEN = ("", "o", "na", "ne", "ni", "e", "ie", "iega", "ta", "te", "ti", "ya", "yi", "en", "un")
_FUTURE = ("oge", "enge", "ega", "egi", "unga", "ungi")
_ASKING = ("o", "na", "ni", "e", "ie", "iega", "en")
_LIGHT = "do|dijie|dijiega|de|dena|den|dein|lo|lijie|lijiega|le|lena|dejie|dijie na|do na"


def forms(*stems: str) -> str:
    """All forms of verbs, as a choice: their stem, requests, infinitives, participles, future."""
    found = [
        stem + ending
        for stem in stems
        for ending in ((_OPEN if stem[-1] in "aeiou" else _CLOSED) + _FUTURE)
    ]
    return "|".join(found)


def asking(*stems: str) -> str:
    """The forms that ask for something: "hatao", "hataiye", "hata do", "hataya jaye"."""
    found = [stem + ending for stem in stems for ending in _ASKING]
    compound = "|".join(f"{stem} @light" for stem in stems)
    made = [stem + ("ya" if stem[-1] in "aeiou" else "a") for stem in stems]
    passive = "|".join(f"{one} (jae|jana|jaega|jaie)" for one in made)
    passive += "|" + "|".join(f"{stem} (diya|di) (jae|jana|jaega)" for stem in stems)
    return "|".join(found) + f"|{compound}|{passive}"


CLASSES = {
    "light": _LIGHT,
    "ji": "ji|jee|जी",
    "my": "mera|meri|mere|hamara|hamari|hamare|apna|apni",
    "full": "poora|pura|shubh|full|asli|sahi",
    "name": "naam|name|naam hai|शुभनाम",
    "number": "number|phone number|mobile number|phone|mobile|line",
    "do": (
        "karo|karna|karne|karni|kare|karie|kariega|kijie|kijiega|kar|karen|karte|karta|karti|kiya"
        "|kiye|karoge|karenge|karega|karegi|karunga|karungi|ki|karvao|karva|karvaie|karvana|karaie"
        "|karana|karao"
    ),
    "please_do": (
        "karo|karna|karne|karni|kare|karie|kariega|kijie|kijiega|karen|kiya karo|kiya kare"
        "kiya kijie|kiya karie|kiya jae|kiya karna|kar @light|karvao|karvae|karaen"
        "|karvaen|karvane|karvani"
        "|karva @light|karvaie"
        "|karvana|karana|karao|karaie|kara @light"
    ),
    "contact": (
        "call|calls|phone|phones|message|sms|whatsapp|email|sampark|samparak|contact|ring|rabta"
        "|missed call|call wall|phone won|phone von|phone call|phone calls|text|dial|telephone"
        "|ghanti|samprk|durbhash|दूरभाष|टेलीफोन"
        "|फोनवा|कॉलवा|voice call|video call|msg|phon|samvad|suchna|call phone|संदेश|sandesh|reminder"
    ),
    "voice": "call|calls|phone|phones|phone call|phone calls|ring|telephone|dial|ghanti",
    "make": (
        "@do|"
        + forms("laga", "mila", "ghuma", "bhej", "saadh", "maar", "baja", "kara", "aa")
        + "|dial karo|dial karna|dial kare|jae|jaae|kia"
    ),
    "stop_making": (
        "@please_do|"
        + asking("laga", "mila", "ghuma", "bhej", "saadh", "maar", "baja")
        + "|lagaya karo|lagaya kare|milaya karo|milaya kare|bheja karo|bheja kare|aae|aana|aani"
        "|aane|aane do|aane chahie|aana chahie|aani chahie|aaya kare|kara karo|kara kare"
    ),
    "again": (
        "dubara|phir se|phir|phir kabhi|fir|aage se|aage|aainda|aaindah|ainda|aayinda|aaj ke baad"
        "|ab|ab se|abse|aaj se|agli baar|agali baar|bhavishya me|bhavishya|kabhi|ab kabhi"
        "|iske baad|ek aur|ek baar aur|again|next time|aur|is baar"
    ),
    "never_again": (
        "vapas|"
        "dubara|phir se|phir kabhi|aage se|aainda|aaindah|ainda|aayinda|aaj ke baad|ab se|aaj se"
        "|bhavishya me|kabhi|ab kabhi|again|aage|phir|ab"
    ),
    "list": (
        "list|suchi|soochi|database|system|record|register|campaign|directory|file|data|calling"
        "|contact list|rolls|software|diary|mailing"
    ),
    "mine": (
        "mera lead|meri lead|meri entry|meri id|mera no|mera contact|meri sampark"
        "|meri niji|mera naam"
        "|mera number|meri number|mera phone number|mera mobile number|mera data"
        "|meri details|meri detail|mera contact|meri jankari|hamara number|hamara naam|ye number"
        "|is number|mere number|mere data|mere naam|hamare number|mere ghar ka number|mera record"
        "|yaha ka number|is number ko|mere number ko|apne system|sab kuch mera|meri profile"
        "|mera ye number|hamare ghar ka number|mera mobile|mera nambar|mera phone"
    ),
    "remove": (
        asking("hata", "hatva", "nikal", "nikalva", "mita", "mitva", "kaat", "katva", "kata", "uda")
        + "|(delete|remove|saaf|clear|block|erase|cut|khatam|alag|bahar|hatane ki) @please_do"
        "|(delete|remove|block|clear|out) @do|delete|remove|hatane ka|hatana hai|hatao"
    ),
    "bother": (
        "pareshan|paresan|preshaan|tang|disturb|harass|irritate|bother|dimag kharab|spam|torture"
        "|jeena haram|jina haram|sataya"
    ),
    "threat": (
        "shikayat|complaint|report kar|report karunga|report karungi|report darj"
        "|report likhva|report karenge|police|case kar|case karunga|case karungi"
        "|case thok|case darj|case karenge|legal|kanoon|kanooni|kanuni|court|एफआईआर"
        "|f i r|trai|cyber"
        "|dekh lena|block|notice|mukadma|forum|upbhokta|consumer|achha nahi hoga|bura hoga"
        "|chhodunga nahi|gaali|thane|thana|karwai|kaarvai|vakil|wakeel|lawyer|adalat"
    ),
    "when": (
        "(vyapar|office|kaam|business|duty) (ke)? (ghante|ghanto|ghanton|hours|time)|"
        "baje|subah|dopahar|shaam|raat|sham|lunch|meeting|class|namaz|pooja|puja|ghante|late"
        "|office time|office hours|din me|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar"
        "|ravivar|itvar|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chhutti"
        "|tadke|aadhi raat|der raat|morning|evening|night|afternoon|weekend|pariksha|exam"
        "|beech|samay|vakt|waqt|दौरान|dauran|gaadi chala|driving|exam me"
    ),
    "hour": (
        "ek|do|teen|char|paanch|che|saat|aath|nau|das|gyarah|barah|1|2|3|4|5|6|7|8|9|10|11|12"
    ),
    "person": (
        "bachcha|bachche|bachchi|baby|beta|bete|beti|papa|pita|pitaji|mummy|mamma|maa|mata|mataji"
        "|pati|patni|biwi|bivi|wife|husband|dada|dadaji|dadi|nana|nani|dost|friend|aadmi|aurat"
        "|vo|usko|unko|use|mujhe|inko|isko|behan|bahan|chacha|chachi|uncle|aunty|padosi|driver"
        "|mistri|majdur|ladka|ladki|buzurg|koi|mareez|patient|navjat|ghar"
    ),
    "pain": "dard|pain|jalan|dabav|dabaav|pressure|bhari|bhaari|jakdan|chubhan|khichav|tightness",
    "chest": "seene|sine|seena|sina|chhati|chhaati|chest|dil|kaleje|kaleja|heart",
    "breath": "sans|dam|dum|breath|shvas|swas",
    "bleed": "khun|blood|lahu|rakt|bleeding|raktasrav",
    "eat": (
        "kha|khaya|khai|khali|khaa|pi|piya|pee|nigal|nigla|nigli|nigal gaya|kha li|kha liya|pi li"
        "|pi liya|le li|le liya|peene|kha lunga|kha lungi|khakar|peekar|khane|daal li|munh me"
    ),
    "poison": (
        "zehar|poison|phenyl|acid|keetnashak|kitnashak|chuhe maar|chuhemar|chuha maar|kerosene"
        "|mitti ka tel|bleach|harpic|petrol|diesel|salfas|sulfas|tezab|detergent|surf|pesticide"
        "|chuhe ki dava|chuhe wali dava|chuhe marne|machhar|all out|battery|button battery|cell"
        "sabun ka paani|toilet cleaner|cleaner|dhatura|sanitizer|dettol|thinner"
        "|tarpin|machhar marne|liquid|phenol"
    ),
    "pills": "goli|goliyan|goliya|goliyaan|tablet|tablets|dava|davai|davaiyan|pills|shishi|sheeshi",
    "moment": "minute|second|min|pal|kshan|sec",
    "visit": (
        "appointment|appointments|booking|slot|table|reservation|checkup|mulakat|milne ka samay"
        "|milne ka time|visit|samay|time|seat|room|kamra|meeting|consultation|session"
        "|haircut|facial|class|service|test|cleaning|massage|order"
    ),
    "people": (
        "insaan|human|person|aadmi|manushya|vyakti|banda|bande|manager|agent|operator|executive"
        "|receptionist|staff|karmchari|adhikari|senior|supervisor|malik|owner|boss|customer care"
        "|customer service|reception|representative|pratinidhi|maalik|counter|koi aur|kisi"
        "|asli|real|doctor|nurse|team|kisi aur|koi|jimmedar|zimmedar|officer|asli insaan"
        "|asli aadmi|real person|real insaan|jeevit|zinda insaan"
    ),
    "machine": (
        "robot|machine|bot|ai|computer|recording|recorded|software|chatbot|automatic|automated"
        "|yantra|program|artificial|tape|ai assistant|assistant|voicebot|kritrim|record ki hui"
        "|pehle se record|system|alexa|siri|chatgpt"
    ),
    "say": (
        forms("bol", "kah", "bata", "suna", "dohra") + "|kaho|kahie|kehna|boliye|dohraiye|doharaiye"
        "|dohara|repeat|farmaie|batlaie|batlao"
    ),
}
