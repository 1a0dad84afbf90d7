"""Hindi for what callers call for: appointments, questions, a message."""

WISHES = {
    "book": """
        (@visit) ... (chahie|chahta|chahti|lena|leni|lenge|book|mil (sakta|sakti|jaega|jaegi
            |sakega)|milega|milegi|karna|karni|karvana|karwana|karvani|karwani|fix|set|banana
            |banani|banva|dila|de (do|dijie|sakte)|dijie|de do|reserve|schedule)
        (book|reserve|booking|schedule|fix) (karna|karni|karo|kar|kara|karva|karvana|karvani|kijie
            |karwana|karwani|karai|karaani|karana|karani|karie|ho|hoga|hogi|chahie|mil)
        (book) ... (karna|karni|karo|kijie|kar do|kar dijie|karva)
        (appointment|booking|slot|table) (de|do|dijie|dena|dila|mil|milega|milegi|hai|chahie|fix)
        (dikhana|dikhane|dikhvana|dikhwana|checkup karana|check karvana|milna|milne) (hai|tha
            |chahta|chahti|ke lie|aana|ka time|ka samay|chahte)
        (doctor|dr) ... (milna|dikhana|dikhane|milne|samay|time) ...
        (aana|aane) (chahta|chahti|hai mujhe|ka time|ke lie time)
        (kab|kaunsa|kaun sa|koi) ... (slot|time|samay|appointment|table) ... (khali|mil|milega|hai
            |free|available|uplabdh)
        (khali|free|available) (hai|slot|time|table|samay|kab)
        ^ (appointment|booking|book|table) $
        (samay|time) (chahie|lena|mil|milega|dijie|de)
    """,
    "change": """
        (reschedule|postpone|prepone)
        (kal|parso|shaam|subah|dopahar|raat|baje|somvar|mangalvar|budhvar|guruvar|shukravar
            |shanivar|ravivar) (wala|ka|ki|ko|me)? (kar|rakh|shift) (do|dijie|dijiega|sakte|sakti
            |sakta|lijie|lo)
        (@visit|date|tarikh|din|address|number|naam|order) ... (badal|change|shift|aage|peeche
            |pichhe|badalna|badalni|badalvana|badlav|badlna|badalwana|khiska|khiskana|update
            |modify|parivartan|tabdeel|tabdil|sarka|bada|aage badha)
        (badal|badalna|badalni|change|shift|aage badha|aage kar|peeche kar|update) (kar|karna
            |karni|karo|do|dijie|hai|sakte|sakta|karva|karvana|karwana|kijie|de) ... (@visit|date
            |tarikh|din|@my)?
        (doosre|dusre|kisi aur|koi aur|alag|doosra|dusra|koi doosra) (din|time|samay|tarikh|slot
            |date) (ko|par|pe|ka|chahie|rakh|kar|de|mil|dijie|aa)?
        (ki jagah|ke bajae|ke badle) ... (kar|rakh|chahie|de)
        (jaldi|pehle|baad me|late|der se|thoda aage) ... (kar|rakh|shift) (sakte|do|dijie)
        (parivartan|badlav|tabdili) (karna|chahie|karvana|hai)
    """,
    "cancel": """
        (@visit|usko|use|isko|mera|subscription|account|policy|card|ye|vo) ... (cancel|radd|rad
            |khatam|band|nirast|hata|kainsal) @do
        (cancel|radd|nirast) (karna|karni|karo|kar|kara|karva|karvana|karwana|karvani|kijie
            |karaana|karana|karani|karie|ho|hoga|chahie|karwani|karden)
        (cancel|radd|nirast) $
        ^ (cancel|radd|cancellation)
        (cancel|radd|nirast) (kar|karke|karna|karo) ... (naya|nayi|dusra)?
        @visit (rahne|rehne|jaane|chhod) (do|dijie|dijiega)
        (hata|mita|rad|radd) (do|dijie) ... @visit
        @visit ... chahie nahi
        (ab)? (nahi) (aa) (paunga|paungi|payenge|sakta|sakti|sakunga|raha|rahi|paenge|sakte)
        (main|me|hum) ... nahi (aaunga|aaungi|aaenge|aana)
        (@visit) ... (nahi) (chahie|rakhna|aana|karni|karna)
        (aana|aane ka) (nahi) (hai|ho|hoga|paega)
    """,
    "question_price": """
        (kitna|kitne|kitni|kya) (ka|ke|ki|me|paisa|paise|rupees|kharcha|charge|fees|rate|price
            |lagega|lagenge|lagta|lagte|hoga|kimat|keemat|daam|dam|kharch|total|cost|padega|padta
            |bill|rokda|budget|amount|rashi|advance|deposit) ...
        (kitna|kitne|kitni|kya) ... (paisa|paise|rupees|kharcha|charge|fees|rate|price|lagega
            |lagenge|lagta|lagte|kimat|keemat|daam|kharch|cost|padega|padenge|hoga|honge|lete|loge
            |lenge)
        (fees|charge|rate|price|kimat|keemat|daam|kharcha|kharch|cost|daam|shulk|mulya|bill|total
            |consultation|package|bhav) ... (kya|kitna|kitni|kitne|bata|batao|bataie|bataiye
            |batana|janna|jaanna|puchna|kam)
        (kya|kitni|kitna) (fees|charge|rate|price|kimat|keemat|daam|shulk|mulya|kharcha)
        (mahanga|mehnga|sasta|mehenga|mahenga|free|muft|discount|chhoot|offer) ... (hai|kya|milega
            |hoga|mil|chal)
        (kitne) (ka|ki|ke|me) (hai|hoga|padega|milega|hota|hoti|ho)
        (price|rate) list
    """,
    "question_hours": """
        (kab|kitne baje|kis samay|kis time|kaunse din|kis din|kab tak|kab se|kya time) ... (khulta
            |khulti|khulte|band|khula|khuli|open|close|baithte|milte|aate|rehte|rahte|khul|chalu
            |hote|hota|hoti|rahta|rehta|khulega|milenge|chalta)
        (khula|khuli|khule|khulta|khulti|open|band|chalu|baithte|baithti) (hai|ho|rahta|rehta
            |rahti|rehte|rahte|rahega|hota|hoti|hain|rehti) ... (kya|aaj|kal|kab|sunday|ravivar
            |itvar)?
        (aaj|kal|sunday|ravivar|itvar|saturday|shanivar|somvar|monday|chhutti|tyohar|diwali|holi)
            (ko)? ... (khula|khuli|band|open|closed|chalu|khule|baithte)
        (timing|timings|hours|samay sarni|kaam ke ghante|khulne ka|band hone ka|khulne|opening
            |closing|samay kya|time kya|office ka samay) ...
        (kya) (timing|timings|samay|time) (hai|ho)
        (aapka|clinic|dukan|hospital|salon|office|doctor) (ka|ki|ke) (time|samay|timing|timings
            |hours)
        (doctor|dr) ... (kab|kitne baje) ... (aate|baithte|milte|milenge|rahte|rehte|aaenge|honge
            |hai)
        (subah|shaam|raat) ... (kab|kitne baje) (se|tak)
        (kitne baje) (se|tak)
        (sunday|ravivar|itvar|saturday|shanivar|chhutti|tyohar|raat) ... kaam karte (ho|hai)
    """,
    "question_place": """
        (kaha|kahaan|kidhar|kis jagah|kaun se|kis) ... (hai|par|pe|hain|padta|milega|aana|pahunch
            |sthit|clinic|dukan|aau|jagah|area|floor|manzil|road|side|located|ho aap|aata)
        (aap|aapka|clinic|dukan|office|salon|hospital|aapki|restaurant|hotel) ... (kaha|kidhar)
        (address|pata|location|rasta|raasta) ... (kya|bata|batao|bataie|bataiye|bhej|bhejo|bhejie
            |de|chahie|puchna|samjha|samjhao|samjhaie|share|send|likhva|dijie)
        (aapka|clinic|dukan|office|hospital|poora|pura) (ka|ki)? (address|pata|location)
        (kaise) (pahunche|pahunchu|pahunchna|aana|aaye|aau|aaun|pahunch|aa) ...
        (parking|gaadi khadi|gaadi lagane|gaadi park|car park) ...
        (landmark|nazdeek|najdik|paas me|ke paas|ke saamne) (kya|kaun|hai|konsa|station|metro|bus)
        (metro|bus|station|bus stop) ... (paas|nazdeek|kaunsa|kitni door|kitna door|se kaise)
        (kitna|kitni) (door|dur) (hai|padega|hoga)
    """,
    "question_other": """
        (kya) (aap|aapke|yaha|vaha|wo|iske|isme|usme|mai|main|me|mujhe|ye|unke|insurance|card) ...
        (aap|aapke yaha|yaha) ... (karte|hota|hoti|milta|milti|lete|dete|rakhte|hote|karti|sakte
            |bechte) ... (hai|ho|kya)
        (hai|hota|hoti|milta|milti|karte|lete|sakte|sakta|sakti|milega|hoga|chalega|lagega) (hai
            |ho)? kya $
        (ek)? (sawal|saval|prashn|prashna|question|baat|jaankari|jankari|puchna|poochna|poochhna
            |puchhna) (tha|hai|thi|puchna|poochna|chahie|thi mujhe|karna|karni|chahta|chahti)
        (insurance|card|cash|upi|paytm|gpay|cashless|online payment) ... (lete|chalta|chalega
            |accept|karte|hai|milta|sakte)
    """,
    "leave_message": """
        (sandesh|message) ... (chhod|chhodna|chhodni|de|dena|le|lijie|likh|pahucha|pahuncha|note
            |bata)
        (message|sandesh) (lo|likho|likhie|lijie|le)
        ko (bata|bol|kah|keh) (dijie|do|dena|dijiega|na)
        (unko|unhe|doctor|doctor ko|ko|ko|manager ko|usko|use) ... (bata|bol|kah|keh) (dijie|do
            |dena|dijiega|diya|na|dijiye)
        (mujhe|hame|wapas|vapas|unse|unko|doctor|koi) ... (call back|callback|wapas call|vapas
            call|wapas phone|vapas phone|palat ke|call karva|phone karva|call kara|phone kara|call
            karne|phone karne|call kare|phone kare)
        (wapas|vapas|vapis|wapis|baad me|dubara|free hoke|free hokar) (call|phone) (kar|kare|karo
            |karva|kijie|karie|karne|karna|kara|karwa)
        (call|phone) (kar|karva|karwa|kara) (dijie|do|de|dena|dijiega|lo) (mujhe)
        (call|phone) (kar|karva|karwa|kara) (dijie|do|de|dena|dijiega|lo) $
        (mujhe|hame) (call|phone) (kar|kare|karie|kijie|karo|karna|karva)
        (call back|callback) ...
    """,
}

