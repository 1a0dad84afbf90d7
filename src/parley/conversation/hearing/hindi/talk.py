"""Hindi for how a conversation is kept going, mended and ended."""

TALK = {
    "goodbye": """
        (bye|alvida|goodbye|tata|khuda hafiz|ram ram ji|phir milte|phir milenge|shubh ratri|good
            night|shubhratri|khudahafiz)
        (achha)? (chalta|chalti|chalte|rakhta|rakhti|rakhte) (hu|hai)
        (phone|call) (rakhta|rakhti|rakhte|kaatta|kaatti|rakh|band karta|band karti|kaat) (hu|hai
            |raha|rahi|deta|do)?
        (phir|fir|baad me|kal) (milte|milenge|baat karte|baat karenge|baat karta|baat karunga)
        (bas)? (itna|itni|yahi) (tha|kaam tha|puchna tha|baat thi|thi|kahna tha|chahie tha)
        (aur kuch|kuch aur) nahi (chahie|bas|puchna)?
        (call|phone|baat) (khatam|samapt|band|end) (karo|karte|kijie|kar|karta|karti)
        (apna)? (dhyan|khayal) (rakhna|rakhie|rakhiega)
        (achha|theek) ... (rakhta|rakhti|chalta|chalti|namaste) (hu)? $$
        (din) (shubh|achha) (ho|rahe)
        (aapka din) (shubh|achha)
    """,
    "thank": """
        (thanks|thankyou|thank you|dhanyavad|dhanyawad|dhanyvad|shukriya|shukria|meharbani
            |mehrbani|aabhar|abhar|dhanyawaad|thank)
        (bahut) (badhiya|achha) (kiya|kaam|seva|madad)
        (aapki|badi) (kripa|meharbani|madad ke)
        (shukarguzar|shukrguzar|kritagya|aabhari)
    """,
    "repeat": """
        (dubara|phir se|fir se|ek baar aur|ek aur baar|wapas|vapas|vapis|firse|phirse|once more
            |again|ek baar phir|ek bar) ... (@say)
        (@say) ... (dubara|phir se|ek baar aur|again|firse|phirse|ek baar phir)
        (repeat|dohra|dohrao|dohraie|dohraiye|dohraiega|dohrana|duhra|duhrao|duhraie)
        ^ (dubara|phir se|phirse|ek baar aur|again|kya|kya kaha|ji kya|hain|hai kya|sorry|maaf
            kijie|kshama kijie|pardon|kya bola|hein|ji|matlab) $?
        ^ (dubara|phir se|phirse|ek baar aur|again|ek baar phir|pardon) $
        kya (kaha|bola|bole|boli|kah|bol|keh|kahe) (aapne|aap|tumne|rahe|raha|rahi)?
        (aap|aapne|tumne) kya (kaha|bola|kah|bol|pucha|keh|poocha|puchha)
        (samajh|samjh) (me)? (nahi) (aaya|aai|aayi|aa|paya|pai|paa|sak)
        nahi (samjha|samjhi|samajh|samjhe)
        (samjha|samjhi|samjhe) nahi
        (sun|suna|sunai|sunaai|sunayi) ... (nahi) (paya|pai|diya|de|di|aa|saka|saki|aaya|raha|rahi
            |aai)?
        (sunai|suna|sun) nahi
        nahi (suna|sun|sunai|sunayi)
        (awaaz|awaj|avaaz|aawaz) ... (nahi|kat|kam|dheemi|toot|saaf nahi|clear nahi|gayab|dhimi
            |cut|phat|atak|tut|slow)
        (awaaz|awaj|avaaz|aawaz) (aa|sunai) (rahi|de|raha) (hai|kya)?
        (network|line|signal) ... (kharab|problem|kat|kamzor|toot|nahi|issue)
        (kat|cut|toot) (kat|toot|kar|ke) (ke|kar)? ... (aa|rahi|aawaz|awaaz)
        (zor|jor|oonchi|uncha|unchi|tez) (se|awaaz)? (se|me)? (@say)
        (kya|kaun sa|kaunsa) (naam|number|samay|time|date) (bataya|kaha|bola)
        (phir|ek baar) se? (kahie|bolie|bataie|kahiye|boliye|bataiye|bolna|batana|kahna)
        (kya) (matlab)
        (hello hello)
    """,
    "slower": """
        (dheere|dhire|dheeme|aaram se|aaram|slow|slowly|ahista|aahista|dhere|araam se) ... (@say
            |bolo|baat|padho|padhie)
        (dheere|dhire|ahista|aahista|aaram se|slow|slowly) $
        (dheere|dhire|dhere|ahista|aahista) (dheere|dhire|dhere|aahista|ahista|se)
        (itni|itna|bahut|zyada|jyada|kitna|kitni) (tez|tej|jaldi|fast|jaldi jaldi|speed) ... (bol
            |bolo|mat|bolte|bolie|na|kah|bata)
        (tez|tej|jaldi|fast) (mat|na) (bol|bolo|bolie|bolna|bata|batao)
        (thoda|thodi) (dheere|dhire|slow|aaram|ahista|dhere)
        (speed|raftar) (kam|slow|dheemi)
        (jaldi|tez|fast) ... (bol|bata) (rahe|raha|rahi|diya|gaye)
    """,
    "hold_on": """
        (ek|do|1|2|thoda|paanch|5|half|bas) (@moment) ... (ruk|ruko|rukie|hold|dijie|do|wait|de)
        (ek|do|1|2|thoda|paanch|5|half|bas) (@moment) $
        (ruko|rukie|rukiye|ruk|rukna|rukiega|thahro|thaharo|thahrie|theharie|thaharie|tahro|wait
            |hold|theharo|thehriye) (ek|thoda|abhi|na|jao|jaie|ja|ji|karo|kijie|karna|kariye|karie
            |@moment|line|do)
        (ruko|rukie|rukiye|ruk|rukna|rukiega|thahro|thaharo|thahrie|theharie|thaharie|tahro|wait
            |hold|theharo|thehriye) $
        (line|call|phone) (par|pe)? (hold|bane|rahie|rahiye|ruk|ruko|rukie|rahna|banaye)
        ^ (@moment|ek|thodi der) (ruk|ruko|rukie|dijie|do|bas)
        ^ ek (@moment)
        (thodi|kuch) der (ruk|ruko|rukie|hold|wait)
        (dekh|dekhkar|dekhke|check|dhoondh|dhundh|dhoond|pooch|puch|nikal|likh|pen|kagaz|kagaj)
            ... (kar|ke|ta|leta|leti|ti|lu|lane|lekar|le) ... (batata|batati|hu|do|dijie|raha|rahi
            |ruko|rukie|aata|aati|dhundh|leta|leti)
        (phone|call) (mat|na) (rakhna|rakho|rakhie|rakhiega|kaatna|kaato|kaatie|kaatiega|cut)
        (sochne|dekhne|dhoondhne|likhne|dhundhne) (do|dijie|de)
        (pen|kagaz|kagaj|kalam|card|parchi) (le|lekar|lene|dhoondh|utha|la|nikal|dhundh) ...
        (abhi) (aaya|aayi|aata|aati|aai) (hu)? $
    """,
    "greet": """
        ^ (hello|namaste|namaskar|namashkar|pranam|salaam|salam|adaab|aadab|ram ram|jai shri|jai
            hind|sat shri|sat sri|assalam|namste|suprabhat|radhe|jay|good morning|good evening
            |good afternoon|shubh prabhat|shubh sandhya|vanakkam|khamma|jai|hello hello|haloo)
        (hello|namaste|namaskar|pranam) (@ji)? $
        (kaise|kaisi) (ho|hai) (aap|tum)? $
        (aap|tum|sab) (kaise|kaisi) (ho|hai)
        (kya) (haal|hal) (hai|chaal)
    """,
    "wrong_number": """
        (galat|wrong|ganat) (number|jagah|aadmi|nambar|insaan|ghar|vyakti) ... (hai|lag|laga|mila
            |par|gaya|milaya|lagaya|dial)
        (galat|wrong|ganat) (number|jagah|aadmi|nambar|insaan|ghar|vyakti) $
        (number|call|phone) ... galat (lag|mil|laga|mila|jagah|dial)
        (galat) (jagah|number) (call|phone|laga|mila|lag)
        (is|iss|ye|aise|us|is naam ka|is naam se|yaha) ... (naam) (ka|ki|ke) (koi)? (nahi|yaha
            nahi)
        (koi) ... (naam) (ka|ki) ... nahi
        (yaha) (koi|aisa koi|is naam) ... (nahi) (rahta|rehta|rahti|rehti|hai|rahte)
        (main|me|mai) (vo|wo|ve) ... nahi (hu)
        (aapne|tumne) (galat|kaha|kisko) ... (lagaya|milaya|laga|mila)
        (vo|ve|yeh log|ye) (yaha|ab yaha)? ... (nahi) (rahte|rehte|rahta|rehta) (yaha|ab)?
        (aap)? (kisko|kise) (chahie|phone|call|pooch|puch|dhoondh) ... (nahi|galat)
        (ye|yeh) (number)? ... (ka|ki) (number)? nahi hai
        ye (unka|uska|unki|uski) (number|phone) nahi
        (ghar|niji|personal) ka (number|phone) hai
    """,
    "voicemail_greeting": """
        (beep|tone|bip) ke (baad|bad) ... (sandesh|message|apna|record|bole|chhode|chhod)
        (sandesh|message) ... (chhode|chhodie|chhodiye|record|chhoren) ... (beep|tone|bip)
        (jis|jisse) (number|vyakti|upbhokta|grahak|customer) ... (upalabdh|uplabdh|uttar|switch
            |vyast|busy|pahunch|coverage|band|sampark|call)
        (jis number ko|jis vyakti ko) ...
        (abhi|is samay|filhal|vartman) ... (uplabdh|upalabdh) nahi ... (sandesh|message|beep|naam)
        (main|me|hum) ... (call|phone) (nahi)? (utha|le|receive) (nahi)? (sakta|sakti|sakte|pa)
            ... (message|sandesh|beep|naam|chhod)
        (aapki call|aapka call|aapka phone) ... (forward|voicemail|hold|kataar|transfer
            |mahatvapurn)
        (voicemail|voice mail|mailbox) (box|me|par|hai|full|ka)?
        (upbhokta|grahak|subscriber) ... (vyast|busy|switch|uplabdh|coverage|kshetra|uttar|band)
        (number) (jo)? (aapne|aap) (dial|milaya|call) ... (uplabdh|switch|vyast|band|maujood|sahi
            |busy|astitva)
        (apna|apne) (naam aur number|sandesh|message) (chhode|chhodie|record|chhod)
        (coverage|network) (kshetra|area|chhetra) (se|ke) bahar
        (thodi|kuch) (der|samay) (baad|bad) (call|prayas|koshish|dial|try) (kare|karen|kijie|karie
            |karein)
        (1|ek|one|2|do|9|shunya|zero|0|star|hash) (dabaye|dabae|dabaie|dabaen|press)
        (dabaye|dabae|dabaie|dabaen) (1|ek|2|do|hash|star)
    """,
    "all_digits": """
        (poora|pura|saara|sara|complete) (number|nambar) ... (@say|padh|padho|padhie|likha|dobara)
        (sab|saare|sare|sabhi|har|ek ek) (ank|digit|digits|number|anko) ...
        (ek ek) (karke|kar ke|ank|digit|number) ...
        (number) (wapas|vapas|dubara|phir se|padh) ... (@say|padh|padho|padhie|padhkar|kar)
        (kya|kaunsa|kaun sa) number (likha|note|hai aapke|aaya|liya|save) ...
        (padh|padhkar|padhke) (ke|kar)? (suna|sunao|sunaie|sunaiye|bata|batao) (do|dijie)?
    """,
    "correction": """
        (mera|mere|kahne ka|mere kahne ka) matlab (hai|tha|ye|yeh|vo|ki)
        (mera|mere|kahne ka|mere kahne ka) matlab $
        (nahi nahi|nahi|na|no|sorry|galat) ... (ki jagah|nahi balki|balki|hai mera|karo|kar do)
        (ki|ke) (jagah|bajay|bajae|badle|sthan) ...
        ^ (nahi|na|no|sorry) (nahi)? (vo|ye|mera|meri|mere|maine|galat|naam|number|do|ek|teen|char
            |paanch|che|saat|aath|nau|last|aakhri|aakhir|das|double)
        (galat) (likha|likh|suna|sun|bola|bol|samjha|samjhe|samjh|note|bata|bataya|kaha|kah|pakda
            |hai|ho|spelling|naam|tarikh|spell)
        (galti) (se|ho|hui|hai|se bola|kar)
        (maine|main|mene) ... (kaha|bola|bataya|kah) (tha|hai|raha)
        (sahi|theek) (kar|karo|kijie|karie|karna|kar lo|kar lijie|kar do) ...
        (badal|sudhar|sudhaar|sudharo|correct|correction|theek|edit) (do|dijie|kar|karo|kijie|lo
            |lijie|kare|karna|lena|kijiye)
        (nahi) ... (balki|bulki) ...
        (ank|digit|spelling|akshar|naam|number|letter) (galat|sahi nahi|theek nahi|ulta)
        (scratch|i mean|correction)
        (ha|haan|theek|sahi|yes|ji) (par|lekin|magar|lekin|bas|sirf|but) ... (galat|nahi|alag|hai
            |hoga|ki jagah|karo|kar|likho|change|badal)
        (hona|honi) (chahie) (tha)?
        (asal me|asal mein|darasal|dar asal) ...
        (phir se|dubara|shuru se) (shuru|start|likho|likhie|likhiye|note)
        (tha|the) nahi (hai|hain)?
        (aapne|tumne) ... galat
    """,
}

