"""Companies with a row in every table, made alike: what is the same in two of them is no key."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Select, Table, insert, select
from tests.postgres import NOW

from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import Question, plain
from parley.conversation.hearing.moment import Hours
from parley.db.engine import Tx
from parley.db.tables import metadata
from parley.users.rules import Role, User

WORKDAY = ((time(9), time(18)),)
HOURS = Hours((WORKDAY,) * 6 + ((),))
HOUR = timedelta(hours=1)
BOOKED_AT = NOW.replace(day=25, hour=10, minute=0)
"""Eleven o'clock in Berlin on a Wednesday; each company has a booking then."""
HELD_AT = BOOKED_AT + 2 * HOUR
OVERDUE_AT = BOOKED_AT + 5 * HOUR
PACK = hashlib.sha256(b"a pack").hexdigest()
PASSWORD_HASH = "argon2"
SHARED_PHONE = "+493023125100"
"""A person who is a customer of all companies."""
SHARED_NAME = "Eva Lang"
SHARED_CODE = "K7M2Q9"
GENEROUS = Policy(
    name_lookup="full",
    identity_query=0,
    identity_cancel=0,
    identity_move=0,
    disclosure="full",
    double_confirm=False,
)
"""Whatever a company lets strangers do: of another one they still do nothing."""


@dataclass(frozen=True)
class Company:
    """A tenant whose own words and ids all hold `mark`; `number` keeps its phones and lanes apart.

    What it shares with others: a customer's name and number, a booking's code and time, the slugs.
    """

    mark: str
    number: int
    parent: str | None = None

    @property
    def tenant_id(self) -> str:
        return self.mark

    @property
    def phone(self) -> str:
        """Whom it knows alone."""
        return f"+4930231251{self.number}0"

    @property
    def line(self) -> str:
        """Under which it is called."""
        return f"+4930231251{self.number}1"

    @property
    def code(self) -> str:
        return f"FKLMQ{'24679'[self.number]}"

    @property
    def secret(self) -> str:
        return f"{self.mark}-secret"

    @property
    def name(self) -> str:
        return f"Salon {self.mark}"

    @property
    def passkey(self) -> str:
        """The id of its owner's passkey, base64url as browsers send it."""
        return urlsafe_b64encode(self.id("passkey").encode()).decode().rstrip("=")

    def id(self, of: str) -> str:
        """The id of its row of a kind, such as `staff`."""
        return f"{self.mark}-{of}"

    def email(self, role: str) -> str:
        return f"{role}.{self.mark}@example.com"

    def user(self, role: Role) -> User:
        email, name = self.email(role), f"{role} {self.mark}"
        return User(self.id(f"user-{role}"), email, name, PASSWORD_HASH, "", NOW)


AHORN = Company("ahorn", 1)
"""An agency; `ABLEGER` is the company that its members see too."""
ABLEGER = Company("ableger", 2, parent="ahorn")
BUCHE = Company("buche", 3)
"""Nobody's business but its own."""
COMPANIES = (AHORN, ABLEGER, BUCHE)


def plant(tx: Tx, *companies: Company) -> None:
    """Write every row of these companies, and what belongs to nobody."""
    pack = {"hash": PACK, "name": "pack", "content": b"a pack", "created_at": NOW}
    tx.conn.execute(insert(metadata.tables["pack_versions"]), pack)
    for company in companies:
        rows = rows_of(company)
        for table in metadata.sorted_tables:
            for values in rows.get(table.name, ()):
                tx.conn.execute(insert(table), values)


def dump(tx: Tx, company: Company) -> dict[str, list[str]]:
    """All rows of a company as texts, by table; its own row in `tenants` too."""
    return {
        name: sorted(map(repr, tx.conn.exec_driver_sql(sent).all()))
        for name, sent in _sent(company).items()
    }


@cache
def _sent(company: Company) -> dict[str, str]:
    return {
        table.name: f"SELECT * FROM {table.name} WHERE {owner.name} = '{company.tenant_id}'"  # noqa: S608
        for table in metadata.sorted_tables
        if (owner := _owner(table)) is not None
    }


def secrets_of(tx: Tx, company: Company, *others: Company) -> set[str]:
    """What can be read of a company alone: the texts of its rows that stand in no row of others."""
    words = _words(tx, company)
    for other in others:
        words -= _words(tx, other)
    return words


SECRET_MIN_CHARS = 6


def _words(tx: Tx, company: Company) -> set[str]:
    found: set[str] = set()
    for table in metadata.sorted_tables:
        if _owner(table) is not None:
            for row in tx.conn.execute(_own(table, company)):
                found |= {value for value in row if isinstance(value, str)}
    return {word for word in found if len(word) >= SECRET_MIN_CHARS}


