"""Phone numbers from runs of digits: joined, corrected, and checked against the region's plan."""

import msgspec

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.numbers import Run, runs, split
from parley.conversation.hearing.plans import (
    PHONE_DIGITS_MAX,
    Plan,
    look_up,
    look_up_abroad,
    mend,
)
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

RUNS_MAX = 12
"""Runs of one utterance that are looked at."""

READINGS_MAX = 8
"""Readings of one number that are kept while it grows."""

MENDS_MAX = 2
"""Readings of a correction that are tried."""

LOOSE_DIGITS_MIN = 4
"""Digits that are worth a value where no phone was asked for."""

JOIN_GAP_MAX = 8
"""Words between two pieces of one number."""

JOIN_GAP_WHOLE_MAX = 2
"""The same where the first piece could be a number by itself."""


class Number(msgspec.Struct, frozen=True):
    """A number as it stands so far: words `begin` up to `end`, readings best first."""

    begin: int
    end: int
    readings: tuple[str, ...]
    corrected: bool = False
    placed: bool = False


def phones(
    utterance: Utterance,
    spans: Spans,
    language: Language,
    asked: frozenset[str],
    region: str,
) -> tuple[list[Value], bool]:
    """The phone, digits, extension and own_number values, and whether the caller corrected one."""
    wanted = "phone" in asked
    found = runs(utterance, language, _other_places(spans), sounds=wanted)[:RUNS_MAX]
    values = [_own_number(utterance, spans)] if "own_number" in spans else []
    if not found:
        return values, False
    whole = sum(run.end - run.begin for run in found) == len(utterance.words)
    found, values = _take_extension(utterance, spans, found, values)
    numbers = _fold(utterance, spans, language, found, region)
    least = 1 if wanted else LOOSE_DIGITS_MIN
    heard = [_as_value(utterance, number, region) for number in numbers]
    kept = [
        value
        for value, number in zip(heard, numbers, strict=True)
        if value.kind == "phone"
        or number.placed
        or number.corrected
        or (len(value.value) >= least and (whole or not _is_solitary(number, found)))
    ]
    if any(value.kind == "phone" for value in kept):
        kept = [value for value in kept if value.kind == "phone"]
    return kept + values, any(number.corrected for number in numbers)


def _other_places(spans: Spans) -> set[int]:
    """Places of number words that are no digits: "the last four", "one moment"."""
    return {
        place
        for label in ("last_digits", "hold_on", "emergency", "greet")
        for begin, end in spans.get(label, ())
        for place in range(begin, end)
    }


def _is_solitary(number: Number, found: list[Run]) -> bool:
    return any(
        run.solitary
        and len(run.readings[0]) == 1
        and (run.begin, run.end) == (number.begin, number.end)
        for run in found
    )


def _own_number(utterance: Utterance, spans: Spans) -> Value:
    begin, end = spans["own_number"][0]
    return Value("own_number", "caller", utterance.starts[begin], utterance.ends[end - 1])


def _take_extension(
    utterance: Utterance, spans: Spans, found: list[Run], values: list[Value]
) -> tuple[list[Run], list[Value]]:
    """Sets aside the run behind "extension"."""
    ends = {end for _, end in spans.get("extension", ())}
    if not ends:
        return found, values
    taken = [run for run in found if run.begin in ends]
    extensions = [
        Value(
            "extension", run.readings[0], utterance.starts[run.begin], utterance.ends[run.end - 1]
        )
        for run in taken
    ]
    return [run for run in found if run not in taken], values + extensions


def _fold(
    utterance: Utterance, spans: Spans, language: Language, found: list[Run], region: str
) -> list[Number]:
    """Reads the runs in order: each goes on with the number before, mends it, or begins anew."""
    numbers: list[Number] = []
    previous_end = 0
    rejected = False
    for run in _unrejected(utterance, spans, language, found):
        if not run.readings:
            rejected = True
            continue
        current = numbers[-1] if numbers else None
        placed = _cued(spans, "last_digits", previous_end, run.end + 3, run)
        new = _started(run, corrected=False, placed=placed)
        mends = _between(spans, "correct", previous_end, run.begin)
        if current is None:
            numbers.append(new)
        elif mends or (placed and _is_complete(current, region)):
            numbers[-1] = _mended(current, new, region)
        else:
            prefix = _between(spans, "area_code", current.end, run.begin)
            joined = _joined(current, new, prefix=prefix)
            numbers[-1:] = [joined] if _goes_on(current, new, joined, region) else [current, new]
        previous_end = run.end
    if rejected and numbers:
        numbers[-1] = msgspec.structs.replace(numbers[-1], corrected=True)
    return numbers


