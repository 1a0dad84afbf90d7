"""English for what callers call for: appointments, questions, a message."""

WISHES = {
    "book": """
        (make|book|schedule|get|set up|arrange|need|want|like|have|request|create|set|reserve|take
            |place|do|setup) (another|a new|an|a|my|the|me an|me a|in for|me in for|us an|one
            |some)? (first|follow up|quick|free|new|new patient|early|earlier|dental|next|annual
            |regular)? (@visit|time slot|table|room)
        (book|schedule) (me|us|him|her|it|something|anything|a|an|one|my|the|in|with|for|another
            |now)
        (like|want|need|love|wanna|hoping|looking|trying|able) (to)? (book|schedule|reserve|make a
            reservation|come in|get in|be seen|see the|see a|see dr|see someone)
        (can|could|may) (i|we) (book|schedule|reserve|come in|get in|be seen|see the|see a|see dr
            |get an|get a|have an|make an|make a)
        (come|get|fit|squeeze) (me|him|her|us)? in (for|to|today|tomorrow|this|next|on|as)
        (do you|have you|you|got) (have|got)? (anything|any|something|a slot|space|room|openings
            |an opening|availability|any openings|any availability) (free|open|available|left|for
            |on|this|today|tomorrow|next|earlier|sooner)
        (any|are there any|is there any|is there an) (openings|opening|availability|slots
            |appointments|available|free)
        (next|first|earliest|soonest) (available|possible|free|open)
        appointment (for|on|at|with|tomorrow|today|this|next|as soon)
        ^ (book|booking|appointment|an appointment|schedule|to book|make an appointment) $
    """,
    "change": """
        (reschedule|rescheduling|rebook|rebooking|postpone|rearrange|push back|bring forward)
        @alter (around)? (my|the|our|this|that|these|those|it|an|a|his|her|some|something|one|by
            |number|@visit|time|date|dates|day|details|name|order|address|hotel|room|table|to|for)
        (change|move|switch|push|shift|bump|bring|swap) (my|the|our|that|this|it) ... (to|back
            |forward|up|later|earlier|from|around)
        (move|switch|push|shift|bring|swap|bump|transfer) (around)? (my|the|our|that|this|it|an
            |his|her|a) ... (@visit|time|date|day|order|address|details)
        (come|do it|come in|have it|make it|see you) (at|on) (a|another|some) (different|other
            |later|earlier|another)? (time|day|date)
        (different|another|other|later|earlier) (time|day|date|slot) (for)? (my)? (instead
            |appointment)?
        (make|move) it (another|later|earlier|a different|@more)
        make (my|the|our|this|that) ... @more $
        (make|making|made|a few|some|any|need|small|few) changes to
        make (a change|changes)
        ^ @alter $
        (need|want|like|have|wanted|able) (to|do) @alter
        (can|could|cannot|can't) (i|we|you) @alter
        (how|where) (do|can|could|would|to) (i|we|you)? @alter
        (put|add|include) (more|another|one more|two more|an extra|extra|some more) (people
            |persons|person|guests|guest|adults|adult|kids|children|child|chairs|seats|names) (to
            |under|in|on|at)
        (add|adding) ... (to|under|on) (my|our|the|that|this) @visit
        (change|changing) (my|our|your|the)? (mind about|plan|plans)
    """,
    "cancel": """
        (cancel|cancelling|canceling|cancellation|cancelled|canceled)
        call off (my|the|our|that|this)
        (won't|can't|cannot|will not|not going to|not able to|couldn't|unable to|don't think i can
            |can not) (be able to)? (make it|come|come in|be there|make my|make the|attend|keep my
            |keep the)
        (don't|do not|no longer) need (my|the|that|this) (@visit)
        (don't|do not|no longer) want (to)? (meet|come|come in|have|go|my|the|that|this|do)
            ... (anymore|any more|any longer|@visit)
        (terminate|terminating|freeze|freezing|deactivate|deactivating|annul|void|revoke|suspend
            |block|blocking) (my|the|our|that|this|it|a|an|his|her|all) ... (@contracted|@visit)
        (terminate|freeze|deactivate|annul|void|block|revoke|abort) (it|that|this|them)
        (close|closing|end|ending|quit|leave|leaving|discontinue|stop|stopping|withdraw|revert
            |undo|reverse|delete|deleting|remove|removing|drop|dropping|scrap|skip|skipping|closed)
            (down|out)? (my|the|our|that|this|a|an|his|her) ... (@contracted|@visit)
        (close|remove|scrap|undo|revert) it
        (leave|leaving) (the|your|this) (bank|company|club|gym|hotel|place|provider|practice)
        (get|getting) (rid|out) of (my|the|that|this) ... (@contracted|@visit)
    """,
    "question_price": """
        how much
        (fees|fee|prices|pricing|charges|costs|interests)
        (interest|exchange|loan|mortgage|overdraft|hourly|daily|nightly|weekly|current|room|lending
            |borrowing) (rate|rates|fee|cost|costs|price)
        (your|the|what|any|about|best|lowest|special) rates
        (daily|any|much|monthly|yearly|annual|less|more|charge|charging|earn|earning|pay) ...
            interest
        interest (on|for)
        (what|what's|whats|whats is|how) (is|are|does|do|would|will|did|was|were|'s)? (the|your|it
            |this|that|a|an|they|you|one|my)? ... (cost|price|fee|rate|charge|amount|maximum|max
            |total|expense|expenses|spending|tariff)
        what (is|was|are|were) (my|the|your) ... (limit|spending|expenses|amount)
        (the|your|a|any|about|know|its|it's) (price|price list|cost) (of|for|is|list|range|on)
        (price|cost) (for|of|list|estimate|quote)
        (cost|costs|fee|fees) $$
        (a|free|rough|price) (quote|estimate)
        (is|are) (it|there|that|the) (free|expensive|a fee|any fee|a charge|an extra charge|a
            deposit|any discounts|a discount|any money|extra charges|any extra)
        (how) (expensive|pricey|cheap|costly)
        (know|tell me|me|confirm|exact|total) (the)? (exact|total)? (amount|sum|total|price|cost)
        (are|is|be|do|does|would|will) (you|it|they|there|that|i) (be)? (charging|charge|charged)
            (too|so|any|for|extra|a|me|us|interest|interests|anything|more|by)
        you're charging
        (too|very|so|pretty|quite) (expensive|pricey|costly|dear)
    """,
    "question_hours": """
        (when|what time|how late|how early|what day|what days|til when|until when|till when|what
            times|how long) (do|are|is|does|will|can|would|r) (you|they|u|the|it|your|y'all|i)?
            ... (open|close|closed|closing|opening|start|there|shut|opened)
        (are|r|is) (you|u|they|the|your) ... (open|closed)
        (you|they) (open|closed) (on|today|tomorrow|now|this|sunday|saturday|right|late|still)
        (what|what's|whats|your|the|are|opening|business|office|working|holiday|store|operating)
            (are|is)? (your|the)? (opening|business|office|working|operating|holiday|weekend
            |store)? (hours)
        do you (open|close|work|operate) (on|at|before|after|early|late)
        (closing|opening) (time|times)
        hours of operation
    """,
    "question_place": """
        where (are|is|r) (you|u|your|the|it|this) ...
        where (are|is|r) (you|u) $
        where (can|do|should) i (find|go|park|come|get|enter)
        (what's|what is|whats|your|give me the|get the|have the|the exact|know the|me your|send me
            your|tell me the) (the|your)? (street|exact|office|full|clinic)? (address|location
            |directions|zip code)
        (how) (do|can|would|could|should) (i|we|you) (get|find|come|drive|go) (there|to|you|your
            |here)
        (directions|direction) (to|for)
        (is|are|do|where|what) (there|you|the|about|do|can)? (have|is)? (any|a|free|your)?
            (parking|car park|parking lot|wheelchair access)
        (what|which) (street|part of|floor|suite|building|side of|city|neighborhood)
        (near|close to|next to|by) (the|a) (subway|station|bus|train|mall|airport)
        what (bus|train|subway)
    """,
    "question_other": """
        (do|can|does|could|will|would|did) (you|u|they|your|y'all) (also|even|still|guys)? (do
            |take|accept|offer|have|provide|sell|treat|see|use|work|carry|make|speak|perform|cover
            |know|recommend|give|send)
        (what|which) (should|do|can|must|would|kind|kinds|type|types|about|else|services|insurance
            |treatments|happens|if|documents|brands)
        how (long|many|often|soon|far|old|does|do|can|should|would)
        (is|are) (it|there|the|that|this|they|these|those) ...
        (should|must|do|can|could|may) i (bring|wear|eat|drink|take|need|have to|pay|use|drive
            |come|park|get)
        (i have|i've got|have|got|ask|had) (a|one|some|another|few|a few|a couple of|a quick|you
            a) (quick|few|other|small)? (question|questions)
        (why|when) (do|is|are|does|did|would|will|should|can|was)
    """,
    "leave_message": """
        (leave|leaving|left|pass on|pass along|take|taking|send|record|give) (a|the|my|this
            |another|him a|her a|them a|you a|you the|an urgent)? (quick|short|brief|voice|new
            |detailed|little)? (message|messages|msg|voicemail)
        (tell|let|inform|notify) (him|her|them|dr|doctor|mr|mrs|ms|the|your|my|everyone|someone
            |somebody|maria|whoever) ... (i|that|to|know|we|about|called|call)
        (call|ring|phone|text|get|contact|reach) (me|us) (back|later|tomorrow|today|tonight|when
            |as soon|once|at|on|after|before|asap|this|next|monday|tuesday|wednesday|thursday
            |friday|again)
        (call|ring|phone) (me|us) $
        (get|getting) back to (me|us)
        (call|give) (me|us)? (a)? (back|call|ring|call back|callback|buzz) $
        (give|gimme) (me|us) (a|my) (call|ring|call back|callback|buzz)
        (callback|call back|return call|return my call)
        (message|note) (for|to) (dr|doctor|mr|mrs|ms|the|your|him|her|my)
        (have|ask) (him|her|them|someone|somebody|the|dr|doctor|your|mr|mrs|ms) ... (call|ring
            |phone|contact|reach) (me|us)
        pass (it|this|that|a message|this message|the message) (on|along)
    """,
}

