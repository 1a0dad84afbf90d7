from datetime import timedelta

import pytest
from tests.postgres import NOW
from tests.users.authenticator import Authenticator
from tests.users.people import add_user

from parley.db.engine import Database
from parley.errors import Refused
from parley.users import passkeys
from parley.users.passkeys import Credential
from parley.users.rules import RelyingParty, User

PARTY = RelyingParty("localhost", "http://localhost:8080")


@pytest.fixture
def ann(database: Database) -> User:
    return add_user(database)


@pytest.fixture
def authenticator(database: Database, ann: User) -> Authenticator:
    """Registered for Ann."""
    authenticator = Authenticator(PARTY.origin)
    with database.write() as tx:
        ceremony = passkeys.begin_registration(tx, PARTY, ann)
        credential = authenticator.create(ceremony.options)
        passkeys.register(tx, PARTY, ann, ceremony.id, credential, "Laptop")
    return authenticator


def signed(
    database: Database, authenticator: Authenticator, party: RelyingParty = PARTY
) -> tuple[str, Credential]:
    with database.write() as tx:
        ceremony = passkeys.begin_sign_in(tx, party)
    return ceremony.id, authenticator.get(ceremony.options)


def sign_in(
    database: Database, ceremony_id: str, credential: Credential, seconds_later: int = 0
) -> User | None:
    with database.write(NOW + timedelta(seconds=seconds_later)) as tx:
        return passkeys.sign_in(tx, PARTY, ceremony_id, credential)


def test_a_registered_passkey_signs_its_user_in(
    database: Database, ann: User, authenticator: Authenticator
) -> None:
    assert sign_in(database, *signed(database, authenticator)) == ann
    with database.read() as tx:
        [kept] = passkeys.list_passkeys(tx, ann.id)
    assert (kept.name, kept.sign_count, kept.used_at) == ("Laptop", 1, NOW)


def test_a_challenge_is_good_for_one_answer(
    database: Database, ann: User, authenticator: Authenticator
) -> None:
    ceremony_id, credential = signed(database, authenticator)
    assert sign_in(database, ceremony_id, credential) == ann
    assert sign_in(database, ceremony_id, credential) is None


def test_a_challenge_lasts_five_minutes(database: Database, authenticator: Authenticator) -> None:
    ceremony_id, credential = signed(database, authenticator)
    assert sign_in(database, ceremony_id, credential, seconds_later=300) is None


def test_a_wrong_answer_uses_the_challenge_up(
    database: Database, authenticator: Authenticator
) -> None:
    ceremony_id, credential = signed(database, authenticator)
    forged = {**credential, "response": {**credential["response"], "signature": "AAAA"}}
    assert sign_in(database, ceremony_id, forged) is None
    assert sign_in(database, ceremony_id, credential) is None


def test_a_copy_whose_counter_did_not_grow_is_refused(
    database: Database, ann: User, authenticator: Authenticator
) -> None:
    assert sign_in(database, *signed(database, authenticator)) == ann
    authenticator.count = 0
    assert sign_in(database, *signed(database, authenticator)) is None


def test_another_key_or_another_site_signs_nobody_in(
    database: Database, authenticator: Authenticator
) -> None:
    stranger = Authenticator(PARTY.origin, id=authenticator.id)
    assert sign_in(database, *signed(database, stranger)) is None
    authenticator.origin = "https://evil.example.com"
    assert sign_in(database, *signed(database, authenticator)) is None


@pytest.mark.parametrize(
    "credential", [{}, {"id": 7}, {"id": "\0"}, {"id": "\ud800"}, {"id": "x", "response": []}]
)
def test_nonsense_signs_nobody_in(database: Database, credential: Credential) -> None:
    with database.write() as tx:
        ceremony = passkeys.begin_sign_in(tx, PARTY)
    assert sign_in(database, ceremony.id, credential) is None


def test_a_challenge_for_one_user_or_purpose_serves_no_other(
    database: Database, ann: User, authenticator: Authenticator
) -> None:
    bob = add_user(database, "bob")
    with database.write() as tx:
        ceremony = passkeys.begin_registration(tx, PARTY, ann)
        credential = Authenticator(PARTY.origin).create(ceremony.options)
        with pytest.raises(Refused, match="passkey"):
            passkeys.register(tx, PARTY, bob, ceremony.id, credential, "")
        assert passkeys.sign_in(tx, PARTY, ceremony.id, {"id": "x"}) is None
        passkeys.register(tx, PARTY, ann, ceremony.id, credential, "")


def test_a_removed_passkey_signs_nobody_in(
    database: Database, ann: User, authenticator: Authenticator
) -> None:
    bob = add_user(database, "bob")
    with database.write() as tx:
        [kept] = passkeys.list_passkeys(tx, ann.id)
        assert not passkeys.remove(tx, bob.id, kept.id)
        assert passkeys.remove(tx, ann.id, kept.id)
    assert sign_in(database, *signed(database, authenticator)) is None
