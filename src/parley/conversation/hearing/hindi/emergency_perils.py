"""Hindi perils by meaning: bodies, accidents, violence; what emergency_frames does not name."""

PERIL_CONCEPTS = {
    "relative": """
        @person
        (sasur|saali|saala|jija|jijaji|bhabhi|devar|nanad|bua|fufa|mausi|mausa|mami|tau
            |tai
            |chachu|nani|nanu|dadu|amma|abba|abbu|ammi|ammu|baba|bauji|babuji|behna|bhatija
            |bhanja|saheli|saathi|gaadi wala|mazdoor|majdoor|teacher|budhe|budhi|munni
            |pote|potti|naati|natin|bacha|bachhe|bachchon|baccho)
    """,
    "no_reply": """
        (uth|jag|jaag|hil|bol|khul|khol|ro|chal|sambhal|hil dul|jawab de|sun) nahi
            (raha|rahi|rahe|paa|pa|sakte|sakti|sakta)
    """,
    "fumes": "(angithi|angeethi|sigdi|koyla|koyle|coal|geyser|heater|generator|bukhari|alav)",
    "asleep": "(soe|soye|soya|soyi|so|sote|soti|sota|kamre|room|band kamra|bathroom)",
    "odd": "(ajeeb|ajib|ulta|ulti|anap shanap|behki|bahki|bahaki|ut patang|ool jalool|galat salat)",
    "speaking": """
        (bol|baat|baate|baatein|bak|badbada|bahak|bolne|harkat|harkate) ... (raha|rahi|rahe|lage
            |lagi|laga)
    """,
    "spike": """
        (sariya|sariye|rod|lohe ka|keel|kaanch|kanch|sheesha|lakdi|trishul|teer|bhala|chhuri|chaku
            |kaanta|drill|aari|pechkas|kainchi|kanchi)
    """,
    "inner_part": """
        (pet|seena|seene|sine|aankh|ankh|gardan|gala|gale|sar|peeth|jaangh|chhati|kamar|khopdi
            |pasli|munh|kaan|gaal)
    """,
    "pierced": "(ghus|ghusa|ghusi|dhas|dhans|dhasa|aar paar|aarpaar|chubh|gad|chala|utar|ghop)",
    "mains": """
        (bijli|current|karant|taar|khamba|khambe|geyser|switch|socket|plug|wire|transformer|motor
            |board|meter|high tension)
    """,
    "jolt": "(jhatka|jhatke|chipak|chipka|chipki|jhulas|jhulsa|shock|pakad liya|maar diya)",
    "live_wire": """
        (bijli|current|karant|high tension) (ka|ke|ki|wala|wale)? (taar|khamba|khambe|wire|pole)
    """,
    "came_down": "(toot|gir|latak|latka|chhu|chhua|lag|chingari|tuta|gira)",
    "throat": "(gala|gale|gardan|galla|naak munh|munh)",
    "throttled": """
        (daba|dabaya|dabane|dabocha|daboch|marod|ghont|ghot|ghota|ret|reta|kas|jakad|pakad) (raha
            |rahe
            |diya|di|rahi|liya|li|rakha|kar|ke|tha)
    """,
    "hiding": """
        (chhup|chhupi|chhupa|chhupe|chhip|chhipi|chhipa|chhipe) (hu|hai|ke|kar|gai|gaya|baithi
            |baitha|hue|hui)
    """,
    "fear": """
        (maar|mar|bachao|police|goli|wo|dar|dhund|darwaza|bahar|chaku|bandook|gunde|chor|pati
            |daba|peet|jaldi)
    """,
    "bled_out": """
        (thook|thuk|thookna|thuka|ugal|ugla|ris|rista|chhalak|takka|thakka|thakke|katora|balti
            |dhaar)
    """,
    "misdosed": """
        (double|dugni|duguni|do baar|teen baar|teen guna|do guna|galti se|zyada|jyada|extra
            |char guna
            |galat)
    """,
    "medicine": """
        (dose|dava|davai|davaiya|goli|goliya|insulin|tablet|injection|syrup|capsule|sirap)
    """,
    "administered": """
        (le li|le liya|kha li|kha gaya|kha gai|khaya|khayi|laga li|laga diya|laga di|de di|de diya
            |pi
            li|pi liya|pila di|pila diya|lag gaya|khila di|khila diya|pi gaya|pi gai|chali gai)
    """,
    "scorched": "(jal|jhulas|jhulsa|jala|jhulsi|ubal) (gaya|gai|gaye|li|liya|raha|rahi|hua|hui|ke)",
    "limb": """
        (hath|pair|chehra|chehre|munh|aankh|ankh|badan|sharir|chhati|pet|peeth|tang|jaangh|haatho
            |paav
            |paon|sar|body|chamdi)
    """,
    "great_heat": """
        (patakha|patakhe|pataka|patake|anar|tel|acid|tezab|cylinder|gas|kapde|kapdo|cooker|bhatti
            |tandoor|bhaap|chamdi|chhale|poora|poori|pura|puri|bahut|buri|chuna|chemical|diya|diye
            |stove|chulhe|chulha|kadhai|current|bijli|aag|petrol|kerosene)
    """,
    "molesting": """
        (galat|gandi|ganda|gande|buri|yaun|ashleel) (kaam|harkat|harkate|harkatein|tarah|jagah
            |shoshan)
        (chhed|chhedta|chhedte|chhune|chhuta|chhua|shoshan|sexual|kapde utar|kapde faad)
    """,
    "done_to": "(sath|saath|mujhe|mujhse|bachchi|beti|behan|ladki|uske|unke)",
    "missing": """
        (gum|ghum|kho|lapata|gayab|gayb|bichhad|agwa) (ho)? (gaya|gai|gaye|hai)
        mil nahi (raha|rahi|rahe)
        nahi mil (raha|rahi|rahe)
        (kahi|kahin) ... (nahi|pata nahi)
        ghar nahi (lauta|lauti|aaya|aai|pahuncha|pahunchi)
    """,
    "minor": """
        (bachcha|bachche|bachchi|beta|beti|bete|baby|munna|munni|pota|poti|ladki|ladka|bacha|naati
            |bhatija|bhanji|dadaji|dadi|nani)
    """,
    "belonging": """
        (phone|mobile|purse|bag|basta|report|card|file|copy|jacket|chashma|kapde|khilona|ticket
            |parchi
            |id|certificate|joota|jute|chaabi|chabi|number|slot|appointment|time|samay|counter
            |address|network|signal|kursi|doctor|rishta|seat|admission|dukan|naukri|job)
    """,
    "dragged": """
        (kheench|khinch|kheenchkar|ghaseet|ghasit|zabardasti|jabardasti|jabran|bitha|pakad|utha
            |uthakar)
            (ke|kar|liya)? (le)? (gaye|gaya|ja|liya|bhage|bhaga|gai)
        (zabardasti|jabardasti|jabran) ... (le ja|le gaye|le gaya|bitha|kar raha|kar rahe)
    """,
    "brink": """
        (pul|bridge|chhat|patri|patari|railway line|balcony|mundeer|munder|terrace|khidki|nadi|river
            |metro station|track|chhajje|pahad|tower|tanki)
    """,
    "standing_there": """
        (khada|khadi|khade|baitha|baithi|leta|leti|lete|lait|chadh|chadha|chadhi|pahunch|latak|latka
            |latki|jhool)
    """,
    "farewell": """
        (alvida|alwida|goodbye|maaf kar|maf kar|akhri phone|aakhri phone|akhri call|aakhri call|koi
            nahi mera|sab khatam|gir jaega|gir jaegi|girne|chhalang|kood|koodne|mar|marne|jaan)
    """,
    "cut_off": "(kat|kata|kati) (gaya|gai|gaye|hai|ke|kar)",
    "rails": "(train|patri|railgaadi|metro|machine|aari|grinder|chara|thresher|mixer|fan|chakki)",
    "slow": """
        (dheere|dhire|dheemi|dhimi|halki|halke|ruk ruk|tham tham|ghar ghar|khar khar|seeti
            |ulti seedhi)
    """,
    "moving": "(chal|aa|le|nikal|ho|baj) (raha|rahi|rahe|paa|pa)",
    "flood": "(baadh|sailab|paani|nala|naala|toofan|barf)",
    "rising": "(bhar|ghus|badh|chadh|aa|tez|baha) (raha|rahi|gaya|gai|rahe)",
    "trapped": """
        (phans|fans|phanse|fanse|phansi|fansi|phansa|fansa|fas|phas|phase|fase|fasa|fasi|atke|atka
            |band
            |dab|daba|dabi|dabe|qaid) (gaye|gaya|gai|hai|hu|hue|hua|hui|rahe|ho|pada|padi)
    """,
    "enclosure": """
        (car|gaadi|lift|kamre|kamra|bathroom|tijori|godown|cold storage|tunnel|surang|gufa|borewell
            |well|kua|kue|malbe|building|chhat|locker|fridge|almari|sewer|seewar|gutter|manhole
            |naale|tank|tanki|godam)
    """,
    "alone": """
        (akela|akeli|akele|andar|andhera|bachcha|bachche|bachchi|baby|beta|beti|dam|sans|ghabra
            |ghabrahat|bachao|jaldi|bahar nahi|dhuan|dhua|gas|behosh|log|mazdoor|majdur|cheekh)
    """,
    "smoke": "(dhuan|dhua|dhuaan|dhuva|smoke)",
    "everywhere": """
        (bahut|charo|chaaro|poore|pura|poora|sab jagah|dikh nahi|dikhai nahi|andar
            |bahar nahi|kamre|ghar|building|seedhiyo|sidhiyo|khansi|khaansi|aankhe)
    """,
    "hit_by": """
        (uda|kuchal|raund|rond|ghaseet|takkar|thok|tokar|lapet) (diya|di|gaya|gai|liya|maar|maari
            |mari|ke)
    """,
    "wheels": """
        (gaadi|car|truck|bus|train|bike|tractor|scooter|auto|jcb|dumper|taxi|tempo|scooty|gadi
            |trolley)
    """,
    "arson": "(aag|petrol) ... (laga|lagai|lagaa) (di|diya|rahe|raha|li|liya|denge|dega|gaye|gaya)",
    "playful": """
        (stage|dance|performance|show|gaana|gaane|song|photo|post|insta|party|kamal|gazab|zabardast
            |look)
    """,
    "fable": """
        (film|filme|movie|game|serial|natak|kahani|sapna|sapne|web series|novel|cricket|match|drama
            |cartoon|reel|khabar|akhbar|news)
    """,
    "toil": """
        (kaam|karz|karze|pyar|ishq|yaado|yaadon|soch|socho|padhai|udhar|file|filo|nasha|gaane)
    """,
    "sunk": """
        (doob|dooba|doobi|doobe|phans|fans|phansa|fansa) (gaya|gai|gaye|hu|hua|hui|rahta|raha|hai)
    """,
    "relish": "(maza|mazaa|majaa|maja|mast|swad|tasty|lajawab|wah)",
    "habit": """
        (rehta|rahta|rehti|rahti|rehte|rahte|baithta|baithte|hota|hoti|milta|milti|sikhate) (hai|he
            |kya|hain)
    """,
}

