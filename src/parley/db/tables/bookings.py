"""Bookings: what was promised to whom, and whose time is taken by it."""

from sqlalchemy import CheckConstraint, Index, Integer, Table, Text, UniqueConstraint

from parley.db.tables.columns import (
    CALL_ID_MAX_CHARS,
    column,
    key,
    metadata,
    optional,
    referable,
    refers,
    tenant,
    tenant_of_call,
)
from parley.db.types import Instant

bookings = Table(
    "bookings",
    metadata,
    key("id", Text, doc="names the booking inside"),
    tenant(),
    column("branch_id", Text, doc="where"),
    column("service_id", Text, doc="what"),
    column("staff_id", Text, doc="who performs it, or its first part"),
    optional("customer_id", Text, doc="who comes; null: erased"),
    optional("contact_id", Text, doc="who is told; null: nobody can be"),
    column("code", Text, doc="names it on the telephone"),
    column("call_id", Text, doc="the call in which it was made; empty: not in a call", default=""),
    column("source", Text, doc="`call`, `console`, `import` or `series`"),
    column("series_id", Text, doc="the first one of recurring visits; or empty", default=""),
    column("starts_at", Instant, doc="when it begins"),
    column("ends_at", Instant, doc="when it ends, idle parts included"),
    column("status", Text, doc="where it stands; see bookings/rules/states.py"),
    column("version", Integer, doc="1, and one more for each move", default=1),
    column("pii_attendee", Text, doc="the name that was given for it"),
    column("pii_notes", Text, doc="what else was said for it", default=""),
    column("pii_answers", Text, doc="answers to the questions of its service: JSON", default="{}"),
    column("language", Text, doc="BCP 47 tag of who made it"),
    optional("price_minor", Integer, doc="as it was when it was made; null: none was told"),
    column("currency", Text, doc="ISO 4217"),
    column("fee_minor", Integer, doc="what changing it cost", default=0),
    column("external_ref", Text, doc="its id where it was imported from; or empty", default=""),
    column("created_at", Instant, doc="when it was made"),
    column("updated_at", Instant, doc="when it last changed"),
    optional("cancelled_at", Instant, doc="null: it was not"),
    UniqueConstraint("tenant_id", "code"),
    referable(),
    refers("branches", "branch_id"),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    refers("customers", "customer_id"),
    refers("contacts", "contact_id"),
    CheckConstraint("starts_at < ends_at", name="span"),
    CheckConstraint("version > 0", name="version"),
    CheckConstraint(
        "status IN ('pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled',"
        " 'failed', 'expired', 'conflict')",
        name="status",
    ),
    CheckConstraint("source IN ('call', 'console', 'import', 'series')", name="source"),
    info={"why": "What was promised. A move keeps the row; nothing is ever deleted."},
)
Index("ix_bookings_day", bookings.c.tenant_id, bookings.c.starts_at)
Index("ix_bookings_contact", bookings.c.tenant_id, bookings.c.contact_id, bookings.c.starts_at)
Index("ix_bookings_customer", bookings.c.tenant_id, bookings.c.customer_id)
Index("ix_bookings_call", bookings.c.tenant_id, bookings.c.call_id)
FROM_ELSEWHERE = bookings.c.external_ref != ""
Index(
    "uq_bookings_external",
    bookings.c.tenant_id,
    bookings.c.external_ref,
    unique=True,
    sqlite_where=FROM_ELSEWHERE,
    postgresql_where=FROM_ELSEWHERE,
)

holds = Table(
    "holds",
    metadata,
    key("id", Text, doc="names the hold inside"),
    tenant(),
    column("call_id", Text, doc="the call that chose the time"),
    column("branch_id", Text, doc="where"),
    column("service_id", Text, doc="what"),
    column("staff_id", Text, doc="who would perform it, or its first part"),
    column("starts_at", Instant, doc="when it would begin"),
    column("ends_at", Instant, doc="when it would end"),
    column("status", Text, doc="`active`, `consumed`, `released` or `expired`"),
    column("extensions", Integer, doc="how often its end was put off", default=0),
    column("created_at", Instant, doc="when it was placed"),
    column("expires_at", Instant, doc="until when it keeps others out"),
    referable(),
    refers("branches", "branch_id"),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    CheckConstraint("status IN ('active', 'consumed', 'released', 'expired')", name="status"),
    CheckConstraint("starts_at < ends_at", name="span"),
    info={"why": "Times that callers chose and have not booked yet. A call has at most one."},
)
ACTIVE_HOLD = holds.c.status == "active"
Index(
    "uq_holds_call",
    holds.c.tenant_id,
    holds.c.call_id,
    unique=True,
    sqlite_where=ACTIVE_HOLD,
    postgresql_where=ACTIVE_HOLD,
)
Index(
    "ix_holds_due",
    holds.c.expires_at,
    sqlite_where=ACTIVE_HOLD,
    postgresql_where=ACTIVE_HOLD,
)

