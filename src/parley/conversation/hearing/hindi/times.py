"""Hindi dates and times."""

from parley.conversation.hearing.times.table import Part, TimesTable

_TERMS = {
    "weekday 0": "somvar|monday|mondays|chandravar|सोमवार",
    "weekday 1": "mangalvar|mangal var|tuesday|मंगलवार|mangalbar",
    "weekday 2": "budhvar|budh var|wednesday|बुधवार|budhbar",
    "weekday 3": ("guruvar|brihaspativar|veervar|virvar|thursday|बृहस्पतिवार|brihspativar|guru var"),
    "weekday 4": "shukravar|shukrvar|friday|शुक्रवार|sukravar|juma|jumme|jumma|jume",
    "weekday 5": "shanivar|saturday|शनिवार|sanivar|shanichar|shanishchar",
    "weekday 6": "ravivar|itvar|etvar|sunday|रविवार|aitvar|adityavar|sundays",
    "abbreviation 0": "som",
    "abbreviation 1": "mangal",
    "abbreviation 2": "budh",
    "abbreviation 3": "guru|brihaspati|veer",
    "abbreviation 4": "shukra|shukr",
    "abbreviation 5": "shani",
    "abbreviation 6": "ravi",
    "month 1": "january|jan|janvari|जनवरी|जन",
    "month 2": "february|feb|farvari|फरवरी|pharvari|february",
    "month 3": "march|मार्च",
    "month 4": "april|apr|aprail|अप्रैल",
    "month 5": "may|मई",
    "month 6": "june|jun|joon|जून",
    "month 7": "july|jul|julai|जुलाई",
    "month 8": "august|aug|agast|अगस्त",
    "month 9": "september|sept|sep|सितं|sitambar|सितंबर|सितम्बर|sitambr",
    "month 10": "october|oct|aktubar|अक्टू|अक्टूबर|अक्तूबर|aktoobar",
    "month 11": "november|nov|navambar|नवं|नवंबर|नवम्बर",
    "month 12": "december|dec|disambar|दिसं|दिसंबर|दिसम्बर",
    "unit second": "second",
    "unit minute": "minute|मिनटों|minton|minutes",
    "unit hour": "ghanta|ghante|ghanto|ghanton|घंटों|hour|hours|ganta|gante",
    "unit day": "din|dino|day|days|divas|rozo",
    "unit week": "hafta|hafte|hafto|hafton|हफ्तों|saptah|saptaah|week|weeks",
    "unit month": "mahina|mahine|mahino|mahinon|महीनों|maah|maheena|maheene|month|months|mas",
    "unit year": "saal|varsh|baras|year|years|salon|सालों",
    "unit workday": "(karya|kaarya|कार्य|kaam ke|working|business) (divas|din|dino|day|days)",
    "part morning": (
        "subah|savere|sabere|morning|subah savere|subeh|savera|praatah|pratah|prabhat|sube"
    ),
    "part early_morning": "(subah|tadke) (jaldi|tadke|subah)|jaldi subah|bhor|tadke|alsubah",
    "part afternoon": (
        "dopahar|dopehar|dupahar|dopaher|dopar|afternoon|apranh|apraahan|aparahan|अपराह्न|अपराहन"
    ),
    "part late_afternoon": "dhalti dopahar",
    "part evening": "shaam|sham|sandhya|saanjh|evening|shyam|saam|सायं|sayankal|saayam",
    "part early_evening": "shaam (jaldi|ko jaldi)|jaldi shaam",
    "part late_evening": "shaam (der|ko der|me der) (se)?|der shaam",
    "part night": "raat|ratri|night|rat|raatri|रात्रि",
    "part early_night": "raat (ko|me)? jaldi",
    "part late_night": "der raat|raat (ko|me)? der (se)?|late night",
    "part lunch": (
        "(lunch|dopahar ke khane|dopahar khane|khane) (time|ke time|ke samay|ke vakt|ka time)"
    ),
    "part daytime": "din (me|ke samay|ke vakt)",
    "part business": (
        "(office|vyapar|vyapaar|kaam|business) (hours|time|ke ghante|ke ghanton|ke samay)"
    ),
    "half am": "am|a m|एएम|purvahn|poorvahn|पूर्वाह्न",
    "half pm": "pm|p m|पीएम",
    "clock 12:00": "(12|barah)? (baje)? noon|madhyahn|मध्याह्न|bhari dopahar",
    "clock 0:00": "aadhi raat|adhi raat|madhyaratri|midnight|madhya ratri|मध्यरात्रि",
    "clock 10:00": "bichsubah|बीचसुबह|beech subah",
    "hour 1:30": "dedh|ded|डेढ",
    "hour 2:30": "dhai|dhaai|adhai|ढाई|अढाई",
    "hour 0:45": "paun|pauna|पौन",
    "shift 0": "aaj|today|aj",
    "shift 1": "tomorrow|(agle|agla|uske agle|dusre) (din|roz)|(aane|aney) (wala|wale) kal",
    "shift -1": "yesterday|(beeta|bita|guzra|gujra|beete|pichla|pichle) (hua)? (kal|din|roz)",
    "either 1": "kal|kaal",
    "either 2": "parso|parson|paraso|parsu",
    "either 3": "narso|narson|tarso|tarson|naraso",
    "cue past": """
        (tha|thi|the)
        (aaya|aayi|aai|gaya|gayi|gai|gaye|kiya|hua|hui|hue|mila|mili|bola|diya|liya|li|dekha|suna
            |kaha|bataya|banaya|karvaya|karvai|dikhaya|kharida|khaya|manaya|bheja|likha)
            (tha|thi|the|hai|hu|nahi|ab|kya|maine)?
        (maine|hamne|mene|humne|aapne|unhone|usne|tumne)
    """,
    "holiday 12-25": "christmas|kismas|krismas|क्रिसमस|bada din|xmas",
    "holiday 12-31": "(31|ikattis) december ki raat|new year eve|naye saal ki purv sandhya",
    "holiday 1-1": "new year|naya saal|naye saal|नया साल|new year day|nav varsh",
    "holiday 1-26": "gantantra divas|ganatantra divas|republic day|गणतंत्र दिवस",
    "holiday 8-15": (
        "swatantrata divas|svatantrata divas|independence day|azadi ka din|स्वतंत्रता दिवस"
    ),
    "holiday 10-2": "gandhi jayanti|गांधी जयंती",
    "holiday 2-14": "valentine|valentines day|valentine day|वैलेंटाइन डे",
    "holiday 1-14": "makar sankranti|sankranti|pongal",
    "holiday 1-13": "lohri|लोहड़ी",
    "holiday lunar Diwali": "diwali|deepavali|dipavali|deewali|divali|दिवाली|दीवाली|दीपावली",
    "holiday lunar Holi": "holi|होली|dhulandi|dhulendi",
    "holiday lunar Holika Dahan": "holika dahan",
    "holiday lunar Raksha Bandhan": "raksha bandhan|rakshabandhan|rakhi|राखी|रक्षाबंधन",
    "holiday lunar Dussehra": (
        "dussehra|dashahra|dasehra|vijayadashami|vijay dashami|दशहरा|dushehra"
    ),
    "holiday lunar Maha Shivaratri": (
        "mahashivratri|maha shivratri|shivratri|shivaratri|महाशिवरात्रि"
    ),
    "holiday lunar Eid al-Fitr": "eid|id|eed|eid ul fitr|meethi eid|ईद",
    "holiday lunar Eid al-Adha": "bakrid|bakra eid|eid ul azha|bakreed|बकरीद",
    "holiday lunar Ram Navami": "ram navami|ramnavami|रामनवमी",
    "holiday lunar Bhai Duj": "bhai dooj|bhaidooj|bhaiduj|भाई दूज|भाईदूज",
    "holiday lunar Guru Nanak's Birthday": "guru nanak jayanti|gurpurab|guru parv",
    "daypart 0 night": "aaj raat|aaj ki raat|tonight|aaj raat ko|is raat",
    "stretch weekend 0": "weekend|saptahant|वीकेंड|saptah ke ant|hafte ke ant",
    "hop": "jald se jald|jaldi se jaldi|abhi ke abhi|turant abhi|asap",
    "number 0.5": "aadha|aadhe|adha|adhe|aadhi",
    "minutes 30": "aadha_",
}

