"""The database of one simulated call: it survives the death of every process.

Counterpart of `calls/actions.py` and of the slices' tools, with the same rules and no SQL.
"""

from typing import Any

import msgspec

from parley.messages.tools import TakeMessage
from parley.people.rules import is_e164
from parley.people.tools import StopCalling
from parley.testing import calendar
from parley.testing.facts import CallOver, Fact, LinesDurable, Stored

RETURN_WITHIN_MS = 2 * 60 * 60 * 1000
UNAVAILABLE = {"reason": "unavailable"}
Answer = tuple[bool, dict[str, str]]


class Row(msgspec.Struct, frozen=True, gc=False):
    """One flush: the encoded lines `seq` to `upto`, and the newest snapshot among them, if any."""

    seq: int
    upto: int
    owner: int
    entries: bytes
    snapshot: bytes | None


class Admitted(msgspec.Struct, frozen=True):
    """What a socket gets: `new`, `resumed` or `ended`. `entries` as in `calls.rules.Admission`."""

    kind: str
    owner: int
    snapshot: bytes | None = None
    entries: tuple[bytes, ...] = ()
    next_seq: int = 0


class Message(msgspec.Struct, frozen=True):
    """A message as it is stored under its number."""

    name: str
    phone: str
    reason: str


class SimStore:
    """`results` are the tools' answers by key; `messages` and `suppressed` what they did."""

    def __init__(self, facts: list[Fact]) -> None:
        self._facts = facts
        self.owner = 0
        self.status = ""
        self.reason = ""
        self.left_at = 0.0
        self.started_at = 0
        self.rows: list[Row] = []
        self.results: dict[str, dict[str, str]] = {}
        self.names: dict[str, str] = {}
        self.messages: dict[int, Message] = {}
        self.suppressed = 0
        self.calendar = calendar.SimCalendar()

    # Calls and journals.

    def admit(self, at: float, epoch_ms: int) -> Admitted:
        if not self.owner:
            self.owner, self.status, self.started_at = 1, "live", epoch_ms
            return Admitted("new", 1)
        if self.status == "ended" and not self._may_return(at):
            return Admitted("ended", self.owner)
        self.owner += 1
        self.status = "live"
        since = next((i for i in reversed(range(len(self.rows))) if self.rows[i].snapshot), None)
        rows = self.rows[since or 0 :]
        snapshot = None if since is None else rows[0].snapshot
        return Admitted(
            "resumed", self.owner, snapshot, tuple(r.entries for r in rows), self.next_seq
        )

    def _may_return(self, at: float) -> bool:
        return self.reason == "platform" and at - self.left_at <= RETURN_WITHIN_MS

    @property
    def next_seq(self) -> int:
        return self.rows[-1].upto + 1 if self.rows else 0

    def write(self, at: float, row: Row) -> bool:
        """False: another process owns the call, and nothing was written."""
        if row.owner != self.owner:
            return False
        self.rows.append(row)
        self._facts.append(LinesDurable(at, row.owner, row.upto))
        return True

    def leave(self, at: float, owner: int) -> None:
        if owner == self.owner:
            self.status, self.left_at, self.reason = "lost", at, "lost"

    def end(self, at: float, owner: int, reason: str, turns: int, digest: bytes) -> None:
        if owner == self.owner:
            self.status, self.left_at, self.reason = "ended", at, reason
            self._facts.append(CallOver(at, reason, turns, digest))

    # Tools.

    def use(self, at: float, key: str, name: str, arguments: dict[str, str], line: str) -> Answer:
        """Use a tool once, however often it is asked. `line` is the caller's number or empty."""
        if key in self.results:
            return True, self.results[key]
        try:
            result = self._do(name, arguments, line)
        except msgspec.ValidationError as error:
            return False, {"reason": "bad_arguments", "detail": str(error)}
        if "reason" in result:
            return False, result
        self.results[key], self.names[key] = result, name
        self._facts.append(Stored(at, key, name, dict(arguments)))
        if name == "take_message":
            self._forget_others(name, key)
        return True, result

    def _do(self, name: str, arguments: dict[str, str], line: str) -> dict[str, str]:
        """The tool's answer; one with a reason is a refusal."""
        match name:
            case "take_message":
                return self._take(_parsed(arguments, TakeMessage))
            case "stop_calling":
                phone = _parsed(arguments, StopCalling).phone
                self.suppressed += 1
                return {"suppressed": "number" if is_e164(phone) or line else "call"}
            case "probe":
                refused = arguments.get("fail") == "yes"
                return {"reason": "probe_failed"} if refused else {"waited": "1"}
            case tool if tool in calendar.TOOLS:
                return self.calendar.answer(tool, arguments)
            case _:
                return {"reason": "unknown_tool"}

    def _take(self, left: TakeMessage) -> dict[str, str]:
        if left.phone and not is_e164(left.phone):
            return {"reason": "bad_phone"}
        if not (left.name or left.phone or left.reason):
            return {"reason": "empty_message"}
        self.messages[left.number] = Message(left.name, left.phone, left.reason)
        return {"message_id": f"m{left.number}", "revision": "1"}

    def _forget_others(self, name: str, key: str) -> None:
        for other in [k for k, n in self.names.items() if n == name and k != key]:
            del self.results[other], self.names[other]


def _parsed(arguments: dict[str, str], kind: type[Any]) -> Any:  # noqa: ANN401 - as convert does
    return msgspec.convert(arguments, kind, strict=False)
