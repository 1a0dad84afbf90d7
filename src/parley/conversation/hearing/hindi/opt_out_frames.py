"""Hindi for the wish not to be called again, by meanings that stand near each other."""

from parley.conversation.hearing.hindi.opt_out_mixed import (
    OPT_OUT_MIXED,
    OPT_OUT_MIXED_FRAMES,
    OPT_OUT_MIXED_UNLESS,
)

OPT_OUT_CONCEPTS = {
    **OPT_OUT_MIXED,
    "contacting": """
        @contact
        (callen|kaalen|calon|callon|phonon|कॉलें|कॉलों|फोनों|calling|telemarketing|marketing|spam
            |robocall|advertisement|vigyapan|prachar|telecaller|telecallers|call center|call centre)
        (phone|call) (par phone|par call)
        (line|number) (lagate|milate|ghumate|lagana|milana|ghumana|laga|mila|ghuma)
        (dial|ring|ghanti|sampark|contact) (karna|kar|karo|baja|bajana)?
    """,
    "halt": """
        band (karo|kijie|kare|kar|karva|karvana|karvao|karvaie|karana|karaie|karao|karna|karni
            |karne|ho|hona|honi|kara|karvaiega|kijiega|karoge|hogi|hoga|karvani|nahi)
        (rok|roko|rokie|rokna|rokiye|rukva|rukvao|rukvaie|rukvana|rukvani|roke|rokenge)
        (karna|karne|lagana|milana|bhejna|aana) (chhod|chod|chhodo|chhodie|chodo)
        (khatam|stop|bas|quit) (karo|kijie|kare|kar|karva|kar do|karvao)
        (mana|varjit|pratibandh) (hai|karta|karti|kar|kiya|karte|karu)
        (kaise|kab) band (ho|hoga|hogi|honge|karu|karun|kare|karaun|karvau)
        (samapt|khatam) (karni|karna|karo|kar|kijie|kare)
        band chahie
        band (rakho|rakhie|rakhna|rakhe|rakhen)
        (off|deactivate|disable|inactive|डिएक्टिवेट|डीएक्टिवेट|निष्क्रिय|बंद) (karo|kar|kijie|kare
            |karva|karna|karvao)
        stop $
        ^ stop
        (rukvane|rokne|rokvane|band karne|band karvane|band karane) (ke lie|ka|ki|ke)
        (parhez|tauba|maafi)
        band nahi (karte|karoge|karenge|hote|hota|hoti|karta)
    """,
    "forbid": """
        (mat|nako|nakko) (karo|karna|kijie|kare|kijiega|kiya|karie|kariega|lagana|lagao|lagaie
            |lagaya|milana|milao|milaie|bhejo|bhejna|bhejie|ghumao|ghumana|maro|marna|aana|karte
            |baja|bajao|bajaie|ho|karva|karvaie|karvao|karvana|karvaya|kar|dial|aae)
        (na|nahi) (kare|karen|kijie|karna|karo|karie|aae|aana|aani|aane|kiya kare|kiya karo|kiya
            |karenge|lagae|milae|bheje|hona|jae|lagana|milana|bhejna|hogi|aaega|aaegi|karoge
            |karne|lagaie|milaie|bhejie)
        na (ho|hon|hove)
        (mat|nako) (ghumaiega|lagaiega|milaiega|bhejiega|ghumaie|karvaiega|karaiega|karao|karana)
    """,
    "unwished": """
        (nahi|na|mat) (chahie|mangta|mangti|mangte|lena|leni|leta|leti|lete|sunna|sunni|sunne
            |rakhna|rakhni|chahta|chahti|chahte|dekhna|uthana|uthaunga|uthaungi
            |karni|pasand|bardasht|sahunga|lunga|lungi|manzur)
        (karna|bhejna|lagana|karne ki) (allowed|permitted|theek|uchit|jayaz|ijazat) nahi
        (chahie|chahta|chahti|chahte|lena|leni|mangta) nahi
        (pasand|manzur|bardasht|sahan|ruchi|shauk|interest|dilchaspi) nahi
        (achhe|achha|achhi|अच्छे|अच्छी|raas|thik|bhale) nahi (lagta|lagte|lagti|aata|aate|aati)
        (koi|aur) (kaam|dhandha) (dhandha|vam)? nahi (hai)? kya
        (nafrat|chidh|gussa|allergy) (hai|aati|aata|ho)
        (koi|kisi) ... nahi (chahie|lena|leni|sunna)
        (aur|ab|bas) (nahi|bas) $
        bas (bahut|ab|kar|kijie|karo)
    """,
    "unwish_that": """
        nahi (chahta|chahti|chahte|chahunga) (ki|ke)?
    """,
    "weary": """
        (pareshan|paresan|tang|thak|thaki|pak|dukhi|irritate|hairan|heran|aajiz|ubb|oob|frustrate)
            (hu|ho|hai|aa|gaya|gai|kar|gaye|chuka|chuki)
        (pareshan|tang|harass|disturb|irritate|torture|bother) (kar|karna|karte|kiya|karo|karke)
        (pagal|paagal|bimar|beemar) (ho|kar|bana)
        (jeena|jina) (mushkil|haram|dushvar|hram|dooobhar)
        (naak|nak) me (dam|dum)
        (dimag|sir|sar|bheja|dimaag) (kharab|kha|ka dahi|garam|phat|khate|khaya)
        (neend|nind) (kharab|haram|udi|toot)
        (had|hadd|intiha) (ho|par|kar)
        (sharam|sharm|laaj|tameez|tamiz|akal) nahi (aati|hai|aata)
        (baaz|baz) nahi (aa|aaoge|aate|aaenge)
        (maante|sunte|samajhte|sudharte|manoge) kyo nahi
        dimag (ki|ka) dahi
        (sudhroge|sudharoge|manoge|maanoge|maante|sunte|samajhte) nahi
        (utpidan|utpeedan|harassment|shoshan|badtamizi)
    """,
    "harassing": """
        (utpidan|utpeedan|harassment|shoshan|badtamizi)
    """,
    "using": "(istemal|istemaal|upyog|use|prayog|share)",
    "repeatedly": """
        (roz|roj|bar bar|baarbar|baarambaar|hamesha|rozana|lagatar|har (roz|roj|din|hafte|mahine
            |ghante|do din|samay|dusre din|thodi der)|din (bhar|raat)|raat din|subah shaam
                |ghadi ghadi|
            din me (das|kai)? (das|kai|bees|pachas|teen|paanch|10|20)
            |(kitni|itni|das|kai|sau|pachas|bees|kayi
            |hazar) baar)
    """,
    "why": """
        (kyo|kyun|kisliye|kis lie|kahe|kaahe)
    """,
    "you": """
        (aap|tum|tu|aapka|aapki|aapke|aapse|tumhara|tumhari|tumhare|tumse|aapko|log|logo|company
            |aapne|tumne)
    """,
    "mine": """
        (mera|meri|mere|hamara|hamari|hamare|apna) (phone|mobile|contact|personal|niji|ghar ka|ye
            |ghar|poora|saara|sara|sab|whatsapp)? (number|numbers|naam|data|details|detail|jankari
            |contact|profile|record|pata|account number|phone number|no|email|information)
        (mera|meri|mere|hamara) (jo|sab) ... (data|jankari|record|number|details)
        (is|ye|iss|yaha ka|us) (number|phone|mobile|line) (ko)?
        (mujhe|hame|mujhko|humko|mereko|mere ko|hum logo ko|khud ko|hum sab ko|ham sabko)
        (naam|number)
    """,
    "removing": """
        @remove
        (hata|nikal|mita|kaat|uda|delete|remove|katva|hatva|nikalva|clear|saaf) (do|dijie|de
            |den|dena|daalo|dalo|maro|mar do|dalie|daalie|phenko|phenkie|ke phek|kar|karo|kijie|kare
            |karva|bahar|jae)
        (hatana|hatvana|nikalvana|mitana|katvana)
        (hatane|mitane|nikalne|katane|hatvane) (ka|ki|ke lie)
        (bhool|bhul) (jao|jaie|jaiega|jae|jana|ja)
        (blacklist|block list|ब्लैकलिस्ट) (me|kar|karo|kijie)?
        (nasht|destroy|clear|clean|gayab|erase|नष्ट|क्लियर) (kar|karo|kijie|kare)
        (phek|phenk|fek|fenk|फेंक) (do|dijie|dena|de)
        (kachre|kude|kooda|dustbin) (me|ke)
        (phaad|phad|jala|gayab kar|gayab) (do|dijie|karo)
        (mukt|azaad|bahar|alag) (kar|karo|kijie|kare|nikal)
    """,
    "registry": """
        @list (se|me se|mese|me|ke)?
        (calling|marketing|contact|phone) (list|suchi|database|sheet)
        (excel|sheet|computer|kampyutar|khate|copy|diary|kagaz|sarvar|server|crm|memory)
    """,
    "consequence": """
        @threat
        (gaali|gali|jaan se|pitai|juta|joota|maar) (khaoge|dunga|dungi|sunoge|khayega)
        (dekh|samajh) (lunga|lungi|lena|lenge|loongi)
        (theek|achha) nahi (hoga|rahega)
        (block|report) (kar|karunga|karungi|maar)
        (case|court|police|report|shikayat|complaint|thana|block) $
        (social media|twitter|facebook|youtube|insta|instagram|viral|media|akhbar|news|tv)
        (सोशल मीडिया|ट्विटर|फेसबुक|rbi|आरबीआई|ombudsman|lokpal|mantralaya|sarkar)
        (sidha|seedha|direct) (police|court|thane|thana)
        (number|aapko|aapka|tumhara) (report|block)
        (gairkanooni|gair kanooni|illegal|jurm|apradh|kanoon ke khilaf)
    """,
    "if_again": """
        (agar|yadi|agla|agli|phir|phir se|dubara|agli baar|aage se|aaj ke baad|ab|ab ke|aainda
            |ek aur)
            ... @contact ... (kiya|aaya|aayi|aai|aae|kiye|ki|lagaya|milaya|karoge|karenge|kari|aa
            gaya|aa gai|aaega|aaegi|kar diya)
        @contact ... (kiya|aaya|aayi|aai|lagaya|ki|karoge) (dubara|phir|phir se|agar|na)
        @contact (aaya|aayi|aai|kiya) $
    """,
    "will_do": """
        (karunga|karungi|dunga|dungi|lunga|lungi|jaunga|jaungi|karenge|denge|karvaunga|karvaungi)
        (bura|accha nahi|achha nahi) (koi|hoga)
    """,
    "never_more": """
        @never_again
        (kabhi|kadapi|hargiz|hargij|bilkul)
    """,
    "waste": """
        (time|samay|waqt|vakt) (barbad|kharab|waste|zaya|khota)
    """,
    "some_time": """
        @when
        (abhi|aaj|kal|parso|baad me|thodi der|filhal|itni|jab tak|is samay|is vakt|baje)
        (subah|shaam|raat|dopahar|din) (ko|me|ke)
        (is|agle|isi) (hafte|mahine|week|month)
    """,
    "other_thing": """
        (appointment|booking|order|table|slot|waiting|wait|reservation|cart|menu|bill|token|guest)
        (daant|dant|baal|bal|massa|til|tattoo|mehendi|daag|nishan|keel|tanke|plaster|colour|rang)
        (paneer|pyaz|mirch|cheese|item|dish)
    """,
    "instead": """
        (naya|nayi|dusra|doosra|badal|change|update|likh|jod|add|sahi kar|theek kar)
        (message|sms|whatsapp|email) (kar|karo|kijie|karna|kare|bhej|bhejo|bhejna|kar dena)
        (phone|call) (karo|kar dena|kar lena|kijie|kar do|kar dijie|kar lijie) $
        (zarur|zaroor|jarur)
    """,
    "not_done": """
        @contact (kiya|aaya|aayi|aai|mila|utha|uthaya|laga|lag|ki) (tha|thi|nahi|raha|par|lekin)
        @contact (nahi|na) (kiya|aaya|mila|utha|uthaya|laga|lag|connect|mili|aai|aayi|chala
            |chal|aata
            |aati|dikh|ja|ho|jud|pahuncha)
        @contact (connect|par) nahi
        @contact kyo (kiya|ki|kari|aaya|aayi|aai) (tha|thi|hai)
        nahi (kar pa|kar paya|kar payi|kar saka|sun|sunai|uthate|utha)
        (utha|uthata|uthate|uthati|jawab|javab|reply) (kyo)? nahi
        (jawab|javab|reply|vapas call|wapas call)
        (kat|cut|kaat) (raha|rahi|rahe|ja|jata|jaati)
        (drop|miss|missed|cut|kat) (ho|hui|gayi|gai|gaya)
        (maine|hamne|main|hum) ... (call|phone|sampark) (kiya|karta|karunga|karungi|kar)
    """,
    "halted": """
        band (kar (diya|di|rakha|raha|rahi|rahe|deta|deti|leta|leti)|ho (gaya|gai|gayi)|hua|hai
            |tha|pada|thi)
    """,
    "kept": "(hatana|nikalna|kaatna|mitana|delete karna|remove karna|hatao|hatae) (mat|na|nahi)",
    "unplugged": """
        phone (band|off|kharab|silent|switch|gum|kho|toot|hang|discharge)
        (hold|recording|record|network|line|bill|plan|recharge|sim|speaker|mute)
        (phone|call|line|receiver) (rakh|rakho|rakhie|rakhna|kaat|kaato|kaatie|kaatna|cut|uthao
            |utha)
        (mat|na) (kaat|kaato|kaatie|kaatna|cut|rakhna|rakho|rakhie|bhool|bhul|bhuliega|bhoolie
            |bhulna)
    """,
}

