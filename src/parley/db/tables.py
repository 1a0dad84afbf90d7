"""The whole data model on one page; docs/reference/data-model.md is made from it.

Every row has a tenant and every query names it, except for the tables in WITHOUT_TENANT.
What a person said or is called by stands in `pii_*` columns, in the journal or in a tool's result,
and nowhere else, so that erasing is emptying those. Instants are UTC; phone numbers are E.164 text
or empty.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

from parley.db.types import Instant, SearchId

WITHOUT_TENANT = frozenset(
    {"tenants", "pack_versions", "users", "passkeys", "challenges", "attempts"}
)
"""A tenant is its own; the text of a pack is the same for whoever published it.

A person who signs in may belong to several tenants, and is nobody's before that.
"""

CALL_ID_MAX_CHARS = 128

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Kind = TypeEngine[Any] | type[TypeEngine[Any]]


def column(
    name: str, kind: Kind, *items: SchemaItem, doc: str, default: object = None
) -> Column[Any]:
    """A column that always has a value; `default` is filled in by an insert that leaves it out."""
    return Column(name, kind, *items, nullable=False, doc=doc, default=default)


def key(name: str, kind: Kind, *items: SchemaItem, doc: str) -> Column[Any]:
    """A part of the primary key."""
    return Column(
        name, kind, *items, primary_key=True, nullable=False, doc=doc, autoincrement=False
    )


def optional(name: str, kind: Kind, *, doc: str) -> Column[Any]:
    """A column that may be null; its `doc` says what null means."""
    return Column(name, kind, nullable=True, doc=doc)


def tenant() -> Column[str]:
    return column("tenant_id", Text, ForeignKey("tenants.id"), doc="whose row this is")


def tenant_of_call() -> Column[str]:
    """The tenant of a row that refers to its call, which already proves that the tenant exists."""
    return column("tenant_id", Text, doc="the tenant of its call")


tenants = Table(
    "tenants",
    metadata,
    key("id", Text, doc="`default` where one company uses the server"),
    column("name", Text, doc="as it is spoken"),
    column("country", Text, doc="ISO 3166 alpha-2; decides the emergency number"),
    column("zone", Text, doc="IANA time zone: local time exists only beside it"),
    column("retention_days", Integer, doc="how long the words of an ended call are kept"),
    column("created_at", Instant, doc="when it was first seen"),
    Column(
        "parent_id",
        Text,
        ForeignKey("tenants.id"),
        nullable=True,
        doc="the agency whose members see it; null: none",
    ),
    CheckConstraint("length(country) = 2", name="country"),
    CheckConstraint("retention_days > 0", name="retention_days"),
    info={"why": "The companies that the agents speak for."},
)

pack_versions = Table(
    "pack_versions",
    metadata,
    key("hash", Text, doc="SHA-256 of the content, hexadecimal"),
    column("name", Text, doc="the pack's name when it was published"),
    column("content", LargeBinary, doc="the pack as it was read, byte for byte"),
    column("created_at", Instant, doc="when it was first published"),
    info={
        "why": "Packs by content, never changed: a replay finds the very one that its call pinned."
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

messages = Table(
    "messages",
    metadata,
    key("id", Text, doc="names the message outside"),
    tenant_of_call(),
    column("call_id", Text, ForeignKey("calls.call_id"), doc="the call in which it was left"),
    column("number", Integer, doc="1 for the first message of the call"),
    column("revision", Integer, doc="1, and one more for each correction"),
    column("pii_name", Text, doc="who left it"),
    column("pii_phone", Text, doc="where to call back"),
    column("pii_reason", Text, doc="what it is about"),
    column("language", Text, doc="BCP 47 tag of the words"),
    column("created_at", Instant, doc="when the first revision was stored"),
    column("updated_at", Instant, doc="when this revision was stored"),
    column("delivery", Text, doc="`none` (no destination), `pending`, `delivered` or `failed`"),
    column("attempts", Integer, doc="how often this revision was tried", default=0),
    optional("next_attempt_at", Instant, doc="not before this instant; null: nothing is due"),
    optional("delivered_at", Instant, doc="null: not delivered"),
    column(
        "delivered_to", Text, doc="the channels that took this revision, with commas", default=""
    ),
    column("last_error", Text, doc="what stopped the last attempt", default=""),
    optional("erased_at", Instant, doc="when its words were erased; null: they are kept"),
    UniqueConstraint("call_id", "number"),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("delivery IN ('none', 'pending', 'delivered', 'failed')", name="delivery"),
    CheckConstraint(
        "(delivery = 'pending') = (next_attempt_at IS NOT NULL)", name="next_attempt_at"
    ),
    info={"why": "What callers left, and whether it has reached the people it is for."},
)
Index("ix_messages_newest", messages.c.tenant_id, messages.c.created_at)

PENDING = messages.c.delivery == "pending"
Index(
    "ix_messages_due",
    messages.c.next_attempt_at,
    sqlite_where=PENDING,
    postgresql_where=PENDING,
)

suppressions = Table(
    "suppressions",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("pii_phone", Text, doc="the number not to be called; empty: it was not known"),
    column("call_id", Text, doc="the call in which it was asked; empty: not in a call"),
    column("reason", Text, doc="one word: why"),
    column("created_at", Instant, doc="when it was asked"),
    info={
        "why": "Who must not be called. Rows are added and never changed, and outlive erasure:"
        " forgetting the wish would break it."
    },
)

# Two rules, since a number that is not known equals no other: once per number, else once per call.
NUMBER_KNOWN = suppressions.c.pii_phone != ""
NUMBER_UNKNOWN = suppressions.c.pii_phone == ""
Index(
    "uq_suppressions_number",
    suppressions.c.tenant_id,
    suppressions.c.pii_phone,
    unique=True,
    sqlite_where=NUMBER_KNOWN,
    postgresql_where=NUMBER_KNOWN,
)
Index(
    "uq_suppressions_call",
    suppressions.c.tenant_id,
    suppressions.c.call_id,
    unique=True,
    sqlite_where=NUMBER_UNKNOWN,
    postgresql_where=NUMBER_UNKNOWN,
)

users = Table(
    "users",
    metadata,
    key("id", Text, doc="names the person inside"),
    column("pii_email", Text, doc="in lower case; what they sign in by"),
    column("pii_name", Text, doc="as they want to be called"),
    column("password_hash", Text, doc="Argon2id with its parameters; empty: passkeys only"),
    column("language", Text, doc="`en`, `de`, or empty: what the browser asks for", default=""),
    column("created_at", Instant, doc="when they joined"),
    UniqueConstraint("pii_email"),
    info={"why": "People who sign in to the console. Deleted with their last membership."},
)


def user() -> Column[str]:
    return column("user_id", Text, ForeignKey("users.id"), doc="whose row this is")


ROLES_ALLOWED = "role IN ('viewer', 'operator', 'owner')"

memberships = Table(
    "memberships",
    metadata,
    key("user_id", Text, ForeignKey("users.id"), doc="the person"),
    key("tenant_id", Text, ForeignKey("tenants.id"), doc="the tenant; its children are seen too"),
    column("role", Text, doc="`viewer`, `operator` or `owner`"),
    column("created_at", Instant, doc="when it was given"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "Who may do what for which tenant."},
)
Index("ix_memberships_tenant", memberships.c.tenant_id)

passkeys = Table(
    "passkeys",
    metadata,
    key("id", Text, doc="the credential's id, base64url"),
    user(),
    column("public_key", LargeBinary, doc="COSE key that its signatures are checked with"),
    column("sign_count", Integer, doc="the newest counter that it told; 0: it has none"),
    column("name", Text, doc="what its owner calls it"),
    column("created_at", Instant, doc="when it was registered"),
    optional("used_at", Instant, doc="the newest sign-in with it; null: none yet"),
    CheckConstraint("sign_count >= 0", name="sign_count"),
    info={"why": "Keys that sign in without a password (WebAuthn)."},
)
Index("ix_passkeys_user", passkeys.c.user_id)

challenges = Table(
    "challenges",
    metadata,
    key("id", Text, doc="names the ceremony; the browser sends it back"),
    column("purpose", Text, doc="`register` or `authenticate`"),
    column("user_id", Text, doc="who registers a passkey; empty: somebody signs in"),
    column("challenge", LargeBinary, doc="what the passkey has to sign"),
    column("expires_at", Instant, doc="not valid after this instant"),
    CheckConstraint("purpose IN ('register', 'authenticate')", name="purpose"),
    info={"why": "Passkey ceremonies under way; each row is used once and deleted."},
)

sessions = Table(
    "sessions",
    metadata,
    key("id", Text, doc="names the session in lists"),
    column("token_hash", LargeBinary, doc="SHA-256 of the cookie; the cookie is stored nowhere"),
    user(),
    column("tenant_id", Text, ForeignKey("tenants.id"), doc="the tenant that is looked at"),
    column("pii_address", Text, doc="the address that signed in"),
    column("pii_browser", Text, doc="the browser that signed in, as it calls itself"),
    column("created_at", Instant, doc="when it began; it ends some days later whatever happens"),
    column("used_at", Instant, doc="the newest request, to the minute"),
    UniqueConstraint("token_hash"),
    info={"why": "Who is signed in. Ended sessions are deleted."},
)
Index("ix_sessions_user", sessions.c.user_id)

links = Table(
    "links",
    metadata,
    key("id", Text, doc="names the link in lists"),
    column("token_hash", LargeBinary, doc="SHA-256 of the token in its URL"),
    column("kind", Text, doc="`first` (the first owner), `invitation` or `reset`"),
    tenant(),
    column("role", Text, doc="what an invitation gives"),
    column("pii_email", Text, doc="whom it is for; empty: the first owner names it"),
    column("created_by", Text, doc="the id of the user who made it; empty: the machine"),
    column("created_at", Instant, doc="when it was made"),
    column("expires_at", Instant, doc="not valid after this instant"),
    UniqueConstraint("token_hash"),
    CheckConstraint("kind IN ('first', 'invitation', 'reset')", name="kind"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "URLs that let a person in once. Used and void ones are deleted."},
)

attempts = Table(
    "attempts",
    metadata,
    key("subject", LargeBinary, doc="SHA-256 of an address or an account"),
    column("tries", Integer, doc="sign-ins tried since the count began"),
    column("counted_at", Instant, doc="the newest try"),
    column("free_at", Instant, doc="no further try before this instant"),
    info={"why": "How often somebody tried to sign in, so that guessing is slow."},
)

api_tokens = Table(
    "api_tokens",
    metadata,
    key("id", Text, doc="names the token in lists"),
    tenant(),
    column("token_hash", LargeBinary, doc="SHA-256 of the token; the token is stored nowhere"),
    column("name", Text, doc="what it is for"),
    column("role", Text, doc="what it may do"),
    column("created_by", Text, doc="the id of the user who made it"),
    column("created_at", Instant, doc="when it was made"),
    optional("used_at", Instant, doc="the newest request, to the minute; null: none yet"),
    UniqueConstraint("token_hash"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "What programs sign in with at `/api`. Revoked ones are deleted."},
)
Index("ix_api_tokens_tenant", api_tokens.c.tenant_id)

access_log = Table(
    "access_log",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("user_id", Text, doc="who; the person may be gone"),
    column("pii_user", Text, doc="their e-mail address at that time"),
    column("call_id", Text, doc="the call that was opened"),
    column("what", Text, doc="one word: `transcript`, `export`, …"),
    column("opened_at", Instant, doc="when"),
    info={"why": "Who opened which call. Rows are added and never changed."},
)
Index("ix_access_log_newest", access_log.c.tenant_id, access_log.c.opened_at, access_log.c.id)

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
