"""English for danger to life. Recall comes first: a needless number costs a sentence."""

EMERGENCY = {
    "emergency": """
        chest (is|was|has been|feels|really|s|started)? (so|really|very|been)? (pain|pains|hurts
            |hurting|hurt|tight|tightness|pressure|aches|aching|burning|crushing|heavy|pounding
            |killing)
        (pain|pains|pressure|tightness|crushing|squeezing|stabbing|burning|heaviness) ... (my|his
            |her|the|of) ... chest
        (pain|pains|pressure|tightness|tight|crushing|squeezing|stabbing|burning|hurting|hurts
            |weight|heaviness|ache|pressing) ... (in|on|across|around|inside) @someone_sick? (left
            |upper|whole)? chest
        @cant (really|even|hardly|barely|properly|seem to|fully)? breathe
        (can't|cannot|can not|couldn't) (get|catch|draw|take in) (any|enough|a|my|his|her|their
            |the) (air|breath|oxygen)
        (barely|hardly|scarcely) breathe
        (barely|hardly|scarcely) breathing
        (stopped|stops|no longer|quit) breathing
        @isnt (even|really)? breathing
        inhaler ... (working|helping|empty|enough)
        asthma (attack|is bad|is acting up|is really bad)
        (doesn't|does not) breathe
        (trouble|difficulty|difficulties|hard time|problem|problems|struggling|struggles|struggle
            |labored|hard|difficult|fighting|gasping) (to|with|in|for|me|him|her|for me|for him|for
            her)? (to)? (breathing|breathe|breath|air)
        (short|shortness) of breath
        (struggling|fighting|trying|unable|not able|can't|hard) to (get|draw|catch) (any|some
            |enough|a|my|his|her)? (air|breath|oxygen)
        (gasping|suffocating|suffocate|smothering)
        heart attack
        (elephant|brick|weight|something heavy|truck|sitting|pressing|pressure|heavy|boulder|ton)
            ... on (my|his|her|the) chest
        chest ... (discomfort|fluttering|palpitations|funny|weird|exploding|caving|squeezed
            |constricted|seizing|killing me)
        (palpitations|heart palpitations)
        (pain|numbness|tingling) ... (down|in|into|through) (my|his|her) (left)? (arm|jaw)
        cardiac arrest
        (swallowed|ate|drank|inhaled|ingested) something (poisonous|toxic|sharp|bad)
        (poisonous|toxic) (fumes|gas|mushroom|mushrooms|plant|berries)
        blood ... (coming|came|comes|running|dripping) (out|from|down)
        (clutching|grabbing|clutches|holding onto) (his|her|my|their) (chest|throat|heart)
        (rather|want to|better off|should|wish i could|better) be dead
        end of my rope
        swelling (up)? (everywhere|all over|fast|quickly|rapidly|shut|really fast|more and more)
        (no|zero|barely any|lost all) (vision|sight|eyesight)
        (arm|leg|side|face|arms|legs|hand) ... (weak|moving|move|droop|dead) (suddenly|all of a
            sudden|on one side|anymore)
        (arm|leg|arms|legs|side|face) ... (isn't moving|not moving|won't move|doesn't move|can't
            move|suddenly weak|went weak|suddenly went|stopped moving)
        (half|side) (of)? (his|her|my|the|their) (face|body)
        (bad|terrible|serious|horrible|awful|major) (car|bike|motorcycle|traffic)? (accident|crash
            |wreck|collision|fall)
        (in|had|been in|having) a (car|bike|motorcycle|traffic) (accident|crash|wreck|collision)
        heart (has|s)? (stopped|isn't beating|is not beating|is racing and|won't stop racing)
        @have (a|another|some kind of|like a|the)? (mini|minor|massive|possible|small)? stroke
        (think|maybe|be|its|it's|this is|like|of|signs of|sign of|symptoms of|possible) (a|the
            |having a)? stroke
        (signs|symptoms) of (a|the) (heart attack|stroke)
        ^ stroke $
        face ... (drooping|droopy|droops|drooped|sagging|dropping|drops)
        (drooping|droopy|lopsided|sagging) (face|mouth|on one side)
        (mouth|face|lip|smile) ... (drooping|droopy|droops|drooped|crooked|hanging|lopsided|uneven
            |slack|fallen|fell)
        (talking|speaking|saying|mumbling|words are|words coming out) (gibberish|nonsense|garbage
            |funny all|strange all|weird all|jumbled|garbled)
        (suddenly|all of a sudden) (confused|disoriented|numb|weak|blind|dizzy|can't|cannot)
        (confused|disoriented|gibberish|dizzy|numb) (suddenly|all of a sudden)
        (not|isn't|stopped|wasn't) making (any)? sense
        (his|her|my|their) (eyes|eye) (rolled|rolling|are rolling) back
        foaming (at|from)
        (shaking|jerking|twitching) (all over|uncontrollably|violently|and won't|on the floor)
        (on|lying on|laying on|fell on|found on) the (floor|ground) ... (not|won't|can't|isn't
            |unconscious|bleeding|cold)
        (slurred|slurring|garbled) (his|her|my|the|their)? (speech|words)
        speech ... (slurred|slurring|garbled)
        (slurring|slurred)
        @cant (speak|talk|walk|stand) (properly|right all|clearly|straight|suddenly|all of a sudden
            |at all|or move)
        @cant (move|feel|lift|raise|control) (my|his|her|one|the|their|your|either|any of) ... (arm
            |arms|leg|legs|face|side|hand|hands|body|foot|feet|toes|fingers)
        (arm|leg|side|body|limbs) ... (numb|paralyzed|paralysed|limp|paralysis)
        (one|left|right) side of (my|his|her|the|their) (face|body)
        (numb|numbness|weakness|paralyzed|weak) ... (one|left|right) (side|arm|leg)
        (face|mouth) (suddenly)? (went|gone|is suddenly|has gone|all of a sudden) (numb|limp)
        (worst|thunderclap) headache
        (overdose|overdosed|overdosing|ode|od'd|od'ed)
        (took|taken|take|swallowed|had|ate|popped|eaten) ... (too many|all|whole bottle of|bottle
            of|handful of|bunch of|lot of) (of)? (my|his|her|the|their|those|these|sleeping)?
            (sleeping|pain)? (pills|tablets|medication|medicine|meds|painkillers|capsules|aspirin
            |tylenol)
        (swallowed|popped|chugged|downed) ... (pills|tablets|medication|meds|capsules|bottle)
        (took|taken|ate|swallowed|had|eaten) (a|the|an)? (whole|entire|full|lot of|bunch of|handful
            of|lots of|ton of|load of|loads of|all the|all my|all of|double|triple|twenty|thirty
            |forty|fifty|ten|20|30|40|50|10|100) ... (pills|tablets|bottle|medication|medicine|meds
            |painkillers|aspirin|tylenol|ibuprofen|xanax|capsules|opioids)
        (mixed|mixing) ... (pills|medication|meds) ... (alcohol|vodka|whiskey)
        too many (sleeping|pain)? (pills|tablets|painkillers|meds)
        (swallowed|swallow|drank|drunk|drinking|ingested|ate|eaten|drink) ... (bleach|poison
            |detergent|antifreeze|battery|batteries|acid|chemicals|cleaner|cleaning fluid|magnet
            |magnets|drain|gasoline|pesticide)
        (poisoned|poisoning)
        (suicide|suicidal)
        (kill|killing|killed|shoot|shooting|hang|hanging|drown|drowning|stab|stabbing) (myself
            |himself|herself|themselves|themself|ourselves|yourself)
        (hurt|harm|cut|hurting|harming|cutting|injure|burn) (myself|himself|herself|themselves
            |themself)
        (end|ending|ended|take|taking|took) (my|his|her|their) (own)? (life|lives)
        (want|wanted|wanna|going|gonna|about|ready|trying|rather) to? end (it|it all|this life
            |everything)
        (can't|cannot|can not) (go on|live like this|keep living|live anymore|live any longer|do
            this life|take this life|take living)
        (can't|cannot|can not) (take|do|handle) (it|this|life) (any more|anymore|any longer)
        (want|wanted|wish|need) (it|this|everything|it all|my life|the pain) (all)? to (be over|end
            |be done with)
        (nobody|no one|everyone|everybody|they|world|family|you all|you) (would|will|'d|would all
            |will all|is|would be) (even)? (miss|better off|be better off|better without|be better
            without|be happier without) (me|him|if i|without)?
        (use it|turn it|use this|gun|knife|blade|razor) ... on (myself|me|himself|herself)
        (hate|tired of|sick of|done with) (being alive|living|my life|life)
        (last|final|goodbye) (note|letter) ... (kill|die|dead|gone|family)
        not (be|going to be|gonna be) (here|around|alive) (tomorrow|much longer|anymore|any more)
        (end|ending) (it all|everything|it tonight|it now|my suffering|things tonight)
        (don't|do not|doesn't|does not|didn't|no longer|not) (want|wish|wanna|feel like|wants)
            (to)? (be)? (live|living|alive|exist|existing|wake up|being alive|go on|going on|be
            around)
        (don't|do not|doesn't|does not|no longer|not) (want|wish|wanna|wants) (to)? be (here|on
            this earth|in this world|around) (anymore|any more|any longer)
        (want|wanna|wants|wanted|ready|rather|trying|plan|planning|going|about|like|gonna|wish i
            could|hope i|hoping to|wish to) (to)? die
        (am|is|are|im|i'm|he's|she's|they're|might be|be|baby's|someone's|think) dying
        better off (dead|without me)
        (wish|wishing|wished) (i|he|she) (was|were|wasn't|were not|was not|weren't) (dead|alive
            |never born|here anymore|born)
        (don't|do not|not sure|don't know) (think|know|believe|if|how|see) (if)? (i|how i)? (can
            |could|want to|how to|to) (keep|go on|continue|carry on) (on)? (living|going|like this
            |anymore)?
        (no|any|a|the|see the|what's the|what is the|another) (reason|reasons|point|purpose|sense
            |will|use) (in|to|of|for)? (me|for me)? (to)? (keep|keep on|continue|carry on|stay|be)?
            (live|living|life|go on|going on|being alive|continue living)
        nothing (left)? to live for
        life (is not|isn't|is no longer|not) worth (living|it)
        (self harm|self harming|self harmed)
        (cut|slit|slash|slashed|cutting|slitting) (my|his|her|their) (own)? (wrist|wrists|throat)
        (jump|jumping|jumped) (off|from|in front of) (a|the) (bridge|roof|building|train|cliff)
        (have|got|has) (a|my|his) (gun|knife|rope) (to my|to his|to her|and|in my hand)
        (kill|shoot|stab|hurt|harm) (him|someone|somebody|them|you all|people|my wife|my husband|my
            kids|my children|my baby)
        (unconscious|unresponsive|comatose)
        (not|isn't|barely|in and out of|semi) (conscious|consciousness|responsive|responding)
        (lost|losing|lose|loses) consciousness
        (passed|passes|passing|pass|blacked|blacking|knocked) out
        (won't|isn't|not|can't|cannot|doesn't|wouldn't|never|couldn't) (waking|wake|woke|waken|be
            woken) (him|her|them|up)? up?
        (can't|cannot|couldn't) (get|make) (him|her|them) (to wake|awake|to respond|to answer)
        @isnt (responding|answering me|reacting|moving)
        (doesn't|does not) (respond|react|move)
        (collapsed|collapsing|collapses)
        (fainted|fainting)
        out cold
        done (with)? (living|life|with life)
        (so much|too much|a lot of|lots of|tons of|a ton of) blood
        (no|can't find a|can't feel a|without a|doesn't have a|weak) pulse
        (@have|in|into|like) (a|another|some kind of|some sort of|some kind of a|some sort of a
            |one of his
            |one of her|one of my|a big|a bad|a full|a full on|a long|a massive|a terrible
            |multiple|an epileptic)? (seizure|seizures
            |convulsion|convulsions|fit and)
        (convulsing|seizing)
        (severe|severely|heavy|heavily|bad|badly|uncontrolled|uncontrollable|serious|internal|lots
            of|a lot of|profuse|profusely|nonstop|non stop|massive|so much) (bleeding|bleed)
        bleeding (is|it's)? (so|really|very|pretty|quite)? (a lot|lots|heavily|heavy|badly|bad|out
            |profusely|much|everywhere|severely|severe|nonstop|non stop|out of control|to death
            |like crazy|uncontrollably|internally)
        bleeding ... (through|bandage|gauze|towel|towels|everywhere|badly|heavily|profusely|artery)
        (artery|jugular)
        (cut off|chopped off|severed|sliced off|tore off|lost) (my|his|her|a|the|two) (finger
            |fingers|hand|thumb|toe|toes|arm|leg|foot)
        (cut|sliced|gashed) ... (deep|to the bone|open)
        blood ... (pouring|gushing|spurting|everywhere|squirting|pumping|streaming)
        bleeding from (my|his|her|the|their) (head|ear|ears|eye|eyes|neck|stomach|chest|throat)
        bleeding ... (won't|will not|not|doesn't|does not|isn't|can't|cannot|never|hasn't|keeps
            |didn't) (stop|stopping|stopped|going|let up|coming)
        (won't|can't|cannot|doesn't|not|hasn't|didn't|wouldn't) (seem to)? (stop|stopped|stopping)
            (the|my|his|her)? (bleeding|blood)
        (lost|losing|lose) (a lot of|so much|too much|lots of|tons of|a ton of) blood
        blood (is|was|all)? (everywhere|all over|gushing|pouring|spurting|won't stop|squirting)
        (coughing|throwing|vomiting|spitting|vomited|coughed|threw|puking|puked) (up)? blood
        pool of blood
        (anaphylaxis|anaphylactic)
        (throat|airway|airways|windpipe|neck) ... (closing|swelling|swollen|tightening|closed
            |swelled|shutting|constricting|tight)
        (tongue|throat|face|eyes) ... (swelling|swollen|swelled|swells|puffing up|puffed up
            |ballooning)
        (swelling|swollen) (of|in|up)? (my|his|her|the)? (tongue|throat|face|airway)
        (can't|cannot|can not|unable to|hard to|trouble|difficulty) (swallow|swallowing)
        (severe|severely|serious|bad|terrible|major|violent|life threatening|extreme|having an|have
            an|has an|having|strong|huge|massive) (allergic|allergy|anaphylactic) (reaction|shock
            |attack)
        (severe|severely|serious|terrible|major|violent|life threatening) reaction
        (ate|eaten|had|drank|took|eating|stung|bit|bitten) ... (allergic|allergy|swelling|swollen
            |hives)
        allergic ... (swelling|swollen|hives|throat|breathe|breathing|epipen|ate|stung)
        (breaking|broke|broken|covered|break) (out|in) ... hives
        (throats|airways|throat's|chest's|chests|tongues|faces|mouths) (closing|swelling|tight
            |tightening|hurting|burning|drooping|swollen|closed|killing)
        (visions|vision's|eyesights) (gone|going|blurry|blurred|black|fading|double)
        (speech's|speechs) (slurred|slurring|garbled)
        (hearts|heart's) (stopped|racing|pounding|skipping|not beating)
        heart (is|was|keeps|feels)? (racing|pounding|skipping|fluttering|going crazy|beating so
            |beating really|beating very|beating too)
        (skins|lips|faces|noses) (turning|going|white|blue|purple|grey|gray|black)
        blood sugar (is|was|has|level|s)? ... (low|high|dropped|crashed|dangerously)
        (diabetic|insulin|septic|in|into|going into|gone into) (coma|shock)
        (heat stroke|heatstroke|hypothermia|sepsis|meningitis|concussion|aneurysm|embolism|blood
            clot|pulmonary)
        baby (is|isn't|has|hasn't|stopped|not|s)? (not)? (moving|moved|breathing|responding)
        (hit|banged|smashed|cracked|injured) (my|his|her|their) head
        (head|skull) (injury|trauma|wound)
        (stiff neck|worst pain)
        (fever|temperature) of ... (104|105|106|one oh four|one oh five)
        (bitten|bit) by a (snake|spider|rattlesnake|scorpion)
        (snake|rattlesnake) bite
        (can't|cannot|couldn't) (stay awake|keep (him|her) awake|wake)
        (barely|hardly|semi|half) (conscious|awake|responsive|responding|alive)
        (going to|gonna|trying to|tried to|threatened to|threatening to|wants to) (kill|hurt|shoot
            |stab|murder) (me|us|her|him|himself|herself|everyone|someone|somebody|themselves)
        (hits|hitting|beats|beating|choking|strangling|abusing|abused) (me|us|her|him)
        (want|wish|wanted|like) (to|i could|i was|i were) (be dead|disappear|not exist|never wake
            up|not wake up|never existed|stop existing)
        (will|reason) to live
        (voices) ... (kill|hurt|die)
        throat ... (itchy and|thick|tight|lump and)
        tongue ... (thick|heavy|numb and|huge|big|fat)
        ^ allergic (reaction|shock) $
        hives ... (all over|everywhere|throat|spreading)
        (epipen|epi pen|epi pens|epipens)
        @cant see (anything|a thing|nothing|at all|properly|clearly|straight|out of|out from|from
            my|with my|in my|from one|with one)
        @cant see ... eye
        @cant see (anything|properly)? (after|since|from|because of) (the|my|this|a|getting) ...
            (filler|fillers|injection|injections|botox|shot|shots|procedure|treatment)
        @cant see $
        (vision|sight|eyesight|eye|see) ... (after|since) ... (filler|fillers|injection|injections
            |botox)
        (sudden|partial|total|complete|temporary) (vision|sight|eyesight) (loss|changes|change)
        (vision|sight) loss
        loss of (vision|sight|eyesight|my vision|my sight)
        (lost|losing|lose|loses) ... (vision|sight|eyesight)
        (vision|sight|eyesight) ... (gone|going|black|dark|blurry|blurred|double|fading|disappeared
            |failing|fuzzy|away|tunnel|worse)
        (everything|everythings|it all|all) (went|is going|goes|has gone|gone|turned|is|going)
            (black|dark|blurry)
        (blurry|blurred|double|tunnel|cloudy) vision
        (go|going|went|gone|goes) blind
        sudden blindness
        blind in (one|my|the|his|her)
        (skin|lip|lips|nose|finger|fingers|area|cheek|spot|forehead) ... (white|blue|grey|gray
            |purple|black|mottled|dusky|blanched|blanching|pale|necrotic) (after|and|from|where
            |since|all)
        (skin|lip|lips|nose|finger|fingers|cheek|forehead|tip) (turned|turning|went|gone|going|has
            gone|has turned|is turning|is going|are turning|have turned|looks|are|started turning
            |is|became|becoming) (white|blue|grey|gray|purple|black|mottled|dusky|blanched|necrotic)
        (blanching|blanched|necrosis|vascular occlusion|occlusion|blocked artery|blocked vessel
            |dying tissue|tissue death)
        (choking|choked on|asphyxiating)
        (turned|turning|gone|going|went|is|goes|turns|lips are) blue
        (turned|turning|gone|going|went) (all)? (purple|grey|gray)
        (been|was|got|getting|were|is) (stabbed|shot|run over|electrocuted|hit by a car|hit by a
            truck|hit by a bus)
        (drowning|drowned|electrocuted)
        (broke|breaking|breaks|broken) into (my|our|the) (house|home|apartment|place|building)
        (has|have|got|with|pulled|waving|pointing) a (gun|knife)
        (intruder|burglar|active shooter|shooter|gunman)
        (attacked|attacking|assaulted|raped|beating|strangling|strangled|kidnapped|threatening) (me
            |us|him|her|my|by|someone)
        (there's|there is|theres|house|building|kitchen|car|apartment|he|she|is|something|am|i'm)
            (a|on|caught|a big)? fire (in|at|here|and|now|everywhere)?
        (smell|smelling) (gas|smoke)
        (gas leak|carbon monoxide)
        (was|been|had|am|is|in) (in)? (a|an)? (bad|terrible|serious|car|bike|motorcycle|horrible
            |major|big)? (car|motorcycle|bike|traffic)? (accident|crash|wreck|collision) (and|with
            |on|right|now|help|i'm)
        (fell|fallen) (down|off|from) ... (stairs|roof|ladder|window|head|unconscious|moving
            |breathe|hip|height)
        (broke|broken|fractured|snapped) (my|his|her) (neck|back|skull|spine|hip)
        bone (is|was|sticking|poking)
        (burned|burnt|scalded|burning) (badly|severely|all over|alive|my whole|his whole|her whole
            |over)
        (third|second) degree (burn|burns)
        (need|want|get|send|call) (some|me)? (medical)? help (right now|right away|immediately|fast
            |quick|quickly|asap|urgently|now|bad|badly|i'm)
        (need|send|call|get) (a|the|an)? (medic|paramedics|emt|police|cops|fire department|fire
            brigade)
        (water broke|waters broke|going into labor|in labor|going into labour|having a miscarriage)
        (ambulance|ambulances|paramedic|paramedics)
        (call|dial|need|calling|called|want|phone|get) (an|the)? (911|nine one one|9 1 1|nine
            eleven|112|999)
        ^ (911|999|112|nine one one|nine nine nine|one one two|nine eleven)
        (a|an|real|medical|its|it's|this is|is|life threatening|have an|dental|terrible|total|big
            |true|family)? emergency
        life threatening
        save (his|her|my|their) life
        @cant (get|lift|pick) (him|her|them|myself|my dad|my mum|my mom|my mother|my father|my
            wife|my
            husband) (back)? (up|off the floor|off the ground|awake) $
        (swallowed|swallowing|bitten through|choking on) (his|her|their|my) tongue
        (taken|took|swallowed|drunk|drank|eaten|ate) something (i shouldn't|he shouldn't|she
            shouldn't|bad
            |stupid|and i don't|and i feel|and now)
        (about to|going to|gonna) (faint|collapse|black out|keel over)
        (hear|heard|hearing) (someone|somebody|footsteps|a man|men|people|glass) ... (downstairs
            |in the
            house|in my house|in the kitchen|creeping|in my home)
        (won't|wouldn't|refuses to|will not) let (me|us|her|him|them) (leave|out|go|out of the
            (house|car
            |room)) $
        (nail|rod|spike|needle|arrow|splinter|fork|skewer|wire|stake|hook) ... (through|into) (his
            |her|my
            |their) (whole)? (hand|foot|leg|arm|eye|head|neck|chest|stomach|finger)
        (electric|electrical|power|live) (line|lines|cable|cables|wire|wires|pole) (has|is|s|are
            |have)?
            (come|came|coming|fell|fallen|down|sparking|loose|hanging)
        (vision|sight|eyesight) (suddenly|completely)? went
        @cant (get|lift|pick) (him|her|them|myself|my dad|my mum|my mom|my mother|my father|my
            wife|my
            husband) (back)? up (her|his|she|he|and|off|from)
        (bag|pillow|plastic) (over|around) (his|her|my|their|its) (head|face)
        (white|pale|grey|gray) as (a sheet|a ghost|ash|chalk|paper|the wall) ... (barely|sweating
            |hardly
            |cold|shaking|dizzy|won't|can't)
        @cant (rouse|wake|revive|resuscitate|waken|get a response from|get through to) (him|her
            |them|my)
        lightning (has)? (hit|struck) (him|her|me|us|them|someone|somebody|my|a)
            (man|woman
            |kid|boy|girl|person|friend|son|daughter|husband|wife|dad|mum|mom|brother|sister)?
        @cant find (my|our|the) (little)? (child|kid|son|daughter|toddler|boy|girl|grandson
            |granddaughter
            |baby|kids|children) (anywhere|and|she|he|help|since)
        (climb|climbing|climbed|hanging|jump|jumping|leap|leaping) (out|out of|over|off) (the|a|my
            |his|her
            |our) (window|balcony|railing|bridge|ledge|roof|rail|parapet)
        (blue|purple|grey|gray) (around|round|about|at|in) (the|his|her|my|their)? (mouth|lips|lip
            |face
            |nose|edges)
        (been|was|got|were) (spiked|drugged|roofied)
        spiked (my|her|his|our) drink
        (kid|kids|boy|girl|child|someone|somebody|man|woman|son|daughter|friend|he|she|hes|shes|baby
            |toddler|person|guy|lady|mate|brother|sister|sons|daughters|boys|girls) (has|have)?
            (fell|fallen|gone|slipped|went|falling) (in|into|through) (the|a) (river|lake|canal
            |sea|ocean
            |harbour|harbor|ice|pond|reservoir|water|deep end|weir)
        (boiling|scalding|hot) (water|oil|fat|soup|tea|coffee|tar|grease|metal|milk) ... (on|over
            |onto|down)
            (her|him|me|my|his|himself|herself|us|them|myself|the (baby|child|kids))
        ^ (we have a|we've got a|got a|there's a)? (man|woman|worker|person|officer) down
        (gone|going|went|goes) into (premature|early)? (labour|labor)
        (bone|bones) ... (through|out of) (the|his|her|my)? skin
        eyes (are|have|s)? (gone|rolled|turned)? (up|back) in (his|her|their) head
        @cant get (his|her|my|the|any) words out
        (put|got|stuck|caught) (his|her|my) (left|right)? (hand|arm|finger|fingers|foot|leg|thumb)
            (through
            |in|into|under) (the|a) (saw|bandsaw|table saw|circular saw|mower|blender|grinder
            |machine|fan
            |shredder|mincer|slicer|press|window|glass|lathe|belt|engine)
        (burned|burnt|scalded) (my|his|her) (whole|entire)? (arm|hand|leg|face|foot|chest|back
            |neck) (really
            |so|real|very|pretty)? (bad|badly)
        gas (is|was|pipe is|line is|main is|s) (leaking|hissing|escaping|coming out)
        (face|mouth) (has|is|s)? (dropped|slipped)
        (fell|fallen|had a fall) and (i|he|she)? @cant (reach|get up|move|stand|feel)
        bleeding from (his|her|their) mouth
        armed (man|men|robber|robbers|guy|people|person|intruder)
        (there's|there is|there was|there has|been) (been)? a (mass)? (shooting|stabbing|hit and
            run)
        (scaffold|scaffolding|roof|wall|ceiling|shelf|tree|crane|machine) ... (fell|fallen
            |collapsed|landed)
            (on|onto) (him|her|someone|people|(two|three|some|several) (workers|people|men|kids
            |women|guys))
        (drank|ate|swallowed|licked|drunk|eaten) something (from|under|in|out of) (the|a|my)
            (cleaning
            |cupboard|cabinet|garage|shed|sink|medicine|garden)
    """,
}

