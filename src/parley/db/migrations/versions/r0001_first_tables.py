"""The first tables."""

import sqlalchemy as sa
from alembic import op

from parley.db.types import Instant

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "pack_versions",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_pack_versions"),
    )
    op.create_table(
        "tenants",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("retention_days", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_tenants_country")),
        sa.CheckConstraint("retention_days > 0", name=op.f("ck_tenants_retention_days")),
        sa.PrimaryKeyConstraint("id", name="pk_tenants"),
    )
    op.create_table(
        "calls",
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("credentials", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("build", sa.Text(), nullable=False),
        sa.Column("pii_from_number", sa.Text(), nullable=False),
        sa.Column("pii_to_number", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("admitted_at", Instant(), nullable=False),
        sa.Column("left_at", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("next_seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.Column("replay_ok", sa.Boolean(), nullable=True),
        sa.Column("replay_checked_at", Instant(), nullable=True),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(status = 'ended') = (ended_at IS NOT NULL)", name=op.f("ck_calls_ended_at")
        ),
        sa.CheckConstraint(
            "direction IN ('', 'inbound', 'outbound')", name=op.f("ck_calls_direction")
        ),
        sa.CheckConstraint("status IN ('live', 'lost', 'ended')", name=op.f("ck_calls_status")),
        sa.CheckConstraint("length(call_id) BETWEEN 1 AND 128", name=op.f("ck_calls_call_id")),
        sa.CheckConstraint("owner > 0", name=op.f("ck_calls_owner")),
        sa.ForeignKeyConstraint(["pack"], ["pack_versions.hash"], name="fk_calls_pack"),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name="fk_calls_tenant_id"),
        sa.PrimaryKeyConstraint("call_id", name="pk_calls"),
    )
    op.create_index(
        "ix_calls_kept",
        "calls",
        ["tenant_id", "ended_at"],
        sqlite_where=sa.text("erased_at IS NULL"),
        postgresql_where=sa.text("erased_at IS NULL"),
    )
    op.create_index("ix_calls_newest", "calls", ["tenant_id", "started_at", "call_id"])
    op.create_index(
        "ix_calls_unchecked",
        "calls",
        ["ended_at"],
        sqlite_where=sa.text("hash IS NOT NULL AND replay_checked_at IS NULL"),
        postgresql_where=sa.text("hash IS NOT NULL AND replay_checked_at IS NULL"),
    )
    op.create_index(
        "ix_calls_unfinished",
        "calls",
        ["status"],
        sqlite_where=sa.text("status != 'ended'"),
        postgresql_where=sa.text("status != 'ended'"),
    )
    op.create_table(
        "suppressions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("pii_phone", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], name="fk_suppressions_tenant_id"),
        sa.PrimaryKeyConstraint("id", name="pk_suppressions"),
    )
    op.create_index(
        "uq_suppressions_call",
        "suppressions",
        ["tenant_id", "call_id"],
        unique=True,
        sqlite_where=sa.text("pii_phone = ''"),
        postgresql_where=sa.text("pii_phone = ''"),
    )
    op.create_index(
        "uq_suppressions_number",
        "suppressions",
        ["tenant_id", "pii_phone"],
        unique=True,
        sqlite_where=sa.text("pii_phone != ''"),
        postgresql_where=sa.text("pii_phone != ''"),
    )
    op.create_table(
        "journal",
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("upto", sa.Integer(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("written_at", Instant(), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.Column("snapshot", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("seq <= upto", name=op.f("ck_journal_upto")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.call_id"], name="fk_journal_call_id"),
        sa.PrimaryKeyConstraint("call_id", "seq", name="pk_journal"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("pii_name", sa.Text(), nullable=False),
        sa.Column("pii_phone", sa.Text(), nullable=False),
        sa.Column("pii_reason", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("delivery", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", Instant(), nullable=True),
        sa.Column("delivered_at", Instant(), nullable=True),
        sa.Column("delivered_to", sa.Text(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(delivery = 'pending') = (next_attempt_at IS NOT NULL)",
            name=op.f("ck_messages_next_attempt_at"),
        ),
        sa.CheckConstraint(
            "delivery IN ('none', 'pending', 'delivered', 'failed')",
            name=op.f("ck_messages_delivery"),
        ),
        sa.CheckConstraint("number > 0", name=op.f("ck_messages_number")),
        sa.ForeignKeyConstraint(["call_id"], ["calls.call_id"], name="fk_messages_call_id"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("call_id", "number", name="uq_messages_call_id_number"),
    )
    op.create_index(
        "ix_messages_due",
        "messages",
        ["next_attempt_at"],
        sqlite_where=sa.text("delivery = 'pending'"),
        postgresql_where=sa.text("delivery = 'pending'"),
    )
    op.create_index("ix_messages_newest", "messages", ["tenant_id", "created_at"])
    op.create_table(
        "tool_results",
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.call_id"], name="fk_tool_results_call_id"),
        sa.PrimaryKeyConstraint("call_id", "key", name="pk_tool_results"),
    )
