"""People: how they are reached, who they are, and who must not be called."""

from sqlalchemy import Index, Table, Text

from parley.db.tables.columns import (
    column,
    key,
    metadata,
    optional,
    referable,
    refers,
    tenant,
)
from parley.db.types import Instant

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

contacts = Table(
    "contacts",
    metadata,
    key("id", Text, doc="names the contact inside"),
    tenant(),
    column("pii_phone", Text, doc="E.164; empty: not known", default=""),
    column("pii_email", Text, doc="in lower case; empty: not known", default=""),
    column("created_at", Instant, doc="when it was first seen"),
    optional("erased_at", Instant, doc="when it was erased; null: it is kept"),
    referable(),
    info={"why": "A way to reach people. A family may share one."},
)
PHONE_KNOWN = contacts.c.pii_phone != ""
Index(
    "uq_contacts_phone",
    contacts.c.tenant_id,
    contacts.c.pii_phone,
    unique=True,
    sqlite_where=PHONE_KNOWN,
    postgresql_where=PHONE_KNOWN,
)

customers = Table(
    "customers",
    metadata,
    key("id", Text, doc="names the person inside"),
    tenant(),
    optional("contact_id", Text, doc="how they are reached; null: not known"),
    column("pii_name", Text, doc="as they gave it"),
    column("pii_salutation", Text, doc="`ms`, `mr` or empty: not known", default=""),
    column("pii_birth_date", Text, doc="ISO 8601, or empty", default=""),
    column("language", Text, doc="BCP 47 tag of what they speak; empty: not known", default=""),
    column("external_ref", Text, doc="their id where they were imported from", default=""),
    column("created_at", Instant, doc="when they were first seen"),
    column("updated_at", Instant, doc="when the row last changed"),
    optional("erased_at", Instant, doc="when they were erased; null: they are kept"),
    referable(),
    refers("contacts", "contact_id"),
    info={"why": "People who come: the attendees of bookings."},
)
Index("ix_customers_contact", customers.c.tenant_id, customers.c.contact_id)
IMPORTED = customers.c.external_ref != ""
Index(
    "uq_customers_external",
    customers.c.tenant_id,
    customers.c.external_ref,
    unique=True,
    sqlite_where=IMPORTED,
    postgresql_where=IMPORTED,
)
