"""The catalogue: what can be booked, with whom, when they work, and under which rules."""
