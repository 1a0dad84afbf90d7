"""English for what callers want, and for how a conversation is kept going."""

INTENT_PHRASES = {
    "goodbye": """
        (bye|goodbye|byebye|cheerio|farewell|ciao|adios|laters|ta ta)
        good bye
        (see|talk to|speak to|catch|talk with) (you|ya|u) (later|soon|then|tomorrow|next|around|again|in a|monday|tuesday|wednesday|thursday|friday)
        (see|catch) (you|ya|u) $
        ^ later $$
        (have|has) (a|yourself a) (nice|good|great|lovely|wonderful|blessed|pleasant|fantastic) (day|one|night|evening|afternoon|weekend|week|rest|morning|time)
        (have a) (good|nice|great) ...  (day|evening|weekend|night)
        ^ take care
        take care $$
        (i|we|i've|i'm) (have|got|gotta|need|must|should|really have|better) (to)? (go|run|hang up|leave|get going|get off the phone) (now|here)? $
        (gotta|got to) (go|run|get going|hit the road)
        call it a day
        (that's|that is|that will be|that'll be) all (i need|i needed|for now|for today|thank you|thanks)
        (hang|hung) up
        (end|finish|terminate|stop|close) (the|this) (call|conversation|phone call|chat)
        (good night|goodnight) $
        (let me|i'll|i will) let you go
    """,
    "thank": """
        (thanks|thankyou|thank you|thank u|thx|ta|many thanks|much obliged|cheers)
        (appreciate) (it|that|your|you|the|this|all)
        (that's|that is|you're|you are|how|you've been|you have been) (so|very|really|extremely)? (kind|helpful|sweet|nice) (of you|of ya)?
        (grateful|much appreciated)
        (been|was|is) (very|super|so|really)? helpful
    """,
    "repeat": """
        (say|tell me|ask) (that|it|this) (one)? (again|once more|one more time|more time)
        (repeat|rephrase) (that|it|this|yourself|the|what|your|everything|please|for me|again|once)
        (can|could|would|will) you repeat $
        ^ repeat $
        ^^ (pardon|pardon me|excuse me|beg your pardon|i beg your pardon) $
        ^^ (sorry|what|huh|come again|hm|what what|wait what|eh) $?
        ^^ (sorry|oh sorry|i'm sorry) (what|who|say|can you|could you|i didn't) 
        ^^ what $$
        what (was|did) (that|you say|you saying|that again|the question|you ask)
        what is that again
        what did you (say|just say|ask|call|tell me)
        what (were|are) you saying
        come again
        (one|once) more (time)? (please)? $
        again please
        ^ again $
        (didn't|did not|couldn't|can't|cannot|could not|don't|barely) (quite|really|fully|properly|even)? (catch|hear|understand|make out|follow) (you|that|what you|what that|it|a word|anything)
        (didn't|did not) (quite|really|fully|even)? get (that|it|what you|a word)
        (didn't|couldn't|can't) hear $
        missed (that|you|what you said|the last part)
        (you're|you are|you|it's|the line is) (breaking up|cutting out|cut out|broke up|breaking|broken up)
        (say|go over|run) (that|it) (by me)? again
        (can|could) you hear me
        speak up
        (a little|bit) louder
        louder (please)? $
    """,
    "slower": """
        (slow|slower) (down|it down|please|a bit|a little)
        (more|a bit|a little|little) (slowly|slower|slow)
        ^ (slower|slowly) $
        (speak|talk|go|say it|say that|read it|repeat it|read that) (slower|slowly|slow)
        (too|so|pretty|really|very) (fast|quick|quickly) (for me)? $
        (talking|speaking|going|talk|speak) ... (too|so|really|very) (fast|quick|quickly)
        not so (fast|quick|quickly)
        slow down
    """,
    "hold_on": """
        (hold|hang) (on|up one|on there|tight|the line|the phone)
        ^ hold $
        (one|a|half a|another|1|quick) @moment
        ^ (wait|wait wait|wait up) $
        wait (a|one|up|on|for|here|til|till|until) (@moment|sec|me|bit|i)?
        (give|gimme|allow) (me)? (a|one|a couple|a few|two|some|1|half a) (@moment|time)
        (bear|stay|stick) with me
        (let me|lemme|i need to|i have to|i'll|i gotta|i've got to|gotta) (go)? (get|grab|find|look for|fetch|check|look|look up|put on|ask|see|turn|pull|write) (a|my|the|for|up|on|it|that|him|her|some|over|something|down)
        (be right back|brb|i'll be back|right back)
        let me (think|see|check|look)
        don't hang up
    """,
    "greet": """
        ^ (hello|hi|hey|hiya|howdy|greetings|yo|hallo|hello hello|hi there|hey there|hello there)
        ^ (good) (morning|afternoon|evening|day)
        (hello|hi|hey) $
        how are you
        how's it going
    """,
    "book": """
        (make|book|schedule|get|set up|arrange|need|want|like|have|request|create|set|reserve|take|place|do|setup) (another|a new|an|a|my|the|me an|me a|in for|me in for|us an|one|some)? (first|follow up|quick|free|new|new patient|early|earlier|dental|next|annual|regular)? (@visit|time slot|table|room)
        (book|schedule) (me|us|him|her|it|something|anything|a|an|one|my|the|in|with|for|another|now)
        (like|want|need|love|wanna|hoping|looking|trying|able) (to)? (book|schedule|reserve|make a reservation|come in|get in|be seen|see the|see a|see dr|see someone)
        (can|could|may) (i|we) (book|schedule|reserve|come in|get in|be seen|see the|see a|see dr|get an|get a|have an|make an|make a) 
        (come|get|fit|squeeze) (me|him|her|us)? in (for|to|today|tomorrow|this|next|on|as)
        (do you|have you|you|got) (have|got)? (anything|any|something|a slot|space|room|openings|an opening|availability|any openings|any availability) (free|open|available|left|for|on|this|today|tomorrow|next|earlier|sooner)
        (any|are there any|is there any|is there an) (openings|opening|availability|slots|appointments|available|free)
        (next|first|earliest|soonest) (available|possible|free|open)
        appointment (for|on|at|with|tomorrow|today|this|next|as soon)
        ^ (book|booking|appointment|an appointment|schedule|to book|make an appointment) $
    """,
    "change": """
        (reschedule|rescheduling|rebook|postpone|rearrange)
        (change|move|switch|push|shift|modify|adjust|bring|swap|bump|alter|update|amend|transfer) (around)? (my|the|our|that|this|it|an|his|her|a) ... (@visit|time|date|day|order|address|details|reservation)
        (change|move|switch|push|shift|bump|bring|swap) (my|the|our|that|this|it) ... (to|back|forward|up|later|earlier)
        (come|do it|come in|have it|make it|see you) (at|on) (a|another|some) (different|other|later|earlier|another)? (time|day|date)
        (different|another|other|later|earlier) (time|day|date|slot) (for)? (my)? (instead|appointment)?
        (make|move) it (another|later|earlier|a different)
        ^ change (it|that|my)
        (make|making|made)? changes to
        make (a change|changes)
        (change|modify|amend|upgrade|alter|edit) (the|my|our|a|this|that|hotel|room|table|it) ... (@visit|time|date|dates|number of|name|room|reservation|booking|details)
        (need|want|like|have) to (change|modify|amend|edit|update|reschedule) (it|that|this|something)? $
    """,
    "cancel": """
        (cancel|cancelling|canceling|cancellation|cancelled|canceled)
        call off (my|the|our|that|this)
        (won't|can't|cannot|will not|not going to|not able to|couldn't|unable to|don't think i can|can not) (be able to)? (make it|come|come in|be there|make my|make the|attend|keep my|keep the)
        (don't|do not|no longer) need (my|the|that|this) (@visit)
        (drop|scrap|skip) (my|the|that|this) (@visit)
    """,
    "question_price": """
        how much
        (fees|prices|pricing|rates|charges)
        ^ how much $
        (what|what's|whats|whats is|how) (is|are|does|do|would|will|did|'s)? (the|your|it|this|that|a|an|they|you|one|my)? ... (cost|costs|price|prices|pricing|fee|fees|rate|rates|charge|charges)
        (the|your|a|any|about|know|its|it's) (price|prices|pricing|price list|cost|costs|fee|fees|rates) (of|for|is|list|range|please|on)
        (price|cost) (for|of|list|estimate|quote)
        (a|free|rough|price) (quote|estimate)
        (is|are) (it|there|that|the) (free|expensive|a fee|any fee|a charge|an extra charge|a deposit|any discounts|a discount)
        (how) (expensive|pricey)
        what ... (charge|cost)
    """,
    "question_hours": """
        (when|what time|how late|how early|what day|what days|til when|until when|till when|what times|how long) (do|are|is|does|will|can|would|r) (you|they|u|the|it|your|y'all|i)? ... (open|close|closed|closing|opening|start|there|shut|opened)
        (are|r|is) (you|u|they|the|your) ... (open|closed)
        (you|they) (open|closed) (on|today|tomorrow|now|this|sunday|saturday|right|late|still)
        (what|what's|whats|your|the|are|opening|business|office|working|holiday|store|operating) (are|is)? (your|the)? (opening|business|office|working|operating|holiday|weekend|store)? (hours)
        do you (open|close|work|operate) (on|at|before|after|early|late)
        (closing|opening) (time|times)
        hours of operation
    """,
    "question_place": """
        where (are|is|r) (you|u|your|the|it|this) ...
        where (are|is|r) (you|u) $
        where (can|do|should) i (find|go|park|come|get|enter)
        (what's|what is|whats|your|give me the|get the|have the|the exact|know the|me your|send me your|tell me the) (the|your)? (street|exact|office|full|clinic)? (address|location|directions|zip code)
        (how) (do|can|would|could|should) (i|we|you) (get|find|come|drive|go) (there|to|you|your|here)
        (directions|direction) (to|please|for)
        (is|are|do|where|what) (there|you|the|about|do|can)? (have|is)? (any|a|free|your)? (parking|car park|parking lot|wheelchair access)
        (what|which) (street|part of|floor|suite|building|side of|city|neighborhood) 
        (near|close to|next to|by) (the|a) (subway|station|bus|train|mall|airport)
        what (bus|train|subway)
    """,
    "question_other": """
        (do|can|does|could|will|would|did) (you|u|they|your|y'all) (also|even|still|guys)? (do|take|accept|offer|have|provide|sell|treat|see|use|work|carry|make|speak|perform|cover|know|recommend|give|send)
        (what|which) (should|do|can|must|would|kind|kinds|type|types|about|else|services|insurance|treatments|happens|if|documents|brands)
        how (long|many|often|soon|far|old|does|do|can|should|would)
        (is|are) (it|there|the|that|this|they|these|those) ...
        (should|must|do|can|could|may) i (bring|wear|eat|drink|take|need|have to|pay|use|drive|come|park|get)
        (i have|i've got|have|got|ask|had) (a|one|some|another|few|a few|a couple of|a quick|you a) (quick|few|other|small)? (question|questions)
        (why|when) (do|is|are|does|did|would|will|should|can|was)
    """,
    "leave_message": """
        (leave|leaving|left|pass on|pass along|take|taking|send|record|give) (a|the|my|this|another|him a|her a|them a|you a|you the|an urgent)? (quick|short|brief|voice|new|detailed|little)? (message|messages|msg|voicemail)
        (tell|let|inform|notify) (him|her|them|dr|doctor|mr|mrs|ms|the|your|my|everyone|someone|somebody|maria|whoever) ... (i|that|to|know|we|about|called|call)
        (call|ring|phone|text|get|contact|reach) (me|us) (back|later|tomorrow|today|tonight|when|as soon|once|at|on|after|before|asap|this|next|monday|tuesday|wednesday|thursday|friday|again)
        (call|ring|phone) (me|us) $
        (get|getting) back to (me|us)
        (call|give) (me|us)? (a)? (back|call|ring|call back|callback|buzz) $
        (give|gimme) (me|us) (a|my) (call|ring|call back|callback|buzz)
        (callback|call back|return call|return my call)
        (message|note) (for|to) (dr|doctor|mr|mrs|ms|the|your|him|her|my)
        (have|ask) (him|her|them|someone|somebody|the|dr|doctor|your|mr|mrs|ms) ... (call|ring|phone|contact|reach) (me|us)
        pass (it|this|that|a message|this message|the message) (on|along)
    """,
    "wrong_number": """
        (wrong|incorrect|different) (number|person|place|phone number|house|extension|company|party|guy|lady|office)
        (no one|nobody|no person|no body|noone) (here)? (by|with|of|called|named|here) (that|the|such a|by|called|named|with|is)? ...  (name|here)
        (there's|there is|theres|there isn't|there isnt|we have|we don't have|got|here is) (no|nobody|no one|any|anyone|anybody|a)? ...  (here|by that name)
        (doesn't|does not|don't|do not|didn't|no longer|not) (live|work|stay|reside|works|lives) (here|at this|there)
        (not|isn't|ain't) (the|his|her|their|my) (number|person|right number|phone)  (for|of|anymore|you)?
        (you|you've|u) (misdialed|misdialled|dialed|dialled|called) (the)? wrong
        (called|dialed|reached|got|calling|dialled|have) the wrong
        misdialed
        never heard of (him|her|them|that|this person)
        (don't|do not) know (who that is|anyone|anybody|any|a|nobody) ... (name|called|named|person|him)
    """,
    "voicemail_greeting": """
        (leave|record|leaving) (a|your|us a|me a|him a|her a|your name|a brief|a short|a detailed|your detailed|the|us your|me your) ... (after|at|following|with|and number|and phone|and we|and i|and your) ... (tone|beep|message|number|signal|call)
        (after|at) the (tone|beep|signal|sound of the beep|sound of the tone)
        (record|leave) your (message|name|name and)
        (you have|you've|youve|you) reached (the|a)? (voicemail|voice mail|mailbox|answering machine|voice mailbox|answering service|phone of|desk of|residence)
        (you have|you've|youve) reached ... (leave|not available|unavailable|can't|cannot|unable|office|voicemail|mailbox|residence|at)
        (person|party|subscriber|customer|number|user|caller|wireless customer|extension) (that)? (you are|you're|youre|you have|you've|you) (trying to reach|calling|dialed|called|dialled|trying to call|reached|have dialed|have called|attempting to reach) (is|has|cannot|can't|was|does|isn't)
        (is|am|are|not|isn't|im|i'm|we're|currently) (not|un|unable|currently not|able|not able)? (available|unavailable|to take your|to answer your|to come to|away from) ... (call|phone|right now|moment|message|desk|leave|the)
        (unable|able|can't|cannot|couldn't|can not|not able) (to)? (take|answer|come to|get to|pick up) (your call|the phone|my phone|your phone call|this call)
        (mailbox|voicemail|voice mail|voice mailbox|inbox) (is|that)? (currently)? (full|not been set up|has not been set up|not set up|is full|hasn't been set up|cannot accept|you have)
        (call|number) (has been|is being|was|will be|is) (forwarded|transferred|directed|redirected) to (an|a|the|voicemail|voice)
        (automatic|automated) (voice message|voicemail|voice messaging|answering) (system)
        (no one|nobody|no body) (is|s) (available|able|here|home|in) (to)? (take|answer|right|to)
        (get|getting) back to you (as soon|shortly|asap|when|at)
        (press|hit|dial) (pound|star|hash|one|1|two|2|zero|0|nine|9) (to|when|for|at|or)
        when (you are|you're|you have) (finished|done) (recording)
        to (page|leave a callback number|send a|hear more options|disconnect|replay)
    """,
    "all_digits": """
        (all|every|each) (of)? (the|my|your|those|them|its|single|one of the)? (digits|digit|numbers|of them|them|ten|10|of it)
        (whole|full|entire|complete) (phone|telephone|thing|phone number|number|of it)
        (read|say|repeat|tell|give|spell) (me|to me)? (it|the number|my number|the phone number|that number|that|them|the digits|my phone number|the numbers|everything) (all|back|out)? (back|all|in full|completely|digit by digit|number by number|one by one)
        (read|repeat|say) ...  (all|whole|everything|complete|full|entire)
        (read|say|repeat) (back|out) (the|my|that|all)
        read (it|that|them) (all)? (back)
        digit by digit
        what (number|phone number|digits) (do|did|have|is|was) (you)? (have|got|write|take|note|put|down|there)
        all of (it|them)
    """,
    "correction": """
        ^ (no)? (wait|hold on|hang on|sorry|actually) (no|that's wrong|that's not|not|i said|i meant|it's|its|make that|make it|scratch|it is|i mean)
        ^ (no|nope|nah) (it's|its|it is|i'm|im|i am|my|the|i said|i meant|i mean|that's not|thats not|that isn't|make it|make that|with|sorry|wait|should be|it should|that should|not)
        (i|what i) (said|meant|mean|actually said|did say)
        (that's|thats|that is|it's|its) not (what|how|it|my|right|correct|the|quite)
        (not what|not how) (i|you|it|my)
        (scratch|strike|forget|disregard|ignore) (that|what i said|it|the last)
        (let me|i need to|i have to|want to|i'd like to|need to|have to|can i|can you|please|like to|could you|could i) (correct|fix|change|rephrase|restate|redo|start over) (that|it|the|my|myself|one|something|again)
        (correction|my mistake|my bad|i misspoke)
        (you|you've|u|you have) (spelled|spelt|misspelled|wrote|misheard|got|have|took|read|heard|said|made|put) (it|that|my|the|this|me) ... (wrong|incorrectly|mistake|backwards|incorrect|wrongly)
        (misspelled|misheard|mispronounced)
        (it's|its|it is|that's|thats|is|name is) (actually)? (spelled|spelt) 
        (digit|digits|number|name|one|part|letter|half|code) (is|was|are|were|should be|should) (actually|be)? (wrong|incorrect|not|different|off|missing|supposed|actually)
        (yes|yeah|yep|right|correct|almost|close|yup|okay|ok|sure|perfect) (but|except|only|however|although|apart from)
        (should|supposed to|needs to|has to|ought to) be (a|an|the|instead|spelled|with|one|two|three|four|five|six|seven|eight|nine|zero|0|1|2|3|4|5|6|7|8|9)
        (make|made) (that|it) (a|an|the|instead)? (one|two|three|four|five|six|seven|eight|nine|zero|instead)
        (except|apart from|all but) (the|that|for|it)
        instead of
        ^ (almost|close|not quite|nearly) $
        (start|starting) over
    """,
}

