"""Run by Alembic: applies revisions on the connection that `parley.db.migrate` opened."""

from alembic import context

from parley.db.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a table by making it anew.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
