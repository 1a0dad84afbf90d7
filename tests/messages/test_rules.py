from datetime import timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.postgres import NOW

from parley.messages.rules import ATTEMPTS_MAX, Failure, Message, next_attempt, printable, settle

CLAIMED = Message(
    id="m1",
    tenant_id="default",
    call_id="call_1",
    number=1,
    revision=2,
    pii_name="Ann Lee",
    pii_phone="+12125550123",
    pii_reason="A crown came off",
    language="en",
    created_at=NOW,
    updated_at=NOW,
    delivery="pending",
    next_attempt_at=NOW,
    attempts=1,
)
AWAY = Failure("webhook", "answered 503", retryable=True)
REFUSED = Failure("email", "mailbox unknown", retryable=False)


def test_the_delay_doubles_from_ten_seconds_to_an_hour() -> None:
    delays = [next_attempt(NOW, attempts) for attempts in (1, 2, 3, 9, 10, ATTEMPTS_MAX - 1)]
    assert delays == [NOW + timedelta(seconds=s) for s in (10, 20, 40, 2560, 3600, 3600)]


def test_after_the_last_attempt_there_is_no_other() -> None:
    assert next_attempt(NOW, ATTEMPTS_MAX) is None


@pytest.mark.parametrize(
    ("sent", "failures", "delivery", "delivered_to"),
    [
        (["webhook", "email"], [], "delivered", "email,webhook"),
        (["email"], [AWAY], "pending", "email"),
        (["webhook"], [REFUSED], "failed", "webhook"),
        ([], [AWAY, REFUSED], "pending", ""),
    ],
)
def test_a_message_is_delivered_when_every_channel_took_it(
    sent: list[str],
    failures: list[Failure],
    delivery: Literal["delivered", "pending", "failed"],
    delivered_to: str,
) -> None:
    settled = settle(CLAIMED, sent, failures, NOW)
    assert (settled.delivery, settled.delivered_to) == (delivery, delivered_to)
    assert (settled.delivered_at == NOW) == (delivery == "delivered")
    assert (settled.next_attempt_at is not None) == (delivery == "pending")


def test_what_went_wrong_is_told_with_its_channel() -> None:
    settled = settle(CLAIMED, [], [AWAY, REFUSED], NOW)
    assert settled.last_error == "webhook: answered 503; email: mailbox unknown"


def test_a_key_names_the_revision_of_a_message() -> None:
    assert CLAIMED.key == "m1-2"


@given(st.text(), st.integers(0, 50))
def test_printable_text_is_one_short_line_that_any_database_takes(text: str, limit: int) -> None:
    line = printable(text, limit)
    assert len(line) <= limit
    assert "\x00" not in line
    assert len(line.splitlines()) <= 1
    assert line.encode() is not None
    assert printable(line, limit) == line.strip()
