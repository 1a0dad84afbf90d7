import pytest
from tests.users.people import add_tenant
from tests.web.console.filled import filled
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

from parley.tenants import actions as tenants
from parley.tenants.rules import Tenant

COMPANY = f"{SETTINGS}/company"
CHILDREN = f"{COMPANY}/tenants"
NEW = {
    "new_id": "pankow", "new_name": "Salon Pankow", "new_country": "DE",
    "new_zone": "Europe/Berlin", "new_language": "de",
}  # fmt: skip


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def find(stage: Stage, tenant_id: str) -> Tenant | None:
    with stage.database.read() as tx:
        return tenants.find(tx, tenant_id)


def test_a_form_that_is_sent_as_it_stands_changes_nothing(salon: Salon) -> None:
    owner, before = salon.signed_in(), find(salon.stage, "salon")
    assert owner.send(COMPANY, **filled(owner.page(COMPANY), COMPANY)).status_code == 303
    assert find(salon.stage, "salon") == before


def test_a_company_is_renamed_and_moved_to_another_zone(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(COMPANY), COMPANY)
    fields |= {"name": "Salon  Neu", "zone": "Europe/Vienna", "country": "at", "language": "en"}
    assert owner.send(COMPANY, **{**fields, "retention": "90"}).status_code == 303
    found = find(salon.stage, "salon")
    assert found is not None
    assert (found.name, found.zone, found.country) == ("Salon Neu", "Europe/Vienna", "AT")
    assert (found.language, found.retention_days) == ("en", 90)


WRONG: list[dict[str, str]] = [
    {"name": ""}, {"country": "Germany"}, {"zone": "Berlin"}, {"retention": ""},
    {"retention": "0"}, {"language": "xx"},
]  # fmt: skip


def test_what_cannot_be_is_told_at_its_field(salon: Salon) -> None:
    owner, before = salon.signed_in(), find(salon.stage, "salon")
    fields = filled(owner.page(COMPANY), COMPANY)
    for sent in WRONG:
        answer = owner.send(COMPANY, **{**fields, **sent})
        assert answer.status_code == 422, sent
        assert f'id="{next(iter(sent))}-fault"' in answer.text, sent
    assert find(salon.stage, "salon") == before


def test_whoever_saves_later_is_told(salon: Salon) -> None:
    ann, bob = salon.signed_in(), salon.signed_in("owner", "bob@example.com")
    anns, bobs = (filled(each.page(COMPANY), COMPANY) for each in (ann, bob))
    bob.send(COMPANY, **{**bobs, "name": "Neu"})
    assert ann.send(COMPANY, **{**anns, "name": "Anders"}).status_code == 409


def test_what_the_servers_settings_say_is_not_asked(stage: Stage) -> None:
    owner, before = stage.signed_in(), find(stage, "default")
    page = owner.page(COMPANY)
    assert "CLINIC_NAME" in page
    fields = filled(page, COMPANY)
    assert owner.send(COMPANY, **{**fields, "name": "X", "language": "de"}).status_code == 303
    after = find(stage, "default")
    assert before is not None and after is not None
    assert (after.name, after.language) == (before.name, "de")


def test_an_agency_makes_a_tenant_and_looks_at_it(salon: Salon) -> None:
    owner = salon.signed_in()
    assert owner.send(CHILDREN, **NEW).headers["location"] == f"{COMPANY}#agency"
    made = find(salon.stage, "pankow")
    assert made is not None
    assert (made.parent_id, made.name, made.retention_days) == ("salon", "Salon Pankow", 30)
    assert "Salon Pankow" in owner.page(COMPANY)
    assert owner.send("/console/tenant", tenant="pankow").status_code == 303
    page = owner.page(COMPANY)
    assert "looked after by Salon Schnitt" in page
    assert "New tenant" not in page
    assert owner.send(CHILDREN, **{**NEW, "new_id": "third"}).status_code == 404


WRONG_NEW: list[dict[str, str]] = [
    {"new_id": "salon"}, {"new_id": "Pan kow"}, {"new_id": ""}, {"new_name": ""},
    {"new_zone": "Berlin"},
]  # fmt: skip


def test_a_tenant_that_cannot_be_keeps_what_was_typed(salon: Salon) -> None:
    owner = salon.signed_in()
    for sent in WRONG_NEW:
        answer = owner.send(CHILDREN, **{**NEW, "new_country": "CH", **sent})
        assert answer.status_code == 422, sent
        assert f'id="{next(iter(sent))}-fault"' in answer.text, sent
        assert 'value="CH"' in answer.text, sent
    assert find(salon.stage, "pankow") is None


def test_an_agency_silences_only_its_own_tenants(salon: Salon) -> None:
    owner = salon.signed_in()
    owner.send(CHILDREN, **NEW)
    add_tenant(salon.stage.database, "other")
    assert owner.send(f"{CHILDREN}/active", tenant="pankow", active="no").status_code == 303
    found = find(salon.stage, "pankow")
    assert found is not None and not found.active
    assert "calls are not answered" in owner.page(COMPANY)
    for one in ("other", "salon", "nobody"):
        assert owner.send(f"{CHILDREN}/active", tenant=one, active="no").status_code == 404
    other = find(salon.stage, "other")
    assert other is not None and other.active


def test_a_tenant_that_a_file_describes_says_who_wins(salon: Salon) -> None:
    owner = salon.signed_in()
    assert "parley tenant apply" not in owner.page(COMPANY)
    with salon.stage.database.write() as tx:
        tenants.keep_file(tx, "salon", "id: salon")
    for room in ("company", "branches", "staff", "services", "numbers", "policies"):
        assert "parley tenant apply" in owner.page(f"{SETTINGS}/{room}")
