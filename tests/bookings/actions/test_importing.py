from datetime import timedelta

import msgspec
import pytest
from tests.catalogue.wares import add_staff, service_draft
from tests.postgres import NOW
from tests.tenants.companies import SALON, SPA, add_branch, add_companies

from parley.bookings.actions import ledger
from parley.bookings.actions.importing import Appointment, import_booking
from parley.bookings.rules.records import Booking, Change
from parley.bookings.store import ledger as store
from parley.bookings.store.importing import read_of_reference
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import Phase
from parley.db.engine import Database, Tx

TOMORROW = NOW + timedelta(days=1)
HOUR = timedelta(hours=1)


def told(tx: Tx) -> Appointment:
    """An appointment of tomorrow: a cut of 30 minutes with Mia."""
    add_companies(tx)
    branch = add_branch(tx, SALON)
    mia = add_staff(tx, branch)
    return Appointment(
        tenant_id=SALON.id,
        branch_id=branch.id,
        service=catalogue.add_service(tx, service_draft(SALON.id, mia)),
        staff_id=mia.id,
        external_ref="a1",
        starts_at=TOMORROW,
        attendee="Ann Muster",
        language="de",
    )


def read(tx: Tx, ref: str) -> Booking:
    found = read_of_reference(tx, SALON.id, ref)
    assert found is not None
    return found


def test_an_appointment_is_imported_once(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        assert import_booking(tx, one) == "added"
        made = read(tx, "a1")
        assert (made.starts_at, made.ends_at) == (TOMORROW, TOMORROW + timedelta(minutes=30))
        assert (made.status, made.source, made.pii_attendee) == (
            "confirmed",
            "import",
            "Ann Muster",
        )
        assert import_booking(tx, one) == "unchanged"
        assert read(tx, "a1") == made
        assert read_of_reference(tx, SPA.id, "a1") is None


def test_what_is_over_is_completed_and_takes_no_time(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        past = msgspec.structs.replace(one, starts_at=NOW - HOUR)
        assert import_booking(tx, past) == "added"
        assert read(tx, "a1").status == "completed"
        assert store.read_parts(tx, SALON.id, read(tx, "a1").id) == ()
        assert import_booking(tx, past) == "unchanged"


def test_an_overlap_is_not_imported_and_leaves_nothing(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        import_booking(tx, one)
        other = msgspec.structs.replace(
            one, external_ref="a2", starts_at=TOMORROW + timedelta(minutes=15)
        )
        assert import_booking(tx, other) == "overlap"
        assert read_of_reference(tx, SALON.id, "a2") is None


def test_an_appointment_that_moved_elsewhere_moves_here(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        import_booking(tx, one)
        later = msgspec.structs.replace(one, starts_at=TOMORROW + HOUR)
        assert import_booking(tx, later) == "moved"
        assert import_booking(tx, later) == "unchanged"
        assert (read(tx, "a1").starts_at, read(tx, "a1").version) == (TOMORROW + HOUR, 2)


def test_what_was_changed_here_stays_as_it_is(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        import_booking(tx, one)
        cancelled = ledger.cancel(tx, read(tx, "a1"), Change(kind="cancelled", actor="caller"))
        later = msgspec.structs.replace(one, starts_at=TOMORROW + HOUR)
        assert import_booking(tx, later) == "kept"
        assert read(tx, "a1") == cancelled


@pytest.mark.parametrize("minutes", [20, 90])
def test_a_plain_service_is_as_long_as_it_was_promised(database: Database, minutes: int) -> None:
    with database.write() as tx:
        one = msgspec.structs.replace(told(tx), minutes=minutes)
        import_booking(tx, one)
        assert read(tx, "a1").ends_at == TOMORROW + timedelta(minutes=minutes)
        assert import_booking(tx, one) == "unchanged"


def test_the_phases_of_a_service_keep_their_time_and_free_what_is_idle(database: Database) -> None:
    with database.write() as tx:
        one = told(tx)
        phases = (Phase("a", "", 15), Phase("b", "", 90, "idle"), Phase("c", "", 30, staff="any"))
        colour = msgspec.structs.replace(one.service, phases=phases)
        catalogue.change_service(tx, colour)
        assert import_booking(tx, msgspec.structs.replace(one, service=colour)) == "added"
        parts = store.read_parts(tx, SALON.id, read(tx, "a1").id)
        assert [(part.key, part.span.start - TOMORROW) for part in parts] == [
            ("a", timedelta()),
            ("c", timedelta(minutes=105)),
        ]
        within = msgspec.structs.replace(
            one, external_ref="a2", starts_at=TOMORROW + timedelta(minutes=30)
        )
        assert import_booking(tx, within) == "added"
