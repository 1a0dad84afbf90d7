"""What the tables are made of: columns that are never null, keys, and who owns a row."""

from typing import Any

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, MetaData, Text, UniqueConstraint
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

CALL_ID_MAX_CHARS = 128

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


def refers(table: str, column_name: str) -> ForeignKeyConstraint:
    """A reference that cannot cross tenants: the row it names must be of the same one."""
    return ForeignKeyConstraint(["tenant_id", column_name], [f"{table}.tenant_id", f"{table}.id"])


def referable() -> UniqueConstraint:
    """What lets other tables refer to this one by tenant and id."""
    return UniqueConstraint("tenant_id", "id")
