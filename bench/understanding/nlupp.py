"""NLU++ (English, hotels and banking): dates, times, money, and intents.

A slot is right if a value equals it, whole or as the end of a range, and overlaps its span. A slot
whose gold value is not a date ("ambiguous") is left out. Relative periods are not scored.
"""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.understanding.board import Board, Json, Question, Row, outcome, overlapping, short
from bench.understanding.points import CLOCK, DATE_KINDS, DAY, TIME_KINDS, holds

NAME = "nlupp"
INTENTS = {
    "affirm": {"affirm"},
    "deny": {"deny"},
    "greet": {"greet"},
    "goodbye": {"end_call"},
    "thank": {"thank"},
    "repeat": {"repeat"},
    "human": {"handoff"},
    "change": {"change"},
    "cancel": {"cancel_close_leave_freeze"},
    "question_price": {"how_much", "fees_interests"},
}
DATES = ("date", "date_from", "date_to")
TIMES = ("time", "time_from", "time_to")
PERIODS = ("date_period", "time_period")
TEMPORAL = (*DATE_KINDS, *TIME_KINDS)


def questions(folder: Path) -> Iterator[Question]:
    with (folder / "nlupp_en.jsonl").open(encoding="utf-8") as file:
        for line in file:
            gold = json.loads(line)
            sent = {"text": gold["text"], "lang": "en", "reference": gold["reference"]}
            yield Question(sent, gold["text"], partial(_judge, gold))


def _judge(gold: Json, answer: Json, board: Board) -> None:
    for slot, told in gold["slots"].items():
        _slot(slot, told, gold["text"], answer, board)
    _extras(gold, answer, board)
    for intent, theirs in INTENTS.items():
        found = [intent] * (intent in answer["intents"])
        wanted = [intent] * bool(theirs.intersection(gold["intents"]))
        row = Row(f"{NAME} intents", intent, "en")
        board.span(row, found, wanted, repr(gold["text"]), total="all")


def _slot(slot: str, told: Json, text: str, answer: Json, board: Board) -> None:
    gold: Any = told.get("value")
    if slot in DATES and isinstance(gold, dict):
        _point("dates", told, text, answer, board)
    elif slot in TIMES and isinstance(gold, dict):
        _point("times", told, text, answer, board)
    elif slot == "amount_of_money" and gold["currency"] != "ambiguous":
        found = list(overlapping(answer, ("money",), *told["span"]))
        wanted = {"minor": round(gold["amount"] * 100), "currency": gold["currency"]}
        came = outcome(found, lambda value: bool(value["value"] == wanted))
        board.value(
            Row(f"{NAME} money", "money", "en"), came, f"{short(found)} not {wanted}: {text!r}"
        )


def _point(kind: str, told: Json, text: str, answer: Json, board: Board) -> None:
    kinds, keys = (DATE_KINDS, DAY) if kind == "dates" else (TIME_KINDS, CLOCK)
    found = list(overlapping(answer, kinds, *told["span"]))
    came = outcome(found, lambda value: holds(value["value"], told["value"], keys))
    note = f"{told['text']!r}: {short(found)} not {tuple(told['value'].values())} in {text!r}"
    board.value(Row(NAME, kind, "en"), came, note)


def _extras(gold: Json, answer: Json, board: Board) -> None:
    """Dates and times where no slot of dates, times, periods or numbers is."""
    spans = [told["span"] for told in gold["slots"].values()]
    for value in answer["values"]:
        if value["kind"] not in TEMPORAL:
            continue
        if any(value["start"] < end and start < value["end"] for start, end in spans):
            continue
        kind = "dates" if value["kind"] in DATE_KINDS else "times"
        note = f"{value['text']!r}: {short([value])} in {gold['text']!r}"
        board.uncalled(Row(NAME, kind, "en"), note, marked=value["ambiguous"])
