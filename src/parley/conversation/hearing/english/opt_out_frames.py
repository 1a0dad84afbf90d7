"""English for the wish not to be called again, by meanings that stand near each other."""

OPT_OUT_CONCEPTS = {
    "halt": """
        (stop|stops|stopped|stopping|quit|quits|cease|ceases|halt|discontinue|refrain|desist
            |deactivate|disable|suspend|prevent|avoid|abstain|spare)
        (end|cancel|terminate) (all|these|those|your|the|any|this|my subscription to|future)
        (turn|switch|shut|call|lay|knock) (it|them)? off
        (cut|opt|opted|opting) (it|me|us)? out
        (put|make) (an end|a stop) to
        (get rid|be rid|rid|free|had enough|enough) of
        (no|not any|zero) (more|further|future|additional)
        (no|without) (phone|sales|cold|automated|marketing|unsolicited|unwanted|promotional)
        (give|gave) up (on|with)
        (pack|jack) it in
        over and done with
    """,
    "weary": """
        (ease|lighten|let) up on
        (had it|fed up|had enough) (up)? to (here|the back teeth) (with)?
        (sick|tired|fed up|weary|had it|had enough|bored|done|through|annoyed|frustrated|angry
            |upset|mad) (and tired|up|to death|to the back teeth)? (of|with|by|about|at)
        enough (already|now)? (of|with)
        (hate|detest|loathe|despise|dislike|resent|can't stand|can't bear|object to|objecting to
            |opposed to|refuse|reject|decline|forbid|forbids|prohibit|protest) (it when|to|when)?
    """,
    "unwish": """
        (don't|do not|doesn't|does not|didn't|did not|never|no longer|not|won't|wouldn't) (really
            |even|ever|actually|at all)? (want|wanna|wants|wanted|wish|wishing|wishes|need|like
            |care for|care to|appreciate|accept|agree to|agreed to|consent to|consented to|welcome
            |expect|request|requested|ask for|asked for|ask to|asked to|sign up for|sign up to
            |signed up for|signed up to|sign up|signed up|subscribe to|subscribed to|approve of
            |interested in|in need of|looking for|tolerate|willing to|keen on|into|happy with|ok
            with|okay with|authorize|authorise|permit|allow|authorized|allowed)
        (no|zero|not any) (interest|wish|intention|desire|need|use|time|patience) (in|to|for|of)
        (rather|prefer|prefers|want|wish|like|request|requested|asked|ask|appreciate) (it if)? (not
            |no|that no|that you not|you not|you didn't|you did not|you don't|you'd not|nobody|no
            one|they didn't|none of|never)
        (can|could) (really)? do without
        (nobody|no one|none of us|not one of us) ... (wants|want|likes|like|needs|need|asked|cares
            |care|wishes) (to|for)?
    """,
    "unwish_you": """
        (insist|demand|ask|request|prefer|asking) (that)? you (don't|do not|never|won't|stop|no
            longer|not)
        (wish|rather|hope|if|want|prefer|like|appreciate it if|appreciate if|love it if|prefer if
            |obliged if
            |like it if|glad if|happy if|grateful if
            |great if|nice if) (you|you'd|they|you guys|you people|your company|your people|y'all
            |you lot) (would not|wouldn't|didn't|did not|don't|won't|would
            stop|stopped|quit|would quit|could stop|never|not|would never|would cease|could not|no
            longer|not to)
        (wish|rather|hope|want|prefer|like|glad if|happy if|grateful if|great if|nice if
            |appreciate it
            if|appreciate if) (that)? (nobody|no one) (would|ever|will|to|from there)?
        (see to it|see|make sure|ensure|guarantee|promise|promise me|so) (that)? (no one|nobody
            |none|we aren't|we are not|my number is not|my number isn't|you don't|you never|you
            won't|i'm not|i am not|we're not|i don't|i never|i won't|it doesn't|you do not|you no
            longer)
    """,
    "you_to": """
        (you|you guys|you people|anyone|anybody|them|people|your company|a robot|robots|machines|a
            machine|a computer|computers|strangers|someone|somebody|y'all|companies|the robot|your
            robot|your people|telemarketers) (to)?
    """,
    "contacts": """
        (calls|texts|follow ups|followups|updates|alerts|promos|outreach|approaches|emails
            |robocalls|voicemails|sms
            |smses|adverts|ads|advertising|advertisements
            |advertisement|marketing|spam|promotions|promos|newsletters|mailings|telemarketing
            |telemarketers|solicitation|solicitations|soliciting|communication|communications
            |correspondence|notifications|reminders|sales pitches|pitches|surveys|callers|spammers
            |messages|mailers|junk)
        (reminder|phone|telephone|text|sales|cold|automated|robo|marketing|nuisance|voice|spam|junk
            |recorded|auto|computer|promotional) (call|calls|text|texts|message|messages|contact
            |mail|mails|email|emails|calling|offers)
        (any|another|further|a phone|no|this|this kind of|these kind of|such|your|such a) (call
            |contact|text|message|email|sms|offers|offer)
        (a|another|one more) (phone|single|sales)? (call|text|message) (from|ever|again|anymore)
        (be|get|getting|being|have) (any)? (contact|texts)
        contact (from|with|by) (you|your|anyone|this|y'all|them)
        (hear|hearing|heard) (anything|a word|a peep|a thing)? (ever)? (more|further)? (again)?
            from (you|your|y'all|this|them|anyone|anybody|those|these|that)
        hear (your|that|this|its) (voice|robot|company)
        (want|need|have) nothing (more)? to do with
        (business|dealings) with you
        any more of (these|those|this|them|that) $
        (anything|nothing|something|word|single thing) (else|more|further)? from (you|your|y'all
            |this company|them)
        (participate|take part|be included|be involved) in (your|any|these|this|the)
        (contact|communication|correspondence) $
    """,
    "contacting": """
        (calling|phoning|ringing|dialing|dialling|texting|messaging|bothering|harassing|disturbing
            |spamming|pestering|hassling|bugging|robocalling|emailing|telephoning|annoying
            |reminding|callin
            |textin|ringin|phonin|botherin|dialin
            |messagin|nagging
            |hounding|badgering|soliciting|contacting|stalking|buzzing|pinging)
        (reaching|getting) (out|in touch|hold of me|a hold of me|through to me)
        (having|making|letting|getting) (people|somebody|someone|them|robots|a robot|machines
            |computers|your robot|your people|anyone) (call|phone|ring|text|contact|dial)
        (being|getting|be|get|been) (cold|constantly|always|ever)? @called
        (being|getting|be|get) (bothered|disturbed|harassed|pestered|hassled|annoyed|solicited
            |spammed|rung up|woken up|bugged|marketed to|advertised to|approached|targeted)
        (sending|leaving) (me|us|my husband|my wife|my mother|him|her|these|messages|texts|emails
            |stuff|things|offers)
        (selling|pitching|trying) (to)? (me|us|sell|stuff|things|reach|call|contact)
        (waking) (me|us|my|the|him|her)
        (blowing|hitting|lighting|ringing|clogging|filling) (up)? (my|me|us|our|this) (up|phone
            |line|number|phones|voicemail|inbox)
        (having|making|letting) (you|your) ... (call|phone|ring|text|contact|dial)
        (receiving|getting) (these|those|them|this|anything) $
    """,
    "contact": """
        (call|phone|ring|dial|text|message|contact|bother|disturb|harass|pester|email|robocall
            |telephone|reach out|get in touch|be in touch|hassle|bug|annoy|spam|solicit|approach
            |hound|nag|badger|ping|buzz|trouble|cold call) (to|up|out)? (me|us|this number|my
            number|our number|him|her|here|my house|this house|my phone|this phone|this line|my
            home|our house|my|our)?
        (send|sends) (me|us|my|him|her|any|another|out) (any|anything|stuff|another|more)?
        (try|trying) (again|me|this number|it again|to reach|to call|to contact|to sell)
        (use|uses|using|dials|calls|phones|rings|contacts|texts|bothers) (this|my|our|me|us|here)
            (number|phone|line)?
        (come|comes|get|gets) back to me
        sell me
        market to (me|us)
        (follow up|check in|touch base|get a hold|get hold|chase|hit (me|us) up|ring up|come round
            |come around|knock|look me up)
    """,
    "you_may_not": """
        (you|you people|you guys|they|your company|nobody|no one|none of you|anyone|we) (are|is|re
            |were|be)? (not|no longer|never) (allowed|authorized|authorised|entitled|permitted
            |supposed|welcome|meant) to
        (you're|you are|aren't) (not)? (allowed|authorized|authorised|entitled|permitted|supposed
            |meant) to
        (you|you people|you guys|they|your company|nobody|no one|none of you) (should not|shouldn't
            |should never|can't|cannot|can not|must not|mustn't|may not|had better not|better not
            |ought not|should|better) (to)? (ever)? (be)?
        (you|you people|you guys|they) (should|can|may|have) (no|not) (be|longer|right|business
            |reason) (to)?
        (not|never|don't|do not) (ever)? (again)? (dare|you dare|you ever|attempt|attempting|try
            |trying|even|bother|bother trying|even try|even think) (to|about|and)?
        (that's|there's|there is|is|it's) (no|not) (reason|need|point|use|permission) (to|in|for
            |you to) (ever)?
        (you|you people|you guys|they|your company) (are|is|were) not to (ever)?
    """,
    "forever": """
        (again|anymore|any more|any longer|ever|henceforth|evermore)
        (in|for) (the)? (future)
        (from now|from today|from this day|going|moving) (on|forward)
        (another|one more) time
        from here on
    """,
    "dont": """
        (don't|do not|dont|never|could you not|can you not|no one|nobody)
        (no|without any) (need|reason|point) (to|in|for)
        (don't|do not) (need|have) to
    """,
    "erase": """
        (remove|removed|removing|removal|delete|deleted|deleting|deletion|erase|erased|erasing
            |erasure|scrub|scrubbed|purge|purged|wipe|wiped|unlist|unlisted|blacklist|blacklisted
            |blocklist|deregister|deregistered|unregister|unregistered|unenroll|exclude|excluded
            |expunge|expunged|eliminate|destroy|destroyed|discard|discarded|shred|bin|trash|trashed
            |strike|struck|scratch|scratched|exempt|exempted|unsubscribe|suppress|suppressed
            |disenroll)
        (cross|crossed|clear|cleared|drop|dropped|kick|kicked|throw|thrown|rub|dump|lose|get
            rid of) (out|away|off)?
    """,
    "pull": """
        (take|taken|taking|get|getting|got|pull|pulled|keep|kept|kick|kicked|throw|thrown|toss
            |chuck|cut|lift|come|be|want|wanted|need|sign|signed|put|sort|see|leave|knock|move|bump
            |have|drop|strike|cross|x)
    """,
    "mine": """
        (my|our|this|that|his|her|their) (phone|cell|mobile|contact|telephone|home|personal|private
            |business|whole|entire|landline|office)? (number|numbers|name|names|details|info
            |information|data|contact|contacts|record|records|file|files|profile|entry|particulars
            |digits)
        (number|name|details|data|info|information)
        (everything|anything|whatever|all) (that)? (you|you've|you have|you guys|about me|on me|of
            mine|i) (got|have|hold|know|store|stored|saved|keep|kept)? (on|about)? (me|us|file)?
        (every|any|all) (trace|traces|mention|record|records|info|information|data) (of|on|about)?
            (me|us|mine|you have)?
        (me|us|myself|ourselves)
    """,
    "them": """
        (him|her|them|it|my mother|my father|my mom|my dad|my mum|my husband|my wife|my son|my
            daughter|my family|everyone|everybody|this household|my parents|our company|the number
            |the phone|my grandmother|my grandfather|the whole family|our business|this person)
    """,
    "off": """
        (off|out|gone) (of|from)?
        (outta|offa|from)
    """,
    "list": """
        (list|lists|database|databases|system|systems|registry|roster|register|rotation|directory
            |rolodex|spreadsheet|computer|computers|dialer|dialler|autodialer|campaign|campaigns
            |crm|records|files|books|program|programme|queue|mailing|calls|robocalls|thing|service)
    """,
    "your_list": """
        (future|further|all|any|your) (campaigns|mailings|promotions|marketing|communication
            |communications|contact|outreach)
        (your|this|that|the|whatever|any|all|some|these|those) (stupid|damned|darn|bloody|whole
            |silly)? (call|calling|phone|contact|marketing|mailing|dialing|dialer|telemarketing
            |sales|spam)? (list|lists|database|databases|registry|roster|rotation|dialer|dialler
            |mailing list|call sheet)
    """,
    "booking": """
        (booking|bookings|appointment|appointments|reservation|reservations|order|orders|schedule
            |waiting|waitlist|standby|calendar|invoice|bill|guest|guests|oclock|slot|class|course
            |table|account balance|menu|cancellation list|price list|speaker|hold|meds|medication
            |prescription|insurance|car|tooth|teeth|stitches|skin|basket|cart)
        (nine|ten|eleven|twelve|eight|seven|three|four) (am|pm|oclock|and|on)
    """,
    "swap": """
        (old|new|wrong|instead|replace|replaced|replacing|update|updated|other|second|first|last
            |digit|digits|typo|spelled|misspelled|correct|duplicate|middle)
    """,
    "legal": """
        (lawyer|lawyers|attorney|attorneys|solicitor|sue|suing|lawsuit|court|ftc|fcc|tcpa|ico|ofcom
            |authorities|regulator|ombudsman|harassment|harassing|illegal|unlawful|stalking
            |nuisance|police|unwanted|unsolicited|invasive|intrusive|intrusion|unacceptable
            |unauthorized|unauthorised|prohibited|forbidden|spam|telephone preference service|tps)
        (legal) (action|steps|proceedings|consequences)
        (report|reporting|reported) (you|this|it|your|them|these)
        (file|filing|filed|make|making|lodge|lodging|register) (a|an)? (formal|official)?
            (complaint|report)
        (complain|complaining|complained|complaint) (to|about|with|against)
        (against|breaking|break|violates|violating|violation of) (the|my)? (law|gdpr|privacy|rights
            |tcpa)
        (restraining|cease and desist|no contact) (order|letter)
        (trading standards|better business bureau|data protection|gdpr|ccpa)
    """,
    "consent": """
        (consent|permission|permissions|authorization|authorisation|approval|opt in)
    """,
    "revoke": """
        (withdraw|withdraws|withdrew|withdrawn|withdrawing|revoke|revoked|revoking|retract
            |retracted|rescind|rescinding|take back|taking back|pull back|cancel|cancelling|invalid
            |void)
        (never|didn't|did not|don't|do not|haven't|have not|hasn't|not) (give|given|gave|giving
            |granting|have|had|got|get|grant|granted|provide|provided)
        (gave|have|had|got) no
        without (my|our|any|prior|express)?
        (no|lack of|any|wasn't my|not my)
        (no longer|not|isn't|never was) (valid|given|active|granted|in force|there)
        (expired|lapsed|ended|void)
    """,
    "privacy": """
        (gdpr|ccpa|data protection|privacy) (request|law|act|rights|reasons|rules|regulations
            |regulation|grounds|purposes)?
        (data|information|details|record|records)
    """,
    "objects": """
        (object|objecting|objection|oppose|forbid|prohibit|refuse|disagree|don't agree|do not agree
            |don't want|do not want|don't allow|do not allow|withdraw|never)
        (don't|do not|not|stop|quit|cease) (to)? (ever)? (use|using|sell|selling|share|sharing|keep
            |keeping|store|storing|process|processing|pass on|passing on|give out|giving out|hand
            out)
    """,
    "for_sales": """
        (marketing|advertising|promotional|promotion|promotions|sales|commercial|telemarketing|ads
            |direct mail|solicitation)
    """,
    "mark": """
        (mark|marked|flag|flagged|note|noted|write|put|add|added|register|registered|enter|log|set
            |tag|label|place|consider|list|make|record|remember|understand)
    """,
    "no_contact": """
        (do not|don't|dont|no|not to|never|not to be|never to) (ever|be)? (@call|@calls|@called
            |contacts|calling|disturb)
        (dnc|do not disturb)
        (doesn't|does not|don't|do not|no longer) (want|wish) (to be)? (@called|contact|calls|any)
    """,
    "again_and_again": """
        (every|each) (single|other)? (day|morning|week|night|evening|hour|time|month|weekend|few
            days|few hours|couple of days|ten minutes|five minutes)
        (all day|all the time|nonstop|non stop|constantly|day and night|day in day out|night and
            day|all week|so often|too often|repeatedly|incessantly|always|over and over|again and
            again|around the clock|for weeks|for months|for days|multiple times|countless times)
        (ten|five|six|seven|eight|nine|eleven|twelve|9|8|7|6|12|15|twenty|a hundred|a thousand|a
            million|three|four|many|several
            |dozens of|hundreds of|so many|umpteen|10|5|20|100) times
    """,
    "you_contact": """
        (you|you guys|you people|you lot|your company|your people|your robot|your machine|somebody
            from there|somebody from your company|someone from your company|they|y'all|your office
            |people from your company|this company) (all|still|always|do|constantly)? (call|calls
            |ring|rings|phone|phones|text|texts|contact|bother|message|email|harass|annoy) (me|us
            |here|my|this|him|her)?
        (you|you guys|you people|you lot|your company|your people|your robot|they|y'all|your office
            |you've|you have|you are|you're) (been|are|were|have been|always|all|keep|keeps|kept)?
            (on)? (calling|ringing|phoning|texting|contacting|messaging|rung|called|phoned|texted
            |emailed|messaged|harassing|bothering|annoying|emailing|pestering|spamming|disturbing)
        (getting|get|gets|receive|receiving|received|had|have) (these|those|your|this|so many|too
            many|all these|calls|another|a) (call|calls|text|texts|message|messages)? (from you
            |from your)?
        (you|you people|you guys|your calls|your company) (keep|are|always)? (fill|filling|clog
            |clogging|flood|flooding|blow|blowing) (up)? (my|our)
    """,
    "told_you": """
        (i've|i have|we've|we have|i|we|my husband|my wife|already|been) (already|repeatedly
            |clearly|specifically|politely|been)? (told|asked|said|requested|telling|asking|begged
            |informed|instructed|warned) (to)? (you|you people|you guys|your|y'all|them|this|that
            |someone|people)?
        how (many times|often) (do|must|have|should|shall) (i|we) (have to|need to|got to|gotta)?
            (tell|ask|say|told|asked|said|repeat)
    """,
    "not_again": """
        (not|stop|no|never|removed|remove|delisted|deleted|delete|unsubscribe|unsubscribed|quit
            |leave|taken off|take me off|off the list|off this list|off your list)
    """,
    "forget": """
        (answer|pick up|hear|get through|forget|forgot|hesitate|fail|neglect|worry|afraid|sorry|be
            shy|be ashamed)
    """,
    "keep": """
        (don't|do not|dont|never|did you|did they|didn't|who|why did|why was|why were|by mistake
            |accidentally)
        (i|we|you) (accidentally|must have)
    """,
    "stuck": """
        (stitches|teeth|tooth|mole|car|message|email from|room|tab|app|password)
    """,
    "off_it": """
        (me|us|my name|my number|our number|this number) (the hell|the heck)? (off|out|outta|offa)
            (of)? (this
            |that|it|here|there|your|these)
        (me|us|my name|my number|our number|this number|the number) (off|out) (now|today|right now
            |immediately|at once|already|then|or)? $
    """,
    "price": """
        (percent|discount|dollars|bucks|price|deal|plane|bus|train)
    """,
    "fine": """
        (problem with|bill|noise|parking|neighbor|neighbour|other company|tenant|landlord|back
            |order|tracking)
    """,
    "form": """
        (form|forms|slip|surgery|parking|operation|procedure|treatment|xray|anesthesia|photos)
    """,
    "used": """
        (use|uses|used|using|sell|selling|sold|share|shared|sharing|store|stored|storing|process
            |processed|processing|passed on|pass on|given out|on file|kept)
    """,
    "removal": """
        (be|get|been|being)? (removed|taken off|delisted|deleted|off|unsubscribed|left alone|taken
            out) (of|from|already|before|last|now|the|your|months|weeks|a|ages|again|and|two|three)?
    """,
    "fifth": """
        (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|umpteenth|nth|3rd
            |4th|5th|6th|10th|millionth) (time)? (you|that you|somebody|someone|your|unwanted|phone
            |sales|robo)?
    """,
    "my_turn": """
        (i'm|i am|i've|i have|i|we|we've|my|our|nobody|no one|trying|still)
    """,
    "only_by": """
        (by|via|through|per) (mail|post|letter|email|e mail)
        (in writing|on paper)
        (mail|letters|letter|post|email|emails) only
        only (mail|letters|letter|post|email|emails)
    """,
    "until": """
        (before|after|until|till|unless|at night|in the morning|on my (cell|mobile|work|landline
            |day|birthday)|at work|on weekends|on sundays|on saturdays|during|while|between|so
            early|so late|this early|this late|too early|too late|tomorrow|today|tonight|right now
            |at the moment|yet|later|this week|this afternoon|this morning|mornings|evenings
            |weekends|past|earlier|later|lunch|lunchtime|twice)
        (on|at|in|by) (@weekday|@clock|the (morning|evening|afternoon|night|weekend|office))
    """,
    "other_way": """
        (instead|rather)
        (call|text|email|use|ring|phone|message|try|write) (me|us)? (on|at|to)? (my|the|her|his|me
            |us)? (cell|mobile|other|work|home|new|email|office|landline|second|husband|wife|son
            |daughter)
    """,
    "gone": """
        (removed|taken off|taken out|deleted|erased|gone|struck|wiped|cleared|blocked|scrubbed|off
            (the|your|this|that|any|all)|out of (the|your|this|that|any|all)|unlisted|destroyed)
    """,
    "wanting": """
        (want|need|like|see|ensure|sure|have|request|asking|ask|demand|prefer|get|expect|insist
            |should|must|needs|has|ought|make|wish)
    """,
    "retain": """
        (keep|keeping|save|saving|store|storing|retain|hold on to|hang on to|sell|share|pass on
            |give out|include|remember|record)
    """,
    "your_calls": """
        (your|these|those|all these|all those|all your|such|this kind of) (constant|endless|stupid
            |annoying|automated|phone|sales|marketing|robo|daily|silly|bloody|automatic|reminder
            |unwanted|computer)? (calls|texts|messages|robocalls|emails|phone calls|voicemails
            |reminders|adverts|ads|call|calling)
    """,
    "suffering": """
        (wake|wakes|waking|driving|crazy|mad|nuts|insane|annoying|annoy|annoys|upset|upsets
            |upsetting|scare|scares|scaring|disturb|disturbing|bother|bothers|bothering|ridiculous
            |enough|nuisance|harass|nonstop|intrusive|unacceptable|disrupting|stressing|stressful
            |invading|pointless|useless|confuses|confusing|frighten|frightening|sick|tired|hate
            |unwelcome|unwanted|pests|interrupt|interrupting)
        (out of|getting out of) hand
        every (single)? (day|hour|week|morning|night|evening)
        (all|the whole) (day|night|week|time)
    """,
    "continues": """
        (if|should|unless|until|when) (the|this|it|you|these|they|that|your) (calls|people|company)?
            (continue|continues|continuing|keeps|keep|carry on|carries on|happens again|happen
            again|goes on|go on|doesn't stop|don't stop|do not stop|isn't stopped|persist|persists
            |ever happens|is not stopped)
    """,
    "regulator": """
        (ftc|fcc|tcpa|ofcom|trading standards|information commissioner|better business bureau|bbb
            |attorney general|ombudsman|trai)
    """,
    "recorded": """
        (record|recorded|recording|records|video|photo|photos|treatment|surgery|procedure|operation
            |sedation)
    """,
    "caller_rings": """
        (phone|phones|line|telephone|mobile) ... (rings|ringing|rung|stops|stop|quiet|buzzing
            |blowing up|blows up)
    """,
    "your_doing": """
        from you (again|anymore|any more|ever)
        (because of|thanks to|due to) (you|your|y'all)
        (by|from|with) (you|your) (people|guys|lot|company|calls)
    """,
    "my_wait": """
        (wait|waiting|waited|expecting|hoping|hope|missed|miss|return|returning|appreciate|thanks
            for|thank you for|looking forward|got|get)
    """,
    "contacted": """
        (called|phoned|contacted|texted|messaged|got in touch|reached out|rang|dialed|dialled
            |telephoned|bothered|disturbed|rung|solicited|approached
            |emailed|harassed)
    """,
    "unwelcome": """
        (not|never|no longer) (welcome|wanted|appreciated|allowed|permitted|accepted|wished for
            |desired)
        (unwelcome|unwanted|undesired|uninvited)
    """,
    "unlawful": """
        (illegal|unlawful|prohibited|forbidden|against the law|not legal|not permitted)
        (illegally|unlawfully|without (my|our) (knowledge|consent|permission))
    """,
    "a_number": """
        (number|line|name|entry|contact|extension|phone|mobile|cell)
    """,
    "erase_it": """
        (delete|remove|erase|scrub|lose|drop|strike|wipe|destroy|purge|trash|forget) (it|that|this)
    """,
    "stop_it": """
        (stop|quit|cease|enough|knock it off|cut it out|give it a rest)
        (don't|do not) (ever)? do (that|it|this) (again|anymore|any more)
        (quit|drop|stop) (it|that|this)
    """,
    "my_line": """
        (my|our|this) (cell|phone|mobile|landline|line|email|address|extension)
    """,
    "misuse": """
        (selling|sharing|using|giving out|giving|passing|trading|storing|keeping|sell|share|pass
            |give|trade|hand|use)
    """,
    "must_end": """
        (to|must|should|needs|has|have|need|gotta|ought|got|better|will) (to)? (end|stop|cease
            |finish)
        (be|being) (stopped|ended|over|discontinued|terminated)
    """,
    "reminding": """
        (reminders|notifications|alerts|updates|announcements|offers|newsletters|robocalls
            |reminder calls|reminder texts|reminder emails
            |auto calls|automatic calls|automated calls)
    """,
    "said_no": """
        (said|saying|say|tell|telling|told) (you)? no
    """,
    "cant_have": """
        (can't|cannot|can not|won't|not able to|shouldn't) (be)? (have|having|take|accept|deal with
            |handle|tolerate|put up with|get|getting|stand)
    """,
    "not_be": """
        (doesn't|does not|don't|do not|isn't|is not|never|not|won't|must not|shouldn't|no longer)
            (to)?
            (ever)? (get|gets|be|being|getting)
    """,
    "mind_not": """
        (mind|consider|about|try|prefer|appreciate) not (ever)?
    """,
    "wished": """
        (appreciate|prefer|rather|want|like|wish|sure|see to it|grateful|glad|happier|love|ensure)
    """,
    "nobody_there": """
        (nobody|no one|none) (from|at|in|of) (your|you|there|this|that) (company|office|firm|place
            |people
            |team|end|side|guys|lot|organization|business|outfit)?
    """,
    "to_be": """
        (is|are|must|should|has|needs|have|need|ought|better|will) (to)? (be|get)
    """,
    "no_receiving": """
        (don't|do not|doesn't|never|no longer|won't|not) (want to|wanna|have to|need to|ever)?
            (receive|get
            |getting|receiving|hear|answer|take|accept) (any|these|those|your|more|another|further)
    """,
    "let_yours": """
        (have|having|let|letting|get|getting|make) (your|a|that|this|the|any of your) (machine
            |machines|robot
            |robots
            |computer|computers|people|system|staff|bot|bots|team|software|dialer|agents|callers)
            (to)?
    """,
    "talk_to_yours": """
        (speak|speaking|talk|talking|deal|dealing) (to|with) (you lot|you people|you guys|your
            company
            |your people|any of you|your lot|your outfit|y'all)
    """,
}

