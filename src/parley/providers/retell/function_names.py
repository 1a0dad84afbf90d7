"""What the functions and arguments of function calls are called, and what else agents call them."""

import re
from collections.abc import Mapping

import msgspec

from parley.bookings.rules.consent import explicit_yes

NAME_MAX_CHARS = 128
"""Characters of a name that are looked at."""

FUNCTION_ALIASES: Mapping[str, str] = {
    "check_customer": "get_customer get_customer_info lookup_customer identify_customer",
    "initialize_call": "initialise_call init_call get_current_context current_context get_context"
    " current_time get_current_time current_time_berlin",
    "parse_date": "parse_datetime parse_date_time resolve_date",
    "check_availability": "get_availability check_slot check_appointment_availability"
    " collect_appointment collect_appointment_data",
    "book_appointment": "start_booking confirm_booking create_booking create_appointment"
    " make_appointment schedule_appointment",
    "query_appointment": "query_appointments get_appointment get_appointments find_appointment"
    " find_appointments get_customer_appointments",
    "query_appointment_by_name": "query_appointments_by_name find_appointment_by_name"
    " get_appointments_by_name",
    "get_alternatives": "find_alternatives get_alternative_slots suggest_alternatives",
    "find_next_available": "get_next_available find_next_slot find_next_available_slot",
    "list_services": "get_services get_available_services",
    "get_opening_hours": "opening_hours get_business_hours",
    "get_service_info": "service_info get_service get_service_details",
    "cancel_appointment": "cancel_booking",
    "reschedule_appointment": "reschedule_booking move_appointment change_appointment",
    "undo_cancellation": "undo_cancel restore_appointment restore_booking",
    "join_waitlist": "add_to_waitlist join_waiting_list",
    "request_callback": "request_call_back schedule_callback create_callback",
    "reserve_slot": "hold_slot",
    "release_slot_reservation": "release_slot release_reservation release_hold",
    "request_transfer": "transfer_to_human escalate_to_human transfer_call",
    "log_call_outcome": "log_outcome set_call_outcome",
    "set_follow_up_plan": "set_followup_plan follow_up_plan",
}
"""Every function of the door, and its other names."""

TWO_STEPS: Mapping[str, str] = {"start_booking": "false", "confirm_booking": "true"}
"""Halves of a booking, and the confirmation that each means unless the arguments tell it."""

CHECKS_THEN_BOOKS = frozenset({"collect_appointment", "collect_appointment_data"})
"""Names that check, and that book once the arguments confirm it."""

ARGUMENT_ALIASES: Mapping[str, str] = {
    "date": "datum date_string appointment_date preferred_date tag day wunschdatum"
    " after from_date earliest_date old_date current_date altes_datum selected_alternative_date",
    "time": "uhrzeit appointment_time preferred_time zeit zeitraum start_time"
    " old_time current_time alte_uhrzeit selected_alternative_time",
    "datetime": "date_time start starts_at termin appointment_datetime",
    "service": "service_name dienstleistung service_type leistung behandlung",
    "service_id": "dienstleistung_id leistung_id",
    "staff": "mitarbeiter staff_name staff_id preferred_staff preferred_staff_id",
    "branch": "branch_name filiale standort location",
    "customer_name": "name kundename kundenname kunde full_name",
    "attendee_name": "fuer for_whom attendee patient patient_name for_name guest_name teilnehmer",
    "customer_phone": "phone phone_number telefonnummer telefon callback_number rueckrufnummer",
    "customer_email": "email e_mail email_address",
    "confirm": "bestaetigung confirmed confirm_booking confirm_reschedule confirm_cancel",
    "appointment_id": "termin_id booking_id appointment_uid booking_uid uid",
    "slot_id": "slot hold_id reservation_id reservation_uid",
    "alternative_id": "alternative alternativ_id option_id",
    "notes": "note bemerkung anmerkung notizen summary",
    "answers": "antworten intake_answers",
    "reason": "grund anliegen cancellation_reason",
    "question": "frage query",
    "new_date": "neues_datum new_datum new_appointment_date",
    "new_time": "neue_uhrzeit new_uhrzeit neue_zeit new_appointment_time",
    "new_datetime": "new_date_time new_start neuer_termin",
    "window": "time_window preferred_window preferred_time_window zeitfenster tageszeit"
    " part_of_day day_part callback_time",
    "direction": "richtung",
    "max": "limit max_results max_alternatives anzahl",
    "search_days": "days days_ahead suchtage",
    "weekday": "wochentag day_of_week",
    "priority": "prioritaet urgency dringlichkeit",
    "outcome": "ergebnis call_outcome disposition",
    "follow_up": "followup follow_up_plan plan next_steps",
    "category": "kategorie service_category",
    "name_confirmed": "confirm_name name_bestaetigt",
    "birth_date": "geburtsdatum date_of_birth birthdate birthday dob",
    "booking_code": "code buchungscode buchungsnummer confirmation_code booking_reference",
}
"""Every argument that a function may take, and its other names."""

