import re
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from tests.web.console.salon import Salon
from tests.web.console.visit import Browser, Stage

from parley.bookings.rules.records import Booking
from parley.bookings.store import ledger as store
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.staff import Absence, Staff
from parley.people import actions as people
from parley.tenants.actions import places

BOOKINGS = "/console/bookings"
NEW = f"{BOOKINGS}/new"
ELEVEN = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
"""Eleven o'clock in Berlin, on the Wednesday after the console's present."""


@pytest.fixture
def salon(stage: Stage) -> Salon:
    made = Salon(stage)
    made.shop.now = stage.now
    return made


def day(salon: Salon, query: str = "?date=2026-11-25") -> str:
    return salon.signed_in("viewer", "vic@example.com").page(f"{BOOKINGS}{query}")


def fields(salon: Salon, **other: str) -> dict[str, str]:
    shop = salon.shop
    return {
        "branch": shop.branch.id, "service": shop.cut.id, "staff": shop.udo.id,
        "date": "2026-11-25", "time": "11:00", "every": "1", "count": "1", "name": "Otto Kern",
        "do": "save", **other,
    }  # fmt: skip


def read(salon: Salon, path: str) -> Booking:
    with salon.stage.database.read() as tx:
        found = store.read_booking(tx, salon.tenant_id, path.rpartition("/")[2])
    assert found is not None
    return found


def count(salon: Salon) -> int:
    with salon.stage.database.read() as tx:
        return len(store.read_bookings(tx, salon.tenant_id, limit=100))


def test_a_day_has_a_column_for_each_person_with_what_they_have(salon: Salon) -> None:
    made = salon.book(ELEVEN)
    page = day(salon)
    assert "Wednesday, 25 November 2026" in page
    assert page.index("Erika Berg") < page.index("Udo Wald")
    assert f'href="{BOOKINGS}/{made.id}"' in page
    assert "11:00–12:00 Eva Lang, Herrenhaarschnitt, confirmed" in page


def test_a_week_shows_seven_days_of_one_person(salon: Salon) -> None:
    salon.book(ELEVEN)
    shown = day(salon, f"?date=2026-11-25&view=week&staff={salon.shop.udo.id}")
    assert re.findall(r">(\w{3} \d+ Nov)</a>", shown) == [
        "Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Sat 28 Nov",
        "Sun 29 Nov",
    ]  # fmt: skip
    assert "Eva Lang" in shown
    other = day(salon, f"?date=2026-11-25&view=week&staff={salon.shop.erika.id}")
    assert "Eva Lang" not in other


def test_another_branch_is_looked_at_with_people_of_its_own(salon: Salon) -> None:
    made = salon.book(ELEVEN)
    with salon.stage.database.write() as tx:
        other = places.add_branch(
            tx, msgspec.structs.replace(salon.branch(), id="", slug="pankow", name="Pankow")
        )
        ida = Staff("", salon.tenant_id, other.id, "ida", "Ida Roth", 0)
        catalogue.add_staff(tx, ida)
    page = day(salon, f"?view=week&branch={other.id}&staff={salon.shop.udo.id}&date=2026-11-25")
    assert "Ida Roth</option>" in page
    assert made.id not in page
    assert "Udo Wald" not in page
    assert made.id in day(salon)


def test_a_hold_is_shown_until_its_time_is_over(salon: Salon, stage: Stage) -> None:
    salon.shop.call().use(
        "check_availability", service="Herrenhaarschnitt", date="2026-11-25", time="15:00"
    )
    assert "Held for a caller" in day(salon)
    with stage.database.write(stage.now + timedelta(minutes=4)) as tx:
        assert store.expire_holds(tx, salon.tenant_id)
    assert "Held for a caller" not in day(salon)


def test_absences_breaks_and_closed_time_are_told(salon: Salon) -> None:
    with salon.stage.database.write() as tx:
        away = Absence("", salon.tenant_id, salon.shop.udo.id, ELEVEN, ELEVEN + timedelta(hours=3),
                       "vacation")  # fmt: skip
        catalogue.add_absence(tx, away)
    assert "Vacation" in day(salon)
    assert 'class="ground closed"' in day(salon, "?date=2026-11-29")


def test_the_pulse_is_another_one_after_a_booking(salon: Salon) -> None:
    viewer = salon.signed_in("viewer")
    path = f"{BOOKINGS}/pulse?date=2026-11-25"
    still = viewer.page(path)
    assert viewer.page(path) == still
    salon.book(ELEVEN)
    beat = viewer.page(path)
    assert beat != still
    assert f'data-beat="{beat}"' in viewer.page(f"{BOOKINGS}/board?date=2026-11-25")


