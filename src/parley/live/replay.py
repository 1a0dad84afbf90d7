"""Replay: decode the journal, decide again, compare every effect, give the hash."""

from collections.abc import Callable, Sequence

import msgspec

from parley.conversation.events import CallStarted
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session
from parley.live.lines import FIRST_DIGEST, JournalLine, chain, decode_line, encode_line, raw_lines


class Replay(msgspec.Struct, frozen=True):
    """`hash` is over what this build decides; `difference` is empty where the journal agrees.

    `build` is the one that journalled the call; another one may differ honestly.
    """

    hash: str
    lines: int
    build: str
    difference: str = ""


def replay(blobs: Sequence[bytes], pack_of: Callable[[str], Pack]) -> Replay:
    """Raises msgspec.DecodeError for what is no journal, and whatever `pack_of` raises."""
    digest, count, build, difference = FIRST_DIGEST, 0, "", ""
    session: Session | None = None
    for raw in raw_lines(blobs):
        line = decode_line(raw)
        if isinstance(line.event, CallStarted):
            session, build = Session(pack_of(line.event.pack)), line.event.build
        if session is None:
            raise ValueError("the journal does not begin with CallStarted")
        effects = session.handle(line.event, line.now)
        again = encode_line(JournalLine(line.seq, line.now, line.event, effects))
        digest, count = chain(digest, again), count + 1
        if not difference and line.seq != count:
            difference = f"line {count}: a line is missing, the journal goes on with {line.seq}"
        if not difference and again != raw:
            difference = _difference(line, effects)
    return Replay(digest.hex(), count, build, difference)


def _difference(line: JournalLine, effects: Sequence[object]) -> str:
    for index, (was, is_now) in enumerate(zip(line.effects, effects, strict=False)):
        if was != is_now:
            return f"line {line.seq}, effect {index}: it was {was}, it is {is_now}"
    if len(line.effects) != len(effects):
        return (
            f"line {line.seq}: {len(line.effects)} effects were journalled, {len(effects)} come now"
        )
    return f"line {line.seq}: it is encoded differently"
