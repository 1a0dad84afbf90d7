"""Watches statements: whatever touches a table with a tenant has to name the tenant.

A statement that names none is an offence, unless the function of ours that sent it stands in
WITHOUT_TENANT, which says why.
"""

import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, MappingProxyType
from typing import Any

from sqlalchemy import Alias, Connection, Delete, Join, Select, Table, Update, event
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.elements import (
    BinaryExpression,
    BooleanClauseList,
    ClauseElement,
    ColumnClause,
    Grouping,
)

import parley
from parley.db.engine import Database

Statement = Select[Any] | Update | Delete
EQUAL = (operators.eq, operators.in_op)
OURS = Path(parley.__file__).parent
_BY_CALL = "the id of a call is the platform's and leads to one tenant only; who asks was checked"
_BY_PERSON = "a person is nobody's before their memberships are read"
_BY_TOKEN = "the hash of a token leads to one row, whose tenant is what is asked"

WITHOUT_TENANT: Mapping[str, str] = MappingProxyType(
    {
        "bookings.store.ledger.read_holds_to_end": "a chore ends holds of all, each by its tenant",
        "catalogue.store.next_lane": "lanes are numbered across tenants and tell nothing of them",
        "tenants.store_places.read_numbers_among": "this is how the tenant of a call is found",
        "tenants.store_places.read_agent": "this is how the tenant of a call is found",
        "calls.store.read": _BY_CALL,
        "calls.store_journal.read": _BY_CALL,
        "calls.store_search.read_found": "the ids are those that conditions on a tenant gave",
        "users.store.read_members": "it asks for the tenant or for its agency: an OR",
        "users.store.read_places": _BY_PERSON,
        "users.store.any_user": _BY_PERSON,
        "users.store_sessions.read_by_hash": _BY_TOKEN,
        "users.store_sessions.read_of_user": _BY_PERSON,
        "users.store_sessions.touch": _BY_PERSON,
        "users.store_sessions.set_tenant": _BY_PERSON,
        "users.store_sessions.delete_of_user": _BY_PERSON,
        "users.store_sessions.delete_over": "sessions end by their age, whoever's they are",
        "users.store_links.delete_links": _BY_PERSON,
        "users.store_links.read_link": _BY_TOKEN,
        "users.store_links.read_token": _BY_TOKEN,
    }
)
"""The functions that may send a statement which names no tenant, and why."""


def tables_without_tenant(statement: ClauseElement) -> set[str]:
    """The tables of a SELECT, UPDATE or DELETE, also inside of it, that no tenant is asked of."""
    return {
        name
        for part in visitors.iterate(statement)
        if isinstance(part, Select | Update | Delete)
        for name in _unasked(part)
    }


@contextmanager
def watched(database: Database) -> Iterator[list[str]]:
    """Collects offences while a database is used: the function of ours, and the tables."""
    offences: list[str] = []

    def sent(_conn: Connection, statement: object, *_more: object) -> None:
        unasked = tables_without_tenant(statement) if isinstance(statement, ClauseElement) else None
        sender = _sender(sys._getframe()) if unasked else ""
        if unasked and sender and sender not in WITHOUT_TENANT:
            offences.append(f"{sender}: {', '.join(sorted(unasked))}")

    # On PostgreSQL the one that reads is made of the one that writes, and tells of both.
    engines = {database.writers}
    if database.writers.dialect.name == "sqlite":
        engines.add(database._engines.readers)
    for engine in engines:
        event.listen(engine, "before_execute", sent)
    try:
        yield offences
    finally:
        for engine in engines:
            event.remove(engine, "before_execute", sent)


def _sender(frame: FrameType | None) -> str:
    """The public function of ours that sends a statement; empty: a test does."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(OURS) and not frame.f_code.co_name.startswith(("_", "<")):
            module = path.relative_to(OURS).with_suffix("")
            return f"{'.'.join(module.parts)}.{frame.f_code.co_name}"
        frame = frame.f_back
    return ""


def _unasked(part: Statement) -> set[str]:
    """The tables of one statement, not of what stands inside of it, that no tenant is asked of.

    A tenant that is compared with that of another table of the statement is asked once that is.
    """
    froms = part.get_final_froms() if isinstance(part, Select) else [part.table]
    tables = {each for one in froms for each in _tables(one) if "tenant_id" in each.c}
    asked: set[object] = set()
    tied: list[tuple[object, object]] = []
    for left, right in _tenants_compared(part, froms):
        if right in tables and left in tables:
            tied.append((left, right))
        else:
            asked |= {left, right}
    for _ in tied:
        asked |= {each for pair in tied if asked & set(pair) for each in pair}
    return {str(getattr(each, "name", each)) for each in tables - asked}


def _tenants_compared(part: Statement, froms: Iterable[object]) -> Iterator[tuple[object, object]]:
    """Whose tenants must be equal to what: a pair of tables; None for what is not a table's."""
    ons = [on for one in froms for on in _ons(one)]
    where = [] if part.whereclause is None else [part.whereclause]
    for condition in (each for one in [*where, *ons] for each in _all_of(one)):
        if isinstance(condition, BinaryExpression) and condition.operator in EQUAL:
            sides = [_table_of_tenant(side) for side in (condition.left, condition.right)]
            if sides != [None, None]:
                yield sides[0], sides[1]


def _all_of(condition: object) -> Iterator[object]:
    """The conditions that all must hold: of those under OR none needs to."""
    if isinstance(condition, Grouping):
        yield from _all_of(condition.element)
    elif isinstance(condition, BooleanClauseList) and condition.operator is operators.and_:
        for each in condition.clauses:
            yield from _all_of(each)
    else:
        yield condition


def _table_of_tenant(side: object) -> object | None:
    return side.table if isinstance(side, ColumnClause) and side.name == "tenant_id" else None


def _tables(one: object) -> Iterator[Table | Alias]:
    if isinstance(one, Join):
        yield from _tables(one.left)
        yield from _tables(one.right)
    elif isinstance(one, Table) or (isinstance(one, Alias) and isinstance(one.element, Table)):
        yield one


def _ons(one: object) -> Iterator[object]:
    if isinstance(one, Join):
        yield one.onclause
        yield from _ons(one.left)
        yield from _ons(one.right)


TENANT_ASKED = re.compile(
    r"\w+\.c\.tenant_id == (?:(?:\w+\.)?tenant_id\b|values\.pop\(\"tenant_id\"\))"
)


def mutant(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function without its first condition on a tenant, as it would be if that were forgotten.

    Raises ValueError where it has none.
    """
    source, count = TENANT_ASKED.subn("True", inspect.getsource(function), count=1)
    if not count:
        raise ValueError(f"{function.__name__} asks for no tenant")
    namespace = dict(function.__globals__)
    exec(compile(source, function.__code__.co_filename, "exec"), namespace)  # noqa: S102
    made: Callable[..., Any] = namespace[function.__name__]
    return made
