"""The calendar of one simulated call: one visit that can be booked, moved and cancelled.

Counterpart of `bookings/tools.py`, without time: what it says is in English whoever listens.
"""

from collections.abc import Mapping

Answer = dict[str, str]

BOOKED = "You are booked with us now."
MOVED = "Your appointment is moved now."
CANCELLED = "I have cancelled your visit now."
STANDS = "You are booked with us at ten."
SAID_WHEN_DONE = (
    (BOOKED, "book_appointment"),
    (MOVED, "reschedule_appointment"),
    (CANCELLED, "cancel_appointment"),
    (STANDS, "query_appointment"),
)
"""What it says only of what is so, each with its tool."""
TOOLS = frozenset({tool for _, tool in SAID_WHEN_DONE}) | {
    "parse_date",
    "check_availability",
    "release_slot_reservation",
}


class SimCalendar:
    """`visits` counts the bookings that were made, `stands` says whether the last one does."""

    def __init__(self) -> None:
        self.visits = 0
        self.stands = False

    def answer(  # noqa: PLR0911 - one for each tool
        self, tool: str, arguments: Mapping[str, str]
    ) -> Answer:
        """What a tool of TOOLS answers."""
        match tool:
            case "parse_date":
                return _told("needs_info", "When?", missing="date", understood="not_understood")
            case "check_availability":
                return self._look(arguments)
            case "book_appointment":
                return self._book(arguments)
            case "reschedule_appointment":
                return self._move(arguments)
            case "cancel_appointment":
                return self._cancel(arguments)
            case "query_appointment" if self.stands:
                return _told("found", STANDS, done="yes")
            case "release_slot_reservation":
                return _told("released", "All right.")
            case _:
                return _none()

    def _look(self, arguments: Mapping[str, str]) -> Answer:
        if not (arguments["date"] or arguments["time"]):
            return _told("needs_info", "What day and time would you like?", missing="date")
        return _told(
            "available", "That is free. Shall I book it for you?", done="yes", slot_id="a1"
        )

    def _book(self, arguments: Mapping[str, str]) -> Answer:
        if self.stands:
            return _told("already_booked", BOOKED, done="yes")
        if not arguments.get("customer_name"):
            question = "What name shall I book it under?"
            return _told("needs_info", question, missing="customer_name")
        self.visits, self.stands = self.visits + 1, True
        return _told("booked", BOOKED, done="yes")

    def _move(self, arguments: Mapping[str, str]) -> Answer:
        if not self.stands:
            return _none()
        if arguments.get("confirm") == "yes":
            return _told("rescheduled", MOVED, done="yes")
        if not (arguments["new_date"] or arguments["new_time"]):
            question = "When would you like to come in instead, what day and time?"
            return _told("needs_info", question, missing="new_date")
        preview = "Shall I move your appointment?"
        return _told("ready_for_confirmation", preview, slot_id="a1", appointment_id="k1")

    def _cancel(self, arguments: Mapping[str, str]) -> Answer:
        if not self.stands:
            return _none()
        if arguments.get("confirm") != "yes":
            return _told("ready_for_confirmation", "Shall I cancel it?", appointment_id="k1")
        self.stands = False
        return _told("cancelled", CANCELLED, done="yes")


def _none() -> Answer:
    return _told("not_found", "I can't find an appointment for you. Would you like to make one?")


def _told(status: str, message: str, *, done: str = "no", **more: str) -> Answer:
    return {"status": status, "message": message, "done": done, **more}
