"""What was measured, as tables on standard output and lists of errors in files."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench.understanding import evi, nlupp, recognizers, restaurants
from bench.understanding.board import Board, Row

OUT = Path(__file__).parent.parent / "out"


class Target(NamedTuple):
    """A figure that is to be reached, over data that the grammar was not written with."""

    row: Row
    measure: str
    share: float
    at_most: bool = False


DIALOGUES = {evi.NAME: (0.95, 0.72, 0.80), evi.WITH_RECORDS: (0.97, 0.90, 0.90)}
TARGETS = (
    Target(Row(nlupp.NAME, "dates", "en"), "right", 0.95),
    Target(Row(nlupp.NAME, "times", "en"), "right", 0.95),
    Target(Row(f"{nlupp.NAME} intents", "all", "en"), "f1", 0.80),
    Target(Row(recognizers.NAME, "all", "en"), "right", 0.90),
    Target(Row(recognizers.NAME, "all", "de"), "right", 0.88),
    Target(Row(recognizers.NAME, "all", "hi"), "right", 0.85),
    *(Target(Row(restaurants.NAME, slot, "en"), "f1", 0.93) for slot in restaurants.SLOTS),
    Target(Row(restaurants.NAMES, "all", "en"), "f1", 0.85),
    *(
        Target(Row(name, item, "en"), "dialogues", share)
        for name, shares in DIALOGUES.items()
        for item, share in zip(("dob", "postcode", "name"), shares, strict=True)
    ),
    *(
        Target(Row(f"own {alarm}", alarm, lang), measure, share)
        for alarm in ("opt_out", "emergency")
        for lang in ("en", "de", "hi")
        for measure, share in (("recall", 0.99), ("precision", 0.97))
    ),
)
UNMARKED_MIN = 0.80
WRONG_UNMARKED_MAX = 0.02
WRONG_UNMARKED_MAX_OF = {
    (evi.NAME, "postcode"): 0.12,
    (evi.NAME, "name"): 0.12,
    ("own names", "all"): 0.12,
}


def tables(board: Board) -> Iterator[str]:
    """Everything that was counted, line by line."""
    if board.values:
        yield (
            f"\n{'values':<24} {'kind':<15} lang {'gold':>5} {'right':>7} {'wrong':>7}"
            f" {'marked':>7} {'silent':>7} | {'unmarked':>8} {'of these wrong':>14} {'extra':>6}"
        )
        yield from (_value_line(row, board.values[row]) for row in _shown(board.values))
    if board.spans:
        yield (
            f"\n{'labels and spans':<24} {'kind':<21} lang {'gold':>5} {'hit':>5} {'extra':>5}"
            f" {'missed':>6} {'precision':>9} {'recall':>7} {'F1':>7}"
        )
    for row in _shown(board.spans):
        spans = board.spans[row]
        yield (
            f"{row.name:<24} {row.kind:<21} {row.lang:<4} {spans.hit + spans.missed:>5}"
            f" {spans.hit:>5} {spans.extra:>5} {spans.missed:>6} {spans.precision:>9.1%}"
            f" {spans.recall:>7.1%} {spans.f1:>7.3f}"
        )
    if board.dialogues:
        yield "\ndialogues right within their attempts"
    for row in _shown(board.dialogues):
        right = board.dialogues[row].values()
        yield f"{row.name:<24} {row.kind:<15} {row.lang:<4} {sum(right):>5} of {len(right)}"


def _shown(rows: Iterable[Row]) -> list[Row]:
    """Rows in order, without totals of a single kind."""
    listed = sorted(rows)
    alone = Counter((row.name, row.lang) for row in listed)
    return [row for row in listed if row.kind != "all" or alone[row.name, row.lang] > 2]


def _value_line(row: Row, counts: Counter[str]) -> str:
    gold = _gold(counts)
    right, wrong, marked, silent = (
        share / max(1, gold)
        for share in (_right(counts), counts["wrong"], counts["marked"], counts["silent"])
    )
    return (
        f"{row.name:<24} {row.kind:<15} {row.lang:<4} {gold:>5} {right:>7.1%} {wrong:>7.1%}"
        f" {marked:>7.1%} {silent:>7.1%} | {_unmarked(counts):>8.1%}"
        f" {_wrong_of_unmarked(counts):>14.1%} {counts['extra'] + counts['extra_marked']:>6}"
    )


def _gold(counts: Counter[str]) -> int:
    return _right(counts) + counts["wrong"] + counts["marked"] + counts["silent"]


def _right(counts: Counter[str]) -> int:
    return counts["right"] + counts["right_marked"]


def _unmarked(counts: Counter[str]) -> float:
    """Of the values that were heard where one was to be heard, the share without a mark."""
    return (counts["right"] + counts["wrong"]) / max(1, _returned(counts))


def _returned(counts: Counter[str]) -> int:
    return _gold(counts) - counts["silent"]


def _wrong_of_unmarked(counts: Counter[str]) -> float:
    return counts["wrong"] / max(1, counts["right"] + counts["wrong"])


def targets(board: Board) -> Iterator[str]:
    """Each target with what was reached, as far as it was measured."""
    yield f"\n{'target':<48} {'reached':>8} {'wanted':>9}"
    for target in TARGETS:
        reached = _reached(board, target)
        if reached is not None:
            yield _target_line(f"{' '.join(target.row)} {target.measure}", reached, target.share)
    for row in sorted(board.values):
        counts = board.values[row]
        if (row.name in DIALOGUES) == (row.kind == "all") or not _returned(counts):
            continue
        most = WRONG_UNMARKED_MAX_OF.get((row.name, row.kind), WRONG_UNMARKED_MAX)
        yield _target_line(f"{' '.join(row)} unmarked", _unmarked(counts), UNMARKED_MIN)
        yield _target_line(f"{' '.join(row)} wrong of unmarked", -_wrong_of_unmarked(counts), -most)


def _target_line(label: str, reached: float, wanted: float) -> str:
    """One target; negative shares are upper bounds."""
    sign = "≥" if wanted > 0 else "≤"
    verdict = "met" if reached >= wanted else "MISSED"
    return f"{label:<48} {abs(reached):>8.1%} {sign} {abs(wanted):>7.0%}  {verdict}"


def _reached(board: Board, target: Target) -> float | None:
    """The figure of a target, None where nothing of it was measured."""
    row = target.row
    if target.measure == "right":
        counts = board.values.get(row)
        return _right(counts) / _gold(counts) if counts and _gold(counts) else None
    if target.measure == "dialogues":
        right = board.dialogues.get(row)
        return sum(right.values()) / len(right) if right else None
    spans = board.spans.get(row)
    return float(getattr(spans, target.measure)) if spans else None


def write_errors(board: Board, most: int) -> str:
    """Write at most so many errors of each row; where they are."""
    OUT.mkdir(exist_ok=True)
    for row, errors in sorted(board.errors.items()):
        path = OUT / f"hearing_errors_{'_'.join(row).replace(' ', '_')}.txt"
        path.write_text("\n".join(errors[:most]) + "\n", encoding="utf-8")
    return f"{len(board.errors)} lists in {OUT}/hearing_errors_*.txt"