OPT_OUT_FRAMES = {
    "opt_out": """
        * contacting +6 halt !halted !unplugged !other_thing !not_done !some_time
        * contacting +6 weary !not_done
        contacting +6 forbid !some_time !unplugged !instead !other_thing
        forbid +2 contacting !some_time !unplugged !instead !other_thing
        * contacting +5 unwished !some_time !not_done !unplugged !instead
        unwish_that contacting !some_time !instead
        repeatedly contacting why|halt|weary|unwished|forbid !not_done
        why +2 repeatedly contacting !not_done
        contacting +2 why you|repeatedly !not_done
        * you repeatedly contacting !not_done !unplugged
        repeatedly contacting +3 unwished|halt|weary|forbid
        * mine +6 removing !kept !other_thing !instead !not_done
        * registry +3 removing !other_thing !instead
        * if_again consequence
        if_again will_do
        if_again +6 unwished
        * contacting +3 consequence !not_done
        never_more +2 contacting +2 forbid|unwished !some_time !unplugged
        * contacting waste
        * harassing consequence
        * mine using halt|forbid
        * waste forbid
        mine +3 registry +2 forbid !other_thing
    """
    + OPT_OUT_MIXED_FRAMES,
    "unless opt_out": """
        * removing +2 other_thing
    """
    + OPT_OUT_MIXED_UNLESS,
}
