"""The machine's time, read only by shells: everything below takes `now` or `at`."""

import time
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc_now() -> datetime:
    """The present instant, aware, in UTC."""
    return EPOCH + timedelta(microseconds=time.time_ns() // 1_000)


def epoch_ms() -> int:
    """Milliseconds since 1970-01-01T00:00Z, as Retell stamps its pings."""
    return time.time_ns() // 1_000_000
