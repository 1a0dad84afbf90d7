"""What names a pack."""

import hashlib


def pack_hash(content: bytes) -> str:
    """SHA-256 of the content in hexadecimal: other bytes are another pack."""
    return hashlib.sha256(content).hexdigest()
