"""Call ids for calls that no platform made: unmistakable, and never the same twice."""

import secrets

CHANCE_BYTES = 6


def new_call_id(origin: str) -> str:
    """An id such as `play_3fa2…`; `origin` says which command made it."""
    return f"{origin}_{secrets.token_hex(CHANCE_BYTES)}"
