"""The SQL of bookings."""
