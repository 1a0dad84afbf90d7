"""English for danger to life from within: what a body does, and what tells it from routine."""

_PARENTS = """
mom mum mummy mommy mama dad daddy papa grandma grandpa granny nana nan gran grandad baby
"""

_OTHERS = """
mother father husband wife partner boyfriend girlfriend son daughter child kid toddler newborn
infant brother sister grandmother grandfather granddad grandson granddaughter uncle aunt auntie
cousin friend mate neighbor neighbour coworker colleague boss man woman lady guy boy girl customer
patient passenger driver worker employee guest fiance roommate flatmate nephew niece client teenager
student person gentleman twin ex stylist barber waiter chef mechanic cook tenant visitor cyclist
lodger builder apprentice nurse teacher caller people men women kids children
"""


def _forms(words: str) -> str:
    """The words and what they become with an apostrophe and an s."""
    return "|".join(form for word in words.split() for form in (word, f"{word}s"))


_CALLED = _forms(_PARENTS)
_PEOPLE = _forms(_PARENTS + _OTHERS)

BODY_CONCEPTS = {
    "person": f"""
        (he|she|they|someone|somebody|someones|somebodys|hes|shes|theyre|him|her|i|im|ive|id|whos)
        (my|his|her|our|the|their|a|an|this|some|one|another|your) (old|elderly|little|young
            |pregnant|big|older|younger|poor|other)? ({_PEOPLE})
        ({_CALLED})
        (year old|months old|month old)
    """,
    "other": f"""
        (he|she|they|someone|somebody|someones|somebodys|hes|shes|theyre)
        (my|his|her|our|the|their|a|an|this|some|one|another|your) (old|elderly|little|young
            |pregnant|big|older|younger|poor|other)? ({_PEOPLE})
        ({_CALLED})
    """,
    "child": """
        (my|our|the|her|his|a) (little|baby|youngest|oldest|two|three|four|one|five|six|2|3|4|1|5
            |eighteen|twin)? (year|month)? (old)? (son|daughter|child|kid|kids|children|baby
            |toddler|newborn|infant|grandson|granddaughter|girl|boy|nephew|niece|old|twins
            |grandchild|dog|puppy)
        (year old|month old)
        baby
    """,
    "breath": """
        (breathe|breathes|breathing|breath|breaths|air|oxygen|lungs|airway|airways|windpipe|inhale
            |breathin)
    """,
    "gasp": """
        (can't|cannot|can not|couldn't|can hardly|can barely|barely|hardly|scarcely|not|isn't|aint
            |stopped|stops|stopping|trouble|difficulty|difficulties|difficult|struggling|struggles
            |struggle|gasping|gasps|gasp|wheezing|wheezes|shallow|rattling|rattly|labored|laboured
            |fighting|unable|won't|doesn't|gurgling|gurgly|choking|panting|hyperventilating|rasping
            |agonal|heaving|tight|no longer|quit|short|funny|weird|strange|strangely|irregular
            |irregularly|barely any|no|without|weak|weakly|slow|slowly|fast|really fast|rapid
            |rapidly|heavily|noisy|noisily|hard|harder|badly|worse|painful|hurts|starved|snatching
            |sucking)
        (not|isn't|is not) (getting|catching) (any|enough|a|my|his|her)?
        (having|such) (a)? (hard|tough) (time|job)
        (closing|collapsing|filling|won't fill|burning up|squeezed)
    """,
    "calm": """
        (nose|nostril|nasal|snore|snoring|snores|sleep apnea|apnea|cpap|yoga|exercise|exercises
            |meditation|deep|fresh|conditioning|conditioner|con|filter|compressor|tire|tyre|tires
            |tyres|pump|hose|brake|brakes|vent|vents|bad breath|mint|smells|smelly|bag|bags|bubble
            |mattress|bed|fryer|fresher|freshener|engine|motor|car|printer|boiler|radiator|fridge
            |tank|gym|workout|training|stairs|uphill|hike|running|sports|asthma pump|relief)
        (my|your|his|her|the|a|bad) (breath) (smells|stinks|away)
    """,
    "chest": """
        (chest|breastbone|sternum|rib cage|ribcage)
    """,
    "pressing": """
        (pain|pains|painful|hurts|hurt|hurting|aches|aching|ache|tight|tightness|tightens
            |tightening|pressure|pressing|presses|crushing|crushed|squeezing|squeezes|squeezed
            |stabbing|heavy|heaviness|weight|burning|burns|elephant|vice|vise|band|cramp|cramping
            |cramps|sharp|radiating|radiates|spreading|shooting|clenching|clenched|gripping
            |constricting|constricted|killing|knife|discomfort|funny|exploding|bursting|brick|crush
            |numb|on fire|stings|throbbing|thumping)
        (standing|sitting|stepping|lying|kneeling|stood|sat) on
    """,
    "heart": """
        (heart|hearts|heartbeat|pulse)
    """,
    "heart_fails": """
        (stopped|stopping|stops|racing|races|pounding|pounds|skipping|skips|skipped|irregular
            |irregularly|fluttering|flutters|failing|fails|gave out|giving out|giving up|attack
            |attacks|arrest|beating (so|very|really|too|out|like|fast|hard|slow|a hundred|funny)
            |not beating|isn't beating|won't slow|won't stop|going crazy|going mad|going a hundred
            |jumping|stumbling|thumping|hammering|pains|pain|hurts|hurting|aches|very weak|too fast
            |so fast|really fast|too slow|very slow|of two hundred|180|190|200|170|160)
        (is|at|of|around|over) (two hundred|one eighty|one ninety|one seventy|180|190|200|170|160
            |30|forty|thirty)
        (wrong|out of control|erratic|erratically|weird|weirdly|strange|strangely|all over)
        (explode|exploding|burst|bursting|jump out|come out|give out)
    """,
    "clammy": """
        (clammy|cold sweat|cold sweats|sweating|sweaty|ashen|pale|grey|gray|white as|drenched|gone
            white|gone grey|gone gray|gone pale|nauseous|nausea|faint|lightheaded|light headed
            |dizzy|about to pass|short of breath|vomiting|throwing up)
    """,
    "arm_or_jaw": """
        (left) (arm|shoulder|hand|side)
        (my|his|her|the) (jaw|left arm|arm)
        (down|into|up|through|to) (my|his|her|the) (arm|arms|jaw|neck|back|shoulder|left)
    """,
    "face": """
        (face|mouth|smile|lip|eyelid|cheek|eye|speech|words|talking|speaking|sentences)
    """,
    "droops": """
        (droop|droops|drooping|drooped|droopy|sagging|sags|sagged|lopsided|crooked|hanging|hangs
            |slack|slid|sliding|slurred|slurring|slurs|slurry|garbled|gibberish|jumbled|mumbling
            |nonsense|twisted|fallen|dropping|mixed up|not making sense|don't make sense|make no
            sense|doesn't make sense|paralyzed|paralysed|frozen|gone funny)
        (come|coming|comes|came) out (all|wrong|funny|weird|jumbled|backwards|slurred|strange)
    """,
    "limb": """
        (arm|arms|leg|legs|hand|hands|side|foot|feet|limbs|body|half|fingers|face|toes|waist|neck)
    """,
    "dead_limb": """
        (numb|weak|limp|dead|paralyzed|paralysed|paralysis|useless|tingling|tingly|heavy|gone
            |floppy|weakness|numbness|lifeless)
        (can't|cannot|can not|couldn't|won't|doesn't|unable to|not able to|stopped|isn't) (move
            |lift|raise|feel|use|bend|control|moving|working|work|respond|hold|grip) (anything|it
            |them)?
    """,
    "sudden": """
        (suddenly|sudden|all at once|all of a sudden|out of nowhere|out of the blue|one minute)
        (now|a moment ago|minutes ago|an hour ago|half an hour ago|hour ago|since an hour|since
            half an hour|right now)
        (since|within|in the last|for the last|for|this) ... (minute|minutes|hour)
        (one|left|right|whole|entire) (side|half|arm|leg)
        (on the|down his|down her|down my|down the|down one) (left|right|side|whole)
    """,
    "wont": """
        (won't|doesn't|isn't|not|can't|cannot|stopped|never|no longer|didn't|hasn't|wouldn't|ain't
            |does not|is not|are not|aren't|will not|can not|don't|barely|hardly|unable|couldn't
            |stopping)
    """,
    "rouse": """
        (respond|responds|responding|react|reacts|reacting|answer|answering|wake|wakes|waking|woken
            |awake|move|moves|moving|moved|talk|talking|speak|speaking|stir|stirring|blink|blinking
            |conscious|responsive|alert|budge|come round|come around|come to|coming round|coming to
            |get up|getting up|get back up|stand up|open (his|her|their|my) eyes|opening (his|her
            |their) eyes|squeeze|squeezing|rouse|recognize|recognise|recognizes|recognizing
            |recognises|focus|swallow|cough|cry|crying|say anything|saying anything|make a sound
            |making a sound)
    """,
    "at_rest": """
        (phone|phones|email|emails|e mails|call|calls|calling|text|texts|message|messages|bell|door
            |letter|letters|ad|treatment|antibiotics|appointment|car|engine|date|slot|booking
            |school|early|morning|mornings|bed|tuesday|wednesday|thursday|monday|friday|saturday
            |sunday|english|german|question|questions|sofa|couch|house|flat|office|here|there|out
            |in with|to (a|another|the|next)|furniture|dentist about|laptop|computer|screen|mouse
            |website|page|app|table|knee|elbow|wrist|properly since|again about|about it|about the
            |me about|to you|with you|to a|to someone|to the|politics|until|unless)
        (right now|at work|in a meeting|meeting|busy|tomorrow|weekend|next week)
    """,
    "down": """
        (on|onto|lying on|laying on|face down on|to) (the|a|her|his) (kitchen|bathroom|shop|cold
            |living room|bedroom|hall|shower)? (floor|ground|road|street|pavement|sidewalk|stairs
            |platform|tracks|track|grass|tiles)
        (lying|laying|lies) (there|here|face down|still|motionless|lifeless|outside|in the)
        (lying|laying|lies|slumped|sprawled|collapsed|curled up) (in|on|at|there|over|by|outside
            |behind|next|here|motionless|still|face)
        at the bottom of the (stairs|steps|pool|ladder)
    """,
    "lies_still": """
        (fell|fallen|falling|collapsed|fainted|passed out|dropped|keeled|went down|tripped|slipped
            |tumbled|crashed|toppled|hit)
    """,
    "blood": """
        (blood|bleeding|bleeds|bleed|bled|bleedin|nosebleed|nosebleeds|nose bleed|hemorrhage
            |hemorrhaging|haemorrhaging|gushing|gushes|spurting|spurts|squirting)
    """,
    "flood": """
        (everywhere|pouring|pours|soaked|soaking|soaks|pool|pools|puddle|puddles|heavily|heavy
            |badly|spraying|spurting|squirting|streaming|gushing|pumping|clots|fountain|severely
            |profusely|nonstop|non stop|uncontrollably|internally|quickly|artery|head|neck|throat
            |wrist|wrists|stomach|ear|ears|eyes|skull|deep|pregnant|weeks along|fainted|towel
            |towels|rag|rags|tissues|bandage|bandages|gauze|fell|fallen|stabbed|glass|saw|knife
            |chainsaw|carpet|floor|shirt|bucket|buckets|hours|fast|really bad|vomit|vomited
            |vomiting|vomits|cough|coughing|coughs|coughed|spitting|stool|stitches|incision|wound
            |leg|thigh|face|ripped|burst|tourniquet|miscarriage|surgery|socket|extraction
            |everything)
        (lots|loads|tons|so much|too much|a lot|heaps|masses|losing|lost|litres|liters|pints) (of)?
        (won't|can't|cannot|not|doesn't|isn't|hasn't|didn't|wouldn't|never|will not|does not|is not
            |keeps|kept|couldn't|still) (get it to|seem to|make it|be)? (stop|stopping|stopped
            |stemmed|controlled|slow|slowing|coming|going|stem|bleeding|let up)
        (coming|running|dripping|pouring|shooting) (out|from|down|through|up)
        all (over|down|along|through|up)
        (threw|throwing|throws|bringing|brought|coughing|coughed|coming) (it)? up
        (so|too|very) weak
        lightheaded
    """,
    "bloodless": """
        (test|tests|tested|pressure|drawn|draw|draws|donate|donating|donation|donor|sugar|type
            |group|work|bloodwork|thinner|thinners|count|counts|gum|gums|brush|brushing|floss
            |flossing|sample|samples|bank|orange|hound|oil|ink|dye|brakes|radiator|little|tiny
            |slightly|bit|spot|spots|spotting|drop|lightly|steak|rare|sausage|pudding|relative
            |relatives|brother|sister|cold blooded|period|periods|stopped|nosebleed yesterday|wine
            |pen|color|colour|colors|fabric|hair|mary|clot check|results|result|cholesterol|money
            |dry|dollars|pimple|papercut|paper cut|shaving|hangnail|cuticle|cuticles)
    """,
    "past": """
        (last|previous|past) (week|weeks|month|months|year|years|summer|winter|spring|autumn|fall
            |monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april
            |may|june|july|august|september|october|november|december|christmas|time|season)
        (week|weeks|month|months|year|years|decade|decades|ages) (ago|back|earlier|already)
        (a while|long time|long) (ago|back)
        (back in|in) (the)? (january|february|march|april|june|july|august|september|october
            |november|december|nineties|eighties|past|childhood|school|college)
        (used to|once had|history of|in the past|as a child|as a kid|when i was|when he was|when
            she was|growing up|once when|years earlier)
        (recovered|recovering|recovery|rehab|rehabilitation|survivor|survived|healed|healing|follow
            up|followup|checkup|check up|physio|physiotherapy|aftercare|anniversary|memorial
            |funeral|passed away|already treated|was treated|had surgery|got over)
        for (years|months|weeks|decades|a long time|ages|the past|the last|over a year|a year
            |several|two weeks|three weeks|two months|three months)
        since (childhood|i was|january|february|march|april|may|june|july|august|september|october
            |november|december|last|years|the pregnancy)
        (better now|fine now|okay now|ok now|all good now|gone now|is fine|stopped now|already
            stopped|stopped (yesterday|last|on|a|again|this|after|by))
    """,
    "routine": """
        (prescription|prescriptions|insurance|course|courses|class|classes|lesson|lessons
            |certificate|certification|certified|screening|refill|bill|invoice|policy|prevention
            |specialist|routine|xray|ultrasound|scan|mri|ecg|ekg|brochure|leaflet|vaccine
            |vaccination|referral|consultation|cream|paperwork|form|forms|article|book|movie|film
            |game|show|song|joke|haha|lol|kidding|concert|menu|do you offer|do you treat|do you
            have|do you sell|do you do|do you repair|do you fix|can you fix|how much|price|cost
            |costs|quote|claim|claims|estimate|repair|research|study|school project|question about
            |wondering|advice on|information on|info on|drill|extinguisher|exit|exits|alarm test
            |detector test|service|inspection|training|free|opening hours)
        (will i|will it|is it normal|normal|how long|when will|does it|can it|is that|(i|you) see)
        ^^ is it
        (in case|what if|what happens if|what should i do if|if (i|he|she|it|you|someone|they) ever
            |in case|if there|whenever|sometimes|occasionally|now and then|every now|mild|mildly
            |slight|slightly|a bit|a little|little bit|minor|tad|nothing serious|not serious|not
            bad|no longer|doesn't matter|chronic|never had|no history|figuratively|laughing|laughed
            |literally died|of boredom|joking|next (week|month|year)|for fun|practice|practise)
    """,
    "nowish": """
        (now|right now|suddenly|currently|immediately|help|quick|quickly|hurry|ambulance|911|999
            |again|still|today|minutes)
    """,
    "young_caller": """
        (i'm|i am|im) (only)? (four|five|six|seven|eight|nine|ten|4|5|6|7|8|9|10) (years old|and)
    """,
    "joke": """
        (haha|ha ha|hahaha|lol|hehe|kidding|joking|figuratively|so to speak)
    """,
    "device": """
        (phone|phones|battery|batteries|laptop|laptops|plant|plants|car|engine|tablet|watch|line
            |computer|internet|wifi|charger|hair|printer|fridge|headset|signal)
    """,
    "die": """
        (die|dying|dead|dies|died)
    """,
    "pulse": """
        (can't|cannot|couldn't|can not|not|no|barely) (really)? (find|feel|get|detect|hear)? (a|his
            |her|any|the|their)? (pulse|heartbeat)
        (oxygen|saturation|sats|o two) (level|levels|saturation)? (is|are|at|has|dropped|down
            |keeps) ... (seventy|sixty|eighty|fifty|low|dropping|70|80|75|85|60|82|78|dropped)
    """,
    "event": """
        (heart attack|heart attacks|stroke|strokes|mini stroke|seizure|seizures|fit|chest pain
            |chest pains|bleeding|fainted|fainting|passed out|passing out|overdose|overdosed
            |allergic reaction|anaphylaxis|anaphylactic shock|choking|choked|suicide|suicidal
            |accident|crash|concussion|collapsed|collapse|unconscious|blackout|blacked out
            |poisoning|burn|burned|burns|fell|fall|fire|burglary|broke in|break in|stabbed|shot
            |attacked|assaulted|asthma attack|panic attack|emergency|ambulance|paramedics|hospital
            |bitten|stung|sepsis|meningitis|aneurysm|hives|swelling|swollen|blood clot|trouble
            breathing|palpitations|numb|numbness|dizzy|blind|vision|electrocuted|explosion|cpr
            |first aid|defibrillator|epipen|epipens)
    """,
    "trifle": """
        (x ray|xray|hair|freezer|drawers|press|tattoo|piercing|wax|waxing|cough|infection|acid
            reflux|heartburn|reflux|isn't in it|monitor|rate monitor|by heart|broken heart|breaks
            my|broke my|surgeon|doctor|clinic|tooth|teeth|toothache|molar|wisdom|gum|gums|knee|toe
            |ankle|elbow|wrist|nail|hairdresser|the price|bill|workout|gym|sunburn|shoes|customer
            service|the neck|haircut|period|butt|bottom|the ass|waiting|hold music|treatment
            |treatments|massage|medicine cabinet|warming|felt|set on|sleeve|disease|condition
            |health|medication|part|parts|size|measurement|measurements|plate|protector|strap
            |compression stockings|exercises|exercise|machine|day|bypass|stent|pacemaker|murmur)
    """,
    "below": """
        (anything|nothing|everything) (below|under|from|down|in)
        (below|under|from) (his|her|my|the) (neck|waist|chest|knees|hips)
    """,
    "confused": """
        (all|very|really|so|gone|totally|completely|suddenly|getting|acting|talking|sounds|seems)
            (a bit|all|very|really)? (confused|disoriented|delirious|incoherent|disorientated
            |muddled) (and|all of a sudden|suddenly|since|after|now|about where)?
        (confused|disoriented|delirious|incoherent) and (sweaty|sweating|shaking|pale|hot|slurring
            |drowsy|sleepy|can't|doesn't|won't|shaky|clammy)
        (doesn't|does not|can't|didn't) (know|recognize|recognise|remember) (who|where|me|her|his
            |us|what day|anyone|anybody|my name)
        (drowsy|drifting|floppy|delirious|hallucinating|glassy|staring into space)
        in and out (of it)?
    """,
    "wound": """
        (stitches|wound|incision|cut|gash|scar|sutures|staples|c section|cesarean|caesarean|vein
            |artery|aorta|appendix|aneurysm)
    """,
    "burst": """
        (burst|bursting|gushing|split open|popped open|torn open|ripped open|opened up|came open
            |come open|wide open|spurting|pumping|ruptured|rupturing|squirting|pouring)
    """,
    "swelling": """
        (swelling|swells|swollen|swelled|swell|puffy|puffing|puffed|ballooning|ballooned|closing
            |closes|tightening|shutting|shut|itchy and tight|huge|blown up|blowing up|enlarged|lump
            |constricting|constricted|thick|thickening|closed up)
    """,
    "airway": """
        (throat|tongue|airway|airways|windpipe|neck|face|eyes|mouth) (is|are|s|feels|and)?
    """,
    "allergen": """
        (peanut|peanuts|nut|nuts|shellfish|shrimp|prawn|prawns|bee|bees|wasp|wasps|hornet|sesame
            |penicillin|antibiotic|latex|allergic|allergy|allergies|anaphylactic|almond|almonds
            |cashew|cashews|walnut|walnuts|egg|eggs|seafood|crab|lobster|kiwi)
    """,
    "ate": """
        (ate|eaten|eating|stung|bitten|injected|was given|had some|had one|swallowed|took|drank
            |tasted|reacting|reaction|kissed)
    """,
    "sting": """
        (sting|stings|stung|bee|wasp|hornet|bitten|bite|bit (me|him|her|my|his)|ate|eaten|injection
            |shot|jab|vaccine|antibiotic|antibiotics|penicillin|anaesthetic|anesthetic|filler
            |fillers)
    """,
    "menu": """
        (menu|order|dish|dishes|without|free|contain|contains|table|restaurant|kitchen|options
            |option|reservation|note|chart|file|let you know|so you know|on record|serve|use nuts
            |recipe|cake|dessert|test|testing|tested|tea|coffee|diet|friendly)
    """,
    "limp": """
        (limp|floppy|blue|purple|cold|grey|gray|stiff|lifeless|unresponsive|rigid|fitting|choking
            |seizing|jerking|convulsing|lethargic|listless|dehydrated|drowsy|pale|not breathing
            |missing|disappeared|locked in the car|locked in a|in a hot car|in the hot car|trapped)
    """,
    "fever": """
        (fever|temperature|burning up|boiling hot)
    """,
    "child_ill": """
        (limp|floppy|won't wake|seizure|convulsions|convulsing|stiff|rash|unresponsive|drowsy
            |lethargic|confused|hallucinating|delirious|forty|41|40|42|104|105|106|stiff neck|won't
            drink|newborn|weeks old|doesn't react|jerking|shaking|purple spots)
    """,
    "fits": """
        (been|started|starts|is|s|having|now|still)? (fitting|convulsing|seizing|jerking|twitching
            |thrashing) (for|and|again|on the|now|all over|all|around|about|badly|in|her|his
            |uncontrollably|violently|then)?
        (had|having|has|have|got) (a|another|some sort of|some kind of)? (fit|fits|seizure
            |convulsion) (right|and|now|on|in|here|for|at|again)?
        (shaking|shivering|trembling|jerking) (all over|uncontrollably|violently|and (won't|can't
            |not|doesn't|isn't|his|her|foaming))
        eyes (are|have|has)? (rolled|rolling|rolled up|rolling back|gone)
        (foam|foaming|froth|frothing) (coming|at|from|is)
    """,
    "sugar": """
        (sugar|sugars|glucose|insulin|diabetic|diabetes|hypo|type one|blood sugar|hypoglycemic)
    """,
    "sugar_fails": """
        (too low|very low|really low|so low|dropped|dropping|crashed|crashing|off the (chart|scale)
            |sky high|through the roof|dangerously|thirty|forty|28|30|35|40|twenty|confused|sweaty
            |sweating|shaking|shaky|passed|unresponsive|unconscious|collapsed|out of it|double|too
            much|all my|extra|slurring|can't think|faint|won't wake|drowsy|not responding
            |incoherent|fruity|fainted|way too|five hundred|six hundred|500|600|trembling)
        (rubbish|nonsense|gibberish|out of it|mumbling|talking funny|not making sense)
    """,
    "labour": """
        (baby|baby's|babys|contractions|contraction|labor|labour|water|waters|head|twins|crowning
            |birth|pushing)
    """,
    "soon": """
        (coming (now|right now|any|early|fast|out|quick|and)|is coming|on its way|minutes apart
            |minute apart|broke|broken|gone|burst|is out|crowning|every two|every three|every one
            |every minute|every couple|too early|premature|in the car|in the taxi|won't make it|not
            make it|can't make it to|before we get|right now|started and|feet first|sticking out
            |stuck|one after|need to push|have to push|wants to push)
        (showing|visible|crowned)
        (won't|don't|can't) stop
        every (few|five|four|six)
        week (two|twenty|thirty|24|25|26|27|28|29|30|31|32|33|34)
    """,
    "pregnant": """
        (pregnant|pregnancy|weeks along|months along|trimester)
    """,
    "worst": """
        (worst|unbearable|excruciating|agonizing|agonising|blinding|crippling|severe|terrible
            |horrific|insane|incredible)
    """,
    "pain": """
        (headache|pain|pains|stomach|abdomen|abdominal|belly|tummy|stomachache|migraine|side|agony
            |head)
    """,
    "unbearable": """
        (so bad (i|he|she|that|it|they|my)|doubled (over|up)|screaming|can't (stand|move|walk|sit
            |straighten|get up)|excruciating|rigid|hard as|rock hard|passing out|pass out|vomiting
            blood|agony|worst|of my life|in my life|thunderclap|unbearable|high fever|can't stop
            vomiting|fainting|writhing|on the floor)
    """,
    "stuck": """
        (stuck|lodged|blocked|blocking|caught|something|down the wrong|choke|chokes|choking|choked
            |food|obstructed|bone|grape|coin|sweet|candy|toy|marble)
    """,
    "throat": """
        (in|down|up|on) (his|her|my|the|their) (throat|windpipe|airway|gullet|wrong (way|pipe|hole))
        (throat|windpipe)
        (can't|cannot|not able to|unable to) (cough|swallow|breathe|speak|talk)
    """,
    "compressions": """
        (doing|do|start|started|starting|giving|give|gave|need|how|keep|continue|begin|performing
            |perform|we're|should i|know) (to)? (do|start|give)? (the)? (cpr|compressions|chest
            compressions|mouth to mouth|heimlich|heart massage|rescue breaths)
    """,
    "baby_still": """
        (haven't|have not|not|can't|cannot|no longer|stopped|didn't|hasn't) (felt|feel|feeling)
            (the|my|any|our|her|him|it) (baby|twins|kick|kicks|movement|movements)? (move|moving
            |kick|kicking|today|all day|at all|since)
        baby (isn't|stopped|not|hasn't|hasn't been|has not|is not|won't|doesn't) (moving|kicking
            |moved|kicked|move|kick)
    """,
    "wheeze": """
        (wheezing|wheezes|gasping|panting) ... (can't|cannot|hardly|barely|talk|speak|sentence|bad
            |badly)
    """,
    "foam": """
        (foam|foaming|froth|frothing) ... ... mouth
    """,
    "gone_limp": """
        (gone|went|going|is|all|completely|hes|shes|totally) (limp|floppy|lifeless|rigid|stiff
            |unresponsive)
    """,
    "bent_limb": """
        (leg|arm|wrist|ankle|knee|finger|foot|elbow|shin) ... (bent|twisted|pointing|facing|hanging
            |sticking) (the|in|out|at)? (wrong|backwards|funny|weird|out|sideways|off)
    """,
    "hemorrhage": """
        (hemorrhaging|haemorrhaging|hemorrhage|haemorrhage)
        bleeding (out|to death)
        cord ... (neck|hanging out|prolapsed|came out|coming out)
        (hes|shes|he is|she is|lips are|face is|baby is|babys) (all|going|so|turning)? (blue
            |purple) $
    """,
    "jaw_locked": """
        (can't|cannot|can barely|unable to) (open|close|swallow) (my|his|her)? (mouth|jaw)?
    """,
    "lifeless": """
        (don't|not sure|dont) (think|know|believe) (if|that)? (he's|she's|he is|she is|it's
            |they're) (alive|breathing|still alive)
        (no longer|not|isn't|might not be|may not be) alive
        (hes|shes|he is|she is|body is|hands are|is) (stone|ice|so|very)? cold (to the touch|and
            (not|stiff|grey|blue|clammy|limp))
        (found|find) (my|him|her|the|a) ... hanging
        blood pressure (is|was|of)? (over|at)? (200|210|220|230|240|250|two hundred|two twenty|two
            ten|two thirty)
        miscarrying
    """,
    "hung": """
        (hanging|hanged|hung) ... (from|by) (the|a|his|her) (ceiling|rafters|rafter|beam|tree|rope
            |neck
            |banister|stairs|shower|belt|light)
    """,
    "vapour": """
        (smell|smells|stink|stinks|fumes|gas|heater|boiler|stove|generator|exhaust)
    """,
    "drowsy": """
        (sleepy|drowsy|dizzy|headaches|faint|woozy|lightheaded|passing out|groggy)
    """,
    "vanished": """
        (missing|disappeared|vanished|wandered off|run away|ran away|abducted|kidnapped|snatched
            |lost)
        (been|was|got) (taken|kidnapped|abducted|grabbed)
        (can't|cannot|couldn't|can not) find (him|her|them)
    """,
    "absent": """
        (school|tooth|teeth|class|classes|appointment|lesson|work|phone|shoe|toy|jacket|coat|bag
            |hat|weight
            |interest|appetite|glasses|retainer|card|book|ticket|voice|puppy|dog|filling|hearing)
    """,
}

