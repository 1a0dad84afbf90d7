"""The SQL of search, in the words of each database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    TextClause,
    bindparam,
    column,
    delete,
    func,
    literal_column,
    or_,
    select,
    table,
    text,
    update,
)

from parley.calls.rules import Call
from parley.calls.search_rules import Term
from parley.db.engine import Tx
from parley.db.tables import UNINDEXED, call_search, call_words, calls, pack_versions
from parley.db.types import SearchId

ID_STEPS_MAX = 64
"""Calls that began in the same millisecond with the same chance."""

NEWEST_LOOKED_AT = 2_000
"""Calls that are looked through for words before the index of PostgreSQL is asked."""

MERGE_CHANGES_MIN = 2
"""Fewer changes tell that there was nothing to merge."""

_FTS = table("fts_call_words", column("rowid", SearchId))
_MERGE = "INSERT INTO fts_call_words (fts_call_words, rank) VALUES ('merge', ?)"


def replace(tx: Tx, values: Mapping[str, Any], caller: str, agent: str) -> None:
    """Write the row of a call anew; its words too, unless both are empty."""
    forget(tx, [values["call_id"]])
    tx.conn.execute(delete(call_search).where(call_search.c.call_id == values["call_id"]))
    free = _free_id(tx, values["id"])
    tx.conn.execute(call_search.insert(), {**values, "id": free})
    if caller or agent:
        words = {"id": free, "tenant_id": values["tenant_id"]}
        tx.conn.execute(call_words.insert(), {**words, "pii_caller": caller, "pii_agent": agent})


def _free_id(tx: Tx, wanted: int) -> int:
    near = select(call_search.c.id).where(call_search.c.id.between(wanted, wanted + ID_STEPS_MAX))
    taken = set(tx.conn.scalars(near))
    return next(each for each in range(wanted, wanted + ID_STEPS_MAX + 1) if each not in taken)


def forget(tx: Tx, call_ids: Sequence[str]) -> None:
    """Delete the words of calls, and empty what is personal in their rows."""
    of_calls = call_search.c.call_id.in_(call_ids)
    ids = select(call_search.c.id).where(of_calls)
    tx.conn.execute(delete(call_words).where(call_words.c.id.in_(ids)))
    empty = {"pii_from_number": "", "pii_to_number": "", "pii_said": ""}
    tx.conn.execute(update(call_search).where(of_calls).values(empty))


def merge_step(tx: Tx, pages: int) -> bool:
    """On SQLite, rewrite a part of the index without what was deleted. False: all is done.

    Deleted words stay in an FTS5 index until then. A negative number begins anew (SQLite, FTS5,
    6.8 "The 'merge' command").
    """
    if tx.conn.dialect.name != "sqlite":
        return False
    before = tx.conn.scalar(text("SELECT total_changes()"))
    tx.conn.exec_driver_sql(_MERGE, (pages,))
    after = tx.conn.scalar(text("SELECT total_changes()"))
    assert before is not None
    assert after is not None
    return bool(after - before >= MERGE_CHANGES_MIN)


def mark_indexed(tx: Tx, call_id: str) -> None:
    tx.conn.execute(update(calls).where(calls.c.call_id == call_id).values(indexed_at=tx.now))


def read_unindexed(tx: Tx, limit: int) -> list[str]:
    """The ids of ended calls of any tenant that search does not know, newest first."""
    found = select(calls.c.call_id).where(UNINDEXED, calls.c.status == "ended")
    return list(tx.conn.scalars(found.order_by(calls.c.started_at.desc()).limit(limit)))


def count_unindexed(tx: Tx, tenant_id: str, at_most: int) -> int:
    """How many ended calls of a tenant search does not know; it counts no further."""
    found = select(calls.c.call_id).where(
        UNINDEXED, calls.c.tenant_id == tenant_id, calls.c.status == "ended"
    )
    count = tx.conn.scalar(select(func.count()).select_from(found.limit(at_most).subquery()))
    return int(count or 0)


def read_running(tx: Tx, tenant_id: str, limit: int) -> list[Call]:
    """Calls that have not ended, newest first; an empty tenant means all of them."""
    found = select(calls).where(calls.c.status != "ended")
    if tenant_id:
        found = found.where(calls.c.tenant_id == tenant_id)
    ordered = found.order_by(calls.c.started_at.desc(), calls.c.call_id.desc()).limit(limit)
    return [Call(**row) for row in tx.conn.execute(ordered).mappings()]


def read_pack_names(tx: Tx) -> dict[str, str]:
    """The names of all packs, by hash."""
    found = select(pack_versions.c.hash, pack_versions.c.name)
    return {row.hash: row.name for row in tx.conn.execute(found)}


def read_found(
    tx: Tx, conditions: Sequence[ColumnElement[bool]], sought: Sequence[Term], limit: int
) -> list[Mapping[str, Any]]:
    """Rows of call_search, newest first; with terms also `pii_caller` and `pii_agent`.

    First the ids alone: for these an index has all that conditions ask for.
    """
    ids = _read_ids(tx, conditions, sought, limit)
    found = select(call_search).where(call_search.c.id.in_(ids)).order_by(call_search.c.id.desc())
    rows = tx.conn.execute(found).mappings().all() if ids else []
    if not sought or not rows:
        return [dict(row) for row in rows]
    texts = select(call_words).where(call_words.c.id.in_(ids))
    words = {row.id: row for row in tx.conn.execute(texts)}
    return [
        {**row, "pii_caller": words[row["id"]].pii_caller, "pii_agent": words[row["id"]].pii_agent}
        for row in rows
    ]


def _read_ids(
    tx: Tx, conditions: Sequence[ColumnElement[bool]], sought: Sequence[Term], limit: int
) -> list[int]:
    """The ids of calls that meet all conditions and in which all terms stand, newest first."""
    if sought and tx.conn.dialect.name == "postgresql":
        return _read_ids_on_postgresql(tx, conditions, sought, limit)
    if not sought:
        plain = select(call_search.c.id).where(*conditions).order_by(call_search.c.id.desc())
        return list(tx.conn.scalars(plain.limit(limit)))
    match = literal_column("fts_call_words").op("MATCH")(bindparam("match", type_=String))
    joined = _FTS.join(call_search, call_search.c.id == _FTS.c.rowid)
    found = select(_FTS.c.rowid).select_from(joined).where(match, *conditions)
    # In the index's own order it stops after the first page, however many match.
    ordered = found.order_by(_FTS.c.rowid.desc()).limit(limit)
    return list(tx.conn.scalars(ordered, {"match": " ".join(map(_fts5, sought))}))


def _fts5(term: Term) -> str:
    return f'"{term.text}"{"*" if term.prefix else ""}'


def _read_ids_on_postgresql(
    tx: Tx, conditions: Sequence[ColumnElement[bool]], sought: Sequence[Term], limit: int
) -> list[int]:
    """First among the newest calls, where frequent words are; rare ones the index finds at once."""
    plain = select(call_search.c.id).where(*conditions).order_by(call_search.c.id.desc())
    newest = list(tx.conn.scalars(plain.limit(NEWEST_LOOKED_AT)))
    exact, values = _lexemes(sought)
    near = select(call_words.c.id).where(text("call_words.id = ANY(:newest)"), exact)
    ordered = near.order_by(call_words.c.id.desc()).limit(limit)
    ids = list(tx.conn.scalars(ordered, {**values, "newest": newest}))
    if len(ids) == limit or len(newest) < NEWEST_LOOKED_AT:
        return ids
    older = [*conditions, call_search.c.id < newest[-1]]
    return ids + _read_older(tx, older, sought, limit - len(ids))


def _read_older(
    tx: Tx, conditions: Sequence[ColumnElement[bool]], sought: Sequence[Term], limit: int
) -> list[int]:
    """By the index always, since the planner cannot know how rare words are.

    It knows no places: whether words are a phrase is looked at from the newest call on.
    """
    exact, values = _lexemes(sought)
    single = [Term(word, term.prefix) for term in sought for word in term.text.split()]
    loose, more = _lexemes(single, "word")
    hits = select(call_words.c.id).where(loose).cte("hits").prefix_with("MATERIALIZED")
    joined = call_search.join(hits, hits.c.id == call_search.c.id)
    found = select(call_search.c.id).select_from(joined).where(*conditions)
    if len(single) > len(sought):
        found = found.join(call_words, call_words.c.id == call_search.c.id).where(exact)
    ordered = found.order_by(call_search.c.id.desc()).limit(limit)
    return list(tx.conn.scalars(ordered, {**values, **more}))


def _lexemes(sought: Sequence[Term], name: str = "term") -> tuple[TextClause, dict[str, str]]:
    """That all terms stand in the words of a call, and the values of that condition."""
    queries, values = [], {}
    for number, term in enumerate(sought):
        place = f"{name}_{number}"
        values[place] = f"{term.text}:*" if term.prefix else term.text
        queries.append(f"{'to' if term.prefix else 'phraseto'}_tsquery('simple', :{place})")
    return text(f"call_words.fts_words @@ ({' && '.join(queries)})"), values


def number_is(number: str) -> ColumnElement[bool]:
    """Either number of the call is this one (it begins with +), or ends in these digits."""
    from_number, to_number = call_search.c.pii_from_number, call_search.c.pii_to_number
    if number.startswith("+"):
        return or_(from_number == number, to_number == number)
    return or_(from_number.endswith(number), to_number.endswith(number))
