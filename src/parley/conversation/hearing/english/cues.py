"""English for the cues that tell names and numbers apart from what surrounds them."""

CUES = {
    "name_lead": """
        (my|the|her|his|our|patient's|patients|patient|full) (full|whole|complete|legal|maiden
            |married|actual|real|son's|daughters|daughter's|wife's|husband's|mother's|patient's)?
            (name) (is|would be|was|will be|it's|its)?
        (my|the|her|his)? (full|whole|complete|legal)? names
        (under|by) (the)? name (of|is)?
        name (is|it's|its|of)
        (i'm|im|i am) (called|named)
        (call|address) me
        (i go|goes|go) by
        (put|book|file|listed|write|leave|have|find|put down|its) (it|me|that|this|us|him|her)?
            (down)? (under|as)
        (tell|let) (him|her|them) (it's|its|that|it was)
        (ask for|for a|say)
    """,
    "name_weak": """
        (it|that|that'd|it'd|that would|it would|here) (is|would be|be|was|will be)
        (it's|its|it'll be|that's|thats|here's|heres)
        (my|his|her|the) (wife|husband|son|daughter|mother|father|mom|mum|dad|partner|boss|friend
            |sister|brother|patient|client|assistant)
        pronounced
    """,
    "name_intro": """
        this is
        (i'm|im|i am)
        (hi|hello|hey|yes|yeah) (it's|its)
        (you're|you are) (talking|speaking) (to|with)
    """,
    "name_first": """
        (first|given|christian) (name|names) (is|would be|it's|its|was)?
        (my|the|her|his) (first|given|christian) name (is|would be|it's|its|was)?
    """,
    "name_last": """
        (last|family|sur|second|maiden) (name|names) (is|would be|it's|its|was)?
        (surname) (is|would be|it's|its|was)?
        (my|the|her|his) (last|family|second) name (is|would be|it's|its|was)?
        my surname (is|would be|it's|its|was)?
    """,
    "name_tail": """
        (speaking|here)
        is (my|the|her|his) (full)? name
    """,
    "name_from": """
        (calling|from|with|over at|at|again|returning)
    """,
    "correct": """
        (no|nope|sorry|wait|oops|whoops|correction|pardon|rather|actually|excuse me|apologies)
        (no|oh)? (wait|hold on|hang on|sorry|actually) (no|sorry|wait|actually)?
        (i|what i) (mean|meant|said)
        (make|change) (that|it) (to)?
        (scratch|strike|forget|disregard|ignore) (that|it|this|the last|what i said)
        (or rather|my mistake|my bad|let me (correct|fix|start|try|do|say) (that|it|over|again)?)
        (is|that's|thats) (wrong|not right|incorrect)
        should be
    """,
    "reject": """
        (not|instead of|isn't|rather than|and not)
    """,
    "last_digits": """
        (last|final|ending|end) (one|two|three|four|five|1|2|3|4|5|couple)? (digits|digit|numbers
            |number|ones|of them|part)? (is|are|was|were|should be|in|with)?
        (last|final) (two|three|four|five|2|3|4|5) (are|is|should be|were|digits|numbers)?
        (at|on|in) the (end|very end|back)
        (ends|ending|end|finishes|finish) (in|with|on)
    """,
    "area_code": """
        (area|dialing|dialling|city|prefix|local|regional) code (is|of|was)?
    """,
    "extension": """
        (extension|ext|x) (number)? (is)?
    """,
    "own_number": """
        (this|that|same|the same|my current|current|the current|the caller) (number|phone number
            |phone|line|cell|mobile|cell phone|telephone|telephone number|caller id)
        (number|phone|line|one|phone number) (that)? (i'm|im|i am|i've been|i have been|am)
            (calling|on|phoning|ringing|using|speaking|talking|call) (from|you from|on|you on|with
            |now|right now|to you from)?
        (number|phone|line|one|phone number) (that)? (you're|you are|you were) (calling|speaking
            |talking|phoning) (me|to me)? (on|at|from|with)
        (this|that) (is|one is|one's|is would be) (the|my) (best|right|correct|only|own|main|usual
            |personal)? (number|phone|cell|one to call)
        (number|phone|line|one|phone number) (that)? (i|i've|i have) (called|call|rang|phoned
            |dialed) (from|you from|on|you on|in from|in on|with)
        (calling|called|ringing|speaking|phoning|phone|dialing|talking) (you)? (from|on) (it|now
            |this|right now)? $
        (number|one|phone number|phone|digits) (that)? (you|you've|which you) (have|see|got|can
            see|are seeing|already have|called|reached me|reached) (me)? (already|on|there|in|for
            |at|here|up)
        (number|one|phone number) (that)? (shows|showing|comes|came|is showing|shown|displayed
            |appears|popped|you see|on|in) (up|on|your|the)
        (this|that|same) one (is|will|works|would|'s|right here|here)?
        (on|at|to|use|with|from) (this|that|the same|same) (one|phone|line|number|cell|here|mobile)
        caller id
        ^ (yes|yeah|yep|sure|okay|ok|yup) (that|this|same) (one|number|phone|ones)
        the same (one|number)
        ^ same $
    """,
    "as_in": """
        (as|like) in
        like
        (for|as)
    """,
    "spell_skip": """
        (spelled|spelt|spelling|spells|spell) (out|that|it|is|as|like)?
        (that's|thats|that is|it's|its|it is|which is|as in|i spell it|you spell it|i spell that
            |let me spell it|let me spell that|i'll spell it|i'll spell that|is)
        (then|and|and then|followed by|next)
    """,
    "letter_case": """
        (capital|uppercase|lowercase|letter|letters|the letter|upper case|lower case)
    """,
    "with_letter": """
        with (a|an|one|two|the)?
    """,
    "new_word": """
        (space|new word|blank|break)
        (and)? (then)? (the|my)? (last|first|second|family) name (is)?
        surname
    """,
}

CUES_UNLESS = {
    "own_number": """
        (not|isn't|don't use|do not use|never|don't call|do not call|other than|besides|instead of
            |not on|not at|wrong|is|different from|whose) (at|on|to)? (this|that|same|the same
            |the) (number|phone number|phone|line|one)
        (is|was) (this|that) (the|a)? (right|correct|phone|same|new)? (number|one|phone|line)
        (stop|quit|cease|lose|remove|delete|forget|take|never|call) ... (calling|this|that|number)
            (number|off|again|anymore)?
        (not|isn't|different from|other than|besides) (the)? (same)? (number|one|phone|line|phone
            number) ... (from|on|calling)
        that one (time|day|of|thing|where|doctor|who|was|on main)
    """,
}
