"""What a frame of Retell costs to hear, against decoding it whole each time.

One command: `python bench/decode.py`. Times are medians in microseconds; `ratio` is the whole typed
decode of the same frames divided by `hear`, which besides decoding finds out what is new.
"""

import itertools
import json
import statistics
import sys
import time
from collections.abc import Callable

from parley.providers.retell import RetellDialect, RetellOptions
from parley.providers.retell.inbound import read

ROUNDS = 15
CALLS_PER_ROUND = 300
CALL_TURNS = 100
AGENT = "Sure, I can help you with that. Could you tell me a little more about it, please?"
CALLER = "yes i would like to book an appointment for tuesday afternoon if that is possible"
OPTIONS = RetellOptions()

Utterance = dict[str, object]


def utterance(position: int, *, words: bool, share: float = 1.0) -> Utterance:
    spoken = AGENT if position % 2 == 0 else CALLER
    tokens = spoken.split()
    tokens = [*tokens[: max(1, round(len(tokens) * share))], str(position)]
    said: Utterance = {"role": "user" if position % 2 else "agent", "content": " ".join(tokens)}
    if words:
        start = position * 4.0
        said["words"] = [
            {
                "word": token,
                "start": round(start + at * 0.35, 3),
                "end": round(start + at * 0.35, 3),
            }
            for at, token in enumerate(tokens)
        ]
    return said


def frame(kind: str, transcript: list[Utterance], *, woven: bool, turn: int = 0) -> bytes:
    fields: dict[str, object] = {"interaction_type": kind}
    if kind == "response_required":
        fields["response_id"] = turn
    fields["transcript"] = transcript
    if woven:
        fields["transcript_with_tool_calls"] = transcript
    return json.dumps(fields, separators=(",", ":")).encode()


def median_us(act: Callable[[], object]) -> float:
    """The median time of one call in microseconds."""
    rounds = []
    for _ in range(ROUNDS):
        begin = time.perf_counter_ns()
        for _ in range(CALLS_PER_ROUND):
            act()
        rounds.append((time.perf_counter_ns() - begin) / CALLS_PER_ROUND / 1000)
    return statistics.median(rounds)


def steady(count: int, *, words: bool, woven: bool) -> None:
    """An update that settles nothing, and a wanted reply, with `count` utterances behind."""
    transcript = [utterance(position, words=words) for position in range(count)]
    update = frame("update_only", transcript, woven=woven)
    reply = frame("response_required", transcript, woven=woven, turn=count)
    dialect = RetellDialect("bench", OPTIONS)
    dialect.hear(reply)
    assert dialect.hear(update).events == ()
    heard = median_us(lambda: dialect.hear(update))
    asked = median_us(lambda: dialect.hear(reply))
    whole = median_us(lambda: read(update))
    print(
        f"{count:>10} {words!s:>6} {woven!s:>6} {len(update):>8} {heard:>8.2f} {asked:>8.2f}"
        f" {whole:>8.2f} {whole / heard:>7.1f} {dialect.memory_bytes:>9}"
    )


def growing(*, words: bool, woven: bool) -> None:
    """A call of CALL_TURNS turns with five frames each, settling included."""
    frames: list[bytes] = []
    transcript: list[Utterance] = []
    for turn in range(CALL_TURNS):
        transcript.append(utterance(2 * turn, words=words))
        frames.append(frame("update_only", transcript, woven=woven))
        for share in (0.3, 0.7):
            interim = [*transcript, utterance(2 * turn + 1, words=words, share=share)]
            frames.append(frame("update_only", interim, woven=woven))
        transcript.append(utterance(2 * turn + 1, words=words))
        frames.append(frame("update_only", transcript, woven=woven))
        frames.append(frame("response_required", transcript, woven=woven, turn=turn + 1))

    def whole_call(hear: Callable[[bytes], object]) -> float:
        begin = time.perf_counter_ns()
        for each in frames:
            hear(each)
        return (time.perf_counter_ns() - begin) / len(frames) / 1000

    heard, whole = [], []
    for _ in itertools.repeat(None, ROUNDS):
        heard.append(whole_call(RetellDialect("bench", OPTIONS).hear))
        whole.append(whole_call(read))
    a_frame, a_whole = statistics.median(heard), statistics.median(whole)
    print(f"{words!s:>6} {woven!s:>6} {a_frame:>10.2f} {a_whole:>10.2f} {a_whole / a_frame:>7.1f}")


def main() -> None:
    print(f"python {sys.version.split()[0]}, medians of {ROUNDS} rounds, microseconds per frame")
    print("utterances  words  woven    bytes   update    reply    whole   ratio   kept B")
    cases = list(itertools.product((False, True), (False, True)))
    for words, woven in cases:
        for count in (20, 200):
            steady(count, words=words, woven=woven)
    print(f"\na call that grows to {2 * CALL_TURNS} utterances, {5 * CALL_TURNS} frames")
    print(" words  woven       hear      whole   ratio")
    for words, woven in cases:
        growing(words=words, woven=woven)


if __name__ == "__main__":
    main()
