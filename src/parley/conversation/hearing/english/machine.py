"""English for two questions: is this a machine, and may I speak to a person."""

MACHINE = {
    "robot_question": """
        (are|r|is|was|were) (you|u|this|that|it|there|she|he) (talking)? @adv? @adv? @article?
            (more)? @adv? @adj? @machine
        (are|r) (you|u) @adv? @adv? (a|an|one|some)? @adj? @adv? (person|human|human being
            |individual|humans)
        (are|r) (you|u) @adv? (a|an|one|some)? @adj (someone|somebody|woman|man|lady|guy|girl
            |voice|people|receptionist|operator|agent|assistant|body)
        (are|r) (you|u) @adv? (real|alive|living|live|actual|genuine|artificial) $
        (are|r) (you|u) @adv? (real|alive|artificial) (or|and|right|though|there|because|like)
        (are|r) (you|u) (a)? flesh and blood
        (are|r) (you|u) @adv? (an)? (automated|virtual|digital|electronic|computer|computerized
            |synthetic|recorded|robotic|artificial)
        (is|was) (this|that|it) @adv? (a|an|some)? @adj (person|human|human being|woman|man|lady
            |guy|operator|agent|receptionist|voice)
        (is|was) (this|that|it) @adv? (a|an) (person|human|human being)
        (is|was) (this|that|it) @adv? (person|human) real
        (is|was) (this|that|it) @adv? human
        (is|are) (this|it|that|you) (the|that|one of those|those|your) (ai|robot|bot|chatbot
            |automated|virtual)
        you ... (a|an) (robot|bot|chatbot|ai)
        (you|that|this|it) or (a|an)? @machine
        (is|was) (this|that|it) (a|an)? (automated|recorded|computerized|robotic|computer|virtual
            |electronic|synthetic)
        (is|was) (this|that|the|your) (call|line|voice|conversation) ... @machine
        (is|are) (there|anyone|anybody|someone|somebody) @adv? (a|an)? (real|human|actual|live)
            (person|human|there|here|people|being)
        (am|are) (i|we) @adv? (talking|speaking|chatting|talkin|connected|on the phone|on the line
            |dealing|conversing) @adv? (to|with) @adv? @article? @adv? @adj? @machine
        (am|are) (i|we) @adv? (talking|speaking|chatting|talkin|connected|on the phone|on the line
            |dealing|conversing) @adv? (to|with) @adv? @article? @adv? @adj? (person|human|human
            being|humans|someone real|somebody real|anyone real|real people|real)
        what am i (talking|speaking) to
        (talking|speaking|chatting|talkin) (to|with) @adv? @article? @adv? @adj? @machine
        (youre|you're|you are|u r|ur|you were|you must be|you might be|you could be|you're
            probably|you are probably|youre not|you aren't|you are not|this isn't|this is not|it's
            not|that's not|it isn't|that isn't|i bet you're|this is|it's|that's|this must be|it
            must be|this has to be|you gotta be) (not|even|all)? @adv? @article? @adv? @adj?
            @machine
        (you're|youre|you are|you aren't|this isn't|this is not|it's not|that's not|it isn't|that
            isn't|you can't be) (not|no|even)? @adv? @article? @adj (person|human|human being)
        (you're|youre|you are|you aren't|you can't be) (not|no|even)? @adv? (human|a human|a human
            being|real|alive|a person)
        (sound|sounds|seem|seems|sounded|talk|talks|speak|speaks) (a lot|exactly|kind of|so|very|a
            bit|pretty|really|almost|more)? (like)? @article? @adj? (@machine|robotic|robot like
            |mechanical|automated)
        (don't|do not|doesn't|does not) (sound|seem) (very|like|that|all that|quite|really)? (a
            |an)? (real|human|person|natural)
        (do|did) (i|we) (have|get|reach|got) (to|through to)? @article? @adj? @machine
        (do|did) i (have|get|reach|got) (a|an) @adj? (human|real person|person) (on|here|there|or)
        (do|does) (you|it|your company) have (a|an)? (real|live|actual|human) (person|people|human
            |humans|being)
        (person|human|human being|woman|man|someone real|somebody real|real) or (is it|is this|are
            you|am i|some|like)? @article? @adj? @machine
        (machine|robot|bot|computer|ai|recording) or (is it|is this|are you|am i|some|like)?
            @article? @adj? (human|person|human being|real)
        (robot|bot|machine|ai|computer|recording) (right|isn't it|aren't you|isn't that right|huh
            |or what|or something)
        prove (to me)? (that)? (you're|youre|you are) (not)? (a|an)? @adj? (human|real|robot
            |person|machine|bot)
        (which|what) (ai|model|language model|bot|chatbot) (are|is|do) (you|this|u)
        (are|is) (you|this) (made|run|powered|generated|operated|controlled) (by|of|with) ...
            @machine
        with (an|a) (ai|bot|robot|chatbot)
        ^ (robot|bot|a robot|a bot|ai) $?
        anyone real
        (is|was) (this|that|it) (thing|voice|call|line|lady|guy|woman|man) (a|an|really|actually
            |even)? (a|an)? @adj? @machine
        (is|was) (this|that) (lady|guy|woman|man|voice|person) (a|an|really|actually)? (real|human
            |alive)
        (do|did|will|would|can|should) (i|we) (speak|talk|chat|deal) (to|with) (a|an|some|the
            |another)? @machine
        (are|r|were) (you|u) @adv? (programmed|scripted|generated|coded|trained|built|made by)
        (did|does|do|was it|is it|has|have|why did|why does|why is) (a|an|some|the|your)? @machine
            (call|called|calling|answer|answered|answering|dial|dialed|talk|talking|speak|speaking
            |pick)
        ^ (you|u) (a|an|some kind of|one of those)? @adj? @machine
        ^ (you|u) (a|an)? @adj? (human|person|real|human being) $?
        ^ (a|an)? @adj? (person|human|human being|real) $?
        (who|what company) (made|built|programmed|created|trained|developed|designed) you
        what (kind|sort|type) of (ai|bot|robot|computer|machine|system|program|chatbot|person)
            (are|is) (you|this)
        what are you
        (is|was) (your|that|the) voice (real|human|generated|fake|computer|recorded|artificial
            |synthetic)
        (other end|other side|other line) ... (human|person|robot|machine)
        (human|person|robot|machine|someone real) on the (other|line|phone) (end|side|right now)?
        (is|are) (a|any|there|there a|an|there any|there even)? @adj? (human|humans|person) (there
            |on|here|at|behind|listening|available|answering|i'm talking|i'm speaking|i am talking
            |that i'm talking)
        (is|are) (somebody|anybody|someone|anyone) (actually|really|real|truly) (there|here|on
            |listening|talking)
        (answered|called|run|handled|contacted|helped|greeted|attended|served|assisted) by (a|an
            |some)? @adj? @machine
        (are|r) (you|u) @adv? (fake|real or|a fake|made up|pretend|pre recorded|prerecorded
            |scripted|computer generated)
        (real or fake|fake or real|robot or|bot or|human or)
        (who's|who is|whos|what's|what is) (this|that|it) ... (robot|bot|machine|computer|ai)
        (you|this|it) (must|might|could|has to|gotta|may) be (a|an|some kind of|one of those)?
            (robot|bot|machine|computer|recording|ai|chatbot)
        (replaced|replace) (you|her|him|them|everyone|the receptionist|people) (with|by) (a|an)?
            @machine
        (do you have|got|you got|have) (feelings|a body|a brain|a soul|a heartbeat|a pulse
            |emotions)
    """,
    "human": """
        (talk|speak|chat|connect|deal) (directly)? (to|with) (a|an|the|some|your|another|any|one
            of your|one of the|my)? @adv? @adj? @staff
        (talk|speak|chat) (directly)? (to|with) (a|an|the|some|your|another|any|one of your|one of
            the|my)? @adv? @adj? @practitioner
        (talk|speak) (to|with) (whoever|the one who|the person|the people|the guy|the lady|the
            woman|the man|the office|the clinic|your office|the department|billing|sales|support)
        (person|human|someone|somebody|anyone|anybody|agent|representative|operator|people|nurse
            |doctor|dentist|manager|receptionist) (there|here|around|available|that|who)? (i|we)
            (can|could|may|might) (talk|speak|chat) (to|with)
        (person|human|someone|somebody|anyone|anybody|agent|representative|operator) (there|here
            |around|available|in charge|else)? to (talk|speak) (to|with)
        (get|give|want|need|find|bring|prefer|like|fetch) (me|us)? @adv? (a|an|the|some|your
            |another)? @adv? (person|human|human being|operator|representative|rep|agent
            |receptionist|manager|supervisor|real person|live person|actual person|live agent|live
            operator|real human|actual human|live representative)
        (get|give|find|fetch|bring) (me|us) (a|an|the|some|your|another)? @adv? @adj? (someone
            |somebody|nurse|doctor|dentist|boss|owner|staff|front desk|customer service|reception
            |anyone|anybody)
        (want|need|prefer|like) (a|an|some)? @adj (person|human|human being|operator
            |representative|rep|agent|receptionist|someone|somebody|voice|people|answer from a
            human)
        ^ (a|an|the|your)? @adj? (person|human|humans|agent|agents|representative|representatives
            |operator|receptionist|customer service|customer support|customer care|front desk
            |reception|manager|supervisor|human being|rep|live chat|helpdesk|help desk) $
        ^ (to)? (the)? (front desk|reception) $
        (transferred|connected|forwarded|redirected|patched through|put through|passed|switched
            |handed|handed over|sent) (over|on|through)? (to|with) (a|an|the|some|your|another)?
            @adj? (@staff|@practitioner|billing|sales|support|customer|department|office)
        (talking|speaking|chatting) (to|with) (a|an|the|some)? @adj? (human|humans|real people
            |representative|operator|receptionist|human being|person|people|someone|somebody)
        (insist|insisting) on (talking|speaking|a)
        (have|get) a (quick)? word with (a|an|the|some|your|dr|doctor|mr|mrs|ms|someone|somebody
            |one of|whoever)
        (can|could|would|will|may|have|want|need|let|rather|prefer) (a|an|some) @adj? (person
            |human|human being) (to)? (call|help|talk|speak|assist|answer|handle|take|contact
            |phone|get|do)
        (need|want|like|get|give me|for|to) (customer service|customer support|customer care|tech
            support|the help desk|the helpdesk)
        (someone|somebody) (in charge|in authority|in billing|in the office|on your team|in
            scheduling|at the office|at the desk|at the front|competent|who can help|who can
            actually|who knows|who understands|with a pulse|with a brain)
        ^ (agent|operator|representative|human|person) (agent|operator|representative|human|person)
        (out of|tired of|sick of|done with|enough of|hate|hate this|screw) (this|the|these|your)
            (robot|bot|machine|ai|computer|automated|recording|voice system|phone system|system
            |menu)
        (someone|somebody|anyone|anybody) (real|human|alive|live|in person|who is real|who's real
            |who is human|who's human|that's human|who isn't a machine|who isn't a robot)
        (transfer|connect|forward|redirect|patch|reroute|hand) (me|us|this call|my call|the call)
        (transfer|connect|forward) (to|with) (a|an|the|your)? (@staff|@practitioner|billing|sales
            |support|someone)
        (pass|hand|send|refer|route|switch|turn|direct) (me|us|this|the call|my call) (over|on|off
            |along|back|through)? (to|over to) (a|an|the|some|your|another)? @adj? (@staff
            |@practitioner|different person)
        (put|get|patch) (me|us) (straight|right)? (through|thru)
        (put|get) (me|us) (on|in) (the)? (phone|line|touch|contact)? (to|with)
        (put|get|bring) (him|her|them|someone|somebody|a person|a human|a manager|the manager|your
            manager|the doctor|a nurse|the nurse|a real person|your boss|anyone|anybody|the owner
            |the receptionist) on (the)? (line|phone)
        (don't|do not|not|won't|will not|refuse to|hate|hate to|tired of|sick of|rather not|not
            going to|can't stand|stop|no|isn't|never) (want to|wanna|like|like to|to|gonna|want
            |going to|wish to|care to)? (talk|talking|speak|speaking|deal|dealing) (to|with)
            @article? (this|the|your|these|any)? @adj? @machine
        (rather|want to|need to|hoping to|like to) speak (to|with) (someone|somebody)
        no (more)? (robots|robot|machines|machine|ai|bots|bot|computers|computer|recordings
            |automated)
        not (to)? (a|an|some|another|this|the) (robot|machine|computer|ai|bot|recording|chatbot)
        (who's|who is|that's|thats|that is|who isn't|that isn't|which is) (not)? (a|an)? (actual
            |real)? (robot|machine|bot|computer|ai|human|real person)
        ^ (someone|somebody|anyone) else $
        (put|get|give) (someone|somebody|anyone) else (on)?
        (let me|can i|could i|may i) have (a|an|the|some) @adj? (person|human|operator
            |representative|agent|manager|receptionist|human being)
        (need|want|prefer|like|require) (human|live|real) (help|assistance|support|interaction
            |contact|voice)
        (someone|somebody|anyone|anybody|person|human) (else)? (pick|picks) up
        (pass|hand|give) (the)? (phone|call|me) (over|on|along)? to (your|a|an|the|someone
            |somebody)
        (get|getting) (a hold of|hold of|ahold of) (a|an|the|some|your|someone|somebody)
        (put|get|bring) (a|an|the|your|some|another) @adj? (@staff|@practitioner) (on|back on|on
            here)
        (come|get|pick up|go) (to|on) the phone
        (help|assistance|answer|answers|call|callback) from (a|an|some|your|the)? @adj? (@staff
            |@practitioner)
        (reach|contact|get a hold of|get hold of|get through to|find) (a|an|the|some|your|another
            |to a) @adv? @adj? (@staff)
        (can|could|may|might) (i|we) (directly)? (speak|talk) (to|with)
        (let me|want to|wanna|like to|need to|have to|wish to|prefer to|rather|trying to|calling
            to) (speak|talk) (to|with)
        (is|are) (dr|doctor|mr|mrs|ms|miss) ... (there|in|available|around|free)
        without (a|an|the|this) (robot|machine|computer|ai|bot)
        @adj (person|human|human being|agent|operator|representative|receptionist)
        (prefer|rather|want|like) (to be)? (talking|speaking|chatting) (to|with) (a|an|some)?
            @adj? @staff
        (have|having) a (chat|word) with (a|an|the|some|one of|your|one of your)
        (get|put) (someone|somebody|anyone) (else)? on the (line|phone)
        (someone|somebody|anyone) else ... (help|look|talk|speak)
        actual human
        (human|live) (agent|operator|representative|assistance|help|support|being|receptionist)
        (is|are) (there|anyone|anybody|someone|somebody) (anyone|anybody|someone|somebody|a person
            |a human|a manager|a real person|a receptionist)? (there|here|around|available)? (who
            |that)? (can|could|to) (help|talk|speak|assist)
        (is|are) (the|your|a|any|any of the) (manager|owner|supervisor|doctor|receptionist|boss
            |office manager|nurse|dentist|managers|nurses) (there|in|available|around|free)
        speak to (whoever|anyone|a)
    """,
}