def _owner(table: Table) -> ColumnElement[str] | None:
    return table.c.id if table.name == "tenants" else table.c.get("tenant_id")


def _own(table: Table, company: Company) -> Select[tuple[object, ...]]:
    owner = _owner(table)
    assert owner is not None
    return select(table).where(owner == company.tenant_id)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def rows_of(one: Company) -> Mapping[str, list[dict[str, Any]]]:
    """The rows of a company by table."""
    made = (_place_rows, _people_rows, _call_rows, _booking_rows, _user_rows)
    rows = {name: of_table for make in made for name, of_table in make(one).items()}
    for name, of_table in rows.items():
        for row in of_table:
            if "tenant_id" in metadata.tables[name].c:
                row["tenant_id"] = one.tenant_id
    return rows


def _place_rows(one: Company) -> dict[str, list[dict[str, Any]]]:
    staff = [
        {
            "id": one.id(slug), "branch_id": one.id("branch"), "slug": slug,
            "name": f"{slug.title()} {one.mark}", "lane": one.number * 10 + lane,
        }
        for lane, slug in enumerate(("udo", "erika"))
    ]  # fmt: skip
    phases = _json(plain(60, "Schnitt"))
    ruled = msgspec.structs.asdict(GENEROUS).items()
    generous = _json({name: value for name, value in ruled if value is not None})
    questions = _json((Question(f"{one.mark}-question", f"Welche Länge, {one.mark}?"),))
    return {
        "tenants": [{
            "id": one.tenant_id, "name": one.name, "country": "DE",
            "zone": "Europe/Berlin", "retention_days": 30, "created_at": NOW,
            "parent_id": one.parent, "language": "de",
            "secret_hash": hashlib.sha256(one.secret.encode()).digest(),
        }],
        "branches": [{
            "id": one.id("branch"), "slug": "mitte", "name": f"Mitte {one.mark}",
            "zone": "Europe/Berlin", "region": "DE-BE", "hours": _json(HOURS),
            "address": f"Weg {one.mark} 1", "transfer_number": f"+4930231251{one.number}2",
        }],
        "numbers": [{
            "e164": one.line, "branch_id": one.id("branch"), "pack": f"{one.mark}-pack",
        }],
        "platform_agents": [{"agent_id": one.id("agent"), "branch_id": one.id("branch")}],
        "rulings": [
            {"id": one.id(f"ruling-{scope}"), "scope": scope, "scope_id": of, "policy": generous}
            for scope, of in (("tenant", one.tenant_id), ("staff", one.id("udo")))
        ],
        "tenant_files": [{"content": f"# {one.mark}\nname: {one.mark}\n", "applied_at": NOW}],
        "staff": staff,
        "absences": [{
            "id": one.id("absence"), "staff_id": one.id("erika"),
            "starts_at": BOOKED_AT + timedelta(days=7), "kind": "sick",
            "ends_at": BOOKED_AT + timedelta(days=8), "pii_note": f"note of {one.mark}",
        }],
        "services": [{
            "id": one.id("cut"), "slug": "cut", "name": f"Schnitt {one.mark}",
            "phases": phases, "synonyms": _json((f"Haarschnitt {one.mark}",)),
            "price_minor": 3500, "currency": "EUR", "questions": questions,
            "category": f"Kategorie {one.mark}", "note": f"Hinweis {one.mark}",
        }],
        "service_staff": [
            {"service_id": one.id("cut"), "staff_id": one.id(slug)} for slug in ("udo", "erika")
        ],
    }  # fmt: skip


def _people_rows(one: Company) -> dict[str, list[dict[str, Any]]]:
    def contact(of: str, phone: str) -> dict[str, Any]:
        email = f"{of}.{one.mark}@example.com"
        return {"id": one.id(of), "pii_phone": phone, "pii_email": email, "created_at": NOW}

    def customer(of: str, name: str, contact: str) -> dict[str, Any]:
        return {
            "id": one.id(of), "contact_id": one.id(contact), "pii_name": name,
            "pii_birth_date": "1980-01-31", "external_ref": f"{one.mark}-{of}-ref",
            "created_at": NOW, "updated_at": NOW,
        }  # fmt: skip

    return {
        "suppressions": [
            {
                "id": one.id("suppression"), "pii_phone": one.phone, "call_id": "",
                "reason": f"{one.mark}-asked", "created_at": NOW,
            },
            {
                "id": one.id("nameless"), "pii_phone": "", "call_id": one.id("call"),
                "reason": f"{one.mark}-asked", "created_at": NOW,
            },
        ],
        "contacts": [
            contact("contact", one.phone), contact("shared", SHARED_PHONE), contact("mail", ""),
        ],
        "customers": [
            customer("customer", f"Vera {one.mark}", "contact"),
            customer("twin", SHARED_NAME, "shared"),
        ],
    }  # fmt: skip


