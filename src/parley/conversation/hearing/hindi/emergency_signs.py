"""Hindi signs of a body in danger and of people who are threatened, by meaning."""


def _tenses(*stems: str) -> str:
    """The stems with the endings of a verb that tells how things are."""
    return "|".join(
        stem + ending
        for stem in stems
        for ending in ("", "a", "i", "e", "ta", "ti", "te", "ne", "kar")
    )


_BREATH_FAILS = _tenses("ruk", "phool", "phul", "ful", "atak", "ukhad", "toot", "fans", "phans")
_BLEEDS = _tenses("beh", "bah", "nikal", "tapak", "gir", "ris", "chhalak", "phail", "phut", "chhut")

SIGN_CONCEPTS = {
    "breath_lost": f"""
        ({_BREATH_FAILS}|ghut|ghuta|ghuti|ghutta|ghutti|bhari|bhaari|ghargharahat|kharkharahat
            |ghar ghar|seeti|uthal|tez chal
            |tej chal|ghabra|hanf|haanf|rukhi|adhuri|gayab) (nahi)?
    """,
    "bleeds_on": f"(ja|jaa|{_BLEEDS}|takka|lothda|thakka|lothde) (raha|rahi|rahe|gaya|gai|ja|hai)",
    "had_blow": """
        (gir|gira|giri|gire|takra|takraya|takrai|sar pe lagi|sir pe lagi|chot|phisal|phisla) (tha
            |thi
            |gaya|gai|lagi|ke)
    """,
    "drowsy": """
        (ulti|ultiya|sust|susth|behki|neend me|soye ja|soe ja|chakkar|dheela|aankhe band|jag nahi
            |hosh)
        (khada|chal) nahi (ho|pa|paa|sak)
    """,
    "one_side": """
        (ek|left|right|bayi|baayi|baaye|baai|baaya|daayi|daaye|daaya|dai|aadha|adha) (taraf|side
            |साइड
            |tarafa|hissa|or|hath|pair|sharir|ang|aankh|tang)
    """,
    "lifeless": """
        (kaam|jaan|takat|taakat|himmat|hil|uth|chal|pakad|mahsus|mehsoos|pata) nahi
        (sunn|sun|bejan|bejaan|kamzor|kamjor|latak|dheela|maar gaya|jhool|tedha|jhunjhuni|bhari)
    """,
    "limb_or_trunk": """
        (hath|kalai|bazu|baazu|pair|gala|gale|pet|jaangh|seene|chhati|gardan|sar|nas|munh|peeth)
    """,
    "cutter": "(blade|chaku|chhuri|razor|kaanch|kanch|cutter|sheeshe|ustra)",
    "gashed": """
        (maar|mar|kat|kata|kaat|kaati|chala|phir|fir|ghus|lag) (liya|li|gaya|gai|diya|di|raha|rahi
            |ke)
    """,
    "irregular": """
        (aniyamit|irregular|ulta seedha|ulti seedhi|chhoot chhoot|200|180|190|160|150|40|35|30)
    """,
    "beating": "(dhadkan|nabz|nabj|pulse|heartbeat|heart rate|dil)",
    "vital": "(sugar|shugar|bp|bipi|oxygen|spo2|saturation|pulse|nabz|platelet|platelets)",
    "unsteady": """
        (kaamp|kamp|kaanp|thartharahat|behosh|jawab nahi|jhatke|khada nahi|aa nahi (raha|rahi)|safed
            |pasina|paseena|hosh nahi|gir padi|gir pade|behki)
    """,
    "finger": "(ungli|ungliya|ungliyan|anguli|angutha|panja|hath|pair|hatheli)",
    "blown_off": """
        (ud|uda|udi|udd|phoot|phut|fut|foot|pis|kuchal|latak|alag) (gaya|gai|gaye|rahi|raha|ho)
    """,
    "firework": "(patakha|patakhe|pataka|patake|bomb|sutli|anar|rocket|machine|press|darwaze|gate)",
    "heavy": """
        (almari|almaree|almirah|tv|patthar|deewar|divar|fridge|khamba|ped|pankha|sila|gate|bori
            |boriya|eent|cupboard|machine|cylinder|crane|slab|lintel|jhoomar|palang|mez)
    """,
    "upon": """
        (@person|sasur|bua|mausi|mere|mera|uske|unke|unki|majdur|bhabhi|naukar) (ke|ka)? (par|upar
            |oopar|pair par|sar par)
    """,
    "dropped": """
        (gir|gira|giri|ulat|palat|aa gir|toot|tut|fat|phat|phail) (gaya|gai|gaye|padi|pada|diya|di
            |hai)
    """,
    "hot_stuff": """
        (tel|kadhai|doodh|dudh|chai|paani|sabzi|dal|chashni|cooker|tawa|chulha|stove|acid|tezab) ...
            (gir|ulat|palat|chhalak|phail|phenk|fek)
    """,
    "murder": """
        (murder|katl|qatl|qatal|hatya) (ho|kar|hua|kiya|hui|ki)
        khun kar (diya|dala|ke|raha)
        (laash|lash) (padi|pada|mili|hai)
    """,
    "crowd": "(bheed|bhid|bhagdad|log|mele|stampede|bachche)",
    "crushed": "(kuchal|kuchle|dab|dabe|pis|raund|bhagdad mach|mar) (gaye|gaya|gai)",
    "noose": """
        (fanda|phanda|phande|fande) ... (bana|bani|banaya|laga|lagaya|daal|dala|gale|kas|latka)
    """,
    "blue_part": "(hoth|honth|nakhun|nakhoon|jeebh|jibh|chehra|ungliya|talwe|munh)",
    "discoloured": """
        (kaale|kaala|kala|kale|neele|neela|nila|safed|peela|peele|baingani) (pad|ho|dikh|hai)
    """,
    "beauty": """
        (cream|facial|lipstick|treatment|parlour|skin doctor|tan|dhoop|makeup|rang|dye|polish
            |surgery
            |laser|cosmetic)
    """,
    "prowler": """
        (aadmi|ladka|ladke|gaadi|bike wala|bike wale|koi|log|auto wala|driver|ajnabi|anjaan)
    """,
    "stalking": "(follow|peecha|pichha|picha|peechha) kar (raha|rahe)",
    "locked_in": """
        (nikalne|jaane|bahar aane) nahi (de|deta|dete|diya)
        (tala|taala|kundi|kunda) (laga|band|maar) (diya|di|ke|rakha|gaye)
        (kaid|qaid|bandhak|bandi) (kar|bana)
        kamre me band (kar|kiya|rakha)
    """,
    "captor": "(pati|sasural|aadmi|log|malik|wo|mujhe|hame|humko|gunde|ladke|baap)",
    "gas_tap": "(gas|chulha|chulhe|burner|knob|regulator|cylinder|stove)",
    "left_open": "(khula|khuli|khule|on) (reh|rah|chhoot|chhut|tha|chhod)",
    "reeking": "(badbu|boo|smell|mahak|chakra|chakkar|ghoom|ulti|behosh)",
    "brawl": "(jhagda|ladai|danga|dange|maarkaat|dangai|patthar baazi|patharbaji|lathi|goli baari)",
    "armed": """
        (talwar|talwarein|talvare|talware|chaku|chhuri|katta|bandook|pistol|hathiyar|lathi|rod
            |danda|goli)
    """,
    "screaming": "(chilla|cheekh|chikh|rone|ro|chillane|cheekhne|chikhne)",
    "beaten": "(peet|peetne|pitne|maarne|maar|bachao|marpeet|maarpeet|pitai|chot)",
    "oxygen": "(oxygen|ventilator|concentrator|bipap|nebulizer)",
    "runs_out": "(khatam|band|kharab|nahi mil|kam|ruk|khali|bujh)",
    "needing": """
        (mareez|marij|patient|papa|mummy|maa|pitaji|dadi|dada|dadaji|nana|nani|level|sans|pati
            |bachcha|baby)
    """,
    "remedy": """
        (paracetamol|crocin|alprax|disprin|saridon|calpol|combiflam|sleeping pill|sleeping pills
            |painkiller|painkillers|capsule|capsules|पैरासिटामोल|क्रोसिन|डिस्प्रिन|कॉम्बिफ्लेम
            |पेनकिलर)
    """,
    "many": """
        (bahut|saari|poori|puri|zyada|jyada|dher|ek saath|patta|patte|mutthi|dibba|kai|das|pandrah
            |bees|tees|chalis|pachas|10|12|15|20|25|30|40|50|60|100)
    """,
    "gulped": "(kha|khaa|nigal|le|gatak) (li|liya|liye|gaya|gai|rakhi)",
    "face": "(munh|hoth|honth|chehra|muskan|muskaan|palak|gaal|face)",
    "drooping": "(jhuk|latak|tedha|tircha|dhal|ladhak|neeche ja) (gaya|gai|raha|rahi|gaye|ho|hai)",
    "recognising": "(pehchan|pahchan|pahachan) nahi (raha|rahi|rahe|pa|paa)",
    "vapour": "(ammonia|chlorine|अमोनिया|क्लोरीन|chemical|केमिकल|carbon monoxide|zehrili gas)",
    "escaping": "(leak|lik|ris|phail|nikal|risav|chhut|phat)",
    "craft": "(naav|nav|boat|kashti|jahaz|jeep|auto|bus|rickshaw|tempo|trolley)",
    "capsized": "(palat|doob|ulat|dub) (gaya|gai|gaye|rahi|raha)",
    "snatched": "(utha|uthakar) (liya|le gaye|le gaya|ke le|le ja)",
    "rail_line": "(patri|patari|railway line|rail line|track)",
    "insides": "(haddi|aant|aante|antadi|antadiya|bheja|maans|nas)",
    "exposed": "(bahar|latak) (dikh|aa|nikal|gaya|gai|hai|rahi|raha)",
    "oxygen_low": """
        (oxygen|spo2|saturation|ऑक्सीजन) (level)? (ka|sirf|ab|ekdam|bilkul)? (saath|साठ|sattar|assi
            |pachas
            |pachasi|pachpan|pachhattar|50|55|60|65|70|72|75|78|80|82|84|85|86)
    """,
    "gunfire": """
        (fire|firing|फायर|फायरिंग) (kar|ho|chal) (rahe|raha|rahi)
        goli (nikal|nikli|chali)
    """,
    "near_drowned": """
        (doobte doobte|doobne se|doob ke|dubte dubte|doobte hue) (bacha|bachi|bache|nikala|nikali)
    """,
    "wheezing": "(sans) (ajeeb|ajib|alag|kam|muskil|mushkil|ulti)",
    "sold": "(bech|beche|bechne) (denge|dega|rahe|diya|dalenge|wale)",
    "nitrate": "(jeebh|jibh|zubaan|juban) (ke)? (neeche|niche)",
    "pain_stays": "(dard|pain|jalan|sans) nahi (ja|ruk|kam|theek|hat)",
    "quake": """
        (bhukamp|bhookamp|bhoochal|zalzala|earthquake|landslide|bhuskhalan|badal phata|badal phat
            |tsunami|bijli giri|bijli gir)
    """,
    "struck_down": "(aaya|aa|gir|giri|dab|phans|fans|hil|daraar|jhulas|log|ghar|gaya|gai)",
    "sometimes": """
        (kabhi kabhi|kabhi kabhar|aksar|saalo se|mahino se|chadhne par|chadhte waqt|daudne par)
    """,
    "convulsing": "(jhatke|jhatka) (kha|maar) (raha|rahi|rahe)",
    "bait": """
        (chuhe|chuho|keede|khatmal|machhar|deemak|kitnashak) (ki|wali|marne ki|maarne ki) (dava
            |davai|goli)
        (naphthalene|naphthaline|नेफ्थलीन|kapur) (ki)? (goli|goliya)?
    """,
    "head_bleeding": "(kaan|naak|aankh|aankho) ... se khun",
    "senseless": "(besudh|achet|nidhal|nidhaal|murchhit|behal) (pada|padi|pade|ho|hai)",
    "surrounded": "gher (ke|kar|liya|rakha|rahe)",
    "closing": "(moti|mota|kas|sikud|jakad) (ho|gaya|gai|raha|rahi)",
    "airway": "(gala|gale|jeebh|jibh|hoth|honth)",
    "caught": "(aa|phans|fans|chala|atak|khinch) (gaya|gai|gayi)",
    "sudden": "(achanak|ekdam|ekaek|abhi)",
    "powerless": "(jaan|takat|taakat) nahi",
    "unbearable": "nahi (saha|sahan|bardasht|jhela) (ja|jata|jaata|hota)",
    "tired_of_life": """
        (zindagi|jindagi|jeevan|jeene) se (thak|tang|haar|ub|oob|pareshan|mukti|chutkara)
        (thak|tang|haar) ... (zindagi|jindagi|jeevan|jeene) se
    """,
    "windpipe": "(sans) (ki)? nali me ... (chala|chali|atak|phans|fans|gaya|gai)",
    "squeezed": "(dabaya|dabayi|ghonta|ghota|dabocha)",
    "bus": "बस ने",
    "cut_short": "(tha|thi|the)",
}

