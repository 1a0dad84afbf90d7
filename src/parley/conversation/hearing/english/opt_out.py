"""English for the wish not to be called again. Recall comes first: a missed one breaks the law."""

OPT_OUT = {
    "opt_out": """
        (stop|quit|cease|discontinue|end) (from|with)? (all|the|these|those|this|your|ever)?
            @calling
        (stop|quit|cease|discontinue) (all|the|these|those|this|any|your|making|sending|receiving
            |getting|it with) ... @calls
        (stop|quit|cease|discontinue) (all|further|future|making|receiving) (further|future|these
            |the|your)? @calls
        cease and desist
        (not|never) (ever)? (contact|phone|ring|text|bother|disturb) (me|us)
        (as|is|want|put) no contact
        (decline|declining|refuse|object|objecting|opposed|oppose) (to)? (receive|receiving|get|be
            |being) ... (calls|texts|messages|contacted|called|contact)
        (end|stop|cease|discontinue) (all|any|further)? (phone|further|telephone)? contact
        knock it off
        cancel ... (makes|lets|has) you call (me|us)
        @call (me|us|here|this number|this house|this phone|my @household)? (again|one more time
            |once more|another time|ever again) (and|or) (i|i'll|we|we'll|you'll|i'm)
        (not|no|never|zero) (at all)? (interested|interest) in (being @called|getting @calls
            |receiving @calls|your calls|any calls)
        in being @called
        (remove|delete|erase|scrub|drop|take|get) (this|our|the|that) (line|phone|phone number|home
            number|cell number|business|office|household|company) (from|off|out)
        ^ no (more)? (calls|phone calls|sales calls)
        (make|let|better be|hope|want) (this|it|that)? (to be|be|is)? (the|your) (last|final) (call
            |time)
        last (call|time) (i|we|you) (ever|get|receive|call|want|hear|phone|guys|people)
        (come|comes|be|go|goes|went) off (of)? (your|the|this|that|any) (call|calling|phone
            |marketing)? @list
        (why)? (are|is|do|keep) (you|you guys|you people|they|someone)? still calling
        (stop|quit) (wasting|abusing|taking up) (my|our) (time|phone|line)
        (@enough) ... (calls|texts|robocalls|telemarketers|telemarketing|solicitations|spam)
        (@enough) (you|you people|you guys|people|these people|companies|strangers|all of you|this
            |them) ... (calling|ringing|phoning|texting)
        @neg (ever)? (get|receive|accept|take|want) (to)? (get|receive|have)? (any|these|your|those
            |more|such|anymore|another|unwanted|marketing|sales|solicitation|robo) (more|of|your
            |sales|marketing|unwanted)? (calls|texts|robocalls|messages)
        (keep|keeps|kept) (on)? (calling|ringing|phoning|texting|dialing) (me|us|my|our|this|here
            |him|her|them|people)
        (you|you guys|you people|they|someone|somebody|your company) (have|has|'ve)? (already)?
            (called|phoned|rung|texted) (me|us|here|this number|my house)? ... (times|twice today|a
            million|a hundred|enough|stop)
        (call|calling|called) (the police|the cops|my lawyer|my attorney|the ftc|the fcc)
        (forget|lose) ... (this|my|our) number
        (want|wanna|get) (me|us)? out of (this|your|that|the|any|all) ... @list
        (remove|take|drop|delete|get|strike|scratch|pull|cut|cross|erase|kick) (me|us|myself)
            (completely|permanently|immediately|right now)? (from|out of|off of)
        (remove|delete|erase|wipe|purge|destroy|drop) ... (you have|you've got|you hold|you keep
            |you guys have) (on|about|of|for) (me|us|my)
        (wanna|gonna) be (removed|taken off|deleted|unsubscribed)
        (if|next time) you (ever|guys|people)? (call|ring|phone) (i'm|i am|i'll|i will|we'll|we are
            |we're) (calling|going to|gonna|reporting|suing|filing|getting)
        @dont (ever|you dare|you ever)? (call|phone|ring|contact|dial) (him|her|them|my people)
            (again|anymore|any more|ever)?
        (not|never) (be|being|get|getting|to be)? @called (again|anymore|any more|ever|by you|by
            your|on this)
        @neg (want|need|wish|like|care|appreciate|accept|take|welcome|tolerate|authorize) ...
            (calls|texts|text messages|communication|communications|solicitations|solicitation
            |telemarketers)
        @neg (want|need|wish|like|care) to (get|receive|have|be getting) ... (calls|texts|messages
            |communication|communications|contact)
        no more ... (calls|texts|call|robocalls|contact)
        (not|mind not|without|about not|consider not) calling (me|us|this|here|my)
        (be|being|get) left (the hell)? alone
        (can|could|may|should|want|like|need|shall|must) (i|we|my number|my name|our number|me|us
            |to)? (to)? be (removed|taken off|deleted|unsubscribed|erased|dropped)
        not (supposed|allowed|permitted|meant|authorized|welcome|free) to (be)? (ever)? (@call
            |calling)
        @call (me|us) (every|all day|all the time|constantly|nonstop|day and night)
        (every day|every single day|all day|day and night|constantly|each week|every week) (you
            |they|you people|you guys|someone|somebody)? (guys|people)? @call (me|us|here)
        (refrain|desist|abstain) from (ever|any|all)? (further|future)? (@calling|@calls|contact)
        (cease|stop|end|discontinue) (all|any|further|future)? (further|future)? (communication
            |communications|contact|outreach|solicitation|solicitations|correspondence)
        (stop|quit) with (all|the|these|those|your)? (the|these|your)? (phone|sales|constant)?
            @calls
        (you're|you are|youre|keep|keeps) (bothering|harassing|pestering|annoying|disturbing
            |spamming|hounding|stalking) (me|us|my|people|her|him|everyone|our)
        @neg (want|need|wish|like|care|wanna) (you|anyone|anybody|them|you guys|you people|people
            |any of you) (to)? (ever)? (@call|@calling)
        @neg (want|need|wish|like|care) (to|for)? (get|getting|receive|receiving|have|having|take)?
            (any|these|your|those|more|further|such|anymore|another) (more|of|your|sales|marketing
            |of your|of these|phone)? @calls
        (no longer|never again) (receive|get|be getting|take|accept|hear|have) ... (@calls|from you)
        @neg (to)? (be|being|get|getting) @called
        (if|that|wish) you (did not|didn't|do not|don't|would not|wouldn't|never) (ever)? @call
        @neg (give|gave|given|have|had|get|grant|granted) (you|anyone|them|anybody)? (any|my|our
            |the)? (permission|consent|authorization|authority)
        (number|list|it|name) (but|so|and|now|then)? (get rid of|delete|remove|erase|lose|scrub) it
        (leave|let) (me|us|this|my|our|her|him|them|everyone) ... (alone|be|in peace)
        ^ (go away|get lost|beat it|buzz off|bug off|piss off|fuck off|sod off|bugger off|screw off
            |screw you|fuck you)
        (dnc|d n c|suppression list|do not dial|do not disturb list|no contact list|blocklist)
        (don't|do not|stop|quit|never) (try|trying|attempt|attempting) to (@call|reach|get hold of
            |get a hold of)
        (want|need) nothing (to do with|from) (you|your|this)
        (don't|do not|stop|quit) (ever)? (leave|leaving) (me|us|any|more|these|your|anymore
            |another) ... (messages|voicemails|voicemail|message)
        (don't|do not|never) (take|accept|answer) (calls|phone calls|sales calls) (like this|like
            these|from strangers|from companies|from telemarketers|of this)
        (remove|delete|erase|wipe|purge|scrub) (all|all of|any|every) (of)? (my|our|me)
        (if|that|when|until) you (would|could|will|can)? (stop|stopped|quit|ceased) (all|the|these
            |those|this|your)? @calling
        @calls (need|needs|have|has|had|ought|got|must|gotta|better|will|can|to|finally)? (to)?
            (stop|stopped|end|cease|stopping|quit)
        @calling (me|us|here|this number|all the time)? (need|needs|have|has|had|ought|got|must
            |gotta|better|to)? (to)? (stop|end|cease)
        (this|it|that) (has|have|needs|need|must|better|got|had) (to|better)? (stop|end|cease)
        (do not|don't|never) (ever|you|you dare|even|try to|try|think about|even think about|bother
            |you ever|go|keep on|keep|let them|let anyone|let anybody|have anyone|have them|let
            your people|have your people|want them|want anyone|want anybody) (ever|even|to|be)?
            (@call|@calling) (@us|back|again|this|any more)?
        (can|could|would|will) (you|y'all|you guys|you people|u) not @call
        to not (ever)? (be)? (@call|@called|@calling)
        (asked|told|said|telling|asking|begged|begging|tell|warned) ... (do not|don't|not|never
            |stop|quit) (to)? (be)? (@call|@calling)
        (nobody|no one|none of you|not one of you|no body) (better|should|is to|is allowed to|can
            |may|from your company|over there) (ever)? (@call|calls|contacts) (@us|again|this
            number|ever)
        (nobody|no one|none of you|not one of you) (ever)? (calls|contacts|texts|bothers|rings
            |phones) (@us|here|this number|my house|ever)? (@us|again|ever)
        (if|next time|whenever|every time|when) you (ever|guys|people)? @call (me|us|here|this
            number|this house)? (again|one more time|once more|another time|ever again|any more)
        (if|next time) (i|we) get (another|one more|any more) (@calls|call)
        (you|you guys|you people|y'all|they) (always|constantly|all)? @call (me|us|here|my house
            |this number)? (every|each|all day|all the|constantly|ten times|ten|a dozen|a hundred|a
            million|so many|too|like|twenty|five|20|10|nonstop|non stop|three times|four times
            |twice)
        (get|got|getting|receive|receiving) (too many|so many|all these|constant|these) @calls
        no (call|calling|contact) list
        (do not|don't) contact (list|registry)
        (report|reporting|reported|sue|suing) (you|you guys|your company|this number|you people)
        (want|need|like|have|get|make|see) (my|our|this|that) (number|name|info|information|data
            |details|phone number) (gone|out|deleted|off|wiped|taken|erased|removed|cleared
            |scrubbed|destroyed)
        (get rid of|throw out|throw away|drop|ditch|dump|destroy|shred|trash|lose|forget|forget
            about|erase) (my|our|this|the) (phone|cell|home)? (number|information|info|contact
            |details)
        (cancel|end|stop|terminate|cut|turn off|shut off) ... (these|the|your|all|those|any) (phone
            |marketing|sales|automated)? (calls|texts|robocalls|text messages)
        (want|need) (no|zero) (more|further|part of|additional) (@calls|contact|this|your)
        (take|get|pull|keep|strike|leave|kick) ... (off|out of|from) (your|whatever|the|this|that
            |any|all) (call|calling|phone|contact|marketing|mailing|dialing|dialer|stupid)? @list
        (take|pull|get) (this|that|my|our) (phone|number|house|line|name|mom|mother|dad|father|wife
            |husband) (off|out)
        @dont (ever|dare|you dare|you ever|want you to|be)? @call @us? @anymore?
        @dont (ever|be|want you|want anyone|want anybody|want you guys|want you people|want them
            |like you|appreciate you) @calling
        @dont want (you|anyone|anybody|them|you guys|you people|people) to (ever)? @call
        @dont (want|need|wish|like|care|expect) (to|for)? (get|getting|receive|receiving|have
            |having|take|be getting)? (any|these|your|those|more|further|such|anymore|any more
            |another|any further|any of these|all these) (more|of|your|unwanted|of your|sales
            |marketing)? @calls
        (do not|don't|never|no longer|not) (want|wish|like|care|agree|consent) to (ever)? be
            (@called|called up|on)
        (do not|don't|never|no longer) (ever)? (want|wanna|care|need|wish) (to)? (ever|get|receive
            |have)? (hear|hearing|a call|another call|calls|any call|one more call) (from|from any
            of)? (you|you guys|you people|your company|y'all|again|from you|anymore)
        (no longer|not) (want|wish) ... @calls
        (rather|prefer|appreciate it if|like it if|if) you (did not|didn't|would not|wouldn't|do
            not|don't|stopped|quit) (@call|@calling)
        not to (ever)? @call (@us|again|anymore|any more)
        not to be @called
        (should not|shouldn't|must not|mustn't|better not|can't|cannot|can not|may not|are not to)
            (ever)? (be calling|@call) (@us|this number) (anymore|any more|any longer|again|ever)
        (not allowed|no right|have no permission|don't have permission|no permission|did not give
            you permission|didn't give you permission) to (be calling|@call)
        never ever? @call (@us|again|this|that|@us again|back)
        never ever? @call $
        no more @calls
        no (sales|marketing|unsolicited|cold|more unwanted) (calls|call)
        (keep|keeps|kept) (on)? @calling (@us|this)
        (enough|sick|tired|fed up) (of|with)? (all)? (these|the|your|those|this) (constant|annoying
            |stupid|sales|phone)? (calls|calling|phone calls)
        stop it with
        (take|get|taken|getting|took|want|cross|strike) (me|us|my name|our name|my number|our
            number|this number|that number|it|him|her|my @household|everyone|myself) off (of)?
        (taken|get|getting|be|want|wanna|come) off (of)? @your ... @list
        (want|wanna|get|getting|be) off (of)? (your|this|that) (call|calling|contact|phone
            |marketing|mailing)? @list
        off (of)? (your|this|that|the|all) (call|calling|contact|phone|marketing|mailing|dialing
            |telemarketing) @list
        (remove|delete|erase|scrub|drop|strike|clear|wipe|scratch|cross|unlist|purge) (me|us|myself
            |him|her|this number|that number|our number|this phone number)
        (remove|delete|erase|scrub|drop|strike|clear|wipe|scratch|cross|unlist|purge) (my|our)
            (phone|cell|mobile|contact|telephone|home|personal)? (number|name|info|information
            |details|data|contact|record|records)
        (removed|deleted|erased|scrubbed|purged) (permanently|completely|immediately)? from (your
            |the|this|that|any|all|every) ... @list
        (number|name|me|us|it) (removed|deleted|taken off)
        (remove|delete|erase) ... from (your|the|this) (call|calling|contact|phone|marketing
            |mailing|dialing)? @list
        unsubscribe
        unsubscribed
        unsubscribing
        (opt|opting|opted|opts) (me|us|my number)? out
        optout
        (lose|forget|trash|throw away|throw out|rip up|burn|shred|ditch) (my|this|our) (phone)?
            number
        do not call (list|registry|register)
        (leave|let) (me|us|my family|my husband|my wife|my mother) (the hell|the heck)? (alone|be
            |in peace)
        (revoke|withdraw|revoking|withdrawing|rescind|retract) (my|our|any|all)? (permission
            |consent)
        (do not|don't|did not|didn't|never) (give|gave|given)? (you)? (my)? consent
        (blocking|block|blacklist|blacklisting) (you|my number|our number|this number|your number)
        (this|that) is harassment
        go bother someone else
        @call (someone|somebody) else
        (not|never) (to)? (be)? (used|use|using) (it|this|that|my number|my details|my data)? for
            (marketing|sales|advertising|promotions|telemarketing|promotional)
        (do|don't|won't|will|can't) you (people|guys|lot|folks)? (never|ever|not)? (give up|quit
            |stop|learn|take a hint|take no for an answer) $
        (who|nobody|no one|i never|we never|i didn't|never) (gave|give|gives|authorized|authorised
            |allowed) (you|anyone|them) (permission|the right|authority|my number|this number
            |consent)
        (can|could|would|will|how about) (you|y'all|you guys|you people) ... not @call
        (want|like|need|wish|love) off (of)? (this|your|that|the|any|all) ... @list
        count (me|us) out (of|from)
        (don't|do not|stop|quit|never|no longer) (include|including|enroll|enrolling|target
            |targeting) (me|us|my|this number)
        (don't|do not|never) (add|put) (me|us|my number|my name|this number) (to|on) (your|any|a
            |another|more) ... @list
        (stay|keep|go) away from (my|our|this|me|us) (phone|number|line|house|family)?
        (get|getting|gets|receive|receiving|receives) ... (of (these|those|them|your calls)) (a|per
            |every|each) (day|week)
        ^ (you|y'all|you people|you guys|you lot|your company) (need|have|got|gotta|must|better
            |really need) (to)? (stop|quit|cut it out|knock it off|stop it|stop this|quit it) $
        (invading|invasion of|trespassing on|violating|respect|intruding on) (my|our) (privacy
            |peace)
        not (another|one more) (survey|sales|marketing|phone|robo)? (call|text|robocall|message)
        how dare you (people|guys)? (@call|keep|even)
        (you|they|nobody) (won't|will not|will never|never) @call (@us)? (again|anymore|ever)
        last (time)? (i|we) (hear|heard|want to hear|ever hear|will hear) (from)? (you|your)
        (i've|i have|i was|i am|i'm|we've|we were) (been)? (removed|taken off|delisted|unsubscribed
            |opted out|deleted)
        to be (removed|taken off|deleted|unsubscribed|delisted) $
        (waste|wasting) (your|my|our) time (calling|phoning|ringing|and mine)
        (my|our|this) (name|number|details|data) (should not|shouldn't|must not|isn't supposed to)
            be (on|in|there)
        (told|asked|begged|telling|asking|warned) (you|you people|you guys|them|y'all) (already
            |repeatedly|nicely|politely)? to stop
        better to do than (@call|bother|calling|calling people)
        (never|not|didn't|did not|haven't) (opt|opted) in
        forget (about)? (me|us) $
        ^ (block|blacklist) (me|us|this number|my number) $
        ^ no (more)? @calling $
        (turn|switch|shut) (the|these|those|all|my|your)? (reminder|phone|automatic|automated
            |text)? (reminders|notifications|calls|alerts|messages|texts) off
        ^ no (more)? (reminders|notifications|alerts|reminder calls|reminder texts)
        no (calls|texts|emails|messages) no (calls|texts|emails|messages)
        ^ (desist|cease|discontinue) $
        (contact|calling|communication|phone) (preference|preferences|settings) ... (none|off|no
            calls|no contact|never|zero)
        stop ... (scaring|upsetting|frightening|bothering|harassing|disturbing|tormenting) (me|my
            |us|her|him|our|people|old)
        (who|nobody|no one|i never|never) (authorized|authorised|allowed|told|asked) you to (have
            |use|call|keep|ring|contact|phone)
        next (call|time) ... (reported|police|lawyer|attorney|court|complaint)
        (communicate|correspond|contact me|reach me|contact us) ... (letter|post|mail|writing) only
        only (by|via|in) (letter|post|mail|writing)
        ^ (this|that|it|it's|this is|that's) (is)? (spam|harassment|a nuisance|a spam call)
        (we|i) (already)? said no ... stop
        (want|need) nothing more to do with
        enough (calls|texts|messages|phone calls|robocalls) $
        (blocking|block|blocked|suppression|opt out|stop|exclusion|robinson|no calls) list
        (you|they|nobody) (won't|will not|will never) be @calling (@us)? (again|anymore|ever|any
            more)
        (phone|telephone) terror
        (terrorizing|terrorising|tormenting|plaguing) (me|us|my|our)
        no (call|calls|phone|phone calls) no (mail|mails|emails|email|texts|text|messages|visits
            |nothing)
        out with (my|our|this) (number|name|data|details|phone)
        (request|demand|want|require|requesting|demanding) (the|a|an)? (immediate|full|complete
            |instant)? (deletion|erasure)
        (removal|deletion|erasure) of (my|our) (number|data|name|details|phone|information|record)
        (stop|quit) trying $
        (don't|do not|no use|no point|stop) (in)? (try|trying) (it)? (again|anymore|any more)
        why (do|are|does) (you|you people|you guys|they|your company) (keep|still|always|constantly
            |all) (on)? @calling
        why (do|does) (you|you people|you guys|they|your company) (keep|still|always|constantly)
            @call (me|us|here)
        (want|need) out (of)? (this|these|it|that)? $
        (be|get|getting|being) (taken|took|put) (off|out) $
        (did not|didn't|never) (sign up|sign|signed up|signed|ask|subscribe|subscribed|agree
            |register|registered) (for|to|up for) (this|these|that|any of this)
        right to (be forgotten|erasure|object|deletion|opt)
        how many times (do|must|have|should|does) (i|we|one) (have to|need to|got to|gotta)? (tell
            |told|ask|asked) (you|you people|them|you guys|to)
        how many times (do|must|have|should|does) (i|we|one) (have to|need to|got to|gotta)? (say
            |said) (no|stop|not|it|this|don't)
        (number|line|phone) (is|s) (private|unlisted|ex directory) ... (remove|delete|take|off)
        no (more)? (advertising|adverts|ads|advertisement|advertisements|marketing|spam|sales
            |promotions|promotional|robocalls|cold calling|cold calls|unsolicited|junk|sales pitch)
        give it a rest
        spare (me|us) (in|from|the|this|your|all)
        (stop|quit) (it|this|that|doing this|doing that) (i|we) (don't|do not) want
        unwanted (call|calls|text|texts|contact|caller|messages)
        unsolicited (call|calls|text|texts|contact|caller|messages)
        ^^ never again $$
        (left|leave me|leave us) (in peace|alone|be)
        ^ off (the|your|this) list
        (should not|shouldn't|not supposed to|never|don't want to|do not want to|why am i (still)?
            |why are we (still)?|how did i get) (be|be still|still be|supposed to be|even)? on
            (this|your|the|that|any|such a) (call|calling|phone|sales|contact|marketing)? list
        no (solicitors|solicitation|soliciting|telemarketers|telemarketing)
        (don't|do not) (accept|take) (solicitation|solicitations|sales calls|cold calls
            |telemarketing|unsolicited calls|telemarketers)
        (make|get|need|beg|begging|like|want) (you|y'all|you people|you guys|you lot) (to)?
            (stop
            |quit|cease) $
        (on|with) (the)? (t p s|tps|telephone preference service|preference service)
        for (heaven's|god's|gods|christ's|pete's|goodness|fuck's|the love of god) (sake)?
            stop $
        (blocked|blocking|block) ... (of your|your) (numbers|calls|number)
        if (i|we|anyone here) (ever)? (hear|get) ... from you ... (again|one more time|another
            time|once
            more)
        (keep|kept|been) (telling|saying) (to)? (you|you people|you guys|you lot) ... (no|not
            interested
            |don't want|stop|enough)
        (want|prefer|demand|request|requesting|insist on|need) (zero|no) contact
        (you|they) (keep|kept) (right|right on|on|still)? @calling
        (number|phone|line|numbers) (is|s)? not (for (you|sales|marketing|public|business
            |advertising)
            |yours)
        (you|you've|you guys|they|you people|you lot|you all) (were|was|been|have been|had been
            |have) (been)?
            (told|asked|warned|instructed|notified) ... (stop|quit|not to|never to|leave)
        (stop|quit|enough of|enough with|done with|sick of) (this|the|your|that|all this) (nonsense
            |harassment|crap|bullshit|rubbish|foolishness|madness|spam|game|games|bollocks|spamming)
        (remove|delete|removed|deleted|take off) from (the|your)? (list|lists|database|system
            |records
            |registry|register)
        (be|being) forgotten
        (stop|quit) (doing|trying) (it|this|that)? $
        (keep|keeps|kept) sending (me|us) ... (texts|messages|emails|spam|offers|ads|reminders|sms)
        never again (do|will|should|shall|would) ... (call|calls|ring|text|hear|contact|phone)
        (kill|nuke|zap|axe) (my|our|this) (record|records|number|entry|file|profile|contact|details)
        (do not|don't|never) (under any (circumstances|circumstance)|in any way|for any reason|by
            any means
            |at any time|on any account) (ever)? @call
        put (a stop|an end) to (this|it|these|all this) (will|would|now|at once|immediately
            |right)
        put (a stop|an end) to (this|it|these|all this) $
        (doesn't|does not|don't) (mean|give|entitle) you (can|may|get to|to|the right to|a right to
            |permission to|are allowed to) ... @call
        (want|wants|wanna) off $
        (pull|yank|scrap|ditch|unlist|bin|nix|void) (my|our|this) (number|name|details|digits)
        (forget|lose|delete) (my|our|these) digits
        (get|stay|keep|clear) off (of)? (my|our|this) (phone|line|number|lines|phones|landline|cell)
        (you|your company|your number|you guys|you people) (is|are|will be|have been|has been
            |being) (now)?
            (blocked|getting blocked|blacklisted)
        (you|you've|you have|you are|you're|they) (been|are|keep)? calling my (work|workplace
            |mother|mom
            |mum|wife|husband|house|kids|family|job|parents)
        (take|get|pull) ... (name|number) (off|out|outta) (of)? (there|that|this|your|here)
        (text messages|texts|calls|messages|robocalls|emails) ... (want|need|like|wish) (them
            |these|it|this)
            to (stop|end|cease)
        you not to (ever)? @call
        (done|through|finished) (receiving|getting|taking|answering) ... @calls
        @dont want you (to)? (have|having|keep|keeping|holding|hold|use|using) (my|our) (number
            |name|details
            |address|email|phone|contact)
    """,
}

