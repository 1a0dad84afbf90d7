"""Hindi for the cues that tell names and numbers apart from what surrounds them."""

CUES = {
    "name_lead": """
        @my @full? @name (hai|he|likhiye|likho|likh lijiye|likh lo|note kijiye|note karo|hota hai
            |rahega)?
        (patient|mareez|मरीज|bachche|beti|bete|pati|patni|wife|husband|mummy|papa|maa|pita|bahan
            |client|guest) (ka|ki|ke) (poora|pura|shubh)? @name (hai|likhiye)?
        (unka|uska|inka|iska|isaka|unaka) (poora|pura)? @name (hai)?
        @name (hai|likhiye|likho|likh lijiye|likh lo|is)
        (poora|pura|shubh|full|asli|sahi) @name (hai)?
        (my|the) (full)? name (is)
        (mujhe) (kahte hai|bulate hai|bolte hai)
        naam (se)
    """,
    "name_weak": """
        (ye|yeh|vo) (hai)?
        (मैं|main|me|ham) (hu)?
        it's
        (mujhe|humko|mujhko) (sab|log)?
        ^ (@ji|ha|bas|sirf)
        (booking|table|appointment|bas|likhna|likhie|likho)
    """,
    "name_intro": """
        (main|me) (yaha se)?
        (ham) (log)?
        @name
        yaha se
        (i am|this is)
        (aap) (baat kar rahe hai) (se)?
    """,
    "name_first": """
        @my? (pahla|pahila|first) @name (hai|likhiye)?
    """,
    "name_last": """
        @my? (last|aakhri|family|doosra|antim) @name (hai|likhiye)?
        @my? (surname|upnaam|उपनाम|kulnaam|gotra|sarname|title) (hai|likhiye)?
    """,
    "name_tail": """
        (bol raha hu|bol rahi hu|bol rahe hai|baat kar raha hu|baat kar rahi hu|bolta hu)
        (speaking|here)
        (ke) naam (se|par|ka|ki|likho|likhie)
        (kahte|bulate|bolte) (hai) (mujhe|sab|log)?
        (naam|नाम|name) (hai mera|hai|mera)
        (hai|he)? (mera|meri|mere|hamara) (poora|pura|shubh)? (naam|name)
        (hu main|hu me|hu) $
        (mera) (naam)
    """,
    "name_from": """
        (se)
    """,
    "correct": """
        (nahi|na|no|sorry|maaf|galat|wait|ruko|rukiye|oho|oops)
        nahi nahi
        (sorry|maaf kijiye|maaf karna|maaf kijiyega|maaf karo|ruko|rukiye|ek second) (nahi|galat)?
        (mera|mere kahne ka|kahne ka) (matlab) (hai|tha)?
        (मतलब|matlab) (ki)?
        (main|me)? (ne)? (galat|galti se) (bol diya|bola|bata diya|bataya|kah diya|bol gaya)
        (galti) (ho gayi|ho gai|hui|se)
        (galat) (hai|ho gaya|tha|bola|bol diya|likha)
        (i mean|scratch that|correction)
        (theek|thik|sahi) (kar lijiye|kar lo|kijiye|karo|kar dijiye|kar do)
        (ki|ke) (jagah|jagha|bajaye|badle)
        asal (me)
        darasal
        (hona|hoga|hoti) (chahie)
    """,
    "reject": """
        (na ki|not)
    """,
    "last_digits": """
        (aakhri|akhri|aakhir|akhir|last|antim|peeche|pichhe) (ke|ka|ki|me|wale|vale)? (ek|do|teen
            |chaar|paanch|1|2|3|4|5)? (ank|digit|digits|number|numbers|wala|wale)? (me)? (hai)?
        (end|ant|aakhir|akhir) (me)
    """,
    "area_code": """
        (std|एसटीडी|area|shahar ka|city) (code) (hai)?
    """,
    "extension": """
        (extension|ext) (number)? (hai)?
    """,
    "own_number": """
        (yahi|yehi|यही|isi|इसी|issi|isse|same|wahi|vahi|vo) (wala|vala|vale|wale)? @number
        @number (yahi|yehi|यही|same|wahi) (hai|rakhiye|rakho|hoga|rahega|likh lo|likh lijiye)?
        (yahi|yehi|यही|isi|इसी|same) (hai|par|pe|rakhiye|rakho|likh lijiye|likh lo|wala|vala)
        (jis|jisse|jiss) @number? (se|par|pe)? ... (call|phone|baat) (kar|ki|kiya|aaya|aa) (raha
            |rahi|rahe|hu|hai)? (hu|hai)?
        (jis) (se|number se|phone se) ... (raha hu|rahi hu|rahe hai|kiya hai|hu)
        (is|iss|ye|yeh|isi) (wala|wale|vale)? @number (par|pe|ko|se)?
        (this|same) number
        (jo) @number ... (aa raha|dikh raha|show|dikhai|aaya) ...
        ^ (same|isi par|isi pe|इसी पर|yahi) $
        caller id
    """,
    "as_in": """
        (for|as in|like|as)
        (से|se|फॉर)
        (jaise|jaise ki)
    """,
    "spell_skip": """
        (spelling|spell) (hai|karta hu|karti hu|likhiye|batata hu|batati hu|kar deta hu|kar raha
            hu|kar rahi hu|hoti hai|kijiye|is)?
        (likhiye|likho|likh lijiye|likhte hai|aise|phir|fir|aur|uske baad|iske baad|then|hai)
        (jisme|jiska)
    """,
    "letter_case": """
        (capital|small|bada|chhota|letter|akshar|अक्षर)
    """,
    "with_letter": """
        with (a|an|one|two|the)?
    """,
    "new_word": """
        (space|new word|alag|naya shabd|gap)
        (aur)? (phir)? (mera|meri)? (last|first|second|family|doosra|aakhri|pahla) (name|naam)
            (hai)?
        (surname|upnaam) (hai)?
    """,
}

CUES_UNLESS = {
    "own_number": """
        (is|iss|isi|yahi|same|ye) (wala|wale|vale)? @number (par|pe|ko|se)? (call|phone|contact
            |message)? ... (nahi|mat|na|alag|galat|band|hata|hatao|hataiye|delete|purana)
        (nahi|mat|galat) ... (is|iss|ye) @number
        (hata|hatao|hataiye|remove|delete|nikal|block|bhool) ... (is|iss|ye) @number
    """,
    "correct": """
        (nahi) (hai|tha|thi|the|ho|kar|karna|karo|chahie|aa|mil|pata)
        (galat) (number)
    """,
}
