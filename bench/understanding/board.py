"""Where results are counted: outcomes of values, spans found, and dialogues."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

Json = dict[str, Any]
Outcome = Literal["right", "right_marked", "wrong", "marked", "silent"]
"""`wrong` is wrong without a sign; `marked` is wrong and marked as ambiguous."""


class Row(NamedTuple):
    """What a count is of: the data set, the kind of value, the language."""

    name: str
    kind: str
    lang: str


class Spans:
    """What was found, too much, and missed."""

    def __init__(self) -> None:
        self.hit = self.extra = self.missed = 0

    @property
    def precision(self) -> float:
        return self.hit / max(1, self.hit + self.extra)

    @property
    def recall(self) -> float:
        return self.hit / max(1, self.hit + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.hit / max(1, 2 * self.hit + self.extra + self.missed)


class Board:
    """All counts of one measurement, and the errors behind them."""

    def __init__(self) -> None:
        self.values: dict[Row, Counter[str]] = defaultdict(Counter)
        self.spans: dict[Row, Spans] = defaultdict(Spans)
        self.dialogues: dict[Row, dict[str, bool]] = defaultdict(dict)
        self.errors: dict[Row, list[str]] = defaultdict(list)

    def value(self, row: Row, outcome: Outcome, told: str) -> None:
        """Count a value that was to be heard. `told` says what was heard and what was said."""
        for counted in (row, row._replace(kind="all")):
            self.values[counted][outcome] += 1
        if not outcome.startswith("right"):
            self.errors[row].append(f"{outcome:<7} {told}")

    def uncalled(self, row: Row, told: str, *, marked: bool) -> None:
        """Count a value where nothing was to be heard."""
        for counted in (row, row._replace(kind="all")):
            self.values[counted]["extra_marked" if marked else "extra"] += 1
        self.errors[row].append(f"extra   {told}")

    def span(
        self, row: Row, found: Sequence[object], gold: Sequence[object], told: str, total: str = ""
    ) -> None:
        """Count labels or spans of one text, under `total` too where it is given."""
        found_left, gold_left = Counter(found), Counter(gold)
        hit = (found_left & gold_left).total()
        for counted in (row, row._replace(kind=total)) if total else (row,):
            spans = self.spans[counted]
            spans.hit += hit
            spans.extra += found_left.total() - hit
            spans.missed += gold_left.total() - hit
        if found_left != gold_left:
            self.errors[row].append(f"{list(found)} not {list(gold)} in {told}")

    def dialogue(self, row: Row, name: str, *, right: bool) -> None:
        """Count an attempt of a dialogue: it is right if one of them is."""
        self.dialogues[row][name] = self.dialogues[row].get(name, False) or right


class Question(NamedTuple):
    """One line for `parley hear`, and what counts its answer. `key` halves the set by its hash."""

    line: Json
    key: str
    judge: Callable[[Json, Board], None]


def overlapping(answer: Json, kinds: Sequence[str], start: int, end: int) -> Iterator[Json]:
    """The values of `kinds` in the text itself that overlap a span, best first."""
    for value in answer["values"]:
        inside = value["start"] < end and start < value["end"]
        if inside and value["kind"] in kinds and value["source"] is None:
            yield value


def outcome(found: Sequence[Json], fits: Callable[[Json], bool]) -> Outcome:
    """What came of a value that was to be heard, of all that was heard in its place."""
    if not found:
        return "silent"
    fitting = next((value for value in found if fits(value)), None)
    if fitting is not None:
        return "right_marked" if fitting["ambiguous"] else "right"
    return "marked" if found[0]["ambiguous"] else "wrong"


def short(values: Sequence[Json]) -> str:
    """Values for the list of errors."""
    return ", ".join(f"{value['kind']} {plain(value['value'])}" for value in values) or "nothing"


def plain(value: object) -> str:
    """A value of the pipe in few letters."""
    if not isinstance(value, dict):
        return str(value)
    if "from" in value:
        return f"{plain(value['from'] or '..')}/{plain(value['to'] or '..')}"
    if "minor" in value:
        return f"{value['minor']} {value['currency']}"
    day = "-".join(f"{value[key]:02}" for key in ("year", "month", "day") if key in value)
    clock = ":".join(f"{value[key]:02}" for key in ("hour", "minute") if key in value)
    return " ".join(filter(None, (day, clock)))
