"""English for danger to life from without: poison, fire, accidents, violence, despair."""

EVENT_CONCEPTS = {
    "swallow": """
        (swallow|swallows|swallowed|swallowing|drank|drunk|drinks|drink|drinking|ate|eats|eaten
            |eating|ingested|inhaled|inhaling|licked|chewed|chewing|took|taken|taking|takes|popped
            |downed|necked|chugged|injected|sniffed|snorted|breathed in|got into|gotten into|got
            hold of|got at|put in (his|her) mouth|had|given|gave|sucked on)
    """,
    "toxin": """
        (bleach|detergent|pods|pod|tide pod|poison|cleaner|cleaners|cleaning (fluid|stuff|product
            |products|liquid|spray|solution|agent)|antifreeze|chemical|chemicals|pesticide
            |weedkiller|weed killer|rat poison|slug pellets|insecticide|thinner|turpentine|petrol
            |gasoline|diesel|kerosene|lighter fluid|white spirit|nail polish|nail varnish|acetone
            |drain|unblocker|ammonia|hand sanitizer|sanitiser|lye|acid|descaler|dishwasher tablet
            |dishwasher|magnet|magnets|battery|batteries|button cell|needle|glass|something
            (poisonous|toxic|from under|under the sink|from the garage|he found|she found|sharp)
            |wild mushrooms|death cap|mushrooms from|mushroom from|berries from|some berries
            |foxglove|oleander|fentanyl|heroin|meth|coke|cocaine|ghb|ecstasy|mdma|hair dye|perm
            solution|peroxide|paint|varnish|washing liquid|washing powder|laundry|toilet)
        (razor|razors|blades|screws|nails|pins|staples|mothballs|weed killer|fertilizer)
    """,
    "drug": """
        (pill|pills|tablet|tablets|med|meds|medication|medications|medicine|medicines|painkillers
            |insulin|xanax|valium|opioids|oxycodone|oxy|morphine|methadone|sleepers|paracetamol
            |ibuprofen|aspirin|tylenol|acetaminophen|antidepressants|capsules|drugs|benzos|diazepam
            |tramadol|codeine|percocet|vicodin|blood pressure|beta blockers|warfarin|vitamins|iron)
    """,
    "excess": """
        (too many|too much|way too many|all|all of|all my|whole|entire|bottle|bottles|box|boxes
            |packet|packets|pack|packs|handful|handfuls|fistful|bunch|loads|lots|a lot|double
            |triple|by mistake|accidentally|everything|dozens|twenty|thirty|forty|fifty|sixty
            |hundred|twelve|fifteen|20|30|40|50|60|100|every|vodka|whiskey|alcohol|booze|so many|a
            load|on purpose|strip|strips|month's|cabinet)
        (someone else's|somebody else's|wrong|grandma's|grandpa's|by accident)
    """,
    "dosing": """
        (as usual|usual|prescribed|this morning|how many|how often|should i|can i|may i|shall i|do
            i|twice a day|once a day|daily|with food|before|run out|ran out|running out|need more
            |refill|dentist gave|doctor gave|left)
    """,
    "leave_life": """
        (kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|stab|stabbing|harm|harming
            |hurt|hurting|end|ending|off|offing|do something to|do away with|dispose of|burn
            |overdose) (myself|himself|herself|themselves|themself|ourselves|yourself)
        (end|ending|ended|take|taking|took|finish|finishing) (it all|my life|his life|her life|
            their life|my own life|his own life|her own life|things for good|it for good|it tonight
            |everything)
        (do|doing|done|try|going to do|gonna do) something (stupid|drastic|terrible|bad|to myself
            |to himself|to herself|awful|dreadful)
        (do|going to do|gonna do|about to do) (it|something) (tonight|now|today|this time)
        (can't|cannot|don't trust myself to|couldn't|not able to) keep (myself|herself|himself) safe
        (not|don't|doesn't|didn't|won't|never|hope i never|hope i don't|hoping i don't) (want to
            |wanna|ever|to)? (wake|waking) up (again|anymore|tomorrow|in the morning|ever)?
        (go|going|lie down|drift off|fall) (to)? (sleep|asleep)? (and|hoping to) (never|not) wake
        (go|going) to sleep (forever|for good|for ever)
        (take|took|taking) (a|the) (whole|all) (lot|bottle) and
        (no|any|see no|can't see a|can't see any|no other) way out
        (can't|cannot) (go|keep going|carry|keep) (on|going) (like this|anymore|any more|any longer
            |living|with life|without)?
        (can't|don't) (want to|wanna) (disappear|be gone) (forever|for good)?
        (nothing|no reason|not much|little) (left)? to (live|stay|carry on) for
        (everyone|everybody|you|they|the world|my family|my kids|people) ('d|would|will|is|are)
            (all)? (be)? better off (without|if)
        (had|have) enough of (life|living|this life|it all)
        (standing|sitting|stood|up|is|am|out) (on|at) (the|a) (edge|ledge|bridge|roof|rooftop
            |railing|platform|cliff|train tracks|tracks|balcony|window ledge)
        (rope|noose|belt) (around|round|ready|tied|in the garage|hanging|out)
        (bottle of pills|pills|tablets|rope|blade|razor|razor blade|gun|knife) (in front of me|in
            my hand|next to me
            |beside me|ready|lined up|laid out|to my head|to his head|to my wrist)
        (cut|cutting|slashed|slit|slitting|slashing|sliced|opened) (my|his|her|their) (own)? (wrist
            |wrists|arms|veins|throat)
        (turned|turn|left|put) (on)? the gas (on)? (and|to|so)
        (wrote|written|left|writing|leaving|found) (a|his|her|my|the) (note|goodbye|suicide note
            |goodbye note|farewell)
        thoughts of (suicide|death|dying|ending|killing|not being)
        (thinking|thoughts|thinks|talking|talks|plans|planning|plan|threatening|threatens|going)
            (about|of|to) (suicide|ending it|killing|end it|dying|jumping|jump|not being here|kill
            (himself|herself|myself))
        (jump|jumping|jumped|jumps|throw myself|throwing myself|walk|step|stepping) (off|from|in
            front of|under|into) (a|the|my|his|her)? (bridge|roof|building|train|cliff|balcony
            |window|traffic|car|truck|bus|platform|tracks|motorway|freeway|river)
        (don't|doesn't|didn't|do not|no longer) (want|wanna|wants|wish) (to)? (live|be alive|exist
            |be here|be on this|be around|go on|carry on|continue living|keep living)
        (want|wants|wanted|going|wanna|gonna|ready|rather|wish i could|prefer to|like to) (to)?
            (die|be dead)
        (this is|it's|say|saying|said|texted|text|sent|sending|wants to say|called to say) (me|us
            |my|her|his)? (goodbye|good bye|farewell) (forever|for good|for ever|to (my|the) (kids
            |children|family|world|wife|husband)|and|i think|message|text)
        life (isn't|is not|has no|not) (worth|meaning|point|any)
        (self harm|self harming|self harmed|hurting herself|hurting himself|hurting myself)
        ^ (i'm|i am|im|he's|she's) (about|going|ready|gonna) (to)? jump $
        (drive|driving|crash|crashing|swerve) (my car|the car|myself)? (into|off|over) (a|the)
            (wall|tree|river|cliff|bridge|oncoming|truck|edge)
        i (can't|cannot) live $
    """,
    "flames": """
        (on fire|in flames|caught fire|catching fire|caught alight|ablaze|flames|smouldering
            |smoldering)
        (fire|blaze|smoke|burning)
    """,
    "place": """
        (house|home|kitchen|building|apartment|flat|shop|store|garage|room|bedroom|roof|curtains
            |curtain|bed|stove|oven|cooker|car|van|truck|engine|battery|door|doors|stairs|stairwell
            |basement|cellar|hallway|hall|upstairs|downstairs|socket|outlet|fryer|workshop|office
            |wall|walls|attic|loft|shed|barn|balcony|sofa|couch|mattress|block|floor|neighbors
            |neighbours|next door|pan|frying pan|chip pan|hair|clothes|clothing|shirt|dress|tree
            |woods|forest|charger|toaster|dryer|washing machine|microwave|heater|boiler|chimney
            |everywhere|hood|bonnet|warehouse|factory|school|restaurant|salon|bin|here|we're|can't
            get out|trapped|inside|call the fire|children inside|filling|spreading)
    """,
    "tame": """
        (alarm test|alarms|extinguisher|extinguishers|drill|pit|fireplace|wood|grill|barbecue|bbq
            |candle|candles|scented|station|free|smoking|smoker|smokers|cigarette|cigarettes|cigar
            |chirps|chirping|chirp|beeps every|low battery|new battery|dead battery|salmon|smoked
            |area|section|insurance|exit|escape|safety|sale|hazard|damage|sprinkler
            |blanket|place for|brick|oven pizza|fired|emoji|playlist|tablet|stick|exhaust|tailpipe
            |only when|heartburn|calories|rubber|oil burning|cds|cd|dvd|incense|detector|detectors
            |shade|red|hot|lit|log|stove installed|mixtape|truck toy|engine toy|department number
            |heels|passion|ambition|dinner|toast|popcorn|coming for|under you)
        (album|song|pizza|outfit|haircut|look|beat|track|sauce|wings|like mad|like crazy)
        (i|we|you|to|people|one|guests) smoke
        smoke (outside|there|here)
        (allowed|can|may|could|to|who|they|not|never|cannot) smoke
    """,
    "height": """
        (roof|ladder|stairs|staircase|balcony|window|scaffold|scaffolding|building|bridge|tree
            |horse|bike|motorbike|motorcycle|scooter|cliff|wall|loft|attic|floor|story|storey
            |changing table|bunk|high chair|highchair|swing|slide|trampoline|crane|truck|platform
            |wheelchair|cot|crib|bed|escalator|manhole|hole)
    """,
    "falls": """
        (fell|fallen|rolled|toppled|flew|falling|falls|jumped|thrown|pushed|dropped|tumbled
            |plunged|dived|dove|slipped)
            (right|straight|out|over|head first|backwards|headfirst|down|all)? (the way)? (from|off
            |out of|out|down|through|into|over|in) (the|a|his|her|my|our|their|that)?
    """,
    "hurt": """
        (hurt|cried|limp|motionless|injured|injury|injuries|unconscious|moving|breathing|bleeding
            |blood|trapped|screaming
            |head|neck|back|leg|hip|feel|badly|serious|seriously|dying|dead|help|broken|bone|hit
            |landed|metres|meters|feet|high|awake|respond|pain|move|stuck|pinned|vomiting|drowsy)
    """,
    "pinned": """
        (trapped|pinned|crushed|squashed|caught|buried|wedged|impaled|run over|ran over|mangled
            |stuck|sucked|dragged|knocked down|knocked over|hit by|struck by)
        (fell|fallen|slipped|rolled|landed|collapsed|dropped|came down|tipped|toppled) (on|onto
            |over|off)
    """,
    "heavy": """
        (car|cars|truck|lorry|van|bus|train|tram|tractor|machine|machinery|tree|jack|hoist|forklift
            |press|conveyor|wall|rubble|beam|shelf|shelves|wardrobe|dresser|crane|digger|excavator
            |elevator|lift|escalator|motorbike|roller|mixer|slicer|meat grinder|propeller|saw
            |chainsaw|lathe|drill|ladder|pallet|branch|boulder|combine|mower|lawnmower|debris
            |avalanche|bricks|garage door)
    """,
    "body": """
        (on|onto|off|in|into|through|over|under|up to|across) (his|her|my|their|the guy's|a man's
            |someone's) (whole|left|right|bare|entire|upper|lower)? (leg|legs|arm|arms|hand|hands
            |foot|feet|finger|fingers|thumb|head|chest|neck|stomach|belly|back|face|eye|eyes
            |shoulder|thigh|throat|body|side|groin)
    """,
    "underneath": """
        (under|underneath|beneath|by|between|inside|in) (a|the|his|her|that|it|some|two|an)?
    """,
    "blade": """
        (chainsaw|saw|axe|hatchet|knife|nail gun|drill|blade|grinder|mower|machete|scissors|glass
            |metal|rod|pole|spike|screwdriver|arrow|sword|needle|circular saw|bread knife|slicer)
    """,
    "severed": """
        (finger|fingers|thumb|toe|toes|hand|arm|leg|foot|ear|fingertip|fingertips) (is|are|was|came
            |got|has|been|are all|is completely|nearly|almost|half|hanging)? (completely|clean
            |nearly|almost|right|come|been|got)? (off|severed|chopped|amputated|hanging|ripped off
            |torn off|cut off|sliced off|missing|detached|in the machine|mangled|crushed|gone)
        (cut|chopped|sliced|sawed|sawn|tore|ripped|took|bit|sheared) (off|clean off|through) (his
            |her|my|their|a|the|two|three|part of (his|her|my)) (whole|entire|left|right)? (finger
            |fingers|thumb|toe|toes|hand|arm|leg|foot|ear|fingertip|fingertips)
        (cut|chopped|sliced|sawed|tore|ripped|took|bit) (his|her|my|their|two|three) (whole|entire
            |left|right)? (finger|fingers|thumb|toe|toes|hand|arm|leg|foot|ear|fingertip
            |fingertips) (clean)? (off|through)
        (severed|lost|crushed) (his|her|my|their|two|three|a|half (his|her|my)) (whole|left|right)?
            (finger|fingers|thumb|toe|toes|hand|arm|leg|foot|fingertip)
        (see|seeing|showing) (the|his|her|my) bone
        bone (is|s|was)? (sticking|poking|coming|showing|out|through|visible)
        (to|down to) the bone
    """,
    "scald": """
        (acid|lye|ammonia|bleach|chemical|chemicals|boiling|scalding|scalded|scalds|hot oil|hot fat
            |hot water|boiling water|kettle|hot soup|hot tea|hot coffee|burned|burnt|burns|burn
            |splashed|steam|caustic|peroxide|relaxer|cement|glue|flames)
    """,
    "flesh": """
        (eye|eyes|face|skin|chest|all over|whole arm|arms|scalp|neck|himself|herself|hands|legs
            |stomach|blister|blisters|blistering|peeling|over her|over him|over me|over himself
            |over herself|down the front|down her front|can't see|baby|toddler|down her|down his
            |down my)
        (myself|badly)
    """,
    "shock": """
        (electrocuted|electrocution|struck by lightning|hit by lightning)
        (had|got|getting|gotten|received|suffered|an) (a|an)? (bad|big|nasty|huge|massive)?
            (electric|electrical) shock (and|from|off|at|when|now|help)
        (got|had|received|suffered) (a|an)? (bad|big|nasty|huge|massive)? (electric|electrical)
            shock
        (got|had|gotten|received) (an electric|a|an)? (electric|electrical)? (shock|zapped) (from
            |off|by)
        (touched|grabbed|touching|holding|stuck) (a|the|his|her)? (live|bare|exposed|fork|fingers
            |finger|hand|screwdriver|power|key)? (wire|wires|cable|power line|socket|outlet|rail|in
            the socket|in the outlet|into the socket|into the outlet|line)
    """,
    "blast": """
        (there's|there was|there has|there's been|been|was|heard|an|big|huge|massive|gas|loud) (a
            |an|been)? (a|an)? (big|huge|massive|loud|gas)? (explosion|blast)
        (boiler|gas|tank|house|kitchen|lab|factory|shop|oven|cylinder|heater|bottle|pressure cooker
            |building|battery|stove|propane|grill|car) (has|s)? (exploded|blew up|blown up|explodes)
        (bomb|grenade)
    """,
    "submerged": """
        (drowning|drowned|drowns|underwater)
        (under|below|beneath|through) (the)? (water|ice|snow)
        in the water
        (fell|fallen|falls|slipped|found|floating|face down|went|gone|pulled) (him|her|face down)?
            (from|in|into|under|through|out of) (the|a|our|their|his)? (pool|pond|lake|river|sea
            |canal|bath|bathtub|tub|ice|water|hot tub|ocean)
    """,
    "attacker": """
        (he|she|they|someone|somebody|hes|shes|theyre|he's|she's|they're|who|people|guys|two men
            |three men|men|gang|robber|robbers|burglar|burglars|intruder|thief|thieves|stranger
            |masked)
        (my|his|her|our|the|a|an|this|some|their) (ex|abusive|drunk|crazy|strange|angry|violent|old
            |own|next door|armed)? (ex|husband|wife|boyfriend|girlfriend|partner|son|daughter
            |father|dad|mother|mum|mom|stepdad|stepfather|brother|sister|neighbor|neighbour|guy|man
            |woman|men|customer|client|roommate|flatmate|stalker|uncle|boss|driver|patient|dog
            |passenger|landlord|lad|youths|kids)
    """,
    "harm": """
        (hitting|hit|hits|beating|beat|beats|punching|punched|punches|kicking|kicked|strangling
            |strangled|choking|choked|stabbing|stabbed|shot|shooting|attacking|attacked|attacks
            |raped|raping|assaulting|assaulted|chasing|chased|following|stalking|kidnapped|abducted
            |holding|locked|slapping|slapped|threatening|threatened|threatens|burning|hurting|hurts
            |killing|kill|murder|dragging|dragged|grabbed|throwing|threw|pushed|pushing|pointing
            |aiming|robbing|robbed|mugging|mugged|molested|molesting|abusing|abused|cut)
        (going|gonna|trying|tried|wants|threatened|threatening|threatens|about|coming|come|said
            he'll|says he'll|said he would|swears he'll) (to)? (kill|hurt|shoot|stab|murder|rape
            |attack|get|beat|burn|harm|find)
        (won't|wouldn't|will not|refuses to) let (me|us|her|him|the kids) (leave|go|out)
    """,
    "victim": """
        (me|us|her|him|them|someone|somebody|people|everyone|everybody|his wife|his girlfriend|his
            partner|her husband|the kids|the children|the baby|kids|a man|a woman|each other|a girl
            |a boy|an old|another|the woman|the man|the girl|customers|staff|passengers|strangers|a
            customer|the cashier|a kid|a child)
        (my|our|his|her) (wife|husband|son|daughter|mom|mum|mother|dad|father|brother|sister|kid
            |kids|child|children|baby|friend|girlfriend|boyfriend|partner|neighbor|neighbour|family
            |grandma|grandpa|colleague|coworker|mate|nephew|niece|grandson|granddaughter)
    """,
    "weapon": """
        (gun|guns|blade|razor|handgun|rifle|shotgun|pistol|knife|knives|machete|axe|hammer|bat
            |weapon|weapons|crowbar|blade|sword|armed|iron bar|broken bottle|baseball bat|firearm
            |bomb|grenade|petrol bomb)
    """,
    "holds": """
        (has|have|had|got|with|pulled|pulling|waving|pointing|pointed|holding|carrying|brandishing
            |swinging|at|carries|drew|armed|took|grabbed|picked up|put) (out)? (a|an|the|his|her|me
            with a|us with a|big|up a)? (big|kitchen|loaded|huge|long|broken|baseball)?
    """,
    "break_in": """
        (broke|broken|breaking|break|smashed|smashing|kicking|kicked|kick|forcing|forced|climbing
            |climbed|banging|pounding|trying to get|trying to break|trying to come|trying to kick
            |trying to open|hammering|beating|bashing|hacking) (in|into|down|through|on|at|up)?
            (the|my|our|a|her)? (back|front|bedroom|bathroom|kitchen|cellar|patio)? (door|doors
            |window|windows|house|home|apartment|flat|in|inside|through the window|room|place
            |downstairs)
        (kicking|kicked|smashing|breaking|kick) it (in|down)
    """,
    "intruder": """
        (someone|somebody|a man|a stranger|an intruder|intruder|intruders|a burglar|burglars|people
            |strangers|he|they|somebodys|someones|theres someone|theres somebody) (is|are|s|has
            |have|got|re|am|are now|is now)? (trying to get in|trying to break in|breaking in
            |broken in|broke in|breaking into|hiding)
        (someone|somebody|a man|a stranger|an intruder|a burglar|burglars|strangers|somebodys
            |someones|theres someone|theres somebody) (is|are|s|has|have|got|re)? (in|inside|inside
            of|downstairs in|upstairs in) (the|my|our) (house|home|apartment|flat|garden|basement
            |cellar|kitchen|attic|bedroom|place)
    """,
    "past_trade": """
        (ski|tennis|baseball|cricket|golf|soccer|football|glue|nail|massage|heat|spray|flu|booster
            |vaccine|espresso|tequila|photo|glass|sharpening|sharpener|sharpened|set|block|license
            |shop|store|show|permit|toy|water|vegan|butter|steak|kitchen for|order|menu|cutlery
            |laser|hair|paint|dinner|licence|video|movie|game)
    """,
    "gas": """
        (smell|smells|smelling|stinks of|reeks of|stink of|reeking of|leaking|leak|escape|escaping)
            (of|like|a strong|strong|some|strongly of)? (gas|smoke|petrol|fumes)
        (smell|smells|smelling) (of|like|something|a|strong|strongly)? (burning|burnt plastic)
        gas (leak|leaking|leaks|escaping|escape|is escaping|coming out|smell|everywhere|hissing)
        (co|carbon monoxide|gas|smoke|fire|co2) (alarm|detector|monitor|alarms|meter) (is|s|keeps
            |has|has gone|won't|went)? (been)? (going|beeping|gone|went|sounding|ringing|screaming
            |blaring|stop)
        carbon monoxide
    """,
    "crash": """
        (accident|crash|wreck|collision|pile up|pileup|crashed|collided|rolled over|flipped over
            |overturned|smash)
    """,
    "cry": """
        help (me|us|him|her)? (help|quick|quickly|now|hurry|fast|somebody|someone|oh god|oh my god
            |he|she|they)
        (somebody|someone|anyone|anybody|god) help (me|us|him|her)? $
        help help
        (life|live) (or|and) death
        (fighting for|risk to|danger to|in danger|about) (his|her|my|their)? (life|lives|dying)
        (send|get) (someone|somebody|help|a doctor|an ambulance|people|anyone|the police|cops|the
            fire) (quick|quickly|now|fast|immediately|right away|right now|hurry|here|over|straight
            away|as fast|to my|to our)
        (get|ring|call|phone|dial|want|need) (me|us)? (the)? (999|911|112|000|paramedics|medics
            |police|coastguard|coast guard|fire brigade|fire department|cops)
        (dying|going to die|gonna die|about to die|might die|will die|would die|could die) (in|on
            |here|help|if|right|i|now|and|of|from|soon)?
        (think|thinks|looks|look|might be|may be|could be|maybe|afraid|scared|sure|seems|god) (like
            |that)? (he's|she's|he is|she is|they're|they are|it's|baby's|already)? (dead|dying)
        (cpr|compressions|chest compressions|mouth to mouth|heimlich)
        (want|wanted|need|wish|make) (it all|everything|all of it) to (stop|end|be over)
        ^ send help
        send help (now|quick|quickly|hurry|immediately|fast|right|to (my|our|the))
    """,
    "play_dead": """
        (not|isn't|am not|nobody is|no one is) dying
        (phone|phones|battery|batteries|car|laptop|line|end|tooth|nerve|plant|plants|hair|skin
            |cells|sea|serious|tired|hungry|curious|to get|to know|to see|to try|to meet|laughing
            |laughter|boredom|embarrassment|hunger|thirst|inside|keen|computer|watch|car's
            |heat|cute|funny|love|excited|for a|waiting|class|course|training|certified|certificate
            |ringer|pool|stock|tree|flower|flowers|lawn|fish|goldfish|deadline|language|profession
            |breed|cold out|shame|hiccups|old age)
    """,
    "fine_fall": """
        (asleep|apart|behind|short|list|schedule|calendar|radar|through the cracks|in love|filling
            |fillings|crown|crowns|tooth|teeth|nail|nails|tile|tiles|hair|button|screw|handle
            |mirror|phone|my phone|glasses|keys|hearing aid|brace|braces|bracket|retainer|veneer
            |bike broke|cable|lash|lashes|extension|extensions|into place|sock|ring|earring|menu
            |stock|price|prices|sick|off my shelf|exhaust|bumper|tow|picture|a bit|shelf|price)
    """,
    "list_fall": """
        (off the|out of|behind on|for it|short|through)
    """,
    "lesson": """
        (lesson|lessons|class|classes|phone|camera|watch|car|photo|photography|engine|laptop|keys
            |basement|plants|plant|lawn|swimming course)
    """,
    "been": """
        (been|being|was|were|is|are|am|got|getting|get|gets)
    """,
    "got": """
        (was|been)
    """,
    "harmed": """
        (stabbed|shot|attacked|beaten|raped|assaulted|mugged|kidnapped|abducted|strangled|molested
            |poisoned|drugged|mauled|gored|crushed|impaled|electrocuted|hit by|run over|knocked
            (down|over|out)|robbed|thrown|taken hostage|hurt|badly|seriously|burned|scalded
            |threatened)
    """,
    "fig": """
        (road|market|price|prices|numbers|deadline|traffic|feelings|personal best|the gym|gym|game
            |spot|brakes|budget|hit me up|hit the|kids to school|drums|horn|my head|hurts me|hurts
            my|cutting my hair|cut my hair|my hair|kitchen|up on|back to|to get me|holding me up
            |cutting it|bill|killing it|killing me|kill me|kill us|if i|when i|because i|for being
            late|over the color)
    """,
    "to_target": """
        (to|at|against) (my|his|her|the|our|their) (head|throat|neck|face|chest|kids|family|cashier
            |staff|heart|temple|stomach)
    """,
    "lock_out": """
        (locked myself|lock|keys|sale|price|records|market|insurance|repair|replace|glass|fix|quote
            |weeks|party|show)
    """,
    "insured": """
        (insurance|claim|repair|estimate|body shop|quote|damage|bumper|dent|fender|app|computer
            |laptop|website|system|report|lawyer|fault|test|replacement|rental)
    """,
    "animal": """
        (dog|dogs|snake|viper|adder|rattlesnake|cobra|spider|black widow|scorpion|bear|pitbull
            |jellyfish|shark|horse|bull|rat|monkey|bat|wasps|bees|swarm)
    """,
    "venomous": """
        (snake|viper|adder|rattlesnake|cobra|black widow|scorpion|jellyfish|shark|bear|copperhead)
    """,
    "threatened": """
        (i'm|i am|we're|we are|she's|he's|they're|she is|he is|im) being (threatened|attacked
            |beaten|followed|chased|stalked|robbed|held|abused|strangled|assaulted|shot)
        (at|outside) (my|the|our) (front|back)? (door|window) ... (kicking|banging|threatening
            |knife|gun|smashing|screaming|kick|break|smash)
        (battery|socket|charger|oven|machine|dryer|toaster|outlet|plug|fuse box|heater) ...
            (smoking|smoldering|sparking|sparks|hissing)
    """,
    "hiding": """
        (i'm|i am|we're|we are|im) (hiding|locked) (in|under|behind|inside|from) ... (closet
            |bathroom|wardrobe|bed|cupboard|room|him|attic|basement|toilet|them)
        (got|gotten|come|came|gets|coming|climbed) (into|in) (my|our|the) (house|apartment|flat
            |home|window|bedroom)
    """,
    "caved": """
        (roof|ceiling|wall|building|floor|scaffold|scaffolding|house|bridge|balcony) (has|s)?
            (come|came|coming|fell
            |fallen|collapsed|caved|came|gave) (in|down|on|way)?
        (jack|hoist|ramp|lift|car|shelf|rack|engine|crane|tree|machine) (has|s)? (fell|fallen
            |slipped|collapsed|gave|tipped|toppled)
    """,
    "bites": """
        (bitten|bite|biting|bit (me|him|her|his|my|a|the|by|our|their)|attacked|attacking|mauled
            |mauling|stung|kicked|gored|ripped|tore)
        got (me|him|her|my|his)
    """,
    "shots": """
        (shooting|firing|opened fire|shots fired|gunshots|gunfire|fired (a|the) (gun|shots|shot))
        heard (gunshots|shots|gunfire)
    """,
    "ledge": """
        (on|at) (the|a|our|this) (edge|ledge|bridge|roof|rooftop|railing|platform|cliff|train
            tracks|tracks|balcony|window ledge|windowsill|parapet)
    """,
    "leaps": """
        (jump|jumps|jumping|let go|letting go|throw myself|throw himself|throw herself|step off
            |step out|stepping out|lie down|roll onto)
    """,
    "bodypart": """
        (his|her|my|their|the|a) (left|right)? (hand|hands|arm|leg|legs|foot|finger|fingers|head
            |hair|neck|face)
    """,
    "mixed": """
        (mixed|mixing|combined|washed down|on top of)
    """,
    "use_it": """
        (going|gonna|want|wanna|about) (to)? use it
    """,
    "corrosive": """
        (acid|lye|caustic|bleach|ammonia|drain cleaner|chemical|chemicals|oven cleaner|battery acid)
    """,
    "gunfire": """
        shots (were|being|are|have been)? fired
        (gunshots|gunfire)
        (bullet|bullets) (came|went|hit|through|in|flying)
    """,
    "grabbed": """
        (got|has|have|holding|grabbed|had) (me|him|her|us|my (mom|mum|mother|sister|daughter|son))
            by the (throat|neck|hair)
        (dog|dogs|animal) ... hold of
        (hands|hand|belt|rope|arm) (around|round|on) (my|her|his) (neck|throat)
    """,
    "last_words": """
        tell (my|the|our) (kids|family|wife|husband|mother|mom|mum|children|son|daughter|dad
            |parents) (that)? (i love|i loved|i'm sorry)
    """,
    "slashes": """
        (cut|sliced|slashed|sawed|gashed|stabbed|drilled|shot|hit|nailed|caught|got|put|slit)
    """,
    "big_blade": """
        (chainsaw|saw|axe|machete|grinder|nail gun|mower|circular saw|table saw|hatchet|angle
            grinder|drill|cleaver|lawnmower|hedge trimmer)
    """,
    "struck": """
        (hit|struck|ran over|run over|knocked down|mowed down|crushed|fell on|landed on|flattened
            |ran into)
    """,
    "walker": """
        (pedestrian|cyclist|biker|motorcyclist|person|man|woman|kid|child|boy|girl|guy|lady|people
            |him|her|me|us|someone|somebody|worker|colleague|coworker|friend|runner|granny)
    """,
    "harmful": """
        (cigarette|cigarettes|nicotine|tobacco|vape|cannabis|edible|edibles|gummy|gummies|plant
            |perfume|soap|shampoo|mothball|glue|coin|marble|berry|berries|alcohol|vodka|wine|coins
            |lego|toy|marbles|cleaner|lotion|sunscreen|mouthwash)
    """,
    "hot_car": """
        (locked|stuck|trapped|left|inside|alone) in (a|the|my|our) (hot|locked|boiling)? (car
            |vehicle|van)
    """,
    "hot_car_child": """
        locked (my|the|our|his|her) (baby|kids|kid|son|daughter|child|toddler|dog|grandson
            |granddaughter) in (the|my|a) (car|vehicle|van)
    """,
    "smoke_breathed": """
        (inhaled|inhaling|breathed in|breathing in) ... (smoke|fumes|gas|chlorine|carbon monoxide)
    """,
    "vehicle": """
        (car|cars|truck|van|bus|lorry|motorbike|train|vehicle|taxi|tractor|boat|plane|helicopter
            |coach|quad)
        (crashed|crash|accident|collision)
    """,
    "wrecked": """
        on (its|their|his|the|her) (roof|side)
        (upside down|flipped|overturned|rolled over|head on|in the ditch|in a ditch|on top of)
        (down|off) (the|a) (embankment|bridge|cliff|ravine|road)
    """,
}

