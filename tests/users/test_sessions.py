from datetime import timedelta

from tests.postgres import NOW
from tests.users.people import HOUR, add_tenant, add_user

from parley.db.engine import Database
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import actions, sessions, tokens


def start(database: Database, user_id: str) -> str:
    with database.write() as tx:
        return sessions.start(tx, user_id, address="192.0.2.7", browser="Firefox")


def test_a_session_is_found_by_its_token_alone(database: Database) -> None:
    ann = add_user(database)
    token = start(database, ann.id)
    with database.read() as tx:
        found = sessions.find(tx, token)
        assert found is not None
        assert (found.user.id, found.place.tenant_id) == (ann.id, DEFAULT_TENANT)
        assert sessions.find(tx, token + "x") is None
        assert sessions.find(tx, "") is None
        assert sessions.find(tx, found.session.id) is None


def test_the_token_is_stored_nowhere(database: Database) -> None:
    token = start(database, add_user(database).id)
    with database.read() as tx:
        found = sessions.find(tx, token)
    assert found is not None
    assert token not in repr(found)
    assert len(found.session.token_hash) == 32


def test_use_keeps_a_session_and_idleness_ends_it(database: Database) -> None:
    token = start(database, add_user(database).id)
    with database.write(NOW + 11 * HOUR) as tx:
        found = sessions.find(tx, token)
        assert found is not None
        assert sessions.needs_touch(found.session, tx)
        sessions.touch(tx, found.session.id)
    with database.read(NOW + 22 * HOUR) as tx:
        assert sessions.find(tx, token) is not None
    with database.read(NOW + 23 * HOUR) as tx:
        assert sessions.find(tx, token) is None


def test_a_use_is_not_written_down_twice_a_minute(database: Database) -> None:
    token = start(database, add_user(database).id)
    with database.read(NOW + timedelta(seconds=59)) as tx:
        found = sessions.find(tx, token)
        assert found is not None
        assert not sessions.needs_touch(found.session, tx)


def test_a_user_lists_and_ends_their_own_sessions(database: Database) -> None:
    ann, bob = add_user(database), add_user(database, "bob")
    for _ in range(3):
        start(database, ann.id)
    start(database, bob.id)
    with database.write() as tx:
        [own, other, _] = sessions.list_sessions(tx, ann.id)
        [bobs] = sessions.list_sessions(tx, bob.id)
        assert not sessions.end(tx, ann.id, bobs.id)
        assert sessions.end(tx, ann.id, other.id)
        assert sessions.end_others(tx, ann.id, own.id) == 1
        assert sessions.list_sessions(tx, ann.id) == [own]
        assert sessions.list_sessions(tx, bob.id) == [bobs]


def test_only_tenants_that_one_may_see_can_be_looked_at(database: Database) -> None:
    add_tenant(database, "clinic", parent_id=DEFAULT_TENANT)
    add_tenant(database, "stranger")
    token = start(database, add_user(database).id)
    with database.write() as tx:
        found = sessions.find(tx, token)
        assert found is not None
        assert not sessions.look_at(tx, found, "stranger")
        assert sessions.look_at(tx, found, "clinic")
        moved = sessions.find(tx, token)
    assert moved is not None
    assert (moved.place.tenant_id, moved.place.agency) == ("clinic", True)


def test_a_session_goes_on_elsewhere_when_its_tenant_is_taken_away(database: Database) -> None:
    add_tenant(database, "other")
    add_user(database, "bob")
    ann = add_user(database)
    add_user(database, "ann", "viewer", "other")
    token = start(database, ann.id)
    with database.write() as tx:
        found = sessions.find(tx, token)
        assert found is not None
        assert sessions.look_at(tx, found, DEFAULT_TENANT)
        actions.remove(tx, DEFAULT_TENANT, ann.id)
        left = sessions.find(tx, token)
    assert left is not None
    assert (left.place.tenant_id, left.place.role) == ("other", "viewer")


def attempt(database: Database, account: str, address: str = "192.0.2.7", later: int = 0) -> float:
    with database.write(NOW + timedelta(seconds=later)) as tx:
        return sessions.count_try(tx, address=address, account=account)


def test_guessing_at_an_account_is_slowed_from_any_address(database: Database) -> None:
    waits = [attempt(database, "ann@example.com", f"192.0.2.{n}") for n in range(6)]
    assert waits == [0, 0, 0, 0, 0, 30]
    assert attempt(database, "bob@example.com", "192.0.2.99") == 0
    assert attempt(database, "ann@example.com", "192.0.2.99", later=30) == 0
    assert attempt(database, "ann@example.com", "192.0.2.99", later=31) == 59


def test_guessing_from_an_address_is_slowed_for_any_account(database: Database) -> None:
    waits = [attempt(database, f"user{n}@example.com") for n in range(21)]
    assert waits == [0.0] * 20 + [30.0]


def test_a_wait_survives_a_restart(database: Database, database_url: str) -> None:
    for _ in range(5):
        attempt(database, "ann@example.com")
    again = Database.open(database_url, clock=lambda: NOW)
    assert attempt(again, "ann@example.com", "192.0.2.8") == 30
    again.close()


def test_a_success_frees_the_account_but_does_not_clear_the_address(database: Database) -> None:
    for n in range(19):
        attempt(database, f"user{n}@example.com")
    attempt(database, "mallory@example.com")
    with database.write() as tx:
        sessions.forget_tries(tx, address="192.0.2.7", account="mallory@example.com")
    assert attempt(database, "ann@example.com") == 0
    assert attempt(database, "ann@example.com") == 30


def test_a_token_is_found_until_it_is_revoked_by_its_tenant(database: Database) -> None:
    ann = add_user(database)
    with database.write() as tx:
        token = tokens.make(tx, DEFAULT_TENANT, "Reports", "viewer", created_by=ann.id)
        assert token.startswith("parley_")
        found = tokens.find(tx, token)
        assert found is not None
        assert token not in repr(found)
        assert tokens.list_tokens(tx, DEFAULT_TENANT) == [found]
        assert tokens.list_tokens(tx, "another") == []
        assert not tokens.revoke(tx, "another", found.id)
        assert tokens.revoke(tx, DEFAULT_TENANT, found.id)
        assert tokens.find(tx, token) is None


def test_the_oldest_token_gives_way_to_one_too_many(database: Database) -> None:
    with database.write() as tx:
        made = [
            tokens.make(tx, DEFAULT_TENANT, str(n), "viewer", created_by="")
            for n in range(tokens.TOKENS_MAX + 1)
        ]
        assert len(tokens.list_tokens(tx, DEFAULT_TENANT)) == tokens.TOKENS_MAX
        assert tokens.find(tx, made[-1]) is not None
