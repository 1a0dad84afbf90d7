"""A tool's answer becomes slots, and only some answers are evidence."""

import pytest

from parley.conversation.flow.answers import is_evidence, remembered
from parley.conversation.memory import ToolResult


def answer(**fields: str) -> ToolResult:
    return ToolResult("check_availability", ok=True, result=fields)


def test_an_answer_takes_the_place_of_the_one_before_it() -> None:
    slots = remembered({"name": "Ann Lee"}, answer(status="available", slot_id="a1"))
    assert slots == {"name": "Ann Lee", "result_status": "available", "result_slot_id": "a1"}
    assert remembered(slots, answer(status="unavailable")) == {
        "name": "Ann Lee",
        "result_status": "unavailable",
    }


def test_answers_in_a_row_that_miss_the_same_are_counted() -> None:
    slots: dict[str, str] = {}
    counts = []
    for missing in ("time", "time", "time", "service", "service"):
        slots = remembered(slots, answer(done="no", missing=missing))
        counts.append(slots["misses"])
    assert counts == ["1", "2", "3", "1", "2"]


def test_an_answer_that_brings_something_ends_the_count() -> None:
    slots = remembered({"misses": "3"}, answer(done="yes"))
    assert slots["misses"] == "0"


@pytest.mark.parametrize(
    ("result", "founded"),
    [
        (answer(status="booked", done="yes"), True),
        (answer(id="m1"), True),
        (answer(status="unavailable", done="no"), False),
        (ToolResult("book_appointment", ok=False, result={"reason": "rate_limited"}), False),
    ],
)
def test_only_what_was_done_is_evidence(result: ToolResult, founded: bool) -> None:
    assert is_evidence(result) is founded