busy = Table(
    "busy",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("staff_id", Text, doc="whose time it is"),
    column("lane", Integer, doc="as in `staff`"),
    column("starts_at", Instant, doc="from when"),
    column("ends_at", Instant, doc="until when"),
    column("part", Text, doc="the phase of the service"),
    column("number", Integer, doc="which part it is, from 1"),
    column("buffer_before_min", Integer, doc="minutes that its staff needs before"),
    column("buffer_after_min", Integer, doc="minutes that its staff needs after"),
    optional("booking_id", Text, doc="the booking it belongs to; null: a hold"),
    optional("hold_id", Text, doc="the hold it belongs to; null: a booking"),
    optional("expires_at", Instant, doc="as in its hold; null: a booking"),
    refers("staff", "staff_id"),
    refers("bookings", "booking_id"),
    refers("holds", "hold_id"),
    UniqueConstraint("booking_id", "number"),
    UniqueConstraint("hold_id", "number"),
    CheckConstraint("starts_at < ends_at", name="span"),
    CheckConstraint("(booking_id IS NULL) <> (hold_id IS NULL)", name="owner"),
    info={
        "why": "Taken time of staff: the busy parts of holds and of bookings that stand. Two rows"
        " of one person never overlap: an exclusion constraint on PostgreSQL and triggers on"
        " SQLite hold it, whatever the program does. What is let go is deleted."
    },
)
Index("ix_busy_staff", busy.c.tenant_id, busy.c.staff_id, busy.c.starts_at)
Index("ix_busy_lane", busy.c.lane, busy.c.starts_at)

OVERLAP = "busy_overlap"
"""What both databases call the rule that a person's time is taken once."""

booking_changes = Table(
    "booking_changes",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("booking_id", Text, doc="what was changed"),
    column(
        "kind", Text, doc="one word: `booked`, `moved`, `cancelled`, `restored`, `completed`, …"
    ),
    column("actor", Text, doc="`caller`, `staff`, `import` or `system`"),
    column("user_id", Text, doc="who of the staff; empty: nobody of them", default=""),
    column("call_id", Text, doc="the call in which it was asked; or empty", default=""),
    column("starts_at", Instant, doc="when the booking begins after it"),
    optional("moved_from_at", Instant, doc="when it began before a move; null: no move"),
    column("fee_minor", Integer, doc="what it cost", default=0),
    column("reason", Text, doc="one word, or empty", default=""),
    column("created_at", Instant, doc="when"),
    refers("bookings", "booking_id"),
    info={"why": "What was done with bookings, by whom. Rows are added and never changed."},
)
Index("ix_booking_changes_booking", booking_changes.c.tenant_id, booking_changes.c.booking_id)
Index("ix_booking_changes_newest", booking_changes.c.tenant_id, booking_changes.c.created_at)

wishes = Table(
    "wishes",
    metadata,
    key("id", Text, doc="names the wish inside"),
    tenant(),
    column("branch_id", Text, doc="where"),
    column("service_id", Text, doc="what"),
    optional("staff_id", Text, doc="with whom; null: with anybody"),
    optional("contact_id", Text, doc="who is told; null: erased"),
    column("pii_name", Text, doc="who wishes"),
    column("call_id", Text, doc="the call in which it was said; or empty", default=""),
    column("from_at", Instant, doc="not before this instant"),
    column("until_at", Instant, doc="not after this instant"),
    column("from_clock", Text, doc="not before this time of day, `HH:MM`; or empty", default=""),
    column("until_clock", Text, doc="not after this time of day, `HH:MM`; or empty", default=""),
    column("status", Text, doc="`open`, `offered`, `taken`, `declined` or `expired`"),
    column("offered_for", Text, doc="the booking and version that freed the time", default=""),
    optional("offered_staff_id", Text, doc="who has become free; null: nothing offered"),
    optional("offered_starts_at", Instant, doc="the time that is offered; null: nothing is"),
    optional("offered_at", Instant, doc="when it was offered; null: not yet"),
    column("created_at", Instant, doc="when it was said"),
    refers("branches", "branch_id"),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    refers("contacts", "contact_id"),
    CheckConstraint("status IN ('open', 'offered', 'taken', 'declined', 'expired')", name="status"),
    info={"why": "The waiting list. A time that becomes free is offered to one of them, once."},
)
Index("ix_wishes_open", wishes.c.tenant_id, wishes.c.status, wishes.c.created_at)
OFFERED = wishes.c.offered_for != ""
Index(
    "uq_wishes_offered_for",
    wishes.c.tenant_id,
    wishes.c.offered_for,
    unique=True,
    sqlite_where=OFFERED,
    postgresql_where=OFFERED,
)

