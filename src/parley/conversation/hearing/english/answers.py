"""English for yes, no and maybe."""

ANSWERS = {
    "yes": """
        (yes|yeah|yep|yup|yea|yah|yess|yess sir|aye|yeh|yeap|yessir|yas|uhhuh|uhhum|mmhm|mmhmm|mhm
            |mhmhm|mhmm|mhmmm)
        ^ (ya|ja|si)
        (that's|thats|that is|it's|its|it is|you're|you are|this is|sounds|looks|all|totally
            |absolutely|everything is|everything's) (all|totally|absolutely|quite|very|exactly
            |completely|perfectly|the)? (right|correct|true|accurate|perfect|fine|good|great|okay
            |ok|alright|wonderful|excellent|lovely|it exactly|the one)
        (that'll|that will|that would|that'd|it'll|it will|it would|that|it|this|which|either|any
            time|anytime) (be|is|work|works|works for|would be|does|sounds|suits|will do) (very
            |perfectly|all)? (fine|good|great|okay|ok|alright|all right|perfect|wonderful|lovely|me
            |works)
        (that|that'll|it|it'll|this|which) (is fine|is good|is okay|is it)
        (that|that'll|it|it'll|this|which) (works|work|will work|would work|does it|will do) $
        (that|that'll|it|it'll|this|which) (works|work|will work|would work|will do) (for|with|fine
            |great|perfectly|nicely|out|thanks|thank)
        ^ (correct|exactly|absolutely|definitely|certainly|indeed|affirmative|precisely|totally
            |surely|sure|okey|okie|alrighty|right|perfect|gladly|fine|great|agreed|true|yass|bingo
            |wonderful|excellent|cool|roger|obviously|naturally|positive) $
        ^ (correct|exactly|absolutely|definitely|certainly|sure|of course|affirmative|indeed)
        ^ all right
        that's what i said
        ^ right (on|so|my|its|it's|then|and|right)
        (okay|ok|alright|right|sure|correct) $$
        (sure|okay|ok|alright|all right|right) (thing|then|sounds|go|that|yes|yeah|why not|of
            course)
        of course
        ^ it (sure|certainly|absolutely|really|definitely) (is|does|was|will)
        okey dokey
        (that's|that is|it's|it is|this is) (the|my) (right|correct|best|proper) (one|number|name
            |address|spelling|phone)
        ^ (i guess|i suppose) $
        (you|ya|u) (got it|bet|betcha|got that right|got that|are correct)
        you got it right
        (by all means|why not|no problem|no problems|no worries|not a problem|go ahead|go for it|be
            my guest|suits me|spot on|that's the one|for sure|no doubt|without a doubt|no objection
            |no objections|feel free|fire away)
        no problem at all
        ^ (do|do it|do so|do that|let us do it) $
        (no|nope|nah) (go ahead|go for it|feel free|i don't mind|don't mind|you can|you may)
        (i|i'd|we) (guess|think|believe|suppose|hope) (so|that's right|that's correct|that is right
            |it is|that's fine)
        (i|we) (do|would|did|am|can|will|have|could|should|agree|confirm|accept) $
        ^ (it|that|he|she|they) (is|was|does|will|would|are|do) $
        (i'd|i would|we'd|we would) (love|like) (to|that|it)? $
        (i don't|don't|wouldn't) mind (at all)? $
        (sounds|looks|seems) (good|great|right|fine|perfect|okay|ok|correct|lovely|wonderful|about
            right|like a plan|excellent)
        that sounds (good|great|right|fine|perfect|okay|ok|correct|lovely|wonderful)
        ^ (you can|you may|you could|if you like|if you want|if you don't mind|if you would|as you
            like) (do that|that|go ahead|do it|do so|so)? $
        let's do (it|that)
        i'm sure $
        (works|good|fine|okay|ok) (for|with|by) me
        ^ (good|very good|sounds good|great|nice) $$
    """,
    "no": """
        ^ no $
        (yes|yeah|yep|okay|ok) (that's|that is|that'll be|that will be) (all|everything|all i need
            |about it)
        ^ (oh|okay|ok|yeah|yes|then|but|and|so)? no (i|it's|its|it|that's|thats|that|this|thank
            |thanks|not|nope|the|my|but|because|we|you|he|she|im|i'm|i've|don't|do|sorry|wait|never
            |nothing|sir|ma'am|maam|mam|ms|mr|for|of|no|never|nah|wrong|incorrect|actually|stop|can
            |could|is|are|what|which|need|way|absolutely|definitely|unfortunately|with|use|call
            |there|they|she|he|who|let|make|make|double|zero|one of|two|three|four|five|six|seven
            |eight|nine)
        (oh|okay|ok|said|say|is|yeah|yes|then|a|so|definitely|absolutely|still|hell|big|its|it's
            |be) no $
        no no
        (nope|nah|nay|naw|noo|nooo|nuhuh|uhuh|nada)
        ^ negative $
        (heck|hell|god|lord) no
        (no|not) (really|quite|exactly|at all|yet|today|now|right now|anymore|necessarily
            |particularly|interested|especially|that i know|that i know of|that i'm aware|that one
            |correct|true|right|so|this time|for me|good|ok|okay|a chance|in the slightest|the case
            |me|mine|it)
        no (thanks|thank you|thank u|way|sir|ma'am|maam|need|chance|nothing|not at all|i'm good|im
            good|good)
        (that's|thats|that is|it's|its|it is|this is|you're|you are|that was|sounds) (wrong
            |incorrect|false|untrue|all wrong)
        (that's|thats|that is|it's|its|it is|this is|you're|you are|that was) not (quite|exactly|at
            all|really)? (right|correct|it|true|my|me|what|accurate|good|fine|okay|ok|the|how)
        (that's|it's|thats|its|that is|it is) not $
        (that|it|this|he|she|they) (isn't|is not|wasn't|was not|aint|ain't|doesn't|does not|won't
            |aren't) $
        (that|it|this) (isn't|is not|wasn't|ain't) (right|correct|it|true|my|me|what|accurate|good
            |fine|okay|quite|the)
        ^ (that|it|this|its|it's|that's|thats) (isn't|is not|wasn't|ain't|not) (a|an|for|about)
        ^ no (last|next|in|on|at|from|until|under|tomorrow|yesterday|@weekday)
        ^ (not) (correct|right|true|it|quite|really|exactly|me|mine|good|okay)
        ^ (no|nope)? (i|we) (don't|do not|doubt it|didn't|did not|wouldn't|would not|won't|can't
            |cannot|haven't|shouldn't|couldn't|am not|will not) $
        (i'm|im|i am) (afraid|sorry) (not|no|i can't|i don't)
        (i) (don't|do not|doubt|didn't) (think|believe|guess|suppose) (so|that's|it|that|it's|this)
        (i) (don't|do not) think ... (right|correct|so|it|true)
        (don't|do not|doesn't|didn't) (think|believe) so
        (i) (doubt) (it|that)
        (absolutely|certainly|definitely|of course|surely|probably|obviously|rather|hopefully|why
            |better|if|maybe) not $
        (absolutely|certainly|definitely|of course|surely) not
        (of course|obviously) (you|i|we|it|that) (can't|cannot|don't|do not|isn't|is not|won't)
        don't you dare
        (i'd|i would|would|id) (rather|prefer) (not|you didn't|you don't|no)
        ^ (don't|do not) (do that|do it|do this|bother|worry about it|save|record|send|write|use)? $
        (don't|do not) do (that|it|this|so)
        ^ (wrong|incorrect|false|never|nothing|none) $
        ^ nothing (else|more|really|at all|thanks|thank|today|for)
        (you|you've|you have|u) (got|have|had|took|wrote|spelled|heard|read) (it|that|this|my|the)
            ... wrong
        (not|isn't|ain't) (a good time|necessary|needed|required)
        ^ (never mind|nevermind|forget it|forget about it|drop it|skip it)
        (no|nope|nah) (that's|thats|that is|that'll be|that will be|its|it's|it is|i'm|im|i am
            |we're|that) (fine|okay|ok|alright|all right|good|all|it|everything|all set|great|be
            all|cool)
        (no|nope) (never mind|nevermind)
        ^ (i|we) (don't|do not) (want|need|have|like) (to|that|it|one|this|any|anything) $
        no (i|we) (don't|do not|can't|cannot|won't|didn't|wouldn't|haven't|am not)
        no longer
        ^^ (it|that|this|he|she) (isn't|is not|wasn't|was not|hasn't|has not|doesn't|does not)
            (been|a|an|the|my|from|under|on|at|in|with|about|for|listed|spelled|mean|say|look|sound
            |match|include)
        ^ i (never|didn't|did not) (say|said|said anything|mention|mentioned|ask|asked|claim
            |claimed) (for|that|it|this|anything|about|any)
        ^ (i|we) (don't|do not) (need|want) (anything|any|something) else
        there (isn't|is not|aren't|are not|wasn't) (any|a|an|one|no)
    """,
    "maybe": """
        ^ (maybe|perhaps|possibly|probably|might be|could be|potentially|presumably)
        (i'm|im|i am|we're|really|quite|still)? not (sure|certain|too sure|really sure|entirely
            sure|quite sure|a hundred percent|positive)
        (i|we)? (do not|don't|dont|wouldn't|have no way to) know
        (have)? no (idea|clue)
        (it|that) (depends|varies)
        depends on
        ^ depends
        (let|lemme) me think
        hard to say
        ^ (sort of|kind of|more or less) $
        (who knows|it might|it could|i might|i may)
        undecided
        (i'd|i would|i will|i'll) have to (think|check|ask|see)
        (in|of) two minds
        (on the fence|toss up|fifty fifty|50 50|up in the air|jury's out|remains to be seen|tough
            call|hard to tell|hard to call|hard to know|no telling|touch and go|it's a maybe|a
            maybe|open question)
        ^ (i|we|it|he|she|they|that)? (might|may|could) (do|be|work|have to|come|manage)? $
        ^ (i|we)? (might|may) (do)
        (ask|try|call) me (again)? (tomorrow|later|next week|another time|then|in a bit|nearer the
            time)
        (haven't|have not|not|hadn't|can't|cannot|yet to|still) (quite|really|yet|fully)? (decided
            |decide|made up my mind|make up my mind|made my mind up|settled|thought about|chosen)
        ^ (i'll|i will|we will|let's|let us) (have to)? (see|think|think about it|sleep on it|check
            |get back to you|let you know|find out)
        ^ let me (think|sleep on it|get back to you|think about it)
        (in a way|in some ways|up to a point|to some extent|to a degree|partly|half and half|sort
            of|kind of|kinda|sorta|ish|so so|more or less) $
        (can't|cannot|couldn't|could not|can't really|not able to|wouldn't like to) (say|tell
            |promise|guarantee|confirm|commit|remember|be sure|be certain|decide) (for (sure
            |certain)|exactly|right now|yet|you|one way)?
        (need|have|got|want|like) to (think|check|ask|look|talk|consult|sleep on|see|find out)
        (not|isn't|wasn't|am not|i'm not) (a hundred percent|hundred percent|one hundred percent
            |100|fully|completely|totally|entirely|exactly|terribly|so|that|all that|very
            |absolutely|altogether) (sure|certain|positive|convinced)
        (depending|depends|subject to|if i can|if possible|if all goes|provided|unless|assuming
            |hopefully)
        (i|we) (think|guess|suppose) (maybe|perhaps|possibly)
        (up to|ask|check with) (my|the) (wife|husband|boss|partner|mother|doctor|manager|kids
            |family)
        (unsure|uncertain|undecided|not decided|torn|wavering|dithering)
        don't hold me to (it|that)
        either way
        (can|could|may|let) (i|me|we) (think|sleep|reflect|talk|consider|mull)
        (i|we)? (don't|do not) (really|actually|quite|honestly)? (know|remember|recall)
        (minute|moment|second|sec|bit|time) to (think|decide|consider|check|look)
        ^ (i|we|it|that|he|she) (might|may|could) $
        not (certain|sure|decided|convinced|clear) (yet|about|if|whether|of|on|really|at)?
        (i|we) (suppose|guess) (it|that|i|we) (could|might|can|would)
    """,
    "yes_if_asked": """
        ^ (okay|ok|alright|perfect)
        ^ (that|this) (one|number) (is)? (good|fine|right|ok|okay)?
        ^ (good|fine|nice|cool|very good|great|it|go) $
        ^ (i have|i am|i was|we are|we do|we have|he is|she is|they are)
        (that's|thats|it's|that is) (it|me)? $
        (that's|that is|it's|it is|this is) me
        ^ please $
        the (first|second) one
        i want (you to|that|it)
        (i'd|i would) (appreciate|like) (that|it)
        ^ (i'll|we'll|i will|we will|i am|i'm|we are) (be)? (there|in|game|happy to|delighted to
            |glad to|on board|up for (it|that)|down for (it|that)|all for it|easy) (then|with that
            |to)? $
        (count|put|sign|pencil|book|squeeze|fit|slot) (me|us) (in|down|up|for it|for that)
        (lock|book|reserve|confirm|write|pencil|make) (it|that) (in|down|for me|up|so|then)? $
        ^ (see|meet) you (then|there)
        ^ (done|deal|sold|super|awesome|brilliant|lovely|fab|fabulous|fantastic|terrific|amazing
            |marvellous|marvelous|splendid|smashing|grand|sweet|sound|ace|champion|ideal|delightful
            |confirmed|approved|accepted|righto|righty ho|works|proceed|granted|yessiree|amen|okie
            dokie|okey doke|okeydoke|tip top|magic|superb|outstanding|do|go on|go on then|by all
            means|very|fair enough|fair dos|cool beans|roger that|copy that|ten four|aye aye|right
            you are|too right|bang on|dead on|dead right|spot on|nailed it|yes indeed|thumbs up|all
            yours|all good|a hundred percent|hundred percent|one hundred percent|100 percent|100
            |carry on) $
        ^ (oh|aw)? (go on|go on then|alright then|all right then|okay then|ok then|very then)
        (with|my) pleasure
        (would not|wouldn't) (miss|change|have) (it|a thing|it any)
        (couldn't|could not) (be better|have put it better|agree more|be more right|say no)
        (can't|cannot) (wait|complain|argue with that)
        (you've|you|you have) (got|nailed|hit) (it|that|the nail) (in one|on the head|on the first
            try)
        (no|zero) (objections|objection|complaints|complaint|issue|issues|problem there|doubt
            |question about it|reason not to)
        (don't|do not|can't) see (any reason)? why not
        (i'm|i am|im|we're|we are|i'd be|i would be) (good|fine|okay|ok|happy|cool|comfortable
            |pleased|alright|all right|content|down|on board) with (that|it|this)
        (i'd|i would|we'd) (say so|think so|be happy to|be delighted|be glad to|be up for)
        (i should|i would|should) (think|hope|imagine|say) so
        (as|so) far as i (know|can tell|remember|am aware|recall)
        if you (insist|must|say so|wouldn't mind|would be so kind|don't mind|could)
        if it's (no trouble|not too much|okay|ok|possible)
        (suits|works for|fits) (me|us) (fine|down to the ground|perfectly|nicely|great)?
        (you|ya) (know it|bet|betcha|bet you|read my mind|are right|got me)
        (let's|let us) (go|go for|go with|do|book|have|say|roll|proceed|make|get) (it|that|for it
            |with that|with it|for that|him|her|this)?
        ^ let's $
        (that|this|it|which) (is|would be|will be|sounds|seems|looks|is all|should be)? (ideal
            |grand|lovely|brilliant|super|spot on|bang on|terrific|fab|the ticket|a plan|fantastic
            |awesome|handy|convenient|doable|agreeable|acceptable|magic)
        (that|that's|it) (will|'ll|should|ought to|would) (do|do nicely|do fine|do me)
        ^ that'll do
        (count|consider) (it|that) (done|settled|a yes)
        (take|have) that as a yes
        (i|we) (do|would|will|can|did|have|am|are|was|agree|confirm|accept|approve) (indeed|too|so
            |that|actually|so i do)? $
        (go right ahead|by all means|feel free|be my guest|fire away|knock yourself out)
        (no|nope|nah) (go ahead|that works|that sounds)
        why (wouldn't|would not|shouldn't) (i|we|you|it)
        (that|this|it|which|the) (time|day|date|one|slot|spelling|number|address|name)? (is|works
            |sounds|looks|suits|would be|will be|fits) (perfect|fine|good|great|right|correct|okay
            |ok|ideal|lovely|mine|me|us|perfectly) (for|with)? (me|us)? $
        (i|we) (can|could|will|would) (do|make|manage) (that|it|then|@weekday|tomorrow|so|this) $
        (go|going|went|go ahead|proceed|stick) with (that|it|this|the first|the second|the earlier
            |the later)
        (don't|do not|can't|cannot) (see|have|find|think of) (a|any) (problem|issue|problems|issues
            |objection|objections|reason against) (with that|with it)?
        ^ (course|suppose so|guess so|think so|believe so|reckon so|i reckon|i reckon so|looks like
            it|seems so|seems like it|appears so|by the looks of it|too right mate|so they say|so
            it seems)
        (i'm|im|i am) afraid so
        (i'd|i would|we'd) (be)? (grateful|appreciative|obliged|thankful|pleased|honored|honoured)
        (that's|that is|thats|it's|exactly) (what|how|where|when|the way|who) (i|we) (want|wanted
            |need|needed|said|meant|asked for|asked|had in mind|was thinking|was hoping|spell it|am
            |wrote|like)
        whatever (you|suits|works|is) (you)? (think|say|prefer|like|best|easiest|easier|for you|is
            best|you)
        (that|this) (is|'s) (my|our|his|her) (name|number|address|birthday|email|phone|account|date
            of birth)
        (it's|that's|thats) (mine|ours|us|him|her)
        (i|we) (love|like|want|need) (that|it|this one|that one) $
        (i'll|i will|we'll|we will) (take|have|do|go with|accept|go for) (it|that|this|the|them
            |one) ...
        (i|it|that|we|he|she|they) (certainly|definitely|absolutely|indeed|really|totally|surely)
            (am|is|do|does|did|will|would|can|are|was|has|have) $
        (i|it|that|we|he|she|they) (am|is|do|does|did|will|would|can|are|was|has|have) indeed
        (works|sounds|looks|seems|suits) (great|fine|good|perfect|perfectly|ok|okay|lovely
            |wonderful|brilliant|splendid|nice)
        (happy|glad|pleased|content|delighted) to (wait|do|come|hold|help|accept|confirm|oblige|go)
        (yeah|yes|yep) (nah|no) (that's|it's|all|you're) (fine|good|okay|ok|right|alright|great)
        ^ (that's|that is|you're|it's) (the one|it|him|her|right there|settled)
    """,
    "no_if_asked": """
        (that's|thats|that is|that'll be|that will be|that would be|this is|it's) (all|it
            |everything|about it|all for (now|today|me)|it for (now|today|me)) (thanks|thank you
            |for now|for today|then|i need|i needed)? $$
        ^ (no)? (i'm|im|i am|we're|we are) (good|fine|all set|okay|ok|all good|alright|done|set)
        ^ (all|nothing) (good|set|done|else)
        ^ (not) (today|now|tomorrow|anymore|for me|me|here|tonight|this|that|yet)
        ^ neither
        ^ (maybe|perhaps) (not|another time|some other time)
        ^ (as if|fat chance|no chance|not a chance|hardly|scarcely|pass|hard pass|never|neither
            |none|no deal|not likely|unlikely|not happening|not a bit|not one bit|no dice|no can do
            |no luck|nothing doing|negative|forget that|far from it|way off|not even close|not
            remotely|not by a long shot|wrong one|wrong day|the other one|sadly no|sadly not|afraid
            not|sorry no|sorry not|regrettably not|unfortunately not|unfortunately no|alas no|nice
            try|leave it|leave that|leave it out|skip that|drop that|scrap that|scratch that|cancel
            that|hold off|not necessary|unnecessary|no use|no good|not needed|not required|not
            really|not quite|not exactly|wrong again|nay|stop) $
        (over my dead body|when (hell|pigs)|not on your life|not in a million years|not if i can
            help it|in your dreams|you must be joking|you're joking|you've got to be kidding)
        (hold off|back off|hang fire)
        (i'll|i will|we'll|i'm going to|i'd rather|i think i'll) (pass|give (it|that) a miss|skip
            (it|that)|leave it|decline|sit this one out|have to pass|have to decline|stay|say no)
        (won't|will not|doesn't|does not|wouldn't|would not|isn't|is not|not|isn't going to|not
            going to|never) (be)? (necessary|needed|required|work|working|suit|suits|do|fit|happen
            |possible|any good|convenient|doable|help|going to work|gonna work|work for me|be any
            use)
        (that's|that is|it's|it is|that'd be|this is|way|far|bit|much|is|that) (way|far|a bit|much
            |really)? too (late|early|soon|far|expensive|much|long|short|dear|pricey|busy|big|small
            |many|few|tight|close)
        (you've|you have|you) (misunderstood|misheard|mixed (it|that|me) up|got (me|it|that|the)
            ... (wrong|mixed)|muddled|confused)
        (misunderstood|misheard|misunderstanding)
        i said ... not
        (i|we) (never|didn't|did not) (say|said|ask|asked|book|booked|order|ordered|agree|agreed
            |request|requested|mean|want|wanted)
        (i|we) (can't|cannot|can not|couldn't|won't|will not|wouldn't|won't be able to) (do|make
            |come|manage|be|go|attend|take|commit|get) ...
        (i'm|i am|we're|we are|i'll be|i've got|i have) (already)? (busy|away|working|at work|on
            holiday|on vacation|out of town|abroad|booked|traveling|travelling|not free|not
            available|not around|tied up|unavailable|in a meeting|not in|double booked|out that day
            |other plans|something on|another appointment|a clash|a conflict)
        (afraid|sadly|unfortunately|sorry|regrettably) (i'm|i am|i|we|it|that|not|no) ... (busy
            |away|not|can't|won't|no|cannot|doesn't|isn't|don't|working|booked|out)
        (unfortunately|sadly|afraid) (i'm|i am|we're|not|no)
        ^ (i'm|i am|we're|we are|he's|she's|it's|that's|they're) not $
        (i've|i have|we've|we have|he's|she's) (never|not)
        (i|we) (haven't|have not|hadn't|wasn't|weren't|am not|aren't|was not|were not)
        (do|have) you (have|got) (anything|something|any|a different|another|nothing) (else|other
            |later|earlier|different|sooner|times|slots|day|time)
        (anything|something) (else|earlier|later|sooner|different) (available|free|open|instead)? $
        (a|any|some|make it|prefer|want|need) (different|another|other) (day|time|date|one|slot)
        (other|different) (one|day|time|date|person|name|number) $
        (no|not|without) (need|necessity) (to|for|thanks|thank|really)?
        ^ no need
        (don't|do not) (book|confirm|reserve|save|cancel|change|send|do|bother|record|put|add|call
            |write|worry|need|want|think|like|agree|use) (it|that|this|me|anything|one|to|so|yet
            |them|him|her) ...
        (rather|prefer|prefers|sooner) (not|something else|another|a different|you didn't|wait
            |leave it)
        (i|what i) mean (no|nope|not)
        (make|call|take) (it|that) (a|as a) no
        (not|isn't|never) (for me|my thing|keen|interested|convinced|happy with|my cup|today|now
            |this time|right now|at the moment|currently|yet|yet|that one|that day|there|here|him
            |her|mine|me|us|in the mood|feeling it|up for it|good for me|great for me|the right|the
            correct|what i|how i|a good (idea|time|day))
        (that's|this is|it's|thats) (the)? (wrong|incorrect|false|not it|off|nonsense|rubbish|a lie
            |a mistake|an error|a no|no good)
        (i'd|i would|we'd|would) (prefer|rather|sooner|like) (to)? (the|a|an|have|something|some
            |make|come|do|go|another|wait|later|earlier|mornings|afternoons|evenings|@weekday
            |different) ...
        ^ (can't|cannot|couldn't|won't|wouldn't|don't|didn't|isn't|wasn't|doesn't|ain't) (do|make
            |be|work|suit|come|manage|want|need|think|say|look|sound|seem|fit|help|even|really
            |quite|have)
        (nah|no|nope) (you're|ya|your) (alright|all right|fine|good|okay|ok)
        (none|neither|not one|not any|nothing) of (those|them|these|the|that|it) ...
        (it's|its|that's|it is|this is|i'm|i am|he's|she's|we're|not a) ... not (a|an|the|my|on|at
            |in|from|with|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|two|three
            |four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|that|your|his|her)
        (that's|it's|this is|thats|that is) (someone|somebody|something|anybody|another person|a
            different|my (old|wife|husband|mother|father|brother|sister|son|daughter|previous
            |former))
        (it's|it is|that's|name is) (spelled|spelt|pronounced|written|called|actually) ...
        ^ too (early|late|soon|far|expensive|much|long|short|dear|busy|big|small|many|few|tight
            |close)
        (i'm|i am|we're|im) not (a|an|the|your|from|at|in|with|that|his|her|him|their|called|named
            |on)
        (gonna|going to|have to|need to|must|want to) (decline|pass|refuse|say no|turn (it|that)
            down)
        ^ (wrong|incorrect|bad|different|other) (spelling|name|number|day|time|date|person|address
            |place|email|one|letter)
        can (we|i|you) (make|do|have|get|move|change) (it|that|this)? (another|later|earlier|a
            different|sooner|something else|the next)
        (there's|there is|you have|you've|got) (a|an|one)? (mistake|error|typo|digit|letter|number)
            (in|missing|wrong|with|too many|there)
        (ends|starts|begins|finishes|spelled) (in|with|on) ... not
        (that|the|this) (day|time|date|one|slot|week|hour|number|address|name|spelling) (is|was
            |isn't|doesn't) (bad|wrong|no good|not|taken|incorrect|work|suit|difficult|impossible
            |tricky|out|terrible)
        (i|we) (have|got|have got|had) (work|school|class|another|other plans|plans|a meeting|a
            conflict|something|a clash|an appointment|to work) (then|that day|on|at|already)
        ^ not (the|a|my|on|at|in|for|to|with|this|that|@weekday) ...
        (leave|keep) (it|that|everything|things) (as it is|as is|alone|the way|like|unchanged|as
            they are)
        (actually|really|honestly|actually really|then) (no|not|nope) $
        (changed) my mind
        ^ (i'm|im|i am|we're) (good|fine|okay|all set) (without|for now|thanks|as i am)
    """,
}

