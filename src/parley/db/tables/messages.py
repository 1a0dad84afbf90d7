"""Messages: what callers left."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from parley.db.tables.columns import column, key, metadata, optional, tenant_of_call
from parley.db.types import Instant

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
