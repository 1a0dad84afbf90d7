"""Calls, their journals, and the packs that they pinned."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from parley.db.tables.columns import (
    CALL_ID_MAX_CHARS,
    column,
    key,
    metadata,
    optional,
    tenant,
    tenant_of_call,
)
from parley.db.types import Instant

pack_versions = Table(
    "pack_versions",
    metadata,
    key("hash", Text, doc="SHA-256 of the content, hexadecimal"),
    column("name", Text, doc="the pack's name when it was published"),
    column("content", LargeBinary, doc="the pack as it was read, byte for byte"),
    column("created_at", Instant, doc="when it was first published"),
    info={
        "why": "Packs by content, never changed: a replay finds the very one that its call pinned.",
        "without_tenant": "the same content is the same pack, whoever published it",
    },
)

calls = Table(
    "calls",
    metadata,
    key("call_id", Text, doc="the platform's id"),
    tenant(),
    column("platform", Text, doc="who connects the call, such as `retell`"),
    column("owner", Integer, doc="grows with each admission; a row of an older owner is refused"),
    column(
        "credentials", LargeBinary, doc="digest of what the first socket brought; others must match"
    ),
    column("status", Text, doc="`live`, `lost` (the connection broke) or `ended`"),
    column("pack", Text, ForeignKey("pack_versions.hash"), doc="the pack that the call pinned"),
    column("build", Text, doc="the code that decided when the call began"),
    column("pii_from_number", Text, doc="who calls", default=""),
    column("pii_to_number", Text, doc="who is called", default=""),
    column("direction", Text, doc="`inbound`, `outbound` or empty: not yet known", default=""),
    column("started_at", Instant, doc="the first admission"),
    column("admitted_at", Instant, doc="the newest admission"),
    optional("left_at", Instant, doc="when the connection last broke; null: connected"),
    optional("ended_at", Instant, doc="null: not ended"),
    column("end_reason", Text, doc="one word: why it ended, or why it was lost", default=""),
    column("turns", Integer, doc="turns taken, counted when it ended", default=0),
    column("next_seq", Integer, doc="the number after the last entry, at admission and at the end"),
    optional("hash", LargeBinary, doc="chain over all entries; null: not ended by its own process"),
    optional("replay_ok", Boolean, doc="null: not replayed"),
    optional("replay_checked_at", Instant, doc="null: the replay check has yet to look at it"),
    optional("erased_at", Instant, doc="when its words were erased; null: they are kept"),
    optional("indexed_at", Instant, doc="when search learned of its end; null: not yet"),
    CheckConstraint(f"length(call_id) BETWEEN 1 AND {CALL_ID_MAX_CHARS}", name="call_id"),
    CheckConstraint("owner > 0", name="owner"),
    CheckConstraint("status IN ('live', 'lost', 'ended')", name="status"),
    CheckConstraint("direction IN ('', 'inbound', 'outbound')", name="direction"),
    CheckConstraint("(status = 'ended') = (ended_at IS NOT NULL)", name="ended_at"),
    info={"why": "One row per call. It outlives its words: an erased call keeps its skeleton."},
)
Index("ix_calls_newest", calls.c.tenant_id, calls.c.started_at, calls.c.call_id)

UNFINISHED = calls.c.status != "ended"
Index("ix_calls_unfinished", calls.c.status, sqlite_where=UNFINISHED, postgresql_where=UNFINISHED)

UNCHECKED = calls.c.hash.is_not(None) & calls.c.replay_checked_at.is_(None)
Index("ix_calls_unchecked", calls.c.ended_at, sqlite_where=UNCHECKED, postgresql_where=UNCHECKED)

KEPT = calls.c.erased_at.is_(None)
Index(
    "ix_calls_kept",
    calls.c.tenant_id,
    calls.c.ended_at,
    sqlite_where=KEPT,
    postgresql_where=KEPT,
)

UNINDEXED = calls.c.indexed_at.is_(None)
Index(
    "ix_calls_unindexed",
    calls.c.tenant_id,
    calls.c.started_at,
    sqlite_where=UNINDEXED,
    postgresql_where=UNINDEXED,
)

journal = Table(
    "journal",
    metadata,
    key("call_id", Text, ForeignKey("calls.call_id"), doc="the call it belongs to"),
    key("seq", Integer, doc="number of its first entry"),
    column("upto", Integer, doc="number of its last entry"),
    tenant_of_call(),
    column("owner", Integer, doc="the owner that wrote it"),
    column("written_at", Instant, doc="when it was stored"),
    column("entries", LargeBinary, doc="what happened and what was done, encoded"),
    optional("snapshot", LargeBinary, doc="the newest one taken among these entries; null: none"),
    CheckConstraint("seq <= upto", name="upto"),
    info={"why": "One row per call and flush. Holds what was said, so erasing deletes the rows."},
)

tool_results = Table(
    "tool_results",
    metadata,
    key("call_id", Text, ForeignKey("calls.call_id"), doc="the call it belongs to"),
    key("key", Text, doc="hash of call, tool and arguments"),
    tenant_of_call(),
    column("name", Text, doc="the tool"),
    column("result", Text, doc="its answer, a JSON object of texts"),
    column("created_at", Instant, doc="when it ran"),
    info={
        "why": "What a tool did and answered: asked again with the same key, it is not run again."
        " A refusal did nothing and is not kept."
    },
)
