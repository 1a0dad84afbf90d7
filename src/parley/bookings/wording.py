"""The sentences of the front desk, read from sentences/LANGUAGE.yaml, and how times are told."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from importlib.resources import files

import msgspec
import yaml

from parley.conversation.wording.chunks import released
from parley.conversation.wording.phrases import Phrase, compile_phrase, render
from parley.conversation.wording.spoken import LANGUAGES, Manner, kind_of, say, table_of
from parley.conversation.wording.spoken.table import SpokenTable

SPOKEN_MAX = 5
"""Values of a list that are said: nobody keeps more in mind."""
VALUE_MAX_CHARS = 300
"""What is longer is cut: it would be spoken for twenty seconds."""

AND_SLOTS = frozenset({"intervals", "names"})
"""Lists of which all hold; of any other list the caller takes one."""
ENDS = (".", "?", "!", "।")
"""Marks that end a sentence."""
SENTENCE_SLOTS = frozenset({"note", "question"})
"""Places for what may be a whole sentence."""
NAMED_ONCE = (("offers", "start"), ("existing", "start"), ("old", "new"))
"""Where both are times of one day, the second is said without the day."""
_MORE_OF_HOLIDAY = re.compile(r" ?[;(].*")
"""What calendars write behind a name: "(observed)", or a second name."""
_NUMBER = re.compile(r"\d{1,5}(?:\.\d{1,6})?")
_BRACES = str.maketrans("{}", "  ")

Value = str | tuple[str, ...]
"""A canonical text or a name; a tuple is a list of them."""


class Sentence(msgspec.Struct, frozen=True):
    """What is to be said: a key of sentences/*.yaml and the values of its places.

    Values are canonical texts (`2026-11-24T15:30`, `4500 EUR`, `PT45M`), names, or words; times are
    those on the business's clock. A tuple is a list of them. An empty value counts as none.
    `hours` may be a number; `wish` and `window` may name a part of the day as hearing does
    (`late_afternoon`), and `holiday` a public holiday by its English name.
    """

    key: str
    values: Mapping[str, Value] = {}


def tell(sentence: Sentence, manner: Manner, vary: int = 0) -> str:
    """The sentence in the manner's language, English where we have no other.

    The variant with the most places among those whose places all have values; `vary` chooses
    among several such. Raises KeyError for a key that does not exist, and where every variant
    needs a value that is missing.
    """
    table = table_of(manner.language)
    values = {slot: value for slot, value in sentence.values.items() if _is_told(slot, value)}
    variants = wording(table.code).sentences[sentence.key]
    full = [one for one in variants if all(slot in values for slot, _ in one.places)]
    if not full:
        raise KeyError(f"{sentence.key}: no variant can be said with {sorted(values)}")
    demanded = max(len(one.places) for one in full)
    best = [one for one in full if len(one.places) == demanded]
    return _filled(best[vary % len(best)], _day_once(values), manner)


def spoken_when(start: date | time, manner: Manner) -> str:
    """A datetime (by the clock that it carries), a date or a time, as it is said."""
    return released(say(*_canonical(start), manner))


def told(when: date, manner: Manner) -> dict[str, str]:
    """A date, or a datetime on the business's clock with its zone, in all forms of an answer.

    `iso` (with its offset), `date`, `time` (empty for a whole day), `weekday` in English and small
    letters, `weekday_de`, `weekday_local` and `spoken` in the manner's language.
    """
    if isinstance(when, datetime):
        assert when.tzinfo is not None, "a datetime in an answer tells its offset"
        iso, at = when.isoformat(timespec="seconds"), f"{when:%H:%M}"
    else:
        iso, at = when.isoformat(), ""
    number = when.weekday()
    return {
        "iso": iso,
        "date": iso[: len("YYYY-MM-DD")],
        "time": at,
        "weekday": LANGUAGES["en"].weekdays[number].lower(),
        "weekday_de": LANGUAGES["de"].weekdays[number],
        "weekday_local": table_of(manner.language).weekdays[number],
        "spoken": spoken_when(when, manner),
    }


class Wording(msgspec.Struct, frozen=True):
    """A language's sentences, variants by key, and its words for parts of a day and holidays."""

    sentences: Mapping[str, tuple[Phrase, ...]]
    parts: Mapping[str, str]
    holidays: Mapping[str, str]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    parts: dict[str, str]
    holidays: dict[str, str]
    sentences: dict[str, str | tuple[str, ...]]


@lru_cache(len(LANGUAGES))
def wording(code: str) -> Wording:
    """The wording of a language by its subtag. Its file is read at the first use."""
    text = files(__package__).joinpath("sentences", f"{code}.yaml").read_text(encoding="utf-8")
    file = msgspec.convert(yaml.safe_load(text), _File)
    variants = {
        key: (texts,) if isinstance(texts, str) else texts for key, texts in file.sentences.items()
    }
    compiled = {key: tuple(map(compile_phrase, texts)) for key, texts in variants.items()}
    return Wording(compiled, file.parts, file.holidays)


def _canonical(start: date | time) -> tuple[str, str]:
    match start:
        case datetime():
            return "datetime", start.replace(tzinfo=None).isoformat(timespec="minutes")
        case time():
            return "time", start.replace(tzinfo=None).isoformat(timespec="minutes")
        case _:
            return "date", start.isoformat()


def _is_told(slot: str, value: Value) -> bool:
    """No value is none, and nobody says "up to no hours before"."""
    return bool(value) and not (slot == "hours" and value == "0")


def _duration(hours: str) -> str:
    """Hours as a number, such as 1.5, as a duration; whatever else it is stays."""
    if not _NUMBER.fullmatch(hours):
        return hours
    whole, minutes = divmod(round(float(hours) * 60), 60)
    return "PT" + (f"{whole}H" if whole else "") + (f"{minutes}M" if minutes or not whole else "")


def _filled(phrase: Phrase, values: Mapping[str, Value], manner: Manner) -> str:
    """The words. A value that ends a sentence itself keeps its mark."""
    pieces = [phrase.texts[0]]
    for (slot, form), text in zip(phrase.places, phrase.texts[1:], strict=True):
        said = _said(slot, form, values[slot], manner)
        pieces.append(said)
        pieces.append(text[1:] if _ended(slot, said, text) else text)
    return released("".join(pieces))


def _ended(slot: str, said: str, text: str) -> bool:
    """Whether the text behind a value begins with a mark that the value has already.

    The full stop of "3 p.m." ends no question.
    """
    if not text.startswith(ENDS) or not said.endswith(ENDS):
        return False
    return slot in SENTENCE_SLOTS or said[-1] != "." or text[0] == "."


def _day_once(values: Mapping[str, Value]) -> Mapping[str, Value]:
    """The values, those of NAMED_ONCE as a mere time where the day is told beside them."""
    said = dict(values)
    for told_slot, slot in NAMED_ONCE:
        beside, value = values.get(told_slot, ""), values.get(slot, "")
        times = beside if isinstance(beside, tuple) else (beside,)
        if isinstance(value, str) and all(map(_is_datetime, (value, *times))):
            day, _, at = value.partition("T")
            if all(one.startswith(day) for one in times):
                said[slot] = at
    return said


def _is_datetime(value: str) -> bool:
    return kind_of(value) == "datetime"


def _said(slot: str, form: str, value: Value, manner: Manner) -> str:
    if isinstance(value, tuple):
        table = table_of(manner.language)
        return _listed(value[:SPOKEN_MAX], table.and_ if slot in AND_SLOTS else _or(table), manner)
    words = wording(table_of(manner.language).code)
    match slot:
        case "wish" | "window":
            value = words.parts.get(value, value)
        case "holiday":
            name = _MORE_OF_HOLIDAY.sub("", value)
            value = words.holidays.get(name, name)
        case "hours":
            value = _duration(value)
        case _:  # said as it is
            pass
    value = " ".join(value[:VALUE_MAX_CHARS].translate(_BRACES).split())
    return render(Phrase(("", ""), (("value", form),)), {"value": value}, manner)


def _listed(values: Sequence[str], last: str, manner: Manner) -> str:
    """Values as a list; times of one day say the day once."""
    if not all(map(_is_datetime, values)):
        return _joined([_said("", "", value, manner) for value in values], last)
    days: dict[str, list[str]] = {}
    for value in values:
        day, _, at = value.partition("T")
        days.setdefault(day, []).append(at)
    said = [_day(day, times, last, manner) for day, times in days.items()]
    several = any(len(times) > 1 for times in days.values())
    return _joined(said, f",{last}" if several and len(said) > 1 else last)


def _day(day: str, times: Sequence[str], last: str, manner: Manner) -> str:
    """One day with its times."""
    return table_of(manner.language).date_time.format(
        date=say("date", day, manner),
        time=_joined([say("time", at, manner) for at in times], last),
    )


def _joined(said: Sequence[str], last: str) -> str:
    return last.join(filter(None, (", ".join(said[:-1]), said[-1])))


def _or(table: SpokenTable) -> str:
    return f" {table.either} "
