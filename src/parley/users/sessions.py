"""Being signed in: sessions begin, are found by their token, and end."""

import hashlib

import msgspec

from parley.db.engine import Tx
from parley.users import rules, store, store_sessions
from parley.users.keys import digest, new_token
from parley.users.rules import Place, Session, Tries, User


class SignedIn(msgspec.Struct, frozen=True):
    """Who a session belongs to, the tenant that is looked at, and the others to choose from."""

    session: Session
    user: User
    place: Place
    places: list[Place]


def start(tx: Tx, user_id: str, *, address: str, browser: str) -> str:
    """Begin a session and return its token, which is stored nowhere.

    The user must be a member somewhere. An older session of the same browser is the caller's to
    end. `browser` is its User-Agent.
    """
    store_sessions.delete_over(tx)
    places = store.read_places(tx, user_id)
    assert places, "a user without a membership should have been deleted"
    token = new_token()
    session = Session(
        id=tx.new_id(),
        token_hash=digest(token),
        user_id=user_id,
        tenant_id=next((p for p in places if not p.agency), places[0]).tenant_id,
        pii_address=address,
        pii_browser=rules.browser_name(browser),
        created_at=tx.now,
        used_at=tx.now,
    )
    store_sessions.insert(tx, session)
    return token


def find(tx: Tx, token: str) -> SignedIn | None:
    """Who holds a token; None: nobody, or not any more.

    A session whose tenant its user may no longer see goes on at another one.
    """
    session = store_sessions.read_by_hash(tx, digest(token))
    if session is None or rules.is_over(session, tx.now):
        return None
    user = store.read_user(tx, session.user_id)
    places = store.read_places(tx, session.user_id)
    if user is None or not places:
        return None
    place = next((p for p in places if p.tenant_id == session.tenant_id), places[0])
    return SignedIn(session, user, place, places)


def needs_touch(session: Session, tx: Tx) -> bool:
    """Whether its use should be written down now."""
    return tx.now - session.used_at >= rules.TOUCH_AFTER


def touch(tx: Tx, session_id: str) -> None:
    """Write down that a session is used, which keeps it from ending."""
    store_sessions.touch(tx, session_id)


def look_at(tx: Tx, signed_in: SignedIn, tenant_id: str) -> bool:
    """Look at another tenant from now on. False: the user may not see it, or it is none."""
    if all(place.tenant_id != tenant_id for place in signed_in.places):
        return False
    store_sessions.set_tenant(tx, signed_in.session.id, tenant_id)
    return True


def list_sessions(tx: Tx, user_id: str) -> list[Session]:
    """Where a user is signed in, newest use first."""
    found = store_sessions.read_of_user(tx, user_id)
    return [session for session in found if not rules.is_over(session, tx.now)]


def end(tx: Tx, user_id: str, session_id: str) -> bool:
    """End one session of a user. False: they have none of that id."""
    return store_sessions.delete_of_user(tx, user_id, [session_id]) == 1


def end_others(tx: Tx, user_id: str, session_id: str) -> int:
    """End all sessions of a user but one; how many there were."""
    others = [s.id for s in store_sessions.read_of_user(tx, user_id) if s.id != session_id]
    return store_sessions.delete_of_user(tx, user_id, others)


def end_by_token(tx: Tx, token: str) -> None:
    """End the session that a token belongs to, if there is one."""
    session = store_sessions.read_by_hash(tx, digest(token))
    if session is not None:
        end(tx, session.user_id, session.id)


def count_try(tx: Tx, *, address: str, account: str) -> float:
    """Count a try to sign in before it is made; how many seconds it has to wait, 0: none.

    `account` is what the person calls themselves by, whether it exists or not. One that has to
    wait is not counted. What is counted is forgotten by `forget_tries`.
    """
    subjects = (
        (_subject("address", address), rules.TRIES_FREE_OF_ADDRESS),
        (_subject("account", account), rules.TRIES_FREE),
    )
    # In one order for all, so that nobody waits in a circle.
    counts = [(s, free, store_sessions.read_tries(tx, s)) for s, free in sorted(subjects)]
    waits = [(c.free_at - tx.now).total_seconds() for _, _, c in counts if c is not None]
    if any(wait > 0 for wait in waits):
        return max(waits)
    for subject, free, before in counts:
        store_sessions.put_tries(tx, subject, rules.next_try(before, tx.now, free))
    return 0.0


def forget_tries(tx: Tx, *, address: str, account: str) -> None:
    """Somebody signed in: the count of the account ends, and of the address this one try.

    Whoever has one account of their own must not clear an address by it to go on guessing.
    """
    store_sessions.delete_tries(tx, [_subject("account", account)])
    subject = _subject("address", address)
    counted = store_sessions.read_tries(tx, subject)
    if counted is not None:
        less = Tries(max(counted.tries - 1, 0), counted.counted_at, tx.now)
        store_sessions.put_tries(tx, subject, less)


def _subject(kind: str, name: str) -> bytes:
    return hashlib.sha256(f"{kind}:{name}".encode("utf-8", "replace")).digest()
