"""What a running call asks of its surroundings: the process, or a simulated one."""

from typing import TYPE_CHECKING, Protocol

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import CallStarted

if TYPE_CHECKING:
    from parley.live.call import LiveCall


class Desk(Protocol):
    """Nothing here waits. Times are milliseconds of one monotonic clock."""

    def now(self) -> float: ...

    def epoch_ms(self) -> int: ...

    def write_line(
        self, call: "LiveCall", line: bytes, *, snapshot: bytes | None, urgent: bool
    ) -> None:
        """Journal one encoded line; `call.durable(seq)` follows when it is on disk."""
        ...

    def use_tool(self, call: "LiveCall", use: UseTool) -> None:
        """Run a tool; `call.tool_returned(…)` follows exactly once."""
        ...

    def think(self, call: "LiveCall", think: Think) -> None:
        """Ask the model; ModelText, ModelDone or ModelFailed follow through `call.tell`."""
        ...

    def stop_thinking(self, call: "LiveCall") -> None: ...

    def wake(self, call: "LiveCall", at: float) -> None:
        """Call `call.wake_up()` at that time. An earlier wish stands beside a later one."""
        ...

    def details(self, call: "LiveCall", from_number: str, to_number: str, direction: str) -> None:
        """Remember in the call's row who calls whom."""
        ...

    def begin_again(self, call: "LiveCall") -> CallStarted:
        """The first event of a session that takes over after a fault of ours."""
        ...

    def over(self, call: "LiveCall", reason: str) -> None:
        """The call has no connection and waits for nothing; `reason` is a word of live/call.py."""
        ...
