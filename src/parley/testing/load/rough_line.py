"""One connection after the other of a call on a bad line, and what is asked on them.

Counterpart: `rough_caller` decides what is done with it, `watch` judges what comes.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random
from time import monotonic_ns

import msgspec
from picows import WSError

from parley.testing.load.connection import Address, Connection
from parley.testing.load.figures import NS_PER_MS
from parley.testing.load.script import Script, call_details, ping
from parley.testing.load.watch import Violation, Watch

HANG_AFTER_S = 10.0
"""A greeting or a turn that has not ended by then never will."""
REST_MAX_S = 0.2
"""Between a loss and the next connection, and between turns."""


class Terms(msgspec.Struct, frozen=True):
    """Where to call, and what the pack says: an answer, a long one in many pieces, an apology."""

    address: Address
    headers: Mapping[str, str]
    answer: str
    long: str
    pardon: str


class Record:
    """What all callers did and saw. Times in milliseconds."""

    def __init__(self) -> None:
        self.did: Counter[str] = Counter()
        self.echo_ms: list[float] = []
        self.violations: Counter[Violation] = Counter()

    def take(self, watch: Watch) -> None:
        """A connection is over."""
        self.violations.update(watch.violations)
        self.echo_ms += watch.echo_ms

    def broken(self, promise: str, seen: str) -> None:
        self.violations[Violation(promise, seen)] += 1


class RoughLine:
    """Implements Ears. Every third of them keeps next to nothing unread, so that writes stall."""

    def __init__(self, number: int, seed: int, terms: Terms, script: Script, rec: Record) -> None:
        self._random = Random(f"{seed} {number}")
        self.name = f"torture-{seed}-{number}"
        self._dribbles = number % 3 == 0
        self._terms, self._script, self._record = terms, script, rec
        self._call_id = ""
        self._stamp = self._turn = 0
        self._utterances = 1
        self._watch = Watch()
        self._connection = Connection(self)
        self._news = asyncio.Event()
        self._own_doing = self._gone = True
        self._forgiven_until_ms = 0.0

    def keep_alive(self) -> None:
        """To be called every two seconds."""
        if not self._gone and self._watch.greeted:
            self._ping()
            self._watch.check_echoes(now_ms())

    # Ears.

    def heard(self, text: bytes, at_ns: int) -> None:
        self._watch.heard(text, at_ns / NS_PER_MS)
        self._news.set()

    def lost(self, close_code: int | None) -> None:
        self._gone = True
        self._news.set()
        self._record.take(self._watch)
        if self._own_doing:
            return
        if close_code is None and now_ms() < self._forgiven_until_ms:
            self._record.did["stalled and lost"] += 1
        else:
            self._record.broken("only what stalls is cut", f"close code {close_code}")

    async def _connect(self, watch: Watch) -> None:
        self._watch, self._connection = watch, Connection(self)
        url = self._terms.address(self._call_id)
        try:
            await self._connection.open(url, self._terms.headers, dribbles=self._dribbles)
        except (OSError, WSError) as error:
            self._record.broken("every call is taken", type(error).__name__)
            return
        self._gone = self._own_doing = False
        self._forgiven_until_ms = 0.0
        self._record.did["connection"] += 1
        await self._until(lambda: self._watch.greeted, "every connection is greeted")
        self._connection.send(call_details(self._call_id))

    async def _come_back(self) -> None:
        """As the platform does where a connection broke: the same call on a new one."""
        await asyncio.sleep(self._random.random() * REST_MAX_S)
        watch = Watch(self._terms.pardon)
        watch.goes_on(self._watch)
        await self._connect(watch)
        if self._turn:
            # The server may not have learned of the newest turn: then it closes the one before.
            await self._until(
                lambda: any(map(watch.is_closed, (self._turn - 1, self._turn))), "no turn hangs"
            )

    # Parts of it.

    def _speak(self) -> None:
        for frame in self._script.updates(self._utterances):
            self._connection.send(frame)

    def _ask(self, whole: str, words: str = "") -> None:
        if self._gone:
            return
        self._turn += 1
        self._watch.asked(self._turn, whole, self._stamp + 1)
        self._connection.send(self._script.request(self._turn, self._utterances, words))
        self._ping()

    async def _reply(self) -> None:
        await self._until(lambda: self._watch.is_closed(self._turn), "no turn hangs")

    def _ping(self) -> None:
        """The platform stamps with its clock; small numbers tell our pings from the server's."""
        self._stamp += 1
        self._watch.pinged(self._stamp, now_ms())
        self._connection.send(ping(self._stamp))

    async def _until(self, happened: Callable[[], bool], promise: str) -> None:
        """Wait for something that must happen, unless the connection is lost."""
        try:
            async with asyncio.timeout(HANG_AFTER_S):
                while not (happened() or self._gone):
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            self._record.broken(promise, f"nothing within {HANG_AFTER_S:g} s")


def now_ms() -> float:
    """The monotonic clock in milliseconds."""
    return monotonic_ns() / NS_PER_MS
