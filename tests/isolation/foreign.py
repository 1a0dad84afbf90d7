"""What somebody of one company could bring to a function of ours: all of it is another one's.

A value is looked up by the name of the parameter, or by function where the name says too little.
"""

import inspect
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import msgspec
from tests.isolation.world import (
    BOOKED_AT,
    HELD_AT,
    HOUR,
    Company,
    rows_of,
)
from tests.postgres import NOW

from parley.bookings.actions.front import Guest, front_of
from parley.bookings.actions.front_looking import Conflict, Wanted
from parley.bookings.actions.importing import Appointment
from parley.bookings.actions.ledger import Order
from parley.bookings.actions.promises import Callback, Wish
from parley.bookings.rules.records import Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.bookings.store import desk as desk_store
from parley.bookings.store import ledger
from parley.catalogue import store as catalogue_store
from parley.catalogue import store_services
from parley.catalogue.actions import read_catalogue
from parley.catalogue.rules.policies import Policy, Ruling
from parley.db.engine import Tx
from parley.people import store_customers
from parley.people.rules import Suppression
from parley.tenants import store as tenants_store
from parley.tenants import store_places
from parley.tenants.rules import Number, PlatformAgent

WINDOW = Span(NOW - 60 * 24 * HOUR, NOW + 60 * 24 * HOUR)
Values = dict[str, Any]
NEW_PHONE = "+493023125199"


def arguments(
    tx: Tx, name: str, function: Callable[..., object], attacker: Company, victim: Company
) -> Values:
    """What to call a function with as `attacker`, naming rows of `victim`.

    Raises LookupError for a parameter that nothing is known for: then it needs a line here.
    """
    known = _forged(tx, attacker, victim) | _plain(victim)
    known |= _by_function(tx, attacker, victim).get(name, {})
    known |= {"tx": tx, "tenant_id": attacker.tenant_id}
    found: Values = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name in known:
            value = known[parameter.name]
            if parameter.kind is parameter.VAR_KEYWORD:
                found |= value
            elif parameter.kind is not parameter.VAR_POSITIONAL:
                found[parameter.name] = value
        elif parameter.default is parameter.empty and parameter.kind is not (
            parameter.VAR_POSITIONAL
        ):
            raise LookupError(f"{name} needs a value for {parameter.name}: tell it in foreign.py")
    if name.rpartition(".")[2].startswith(("insert", "add_")):
        found = {each: _fresh(value) for each, value in found.items()}
    return found


def texts(value: object) -> set[str]:
    """All texts in a value, however deep."""
    found: set[str] = set()

    def collect(one: object) -> None:
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, Mapping):
            collect(list(one.keys()))
            collect(list(one.values()))
        elif isinstance(one, list | tuple | set | frozenset):
            for each in one:
                collect(each)

    collect(msgspec.to_builtins(value, enc_hook=repr, str_keys=False))
    return found


FRESH: Values = {
    "id": "mixed", "slug": "mixed", "lane": 999, "code": "FKQ246", "call_id": "mixed",
    "external_ref": "", "pii_phone": NEW_PHONE, "number": 2, "key": "", "request": "new",
    "offered_for": "",
}  # fmt: skip
"""What makes a row another one, so that only what it refers to can stand in its way."""


def _fresh(value: object) -> object:
    if isinstance(value, msgspec.Struct):
        fields = value.__struct_fields__
        return msgspec.structs.replace(value, **{n: v for n, v in FRESH.items() if n in fields})
    if isinstance(value, dict):
        return value | {n: v for n, v in FRESH.items() if n in value}
    return value


def _plain(victim: Company) -> Values:
    """Ids, names and times of the victim by the names of parameters."""
    ids = {
        f"{of}_id": victim.id(of)
        for of in ("branch", "booking", "hold", "call", "contact", "customer", "absence", "wish")
    }
    return ids | {
        "callback_id": victim.id("callback"),
        "staff_id": victim.id("udo"),
        "staff_ids": [victim.id("udo"), victim.id("erika")],
        "customer_ids": [victim.id("customer")],
        "ids": [victim.id("hold")],
        "user_id": victim.user("owner").id,
        "agent_id": victim.id("agent"),
        "service_id": victim.id("cut"),
        "phone": victim.phone,
        "email": victim.email("mail"),
        "number": victim.line,
        "name": f"Vera {victim.mark}",
        "folded": f"vera {victim.mark}",
        "code": victim.code,
        "key": victim.id("key"),
        "request": victim.id("request"),
        "external_ref": f"{victim.mark}-booking-ref",
        "freed": f"{victim.id('cancelled')}:1",
        "scope": "staff",
        "scope_id": victim.id("udo"),
        "by": "staff_id",
        "window": WINDOW,
        "start": WINDOW.start,
        "end": WINDOW.end,
        "since": WINDOW.start,
        "until": HELD_AT,
        "at": BOOKED_AT,
        "starts_at": BOOKED_AT,
        "limit": 100,
        "lock": True,
        "reason": "asked",
        "notes": "changed",
        "words": f"Vera {victim.mark}",
        "zone": "Europe/Berlin",
        "starts": [BOOKED_AT, HELD_AT],
        "buffers": (0, 0),
        "lasting_ms": 60_000,
        "moving": victim.id("booking"),
        "content": "name: nobody",
        "secret_hash": b"nobody's",
    }