INTENT_UNLESS = {
    "thank": "no (thanks|thank you) (card|note)",
    "goodbye": """
        (don't|do not|didn't|did not|wait don't) (hang|hung) up
        hang up on
        (hang|hung) up (the coat|my coat|my hat)
    """,
    "repeat": """
        repeat (my|the|a|that|your) (treatment|prescription|order|test|tests|visit|appointment|filler|procedure|medication)
        (again|once more) (next|tomorrow|later)
    """,
    "hold_on": """
        on hold
        (i|we|have|had|been|the|was|they|only|for|took|takes|take|every|than) (waited|wait|waiting|had to wait)
        (the|a|long|short|your|my) wait
        (in|within|for|than|about|per|every|takes|took|only|under) (a|one|half a|another|1) @moment
    """,
    "book": """
        (cancel|cancelling|canceling|change|changing|reschedule|move|moving|switch|confirm|confirming|missed|miss|forgot|about) (my|the|our|an|a|that|this|for) ...
        (have|had|got) (my|the|our|this|that) @visit
        (i|we|he|she|already) (already)? (have|had|got|booked|made) (an|a) @visit (on|at|for|tomorrow|today|with|this|next|already|booked|scheduled)
        (don't|do not|didn't|no longer|not) (want|need|like|have) (to|an|a|any) ...
    """,
    "change": """
        (don't|do not|didn't|never) (want to|need to|have to|wanna)? (change|reschedule|move|switch|modify)
        change (your|the) (mind|tone|voice)
    """,
    "cancel": """
        (don't|do not|didn't|did not|never|not) (want|wanna|need|have|mean|wish|going)? (to)? (cancel|cancelled|cancelling|canceling)
        cancellation (policy|policies|fee|fees|list)
    """,
    "question_other": """
        (do|can|could|will|would) (you|u) (send|give|have|make|take|know) (me|us|a message|it|him|her|my name|that|this) ...
        (is|are) (it|this|that) (a|an|the) (good|bad|emergency|right|robot|bot|ai|machine)
    """,
    "leave_message": """
        (don't|do not|never|didn't|no need to|you never|not|nobody|they never) (call|ring|phone|contact|text|leave|send|give|have to call|need to call) (me|us|a|any|back) ...
        (i'll|i will|let me|i can|can i|should i|i'd|i would|i could|shall i) (call|ring|phone|text|get) (you|him|her|them)? (back)
        (i|you|somebody|someone|already|they|he|she|who) left (a|my|the|me) (message|voicemail)
        left (a|my|the|me a) (message|messages|voicemail)
        (returning|return) (your|a|his|her|the) (call|message)
    """,
    "wrong_number": """
        (wrote|write|have|put|took|got|gave|give|noted) (down)? the (wrong|incorrect) (number|phone number) (for|of|down|last|on file|in)
        (no one|nobody) (picked|answered|answers|is picking|called|told|at the)
        (there is|there's|theres) (no one|nobody|someone|no) (at|in) the (front|desk|office|door)
        (there's|there is|theres|got|we have) (a|an|any|no) (problem|issue|parking|message|question|rush|emergency|dentist|way|need|reason|one else) ...
    """,
    "voicemail_greeting": """
        (i|we|to|would|can|could|may) (want|like|need|wanna|would like|have|leave|just) (to)? (leave|record) (a|the|my) message
        (do you|are you|when are you|is the doctor|is dr|what is|whats|what's|what do you have) ... (available|unavailable)
        (i'm|i am|im|we're|she is|she's|he is|he's|is she|is he) (not)? (available) (on|at|after|before|from|between|any|monday|in the|tomorrow|for|all)
    """,
    "all_digits": """
        (whole|full|entire|complete|all) (day|week|time|name|set|family|treatment|price|body|face)
        (that's|thats|that is) all of (it|them)
    """,
    "correction": """
        (you know|do you know|did you get|did you hear|hear|that's|thats) what i (mean|meant|said)
        not the (same|only|first|last time)
        i mean it
        i said (hello|hi|yes|no|yeah|stop)
        it's not (right|the right) (away|now|time)
        no (not|wait) (really|at all|yet|today|now|for me)
    """,
    "slower": "slow (season|day|internet|cooker|healing)",
    "greet": "(say|said|saying) (hello|hi)",
    "question_hours": """
        (are|is) (you|they|the) ... (open to|closed to)
        open (wound|wounds|mind|sore|sores|bite)
    """,
    "question_price": "how much (time|longer|pain|water|sugar|space|notice|it hurts|does it hurt|of a|does it last)",
}