def test_a_date_that_is_none_is_refused(salon: Salon) -> None:
    viewer = salon.signed_in("viewer")
    for said in ("2026-02-30", "soon", "9999-12-31", "20261125", "1" * 5_000, "x&view=year"):
        for page in ("", "/board", "/pulse"):
            assert viewer.get(f"{BOOKINGS}{page}?date={said}").status_code == 422, said


def test_a_company_without_a_branch_is_led_to_add_one(stage: Stage) -> None:
    assert "Add a branch" in stage.signed_in().page(BOOKINGS)
    assert stage.signed_in().get(f"{BOOKINGS}/pulse").status_code == 404
    assert stage.signed_in().get(NEW).status_code == 404


def test_a_viewer_sees_and_changes_nothing(salon: Salon) -> None:
    made, viewer = salon.book(ELEVEN), salon.signed_in("viewer")
    page = viewer.page(f"{BOOKINGS}/{made.id}")
    assert "Eva Lang" in page
    assert f'action="{BOOKINGS}/' not in page
    assert NEW not in viewer.page(f"{BOOKINGS}?date=2026-11-25")
    assert viewer.get(NEW).status_code == 403
    for path in (NEW, f"{NEW}/check", f"{BOOKINGS}/customers", f"{BOOKINGS}/{made.id}/move",
                 f"{BOOKINGS}/{made.id}/cancel", f"{BOOKINGS}/{made.id}/status",
                 f"{BOOKINGS}/{made.id}/notes", f"{BOOKINGS}/waitlist/x",
                 f"{BOOKINGS}/callbacks/x"):  # fmt: skip
        assert viewer.send(path, **fields(salon)).status_code == 403, path
    assert read(salon, made.id) == made


def test_nothing_of_another_tenant_is_here(salon: Salon, stage: Stage) -> None:
    other = Salon(stage, "other")
    theirs = other.book(ELEVEN, name="Secret Person")
    operator = salon.signed_in("operator")
    for path in (f"/{theirs.id}", f"?branch={other.shop.branch.id}", f"?staff={other.shop.udo.id}",
                 f"/board?branch={other.shop.branch.id}", f"/pulse?branch={other.shop.branch.id}",
                 f"/new?branch={other.shop.branch.id}"):  # fmt: skip
        answer = operator.get(BOOKINGS + path)
        assert answer.status_code == 404, path
        assert "Secret" not in answer.text
    for act in ("move", "cancel", "status", "notes"):
        sent = {"date": "2026-11-25", "time": "15:00", "status": "arrived", "notes": "x"}
        assert operator.send(f"{BOOKINGS}/{theirs.id}/{act}", **sent).status_code == 404
    with stage.database.write() as tx:
        contact = people.contact_for(tx, "other", "+493023125177")
        customer = people.customer_for(tx, "other", contact.id, "Secret Person")
    found = operator.send(f"{BOOKINGS}/customers", words="Secret").text
    assert "Secret" not in found
    answer = operator.send(NEW, **fields(salon, customer=customer.id))
    assert "This customer is not here any more" in answer.text
    assert operator.send(NEW, **fields(salon, branch=other.shop.branch.id)).status_code == 404
    answer = operator.send(NEW, **fields(salon, service=other.shop.cut.id))
    assert "Choose a service" in answer.text
    answer = operator.send(NEW, **fields(salon, staff=other.shop.udo.id))
    assert "does not offer this service" in answer.text
    assert count(salon) == 0
    assert read(other, theirs.id) == theirs


