"""Repeated bytes are recognised, however long they are, and cost bounded memory."""

from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.prefix import PREFIX_MAX_BYTES, SEAM_BYTES, Prefix

HEAD = b'{"transcript":['


def grown(pieces: list[bytes]) -> Prefix:
    prefix = Prefix()
    for piece in pieces:
        prefix = prefix.extended(piece)
    return prefix


def changed(frame: bytes, at: int) -> bytes:
    return frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :]


@given(st.lists(st.integers(1, 40_000), min_size=1, max_size=6), st.data())
def test_a_repetition_is_recognised_and_a_change_anywhere_is_too(
    sizes: list[int], data: st.DataObject
) -> None:
    pieces = [bytes(at * 7 % 251 for at in range(size)) for size in sizes]
    whole = b"".join(pieces)
    prefix = grown(pieces)
    frame = HEAD + whole + b"more"
    assert prefix.length == len(whole)
    assert prefix.stands_in(frame, len(HEAD))
    assert not prefix.stands_in(frame, len(HEAD) + 1)
    spot = len(HEAD) + data.draw(st.integers(0, len(whole) - 1))
    assert not prefix.stands_in(changed(frame, spot), len(HEAD))
    assert not prefix.stands_in(frame[: len(HEAD) + len(whole) - 1], len(HEAD))


def test_the_bytes_are_kept_up_to_the_limit_and_a_seam_beyond_it() -> None:
    prefix = Prefix().extended(b"x" * PREFIX_MAX_BYTES)
    assert len(prefix.kept) == PREFIX_MAX_BYTES
    beyond = prefix.extended(b"y")
    assert beyond.kept == b"x" * (SEAM_BYTES - 1) + b"y"
    assert beyond.length == PREFIX_MAX_BYTES + 1


def test_beyond_the_limit_the_seam_alone_is_not_enough() -> None:
    prefix = Prefix().extended(b"x" * PREFIX_MAX_BYTES).extended(b"y" * SEAM_BYTES)
    frame = b"x" * PREFIX_MAX_BYTES + b"y" * SEAM_BYTES
    assert prefix.stands_in(frame, 0)
    assert not prefix.stands_in(b"z" + frame[1:], 0)


def test_nothing_stands_everywhere() -> None:
    assert Prefix().stands_in(b"", 0)
