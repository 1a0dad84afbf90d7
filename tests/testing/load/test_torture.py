import asyncio
from pathlib import Path

import pytest
from tests.servers import running, settings_for

from parley.testing.load.rough_line import Record, Terms
from parley.testing.load.torture import GROWTH_MAX_KIB, Outcome, Torture, torture


def test_an_answer_that_is_not_the_packs_does_not_escape_the_callers(tmp_path: Path) -> None:
    async def tortured() -> Outcome:
        settings = settings_for(tmp_path, CONVERSATION_PROFILE="wire")
        async with running(settings) as (_, target):
            terms = Terms(target.of_call, target.headers, "Another answer.", "Or two.", "Sorry.")
            return await torture(Torture(terms=terms, sessions=6, seconds=1, seed=1))

    outcome = asyncio.run(tortured())
    assert {broken.promise for broken in outcome.record.violations} == {
        "speech is whole and in order"
    }


def test_calls_that_are_not_taken_are_violations() -> None:
    terms = Terms(lambda call_id: f"ws://127.0.0.1:9/{call_id}", {}, "", "", "")
    outcome = asyncio.run(torture(Torture(terms=terms, sessions=2, seconds=0.2, seed=1)))
    assert {broken.promise for broken in outcome.record.violations} == {"every call is taken"}


@pytest.mark.parametrize(
    ("samples", "growth"),
    [
        ((), 0),
        ((100, 120, 110, 110, 110), 10),
        ((100, 400, 90), 0),
        ((10, 20, 20, 20, 20, 20, 20, 20, 20, 20 + GROWTH_MAX_KIB), GROWTH_MAX_KIB),
    ],
)
def test_growth_counts_from_the_end_of_the_warm_up(samples: tuple[int, ...], growth: int) -> None:
    assert Outcome(Record(), samples, 0.0).growth_kib == growth
