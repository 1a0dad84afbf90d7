"""Runs in threads beside the loop: bounded in number, shared by those who ask the same."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Generic, NamedTuple, TypeVar

Result = TypeVar("Result")


class Full(Exception):
    """As many runs are under way, or wait for a thread, as there may be. Nothing was begun."""


class Late(Exception):
    """A run is not over in time. It goes on; whoever asks the same again shares it."""


class Ran(NamedTuple, Generic[Result]):
    """What a run gave. With `shared` somebody else had begun it."""

    result: Result
    shared: bool


class Runs(Generic[Result]):
    """`threads` runs at a time, and `waiting` more that wait for one. Used from one loop."""

    def __init__(self, name: str, *, threads: int, waiting: int) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._most = threads + waiting
        self._flying: dict[str, asyncio.Future[Result]] = {}

    async def run(self, key: str, work: Callable[[], Result], timeout_s: float) -> Ran[Result]:
        """Do `work` in a thread, or share what somebody began under the same key.

        Raises Full, Late, and what `work` raises while somebody waits for it.
        """
        flying = self._flying.get(key)
        future = flying or self._begin(key, work)
        await asyncio.wait((future,), timeout=timeout_s)
        if not future.done():
            raise Late
        return Ran(future.result(), flying is not None)

    def close(self) -> None:
        """Let what runs end, and drop what waits."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, key: str, work: Callable[[], Result]) -> "asyncio.Future[Result]":
        if len(self._flying) >= self._most:
            raise Full
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        self._flying[key] = future
        future.add_done_callback(partial(self._landed, key))
        return future

    def _landed(self, key: str, _future: "asyncio.Future[Result]") -> None:
        del self._flying[key]
