"""English dates and times."""

from parley.conversation.hearing.times.table import Part, TimesTable

_TERMS = {
    "weekday 0": "monday|mondays",
    "weekday 1": "tuesday|tuesdays|tues",
    "weekday 2": "wednesday|wednesdays",
    "weekday 3": "thursday|thursdays|thur|thurs",
    "weekday 4": "friday|fridays",
    "weekday 5": "saturday|saturdays",
    "weekday 6": "sunday|sundays",
    "abbreviation 0": "mon",
    "abbreviation 1": "tue",
    "abbreviation 2": "wed",
    "abbreviation 3": "thu",
    "abbreviation 4": "fri",
    "abbreviation 5": "sat",
    "abbreviation 6": "sun",
    "month 1": "january|jan",
    "month 2": "february|feb",
    "month 3": "march|mar",
    "month 4": "april|apr",
    "month 5": "may",
    "month 6": "june|jun",
    "month 7": "july|jul",
    "month 8": "august|aug",
    "month 9": "september|sept|sep",
    "month 10": "october|oct",
    "month 11": "november|nov",
    "month 12": "december|dec",
    "unit second": "second|seconds|sec|secs",
    "unit minute": "minute|minutes|min|mins",
    "unit hour": "hour|hours|hr|hrs",
    "unit day": "day|days",
    "unit night": "night|nights",
    "unit week": "week|weeks|wk|wks",
    "unit fortnight": "fortnight|fortnights",
    "unit month": "month|months",
    "unit year": "year|years|yr|yrs",
    "unit workday": "(business|working) (day|days)|weekday|weekdays",
    "part morning": "morning|mornings",
    "part early_morning": """
        (early|first thing in the) (morning|mornings)
        earlymorning
        earlymornings
    """,
    "part late_morning": "late (morning|mornings)|latemorning",
    "part lunch": "lunchtime|lunch time|noontime",
    "part afternoon": "afternoon|afternoons",
    "part early_afternoon": "early (afternoon|afternoons)|earlyafternoon",
    "part late_afternoon": "late (afternoon|afternoons)|lateafternoon",
    "part evening": "evening|evenings",
    "part early_evening": "early (evening|evenings)|earlyevening",
    "part late_evening": "late (evening|evenings)|lateevening",
    "part night": "night|nights|nighttime",
    "part early_night": "early (night|nights)|earlynight",
    "part late_night": "late (night|nights)|latenight",
    "part business": "(business|office|working|opening) hours",
    "half am": "am|a m",
    "half pm": "pm|p m",
    "clock 12:00": "(12|twelve)? (oclock)? (noon|midday)|mid day",
    "clock 0:00": "(12|twelve)? (oclock)? midnight|mid night",
    "clock 10:00": "midmorning|mid morning",
    "clock 14:00": "midafternoon|mid afternoon",
    "shift 0": "today|todays|(the)? same day",
    "shift 1": """
        tomorrow
        tomorrows
        tmr|tmrs|tmrws
        tomoro
        tmrw
        tommorow
        tommorrow
        tomorow
        (the)? (next|following) day
    """,
    "shift 2": "(the)? day after tomorrow|overmorrow",
    "shift -1": "yesterday|yesterdays|(the)? (previous|preceding) day",
    "shift -2": "(the)? day before yesterday",
    "holiday 12-25": "christmas|christmas day|xmas|xmas day",
    "holiday 12-24": "(christmas|xmas) eve",
    "holiday 12-26": "boxing day",
    "holiday 12-31": "new (year|years) eve",
    "holiday 1-1": "new (year|years) day|new years",
    "holiday 2-14": "valentines|valentines day|valentine day",
    "holiday 3-17": "(st|saint) patricks day",
    "holiday 10-31": "halloween|hallowe'en",
    "holiday 7-4": "independence day|(the)? (fourth|4th) of july",
    "holiday 11-11": "veterans day|remembrance day|armistice day",
    "holiday 6-19": "juneteenth",
    "holiday easter": "easter|easter (sunday|day)",
    "holiday easter-2": "good friday",
    "holiday easter+1": "easter monday",
    "holiday easter-47": "(shrove|fat|pancake) tuesday|mardi gras",
    "holiday easter-46": "ash wednesday",
    "holiday easter-7": "palm sunday",
    "holiday easter+49": "pentecost|whit sunday",
    "holiday nth 11 3 4": "thanksgiving|thanksgiving day",
    "holiday nth 9 0 1": "labor day|labour day",
    "holiday before 6-1 0": "memorial day",
    "holiday nth 1 0 3": "martin luther king (jr)? day|mlk day",
    "holiday nth 2 0 3": "(presidents|president's) day",
    "holiday nth 10 0 2": "columbus day|indigenous peoples day",
    "holiday nth 5 6 2": "(mothers|mother's) day",
    "holiday nth 6 6 3": "(fathers|father's) day",
    "holiday lunar Diwali (estimated)": "diwali|deepavali",
    "daypart 0 night": "tonight|tonights|this night",
    "stretch weekend 0": "weekend|weekends",
    "hop": """
        (right now|right away|straight away|immediately|asap|as soon as possible)
        now $$
    """,
    "number 0.5": "half a|half an",
    "number 2": "a couple (of)?|couple (of)?|a pair of",
    "number 12": "a dozen",
    "minutes 15": "quarter|a quarter|one quarter",
    "minutes 30": "half",
    "minutes 45": "three quarters",
}