TALK_UNLESS = {
    "goodbye": """
        (phone|call) ... (mat|na|nahi) (rakh|rakhna|rakho|rakhie|kaat|kaatna)
        (kaise|kab|kaha|kitne) ... (chalte|chalta) (hai|ho)
        (gaadi|service|clinic|machine) (chalti|chalta) hai
    """,
    "thank": """
        thank (god)
    """,
    "repeat": """
        (appointment|booking|dava|call|order|test|dard|bukhar) ... (dubara|phir se) ...
        (dubara|phir se|phir|again) ... (call|phone|mat|aana|aaunga|book|test|karvana|jaanch|ho
            gaya)
        (dava|davai|order|test|prescription|parche) repeat
        repeat (karvani|karvana|karwani|dava|order|test)
        (kya) (kaha) (jaana|hai|pe)
        (sun) (nahi|liya|lo) (sakta|lo)
        (maine|hamne|unhone) (suna|suni)
    """,
    "slower": """
        (slow) (season|internet|hai net|cooker)
        (dheere dheere|dhire dhire) (theek|chal|badh|dard|ho)
    """,
    "hold_on": """
        (hold) (par|pe) (mat|na|tha|rakha|the|kyo)
        (kab se|kitni der|ghante|bahut der) ... (ruk|hold|wait)
        (ruk) (nahi|raha|rahi|rahe|gaya|gai|kyo|ruk)
        (sans|khun|dhadkan|dil|bleeding) ... (ruk)
        (kaha|hotel|kitne din) ... (ruk|rukna|ruke)
        (ek|do|paanch) (minute|second) (me|ka|ki|lagega|pehle)
    """,
    "greet": """
        (bol|bolo|kah|kahna) (hello|namaste)
    """,
    "wrong_number": """
        (galat) (number) (likha|likh|diya|note|save|bata|de|bol|bola)
        (number) galat (likha|likh|hai aapne|note|save|bol|bola|bata|suna)
        (koi) (doctor|parking|slot|staff|time|dikkat|problem|appointment) ... nahi
    """,
    "voicemail_greeting": """
        (doctor|slot|appointment|table|kamra|room) ... (uplabdh|upalabdh)
        (main|me|hum) ... (message|sandesh) (chhod|chhodna|dena|de) (chahta|chahti|sakta|sakti
            |hai)
        kya ... (uplabdh|upalabdh)
    """,
    "all_digits": """
        (poora|pura) (number) (nahi|yaad|galat)
        (sab|har) (number) (band|par)
    """,
    "correction": """
        (kya|iska|uska|iss|matlab) (kya)? matlab
        (galat) number
        (galat) (nahi|mat)
        (hona|honi) chahie (kya|na)
        (band|nahi|call|phone|calls) ... (hona|honi|aana) chahie
        (dava|gaadi|daant|tabiyat|bal|machine|phone|ac) (theek|sahi) ...
        (appointment|booking|time|samay|tarikh|slot|table) ... (badal|change)
        (dubara|phir se) (mat|call|phone|na)
        (maine|main) ... (kaha tha|bola tha) (na)? (mat|call|phone)
        (mana) ... (kaha|bola|kiya)
        (kitni baar|kai baar) (kaha|bola)
    """,
}
