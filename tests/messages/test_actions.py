from datetime import timedelta

import msgspec
import pytest
from tests.calls.callers import admit
from tests.postgres import NOW

from parley.db.engine import Database
from parley.db.tool import ToolContext
from parley.messages import actions
from parley.messages.rules import LEASE_S, Failure, Message, Words
from parley.tenants.rules import DEFAULT_TENANT

CONTEXT = ToolContext(DEFAULT_TENANT, "call_1", "", country="US", language="en", deliver=True)
ANN = Words("Ann Lee", "+12125550123", "A crown came off")
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def call(database: Database) -> Database:
    admit(database)
    return database


def take(
    database: Database, words: Words = ANN, *, number: int = 1, deliver: bool = True,
    language: str = "en",
) -> Message:  # fmt: skip
    context = msgspec.structs.replace(CONTEXT, deliver=deliver, language=language)
    with database.write(NOW if number == 1 else LATER) as tx:
        return actions.take(tx, context, number, words)


def show(database: Database, message_id: str) -> Message:
    with database.read() as tx:
        found = actions.show(tx, DEFAULT_TENANT, message_id)
    assert found is not None
    return found


def test_a_message_is_stored_as_it_was_left(call: Database) -> None:
    taken = take(call)
    assert show(call, taken.id) == taken
    assert (taken.words, taken.revision, taken.language) == (ANN, 1, "en")
    assert (taken.delivery, taken.next_attempt_at) == ("pending", NOW)


def test_without_a_destination_a_message_waits_for_nobody(call: Database) -> None:
    taken = take(call, deliver=False)
    assert (taken.delivery, taken.next_attempt_at) == ("none", None)
    with call.write() as tx:
        assert actions.claim_due(tx) is None


def test_the_same_words_again_change_nothing(call: Database) -> None:
    assert take(call) == take(call)


def test_other_words_are_a_revision_that_is_delivered_anew(call: Database) -> None:
    first = take(call)
    with call.write() as tx:
        claimed = actions.claim_due(tx)
        assert claimed is not None
        actions.settle(tx, claimed, ["webhook"], [])
    corrected = Words("Ann Lee", "+12125550124", "A crown came off")
    with call.write(LATER) as tx:
        actions.take(tx, CONTEXT, 1, corrected)
    second = show(call, first.id)
    assert (second.words, second.revision) == (corrected, 2)
    assert (second.created_at, second.updated_at) == (NOW, LATER)
    assert (second.delivery, second.attempts, second.delivered_to) == ("pending", 0, "")
    assert second.key != first.key


def test_another_number_is_another_message_and_the_newest_stands_first(call: Database) -> None:
    first, second = take(call), take(call, number=2)
    with call.read() as tx:
        assert actions.list_messages(tx, DEFAULT_TENANT, 10) == [second, first]
        assert actions.list_messages(tx, DEFAULT_TENANT, 1) == [second]
        assert actions.list_messages(tx, "another tenant", 10) == []


def test_a_message_of_another_tenant_is_none(call: Database) -> None:
    taken = take(call)
    with call.read() as tx:
        assert actions.show(tx, "another tenant", taken.id) is None


def test_who_waits_longest_is_claimed_first_and_by_one_alone(call: Database) -> None:
    second, first = take(call, number=2), take(call, number=1)
    with call.write(LATER) as tx:
        claimed = [actions.claim_due(tx) for _ in range(3)]
    assert [one and one.id for one in claimed] == [first.id, second.id, None]


def test_what_another_process_is_just_claiming_is_passed_over(
    call: Database, database_url: str
) -> None:
    """On SQLite the other process waits instead, and then finds the lease."""
    take(call)
    other = Database.open(database_url, clock=lambda: NOW)
    with call.write() as tx:
        assert actions.claim_due(tx) is not None
        if tx.conn.dialect.name == "postgresql":
            with other.write() as concurrent:
                assert actions.claim_due(concurrent) is None
    with other.write() as tx:
        assert actions.claim_due(tx) is None
    other.close()


def test_a_claim_that_nobody_settles_ends_with_its_lease(call: Database) -> None:
    taken = take(call)
    with call.write() as tx:
        actions.claim_due(tx)
    lease = timedelta(seconds=LEASE_S)
    with call.write(NOW + lease - timedelta(microseconds=1)) as tx:
        assert actions.claim_due(tx) is None
    with call.write(NOW + lease) as tx:
        again = actions.claim_due(tx)
    assert again is not None
    assert (again.key, again.attempts) == (taken.key, 2)


def test_a_correction_during_a_delivery_is_not_marked_as_delivered(call: Database) -> None:
    taken = take(call)
    with call.write() as tx:
        claimed = actions.claim_due(tx)
        assert claimed is not None
    take(call, Words("Ann Lee", "+12125550124", ""))
    with call.write() as tx:
        actions.settle(tx, claimed, ["webhook"], [])
    assert (show(call, taken.id).revision, show(call, taken.id).delivery) == (2, "pending")


def test_a_correction_that_is_delivered_meanwhile_is_not_undone_by_the_delivery_before(
    call: Database,
) -> None:
    taken = take(call)
    with call.write() as tx:
        first = actions.claim_due(tx)
    take(call, Words("Ann Lee", "+12125550124", ""))
    with call.write() as tx:
        second = actions.claim_due(tx)
        assert first is not None
        assert second is not None
        assert first.attempts == second.attempts
        actions.settle(tx, first, [], [Failure("webhook", "answered 404", retryable=False)])
    assert (show(call, taken.id).revision, show(call, taken.id).delivery) == (2, "pending")


def test_a_late_failure_does_not_undo_a_later_success(call: Database) -> None:
    taken = take(call)
    with call.write() as tx:
        slow = actions.claim_due(tx)
    with call.write(NOW + timedelta(seconds=LEASE_S)) as tx:
        quick = actions.claim_due(tx)
        assert slow is not None
        assert quick is not None
        actions.settle(tx, quick, ["webhook"], [])
    with call.write(NOW + timedelta(seconds=LEASE_S + 1)) as tx:
        actions.settle(tx, slow, [], [Failure("webhook", "timed out", retryable=True)])
    assert show(call, taken.id).delivery == "delivered"