callbacks = Table(
    "callbacks",
    metadata,
    key("id", Text, doc="names the request inside"),
    tenant(),
    optional("branch_id", Text, doc="which place is to call; null: whichever"),
    column("call_id", Text, doc="the call in which it was asked; or empty", default=""),
    column("pii_phone", Text, doc="whom to call, E.164"),
    column("pii_name", Text, doc="who asked", default=""),
    column("pii_reason", Text, doc="what it is about", default=""),
    optional("service_id", Text, doc="what it is about; null: not said"),
    column("priority", Text, doc="`normal`, `high` or `urgent`"),
    column("windows", Text, doc="when they can be reached: JSON", default="[]"),
    column("language", Text, doc="BCP 47 tag of who asked"),
    column("status", Text, doc="where it stands; see bookings/rules/states.py"),
    optional("staff_id", Text, doc="who is to call; null: nobody yet"),
    optional("planned_at", Instant, doc="when they are to call; null: not planned"),
    column("attempts", Integer, doc="how often it was tried", default=0),
    optional("attempted_at", Instant, doc="the newest try; null: none"),
    column("due_at", Instant, doc="until when it was promised"),
    column("created_at", Instant, doc="when it was asked"),
    column("updated_at", Instant, doc="when the row last changed"),
    refers("branches", "branch_id"),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    CheckConstraint("priority IN ('normal', 'high', 'urgent')", name="priority"),
    CheckConstraint(
        "status IN ('pending', 'assigned', 'contacted', 'completed', 'expired', 'cancelled')",
        name="status",
    ),
    info={"why": "Whom the tenant promised to call back."},
)
WAITING = callbacks.c.status.in_(("pending", "assigned", "contacted"))
Index(
    "uq_callbacks_open",
    callbacks.c.tenant_id,
    callbacks.c.pii_phone,
    unique=True,
    sqlite_where=WAITING,
    postgresql_where=WAITING,
)

desk_calls = Table(
    "desk_calls",
    metadata,
    key("call_id", Text, doc="the platform's id"),
    tenant(),
    optional("branch_id", Text, doc="the branch that was called; null: the caller has to say"),
    column("platform", Text, doc="who carries the call"),
    column("direction", Text, doc="`inbound`, `outbound` or empty: not known", default=""),
    column("pii_from", Text, doc="who calls, E.164; empty: hidden", default=""),
    column("pii_to", Text, doc="who is called, E.164; or empty", default=""),
    column("agent_id", Text, doc="the platform's agent; or empty", default=""),
    column("language", Text, doc="BCP 47 tag of the conversation"),
    optional("contact_id", Text, doc="whose number calls; null: nobody's that we know"),
    optional("customer_id", Text, doc="who it is about; null: not known"),
    column("generation", Integer, doc="grows with each cancellation and move", default=1),
    optional("service_id", Text, doc="the service that is spoken about; null: none yet"),
    optional("staff_id", Text, doc="who was wished for; null: anybody"),
    column("offers", Text, doc="the times that were offered last: JSON", default="[]"),
    column("offered", Integer, doc="how many were offered in all", default=0),
    column("pii_names", Text, doc="names that were asked about once: JSON", default="[]"),
    column("uses", Integer, doc="how many functions it has used", default=0),
    column("started_at", Instant, doc="when it began"),
    column("seen_at", Instant, doc="the newest function"),
    optional("ended_at", Instant, doc="null: not known to have ended"),
    refers("branches", "branch_id"),
    refers("contacts", "contact_id"),
    refers("customers", "customer_id"),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    UniqueConstraint("tenant_id", "call_id"),
    CheckConstraint(f"length(call_id) BETWEEN 1 AND {CALL_ID_MAX_CHARS}", name="call_id"),
    info={
        "why": "What the front desk remembers of a call, whoever's agent speaks in it: who calls,"
        " which branch, what is spoken about, what was offered."
    },
)
Index("ix_desk_calls_newest", desk_calls.c.tenant_id, desk_calls.c.started_at)

function_uses = Table(
    "function_uses",
    metadata,
    key("call_id", Text, doc="the call"),
    key("number", Integer, doc="1 for the first function of the call"),
    tenant_of_call(),
    column("name", Text, doc="as it was asked for"),
    column("function", Text, doc="as we call it"),
    column("key", Text, doc="of what must not be done twice; or empty", default=""),
    column("request", Text, doc="SHA-256 of what was sent, hexadecimal"),
    column("pii_arguments", Text, doc="as they were understood: JSON"),
    column("status", Text, doc="how it ended, as the answer says"),
    column("pii_answer", Text, doc="the answer: JSON"),
    column("started_at", Instant, doc="when"),
    column("took_ms", Integer, doc="how long it took", default=0),
    info={"why": "Every function that a call used, with its answer; the same again gets the same."},
)
FUNCTION_KEYED = function_uses.c.key != ""
Index(
    "uq_function_uses_key",
    function_uses.c.call_id,
    function_uses.c.key,
    unique=True,
    sqlite_where=FUNCTION_KEYED,
    postgresql_where=FUNCTION_KEYED,
)
Index("ix_function_uses_request", function_uses.c.call_id, function_uses.c.request)
Index("ix_function_uses_newest", function_uses.c.tenant_id, function_uses.c.started_at)

signatures = Table(
    "signatures",
    metadata,
    key("digest", Text, doc="SHA-256 of a signature that was accepted, hexadecimal"),
    column("expires_at", Instant, doc="when the signature itself is too old"),
    info={
        "why": "Signatures of requests without a body: each counts once.",
        "without_tenant": "it is looked at before anybody knows whose request it is",
    },
)
Index("ix_signatures_expiry", signatures.c.expires_at)
