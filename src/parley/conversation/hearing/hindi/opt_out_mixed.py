"""Half English and dialect for the wish not to be called again, as Hindi speakers mix them in."""

OPT_OUT_MIXED = {
    "english_refusal": """
        (dont|do not|didnt|did not|wont|not|never) (want|wanna|like|need|wish|accept|entertain
            |interested in|ask for) ... (call|calls|calling|called|contact|contacted|disturbed
            |message|messages|spam|telecalling)
        (no|any|not any) (more|mor|further|unwanted) (call|calls|calling|contact|message|messages
            |spam|disturbance)
        (not|arent|no longer) (allowed|permitted|authorized|supposed) ... (call|contact|phone|ring)
        (leave|लीव) (me|us|मी) (alone|अलोन|in peace)
        (lose|loose|forget|erase|scrap|delete|remove|drop) (my|this|the|माय) (number|contact|name)
        (take|remove|strike|put|delete|टेक) (my|me|मी|this|माय) ... (off|from|out|ऑफ|फ्रॉम)
        (stop|quit|avoid|cease) (disturbing|harassing|bothering|pestering|spamming|calling
            |contacting|sending|messaging|ringing)
        (stop|quit|avoid|cease) (these|this|all|the|your|such|sending)? (call|calls|nonsense
            |harassment|spam)
        opt (me)? out
        (mark|put|add|register|keep) (me|my number|it|this)? ... (dnd|do not call|do not disturb
            |no call|blacklist)
        (revoke|withdraw) ... (consent|permission)
        (डी एन डी|d n d) (me|par) (daal|dal|daalo|dalo|daalie|daalna|daale|rakho|kar)
        stop (likha|likhi|bheja|bola|kaha|likhne)
        (without|no) (my)? (consent|permission)
        (dont|never|do not|डोंट) (ever)? (call|ring|contact|disturb|phone|text|message|bother|spam)
            (me|us|मी|here|again|anymore|अगेन|this|my|on)
    """,
    "dialect_forbidding": """
        (mat|na|nako|nakko|jin|jani|jinn|naa|koni|mati|matna) (kariyo|kario|kariha|karihe|kara
            |karin|kari|karai|karjo|karjyo|karyo|karba|karbo|karaa|kijo|kijyo|kareya|karya
            |lagaiyo|lagaio|milaio|bhejio|deo|dijo|kariyega|kare se|kara kara|karat)
        (karo|karna|kijie|kare|karie|lagao|lagana|milao|bhejo|bhejna|karen|kariyo) (mat|nako|nakko)
        (karu|lavu|lau|pathvu|pathavu|करू|लावू|पाठवू) (naka|nako|नका)
        (koni|nai|nathi) (chahie|chahi|joie|mangta|mangata)
        (na|nahi|naikhe|naahi|nai) chahi
    """,
    "shunned": """
        (avaz|आवाज|awaaz|aavaz|shakal|shakl|naam) (tak)? (nahi|na|mat) (sunni|sunna|sunu|sunai|sunao
            |dekhni|dekhna|lena|dikhana|dikhao)
        (dikhna|dikhai|nazar|najar) (mat|na) (aana|aao|dena|do)?
        mat (dikhna|dikhai|nazar|najar)
        (aana|aao|aaie|aae|bhejo|bhejna|bhejie|aaya) (mat|band)
        mat (aana|aao|aaie|aaya|bhejo|bhejna|bhejie)
    """,
    "no_contact": "@contact (nahi|na|mat|band) $",
    "channel_only": "(sirf|keval|only|bas) (message|sms|whatsapp|email|text)",
    "once_more": """
        (dubara|phir se|phir kabhi|kabhi|aainda|aage se|aaj ke baad|agli baar|agali baar|hargiz)
    """,
    "nuisance": """
        (natak|drama|tamasha|bakvas|bakwas|silsila|jhanjhat|harkat|harkate|gundagardi
            |badmashi|dhandha|dhanda|spam|badtamizi|besharmi|telecalling|telemarketing|robocall)
    """,
    "notices": """
        (alert|alerts|notification|notifications|update|updates|newsletter|offer|offers|promotion
            |promotions|promotional|ad|ads|vigyapan|prachar|link|scheme|schemes|अलर्ट|नोटिफिकेशन
            |अपडेट|प्रमोशन|विज्ञापन|प्रचार|स्कीम|ऐड)
    """,
    "bothered": """
        (disturb|dikkat|pareshani|takleef|taklif|asuvidha|pareshan|tang|disturbance|irritation)
            (hota|hoti|hote|ho|hua|hui|karta|karti|karte)
    """,
    "how_often": """
        (kitni baar|kitna|kab tak|aakhir kab tak|aur kitni|aur kitna)
    """,
    "still_contacting": """
        @contact (karoge|karenge|karte|karti|kar rahe|aate|aaenge|aaega|aati|aata|aaegi|karogi)
    """,
    "refused_before": """
        (samajh|sunai|akal|dimag) nahi (aata|aati|deta|dete|hai) ... mana
        mana (kiya|kar diya) (hai|tha)? na $
        mana (karne|kiya|kar|karti|karta) ... (bavjud|bawajud|phir|phir se|baad)
        (consent|sahmati|anumati|permission|ijazat) (hatao|hata|hataie|cancel|vapas|revoke|khatam
            |radd|nirast)
        (maine|hamne) (aapko|tumko|tumhe|unko|inko|logo ko)? (pahle|kal|parso|kai baar|do baar
            |teen baar|us din|already|pichhli baar) (mana|manaa)
        (pahle|har baar|pichhli baar|kal) (mana|manaa) (kiya|kar) (tha|chuka|chuki|diya|hai)
    """,
    "mercy": """
        (raham|reham|daya|meharbani|mehrbani|kripa|ahsan|ehsan|upkar) (karo|kijie
            |kare|kar|hogi|hoga)
        (hath|haath|pair|panv) (jodta|jodti|jod|padta|padti)
        (maaf|maf|kshama) (karo|kijie|kare|kar do|karie)
    """,
    "stranger": """
        (vo|ek|koi|us) (admi|ladka|ladki|aurat|banda|shakhs|insaan|vyakti)
        (ex|boss|padosi|sasural|rishtedar|boyfriend|girlfriend)
        (machhar|मच्छर|kutta|kutte|chuhe|keede|makkhi|chinti|bandar|padosi|bachche|khujli|gas
            |kabz|acidity|garmi|thand|dhul|traffic|khansi|dard)
    """,
    "old_number": """
        (purana|purani|old|pichla|pahle wala|pahla|galat|wrong) (wala)? (number|mobile|naam|email)
    """,
    "rather": """
        (ho|aae|mile|mil jae|aa jae|khule) (kar|bata|phone|call) (dena|dijie|lena|do|lijie)
        (jagah|badle) ... (daal|dal|likh|jod|save|add|rakh)
        (ye|mera|meri|dusra) (wala)? (number)? (save|daal|dal|add|likh|jod|rakh) (kar|do|lo|dijie
            |lijie)
    """,
    "courier": """
        (delivery|courier|parcel|swiggy|zomato|khane|doodh) (vala|vale|wale|boy|man|ladka|ladke)
        (delivery|courier|rider|driver|zomato|swiggy|dukan|darvaze|darvaza|gate|kaan me|door)
    """,
    "time_of_day": "@when",
    "denying": "(mat|na|nahi|nako)",
    "forever": """
        (kabhi|aainda|aage se|aaj ke baad|ab se|hamesha|hargiz|tang|pareshan|bar bar)
        (karte|kar dete|aate) (ho|rahte)
        (bahut|kaafi) (ho|hua)
        bas $
        (list|system|database) se
        @threat
        (subah|shaam|raat|dopahar) se
        (ab|dubara|phir|aage) (mat|na|nahi)
    """,
    "removable": """
        (hatvaya|hataya|mitaya|nikala|nikalvaya|kaata|katvaya|delete kiya|remove kiya) (ja|jae|jana
            |jaega|jaaye)
        (hatvaun|hataun|mitaun|nikalun|nikalvaun|katvaun|हटवाऊं|हटाऊं|मिटाऊं|निकलवाऊं|कटवाऊं)
        (hatega|hatenge|hategi|niklega|mitega|katega|hatvaoge|hat jae|hat jaega|nikal jae)
        (hata|hatva|nikal|nikalva|mita|kaat|delete kar|remove kar
            |block kar) (sakte|sakti|sakta|paenge
            |paoge|skte)
        (delete|remove|block|clear) (ho|hoga|hona|karvana|karaun|karu)
    """,
    "unkept": """
        (na|nahi|mat) (rahe|rahna|hona|rakhe|rakhen|rakho|rakhie|rakhna|dikhna|dikhe)
    """,
    "ending": """
        (rukenge|rukengi|rukega|rukegi|rukna|rukni|ruke|ruken|thamenge|thamega|थमेंगे)
        ruk (jae|jana|jaye|sakte|sakti|sakta)
        (karne|lagane|milane|ghumane|bhejne|aane) (ka|ki) (nahi|mat|nako)
        (karna|lagana|milana|bhejna) (kab|kyo) (nahi)? (chhodoge|chhodenge|chhodte|chhodo|chodoge)
        (na|nahi) (aae|aaye) (iske|uske) lie
        (chhutkara|nijat|pinda|peecha|mukti|chhutti) (kaise|chahie|dilao|dilaie|mile|milega|chhut)
    """,
    "told_before": """
        (interested|interest|ruchi|mana|manaa|bola|kaha|bol|kah|samjhaya|bataya)
    """,
    "told_often": """
        (kitni|kai|kayi|das|sau|hazar|pachas|har|teen|char) (baar|dafa|martba|bar) (batau|bataun
            |bolu|bolun|kahu|kahun|samjhau|samjhaun|bola|kaha|bataya|samjhaya|bol|kah|bata|likhva|mana)
    """,
    "wrong_place": "(galat|wrong|रॉन्ग) (number|jagah|ghar|aadmi|insaan)",
    "why_contacting": """
        (phir|tab) (kyo|kis lie|kisliye) ... @contact
        kyo (@contact) (ghumate|lagate|milate|karte) (ho|rahte)
        @contact kyo (ghumate|lagate|milate|karte|kiya|kar)
    """,
    "tongue": "(hindi|angrezi|english|urdu|punjabi|marathi|tamil|bangla|gujarati) (me|vala)?",
    "arriving": """
        (aa|pahunch) ((raha|rahi) hu|jaunga|jaungi|jaenge|gaya hu|gai hu|jata hu|jati hu)
        (pahunchunga|aaunga|aaungi|aaenge)
        confirm (karne|hai|ke)
        confirmation
    """,
    "kept_up": "band (mat|na|nahi) (karna|karo|kijie|karie|hona|ho)",
}
"""Concepts beside those of the table proper."""