SIGN_FRAMES = """
    * breath +3 breath_lost !routine !over_now !mild
    * blood +3 bleeds_on !routine !over_now !mild
    * had_blow +6 drowsy !long_ago !hyperbole
    * one_side lifeless !routine !gadget !long_ago
    limb_or_trunk +2 cutter +2 gashed !over_now !fable
    cutter +2 limb_or_trunk +2 gashed !over_now !fable !routine
    * beating +3 irregular !routine !over_now !habit
    * vital +7 unsteady !routine !over_now !habit
    * finger firework blown_off !over_now
    * heavy +3 upon dropped !over_now !hyperbole
    * upon +3 hot_stuff !over_now !hyperbole
    murder !fable
    * crowd crushed !over_now !fable
    noose !fable
    * blue_part +2 discoloured !beauty !over_now
    * prowler +3 stalking !fable !over_now
    * captor +6 locked_in !over_now !belonging
    * gas_tap +2 left_open reeking !over_now
    * brawl +4 armed !over_now !fable
    * beaten +4 screaming !fable !hyperbole
    * oxygen runs_out needing !routine
    * remedy many gulped !routine !over_now
    * face +4 drooping !gadget !beauty !over_now
    recognising !over_now !routine
    * vapour +2 escaping !over_now !repairs
    craft +2 capsized !over_now !fable !repairs
    * minor +7 snatched !fable !belonging !over_now
    * rail_line standing_there !over_now !fable
    insides +1 exposed !over_now
    oxygen_low !over_now !routine
    gunfire !fable !over_now
    near_drowned
    wheezing !over_now !routine !habit
    done_to +3 sold !fable
    * nitrate +5 pain_stays
    * quake struck_down !fable !over_now
    convulsing !over_now !gadget
    bait taken_in !over_now
    head_bleeding !over_now !routine
    senseless !over_now !hyperbole
    * minor|done_to +5 surrounded !fable
    airway +1 closing !routine !over_now
    * finger +3 rails caught !over_now
    * sudden +6 powerless !gadget !hyperbole
    * brink +6 unbearable
    tired_of_life !hyperbole
    windpipe !over_now !routine
    throat +2 squeezed !over_now !fable
    bus +5 hit_by|ran_over !over_now !fable
    beast +6 bite !over_now !routine
"""

SIGN_EXCEPTIONS = """
    no_reply +0 cut_short
    * breath breath_lost sometimes
"""
"""What takes an emergency back."""
