from datetime import timedelta

import msgspec
from tests.bookings.shop import Shop

from parley.catalogue import actions as catalogue
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.rules.staff import Absence
from parley.catalogue.snapshots import KEPT_FOR, Snapshots
from parley.db.engine import Database, Tx
from parley.tenants import actions as tenants
from parley.tenants.actions import places


def seen(tx: Tx, snapshots: Snapshots, shop: Shop) -> Catalogue:
    found = tenants.find_revision(tx, shop.tenant_id)
    assert found is not None
    return snapshots.of(tx, shop.tenant_id, found[1])


def test_a_catalogue_that_nobody_changed_is_not_read_again(database: Database) -> None:
    shop, snapshots = Shop(database), Snapshots()
    with shop.write() as tx:
        assert seen(tx, snapshots, shop) is seen(tx, snapshots, shop)


def test_every_change_of_the_catalogue_is_seen_at_once(database: Database) -> None:
    """G117: what is changed in another process counts for the next use."""
    shop, snapshots = Shop(database), Snapshots()
    with shop.write() as tx:
        before = seen(tx, snapshots, shop)
        catalogue.add_absence(
            tx,
            Absence(
                id="",
                tenant_id=shop.tenant_id,
                staff_id=shop.udo.id,
                starts_at=shop.now,
                ends_at=shop.now + timedelta(days=1),
            ),
        )
        away = seen(tx, snapshots, shop)
        assert before.absences == () and len(away.absences) == 1
        places.change_branch(tx, msgspec.structs.replace(shop.branch, name="Nord"))
        assert seen(tx, snapshots, shop).branches[0].name == "Nord"
        catalogue.change_service(tx, msgspec.structs.replace(shop.cut, active=False))
        assert seen(tx, snapshots, shop).service(shop.cut.id) is None


def test_a_catalogue_is_read_again_after_a_while(database: Database) -> None:
    shop, snapshots = Shop(database), Snapshots()
    with shop.write() as tx:
        first = seen(tx, snapshots, shop)
    shop.now += KEPT_FOR
    with shop.write() as tx:
        again = seen(tx, snapshots, shop)
    assert again == first and again is not first