OPT_OUT_FRAMES = {
    "opt_out": """
        (halt|weary|unwish) (contacts|contacting) !until !other_way
        unwish +2 you_to +1 (contact|contacting) !until !other_way
        unwish_you +1 (contact|contacting|contacts|contacted) !until !other_way !forget
        dont +3 (contact|contacting) +3 forever !until !forget !other_way
        you_may_not +1 (contact|contacting) !until
        erase +3 mine !booking !swap !stuck
        erase +2 them +3 off +3 (your_list|list) !booking
        erase +4 (contacts|your_list) !booking
        pull +2 (mine|them) +3 off +4 (list|your_list) !booking !swap
        pull +3 off +3 your_list !booking !price
        pull +2 off_it
        (pull|erase) +2 my_line +3 off +4 (list|your_list) !booking !swap
        dont +2 retain +2 mine !booking !swap !forget
        * your_calls suffering !my_wait
        * your_calls halt
        your_calls +5 unwish !my_wait
        * legal +4 continues !fine
        regulator
        cant_have +0 your_calls
        * reminding +5 halt !booking
        reminding +5 unwish
        you_contact +5 said_no
        contacts +2 must_end !until
        * a_number unlawful
        (halt|dont) +0 misuse +2 mine !booking !swap !other_way
        unwish +4 your_list !booking
        (contacts|contacting) +4 unwelcome
        unlawful +3 (contact|contacting)
        a_number +9 erase_it !swap !booking
        you_contact +6 stop_it !until
        * caller_rings +6 your_doing
        wanting +4 mine +2 gone !booking !swap
        mine +2 wanting +2 gone !booking !swap
        * legal +3 contacts !fine
        * legal +3 contacting !fine
        * legal +5 you_contact !fine
        * legal contact +3 forever !fine
        * revoke +3 consent !form !recorded
        objects +4 mine +4 (for_sales|used) !until
        objects +4 mine +0 used
        objects +3 for_sales
        erase +3 privacy !booking !swap
        * privacy erase !booking !swap
        mark +5 no_contact !until !other_way
        you_contact +4 again_and_again
        told_you +4 not_again +4 (contact|contacting|contacts|forever|your_list)
        told_you +3 removal
        fifth +2 (contacts|contact) !my_turn
        only_by +4 no_contact
        no_contact +4 only_by
        mine +3 not_be +1 contacted !until
        mind_not +1 contacting !until !other_way
        wished +3 nobody_there +3 (contact|contacted|contacting)
        mine +0 to_be +1 gone !booking !swap
        wished +4 no_receiving +2 (contacts|contacting) !until
        (dont|halt) +1 let_yours +1 (contact|contacting) !until !other_way
        unwish +2 talk_to_yours
        pull +0 off +0 mine !booking !swap
    """,
    "unless opt_out": """
        keep +0 erase +3 (mine|them)
        keep +0 pull +1 (mine|them) +2 off
    """,
}