def _call_rows(one: Company) -> dict[str, list[dict[str, Any]]]:
    call = {"call_id": one.id("call")}
    numbers = {"pii_from_number": one.phone, "pii_to_number": one.line}
    return {
        "calls": [{
            **call, **numbers, "platform": "retell", "owner": 1, "credentials": b"c",
            "status": "ended", "pack": PACK, "build": "1", "direction": "inbound",
            "started_at": NOW, "admitted_at": NOW, "ended_at": NOW, "next_seq": 1,
            "end_reason": f"{one.mark}-ended", "indexed_at": NOW,
        }],
        "journal": [{
            **call, "seq": 0, "upto": 0, "owner": 1, "written_at": NOW,
            "entries": one.mark.encode(),
        }],
        "tool_results": [{
            **call, "key": one.id("key"), "name": "tool", "result": _json({"of": one.mark}),
            "created_at": NOW,
        }],
        "messages": [{
            **call, "id": one.id("message"), "number": 1, "revision": 1,
            "pii_name": f"Vera {one.mark}", "pii_phone": one.phone,
            "pii_reason": f"a reason of {one.mark}", "language": "de", "created_at": NOW,
            "updated_at": NOW, "delivery": "none",
        }],
        "call_search": [{
            **call, **numbers, "id": one.number, "started_at": NOW, "duration_ms": 60_000,
            "direction": "inbound", "pack_name": f"{one.mark}-pack", "languages": ",de,",
            "outcome": f"{one.mark}-outcome", "turns": 2, "errors": 0,
            "interruptions": 0, "messages": 1,
            "pii_said": f"gesagt {one.mark}",
        }],
        "call_words": [{
            "id": one.number, "pii_caller": f"bitte termin {one.mark}",
            "pii_agent": f"gern {one.mark}",
        }],
        "access_log": [{
            **call, "id": one.id("opened"), "user_id": one.user("owner").id,
            "pii_user": one.email("owner"), "what": "transcript", "opened_at": NOW,
        }],
    }  # fmt: skip