EMERGENCY_UNLESS = {
    "emergency": """
        (was|were|been|being|am|get|got|is) (treated|hospitalized|checked|seen|tested|scanned
            |evaluated) (for|with|after) ... (chest pain|chest pains|stroke|heart attack|seizure
            |seizures|overdose|bleeding|anaphylaxis)
        (had|has had|have had) (a|an|another|my|his|her)? (mini|minor|massive|mild|small|bad
            |severe)? (allergic)? (heart attack|stroke|seizure|seizures|reaction|overdose|chest
            pain) (in|last|when|before|once|years|back|as a|a (few|couple|year|month|long)|two
            |three|four|five|six|seven|eight|nine|ten|twenty|some|many|several|ago|during)
        (died|dies|dead|passed away|death|recovering|recovered|survivor|survived|recovery|rehab)
            (of|from|after)? (a|an|the|his|her|my)? (heart attack|stroke|seizure|overdose|cardiac
            arrest|suicide)
        if (i|he|she|you|they|someone|somebody|a person|the patient) (ever)? (had|have|has|get|gets
            |got) (a|an|any) (stroke|seizure|heart attack|allergic)
        (in|had|was|been in) (a|an)? (car|bike|motorcycle)? (accident|crash) (in|last|years|two
            |three|a (few|year|month|couple|while)|back|ago|on (my|the) way)
        (policy|question|class|classes|training|course|article|video|ask) (on|about|for|in) (the)?
            (choking|seizures|fainting|bleeding|stroke|strokes|suicide|overdose|overdoses)
        (new|glasses|lenses|lens|contacts|prescription) ... (vision|blurry)
        (fire) (alarm|drill|department|place|sale|station|extinguisher|insurance|him|her|me|someone
            |people)
        (shot) (on|in the dark|of espresso|glass)
        (has|have|got|with) a (gun|knife) (shop|license|show|safe|set|sharpener)
        fell (off|out) (the)? (list|schedule|calendar|radar)
        (history|risk|family history) of (a|an)? (heart attack|heart attacks|stroke|strokes|seizure
            |seizures|anaphylaxis|suicide|fainting)
        (after|since|following|prevent|preventing|before) (a|an|the|his|her|my|having a) (heart
            attack|stroke|seizure|overdose|suicide)
        (gave|give|giving|gives) (me|him|her|us) a (heart attack|stroke)
        (almost|nearly|practically) (had|have|gave) (me)? (a)? (heart attack|stroke|died|passed out
            |fainted)
        stroke of (luck|genius|midnight|the pen|a pen)
        (brush|back|breast|golf|key|pen|paint) stroke
        (treat|treats|treating|treatment|treatments|help with|specialize in|medication for|medicine
            for|about) (of|for|with)? (seizure|seizures|strokes|fainting|suicidal|allergic|hives
            |blurry|double)
        breathe (properly|right)? (through|thru|out of|from) (my|his|her|the|one|either) (left
            |right|blocked|other)? (nose|nostril|nostrils)
        emergency (contact|contacts|number|numbers|department|phone|line|room bill|appointment
            |appointments|clinic|clinics|dentist|dentists|exit|fund|visit|visits|service|services
            |kit|plan|slot|slots|care|hours|refill|vet|doctor|fee|fees|surcharge|policy|information)
        (not|isn't|no|without an|non) (a|an|really an|exactly an|a real|really|a medical|much of an
            |any)? emergency
        (in case of|in the event of|case of) (an)? emergency
        (take|see|treat|handle|accept|for|do|offer|cover|covers|only) (dental|medical|walk in|any)?
            emergencies
        (passed|passing|pass|knocked) out (the|some|a|of|candy|papers|flyers|from|cards|on the
            couch)
        not (having|had|have) (a|any|an)? (heart attack|stroke|seizure|chest pain|allergic reaction)
        (no|without|never had|any) (known|history of|chest|trouble|difficulty|shortness|more|severe
            |serious)? (chest pain|chest pains|allergic reaction|allergic reactions|allergic
            |seizures|bleeding|breathing|breath|of breath|reaction)
        @dont have (any|a|an)? (chest pain|allergic|trouble breathing|seizures|severe)
        (to live|living|live) (with|in|near|at|on|by|there|alone|together|next|so far) (the|my|this
            |these|that|a|an|here|his|her|there|him|it|wrinkles|someone|people|her)
        die (for|laughing|hard|of boredom|of embarrassment|of laughter)
        dying (to|for|of curiosity|of boredom|light|my hair|hair)
        (cut|burn|burned|hurt) (myself|himself|herself) (shaving|while|on|at|with|yesterday|last
            |playing|cooking|working|running|lifting|skiing|when|in)
        (not|isn't|aren't) (answering me|responding) (to|on) (my|the|any|our|this|your) (email
            |emails|text|texts|call|calls|message|messages|phone|request|treatment|antibiotics)
        (not|isn't) (urgent|serious|critical|life threatening) or (an|a)? emergency
        blood (work|test|tests|drawn|taken|donation)
        (was|were|been) (swollen|swelling) (last|yesterday|a|for|but|before|after|on)
        (not|isn't) like (it's|this is|it is|that's) (an|a)? emergency
        ambulance (bill|bills|company|ride|driver|service|station|fee)
        (wife|husband|boss|mom|mother|dad|father|she|he|they|girlfriend|boyfriend) (is|will|'s
            |are)? (going to|gonna) kill (me|us) (if|for|when|because)
        (have|has|get|gets|had) (seizures|epilepsy) (so|and|since|as|disorder|sometimes|but|that
            |because|for|which|once)
        (refill|prescription|renew|carry|new|order|buy|bring|expired|pick up) (of|for)? (my|a|an
            |the|his|her)? (epipen|epi pen|epipens|epi pens)
        (heart) (rate|monitor|is set|is racing car)
        (lost|lose) (my|a|an|one|his|her) (arm|finger|leg|hand) ... (ago|years|last|war)
        breathe a word
        (eyes|eye|face) (are|is)? (all)? (swollen|puffy) (shut)? from (crying|sleep|lack|allergies
            |hay)
        (eyelid|gum|gums|ankle|ankles|knee|lip|cheek|finger) (is|are) (a bit|a little|slightly
            |still) swollen
        (work|works|worked|working|nurse|doctor|shift|job|volunteer) (at|in|for) (the|an|a)
            (emergency|ambulance)
        (paramedic|paramedics|ambulance) (course|courses|training|student|uniform|school|exam|union)
        (pounding|racing|beating) with (excitement|joy|love|anticipation|pride)
        gasping for (a|some) (cup|drink|coffee|tea|beer|smoke|pint)
        strangled by (paperwork|debt|work|red tape|rules)
        stiff neck (from|since|after) (sleeping|sleep|the|work|sitting|driving|yesterday|my)
        overdosed on (chocolate|sugar|coffee|caffeine|sweets|cake|cookies|netflix|sun)
        (gas leak|gas leaks) (check|test|detector|detectors|inspection|appointment|service|repair)
        carbon monoxide (check|test|inspection|appointment|service|alarm battery)
        blue from (the|my)? (dye|paint|ink|jeans|toner)
        (my|our|his|her|some|booster|travel|flu|allergy|vaccination) (shots|shot)
        heart (nearly|almost|has)? (stopped|skipped|sank) (a beat)? (when|as|at|seeing)
        (drowned|drowning) (my|the|a|in (work|paperwork|emails|debt|homework|deadlines)) ...
        fire (red|engine|orange|emoji)
        overdose of
        suicide (prevention|squad|awareness|hotline|poster)
        emergency (brake|brakes|light|lights|lighting|generator|stop|button|ladder|food|supplies)
        burglar (alarm|alarms|bars|proof|system)
        (near|next to|by|behind|opposite|parking|past|across from) ... emergency (room|department
            |entrance|exit|ward)
        is (it|this|that) (a|an|considered an) emergency (if|when)
        (crash|accident|wreck) (on|in) the (highway|road|freeway|motorway|interstate|tunnel) (so
            |which)
        help (me|us|you|him|her)? (with|to|find|book|pick|choose|change|move|understand|reset|out
            |get)
        (album|song|food|pizza|outfit|haircut|look|beat|mixtape|track|sauce|wings) (is|was|are)
            (really|so|pure)? fire
        (drive|drives|drove|driving|behind|past|blocked by|saw|heard) (an|the|some) (ambulance
            |ambulances)
        (epipen|epi pen|epipens) (is|has|s)? (out of date|expired|expires|ran out|empty|needs|about
            to)
        (arm|leg|face|side) ... (better|again|now|fine)
        (epipen|epi pen|epipens) (prescription|refill|training|expired|cost|costs|coverage)
        (chest) (pain)? (x ray|xray|freezer|clinic|hair|waxing|wax|tattoo|of drawers|piercing|press)
        @cant see (my|with my) (appointment|doctor|email|account|page|schedule|invoice|bill)
        (takes|took|taking) (my|your|his|her) breath
        (collapsed) (vein|chair|table)
        food poisoning
        (is|are|go|going|went|turned|gone|was) blue (eyes|cross|shield|light|jacket|door|car|house
            |building|shirt|hair|sign|shield)
        choking (hazard|up)
        kill (him|them|people|someone|you) (to wait|with kindness)
        poisoning (hotline|test|symptoms)
        hurt (him|people|them|someone) (feelings|to)
        (does|do|did|will|would|can) (it|that|this|they) (hurt|bleed|cause)
        emergency (haircut|trim|colour|color|repair|repairs|plumber|electrician|locksmith|callout
            |call out
            |facial|manicure|cleaning|meeting|booking|table|landing|savings|cash|loan|button|cover
            |session)
        ambulance (entrance|bay|parking|rides|transport|transportation|cover|coverage|cost|costs
            |charge
            |charges|door|noise|siren|sirens|man|museum)
        (almost|nearly|practically) (passed out|fainted|died|choked|collapsed) (when|laughing|at
            |from
            |seeing|reading|hearing)
        water (broke|burst|came|breaking) (through|into|in)
        (not|isn't|nothing|hardly|wasn't) (a|really|immediately|exactly|that|even)? (life
            threatening|life
            or death|life and death)
        (numb|asleep|stiff|dead) (from|after|because of) (sleeping|lying|sitting|the (dentist
            |injection
            |filling|anesthetic|anaesthetic|numbing))
        (eyes|eye) (burn|burning|burns|hurt) (from|because of) ... (screen|onion|onions|lenses
            |allergies
            |pollen|crying|light)
        ambulance (took|came|brought|picked|drove|was) ... (last|yesterday|ago|week|month)
        (harassment|harassing|again|calling|calls|number) ... (call|ring|phone|get) the (police
            |cops)
        drowned (phone|laptop|plant|plants|engine|out|by)
        blood sugar (was|is|were) (a bit|a little|slightly|somewhat|sometimes)
        emergency (room|ward) (next|near|close|open|in|at|busy|or)
        lightning (has)? (hit|struck) a (tree|router|house|pole|building|tower|barn)
        emergency (dental|dentistry|eye|vet|veterinary|orthodontic)
        smell (of)? burning (from|when) (my|the|a) (hair|hairdryer|dryer|toaster|brakes|clutch
            |straightener)
        snores and (stops|stopped) breathing
        stops breathing (at night|in (his|her|my) sleep|while|when (he|she) sleeps)
        safe in a fire
        out cold (on|in) (the|his|her) (couch|sofa|bed|chair)
        swollen (from|after|because of) (the|my|a) (wisdom|tooth|extraction|root|filling|surgery)
        (fear|afraid|scared|phobia|frightened) of (a|having a|the)? (choking|fainting|bleeding
            |heart attack
            |stroke|fire|drowning|suffocating)
        choking on (these|your|my|the) (prices|words|bill|fees|bills|dust)
        (drowning|choking|shooting|stabbing|suicide) (scene|scenes)
    """,
}
