from tests.cli.conftest import Parley

from parley.db.engine import Database


def test_two_companies_are_made_that_can_be_looked_at(parley: Parley, database: Database) -> None:
    done = parley("demo", "seed")
    assert (done.status, done.err) == (0, "")
    assert [line.split()[0] for line in done.out.splitlines()[:2]] == ["demo-spa", "demo-salon"]
    assert parley("tenant", "check", "demo-salon").out == "demo-salon lacks nothing.\n"
    assert "dauerwelle:" in parley("tenant", "show", "demo-salon").out


def test_without_a_database_one_is_made(parley: Parley) -> None:
    done = parley("demo", "seed")
    assert (done.status, "demo-salon" in done.out) == (0, True)
    assert "demo-salon" in parley("tenant", "list").out
