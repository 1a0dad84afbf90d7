"""Recognizers-Text specifications: dates, times and ranges in English, German and Hindi.

A phrase is right if the best value of its kind that overlaps it equals the gold; seconds are left
out of account, and an end at 23:59:59 is the midnight behind it.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bench.understanding.board import Board, Json, Question, Row, outcome, overlapping, short

NAME = "recognizers"
KINDS = {
    "Date": ("date",),
    "Time": ("time",),
    "DateTime": ("datetime",),
    "TimePeriod": ("time_range",),
    "DateTimePeriod": ("datetime_range",),
}
POINTS = ("Date", "Time", "DateTime")


def questions(folder: Path) -> Iterator[Question]:
    with (folder / "recognizers_datetime.jsonl").open(encoding="utf-8") as file:
        for line in file:
            gold = json.loads(line)
            sent = {key: gold[key] for key in ("text", "lang", "reference")}
            yield Question(sent, gold["text"], partial(_judge, gold))


def _judge(gold: Json, answer: Json, board: Board) -> None:
    text, phrase, kind = gold["text"], gold["phrase"], gold["kind"]
    start = max(0, text.lower().find(phrase.lower()))
    found = list(overlapping(answer, KINDS[kind], start, start + len(phrase)))
    wanted = [_points(moment) for moment in gold["value"].values()]
    came = outcome(found[:1], lambda value: _fits(value["value"], wanted))
    others = [value for value in answer["values"] if value["kind"] not in KINDS[kind]]
    note = f"{phrase!r}: {short(found)} ({short(others)}) not {gold['value']} in {text!r}"
    board.value(Row(NAME if kind in POINTS else f"{NAME} ranges", kind, gold["lang"]), came, note)


def _fits(value: Json, wanted: list[list[Json]]) -> bool:
    if len(wanted) == 1:
        return value in wanted[0]
    return value["from"] in wanted[0] and value["to"] in wanted[1]


def _points(moment: str) -> list[Json]:
    """A date, time or both as the pipe writes it; two where the end of a day is meant."""
    if "-" not in moment:
        hour, minute, second = map(int, moment.split(":"))
        point = {"hour": hour, "minute": minute}
        return [point, {"hour": 0, "minute": 0}] if second == 59 and minute == 59 else [point]
    if ":" not in moment:
        year, month, day = map(int, moment.split("-"))
        return [{"year": year, "month": month, "day": day}]
    at = datetime.fromisoformat(moment)
    midnight = (
        [at + timedelta(seconds=1)] if (at.hour, at.minute, at.second) == (23, 59, 59) else []
    )
    return [
        {"year": t.year, "month": t.month, "day": t.day, "hour": t.hour, "minute": t.minute}
        for t in (at, *midnight)
    ]