OPT_OUT_MIXED_FRAMES = """
    english_refusal !some_time
    * contacting +3 dialect_forbidding !some_time !unplugged !instead !other_thing
    * once_more shunned !some_time !other_thing
    * nuisance +3 contacting !not_done
    * nuisance halt !other_thing
    * notices +2 halt|forbid !other_thing !some_time !not_done
    * contacting bothered !not_done !unplugged !stranger
    how_often +1 still_contacting !not_done
    refused_before
    told_before +4 no_contact
    * told_often +4 forbid|halt|unwished|dialect_forbidding !some_time !other_thing
    * wrong_place +4 forbid|dialect_forbidding !some_time !other_thing
    once_more +6 dialect_forbidding !some_time !other_thing
    * mine +4 removable !other_thing !instead
    mine +4 unkept !other_thing
    * contacting +8 ending !not_done !unplugged
    * told_before +4 why_contacting !not_done
    * contacting mercy !some_time !not_done
"""
"""Lines of the frames that hear them."""

OPT_OUT_MIXED_UNLESS = """
    contacting +4 kept_up
    stranger +6 contacting !you !halt !forbid
    stranger +3 weary
    old_number +3 removing
    removing +5 rather
    contacting +4 denying +5 rather
    other_thing +3 registry
    courier +4 contacting +3 denying
    courier +2 contacting +4 weary
    channel_only +3 contacting +3 denying !forever
    tongue +1 contacting +3 denying
    contacting tongue denying
    contacting +3 denying +6 arriving !forever
    arriving +4 contacting +3 denying !forever
    time_of_day +3 contacting +3 denying !forever
"""
"""Lines of the frames that take them back."""
