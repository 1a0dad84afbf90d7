import threading
from datetime import timedelta

import pytest
from tests.calls.callers import admit, end, find, row, write
from tests.postgres import NOW

from parley.calls import actions as calls
from parley.calls.actions import Admission
from parley.db.engine import Database
from parley.people import actions as people
from parley.tenants.rules import DEFAULT_TENANT


def test_the_first_socket_makes_the_call(database: Database) -> None:
    admission = admit(database)
    assert admission == Admission("new", 1, NOW, admission.pack, "1.0")
    call = find(database)
    assert (call.status, call.owner, call.turns, call.next_seq) == ("live", 1, 0, 0)
    assert (call.started_at, call.admitted_at) == (NOW, NOW)
    assert call.pack == admission.pack


def test_a_call_that_comes_back_goes_on_with_a_greater_owner(database: Database) -> None:
    admit(database)
    write(database, row(0, 4, snapshot=b"one"), row(5, 9, snapshot=b"two"), row(10, 11))
    later = NOW + timedelta(minutes=1)
    assert admit(database, now=later, build="2.0") == Admission(
        kind="resumed",
        owner=2,
        started_at=NOW,
        pack=find(database).pack,
        build="1.0",
        snapshot=b"two",
        entries=(b"5-9", b"10-11"),
        next_seq=12,
        hash=None,
    )
    call = find(database)
    assert (call.status, call.owner, call.admitted_at, call.next_seq) == ("live", 2, later, 12)


def test_a_call_without_a_snapshot_comes_back_with_its_whole_journal(database: Database) -> None:
    admit(database)
    write(database, row(0, 4), row(5, 9))
    admission = admit(database)
    assert (admission.snapshot, admission.entries) == (None, (b"0-4", b"5-9"))


def test_a_call_that_wrote_nothing_comes_back_from_the_beginning(database: Database) -> None:
    admit(database)
    admission = admit(database)
    assert (admission.kind, admission.entries, admission.next_seq) == ("resumed", (), 0)


def test_a_lost_call_comes_back_and_is_live_again(database: Database) -> None:
    admit(database)
    with database.write() as tx:
        assert calls.leave(tx, "call_1", 1, "PEER_LOST")
    call = find(database)
    assert (call.status, call.left_at, call.end_reason) == ("lost", NOW, "PEER_LOST")
    assert admit(database).kind == "resumed"
    call = find(database)
    assert (call.status, call.left_at, call.end_reason) == ("live", None, "")


@pytest.mark.parametrize(
    ("reason", "away", "kind"),
    [
        ("platform", timedelta(hours=2), "resumed"),
        ("platform", timedelta(hours=2, microseconds=1), "ended"),
        ("agent", timedelta(0), "ended"),
        ("idle", timedelta(0), "ended"),
    ],
)
def test_only_what_the_platform_closed_comes_back_after_its_end_and_only_for_a_while(
    database: Database, reason: str, away: timedelta, kind: str
) -> None:
    admit(database)
    write(database, row(0, 4))
    assert end(database, reason=reason, at=NOW)
    admission = admit(database, now=NOW + away)
    assert admission.kind == kind
    assert admission.hash == (b"\x02" * 32 if kind == "resumed" else None)
    assert find(database).status == ("live" if kind == "resumed" else "ended")


def test_a_call_that_goes_on_after_its_end_awaits_its_replay_anew(database: Database) -> None:
    admit(database)
    end(database, reason="platform", at=NOW)
    with database.write() as tx:
        calls.record_replay(tx, "call_1", ok=True)
    admit(database)
    call = find(database)
    assert (call.ended_at, call.hash, call.replay_ok, call.replay_checked_at) == (None,) * 4


@pytest.mark.parametrize("stage", ["live", "ended"])
def test_other_credentials_are_forbidden_and_change_nothing(database: Database, stage: str) -> None:
    admit(database)
    if stage == "ended":
        end(database, reason="platform", at=NOW)
    before = find(database)
    assert admit(database, credentials=b"\x09" * 32).kind == "forbidden"
    assert find(database) == before


def test_an_end_by_a_former_owner_changes_nothing(database: Database) -> None:
    admit(database)
    admit(database)
    assert not end(database, owner=1, at=NOW)
    with database.write() as tx:
        assert not calls.leave(tx, "call_1", 1, "PEER_LOST")
    assert find(database).status == "live"
    assert end(database, owner=2, at=NOW)


def test_the_end_tells_turns_entries_and_the_hash(database: Database) -> None:
    admit(database)
    write(database, row(0, 4), row(5, 9))
    end(database, reason="agent", at=NOW + timedelta(minutes=3))
    call = find(database)
    assert (call.status, call.end_reason, call.turns, call.next_seq) == ("ended", "agent", 3, 10)
    assert (call.ended_at, call.hash) == (NOW + timedelta(minutes=3), b"\x02" * 32)


def test_two_sockets_at_once_on_a_new_call_give_one_new_and_one_resumed(
    database: Database,
) -> None:
    admit(database, "another")
    found: list[Admission] = []
    gate = threading.Barrier(4)

    def connect() -> None:
        gate.wait(timeout=10)
        found.append(admit(database, "call_1"))

    threads = [threading.Thread(target=connect) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(one.kind for one in found) == ["new", "resumed", "resumed", "resumed"]
    assert sorted(one.owner for one in found) == [1, 2, 3, 4]


def test_details_are_remembered_with_the_directions_that_we_know(database: Database) -> None:
    admit(database)
    with database.write() as tx:
        calls.note_details(tx, "call_1", "+12125550123", "+12125550100", "inbound")
    call = find(database)
    told = (call.pii_from_number, call.pii_to_number, call.direction)
    assert told == ("+12125550123", "+12125550100", "inbound")
    with database.write() as tx:
        calls.note_details(tx, "call_1", "", "+12125550100", "sideways")
        calls.note_details(tx, "unknown", "", "", "")
    call = find(database)
    assert (call.pii_from_number, call.direction) == ("", "")


def test_who_asked_not_to_be_called_before_the_number_was_known_is_spared_once_it_is(
    database: Database,
) -> None:
    admit(database)
    with database.write() as tx:
        people.suppress(tx, tenant_id=DEFAULT_TENANT, phone="", call_id="call_1", reason="asked")
        calls.note_details(tx, "call_1", "+12125550100", "+12125550123", "outbound")
        assert people.is_suppressed(tx, DEFAULT_TENANT, "+12125550123")
        assert not people.is_suppressed(tx, DEFAULT_TENANT, "+12125550100")


def test_a_call_id_that_is_too_long_is_refused_by_the_database(database: Database) -> None:
    assert admit(database, "c" * 128).kind == "new"
    with pytest.raises(Exception, match="ck_calls_call_id"):
        admit(database, "c" * 129)
