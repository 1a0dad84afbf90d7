"""What holds of people: their numbers, their names, and what they usually come for."""

from parley.people.rules.phones import E164, Suppression, is_e164, number_or_unknown

__all__ = ["E164", "Suppression", "is_e164", "number_or_unknown"]
