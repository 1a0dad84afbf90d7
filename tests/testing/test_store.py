"""The simulated database keeps the rules of the real one: owners, snapshots, keys, messages."""

import pytest

from parley.testing.facts import Fact, Stored
from parley.testing.store import Admitted, Message, Row, SimStore

ANN = {"name": "Ann", "phone": "+12125550123", "reason": "Late", "number": "1"}
BOB = {**ANN, "name": "Bob"}


@pytest.fixture
def facts() -> list[Fact]:
    return []


@pytest.fixture
def store(facts: list[Fact]) -> SimStore:
    store = SimStore(facts)
    store.admit(0.0, 0)
    return store


def use(store: SimStore, key: str, arguments: dict[str, str]) -> tuple[bool, dict[str, str]]:
    return store.use(1.0, key, "take_message", arguments, "")


def test_a_call_comes_back_to_a_new_owner_with_all_that_was_written(store: SimStore) -> None:
    assert store.write(1.0, Row(1, 3, 1, b"one", None))
    assert store.admit(2.0, 0) == Admitted("resumed", 2, None, (b"one",), 4)


def test_the_journal_is_given_from_the_row_of_the_newest_snapshot_on(store: SimStore) -> None:
    for row in (Row(1, 1, 1, b"a", b"s1"), Row(2, 3, 1, b"b", b"s3"), Row(4, 4, 1, b"c", None)):
        store.write(1.0, row)
    assert store.admit(2.0, 0) == Admitted("resumed", 2, b"s3", (b"b", b"c"), 5)


def test_an_older_owner_writes_nothing(store: SimStore) -> None:
    store.admit(1.0, 0)
    assert not store.write(2.0, Row(1, 1, 1, b"old", None))
    assert store.rows == []


def test_a_call_that_said_goodbye_stays_ended(store: SimStore) -> None:
    store.end(1.0, 1, "agent", 3, b"digest")
    assert store.admit(2.0, 0).kind == "ended"


def test_a_call_that_the_platform_closed_may_come_back(store: SimStore) -> None:
    store.end(1.0, 1, "platform", 3, b"digest")
    assert store.admit(2.0, 0).kind == "resumed"


def test_an_older_owner_neither_leaves_nor_ends_the_call(store: SimStore) -> None:
    store.admit(1.0, 0)
    store.leave(2.0, 1)
    store.end(2.0, 1, "agent", 0, b"")
    assert store.status == "live"


def test_the_same_key_stores_once_and_answers_the_same(store: SimStore, facts: list[Fact]) -> None:
    assert (
        use(store, "k", ANN)
        == use(store, "k", ANN)
        == (True, {"message_id": "m1", "revision": "1"})
    )
    assert [fact for fact in facts if isinstance(fact, Stored)] == [
        Stored(1.0, "k", "take_message", ANN)
    ]


def test_a_correction_replaces_the_message_and_its_key_counts_no_more(store: SimStore) -> None:
    use(store, "ann", ANN)
    use(store, "bob", BOB)
    assert store.messages == {1: Message("Bob", "+12125550123", "Late")}
    use(store, "ann", ANN)
    assert store.messages == {1: Message("Ann", "+12125550123", "Late")}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({**ANN, "phone": "12"}, "bad_phone"),
        ({"name": "", "phone": "", "reason": ""}, "empty_message"),
        ({**ANN, "number": "none"}, "bad_arguments"),
    ],
)
def test_what_is_refused_stores_nothing(
    store: SimStore, arguments: dict[str, str], reason: str
) -> None:
    ok, answer = use(store, "k", arguments)
    assert (ok, answer["reason"], store.messages, store.results) == (False, reason, {}, {})
