from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from threading import Barrier

import msgspec
import pytest
from tests.web.console.filled import filled
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Browser, Stage

from parley.tenants.actions import places
from parley.tenants.rules import SpecialDay
from parley.web.console.settings_branch_form import days_off

BRANCHES = f"{SETTINGS}/branches"


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def path_of(salon: Salon) -> str:
    return f"{BRANCHES}/{salon.shop.branch.id}"


def test_a_form_that_is_sent_as_it_stands_changes_nothing(salon: Salon) -> None:
    owner, before = salon.signed_in(), salon.branch()
    path = path_of(salon)
    answer = owner.send(path, **filled(owner.page(path), path))
    assert answer.headers["location"] == path
    assert salon.branch() == before


def test_hours_are_taken_as_people_write_them(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    fields |= {"open_mon": "9-12, 13 bis 18 Uhr", "open_tue": "geschlossen", "open_sun": "10am-2pm"}
    assert owner.send(path, **fields).status_code == 303
    week = salon.branch().hours.week
    assert week[0] == ((time(9), time(12)), (time(13), time(18)))
    assert week[1] == ()
    assert week[6] == ((time(10), time(14)),)
    assert "09:00–12:00, 13:00–18:00" in owner.page(path)


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(salon: Salon) -> None:
    owner, path, before = salon.signed_in(), path_of(salon), salon.branch()
    fields = filled(owner.page(path), path)
    fields |= {
        "name": "", "open_mon": "when we like", "open_tue": "9-12, 11-13", "zone": "Berlin",
        "region": "XX-YY", "transfer_number": "12", "address": "Torstraße 1 <b>",
    }  # fmt: skip
    answer = owner.send(path, **fields)
    assert answer.status_code == 422
    for name in ("name", "open_mon", "open_tue", "zone", "region"):
        assert f'id="{name}-fault"' in answer.text, name
    assert 'value="when we like"' in answer.text
    assert "Torstraße 1 &lt;b&gt;" in answer.text
    assert "5 fields cannot be saved" in answer.text
    assert salon.branch() == before


def test_a_number_that_is_none_is_told_at_its_field(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    answer = owner.send(path, **{**filled(owner.page(path), path), "transfer_number": "12"})
    assert 'id="transfer_number-fault"' in answer.text
    written = {**filled(owner.page(path), path), "transfer_number": "030 23125 001"}
    assert owner.send(path, **written).status_code == 303
    assert salon.branch().transfer_number == "+493023125001"


def test_a_branch_that_is_never_open_is_refused(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    fields |= {name: "" for name in fields if name.startswith("open_")}
    assert "never open" in owner.send(path, **fields).text


def test_whoever_saves_later_is_told_what_the_other_one_saved(salon: Salon) -> None:
    ann, bob = salon.signed_in(), salon.signed_in("owner", "bob@example.com")
    path = path_of(salon)
    anns, bobs = (filled(each.page(path), path) for each in (ann, bob))
    assert bob.send(path, **{**bobs, "name": "Mitte 2"}).status_code == 303
    answer = ann.send(path, **{**anns, "name": "Berlin"})
    assert answer.status_code == 409
    assert "Somebody else changed this" in answer.text
    assert "Stored now: Mitte 2" in answer.text
    assert salon.branch().name == "Mitte 2"
    assert ann.send(path, **filled(answer.text, path)).status_code == 303
    assert salon.branch().name == "Berlin"


def save_together(browsers: list[Browser], path: str, address: str) -> list[int]:
    """What both are answered, who opened the form before either saved it; in order."""
    forms = [
        {**filled(each.page(path), path), "address": address, "csrf": each.csrf()}
        for each in browsers
    ]
    together = Barrier(len(browsers))

    def send(browser: Browser, form: dict[str, str]) -> int:
        together.wait()
        return browser.post(path, form).status_code

    with ThreadPoolExecutor(len(browsers)) as threads:
        return sorted(threads.map(send, browsers, forms))


def test_of_two_who_save_at_the_same_moment_one_is_told(salon: Salon) -> None:
    browsers = [salon.signed_in(), salon.signed_in("owner", "bob@example.com")]
    for turn in range(5):
        assert save_together(browsers, path_of(salon), f"{turn}") == [303, 409]


def test_a_date_gets_hours_of_its_own_and_is_as_usual_again(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    sent = {"day": "2026-12-24", "day_hours": "9-13", "day_name": "Heiligabend"}
    assert owner.send(f"{path}/days", **sent).status_code == 303
    assert owner.send(f"{path}/days", **{**sent, "day_hours": "10-12"}).status_code == 303
    made = SpecialDay(date(2026, 12, 24), ((time(10), time(12)),), "Heiligabend")
    assert salon.branch().special_days == (made,)
    assert "Heiligabend" in owner.page(path)
    assert owner.send(f"{path}/days/remove", day="2026-12-24").status_code == 303
    assert salon.branch().special_days == ()


def test_a_date_that_is_none_keeps_what_was_typed_beside_it(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    answer = owner.send(f"{path}/days", day="", day_hours="9-13", day_name="Party")
    assert answer.status_code == 422
    assert 'value="Party"' in answer.text
    assert 'id="day-fault"' in answer.text
    assert owner.send(f"{path}/days/remove", day="someday").status_code == 422


def test_public_holidays_of_the_coming_year_are_listed_in_the_readers_language(
    salon: Salon,
) -> None:
    german = salon.signed_in()
    german.send("/console/language", language="de", next="/console/")
    page = german.page(path_of(salon))
    assert "Frauentag" in page
    assert "Tag der Deutschen Einheit" in page
    assert "25.12.2026" in page
    assert "Christmas Day" in salon.signed_in("viewer", "bob@example.com").page(path_of(salon))


def test_a_special_day_stands_in_the_place_of_its_holiday(salon: Salon) -> None:
    special = SpecialDay(date(2026, 12, 25), ((time(9), time(12)),), "Brunch")
    with salon.stage.database.write() as tx:
        places.change_branch(tx, msgspec.structs.replace(salon.branch(), special_days=(special,)))
    listed = days_off(salon.branch(), date(2026, 11, 20), "en")
    [christmas] = [one for one in listed if one.day == date(2026, 12, 25)]
    assert (christmas.name, christmas.words, christmas.special) == ("Brunch", "09:00–12:00", True)
    assert not [one for one in listed if one.day < date(2026, 11, 20)]


def test_without_a_region_no_holiday_is_a_day_off(salon: Salon) -> None:
    branch = msgspec.structs.replace(salon.branch(), region="")
    assert days_off(branch, date(2026, 11, 20), "de") == []


def test_a_branch_is_added_and_stands_in_the_list(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(BRANCHES), BRANCHES)
    assert fields["zone"] == "Europe/Berlin"
    answer = owner.send(BRANCHES, **{**fields, "name": "Pankow", "open_mon": "9-18"})
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(f"{BRANCHES}/")
    page = owner.page(BRANCHES)
    assert "Pankow" in page
    assert "Mitte" in page


def test_a_branch_that_cannot_be_added_leaves_the_form_as_it_was_typed(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = {**filled(owner.page(BRANCHES), BRANCHES), "name": "Pankow"}
    answer = owner.send(BRANCHES, **fields)
    assert answer.status_code == 422
    assert 'value="Pankow"' in answer.text


def test_coming_bookings_are_counted_where_a_branch_could_be_closed(salon: Salon) -> None:
    salon.book(salon.shop.now)
    assert "one coming booking" in salon.signed_in().page(path_of(salon))


def test_hours_are_shown_as_they_are_understood_while_they_are_typed(salon: Salon) -> None:
    viewer = salon.signed_in("viewer")
    path = f"{SETTINGS}/hours"
    piece = viewer.send(path, day="mon", open_mon="9am to 5pm", break_mon="12-13").text
    assert "<html" not in piece
    assert 'class="open" x="540" width="480"' in piece
    assert "09:00–17:00" in piece
    assert 'class="break" x="720" width="60"' in piece
    assert "Write times such as" in viewer.send(path, day="mon", open_mon="soon").text
    assert viewer.send(path, day="someday", open_mon="9-5").status_code == 422
