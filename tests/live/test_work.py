"""Tools beside a call: one that its call fails at costs only that call."""

import asyncio

import pytest
from tests.live.desks import Line

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import AnyEvent, ToolReturned
from parley.live.call import LiveCall
from parley.live.work import Work
from parley.providers.model_fake import FakeModel


async def answer(_call: LiveCall, _use: UseTool) -> tuple[bool, dict[str, str]]:
    return True, {}


def test_a_call_that_fails_at_a_tools_answer_is_dropped_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad, good = Line(), Line()
    told: list[LiveCall] = []

    def tool_returned(call: LiveCall, _event: ToolReturned) -> None:
        if call is bad.call:
            raise ZeroDivisionError
        told.append(call)

    monkeypatch.setattr(LiveCall, "tool_returned", tool_returned)

    async def scenario() -> None:
        work = Work(answer, FakeModel())
        async with asyncio.TaskGroup() as tasks:
            work.belongs_to(tasks)
            for line in (bad, good):
                work.use_tool(line.call, UseTool(1, "key", "probe", {}))

    asyncio.run(scenario())
    assert (bad.wire.end, good.wire.end) == ("abort INTERNAL_ERROR", "")
    assert told == [good.call]


def test_a_call_that_fails_at_a_models_answer_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()

    def tell(_call: LiveCall, _event: AnyEvent) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(LiveCall, "tell", tell)

    async def scenario() -> None:
        work = Work(answer, FakeModel())
        async with asyncio.TaskGroup() as tasks:
            work.belongs_to(tasks)
            work.think(line.call, Think(1, "hello"))

    asyncio.run(scenario())
    assert line.wire.end == "abort INTERNAL_ERROR"
