"""What can be done with users; each function runs in the transaction that it is given."""

from typing import Final, Protocol
from urllib.parse import urlencode

from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import rules, store, store_links, store_sessions
from parley.users.keys import digest, new_token
from parley.users.rules import Link, LinkKind, Opened, Role, User

FIRST_PATH: Final = "/console/first"
LINK_PATH: Final = "/console/link"
NOBODY: Final = ""
"""Who makes a link that no user made: the machine, at the wish of whoever commands it."""


def somebody_can_sign_in(tx: Tx) -> bool:
    """Whether there is any user."""
    return store.any_user(tx)


def first_link(tx: Tx, port: int) -> str | None:
    """The one-time URL by which the first owner gets in; None: there is a user already.

    Each call makes a new one and voids those before. The host is `localhost`, since browsers
    refuse passkeys on a bare address.
    """
    store_links.delete_links(tx, "first", "")
    if store.any_user(tx):
        return None
    token = _make_link(tx, "first", DEFAULT_TENANT, "owner", "", NOBODY)
    return f"http://localhost:{port}{FIRST_PATH}?{urlencode({'key': token})}"


def invite(tx: Tx, tenant_id: str, email: str, role: Role, *, created_by: str) -> str:
    """The path of a link by which a person becomes a member; one sent before is void.

    Raises Refused: `email` (it is none), `member` (they have that role already).
    """
    email = _checked_email(email)
    if any(u.pii_email == email and r == role for u, r, _ in store.read_members(tx, tenant_id)):
        raise Refused("member")
    store_links.delete_links(tx, "invitation", email, tenant_id)
    return _path(_make_link(tx, "invitation", tenant_id, role, email, created_by))


def reset(tx: Tx, tenant_id: str, user_id: str, *, created_by: str) -> tuple[User, str]:
    """The person and the path of a link by which they choose a new password.

    Raises Refused: `unknown` (no member), `elsewhere` (they also belong to a tenant that the
    maker does not own, whose door would open too).
    """
    user = store.read_user(tx, user_id)
    if user is None or all(u.id != user_id for u, _, _ in store.read_members(tx, tenant_id)):
        raise Refused("unknown")
    if created_by != NOBODY:
        owned = {p.tenant_id for p in store.read_places(tx, created_by) if p.role == "owner"}
        if any(place.tenant_id not in owned for place in store.read_places(tx, user_id)):
            raise Refused("elsewhere")
    store_links.delete_links(tx, "reset", user.pii_email)
    return user, _path(_make_link(tx, "reset", tenant_id, "viewer", user.pii_email, created_by))


def find_link(tx: Tx, token: str) -> Link | None:
    """What a link is for; None: it is used, void, over or never was."""
    return store_links.read_link(tx, digest(token))


def list_invitations(tx: Tx, tenant_id: str) -> list[Link]:
    """The invitations of a tenant that nobody has used yet, newest first."""
    return store_links.read_links(tx, tenant_id, "invitation")


def withdraw(tx: Tx, tenant_id: str, link_id: str) -> bool:
    """Void an invitation. False: it was used or void before."""
    return store_links.delete_link(tx, tenant_id, link_id)


def join(tx: Tx, token: str, *, email: str, name: str, password_hash: str) -> User:
    """Use a `first` or `invitation` link up: a new user with its role.

    `email` counts for a `first` link alone. Raises Refused: `link` (not valid), `email` (it is
    none), `taken` (somebody has that address: they sign in and accept).
    """
    link = _use(tx, token, {"first", "invitation"})
    if link.kind == "first" and store.any_user(tx):
        raise Refused("link")
    user = User(
        id=tx.new_id(),
        pii_email=link.pii_email or _checked_email(email),
        pii_name=rules.normal_name(name),
        password_hash=password_hash,
        language="",
        created_at=tx.now,
    )
    if not store.insert_user(tx, user):
        raise Refused("taken")
    store.put_membership(tx, user.id, link.tenant_id, link.role)
    return user


def accept(tx: Tx, token: str, user: User) -> Link:
    """Use an invitation up for its user, who has signed in. Raises Refused: `link`, `other`.

    Nobody loses a role by it.
    """
    link = _use(tx, token, {"invitation"})
    if link.pii_email != user.pii_email:
        raise Refused("other")
    members = store.read_members(tx, link.tenant_id)
    held = [role for member, role, agency in members if member.id == user.id and not agency]
    store.put_membership(tx, user.id, link.tenant_id, rules.highest([link.role, *held]))
    return link


def renew(tx: Tx, token: str, password_hash: str) -> User:
    """Use a `reset` link up: a new password. Passkeys and sessions of before end with it.

    Raises Refused: `link`.
    """
    link = _use(tx, token, {"reset"})
    user = store.read_user_by_email(tx, link.pii_email)
    if user is None:
        raise Refused("link")
    store.change_user(tx, user.id, password_hash=password_hash)
    store.delete_passkeys(tx, user.id)
    store_sessions.delete_of_user(tx, user.id)
    return user