EVENT_FRAMES = """
    swallow +4 toxin !dosing !past !routine !menu
    swallow +3 excess +4 drug !dosing !past !routine
    swallow +5 drug +4 excess !dosing !past !routine
    child +5 swallow +5 (drug|toxin) !dosing !past !routine
    child +5 swallow +4 harmful !dosing !past !routine
    child +4 hot_car !past
    hot_car_child !past
    smoke_breathed !past !routine
    child +5 (drug|toxin) +5 swallow !dosing !past !routine
    attacker +2 shots !past_trade !past
    child +5 (swallow|stuck) +6 throat !past
    mixed +4 drug !dosing !past !routine
    weapon +8 use_it !past_trade
    corrosive +5 body !past !routine
    gunfire !past
    slashes +2 bodypart +4 big_blade !past
    heavy +1 struck +3 walker !past !routine !insured
    heavy +4 submerged !past !routine !insured
    grabbed !past
    last_words
    leave_life !past_trade !play_dead
    flames +5 place !tame !past !routine !past_trade
    place +4 flames !tame !past !routine !past_trade
    gas !tame !past !routine
    falls +2 height !past !routine !fine_fall
    falls +8 hurt !past !routine !fine_fall !list_fall
    (person|child|bodypart) +4 pinned +2 underneath +3 heavy !past !routine
    (person|child|body) +3 pinned +4 heavy !past !routine
    heavy +4 body !past !routine
    blade +4 body !past !routine
    body +4 blade !past !routine
    severed !past !fine_fall !routine
    * scald flesh !past !routine !trifle
    shock !past !routine
    blast !past !routine !past_trade
    (person|child) +4 submerged !past !routine !lesson
    submerged +6 (child|gasp|rouse) !past !routine !lesson
    attacker +4 harm +2 victim !past !routine !past_trade !fig
    person +3 (been|got) +1 harmed !past !routine !past_trade
    (attacker|holds|victim) +3 holds +2 weapon !past_trade !past !routine
    weapon +3 (to_target) !past_trade !past
    attacker +3 break_in !past !routine !lock_out
    break_in +4 (person|weapon) !past !routine !lock_out
    intruder !past !routine !lock_out
    * crash hurt !past !routine !insured
    (attacker|animal) +3 bites +4 (body|child|hurt|blood) !past
    * ledge leaps !past !lesson
    * bites venomous !past !routine
    threatened !past !routine
    hiding !past !routine
    * caved (victim|underneath|hurt) !past !routine
    cry !past !play_dead !routine
    vehicle +5 wrecked !past !routine !insured
"""
