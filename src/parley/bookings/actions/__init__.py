"""What can be done with bookings; each function runs in the transaction that it is given."""