PERIL_FRAMES = """
    * fumes asleep no_reply|breath
    relative +3 no_reply !belonging !over_now !routine
    odd +1 speaking !over_now !hyperbole !gadget
    * spike +3 inner_part +2 pierced !over_now
    * inner_part +3 weapon +2 striking !routine !gadget !over_now !hyperbole
    * mains +5 jolt !over_now !routine !hyperbole !playful
    * live_wire came_down !over_now !repairs !fable
    throat +2 throttled !hyperbole !fable
    * hiding fear !fable
    * blood bled_out !routine !over_now
    * misdosed medicine administered
    * scorched limb great_heat !over_now !mild !relish
    done_to +2 molesting !fable !gadget
    * minor +3 missing !belonging !fable !routine !over_now
    * minor +4 dragged !fable !belonging
    * brink standing_there farewell !fable
    * rails cut_off !belonging !fable !over_now !repairs
    * breath +2 slow +2 moving !routine !over_now
    * flood rising trapped !hyperbole
    * enclosure trapped alone !belonging !hyperbole !over_now
    * smoke everywhere !repairs !over_now !routine !fable
    * wheels +4 relative +3 hit_by !over_now !repairs !fable
    arson !hyperbole !playful !fable !over_now
"""

PERIL_EXCEPTIONS = """
    * fable +5 ill|striking|dying|violence
    * toil +3 sunk
    * relish +4 dying|farewell
    * labour_pain +4 habit
"""
"""What takes an emergency back."""
