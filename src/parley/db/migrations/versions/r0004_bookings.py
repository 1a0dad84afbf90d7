"""What can be booked, who comes, and what was promised."""

import sqlalchemy as sa
from alembic import op

from parley.db.types import Instant

revision = "0004"
down_revision = "0003"

# The program keeps a person's time free of overlap; these rules keep it whatever the program does.
# A range over (lane, second) needs no extension: lanes are further apart than time is long.
ON_POSTGRESQL = (
    (
        "ALTER TABLE busy ADD CONSTRAINT busy_overlap EXCLUDE USING gist (int8range("
        "lane::bigint * 8589934592 + extract(epoch FROM timezone('UTC', starts_at))::bigint,"
        " lane::bigint * 8589934592 + extract(epoch FROM timezone('UTC', ends_at))::bigint)"
        " WITH &&)"
    ),
)
OVERLAP_ON_SQLITE = (
    " WHEN EXISTS (SELECT 1 FROM busy WHERE lane = new.lane AND starts_at < new.ends_at"
    " AND ends_at > new.starts_at AND id <> new.id)"
    " BEGIN SELECT RAISE(ABORT, 'busy_overlap'); END"
)
ON_SQLITE = (
    f"CREATE TRIGGER busy_overlap_added BEFORE INSERT ON busy{OVERLAP_ON_SQLITE}",
    f"CREATE TRIGGER busy_overlap_changed BEFORE UPDATE ON busy{OVERLAP_ON_SQLITE}",
)

CATALOGUE = ("branches", "staff", "services", "service_staff", "absences", "rulings")

# What is remembered of a catalogue is told by this number from what stands.
REVISION_ON_SQLITE = (
    "CREATE TRIGGER {table}_{event} AFTER {event} ON {table} BEGIN"
    " UPDATE tenants SET revision = revision + 1 WHERE id = {row}.tenant_id; END"
)
REVISION_ON_POSTGRESQL = (
    "CREATE FUNCTION catalogue_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF TG_OP = 'DELETE' THEN"
    " UPDATE tenants SET revision = revision + 1 WHERE id = OLD.tenant_id;"
    " ELSE UPDATE tenants SET revision = revision + 1 WHERE id = NEW.tenant_id; END IF;"
    " RETURN NULL; END $$"
)
CHANGED_ON_POSTGRESQL = (
    "CREATE TRIGGER {table}_changed AFTER INSERT OR UPDATE OR DELETE ON {table}"
    " FOR EACH ROW EXECUTE FUNCTION catalogue_changed()"
)


