"""What writes calls as files; the command line knows how, and gives it to the console."""

from typing import Protocol

from parley.calls.actions import Call
from parley.db.engine import Database


class CallFiles(Protocol):
    """Writes a call as the files that commands read. Raises ParleyError where it cannot."""

    def session(self, database: Database, call: Call) -> bytes:
        """For `parley play`."""
        ...

    def journal(self, database: Database, call: Call) -> bytes:
        """For `parley replay`: the pack, and each entry with the effects that it had."""
        ...
