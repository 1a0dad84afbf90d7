from datetime import timedelta

import pytest
from tests.postgres import NOW
from tests.users.people import HOUR, add_tenant, add_user

from parley.db.engine import Database
from parley.errors import Refused
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import actions, sessions, store
from parley.users.rules import LinkKind, Role


def first_token(database: Database) -> str:
    with database.write() as tx:
        url = actions.first_link(tx, 8080)
    assert url is not None
    assert url.startswith("http://localhost:8080/console/first?key=")
    return url.partition("key=")[2]


def invitation(database: Database, email: str, role: Role = "viewer", by: str = "") -> str:
    with database.write() as tx:
        path = actions.invite(tx, DEFAULT_TENANT, email, role, created_by=by)
    return path.rpartition("/")[2]


def roles(database: Database, tenant_id: str = DEFAULT_TENANT) -> dict[str, Role]:
    with database.read() as tx:
        return {u.pii_email: role for u, role, _ in actions.list_members(tx, tenant_id)}


def join(database: Database, token: str, email: str = "ann@example.com") -> None:
    with database.write() as tx:
        actions.join(tx, token, email=email, name="Ann", password_hash="h")


def test_the_first_link_makes_the_first_owner_once(database: Database) -> None:
    token = first_token(database)
    join(database, token)
    assert roles(database) == {"ann@example.com": "owner"}
    with pytest.raises(Refused, match="link"):
        join(database, token, "bob@example.com")
    assert roles(database) == {"ann@example.com": "owner"}


def test_each_start_makes_a_new_first_link_and_voids_the_one_before(database: Database) -> None:
    old, new = first_token(database), first_token(database)
    with pytest.raises(Refused, match="link"):
        join(database, old)
    join(database, new)


def test_there_is_no_first_link_once_somebody_is_in(database: Database) -> None:
    add_user(database)
    with database.write() as tx:
        assert actions.first_link(tx, 8080) is None


def test_a_first_link_does_nothing_once_somebody_came_in_another_way(database: Database) -> None:
    token = first_token(database)
    add_user(database, "bob")
    with pytest.raises(Refused, match="link"):
        join(database, token)


def test_an_invitation_gives_its_role_once_and_to_its_address_alone(database: Database) -> None:
    token = invitation(database, "Bob@Example.com", "operator")
    join(database, token, "mallory@example.com")
    assert roles(database) == {"bob@example.com": "operator"}
    with pytest.raises(Refused, match="link"):
        join(database, token)


@pytest.mark.parametrize(("kind", "hours"), [("invitation", 72), ("reset", 1)])
def test_a_link_has_its_time(database: Database, kind: LinkKind, hours: int) -> None:
    user = add_user(database)
    with database.write() as tx:
        if kind == "invitation":
            path = actions.invite(tx, DEFAULT_TENANT, "bob@example.com", "viewer", created_by="")
        else:
            path = actions.reset(tx, DEFAULT_TENANT, user.id, created_by="")[1]
    token = path.rpartition("/")[2]
    with database.read(NOW + hours * HOUR - timedelta(seconds=1)) as tx:
        link = actions.find_link(tx, token)
    assert link is not None
    assert link.kind == kind
    with database.read(NOW + hours * HOUR) as tx:
        assert actions.find_link(tx, token) is None


def test_a_second_invitation_voids_the_first(database: Database) -> None:
    old, new = (invitation(database, "bob@example.com") for _ in range(2))
    with database.read() as tx:
        assert actions.find_link(tx, old) is None
        assert actions.find_link(tx, new) is not None


def test_an_invitation_can_be_withdrawn_by_its_tenant_alone(database: Database) -> None:
    token = invitation(database, "bob@example.com")
    with database.write() as tx:
        [link] = actions.list_invitations(tx, DEFAULT_TENANT)
        assert not actions.withdraw(tx, "another", link.id)
        assert actions.withdraw(tx, DEFAULT_TENANT, link.id)
        assert actions.find_link(tx, token) is None


def test_who_is_a_user_already_accepts_and_loses_no_role(database: Database) -> None:
    ann = add_user(database)
    add_user(database, "bob")
    with database.write() as tx:
        path = actions.invite(tx, DEFAULT_TENANT, "ann@example.com", "viewer", created_by="")
        with pytest.raises(Refused, match="taken"):
            actions.join(
                tx, path.rpartition("/")[2], email="", name="Mallory", password_hash="other"
            )
    token = invitation(database, "ann@example.com")
    with database.write() as tx:
        actions.accept(tx, token, ann)
    assert roles(database)["ann@example.com"] == "owner"


