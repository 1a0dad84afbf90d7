"""Searching calls: what lists need of ended ones, and their words."""

import sqlalchemy as sa
from alembic import op

from parley.db.types import Instant, SearchId

revision = "0003"
down_revision = "0002"

# Only an index: the words themselves stand in call_words.
WORDS_ON_SQLITE = (
    "CREATE VIRTUAL TABLE fts_call_words USING fts5(pii_caller, pii_agent, content='call_words',"
    " content_rowid='id', tokenize='unicode61 remove_diacritics 0')"
)
ADDED_ON_SQLITE = (
    "CREATE TRIGGER fts_call_words_added AFTER INSERT ON call_words BEGIN"
    " INSERT INTO fts_call_words (rowid, pii_caller, pii_agent)"
    " VALUES (new.id, new.pii_caller, new.pii_agent); END"
)
DELETED_ON_SQLITE = (
    "CREATE TRIGGER fts_call_words_deleted AFTER DELETE ON call_words BEGIN"
    " INSERT INTO fts_call_words (fts_call_words, rowid, pii_caller, pii_agent)"
    " VALUES ('delete', old.id, old.pii_caller, old.pii_agent); END"
)

# Marks become spaces, so that both databases take the same for words. Kept, since making it anew
# for each row that a plan looks at takes longer than anything else.
LEXEMES_ON_POSTGRESQL = (
    "ALTER TABLE call_words ADD COLUMN fts_words tsvector GENERATED ALWAYS AS"
    " (to_tsvector('simple', translate(pii_caller || ' ' || pii_agent,"
    " '@./_+:-''', '        '))) STORED"
)
# Long texts stand outside of the row, so that looking at many rows reads little.
NARROW_ON_POSTGRESQL = "ALTER TABLE call_words SET (toast_tuple_target = 128)"
OUTSIDE_ON_POSTGRESQL = (
    "ALTER TABLE call_words ALTER pii_caller SET STORAGE EXTERNAL,"
    " ALTER pii_agent SET STORAGE EXTERNAL, ALTER fts_words SET STORAGE EXTERNAL"
)
WORDS_ON_POSTGRESQL = (
    "CREATE INDEX fts_call_words ON call_words USING gin (fts_words) WITH (fastupdate = off)"
)

SQLITE = (WORDS_ON_SQLITE, ADDED_ON_SQLITE, DELETED_ON_SQLITE)
POSTGRESQL = (
    LEXEMES_ON_POSTGRESQL,
    NARROW_ON_POSTGRESQL,
    OUTSIDE_ON_POSTGRESQL,
    WORDS_ON_POSTGRESQL,
)


def upgrade() -> None:
    op.add_column("calls", sa.Column("indexed_at", Instant(), nullable=True))
    op.create_index(
        "ix_calls_unindexed",
        "calls",
        ["tenant_id", "started_at"],
        sqlite_where=sa.text("indexed_at IS NULL"),
        postgresql_where=sa.text("indexed_at IS NULL"),
    )
    op.create_table(
        "call_search",
        sa.Column("id", SearchId, autoincrement=False, nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("duration_ms", sa.BigInteger(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("pack_name", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("interruptions", sa.Integer(), nullable=False),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.Column("pii_from_number", sa.Text(), nullable=False),
        sa.Column("pii_to_number", sa.Text(), nullable=False),
        sa.Column("pii_said", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.call_id"], name="fk_call_search_call_id"),
        sa.PrimaryKeyConstraint("id", name="pk_call_search"),
        sa.UniqueConstraint("call_id", name="uq_call_search_call_id"),
    )
    op.create_index(
        "ix_call_search_newest",
        "call_search",
        [
            "tenant_id",
            "id",
            "duration_ms",
            "direction",
            "pack_name",
            "languages",
            "errors",
            "messages",
            "pii_from_number",
            "pii_to_number",
        ],
    )
    op.create_table(
        "call_words",
        sa.Column("id", SearchId, autoincrement=False, nullable=False),
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("pii_caller", sa.Text(), nullable=False),
        sa.Column("pii_agent", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["call_search.id"], name="fk_call_words_id"),
        sa.PrimaryKeyConstraint("id", name="pk_call_words"),
    )
    statements = POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE
    for statement in statements:
        op.execute(statement)
