"""What the words of the door of functions mean, for its reference page; each is told once."""

from collections.abc import Mapping

from parley.bookings.answers import Error, Reason, Status
from parley.bookings.using import Kind

KINDS: Mapping[Kind, str] = {
    "open": "anybody's: it needs no call and no company",
    "public": "what everybody may know of a company",
    "read": "of one call: it changes nothing that is booked",
    "hold": "of one call: it may hold a time or let it go",
    "write": "of one call: it makes, moves or cancels, and does so once however often it is asked",
}

STATUSES: Mapping[Status, str] = {
    "ok": "what was asked for stands in the fields",
    "available": "the time is free; an exact one is held for the call as `slot_id`",
    "unavailable": "it cannot be had; `reason` says why, `alternatives` what is free instead",
    "unknown": "whether it can be had is not known now; nothing was done",
    "reserved": "the time is held for the call",
    "released": "what the call held is let go; also where it held nothing",
    "booked": "it is booked",
    "already_booked": "this call has booked it before; nothing was done again",
    "pending": "it is noted and not booked yet: staff confirms it",
    "cancelled": "the booking is cancelled",
    "rescheduled": "the booking has moved",
    "ready_for_confirmation": "all is known and nothing was done: ask again with `confirm` once the"
    " caller has said yes",
    "needs_confirmation": "something was understood that a careful person would ask back about",
    "needs_info": "arguments are needed, named in `missing`; the sentence asks for one of them",
    "ambiguous": "several things can be meant; the sentence offers them",
    "found": "there is one",
    "multiple_found": "there are several",
    "not_found": "there is none",
    "denied": "the business does not allow it; `reason` says why",
    "callback_queued": "somebody will call back",
    "waitlisted": "the wish is noted: a time that becomes free is offered",
    "transfer": "somebody is there: put the caller through to the number in the fields",
    "noted": "it is written down",
    "error": "there is no answer of the business; `error` says why",
}

REASONS: Mapping[Reason, str] = {
    "taken": "somebody else has the time",
    "closed": "the business is closed then",
    "holiday": "it is a public holiday",
    "past": "the time is over",
    "notice": "it is too soon",
    "too_far": "it is further ahead than can be booked",
    "staff_absent": "who was wished for is not there",
    "staff_cannot_provide_service": "who was wished for does not do this",
    "internal_conflict": "buffers or other bookings do not leave room for all of it",
    "calendar_unreachable": "the calendar does not answer",
    "has_existing_appointment": "the caller has another booking at that time",
    "no_availability": "nothing is free in the time that was asked about",
    "customer_name_required": "a name is needed, or what was given is none",
    "deadline_missed": "it is too late for that",
    "quota_exceeded": "the caller has done that too often",
    "limit_reached": "the caller has as many coming bookings as they may have",
    "identity_required": "it is not certain who calls; the same whether something exists or not",
    "missing": "something was not said",
    "ambiguous": "several things can be meant",
    "not_understood": "it was not understood",
    "past_year": "the year that was named is over; a coming one is proposed",
    "weekday_mismatch": "weekday and date do not fit",
    "invalid": "there is no such date or time",
    "assumed": "part of it was not said and is taken for granted",
    "not_standing": "the booking does not stand any more",
}

ERRORS: Mapping[Error, str] = {
    "invalid_request": "the request is signed and cannot be read",
    "unknown_function": "there is no function of that name",
    "call_context_missing": "nobody knows which call it is, or it is a call of another company",
    "tenant_unknown": "the number that was called, and the agent, are nobody's here",
    "rate_limited": "the call asks too often; other functions may still answer",
    "deadline_exceeded": "the answer is not there in time, and how it ends is not known: the same"
    " request again gets the real answer",
    "internal_error": "a fault of ours; nothing was done, and `error_id` finds the line of our log",
}