def test_nobody_accepts_for_somebody_else_and_the_link_stays(database: Database) -> None:
    add_user(database, "bob")
    mallory = add_user(database, "mallory", "viewer")
    token = invitation(database, "bob@example.com", "viewer")
    with pytest.raises(Refused, match="other"), database.write() as tx:
        actions.accept(tx, token, mallory)
    with database.read() as tx:
        assert actions.find_link(tx, token) is not None


def test_a_new_password_ends_sessions_and_passkeys_of_before(database: Database) -> None:
    user = add_user(database)
    with database.write() as tx:
        token = sessions.start(tx, user.id, address="", browser="")
        path = actions.reset(tx, DEFAULT_TENANT, user.id, created_by="")[1]
    with database.write() as tx:
        actions.renew(tx, path.rpartition("/")[2], "new hash")
        assert sessions.find(tx, token) is None
        found = actions.find_by_email(tx, "ann@example.com")
    assert found is not None
    assert found.password_hash == "new hash"


def test_an_owner_cannot_reset_who_also_belongs_to_another_tenant(database: Database) -> None:
    add_tenant(database, "other")
    owner = add_user(database)
    shared = add_user(database, "bob", "viewer")
    add_user(database, "bob", "owner", "other")
    with database.write() as tx, pytest.raises(Refused, match="elsewhere"):
        actions.reset(tx, DEFAULT_TENANT, shared.id, created_by=owner.id)
    with database.write() as tx:
        assert actions.reset(tx, DEFAULT_TENANT, shared.id, created_by=actions.NOBODY)


def test_the_last_owner_stays_an_owner(database: Database) -> None:
    ann = add_user(database)
    add_user(database, "bob", "operator")
    with database.write() as tx:
        with pytest.raises(Refused, match="last_owner"):
            actions.remove(tx, DEFAULT_TENANT, ann.id)
        with pytest.raises(Refused, match="last_owner"):
            actions.change_role(tx, DEFAULT_TENANT, ann.id, "viewer")
    assert roles(database) == {"ann@example.com": "owner", "bob@example.com": "operator"}


def test_who_is_removed_is_signed_out_and_forgotten_with_the_last_membership(
    database: Database,
) -> None:
    add_user(database)
    bob = add_user(database, "bob", "owner")
    token = invitation(database, "carol@example.com", by=bob.id)
    with database.write() as tx:
        session = sessions.start(tx, bob.id, address="", browser="")
        actions.remove(tx, DEFAULT_TENANT, bob.id)
        assert sessions.find(tx, session) is None
        assert actions.find_by_email(tx, "bob@example.com") is None
        assert actions.find_link(tx, token) is None


def test_a_member_of_another_tenant_is_unknown(database: Database) -> None:
    add_tenant(database, "other")
    add_user(database)
    stranger = add_user(database, "bob", "viewer", "other")
    with database.write() as tx:
        with pytest.raises(Refused, match="unknown"):
            actions.remove(tx, DEFAULT_TENANT, stranger.id)
        with pytest.raises(Refused, match="unknown"):
            actions.change_role(tx, DEFAULT_TENANT, stranger.id, "owner")
        with pytest.raises(Refused, match="unknown"):
            actions.reset(tx, DEFAULT_TENANT, stranger.id, created_by="")


def test_members_of_an_agency_see_its_tenants_with_the_same_role(database: Database) -> None:
    add_tenant(database, "clinic", parent_id=DEFAULT_TENANT)
    add_tenant(database, "stranger")
    ann = add_user(database, "ann", "operator")
    bob = add_user(database, "bob", "viewer", "clinic")
    with database.read() as tx:
        places = store.read_places(tx, ann.id)
        assert [(p.tenant_id, p.role, p.agency) for p in places] == [
            ("clinic", "operator", True),
            (DEFAULT_TENANT, "operator", False),
        ]
        assert [p.tenant_id for p in store.read_places(tx, bob.id)] == ["clinic"]
    assert roles(database, "clinic") == {"ann@example.com": "operator", "bob@example.com": "viewer"}


def test_the_higher_of_two_ways_into_a_tenant_counts(database: Database) -> None:
    add_tenant(database, "clinic", parent_id=DEFAULT_TENANT)
    add_user(database, "ann", "viewer")
    ann = add_user(database, "ann", "owner", "clinic")
    with database.read() as tx:
        [clinic, _] = store.read_places(tx, ann.id)
    assert (clinic.role, clinic.agency) == ("owner", False)
