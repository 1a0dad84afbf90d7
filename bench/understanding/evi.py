"""EVI (English, real telephone recognition): postcode, name and date of birth in three attempts.

A dialogue is right for an item if the first-ranked value of one of its attempts is right. With
records, the profiles of all callers are what is known; who calls is not.
"""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.understanding.board import Board, Json, Question, Row, outcome, plain, short

NAME = "evi"
WITH_RECORDS = "evi with records"
RECORDS = "evi_en_profiles.jsonl"
REFERENCE = "2022-01-03T12:00:00"
ITEMS = {
    "postcode": ("postcode", ["postcode"]),
    "name": ("name", ["first_name", "last_name"]),
    "dob": ("date", ["date_of_birth"]),
}


def questions(folder: Path, *, records: bool = False) -> Iterator[Question]:
    with (folder / "evi_en.jsonl").open(encoding="utf-8") as file:
        for line in file:
            gold = json.loads(line)
            sent = {
                "text": gold["heard"],
                "nbest": gold["nbest"],
                "lang": "en",
                "region": "GB",
                "reference": REFERENCE,
                "asked_for": ITEMS[gold["item"]][1],
            }
            judge = partial(_judge, WITH_RECORDS if records else NAME, gold)
            yield Question(sent, gold["dialogue"], judge)


def _judge(name: str, gold: Json, answer: Json, board: Board) -> None:
    kind, _ = ITEMS[gold["item"]]
    best = [value for value in answer["values"] if value["kind"] == kind][:1]
    wanted = _bare(gold["truth"], kind)
    came = outcome(best, lambda value: _bare(plain(value["value"]), kind) == wanted)
    row = Row(name, gold["item"], "en")
    board.value(row, came, f"{short(best)} not {gold['truth']}: {gold['heard']!r} {gold['nbest']}")
    board.dialogue(row, gold["dialogue"], right=came.startswith("right"))


def _bare(text: str, kind: str) -> str:
    text = text.casefold()
    if kind == "postcode":
        return text.replace(" ", "")
    return text.replace("-", " ").replace("'", "") if kind == "name" else text
