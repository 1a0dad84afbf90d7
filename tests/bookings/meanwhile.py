"""Something that a second transaction does while the first one is not yet committed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import text
from tests.bookings.shop import Shop

from parley.db.engine import Tx

LOOKS_MAX = 3_000
"""How often it is looked whether the second one waits; some seconds."""
TIMEOUT_S = 30
WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


def meanwhile(shop: Shop, first: Callable[[Tx], object], use: Callable[[], Any]) -> Any:  # noqa: ANN401
    """What `use` answers that began before `first` was committed, and had to wait for it."""
    with ThreadPoolExecutor(1) as thread:
        with shop.write() as tx:
            first(tx)
            running = thread.submit(use)
            wait_until_blocked(shop)
        return running.result(timeout=TIMEOUT_S)


def wait_until_blocked(shop: Shop) -> None:
    """Until somebody waits for a lock; on SQLite all who write wait for the one writer anyway."""
    if shop.database.writers.dialect.name == "sqlite":
        return
    for _ in range(LOOKS_MAX):
        with shop.database.read() as tx:
            if tx.conn.scalar(WAITING):
                return
    raise AssertionError("nobody waits for what was done first")