WISHES_UNLESS = {
    "book": """
        (cancel|radd|badal|change|reschedule|postpone|nirast|hata) ...
        (@visit) ... (cancel|radd|badal|change|reschedule|postpone|nirast|nahi|shift)
        (book|fix|booking) (mat|nahi|na)
        mat (book|karo)
        (kitna|kitne|kya) (time|samay) ...
        (time|samay) (kya|nahi|khatam|ho gaya|hua|kitna|lagega|lagta)
        (abhi|filhal) ... (time|samay) nahi
        (der|time) (lagega|lagta)
        (kab|kitne baje) ... (khul|band)
        (saans|dil|emergency) ... (doctor)
    """,
    "change": """
        (man|mann|iraada|irada|awaaz|kapde|mausam|tel|battery|oil|filter|tyre|pad|pati) ... (badal
            |change)
        (badal|change) (mat|nahi|na)
    """,
    "cancel": """
        (cancel|radd) (mat|nahi|na) ...
        (mat|nahi) ... (cancel|radd)
        cancellation (policy|charge|fees|charges)
        (cancel|radd) (karne|karna|karu|karun|hone) (par|pe|ka|ki|ke) ... (charge|paise|fees|niyam
            |policy|kitna)
        (recording|call|phone|calls|message|list|number) ... (band|hata|cancel|khatam) ...
        nahi aa (rahi|raha|rahe) (awaaz|call|hai)
        (awaaz|network|call|otp|samajh|yaad|pasand|neend|bhook|pani|paani|saans|phone|message|link
            |bijli) ... nahi (aa|aana)
        (phone|call|calls|message) ... (nahi) (chahie|aana)
    """,
    "question_price": """
        (kitna|kitne|kitni) (samay|time|der|dard|door|log|din|bajee|baje|ghante|minute|baar|hafte
            |umar)
        (kya) (ho|hai|hua|kaha|bola|aap|time|samay|naam)
        (kya) ... (free|khali) (hai|ho|slot)
    """,
    "question_hours": """
        (kya)? (aap|main|ham) ... (baithe)
        (phone|call|recording|sans|khun|number|band kar|band karo|awaaz|dhadkan) ... (band|open
            |khula)
        (ankh|aankh|munh|ghav|tanke|taanke) ... (khul|khula|khuli)
        (appointment|booking|slot|table) ... (kitne baje|kab)
    """,
    "question_place": """
        (kaha) (tha|na|hai ki|gaya|aapne|maine|ki)
        (maine|aapne|usne|unhone|jaisa) ... kaha
        pata nahi
        nahi pata
        (kya)? pata (hai|chala|karo|karna|karke|lag)
        (dard|chot|soojan) ... kaha
        (kaha) ... (dard|chot|phone)
    """,
    "question_other": """
        kya (kaha|bola|bol|hai ye|baat|hua|haal)
        (aap) (kaun|kya bol|kaha se)
        (kitne|kitna|kitni) ... (paise|fees|rupees|charge|kharcha|rate|kimat)
        (kab|kitne baje) ... (khul|band|baithte|open)
        (kya) (aap|tum|ye|yeh) ... (@machine|insaan|human|asli|real|recorded)
        (aap) ... (@machine|insaan|human|asli|real) ...
    """,
    "leave_message": """
        (mat|na|nahi|nako) ... (call|phone|message|sandesh)
        (call|phone|message|sandesh|contact) ... (mat|na|nahi|nako|band)
        (maine|hamne|main|mene) ... (call|phone|message) (kiya|kar)
        (aapka|aapki) (message|call|phone) (aaya|mila|aayi)
        (kya|kyo|kab) ... (call|phone) (kiya|aaya|karte|karoge|karenge|karna)
    """,
}
