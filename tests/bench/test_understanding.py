"""How understanding is scored: what counts as right, wrong without a sign, marked and silent."""

from functools import partial
from typing import Any

import pytest
from bench.understanding import evi, nlupp, recognizers, restaurants
from bench.understanding.board import Board, Json, Row, outcome, plain

DAY = {"year": 2026, "month": 11, "day": 21}
OTHER_DAY = {"year": 2026, "month": 11, "day": 22}
NOON = {"hour": 12, "minute": 0}


def heard(kind: str, text: str, start: int, value: object, *, ambiguous: bool = False) -> Json:
    return {
        "kind": kind,
        "text": text,
        "start": start,
        "end": start + len(text),
        "source": None,
        "value": value,
        "ambiguous": ambiguous,
        "alternatives": [],
    }


def answer(*values: Json, intents: tuple[str, ...] = ()) -> Json:
    return {"values": list(values), "intents": list(intents), "lang": "en"}


@pytest.mark.parametrize(
    ("found", "came"),
    [
        ([], "silent"),
        ([heard("date", "x", 0, DAY)], "right"),
        ([heard("date", "x", 0, DAY, ambiguous=True)], "right_marked"),
        ([heard("date", "x", 0, OTHER_DAY)], "wrong"),
        ([heard("date", "x", 0, OTHER_DAY, ambiguous=True)], "marked"),
        ([heard("date", "x", 0, OTHER_DAY, ambiguous=True), heard("date", "x", 0, DAY)], "right"),
    ],
)
def test_a_value_comes_out_in_one_of_five_ways(found: list[Json], came: str) -> None:
    assert outcome(found, lambda value: bool(value["value"] == DAY)) == came


def nlupp_of(slots: dict[str, Any], *values: Json) -> Board:
    board = Board()
    gold = {"text": "from the 21st to the 22nd", "slots": slots, "intents": []}
    nlupp._judge(gold, answer(*values), board)
    return board


def test_the_ends_of_a_range_are_right_where_a_slot_overlaps_it() -> None:
    slots = {
        "date_from": {"text": "21st", "span": [9, 13], "value": DAY},
        "date_to": {"text": "22nd", "span": [21, 25], "value": OTHER_DAY},
    }
    whole = heard("date_range", "from the 21st to the 22nd", 0, {"from": DAY, "to": OTHER_DAY})
    board = nlupp_of(slots, whole)
    assert board.values[Row("nlupp", "dates", "en")] == {"right": 2}


def test_a_date_where_no_slot_is_counts_as_extra() -> None:
    board = nlupp_of({}, heard("date", "21st", 9, DAY))
    assert board.values[Row("nlupp", "dates", "en")] == {"extra": 1}


def test_an_open_end_matches_nothing() -> None:
    slots = {"date": {"text": "21st", "span": [9, 13], "value": DAY}}
    board = nlupp_of(slots, heard("date_range", "21st", 9, {"from": None, "to": OTHER_DAY}))
    assert board.values[Row("nlupp", "dates", "en")] == {"wrong": 1}


def test_intents_of_the_set_are_compared_under_our_names() -> None:
    board = Board()
    gold = {"text": "bye", "slots": {}, "intents": ["end_call", "how_much"]}
    nlupp._judge(gold, answer(intents=("goodbye", "greet")), board)
    spans = board.spans[Row("nlupp intents", "all", "en")]
    assert (spans.hit, spans.extra, spans.missed) == (1, 1, 1)


def test_seconds_do_not_count_and_the_last_second_of_a_day_is_midnight() -> None:
    assert recognizers._points("08:00:20") == [{"hour": 8, "minute": 0}]
    assert recognizers._points("2016-11-07 23:59:59") == [
        {"year": 2016, "month": 11, "day": 7, "hour": 23, "minute": 59},
        {"year": 2016, "month": 11, "day": 8, "hour": 0, "minute": 0},
    ]


def test_only_the_best_value_of_the_right_kind_counts() -> None:
    gold = {
        "lang": "en",
        "kind": "Time",
        "text": "at noon",
        "phrase": "noon",
        "value": {"time": "12:00:00"},
    }
    board = Board()
    values = heard("date", "noon", 3, DAY), heard("time", "noon", 3, NOON)
    recognizers._judge(gold, answer(*values), board)
    assert board.values[Row("recognizers", "Time", "en")] == {"right": 1}


@pytest.mark.parametrize(
    ("asked", "value", "text", "parts"),
    [
        (["first_name", "last_name"], "Ann Lee", "ann, Lee", (["ann"], ["Lee"])),
        (["first_name"], "Ann", "Ann.", (["Ann"], [])),
        (["last_name"], "Lee", "Lee", ([], ["Lee"])),
        (["first_name", "last_name"], "Ann van Lee", "Ann van Lee", (["Ann"], ["van Lee"])),
        (["first_name", "last_name"], "Anne Leigh", "Ann, Lee", (["Ann"], ["Lee"])),
        (["last_name"], "Leigh", "Lee", ([], ["Lee"])),
    ],
)
def test_a_name_is_parted_into_first_and_last(
    asked: list[str], value: str, text: str, parts: tuple[list[str], list[str]]
) -> None:
    found = restaurants._parts(answer(heard("name", text, 0, value)), asked)
    assert (found["first_name"], found["last_name"]) == parts


def test_a_dialogue_is_right_if_one_of_its_attempts_is() -> None:
    board = Board()
    gold = {"item": "postcode", "dialogue": "d", "truth": "N4W 0DJ", "heard": "", "nbest": []}
    judge = partial(evi._judge, evi.NAME, gold)
    judge(answer(), board)
    assert board.dialogues[Row("evi", "postcode", "en")] == {"d": False}
    judge(answer(heard("postcode", "n4w0dj", 0, "n4w0dj")), board)
    judge(answer(heard("postcode", "n4", 0, "N4")), board)
    assert board.dialogues[Row("evi", "postcode", "en")] == {"d": True}
    assert board.values[Row("evi", "postcode", "en")] == {"silent": 1, "right": 1, "wrong": 1}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (DAY, "2026-11-21"),
        (DAY | NOON, "2026-11-21 12:00"),
        ({"from": NOON, "to": None}, "12:00/.."),
        ({"minor": 12050, "currency": "USD"}, "12050 USD"),
        (4, "4"),
    ],
)
def test_values_are_shown_in_few_letters(value: object, shown: str) -> None:
    assert plain(value) == shown
