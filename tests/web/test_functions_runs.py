import asyncio
import threading

import pytest

from parley.web.functions_runs import Full, Late, Ran, Runs

PATIENCE_S = 20.0
AT_ONCE_S = 0.001


class Work:
    """Something that runs until it is let go, and counts how often it was begun."""

    def __init__(self) -> None:
        self.begun = 0
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def __call__(self) -> str:
        self.begun += 1
        self.has_begun.set()
        assert self.may_end.wait(PATIENCE_S)
        return "done"


def quick() -> str:
    return "quick"


def test_a_run_gives_what_its_work_returns() -> None:
    runs = Runs[str]("test", threads=1, waiting=0)
    assert asyncio.run(runs.run("a", quick, PATIENCE_S)) == Ran("quick", shared=False)
    runs.close()


def test_those_who_ask_the_same_at_once_share_one_run() -> None:
    runs, work = Runs[str]("test", threads=4, waiting=0), Work()

    async def story() -> list[Ran[str]]:
        asking = [asyncio.ensure_future(runs.run("a", work, PATIENCE_S)) for _ in range(5)]
        await asyncio.to_thread(work.has_begun.wait, PATIENCE_S)
        work.may_end.set()
        return await asyncio.gather(*asking)

    answers = asyncio.run(story())
    assert work.begun == 1
    assert [ran.result for ran in answers] == ["done"] * 5
    assert sorted(ran.shared for ran in answers) == [False, True, True, True, True]
    runs.close()


def test_the_same_asked_later_runs_anew() -> None:
    runs, work = Runs[str]("test", threads=1, waiting=0), Work()
    work.may_end.set()

    async def story() -> None:
        for _ in range(2):
            await runs.run("a", work, PATIENCE_S)

    asyncio.run(story())
    assert work.begun == 2
    runs.close()


def test_who_waits_too_long_is_told_and_a_repetition_gets_the_result_of_the_first_run() -> None:
    runs, work = Runs[str]("test", threads=1, waiting=0), Work()

    async def story() -> Ran[str]:
        with pytest.raises(Late):
            await runs.run("a", work, AT_ONCE_S)
        again = asyncio.ensure_future(runs.run("a", work, PATIENCE_S))
        await asyncio.sleep(0)
        work.may_end.set()
        return await again

    assert asyncio.run(story()) == Ran("done", shared=True)
    assert work.begun == 1
    runs.close()


def test_a_run_beyond_the_limit_is_refused_and_nothing_is_begun() -> None:
    runs, work, refused = Runs[str]("test", threads=1, waiting=1), Work(), Work()

    async def story() -> None:
        asking = [asyncio.ensure_future(runs.run(key, work, PATIENCE_S)) for key in "ab"]
        await asyncio.to_thread(work.has_begun.wait, PATIENCE_S)
        with pytest.raises(Full):
            await runs.run("c", refused, PATIENCE_S)
        work.may_end.set()
        await asyncio.gather(*asking)
        await runs.run("c", quick, PATIENCE_S)

    asyncio.run(story())
    assert (work.begun, refused.begun) == (2, 0)
    runs.close()


def test_what_breaks_a_run_reaches_whoever_waits_for_it() -> None:
    def broken() -> str:
        raise ValueError("broken")

    runs = Runs[str]("test", threads=1, waiting=0)
    with pytest.raises(ValueError, match="broken"):
        asyncio.run(runs.run("a", broken, PATIENCE_S))
    runs.close()
