"""How a running call uses a tool: in a thread of its own, with what it may know of the call."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from parley.conversation.effects import UseTool
from parley.db.engine import Database
from parley.live.call import LiveCall
from parley.tools import ToolContext, run_tool, wait_ms

THREADS_MAX = 8
"""Tools that work at the same time; below the connections of a database (db/opening.py)."""


class Toolbox:
    """`deliver` says whether messages have somewhere to go; `stored` is told after each tool.

    A time that somebody chose is held for `hold_ms`.
    """

    def __init__(
        self,
        database: Database,
        country: str,
        *,
        deliver: bool,
        stored: Callable[[], None],
        hold_ms: int,
    ) -> None:
        self._database = database
        self._country = country
        self._deliver = deliver
        self._stored = stored
        self._hold_ms = hold_ms
        self._threads = ThreadPoolExecutor(THREADS_MAX, thread_name_prefix="tool")

    async def run(self, call: LiveCall, use: UseTool) -> tuple[bool, dict[str, str]]:
        """Use a tool once, however often it is asked. Raises DatabaseUnavailable."""
        await asyncio.sleep(wait_ms(use.name, use.arguments) / 1000)
        answer = await asyncio.get_running_loop().run_in_executor(
            self._threads,
            run_tool,
            self._database,
            self._context(call),
            use.key,
            use.name,
            use.arguments,
        )
        if answer.ok:
            self._stored()
        return answer.ok, answer.result

    def close(self) -> None:
        """Wait for the tools that are at work."""
        self._threads.shutdown()

    def _context(self, call: LiveCall) -> ToolContext:
        state = call.session.state
        return ToolContext(
            tenant_id=call.tenant_id,
            call_id=call.call_id,
            caller_number=state.facts.get("caller_number", ""),
            country=state.facts.get("country") or self._country,
            language=state.memory.language or call.session.pack.language,
            deliver=self._deliver,
            called_number=state.facts.get("called_number", ""),
            hold_ms=self._hold_ms,
        )
