"""Bookings: times that are held for a caller, and appointments that are promised."""
