"""Finding calls: what the console's lists ask, and how ended calls become findable."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, Literal

import msgspec
from sqlalchemy import ColumnElement

from parley.calls import search_rules, store, store_search
from parley.calls.entries import Entry
from parley.calls.rules import Call
from parley.calls.search_rules import SAID_MAX_CHARS, WORDS_MAX_CHARS, Digest, Excerpt
from parley.db.engine import Tx
from parley.db.tables import call_search
from parley.messages import actions as messages

RUNNING_MAX: Final = 200
"""Calls that run and are shown at once."""
MERGE_PAGES: Final = 64
"""Of the index in one transaction, so that nobody waits for it."""

Direction = Literal["", "inbound", "outbound"]


class Filters(msgspec.Struct, frozen=True):
    """Which ended calls are wanted; what is empty, None or False does not matter.

    `number` is E.164, or the last digits of a number. `words` is a search as it was typed.
    """

    began_from: datetime | None = None
    began_before: datetime | None = None
    direction: Direction = ""
    pack_name: str = ""
    language: str = ""
    outcome: str = ""
    with_errors: bool = False
    with_messages: bool = False
    min_ms: int | None = None
    max_ms: int | None = None
    number: str = ""
    words: str = ""


class FoundCall(msgspec.Struct, frozen=True):
    """A call in a list; the columns are told in db/tables/. `excerpt`: where a word was found."""

    id: int
    tenant_id: str
    call_id: str
    started_at: datetime
    duration_ms: int
    direction: str
    pack_name: str
    languages: str
    outcome: str
    turns: int
    interruptions: int
    errors: int
    messages: int
    pii_from_number: str
    pii_to_number: str
    pii_said: str
    excerpt: Excerpt | None = None

    @property
    def language_tags(self) -> list[str]:
        return [tag for tag in self.languages.split(",") if tag]

    @property
    def outcome_words(self) -> list[str]:
        return self.outcome.split()


def find(tx: Tx, tenant_id: str, filters: Filters, limit: int, before: int = 0) -> list[FoundCall]:
    """Ended calls, newest first. `before` is the id of the last one of the page before, or 0."""
    sought = search_rules.terms(filters.words)
    conditions = [call_search.c.tenant_id == tenant_id, *_conditions(filters)]
    if before:
        conditions.append(call_search.c.id < before)
    found = store_search.read_found(tx, conditions, sought, limit)
    return [_found_call(dict(row), sought) for row in found]


def _found_call(row: dict[str, Any], sought: Sequence[search_rules.Term]) -> FoundCall:
    lines = [*row.pop("pii_caller", "").split("\n"), *row.pop("pii_agent", "").split("\n")]
    return FoundCall(**row, excerpt=search_rules.excerpt(lines, sought) if sought else None)


def _conditions(filters: Filters) -> list[ColumnElement[bool]]:
    row = call_search.c
    wanted: list[ColumnElement[bool]] = []
    if filters.began_from:
        wanted.append(row.id >= search_rules.first_id_at(filters.began_from))
    if filters.began_before:
        wanted.append(row.id < search_rules.first_id_at(filters.began_before))
    if filters.direction:
        wanted.append(row.direction == filters.direction)
    if filters.pack_name:
        wanted.append(row.pack_name == filters.pack_name)
    if filters.language:
        wanted.append(row.languages.contains(f",{filters.language},", autoescape=True))
    if filters.outcome:
        wanted.append((" " + row.outcome + " ").contains(f" {filters.outcome} ", autoescape=True))
    wanted += _measured(filters)
    return wanted + ([store_search.number_is(filters.number)] if filters.number else [])


def _measured(filters: Filters) -> list[ColumnElement[bool]]:
    row = call_search.c
    wanted: list[ColumnElement[bool]] = []
    if filters.with_errors:
        wanted.append(row.errors > 0)
    if filters.with_messages:
        wanted.append(row.messages > 0)
    if filters.min_ms is not None:
        wanted.append(row.duration_ms >= filters.min_ms)
    if filters.max_ms is not None:
        wanted.append(row.duration_ms <= filters.max_ms)
    return wanted


def running(tx: Tx, tenant_id: str = "") -> list[Call]:
    """Calls that have not ended, newest first, at most RUNNING_MAX; without a tenant all."""
    return store_search.read_running(tx, tenant_id, RUNNING_MAX)


def unindexed(tx: Tx, limit: int) -> list[str]:
    """The ids of ended calls of any tenant that lists do not show yet, newest first."""
    return store_search.read_unindexed(tx, limit)


def count_unindexed(tx: Tx, tenant_id: str, at_most: int) -> int:
    """How many ended calls of a tenant lists do not show yet, counted up to `at_most`."""
    return store_search.count_unindexed(tx, tenant_id, at_most)


def pack_names(tx: Tx) -> dict[str, str]:
    """The names of all packs, by hash."""
    return store_search.read_pack_names(tx)


def index(tx: Tx, call: Call, entries: Iterable[Entry], pack_name: str, language: str) -> bool:
    """Let lists and search find an ended call. False: the call has changed since it was read.

    `entries` are its whole journal, empty where it was erased or cannot be read; `language` is
    that of its pack. Doing it again writes the same.
    """
    if store.read(tx, call.call_id, lock=True) != call:
        return False
    assert call.ended_at is not None
    kept = search_rules.digest(entries, language)
    values = _values(call, kept, pack_name, len(messages.of_call(tx, call.tenant_id, call.call_id)))
    store_search.replace(tx, values, _lines(kept.caller), _lines(kept.agent))
    store_search.mark_indexed(tx, call.call_id)
    return True


def _values(call: Call, kept: Digest, pack_name: str, left: int) -> dict[str, object]:
    assert call.ended_at is not None
    lasted = (call.left_at or call.ended_at) - call.started_at
    outcome = dict.fromkeys([call.end_reason, *kept.outcome])
    return {
        "id": search_rules.search_id(call.started_at, call.call_id),
        "tenant_id": call.tenant_id,
        "call_id": call.call_id,
        "started_at": call.started_at,
        "duration_ms": max(0, round(lasted.total_seconds() * 1000)),
        "direction": call.direction,
        "pack_name": pack_name,
        "languages": f",{','.join(kept.languages)}," if kept.languages else "",
        "outcome": " ".join(filter(None, outcome)),
        "turns": max(call.turns, kept.turns),
        "interruptions": kept.interruptions,
        "errors": kept.errors,
        "messages": left,
        "pii_from_number": call.pii_from_number,
        "pii_to_number": call.pii_to_number,
        "pii_said": next(iter(kept.caller), "")[:SAID_MAX_CHARS],
    }


def _lines(lines: Iterable[str]) -> str:
    # PostgreSQL stores no zero characters.
    return "\n".join(line.replace("\0", " ") for line in lines)[:WORDS_MAX_CHARS]


def forget(tx: Tx, call_ids: Sequence[str]) -> None:
    """Erase the words and numbers of calls from search; their skeletons stay."""
    store_search.forget(tx, call_ids)


def merge_step(tx: Tx, *, anew: bool) -> bool:
    """Rewrite a part of the full-text index without what was erased. False: all is done."""
    return store_search.merge_step(tx, -MERGE_PAGES if anew else MERGE_PAGES)