WISHES_UNLESS = {
    "book": """
        (cancel|cancelling|canceling|change|changing|reschedule|move|moving|switch|confirm
            |confirming|missed|miss|forgot|about) (my|the|our|an|a|that|this|for) ...
        (have|had|got) (my|the|our|this|that) @visit
        (i|we|he|she|already) (already)? (have|had|got|booked|made) (an|a) @visit (on|at|for
            |tomorrow|today|with|this|next|already|booked|scheduled)
        (don't|do not|didn't|no longer|not) (want|need|like|have) (to|an|a|any) ...
    """,
    "change": """
        (don't|do not|didn't|never) (want to|need to|have to|wanna)? (change|reschedule|move
            |switch|modify)
        change (your|the) (mind|tone|voice|subject|channel|music)
        (did|do|does|will|would|has|have|why|when) (you|they|it|he|she) @alter
        (update|updates) (on|about|for|me)
        (lower|more|less) this (week|month|year|time|morning)
        (change|changing) (his|her|a|the|my) (diaper|nappy|bandage|bandages|dressing|tire|tyre|oil
            |bulb|clothes|shirt|battery)
        (raise|lower|move) (my|his|her|the) (arm|arms|leg|legs|hand|hands|head|jaw|neck|finger
            |fingers|toes|eyebrow|eyebrows|blood|cholesterol)
        (reduce|lower) (the|my|his|her)? (pain|swelling|fever|stress|blood)
    """,
    "cancel": """
        (don't|do not|didn't|did not|never|not) (want|wanna|need|have|mean|wish|going)? (to)?
            (cancel|cancelled|cancelling|canceling)
        cancellation (policy|policies|fee|fees|list)
        (was|were|been|got|is|are|being|get) (already|all)? (cancelled|canceled)
        (how long|why|when) (will|is|was|are|were|would) (the|your|it|you) ... (closed|blocked)
        (remove|removing|delete) (the|my|a|this|that) (stitches|tooth|teeth|mole|wart|staples|tattoo
            |hair|filler|plaque|tartar|stain)
    """,
    "question_price": """
        how much (time|longer|pain|water|sugar|space|notice|it hurts|does it hurt|of a|in advance
            |before|earlier|later|i (like|love|appreciate|enjoyed|hate)|we (like|love|enjoyed))
        how much (does|do|will|would|did) ... (last|take)
        (no|any|much|have|lost|your|lack of|little|zero) interest in
        (waive|refund|paid) ... (fee|fees|charges)
        (don't|do not) know the exact (amount|sum)
        (how many|the total number|number of) ... (total|maximum)
    """,
    "question_hours": """
        (are|is) (you|they|the) ... (open to|closed to)
        open (wound|wounds|mind|sore|sores|bite)
    """,
    "question_other": """
        (do|can|could|will|would) (you|u) (send|give|have|make|take|know) (me|us|a message|it|him
            |her|my name|that|this) ...
        (is|are) (it|this|that) (a|an|the) (good|bad|emergency|right|robot|bot|ai|machine)
    """,
    "leave_message": """
        (don't|do not|never|didn't|no need to|you never|not|nobody|they never) (call|ring|phone
            |contact|text|leave|send|give|have to call|need to call) (me|us|a|any|back) ...
        (i'll|i will|let me|i can|can i|should i|i'd|i would|i could|shall i) (call|ring|phone
            |text|get) (you|him|her|them)? (back)
        (i|you|somebody|someone|already|they|he|she|who) left (a|my|the|me) (message|voicemail)
        left (a|my|the|me a) (message|messages|voicemail)
        (returning|return) (your|a|his|her|the) (call|message)
    """,
}
