import json

import pytest
from tests.cli.conftest import Parley

from parley.db.engine import Database
from parley.users import actions


def test_nobody_yet_says_how_the_first_owner_gets_in(parley: Parley, database: Database) -> None:
    done = parley("users", "list")
    assert done.status == 0
    assert "first owner" in done.out


def test_an_invitation_is_a_link_that_lets_its_bearer_join(
    parley: Parley, database: Database
) -> None:
    link = parley("users", "invite", "Ann@Example.com", "--role", "owner").out.strip()
    assert link.startswith("http://localhost:8080/console/link/")
    with database.write() as tx:
        actions.join(tx, link.rpartition("/")[2], email="", name="Ann Lee", password_hash="x")
    assert json.loads(parley("users", "list", "--json").out) == [
        {"email": "ann@example.com", "name": "Ann Lee", "role": "owner", "agency": False}
    ]
    assert parley("users", "list").out == "owner     ann@example.com  Ann Lee\n"
    again = parley("users", "invite", "ann@example.com")
    assert again.status == 2
    assert "is owner already" in again.err


def test_a_locked_out_owner_gets_in_again(parley: Parley, database: Database) -> None:
    joined = parley("users", "invite", "ann@example.com").out.strip().rpartition("/")[2]
    with database.write() as tx:
        actions.join(tx, joined, email="", name="", password_hash="forgotten")
    token = parley("users", "reset", "ann@example.com").out.strip().rpartition("/")[2]
    with database.write() as tx:
        assert actions.renew(tx, token, "known").pii_email == "ann@example.com"


def test_links_begin_with_the_public_url(
    parley: Parley, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PUBLIC_URL", "https://parley.example.com/")
    link = parley("users", "invite", "ann@example.com").out
    assert link.startswith("https://parley.example.com/console/link/")


def test_mistakes_are_named(parley: Parley, database: Database) -> None:
    assert "Nobody signs in as bob@example.com" in parley("users", "reset", "bob@example.com").err
    assert "is no e-mail address" in parley("users", "invite", "bob").err
    unknown = parley("users", "invite", "bob@example.com", "--tenant", "nowhere")
    assert (unknown.status, "no tenant nowhere" in unknown.err) == (2, True)