_TO = "(to|till|til|until|through|and|<dash>)"
_THROUGH = "(till|til|until|through|<dash>)"
_FROM = (
    "(after|from|(any time|anytime|sometime|some time) (after|from)|later than|not before|"
    "not earlier than|no earlier than|at the earliest|starting (from|on|at)?|"
    "beginning (from|on|at)?|as of|as from|not until)"
)
_UNTIL = (
    "(until|till|til|up to|up until|up till|no later than|not later than|not after|by|"
    "not past|through|"
    "(any time|anytime|sometime|some time) (until|till|by))"
)

_RULES = {
    "hour_minute": """
        <hour> <minute>
        <hour> oclock <minute>
        <hour> (oh|o|zero|0) <minute>
        <hour> and <minute> minutes
    """,
    "add 0": "<hour> (hundred|hundred hours)",
    "same": """
        <hour> (oclock|o clock|sharp)
        <hour> oclock (sharp|exactly)
        <time> (oclock|sharp|exactly|hours|hrs)
        (at|by|till|until) <hour>
        (at|by) exactly <hour>
        (at|by|around) <time>
        (the|on the|for the|on) <date>
        (the|on the|for the) <dates>
        (a|an) <duration>
        (time|clock|hour) (is|being|of|at|would be|will be|to) <hour>
        (time|clock|hour) (is|being|of|at|would be|will be|to) <time>
        (at|by) <hhmm>
        <hhmm> (hours|hrs|oclock)
    """,
    "part": """
        (the|in the|at|during|during the|of the|any|in|preferably|ideally|maybe|perhaps) <part>
        <part> (if possible|please|preferably|ideally)
        <part> (works|would (work|be)|suits|is (fine|best|better
            |good|ok|okay|great|possible))
    """,
    "part_named morning": "mornings",
    "part_named afternoon": "afternoons",
    "part_named evening": "evenings",
    "around": """
        (around|about|approximately|roughly|circa|somewhere around|ish) <hour>
        (around|about|approximately|roughly|circa|somewhere around) <time>
        (<hour>|<time>) (or so|ish)
        (at|around|about) (<hour>|<time>) ish
        (around|about) <hhmm>
    """,
    "past full": """
        <minute> (minutes|minute|mins|min)? (past|after|gone) <hour>
        <minute> (minutes|minute|mins|min)? (past|after|gone) <time>
    """,
    "to full fives": """
        <minute> (to|before|of|til|till|until) <hour>
        <minute> (to|before|of|til|till|until) <time>
    """,
    "to": "<minute> (minutes|minute|mins|min) (to|before|of|til|till|until) (<hour>|<time>)",
    "add -15": "(quarter|a quarter) (to|before|of|til) <time>",
    "add 30": "half <hour>|half past <time>",
    "half": """
        <time> <half>
        <hour> <half>
        <half> <time>
        <hhmm> <half>
        <times> <half>
    """,
    "in_part": """
        (<time>|<hour>) (in|at|on|during)? (the)? <part>
        <part> (at|around|about|by|like|say)? <time>
        <part> (at|around|about|by|like|say)? <hour>
        (in|at|during) (the|this)? <part> (at|around|about|by)? <time>
        (in|at|during) (the|this)? <part> (at|around|about|by) <hour>
        <times> (in|at|on|during)? (the|this)? <part>
    """,
    "of": """
        <n> <unit>
        <n> of <unit>
        <n> of the next <unit>
        <n> more <unit>
        <n> (full|whole|entire|solid|long) <unit>
    """,
    "of 0.5": "<n> and a half <unit>",
    "one": "(a|an|one|one full|one whole|a full|a whole|another|an entire) <unit>",
    "one 0.5": "half (a|an|of an|of a)? <unit>|a half <unit>",
    "one 1.5": "(a|an|one) <unit> and a half",
    "one 0.25": "quarter of an <unit>|a quarter of an <unit>|quarter <unit>|a quarter <unit>",
    "one 0.75": "three quarters of an <unit>",
    "one 3 vague": "(a few|several|some) (more)? <unit>|few (more)? <unit>",
    "plus": "<duration> <duration>|<duration> and <duration>",
    "plus 30": "<duration> and a half",
    "hop": """
        in <duration>
        in (about|around|exactly|less than|under|another|just)? <duration>
        in <duration> (time|from now|from today)
        <duration> from (now|today)
        <duration> (later|ahead|hence|out)
        <duration> after (today|now)
        after <duration>
        <duration> today
    """,
    "hop back": "<duration> (ago|back|earlier|before now|previously)",
    "hop within": """
        within (the)? (next)? <duration>
        (the)? (next|coming) <duration>
        <duration> in the future
        over the next <duration>
        (within|in|over|during) (the)? next <unit>
    """,
    "from_day": """
        <duration> (from|after|following|on) <date>
        <duration> on from <date>
        <date> (and)? <duration> later
        <date> in <duration>
    """,
    "from_day 1": "(the)? (day|morning) (after|following) <date>",
    "from_day -1": "(the)? day (before|preceding) <date>",
    "from_day back": "<duration> (before|prior to|ahead of) <date>",
    "weekdays_on": "<n> <weekday> (from now|later|on)",
    "weekdays_on back": "<n> <weekday> ago",
    "weekday_from": "(the)? (first)? <weekday> (after|following|from) <date>",
    "weekday_from back": "(the)? (last)? <weekday> (before|preceding) <date>",
    "week_of weekend": "(the)? weekend of <date>",
    "edge 1": "(the)? first day (of|in) (the)? (<dates>|<month>)",
    "edge -1": "(the)? last day (of|in) (the)? (<dates>|<month>)",
    "edge 1 week": "(the)? first day of the week",
    "edge 1 month": "(the)? first day of the month",
    "edge 1 year": "(the)? first day of the year",
    "edge -1 week": "(the)? last day of the week",
    "edge -1 month": "(the)? last day of the month",
    "edge -1 year": "(the)? last day of the year",
    "week_of": "(the)? week (of|beginning|commencing|starting) (on)? <date>",
    "weekdays_on 2": "<weekday> week",
    "fields weekday": """
        (on|a|the)? <weekday>
        (on|for) <abbreviation>
        <abbreviation> $
    """,
    "fields weekday which=next": "next (<weekday>|<abbreviation>)|<weekday> next",
    "fields weekday which=last": "(last|past|previous|the past) <weekday>|(just)? gone <weekday>",
    "fields weekday week=0": "this (week|weeks) (on)? <weekday>|<weekday> (of|in)? this week",
    "fields weekday week=1": """
        (next|following) (week|weeks) (on)? <weekday>
        <weekday> (of|in)? next week
    """,
    "fields weekday week=-1": "last (week|weeks) (on)? <weekday>|<weekday> (of)? last week",
    "fields weekday which=coming": """
        (this|coming|this coming|the coming|upcoming) <weekday>
        <weekday> coming
    """,
    "fields day month": """
        (the)? <day> (day)? (of)? <month>
        (the)? <ordinal> (of|on) (the)? <ordinal>
    """,
    "fields day month year": """
        (the)? <day> (day)? (of)? <month> (in|of)? <year>
        (the)? <ordinal> (of|on) (the)? <ordinal> <year>
        <day> <month> (in|of)? <yy>
    """,
    "fields month day": "<month> (the)? <day>",
    "fields month day year": "<month> (the)? <day> (in|of)? <year>|<month> <day> <yy>",
    "fields day": """
        (the|on the)? <nth>
        (on|by|until|from|for) the <ordinal>
        the <ordinal> $
        (on|by|until|from|for) the <day> $
        on the <day>
        on <day>
    """,
    "weekday_day 12": "(<weekday>|<abbreviation>) <day>",
    "fields day weak=1": "the <ordinal>",
    "fields weekday day": "(<weekday>|<abbreviation>) (the)? (<ordinal>|<nth>)|<weekday> the <day>",
    "fields weekday day month": "<abbreviation> (the)? <day> (of)? <month>",
    "fields weekday day month year": "<abbreviation> (the)? <day> (of)? <month> <year>",
    "fields weekday month day": "<abbreviation> <month> (the)? <day>",
    "fields weekday month day year": "<abbreviation> <month> (the)? <day> <year>",
    "fields nth weekday month": "(the)? <ordinal> <weekday> (of|in) <month>",
    "fields nth weekday month year": "(the)? <ordinal> <weekday> (of|in) <month> <year>",
    "fields weekday month nth=-1": "(the)? last <weekday> (of|in) <month>",
    "fields nth weekday month_on=0": "(the)? <ordinal> <weekday> (of|in)? (this month)?",
    "fields nth weekday month_on=1": "(the)? <ordinal> <weekday> (of|in) next month",
    "fields weekday nth=-1 month_on=0": "(the)? last <weekday> (of|in) (this|the) month",
    "fields weekday nth=-1 month_on=1": "(the)? last <weekday> (of|in) next month",
    "fields day month_on=1": "(the)? <day> (of)? (the)? next month",
    "fields day month_on=0": "(the)? <day> (of)? this month|(the)? <day> of the month",
    "fields day month_on=-1": "(the)? <day> (of)? last month",
    "stretch week 0": "this week|this coming week",
    "stretch week 0 4": "(for)? (the)? rest of (the|this) week",
    "stretch month 0 4": "(for)? (the)? rest of (the|this) month",
    "stretch year 0 4": "(for)? (the)? rest of (the|this) year",
    "stretch week 1": "(the)? (next|following) week",
    "stretch week -1": "last week|the past week|the previous week",
    "stretch week 2": "(the)? week after next|in two weeks time",
    "stretch weekend 0": "(the|this|this coming|at the|over the|on the) (weekend|weekends)",
    "stretch weekend 1": "next weekend|the following weekend",
    "stretch weekend -1": "last weekend",
    "stretch month 0": "this month",
    "stretch month 1": "(the)? next month|the following month",
    "stretch month -1": "last month",
    "stretch month": """
        in <month>
        (early|late|mid)? in <month>
        next <month>
        during <month>
        <month> <year>
        in <month> <year>
    """,
    "stretch year": "(in|since|during|of|for) <year>",
    "stretch year 0": "this year",
    "stretch year -1": "last year",
    "stretch year 1": "next year",
    "stretch week 0 1": "(the)? (beginning|start) of the week",
    "stretch week 0 2": "(the)? middle of the week|midweek",
    "stretch week 0 3": "(the)? end of the week",
    "stretch month 0 1": "(the)? (beginning|start) of the month",
    "stretch month 0 2": "(the)? middle of the month",
    "stretch month 0 3": "(the)? end of the month",
    "stretch year 0 1": "(the)? (beginning|start) of the year",
    "stretch year 0 2": "(the)? middle of the year",
    "stretch year 0 3": "(the)? end of the year",
    "third 1": """
        (at|in|by|around)? (the)? (beginning|start) of (the)? (<dates>|<month>)
        (in|during)? early (in)? (<dates>|<month>)
        (<dates>|<month>) (beginning|start)
    """,
    "third 2": """
        (in|around|by)? (the)? middle of (the)? (<dates>|<month>)
        (in|during)? (mid|middle) (of)? (<dates>|<month>)
    """,
    "third 3": """
        (at|in|by|around|towards)? (the)? end of (the)? (<dates>|<month>)
        (in|during)? late (in)? (<dates>|<month>)
    """,
    "daypart -1 night": "last night",
    "daypart 0 morning": "this morning",
    "daypart 0 afternoon": "this afternoon",
    "daypart 0 evening": "this evening",
    "range": f"""
        (from|between) (<time>|<hour>|<hhmm>) {_TO} (<time>|<hour>|<hhmm>)
        <time> {_THROUGH} (<time>|<hour>|<hhmm>)
        (<hour>|<hhmm>) {_THROUGH} (<time>|<hour>|<hhmm>)
        (from|between) (<date>|<dates>|<month>) {_TO} (<date>|<dates>|<month>)
        <date> (to|{_THROUGH}) <date>
        <month> (to|{_THROUGH}) <month>
    """,
    "moments": f"""
        (from|between) <date> (at)? (<time>|<hour>) {_TO} <date> (at)? (<time>|<hour>)
        (from|between) (<time>|<hour>) (on)? <date> {_TO} (<time>|<hour>) (on)? <date>
        <date> (at)? <time> (to|{_THROUGH}) <date> (at)? <time>
        <time> (on)? <date> (to|{_THROUGH}) <time> (on)? <date>
    """,
    "range bare": "(<hour>|<time>) to (<hour>|<time>)",
    "days_on": "(from|between)? <date> (to|till|til|until|through|and|<dash>) (the)? <day>",
    "days_to": "(from|between)? (the)? <day> (to|till|til|until|through|and|<dash>) <date>",
    "from": f"""
        ({_FROM}|past) (<hour>|<time>|<hhmm>)
        {_FROM} (at|on|the)? (<time>|<date>|<dates>)
        {_FROM} <month>
        (<time>|<hour>|<date>|<dates>) (or later|onwards|onward|and later|or after|and after|and on)
        (earliest|the earliest) (<time>|<hour>|<date>)
    """,
    "from past": "since (on|the)? (<date>|<dates>)|since <month>",
    "until": f"""
        {_UNTIL} (<hour>|<time>|<hhmm>)
        {_UNTIL} (at|on|the)? (<time>|<date>|<dates>)
        {_UNTIL} <month>
        (<time>|<hour>|<date>|<dates>) (or earlier|or before|at the latest|latest|and before)
        (latest|the latest) (<time>|<hour>|<date>)
    """,
    "until begin": """
        (before|earlier than|prior to) (at|on|the)? (<time>|<date>|<dates>)
        (before|earlier than|prior to) (<hour>|<hhmm>|<month>)
    """,
    "year_on": "<date> (in|of)? <year>",
    "year_on 0": "<date> (of)? this year",
    "year_on 1": "<date> (of)? next year",
    "year_on -1": "<date> (of)? last year",
    "clock_on": "<duration> (after|past) (<time>|<hour>)",
    "clock_on back": "<duration> (before|ahead of) (<time>|<hour>)",
    "lasting": """
        (from)? <time> for <duration>
        from <hour> for <duration>
        for <duration> (from|starting at|starting|beginning at) <time>
    """,
}