def test_a_booking_by_hand_stands_on_its_own_page(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    answer = operator.send(NEW, **fields(salon, phone="030 23125 144", notes="first visit"))
    assert answer.status_code == 303
    made = read(salon, answer.headers["location"])
    assert (made.starts_at, made.pii_attendee, made.staff_id) == (
        ELEVEN, "Otto Kern", salon.shop.udo.id,
    )  # fmt: skip
    page = operator.page(answer.headers["location"])
    for words in ("Otto Kern", "Wed 25 Nov, 11:00–12:00", "+493023125144", "first visit",
                  "35.00 EUR", made.code, "Ann Lee"):  # fmt: skip
        assert words in page, words
    again = operator.send(NEW, **fields(salon, phone="030 23125 144"))
    assert again.headers["location"] == answer.headers["location"]


def test_a_conflict_is_told_in_words_and_what_was_typed_stays(salon: Salon) -> None:
    salon.book(ELEVEN)
    operator = salon.signed_in("operator")
    sent = fields(salon, time="11:30", phone="030 23125 144", notes="<b>bold</b>")
    piece = operator.send(f"{NEW}/check", **sent).text
    assert "The time is taken" in piece
    assert "<html" not in piece
    answer = operator.send(NEW, **sent)
    assert answer.status_code == 409
    assert "The time is taken" in answer.text
    assert 'value="Otto Kern"' in answer.text
    assert "&lt;b&gt;bold" in answer.text
    assert count(salon) == 1
    with salon.stage.database.read() as tx:
        assert people.find_by_phone(tx, salon.tenant_id, "+493023125144") == []
    pick = re.findall(r'name="pick" value="([^"]+)"', answer.text)[0]
    picked = operator.send(NEW, **{**sent, "pick": pick, "do": ""})
    assert 'id="free"' in picked.text
    assert count(salon) == 1


def test_recurring_visits_tell_which_dates_cannot_be_had_and_all_or_some_are_booked(
    salon: Salon,
) -> None:
    salon.book(ELEVEN + timedelta(days=7))
    operator = salon.signed_in("operator")
    sent = fields(salon, count="4")
    piece = operator.send(f"{NEW}/check", **sent).text
    assert "3 of 4 visits are free." in piece
    assert piece.count('class="free"') == 3
    assert "Wed 2 Dec, 11:00" in piece
    assert operator.send(NEW, **sent).status_code == 409
    assert count(salon) == 1
    assert operator.send(NEW, **{**sent, "do": "save_free"}).status_code == 303
    assert count(salon) == 4


WRONG = (
    ("date", "2026-02-30", "Say a date and a time."),
    ("date", "9999-12-31", "Say a date and a time."),
    ("time", "25:00", "Say a date and a time."),
    ("time", "", "Say a date and a time."),
    ("service", "", "Choose a service."),
    ("service", "'; --", "Choose a service."),
    ("count", "53", "Repeat every 1 to 52 weeks"),
    ("count", "-1", "Repeat every 1 to 52 weeks"),
    ("every", "0", "Repeat every 1 to 52 weeks"),
    ("every", "\u0663", "Repeat every 1 to 52 weeks"),
    ("name", "", "Say who comes."),
    ("phone", "12", "This is no phone number."),
    ("customer", "nobody", "This customer is not here any more."),
)


def test_what_is_wrong_is_told_and_nothing_is_booked(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    for field, value, words in WRONG:
        answer = operator.send(NEW, **fields(salon, **{field: value}))
        assert answer.status_code in (409, 422), field
        assert words in answer.text, (field, value)
    assert count(salon) == 0


def test_what_is_too_long_is_refused(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    for field in ("name", "words", "notes", "service", "pick", "count"):
        sent = fields(salon, **{field: "x" * 3_000})
        assert operator.send(NEW, **sent).status_code == 422, field
    assert operator.get(f"{BOOKINGS}/{'x' * 500}").status_code == 422
    assert operator.send(NEW, **fields(salon, do="explode")).status_code == 422


def test_a_customer_is_found_by_name_or_whole_number_and_booked(salon: Salon) -> None:
    with salon.stage.database.write() as tx:
        contact = people.contact_for(tx, salon.tenant_id, "+493023125144")
        customer = people.customer_for(tx, salon.tenant_id, contact.id, "Ida Müller-Roth")
    operator = salon.signed_in("operator")
    for words in ("müller", "IDA", "030 23125 144", "+493023125144"):
        piece = operator.send(f"{BOOKINGS}/customers", words=words).text
        assert customer.id in piece, words
        assert "23125144" not in piece
    for words in ("", "x", "Otto", "030 23125 145", "%", "_"):
        assert customer.id not in operator.send(f"{BOOKINGS}/customers", words=words).text
    answer = operator.send(NEW, **fields(salon, customer=customer.id))
    assert "another name is written" in answer.text
    answer = operator.send(NEW, **fields(salon, customer=customer.id, name=""))
    assert read(salon, answer.headers["location"]).customer_id == customer.id


def test_a_booking_is_moved_and_one_that_cannot_be_names_others(salon: Salon) -> None:
    salon.book(ELEVEN + timedelta(hours=2), name="Otto Kern")
    made, operator = salon.book(ELEVEN), salon.signed_in("operator")
    path = f"{BOOKINGS}/{made.id}"
    sent = {"date": "2026-11-25", "time": "12:30", "staff": salon.shop.udo.id}
    answer = operator.send(f"{path}/move", **sent)
    assert answer.status_code == 409
    assert "The time is taken" in answer.text
    assert 'value="12:30"' in answer.text
    assert read(salon, made.id) == made
    pick = re.findall(r'name="pick" value="([^"]+)"', answer.text)[0]
    assert operator.send(f"{path}/move", **{**sent, "pick": pick}).status_code == 303
    assert read(salon, made.id).version == 2
    assert "Moved</strong> from Wed 25 Nov, 11:00" in operator.page(path)
    assert operator.send(f"{path}/move", **{**sent, "date": "x"}).status_code == 422


def test_a_booking_is_cancelled_with_its_reason(salon: Salon) -> None:
    made, operator = salon.book(ELEVEN), salon.signed_in("operator")
    path = f"{BOOKINGS}/{made.id}"
    for _ in range(2):
        assert operator.send(f"{path}/cancel", reason="is <ill>").status_code == 303
    page = operator.page(path)
    assert read(salon, made.id).status == "cancelled"
    assert "is &lt;ill&gt;" in page
    assert f"{path}/cancel" not in page
    assert "One cancelled" in day(salon)
    sent = {"date": "2026-11-25", "time": "15:00"}
    answer = operator.send(f"{path}/move", **sent)
    assert answer.status_code == 422
    assert "does not stand any more" in answer.text


def test_steps_are_offered_as_they_follow(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    begun, coming = salon.book(salon.stage.now), salon.book(ELEVEN)
    path = f"{BOOKINGS}/{begun.id}"
    assert offered(operator, f"{BOOKINGS}/{coming.id}") == ["arrived"]
    answer = operator.send(f"{BOOKINGS}/{coming.id}/status", status="no_show")
    assert "The visit has not begun." in answer.text
    assert offered(operator, path) == ["arrived", "completed", "no_show"]
    assert operator.send(f"{path}/status", status="arrived").status_code == 303
    assert offered(operator, path) == ["completed"]
    assert operator.send(f"{path}/status", status="cancelled").status_code == 422
    assert operator.send(f"{path}/status", status="completed").status_code == 303
    assert offered(operator, path) == []


def offered(operator: Browser, path: str) -> list[str]:
    return re.findall(r'name="status" value="(\w+)"', operator.page(path))


def test_notes_are_written_by_hand(salon: Salon) -> None:
    made, operator = salon.book(ELEVEN), salon.signed_in("operator")
    path = f"{BOOKINGS}/{made.id}"
    assert operator.send(f"{path}/notes", notes="by bike").status_code == 303
    assert read(salon, made.id).pii_notes == "by bike"
    assert "Notes changed" in operator.page(path)


def test_a_move_of_a_service_that_is_gone_is_told(salon: Salon) -> None:
    made, operator = salon.book(ELEVEN), salon.signed_in("operator")
    cut = salon.service("cut")
    with salon.stage.database.write() as tx:
        catalogue.change_service(tx, msgspec.structs.replace(cut, active=False))
    sent = {"date": "2026-11-25", "time": "15:00"}
    assert "not active any more" in operator.send(f"{BOOKINGS}/{made.id}/move", **sent).text
    assert "Herrenhaarschnitt" in operator.page(f"{BOOKINGS}/{made.id}")


def test_everything_is_there_in_german(salon: Salon) -> None:
    made, operator = salon.book(ELEVEN), salon.signed_in("operator")
    operator.send("/console/language", language="de", next="/console/")
    assert "Mittwoch, 25. November 2026" in operator.page(f"{BOOKINGS}?date=2026-11-25")
    assert "Termin absagen" in operator.page(f"{BOOKINGS}/{made.id}")
    assert "Neuer Termin" in operator.page(NEW)


def test_forms_without_a_token_change_nothing(salon: Salon) -> None:
    made = salon.book(ELEVEN)
    operator: Browser = salon.signed_in("operator")
    assert operator.post(f"{BOOKINGS}/{made.id}/cancel", {"reason": ""}).status_code == 403
    assert operator.post(NEW, fields(salon)).status_code == 403
    assert read(salon, made.id) == made
