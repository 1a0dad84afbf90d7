"""Calls as a server journals them: a session that is told events, line by line, and stored."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from tests.postgres import NOW

from parley.agents import actions as agents
from parley.assembly.packs import shipped_pack
from parley.calls import actions as calls
from parley.calls.actions import JournalRow
from parley.conversation.effects import UseTool
from parley.conversation.events import (
    AnyEvent,
    CallDetailsKnown,
    CallEnded,
    CallStarted,
    DeadlinePassed,
    FloorTaken,
    Line,
    ReplyWanted,
    ToolReturned,
    Transcript,
)
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session
from parley.db.engine import Database
from parley.live.limits import session_limits
from parley.live.lines import (
    FIRST_DIGEST,
    JournalLine,
    Snapshot,
    chain,
    encode_line,
    encode_snapshot,
    join_lines,
)
from parley.settings import Settings
from parley.tenants.rules import DEFAULT_TENANT

ANN, CLINIC = "+12125550123", "+12125550100"
FACTS = {"clinic_name": "Glow Clinic", "emergency_number": "911", "country": "US"}
TOOK_MS = 400


class Recording:
    """A call under way. `now` is in milliseconds since it began; `lines` are its journal.

    `numbers` are those of the caller and of the clinic.
    """

    def __init__(
        self,
        call_id: str,
        pack: str = "clinic",
        build: str = "build",
        facts: Mapping[str, str] = FACTS,
    ) -> None:
        self.call_id = call_id
        self.numbers = (ANN, CLINIC)
        self.content = shipped_pack(pack)
        self.pack: Pack = compile_pack(self.content)
        self.session = Session(self.pack)
        self.build = build
        self.lines: list[JournalLine] = []
        self.stored = 0
        self.turn = self.now = self.agent_lines = 0
        limits = session_limits(Settings())
        zone = "America/Chicago"
        self.tell(
            CallStarted(call_id, 0, zone, self.pack.hash, build, "tables", dict(facts), limits)
        )

    def tell(self, event: AnyEvent, after_ms: int = 0) -> "Recording":
        self.now += after_ms
        effects = self.session.handle(event, self.now)
        self.lines.append(JournalLine(len(self.lines) + 1, self.now, event, effects))
        return self

    def says(self, said: str, after_ms: int = 2_000, heard: str | None = None) -> "Recording":
        """The caller says this, having heard so much of the agent's last words; None: all."""
        turn, self.turn = self.turn, self.turn + 1
        heard = self.session.state.reply.strip() if heard is None else heard
        self.agent_lines += bool(heard)
        settled = (Line("agent", heard, turn),) if heard else ()
        self.tell(Transcript((*settled, Line("user", said))), after_ms)
        return self.tell(ReplyWanted(self.turn, said, self.agent_lines, turn, heard))

    def time_passes(self) -> "Recording":
        """Until the next deadline."""
        assert self.session.deadline is not None
        return self.tell(DeadlinePassed(), max(0, self.session.deadline - self.now))

    def tool_returns(self, **result: str) -> "Recording":
        """The newest tool answers well."""
        uses = [e for line in self.lines for e in line.effects if isinstance(e, UseTool)]
        return self.tell(ToolReturned(uses[-1].turn, uses[-1].key, ok=True, result=result), TOOK_MS)

    @property
    def hash(self) -> bytes:
        digest = FIRST_DIGEST
        for line in self.lines:
            digest = chain(digest, encode_line(line))
        return digest

    def store(self, database: Database, at: datetime = NOW, tenant: str = DEFAULT_TENANT) -> None:
        """Admit the call, or go on with it, and write the lines that are new."""
        new, self.stored = self.lines[self.stored :], len(self.lines)
        snapshot = Snapshot(
            len(self.lines), self.now, self.hash, self.turn, self.build, self.session.snapshot()
        )
        row = JournalRow(
            self.call_id,
            new[0].seq,
            new[-1].seq,
            tenant,
            1,
            join_lines([encode_line(line) for line in new]),
            encode_snapshot(snapshot),
        )
        with database.write(at) as tx:
            if calls.find(tx, self.call_id) is None:
                calls.admit(
                    tx,
                    call_id=self.call_id,
                    tenant_id=tenant,
                    platform="retell",
                    credentials=b"c",
                    pack=agents.publish_pack(tx, self.pack.name, self.content),
                    build=self.build,
                    return_within_ms=1000,
                )
            calls.note_details(tx, self.call_id, *self.numbers, "inbound")
            calls.write_journal(tx, [row])

    def end(self, database: Database, at: datetime = NOW, tenant: str = DEFAULT_TENANT) -> None:
        """The same, and it is over; it began at `at`."""
        self.tell(CallEnded("agent"), 100)
        self.store(database, at, tenant)
        over = at + timedelta(milliseconds=self.now)
        with database.write(over) as tx:
            calls.end(tx, self.call_id, 1, reason="agent", turns=self.turn, hash=self.hash, at=over)


def with_message(call_id: str, build: str = "build") -> Recording:
    """Ann interrupts once and leaves a message, whose tool answers."""
    call = Recording(call_id, build=build)
    call.tell(CallDetailsKnown(ANN, CLINIC, "inbound"), 50)
    call.says("Hi, I have a <b>toothache</b> since Friday.")
    call.tell(FloorTaken(("unsent words. ",)), 300)
    call.says("My name is Ann Lee.", 700, heard="May I have")
    call.says("Yes, this number is fine.")
    call.says("Yes, that is right.")
    call.tool_returns(message_id="m1")
    return call
