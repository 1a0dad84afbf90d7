"""A call begins with what its tenant is."""

import msgspec
from tests.bookings.shop import Shop

from parley.catalogue import actions as catalogue
from parley.db.engine import Database
from parley.live.beginning import Beginning, begin_for, can_book
from parley.tenants.rules import DEFAULT_TENANT

SERVER = Beginning("UTC", {"clinic_name": "Glow", "transfer_number": "+12125550170"})


def test_the_servers_own_tenant_is_told_of_by_the_settings(database: Database) -> None:
    with database.read() as tx:
        begun = begin_for(tx, DEFAULT_TENANT, SERVER, own=True)
    assert begun == Beginning("UTC", {**SERVER.facts, "can_book": ""})


def test_another_tenant_speaks_for_itself_and_transfers_to_nobody_elses_number(
    database: Database,
) -> None:
    shop = Shop(database)
    with database.read() as tx:
        begun = begin_for(tx, shop.tenant_id, SERVER, own=False)
    assert begun.zone == "Europe/Berlin"
    assert begun.facts["clinic_name"] == "Salon Schnitt"
    assert (begun.facts["transfer_number"], begun.facts["emergency_number"]) == ("", "112")
    assert (begun.facts["language"], begun.facts["can_book"]) == ("de", "yes")


def test_a_service_that_is_put_away_cannot_be_booked(database: Database) -> None:
    shop = Shop(database)
    with shop.write() as tx:
        for one in catalogue.list_services(tx, shop.tenant_id):
            catalogue.change_service(tx, msgspec.structs.replace(one, active=False))
        assert not can_book(tx, shop.tenant_id)