BODY_FRAMES = """
    * breath gasp !calm !past !routine
    * chest +6 pressing !past !routine !trifle
    * heart heart_fails !past !routine !trifle
    clammy +5 (chest|heart|arm_or_jaw) !past !routine
    arm_or_jaw +5 clammy !past !routine
    (chest|heart) +6 clammy
    (chest|pressing) +5 arm_or_jaw !past !routine
    * face droops !past !routine
    * limb dead_limb sudden !past !routine
    face +2 dead_limb +4 sudden !past !routine
    * limb droops !past !routine
    person +3 dead_limb +3 (limb|below) !past !routine !at_rest
    person +3 confused !past !routine !trifle
    other +2 wont +2 rouse !at_rest !past !routine
    person +3 down !past !routine
    * down wont rouse !past
    * blood +6 flood !bloodless !past !routine
    * blood lies_still !bloodless !past !routine
    wound +3 burst !past
    * swelling +3 airway !past !routine
    * allergen +6 ate !past !routine !menu
    ate +5 allergen +5 (swelling|gasp) !past
    * sting (swelling|gasp) !past !routine
    child +4 limp !past !routine !calm
    * fever +5 child_ill !past
    person +3 fits !past !routine
    * sugar sugar_fails !past !routine !menu
    labour +4 soon !routine
    * pregnant +5 (blood|lies_still|gasp) !past
    worst +4 pain !trifle !past !routine
    pain +5 unbearable !trifle !past !routine
    * stuck throat !past
    compressions !routine !past
    pulse !past !routine
    baby_still !past
    foam
    lifeless !past !routine
    * fever jaw_locked !past
    swelling +6 jaw_locked !past !routine
    hemorrhage !past !routine
    (other|child) +2 gone_limp !past
    bent_limb !past !routine
    wheeze !calm !past !routine
    young_caller +8 (lies_still|down|wont|blood)
    lies_still +5 wont +2 rouse !at_rest !past !routine
    (other|child) +1 hung !past !routine
    vapour +8 drowsy !past !routine
    child +2 vanished !absent !past !routine
"""

BODY_UNLESS = """
    * event past !nowish
    * event joke
    device +5 die !person
"""
