"""Hindi that sounds like the wish not to be called again and is not."""

OPT_OUT_UNLESS = {
    "opt_out": """
        (cut|kaat|kaato|hold|record|transfer|forward|drop|disconnect|mute|miss|ignore|rakh|utha
            |mujhse chhoot) (par|me)? (mat|na|nahi)
        (phone|call|receiver|line) mat (rakhna|rakho|rakhie|rakhiega)
        (chinta|fikr|fikar|tension|der|jaldi) mat
        mat (cut|kaat|kaato|kaatna|kaatie|hold|bhool|bhul|bhoolna|bhuliega|bhoolie|bhulna|uthana
            |uthao)
        (abhi|thodi der|aaj|kal|parso|itni|is vakt|is samay|is time|filhal|us din) (mujhe|hame|koi
            |yaha|is number par)? @contact ... (mat|na|nahi|nako)
        @when @hour (baje)? (ke baad|se pehle|tak|ke pehle)? ... @contact ... (mat|na|nahi|nako)
        (doctor|staff|unhe|unko) (ko)? ... @bother (mat|na)
        (ke|vale|wale) din (mujhe|hame)? @contact (mat|na|nahi)
        @when (ko|me|se pehle|ke baad|ke beech|ke time|ke samay)? (mat|na|nahi) @do ... @contact
        (mat|na|nahi) @do (@contact)? (abhi|kal|aaj|parso|@when) (ko|me|se pehle|tak)?
        (mat|na|nahi) @do (jab tak|thodi der|itni)
        (mat|na|nahi) @do ... (ke pehle|se pehle|ke baad|baad me|ke beech)
        (is|agle|isi) (hafte|mahine|week|month) ... @contact ... (mat|na|nahi)
        (baje|ke|se) pehle ... @contact ... (mat|na|nahi)
        (jab tak|jaha tak) ... ... @contact ... (mat|na|nahi)
        (message|sms|whatsapp|email|text) (mat|na|nahi) @make ... ... (phone|call) (karo|kar|kijie
            |karna|kare|karie|karna|karo|theek)
        (mat|na|nahi) @make ... ... (message|sms|whatsapp|email|text) (karo|kar|kijie|karna|kare
            |karie|bhej|bhejo|bhejna|bhejie|chalega|par)
        (mat|na|nahi) @make ... (baje|baad me|lunch ke baad|shaam ko|subah|kal|dopahar me|thodi
            der|din me|me) (karna|karo|kijie|kar lena|kar lo|kare|call|phone)
        (mat|na|nahi) @make ... (mujhse|mujhe|mobile|dusre|landline|office|ghar|mere number|naye)
            (par|number par|wale par)? (karo|karna|kijie|kare|baat|kar)
        (main|hum|maine|hamne|unhone|kisi) ne? ... @contact ... nahi (kiya|kar|kari|karta|aaya
            |kiye|uthaya)
        (kyo|kab|kaise) (nahi|na) (aaya|aayi|aai|mila|kiya|kar|karte|utha|uthate|lag) ... @contact
        @contact (karte|kar)? kyo (nahi|na)
        @contact (par|ka jawab|karne par)? nahi (kiya|aaya|pa|paya|payi|paye|saka|saki|utha|uthate
            |lag|mil|chal|kaam|aate|aata|aati|aai|kiye|ki|kar (pa|paya|saka|raha|rahi|payi|paye
            |sake))
        (waiting|wait|वेटिंग|appointment|booking|order|guest|menu|cart) list
        list me (hai|tha|likh|jod|add)
        nahi chahie (call|phone) (karo|kijie|kar|karna)
        (hatana|nikalna|kaatna|mitana|delete karna) (mat|na|nahi)
        (mat|na|nahi) (hatana|hatao|hataie|hataiega|nikalna|nikalo|delete|remove|kaatna|kaato
            |hatae|kaate|mitana|kaatie|nikalie)
        (hata|nikal|kaat|delete kar|mita|remove kar) (ke|kar|karke) ... (naya|nayi|dusra|doosra
            |likh|daal|add|jod|rakh|@name)
        (purana|puraana|dusra|doosra|wala|vala|pahla) number ... @remove
        @remove (ye|vo|mera|apna)? (purana|galat) number
        @remove ... (naya|nayi|dusra|doosra) (number|wala|@number)
        (purana|galat|vala) (number|naam) (hata|nikal|delete)
        @mine (hai|kya)
        @mine ... (galat|likh|likho|likhie|note|le|lijie|change|badal)
        (kal|aaj|parso|somvar|ravivar|us din) ... (aana|aane) (nahi|na)
        dnd (laga hua|laga|chalu|on|active) (hai|tha|hua)
        dnd ka (matlab|arth)
        dnd (kya|kaise) (hai|hota)
        (mera|mere|meri|hamara|unka|uska) (phone|mobile|number) (band|kharab|silent|switch|kho
            |chori|discharge)
        phone (band|switch off|silent) (hai|tha|ho gaya|ho jaega|ho raha|pada|rehta|mera|hone)
        (battery|charge|network|signal) ... (phone|call)
        (recording|record|light|tv|ac|gaana|music|bill|khata|account|plan|dukan|gate|kamra) band
        @contact par (baat|bane|rahiye|ruk|hold|bataie|batao|payment|allowed|rehna)
        @contact (na|nahi) (lage|laga|lag|mile|mila|uthe|uthae|uthaya|utha|milta|lagta|jata)
        @contact karne (ke|se) (pehle|baad)
        (nahi|na) (mila|aaya|aayi|mili|pahuncha) ... @contact
        (appointment|booking|order|table|slot) ... (band|cancel|delete|hata|remove) @do
        (beti|bete|beta|wife|husband|pati|patni|papa|mummy|maa|boss|behan|office) (ko|par)
            @contact mat @make (mujh|mujhse|mujhe|mere|meri)
        @bother (mat|na|nahi) (ho|hoie|hona|hoiye|hojie)
        (@when|kal|aaj|parso) (mat|na) @contact
        ^ kya (aap|aap log) (roz|har din|subah) ... @contact (karte|karoge|karenge)
        (kitni baar|kab|kaise|kya) ... @contact (karu|karun|lagau|lagaun|milau|milaun)
        na (ho|hon|hove) (mujhe|hame)? @contact (karna|kar|karo|kijie)
        (mat|na|nahi) (karna|karne) (pade|pada|padega|padegi|padta|parega)
        (abhi|aaj|kal|parso|filhal|is vakt|is samay) (mat|na) @do
        (mat|na) @do (us din|us vakt|us samay|in dino|tab tak)
        @when (@hour)? (se|ke) pahle (mat|na) @do
        @contact karke (yaad dila|bata|puch|confirm kar|jankari de) (diya|dena|do|dijie|lena|lo)
        (report|parcha|bill|slip|parchi|copy|receipt|photo) (nikal|nikalva)
        nikal (ke|kar) (do|dijie|bata|de|dena)
        mana hai (kya|kyo)
        mana nahi (kiya|kari|kar|hai)
        kya ... mana hai
        (phone|call|message) par (samjha|bata|baat|bol|puch|suna|bhej)
        (aapka|clinic ka|doctor ka|unka) number ... (delete|kho)
        (kya|kyo|kisne|aapne) ... number (block|delete|remove|hata|nikal|kaat|mita) (kar)? (diya
            |di|gaya|gai|liya|chuke|chuki)
        (phone|mobile) number (mat|na) (bhej|bhejo|bhejna|bhejie|do|dena|dijie)
        (delete|remove|block|hata|nikal|kaat) (mat|na) (karna|karo|kijie|kariega|dena|do|dijie)
        (galti|galtiya|deri|gadbad|laparvahi|shor|gussa|bahas|mazak|cancel|change|order|book|update
            |bhool|chori|natak) (mat|na|nahi) @do
        (dard|bukhar|khansi|daant|bimari|makan|garmi|traffic|pet|gas|khujli) ... @bother
        (pareshan|tang) (hu|ho gaya|ho gai) ... (dard|bukhar|khansi|daant|bimari)
        @bother nahi karna (chahta|chahti|chahte)
        (call|phone) (karna|kar) (na|mat) (bhool|bhul|bhoole|bhuliega|bhoolie)
        @contact (karna|kar dena|kar lena|karo|kijie|karie|aana|kar do|kar lijie) na $
        (main|maine|hamne|hum) ... @contact (kiya|karunga|karungi|karenge|lagaya|milaya)
        @contact (karunga|karungi|karna chahta|karna chahti)
        (kya|kab|kitne) ... @contact (karoge|karenge|kiya|aaya|aaega)
    """,
}
