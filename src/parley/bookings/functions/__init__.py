"""What the front desk can do in a call: one function of the door each, and a tool of our own."""

from collections.abc import Mapping
from types import MappingProxyType

from parley.bookings.functions import (
    availability,
    booking,
    cancelling,
    dates,
    finding,
    knowing,
    moving,
    owned,
    promising,
    telling,
    waiting,
)
from parley.bookings.using import Function

FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        function.name: function
        for function in (
            Function(
                "parse_date",
                "Say which date and time words mean.",
                "open",
                dates.ParseDate,
                dates.parse_date,
                deadline_ms=500,
            ),
            Function(
                "list_services",
                "Name what can be booked.",
                "public",
                telling.ListServices,
                telling.list_services,
            ),
            Function(
                "get_service_info",
                "Tell how long a service takes and what it costs.",
                "public",
                telling.GetServiceInfo,
                telling.get_service_info,
            ),
            Function(
                "get_opening_hours",
                "Tell when the business is open on a day.",
                "public",
                telling.GetOpeningHours,
                telling.get_opening_hours,
            ),
            Function(
                "initialize_call",
                "Tell the date, the time and whether the business is open, at the beginning.",
                "open",
                knowing.InitializeCall,
                knowing.initialize_call,
            ),
            Function(
                "check_customer",
                "Say whether the caller is known, and how to greet them.",
                "read",
                knowing.CheckCustomer,
                knowing.check_customer,
            ),
            Function(
                "check_availability",
                "Say whether a time is free, and hold it; or offer what is free.",
                "hold",
                availability.CheckAvailability,
                availability.check_availability,
            ),
            Function(
                "get_alternatives",
                "Offer other times.",
                "hold",
                availability.GetAlternatives,
                availability.get_alternatives,
            ),
            Function(
                "find_next_available",
                "Find the next free time.",
                "hold",
                availability.FindNextAvailable,
                availability.find_next_available,
            ),
            Function(
                "reserve_slot",
                "Hold a time while the caller decides.",
                "hold",
                availability.ReserveSlot,
                availability.reserve_slot,
            ),
            Function(
                "release_slot_reservation",
                "Let go of the time that the call holds.",
                "hold",
                availability.ReleaseSlot,
                availability.release_slot_reservation,
            ),
            Function(
                "book_appointment",
                "Book a time, once the caller has said yes.",
                "write",
                booking.BookAppointment,
                booking.book_appointment,
                deadline_ms=4500,
            ),
            Function(
                "query_appointment",
                "Tell callers of their own coming bookings.",
                "read",
                owned.Wanted,
                finding.query_appointment,
            ),
            Function(
                "query_appointment_by_name",
                "Look for a booking by a name and a second thing, where the business allows it.",
                "read",
                finding.ByName,
                finding.query_appointment_by_name,
            ),
            Function(
                "cancel_appointment",
                "Cancel a booking, once the caller has said yes.",
                "write",
                cancelling.CancelAppointment,
                cancelling.cancel_appointment,
                deadline_ms=3000,
            ),
            Function(
                "undo_cancellation",
                "Take back what was cancelled in this call a moment ago.",
                "write",
                cancelling.UndoCancellation,
                cancelling.undo_cancellation,
                deadline_ms=3000,
            ),
            Function(
                "reschedule_appointment",
                "Move a booking to another time, once the caller has said yes.",
                "write",
                moving.RescheduleAppointment,
                moving.reschedule_appointment,
                deadline_ms=3000,
            ),
            Function(
                "join_waitlist",
                "Note a wish for a time that is not free.",
                "write",
                waiting.JoinWaitlist,
                waiting.join_waitlist,
            ),
            Function(
                "request_callback",
                "Note that somebody is to be called back.",
                "write",
                promising.RequestCallback,
                promising.request_callback,
            ),
            Function(
                "request_transfer",
                "Say where to put the caller through to, while somebody is there.",
                "read",
                promising.RequestTransfer,
                promising.request_transfer,
            ),
            Function(
                "log_call_outcome",
                "Note how the call went.",
                "write",
                promising.LogCallOutcome,
                promising.log_call_outcome,
            ),
            Function(
                "set_follow_up_plan",
                "Plan a call to the customer on a later day.",
                "write",
                promising.SetFollowUpPlan,
                promising.set_follow_up_plan,
            ),
        )
    }
)
"""All functions by their names."""
