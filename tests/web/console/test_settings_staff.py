from datetime import UTC, datetime, time

import pytest
from tests.web.console.filled import filled
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

STAFF = f"{SETTINGS}/staff"
SICK_DAY = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def path_of(salon: Salon) -> str:
    return f"{STAFF}/{salon.shop.udo.id}"


def test_a_form_that_is_sent_as_it_stands_changes_nothing(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    before = salon.staff("udo"), salon.service("cut"), salon.service("colour")
    assert owner.send(path, **filled(owner.page(path), path)).status_code == 303
    assert (salon.staff("udo"), salon.service("cut"), salon.service("colour")) == before


def test_hours_breaks_and_services_of_a_person_are_changed_at_once(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    fields |= {"mode": "own", "open_mon": "10-16", "break_mon": "12-12:30", "name": "Udo"}
    fields |= {f"performs_{salon.shop.colour.id}": "on"}
    del fields[f"performs_{salon.shop.cut.id}"]
    assert owner.send(path, **fields).status_code == 303
    udo = salon.staff("udo")
    assert udo.name == "Udo"
    assert udo.hours is not None and udo.hours.week[0] == ((time(10), time(16)),)
    assert udo.breaks is not None and udo.breaks.week[0] == ((time(12), time(12, 30)),)
    assert udo.id in salon.service("colour").staff_ids
    assert salon.service("cut").staff_ids == (salon.shop.erika.id,)
    assert udo.id in salon.service("wash").staff_ids


def test_hours_of_the_branch_take_the_place_of_own_ones(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    owner.send(path, **{**fields, "mode": "own", "open_mon": "10-16"})
    fields = filled(owner.page(path), path)
    assert fields["mode"] == "own"
    assert owner.send(path, **{**fields, "mode": "branch"}).status_code == 303
    assert salon.staff("udo").hours is None


def test_own_hours_without_any_are_refused_in_words(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    answer = owner.send(path, **{**filled(owner.page(path), path), "mode": "own"})
    assert answer.status_code == 422
    assert "never there" in answer.text


def test_whoever_saves_later_does_not_undo_what_services_say_meanwhile(salon: Salon) -> None:
    ann, bob = salon.signed_in(), salon.signed_in("owner", "bob@example.com")
    path = path_of(salon)
    anns, bobs = (filled(each.page(path), path) for each in (ann, bob))
    bobs[f"performs_{salon.shop.colour.id}"] = "on"
    assert bob.send(path, **bobs).status_code == 303
    assert ann.send(path, **anns).status_code == 409
    assert salon.shop.udo.id in salon.service("colour").staff_ids


def test_somebody_is_added_with_what_they_perform(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(STAFF), STAFF)
    fields |= {"name": "Lea Kern", f"performs_{salon.shop.wash.id}": "on"}
    answer = owner.send(STAFF, **fields)
    assert answer.status_code == 303
    assert answer.headers["location"].removeprefix(f"{STAFF}/") in salon.service("wash").staff_ids
    assert salon.staff("lea-kern").branch_id == salon.shop.branch.id
    assert "Lea Kern" in owner.page(STAFF)
    without = owner.send(STAFF, **{**fields, "name": " "})
    assert 'id="name-fault"' in without.text


def test_nobody_is_deleted_and_who_leaves_has_their_bookings_counted(salon: Salon) -> None:
    salon.book(SICK_DAY)
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    assert "One coming booking stays as it is" in owner.page(path)
    del fields["active"]
    assert owner.send(path, **fields).status_code == 303
    assert not salon.staff("udo").active
    assert "not active" in owner.page(STAFF)


def test_a_sick_day_lists_the_bookings_in_it_and_changes_none(salon: Salon) -> None:
    inside = salon.book(SICK_DAY)
    earlier = salon.book(datetime(2026, 11, 24, 22, 0, tzinfo=UTC), name="Vera Vortag")
    others = salon.book(SICK_DAY, salon.shop.erika, name="Otto Andermann")
    operator, path = salon.signed_in("operator"), path_of(salon)
    answer = operator.send(
        f"{path}/absences", kind="sick", from_day="2026-11-25", to_day="", note="flu"
    )
    assert answer.headers["location"] == f"{path}#absences"
    page = operator.page(path)
    assert "One booking must be moved." in page
    assert f'href="/console/bookings/{inside.id}"' in page
    assert "Eva Lang" in page
    assert earlier.id not in page
    assert others.id not in page
    [absence] = salon.absences()
    assert absence.starts_at == datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    assert absence.ends_at == datetime(2026, 11, 25, 23, 0, tzinfo=UTC)


def test_hours_of_an_absence_are_those_of_the_branchs_clock(salon: Salon) -> None:
    salon.book(SICK_DAY)
    operator, path = salon.signed_in("operator"), path_of(salon)
    sent = {"kind": "other", "from_day": "2026-11-25", "from_time": "12:00", "to_time": "14:30"}
    assert operator.send(f"{path}/absences", **sent).status_code == 303
    [absence] = salon.absences()
    assert absence.starts_at == datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
    assert absence.ends_at == datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
    assert "No booking falls into it." in operator.page(path)


def test_an_absence_that_is_sent_twice_is_entered_once(salon: Salon) -> None:
    operator, path = salon.signed_in("operator"), path_of(salon)
    for _ in range(2):
        operator.send(f"{path}/absences", kind="vacation", from_day="2026-12-01")
    assert len(salon.absences()) == 1


WRONG: list[tuple[dict[str, str], str]] = [
    ({"from_day": ""}, "from_day"),
    ({"from_day": "tomorrow"}, "from_day"),
    ({"from_day": "2026-12-02", "to_day": "2026-12-01"}, "to_day"),
    ({"from_day": "2026-12-02", "from_time": "15:00", "to_time": "14:00"}, "to_day"),
    ({"from_day": "2026-12-02", "from_time": "noon"}, "from_time"),
    ({"from_day": "2026-12-02", "to_day": "2036-12-02"}, "to_day"),
    ({"from_day": "9999-12-31"}, "from_day"),
    ({"from_day": "0001-01-01"}, "from_day"),
    ({"from_day": "2026-12-02", "kind": "holiday"}, "kind"),
]
"""What was typed, and the field beside which its fault stands."""


def test_an_absence_that_cannot_be_is_told_at_its_field(salon: Salon) -> None:
    operator, path = salon.signed_in("operator"), path_of(salon)
    for sent, field in WRONG:
        answer = operator.send(f"{path}/absences", **{"kind": "sick", "note": "keep me", **sent})
        assert answer.status_code == 422, sent
        assert f'id="{field}-fault"' in answer.text, sent
        assert 'value="keep me"' in answer.text, sent
    assert salon.absences() == []


def test_an_absence_is_taken_back(salon: Salon) -> None:
    operator, path = salon.signed_in("operator"), path_of(salon)
    operator.send(f"{path}/absences", kind="sick", from_day="2026-11-20")
    assert "away now" in operator.page(STAFF)
    [absence] = salon.absences()
    assert operator.send(f"{path}/absences/remove", absence=absence.id).status_code == 303
    assert operator.send(f"{path}/absences/remove", absence=absence.id).status_code == 404
    assert salon.absences() == []


def test_a_company_without_a_branch_is_led_to_branches_first(stage: Stage) -> None:
    owner = stage.signed_in()
    assert "Staff works in a branch" in owner.page(STAFF)
    answer = owner.send(STAFF, name="Lea Kern", mode="branch", branch="")
    assert answer.status_code == 422
