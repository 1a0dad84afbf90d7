"""Decoding only what is new gives what decoding the whole frame gives."""

import json
import random
import tracemalloc
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parley.conversation.events import ReplyWanted
from parley.providers.retell import RetellDialect, RetellOptions
from parley.providers.retell.inbound import Utterance, read
from parley.providers.retell.prefix import PREFIX_MAX_BYTES
from parley.providers.retell.splice import REVISABLE, Reading, Splicer

Json = dict[str, object]

HOSTILE = [
    '"transcript":[',
    '\\"transcript":[{',
    '],"transcript_with_tool_calls":[',
    '{"role":"\x01","content":""},',
    "\x01",
    "\\u0001",
    '"},{"role":"agent","content":"',
    '"}],"transcript":[]}',
    "für Ümläüte ≠ ascii \N{GRINNING FACE}",
    "\\",
    '"',
    "",
    "x" * 20_000,
]
UTTERED = ("agent", "user", "transfer_target")
KINDS = ("update_only", "update_only", "response_required", "reminder_required")
MUTATIONS = ("say", "say", "say", "grow", "key", "act", "revise", "drop", "swap", "nothing")
Step = tuple[str, str, str, str, int]
"""Mutation, kind of frame, style of frame, words, and a number for every choice within them."""


class Whole(Splicer):
    """Decodes every frame whole: what splicing must equal."""

    def read(self, frame: bytes) -> Reading:
        return Reading(read(frame), frame)

    def keep(self, reading: Reading) -> None:
        pass


def mutated(items: list[Json], step: Step) -> list[Json]:
    """The woven transcript after a step."""
    mutation, _, _, text, number = step
    spot = number % len(items) if items else 0
    role = UTTERED[number % 3]
    spoken: Json = {"role": role, "content": text, "metadata": {"response_id": number % 9}}
    last = items[-1] if items else spoken
    action = ("end_call", "transfer_call", "press_digit", "find")[number % 4]
    after: dict[str, list[Json]] = {
        "say": [*items, spoken],
        "key": [*items, {"role": "dtmf", "digit": str(number % 10)}],
        "act": [*items, {"role": "tool_call_invocation", "name": action}],
        "grow": [*items[:-1], {**last, "content": f"{last.get('content')} {text}"}],
        "revise": [*items[:spot], spoken, *items[spot + 1 :]],
        "drop": items[:spot],
        "swap": items[::-1],
        "nothing": items,
    }
    return after[mutation]


class Arrays(NamedTuple):
    """The arrays of a frame as text, a nested object that holds both, and shorter ones."""

    lines: str
    woven: str
    decoy: str
    fewer_lines: str
    fewer_items: str


Fields = list[tuple[str, str]]
TYPE, _ID, LINES, WOVEN = range(4)
ARRANGED: dict[str, Callable[[Fields, Arrays], Fields]] = {
    "plain": lambda fields, _: fields[:WOVEN],
    "space before the first": lambda fields, arrays: [
        *fields[:LINES],
        ("transcript", arrays.lines.replace("[", "[ ", 1)),
        *fields[WOVEN:],
    ],
    "transcript first": lambda fields, _: [fields[LINES], *fields[:LINES], *fields[WOVEN:]],
    "woven first": lambda fields, _: [fields[WOVEN], *fields[:WOVEN]],
    "type last": lambda fields, _: [*fields[1:], fields[TYPE]],
    "decoy before": lambda fields, arrays: [fields[TYPE], ("x", arrays.decoy), *fields[1:]],
    "decoy behind": lambda fields, arrays: [*fields, ("x", arrays.decoy)],
    "decoy between": lambda fields, arrays: [
        *fields[:WOVEN],
        ("x", arrays.decoy),
        *fields[WOVEN:],
    ],
    "twice": lambda fields, arrays: [*fields, ("transcript", arrays.fewer_lines)],
    "twice with an escaped key": lambda fields, arrays: [
        *fields,
        ("\\u0074ranscript", arrays.fewer_lines),
    ],
    "woven twice": lambda fields, arrays: [
        *fields,
        ("transcript_with_tool_calls", arrays.fewer_items),
    ],
    "long head": lambda fields, _: [fields[TYPE], ("x", f'"{"y" * 300}"'), *fields[1:]],
    "broken end": lambda fields, _: [*fields, ("turntaking", "5")],
    "broken element": lambda fields, arrays: [
        *fields[:LINES],
        ("transcript", arrays.lines[:-1] + ',{"role":"user"}]'),
        *fields[WOVEN:],
    ],
}
STYLES = (
    *("plain", "woven") * 15,
    *ARRANGED,
    "utf-8",
    "spaced",
    "decoy in an utterance",
    "mark of a stranger",
)


