"""Calls that have ended, written to a database as a server writes them."""

from datetime import datetime

from tests.postgres import NOW

from parley.assembly.identity import build_id
from parley.assembly.packs import PackShelf, shipped_pack
from parley.assembly.server import agent_of
from parley.calls import actions as calls
from parley.calls.actions import JournalRow
from parley.conversation.events import AnyEvent, CallStarted, ReplyWanted
from parley.conversation.session import Session
from parley.db.engine import Database
from parley.live.lines import (
    FIRST_DIGEST,
    JournalLine,
    Snapshot,
    chain,
    encode_line,
    encode_snapshot,
    join_lines,
)
from parley.settings import load_settings
from parley.tenants.rules import DEFAULT_TENANT

SAID = ("Hello?", "Tell me more.", "A long answer, please.")


def live_call(
    database: Database,
    call_id: str,
    at: datetime = NOW,
    *,
    build: str = "",
    snapshot_build: str = "",
) -> bytes:
    """Journal a call of the pack wire that began at `at`, and return its hash so far.

    `build` began it and `snapshot_build` went on with it; empty means this one.
    """
    shelf = PackShelf(database)
    agent = agent_of(load_settings({}, None), shelf.publish(shipped_pack("wire")))
    build = build or build_id()
    started = CallStarted(
        call_id, 0, agent.zone, agent.pack.hash, build, agent.tables, agent.facts, agent.limits
    )
    events: list[AnyEvent] = [started]
    events += [ReplyWanted(turn, said, turn) for turn, said in enumerate(SAID, start=1)]
    session, lines, digest = Session(agent.pack), [], FIRST_DIGEST
    for seq, event in enumerate(events, start=1):
        effects = session.handle(event, seq * 100)
        lines.append(encode_line(JournalLine(seq, seq * 100, event, effects)))
        digest = chain(digest, lines[-1])
    snapshot = Snapshot(
        len(lines), 0, digest, len(SAID), snapshot_build or build, session.snapshot()
    )
    row = JournalRow(
        call_id, 1, len(lines), DEFAULT_TENANT, 1, join_lines(lines), encode_snapshot(snapshot)
    )
    with database.write(at) as tx:
        calls.admit(
            tx,
            call_id=call_id,
            tenant_id=DEFAULT_TENANT,
            platform="retell",
            credentials=b"c",
            pack=agent.pack.hash,
            build=build,
            return_within_ms=1000,
        )
        calls.write_journal(tx, [row])
    return digest


def ended_call(
    database: Database,
    call_id: str,
    at: datetime = NOW,
    *,
    build: str = "",
    snapshot_build: str = "",
) -> bytes:
    """The same, and it ended at once."""
    digest = live_call(database, call_id, at, build=build, snapshot_build=snapshot_build)
    with database.write(at) as tx:
        calls.end(tx, call_id, 1, reason="agent", turns=len(SAID), hash=digest, at=at)
    return digest
