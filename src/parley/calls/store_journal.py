"""The SQL of journals."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, select

from parley.calls.rules import JournalRow
from parley.db.engine import Tx
from parley.db.tables import KEPT, calls, journal


def read_owners(tx: Tx, call_ids: Iterable[str]) -> dict[str, int]:
    """The owners of the calls that are not erased; they stay so until the transaction ends."""
    found = (
        select(calls.c.call_id, calls.c.owner)
        .where(calls.c.call_id.in_(list(call_ids)), KEPT)
        # All who lock several calls do it in this order, so that nobody waits in a circle.
        .order_by(calls.c.call_id)
        .with_for_update(read=True)
    )
    return dict(tx.conn.execute(found).all())


def insert(tx: Tx, rows: Sequence[JournalRow]) -> None:
    """Add rows. One that is there gives way only to a longer one of the same first entry.

    That happens when nobody knew whether a commit had succeeded: the writer then repeats it,
    with what came in between.
    """
    statement = tx.insert(journal)
    told = {
        name: statement.excluded[name] for name in ("upto", "written_at", "entries", "snapshot")
    }
    tx.conn.execute(
        statement.on_conflict_do_update(
            index_elements=[journal.c.call_id, journal.c.seq],
            set_=told,
            where=journal.c.upto < statement.excluded.upto,
        ),
        [{**row._asdict(), "written_at": tx.now} for row in rows],
    )


def next_seq(tx: Tx, call_id: str) -> int:
    """The number of the next entry."""
    last = tx.conn.scalar(select(func.max(journal.c.upto)).where(journal.c.call_id == call_id))
    return 0 if last is None else last + 1


def read(tx: Tx, call_id: str, since: int = 0) -> list[JournalRow]:
    """The rows from the one that begins with the entry `since` on, in order."""
    columns = [journal.c[name] for name in JournalRow._fields]
    found = select(*columns).where(journal.c.call_id == call_id, journal.c.seq >= since)
    return [JournalRow(*row) for row in tx.conn.execute(found.order_by(journal.c.seq))]


def newest_snapshot(tx: Tx, call_id: str) -> int | None:
    """The first entry of the row that holds the newest snapshot; None: there is none."""
    found = (
        select(journal.c.seq)
        .where(journal.c.call_id == call_id, journal.c.snapshot.is_not(None))
        .order_by(journal.c.seq.desc())
        .limit(1)
    )
    return tx.conn.scalar(found)


def delete_all(tx: Tx, call_ids: Sequence[str]) -> None:
    tx.conn.execute(delete(journal).where(journal.c.call_id.in_(call_ids)))
