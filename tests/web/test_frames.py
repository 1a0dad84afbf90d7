import contextlib
import itertools
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.web.stage import masked
from websockets.utils import apply_mask

from parley.web.frames import (
    CLOSE,
    NO_CODE,
    PING,
    PONG,
    TEXT,
    FrameError,
    FrameReader,
    close_code,
    close_frame,
    frame,
)

Messages = list[tuple[int, bytes]]


def read(data: bytes, *, max_bytes: int = 1 << 20, cuts: tuple[int, ...] = ()) -> Messages:
    """What a reader says to `data` that arrives in pieces, each in memory that is used again."""
    reader = FrameReader(max_bytes)
    messages: Messages = []
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    for start, end in itertools.pairwise(edges):
        buffer = bytearray(data[start:end])
        messages += reader.receive(memoryview(buffer))
        buffer[:] = b"\0" * len(buffer)
    return messages


def fault(data: bytes, *, max_bytes: int = 1 << 20) -> tuple[int, str]:
    with pytest.raises(FrameError) as error:
        read(data, max_bytes=max_bytes)
    return error.value.code, error.value.reason


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_a_text_of_any_size_is_unmasked(size: int) -> None:
    text = bytes(i % 251 for i in range(size))

    assert read(masked(0x81, text)) == [(TEXT, text)]


messages = st.lists(
    st.one_of(
        st.tuples(st.just(TEXT), st.binary(max_size=300)),
        st.tuples(st.sampled_from([PING, PONG, CLOSE]), st.binary(max_size=125)),
    ),
    max_size=6,
)


@given(messages, st.lists(st.integers(0, 2000), max_size=8))
def test_however_the_bytes_are_cut_the_messages_are_the_same(
    sent: Messages, cuts: list[int]
) -> None:
    data = b"".join(masked(0x80 | opcode, payload) for opcode, payload in sent)

    assert read(data, cuts=tuple(cuts)) == sent


@given(st.lists(st.binary(max_size=200), min_size=2, max_size=6), st.lists(st.integers(0, 2000)))
def test_fragments_are_joined_and_control_frames_may_stand_between(
    parts: list[bytes], cuts: list[int]
) -> None:
    data = masked(0x01, parts[0])
    for part in parts[1:-1]:
        data += masked(0x89, b"still there?") + masked(0x00, part)
    data += masked(0x80, parts[-1]) + masked(0x81, b"next")

    said = [payload for opcode, payload in read(data, cuts=tuple(cuts)) if opcode == TEXT]

    assert said == [b"".join(parts), b"next"]


@given(st.binary(max_size=400))
def test_no_bytes_whatever_raise_anything_but_a_frame_error(data: bytes) -> None:
    with contextlib.suppress(FrameError):
        read(data, max_bytes=64)


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_frame_in_two_pieces_is_one_message(cut: int) -> None:
    assert read(masked(0x81, b"x" * 200), cuts=(cut,)) == [(TEXT, b"x" * 200)]


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        pytest.param(b"\x81\x01x", 1002, "PROTOCOL_ERROR", id="not masked"),
        pytest.param(masked(0xC1, b"x"), 1002, "PROTOCOL_ERROR", id="compressed"),
        pytest.param(masked(0x83, b"x"), 1002, "PROTOCOL_ERROR", id="unknown opcode"),
        pytest.param(masked(0x8B, b"x"), 1002, "PROTOCOL_ERROR", id="unknown control opcode"),
        pytest.param(masked(0x09, b"x"), 1002, "PROTOCOL_ERROR", id="fragmented ping"),
        pytest.param(masked(0x89, b"x" * 126), 1002, "PROTOCOL_ERROR", id="long ping"),
        pytest.param(masked(0x80, b"x"), 1002, "PROTOCOL_ERROR", id="fragment of nothing"),
        pytest.param(masked(0x01, b"x") + masked(0x81, b"y"), 1002, "PROTOCOL_ERROR", id="nested"),
        pytest.param(masked(0x82, b"x"), 1003, "BINARY_FRAME", id="binary"),
        pytest.param(masked(0x02, b"x"), 1003, "BINARY_FRAME", id="fragmented binary"),
        pytest.param(b"\x82\xfe\x00\x80", 1003, "BINARY_FRAME", id="binary, its header alone"),
    ],
)
def test_what_the_protocol_forbids_is_refused(data: bytes, code: int, reason: str) -> None:
    assert fault(data) == (code, reason)


