"""Passwords: hashed by Argon2id, and as slow to refuse as to accept."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from parley.errors import ParleyError

AT_ONCE_MAX: Final = 2
"""One takes 64 MiB and four lanes (RFC 9106, 4, second recommendation)."""
PATIENCE_S: Final = 10.0


class TooBusy(ParleyError):
    """Too many people sign in at the same moment; try again in a few seconds."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Passwords:
    """Hashes and checks passwords, few at a time. Not for the loop, nor inside a transaction.

    Raises TooBusy where others keep it from its turn for PATIENCE_S.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = threading.BoundedSemaphore(AT_ONCE_MAX)
        self._nobody = ""

    def hashed(self, password: str) -> str:
        """The Argon2id hash with its parameters and a new salt."""
        with self._turn():
            return self._hasher.hash(password)

    def fits(self, stored: str, password: str) -> bool:
        """Whether the password is the one. An empty `stored` fits none, and takes as long."""
        compared = stored or self._hash_of_nobody()
        with self._turn():
            try:
                return self._hasher.verify(compared, password) and bool(stored)
            except (VerificationError, InvalidHashError):
                return False

    def outdated(self, stored: str) -> bool:
        """Whether a hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def _hash_of_nobody(self) -> str:
        # Made at its first use; two threads that both make it do no harm.
        self._nobody = self._nobody or self.hashed("nobody has this password")
        return self._nobody

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turns.acquire(timeout=PATIENCE_S):
            raise TooBusy
        try:
            yield
        finally:
            self._turns.release()
