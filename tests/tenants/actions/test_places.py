from datetime import date, time

import msgspec
import pytest
from tests.tenants.companies import SALON, SPA, add_branch, add_companies

from parley.db.engine import Database
from parley.errors import Refused
from parley.tenants.actions import places
from parley.tenants.rules import Number, PlatformAgent, SpecialDay


def test_a_branch_comes_back_as_it_was_written(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        made = add_branch(tx, SALON)
        changed = msgspec.structs.replace(
            made,
            name="Mitte",
            region="DE-BE",
            transfer_number="030 23125 002",
            special_days=(SpecialDay(date(2026, 12, 24), ((time(9), time(12)),), "Heiligabend"),),
        )
        places.change_branch(tx, changed)
        assert places.list_branches(tx, SALON.id) == [
            msgspec.structs.replace(changed, transfer_number="+493023125002")
        ]


def test_a_branch_without_a_slug_is_given_one(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        first = add_branch(tx, SALON)
        second = places.add_branch(tx, msgspec.structs.replace(first, slug="", name="Main"))
    assert (first.slug, second.slug) == ("main", "main-2")


@pytest.mark.parametrize("slug", ["main", "No Slug"])
def test_a_slug_that_is_taken_or_none_is_refused(database: Database, slug: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        add_branch(tx, SALON)
        with pytest.raises(Refused, match="slug"):
            add_branch(tx, SALON, slug)


def test_a_branch_of_another_tenant_cannot_be_changed(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        with pytest.raises(Refused, match="unknown"):
            places.change_branch(tx, msgspec.structs.replace(branch, tenant_id=SPA.id))
        assert places.list_branches(tx, SPA.id) == []
        assert places.list_branches(tx, SALON.id) == [branch]


def test_a_transfer_number_that_is_none_is_refused(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        with pytest.raises(Refused, match="number"):
            places.change_branch(tx, msgspec.structs.replace(branch, transfer_number="12"))


def test_a_number_is_kept_in_one_form_and_can_change_its_branch(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        places.put_number(tx, Number("030 2312 5001", SALON.id, pack="clinic"))
        moved = places.put_number(tx, Number("0049 30 23125001", SALON.id, branch.id))
        assert places.list_numbers(tx, SALON.id) == [moved]
        assert moved == Number("+493023125001", SALON.id, branch.id, "")
        assert places.remove_number(tx, SALON.id, "+493023125001")
        assert not places.remove_number(tx, SALON.id, "+493023125001")


def test_a_number_leads_to_one_tenant_only(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        places.put_number(tx, Number("+493023125001", SALON.id))
        with pytest.raises(Refused, match="taken"):
            places.put_number(tx, Number("+493023125001", SPA.id))
        assert not places.remove_number(tx, SPA.id, "+493023125001")
        assert places.list_numbers(tx, SPA.id) == []


def test_a_number_of_a_foreign_branch_is_refused(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        with pytest.raises(Refused, match="branch"):
            places.put_number(tx, Number("+12125550101", SPA.id, branch.id))
        with pytest.raises(Refused, match="branch"):
            places.put_agent(tx, PlatformAgent("agent_1", SPA.id, branch.id))


def test_what_is_no_number_is_refused(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        with pytest.raises(Refused, match="number"):
            places.put_number(tx, Number("reception", SPA.id))


def test_an_agent_speaks_for_one_tenant_only(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        places.put_agent(tx, PlatformAgent("agent_1", SALON.id))
        places.put_agent(tx, PlatformAgent("agent_1", SALON.id, branch.id))
        with pytest.raises(Refused, match="taken"):
            places.put_agent(tx, PlatformAgent("agent_1", SPA.id))
        assert places.list_agents(tx, SALON.id) == [PlatformAgent("agent_1", SALON.id, branch.id)]
        assert not places.remove_agent(tx, SPA.id, "agent_1")
        assert places.remove_agent(tx, SALON.id, "agent_1")
        assert places.list_agents(tx, SALON.id) == []
