"""English classes: words that phrases name by one word with an @."""

CLASSES = {
    "dont": "do not|don't|don't you|do not you",
    "cant": "can't|can not|cannot|couldn't|could not",
    "isnt": "isn't|is not|ain't|'s not|aren't|are not|not",
    "anymore": "anymore|any more|any longer|again|ever|ever again",
    "call": (
        "call|phone|ring|dial|contact|text|message|bother|harass|disturb|pester|email|robocall"
        "|telephone|reach out to|reach out|hit me up|follow up with|get in touch with|ring up"
    ),
    "enough": (
        "stop|quit|cease|end|discontinue|halt|enough of|enough with|tired of|sick of"
        "|fed up with|sick and tired of|had it with|no more|no longer want|want no|accept no"
        "|not interested in|not accept|not accepting|nobody wants|nobody here wants"
        "|no one wants|no one here wants|refuse|reject|prevent|avoid|get rid of|put an end to"
        "|put a stop to|knock off|cut out|had enough of|done with|over with"
    ),
    "calling": (
        "calling|phoning|ringing|dialing|dialling|contacting|texting|messaging|bothering"
        "|harassing|disturbing|spamming|pestering|hassling|bugging|robocalling|emailing"
        "|telephoning|annoying|reaching out to|reaching out"
    ),
    "called": (
        "called|phoned|contacted|texted|messaged|bothered|disturbed|rung|solicited|approached"
    ),
    "calls": "calls|call|phone calls|phone call|texts|text messages|messages|robocalls|sales calls",
    "household": (
        "house|home|phone|number|cell|mobile|line|family|husband|wife|mother|mom|mum|father"
        "|dad|office|place|company|landline|parents"
    ),
    "us": "me|us|my @household|our @household|this @household|here",
    "neg": "do not|don't|does not|doesn't|did not|didn't|never|no longer|not",
    "list": (
        "list|lists|database|system|records|books|file|files|registry|roster|register|rotation"
        "|directory|sheet|log|calls|campaign|campaigns|queue|program|rolodex|spreadsheet"
    ),
    "your": "your|the|this|that|these|those|any|all|all your|whatever",
    "someone_sick": "my|his|her|the|their|your|our",
    "have": "have|had|has|having|got|getting|get|gets|suffered|suffering",
    "adj": "real|actual|live|living|genuine|true|physical|breathing",
    "adv": (
        "really|actually|even|truly|genuinely|definitely|literally|possibly|legitimately"
        "|honestly|still|maybe|perhaps|only|basically|like|for real|seriously|by any chance"
        "|some kind of|some sort of|a kind of|a sort of|kind of|sort of"
    ),
    "article": "a|an|one of those|one of these|one of the|some|another",
    "machine": (
        "robot|robots|bot|bots|chatbot|chat bot|voicebot|voice bot|robocall|robocaller|ai|a i"
        "|artificial intelligence|artificial|machine|computer|computer program|computer voice"
        "|program|software|recording|recorded message|pre recorded|prerecorded|tape|computers"
        "|machines|recordings|automated|automatic|virtual assistant|virtual agent"
        "|virtual receptionist|voice assistant|digital assistant|answering machine|chatgpt"
        "|chat gpt|gpt|language model|siri|alexa|android|simulation|synthetic|synthesized"
    ),
    "staff": (
        "person|human|human being|humans|someone|somebody|anyone|anybody|agent|representative"
        "|rep|operator|receptionist|manager|supervisor|boss|owner|colleague|team member"
        "|staff member|member of staff|staff|employee|secretary|customer service"
        "|customer support|customer care|reception|front desk|the desk|specialist|advisor"
        "|adviser|associate|people"
    ),
    "practitioner": "nurse|doctor|dr|dentist|hygienist|therapist|technician|mr|mrs|ms|pharmacist",
    "moment": "moment|second|sec|minute|min|secs|seconds|minutes|moments|tick",
    "visit": (
        "appointment|appointments|booking|visit|reservation|consultation|consult|checkup"
        "|check up|cleaning|session|slot|appt|meeting|exam|massage|facial"
    ),
    "alter": (
        "change|changing|modify|modifying|alter|altering|edit|editing|amend|amending|update"
        "|updating|upgrade|upgrading|downgrade|adjust|adjusting|increase|increasing|decrease"
        "|decreasing|raise|lower|reduce|reducing|extend|extending|shorten|prolong|revise|switch"
        "|swap"
    ),
    "more": (
        "bigger|higher|lower|longer|shorter|smaller|larger|earlier|later|less|more|sooner|cheaper"
    ),
    "contracted": (
        "account|accounts|card|cards|mortgage|loan|order|orders|membership|subscription|contract"
        "|policy|arrangement|payment|payments|transfer|debit|debits|request|plan|insurance|invoice"
        "|transaction|application|delivery|purchase|trial|service|services"
    ),
    "weekday": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays"
        "|thursdays|fridays|saturdays|sundays|weekend|weekends|weekdays"
    ),
    "clock": (
        "noon|midnight|lunch|dinner|breakfast|one|two|three|four|five|six|seven|eight|nine|ten"
        "|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12|half|@weekday|tomorrow|today|tonight|then"
        "|work|school|night"
    ),
}
