"""The SQL of signing in: sessions, tries and the challenges of passkeys."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import delete, or_, select, update

from parley.db.engine import Tx
from parley.db.tables import attempts, challenges, sessions
from parley.users.rules import (
    CHALLENGE_LIFETIME,
    SESSION_ABSOLUTE,
    SESSION_IDLE,
    TRIES_FORGOTTEN_AFTER,
    Purpose,
    Session,
    Tries,
)


def insert(tx: Tx, session: Session) -> None:
    tx.conn.execute(sessions.insert(), msgspec.structs.asdict(session))


def read_by_hash(tx: Tx, token_hash: bytes) -> Session | None:
    found = tx.conn.execute(select(sessions).where(sessions.c.token_hash == token_hash))
    row = found.mappings().one_or_none()
    return None if row is None else Session(**row)


def read_of_user(tx: Tx, user_id: str) -> list[Session]:
    """Newest use first."""
    found = select(sessions).where(sessions.c.user_id == user_id)
    ordered = found.order_by(sessions.c.used_at.desc(), sessions.c.id)
    return [Session(**row) for row in tx.conn.execute(ordered).mappings()]


def touch(tx: Tx, session_id: str) -> None:
    tx.conn.execute(update(sessions).where(sessions.c.id == session_id).values(used_at=tx.now))


def set_tenant(tx: Tx, session_id: str, tenant_id: str) -> None:
    changed = update(sessions).where(sessions.c.id == session_id)
    tx.conn.execute(changed.values(tenant_id=tenant_id))


def delete_of_user(tx: Tx, user_id: str, ids: Sequence[str] | None = None) -> int:
    """Delete sessions of a user; `ids` None: all of them. How many there were."""
    gone = delete(sessions).where(sessions.c.user_id == user_id)
    if ids is not None:
        gone = gone.where(sessions.c.id.in_(ids))
    return tx.conn.execute(gone).rowcount


def delete_over(tx: Tx) -> None:
    """Delete the sessions that have ended by themselves."""
    over = or_(
        sessions.c.used_at <= tx.now - SESSION_IDLE,
        sessions.c.created_at <= tx.now - SESSION_ABSOLUTE,
    )
    tx.conn.execute(delete(sessions).where(over))


def read_tries(tx: Tx, subject: bytes) -> Tries | None:
    """The count of a subject, locked until the end of the transaction."""
    columns = attempts.c.tries, attempts.c.counted_at, attempts.c.free_at
    found = select(*columns).where(attempts.c.subject == subject).with_for_update()
    row = tx.conn.execute(found).one_or_none()
    return None if row is None else Tries(*row)


def put_tries(tx: Tx, subject: bytes, tries: Tries) -> None:
    values = msgspec.structs.asdict(tries)
    insert_ = tx.insert(attempts)
    tx.conn.execute(
        insert_.on_conflict_do_update(index_elements=[attempts.c.subject], set_=values),
        {"subject": subject, **values},
    )


def delete_tries(tx: Tx, subjects: Sequence[bytes]) -> None:
    """Delete the counts of subjects, and those that are forgotten anyway."""
    old = attempts.c.counted_at < tx.now - TRIES_FORGOTTEN_AFTER
    tx.conn.execute(delete(attempts).where(or_(attempts.c.subject.in_(subjects), old)))


def insert_challenge(
    tx: Tx, challenge_id: str, purpose: Purpose, user_id: str, challenge: bytes
) -> None:
    """Keep a challenge, and forget those whose time is over."""
    tx.conn.execute(delete(challenges).where(challenges.c.expires_at <= tx.now))
    tx.conn.execute(
        challenges.insert(),
        {
            "id": challenge_id,
            "purpose": purpose,
            "user_id": user_id,
            "challenge": challenge,
            "expires_at": tx.now + CHALLENGE_LIFETIME,
        },
    )


def take_challenge(tx: Tx, challenge_id: str, purpose: Purpose, user_id: str) -> bytes | None:
    """Use a challenge up. None: there is none of that id, purpose and user, or not any more."""
    found = (
        delete(challenges)
        .where(
            challenges.c.id == challenge_id,
            challenges.c.purpose == purpose,
            challenges.c.user_id == user_id,
            challenges.c.expires_at > tx.now,
        )
        .returning(challenges.c.challenge)
    )
    return tx.conn.scalar(found)