ARGUMENTS_OF: Mapping[str, Mapping[str, str]] = {
    "parse_date": {"date": "text input expression query"},
    "get_service_info": {"service": "name"},
    "request_callback": {"window": "time preferred_time"},
}
"""What a name means in one function alone."""

CHOSEN = frozenset({"selected_alternative_date", "selected_alternative_time"})
"""Names whose value holds rather than that of any other name of the same argument."""

NEVER_ARGUMENTS = frozenset({"call_id", "retell_call_id", "current_call_id"})
"""What a model may not tell: these are dropped."""

FUNCTIONS = frozenset(FUNCTION_ALIASES)
ARGUMENTS = frozenset(ARGUMENT_ALIASES)

_VERSIONS = re.compile(r"(?:_v[0-9]+)+\Z")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_APART = re.compile(r"[\W_]+")
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Meant(msgspec.Struct, frozen=True):
    """The function that is wanted. `confirm` is what its name says of consent; empty: nothing."""

    function: str
    confirm: str = ""


def plain_name(name: str) -> str:
    """A name in lower_snake_case, whatever its hyphens, humps and umlauts."""
    apart = _HUMP.sub("_", name[:NAME_MAX_CHARS].strip())
    plain = _APART.sub("_", apart.lower().translate(_FOLD)).lstrip("_")
    return plain[:NAME_MAX_CHARS].rstrip("_")


def function_name(name: str) -> str:
    """Our name of a function: without versions (`_v17`), hyphens, humps and other names.

    A name that is nobody's comes back plain.
    """
    plain = _unversioned(name)
    return _FUNCTIONS.get(plain, plain)


def function_meant(name: str, confirm: str = "") -> Meant:
    """Which function a name means beside the argument `confirm` as it was sent (or empty)."""
    plain = _unversioned(name)
    if plain in CHECKS_THEN_BOOKS and explicit_yes(confirm):
        return Meant("book_appointment", confirm)
    return Meant(_FUNCTIONS.get(plain, plain), confirm or TWO_STEPS.get(plain, ""))


def argument_name(sent: str, function: str) -> str:
    """Our name of an argument of `function` (our name of it); empty if it is none of ours."""
    plain = plain_name(sent)
    return _ARGUMENTS_OF.get(function, _ARGUMENTS).get(plain, "")


def _unversioned(name: str) -> str:
    return _VERSIONS.sub("", plain_name(name))


def _by_alias(table: Mapping[str, str]) -> dict[str, str]:
    own = {canonical: canonical for canonical in table}
    return own | {alias: ours for ours, others in table.items() for alias in others.split()}


_FUNCTIONS = _by_alias(FUNCTION_ALIASES)
_ARGUMENTS = _by_alias(ARGUMENT_ALIASES)
_ARGUMENTS_OF = {
    function: _ARGUMENTS | _by_alias(table) for function, table in ARGUMENTS_OF.items()
}
