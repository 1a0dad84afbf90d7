"""Restaurants-8k (English): exact spans of people, date and time, and names that were asked for.

Punctuation at the ends does not count. A name is one value; its first word is the first name and
the rest the last name. A single word is the first of the parts that were asked for.
"""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.understanding.board import Board, Json, Question, Row, outcome, short

NAME = "restaurants8k"
NAMES = f"{NAME} names"
SLOTS = {"people": ("party_size",), "date": ("date",), "time": ("time",)}
REFERENCE = "2018-06-01T12:00:00"
ENDS = " .,!?;:'\""
PARTS = ("first_name", "last_name")


def questions(folder: Path) -> Iterator[Question]:
    with (folder / "restaurants8k_en.jsonl").open(encoding="utf-8") as file:
        for line in file:
            gold = json.loads(line)
            sent = {
                "text": gold["text"],
                "lang": "en",
                "reference": REFERENCE,
                "asked_for": list(dict.fromkeys(gold["asked_for"])),
            }
            yield Question(sent, gold["text"], partial(_judge, gold))


def _judge(gold: Json, answer: Json, board: Board) -> None:
    told = f"{gold['text']!r} asked {gold['asked_for']}"
    for slot, kinds in SLOTS.items():
        found = [_bare(value["text"]) for value in answer["values"] if value["kind"] in kinds]
        board.span(Row(NAME, slot, "en"), found, _gold(gold, slot), told, total="all")
    parts = _parts(answer, gold["asked_for"])
    for part in PARTS:
        if part in gold["asked_for"]:
            board.span(Row(NAMES, part, "en"), parts[part], _gold(gold, part), told, total="all")
    _value(gold, answer, board)


def _value(gold: Json, answer: Json, board: Board) -> None:
    """The name as a value: its letters are those that were heard, for nothing else is known."""
    wanted = [text for part in PARTS for text in _gold(gold, part)]
    if wanted and not set(PARTS).isdisjoint(gold["asked_for"]):
        found = [value for value in answer["values"] if value["kind"] == "name"][:1]
        whole = " ".join(wanted).casefold()
        came = outcome(found, lambda value: str(value["value"]).casefold() == whole)
        note = f"{short(found)} not {' '.join(wanted)} in {gold['text']!r}"
        board.value(Row(NAMES, "name", "en"), came, note)


def _gold(gold: Json, slot: str) -> list[str]:
    return [_bare(span["text"]) for span in gold["spans"] if span["slot"] == slot]


def _bare(text: str) -> str:
    return text.strip(ENDS)


def _parts(answer: Json, asked: list[str]) -> dict[str, list[str]]:
    """The first and the last name as they stand in the text."""
    name = next((value for value in answer["values"] if value["kind"] == "name"), None)
    parts: dict[str, list[str]] = {part: [] for part in PARTS}
    if name is None:
        return parts
    first, last = _as_said(name)
    if last:
        parts["first_name"], parts["last_name"] = [first], [last]
    else:
        wanted = next((part for part in asked if part in PARTS), PARTS[0])
        parts[wanted] = [first]
    return parts


def _as_said(name: Json) -> tuple[str, str]:
    """First and last name with the letters of the text, also where the value has others."""
    text, (first, _, last) = name["text"], name["value"].partition(" ")
    lower = text.casefold()
    if first.casefold() not in lower or last.casefold() not in lower:
        first, _, last = text.partition(" ")
        return _bare(first), _bare(last)
    at, behind = lower.find(first.casefold()), lower.rfind(last.casefold())
    return _bare(text[at : at + len(first)]), _bare(text[behind : behind + len(last)])
