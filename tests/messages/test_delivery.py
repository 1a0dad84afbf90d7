import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import msgspec
import pytest
from tests.calls.callers import admit
from tests.postgres import NOW
from tests.providers.wire import webhook_server

from parley.db.engine import Database, Tx
from parley.db.failures import DatabaseUnavailable
from parley.db.tool import ToolContext
from parley.errors import ProviderError
from parley.messages import actions
from parley.messages.delivery import DeliveryLoop, Outcome, deliver_round
from parley.messages.rules import ATTEMPTS_MAX, LEASE_S, Message, Words
from parley.providers.messenger_webhook import WebhookMessenger
from parley.tenants.rules import DEFAULT_TENANT

CONTEXT = ToolContext(DEFAULT_TENANT, "call_1", "", country="US", language="en", deliver=True)


class Hands:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


class Recorder:
    """A messenger that fails as it is told, and then takes everything."""

    def __init__(self, channel: str, *failures: Exception) -> None:
        self.channel = channel
        self.failures = list(failures)
        self.keys: list[str] = []

    def send(self, message: Message) -> None:
        self.keys.append(message.key)
        if self.failures:
            raise self.failures.pop(0)


def away() -> ProviderError:
    return ProviderError("answered 503", retryable=True)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def database(database: Database, database_url: str, hands: Hands) -> Iterator[Database]:
    """With a clock that moves and one message that waits."""
    admit(database)
    moving = Database.open(database_url, clock=hands)
    leave(moving, 1)
    yield moving
    moving.close()


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not through a proxy that the machine may have."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def leave(database: Database, number: int) -> Message:
    with database.write() as tx:
        return actions.take(tx, CONTEXT, number, Words(f"Ann {number}", "", ""))


def stored(database: Database) -> Message:
    with database.read() as tx:
        return actions.list_messages(tx, DEFAULT_TENANT, 1)[0]


def test_a_message_is_delivered_on_every_channel_and_then_no_more(database: Database) -> None:
    webhook, mail = Recorder("webhook"), Recorder("email")
    assert deliver_round(database, [webhook, mail]) == ["delivered"]
    assert deliver_round(database, [webhook, mail]) == []
    message = stored(database)
    assert webhook.keys == mail.keys == [message.key]
    assert (message.delivery, message.delivered_at) == ("delivered", NOW)
    assert message.delivered_to == "email,webhook"


def test_all_that_is_due_goes_in_one_round(database: Database) -> None:
    for number in (2, 3):
        leave(database, number)
    assert deliver_round(database, [Recorder("webhook")]) == ["delivered"] * 3


def test_a_failure_is_tried_again_when_its_delay_is_over_under_the_same_key(
    database: Database, hands: Hands
) -> None:
    webhook = Recorder("webhook", away(), away())
    assert deliver_round(database, [webhook]) == ["retry"]
    message = stored(database)
    assert (message.delivery, message.attempts) == ("pending", 1)
    assert message.last_error == "webhook: answered 503"
    assert deliver_round(database, [webhook]) == []
    hands.at += timedelta(seconds=10)
    assert deliver_round(database, [webhook]) == ["retry"]
    hands.at += timedelta(seconds=20)
    assert deliver_round(database, [webhook]) == ["delivered"]
    assert webhook.keys == [message.key] * 3
    assert stored(database).last_error == ""


def test_a_channel_that_took_it_is_not_bothered_again_for_another_that_failed(
    database: Database, hands: Hands
) -> None:
    webhook, mail = Recorder("webhook", away()), Recorder("email")
    assert deliver_round(database, [webhook, mail]) == ["retry"]
    hands.at += timedelta(seconds=10)
    assert deliver_round(database, [webhook, mail]) == ["delivered"]
    assert (len(webhook.keys), len(mail.keys)) == (2, 1)


def test_what_the_destination_refuses_for_good_fails_at_once(database: Database) -> None:
    webhook = Recorder("webhook", ProviderError("answered 404", retryable=False))
    assert deliver_round(database, [webhook]) == ["failed"]
    message = stored(database)
    assert (message.delivery, message.last_error) == ("failed", "webhook: answered 404")


def test_after_the_last_attempt_it_has_failed(database: Database, hands: Hands) -> None:
    webhook = Recorder("webhook", *(away() for _ in range(ATTEMPTS_MAX)))
    outcomes: list[Outcome] = []
    for _ in range(ATTEMPTS_MAX + 2):
        outcomes += deliver_round(database, [webhook])
        hands.at += timedelta(hours=1)
    assert outcomes == ["retry"] * (ATTEMPTS_MAX - 1) + ["failed"]
    assert stored(database).delivery == "failed"


