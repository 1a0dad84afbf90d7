"""What the agent heard and decided in a call, read from its journal in the database."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from parley.assembly.packs import PackShelf
from parley.calls import actions as calls
from parley.conversation.effects import AnyEffect, Note, UseTool
from parley.conversation.events import AnyEvent, NudgeWanted, ReplyWanted, ToolReturned
from parley.conversation.session import Session
from parley.live.lines import JournalLine, decode_lines

if TYPE_CHECKING:
    from parley.db.engine import Database

ANSWERED = "result_"
"""How slots begin that hold what a tool answered."""


class Decision(msgspec.Struct, frozen=True):
    """What new journal lines say: the caller's words and what was understood, and what followed.

    `values` are kind and value, `slots` those that changed, `at` is the node that waits now.
    """

    said: str
    values: tuple[tuple[str, str], ...]
    intents: tuple[str, ...]
    at: str
    slots: Mapping[str, str]
    notes: tuple[str, ...]
    tools: tuple[str, ...]

    def lines(self) -> list[str]:
        """For people: what was heard, what is known now, what was done, why."""
        values = [f"{kind} {value}" for kind, value in self.values]
        understood = ", ".join([repr(self.said), *values, *self.intents]) if self.said else ""
        slots = ", ".join(f"{name}={value}" for name, value in self.slots.items())
        parts = [
            ("heard", understood),
            ("knows", slots),
            ("used", ", ".join(self.tools)),
            ("notes", ", ".join(self.notes)),
            ("waits at", self.at),
        ]
        return [f"{name} {text}" for name, text in parts if text]


class Decisions:
    """Follows one call: a second session decides again what the journal says was decided."""

    def __init__(self, database: "Database", call_id: str) -> None:
        self._database = database
        self._call_id = call_id
        self._session: Session | None = None
        self._seq = 0

    def news(self) -> Decision | None:
        """What came since the last time; None: nothing, or no such call is in this database.

        Raises ParleyError.
        """
        lines = self._new_lines()
        if not lines:
            return None
        session = self._session or self._open()
        before = dict(session.state.memory.slots)
        said = ""
        values: tuple[tuple[str, str], ...] = ()
        intents: tuple[str, ...] = ()
        for line in lines:
            if isinstance(line.event, ReplyWanted | NudgeWanted) and line.event.said:
                said = line.event.said
                values, intents = self._understood(session, said)
            session.handle(line.event, line.now)
            self._seq = line.seq
        slots = {
            name: value
            for name, value in session.state.memory.slots.items()
            if before.get(name) != value and not name.startswith(ANSWERED)
        }
        effects = [effect for line in lines for effect in line.effects]
        return Decision(
            said,
            values,
            intents,
            session.state.memory.at,
            slots,
            _notes(effects),
            _tools([line.event for line in lines], effects),
        )

    def _new_lines(self) -> list[JournalLine]:
        with self._database.read() as tx:
            rows = calls.journal(tx, self._call_id)
        blobs = [row.entries for row in rows if row.upto > self._seq]
        return [line for blob in blobs for line in decode_lines(blob) if line.seq > self._seq]

    def _open(self) -> Session:
        with self._database.read() as tx:
            call = calls.find(tx, self._call_id)
        assert call is not None, "a journal has its call"
        self._session = Session(PackShelf(self._database).find(call.pack))
        return self._session

    def _understood(
        self, session: Session, said: str
    ) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
        heard = session.understood(said)
        values = tuple((v.kind, v.value) for v in heard.values if v.kind != "text")
        return values, heard.intents


def _notes(effects: Sequence[AnyEffect]) -> tuple[str, ...]:
    return tuple(
        f"{note.kind} ({note.detail})" if note.detail else note.kind
        for note in effects
        if isinstance(note, Note)
    )


def _tools(events: Sequence[AnyEvent], effects: Sequence[AnyEffect]) -> tuple[str, ...]:
    """The tools that began, and how those ended that answered."""
    began = [effect.name for effect in effects if isinstance(effect, UseTool)]
    ended = [
        "answered" if event.ok else f"refused: {event.result.get('reason', '')}"
        for event in events
        if isinstance(event, ToolReturned)
    ]
    return (*began, *ended)
