"""The journal's writer on the event loops that servers use."""

import asyncio
from collections.abc import Callable

import pytest
import uvloop

from parley.calls import actions as calls
from parley.db.engine import Database, Tx
from parley.live.journal import JournalWriter
from parley.telemetry import Metrics

LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


@pytest.mark.parametrize("loop", LOOPS)
def test_jobs_that_are_submitted_together_all_run(loop: str, database: Database) -> None:
    async def submit() -> list[object]:
        writer = JournalWriter(database, Metrics())
        writer.start()
        answers: list[object] = []

        def numbered(number: int) -> Callable[[Tx], object]:
            return lambda tx: (number, calls.newest(tx))

        for number in range(3):
            writer.submit(numbered(number), lambda answer, error: answers.append(answer or error))
        await writer.close()
        return answers

    with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        assert runner.run(submit()) == [(0, None), (1, None), (2, None)]
