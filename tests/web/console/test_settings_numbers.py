import pytest
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

from parley.db.engine import Database
from parley.tenants.actions import places
from parley.tenants.rules import Number, PlatformAgent
from parley.web.console.frame import AgentChoice

NUMBERS = f"{SETTINGS}/numbers"


@pytest.fixture
def salon(database: Database) -> Salon:
    return Salon(Stage(database, parts={"agents": (AgentChoice("clinic", "hash"),)}))


def numbers(salon: Salon, tenant_id: str = "salon") -> list[Number]:
    with salon.stage.database.read() as tx:
        return places.list_numbers(tx, tenant_id)


def agents(salon: Salon) -> list[PlatformAgent]:
    with salon.stage.database.read() as tx:
        return places.list_agents(tx, "salon")


def test_a_number_is_set_changed_and_removed(salon: Salon) -> None:
    owner, branch = salon.signed_in(), salon.shop.branch.id
    assert owner.send(NUMBERS, e164="030 23125 001", branch=branch).status_code == 303
    assert numbers(salon) == [Number("+493023125001", "salon", branch)]
    assert owner.send(NUMBERS, e164="+4930 23125 001", pack="clinic").status_code == 303
    assert numbers(salon) == [Number("+493023125001", "salon", None, "clinic")]
    assert "+493023125001" in owner.page(NUMBERS)
    assert owner.send(f"{NUMBERS}/remove", e164="+493023125001").status_code == 303
    assert numbers(salon) == []
    assert owner.send(f"{NUMBERS}/remove", e164="+493023125001").status_code == 404


WRONG: list[tuple[dict[str, str], str]] = [
    ({"e164": ""}, "e164"),
    ({"e164": "12"}, "e164"),
    ({"e164": "+493023125001", "branch": "elsewhere"}, "branch"),
    ({"e164": "+493023125001", "pack": "nobody"}, "pack"),
]
"""What was typed, and the field beside which its fault stands."""


def test_a_number_that_cannot_be_is_told_at_its_field(salon: Salon) -> None:
    owner = salon.signed_in()
    for sent, field in WRONG:
        answer = owner.send(NUMBERS, **sent)
        assert answer.status_code == 422, sent
        assert f'id="{field}-fault"' in answer.text, sent
        assert f'value="{sent["e164"]}"' in answer.text, sent
    assert numbers(salon) == []


def test_a_number_of_another_company_is_not_taken_from_it(salon: Salon) -> None:
    other = Salon(salon.stage, "other").signed_in("owner", "eve@example.com")
    salon.signed_in().send(NUMBERS, e164="+493023125001")
    answer = other.send(NUMBERS, e164="+493023125001")
    assert "another tenant already" in answer.text
    assert other.send(f"{NUMBERS}/remove", e164="+493023125001").status_code == 404
    assert "+493023125001" not in other.page(NUMBERS)
    assert len(numbers(salon)) == 1


def test_an_agent_of_the_platform_is_set_and_removed(salon: Salon) -> None:
    owner, path = salon.signed_in(), f"{NUMBERS}/agents"
    branch = salon.shop.branch.id
    assert owner.send(path, agent_id="agent_1", agent_branch=branch).status_code == 303
    assert agents(salon) == [PlatformAgent("agent_1", "salon", branch)]
    assert "agent_1" in owner.page(NUMBERS)
    other = Salon(salon.stage, "other").signed_in("owner", "eve@example.com")
    assert 'id="agent_id-fault"' in other.send(path, agent_id="agent_1").text
    assert other.send(f"{path}/remove", agent_id="agent_1").status_code == 404
    wrong = owner.send(path, agent_id="agent_2", agent_branch="elsewhere")
    assert 'id="agent_branch-fault"' in wrong.text
    assert 'id="agent_id-fault"' in owner.send(path, agent_id=" ").text
    assert owner.send(f"{path}/remove", agent_id="agent_1").status_code == 303
    assert agents(salon) == []
