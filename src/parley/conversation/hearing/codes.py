"""Reference numbers and codes that are letters and digits of no known shape: "X R 7 double 4"."""

from collections.abc import Sequence

from parley.conversation.hearing.automaton import SENTENCE, Spans
from parley.conversation.hearing.characters import Slot, slots
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.sounds import SOUND_COST
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

CODE_MIN, CODE_MAX = 3, 24
"""Characters of a code."""


def code(utterance: Utterance, spans: Spans, language: Language, *, asked: bool) -> Value | None:
    """The code, None if there is none. Where none was asked for, words must announce it."""
    leads = [end for _, end in spans.get("code_lead", ())]
    if not leads and not asked:
        return None
    run = _run(utterance, slots(utterance, spans, language, max(leads, default=0)))
    text = "".join(slot.options[0][0] for slot in run)
    if not CODE_MIN <= len(text) <= CODE_MAX:
        return None
    if not asked and not any(map(str.isdecimal, text)):
        return None
    others = _others(run)
    return Value(
        "code",
        text.upper(),
        utterance.starts[run[0].begin],
        utterance.ends[run[-1].end - 1],
        ambiguous=bool(others),
        alternatives=others,
    )


def _run(utterance: Utterance, found: Sequence[Slot]) -> list[Slot]:
    """The longest row of words that each stand for characters."""
    best: list[Slot] = []
    here: list[Slot] = []
    for slot in found:
        text, cost = slot.options[0]
        sure = bool(text) and cost <= SOUND_COST and slot.begin < slot.end
        if not sure or (here and utterance.breaks[slot.begin] >= SENTENCE):
            here = []
        if sure:
            here.append(slot)
            size = sum(len(one.options[0][0]) for one in here)
            if size > sum(len(one.options[0][0]) for one in best):
                best = list(here)
    return best


def _others(run: Sequence[Slot]) -> tuple[str, ...]:
    """What the code is where one word stands for something else than it most likely does."""
    first = [slot.options[0][0] for slot in run]
    found: list[str] = []
    for at, slot in enumerate(run):
        if slot.options[0][1] == 0:
            continue
        for text, _ in slot.options[1:2]:
            found.append("".join([*first[:at], text, *first[at + 1 :]]).upper())
    return tuple(found[:CODE_MIN])