def test_what_is_too_long_is_refused_at_its_header() -> None:
    assert fault(struct.pack("!BBH", 0x81, 0xFE, 401), max_bytes=400) == (1009, "FRAME_TOO_LARGE")
    assert fault(struct.pack("!BBQ", 0x81, 0xFF, 1 << 62)) == (1009, "FRAME_TOO_LARGE")


def test_the_limit_itself_may_be_reached() -> None:
    assert read(masked(0x81, b"x" * 400), max_bytes=400) == [(TEXT, b"x" * 400)]


def test_fragments_are_limited_in_their_sum() -> None:
    begun = masked(0x01, b"x" * 300)

    assert read(begun + masked(0x80, b"x" * 100), max_bytes=400) == [(TEXT, b"x" * 400)]
    assert fault(begun + masked(0x80, b"x" * 101), max_bytes=400) == (1009, "FRAME_TOO_LARGE")


def test_the_limit_is_for_texts_and_not_for_pings() -> None:
    assert read(masked(0x89, b"12345"), max_bytes=4) == [(PING, b"12345")]


def test_messages_before_a_fault_are_still_delivered() -> None:
    reader = FrameReader(100)
    heard: Messages = []

    with pytest.raises(FrameError):
        heard.extend(reader.receive(memoryview(masked(0x81, b"heard") + masked(0x82, b"no"))))

    assert heard == [(TEXT, b"heard")]


def test_nothing_is_kept_of_what_was_read() -> None:
    reader = FrameReader(1 << 20)
    data = masked(0x81, b"x" * 21_000)

    list(reader.receive(memoryview(data[:9000])))
    list(reader.receive(memoryview(data[9000:])))

    assert [reader._rest, reader._fragments] == [None, None]


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_our_frames_say_their_length_in_the_shortest_way(size: int) -> None:
    data = frame(TEXT, b"y" * size)
    head = {0: 2, 125: 2, 126: 4, 65_535: 4, 65_536: 10}[size]

    assert len(data) == head + size
    assert read(_as_client(data, head)) == [(TEXT, b"y" * size)]


def _as_client(data: bytes, head: int) -> bytes:
    mask = b"mask"
    header = bytes((data[0], data[1] | 0x80)) + data[2:head]
    return header + mask + apply_mask(data[head:], mask)


def test_a_close_frame_carries_code_and_reason() -> None:
    assert close_frame(1008, "forbidden") == b"\x88\x0b\x03\xf0forbidden"
    assert close_frame(NO_CODE, "forbidden") == b"\x88\x00"


def test_a_long_reason_is_cut_to_what_a_close_frame_holds() -> None:
    assert close_frame(1008, "é" * 200) == b"\x88\x7d\x03\xf0" + b"?" * 123


@pytest.mark.parametrize("code", [1000, 1001, 1003, 1007, 1011, 1014, 3000, 4999])
def test_a_peers_close_code_is_read(code: int) -> None:
    assert close_code(code.to_bytes(2, "big") + b"bye") == code


def test_a_close_without_a_code_is_1005() -> None:
    assert close_code(b"") == 1005


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 2999, 5000])
def test_a_close_code_that_may_not_be_sent_is_a_fault(code: int) -> None:
    with pytest.raises(FrameError):
        close_code(code.to_bytes(2, "big"))


def test_a_close_of_one_byte_is_a_fault() -> None:
    with pytest.raises(FrameError):
        close_code(b"\x03")
