import pytest
from tests.web.console.filled import filled
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

from parley.catalogue.rules.services import Phase, Question

SERVICES = f"{SETTINGS}/services"


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def path_of(salon: Salon, slug: str = "cut") -> str:
    return f"{SERVICES}/{salon.service(slug).id}"


def test_a_form_that_is_sent_as_it_stands_changes_nothing(salon: Salon) -> None:
    owner = salon.signed_in()
    for slug in ("cut", "colour"):
        path, before = path_of(salon, slug), salon.service(slug)
        assert owner.send(path, **filled(owner.page(path), path)).status_code == 303
        assert salon.service(slug) == before


def test_everything_of_a_service_can_be_written(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    fields |= {
        "name": "Schnitt", "category": "Haare", "synonyms": "haare schneiden, cut\ncut\n",
        "phase_0_minutes": "45", "before": "5", "after": "10", "notice": "120", "horizon": "60",
        "price": "45,5", "price_from": "on", "currency": "chf", "confirmed_by": "staff",
        "question_0": "Waschen?", "question_0_required": "on", "question_1": "Wie lang?",
        "note": "Mit Föhnen.", "branch": salon.shop.branch.id,
    }  # fmt: skip
    del fields[f"by_{salon.shop.udo.id}"]
    assert owner.send(path, **fields).status_code == 303
    made = salon.service("cut")
    assert (made.name, made.category, made.note) == ("Schnitt", "Haare", "Mit Föhnen.")
    assert made.synonyms == ("haare schneiden", "cut")
    assert made.phases == (Phase("a", "", 45),)
    assert (made.buffer_before_min, made.buffer_after_min) == (5, 10)
    assert (made.notice_min, made.horizon_days) == (120, 60)
    assert (made.price_minor, made.price_from, made.currency) == (4550, True, "CHF")
    assert made.confirmed_by == "staff"
    assert made.questions == (Question("q", "Waschen?", True), Question("q2", "Wie lang?"))
    assert made.staff_ids == (salon.shop.erika.id,)
    assert made.branch_id == salon.shop.branch.id
    assert filled(owner.page(path), path)["price"] == "45.50"


def test_parts_are_added_and_left_out_and_keep_their_keys(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon, "colour")
    fields = filled(owner.page(path), path)
    fields |= {
        "phase_1_name": "", "phase_1_minutes": "", "phase_2_most": "",
        "phase_3_name": "Schneiden", "phase_3_minutes": "20", "phase_3_kind": "busy",
        "phase_3_who": "any",
    }  # fmt: skip
    assert owner.send(path, **fields).status_code == 303
    assert salon.service("colour").phases == (
        Phase("a", "Auftragen", 15),
        Phase("c", "Ausspülen", 30),
        Phase("d", "Schneiden", 20, staff="any"),
    )


def test_two_rows_with_one_key_become_two_parts(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon)
    fields = filled(owner.page(path), path)
    fields |= {"phase_1_key": "a", "phase_1_minutes": "10"}
    assert owner.send(path, **fields).status_code == 303
    assert [phase.key for phase in salon.service("cut").phases] == ["a", "a2"]


WRONG: list[tuple[dict[str, str], str]] = [
    ({"name": ""}, "name"),
    ({"name": "x" * 101}, "name"),
    ({"phase_0_minutes": ""}, "phases"),
    ({"phase_0_minutes": "long"}, "phase_0_minutes"),
    ({"phase_0_minutes": "1441"}, "phase_0_minutes"),
    ({"phase_0_kind": "idle"}, "phases"),
    ({"phase_1_name": "Trocknen"}, "phase_1_minutes"),
    ({"phase_0_most": "1"}, "phase_0_most"),
    ({"before": "-1"}, "before"),
    ({"horizon": "0"}, "horizon"),
    ({"price": "a lot"}, "price"),
    ({"price": "45.123"}, "price"),
    ({"currency": "Euro"}, "currency"),
    ({"currency": "JPY", "price": "45.50"}, "price"),
    ({"branch": "elsewhere"}, "branch"),
    ({"confirmed_by": "nobody"}, "confirmed_by"),
    ({"synonyms": "\n".join(f"name {n}" for n in range(41))}, "synonyms"),
    ({"note": "x" * 501}, "note"),
]
"""What was typed, and the field beside which its fault stands."""


def test_what_cannot_be_is_told_at_its_field(salon: Salon) -> None:
    owner, path, before = salon.signed_in(), path_of(salon), salon.service("cut")
    fields = {**filled(owner.page(path), path), "category": "keep me"}
    for sent, field in WRONG:
        answer = owner.send(path, **{**fields, **sent})
        assert answer.status_code == 422, sent
        assert f'id="{field}-fault"' in answer.text, sent
        assert 'value="keep me"' in answer.text, sent
    assert salon.service("cut") == before


def test_whoever_saves_later_is_told(salon: Salon) -> None:
    ann, bob = salon.signed_in(), salon.signed_in("owner", "bob@example.com")
    path = path_of(salon)
    anns, bobs = (filled(each.page(path), path) for each in (ann, bob))
    assert bob.send(path, **{**bobs, "price": "50"}).status_code == 303
    answer = ann.send(path, **{**anns, "name": "Cut"})
    assert answer.status_code == 409
    assert "Stored now: 50.00" in answer.text


def test_the_time_of_a_service_is_drawn_with_its_buffers(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon, "colour")
    fields = {**filled(owner.page(path), path), "after": "15"}
    owner.send(path, **fields)
    page = owner.page(path)
    assert 'viewBox="0 0 150 10"' in page
    assert '<rect class="busy" x="0" width="15" height="10"/>' in page
    assert '<rect class="idle" x="15" width="90" height="10"/>' in page
    assert '<rect class="buffer" x="135" width="15" height="10"/>' in page
    assert "Einwirken: 90 min" in page
    piece = owner.send(f"{SERVICES}/time-line", **{**fields, "phase_1_minutes": "60"}).text
    assert '<rect class="idle" x="15" width="60" height="10"/>' in piece
    assert "<html" not in piece


def test_a_service_that_nobody_performs_says_so_wherever_it_is_shown(salon: Salon) -> None:
    owner, path = salon.signed_in(), path_of(salon, "colour")
    fields = filled(owner.page(path), path)
    assert "Nobody who can be booked performs" not in owner.page(path)
    del fields[f"by_{salon.shop.erika.id}"]
    owner.send(path, **fields)
    assert "Nobody who can be booked performs Ansatzfärbung" in owner.page(path)
    assert "nobody performs it" in owner.page(SERVICES)
    assert "Nobody who can be booked performs Ansatzfärbung" in owner.page(SETTINGS)


def test_a_service_is_added(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(SERVICES), SERVICES)
    assert (fields["currency"], fields["phase_0_minutes"]) == ("EUR", "30")
    answer = owner.send(SERVICES, **{**fields, "name": "Föhnen", f"by_{salon.shop.udo.id}": "on"})
    assert answer.headers["location"] == path_of(salon, "foehnen")
    assert "Föhnen" in owner.page(SERVICES)
    again = owner.send(SERVICES, **{**fields, "name": "", "note": "keep me"})
    assert again.status_code == 422
    assert "keep me" in again.text


def test_nothing_is_deleted_and_coming_bookings_are_counted(salon: Salon) -> None:
    salon.book(salon.shop.now)
    owner, path = salon.signed_in(), path_of(salon)
    page = owner.page(path)
    assert "one coming booking" in page
    fields = filled(page, path)
    del fields["active"]
    owner.send(path, **fields)
    assert not salon.service("cut").active
    assert "not active" in owner.page(SERVICES)
