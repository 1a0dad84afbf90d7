"""How long one utterance takes to hear: real ones, and texts made to take long.

One command: `python bench/hearing_time.py [DATA]`. Real utterances are those of tests/corpora
(dev) and of the data sets in DATA, each heard on its own with what was asked for. Of each the best
of ROUNDS is taken, in CPU time of one core; tables are compiled before.
"""

import argparse
import gc
import json
import random
import statistics
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from parley.conversation.hearing import understand
from parley.conversation.hearing.language_id import identify
from parley.conversation.hearing.moment import Moment

CORPORA = Path(__file__).parent.parent / "tests/corpora/hearing"
ROUNDS = 3
LONG_CHARS = 2_000
MOMENT = Moment(datetime(2026, 11, 20, 10))  # noqa: DTZ001  local time of the business
TYPICAL_WORDS = range(7, 10)
MEDIAN_MAX_MS, MOST_MAX_MS, WORST_MAX_MS = 0.15, 0.4, 5.0
SETS = ("nlupp_en", "restaurants8k_en", "recognizers_datetime")
ASKED = ("", "date", "time", "people", "phone", "email", "postcode", "name", "date_of_birth")
REPEATED = (
    "2 ", "12 ", "five ", "from two to ", "monday ", "no sorry the 5th ", "half past ",
    "between 3 and 4 or ", "a at b dot ", "a b c ", "double ", "two hundred and ", "not ",
    "call me no don't call me ", "my name is no ", "1/2/3/", "the day after ", "um ", "a",
    "in two hours and ", "3 pm, ", "9-", "eins ", "halb ", "von zwei bis ", "nicht mehr anrufen ",
    "übermorgen ", "zwei und ", "der 3. ", "do ", "साढ़े ", "कल ", "दो से ", "से तक ", "mat karo ",
)  # fmt: skip


class Utterance(NamedTuple):
    """One text as the product would be asked to hear it."""

    text: str
    language: str
    asked: tuple[str, ...] = ()


def real(data: Path | None) -> Iterator[Utterance]:
    paths = sorted(CORPORA.glob("*_dev.jsonl"))
    if data is not None:
        paths += [data / f"{name}.jsonl" for name in SETS if (data / f"{name}.jsonl").exists()]
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            asked = tuple(row.get("asked_for", ()))
            yield Utterance(row["text"], row.get("lang", "en"), asked)


def long(words: dict[str, list[str]]) -> Iterator[Utterance]:
    """Texts of LONG_CHARS: one thing again and again, and real words in no order."""
    chance = random.Random(1)
    for language, own in words.items():
        for asked in ASKED:
            for part in REPEATED:
                text = (part * LONG_CHARS)[:LONG_CHARS]
                yield Utterance(text, language, (asked,))
            shuffled = " ".join(chance.choice(own) for _ in range(LONG_CHARS))
            yield Utterance(shuffled[:LONG_CHARS], language, (asked,))


def taken_ms(said: Utterance, rounds: int = ROUNDS) -> float:
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time_ns()
        understand(said.text, asked=said.asked, language=said.language, moment=MOMENT)
        best = min(best, (time.process_time_ns() - began) / 1e6)
    return best


def verdict(value: float, most: float) -> str:
    return f"{value:8.3f} ms  (at most {most:g})  {'met' if value <= most else 'MISSED'}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, help="a folder with data sets")
    options = parser.parse_args()
    said = list(real(options.data))
    for language in sorted({one.language for one in said}):
        began = time.perf_counter()
        understand("hello", language=language, moment=MOMENT)
        print(f"{language}: the table is ready after {time.perf_counter() - began:.2f} s")
    # As the server does: what will stay is not looked at by the garbage collector again.
    gc.freeze()
    for language in sorted({one.language for one in said}):
        own = [one for one in said if one.language == language]
        times = [taken_ms(one) for one in own]
        typical = [
            ms for ms, one in zip(times, own, strict=True) if len(one.text.split()) in TYPICAL_WORDS
        ]
        print(f"\n{language}: {len(own)} real utterances")
        print(f"  eight words, median  {verdict(statistics.median(typical), MEDIAN_MAX_MS)}")
        print(
            f"  95 of 100            {verdict(statistics.quantiles(times, n=20)[-1], MOST_MAX_MS)}"
        )
        worst = max(zip(times, own, strict=True))
        print(f"  the longest          {verdict(worst[0], WORST_MAX_MS)}  {worst[1].text[:60]!r}")
    words = {
        language: [word for one in said if one.language == language for word in one.text.split()]
        for language in sorted({one.language for one in said})
    }
    results = sorted(((taken_ms(one, 1), one) for one in long(words)), reverse=True)
    print(f"\n{len(results)} texts of {LONG_CHARS} characters")
    print(f"  the longest          {verdict(results[0][0], WORST_MAX_MS)}")
    for ms, one in results[:8]:
        print(f"    {ms:8.2f} ms  {one.language} {one.asked[0]:<14} {one.text[:40]!r}")
    once = [min(_identify_us(one.text) for _ in range(ROUNDS)) for one in said]
    print(f"\nidentifying the language: median {statistics.median(once):.1f} us")


def _identify_us(text: str) -> float:
    began = time.perf_counter_ns()
    identify(text)
    return (time.perf_counter_ns() - began) / 1000


if __name__ == "__main__":
    main()
