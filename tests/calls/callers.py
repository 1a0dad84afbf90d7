"""Calls for tests that need some in the database."""

from datetime import datetime

from parley.agents import actions as agents
from parley.calls import actions as calls
from parley.calls.actions import Admission, Call, JournalRow
from parley.db.engine import Database
from parley.tenants.rules import DEFAULT_TENANT

CREDENTIALS = b"\x01" * 32
TWO_HOURS_MS = 7_200_000


def admit(
    database: Database,
    call_id: str = "call_1",
    *,
    now: datetime | None = None,
    credentials: bytes = CREDENTIALS,
    build: str = "1.0",
) -> Admission:
    """Admit a socket on a call, with a pack that is published in the same transaction."""
    with database.write(now) as tx:
        return calls.admit(
            tx,
            call_id=call_id,
            tenant_id=DEFAULT_TENANT,
            platform="retell",
            credentials=credentials,
            pack=agents.publish_pack(tx, "wire", b"name: wire\n"),
            build=build,
            return_within_ms=TWO_HOURS_MS,
        )


def row(
    seq: int,
    upto: int | None = None,
    *,
    call_id: str = "call_1",
    owner: int = 1,
    entries: bytes = b"",
    snapshot: bytes | None = None,
) -> JournalRow:
    last = seq if upto is None else upto
    words = entries or b"%d-%d" % (seq, last)
    return JournalRow(call_id, seq, last, DEFAULT_TENANT, owner, words, snapshot)


def write(database: Database, *rows: JournalRow, now: datetime | None = None) -> frozenset[str]:
    with database.write(now) as tx:
        return calls.write_journal(tx, rows)


def journal(database: Database, call_id: str = "call_1") -> list[JournalRow]:
    with database.read() as tx:
        return calls.journal(tx, call_id)


def end(
    database: Database, call_id: str = "call_1", *, owner: int = 1, reason: str = "agent",
    at: datetime,
) -> bool:  # fmt: skip
    with database.write(at) as tx:
        return calls.end(tx, call_id, owner, reason=reason, turns=3, hash=b"\x02" * 32, at=at)


def find(database: Database, call_id: str = "call_1") -> Call:
    with database.read() as tx:
        call = calls.find(tx, call_id)
    assert call is not None
    return call
