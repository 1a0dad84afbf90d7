"""What functions and arguments are called by agents, and what that means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.function_names import (
    ARGUMENT_ALIASES,
    ARGUMENTS,
    ARGUMENTS_OF,
    CHOSEN,
    FUNCTION_ALIASES,
    FUNCTIONS,
    TWO_STEPS,
    Meant,
    argument_name,
    function_meant,
    function_name,
    plain_name,
)

SENT_FUNCTIONS = {
    "undo_cancel": "undo_cancellation",
    "restore_appointment": "undo_cancellation",
    "restore_booking": "undo_cancellation",
    "add_to_waitlist": "join_waitlist",
    "join_waiting_list": "join_waitlist",
    "get_customer": "check_customer",
    "get_customer_info": "check_customer",
    "lookup_customer": "check_customer",
    "identify_customer": "check_customer",
    "initialise_call": "initialize_call",
    "init_call": "initialize_call",
    "get_current_context": "initialize_call",
    "current_context": "initialize_call",
    "get_context": "initialize_call",
    "current_time": "initialize_call",
    "get_current_time": "initialize_call",
    "current_time_berlin": "initialize_call",
    "parse_datetime": "parse_date",
    "parse_date_time": "parse_date",
    "resolve_date": "parse_date",
    "get_availability": "check_availability",
    "check_slot": "check_availability",
    "check_appointment_availability": "check_availability",
    "collect_appointment": "check_availability",
    "collect_appointment_data": "check_availability",
    "start_booking": "book_appointment",
    "confirm_booking": "book_appointment",
    "create_booking": "book_appointment",
    "create_appointment": "book_appointment",
    "make_appointment": "book_appointment",
    "schedule_appointment": "book_appointment",
    "query_appointments": "query_appointment",
    "get_appointment": "query_appointment",
    "get_appointments": "query_appointment",
    "find_appointment": "query_appointment",
    "find_appointments": "query_appointment",
    "get_customer_appointments": "query_appointment",
    "query_appointments_by_name": "query_appointment_by_name",
    "find_appointment_by_name": "query_appointment_by_name",
    "get_appointments_by_name": "query_appointment_by_name",
    "find_alternatives": "get_alternatives",
    "get_alternative_slots": "get_alternatives",
    "suggest_alternatives": "get_alternatives",
    "get_next_available": "find_next_available",
    "find_next_slot": "find_next_available",
    "find_next_available_slot": "find_next_available",
    "get_services": "list_services",
    "get_available_services": "list_services",
    "opening_hours": "get_opening_hours",
    "get_business_hours": "get_opening_hours",
    "service_info": "get_service_info",
    "get_service": "get_service_info",
    "get_service_details": "get_service_info",
    "cancel_booking": "cancel_appointment",
    "reschedule_booking": "reschedule_appointment",
    "move_appointment": "reschedule_appointment",
    "change_appointment": "reschedule_appointment",
    "request_call_back": "request_callback",
    "schedule_callback": "request_callback",
    "create_callback": "request_callback",
    "hold_slot": "reserve_slot",
    "release_slot": "release_slot_reservation",
    "release_reservation": "release_slot_reservation",
    "release_hold": "release_slot_reservation",
    "transfer_to_human": "request_transfer",
    "escalate_to_human": "request_transfer",
    "transfer_call": "request_transfer",
    "log_outcome": "log_call_outcome",
    "set_call_outcome": "log_call_outcome",
    "set_followup_plan": "set_follow_up_plan",
    "follow_up_plan": "set_follow_up_plan",
}

DOOR = [
    "check_customer",
    "initialize_call",
    "parse_date",
    "check_availability",
    "book_appointment",
    "query_appointment",
    "query_appointment_by_name",
    "get_alternatives",
    "find_next_available",
    "list_services",
    "get_opening_hours",
    "get_service_info",
    "cancel_appointment",
    "undo_cancellation",
    "join_waitlist",
    "reschedule_appointment",
    "request_callback",
    "reserve_slot",
    "release_slot_reservation",
    "request_transfer",
    "log_call_outcome",
    "set_follow_up_plan",
]

SENT_ARGUMENTS = {
    "date": "datum date_string appointment_date preferred_date tag day wunschdatum after from_date"
    " earliest_date old_date current_date altes_datum selected_alternative_date",
    "time": "uhrzeit appointment_time preferred_time zeit zeitraum start_time old_time"
    " current_time alte_uhrzeit selected_alternative_time",
    "datetime": "date_time start starts_at termin appointment_datetime",
    "service": "service_name dienstleistung service_type leistung behandlung",
    "service_id": "dienstleistung_id leistung_id",
    "staff": "mitarbeiter staff_name staff_id preferred_staff preferred_staff_id",
    "branch": "branch_name filiale standort location",
    "customer_name": "name kundename kundenname kunde full_name",
    "attendee_name": "fuer für for_whom attendee patient patient_name for_name guest_name"
    " teilnehmer",
    "customer_phone": "phone phone_number telefonnummer telefon callback_number rueckrufnummer"
    " Rückrufnummer",
    "customer_email": "email e_mail E-Mail eMail email_address",
    "confirm": "bestaetigung bestätigung confirmed confirm_booking confirm_reschedule"
    " confirm_cancel",
    "appointment_id": "termin_id booking_id appointment_uid booking_uid uid appointmentId",
    "slot_id": "slot hold_id reservation_id reservation_uid slotID",
    "alternative_id": "alternative alternativ_id option_id",
    "notes": "note bemerkung anmerkung notizen summary",
    "answers": "antworten intake_answers",
    "reason": "grund anliegen cancellation_reason",
    "question": "frage query",
    "new_date": "neues_datum new_datum new_appointment_date",
    "new_time": "neue_uhrzeit new_uhrzeit neue_zeit new_appointment_time",
    "new_datetime": "new_date_time new_start neuer_termin",
    "window": "time_window preferred_window preferred_time_window zeitfenster tageszeit part_of_day"
    " day_part callback_time",
    "direction": "richtung",
    "max": "limit max_results max_alternatives anzahl",
    "search_days": "days days_ahead suchtage",
    "weekday": "wochentag day_of_week",
    "priority": "prioritaet Priorität urgency dringlichkeit",
    "outcome": "ergebnis call_outcome disposition",
    "follow_up": "followup follow_up_plan plan next_steps",
    "category": "kategorie service_category",
    "name_confirmed": "confirm_name name_bestaetigt",
    "birth_date": "geburtsdatum date_of_birth birthdate birthday dob",
    "booking_code": "code buchungscode buchungsnummer confirmation_code booking_reference",
}


@pytest.mark.parametrize(("sent", "ours"), SENT_FUNCTIONS.items())
def test_a_function_has_other_names(sent: str, ours: str) -> None:
    assert function_name(sent) == ours


def test_every_other_name_of_a_function_is_tested() -> None:
    aliases = {alias for others in FUNCTION_ALIASES.values() for alias in others.split()}
    assert aliases == set(SENT_FUNCTIONS)


@pytest.mark.parametrize("name", DOOR)
@pytest.mark.parametrize("suffix", ["", "_v1", "_v17", "_v128", "_V4", "-v4", "_v1_v2"])
def test_a_version_names_the_same_function(name: str, suffix: str) -> None:
    assert function_name(name + suffix) == name


def test_the_functions_of_the_door_are_these() -> None:
    assert sorted(DOOR) == sorted(FUNCTIONS)


@pytest.mark.parametrize(
    "sent",
    [
        "bookAppointment",
        "BookAppointment",
        "book-appointment",
        "book-appointment-v17",
        "bookAppointmentV17",
        "BOOK_APPOINTMENT",
        " book appointment ",
        "book.appointment",
        "startBooking",
        "confirm-booking_v3",
    ],
)
def test_a_function_is_known_in_any_case_and_with_any_separator(sent: str) -> None:
    assert function_name(sent) == "book_appointment"


@pytest.mark.parametrize(
    ("sent", "plain"),
    [
        ("", ""),
        ("_", ""),
        ("finalize_ticket", "finalize_ticket"),
        ("orderPizza_v2", "order_pizza"),
        ("v17", "v17"),
        ("book_appointment_vip", "book_appointment_vip"),
        ("book_appointment_v١", "book_appointment_v١"),
    ],
)
def test_a_name_that_is_nobodys_stays_one(sent: str, plain: str) -> None:
    assert function_name(sent) == plain
    assert plain not in FUNCTIONS


@pytest.mark.parametrize(
    ("name", "confirm", "meant"),
    [
        ("book_appointment", "", Meant("book_appointment")),
        ("book_appointment", "true", Meant("book_appointment", "true")),
        ("start_booking", "", Meant("book_appointment", "false")),
        ("start_booking_v2", "", Meant("book_appointment", "false")),
        ("start_booking", "ja", Meant("book_appointment", "ja")),
        ("confirm_booking", "", Meant("book_appointment", "true")),
        ("confirmBooking", "", Meant("book_appointment", "true")),
        ("confirm_booking", "false", Meant("book_appointment", "false")),
        ("collect_appointment_data", "", Meant("check_availability")),
        ("collect_appointment_data", "false", Meant("check_availability", "false")),
        ("collect_appointment_data", "nein", Meant("check_availability", "nein")),
        ("collect_appointment_data", "vielleicht", Meant("check_availability", "vielleicht")),
        ("collect_appointment_data", "true", Meant("book_appointment", "true")),
        ("collect-appointment_v3", "ja", Meant("book_appointment", "ja")),
        ("check_availability", "true", Meant("check_availability", "true")),
        ("order_pizza", "", Meant("order_pizza")),
    ],
)
def test_a_name_tells_whether_the_booking_is_confirmed(
    name: str, confirm: str, meant: Meant
) -> None:
    assert function_meant(name, confirm) == meant


@pytest.mark.parametrize(
    ("sent", "ours"),
    [(sent, ours) for ours, others in SENT_ARGUMENTS.items() for sent in [ours, *others.split()]],
)
def test_an_argument_has_other_names(sent: str, ours: str) -> None:
    assert argument_name(sent, "book_appointment") == ours


def test_every_other_name_of_an_argument_is_tested() -> None:
    for ours, others in ARGUMENT_ALIASES.items():
        assert set(others.split()) <= set(SENT_ARGUMENTS[ours].split())
    assert set(SENT_ARGUMENTS) == ARGUMENTS


@pytest.mark.parametrize(
    ("function", "sent", "ours"),
    [
        ("parse_date", "text", "date"),
        ("parse_date", "input", "date"),
        ("parse_date", "expression", "date"),
        ("parse_date", "query", "date"),
        ("parse_date", "uhrzeit", "time"),
        ("get_service_info", "name", "service"),
        ("get_service_info", "frage", "question"),
        ("request_callback", "time", "window"),
        ("request_callback", "preferred_time", "window"),
        ("request_callback", "phone", "customer_phone"),
    ],
)
def test_a_function_may_mean_something_of_its_own(function: str, sent: str, ours: str) -> None:
    assert argument_name(sent, function) == ours


def test_every_meaning_of_one_function_alone_is_tested() -> None:
    own = {
        (function, alias)
        for function, table in ARGUMENTS_OF.items()
        for others in table.values()
        for alias in others.split()
    }
    assert own == {
        *(("parse_date", name) for name in ("text", "input", "expression", "query")),
        ("get_service_info", "name"),
        *(("request_callback", name) for name in ("time", "preferred_time")),
    }


@pytest.mark.parametrize(
    "sent", ["", "duration", "call_id", "text", "customer_id", "tenant_id", "execution_message"]
)
def test_what_is_no_argument_of_ours_has_no_name(sent: str) -> None:
    assert argument_name(sent, "book_appointment") == ""


@pytest.mark.parametrize("table", [FUNCTION_ALIASES, ARGUMENT_ALIASES, *ARGUMENTS_OF.values()])
def test_a_name_stands_in_a_table_once_and_plain(table: dict[str, str]) -> None:
    names = [*table, *(alias for others in table.values() for alias in others.split())]
    assert len(names) == len(set(names))
    assert all(plain_name(name) == name for name in names)


def test_the_tables_speak_of_the_same_things() -> None:
    assert set(ARGUMENTS_OF) <= FUNCTIONS
    assert all(set(table) <= ARGUMENTS for table in ARGUMENTS_OF.values())
    assert {function_name(name) for name in TWO_STEPS} == {"book_appointment"}
    assert {argument_name(name, "book_appointment") for name in CHOSEN} == {"date", "time"}


@given(st.text() | st.text("äß_A", min_size=100))
def test_a_plain_name_stays_as_it_is(name: str) -> None:
    assert plain_name(plain_name(name)) == plain_name(name)


@given(st.text() | st.from_regex(r"[a-z]+([_-][A-Za-z]+){0,3}([_-][vV][0-9]{1,3})?"), st.text())
def test_a_name_means_one_function_however_often_it_is_read(name: str, confirm: str) -> None:
    once = function_name(name)
    assert function_name(once) == once
    assert function_meant(name, confirm).function in {once, "book_appointment"}
