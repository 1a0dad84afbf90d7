"""The SQL of journals."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import and_, delete, func, or_, select

from parley.calls.rules import JournalRow
from parley.db.engine import Tx
from parley.db.tables import journal
from parley.db.types import Instant

# The two statements of every flush of all calls go to the driver as they are, with plain tuples:
# built and run by SQLAlchemy each time they take five times as long.

OWNERS = "SELECT call_id, owner FROM calls WHERE erased_at IS NULL AND call_id"
IN_ORDER = "ORDER BY call_id"
"""All who lock several calls do it in this order, so that nobody waits in a circle."""

APPEND = (
    "INSERT INTO journal"
    " (call_id, seq, upto, tenant_id, owner, entries, snapshot, written_at) VALUES ({})"
    " ON CONFLICT (call_id, seq) DO UPDATE SET upto = excluded.upto, entries = excluded.entries,"
    " snapshot = excluded.snapshot, written_at = excluded.written_at"
    " WHERE journal.upto < excluded.upto"
)
APPEND_SQLITE = APPEND.format("?, ?, ?, ?, ?, ?, ?, ?")
APPEND_POSTGRESQL = APPEND.format("%s, %s, %s, %s, %s, %s, %s, %s")


def read_owners(tx: Tx, call_ids: Collection[str]) -> dict[str, int]:
    """The owners of the calls that are not erased; they stay so until the transaction ends."""
    if tx.conn.dialect.name == "postgresql":
        found = tx.conn.exec_driver_sql(
            f"{OWNERS} = ANY(%s) {IN_ORDER} FOR SHARE", (list(call_ids),)
        )
    else:
        marks = ",".join("?" * len(call_ids))
        found = tx.conn.exec_driver_sql(f"{OWNERS} IN ({marks}) {IN_ORDER}", tuple(call_ids))
    return dict(found.all())


def insert(tx: Tx, rows: Sequence[JournalRow]) -> None:
    """Add rows. One that is there gives way only to a longer one of the same first entry.

    That happens when nobody knew whether a commit had succeeded: the writer then repeats it,
    with what came in between.
    """
    dialect = tx.conn.dialect
    at = Instant().process_bind_param(tx.now, dialect)
    append = APPEND_POSTGRESQL if dialect.name == "postgresql" else APPEND_SQLITE
    tx.conn.exec_driver_sql(append, [(*row, at) for row in rows])


def next_seq(tx: Tx, call_id: str) -> int:
    """The number of the next entry."""
    last = tx.conn.scalar(select(func.max(journal.c.upto)).where(journal.c.call_id == call_id))
    return 0 if last is None else last + 1


def read(tx: Tx, call_id: str, since: int = 0) -> list[JournalRow]:
    """The rows from the one that begins with the entry `since` on, in order."""
    columns = [journal.c[name] for name in JournalRow._fields]
    found = select(*columns).where(journal.c.call_id == call_id, journal.c.seq >= since)
    return [JournalRow(*row) for row in tx.conn.execute(found.order_by(journal.c.seq))]


def read_newer(tx: Tx, seen: Mapping[str, tuple[int, int]], limit: int) -> list[JournalRow]:
    """Rows behind those that were seen of some calls, in order; each (`seq`, `upto`) of its newest.

    A row that has grown since comes again.
    """
    if not seen:
        return []
    columns = [journal.c[name] for name in JournalRow._fields]
    newer = (
        and_(journal.c.call_id == call_id, journal.c.seq >= seq, journal.c.upto > upto)
        for call_id, (seq, upto) in seen.items()
    )
    found = select(*columns).where(or_(*newer)).order_by(journal.c.call_id, journal.c.seq)
    return [JournalRow(*row) for row in tx.conn.execute(found.limit(limit))]


def newest_snapshot(tx: Tx, call_id: str) -> int | None:
    """The first entry of the row that holds the newest snapshot; None: there is none."""
    found = (
        select(journal.c.seq)
        .where(journal.c.call_id == call_id, journal.c.snapshot.is_not(None))
        .order_by(journal.c.seq.desc())
        .limit(1)
    )
    return tx.conn.scalar(found)


def read_newest_snapshots(tx: Tx, call_ids: Sequence[str]) -> dict[str, bytes]:
    """The newest snapshot of each call that has one."""
    with_one = journal.c.call_id.in_(call_ids) & journal.c.snapshot.is_not(None)
    newest = (
        select(journal.c.call_id, func.max(journal.c.seq).label("seq"))
        .where(with_one)
        .group_by(journal.c.call_id)
        .subquery()
    )
    same = (journal.c.call_id == newest.c.call_id) & (journal.c.seq == newest.c.seq)
    found = select(journal.c.call_id, journal.c.snapshot).join(newest, same)
    return {row.call_id: row.snapshot for row in tx.conn.execute(found)}


def delete_all(tx: Tx, call_ids: Sequence[str]) -> None:
    tx.conn.execute(delete(journal).where(journal.c.call_id.in_(call_ids)))