MACHINE_UNLESS = {
    "robot_question": """
        (human|humans) (resources|resource|relations|rights|services)
        (are|r) (you|u) @adv? (a|an|the|one)? @adj? (person|human|individual) (who|that|i|in|from
            |to|for|called|named|with|we|whos|responsible)
        (are|r|is) (you|u|this|that|it|there) @adv? (the|my|your) ... (machine|machines|computer
            |computers|software|program|recording|tape)
        (have|use|sell|need|own|want|offer|got|bring) (a|an) ... @machine
        (is|are) (there|it|this|that) (a|an)? @adj? (person|individual|woman|man|guy|lady) (who
            |that|i|in|from|to|for|called|named|by|with|responsible|at)
        (machine|computer|computers|recording|program|software|automatic|automated|ai|robot
            |artificial) (shop|shops|store|repair|repairs|doors|door|car|parking|parts|room
            |surgery|nails|teeth|tooth|hip|knee|sweetener|training|school|class|classes|company
            |exam|assisted|skin|wash|payment|payments|billing|vacuum|studio)
        (i'm|i am|im|he's|she's|they're) (not)? (a|an) ...
        (person|human) or (a|an|the|his|her) (company|business|place|name|firm|dog)
        real (estate|time|life|deal|owner|name|problem|pain|reason|gold|diamond|leather|hair)
        (are|r) (you|u) @adv? (live|living|alive) (in|near|at|with|on|here|there|around|around
            here)
        (is|are) (this|you|that) (call|line|conversation)? (being)? recorded
        (talk|speak|connect) (to|with) (a|an|the|some)? @adj? @staff
        (was|were) (it|that|there|this|he|she)
        (computer|machine|recording) (in|at|on) (the|your|my) (background|room|office|wall|corner
            |desk|lobby)
        (stop|quit|hate|avoid|of|than|without|like) (talking|speaking|chatting) (to|with)
    """,
    "human": """
        (human|humans) (resources|resource|relations|rights|services)
        real (estate)
        (don't|do not|can't|cannot|not|never) (transfer|connect|forward|put|hand|pass) (me|us)
        (person|agent|manager|representative|operator|doctor|nurse|receptionist|someone|somebody)
            (i|we|he|she) (talked|spoke|saw|met|called|was|dealt|am|used)
        (i'm|i am|im|he's|she's|they're|this is|we're) (a|an|the|your|not a|not an) ... (agent
            |representative|person|manager|operator|human|rep|owner|nurse|doctor|robot|machine)
        connect (me|us)? (the|a|my) (cable|wire|printer|wifi|internet|account|phone)
        transfer (me|us|my|the) (records|file|files|money|prescription|appointment|appointments|x
            rays|data|history|a)
        (who|what) is (the|your) (manager|owner|agent)
        (is|are) (the|your|a) (manager|owner|doctor|receptionist|boss) (a|an|the|nice|good|new)
        (get|give|find|need|want|bring) ... (agent|representative|operator|doctor|nurse|dentist
            |manager)s? (note|notes|card|cards|number|name|letter|email|license|manual|appointment
            |certificate|referral|opinion)
        (speak|talk) (to|with) (you|u|ya)
        (am|are|was|were|been|is|remember|after|enjoyed|nice|good|pleasure) (i|we|it|this)?
            (talking|speaking|chatting) (to|with)
        (find|reach) (a|an|the|your|some) (doctor|nurse|person) (near|in|for|who)
        (talk|speak) (to|with) (my|our) (doctor|dentist|nurse|husband|wife|manager|boss|insurance
            |mother|mom) (first|about|before|and see)
        (get|need|want|give) (a|an|the) (nurse|doctor|agent|manager|human|person) (to|for|position
            |job|visit)
        (message|messages|note|appointment|book|booking) (to|for|with) (the|a|your|dr|doctor)
        (agent|manager|representative|operator) (at|from|of|for|said|told|was|called|will|who
            |manual|wants|has)
        (for|of) (one|each|every|another) person
    """,
}
