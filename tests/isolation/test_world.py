"""That the companies are what the other tests take them for."""

from tests.isolation.world import AHORN, BUCHE, COMPANIES, dump, secrets_of

from parley.db.engine import Database
from parley.db.tables import WITHOUT_TENANT, metadata


def test_each_company_has_rows_in_every_table_that_has_tenants(world: Database) -> None:
    with world.read() as tx:
        for company in COMPANIES:
            assert [table for table, rows in dump(tx, company).items() if not rows] == []
            assert set(dump(tx, company)) >= set(metadata.tables) - WITHOUT_TENANT


def test_the_companies_share_words_and_have_words_of_their_own(world: Database) -> None:
    with world.read() as tx:
        own = secrets_of(tx, BUCHE, AHORN)
    assert {"Vera buche", BUCHE.phone, BUCHE.code, BUCHE.id("booking")} <= own
    assert not own & {"Eva Lang", "K7M2Q9", "+493023125100", "confirmed"}
