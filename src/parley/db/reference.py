"""The data model as a reference page, generated from the tables."""

from sqlalchemy import CheckConstraint, Column, Index, Table, UniqueConstraint

from parley.db.tables import metadata
from parley.db.types import Instant

_PAGE = """\
# Data model

Generated from the code by `make docs`.

The same tables stand on SQLite and on PostgreSQL. An instant is exact to the microsecond and in
UTC: a `timestamptz` on PostgreSQL, whole microseconds since 1970 on SQLite. Telephone numbers are
E.164 text, or empty where none is known. What is personal stands in columns that begin with
`pii_`, in `journal` and in `tool_results`; erasing a call empties the first and deletes the rows of
the others.
"""


def data_model_page() -> str:
    """`docs/reference/data-model.md`."""
    return _PAGE + "".join(_table(table) for table in metadata.tables.values())


def _table(table: Table) -> str:
    rows = "".join(_row(column) for column in table.columns)
    head = (
        f"\n## {table.name}\n\n{table.info['why']}\n\n| column | type | meaning |\n|---|---|---|\n"
    )
    rules = "".join(f"- {rule}\n" for rule in _rules(table))
    return head + rows + (f"\nThe database holds:\n{rules}" if rules else "")


def _row(column: Column[object]) -> str:
    kind = "instant" if isinstance(column.type, Instant) else str(column.type.as_generic()).lower()
    notes = [" or null"] if column.nullable else []
    if column.primary_key:
        notes.append(", key")
    targets = {foreign.target_fullname for foreign in column.foreign_keys}
    # A reference by tenant and id is told at the id.
    notes += [f", of `{target}`" for target in sorted(targets) if not target.endswith(".tenant_id")]
    return f"| `{column.name}` | {kind}{''.join(notes)} | {column.doc} |\n"


def _rules(table: Table) -> list[str]:
    checks = (c for c in table.constraints if isinstance(c, CheckConstraint))
    uniques = (c for c in table.constraints if isinstance(c, UniqueConstraint))
    return sorted(
        [
            *(f"`{check.sqltext}`" for check in checks),
            *(_one_row_per(unique.columns.values()) for unique in uniques),
            *(
                f"{_one_row_per(i.columns.values())}, {_where(i)}"
                for i in table.indexes
                if i.unique
            ),
        ]
    )


def _one_row_per(columns: list[Column[object]]) -> str:
    return "one row per " + " and ".join(f"`{column.name}`" for column in columns)


def _where(index: Index) -> str:
    table = index.columns.values()[0].table.name
    condition = index.dialect_options["sqlite"]["where"]
    text = str(condition.compile(compile_kwargs={"literal_binds": True}))
    return f"where `{text.replace(f'{table}.', '')}`"