def upgrade() -> None:
    with op.batch_alter_table("tenants") as batch:
        batch.add_column(sa.Column("language", sa.Text(), nullable=False, server_default="en"))
        batch.add_column(
            sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true())
        )
        batch.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("secret_hash", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("tenants") as batch:
        batch.alter_column("language", server_default=None)
        batch.alter_column("active", server_default=None)
        batch.alter_column("revision", server_default=None)
    _create_what_others_refer_to()
    _create_what_refers_to_it()
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in ON_SQLITE if on_sqlite else ON_POSTGRESQL:
        op.execute(statement)
    for statement in _count_changes(on_sqlite=on_sqlite):
        op.execute(statement)


def _count_changes(*, on_sqlite: bool) -> list[str]:
    """What makes the database count the changes of a catalogue."""
    if not on_sqlite:
        changed = [CHANGED_ON_POSTGRESQL.format(table=table) for table in CATALOGUE]
        return [REVISION_ON_POSTGRESQL, *changed]
    rows = {"insert": "new", "update": "new", "delete": "old"}
    return [
        REVISION_ON_SQLITE.format(table=table, event=event, row=row)
        for table in CATALOGUE
        for event, row in rows.items()
    ]


def _create_what_others_refer_to() -> None:
    op.create_table(
        "function_uses",
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("pii_arguments", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("pii_answer", sa.Text(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("took_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("call_id", "number", name=op.f("pk_function_uses")),
    )
    op.create_index(
        "ix_function_uses_newest", "function_uses", ["tenant_id", "started_at"], unique=False
    )
    op.create_index(
        "ix_function_uses_request", "function_uses", ["call_id", "request"], unique=False
    )
    op.create_index(
        "uq_function_uses_key",
        "function_uses",
        ["call_id", "key"],
        unique=True,
        sqlite_where=sa.text("key != ''"),
        postgresql_where=sa.text("key != ''"),
    )
    op.create_table(
        "signatures",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_signatures")),
    )
    op.create_index("ix_signatures_expiry", "signatures", ["expires_at"], unique=False)
    op.create_table(
        "branches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("special_days", sa.Text(), nullable=False),
        sa.Column("transfer_number", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_branches_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branches")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_branches_tenant_id_id")),
        sa.UniqueConstraint("tenant_id", "slug", name=op.f("uq_branches_tenant_id_slug")),
    )
    op.create_table(
        "contacts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("pii_phone", sa.Text(), nullable=False),
        sa.Column("pii_email", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_contacts_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_contacts_tenant_id_id")),
    )
    op.create_index(
        "uq_contacts_phone",
        "contacts",
        ["tenant_id", "pii_phone"],
        unique=True,
        sqlite_where=sa.text("pii_phone != ''"),
        postgresql_where=sa.text("pii_phone != ''"),
    )
    op.create_table(
        "rulings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("scope_id", sa.Text(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "scope IN ('tenant', 'branch', 'service', 'staff')", name=op.f("ck_rulings_scope")
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_rulings_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rulings")),
        sa.UniqueConstraint(
            "tenant_id", "scope", "scope_id", name=op.f("uq_rulings_tenant_id_scope_scope_id")
        ),
    )
    op.create_table(
        "tenant_files",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("applied_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_tenant_files_tenant_id")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_tenant_files")),
    )
    op.create_table(
        "customers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=True),
        sa.Column("pii_name", sa.Text(), nullable=False),
        sa.Column("pii_salutation", sa.Text(), nullable=False),
        sa.Column("pii_birth_date", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("external_ref", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tenant_id", "contact_id"],
            ["contacts.tenant_id", "contacts.id"],
            name=op.f("fk_customers_tenant_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_customers_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_customers_tenant_id_id")),
    )
    op.create_index("ix_customers_contact", "customers", ["tenant_id", "contact_id"], unique=False)
    op.create_index(
        "uq_customers_external",
        "customers",
        ["tenant_id", "external_ref"],
        unique=True,
        sqlite_where=sa.text("external_ref != ''"),
        postgresql_where=sa.text("external_ref != ''"),
    )
    op.create_table(
        "numbers",
        sa.Column("e164", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=True),
        sa.Column("pack", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_numbers_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_numbers_tenant_id")),
        sa.PrimaryKeyConstraint("e164", name=op.f("pk_numbers")),
    )
    op.create_table(
        "platform_agents",
        sa.Column("agent_id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_platform_agents_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_platform_agents_tenant_id")
        ),
        sa.PrimaryKeyConstraint("agent_id", name=op.f("pk_platform_agents")),
    )
    op.create_table(
        "services",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=True),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("phases", sa.Text(), nullable=False),
        sa.Column("synonyms", sa.Text(), nullable=False),
        sa.Column("buffer_before_min", sa.Integer(), nullable=False),
        sa.Column("buffer_after_min", sa.Integer(), nullable=False),
        sa.Column("notice_min", sa.Integer(), nullable=True),
        sa.Column("horizon_days", sa.Integer(), nullable=True),
        sa.Column("price_minor", sa.Integer(), nullable=True),
        sa.Column("price_from", sa.Boolean(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("questions", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "confirmed_by IN ('ledger', 'staff')", name=op.f("ck_services_confirmed_by")
        ),
        sa.CheckConstraint(
            "buffer_before_min >= 0 AND buffer_after_min >= 0", name=op.f("ck_services_buffers")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_services_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_services_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_services")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_services_tenant_id_id")),
        sa.UniqueConstraint("tenant_id", "slug", name=op.f("uq_services_tenant_id_slug")),
    )


def _create_what_refers_to_it() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("breaks", sa.Text(), nullable=False),
        sa.Column("bookable", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("lane BETWEEN 1 AND 1000000000", name=op.f("ck_staff_lane")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_staff_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_staff_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("lane", name=op.f("uq_staff_lane")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_staff_tenant_id_id")),
        sa.UniqueConstraint("tenant_id", "slug", name=op.f("uq_staff_tenant_id_slug")),
    )
    op.create_table(
        "absences",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("pii_note", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('vacation', 'sick', 'other')", name=op.f("ck_absences_kind")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_absences_span")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_absences_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_absences_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(
        "ix_absences_staff", "absences", ["tenant_id", "staff_id", "ends_at"], unique=False
    )
    op.create_table(
        "bookings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Text(), nullable=True),
        sa.Column("contact_id", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("series_id", sa.Text(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("pii_attendee", sa.Text(), nullable=False),
        sa.Column("pii_notes", sa.Text(), nullable=False),
        sa.Column("pii_answers", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("fee_minor", sa.Integer(), nullable=False),
        sa.Column("external_ref", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("cancelled_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "source IN ('call', 'console', 'import', 'series')", name=op.f("ck_bookings_source")
        ),
        sa.CheckConstraint(
            "status IN ('pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled',"
            " 'failed', 'expired', 'conflict')",
            name=op.f("ck_bookings_status"),
        ),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_bookings_span")),
        sa.CheckConstraint("version > 0", name=op.f("ck_bookings_version")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_bookings_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "contact_id"],
            ["contacts.tenant_id", "contacts.id"],
            name=op.f("fk_bookings_tenant_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "customer_id"],
            ["customers.tenant_id", "customers.id"],
            name=op.f("fk_bookings_tenant_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_bookings_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_bookings_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_bookings_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("tenant_id", "code", name=op.f("uq_bookings_tenant_id_code")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_bookings_tenant_id_id")),
    )
    op.create_index("ix_bookings_call", "bookings", ["tenant_id", "call_id"], unique=False)
    op.create_index(
        "ix_bookings_contact", "bookings", ["tenant_id", "contact_id", "starts_at"], unique=False
    )
    op.create_index("ix_bookings_customer", "bookings", ["tenant_id", "customer_id"], unique=False)
    op.create_index("ix_bookings_day", "bookings", ["tenant_id", "starts_at"], unique=False)
    op.create_index(
        "uq_bookings_external",
        "bookings",
        ["tenant_id", "external_ref"],
        unique=True,
        sqlite_where=sa.text("external_ref != ''"),
        postgresql_where=sa.text("external_ref != ''"),
    )
    op.create_table(
        "callbacks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=True),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("pii_phone", sa.Text(), nullable=False),
        sa.Column("pii_name", sa.Text(), nullable=False),
        sa.Column("pii_reason", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=True),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("windows", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=True),
        sa.Column("planned_at", Instant(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("attempted_at", Instant(), nullable=True),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.CheckConstraint(
            "priority IN ('normal', 'high', 'urgent')", name=op.f("ck_callbacks_priority")
        ),
        sa.CheckConstraint(
            "status IN ('pending', 'assigned', 'contacted', 'completed', 'expired', 'cancelled')",
            name=op.f("ck_callbacks_status"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_callbacks_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_callbacks_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_callbacks_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_callbacks_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callbacks")),
    )
    op.create_index(
        "uq_callbacks_open",
        "callbacks",
        ["tenant_id", "pii_phone"],
        unique=True,
        sqlite_where=sa.text("status IN ('pending', 'assigned', 'contacted')"),
        postgresql_where=sa.text("status IN ('pending', 'assigned', 'contacted')"),
    )
    op.create_table(
        "desk_calls",
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=True),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("pii_from", sa.Text(), nullable=False),
        sa.Column("pii_to", sa.Text(), nullable=False),
        sa.Column("agent_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=True),
        sa.Column("customer_id", sa.Text(), nullable=True),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=True),
        sa.Column("staff_id", sa.Text(), nullable=True),
        sa.Column("offers", sa.Text(), nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("pii_names", sa.Text(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.CheckConstraint("length(call_id) BETWEEN 1 AND 128", name=op.f("ck_desk_calls_call_id")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_desk_calls_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "contact_id"],
            ["contacts.tenant_id", "contacts.id"],
            name=op.f("fk_desk_calls_tenant_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "customer_id"],
            ["customers.tenant_id", "customers.id"],
            name=op.f("fk_desk_calls_tenant_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_desk_calls_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_desk_calls_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_desk_calls_tenant_id")
        ),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_desk_calls")),
        sa.UniqueConstraint("tenant_id", "call_id", name=op.f("uq_desk_calls_tenant_id_call_id")),
    )
    op.create_index("ix_desk_calls_newest", "desk_calls", ["tenant_id", "started_at"], unique=False)
    op.create_table(
        "holds",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.CheckConstraint(
            "status IN ('active', 'consumed', 'released', 'expired')", name=op.f("ck_holds_status")
        ),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_holds_span")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_holds_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_holds_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_holds_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_holds_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sa.UniqueConstraint("tenant_id", "id", name=op.f("uq_holds_tenant_id_id")),
    )
    op.create_index(
        "ix_holds_due",
        "holds",
        ["expires_at"],
        unique=False,
        sqlite_where=sa.text("status = 'active'"),
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_index(
        "uq_holds_call",
        "holds",
        ["tenant_id", "call_id"],
        unique=True,
        sqlite_where=sa.text("status = 'active'"),
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_table(
        "service_staff",
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_service_staff_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_service_staff_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_service_staff_tenant_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "staff_id", name=op.f("pk_service_staff")),
    )
    op.create_table(
        "wishes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=True),
        sa.Column("contact_id", sa.Text(), nullable=True),
        sa.Column("pii_name", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("from_at", Instant(), nullable=False),
        sa.Column("until_at", Instant(), nullable=False),
        sa.Column("from_clock", sa.Text(), nullable=False),
        sa.Column("until_clock", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("offered_for", sa.Text(), nullable=False),
        sa.Column("offered_staff_id", sa.Text(), nullable=True),
        sa.Column("offered_starts_at", Instant(), nullable=True),
        sa.Column("offered_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'offered', 'taken', 'declined', 'expired')",
            name=op.f("ck_wishes_status"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "branch_id"],
            ["branches.tenant_id", "branches.id"],
            name=op.f("fk_wishes_tenant_id_branch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "contact_id"],
            ["contacts.tenant_id", "contacts.id"],
            name=op.f("fk_wishes_tenant_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "service_id"],
            ["services.tenant_id", "services.id"],
            name=op.f("fk_wishes_tenant_id_service_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_wishes_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_wishes_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wishes")),
    )
    op.create_index("ix_wishes_open", "wishes", ["tenant_id", "status", "created_at"], unique=False)
    op.create_index(
        "uq_wishes_offered_for",
        "wishes",
        ["tenant_id", "offered_for"],
        unique=True,
        sqlite_where=sa.text("offered_for != ''"),
        postgresql_where=sa.text("offered_for != ''"),
    )
    op.create_table(
        "booking_changes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("moved_from_at", Instant(), nullable=True),
        sa.Column("fee_minor", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "booking_id"],
            ["bookings.tenant_id", "bookings.id"],
            name=op.f("fk_booking_changes_tenant_id_booking_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.id"], name=op.f("fk_booking_changes_tenant_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_changes")),
    )
    op.create_index(
        "ix_booking_changes_booking", "booking_changes", ["tenant_id", "booking_id"], unique=False
    )
    op.create_index(
        "ix_booking_changes_newest", "booking_changes", ["tenant_id", "created_at"], unique=False
    )
    op.create_table(
        "busy",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("buffer_before_min", sa.Integer(), nullable=False),
        sa.Column("buffer_after_min", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=True),
        sa.Column("hold_id", sa.Text(), nullable=True),
        sa.Column("expires_at", Instant(), nullable=True),
        sa.CheckConstraint("(booking_id IS NULL) <> (hold_id IS NULL)", name=op.f("ck_busy_owner")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_busy_span")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "booking_id"],
            ["bookings.tenant_id", "bookings.id"],
            name=op.f("fk_busy_tenant_id_booking_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "hold_id"],
            ["holds.tenant_id", "holds.id"],
            name=op.f("fk_busy_tenant_id_hold_id"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "staff_id"],
            ["staff.tenant_id", "staff.id"],
            name=op.f("fk_busy_tenant_id_staff_id"),
        ),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name=op.f("fk_busy_tenant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy")),
        sa.UniqueConstraint("booking_id", "number", name=op.f("uq_busy_booking_id_number")),
        sa.UniqueConstraint("hold_id", "number", name=op.f("uq_busy_hold_id_number")),
    )
    op.create_index("ix_busy_lane", "busy", ["lane", "starts_at"], unique=False)
    op.create_index("ix_busy_staff", "busy", ["tenant_id", "staff_id", "starts_at"], unique=False)
