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
        (reschedule|rescheduling|rebook|postpone|rearrange)
        (change|move|switch|push|shift|modify|adjust|bring|swap|bump|alter|update|amend|transfer)
            (around)? (my|the|our|that|this|it|an|his|her|a) ... (@visit|time|date|day|order
            |address|details|reservation)
        (change|move|switch|push|shift|bump|bring|swap) (my|the|our|that|this|it) ... (to|back
            |forward|up|later|earlier)
        (come|do it|come in|have it|make it|see you) (at|on) (a|another|some) (different|other
            |later|earlier|another)? (time|day|date)
        (different|another|other|later|earlier) (time|day|date|slot) (for)? (my)? (instead
            |appointment)?
        (make|move) it (another|later|earlier|a different)
        ^ change (it|that|my)
        (make|making|made)? changes to
        make (a change|changes)
        (change|modify|amend|upgrade|alter|edit) (the|my|our|a|this|that|hotel|room|table|it) ...
            (@visit|time|date|dates|number of|name|room|reservation|booking|details)
        (need|want|like|have) to (change|modify|amend|edit|update|reschedule) (it|that|this
            |something)? $
    """,
    "cancel": """
        (cancel|cancelling|canceling|cancellation|cancelled|canceled)
        call off (my|the|our|that|this)
        (won't|can't|cannot|will not|not going to|not able to|couldn't|unable to|don't think i can
            |can not) (be able to)? (make it|come|come in|be there|make my|make the|attend|keep my
            |keep the)
        (don't|do not|no longer) need (my|the|that|this) (@visit)
        (drop|scrap|skip) (my|the|that|this) (@visit)
    """,
    "question_price": """
        how much
        (fees|prices|pricing|rates|charges)
        ^ how much $
        (what|what's|whats|whats is|how) (is|are|does|do|would|will|did|'s)? (the|your|it|this
            |that|a|an|they|you|one|my)? ... (cost|costs|price|prices|pricing|fee|fees|rate|rates
            |charge|charges)
        (the|your|a|any|about|know|its|it's) (price|prices|pricing|price list|cost|costs|fee|fees
            |rates) (of|for|is|list|range|on)
        (price|cost) (for|of|list|estimate|quote)
        (a|free|rough|price) (quote|estimate)
        (is|are) (it|there|that|the) (free|expensive|a fee|any fee|a charge|an extra charge|a
            deposit|any discounts|a discount)
        (how) (expensive|pricey)
        what ... (charge|cost)
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
        change (your|the) (mind|tone|voice)
    """,
    "cancel": """
        (don't|do not|didn't|did not|never|not) (want|wanna|need|have|mean|wish|going)? (to)?
            (cancel|cancelled|cancelling|canceling)
        cancellation (policy|policies|fee|fees|list)
    """,
    "question_price": """
        how much (time|longer|pain|water|sugar|space|notice|it hurts|does it hurt|of a|does it
            last)
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
