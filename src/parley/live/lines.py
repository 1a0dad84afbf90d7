"""The journal's lines: what is written for each event, and the chain of hashes over them."""

import hashlib
from collections.abc import Iterator, Sequence

import msgspec

from parley.conversation.effects import AnyEffect
from parley.conversation.events import AnyEvent

FIRST_DIGEST = bytes(32)
_FIXARRAY_MAX = 15
_ARRAY16_MAX = 0xFFFF


class JournalLine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One event and the effects it caused. `now` is in ms since CallStarted."""

    seq: int
    now: int
    event: AnyEvent
    effects: list[AnyEffect]


class Snapshot(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The state of a session after line `seq`, and the digest of the journal up to there."""

    seq: int
    now: int
    digest: bytes
    turns: int
    build: str
    state: bytes


_ENCODE_LINE = msgspec.msgpack.Encoder().encode
_DECODE_LINES = msgspec.msgpack.Decoder(list[JournalLine]).decode
_DECODE_RAW_LINES = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode
_DECODE_LINE = msgspec.msgpack.Decoder(JournalLine).decode
_DECODE_SNAPSHOT = msgspec.msgpack.Decoder(Snapshot).decode


def encode_line(line: JournalLine) -> bytes:
    return _ENCODE_LINE(line)


def chain(digest: bytes, line: bytes) -> bytes:
    """The digest after one more line: SHA-256 over the digest before it and the line's bytes."""
    return hashlib.sha256(digest + line).digest()


def join_lines(lines: Sequence[bytes]) -> bytes:
    """Encoded lines as one MessagePack array, without decoding them (MessagePack: array family)."""
    count = len(lines)
    if count <= _FIXARRAY_MAX:
        head = bytes((0x90 | count,))
    elif count <= _ARRAY16_MAX:
        head = b"\xdc" + count.to_bytes(2, "big")
    else:
        head = b"\xdd" + count.to_bytes(4, "big")
    return head + b"".join(lines)


def decode_lines(blob: bytes) -> list[JournalLine]:
    """Raises msgspec.DecodeError where the blob is no journal of this build."""
    return _DECODE_LINES(blob)


def raw_lines(blobs: Sequence[bytes]) -> Iterator[bytes]:
    """The encoded lines of several blobs, in order, for hashing and comparing."""
    for blob in blobs:
        for raw in _DECODE_RAW_LINES(blob):
            yield bytes(raw)


def decode_line(line: bytes) -> JournalLine:
    return _DECODE_LINE(line)


def encode_snapshot(snapshot: Snapshot) -> bytes:
    return _ENCODE_LINE(snapshot)


def decode_snapshot(blob: bytes) -> Snapshot:
    return _DECODE_SNAPSHOT(blob)