def _forged(tx: Tx, attacker: Company, victim: Company) -> Values:
    """Rows of the victim under the attacker's name, as if somebody had mixed them."""

    def ours(row: Any, **changes: object) -> Any:  # noqa: ANN401
        assert row is not None
        return msgspec.structs.replace(row, tenant_id=attacker.tenant_id, **changes)

    theirs = victim.tenant_id
    span = Span(HELD_AT + HOUR, HELD_AT + 2 * HOUR)
    part = Part("a", "Schnitt", victim.id("udo"), span)
    tenant = tenants_store.read(tx, attacker.tenant_id)
    assert tenant is not None
    staff = catalogue_store.read_staff(tx, theirs)[0]
    service = ours(store_services.read_services(tx, theirs)[0])
    absence = catalogue_store.read_absences(tx, theirs, WINDOW.start, WINDOW.end)[0]
    return {
        "booking": ours(ledger.read_booking(tx, theirs, victim.id("booking")), pii_notes="x"),
        "hold": ours(ledger.read_hold(tx, theirs, victim.id("call"))),
        "call": ours(desk_store.read_call(tx, theirs, victim.id("call")), uses=9),
        "service": service,
        "slot": Slot(victim.id("udo"), span, (part,)),
        "parts": (part,),
        "owner": {"booking_id": victim.id("cancelled")},
        "change": Change(kind="cancelled", actor="staff"),
        "one": ours(staff),
        "absence": ours(absence),
        "branch": ours(store_places.read_branches(tx, theirs)[0]),
        "ruling": Ruling("staff", victim.id("udo"), Policy(notice_min=1)),
        "contact": ours(store_customers.read_contact(tx, theirs, victim.id("contact"))),
        "customer": ours(store_customers.read_customer(tx, theirs, victim.id("customer"))),
        "suppression": Suppression(
            id=victim.id("suppression"), tenant_id=attacker.tenant_id, pii_phone=victim.phone,
            call_id="", reason="asked", created_at=NOW,
        ),
        "tenant": msgspec.structs.replace(tenant, name="Changed"),
        "order": Order(
            tenant_id=attacker.tenant_id, branch_id=victim.id("branch"), service=service,
            attendee="Mallory", language="de", source="console",
            customer_id=victim.id("customer"), contact_id=victim.id("contact"),
            call_id=victim.id("call"),
        ),
        "wish": Wish(
            branch_id=victim.id("branch"), service_id=victim.id("cut"), name="Mallory",
            contact_id=victim.id("contact"), from_at=NOW, until_at=NOW + timedelta(days=9),
        ),
        "front": front_of(tx, attacker.tenant_id, attacker.id("branch"), attacker.mark),
        "guest": Guest("Mallory", "de", victim.id("customer"), victim.id("contact")),
        "found": Conflict("taken"),
        "known": read_catalogue(tx, attacker.tenant_id),
        "taken": (),
        "told": Appointment(
            tenant_id=attacker.tenant_id, branch_id=victim.id("branch"), service=service,
            staff_id=victim.id("udo"), external_ref=f"{victim.mark}-booking-ref",
            starts_at=span.start, attendee="Mallory", language="de",
            customer_id=victim.id("customer"), contact_id=victim.id("contact"),
        ),
    }  # fmt: skip


def _by_function(tx: Tx, attacker: Company, victim: Company) -> dict[str, Values]:
    """What a few functions mean by the same name, or by one that says nothing."""
    rows = rows_of(victim)
    front_wanted = {"wanted": Wanted(_forged_service(tx, attacker, victim), HELD_AT + HOUR)}
    ours = {"tenant_id": attacker.tenant_id}
    asked = Callback(
        phone=victim.phone, language="de", due_at=NOW + HOUR, branch_id=victim.id("branch"),
        service_id=victim.id("cut"), call_id=victim.id("call"),
    )  # fmt: skip
    number = Number(victim.line, attacker.tenant_id)
    agent = PlatformAgent(victim.id("agent"), attacker.tenant_id)
    return {
        "bookings.store.desk.insert_use": {"values": rows["function_uses"][0] | ours},
        "bookings.store.promises.insert_callback": {"values": rows["callbacks"][0] | ours},
        "bookings.store.promises.insert_wish": {"values": rows["wishes"][0] | ours},
        "bookings.actions.promises.offer_freed": {"start": HELD_AT},
        "people.actions.number_learned": {"phone": NEW_PHONE},
        "people.actions.suppress": {"phone": NEW_PHONE},
        "people.store_customers.change_email": {"email": "mallory@example.com"},
        "bookings.store.promises.change_wish": {"values": {"status": "taken"}},
        "bookings.store.promises.change_callback": {"values": {"status": "cancelled"}},
        **{
            f"bookings.store.promises.{name}": {"statuses": ["open", "offered", "pending"]}
            for name in ("read_wishes", "read_wishes_of", "read_callbacks")
        },
        "bookings.store.ledger.end_holds": {"status": "released"},
        "bookings.actions.ledger.set_status": {"status": "arrived"},
        "bookings.actions.front_promises.step_callback": {"step": "assigned"},
        "bookings.actions.front_promises.step_wish": {"step": "offered", "offered_at": HELD_AT},
        "bookings.actions.front.set_status": {"status": "arrived"},
        "bookings.actions.promises.request_callback": {"wanted": asked},
        **{
            f"bookings.actions.{name}": front_wanted
            for name in (
                "front.create", "front.create_series", "front.look_ahead", "front.move",
                "front_looking.look", "front_looking.next_best",
            )
        },
        **{
            f"people.{name}": {"external_ref": f"{victim.mark}-customer-ref"}
            for name in (
                "actions.find_by_reference", "actions.customer_for",
                "store_customers.read_customer_of_reference",
            )
        },
        "tenants.store_places.put_number": {"number": number},
        "tenants.actions.places.put_number": {"number": number},
        "tenants.store_places.put_agent": {"agent": agent},
        "tenants.actions.places.put_agent": {"agent": agent},
    }  # fmt: skip


def _forged_service(tx: Tx, attacker: Company, victim: Company) -> Any:  # noqa: ANN401
    return _forged(tx, attacker, victim)["service"]
