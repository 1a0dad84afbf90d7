"""English for what must be caught in any utterance: emergencies, and the wish not to be called.

Recall comes first: a needless emergency number costs a sentence, a missed one a life.
"""

SAFETY = {
    "opt_out": """
        (stop|quit|cease|discontinue|end) (from|with)? (all|the|these|those|this|your|ever)? @calling
        (stop|quit|cease|discontinue) (all|the|these|those|this|any|your|making|sending|receiving|getting|it with) ...  @calls
        (stop|quit|cease|discontinue) (all|further|future|making|receiving) (further|future|these|the|your)? @calls
        cease and desist
        @dont (ever|you dare|you ever)? (call|phone|ring|contact|dial) (him|her|them|my people) (again|anymore|any more|ever)?
        (not|never) (be|being|get|getting|to be)? @called (again|anymore|any more|ever|by you|by your|on this)
        @neg (want|need|wish|like|care|appreciate|accept|take|welcome|tolerate|authorize) ... (calls|texts|text messages|communication|communications|solicitations|solicitation|telemarketers)
        @neg (want|need|wish|like|care) to (get|receive|have|be getting) ... (calls|texts|messages|communication|communications|contact)
        no more ... (calls|texts|call|robocalls|contact)
        (not|mind not|without|about not|consider not) calling (me|us|this|here|my)
        (be|being|get|just) left (the hell)? alone
        (can|could|may|should|please|want|like|need|shall|must) (i|we|my number|my name|our number|me|us|to)? (to)? be (removed|taken off|deleted|unsubscribed|erased|dropped)
        not (supposed|allowed|permitted|meant|authorized|welcome|free) to (be)? (ever)? (@call|calling)
        @call (me|us) (every|all day|all the time|constantly|nonstop|day and night) 
        (every day|every single day|all day|day and night|constantly|each week|every week) (you|they|you people|you guys|someone|somebody)? (guys|people)? @call (me|us|here)
        (refrain|desist|abstain) from (ever|any|all)? (further|future)? (@calling|@calls|contact)
        (cease|stop|end|discontinue) (all|any|further|future)? (further|future)? (communication|communications|contact|outreach|solicitation|solicitations|correspondence)
        (stop|quit) with (all|the|these|those|your)? (the|these|your)? (phone|sales|damn|constant)? @calls
        (you're|you are|youre|keep|keeps) (bothering|harassing|pestering|annoying|disturbing|spamming|hounding|stalking) (me|us|my|people|her|him|everyone|our)
        @neg (want|need|wish|like|care|wanna) (you|anyone|anybody|them|you guys|you people|people|any of you) (to)? (ever)? (@call|@calling)
        @neg (want|need|wish|like|care) (to|for)? (get|getting|receive|receiving|have|having|take)? (any|these|your|those|more|further|such|anymore|another) (more|of|your|sales|marketing|of your|of these|phone)? @calls
        (no longer|never again) (receive|get|be getting|take|accept|hear|have) ... (@calls|from you)
        @neg (to)? (be|being|get|getting) @called
        (if|that|wish) you (did not|didn't|do not|don't|would not|wouldn't|never) (ever)? @call
        @neg (give|gave|given|have|had|get|grant|granted) (you|anyone|them|anybody)? (any|my|our|the)? (permission|consent|authorization|authority)
        (number|list|it|name) (but|so|and|now|then)? (get rid of|delete|remove|erase|lose|scrub) it
        (leave|let) (me|us|this|my|our|her|him|them|everyone) ... (alone|be|in peace)
        ^ (go away|get lost|buzz off|bug off|piss off|fuck off|sod off|bugger off|screw off|screw you|fuck you)
        (dnc|d n c|suppression list|do not dial|do not disturb list|no contact list|blocklist)
        (don't|do not|stop|quit|never) (try|trying|attempt|attempting) to (@call|reach|get hold of|get a hold of)
        (want|need) nothing (to do with|from) (you|your|this)
        (don't|do not|stop|quit) (ever)? (leave|leaving) (me|us|any|more|these|your|anymore|another) ... (messages|voicemails|voicemail|message)
        (don't|do not|never) (take|accept|answer) (calls|phone calls|sales calls) (like this|like these|from strangers|from companies|from telemarketers|of this)
        (remove|delete|erase|wipe|purge|scrub) (all|all of|any|every) (of)? (my|our|me) 
        (if|that|when|until) you (would|could|will|can|just)? (stop|stopped|quit|ceased) (all|the|these|those|this|your)? @calling
        @calls (need|needs|have|has|had|ought|got|must|gotta|better|will|can|to|finally)? (to)? (stop|stopped|end|cease|stopping|quit)
        @calling (me|us|here|this number|all the time)? (need|needs|have|has|had|ought|got|must|gotta|better|to)? (to)? (stop|end|cease)
        (this|it|that) (has|have|needs|need|must|better|got|had) (to|better)? (stop|end|cease) 
        (do not|don't|never) (ever|you|you dare|even|try to|try|think about|even think about|bother|you ever|go|keep on|keep|let them|let anyone|let anybody|have anyone|have them|let your people|have your people|want them|want anyone|want anybody) (ever|even|to|be)? (@call|@calling) (@us|back|again|this|any more)?
        (can|could|would|will|please) (you|y'all|you guys|you people|u) not @call 
        to not (ever)? (be)? (@call|@called|@calling)
        (asked|told|said|telling|asking|begged|begging|tell|warned) ...  (do not|don't|not|never|stop|quit) (to)? (be)? (@call|@calling)
        (nobody|no one|none of you|not one of you|no body) (better|should|is to|is allowed to|can|may|from your company|over there) (ever)? (@call|calls|contacts) (@us|again|this number|ever)
        (nobody|no one|none of you|not one of you) (ever)? (calls|contacts|texts|bothers|rings|phones) (@us|here|this number|my house|ever)? (@us|again|ever)
        (if|next time|whenever|every time|when) you (ever|guys|people)? @call (me|us|here|this number|this house)? (again|one more time|once more|another time|ever again|any more)
        (if|next time) (i|we) get (another|one more|any more) (@calls|call)
        (you|you guys|you people|y'all|they) (always|constantly|just|all)? @call (me|us|here|my house|this number)? (every|each|all day|all the|constantly|ten times|ten|a dozen|a hundred|a million|so many|too|like|twenty|five|20|10|nonstop|non stop|three times|four times|twice)
        (get|got|getting|receive|receiving) (too many|so many|all these|constant|these) @calls
        no (call|calling|contact) list
        (do not|don't) contact (list|registry)
        (report|reporting|reported|sue|suing) (you|you guys|your company|this number|you people)
        (want|need|like|have|get|make|see) (my|our|this|that) (number|name|info|information|data|details|phone number) (gone|out|deleted|off|wiped|taken|erased|removed|cleared|scrubbed|destroyed)
        (get rid of|throw out|throw away|drop|ditch|dump|destroy|shred|trash|lose|forget|forget about|erase) (my|our|this|the) (phone|cell|home)? (number|information|info|contact|details)
        (cancel|end|stop|terminate|cut|turn off|shut off) ... (these|the|your|all|those|any) (phone|marketing|sales|automated)? (calls|texts|robocalls|text messages)
        (want|need) (no|zero) (more|further|part of|additional) (@calls|contact|this|your)
        (take|get|pull|keep|strike|leave|kick) ... (off|out of|from) (your|whatever|the|this|that|any|all) (call|calling|phone|contact|marketing|mailing|dialing|dialer|damn|stupid)? @list
        (take|pull|get) (this|that|my|our) (phone|number|house|line|name|mom|mother|dad|father|wife|husband) (off|out)
        @dont (ever|dare|you dare|you ever|want you to|be)? @call @us? @anymore?
        @dont (ever|be|want you|want anyone|want anybody|want you guys|want you people|want them|like you|appreciate you) @calling
        @dont want (you|anyone|anybody|them|you guys|you people|people) to (ever)? @call
        @dont (want|need|wish|like|care|expect) (to|for)? (get|getting|receive|receiving|have|having|take|be getting)? (any|these|your|those|more|further|such|anymore|any more|another|any further|any of these|all these) (more|of|your|unwanted|of your|sales|marketing)? @calls
        (do not|don't|never|no longer|not) (want|wish|like|care|agree|consent) to (ever)? be (@called|called up|on) 
        (do not|don't|never|no longer) (ever)? (want|wanna|care|need|wish) (to)? (ever|get|receive|have)? (hear|hearing|a call|another call|calls|any call|one more call) (from|from any of)? (you|you guys|you people|your company|y'all|again|from you|anymore)
        (no longer|not) (want|wish) ... @calls
        (rather|prefer|appreciate it if|like it if|if) you (did not|didn't|would not|wouldn't|do not|don't|stopped|quit) (@call|@calling)
        not to (ever)? @call (@us|again|anymore|any more)
        not to be @called
        (should not|shouldn't|must not|mustn't|better not|can't|cannot|can not|may not|are not to) (ever)? (be calling|@call) (@us|this number) (anymore|any more|any longer|again|ever)
        (not allowed|no right|have no permission|don't have permission|no permission|did not give you permission|didn't give you permission) to (be calling|@call)
        never ever? @call (@us|again|this|that|@us again|back)
        never ever? @call $
        no more @calls
        no (sales|marketing|unsolicited|cold|more unwanted) (calls|call)
        (keep|keeps|kept) (on)? @calling (@us|this)
        (enough|sick|tired|fed up) (of|with)? (all)? (these|the|your|those|this) (constant|damn|annoying|stupid|sales|phone)? (calls|calling|phone calls)
        stop it with
        (take|get|taken|getting|took|want|cross|strike) (me|us|my name|our name|my number|our number|this number|that number|it|him|her|my @household|everyone|myself) off (of)?
        (taken|get|getting|be|want|wanna|come) off (of)? @your ... @list
        (want|wanna|get|getting|be) off (of)? (your|this|that) (call|calling|contact|phone|marketing|mailing)? @list
        off (of)? (your|this|that|the|all) (call|calling|contact|phone|marketing|mailing|dialing|telemarketing) @list
        (remove|delete|erase|scrub|drop|strike|clear|wipe|scratch|cross|unlist|purge) (me|us|myself|him|her|this number|that number|our number|this phone number)
        (remove|delete|erase|scrub|drop|strike|clear|wipe|scratch|cross|unlist|purge) (my|our) (phone|cell|mobile|contact|telephone|home|personal)? (number|name|info|information|details|data|contact|record|records)
        (removed|deleted|erased|scrubbed|purged) (permanently|completely|immediately)? from (your|the|this|that|any|all|every) ... @list
        (number|name|me|us|it) (removed|deleted|taken off)
        (remove|delete|erase) ... from (your|the|this) (call|calling|contact|phone|marketing|mailing|dialing)? @list
        unsubscribe
        unsubscribed
        unsubscribing
        (opt|opting|opted|opts) (me|us|my number)? out
        optout
        (lose|forget|trash|throw away|throw out|rip up|burn|shred|ditch) (my|this|our) (phone)? number
        do not call (list|registry|register)
        (leave|let) (me|us|my family|my husband|my wife|my mother) (the hell|the heck)? (alone|be|in peace)
        (revoke|withdraw|revoking|withdrawing|rescind|retract) (my|our|any|all)? (permission|consent)
        (do not|don't|did not|didn't|never) (give|gave|given)? (you)? (my)? consent
        (blocking|block|blacklist|blacklisting) (you|my number|our number|this number|your number)
        (this|that) is harassment
        go bother someone else
        @call (someone|somebody) else
        no (solicitors|solicitation|soliciting|telemarketers|telemarketing)
        (don't|do not) (accept|take) (solicitation|solicitations|sales calls|cold calls|telemarketing|unsolicited calls|telemarketers)
    """,
    "emergency": """
        chest (is|was|has been|feels|just|really|s|started)? (so|really|very|been)? (pain|pains|hurts|hurting|hurt|tight|tightness|pressure|aches|aching|burning|crushing|heavy|pounding|killing)
        (pain|pains|pressure|tightness|crushing|squeezing|stabbing|burning|heaviness) ... (my|his|her|the|of) ... chest
        (pain|pains|pressure|tightness|tight|crushing|squeezing|stabbing|burning|hurting|hurts|weight|heaviness|ache|pressing) ... (in|on|across|around|inside) @someone_sick? (left|upper|whole)? chest
        @cant (really|even|hardly|barely|properly|seem to|fully)? breathe
        (can't|cannot|can not|couldn't) (get|catch|draw|take in) (any|enough|a|my|his|her|their|the) (air|breath|oxygen)
        (barely|hardly|scarcely) breathe
        (barely|hardly|scarcely) breathing
        (stopped|stops|no longer|quit) breathing
        @isnt (even|really)? breathing
        inhaler ... (working|helping|empty|enough)
        asthma (attack|is bad|is acting up|is really bad)
        (doesn't|does not) breathe
        (trouble|difficulty|difficulties|hard time|problem|problems|struggling|struggles|struggle|labored|hard|difficult|fighting|gasping) (to|with|in|for|me|him|her|for me|for him|for her)? (to)? (breathing|breathe|breath|air)
        (short|shortness) of breath
        (gasping|suffocating|suffocate|smothering)
        heart attack
        (elephant|brick|weight|something heavy|truck|sitting|pressing|pressure|heavy|boulder|ton) ... on (my|his|her|the) chest
        chest ... (discomfort|fluttering|palpitations|funny|weird|exploding|caving|squeezed|constricted|seizing|killing me)
        (palpitations|heart palpitations)
        (pain|numbness|tingling) ... (down|in|into|through) (my|his|her) (left)? (arm|jaw)
        cardiac arrest
        heart (has|s|just)? (stopped|isn't beating|is not beating|is racing and|won't stop racing)
        @have (a|another|some kind of|like a|the)? (mini|minor|massive|possible|small)? stroke
        (think|maybe|be|its|it's|this is|like|of|signs of|sign of|symptoms of|possible) (a|the|having a)? stroke
        (signs|symptoms) of (a|the) (heart attack|stroke)
        ^ stroke $
        face ... (drooping|droopy|droops|drooped|sagging|dropping|drops)
        (drooping|droopy|lopsided|sagging) (face|mouth|on one side)
        (mouth|face|lip|smile) ... (drooping|droopy|droops|drooped|crooked|hanging|lopsided|uneven|slack|fallen|fell)
        (talking|speaking|saying|mumbling|words are|words coming out) (gibberish|nonsense|garbage|funny all|strange all|weird all|jumbled|garbled)
        (suddenly|all of a sudden) (confused|disoriented|numb|weak|blind|dizzy|can't|cannot)
        (confused|disoriented|gibberish|dizzy|numb) (suddenly|all of a sudden)
        (not|isn't|stopped|wasn't) making (any)? sense
        (his|her|my|their) (eyes|eye) (rolled|rolling|are rolling) back
        foaming (at|from)
        (shaking|jerking|twitching) (all over|uncontrollably|violently|and won't|on the floor)
        (on|lying on|laying on|fell on|found on) the (floor|ground) ... (not|won't|can't|isn't|unconscious|bleeding|cold)
        (slurred|slurring|garbled) (his|her|my|the|their)? (speech|words)
        speech ... (slurred|slurring|garbled)
        (slurring|slurred)
        @cant (speak|talk|walk|stand) (properly|right all|clearly|straight|suddenly|all of a sudden|at all|or move)
        @cant (move|feel|lift|raise|control) (my|his|her|one|the|their|your|either|any of) ... (arm|arms|leg|legs|face|side|hand|hands|body|foot|feet|toes|fingers)
        (arm|leg|side|body|limbs) ... (numb|paralyzed|paralysed|limp|paralysis)
        (one|left|right) side of (my|his|her|the|their) (face|body)
        (numb|numbness|weakness|paralyzed|weak) ... (one|left|right) (side|arm|leg)
        (face|mouth) (suddenly|just)? (went|gone|is suddenly|has gone|all of a sudden) (numb|limp)
        (worst|thunderclap) headache
        (overdose|overdosed|overdosing|ode|od'd|od'ed)
        (took|taken|take|swallowed|had|ate|popped|eaten) ... (too many|all|whole bottle of|bottle of|handful of|bunch of|lot of) (of)? (my|his|her|the|their|those|these|sleeping)? (sleeping|pain)? (pills|tablets|medication|medicine|meds|painkillers|capsules|aspirin|tylenol)
        (swallowed|popped|chugged|downed) ... (pills|tablets|medication|meds|capsules|bottle)
        (took|taken|ate|swallowed|had|eaten) (a|the|an)? (whole|entire|full|lot of|bunch of|handful of|lots of|ton of|load of|loads of|all the|all my|all of|double|triple|twenty|thirty|forty|fifty|ten|20|30|40|50|10|100) ... (pills|tablets|bottle|medication|medicine|meds|painkillers|aspirin|tylenol|ibuprofen|xanax|capsules|opioids)
        (mixed|mixing) ... (pills|medication|meds) ... (alcohol|vodka|whiskey)
        too many (sleeping|pain)? (pills|tablets|painkillers|meds)
        (swallowed|swallow|drank|drunk|drinking|ingested|ate|eaten|drink) ... (bleach|poison|detergent|antifreeze|battery|batteries|acid|chemicals|cleaner|cleaning fluid|magnet|magnets|drain|gasoline|pesticide)
        (poisoned|poisoning)
        (suicide|suicidal)
        (kill|killing|killed|shoot|shooting|hang|hanging|drown|drowning|stab|stabbing) (myself|himself|herself|themselves|themself|ourselves|yourself)
        (hurt|harm|cut|hurting|harming|cutting|injure|burn) (myself|himself|herself|themselves|themself)
        (end|ending|ended|take|taking|took) (my|his|her|their) (own)? (life|lives)
        (want|wanted|wanna|going|gonna|about|ready|trying|rather) to? end (it|it all|this life|everything)
        (can't|cannot|can not) (go on|live like this|keep living|live anymore|live any longer|do this life|take this life|take living)
        (can't|cannot|can not) (take|do|handle) (it|this|life) (any more|anymore|any longer)
        (want|wanted|wish|need) (it|this|everything|it all|my life|the pain) (all)? to (just)? (be over|end|be done with)
        (nobody|no one|everyone|everybody|they|world|family|you all|you) (would|will|'d|would all|will all|is|would be) (even)? (miss|better off|be better off|better without|be better without|be happier without) (me|him|if i|without)?
        (use it|turn it|use this|gun|knife|blade|razor) ... on (myself|me|himself|herself)
        (hate|tired of|sick of|done with) (being alive|living|my life|life)
        (last|final|goodbye) (note|letter) ... (kill|die|dead|gone|family)
        not (be|going to be|gonna be) (here|around|alive) (tomorrow|much longer|anymore|any more)
        (end|ending) (it all|everything|it tonight|it now|my suffering|things tonight)
        (don't|do not|doesn't|does not|didn't|no longer|not) (want|wish|wanna|feel like|wants) (to)? (be)? (live|living|alive|exist|existing|wake up|being alive|go on|going on|be around)
        (don't|do not|doesn't|does not|no longer|not) (want|wish|wanna|wants) (to)? be (here|on this earth|in this world|around) (anymore|any more|any longer)
        (want|wanna|wants|wanted|ready|rather|trying|plan|planning|going|about|like|gonna|wish i could|hope i|hoping to|wish to) (to)? die
        (am|is|are|im|i'm|he's|she's|they're|might be|be|baby's|someone's|think) dying
        better off (dead|without me)
        (wish|wishing|wished) (i|he|she) (was|were|wasn't|were not|was not|weren't) (dead|alive|never born|here anymore|born)
        (no|any|a|the|see the|what's the|what is the|another) (reason|reasons|point|purpose|sense|will|use) (in|to|of|for)? (me|for me)? (to)? (keep|keep on|continue|carry on|stay|be)? (live|living|life|go on|going on|being alive|continue living)
        nothing (left)? to live for
        life (is not|isn't|is no longer|not) worth (living|it)
        (self harm|self harming|self harmed)
        (cut|slit|slash|slashed|cutting|slitting) (my|his|her|their) (own)? (wrist|wrists|throat)
        (jump|jumping|jumped) (off|from|in front of) (a|the) (bridge|roof|building|train|cliff)
        (have|got|has) (a|my|his) (gun|knife|rope) (to my|to his|to her|and|in my hand)
        (kill|shoot|stab|hurt|harm) (him|someone|somebody|them|you all|people|my wife|my husband|my kids|my children|my baby)
        (unconscious|unresponsive|comatose)
        (not|isn't|barely|in and out of|semi) (conscious|consciousness|responsive|responding)
        (lost|losing|lose|loses) consciousness
        (passed|passes|passing|pass|blacked|blacking|knocked) out
        (won't|isn't|not|can't|cannot|doesn't|wouldn't|never|couldn't) (waking|wake|woke|waken|be woken) (him|her|them|up)? up?
        (can't|cannot|couldn't) (get|make) (him|her|them) (to wake|awake|to respond|to answer)
        @isnt (responding|answering me|reacting|moving)
        (doesn't|does not) (respond|react|move)
        (collapsed|collapsing|collapses)
        (fainted|fainting)
        out cold
        done (with)? (living|life|with life)
        (so much|too much|a lot of|lots of|tons of|a ton of) blood
        (no|can't find a|can't feel a|without a|doesn't have a|weak) pulse
        (@have|in|into|like) (a|another|some kind of|multiple|an epileptic)? (seizure|seizures|convulsion|convulsions|fit and)
        (convulsing|seizing)
        (severe|severely|heavy|heavily|bad|badly|uncontrolled|uncontrollable|serious|internal|lots of|a lot of|profuse|profusely|nonstop|non stop|massive|so much) (bleeding|bleed)
        bleeding (is|it's)? (so|really|very|pretty|quite)? (a lot|lots|heavily|heavy|badly|bad|out|profusely|much|everywhere|severely|severe|nonstop|non stop|out of control|to death|like crazy|uncontrollably|internally)
        bleeding ... (through|bandage|gauze|towel|towels|everywhere|badly|heavily|profusely|artery)
        (artery|jugular)
        (cut off|chopped off|severed|sliced off|tore off|lost) (my|his|her|a|the|two) (finger|fingers|hand|thumb|toe|toes|arm|leg|foot)
        (cut|sliced|gashed) ... (deep|to the bone|open)
        blood ... (pouring|gushing|spurting|everywhere|squirting|pumping|streaming)
        bleeding from (my|his|her|the|their) (head|ear|ears|eye|eyes|neck|stomach|chest|throat)
        bleeding ... (won't|will not|not|doesn't|does not|isn't|can't|cannot|never|hasn't|keeps|didn't) (stop|stopping|stopped|going|let up|coming)
        (won't|can't|cannot|doesn't|not|hasn't|didn't|wouldn't) (seem to)? (stop|stopped|stopping) (the|my|his|her)? (bleeding|blood)
        (lost|losing|lose) (a lot of|so much|too much|lots of|tons of|a ton of) blood
        blood (is|was|all)? (everywhere|all over|gushing|pouring|spurting|won't stop|squirting)
        (coughing|throwing|vomiting|spitting|vomited|coughed|threw|puking|puked) (up)? blood
        pool of blood
        (anaphylaxis|anaphylactic)
        (throat|airway|airways|windpipe|neck) ... (closing|swelling|swollen|tightening|closed|swelled|shutting|constricting|tight)
        (tongue|throat|face|eyes) ... (swelling|swollen|swelled|swells|puffing up|puffed up|ballooning)
        (swelling|swollen) (of|in|up)? (my|his|her|the)? (tongue|throat|face|airway)
        (can't|cannot|can not|unable to|hard to|trouble|difficulty) (swallow|swallowing)
        (severe|severely|serious|bad|terrible|major|violent|life threatening|extreme|having an|have an|has an|having|strong|huge|massive) (allergic|allergy|anaphylactic) (reaction|shock|attack)
        (severe|severely|serious|terrible|major|violent|life threatening) reaction
        (ate|eaten|had|drank|took|eating|stung|bit|bitten) ... (allergic|allergy|swelling|swollen|hives)
        allergic ... (swelling|swollen|hives|throat|breathe|breathing|epipen|ate|stung)
        (breaking|broke|broken|covered|break) (out|in) ... hives
        (throats|airways|throat's|chest's|chests|tongues|faces|mouths) (closing|swelling|tight|tightening|hurting|burning|drooping|swollen|closed|killing)
        (visions|vision's|eyesights) (gone|going|blurry|blurred|black|fading|double)
        (speech's|speechs) (slurred|slurring|garbled)
        (hearts|heart's) (stopped|racing|pounding|skipping|not beating)
        heart (is|was|keeps|feels)? (racing|pounding|skipping|fluttering|going crazy|beating so|beating really|beating very|beating too)
        (skins|lips|faces|noses) (turning|going|white|blue|purple|grey|gray|black)
        blood sugar (is|was|has|level|s)? ... (low|high|dropped|crashed|dangerously)
        (diabetic|insulin|septic|in|into|going into|gone into) (coma|shock)
        (heat stroke|heatstroke|hypothermia|sepsis|meningitis|concussion|aneurysm|embolism|blood clot|pulmonary)
        baby (is|isn't|has|hasn't|stopped|not|s)? (not)? (moving|moved|breathing|responding)
        (hit|banged|smashed|cracked|injured) (my|his|her|their) head
        (head|skull) (injury|trauma|wound)
        (stiff neck|worst pain)
        (fever|temperature) of ... (104|105|106|one oh four|one oh five)
        (bitten|bit) by a (snake|spider|rattlesnake|scorpion)
        (snake|rattlesnake) bite
        (can't|cannot|couldn't) (stay awake|keep (him|her) awake|wake)
        (barely|hardly|semi|half) (conscious|awake|responsive|responding|alive)
        (going to|gonna|trying to|tried to|threatened to|threatening to|wants to) (kill|hurt|shoot|stab|murder) (me|us|her|him|himself|herself|everyone|someone|somebody|themselves)
        (hits|hitting|beats|beating|choking|strangling|abusing|abused) (me|us|her|him)
        (want|wish|wanted|like) (to|i could|i was|i were) (be dead|disappear|not exist|never wake up|not wake up|never existed|stop existing)
        (will|reason) to live
        (voices) ... (kill|hurt|die)
        throat ... (itchy and|thick|tight|lump and)
        tongue ... (thick|heavy|numb and|huge|big|fat)
        ^ allergic (reaction|shock) $
        hives ... (all over|everywhere|throat|spreading)
        (epipen|epi pen|epi pens|epipens)
        @cant see (anything|a thing|nothing|at all|properly|clearly|well out|straight|out of|out from|from my|with my|in my|from one|with one)
        @cant see ... eye
        (sudden|partial|total|complete|temporary) (vision|sight|eyesight) (loss|changes|change)
        (vision|sight) loss
        loss of (vision|sight|eyesight|my vision|my sight)
        (lost|losing|lose|loses) ... (vision|sight|eyesight)
        (vision|sight|eyesight) ... (gone|going|black|dark|blurry|blurred|double|fading|disappeared|failing|fuzzy|away|tunnel|worse)
        everything (went|is going|goes|has gone|turned|is) (black|dark|blurry)
        (blurry|blurred|double|tunnel|cloudy) vision
        (go|going|went|gone|goes) blind
        sudden blindness
        blind in (one|my|the|his|her)
        (skin|lip|lips|nose|finger|fingers|area|cheek|spot|forehead) ... (white|blue|grey|gray|purple|black|mottled|dusky|blanched|blanching|pale|necrotic) (after|and|from|where|since|all)
        (skin|lip|lips|nose|finger|fingers|cheek|forehead|tip) (turned|turning|went|gone|going|has gone|has turned|is turning|is going|are turning|have turned|looks|are|started turning|is|became|becoming) (white|blue|grey|gray|purple|black|mottled|dusky|blanched|necrotic)
        (blanching|blanched|necrosis|vascular occlusion|occlusion|blocked artery|blocked vessel|dying tissue|tissue death)
        (choking|choked on|asphyxiating)
        (turned|turning|gone|going|went|is|goes|turns|lips are) blue
        (turned|turning|gone|going|went) (all)? (purple|grey|gray)
        (been|was|got|getting|were|is|just got) (stabbed|shot|run over|electrocuted|hit by a car|hit by a truck|hit by a bus)
        (drowning|drowned|electrocuted)
        (broke|breaking|breaks|broken) into (my|our|the) (house|home|apartment|place|building)
        (has|have|got|with|pulled|waving|pointing) a (gun|knife) 
        (intruder|burglar|active shooter|shooter|gunman)
        (attacked|attacking|assaulted|raped|beating|strangling|strangled|kidnapped|threatening) (me|us|him|her|my|by|someone)
        (there's|there is|theres|house|building|kitchen|car|apartment|he|she|is|something|am|i'm) (a|on|caught|a big)? fire (in|at|here|and|now|everywhere)?
        (smell|smelling) (gas|smoke)
        (gas leak|carbon monoxide)
        (was|been|just|had|am|is|in) (just)? (in)? (a|an)? (bad|terrible|serious|car|bike|motorcycle|horrible|major|big)? (car|motorcycle|bike|traffic)? (accident|crash|wreck|collision) (and|with|on|right|just|now|help|i'm)
        (fell|fallen) (down|off|from) ... (stairs|roof|ladder|window|head|unconscious|moving|breathe|hip|height)
        (broke|broken|fractured|snapped) (my|his|her) (neck|back|skull|spine|hip)
        bone (is|was|sticking|poking) 
        (burned|burnt|scalded|burning) (badly|severely|all over|alive|my whole|his whole|her whole|over)
        (third|second) degree (burn|burns)
        (need|want|get|send|call) (some|me)? (medical)? help (right now|right away|immediately|fast|quick|quickly|asap|urgently|now|bad|badly|please i'm)
        (need|send|call|get) (a|the|an)? (medic|paramedics|emt|police|cops|fire department|fire brigade)
        (water broke|waters broke|water just broke|going into labor|in labor|going into labour|having a miscarriage)
        (ambulance|ambulances|paramedic|paramedics)
        (call|dial|need|calling|called|want|phone|get) (an|the)? (911|nine one one|9 1 1|nine eleven|112|999)
        ^ 911 $
        (a|an|real|medical|its|it's|this is|is|life threatening|have an|dental|terrible|total|big|true|family)? emergency
        emergencies
        life threatening
        save (his|her|my|their) life
    """,
}

