"""Tools start when their intent is durable, and one use of each at a time."""

from parley.conversation.effects import UseTool
from parley.live.tool_queue import ToolQueue

NOTE, NOTE_AGAIN = UseTool(1, "a", "take_message", {}), UseTool(2, "b", "take_message", {})
STOP = UseTool(2, "c", "stop_calling", {})


def test_a_tool_waits_until_its_line_is_durable() -> None:
    queue = ToolQueue()
    queue.ask(3, NOTE)
    assert queue.startable(2) == []
    assert queue.startable(3) == [NOTE]
    assert queue.startable(9) == []


def test_a_second_use_of_a_tool_waits_for_the_first_and_other_tools_do_not() -> None:
    queue = ToolQueue()
    for seq, use in ((1, NOTE), (2, NOTE_AGAIN), (3, STOP)):
        queue.ask(seq, use)
    assert queue.startable(3) == [NOTE, STOP]
    queue.returned("a")
    assert queue.startable(3) == [NOTE_AGAIN]


def test_what_waits_can_be_let_go() -> None:
    queue = ToolQueue()
    queue.ask(1, NOTE)
    queue.clear()
    assert queue.startable(1) == []
