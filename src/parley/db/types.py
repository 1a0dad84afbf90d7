"""Column types that mean the same on both databases."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, DateTime, Dialect, Integer
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

SearchId = BigInteger().with_variant(Integer(), "sqlite")
"""A whole number of 64 bits. On SQLite only a column called INTEGER is the row's own id."""


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, exact to the microsecond.

    PostgreSQL keeps a timestamptz. SQLite has no such type and keeps whole microseconds since
    1970, which compare and sort as instants do. A datetime without a zone is refused.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[int]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        if value is None:
            return None
        assert value.tzinfo is not None, "an instant needs a zone: pass an aware datetime"
        return value if dialect.name == "postgresql" else (value - EPOCH) // MICROSECOND

    def process_result_value(
        self,
        value: datetime | int | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> datetime | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return EPOCH + value * MICROSECOND
