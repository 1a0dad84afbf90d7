"""A caller on a bad line who does whatever callers and networks do to a server, drawn from a seed.

Plays the pack `wire`. Counterpart: `torture`, which lets many of them loose.
"""

import asyncio

from parley.testing.load.rough_line import REST_MAX_S, RoughLine, now_ms
from parley.testing.load.watch import Watch

TURNS_MAX = 40
"""Then the caller hangs up and calls anew."""
READ_PAUSE_S = 1.5
FORGIVEN_S = 3.0
"""After a pause in reading the server may still find out that it was too long."""
STALL_S = 2.5
STALL_FRAMES = 20_000
"""More echoes than the kernel takes from a server for somebody who dribbles (about 2 MiB)."""
FLOOD_FRAMES = 100
BAD_FRAMES_MAX = 12
BIG_FRAME_BYTES = 3_500_000
"""Near the default of WS_MAX_FRAME_BYTES."""
LONG_WISH = "please give me the long answer"
BAD_FRAMES = (
    b"{",
    b"null",
    b'"text"',
    b'{"interaction_type":"no_such_thing"}',
    b'{"interaction_type":"update_only","transcript":5}',
    b'{"interaction_type":"response_required","response_id":"one","transcript":[]}',
    b'{"interaction_type":"ping_pong","timestamp":null}',
    b"[" * 4_000,
)


class RoughCaller(RoughLine):
    """Makes call after call, and in each turn does something else."""

    async def call_until(self, ends: asyncio.Event) -> None:
        """Make call after call."""
        calls = 0
        while not ends.is_set():
            calls += 1
            self._call_id = f"{self.name}-{calls}"
            await self._call(ends)

    # A call.

    async def _call(self, ends: asyncio.Event) -> None:
        self._turn, self._utterances = 0, 1
        self._record.did["call"] += 1
        await self._connect(Watch(self._terms.pardon))
        while self._turn < TURNS_MAX and not ends.is_set():
            await asyncio.sleep(self._random.random() * REST_MAX_S)
            if self._gone:
                await self._come_back()
            if not self._gone:
                await self._one_turn()
        self._own_doing = True
        self._connection.hang_up()
        await self._until(lambda: self._gone, "a call can be hung up")

    async def _one_turn(self) -> None:
        acts = (
            *((self._plain, 30), (self._long, 10), (self._barge_in, 15), (self._preempt, 15)),
            *((self._nudge, 5), (self._pause, 5), (self._flood_pings, 5), (self._drop, 6)),
            *((self._flood_updates, 4), (self._send_rubbish, 4), (self._send_much, 1)),
            (self._stall, 0.3 if self._dribbles else 0),
        )
        (act,) = self._random.choices([act for act, _ in acts], [share for _, share in acts])
        self._record.did[act.__name__.strip("_").replace("_", " ")] += 1
        await act()
        self._utterances += 2
        self._connection.send(self._script.agent_turn(self._utterances))

    # What a caller does in a turn.

    async def _plain(self) -> None:
        self._speak()
        self._ask(self._terms.answer)
        await self._reply()

    async def _long(self) -> None:
        self._speak()
        self._ask(self._terms.long, LONG_WISH)
        await self._reply()

    async def _barge_in(self) -> None:
        await self._hear_some_of_it()
        if not self._watch.is_closed(self._turn):
            self._watch.barged_in(self._turn, self._stamp + 1)
            self._connection.send(self._script.barge_in(self._utterances))
            self._ping()
        await self._reply()

    async def _preempt(self) -> None:
        await self._hear_some_of_it()
        self._ask(self._terms.answer)
        await self._reply()

    async def _nudge(self) -> None:
        if not self._gone:
            self._turn += 1
            self._watch.asked(self._turn, "", self._stamp + 1)
            self._connection.send(self._script.reminder(self._turn, self._utterances))
            self._ping()
        await self._reply()

    async def _pause(self) -> None:
        """Stop reading for a while, and ask for an answer meanwhile."""
        self._stop_reading()
        await self._flood_with_pings(FLOOD_FRAMES)
        self._speak()
        self._ask(self._terms.long, LONG_WISH)
        await asyncio.sleep(READ_PAUSE_S)
        self._read_on()
        await self._reply()

    async def _stall(self) -> None:
        """Stop reading until the kernel takes no more from the server: it should cut us off."""
        self._stop_reading()
        await self._flood_with_pings(STALL_FRAMES)
        await asyncio.sleep(STALL_S)
        self._read_on()
        await self._plain()

    def _stop_reading(self) -> None:
        self._forgiven_until_ms = float("inf")
        self._connection.stop_reading()

    def _read_on(self) -> None:
        self._watch.pardon()
        self._forgiven_until_ms = now_ms() + FORGIVEN_S * 1000
        self._connection.read_on()

    async def _flood_pings(self) -> None:
        self._speak()
        self._ask(self._terms.long, LONG_WISH)
        await self._flood_with_pings(FLOOD_FRAMES)
        await self._reply()

    async def _flood_updates(self) -> None:
        for _ in range(FLOOD_FRAMES // 3):
            self._speak()
        await self._plain()

    async def _send_rubbish(self) -> None:
        for _ in range(self._random.randint(1, BAD_FRAMES_MAX)):
            self._connection.send(self._random.choice(BAD_FRAMES))
        await self._plain()

    async def _send_much(self) -> None:
        self._connection.send(self._script.interim(self._utterances, BIG_FRAME_BYTES))
        await self._plain()

    async def _drop(self) -> None:
        await self._hear_some_of_it()
        self._own_doing = True
        self._connection.drop()
        await self._until(lambda: self._gone, "a connection can be dropped")

    async def _hear_some_of_it(self) -> None:
        self._speak()
        self._ask(self._terms.long, LONG_WISH)
        await self._until(lambda: self._watch.has_begun(self._turn), "no turn hangs")
        await asyncio.sleep(self._random.random() * 0.5)

    async def _flood_with_pings(self, count: int) -> None:
        for number in range(count):
            self._ping()
            if number % FLOOD_FRAMES == FLOOD_FRAMES - 1:
                await asyncio.sleep(0)