def _unrejected(
    utterance: Utterance, spans: Spans, language: Language, found: list[Run]
) -> list[Run]:
    """The runs without what stands behind "not": that is emptied, up to the next comma."""
    ends = {end for _, end in spans.get("reject", ())}
    if not ends:
        return found
    kept: list[Run] = []
    for run in found:
        if run.begin not in ends:
            kept.append(run)
            continue
        parts = split(utterance, run, language)
        kept += [msgspec.structs.replace(parts[0], readings=()), *parts[1:]]
    return kept


def _between(spans: Spans, cue: str, begin: int, end: int) -> bool:
    return any(begin <= a and b <= end for a, b in spans.get(cue, ()))


def _cued(spans: Spans, cue: str, begin: int, end: int, run: Run) -> bool:
    """Whether the cue stands beside the run: just before, within or just behind it."""
    return any(
        begin <= a and b <= end and (b >= run.begin - 1 if a < run.begin else a <= run.end)
        for a, b in spans.get(cue, ())
    )


def _started(run: Run, *, corrected: bool, placed: bool) -> Number:
    readings = tuple("+" + reading for reading in run.readings) if run.plus else run.readings
    return Number(run.begin, run.end, readings, corrected, placed)


def _is_complete(number: Number, region: str) -> bool:
    return any(look_up(reading, region).e164 for reading in number.readings)


def _goes_on(current: Number, new: Number, joined: Number, region: str) -> bool:
    """Whether the new digits belong to the same number."""
    gap = new.begin - current.end
    if gap > JOIN_GAP_MAX or new.readings[0].startswith("+"):
        return False
    if _is_complete(current, region):
        return gap <= JOIN_GAP_WHOLE_MAX and _is_complete(joined, region)
    return len(joined.readings[0]) <= PHONE_DIGITS_MAX


def _joined(current: Number, new: Number, *, prefix: bool) -> Number:
    """Both in one: an area code that was named later goes to the front."""
    first, second = (new, current) if prefix else (current, new)
    readings = [a + b for a in first.readings for b in second.readings][:READINGS_MAX]
    placed = current.placed or new.placed
    return Number(current.begin, new.end, tuple(readings), current.corrected, placed)


def _mended(current: Number, new: Number, region: str) -> Number:
    """The number after a correction: replaced as a whole, or from the misspoken digits on."""
    if _is_complete(new, region):
        readings: tuple[str, ...] = new.readings
    else:
        readings = tuple(
            mend(current.readings[0], fresh, region) for fresh in new.readings[:MENDS_MAX]
        )
    return Number(current.begin, new.end, readings, corrected=True, placed=new.placed)


def _as_value(utterance: Utterance, number: Number, region: str) -> Value:
    start, end = utterance.starts[number.begin], utterance.ends[number.end - 1]
    plans = [look_up(reading, region) for reading in number.readings]
    possible = sorted((plan for plan in plans if plan.e164), key=lambda plan: not plan.valid)
    if possible:
        return _phone(possible, start, end, guessed=possible[0] != plans[0])
    if plans[0].too_long:
        abroad, sure = look_up_abroad(number.readings[0], region)
        if abroad.valid:
            return Value("phone", abroad.e164, start, end, ambiguous=not sure)
    digits = number.readings[0].lstrip("+")
    return Value("digits", digits, start, end, valid=not plans[0].too_long)


def _phone(possible: list[Plan], start: int, end: int, *, guessed: bool) -> Value:
    """The best reading; ambiguous where another is as good, or the obvious one is no number."""
    best = possible[0]
    others = dict.fromkeys(plan.e164 for plan in possible[1:] if plan.e164 != best.e164)
    ambiguous = guessed or any(plan.valid for plan in possible[1:] if plan.e164 != best.e164)
    return Value("phone", best.e164, start, end, ambiguous, best.valid, tuple(others))
