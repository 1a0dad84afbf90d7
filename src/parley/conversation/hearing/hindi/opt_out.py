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
        mat (lagao|milao|ghumao|lagana|milana|lagaie) (bar bar|roz)
        (bar bar|roz) mat (lagao|milao|ghumao|lagana|milana|lagaie)
        (aise|isi tarah|lagatar) ... @contact (karte|aate|aati) (rahe|rahoge|rahenge|rahi)
        number (par|ko) ... mat @make
        (number|yaha|ghar) (par|ko)? (ab|dubara|kabhi)? mat (lagana|milana|lagao|milao|ghumaiega
            |lagaiega|milaiega|ghumao|ghumaie|lagaie
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
        @bother (karna|karne) (kab|kyo|kaise)? (nahi)? band
        @bother (karna|karne)? (mat|na|nahi|nako|band|chhod|chhodo|bas) @do?
        mat @do (mujhe|hame|humko|logo ko|yaha)? @bother
        (aap|tum|tu|ye|company|aapne|tumne|in|logo|ap) (log|logo)? (ne)? ... @bother (kar|kiya
            |karte) (rakha|rahe|diya|hai|ho|raha|rahi)?
        (itna|bahut|kitna|kyo|roz|bar bar) @bother (kar|karte|kiya) (rahe|rakha|ho|hai)?
        @again ... @bother (kiya|karoge|kare|karo)
        mat (satao|sataie|pakao|sataya|tang|khao|chedo)
        (dimag|jaan|bheja|time|samay) (aur|ab)? (mat|na) (khao|khaie|kharab|khana|waste|barbad
            |khaya)
        (peechha|picha|pichha|peecha) (kab|kyo|nahi)? (chhod|chod|chhodo|chodo|chhodie|chhodna
            |chhodoge|chodoge|chhodenge|chhodte|chhute|chhutega)
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
        @remove (mujhe|hame|mera|meri) $
        (aap|tum|log|company|dho kar|dhokar|kyo) (log)? peeche (pad|pade|padi|pada)
        peeche (pad|pade) (gaye|ho|hue|rahte) ... (aap|tum)
        (pahle|kitni baar|kal|hamesha) (bola|kaha|bataya|samjhaya) (tha|hai) (na|ki)? ... mat @do
        (aaj|ab) se (ye|sab|ye sab) band
        (aakhri|आखिरी|antim|last) (call|phone|message) (honi|hona|ho|hai|samjho|samajhna)
        ^ mana (kiya|kar diya) (tha|hai|na)
        (roz|bar bar) laga rakha
        dimag (ki|ka) dahi
        dnd (par|me) hai
        (kanoon|niyam|rule) (tod|todte|todna|todo)
        (pind|pinda) (chhod|chhodo|chodo|chhodie|chhodna)
        (aap|tum) (log)? mat kiya (karo|kare|kijie)
        (dusre|dusra|kisi|naye) number se (mat|na) @do
        (data|jankari|details) ... (destroy|nasht|erase|नष्ट) (kar|karo|kijie|kare)
        (das|bees|pachas|sau|itni) baar @voice (karte|kar rahe|aata|aati|aate)
        (landline|mobile|ghar|office|phone) par (mat|na) @do ... (landline|mobile|ghar|office) par
            (mat|na) @do
        (kahi|kahin|kisi number) (par)? (mat|na) (karna|karo|kijie|lagana|milana)
        (calls|message|sms) (hamesha ke lie|sab|dono|turant|poori tarah|ekdam)? band $
        (kitna|kab tak|aur) @bother (karoge|karogi|karenge|karega)
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
