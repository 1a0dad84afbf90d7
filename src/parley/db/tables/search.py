"""What lists and search need of ended calls."""

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from parley.db.tables.columns import column, key, metadata, tenant_of_call
from parley.db.types import Instant, SearchId

call_search = Table(
    "call_search",
    metadata,
    key("id", SearchId, doc="sorts by the beginning of the call: see calls/search_rules.py"),
    tenant_of_call(),
    column("call_id", Text, ForeignKey("calls.call_id"), doc="the call"),
    column("started_at", Instant, doc="as in `calls`"),
    column("duration_ms", BigInteger, doc="from its beginning to its end"),
    column("direction", Text, doc="as in `calls`"),
    column("pack_name", Text, doc="the name of its pack"),
    column("languages", Text, doc="BCP 47 tags with commas: `,en,de,`"),
    column("outcome", Text, doc="one word each: why it ended, tools that did something, actions"),
    column("turns", Integer, doc="turns taken"),
    column("interruptions", Integer, doc="how often the caller spoke over the agent"),
    column("errors", Integer, doc="what went wrong, counted"),
    column("messages", Integer, doc="messages left"),
    column("pii_from_number", Text, doc="who calls; empty: unknown or erased"),
    column("pii_to_number", Text, doc="who is called; empty: unknown or erased"),
    column("pii_said", Text, doc="the caller's first words, for lists; empty: none or erased"),
    UniqueConstraint("call_id"),
    info={
        "why": "What lists of ended calls need, made from their journals. Erasing empties the"
        " personal columns; the skeleton stays."
    },
)
# All that a list is narrowed by, so that looking for few among many reads nothing else.
Index(
    "ix_call_search_newest",
    call_search.c.tenant_id,
    call_search.c.id,
    call_search.c.duration_ms,
    call_search.c.direction,
    call_search.c.pack_name,
    call_search.c.languages,
    call_search.c.errors,
    call_search.c.messages,
    call_search.c.pii_from_number,
    call_search.c.pii_to_number,
)

call_words = Table(
    "call_words",
    metadata,
    key("id", SearchId, ForeignKey("call_search.id"), doc="the call, as in `call_search`"),
    tenant_of_call(),
    column("pii_caller", Text, doc="what the caller said, a line for each utterance"),
    column("pii_agent", Text, doc="what the agent said, a line for each turn"),
    info={
        "why": "The words of ended calls, for search: FTS5 on SQLite, a tsvector on PostgreSQL, in"
        " tables, columns and indexes whose names begin with `fts_`. Erasing deletes the rows."
    },
)

SEARCH_PREFIX = "fts_"
"""What full-text search keeps beside the tables of this page has names that begin so."""
