"""What holds for bookings, as pure functions."""
