"""How well and how fast callers are heard: the corpus, and data sets where their folder is given.

One command: `python bench/hearing.py [DATA]`. DATA is a folder with evi_en.jsonl, nlupp_en.jsonl
and restaurants8k_en.jsonl; `--errors` lists every miss. Positives ask for something to be heard,
negatives for something not to be. `seen` is what the grammar was written with; `held_out` was
written before it and `unseen` after it, by the same hand. Times are of the CPU.
"""

import argparse
import json
import math
import statistics
import sys
import time
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from parley.conversation.hearing import understand
from parley.conversation.hearing.moment import Moment

ROOT = Path(__file__).parent.parent
ROUNDS = 9
CALLS_PER_ROUND = 50
TRIES = 3
TYPICAL = 8
"""Words of a typical utterance."""
LONGEST = 2_000
"""Characters of the longest texts."""
NOW = Moment(datetime.fromisoformat("2026-11-20T10:00"), "America/New_York")
NASTY = (
    "to ", "1 2 3 4 5 6 7 8 9 ", "monday ", "from from between ", "may 5 to 6 ", "12:30 1.2.3 ",
    "a week from ", "five to two in the evening ", "212 555 0123 ", "don't call me ",
)  # fmt: skip
NAME_ITEM = "name"
INTENTS_OF_NLUPP = {
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
ALARMS = ("emergency", "opt_out", "robot_question", "voicemail_greeting", "wrong_number")
TIMED = (
    ("", "yes"),
    ("yes_no", "no, that's not right, the last digit is six"),
    ("phone", "it's two one two, five five five, oh one twenty three"),
    ("name", "it's Ann, A N N, Lee"),
    ("reason", "I have had a toothache since last night, could someone call me"),
    ("", "hello, I would like somebody to call me back about last week's bill"),
    ("date", "could I come on Friday at half past three"),
)


def corpus(*, errors: bool) -> None:
    sys.path.insert(0, str(ROOT))
    from tests.conversation.hearing.cases import CORPUS, missed, read

    print(f"{'corpus':<10} {'kind':<16} {'positives':>12} {'negatives':>12}")
    for part in ("seen", "held_out", "unseen"):
        for path in sorted((CORPUS / part).glob("*.txt")):
            right = {True: 0, False: 0}
            total = {True: 0, False: 0}
            for case in read(path):
                negative = case.terms[0].startswith("!")
                failed = missed(case)
                total[negative] += 1
                right[negative] += not failed
                if failed and errors:
                    print(f"    {failed} in {case.text!r}")
            print(
                f"{part:<10} {path.stem:<16} {right[False]:>5} of {total[False]:<4}"
                f" {right[True]:>5} of {total[True]:<4}"
            )


def lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def plain(name: str) -> str:
    return name.casefold().replace("-", " ").replace("'", "")


def names(path: Path, *, errors: bool) -> None:
    """Names as a recogniser heard them on the telephone: attempts, and dialogues of three."""
    attempts: dict[int, list[str]] = {}
    dialogues: dict[str, bool] = {}
    for row in lines(path):
        if row["item"] != NAME_ITEM:
            continue
        value = understand(row["heard"], asked="name").value("name")
        right = value is not None and plain(value.value) == plain(row["truth"])
        attempts.setdefault(row["attempt"], []).append(
            "right" if right else "wrong" if value else "silent"
        )
        dialogues[row["dialogue"]] = dialogues.get(row["dialogue"], False) or right
        if errors and not right:
            print(f"    {row['heard']!r}: {value.value if value else None} not {row['truth']}")
    for attempt, results in sorted(attempts.items()):
        shares = {kind: results.count(kind) / len(results) for kind in ("right", "wrong", "silent")}
        print(f"names, attempt {attempt + 1}:", *(f"{k} {s:.1%}" for k, s in shares.items()))
    print(f"names, within the attempts of a dialogue: {statistics.mean(dialogues.values()):.1%}")


def intents(path: Path, *, errors: bool) -> None:
    """Intents against labels of other people, and alarms where there is nothing alarming."""
    rows = [
        (row["text"], set(row["intents"]), set(understand(row["text"]).intents))
        for row in lines(path)
    ]
    counts = [0, 0, 0]
    for ours, theirs in INTENTS_OF_NLUPP.items():
        hits = sum(ours in heard and bool(theirs & gold) for _, gold, heard in rows)
        extra = sum(ours in heard and not theirs & gold for _, gold, heard in rows)
        lost = sum(ours not in heard and bool(theirs & gold) for _, gold, heard in rows)
        counts = [a + b for a, b in zip(counts, (hits, extra, lost), strict=True)]
        print(f"{ours:<16} right {hits:>4}  too many {extra:>4}  missed {lost:>4}")
    hits, extra, lost = counts
    print(f"micro-F1 {2 * hits / (2 * hits + extra + lost):.3f} of {len(rows)} utterances")
    for alarm in ALARMS:
        raised = [text for text, _, heard in rows if alarm in heard]
        print(f"{alarm:<18} raised {len(raised)} times")
        if errors:
            print(*(f"    {text!r}" for text in raised), sep="\n")


def median_us(act: Callable[[], object]) -> float:
    rounds = []
    for _ in range(ROUNDS):
        begin = time.process_time_ns()
        for _ in range(CALLS_PER_ROUND):
            act()
        rounds.append((time.process_time_ns() - begin) / CALLS_PER_ROUND / 1000)
    return statistics.median(rounds)


def speed() -> None:
    for asked, text in TIMED:
        taken = median_us(lambda asked=asked, text=text: understand(text, asked=asked, moment=NOW))  # type: ignore[misc]
        print(f"{taken:>8.1f} us  {asked or '-':<8} {text}")


def real_speed(folder: Path) -> None:
    """CPU time of what real callers said, best of a few rounds each, and of nasty texts."""
    texts = [
        (row["text"], row.get("asked_for", ()))
        for name in ("nlupp_en.jsonl", "restaurants8k_en.jsonl")
        for row in lines(folder / name)
    ]
    taken = sorted(_best_ms(text, asked) for text, asked in texts)
    of_eight = sorted(
        _best_ms(text, asked) for text, asked in texts if len(text.split()) == TYPICAL
    )
    print(f"real utterances ({len(taken)}): median {_at(taken, 0.5):.3f} ms,", end=" ")
    print(f"95 % under {_at(taken, 0.95):.3f} ms, 99.9 % under {_at(taken, 0.999):.3f} ms")
    print(f"those of {TYPICAL} words ({len(of_eight)}): median {_at(of_eight, 0.5):.3f} ms")
    for unit in NASTY:
        text = (unit * LONGEST)[:LONGEST]
        print(f"{_best_ms(text, ()):>8.2f} ms  {LONGEST} characters of {unit!r}")


def _best_ms(text: str, asked: Collection[str]) -> float:
    """The best of a few, so that what else the machine does counts little."""
    best = math.inf
    for _ in range(TRIES):
        begin = time.process_time_ns()
        understand(text, asked=asked, moment=NOW)
        best = min(best, time.process_time_ns() - begin)
    return best / 1e6


def _at(ordered: list[float], share: float) -> float:
    return ordered[int((len(ordered) - 1) * share)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, help="a folder with data sets")
    parser.add_argument("--errors", action="store_true", help="list every miss")
    options = parser.parse_args()
    corpus(errors=options.errors)
    if options.data:
        names(options.data / "evi_en.jsonl", errors=options.errors)
        intents(options.data / "nlupp_en.jsonl", errors=options.errors)
    speed()
    if options.data:
        real_speed(options.data)


if __name__ == "__main__":
    main()
