"""Hindi for yes, no and maybe."""

ANSWERS = {
    "yes": """
        ^ @ji? ha (ha|@ji|bilkul|theek|zaroor)? $
        (ha|yes|yeah) @ji?
        ^ @ji $
        ^ @ji (@ji|bilkul|zaroor|zarur|sahi|theek|ha|avashya|kar|haazir)
        ^ @ji ... (kar dijie|kar do|sahi hai|theek hai|theek rahega|bilkul)
        ^ (ok|done|sure|correct|right|yup|jarur|zaroor|zarur|avashya|pakka|bilkul|beshak|manzur
            |manjoor|manzoor|mast|badhiya|sahi|swikar|sweekar|fine|perfect|great|haanji|hanji
            |jaroor|awashya|bilkool|hu hu|hu|hamm|absolutely|exactly|of course|definitely) $
        ^ (ok|zaroor|zarur|pakka|bilkul|done|correct|confirm|book) (done|ok|ha|hai|theek|kar|karo
            |kijie|sahi|@ji|aana|book|kar do)
        (theek|sahi|correct|right|done|badhiya|perfect|pakka|confirm|mast|fine|ok|manzur|durust
            |satya|shi) (hai|he|h|rahega|rahegi|hai|hoga|hogi|baat|baat hai|kaha|likha|bola|suna
            |pakde|ho|samjhe|lag raha|lagta)
        ^ (theek|sahi|thik) $
        (theek|sahi) theek
        (bilkul|ekdam|ekdum|sau pratishat|hundred percent|poora|yahi) (sahi|theek|correct|hai
            |right|pakka)
        ^ (kar|book kar|pakka kar|confirm kar|fix kar|final kar) (dijie|do|dijiega|de|lo|lijie
            |dena) $
        (book|confirm|fix|pakka|final|done) (karo|kijie|karie|maaro|maro) $
        ^ (karo|kijie|karie|kar) $
        ^ (chalega|chalegi|chal jaega|chal jaegi|ho jaega|ho jaegi|ho jaenge) $
        (chalega|chalegi|chal jaega|chal jaegi|chalta hai|chaloga|ho jaega|ho jaegi|aa jaunga|aa
            jaungi|aa jaenge|pahunch jaunga|pahunch jaungi|aaunga|aaungi|mil jaega|nipat lenge)
        (kyo) (nahi) $
        kyo nahi (kar|zaroor|bilkul|ha|theek|karo)
        (koi) (dikkat|problem|baat|pareshani|aitraz|etraz|etraaz|aapatti|harz|harj|fark|issue
            |takleef|mushkil|shak) (nahi)
        (mujhe|hame) ... (manzur|manjoor|swikar|pasand hai|theek lag|sahi lag|suit|chalega)
        (jaisa|jaise|jo) (aap|tum|aapko|aapne|tumhe) (kahe|kahen|bole|theek|kaho|bolo|sahi|uchit
            |kaha|chahe|samjhe|bataye|boliye|lage|kah|bol)
        (vaisa|waisa|vaise|waise) (he) (hai|karo|theek|sahi|kijie|kar do)
        ^ (vahi|wahi|yahi|yehi) (hai|number|time|theek|sahi|rakh|wala|vala)
        ^ (vahi|wahi|yahi|yehi) $
        (main|me|hum) (bol|baat) (raha|rahi|rahe|kar) (hu|hai)? $
        (sahi|theek|thik) (suna|samjha|samjhe|bola|kaha|likha|pakda|farmaya|bole)
        (sach|satya) (hai|baat|kaha)
        (haamii|hami|raaji|razi|rajamand|sahmat|sehmat|taiyar|tayyar|tayar|ready) (hu|hai)
        (agree|accept|confirm) (hai|karta|karti|hu)
        (ho sakta|kar sakte|rakh sakte|le sakte) (hai|ho) ... (theek|zarur|bilkul)
        (accha|achha) (theek|ha|sahi|hai|rahega|lagega)
        (aur kya|kyu nahi) $
        (nahi nahi|nahi|na) (theek|sahi|thik) (hai|hai|rahega|yahi|yehi)
        (nahi nahi) (sahi|theek|thik|kar|karo|koi baat)
        (nahi) koi (problem|dikkat|baat|aitraz) nahi
        (suit|fit) (karega|karta|kar|karti)
    """,
    "no": """
        ^ nahi (hai|nahi|ji|जी|na|chahie|bilkul|abhi|mujhe|aisa|vo|ye|mera|meri|aaj|kal|shukriya
            |thanks|thank|dhanyavad|galat|ho|karna|karo|kar|aa|tha|maine|main|me|hum|hame|rehne
            |rahne|us|iska|uska|iss|aap|dusra|koi|kuch|theek|sahi|itna|mat|chalega|thoda|baad|is)?
        nahi nahi
        ^ (@ji|oh|achha|ok|theek|sorry|maaf|ha|haan) (na|nahi)
        (@ji|oh|achha|sorry|i mean) nahi
        ^ (na|no|nope|nah|never|mat|kabhi nahi|kadapi|katai|galat|cancel|naah|nahiin) $
        ^ (na|no) (na|no|ji|जी|nahi|thanks|thank|mat|babu|karo|kijie|re|chahie|main|me|aisa)
        (na|no) (na|nahi)
        (bilkul|kabhi|abhi|katai|kadapi|hargiz|aaj|kal|filhal|definitely|ekdam|hargij|kataii|sahi
            |theek|thik|zarurat|jarurat|pakka) (na|nahi|mat) (hai)? $
        (bilkul|kabhi|katai|kadapi|hargiz|hargij) (nahi|mat|na)
        ^ (abhi|aaj|filhal|is baar|us din|us vakt) (nahi|mat|na)
        (nahi) $$
        (nahi) (hai|he|h) $
        (sahi|theek|thik|correct|right|manzur|pasand|possible|sambhav|mumkin|zaruri|jaruri|vo|ye
            |mera|aisa|yeh|asan|suit) nahi (hai|he|h|karega|hoga|rahega|lagega)?
        (nahi) (chahie|chahta|chahti|chahte|mangta|karna|karni|karunga|karungi|karvana|karwana
            |lena|leni|aana|aa|ho|hoga|chalega|chalegi|jamega|kar|karo|kijie|manzur|lunga|lungi
            |aaunga|aaungi|jaunga|jaungi|mana|batana|dunga|dungi|pa|paunga|paungi|sakta|sakti
            |sakte|hua|kaha|bola|kiya|thi|tha|milega)
        (nahi) (ho|kar|aa|ja|mil) (paega|paegi|payega|sakta|sakti|sakega|paunga|paungi|sakte|raha
            |rahi|jaega)
        (koi)? (zarurat|jarurat|zaroorat|avashyakta|matlab|ichha|man|mann|iraada|irada|fayda
            |faida) nahi
        (galat|wrong|incorrect|jhooth|ashuddh|ulta) (hai|he|h|suna|likha|bola|samjha|samjhe|naam
            |kaha|bataya|ho|baat|bol|sun|pakda|tarikh|time)
        (mat) (karo|kijie|karie|karna|kare|kijiega|kar|likho|likhie|rakho|rakhie|daalo|bhejo
            |bhejie|do|dijie|lo|karvao|karega) (abhi|na)?
        mat $
        (na) (karo|kare|kijie|kar)
        (rehne|rahne|jaane|jane) (do|dijie|de|den|dijiega|dein)
        (chhod|chhodo|chhodie|chhoriye|chhodiye|chod|chodo) (do|dijie|na)
        mana (kar|karo|kijie|hai|karta|karti|kardo)
        (cancel|radd|khatam) (kar|karo|kijie|rehne|samjho|kare)
        (mushkil|namumkin|asambhav|impossible|not possible) (hai|hoga|lag|us|rahega|mere)?
        (kaise) (hoga|aaunga|aaungi|aa|aau|jaunga|kar|sakta|paunga) ...
        (kya) (zarurat|jarurat|fayda|matlab) (hai)?
        (ye|vo|yeh) ... (mera|meri|mere) (naam|number|address|email|nahi) ... nahi
        (main|me) (vo|ye|woh) nahi hu
        (nako|nakko|nai chahie|inkar|inkaar|asvikar|nahi chaahie)
        (man|mann) ... (badal|nahi) (gaya|gai|hai|liya|kar raha)?
        (not) (really|now|today|interested|correct|right|possible|sure nahi|at all|this|yet)
        (wo|vo) (time|samay|din) ... (nahi)
        (kuch nahi|aur kuch nahi|bas itna) $
        (band karo|khatam karo|hato|chup) $
        (abhi|aaj) ... (nahi) (ho|kar|hoga|chahie|paega|paunga|rehne|chalega|karna)
        (dilchaspi|ruchi|interest|interested) nahi
    """,
    "maybe": """
        (sochna|dekhna|poochna|puchna|check karna|soch ke) (padega|hoga|batana)
        (kah|keh|bol|bata) nahi (sakta|sakti|sakte)
        (shayad|maybe|sayad|shaayad|possibly|probably|perhaps|sambhavtah|shayd)
        (ho) (sakta|sakti) (hai)
        (pata|pta|maloom|malum|idea|yaad|khayal|andaza|yakeen|yakin) nahi
        nahi (pata|maloom|malum|yaad|idea)
        (theek|thik) se (nahi)? (pata|maloom|yaad|malum) (nahi)?
        (pakka|sure|confirm|certain|nishchit|tay|clear|fix) (se)? nahi (hu|hai|bol|kah|keh|bata
            |pata|kar|hua|he)?
        (abhi) ... (pakka|confirm|kuch|tay|sure|clear) ... nahi (kah|keh|bol|bata|sakta|kar|pata
            |hai|hua|de)
        (kuch) (nahi)? (kah|keh|bol) (nahi)? (sakta|sakti|sakte)
        (nahi) (kah|keh|bol|bata) (sakta|sakti|sakte)
        (dekh|dekhte|dekhta|dekhti|dekhunga|dekhungi|dekhenge|sochte|sochta|sochunga|sochungi
            |sochenge|sochke|soch|sochkar|vichar) (hai|hu|ke|kar|lu|lo|lunga|lungi|lete|raha|rahi
            |na|batata|batati|batate|bataunga|bataungi|bataenge|padega|padegi|karunga|time|ek)
        (dekh|dekhte|dekhta|dekhti|dekhunga|dekhungi|dekhenge|sochte|sochta|sochunga|sochungi
            |sochenge|sochke|soch|sochkar|vichar) $
        (soch|sochne|vichar|sochkar|sochke|puch|pooch|poochh|puchh|puchkar|puchke|poochkar|check
            |dekhkar|dekhke|baat kar) (ke|kar|karke|ka|lu|kar ke|lunga|lungi|karunga)? (batata
            |batati|batate|bataunga|bataungi|bataenge|batau|bata|time|samay|padega|lu|dekhunga
            |kahunga|bolunga|bolta|bolti|mauka)
        (depend|nirbhar|depends) (karta|karega|hai|karti|kare)?
        (aadha|fifty|50) (aadha|fifty|50)
        (mushkil se|kabhi ha kabhi) ...
        (time|chhutti|chutti|mauka|paisa|paise|gaadi|man|mann) (mila|mili|hua|bacha|kiya|rahi
            |raha) $
        (agar) ... (mila|mili|hua|hui|raha|rahi) $
        (kosish|koshish|try) (karta|karti|karunga|karungi|karenge|karte) (hu|hai)?
        (lagta) (hai) (ki)? $
        (lagta hai|lagta hai ha|lag raha)
        (confuse|confused|confusion|duvidha|dubidha|asamanjas|asmanjas) (hu|hai|me)?
        (thoda|ek|kuch) (sochna|time|samay|soch|din) (padega|do|dijie|chahie|lunga|lungi|lene
            |baad)
        (baad me|bad me) (batata|batati|batate|bataunga|bataungi|bataenge|bata)
        (50 50|fifty fifty)
        ^ (dekhte|dekhenge|dekhunga|dekhungi|dekho|dekhta) (hai|hu)
        ^ (dekhte|dekhenge|dekhunga|dekhungi|dekho|dekhta) $
        (haan na|ha na) ... (nahi|pata)
    """,
    "yes_if_asked": """
        (kar|karva|rakh|likh|daal|bhej|bana|de|laga|chala|aane|jod) (dijie|do|dijiega|de|lo|lijie
            |dena) $
        (kar|book kar|pakka kar|confirm kar|fix kar|final kar) (dijie|do|dijiega|de|lo|lijie|dena)
        ^ (achha|hu|hamm|vahi|wahi|yahi|yehi|bata|batao|bataie|theek|haa|good|bhej do|kardo|karo
            |lelo|le lo|fine|nice|yes|cool|mast) $
        ^ achha (theek|ha|ji|hai)
        (bahut)? (achha|accha|badhiya|badiya|acchha) (hai|rahega|hoga|lagega|idea)
        ^ hai $
        ^ (ha|hu|ji) ...
        ^ ye (hai|theek|sahi)?
        (aata|aati|karta|karti|rehta|chahta|chahti|chahte) (hu|hai) $
        ^ (main|me) ... (aa|pahunch|kar) (jaunga|jaungi|lunga|lungi|sakta|sakti)
    """,
    "no_if_asked": """
        ^ (bas|itna|kuch|aur kuch|kuch aur|koi) ... (nahi|bas|kaafi) $
        ^ (bas|itna|bas itna) (itna|kaafi)
        ^ (bas|itna|bas itna) $
        (aur) (kuch)? nahi
        ^ (baad me|kabhi aur|phir kabhi|agli baar|kisi aur din|kal|doosre din) $
        ^ (mat|na)
        (nahi)
        (busy|vyast|bahar) (hu|rahunga|rahungi|hoon) ... $
        (koi|kuch) (aur|doosra|dusra) (slot|time|din|samay|option)
        (band|stop) (karo|kijie)
    """,
}