def rendered(items: list[Json], step: Step) -> bytes:
    """The frame of a step, in its style."""
    _, kind, style, text, number = step
    transcript = [item for item in items if item["role"] in UTTERED]
    if style == "decoy in an utterance":
        nested = {"transcript": transcript, "transcript_with_tool_calls": items}
        transcript = [*transcript[:-1], {"role": "user", "content": text, "x": nested}]
    if style == "mark of a stranger":
        transcript = [{"role": "\x01", "content": ""}, *transcript]
    colon, comma = (": ", ", ") if style == "spaced" else (":", ",")

    def dumped(value: object) -> str:
        return json.dumps(value, separators=(comma, colon), ensure_ascii=style != "utf-8")

    lines, woven = dumped(transcript), dumped(items)
    arrays = Arrays(
        lines,
        woven,
        f'{{"transcript":{lines},"transcript_with_tool_calls":{woven}}}',
        dumped(transcript[number % 4 :]),
        dumped(items[number % 4 :]),
    )
    fields = [("interaction_type", f'"{kind}"'), ("response_id", str(number))]
    fields += [("transcript", lines), ("transcript_with_tool_calls", woven)]
    if style in ARRANGED:
        fields = ARRANGED[style](fields, arrays)
    body = comma.join(f'"{key}"{colon}{value}' for key, value in fields)
    return f"{{{body}}}".encode()


texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12))
steps = st.tuples(
    st.sampled_from(MUTATIONS),
    st.sampled_from(KINDS),
    st.sampled_from(STYLES),
    texts,
    st.integers(0, 2**16),
)


@settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(steps, min_size=4, max_size=24))
def test_every_frame_means_what_it_means_when_decoded_whole(session: list[Step]) -> None:
    spliced = RetellDialect("call-1", RetellOptions())
    whole = RetellDialect("call-1", RetellOptions())
    whole._splicer = Whole()
    items: list[Json] = []
    for step in session:
        items = mutated(items, step)
        frame = rendered(items, step)
        assert spliced.hear(frame) == whole.hear(frame)
        assert spliced.revisions == whole.revisions


def test_a_long_random_call_means_what_it_means_when_decoded_whole() -> None:
    chance = random.Random(7)
    spliced = RetellDialect("call-1", RetellOptions())
    whole = RetellDialect("call-1", RetellOptions())
    whole._splicer = Whole()
    items: list[Json] = []
    for _ in range(1500):
        mutation = chance.choice(("say", "grow", "nothing", "key", "act", "say", "grow", "nothing"))
        if chance.random() < 0.01:
            mutation = chance.choice(("revise", "drop"))
        style = chance.choice(("plain", "woven"))
        text = chance.choice(HOSTILE[:-1]) + str(chance.random())
        step = (mutation, chance.choice(KINDS), style, text, chance.randrange(2**16))
        items = mutated(items, step)
        frame = rendered(items, step)
        assert spliced.hear(frame) == whole.hear(frame)
    assert spliced.revisions == whole.revisions > 0


def said(count: int, *, words: bool = False) -> list[Json]:
    timings: Json = {"words": [{"word": "a", "start": 1.25, "end": 1.5}] * 40} if words else {}
    roles = ("agent", "user")
    return [{"role": roles[at % 2], "content": f"words {at}", **timings} for at in range(count)]


def framed(
    transcript: list[Json], kind: str = "update_only", woven: list[Json] | None = None
) -> bytes:
    fields: Json = {"interaction_type": kind, "response_id": 1, "transcript": transcript}
    fields["transcript_with_tool_calls"] = woven or transcript
    return json.dumps(fields, separators=(",", ":")).encode()


@pytest.mark.parametrize("words", [False, True])
def test_only_the_last_elements_of_a_repeated_transcript_are_decoded(words: bool) -> None:
    splicer = Splicer()
    for count in range(3, 120):
        frame = framed(said(count, words=words))
        splicer.keep(splicer.read(frame))
        again = splicer.read(frame)
        assert (again.lines_before, again.items_before) == (count - REVISABLE, count - REVISABLE)
        assert len(again.source) <= len(framed(said(2 * REVISABLE, words=words))) + 20


def test_utterances_that_settle_are_read_once_more_and_then_no_more() -> None:
    splicer = Splicer()
    first = framed(said(4))
    splicer.keep(splicer.read(first))
    longer = splicer.read(framed(said(7)))
    assert longer.lines_before == 2
    assert _contents(longer) == [f"words {at}" for at in range(2, 7)]