_TILL = "(tak|ke beech|ke bich|ke darmiyan|ke madhya|ke beech me|ke bich me)"
_AFTER = "(ke baad|ke bad|ke uprant|ke pashchat|ke bad se|ke baad se)"
_BEFORE = "(se pehle|ke pehle|se purv|ke purv)"

_RULES = {
    "same": """
        (<hour>|<time>) (baje|bajey|bje|o clock|oclock)
        <hhmm> (baje|bajey|hours|hrs)
        (thik|theek) (<hour>|<time>) baje
        (at|by) <hour>
        (theek|thik) <time>
        <date> (ko|ke din|vale din|wale din)
    """,
    "hour_minute": """
        <hour> (bajkar|baj kar|bajke|baj ke|baje) <minute> (minute|par)?
        <hour> bajkar <minute>
        <hour> <minute> (baje|am|pm|ka|par|tak)
        <time> <minute>
    """,
    "hour_past": "<hour> (bajkar|baj kar|bajke|baj ke) <minute> minute",
    "hour_to full": """
        <hour> (bajne|baje) (me|se) <minute> minute (kam|pehle|baki|baaki)?
        <hour> bajne me <minute>
        <hour> me <minute> minute (kam|baki|baaki)
    """,
    "to full": "<minute> minute kam <hour> (baje)?",
    "add 30": "(sadhe|saadhe|sarhe|saarhe|साढ़े|sade|saade) (<hour>|<time>) (baje)?",
    "add 15": "(sava|sawa|savva|सवा|sva) (<hour>|<time>) (baje)?",
    "add -15": "(paune|pone|pauney|पौने|paun) (<hour>|<time>) (baje)?",
    "half": "(<time>|<hour>|<hhmm>) <half>|<half> <time>|<times> <half>",
    "in_part": """
        <time> (ke|ko|ki|me)? <part>
        <part> (ko|ke|ki|me|ka)? (karib|lagbhag|theek)? (<time>|<hour>)
        <part> (ko|ke|ki|me)? <hhmm>
        <part> (ko|ke|me)? <times>
        <times> <part>
    """,
    "part": "<part> (ko|me|ke samay|ke vakt|ke time|ke waqt)",
    "around": """
        (karib|kareeb|lagbhag|takriban|taqriban|around|qareeb) (<time>|<hour> baje)
        <time> (ke)? (aaspaas|aas paas|karib|kareeb|lagbhag|around|qareeb)
    """,
    "of": """
        <n> <unit>
        <n> (pure|poore|aur|lagatar) <unit>
    """,
    "of 0.5": "(sadhe|saadhe|sarhe|साढ़े|sade|saade) <n> <unit>",
    "of 0.25": "(sava|sawa|सवा) <n> <unit>",
    "of -0.25": "(paune|pone|पौने) <n> <unit>",
    "one 0.5": "(aadha|aadhe|adha|adhe|aadhi) <unit>",
    "one 1.5": "(dedh|ded|डेढ) <unit>",
    "one 2.5": "(dhai|dhaai|adhai|ढाई) <unit>",
    "one 1.25": "(sava|sawa|सवा) <unit>",
    "one 0.75": "(paun|pauna|paune|पौन) <unit>",
    "one 3 vague": "(kuch|kai|kayi) <unit>",
    "plus": "<duration> <duration>|<duration> aur <duration>",
    "hop": """
        <duration> (baad|bad|ke baad|ke bad|pashchat|ke uprant)
        (ab se|abhi se|aaj se|abse) (theek|lagbhag|karib)? <duration> (baad|bad|ke baad|me)?
        <duration> me
        (in|after) <duration>
        <duration> (from now|later)
    """,
    "hop back": """
        <duration> (pehle|purv|ago)
        (ab se|abhi se|aaj se) (theek)? <duration> pehle
    """,
    "hop within": """
        <duration> (ke andar|ke bhitar|ke andar andar|ke bheetar|andar)
        (agle|aane vale|aane wale|aagami) <duration>
    """,
    "hop within back": "(antim|aakhri|pichle|pichhle|gat|beete) <duration>",
    "from_day": """
        <date> se (theek)? <duration> (baad|bad|ke baad|aage|me)?
        <date> ke (theek)? <duration> (baad|bad)
    """,
    "from_day back": "<date> (se|ke) (theek)? <duration> (pehle|purv)",
    "weekdays_on": "(ab se|abhi se)? agle <n> <weekday>",
    "fields weekday": """
        <weekday>
        <weekday> (ka|ke) din
        <abbreviation> (ko|vale din|wale din|ke din)
        <abbreviation> $
    """,
    "fields weekday which=next": "(agle|agla|agli|next|agale) (<weekday>|<abbreviation>)",
    "fields weekday which=last": """
        (pichle|pichhle|pichla|pichli|last|beete|guzre|gat|pichhla) <weekday>
    """,
    "fields weekday which=coming": """
        (is|isi|aane vale|aane wale|iss|this|aagami|agami|aanewale|aane wala|ye) <weekday>
    """,
    "fields weekday week=0": "(is|isi|this) (hafte|saptah|week) (ke|ka|ki|me)? <weekday>",
    "fields weekday week=1": """
        (agle|next|aane wale|aane vale|agale) (hafte|saptah|week) (ke|ka|ki|me)? <weekday>
    """,
    "fields weekday week=-1": """
        (pichle|pichhle|last|beete|gat) (hafte|saptah|week) (ke|ka|ki|me)? <weekday>
    """,
    "fields day month": """
        <day> (tarikh|taarikh|tareekh)? <month>
        (<ordinal>|<day>) (tarikh|taarikh|ki)? <month>
    """,
    "fields day month year": """
        <day> (tarikh|taarikh)? <month> (san|saal|varsh|ke saal)? <year>
        <day> <month> <yy>
        <day> <day> <year>
    """,
    "fields month day": """
        <month> (ki|ke|ka)? <day> (tarikh|taarikh|tareekh)?
    """,
    "fields month day year": """
        <month> (ki|ke|ka)? <day> (tarikh|taarikh)? (san|saal|varsh)? <year>
    """,
    "fields day": """
        (is|us)? <day> (tarikh|taarikh|tareekh|tarik|taarik|tareek|तारीख) (ko|ke din)?
        (<nth>) (ko)?
        <day> ko
    """,
    "fields weekday day": "<weekday> <day> (tarikh|taarikh|tareekh|tarik)",
    "fields weekday day month": "<abbreviation> <day> (tarikh)? <month>",
    "fields weekday day month year": "<abbreviation> <day> <month> <year>",
    "fields nth weekday month_on=0": """
        <ordinal> <weekday>
        (is|isi) (mahine|maah) (ka|ke|ki)? <ordinal> <weekday>
    """,
    "fields day month_on=1": """
        (agle|next|aane wale|aane vale) (mahine|maah|month) (ki|ke|ka|me)? <day>
            (tarikh|taarikh|tareekh|tarik)?
    """,
    "fields day month_on=0": """
        (is|isi|this) (mahine|maah|month) (ki|ke|ka|me)? <day> (tarikh|taarikh|tareekh|tarik)?
    """,
    "fields day month_on=-1": """
        (pichle|pichhle|last) (mahine|maah|month) (ki|ke|ka)? <day> (tarikh|taarikh|tareekh)?
    """,
    "fields month nth weekday": "<month> (ka|ke|ki)? <ordinal> <weekday>",
    "fields nth weekday month_on=1": "(agle|next) (mahine|maah) (ka|ke|ki)? <ordinal> <weekday>",
    "fields month weekday nth=-1": "<month> (ka|ke|ki)? (aakhri|antim|last) <weekday>",
    "fields weekday nth=-1 month_on=0": (
        "(is|isi)? (mahine|maah) (ka|ke|ki)? (aakhri|antim) <weekday>"
    ),
    "stretch week 0": "(is|isi|this|iss) (hafte|hafta|saptah|week)",
    "stretch week 1": "(agle|agla|next|aane wale|aane vale|agale) (hafte|hafta|saptah|week)",
    "stretch week -1": "(pichle|pichhle|pichla|last|beete|gat) (hafte|hafta|saptah|week)",
    "stretch weekend 0": "(is|isi|this|aane wale) (weekend|saptahant)",
    "stretch weekend 1": "(agle|next) (weekend|saptahant)",
    "stretch weekend -1": "(pichle|last) (weekend|saptahant)",
    "stretch month 0": "(is|isi|this|iss) (mahine|mahina|maah|month)",
    "stretch month 1": "(agle|agla|next|aane wale|aane vale) (mahine|mahina|maah|month)",
    "stretch month -1": "(pichle|pichhle|pichla|last|beete|gat) (mahine|mahina|maah|month)",
    "stretch month": """
        <month> (me|ke mahine|mahine|ke mahine me|mahine me)
        <month> (san|saal)? <year>
        (agle|is|next) <month>
    """,
    "stretch year 0": "(is|isi|this) (saal|varsh|year)",
    "stretch year 1": "(agle|next|aane wale) (saal|varsh|year)",
    "stretch year -1": "(pichle|last|beete|gat|pichhle) (saal|varsh|year)",
    "third 1": (
        "(<dates>|<month>) (ke|ki)? (shuru|shuruaat|shuruat|aarambh|prarambh|aarambh) (me)?"
    ),
    "third 2": "(<dates>|<month>) ke (beech|madhya|bich) (me)?",
    "third 3": "(<dates>|<month>) ke (ant|aakhir|akhir|aakhri|khatam hone) (me)?",
    "daypart": """
        <date> (ki|ke|ko|ka)? <part> (ko|me)?
        <part> <date>
    """,
    "range": f"""
        (<hour>|<time>|<hhmm>) (se|<dash>) (<hour>|<time>|<hhmm>) {_TILL}
        (<hour>|<time>|<hhmm>) se <time>
        <time> se (<hour>|<hhmm>)
        (<hour>|<time>|<hhmm>) <dash> <time>
        (<hour>|<time>|<hhmm>) (aur|and|or) (<time>|<hour>|<hhmm>) (ke beech|ke bich|ke darmiyan)
        (from|between) (<hour>|<time>) (to|and|till) (<hour>|<time>)
        (<hour>|<time>) to (<hour>|<time>)
        (<date>|<dates>|<month>) (se|<dash>) (<date>|<dates>|<month>) {_TILL}
        <month> se <month>
        <dates> se <dates>
        <date> <dash> <date>
        (<date>|<dates>|<month>) aur (<date>|<dates>|<month>) (ke beech|ke bich)
    """,
    "days_to": f"<day> (tarikh|taarikh)? (se|<dash>) <date> {_TILL}?",
    "days_on": f"<date> se <day> (tarikh|taarikh)? {_TILL}",
    "from": f"""
        (<time>|<date>|<dates>) {_AFTER}
        (<time>|<date>|<dates>) se
        <month> (se|ke baad)
        (<time>|<date>|<dates>) (se)? (aage|onwards)
        (after|from) (<time>|<hour>|<date>)
    """,
    "until": """
        (<time>|<date>|<dates>) tak
        <month> tak
        <time> (se pehle|ke pehle|se purv|se pehle pehle|se pehle tak)
        (before|by|till|until) (<time>|<hour>|<date>)
    """,
    "until begin": f"(<date>|<dates>|<month>) {_BEFORE}",
    "year_on 0": "(is|isi) saal <date>|is saal ki <date>",
    "year_on 1": "(agle|next) saal (ki|ke)? <date>",
    "year_on -1": "(pichle|pichhle) saal (ki|ke)? <date>",
    "lasting": "<time> se <duration> (tak|ke lie)?|<time> <duration> ke lie",
}