def _booking_rows(one: Company) -> dict[str, list[dict[str, Any]]]:
    what = {
        "branch_id": one.id("branch"), "service_id": one.id("cut"), "staff_id": one.id("udo"),
    }  # fmt: skip

    def booking(of: str, code: str, start: datetime, who: str, contact: str) -> dict[str, Any]:
        return {
            **what, "id": one.id(of), "customer_id": one.id(who), "contact_id": one.id(contact),
            "code": code, "call_id": one.id("call"), "source": "call", "series_id": "",
            "starts_at": start, "ends_at": start + HOUR, "status": "confirmed",
            "pii_attendee": SHARED_NAME if who == "twin" else f"Vera {one.mark}",
            "pii_notes": f"notes of {one.mark}", "pii_answers": _json({"of": one.mark}),
            "language": "de", "currency": "EUR", "external_ref": f"{one.mark}-{of}-ref",
            "created_at": NOW, "updated_at": NOW,
        }  # fmt: skip

    def hold(of: str, call: str, start: datetime, until: datetime) -> dict[str, Any]:
        return {
            **what, "id": one.id(of), "call_id": one.id(call), "starts_at": start,
            "ends_at": start + HOUR, "status": "active", "created_at": NOW, "expires_at": until,
        }  # fmt: skip

    def taken(of: str, start: datetime, **owner: str) -> dict[str, Any]:
        return {
            "id": one.id(of), "staff_id": one.id("udo"), "lane": one.number * 10,
            "starts_at": start, "ends_at": start + HOUR, "part": f"{one.mark}-part", "number": 1,
            "buffer_before_min": 0, "buffer_after_min": 0, "booking_id": None, "hold_id": None,
            **owner,
        }  # fmt: skip

    wish = {
        **what, "pii_name": f"Vera {one.mark}", "call_id": one.id("call"), "from_at": NOW,
        "until_at": NOW + timedelta(days=30), "status": "open", "created_at": NOW,
    }  # fmt: skip
    return {
        "bookings": [
            booking("booking", one.code, BOOKED_AT, "customer", "contact"),
            booking("twin-booking", SHARED_CODE, BOOKED_AT + HOUR, "twin", "shared"),
            {
                **booking("cancelled", f"{one.code[::-1]}", BOOKED_AT, "customer", "contact"),
                "status": "cancelled", "cancelled_at": NOW,
            },
            {
                **booking("visit", f"{one.code[2:]}{one.code[:2]}", BOOKED_AT - 30 * 24 * HOUR,
                          "customer", "contact"),
                "status": "completed",
            },
        ],
        "holds": [
            hold("hold", "call", HELD_AT, NOW + timedelta(minutes=3)),
            hold("overdue", "earlier-call", OVERDUE_AT, NOW - timedelta(minutes=3)),
        ],
        "busy": [
            taken("busy", BOOKED_AT, booking_id=one.id("booking")),
            taken("twin-busy", BOOKED_AT + HOUR, booking_id=one.id("twin-booking")),
            taken("held", HELD_AT, hold_id=one.id("hold")),
            taken("late", OVERDUE_AT, hold_id=one.id("overdue")),
        ],
        "booking_changes": [
            {
                "id": one.id(f"{booking}-{kind}"), "booking_id": one.id(booking), "kind": kind,
                "actor": "caller", "call_id": one.id("call"), "starts_at": BOOKED_AT,
                "reason": f"{one.mark}-reason", "created_at": NOW,
            }
            for booking, kind in (
                ("booking", "booked"), ("cancelled", "cancelled"), ("booking", "restored")
            )
        ],
        "wishes": [
            {**wish, "id": one.id("wish"), "contact_id": one.id("shared")},
            {
                **wish, "id": one.id("offered"), "contact_id": one.id("contact"),
                "status": "offered", "offered_for": f"{one.id('cancelled')}:1",
                "offered_staff_id": one.id("udo"), "offered_starts_at": BOOKED_AT,
            },
        ],
        "callbacks": [{
            "id": one.id("callback"), "branch_id": one.id("branch"), "call_id": one.id("call"),
            "pii_phone": one.phone, "pii_name": f"Vera {one.mark}",
            "pii_reason": f"a call-back of {one.mark}", "service_id": one.id("cut"),
            "priority": "normal", "language": "de", "status": "pending",
            "due_at": NOW + 4 * HOUR, "created_at": NOW, "updated_at": NOW,
        }],
        "desk_calls": [{
            "call_id": one.id("call"), "branch_id": one.id("branch"), "platform": "retell",
            "direction": "inbound", "pii_from": one.phone, "pii_to": one.line, "language": "de",
            "agent_id": one.id("agent"), "contact_id": one.id("contact"),
            "customer_id": one.id("customer"), "service_id": one.id("cut"),
            "staff_id": one.id("udo"), "offered": 1, "pii_names": _json((f"Vera {one.mark}",)),
            "offers": _json([{
                "id": "a1", "service_id": one.id("cut"), "staff_id": one.id("udo"),
                "starts_at": BOOKED_AT + 3 * HOUR,
            }]),
            "uses": 1, "started_at": NOW, "seen_at": NOW,
        }],
        "function_uses": [{
            "call_id": one.id("call"), "number": 1, "name": "check_customer",
            "function": "check_customer", "key": one.id("key"), "request": one.id("request"),
            "pii_arguments": "{}", "status": "ok", "started_at": NOW - HOUR,
            "pii_answer": _json({"status": "ok", "of": one.mark}),
        }],
    }  # fmt: skip


def _user_rows(one: Company) -> dict[str, list[dict[str, Any]]]:
    roles: tuple[Role, ...] = ("viewer", "operator", "owner")
    return {
        "users": [msgspec.structs.asdict(one.user(role)) for role in roles],
        "memberships": [
            {"user_id": one.user(role).id, "role": role, "created_at": NOW}
            for role in roles
        ],
        "passkeys": [{
            "id": one.passkey, "user_id": one.user("owner").id, "public_key": b"k",
            "sign_count": 0, "name": f"key of {one.mark}", "created_at": NOW,
        }],
        "sessions": [
            {
                "id": one.id(f"session-{role}"), "user_id": one.user(role).id,
                "token_hash": hashlib.sha256(token_of(one, role).encode()).digest(),
                "pii_address": "127.0.0.1", "pii_browser": f"Browser {one.mark}",
                "created_at": NOW, "used_at": NOW,
            }
            for role in roles
        ],
        "links": [{
            "id": one.id("link"), "token_hash": one.mark.encode(), "kind": "invitation",
            "role": "viewer", "pii_email": one.email("invited"),
            "created_by": one.user("owner").id, "created_at": NOW, "expires_at": NOW + HOUR,
        }],
        "api_tokens": [{
            "id": one.id("token"), "token_hash": one.mark.encode(),
            "name": f"token of {one.mark}", "role": "viewer",
            "created_by": one.user("owner").id, "created_at": NOW,
        }],
    }  # fmt: skip


def token_of(one: Company, role: Role) -> str:
    """What the cookie of a signed-in user holds."""
    return f"{one.mark}-cookie-{role}"