def test_a_messenger_that_breaks_does_not_stop_the_other_messages(database: Database) -> None:
    leave(database, 2)
    webhook = Recorder("webhook", ZeroDivisionError("+12125550123"))
    assert deliver_round(database, [webhook]) == ["retry", "delivered"]
    with database.read() as tx:
        errors = {m.last_error for m in actions.list_messages(tx, DEFAULT_TENANT, 10)}
    assert errors == {"webhook: ZeroDivisionError", ""}


def test_no_transaction_is_open_while_a_messenger_works(database: Database) -> None:
    class Correcting(Recorder):
        def send(self, message: Message) -> None:
            super().send(message)
            if len(self.keys) == 1:
                corrected = Words("Ann", "+12125550123", "corrected while it was sent")
                with database.write() as tx:
                    actions.take(tx, CONTEXT, 1, corrected)

    webhook = Correcting("webhook")
    deliver_round(database, [webhook])
    message = stored(database)
    assert webhook.keys == [f"{message.id}-1", f"{message.id}-2"]
    assert (message.revision, message.delivery) == (2, "delivered")


def test_over_the_wire_a_server_that_recovers_gets_the_message_under_one_key(
    database: Database, hands: Hands
) -> None:
    with webhook_server(503, 429) as server:
        messenger = WebhookMessenger(server.url)
        outcomes: list[Outcome] = []
        for _ in range(4):
            outcomes += deliver_round(database, [messenger])
            hands.at += timedelta(minutes=1)
        messenger.close()
    assert outcomes == ["retry", "retry", "delivered"]
    assert {post.headers["idempotency-key"] for post in server.posts} == {stored(database).key}
    assert msgspec.json.decode(server.posts[-1].body)["name"] == "Ann 1"


DIES_AFTER_SENDING = """
import os, signal, sys
from datetime import datetime
from parley.db.engine import Database
from parley.messages.delivery import deliver_round
from parley.providers.messenger_webhook import WebhookMessenger

class Dying(WebhookMessenger):
    def send(self, message):
        super().send(message)
        os.kill(os.getpid(), signal.SIGKILL)

at = datetime.fromisoformat(sys.argv[3])
deliver_round(Database.open(sys.argv[1], clock=lambda: at), [Dying(sys.argv[2])])
"""


def test_a_process_that_dies_between_sending_and_noting_it_sends_again_under_the_same_key(
    database: Database, database_url: str, hands: Hands
) -> None:
    with webhook_server() as server:
        arguments = [database_url, server.url, NOW.isoformat()]
        command = [sys.executable, "-c", DIES_AFTER_SENDING, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == -signal.SIGKILL, done.stderr
        messenger = WebhookMessenger(server.url)
        assert deliver_round(database, [messenger]) == []
        hands.at += timedelta(seconds=LEASE_S)
        assert deliver_round(database, [messenger]) == ["delivered"]
        messenger.close()
    assert [post.headers["idempotency-key"] for post in server.posts] == [stored(database).key] * 2


def test_without_a_destination_a_round_is_a_fault(database: Database) -> None:
    with pytest.raises(AssertionError, match="destination"):
        deliver_round(database, [])


class Counter:
    """Counts outcomes, and tells when there are as many as awaited."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.changed = threading.Condition()

    def __call__(self, outcome: Outcome) -> None:
        with self.changed:
            self.outcomes.append(outcome)
            self.changed.notify_all()

    def wait_for(self, number: int) -> list[Outcome]:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.outcomes) >= number, timeout=30)
            return list(self.outcomes)


def test_the_loop_delivers_what_is_due_and_what_it_is_woken_for_until_it_is_stopped(
    database: Database,
) -> None:
    count = Counter()
    loop = DeliveryLoop(database, [Recorder("webhook", away())], count)
    thread = threading.Thread(target=loop.run)
    thread.start()
    assert count.wait_for(1) == ["retry"]
    leave(database, 2)
    loop.wake()
    assert count.wait_for(2) == ["retry", "delivered"]
    loop.stop()
    thread.join(timeout=30)
    assert not thread.is_alive()


class FailingOnce(Database):
    """A database whose first transaction fails."""

    def __init__(self, database: Database) -> None:
        super().__init__(database._engines, database._clock)
        self.failed = threading.Event()

    @contextmanager
    def write(self, now: datetime | None = None) -> Iterator[Tx]:
        if not self.failed.is_set():
            self.failed.set()
            raise DatabaseUnavailable("The database is away.")
        with super().write(now) as tx:
            yield tx


def test_the_loop_outlives_a_database_that_is_away(database: Database) -> None:
    count = Counter()
    failing = FailingOnce(database)
    loop = DeliveryLoop(failing, [Recorder("webhook")], count)
    thread = threading.Thread(target=loop.run)
    thread.start()
    assert failing.failed.wait(timeout=30)
    loop.wake()
    assert count.wait_for(1) == ["delivered"]
    loop.stop()
    thread.join(timeout=30)
    assert not thread.is_alive()
