"""Making a call again from its journal, in another process or after a restart."""

from collections.abc import Sequence

import msgspec

from parley.conversation.session import Session
from parley.conversation.state import StateError
from parley.live.lines import FIRST_DIGEST, chain, decode_line, decode_snapshot, raw_lines


class Resumed(msgspec.Struct, frozen=True):
    """Where the journal ends: the last line's number and time (ms), its digest, turns so far."""

    seq: int
    now: int
    digest: bytes
    turns: int


def resume(session: Session, snapshot: bytes | None, blobs: Sequence[bytes]) -> Resumed:
    """Restore the newest snapshot and hear the journal behind it; its effects were performed.

    Raises StateError where this build can read neither.
    """
    at = Resumed(0, 0, FIRST_DIGEST, 0)
    if snapshot is not None:
        try:
            saved = decode_snapshot(snapshot)
        except msgspec.DecodeError as error:
            raise StateError(f"a snapshot could not be read: {error}") from error
        session.restore(saved.state)
        at = Resumed(saved.seq, saved.now, saved.digest, saved.turns)
    try:
        for raw in raw_lines(blobs):
            line = decode_line(raw)
            if line.seq <= at.seq:
                # The snapshot was taken on in the middle of its blob.
                continue
            before = session.state.turn
            session.handle(line.event, line.now)
            turns = at.turns + (session.state.turn > before)
            at = Resumed(line.seq, line.now, chain(at.digest, raw), turns)
    except msgspec.DecodeError as error:
        raise StateError(f"the journal could not be read: {error}") from error
    return at
