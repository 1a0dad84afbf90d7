import msgspec
import pytest
from tests.tenants.companies import SALON, SPA, add_branch, add_companies

from parley.db.engine import Database
from parley.tenants import actions
from parley.tenants.actions import places
from parley.tenants.actions.resolving import resolve
from parley.tenants.rules import Number, PlatformAgent, Resolved

BERLIN, NEW_YORK = "+493023125001", "+12125550101"


@pytest.mark.parametrize(
    "to", ["+493023125001", "00493023125001", "493023125001", "030 2312 5001", "03023125001"]
)
def test_a_called_number_is_one_however_the_platform_writes_it(database: Database, to: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        places.put_number(tx, Number("030 2312 5001", SALON.id, pack="salon"))
        assert resolve(tx, to, "anonymous") == Resolved(SALON.id, branch.id, "salon")


@pytest.mark.parametrize("to", ["", "+493023125999", "reception", "anonymous"])
def test_a_number_that_nobody_has_is_nobodys(database: Database, to: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        places.put_number(tx, Number(BERLIN, SALON.id))
        assert resolve(tx, to, BERLIN, agent_id="agent_unknown") is None


def test_of_an_outbound_call_our_number_is_the_one_that_calls(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        places.put_number(tx, Number(BERLIN, SALON.id))
        places.put_number(tx, Number(NEW_YORK, SPA.id))
        assert resolve(tx, NEW_YORK, BERLIN, "outbound") == Resolved(SALON.id, None)
        assert resolve(tx, NEW_YORK, BERLIN, "inbound") == Resolved(SPA.id, None)


def test_of_several_branches_none_is_guessed(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        north, south = add_branch(tx, SALON, "north"), add_branch(tx, SALON, "south")
        places.put_number(tx, Number(BERLIN, SALON.id))
        assert resolve(tx, BERLIN) == Resolved(SALON.id, None)
        places.put_number(tx, Number(BERLIN, SALON.id, south.id))
        assert resolve(tx, BERLIN) == Resolved(SALON.id, south.id)
        places.change_branch(tx, msgspec.structs.replace(south, active=False))
        assert resolve(tx, BERLIN) == Resolved(SALON.id, north.id)


def test_an_agent_counts_where_the_number_says_nothing(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SPA)
        places.put_agent(tx, PlatformAgent("agent_1", SPA.id))
        assert resolve(tx, "", "", agent_id="agent_1") == Resolved(SPA.id, branch.id)


def test_a_number_wins_over_an_agent_that_disagrees_and_it_is_told(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        north, south = add_branch(tx, SALON, "north"), add_branch(tx, SALON, "south")
        places.put_number(tx, Number(BERLIN, SALON.id, north.id))
        places.put_agent(tx, PlatformAgent("spa", SPA.id))
        places.put_agent(tx, PlatformAgent("south", SALON.id, south.id))
        places.put_agent(tx, PlatformAgent("company", SALON.id))
        told = {agent: resolve(tx, BERLIN, agent_id=agent) for agent in ("spa", "south", "company")}
    assert told == {
        "spa": Resolved(SALON.id, north.id, mismatch=True),
        "south": Resolved(SALON.id, north.id, mismatch=True),
        "company": Resolved(SALON.id, north.id),
    }


def test_a_tenant_that_is_not_active_answers_no_call(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        places.put_number(tx, Number(BERLIN, SALON.id))
        places.put_agent(tx, PlatformAgent("agent_1", SPA.id))
        actions.change(tx, msgspec.structs.replace(SALON, active=False))
        assert resolve(tx, BERLIN, agent_id="agent_1") is None


def test_a_number_without_its_country_that_two_tenants_could_mean_is_nobodys(
    database: Database,
) -> None:
    with database.write() as tx:
        add_companies(tx)
        actions.add(tx, msgspec.structs.replace(SALON, id="wien", country="AT"))
        places.put_number(tx, Number("+493023125001", SALON.id))
        places.put_number(tx, Number("+433023125001", "wien"))
        assert resolve(tx, "030 2312 5001") is None
        assert resolve(tx, "+433023125001") == Resolved("wien", None)