ANSWERS_UNLESS = {
    "yes": """
        not (a|one)? (hundred|100) percent (sure|certain|right|correct)
        (can't|cannot|couldn't) say for (sure|certain)
        (right|okay|ok|correct|alright|sure|fine|yes|yeah) $?
        (make|be) sure ... (okay|ok|right|correct|fine)
        (is|was|are|isn't|does|would|will|if) (that|it|this|they|you|everything|he|she|the) (be)?
            (all)? (right|correct|true|okay|ok|fine|alright|good|great|sounds|accurate|works)
        (not|isn't|ain't|wasn't|never|neither|doesn't) (that|it|really|quite|all|exactly|the|be
            |totally|absolutely|look|looks|sound|sounds|seem)? (right|correct|true|okay|ok|fine
            |alright|perfect|accurate|sure|good|great|certain|of course)
        (can't|cannot|couldn't|can not) be (right|correct|true|accurate)
        what (should|shall|can|do|would|could|must) (i|we) do $
        right (now|away|there|here|side|arm|leg|eye|ear|hand|knee|foot|shoulder|after|before|across
            |next|at|in|on|back)
        (all|everything) right (side|arm)
        (absolutely|certainly|definitely|of course|surely|indeed|obviously) not
        (make|be|am|are|for|quite|pretty|so|not|to|you|i'm) sure (that|to|you|if|about|i|of|it)?
        (to|say|said|saying|a) (yes|yeah) (or|to)
        (it|that) is (good|fine|okay|ok|great|right|true) (to|that|news)
        (i|we) (think|believe|guess|suppose|hope) so (far|much|many|little|bad)
        (good|fine|okay|great|right|correct) (morning|afternoon|evening|day|night|question)
        (i'm|im|it's|its|it is|everything is|thats|that's) (fine|good|okay|ok|great|perfect) (with
            |but|except|to|for waiting)
        ^ (okay|ok|fine|good) (but)? not
        (don't|do not|didn't|doesn't) (do it|do that|do so|go ahead)
        why not (call|you|have|use)
        if (you like|you want) (to|me|a|the|my)
        (isn't|not) (it|that) (exactly|the one|me)
        (can|could|may|shall|should|let me|might|i'll) (i)? (go ahead)
    """,
    "no": """
        no (one|body|idea|clue|insurance|longer available|matter|problem|problems|worries|rush
            |hurry|more|less|pain|questions|question|appointment|doubt|objection|objections
            |allergies|children|kids|money|time|car|space|big|sooner|later|wonder|address|email
            |emails|need to|reason|other|phone|number|new|extra|response|reply|answer|luck|way to
            |sign)
        (there is|there's|theres|have|has|with|had|i've|got|get|see|is|are|make|makes|be|by|of|say
            |said) no (one|rush|hurry|problem|insurance|idea|need|reason|way|such|more|longer|pain
            |answer|time|doubt|allergies)
        no (parking|smoking|pets|show|shows|fee|charge|cost|walk ins)
        (can|could|would|will|do|did|does|may|should) (i|you|we|it|they) not
        why not
        not (only|until|too|much|so (bad|much|long)|a problem|yet (arrived|come|received)|feeling
            |working|bad|hurt|right away|right now)
        (don't|do not|wouldn't) mind
        (if|whether|or|when|since|because|that|why) (i|it|that|we|you|he|she|they) (don't|do not
            |isn't|is not|can't|didn't|doesn't|won't|am not)
        (if|or|whether) not
        (not right|not good|not okay|not ok) (with|here|there)
        (not|isn't) it $?
        (isn't|not) (that|it) (right|correct|true) $?
        (that's|it's|its|thats) not (a problem|a big deal|bad|urgent|important|an issue|an
            emergency|necessary that|what i (need|want|expected|hoped)|my fault|the point|working
            |going)
        i (don't|do not) (know|remember|recall|understand|see|care)
        (i|we) (don't|do not) (have|want|need|like) (to|any|that|it|one|this|anything) (wait
            |problem|more questions|lose|rush|hurry|miss|bother|forget|trouble|allergies|insurance)
    """,
    "no_if_asked": """
        not (sure|certain|positive|decided|clear|convinced|really sure|quite sure|too sure|entirely
            |that sure|so sure|very sure|fully|totally|completely|a hundred|hundred|one hundred|100)
        not (a|any) (problem|bother|worry|issue|trouble)
        (is|was) (that|this|it) (all|it|everything)
        (i'm|im|i am|we're|we are) (good|fine|okay|ok|all set|alright) (with|to go|for)
        (why|if|when|since|because|until|unless|who|did|do you know) (i|you|we|he|she|it|that|they
            |didn't|haven't|is|was) (not|isn't|didn't|haven't|can't|don't)
        (not|isn't) (yet|now|today|me) (but|and|or) (soon|later|tomorrow)
    """,
    "maybe": """
        (what|how|when|where) (if|can|could|do) (i|we) (can't|can not|cannot|might)
        (need|have|want|like) to (check|look|see|talk) (in|out|at|to you|to someone|up)
        (let|can) (me)? (check|see) (in|out)
    """,
    "yes_if_asked": """
        (don't|do not|stop|hold|wait|repeat|say)
        (i'm|i am|we're) not (good|fine|okay|ok|happy|cool|comfortable|pleased)
        (i have|i've) (no|not|never|a question|another)
        i was not
        (i am|we are|he is|she is) (not|sorry|calling|afraid|looking|trying)
        that one (is not|isn't)
    """,
}
