"""What a language says of dates and times, as a native speaker writes it down."""

import msgspec

YEAR_MIN, YEAR_MAX = 1_000, 2_999
"""Years that anybody means."""


class Part(msgspec.Struct, frozen=True):
    """A part of the day: its window when it stands alone, and the hours that are said with it.

    `window` is "06:00-12:00". `hours` is "0-12": of 8 and 20 the one in there is meant by "eight
    in the morning"; where the second is the smaller one, they go on past midnight ("17-5").
    """

    window: str
    hours: str


class TimesTable(msgspec.Struct, frozen=True, kw_only=True):
    """Dates and times of one language. Phrases are in the notation of `phrases.py`.

    terms       words with a meaning: "weekday 0" (Monday), "month 1", "unit hour", "part morning",
                "half am", "clock 12:00", "holiday 12-25", "shift 1" (tomorrow), "cue past" …
                to their phrases; every kind is listed in `lexicon.py`
    rules       "category action argument" to phrases with slots like `<hour>`; categories, slots
                and actions are listed in `actions.py`
    parts       name of a part of day → Part
    glue        words that may stand between a date and its time ("at", "on the")
    leads       words before a time that are not of it ("at", "on")
    counted     words behind a number that make it no hour and no day ("people", "dollars")
    joins       words between two numbers that count the same ("7 or 8 people")
    named       words behind a day that make it a name of something else ("the Sunday roast")
    next_week   "next Friday" means first the Friday of the following week, else the coming one
    clock_24h   8:40 written so is in the morning without a doubt
    month_first regions where 3/4 is the fourth of March
    """

    terms: dict[str, str] = {}
    rules: dict[str, str] = {}
    parts: dict[str, Part] = {}
    glue: str = ""
    leads: str = ""
    counted: str = ""
    joins: str = ""
    named: str = ""
    next_week: bool = True
    clock_24h: bool = False
    month_first: str = "US"
