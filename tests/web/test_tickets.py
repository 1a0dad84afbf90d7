"""Tickets admit once, for a minute, to the call that they name."""

from collections.abc import Callable

import pytest

from parley.ports import Ticket
from parley.web.tickets import TICKET_LIFE_MS, TICKET_MAX_CHARS, USED_MAX, Tickets

TICKET = Ticket("call1", "default", "abc")


class Clock:
    now = 1_000

    def __call__(self) -> int:
        return self.now


def test_a_ticket_admits_once_to_its_call() -> None:
    tickets = Tickets("key", Clock())
    text = tickets.make(TICKET)
    assert tickets.take(text, "call2") is None
    assert tickets.take(text, "call1") == TICKET
    assert tickets.take(text, "call1") is None


def test_another_process_with_the_same_key_takes_it() -> None:
    assert Tickets("key", Clock()).take(Tickets("key", Clock()).make(TICKET), "call1") == TICKET


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[:0],
        lambda text: text[:-1],
        lambda text: "A" + text[1:],
        lambda text: text + "A",
        lambda text: "\u00e9" + text,
        lambda text: text + "A" * TICKET_MAX_CHARS,
    ],
    ids=["empty", "shorter", "changed", "longer", "not ascii", "too long"],
)
def test_a_forged_ticket_admits_nobody(change: Callable[[str], str]) -> None:
    tickets = Tickets("key", Clock())
    assert tickets.take(change(tickets.make(TICKET)), "call1") is None


def test_a_ticket_of_another_key_or_of_yesterday_admits_nobody() -> None:
    clock = Clock()
    tickets = Tickets("key", clock)
    assert tickets.take(Tickets("other", clock).make(TICKET), "call1") is None
    text = tickets.make(TICKET)
    clock.now += TICKET_LIFE_MS + 1
    assert tickets.take(text, "call1") is None


def test_without_a_key_none_is_made_and_none_is_taken() -> None:
    with pytest.raises(ValueError, match="PARLEY_TICKET_KEY"):
        Tickets("", Clock()).make(TICKET)
    assert Tickets("", Clock()).take(Tickets("key", Clock()).make(TICKET), "call1") is None


def test_what_is_remembered_of_used_tickets_is_bounded() -> None:
    tickets = Tickets("key", Clock())
    for _ in range(USED_MAX + 10):
        assert tickets.take(tickets.make(TICKET), "call1") == TICKET
    assert len(tickets._used) == USED_MAX