SAFETY_UNLESS = {
    "opt_out": """
        @dont (ever|you dare|you ever)? @call (@us|back)? (again)? (before|after|until|till|unless|if|when|while|during|between|past|later than|earlier than|too|so early|so late|this early|this late|early|late|yet)
        @dont (ever)? @call (@us|back)? (on|at|around|by|past) (@clock|my work|the office|the weekend|weekends|the|my)
        @dont (ever)? @call (@us|back)? (in|over) the (morning|mornings|evening|evenings|afternoon|afternoons|night|weekend|weekends)
        @dont (ever)? @call (@us|back)? (tomorrow|today|tonight|this (morning|afternoon|evening|week)|@weekday)
        @dont @call (my|the) (work|office|home|landline|cell|mobile|house|old) (phone|number|line)? (call|text|use|try|but)
        not to @call @us? (before|after|until|till|on|at|in|during|between|when|while)
        (why|how come) (do not|don't|did not|didn't|wouldn't|can't|couldn't) (you|they|somebody|someone|anyone|we|u) ... @call
        (why|how come) (did not|didn't) ... @call
        (i|we|he|she|they|nobody|it) (did not|didn't) (ever)? @call
        ^ you (did not|didn't) (ever)? @call
        (do not|don't) bother (him|her|them|with|about|the|to)
        (do not|don't) bother $
        (miss|missed|take|drop|lose) (your|a|the|my|his|her|our) (call|calls)
        @neg (want|need|have) to (call|text|phone|message)
        @neg (want|need) (a|the|my|any)? (call|callback) (back|today|tomorrow|right now|yet|from the)
        (if|when|unless|since|because|whenever|in case|that|so) (you|they|i|we|she|he|somebody|someone) (do not|don't) @call
        (if|when|since|because|that|so) (they|i|we|she|he|somebody|someone) (did not|didn't) @call
        (i|we|they|he|she) (do not|don't) @call
        (i|we|he|she) never ever? @call
        (can't|couldn't|cannot) (stop|quit) @calling
        (i|we|i've|we've) (keep|kept) (on)? @calling
        (take|get|taken|getting) (me|us|it) off (of)? (hold|speaker|speakerphone|mute|the hook|the waiting|the wait|waiting)
        (take|get) it off (of)? (my|the|her|his) (calendar|skin|face|account|bill|tooth|card|order|schedule)
        (take|get) (him|her|them) off (of)? (the|his|her|that|this|those) (medication|meds|medicine|pills|drug|drugs|phone|antibiotics|ventilator)
        @call (someone|somebody) else (for|about|to|if)
        (stop|quit|end|discontinue) (from|with)? @calling (it|this) (a|an|that)
        (nobody|never|they|finally|he|she|i|we|not|has|have|since|just) (ever|just|finally)? stopped @calling
        (do not|don't) (have|need) to @call
        (do not|don't|never) (text|email|message) (me|us)? (but|just)? (call|phone|ring)
        (do not|don't) (ever|even|let|try to|try|bother|go|keep on|keep)? (call|calling) (back)? (if|unless|before|until|after|till)
        (remove|delete|erase|drop|take out|clear) (that|this|the|my)? (last|first|old|wrong|area|second|third|other)? (digit|digits|number|part|one|letter|name) (it's|its|and put|it is|that's|because|and use|and write|from my old|i gave)
        (wrong|incorrect|old|bad) ... (remove|delete|drop|clear)
        (it|this|that) (has|needs) to (stop|end) (by|at|before|hurting|bleeding)
        (pain|bleeding|noise|itching|swelling|hurting|coughing) ... to stop
        (do not|don't) (let|keep|try|bother|have) me ... @call
        (do not|don't) (keep|try) calling (him|her|them|my)
        (why|how come) (has|have|did|does|hasn't|didn't|is) (nobody|no one|none)
        (leave|let) it (alone|be)
        (can't|cannot|won't|unable to|able to|not able to) (take|accept|answer|make) calls
        (remove|delete|erase) all (the|of the|of it|stitches|teeth|four|of them) 
        (not|never) be @called (before|until|after|at|on|during)
        do you? want to be (@called|called up)
        (message|call|text) (when|once|if|as soon as|before)
    """,
    "emergency": """
        (was|were|been|being|am|get|got|is) (treated|hospitalized|checked|seen|tested|scanned|evaluated) (for|with|after) ... (chest pain|chest pains|stroke|heart attack|seizure|seizures|overdose|bleeding|anaphylaxis)
        (had|has had|have had) (a|an|another|my|his|her)? (mini|minor|massive|mild|small|bad|severe)? (allergic)? (heart attack|stroke|seizure|seizures|reaction|overdose|chest pain) (in|last|when|before|once|years|back|as a|a (few|couple|year|month|long)|two|three|four|five|six|seven|eight|nine|ten|twenty|some|many|several|ago|during)
        (died|dies|dead|passed away|death|recovering|recovered|survivor|survived|recovery|rehab) (of|from|after)? (a|an|the|his|her|my)? (heart attack|stroke|seizure|overdose|cardiac arrest|suicide)
        if (i|he|she|you|they|someone|somebody|a person|the patient) (ever)? (had|have|has|get|gets|got) (a|an|any) (stroke|seizure|heart attack|allergic)
        (in|had|was|been in) (a|an)? (car|bike|motorcycle)? (accident|crash) (in|last|years|two|three|a (few|year|month|couple|while)|back|ago|on (my|the) way)
        (policy|question|class|classes|training|course|article|video|ask) (on|about|for|in) (the)? (choking|seizures|fainting|bleeding|stroke|strokes|suicide|overdose|overdoses)
        (new|glasses|lenses|lens|contacts|prescription) ... (vision|blurry)
        (fire) (alarm|drill|department|place|sale|station|extinguisher|insurance|him|her|me|someone|people)
        (shot) (on|in the dark|of espresso|glass)
        (has|have|got|with) a (gun|knife) (shop|license|show|safe|set|sharpener)
        fell (off|out) (the)? (list|schedule|calendar|radar)
        (history|risk|family history) of (a|an)? (heart attack|heart attacks|stroke|strokes|seizure|seizures|anaphylaxis|suicide|fainting)
        (after|since|following|prevent|preventing|before) (a|an|the|his|her|my|having a) (heart attack|stroke|seizure|overdose|suicide)
        (gave|give|giving|gives) (me|him|her|us) a (heart attack|stroke)
        (almost|nearly|practically) (had|have|gave) (me)? (a)? (heart attack|stroke|died|passed out|fainted)
        stroke of (luck|genius|midnight|the pen|a pen)
        (brush|back|breast|golf|key|pen|paint) stroke
        (treat|treats|treating|treatment|treatments|help with|specialize in|medication for|medicine for|about) (of|for|with)? (seizure|seizures|strokes|fainting|suicidal|allergic|hives|blurry|double)
        breathe (through|thru) (my|his|her|the) nose
        emergency (contact|contacts|number|numbers|department|phone|line|room bill|appointment|appointments|clinic|clinics|dentist|dentists|exit|fund|visit|visits|service|services|kit|plan|slot|slots|care|hours|refill|vet|doctor|fee|fees|surcharge|policy|information)
        (not|isn't|no|without an|non) (a|an|really an|exactly an|a real|really|a medical|much of an|any)? emergency
        (in case of|in the event of|case of) (an)? emergency
        (take|see|treat|handle|accept|for|do|offer|cover|covers|only) (dental|medical|walk in|any)? emergencies
        (passed|passing|pass|knocked) out (the|some|a|of|candy|papers|flyers|from|cards|on the couch)
        not (having|had|have) (a|any|an)? (heart attack|stroke|seizure|chest pain|allergic reaction)
        (no|without|never had|any) (known|history of|chest|trouble|difficulty|shortness|more|severe|serious)? (chest pain|chest pains|allergic reaction|allergic reactions|allergic|seizures|bleeding|breathing|breath|of breath|reaction)
        @dont have (any|a|an)? (chest pain|allergic|trouble breathing|seizures|severe)
        (to live|living|live) (with|in|near|at|on|by|there|alone|together|next|so far) (the|my|this|these|that|a|an|here|his|her|there|him|it|wrinkles|someone|people|her)
        die (for|laughing|hard|of boredom|of embarrassment|of laughter)
        dying (to|for|of curiosity|of boredom|light|my hair|hair)
        (cut|burn|burned|hurt) (myself|himself|herself) (shaving|while|on|at|with|yesterday|last|playing|cooking|working|running|lifting|skiing|when|in)
        (not|isn't|aren't) (answering me|responding) (to|on) (my|the|any|our|this|your) (email|emails|text|texts|call|calls|message|messages|phone|request|treatment|antibiotics)
        (not|isn't) (urgent|serious|critical|life threatening) or (an|a)? emergency
        blood (work|test|tests|pressure|drawn|taken|donation)
        ambulance (bill|bills|company|ride|driver|service|station|fee)
        (wife|husband|boss|mom|mother|dad|father|she|he|they|girlfriend|boyfriend) (is|will|'s|are)? (going to|gonna) kill (me|us) (if|for|when|because)
        (have|has|get|gets|had) (seizures|epilepsy) (so|and|since|as|disorder|sometimes|but|that|because|for|which|once)
        (refill|prescription|renew|carry|new|order|buy|bring|expired|pick up) (of|for)? (my|a|an|the|his|her)? (epipen|epi pen|epipens|epi pens)
        (heart) (rate|monitor|is set|is racing car)
        (lost|lose) (my|a|an|one|his|her) (arm|finger|leg|hand) ... (ago|years|last|war)
        (epipen|epi pen|epipens) (prescription|refill|training|expired|cost|costs|coverage)
        (chest) (pain)? (x ray|xray|freezer|clinic|hair|waxing|wax|tattoo|of drawers|piercing|press)
        @cant see (my|with my) (appointment|doctor|email|account|page|schedule|invoice|bill)
        (takes|took|taking) (my|your|his|her) breath
        (collapsed) (vein|chair|table)
        food poisoning
        (is|are|go|going|went|turned|gone|was) blue (eyes|cross|shield|light|jacket|door|car|house|building|shirt|hair|sign|shield)
        choking (hazard|up)
        kill (him|them|people|someone|you) (to wait|with kindness)
        poisoning (hotline|test|symptoms)
        hurt (him|people|them|someone) (feelings|to)
        (does|do|did|will|would|can) (it|that|this|they) (hurt|bleed|cause)
    """,
}
