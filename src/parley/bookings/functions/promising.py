"""Calling back, putting through, and noting how a call went."""

from typing import get_args

import msgspec

from parley.bookings.actions import promises
from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import service_meant
from parley.bookings.rules.callbacks import Priority, range_of
from parley.bookings.rules.when import Said, settle
from parley.bookings.rules.working import opening_state
from parley.bookings.wording import Sentence
from parley.catalogue.rules.services import Service

LAST_DIGITS = 4


class RequestCallback(msgspec.Struct, frozen=True):
    """`customer_phone` where it is not the caller's; `window` as it was said."""

    customer_phone: str = ""
    customer_name: str = ""
    reason: str = ""
    window: str = ""
    priority: str = ""
    service: str = ""


def request_callback(desk: Desk, asked: RequestCallback) -> Answer:
    """Note that somebody is to be called back, once for each number."""
    phone = desk.e164(asked.customer_phone) if asked.customer_phone else desk.caller
    if not phone:
        key = "callback.bad_phone" if asked.customer_phone else "callback.ask_phone"
        return Answer(status="needs_info", say=Sentence(key), missing=("customer_phone",))
    wanted = desk.callback(
        phone,
        name=asked.customer_name,
        reason=asked.reason,
        priority=next((one for one in get_args(Priority) if one == asked.priority), "normal"),
        windows=(_window(desk, asked.window),) if asked.window else (),
    )
    service = service_meant(desk, asked.service) if asked.service else None
    if isinstance(service, Service):
        wanted = msgspec.structs.replace(wanted, service_id=service.id)
    noted = promises.request_callback(desk.tx, desk.tenant_id, wanted)
    key = "callback.queued" if noted.new else "callback.already"
    return Answer(
        status="callback_queued",
        say=Sentence(key, {"phone_last4": phone[-LAST_DIGITS:]}),
        fields={"callback_ref": noted.id, "phone_last4": phone[-LAST_DIGITS:]},
    )


def _window(desk: Desk, said: str) -> str:
    """When they can be reached, as a range of times; their words where none is understood."""
    when = settle(Said(datetime=said), desk.moment, desk.language, desk.tenant.country)
    if when.window is None:
        return said
    return range_of(when.window.begin, when.window.until, when.day)


class RequestTransfer(msgspec.Struct, frozen=True):
    """`reason` as it was said."""

    reason: str = ""


def request_transfer(desk: Desk, _asked: RequestTransfer) -> Answer:
    """Say where to put the caller through to: while the branch is open, if it has a number."""
    branch = desk.branch
    if branch is not None and branch.transfer_number and opening_state(branch, desk.now).is_open:
        return Answer(
            status="transfer",
            say=Sentence("transfer.now"),
            fields={"transfer_to": branch.transfer_number},
        )
    return Answer(
        status="unavailable", say=Sentence("transfer.closed"), fields={"next_action": "callback"}
    )


class LogCallOutcome(msgspec.Struct, frozen=True):
    """`outcome` in one or a few words."""

    outcome: str = ""
    notes: str = ""


def log_call_outcome(_desk: Desk, _asked: LogCallOutcome) -> Answer:
    """Note how the agent saw the call: it is kept with the use of this function, and no more."""
    return Answer(status="noted", say=Sentence("outcome.noted"))


class SetFollowUpPlan(msgspec.Struct, frozen=True):
    """`follow_up` says what, `date` when, both as they were said."""

    follow_up: str = ""
    date: str = ""
    customer_phone: str = ""
    customer_name: str = ""


def set_follow_up_plan(desk: Desk, asked: SetFollowUpPlan) -> Answer:
    """Plan that somebody of the tenant calls on a later day."""
    phone = desk.e164(asked.customer_phone) or desk.caller
    if not phone:
        return Answer(
            status="needs_info", say=Sentence("callback.ask_phone"), missing=("customer_phone",)
        )
    said = Said(date=asked.date)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    day = when.start.date() if when.start else when.day
    wanted = desk.callback(phone, name=asked.customer_name, reason=asked.follow_up, day=day)
    noted = promises.request_callback(desk.tx, desk.tenant_id, wanted)
    fields: dict[str, Json] = {"callback_ref": noted.id}
    if day is not None:
        fields["day"] = desk.told(day)
    values = {"day": day.isoformat()} if day else {}
    return Answer(status="noted", say=Sentence("follow_up.noted", values), fields=fields)
