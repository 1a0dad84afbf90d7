"""Delivering messages beside the calls: at least once, each revision under one key."""

import threading
from collections.abc import Callable, Sequence
from typing import Literal, Protocol, assert_never

import structlog

from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.errors import ProviderError
from parley.messages import actions
from parley.messages.rules import Failure, Message

POLL_S = 5.0
"""How late a retry may begin; a new message begins at once where `wake` is called."""

ROUND_MAX = 100
"""Messages in one round; the next round follows without a pause."""

Outcome = Literal["delivered", "retry", "failed"]

log = structlog.get_logger(__name__)


class Messenger(Protocol):
    """A way to the people of a tenant. `channel` is one word without commas."""

    @property
    def channel(self) -> str: ...

    def send(self, message: Message) -> None:
        """Hand the message over, under `message.key`. Raises ProviderError. Bounded in time."""
        ...


def deliver_round(database: Database, messengers: Sequence[Messenger]) -> list[Outcome]:
    """Try every message that is due, at most ROUND_MAX. Raises DatabaseUnavailable.

    No transaction is open while a messenger works.
    """
    assert messengers, "without a destination nothing can be delivered"
    outcomes: list[Outcome] = []
    while len(outcomes) < ROUND_MAX:
        with database.write() as tx:
            message = actions.claim_due(tx)
        if message is None:
            break
        outcomes.append(_deliver(database, message, messengers))
    return outcomes


def _deliver(database: Database, message: Message, messengers: Sequence[Messenger]) -> Outcome:
    sent: list[str] = []
    failures: list[Failure] = []
    for messenger in messengers:
        if messenger.channel in message.channels_done:
            continue
        failure = _attempt(messenger, message)
        if failure is None:
            sent.append(messenger.channel)
        else:
            failures.append(failure)
    with database.write() as tx:
        settled = actions.settle(tx, message, sent, failures)
    match settled.delivery:
        case "delivered":
            return "delivered"
        case "pending":
            return "retry"
        case "failed" | "none":
            return "failed"
        case unreachable:
            assert_never(unreachable)


def _attempt(messenger: Messenger, message: Message) -> Failure | None:
    """Send once. None: it was taken."""
    try:
        messenger.send(message)
    except ProviderError as error:
        failure = Failure(messenger.channel, str(error), error.retryable)
    except Exception as error:  # The boundary of a step: one message must not stop the others.
        log.exception("message_delivery_broke", channel=messenger.channel, message_id=message.id)
        failure = Failure(messenger.channel, type(error).__name__, retryable=True)
    else:
        return None
    log.warning(
        "message_not_delivered",
        channel=failure.channel,
        message_id=message.id,
        attempt=message.attempts,
        reason=failure.reason,
    )
    return failure


class DeliveryLoop:
    """Delivers until it is stopped; `run` is the whole life of one thread."""

    def __init__(
        self,
        database: Database,
        messengers: Sequence[Messenger],
        count: Callable[[Outcome], None],
    ) -> None:
        self._database = database
        self._messengers = messengers
        self._count = count
        self._wanted = threading.Event()
        self._stopped = threading.Event()

    def run(self) -> None:
        """Deliver what is due, wait for `wake` or POLL_S, and so on until `stop`."""
        while not self._stopped.is_set():
            self._wanted.clear()
            if not self._round():
                self._wanted.wait(POLL_S)

    def wake(self) -> None:
        """A message was stored: look at once. From any thread; never waits."""
        self._wanted.set()

    def stop(self) -> None:
        """End after the attempt that is under way. From any thread; never waits."""
        self._stopped.set()
        self._wanted.set()

    def _round(self) -> bool:
        """One round. True: it was full, so that more may be due."""
        try:
            outcomes = deliver_round(self._database, self._messengers)
        except DatabaseUnavailable as error:
            log.warning("message_delivery_waits", reason=str(error))
            return False
        for outcome in outcomes:
            self._count(outcome)
        return len(outcomes) == ROUND_MAX
