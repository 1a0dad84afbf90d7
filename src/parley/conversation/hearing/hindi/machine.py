"""Hindi for who is on the line: a machine, or a person whom the caller wants."""

MACHINE = {
    "robot_question": """
        (aap|tum|ye|yeh|kya aap|kya ye|tu|ap) ... (@machine) (ho|hai|hain|na|kya|se|bol|lag|jaise
            |jaisi|ki)
        (aap|tum|ye|yeh|kya aap|kya ye|tu|ap) ... (@machine) $
        (aap|tum|ye|yeh|ap) ... (insaan|human|asli|real|asal|jeevit|zinda|manushya|sachmuch) ...
            (ho|hai|ya|kya|na|bol)
        (aap|tum|ye|yeh|ap) ... (insaan|human|asli|real|asal|jeevit|zinda|manushya|sachmuch) $
        (@machine) (ho|hai|hain) (kya|na|aap|tum|ya)
        (@machine) (ho|hai|hain) $$
        (@machine) (se|ke saath) ... (baat|bol|bat) (kar|ho) (raha|rahi|rahe)
        (kya|kahi|kahin|main|me|mai|ham) ... (@machine) (se|hai|ho|baat)
        (insaan|human|aadmi|person|manushya|vyakti|real|asli) (ho|hai) (ya|kya|na)
        (insaan|human|aadmi|person|asli|real) ya ... (@machine)
        (@machine) ya ... (insaan|human|aadmi|person|asli|real|koi|manushya)
        (asli|real|asal|sach|sachmuch|sach me) (ho|hai|insaan|aadmi|human|person|wale|me) ... (ho
            |hai|kya|na|bol|baat)
        (kaun|kya) (bol|baat) ... (@machine)
        (awaaz|aavaj|awaj|voice) ... (@machine|nakli|asli|record|recorded|banavati|fake|real)
        (koi|sach me|sachmuch) ... (insaan|human|asli|aadmi|person) (hai|ho|bol|baat) (kya|raha
            |rahi|vaha|line|udhar)
        (koi|sach me|sachmuch) ... (insaan|human|asli|aadmi|person) (hai|ho|bol|baat) $$
        (@machine) (lag|lagta|lagti|lagte|jaisa|jaise|jaisi|ki tarah) ... (hai|ho|rahe|raha|rahi
            |bol)
        (nakli|fake|banavati) (awaaz|voice|ho|hai)
        (kya) (ye|yeh|aap|vo) (call|awaaz)? (@machine)
        ^ (robot|machine|bot|recording|ai) (hai|ho|kya)? $
        (recorded|recording|record ki hui) (hai|message hai|call hai|awaaz hai)
        (line|phone|udhar|dusri taraf|samne|saamne) (par|pe|me)? ... (insaan|@machine|human|asli)
            ...
        aap (kaun|kya) (ho|hai) ... (@machine|insaan|asli|sachmuch)
    """,
    "human": """
        (@people) (se|ko|ke saath) ... (baat|bat|connect|jod|jodo|jodie|transfer|milva|milao|de
            |bula|bulao|bulaie|line|phone|bolna|bulva|milna)
        (insaan|human|person|aadmi|manager|agent|operator|executive|receptionist|supervisor|senior
            |customer care|representative|vyakti|staff) (chahie|chahiye|mangta|do|dijie|se|bulao
            |bulaie|lao|ko|bula|milega|milegi|kaha|hai|available|karo|ka number)
        (baat) (karni|karna|karvaie|karvao|karva|karao|kara|karaie|karwa|karwao|karwaiye|karane|ho
            |karte|karein) ... (@people) (se)
        (baat|bat) (karva|karwa|kara|karvao|karwao|karao|karaie|karvaie|karwaie|karvaiye) ...
        (connect|transfer|forward|jod|jodie|jodo) (kar|karo|kijie|karva|do|dijie|me|karie|karna)
        (call|phone|line) (transfer|connect|forward|de|do|dijie) ... (kar|karo|kijie|do|kisi|unko
            |manager)
        (kisi|koi) (aur|doosre|dusre|insaan|aadmi|bande|vyakti|asli|real|staff|bade|badi|human
            |agent) ... (se|ko|hai|baat|chahie|do|bulao|bula|ka)
        (@machine) (se|ke saath) ... (nahi|na|mat) ... (karni|karna|bolna|baat|karunga|karungi
            |karoge)
        (@machine) (nahi|mat|na) ... (chahie|insaan|human|asli)
        (mujhe|hame) ... (@machine) ... (nahi) ... (chahie|karni|baat|insaan)
        (asli|real|zinda) (insaan|aadmi|human|person|vyakti|banda|bande) ... (se|chahie|do|ko
            |bulao|hai|bula|dijie)
        (asli|real|zinda) (insaan|aadmi|human|person|vyakti|banda|bande) $
        ^ (insaan|human|person|agent|operator|manager|receptionist|executive|customer care
            |reception|representative|supervisor|customer service) (chahie|se|ji)? $
        (doctor|manager|malik|owner|reception|receptionist|nurse|doctor|dr) (se|ko) (baat|bat
            |bulao|bulaie|bula|milva|connect|phone) ...
        (phone|line|call) (unko|doctor|manager|kisi|malik|reception) ... (ko|de|dijie|do|dena)
        (speak|talk) (with) ...
        (kaun|koi) (hai) (vaha|waha|udhar|line par|baat karne)
    """,
}

MACHINE_UNLESS = {
    "robot_question": """
        (xray|x ray|washing|coffee|laser|mri|ct|sonography|sewing|atm|card|billing|blood|ecg|test
            |hair) machine
        machine (kharab|kaam|theek|chal|repair|service|kab|kitne|kitni|kharid)
        (aap|tum) (ke|ka|ki|log) ... (machine|computer|software|system|recording)
        (aapke|aapki|aapka|apni|apne) ... (machine|computer|software|system)
        (system|database|list|software) (se|me)
        (computer|software|laptop) (theek|repair|course|class|kharab|sikhate|bechte|par|me)
        (@machine) (se|ke saath) ... (nahi|na|mat) ... (karni|karna|bolna|baat|karunga|karungi)
        (insaan|human|person|agent|manager) (se) ... (baat|connect)
        (number|list|naam) ... (system|software|computer)
        (robot|ai) (surgery|operation|course|class)
        (real|asli) (estate|ghee|sona|leather|price|naam|rate)
    """,
    "human": """
        (mat|na|nahi) (transfer|connect)
        (transfer|connect|forward) (mat|nahi|na)
        (aap|aapse|tumse|unse|usse) ... (baat) (kar|karke|karni)? (raha|rahi|rahe|achha|accha)
        (wife|pati|patni|husband|ghar|mummy|papa|boss) (se|me) ... (baat|puch|pooch)
        (mujhse|mujh se|mujhe) ... (baat|bat) (karo|karna|kijie|kare)
        (doctor|manager) se (baat|bat) (hui|ho gai|ho gayi|ki thi|karke|hui thi|ho chuki)
        (baat) (ho gai|hui|hui thi)
        (koi) (baat) (nahi)
        (baat) (karva|kar) ... (shaadi|shadi)
        (koi|kisi) aur (din|time|samay|tarikh|slot|ko mat|number|jagah|sawal)
        (logo|aap|tum|company) se ... baat nahi
        (staff|agent|manager) (ka naam|achha|accha|bahut|kharab|ganda)
        (call|phone) (aaya|kiya|kar)
    """,
}
