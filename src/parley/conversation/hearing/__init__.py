"""Hearing: from the caller's words to values and intents. Its counterpart is wording."""

from collections.abc import Collection, Sequence

from parley.conversation.hearing.answers import LABELS, answer
from parley.conversation.hearing.automaton import Spans, places, scan
from parley.conversation.hearing.cardinals import amounts
from parley.conversation.hearing.frames import framed
from parley.conversation.hearing.intents import ASIDES, intents, settled
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.lettered import lettered
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.names import is_sought, name
from parley.conversation.hearing.phones import phones
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.said_amounts import said_amounts
from parley.conversation.hearing.tables import TABLES_VERSION, Known, known
from parley.conversation.hearing.times.said import times
from parley.conversation.hearing.utterance import Utterance, cut
from parley.conversation.hearing.values import INTENTS, TEXT_MAX, Understanding, Value
from parley.conversation.hearing.voting import Question, best

__all__ = [
    "INTENTS",
    "TABLES_VERSION",
    "TEXT_MAX",
    "Understanding",
    "Value",
    "understand",
    "understand_best",
]

_MEANT = frozenset({*INTENTS, *LABELS})
_ASIDE = frozenset({*ASIDES, *LABELS})
_WRITTEN_TIME = frozenset("/:")
_WRITTEN_DATE = frozenset(".-")
_NAME_PARTS = frozenset({"first_name", "last_name"})


def understand(
    text: str,
    *,
    asked: str | Collection[str] = "",
    region: str = "US",
    language: str = "en",
    moment: Moment | None = None,
) -> Understanding:
    """What the caller said, as values and intents. Total: no text makes it raise.

    `asked` are the kinds of slots that were asked for last: name, first_name, last_name, phone,
    email, postcode, people, date, time, date_of_birth, service, staff, reason, yes_no. `region` is
    the ISO 3166 code whose habits of dialling and writing hold; `language` is a language tag, and
    one that has no table is heard as English. `moment` is when and where it is said: without one
    no dates are heard.
    """
    wanted = _wanted(asked)
    table = known(language)
    heard = table.language
    text = text[:TEXT_MAX]
    utterance = cut(text, heard)
    if not utterance.words:
        return Understanding(text, (), ("unclear",), heard.table.code)
    spans = scan(heard.root, utterance.words, utterance.breaks)
    spans = settled(framed(spans, utterance.breaks, heard.frames), heard)
    named = _times(utterance, spans, table, wanted, moment, region) if moment else []
    return _understood(utterance, spans, heard, wanted, region, named)


def understand_best(  # noqa: PLR0913 - what understand takes, and the readings and records
    text: str,
    nbest: Sequence[str] = (),
    *,
    asked: str | Collection[str] = "",
    region: str = "US",
    language: str = "en",
    moment: Moment | None = None,
    records: Records = NO_RECORDS,
) -> Understanding:
    """What the caller said, chosen among all readings of a recogniser. Total like `understand`.

    `text` is the first reading and `nbest` are all of them, in order. `records` are people who are
    known: who gives a name, a postcode or a date of birth is likely one of them.
    """

    def hear(reading: str) -> Understanding:
        return understand(reading, asked=asked, region=region, language=language, moment=moment)

    question = Question(_wanted(asked), region, known(language).language, moment, records)
    return best(hear, text, nbest, question)


def _wanted(asked: str | Collection[str]) -> frozenset[str]:
    """The slots as a set; whoever asks for one part of a name asks for a name."""
    wanted = frozenset((asked,) if isinstance(asked, str) else asked)
    return wanted if wanted.isdisjoint(_NAME_PARTS) else wanted | {"name"}


def _times(
    utterance: Utterance,
    spans: Spans,
    table: Known,
    asked: frozenset[str],
    moment: Moment,
    region: str,
) -> list[Value]:
    """Dates and times, if any of the words can be of one."""
    counted = amounts(utterance, table.language)
    return times(utterance, spans, counted, table.language, table.times, asked, moment, region)


def _understood(
    utterance: Utterance,
    spans: Spans,
    language: Language,
    asked: frozenset[str],
    region: str,
    named: list[Value],
) -> Understanding:
    yes_no = answer(utterance, spans, asked)
    numbers, mended = phones(utterance, spans, language, asked, region)
    if named and numbers:
        named, numbers = _parted(named, numbers, utterance.text, asked)
    if dictated := lettered(utterance, spans, language, asked, region):
        named, numbers = _apart(named, dictated), [*dictated, *_apart(numbers, dictated)]
    counted = said_amounts(utterance, spans, language, asked, region, named + numbers)
    person, renamed = None, False
    if is_sought(spans, asked):
        claimed = _claimed(utterance, spans, numbers + named + counted)
        person, renamed = name(utterance, spans, language, asked, claimed)
    values = [*named, *numbers, *counted]
    values += [*([person] if person else []), *([yes_no] if yes_no else [])]
    if "reason" in asked:
        values += _reason(utterance, spans, language)
    corrected = mended or renamed or _denied_with_more(yes_no, asked, numbers, person)
    found = intents(spans, yes_no, corrected=corrected)
    if not found and all(value is yes_no and value.ambiguous for value in values):
        found = ("unclear",)
    return Understanding(utterance.text, tuple(values), found, language.table.code)


def _parted(
    named: list[Value], numbers: list[Value], text: str, asked: frozenset[str]
) -> tuple[list[Value], list[Value]]:
    """Times and phones that share no text: digits with marks of a date or a time are no phone."""
    if "phone" not in asked:
        numbers = [value for value in numbers if not _is_written_time(value, named, text)]
    phones_heard = [value for value in numbers if value.kind == "phone"]
    return _apart(named, phones_heard), numbers


def _is_written_time(value: Value, named: list[Value], text: str) -> bool:
    """Whether digits are written as times are, or belong to a date or a time."""
    marks = set(text[value.start : value.end])
    if not marks.isdisjoint(_WRITTEN_TIME):
        return True
    if value.kind == "digits":
        return any(one.start < value.end and value.start < one.end for one in named)
    return not marks.isdisjoint(_WRITTEN_DATE) and any(
        one.kind.startswith("date") and one.start <= value.start and value.end <= one.end
        for one in named
    )


def _apart(values: list[Value], taken: list[Value]) -> list[Value]:
    """The values that share no text with what is taken."""
    return [
        value
        for value in values
        if all(value.end <= other.start or other.end <= value.start for other in taken)
    ]


def _claimed(utterance: Utterance, spans: Spans, numbers: list[Value]) -> frozenset[int]:
    """The places of words that cannot be of a name."""
    claimed = places(spans, _MEANT)
    for value in numbers:
        claimed |= {
            i for i, start in enumerate(utterance.starts) if value.start <= start < value.end
        }
    return frozenset(claimed)


def _denied_with_more(
    yes_no: Value | None, asked: frozenset[str], numbers: list[Value], person: Value | None
) -> bool:
    """Whether the caller said no and gave what was asked for: that replaces what we had."""
    if yes_no is None or yes_no.value != "no" or yes_no.ambiguous:
        return False
    return bool(numbers) if "name" not in asked else person is not None


def _reason(utterance: Utterance, spans: Spans, language: Language) -> list[Value]:
    """The caller's own words, without a greeting, a yes or a thank-you around them."""
    aside = places(spans, _ASIDE)
    own = [
        place
        for place, word in enumerate(utterance.words)
        if place not in aside and word not in language.fillers
    ]
    if not own:
        return []
    start, end = utterance.starts[own[0]], utterance.ends[own[-1]]
    return [Value("text", " ".join(utterance.text[start:end].split()), start, end)]
