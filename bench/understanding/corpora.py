"""Our own corpora: what tests/corpora/hearing holds, per language and topic."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.understanding.board import Board, Json, Question, Row, outcome, overlapping, plain, short
from bench.understanding.points import DATE_KINDS, TIME_KINDS

FOLDER = Path(__file__).parents[2] / "tests/corpora/hearing"
REFERENCE = "2026-11-20T10:00:00"
TEMPORAL = (*dict.fromkeys((*DATE_KINDS, *TIME_KINDS)), "duration")
SENT = ("text", "lang", "region", "reference", "asked_for", "hours", "zone")
ANSWERS = {"yes": "affirm", "no": "deny"}
LABELLED_INTENTS = (
    "affirm",
    "book",
    "cancel",
    "change",
    "deny",
    "goodbye",
    "greet",
    "hold_on",
    "human",
    "leave_message",
    "question_hours",
    "question_other",
    "question_place",
    "question_price",
    "repeat",
    "robot_question",
    "slower",
    "thank",
    "voicemail_greeting",
    "wrong_number",
)


def questions(split: str, only: str = "") -> Iterator[Question]:
    """`split` is dev, held or all; `only` what the topic begins with."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        lang, _, rest = path.stem.partition("_")
        topic, _, part = rest.rpartition("_")
        if split not in (part, "all") or not topic.startswith(only):
            continue
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield _question(json.loads(line), topic, lang)


def _question(gold: Json, topic: str, lang: str) -> Question:
    sent = {"reference": REFERENCE} | {key: gold[key] for key in SENT if key in gold}
    if topic == "yes_no":
        sent["asked_for"] = ["yes_no"]
    judge = {
        "opt_out": _alarm,
        "emergency": _alarm,
        "yes_no": _answer,
        "intents": _intents,
        "times": _times,
    }.get(topic, _single)
    return Question(sent, gold["text"], partial(judge, gold, Row(f"own {topic}", topic, lang)))


def _alarm(gold: Json, row: Row, answer: Json, board: Board) -> None:
    found = [row.kind] * (row.kind in answer["intents"])
    board.span(row, found, [row.kind] * gold[row.kind], repr(gold["text"]))


def _answer(gold: Json, row: Row, answer: Json, board: Board) -> None:
    """Only yes and no can be seen on the pipe: maybe and nothing are neither."""
    for said, intent in ANSWERS.items():
        found = [said] * (intent in answer["intents"])
        wanted = [said] * (gold["answer"] == said)
        board.span(row._replace(kind=said), found, wanted, repr(gold["text"]), total="all")


def _intents(gold: Json, row: Row, answer: Json, board: Board) -> None:
    for intent in LABELLED_INTENTS:
        found = [intent] * (intent in answer["intents"])
        wanted = [intent] * (intent in gold["intents"])
        board.span(row._replace(kind=intent), found, wanted, repr(gold["text"]), total="all")


def _times(gold: Json, row: Row, answer: Json, board: Board) -> None:
    text, searched = gold["text"], 0
    spans = []
    for wanted in gold["values"]:
        start = max(text.find(wanted["text"], searched), 0)
        searched = end = start + len(wanted["text"])
        spans.append((start, end))
        found = list(overlapping(answer, (wanted["kind"],), start, end))
        came = outcome(found, lambda value, w=wanted: bool(value["value"] == w["value"]))  # type: ignore[misc]
        if came.startswith("right"):
            _mark(row, wanted, board, marked=came == "right_marked", text=text)
        heard = short(list(overlapping(answer, TEMPORAL, start, end)))
        note = (
            f"{wanted['text']!r}: {heard} not {wanted['kind']} {plain(wanted['value'])} in {text!r}"
        )
        board.value(row._replace(kind=wanted["kind"]), came, note)
    for value in answer["values"]:
        if value["kind"] in TEMPORAL and not any(
            value["start"] < end and start < value["end"] for start, end in spans
        ):
            note = f"{value['text']!r}: {short([value])} in {text!r}"
            board.uncalled(row._replace(kind=value["kind"]), note, marked=value["ambiguous"])


def _mark(row: Row, wanted: Json, board: Board, *, marked: bool, text: str) -> None:
    """Whether a value that is right is marked where a careful person would ask, and only there."""
    asks = wanted.get("ambiguous", False)
    told = f"{wanted['text']!r} in {text!r}"
    board.span(Row("own times marks", "ambiguous", row.lang), ["?"] * marked, ["?"] * asks, told)


def _single(gold: Json, row: Row, answer: Json, board: Board) -> None:
    """Names, contact and people: one value of one kind, or none."""
    key = next(key for key in ("name", "party_size", "value") if key in gold)
    kind = gold.get("kind") or key
    found = [value for value in answer["values"] if value["kind"] == kind]
    row = row._replace(kind=kind)
    if gold[key] is None:
        for value in found[:1]:
            board.uncalled(row, f"{short(found)} in {gold['text']!r}", marked=value["ambiguous"])
        return
    came = outcome(found[:1], lambda value: bool(value["value"] == gold[key]))
    note = f"{short(found)} not {gold[key]} in {gold['text']!r} asked {gold.get('asked_for')}"
    board.value(row, came, note)