OPT_OUT_UNLESS = {
    "opt_out": """
        @dont (ever|you dare|you ever)? @call (@us|back)? (again)? (before|after|until|till|unless
            |if|when|while|during|between|past|later than|earlier than|too|so early|so late|this
            early|this late|early|late|yet)
        @dont (ever)? @call (@us|back)? (on|at|around|by|past) (@clock|my work|the office|the
            weekend|weekends|the|my)
        @dont (ever)? @call (@us|back)? (in|over) the (morning|mornings|evening|evenings|afternoon
            |afternoons|night|weekend|weekends)
        @dont (ever)? @call (@us|back)? (tomorrow|today|tonight|this (morning|afternoon|evening
            |week)|@weekday)
        @dont @call (my|the) (work|office|home|landline|cell|mobile|house|old) (phone|number|line)?
            (call|text|use|try|but)
        not to @call @us? (before|after|until|till|on|at|in|during|between|when|while)
        (why|how come) (do not|don't|did not|didn't|wouldn't|can't|couldn't) (you|they|somebody
            |someone|anyone|we|u) ... @call
        (why|how come) (did not|didn't) ... @call
        (i|we|he|she|they|nobody|it) (did not|didn't) (ever)? @call
        ^ you (did not|didn't) (ever)? @call
        (do not|don't) bother (him|her|them|with|about|the|to)
        (do not|don't) bother $
        (miss|missed|take|drop|lose) (your|a|the|my|his|her|our) (call|calls)
        @neg (want|need|have) to (call|text|phone|message)
        @neg (want|need) (a|the|my|any)? (call|callback) (back|today|tomorrow|right now|yet|from
            the)
        (if|when|unless|since|because|whenever|in case|so) (you|they|i|we|she|he|somebody|someone)
            (do not|don't) @call
        (if|when|since|because|that|so) (they|i|we|she|he|somebody|someone) (did not|didn't) @call
        (i|we|they|he|she) (do not|don't) @call
        (i|we|he|she) never ever? @call
        (can't|couldn't|cannot) (stop|quit) @calling
        (i|we|i've|we've) (keep|kept) (on)? @calling
        (take|get|taken|getting) (me|us|it) off (of)? (hold|speaker|speakerphone|mute|the hook|the
            waiting|the wait|waiting)
        (take|get) it off (of)? (my|the|her|his) (calendar|skin|face|account|bill|tooth|card|order
            |schedule)
        (take|get) (him|her|them) off (of)? (the|his|her|that|this|those) (medication|meds|medicine
            |pills|drug|drugs|phone|antibiotics|ventilator)
        @call (someone|somebody) else (for|about|to|if)
        (stop|quit|end|discontinue) (from|with)? @calling (it|this) (a|an|that)
        (nobody|never|they|finally|he|she|i|we|not|has|have|since) (ever|finally)? stopped @calling
        (do not|don't) (have|need) to @call
        (do not|don't|never) (text|email|message) (me|us)? (but)? (call|phone|ring)
        (do not|don't) (ever|even|let|try to|try|bother|go|keep on|keep)? (call|calling) (back)?
            (if|unless|before|until|after|till)
        (remove|delete|erase|drop|take out|clear) (that|this|the|my)? (last|first|old|wrong|area
            |second|third|other)? (digit|digits|number|part|one|letter|name) (it's|its|and put|it
            is|that's|because|and use|and write|from my old|i gave)
        (wrong|incorrect|old|bad) (number|digit|digits|letter|spelling|address|one|part|date|item
            |name)? (so|and)? (remove|delete|drop|clear) (it|that|the|this)
        (it|this|that) (has|needs) to (stop|end) (by|at|before|hurting|bleeding)
        (pain|bleeding|noise|itching|swelling|hurting|coughing) ... to stop
        (do not|don't) (let|keep|try|bother|have) me ... @call
        (do not|don't) (keep|try) calling (him|her|them|my)
        (why|how come) (has|have|did|does|hasn't|didn't|is) (nobody|no one|none)
        (leave|let) it (alone|be)
        (can't|cannot|won't|unable to|able to|not able to) (take|accept|answer|make) calls
        (remove|delete|erase) all (the|of the|of my|my|four)? (stitches|teeth|staples|plaque|hair
            |moles|warts|makeup|filler|four|wisdom)
        (not|never) be @called (before|until|after|at|on|during)
        call (it|this) off
        (you|they|she|he|i|we) (don't|do not|doesn't) (take|accept|answer|get) calls (on|at|before
            |after|in|during|from school|from work)
        no calls (came|yet|today|from them|from him|from her|from school|from the|from my|after
            |before|during|on|between|were|have)
        (tired of|sick of|stop|end|avoid|done with) (the|my|all my)? (conference|zoom|video|work
            |cat) calls
        @dont (ever)? @call (my|his|her|our) (wife|husband|son|daughter|mother|father|mom|dad|boss
            |office|work|parents|kids) (it's|its|because|she's|he's|call|about|she|he|they)
        (take|get|move) (me|us|it|him|her) off (of)? (the)? (ten|eleven|twelve|one|two|three|four
            |five|six|seven|eight|nine|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            |schedule|calendar|appointment)
        (want|get) (me|us)? out of (the|my|this) (appointment|booking|hospital|house|car|contract)
        (i'm|we're|i am|we are|not|was) calling (to|about|for|from|because|regarding|in|on|again
            |back)
        @dont @call (from|with|using)
        @dont call (it|that|this|me) (a|an|by|mr|mrs|miss|ms|sir|ma'am|that|names|mister)
        last time (i|we) (called|came|was)
        @dont @call (an|a|any|the) (ambulance|doctor|police|taxi|cab|plumber|manager|hospital|911
            |cops|lawyer|priest|fire|mechanic)
        @dont @call (me|us)? (there|names)
        @dont @call that $
        @dont @call (the|that) (landline|bell|doorbell|intercom|office phone|house phone)
        (take|get|remove|taken) ... off (of)? (my|the|our|his|her) (insurance|policy|plan|account
            |booking|order|bill|schedule|reservation|team|will|lease)
        (remove|delete|drop|scratch|take) (me|us|him|her|one person) (from|off) the ... (slot
            |appointment|class|course|session|table|booking|group|tour|team|shift|party)
        (phone|bell|ears|ear|alarm|telephone) ... (stop|stopped|stops|quit) ringing
        (can|could|would|will|should|shall|you) (you|i)? call my (lawyer|attorney|solicitor)
        (told|tells|asked|said|advised) (me|us|him|her) (not to|to not|never to|don't) @call
        (it|tooth|teeth|knee|back|pain|cough|itch|he|she|dog|boss|customer|kids|children|neighbor
            |headache|son|daughter) (won't|doesn't|will not|does not|wouldn't|didn't|don't|isn't
            |never) (leave|leaves|leaving) (me|us) (alone|be|in peace)
        off the (nine|ten|eleven|twelve|eight|seven|six|five|four|three|two|one|@weekday)
        name off the ... (and|to) put
        (nobody|no one) (ever)? (calls|called|rings|texts|contacts) (me|us) back
        list for (today|tomorrow|@weekday)
        (unsubscribe|unsubscribed|opt out) (from|of) (the|your|my|this)? (gym|class|classes|club
            |course|magazine|membership|studio|insurance)
        (permission|consent) (for|to) (the|this|my)? (photo|photos|recording|video)
        (stopped|stop|start|started) calling in
        (not to|don't want to|didn't want to|hate to|sorry to|don't like to) (bother|disturb
            |trouble) you
        do not disturb (sign|mode|tag|button)
        (do not|don't|never) (ever)? call me (that|this|honey|sir|madam|maam|dude|darling|love
            |sweetie|dear|buddy|miss|crazy|late)
        let me be (clear|honest|frank|direct|blunt|brief|specific|the judge|sure)
        (go|going|gone|went) away (on|for|to|in|with|next|this|tomorrow|over|until)
        no calls (needed|necessary|required|so far)
        @dont @call (i'll|i will|we'll|we will|i'm|we're) (come|be|stop|pop|drop|see|coming|on|in)
        (don't|do not|never) forget (about)? (me|us)
        drop (me|us|him|her) (a|off|at|in)
        @dont @call (the|my|our) (restaurant|bank|school|hotel|insurance|pharmacy|hospital|clinic
            |shop|store|landlord|vet|airline|garage|salon)
        (police|court|lawyer|attorney|solicitor) (is|are|was|were)? calling
        left (alone|in peace) (with|in|at|for|after)
        (doctor|dr|they|she|he|nurse|specialist|hospital|dentist) (took|takes|taken|put|has taken
            |is taking) (me|him|her|us) off
        @dont @call (the|my|our|that|his|her) ... (broken|dead|disconnected|wrong|old|changed
            |instead|not working|doesn't work)
        do you? want to be (@called|called up)
        (message|call|text) (when|once|if|as soon as|before)
        @dont call (me|us|him|her|them|it) ... (name|names) (is|are|was)
        be called (mr|mrs|ms|miss|mister|doctor|by (my|his|her)|names|that|sir|madam|a|an|the)
        (i|we|he|she) (was|were|got) (told|asked|advised|instructed) (not to|to not|never to)
        ^^ (is|are|was|will|does|do|when|how long) ... (my|the|our) ... (deleted|removed|erased)
        (removed|taken) off (of)? (the|my|this|that|his|her|those|these) (medication|meds|medicine
            |pills
            |drug|drugs|bandage|tablets|statins|antibiotics)
        never mind (i'll|i will|we'll|i|let me)
        @dont (ever)? @call (my|his|her|our|the) (doctor|dentist|gp|insurance|insurer|school|lawyer
            |employer|vet|emergency contact|bank|landlord)
        (do|should|must|can) i (have to|need to)? unsubscribe to
        (get|take|let) (me|us) off (of)? the phone
        (i|we|he|she) (hate|dislike|don't like|can't stand|avoid|stopped|quit|hates) (calling
            |phoning
            |ringing|texting) (it|because|people|places|but|so|around|in|the)
        (scratched|struck|kicked|dropped|threw|cut) (me|us|him|her)
        (remove|delete|drop|scratch|take|cross) ... (name|daughter|son|husband|wife|kid) (from
            |off) the ...
            (slot|appointment|class|course|session|table|booking|group|tour|team|shift|party
            |lesson|trip)
        list for (the|my|our|this)
        @dont (text|email|message) ... (call|phone|ring) (instead|me)
    """,
}