def find_by_email(tx: Tx, email: str) -> User | None:
    """The user of an e-mail address as it was typed; None: nobody has it."""
    return store.read_user_by_email(tx, rules.normal_email(email))


def any_tenant(tx: Tx, user_id: str) -> str | None:
    """The id of a tenant that a user may see, by its name; None: there is none."""
    places = store.read_places(tx, user_id)
    return places[0].tenant_id if places else None


def list_members(tx: Tx, tenant_id: str) -> list[tuple[User, Role, bool]]:
    """Who may see a tenant, by e-mail address; True: as a member of its agency."""
    return store.read_members(tx, tenant_id)


def change_role(tx: Tx, tenant_id: str, user_id: str, role: Role) -> None:
    """Give a member of a tenant another role. Raises Refused: `unknown`, `last_owner`."""
    _members_without(tx, tenant_id, user_id, losing_owner=role != "owner")
    store.put_membership(tx, user_id, tenant_id, role)


def remove(tx: Tx, tenant_id: str, user_id: str) -> None:
    """End a membership, and void the links that the user made for the tenant.

    A user without any membership is deleted. Raises Refused: `unknown`, `last_owner`.
    """
    _members_without(tx, tenant_id, user_id, losing_owner=True)
    store.delete_membership(tx, user_id, tenant_id)
    store_links.delete_links_by(tx, user_id, tenant_id)
    if not store.read_places(tx, user_id):
        store_sessions.delete_of_user(tx, user_id)
        store.delete_passkeys(tx, user_id)
        store.delete_user(tx, user_id)


def set_password(tx: Tx, user_id: str, password_hash: str, *, keep_session: str) -> None:
    """Change a password; every other session of the user ends. Empty `keep_session`: all do."""
    store.change_user(tx, user_id, password_hash=password_hash)
    others = [s.id for s in store_sessions.read_of_user(tx, user_id) if s.id != keep_session]
    store_sessions.delete_of_user(tx, user_id, others)


def keep_hash(tx: Tx, user_id: str, password_hash: str) -> None:
    """Store the same password under a newer hash; nothing ends by it."""
    store.change_user(tx, user_id, password_hash=password_hash)


def set_language(tx: Tx, user_id: str, language: str) -> None:
    """The language that a user reads; empty: what their browser asks for."""
    store.change_user(tx, user_id, language=language)


def rename(tx: Tx, user_id: str, name: str) -> None:
    """What a user wants to be called."""
    store.change_user(tx, user_id, pii_name=rules.normal_name(name))


class Viewing(Protocol):
    """Whoever looks at a tenant's calls: a signed-in user, or an API token."""

    @property
    def id(self) -> str: ...

    @property
    def email(self) -> str: ...

    @property
    def tenant_id(self) -> str: ...


def opened(tx: Tx, viewer: Viewing, call_id: str, what: str) -> None:
    """Log that somebody opened a call. `what` is one word, such as `transcript` or `export`."""
    store.insert_opened(
        tx,
        Opened(
            id=tx.new_id(),
            tenant_id=viewer.tenant_id,
            user_id=viewer.id,
            pii_user=viewer.email,
            call_id=call_id,
            what=what[: rules.WHAT_MAX_CHARS],
            opened_at=tx.now,
        ),
    )


def list_opened(tx: Tx, tenant_id: str, limit: int, before: str = "") -> list[Opened]:
    """Who opened which call of a tenant, newest first; after the row of id `before`."""
    return store.read_opened(tx, tenant_id, limit, before)


def _members_without(tx: Tx, tenant_id: str, user_id: str, *, losing_owner: bool) -> None:
    """Refuse what would leave a tenant without an owner, or is about no member of its own."""
    store.lock_tenant(tx, tenant_id)
    members = store.read_members(tx, tenant_id)
    if all(user.id != user_id for user, _, agency in members if not agency):
        raise Refused("unknown")
    others = {
        u.id for u, role, agency in members if role == "owner" and (agency or u.id != user_id)
    }
    if losing_owner and not others:
        raise Refused("last_owner")


def _use(tx: Tx, token: str, kinds: set[LinkKind]) -> Link:
    link = store_links.read_link(tx, digest(token))
    used = link is not None and link.kind in kinds
    if link is None or not used or not store_links.delete_link(tx, link.tenant_id, link.id):
        raise Refused("link")
    return link


def _make_link(
    tx: Tx, kind: LinkKind, tenant_id: str, role: Role, email: str, created_by: str
) -> str:
    token = new_token()
    store_links.insert_link(
        tx,
        Link(
            id=tx.new_id(),
            token_hash=digest(token),
            kind=kind,
            tenant_id=tenant_id,
            role=role,
            pii_email=email,
            created_by=created_by,
            created_at=tx.now,
            expires_at=tx.now + rules.LINK_LIFETIME[kind],
        ),
    )
    return token


def _path(token: str) -> str:
    return f"{LINK_PATH}/{token}"


def _checked_email(text: str) -> str:
    email = rules.normal_email(text)
    if not email:
        raise Refused("email")
    return email