ANSWERS_UNLESS = {
    "yes": """
        (theek|sahi|correct|right|pakka|confirm|manzur|clear) (se)? (na|nahi|mat)
        (theek|sahi) se (nahi|samajh|sun|pata|boliye|bolo|yaad)
        ^ (na|nahi) (theek|sahi|correct) (hai)? $
        (kya|agar|ya) ... (theek|sahi|correct|right) (hai|rahega|hoga) (kya|na|ya)
        (kya|agar|ya) ... (theek|sahi|correct|right) (hai|rahega|hoga) $?
        (theek|sahi) (hai|rahega) (kya|na|ya nahi)
        (kyo nahi) (kar|karte|aa|aaya|aate|kiya|ho|utha|uthate|bataya|mila|mil|sakte)
        (ha|haan) (na|ya) (nahi|na)
        (ha|haan) (nahi)
        (mana|radd|cancel|galat|band) (kar|karo|kijie) (do|dijie|de)?
        (mat|na) (kar|karo|book|kijie)
        (theek|sahi) (kar|karna|karo|kijie|kar lijie|karva)
        (awaaz|aavaj|network|tabiyat|sab) ... (theek|sahi|aa)
        (kaise|kaisa|kab|kaun|kya|kitne|kitna) ... (hai|hoga|ho jaega|kar do|bol rahe hai|milega)
        (kaun) ... bol raha
        (theek|thik) (hone|ho gaya|ho gai|nahi|kab)
        sure nahi
        (mil jaega|mil jaegi|ho jaega|ho jaegi|chalega|chal jaega) (kya|na|ya)
        (mil jaega|mil jaegi|ho jaega|ho jaegi|chalega|chal jaega) $?
        (kya) ... (mil|ho|chal) (jaega|jaegi)
        (bata|bataa|de|bhej|suna|bol|laga|le|badal|change kar|cancel kar|hata|nikal|dohra|connect
            kar|transfer kar|repeat kar|mana kar|band kar|radd kar) (dijie|do|dijiega|de|lo|dena)
        (shayad|pata nahi|maloom nahi) ... (ha|sahi|theek|haan)
        (ha|haan|theek|sahi) shayad
        (ki jagah|badle|alag) ... (theek)
    """,
    "no": """
        (kah|keh|bol|bata) nahi (sakta|sakti|sakte)
        (kyo) (nahi)
        (koi)? (dikkat|problem|baat|pareshani|aitraz|etraz|etraaz|aapatti|harz|harj|fark|issue
            |takleef|mushkil|shak|tension|chinta) (nahi)
        nahi (koi)? (dikkat|problem|baat|aitraz)
        (nahi nahi|nahi|na) (theek|sahi|thik|bilkul theek) (hai|hai|rahega|yahi|yehi)
        (nahi nahi|nahi|na) (theek|sahi|thik|bilkul theek) $
        nahi nahi (ha|sahi|theek|yahi|yehi|koi)
        (pata|pta|maloom|malum|idea|yaad|khayal|andaza|yakeen|pakka|sure|confirm|tay|nishchit)
            nahi
        nahi (pata|maloom|malum|yaad|kah|keh|bol|bata)
        (theek|thik) se nahi (pata|yaad|maloom)
        (samajh|samjha|sun|suna|sunai|awaaz|aavaj|awaz) ... nahi
        nahi (samajh|samjha|sun|suna|sunai|aaya samajh|aai)
        (ya|agar|jab|ki|kaha|jo) (nahi)
        (nahi) (na|kya)? $?
        (kya) ... nahi
        (kitna|kab|kaha|kaise|kaun) ... (nahi)
        (galat|wrong) number (hai|lag)
        (mat) (bhool|bhul|bhoolie|bhuliega|bhoolna|kaat|rakho|rakhie|rakhna|ghabra|chinta)
        (aur|itna) (nahi) (bas|hai)?
        (kal|aaj|subah) ... (mila|aaya|aai|hua|utha) nahi
        (maine|main|hamne|unhone) ... nahi (kiya tha|mila|dekha|suna|liya|utha)
        (ha|haan|yes) ... (sirf|bas|par|lekin|magar|lakin)
        (kuch) nahi (kah|keh|bol) (sakta|sakti|sakte)
        (sirf|bas) ... (ki jagah)
    """,
    "maybe": """
        (ho sakta|ho sakti) (hai kya|kya)
        (kya|kaise) ... (ho sakta|ho sakti) hai
        (number|naam|mera|address|pin|email) (yaad|pata) nahi
        (dekh|check) (kar|ke|karke) (bata|batao|bataie|batayein|bataiye|do|dijie|lo)
        (dekh) (lo|lijie|lijiega|ke batao|rahe|sakte)
        (aapko|tumhe) ... (pata|yaad)
    """,
    "yes_if_asked": """
        (na|nahi|mat)
        (kya|kaise|kaun|kab|kitna|kitne|kaha|kaunsa) ... (hai|chahie)
        (kya) ...
        (number|naam|address|pin) ... hai
        (hai) (kya|na)
        (hai) $?
        (galat|mushkil|busy|shayad|maloom) ... hai
        (ho sakta) hai
        (bol|baat kar) (raha|rahi) (hai)
        (awaaz|aavaj|problem|parking|kharab|band) ... hai
        (shaadi|bahar|kaam) ... (hu|hai)
    """,
    "no_if_asked": """
        (kyo nahi|koi dikkat nahi|koi problem nahi|koi baat nahi|koi aitraz nahi)
        (pata|pta|maloom|malum|yaad|sure|pakka) nahi
        (samajh|sun|suna|sunai|awaaz|aavaj) ... nahi
        (ya|kya) ... nahi
        (theek|sahi) ... nahi
        nahi (pata|maloom|yaad|theek|sahi|koi|kah|keh|bol|bata|nahi)
        (abhi|main|me) ... (pakka|sure|kuch|confirm) ... nahi
        kuch nahi (kah|keh|bol)
        (dikkat|problem|aitraz|etraz|etraaz|aapatti|harz|harj|fark|baat|tension) nahi
    """,
}
