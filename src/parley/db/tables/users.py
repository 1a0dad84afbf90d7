"""People who sign in to the console."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from parley.db.tables.columns import column, key, metadata, optional, tenant
from parley.db.types import Instant

users = Table(
    "users",
    metadata,
    key("id", Text, doc="names the person inside"),
    column("pii_email", Text, doc="in lower case; what they sign in by"),
    column("pii_name", Text, doc="as they want to be called"),
    column("password_hash", Text, doc="Argon2id with its parameters; empty: passkeys only"),
    column("language", Text, doc="`en`, `de`, or empty: what the browser asks for", default=""),
    column("created_at", Instant, doc="when they joined"),
    UniqueConstraint("pii_email"),
    info={
        "why": "People who sign in to the console. Deleted with their last membership.",
        "without_tenant": "it is nobody's: memberships say for which tenants a person may act",
    },
)


def user() -> Column[str]:
    return column("user_id", Text, ForeignKey("users.id"), doc="whose row this is")


ROLES_ALLOWED = "role IN ('viewer', 'operator', 'owner')"

memberships = Table(
    "memberships",
    metadata,
    key("user_id", Text, ForeignKey("users.id"), doc="the person"),
    key("tenant_id", Text, ForeignKey("tenants.id"), doc="the tenant; its children are seen too"),
    column("role", Text, doc="`viewer`, `operator` or `owner`"),
    column("created_at", Instant, doc="when it was given"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "Who may do what for which tenant."},
)
Index("ix_memberships_tenant", memberships.c.tenant_id)

passkeys = Table(
    "passkeys",
    metadata,
    key("id", Text, doc="the credential's id, base64url"),
    user(),
    column("public_key", LargeBinary, doc="COSE key that its signatures are checked with"),
    column("sign_count", Integer, doc="the newest counter that it told; 0: it has none"),
    column("name", Text, doc="what its owner calls it"),
    column("created_at", Instant, doc="when it was registered"),
    optional("used_at", Instant, doc="the newest sign-in with it; null: none yet"),
    CheckConstraint("sign_count >= 0", name="sign_count"),
    info={
        "why": "Keys that sign in without a password (WebAuthn).",
        "without_tenant": "it belongs to a person, who may be a member of several tenants",
    },
)
Index("ix_passkeys_user", passkeys.c.user_id)

challenges = Table(
    "challenges",
    metadata,
    key("id", Text, doc="names the ceremony; the browser sends it back"),
    column("purpose", Text, doc="`register` or `authenticate`"),
    column("user_id", Text, doc="who registers a passkey; empty: somebody signs in"),
    column("challenge", LargeBinary, doc="what the passkey has to sign"),
    column("expires_at", Instant, doc="not valid after this instant"),
    CheckConstraint("purpose IN ('register', 'authenticate')", name="purpose"),
    info={
        "why": "Passkey ceremonies under way; each row is used once and deleted.",
        "without_tenant": "nobody is known yet while somebody signs in",
    },
)

sessions = Table(
    "sessions",
    metadata,
    key("id", Text, doc="names the session in lists"),
    column("token_hash", LargeBinary, doc="SHA-256 of the cookie; the cookie is stored nowhere"),
    user(),
    column("tenant_id", Text, ForeignKey("tenants.id"), doc="the tenant that is looked at"),
    column("pii_address", Text, doc="the address that signed in"),
    column("pii_browser", Text, doc="the browser that signed in, as it calls itself"),
    column("created_at", Instant, doc="when it began; it ends some days later whatever happens"),
    column("used_at", Instant, doc="the newest request, to the minute"),
    UniqueConstraint("token_hash"),
    info={"why": "Who is signed in. Ended sessions are deleted."},
)
Index("ix_sessions_user", sessions.c.user_id)

links = Table(
    "links",
    metadata,
    key("id", Text, doc="names the link in lists"),
    column("token_hash", LargeBinary, doc="SHA-256 of the token in its URL"),
    column("kind", Text, doc="`first` (the first owner), `invitation` or `reset`"),
    tenant(),
    column("role", Text, doc="what an invitation gives"),
    column("pii_email", Text, doc="whom it is for; empty: the first owner names it"),
    column("created_by", Text, doc="the id of the user who made it; empty: the machine"),
    column("created_at", Instant, doc="when it was made"),
    column("expires_at", Instant, doc="not valid after this instant"),
    UniqueConstraint("token_hash"),
    CheckConstraint("kind IN ('first', 'invitation', 'reset')", name="kind"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "URLs that let a person in once. Used and void ones are deleted."},
)

attempts = Table(
    "attempts",
    metadata,
    key("subject", LargeBinary, doc="SHA-256 of an address or an account"),
    column("tries", Integer, doc="sign-ins tried since the count began"),
    column("counted_at", Instant, doc="the newest try"),
    column("free_at", Instant, doc="no further try before this instant"),
    info={
        "why": "How often somebody tried to sign in, so that guessing is slow.",
        "without_tenant": "who tries to sign in is nobody yet",
    },
)

api_tokens = Table(
    "api_tokens",
    metadata,
    key("id", Text, doc="names the token in lists"),
    tenant(),
    column("token_hash", LargeBinary, doc="SHA-256 of the token; the token is stored nowhere"),
    column("name", Text, doc="what it is for"),
    column("role", Text, doc="what it may do"),
    column("created_by", Text, doc="the id of the user who made it"),
    column("created_at", Instant, doc="when it was made"),
    optional("used_at", Instant, doc="the newest request, to the minute; null: none yet"),
    UniqueConstraint("token_hash"),
    CheckConstraint(ROLES_ALLOWED, name="role"),
    info={"why": "What programs sign in with at `/api`. Revoked ones are deleted."},
)
Index("ix_api_tokens_tenant", api_tokens.c.tenant_id)

access_log = Table(
    "access_log",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("user_id", Text, doc="who; the person may be gone"),
    column("pii_user", Text, doc="their e-mail address at that time"),
    column("call_id", Text, doc="the call that was opened"),
    column("what", Text, doc="one word: `transcript`, `export`, …"),
    column("opened_at", Instant, doc="when"),
    info={"why": "Who opened which call. Rows are added and never changed."},
)
Index("ix_access_log_newest", access_log.c.tenant_id, access_log.c.opened_at, access_log.c.id)