TIMES = TimesTable(
    terms=_TERMS,
    rules=_RULES,
    parts={
        "morning": Part("06:00-12:00", "0-13"),
        "early_morning": Part("06:00-09:00", "0-12"),
        "afternoon": Part("12:00-16:00", "10-22"),
        "late_afternoon": Part("14:00-16:00", "12-24"),
        "evening": Part("16:00-20:00", "13-24"),
        "early_evening": Part("16:00-18:00", "13-24"),
        "late_evening": Part("18:00-20:00", "13-24"),
        "night": Part("20:00-24:00", "17-5"),
        "early_night": Part("20:00-22:00", "17-5"),
        "late_night": Part("22:00-24:00", "17-5"),
        "lunch": Part("12:00-14:00", "10-16"),
        "daytime": Part("09:00-17:00", "7-19"),
        "business": Part("09:00-18:00", "6-18"),
    },
    glue="ko ke ki ka me par din at on samay vakt time karib lagbhag theek vale",
    leads="at on",
    counted="""
    log logon bande vyakti aadmi insaan bachche bachcha rupees paise rs dollar percent pratishat
    ghanta ghante ghanto minute din dino hafta hafte mahina mahine saal second baar bar baat table
    kamra kamre room seat kursi gaadi number manzil floor kilo km kilometer sau hazar lakh crore
    cheez chij jagah tarah aur sawal taraf person people logo guest digit ank shabd
    """,
    joins="ya se or",
    named="purje purja purza pujari ras bhavan mandir past",
    next_week=True,
)
