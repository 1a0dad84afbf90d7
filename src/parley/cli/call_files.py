"""A call as files: a session for `parley play`, and its journal for `parley replay`."""

from typing import TYPE_CHECKING

from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.calls.actions import Call
    from parley.db.engine import Database
    from parley.live.lines import JournalLine
    from parley.settings import Settings


class CallFiles:
    """Writes calls as files; `settings` say how their platform speaks."""

    def __init__(self, settings: "Settings") -> None:
        self._settings = settings

    def session(self, database: "Database", call: "Call") -> bytes:
        """What the platform did and got. Raises ParleyError."""
        from parley.assembly.packs import PackShelf
        from parley.assembly.retell import retell_dialects
        from parley.ports import Told
        from parley.testing.sessions import write_session
        from parley.testing.sessions.recording import session_of

        dialect = retell_dialects(self._settings)(call.call_id, Told())
        pack = PackShelf(database).find(call.pack)
        lines = journal_of(database, call.call_id)
        return write_session(session_of(f"The call {call.call_id}", pack.name, lines, dialect))

    def journal(self, database: "Database", call: "Call") -> bytes:
        """The journal as it is, with the pack. Raises ParleyError."""
        from parley.assembly.packs import PackShelf
        from parley.assembly.replay_check import builds_of
        from parley.calls import actions as calls
        from parley.cli.journal_file import FORMAT, VERSION, JournalFile, write_journal_file

        with database.read() as tx:
            rows = calls.journal(tx, call.call_id)
        return write_journal_file(
            JournalFile(
                FORMAT,
                VERSION,
                call.call_id,
                PackShelf(database).content(call.pack),
                tuple(sorted(builds_of(call, rows))),
                tuple(row.entries for row in rows),
                call.hash or b"",
            )
        )


def journal_of(database: "Database", call_id: str) -> list["JournalLine"]:
    """The decoded journal of a call. Raises ParleyError where this build cannot read it."""
    import msgspec

    from parley.calls import actions as calls
    from parley.live.lines import decode_lines

    with database.read() as tx:
        rows = calls.journal(tx, call_id)
    try:
        return [line for row in rows for line in decode_lines(row.entries)]
    except msgspec.DecodeError as error:
        raise ParleyError(f"The journal of {call_id} cannot be read here: {error}") from error
