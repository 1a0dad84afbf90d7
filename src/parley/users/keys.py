"""Tokens that nobody can guess, and what is stored in their place."""

import hashlib
import secrets
from typing import Final

TOKEN_BYTES: Final = 32
TOKEN_MAX_CHARS: Final = 100
"""Longer ones are not even hashed."""


def new_token() -> str:
    """256 bits of chance, fit for URLs and cookies."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def digest(token: str) -> bytes:
    """SHA-256 of a token. Looking it up by this tells nothing about the token by its time."""
    return hashlib.sha256(token[:TOKEN_MAX_CHARS].encode("utf-8", "replace")).digest()
