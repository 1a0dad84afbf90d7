"""English for how a conversation is kept going, mended and ended."""

TALK = {
    "goodbye": """
        (bye|goodbye|byebye|cheerio|farewell|ciao|adios|laters|ta ta)
        good bye
        (see|talk to|speak to|catch|talk with) (you|ya|u) (later|soon|then|tomorrow|next|around
            |again|in a|monday|tuesday|wednesday|thursday|friday)
        (see|catch) (you|ya|u) $
        ^ later $$
        (have|has) (a|yourself a) (nice|good|great|lovely|wonderful|blessed|pleasant|fantastic)
            (day|one|night|evening|afternoon|weekend|week|rest|morning|time)
        (have a) (good|nice|great) ... (day|evening|weekend|night)
        ^ take care
        take care $$
        (i|we|i've|i'm) (have|got|gotta|need|must|should|really have|better) (to)? (go|run|hang up
            |leave|get going|get off the phone) (now|here)? $
        (gotta|got to) (go|run|get going|hit the road)
        call it a day
        (that's|that is|that will be|that'll be) all (i need|i needed|for now|for today|thank you
            |thanks)
        (hang|hung) up
        (end|finish|terminate|stop|close) (the|this) (call|conversation|phone call|chat)
        (good night|goodnight) $
        (let me|i'll|i will) let you go
    """,
    "thank": """
        (thanks|thankyou|thank you|thank u|thx|ta|many thanks|much obliged|cheers)
        (appreciate) (it|that|your|you|the|this|all)
        (that's|that is|you're|you are|how|you've been|you have been) (so|very|really|extremely)?
            (kind|helpful|sweet|nice) (of you|of ya)?
        (grateful|much appreciated)
        (been|was|is) (very|super|so|really)? helpful
    """,
    "repeat": """
        (say|tell me|ask) (that|it|this) (one)? (again|once more|one more time|more time)
        (repeat|rephrase) (that|it|this|yourself|the|what|your|everything|for me|again|once)
        (can|could|would|will) you repeat $
        ^ repeat $
        ^^ (pardon|pardon me|excuse me|beg your pardon|i beg your pardon) $
        ^^ (sorry|what|huh|come again|what what|wait what) $?
        ^^ (sorry|oh sorry|i'm sorry) (what|who|say|can you|could you|i didn't)
        ^^ what $$
        what (was|did) (that|you say|you saying|that again|the question|you ask)
        what is that again
        what did you (say|ask|call|tell me)
        what (were|are) you saying
        come again
        (one|once) more (time)? $
        ^ again $
        (didn't|did not|couldn't|can't|cannot|could not|don't|barely) (quite|really|fully|properly
            |even)? (catch|hear|understand|make out|follow) (you|that|what you|what that|it|a word
            |anything)
        (didn't|did not) (quite|really|fully|even)? get (that|it|what you|a word)
        (didn't|couldn't|can't) hear $
        missed (that|you|what you said|the last part)
        (you're|you are|you|it's|the line is) (breaking up|cutting out|cut out|broke up|breaking
            |broken up)
        (say|go over|run) (that|it) (by me)? again
        (can|could) you hear me
        speak up
        (a little|bit) louder
        louder $
    """,
    "slower": """
        (slow|slower) (down|it down|a bit|a little)
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
        (let me|lemme|i need to|i have to|i'll|i gotta|i've got to|gotta) (go)? (get|grab|find
            |look for|fetch|check|look|look up|put on|ask|see|turn|pull|write) (a|my|the|for|up|on
            |it|that|him|her|some|over|something|down)
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
    "wrong_number": """
        (wrong|incorrect|different) (number|person|place|phone number|house|extension|company
            |party|guy|lady|office)
        (no one|nobody|no person|no body|noone) (here)? (by|with|of|called|named|here) (that|the
            |such a|by|called|named|with|is)? ... (name|here)
        (there's|there is|theres|there isn't|there isnt|we have|we don't have|got|here is) (no
            |nobody|no one|any|anyone|anybody|a)? ... (here|by that name)
        (doesn't|does not|don't|do not|didn't|no longer|not) (live|work|stay|reside|works|lives)
            (here|at this|there)
        (not|isn't|ain't) (the|his|her|their|my) (number|person|right number|phone) (for|of
            |anymore|you)?
        (you|you've|u) (misdialed|misdialled|dialed|dialled|called) (the)? wrong
        (called|dialed|reached|got|calling|dialled|have) the wrong
        misdialed
        never heard of (him|her|them|that|this person)
        (don't|do not) know (who that is|anyone|anybody|any|a|nobody) ... (name|called|named
            |person|him)
    """,
    "voicemail_greeting": """
        (leave|record|leaving) (a|your|us a|me a|him a|her a|your name|a brief|a short|a detailed
            |your detailed|the|us your|me your) ... (after|at|following|with|and number|and phone
            |and we|and i|and your) ... (tone|beep|message|number|signal|call)
        (after|at) the (tone|beep|signal|sound of the beep|sound of the tone)
        (record|leave) your (message|name|name and)
        (you have|you've|youve|you) reached (the|a)? (voicemail|voice mail|mailbox|answering
            machine|voice mailbox|answering service|phone of|desk of|residence)
        (you have|you've|youve) reached ... (leave|not available|unavailable|can't|cannot|unable
            |office|voicemail|mailbox|residence|at)
        (person|party|subscriber|customer|number|user|caller|wireless customer|extension) (that)?
            (you are|you're|youre|you have|you've|you) (trying to reach|calling|dialed|called
            |dialled|trying to call|reached|have dialed|have called|attempting to reach) (is|has
            |cannot|can't|was|does|isn't)
        (is|am|are|not|isn't|im|i'm|we're|currently) (not|un|unable|currently not|able|not able)?
            (available|unavailable|to take your|to answer your|to come to|away from) ... (call
            |phone|right now|moment|message|desk|leave|the)
        (unable|able|can't|cannot|couldn't|can not|not able) (to)? (take|answer|come to|get to
            |pick up) (your call|the phone|my phone|your phone call|this call)
        (mailbox|voicemail|voice mail|voice mailbox|inbox) (is|that)? (currently)? (full|not been
            set up|has not been set up|not set up|is full|hasn't been set up|cannot accept|you
            have)
        (call|number) (has been|is being|was|will be|is) (forwarded|transferred|directed
            |redirected) to (an|a|the|voicemail|voice)
        (automatic|automated) (voice message|voicemail|voice messaging|answering) (system)
        (no one|nobody|no body) (is|s) (available|able|here|home|in) (to)? (take|answer|right|to)
        (get|getting) back to you (as soon|shortly|asap|when|at)
        (press|hit|dial) (pound|star|hash|one|1|two|2|zero|0|nine|9) (to|when|for|at|or)
        when (you are|you're|you have) (finished|done) (recording)
        to (page|leave a callback number|send a|hear more options|disconnect|replay)
    """,
    "all_digits": """
        (all|every|each) (of)? (the|my|your|those|them|its|single|one of the)? (digits|digit
            |numbers|of them|them|ten|10|of it)
        (whole|full|entire|complete) (phone|telephone|thing|phone number|number|of it)
        (read|say|repeat|tell|give|spell) (me|to me)? (it|the number|my number|the phone number
            |that number|that|them|the digits|my phone number|the numbers|everything) (all|back
            |out)? (back|all|in full|completely|digit by digit|number by number|one by one)
        (read|repeat|say) ... (all|whole|everything|complete|full|entire)
        (read|say|repeat) (back|out) (the|my|that|all)
        read (it|that|them) (all)? (back)
        digit by digit
        what (number|phone number|digits) (do|did|have|is|was) (you)? (have|got|write|take|note
            |put|down|there)
        all of (it|them)
    """,
    "correction": """
        ^ (no)? (wait|hold on|hang on|sorry|actually) (no|that's wrong|that's not|not|i said|i
            meant|it's|its|make that|make it|scratch|it is|i mean)
        ^ (no|nope|nah) (it's|its|it is|i'm|im|i am|my|the|i said|i meant|i mean|that's not|thats
            not|that isn't|make it|make that|with|sorry|wait|should be|it should|that should|not)
        (i|what i) (said|meant|mean|actually said|did say)
        (that's|thats|that is|it's|its) not (what|how|it|my|right|correct|the|quite)
        (not what|not how) (i|you|it|my)
        (scratch|strike|forget|disregard|ignore) (that|what i said|it|the last)
        (let me|i need to|i have to|want to|i'd like to|need to|have to|can i|can you|like to
            |could you|could i) (correct|fix|change|rephrase|restate|redo|start over) (that|it|the
            |my|myself|one|something|again)
        (correction|my mistake|my bad|i misspoke)
        (you|you've|u|you have) (spelled|spelt|misspelled|wrote|misheard|got|have|took|read|heard
            |said|made|put) (it|that|my|the|this|me) ... (wrong|incorrectly|mistake|backwards
            |incorrect|wrongly)
        (misspelled|misheard|mispronounced)
        (it's|its|it is|that's|thats|is|name is) (actually)? (spelled|spelt)
        (digit|digits|number|name|one|part|letter|half|code) (is|was|are|were|should be|should)
            (actually|be)? (wrong|incorrect|not|different|off|missing|supposed|actually)
        (yes|yeah|yep|right|correct|almost|close|yup|okay|ok|sure|perfect) (but|except|only
            |however|although|apart from)
        (should|supposed to|needs to|has to|ought to) be (a|an|the|instead|spelled|with|one|two
            |three|four|five|six|seven|eight|nine|zero|0|1|2|3|4|5|6|7|8|9)
        (make|made) (that|it) (a|an|the|instead)? (one|two|three|four|five|six|seven|eight|nine
            |zero|instead)
        (except|apart from|all but) (the|that|for|it)
        instead of
        ^ (almost|close|not quite|nearly) $
        (start|starting) over
    """,
}

TALK_UNLESS = {
    "goodbye": """
        (don't|do not|didn't|did not|wait don't) (hang|hung) up
        hang up on
        (hang|hung) up (the coat|my coat|my hat)
    """,
    "thank": """
        no (thanks|thank you) (card|note)
    """,
    "repeat": """
        repeat (my|the|a|that|your) (treatment|prescription|order|test|tests|visit|appointment
            |filler|procedure|medication)
        (again|once more) (next|tomorrow|later)
    """,
    "slower": """
        slow (season|day|internet|cooker|healing)
    """,
    "hold_on": """
        on hold
        (i|we|have|had|been|the|was|they|only|for|took|takes|take|every|than) (waited|wait|waiting
            |had to wait)
        (the|a|long|short|your|my) wait
        (in|within|for|than|about|per|every|takes|took|only|under) (a|one|half a|another|1) @moment
    """,
    "greet": """
        (say|said|saying) (hello|hi)
    """,
    "wrong_number": """
        (wrote|write|have|put|took|got|gave|give|noted) (down)? the (wrong|incorrect) (number
            |phone number) (for|of|down|last|on file|in)
        (no one|nobody) (picked|answered|answers|is picking|called|told|at the)
        (there is|there's|theres) (no one|nobody|someone|no) (at|in) the (front|desk|office|door)
        (there's|there is|theres|got|we have) (a|an|any|no) (problem|issue|parking|message
            |question|rush|emergency|dentist|way|need|reason|one else) ...
    """,
    "voicemail_greeting": """
        (i|we|to|would|can|could|may) (want|like|need|wanna|would like|have|leave) (to)? (leave
            |record) (a|the|my) message
        (do you|are you|when are you|is the doctor|is dr|what is|whats|what's|what do you have)
            ... (available|unavailable)
        (i'm|i am|im|we're|she is|she's|he is|he's|is she|is he) (not)? (available) (on|at|after
            |before|from|between|any|monday|in the|tomorrow|for|all)
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
}
