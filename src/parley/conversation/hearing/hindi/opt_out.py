"""Hindi for the wish not to be called again. Recall comes first: a missed one breaks the law.

Phrases that begin alike share at most one gap each: several would multiply the automaton.
"""

OPT_OUT = {
    "opt_out": """
        @contact ... (mat|nako) (bilkul)? @make
        @contact (karna|karne|karne ka|karneka|lagana|milana|bhejna) (mat|nahi|mana|nako)
        (mat|nako) @make ... @contact
        (mat|nako) (mujhe|mujhko|hame|humko|yaha|ab|dubara|phir)? @contact
        @contact ... (na|nahi|not|kabhi) (bilkul)? @stop_making
        (na|nahi) (bilkul)? (kare|kijie|karie|karna|karo|aae|lagae) ... @contact
        koi @contact (na|nahi|mat) $
        @contact (nako|mat) $
        (spam|faltu|bekar|harassment) ... (hata|hatao|hataie|hata do|band)
        @again ... @contact (na|nahi|mat|nako) $
        @again ... @contact (kiya|aaya|aayi|aai|ki|lagaya|milaya|aa gaya|aa gai|kari) (na)? $
        @contact (karke|kar ke) ... mat
        @contact (karke|kar ke) ... ... mat @do
        @never_again ... mat (karo|karna|kijie|kare|kijiega|karie|lagana|lagao|lagaie|lagaiega
            |milana|milao|milaie|milaiega|ghumana|kiya karo|lagaya karo|dial)
        mat (karo|karna|kijie|kare|lagana|lagao|lagaie|milana|milao|milaie) (yaha|mujhe|hame)?
            (dubara|aage se|aainda|phir kabhi|phir se|kabhi)
        number (par|ko) ... mat @make
        (number|yaha|ghar) (par|ko)? (ab|dubara|kabhi)? mat (lagana|milana|lagao|milao|lagaie
            |milaie|ghumana|dial)
        (wrong|galat) number ... ... mat (lagana|milana|karna|karo|lagao|milao|kijie|lagaie
            |milaie)
        @contact ... (nahi|na) (bilkul)? (chahie|mangta|mangti|pasand|lena|leni|lene|sunna|manzur
            |bardasht|chahta|chahti|chahte|chahunga|aana|aani|aane|honi|hona|accept|mangte|lete)
        (nahi|na) (chahie|mangta|mangti|lena|leni|sunna|pasand) ... @contact
        nahi (chahta|chahti|chahte) (ki|ke)? (aap|tum|koi|aapka|aapki|aapke)? (log|yaha se)?
            (mujhe|hame|mera|mere)? ... (@contact|@bother)
        @contact ... (band|stop|bas) (@please_do|hona|honi|hone|ho jae|ho jana|kaise|kab|kyo)
        ^ stop $
        ^ stop @please_do
        @contact ... (rukva|rok|roko|rokie|rukvao|rukvaie|roke|rukvana|rukvani|rokna)
        (rukva|rukvao|roko|rokie|rok) ... @contact
        (band|stop|bas) @please_do ... @contact
        @contact ... (karna|karne|lagana|milana|bhejna) (chhod|chod) (do|dijie|de|den)
        @contact (karna|karne|lagana) ... (chhodo|chhodie|chhod|roko|rokie|band)
        aana band (karo|ho|hona|kar|karva|kijie|kare)
        @bother (karna|karne)? (mat|na|nahi|nako|band|chhod|chhodo|bas) @do?
        mat @do (mujhe|hame|humko|logo ko|yaha)? @bother
        (aap|tum|tu|ye|company|aapne|tumne|in|logo|ap) (log|logo)? (ne)? ... @bother (kar|kiya
            |karte) (rakha|rahe|diya|hai|ho|raha|rahi)?
        (itna|bahut|kitna|kyo|roz|bar bar) @bother (kar|karte|kiya) (rahe|rakha|ho|hai)?
        @again ... @bother (kiya|karoge|kare|karo)
        mat (satao|sataie|pakao|sataya|tang|khao|chedo)
        (dimag|jaan|bheja|time|samay) (aur|ab)? (mat|na) (khao|khaie|kharab|khana|waste|barbad
            |khaya)
        (peechha|picha|pichha|peecha) (chhod|chod|chhodo|chodo|chhodie)
        (jaan|chain|akela|akele|baksh|shanti) (se)? (chhod|chhodo|chhodie|do|dijie|rehne do|jeene
            do)
        (log|mujhe|hame|mere ko) (ab)? (chhod|chod) (do|dijie)
        (chhodo|chhodie|chhod do|chhod dijie) (mujhe|hame|humko|mereko)
        (baksh|bakhsh|bakhs) (do|dijie)
        @mine ... ... @remove
        @mine ... (mat|na|nahi) (rakho|rakhna|rakhie|rakhe|rakhiega|save|store)
        (number|naam) ... (bhool|bhul) (jao|jaie|jaiega|jae|ja|jana)
        (bhool|bhul) (jao|jaie|jaiega) ... number
        @remove (mujhe|hame|naam|ab)? @mine
        @contact ... (pasand|manzur|bardasht) nahi
        @list me ... (mat|nahi|na) (rakh|rakho|rakhna|rakhie|rakhe|rahna|chahta|chahti|daalo|dalo
            |daalie|daalna|dalna|hona)
        @mine ... (nahi|na) (rahna|hona|rakhna) chahie
        @mine ... ... (istemal|upyog|use|share|bech|becho|bechna|prayog) (na|mat|nahi)
        (mera|meri) (contact|number|naam|data) (delete|remove|hata) (kar|karke|ke)
        (spam|blacklist) me (daal|dal) (diya|dunga|dungi|raha|rahi)
        @list (dono|sab|in sab)? (se|me se|mese) (aur|ab|turant|abhi)? (mujhe|hame|naam|number
            |mera naam|humko|mera number)? ... @remove
        @remove (mujhe|hame|mera|number|naam) ... @list
        @remove (apni|apne|aapki|is|us|sab|saari) ... @list (se|me se)
        ^ (aap)? (mujhe|hame) (ab)? (hata|hatao|hataie|remove|nikalo|nikal do|hatva)
        (mujhe|hame) (hatao|hataie|hata @light|remove @please_do|delete @please_do)
        @remove (mujhe|hame) $
        (remove|delete) (me|my|mera|meri)
        (number|naam) @remove
        (number|naam) (hatao|hataie|hatvana|hata @light|hatva @light|mita @light|mitao|kaat @light
            |delete @please_do|remove @please_do)
        (data|details|jankari|number) (ko)? (hamesha ke lie|turant|poora|pura)? (delete|mita|hata
            |nasht|saaf) @please_do?
        (dnd|do not disturb|do not call|d n d) ... (daal|daalo|dalie|dale|dal|activate|register
            |karo|kijie|kar|karva|karvao|karvaie|laga do|lagao|lagaie|on|chalu|list|me|darj|shuru
            |chahie)
        dnd ... ... (calls|call|phone|message)
        ^ dnd $
        (kanooni|kanuni|legal) (karyavahi|karyawahi|karvai|karrvai|action|karvahi)
        (hatao|hataie|hata @light|delete @please_do|mitao|mita @light|nikalo) (number|naam)
        (unsubscribe|optout)
        (एफआईआर|fir) (karunga|karungi|karvaunga|karwa|darj|likhva) ... @contact
        opt (out|aut|आउट)
        (calls|call|phone) se mukt (rakho|rakhe|kare|karo|kijie)
        na @contact (chahie|aae|karo|kare|karna)? ... na
        (bar bar|roz|kitni baar|hamesha|itni baar) mana (kar|karte|karta|karti|kiya|karna)
        (calls|call|in sab|phone) se (main|me|hum|mujhe)? (bahar|mukti|chhutkara|nijat|peechha
            |bahut|kaafi)? (tang|pareshan|thak|pak|dukhi|irritate|tired|hairan|bahar|mukti
            |chhutkara|nijat|ubb|oob)
        (chhutkara|nijat|mukti) ... (calls|call|phone)
        (tang|thak|pak|dukhi|irritate|hairan) (aa)? (gaya|gai|gaye|hu|kar) ... (calls|call|phone)
        (sahmati|anumati|permission|consent|ijazat|ijajat|manzuri) ... (nahi|wapas|vapas|cancel
            |revoke|hata|radd|khatam|vapis)
        bina ... (anumati|permission|ijazat|consent|sahmati|puche|ijajat) ... @contact
        (anumati|permission|ijazat|consent|sahmati|puche|ijajat) ke bina ... @contact
        @again ... @contact karne ka (koi)? (fayda|faida|matlab) nahi
        @again ... @contact karne ki (koi)? (zarurat|avashyakta|koshish|himmat) (nahi|mat|na)
        zarurat nahi (hai)? (mujhe)? @never_again @contact
        @contact karne ki (koi)? zarurat nahi (hai)? @never_again
        @contact karne ki (himmat|koshish|jurrat|galti) (mat|na|nahi)
        @contact (karne|karna) (se|ko)? (mana|manaa) (kiya|hai|tha|kar|karta|karti)
        mana (kiya|kar|karne|kara) ... ... @contact
        (kitni|kai|kayi|das|sau|hazar|bar) baar (mana|manaa) (kiya|kar|kara|karu)
        @threat ... ... @again ... @contact
        @threat ... agar ... @contact
        @threat (kar|me|karunga|karungi) ... @contact (karna|aana|kiya|aaya) (band|na)?
        @contact (kiya|aaya|aayi|aai|aae) ... @threat
        (mukadma|case|fir|report|complaint|shikayat|notice) ... (aapki|aapke|tumhari|aap|company
            |number) ... (kar|karunga|karungi|darj|thok|karenge|daal)
        (aap|company|aapki|tumhari) (par|ki|pe|ke khilaf|logo ki)? (mukadma|case|fir|report
            |complaint|shikayat) (kar|darj|karunga|karungi|karenge|thok)
        (spam|marketing|sales|promotional|vigyapan|loan) (mat|na|nahi|band) @do
        (mujhse|hamse|number se) (door|dur) (raho|rahie|rahna)
        koi @contact ya @contact (nahi|na|mat)
        @contact nahi kar (sakte|sakta) (aap|tum|koi|log)?
        no more @contact
        (turant|fauran) (mitao|hatao|mita @light|hata @light|delete @please_do|mitaie|hataie)
        (roz|roj|har roz|din bhar|bar bar|hamesha|rozana|din raat|pure din|subah shaam|roz roz|har
            din|har ghante|ghadi ghadi) ... @voice (karte|kar rahe|kyo|aata|aati|aate|aa rahe|aa
            rahi|aa raha|karta hai|kar kar|karke)
        @voice (karte rahte|kar kar ke|par call|pe call|pe phone)
        kyo (bar bar|roz|itni baar|itna) ... @contact
        (baat|vasta|lena dena|matlab|sambandh|rishta) nahi (karni|karna|rakhna|chahie|karunga
            |karungi|rakhni|hai|karne) ... @contact
        koi (vasta|lena dena|sambandh|rishta) nahi (rakhna|chahie|rakhni)
        (aapse|aap se|logo se|tumse|company se) ... (sampark|baat|connection) nahi (rakhna|karni
            |karna|chahie|rakhni) (hai|mujhe|hame)?
        (number|aapko|tumko|tumhe|logo ko) ... block (kar|karunga|karungi|karta|karna|karne)
        (do not|don't|never|stop) (call|calling|contact|contacting|phone|phoning|harassing
            |bothering|disturbing|texting|messaging)
        (no more|no) (calls|call|phone calls)
        (remove|delete) (my|me) ... (number|list|name)
        (take|strike|cross) (me|my number|my name)? off (my|me)?
        (number|naam|data) (apne paas|yaha)? (save|store)? (mat|na) (rakho|rakhna|rakhie|rakhe
            |karo|karna|kijie)
        (mujhse|hamse) (dubara|ab|phir)? (baat|bat) (karne ki koshish)? mat (karna|karo|kijie)
        (rabta|sampark|contact|sambandh|vasta) (na|mat|nahi) (rakho|rakhe|rakhna|rakhie)
        @contact karne ka (koi)? (hak|haq|adhikar|right|huk) nahi
        (hak|haq|adhikar|right) nahi ... @contact
        (aaj|ab|abhi) se ... @contact (band|nahi|mat|na)
        aakhri (baar|call|phone|chetavni|warning) ... ... (mat|na|nahi|band|samjha|hona)
        (shanti|chain) se (rehne|jeene|baithne) (do|dijie)
        (bas|khatam|band) (karo|kijie|kare|kar do) (ye|ab|apna|sab)? (natak|tamasha|calls|phone
            |call|bakvas|spam)
        (nahi|na) (aana|aane|aani) chahie ... @contact
        (band|chhod|chod) (karo|do|dijie|kijie|kar do|kar dijie) (mujhe|hame)? @bother
        hatne ki (request|arji)
    """,
}

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
        @when (ko|me|tak|ke|se|vale|time|ke time|se pehle|ke baad|ke samay|ke beech|ke dauran|baad
            |pehle|pe|par)? (mujhe|hame|koi|mere)? @contact ... (mat|na|nahi|nako)
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
        (kyo|kab|kaise) (nahi|na) ... @contact
        @contact (karte|kar)? kyo (nahi|na)
        @contact (par|ka jawab|karne par)? nahi (kiya|aaya|pa|paya|payi|paye|saka|saki|utha|uthate
            |lag|mil|chal|kaam|aate|aata|aati|aai|kiye|ki|kar (pa|paya|saka|raha|rahi|payi|paye
            |sake))
        (waiting|wait|वेटिंग|appointment|booking|order|guest|menu|cart) list
        list me (hai|tha|daal|dalo|likh|jod|add)
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