TIMES = TimesTable(
    terms=_TERMS,
    rules=_RULES,
    parts={
        "morning": Part("06:00-12:00", "0-12"),
        "early_morning": Part("06:00-09:00", "0-12"),
        "late_morning": Part("10:00-12:00", "0-12"),
        "lunch": Part("11:30-14:00", "10-16"),
        "afternoon": Part("12:00-17:00", "12-24"),
        "early_afternoon": Part("12:00-14:00", "12-24"),
        "late_afternoon": Part("15:00-17:00", "12-24"),
        "evening": Part("17:00-21:00", "13-24"),
        "early_evening": Part("17:00-19:00", "13-24"),
        "late_evening": Part("19:00-21:00", "13-24"),
        "night": Part("20:00-24:00", "17-5"),
        "early_night": Part("20:00-22:00", "17-5"),
        "late_night": Part("22:00-24:00", "17-5"),
        "business": Part("09:00-17:00", "6-18"),
    },
    glue="at on the in of for by around about and then from is like say",
    leads="at on the in by around about for till until during time is of to any a",
    counted="""
    people persons person guests adults adult kids children child of dollars bucks euros pounds
    percent hours hour minutes minute days day weeks week months years nights times rooms room
    star stars miles seats tables time times thought name names floor street avenue choice one big
    large small women men girls boys ladies gentlemen friends family couples pax diners heads
    visitors babies toddlers infants colleagues bedroom bedrooms bed beds double single suites
    percentage cents minutes bookings reservations questions items cards accounts others
    """,
    joins="to or",
    named="roast roasts special specials menu rate rates times paper",
)
