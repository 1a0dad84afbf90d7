"""What a language says for a value: one table per language, which a native speaker can extend."""

import msgspec


class Amount(msgspec.Struct, frozen=True):
    """The names of a thing that is counted: `one` is the whole phrase for 1, `many` has {n}."""

    one: str
    many: str


class Currency(msgspec.Struct, frozen=True):
    """A currency's name, and that of its hundredth (empty where it has none)."""

    major: Amount
    minor: Amount | None = None


class SpokenTable(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that speaking knows of one language. Texts in braces are places.

    code            the language's subtag
    weekdays        Monday first
    months          January first
    date            {weekday} {day} {ordinal} {month}; `date_in_year` also {year};
                    `day_of_month` has no weekday
    dial            12 or 24 hours on the clock
    day_parts       from which hour on, and the word: the last one that has begun is said
    short_days      weekdays as they are shortened, Monday first, without a full stop
    clock, clock_full  {hour} {minute} {part}; `clock_full` where the minutes are 0,
                    `clock_bare` where also the half of the day is not known
    minute_digits   2 where 5 minutes past is written 05
    named_times     times that have a name of their own, by HH:MM
    date_time       {date} {time}
    between, since, until   ranges: {begin} {end}; open at the end; open at the begin
    on_day          a range of times on one day: {date} {range}
    durations       by the letter of ISO 8601: Y MO W D H M S
    and_            joins the last two of several parts
    currencies      by ISO 4217 code; `money` joins {major}, {minor} and {cents}, the bare number
    decimal         what stands between a number and its fraction
    group_sign, group_sizes  how long numbers are grouped, from the right; the last size repeats
    ordinals        by number; `ordinal_ends` by the number's last digits, the longest that fits
    units           signs that follow a number, as they are written
    signs           signs in e-mail addresses, URLs and codes
    plus            before a country code
    number_range    {begin} {end}
    per, each       what a slash behind an amount means, and shortened words behind it
    numbered        is said for # and the like before a number; `number_signs` are those
    either          what a slash between words means
    hour_word       stands behind a time and is said by `clock` already
    large           words for thousands and more, which stand between a number and a currency
    words           abbreviations and signs, as they are written, to their words
    before_names    abbreviations of this kind before a capital: "Dr." → "Doctor"
    no_end          abbreviations whose full stop never ends a sentence, without it
    no_end_tails    what abbreviations end in whose full stop never ends a sentence
    may_end         those whose full stop ends one before a capital that is no day or month
    before_digits   words that are abbreviations only before a number
    ordinal_leads   words after which a number with a full stop is an ordinal, as before a month;
                    empty where ordinals are not written so
    links           words that begin a clause: a long sentence may be cut before them
    slash_dates     the order of numbers in 1/2/2026: mdy or dmy
    check_in        offers the caller the word in a long speech
    """

    code: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_days: tuple[str, ...]
    date: str
    date_in_year: str
    day_of_month: str
    dial: int
    day_parts: tuple[tuple[int, str], ...]
    clock: str
    clock_full: str
    clock_bare: str
    minute_digits: int
    named_times: dict[str, str]
    date_time: str
    between: str
    on_day: str
    since: str
    until: str
    durations: dict[str, Amount]
    and_: str
    currencies: dict[str, Currency]
    money: str
    decimal: str
    group_sign: str
    group_sizes: tuple[int, ...]
    ordinals: dict[str, str]
    ordinal_ends: dict[str, str]
    units: dict[str, Amount]
    signs: dict[str, str]
    plus: str
    number_range: str
    per: str
    each: dict[str, str]
    numbered: str
    number_signs: tuple[str, ...]
    either: str
    hour_word: str
    large: str
    words: dict[str, str]
    before_names: dict[str, str]
    no_end: str
    no_end_tails: tuple[str, ...]
    may_end: str
    before_digits: str
    ordinal_leads: str
    links: str
    slash_dates: str
    check_in: str