def test_a_revised_utterance_is_read_again() -> None:
    splicer = Splicer()
    frame = framed(said(6))
    splicer.keep(splicer.read(frame))
    revised = said(6)
    revised[1]["content"] = "other words"
    reading = splicer.read(framed(revised))
    assert reading.lines_before == 0
    assert _contents(reading)[1] == "other words"
    splicer.keep(reading)
    again = splicer.read(framed(revised))
    assert (again.lines_before, again.items_before) == (4, 4)


def test_a_revision_in_one_array_alone_is_read_again_there() -> None:
    splicer = Splicer()
    splicer.keep(splicer.read(framed(said(6))))
    woven: list[Json] = [{"role": "dtmf", "digit": "1"}, *said(6)]
    frame = framed(said(6), woven=woven)
    reading = splicer.read(frame)
    assert (reading.lines_before, reading.items_before) == (4, 0)
    splicer.keep(reading)
    again = splicer.read(frame)
    assert (again.lines_before, again.items_before) == (4, 5)


def test_what_a_frame_of_another_kind_repeats_is_not_cut_out() -> None:
    splicer = Splicer()
    splicer.keep(splicer.read(framed(said(6))))
    call = {"call_id": "c1", "metadata": {"transcript": said(6)}}
    fields = {"interaction_type": "call_details", "call": call}
    frame = json.dumps(fields, separators=(",", ":")).encode()
    assert splicer.read(frame) == Reading(read(frame), frame)


def test_the_same_key_at_another_depth_is_not_taken_for_the_transcript() -> None:
    splicer = Splicer()
    frame = framed(said(6))
    splicer.keep(splicer.read(frame))
    elements = json.dumps(said(6), separators=(",", ":"))
    other = json.dumps(said(3), separators=(",", ":"))
    hidden = (
        f'{{"x":{{"transcript":{elements}}},"interaction_type":"update_only","transcript":{other}}}'
    )
    reading = splicer.read(hidden.encode())
    assert reading.lines_before == 0
    assert _contents(reading) == ["words 0", "words 1", "words 2"]


def test_the_woven_key_at_another_depth_or_a_second_time_is_not_taken_for_the_array() -> None:
    splicer = Splicer()
    splicer.keep(splicer.read(framed(said(6))))
    lines = json.dumps(said(6), separators=(",", ":"))
    head = f'{{"interaction_type":"update_only","transcript":{lines},'
    first = f'"transcript_with_tool_calls":{lines}'
    second = '"transcript_with_tool_calls":[{"role":"dtmf","digit":"1"}]}'
    for between in (f'"x":{{{first}}},', f"{first},"):
        frame = (head + between + second).encode()
        assert splicer.read(frame) == Reading(read(frame), frame)


def test_nesting_at_the_limit_of_the_decoder_is_survived() -> None:
    bad = set()
    for depth in range(500, 1000):
        nested = "[" * depth + "]" * depth
        element = f'{{"role":"user","content":"a","x":{nested}}}'
        frame = f'{{"interaction_type":"update_only","transcript":[{",".join([element] * 3)}]}}'
        bad.add(RetellDialect("call-1", RetellOptions()).hear(frame.encode()).bad)
    assert bad == {"", "bad_schema"}


def test_a_stranger_cannot_forge_the_mark() -> None:
    splicer = Splicer()
    frame = framed(said(6))
    splicer.keep(splicer.read(frame))
    forged = json.dumps([{"role": "\x01", "content": ""}, *said(2)], separators=(",", ":"))
    twice = frame[:-1] + b',"transcript":' + forged.encode() + b"}"
    reading = splicer.read(twice)
    assert reading.lines_before == 0
    assert _contents(reading) == ["", "words 0", "words 1"]


def test_a_long_call_with_word_timings_keeps_bounded_memory() -> None:
    line = RetellDialect("call-1", RetellOptions())
    for count in range(3, 400, 4):
        transcript = said(count, words=True)
        line.hear(framed(transcript, "response_required"))
        assert line.memory_bytes <= 2 * PREFIX_MAX_BYTES
    frame = framed(said(400, words=True), "response_required")
    assert len(frame) > 10 * PREFIX_MAX_BYTES
    wanted = line.hear(frame).events[-1]
    assert wanted == ReplyWanted(1, "words 399", agent_lines=200, heard="words 398")
    assert line.hear(framed(said(400, words=True))).events == ()


def test_beyond_the_caps_an_utterance_costs_four_bytes() -> None:
    line = RetellDialect("call-1", RetellOptions())
    used = []
    tracemalloc.start()
    for count in (3000, 3001, 5000):
        frame = framed(said(count))
        line.hear(frame)
        line.hear(frame)
        del frame
        used.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert used[2] - used[1] < 2000 * 8


def _contents(reading: Reading) -> list[str]:
    elements = getattr(reading.message, "transcript", [])
    assert all(isinstance(element, Utterance) for element in elements)
    return [element.content for element in elements]
