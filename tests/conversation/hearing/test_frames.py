import re

import pytest

from parley.conversation.hearing.automaton import SENTENCE, Spans, scan
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.frames import (
    CONCEPT,
    FRAME_GAP_MAX,
    Frames,
    compile_frames,
    framed,
)
from parley.conversation.hearing.phrases import automaton

CONCEPTS = {"halt": "stop", "calls": "(calls|ringing)", "list": "list", "past": "last year"}


def heard(text: str, lines: str, *, label: str = "opt_out") -> list[tuple[int, int]]:
    """The spans of `label`; a full stop in the text ends a sentence."""
    root = automaton({CONCEPT + name: phrase for name, phrase in CONCEPTS.items()}, {})
    words = text.replace(".", "").split()
    stops = [word.endswith(".") for word in text.split()]
    breaks = [SENTENCE, *(SENTENCE if stop else 0 for stop in stops[:-1]), SENTENCE]
    frames = compile_frames({label: lines}, CONCEPTS)
    return framed(scan(root, words, breaks), breaks, frames).get(label, [])


def test_concepts_in_order_and_near_each_other_make_the_label() -> None:
    assert heard("stop with all the calls", "halt calls") == [(0, 5)]
    assert heard("calls must stop", "halt calls") == []


def test_concepts_in_any_order_make_the_label_after_a_star() -> None:
    assert heard("calls must stop", "* halt calls") == [(0, 3)]
    assert heard("stop the calls", "* halt calls") == [(0, 3)]


def test_concepts_too_far_apart_make_nothing() -> None:
    between = "word " * FRAME_GAP_MAX
    assert heard(f"stop {between}calls", "halt calls") == [(0, FRAME_GAP_MAX + 2)]
    assert heard(f"stop word {between}calls", "halt calls") == []
    assert heard("stop the calls", "halt +0 calls") == []


def test_concepts_of_two_sentences_make_nothing() -> None:
    assert heard("please stop. the calls are fine", "halt calls") == []


def test_one_of_several_concepts_is_enough() -> None:
    assert heard("stop the list", "halt (calls|list)") == [(0, 3)]


def test_a_forbidden_concept_nearby_takes_the_frame_back() -> None:
    assert heard("stop calls last year", "halt calls !past") == []
    assert heard("last year stop calls", "halt calls !past") == []
    assert heard("last year. stop calls", "halt calls !past") == [(2, 4)]


def test_what_is_found_joins_what_phrases_found() -> None:
    spans: Spans = {"opt_out": [(0, 1)], CONCEPT + "halt": [(2, 3)]}
    frames = compile_frames({"opt_out": "halt"}, CONCEPTS)
    found = framed(spans, [SENTENCE, 0, 0, SENTENCE], frames)
    assert found["opt_out"] == [(0, 1), (2, 3)]
    assert spans["opt_out"] == [(0, 1)]


def test_a_label_that_takes_another_back_is_an_exception() -> None:
    frames = compile_frames({"unless opt_out": "halt"}, CONCEPTS)
    assert frames.exceptions == {"unless opt_out"}


def test_spans_without_concepts_are_left_as_they_are() -> None:
    spans: Spans = {"yes": [(0, 1)]}
    assert framed(spans, [SENTENCE, SENTENCE], Frames({}, frozenset())) is spans


@pytest.mark.parametrize("line", ["halt unknown", "!past", "halt halt halt halt halt"])
def test_a_line_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=f"opt_out: '{line}'"):
        compile_frames({"opt_out": line}, CONCEPTS)


def test_every_concept_of_the_table_is_used() -> None:
    used = " ".join(ENGLISH.frames.values())
    assert set(ENGLISH.concepts) - set(re.findall(r"\w+", used)) == set()
