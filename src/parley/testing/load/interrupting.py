"""Callers who interrupt a long answer: how soon the server stops, and what still comes."""

import asyncio
from functools import partial
from random import Random
from time import monotonic_ns
from typing import Literal

import msgspec

from parley.testing.load.caller import GROWTH, Sent, read
from parley.testing.load.connection import Connection, few_at_a_time
from parley.testing.load.figures import NS_PER_MS
from parley.testing.load.rough_caller import LONG_WISH
from parley.testing.load.script import Script, ping
from parley.testing.load.turns import Plan

TURN_TIMEOUT_S = 20.0
SPOKEN_MIN_S, SPOKEN_MAX_S = 0.03, 0.4
"""How long the agent has spoken when it is interrupted."""
SILENCE_S = 0.1
"""Four paces of the long answer: whatever would still come has come by then."""

How = Literal["barge_in", "newer_id"]


class Interruptions(msgspec.Struct, frozen=True):
    """One entry for each interruption; times in milliseconds from when it was sent.

    `stop_ms`: until the last words of the interrupted turn (0 if none came); `stale`: how many
    pieces came after it was sent, `broken`: and of those, after the server had understood it.
    `first_ms`: until the first word of the newer turn, or the empty terminal after a barge-in.
    """

    stop_ms: list[float]
    stale: list[int]
    broken: list[int]
    first_ms: list[float]


class _Interrupter:
    """Implements Ears."""

    def __init__(self, number: int, how: How, script: Script, seen: Interruptions) -> None:
        self.connection = Connection(self)
        self._random = Random(f"{how} {number}")
        self._how, self._script, self._seen = how, script, seen
        self._news = asyncio.Event()
        self._newest: dict[int, Sent] = {}
        self._turn, self._utterances = 0, 1
        self._cut_turn = self._cut_ns = 0
        self._stop_ms = self._first_ms = 0.0
        self._stale = self._broken = 0
        self._understood = False

    async def interrupt(self, times: int) -> None:
        await self._until(0, complete=True)
        for _ in range(times):
            self._request(LONG_WISH)
            await self._until(self._turn, complete=False)
            spoken_s = SPOKEN_MIN_S + self._random.random() * (SPOKEN_MAX_S - SPOKEN_MIN_S)
            await asyncio.sleep(spoken_s)
            self._cut()
            await self._until(self._turn, complete=True)
            await asyncio.sleep(SILENCE_S)
            self._note()
        self.connection.hang_up()

    # Ears.

    def heard(self, text: bytes, at_ns: int) -> None:
        sent = read(text)
        if sent.response_type == "response":
            self._response(sent, (at_ns - self._cut_ns) / NS_PER_MS)
        elif sent.response_type == "ping_pong" and sent.timestamp == self._cut_turn:
            self._understood = True
        self._news.set()

    def lost(self, _close_code: int | None) -> None:
        self._news.set()

    def _response(self, sent: Sent, since_ms: float) -> None:
        self._newest[sent.response_id] = sent
        if not self._cut_turn or sent.response_id < self._cut_turn:
            return
        if sent.response_id == self._cut_turn and sent.content:
            self._stale += 1
            self._broken += self._understood
            self._stop_ms = since_ms
        elif not self._first_ms:
            self._first_ms = since_ms

    # What it does.

    def _request(self, words: str = "") -> None:
        self._turn += 1
        self._cut_turn = 0
        self.connection.send(self._script.request(self._turn, self._utterances, words))

    def _cut(self) -> None:
        """Interrupt, with a ping right behind it that is stamped with the turn."""
        cut, self._cut_ns = self._turn, monotonic_ns()
        self._stop_ms = self._first_ms = 0.0
        self._stale = self._broken = 0
        self._understood = False
        if self._how == "newer_id":
            self._request()
        else:
            self.connection.send(self._script.barge_in(self._utterances))
        self._cut_turn = cut
        self.connection.send(ping(cut))

    def _note(self) -> None:
        self._seen.stop_ms.append(self._stop_ms)
        self._seen.stale.append(self._stale)
        self._seen.broken.append(self._broken)
        self._seen.first_ms.append(self._first_ms)
        self._utterances += GROWTH

    async def _until(self, turn: int, *, complete: bool) -> None:
        """Wait for words of a turn or for its end. Raises TimeoutError."""
        async with asyncio.timeout(TURN_TIMEOUT_S):
            while not self._has(turn, complete=complete):
                self._news.clear()
                await self._news.wait()

    def _has(self, turn: int, *, complete: bool) -> bool:
        newest = self._newest.get(turn)
        return newest is not None and (newest.content_complete or not complete)


async def interrupt(plan: Plan, how: How) -> Interruptions:
    """Let each call of the plan interrupt the long answer of the pack `wire` in each of its turns.

    Raises TimeoutError where a turn does not end, OSError or WSError where calls are not taken.
    """
    seen = Interruptions([], [], [], [])
    script = Script()
    callers = [_Interrupter(number, how, script, seen) for number in range(plan.calls)]

    await few_at_a_time(
        partial(caller.connection.open, plan.address(f"{plan.prefix}-{how}-{number}"), plan.headers)
        for number, caller in enumerate(callers)
    )
    async with asyncio.TaskGroup() as tasks:
        for caller in callers:
            tasks.create_task(caller.interrupt(plan.turns))
    return seen
