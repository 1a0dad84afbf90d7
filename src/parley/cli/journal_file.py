"""A call's journal as a file, with the pack that it needs, so that it replays anywhere."""

from typing import Literal

import msgspec

from parley.errors import ParleyError

FORMAT: Literal["parley-journal"] = "parley-journal"
VERSION = 1
FILE_MAX_BYTES = 256_000_000


class JournalFile(msgspec.Struct, frozen=True):
    """`pack` is the text of the pack, `entries` are the blobs in order.

    `builds` are those that decided; `hash` is that of the call's row, empty: it had not ended.
    """

    format: Literal["parley-journal"]
    version: int
    call_id: str
    pack: bytes
    builds: tuple[str, ...]
    entries: tuple[bytes, ...]
    hash: bytes


_decoder = msgspec.msgpack.Decoder(JournalFile)


def write_journal_file(journal: JournalFile) -> bytes:
    return msgspec.msgpack.encode(journal)


def read_journal_file(content: bytes) -> JournalFile:
    """Raises ParleyError for what is no journal file of this version."""
    if len(content) > FILE_MAX_BYTES:
        raise ParleyError(f"A journal file has at most {FILE_MAX_BYTES} bytes.")
    try:
        journal = _decoder.decode(content)
    except msgspec.DecodeError as error:
        raise ParleyError(
            f"It is no journal file ({error}); one comes from: parley calls export --journal"
        ) from error
    if journal.version != VERSION:
        raise ParleyError(
            f"The journal file is of version {journal.version}; this Parley reads {VERSION}."
        )
    return journal
