import msgspec
import pytest
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

from parley.catalogue import actions as catalogue
from parley.tenants.actions import places
from parley.tenants.rules import Number


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def test_a_new_tenant_is_told_what_it_needs_first(stage: Stage) -> None:
    page = stage.signed_in().page(SETTINGS)
    assert "There is no branch yet" in page
    assert "There is no service yet" in page


def test_nothing_is_missing_where_everything_is_there(salon: Salon) -> None:
    page = salon.signed_in("viewer").page(SETTINGS)
    assert "Nothing. What is here can be booked." in page
    assert "<strong>2</strong> <span>people</span>" in page
    assert "<strong>1</strong> <span>branch</span>" in page


def test_what_stands_in_the_way_of_bookings_is_listed_with_its_place(salon: Salon) -> None:
    with salon.stage.database.write() as tx:
        cut = msgspec.structs.replace(salon.shop.colour, staff_ids=())
        catalogue.change_service(tx, cut)
        places.add_branch(tx, msgspec.structs.replace(salon.shop.branch, id="", slug="pankow"))
        places.put_number(tx, Number("+493023125001", "salon"))
        catalogue.add_staff(
            tx, msgspec.structs.replace(salon.shop.udo, id="", slug="lea", name="Lea Kern")
        )
    page = salon.signed_in().page(SETTINGS)
    assert f'href="{SETTINGS}/services/{salon.shop.colour.id}"' in page
    assert "Lea Kern performs no service" in page
    assert "+493023125001 leads to no branch" in page
