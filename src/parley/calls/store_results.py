"""The SQL of what tools answered."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, select, update

from parley.db.engine import Tx
from parley.db.tables import tool_results


def insert(tx: Tx, values: Mapping[str, object]) -> bool:
    """Add a result. False: there is one of that key. Waits for one that is just being made."""
    return tx.insert_if_absent(tool_results, values)


def read(tx: Tx, call_id: str, key: str) -> str:
    """The result of that key, which must be there."""
    found = select(tool_results.c.result).where(
        tool_results.c.call_id == call_id, tool_results.c.key == key
    )
    return str(tx.conn.execute(found).scalar_one())


def change(tx: Tx, call_id: str, key: str, result: str) -> None:
    changed = update(tool_results).where(
        tool_results.c.call_id == call_id, tool_results.c.key == key
    )
    tx.conn.execute(changed.values(result=result))


def delete_others(tx: Tx, call_id: str, name: str, key: str) -> None:
    """Forget what the tool answered in this call under other keys."""
    tx.conn.execute(
        delete(tool_results).where(
            tool_results.c.call_id == call_id,
            tool_results.c.name == name,
            tool_results.c.key != key,
        )
    )


def delete_all(tx: Tx, call_ids: Sequence[str]) -> None:
    tx.conn.execute(delete(tool_results).where(tool_results.c.call_id.in_(call_ids)))
