"""Who may do what, and how long sessions, links and waits last."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, Literal, get_args

import msgspec

Role = Literal["viewer", "operator", "owner"]
LinkKind = Literal["first", "invitation", "reset"]
Purpose = Literal["register", "authenticate"]

ROLES: Final[tuple[Role, ...]] = get_args(Role)
"""From the least to the most."""

SESSION_IDLE: Final = timedelta(hours=12)
SESSION_ABSOLUTE: Final = timedelta(days=14)
TOUCH_AFTER: Final = timedelta(minutes=1)
"""A use is written down when the last one that was is older than this."""

LINK_LIFETIME: Final[dict[LinkKind, timedelta]] = {
    "first": timedelta(days=7),
    "invitation": timedelta(hours=72),
    "reset": timedelta(hours=1),
}
CHALLENGE_LIFETIME: Final = timedelta(minutes=5)

PASSWORD_MIN_CHARS: Final = 12
PASSWORD_MAX_CHARS: Final = 200
EMAIL_MAX_CHARS: Final = 254
"""RFC 5321, 4.5.3.1.3, without the angle brackets."""
NAME_MAX_CHARS: Final = 100
BROWSER_MAX_CHARS: Final = 200
BROWSERS: Final = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
)  # fmt: skip
"""Marks of browsers; an earlier one stands beside later ones that mean nothing."""
SYSTEMS: Final = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
)  # fmt: skip
WHAT_MAX_CHARS: Final = 40

TRIES_FREE: Final = 5
"""Sign-ins of one account that may fail before the first wait."""
TRIES_FREE_OF_ADDRESS: Final = 20
"""Sign-ins from one address that may fail: whole offices share one."""
WAIT_FIRST: Final = timedelta(seconds=30)
WAIT_MAX: Final = timedelta(minutes=15)
WAIT_DOUBLINGS_MAX: Final = 5
TRIES_FORGOTTEN_AFTER: Final = timedelta(hours=1)


class User(msgspec.Struct, frozen=True):
    """A person who signs in; the columns are told in db/tables/."""

    id: str
    pii_email: str
    pii_name: str
    password_hash: str
    language: str
    created_at: datetime

    @property
    def called(self) -> str:
        """Their name, or their e-mail address where they gave none."""
        return self.pii_name or self.pii_email


class Place(msgspec.Struct, frozen=True):
    """A tenant that a user may see, and as what. `agency`: by a membership of its parent."""

    tenant_id: str
    tenant_name: str
    zone: str
    role: Role
    agency: bool = False


class Session(msgspec.Struct, frozen=True):
    """Somebody signed in on one browser; the columns are told in db/tables/."""

    id: str
    token_hash: bytes
    user_id: str
    tenant_id: str
    pii_address: str
    pii_browser: str
    created_at: datetime
    used_at: datetime

    @property
    def ends_at(self) -> datetime:
        """When it ends if it is not used again."""
        return min(self.used_at + SESSION_IDLE, self.created_at + SESSION_ABSOLUTE)


class Link(msgspec.Struct, frozen=True):
    """A URL that lets a person in once; the columns are told in db/tables/."""

    id: str
    token_hash: bytes
    kind: LinkKind
    tenant_id: str
    role: Role
    pii_email: str
    created_by: str
    created_at: datetime
    expires_at: datetime


class ApiToken(msgspec.Struct, frozen=True):
    """What a program signs in with; the columns are told in db/tables/."""

    id: str
    tenant_id: str
    token_hash: bytes
    name: str
    role: Role
    created_by: str
    created_at: datetime
    used_at: datetime | None = None


class Passkey(msgspec.Struct, frozen=True):
    """A key that signs in; the columns are told in db/tables/."""

    id: str
    user_id: str
    public_key: bytes
    sign_count: int
    name: str
    created_at: datetime
    used_at: datetime | None = None


class RelyingParty(msgspec.Struct, frozen=True):
    """For whom a passkey signs: a host name, and the origin that its browser must be at."""

    id: str
    origin: str


class Opened(msgspec.Struct, frozen=True):
    """Somebody opened a call; the columns are told in db/tables/."""

    id: str
    tenant_id: str
    user_id: str
    pii_user: str
    call_id: str
    what: str
    opened_at: datetime


class Tries(msgspec.Struct, frozen=True):
    """How often a subject tried to sign in. No try counts before `free_at`."""

    tries: int
    counted_at: datetime
    free_at: datetime


def reaches(role: Role, needed: Role) -> bool:
    """Whether a role may do what `needed` may."""
    return ROLES.index(role) >= ROLES.index(needed)


def highest(roles: Iterable[Role]) -> Role:
    """The one that may do most. There must be one."""
    return max(roles, key=ROLES.index)


def is_over(session: Session, at: datetime) -> bool:
    """Whether a session has ended by itself."""
    return at >= session.ends_at


def normal_email(text: str) -> str:
    """An e-mail address as it is compared; empty: it is none."""
    email = unicodedata.normalize("NFC", text.strip()).lower()
    local, at, domain = email.rpartition("@")
    plain = email.isprintable() and not any(c.isspace() or c in '",;:<>()[]\\' for c in email)
    fits = len(email) <= EMAIL_MAX_CHARS and "@" not in local
    return email if local and at and domain.strip(".") and plain and fits else ""


def normal_name(text: str) -> str:
    """One line of printable text, cut to NAME_MAX_CHARS."""
    kept = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(kept.split())[:NAME_MAX_CHARS]


def browser_name(user_agent: str) -> str:
    """What a browser calls itself, as people know it, such as `Firefox, Windows`; may be empty."""
    known = (
        next((name for mark, name in marks if mark in user_agent), "")
        for marks in (BROWSERS, SYSTEMS)
    )
    return ", ".join(filter(None, known)) or normal_name(user_agent[:BROWSER_MAX_CHARS])


def password_fault(password: str, email: str) -> str:
    """Why a password will not do, one word: `short`, `long`, `email`, `plain`; empty: it will.

    Length is what counts (NIST SP 800-63B, 5.1.1.2); nothing is asked of its characters.
    """
    if len(password) < PASSWORD_MIN_CHARS:
        return "short"
    if len(password) > PASSWORD_MAX_CHARS:
        return "long"
    if (email and email.partition("@")[0] == password.lower()) or email == password.lower():
        return "email"
    return "plain" if len(set(password)) < PASSWORD_MIN_CHARS // 3 else ""


def next_try(before: Tries | None, at: datetime, free: int) -> Tries:
    """The count after one more try; from the `free`-th on each makes the next one wait longer."""
    if before is None or at - before.counted_at > TRIES_FORGOTTEN_AFTER:
        before = Tries(0, at, at)
    tries = before.tries + 1
    doublings = min(max(tries - free, 0), WAIT_DOUBLINGS_MAX)
    wait = min(WAIT_FIRST * 2**doublings, WAIT_MAX) if tries >= free else timedelta()
    return Tries(tries, at, at + wait)
