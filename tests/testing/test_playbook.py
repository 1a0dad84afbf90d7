"""Playbooks hold whole values, let time pass, and fail where a value differs."""

import pytest

from parley.assembly.packs import shipped_pack
from parley.conversation.effects import Abandon, Note, Say, UseTool
from parley.conversation.events import CallDetailsKnown, ReplyWanted
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.session import Session
from parley.testing.playbook import Playbook, play, started


@pytest.fixture
def greeted() -> Playbook:
    pack = compile_pack(shipped_pack("wire"))
    return play(Session(pack)) >> started(pack)


def test_effects_are_held_against_words_and_against_values(greeted: Playbook) -> None:
    greeted << "Hey there, how can I help you today? Go ahead. "
    greeted >> CallDetailsKnown("+12125550123") << ()
    long = greeted >> ReplyWanted(1, "a long answer, please", 1, 0) >> ReplyWanted(2, "hello", 1, 0)
    assert long.effects[0] == Abandon(1, superseded=True)


def test_time_passes_from_deadline_to_deadline(greeted: Playbook) -> None:
    waits = greeted >> ReplyWanted(1, "use the stuck tool", 1, 0)
    assert [type(effect) for effect in waits.effects] == [Say, UseTool]
    waits >> 799 << ()
    waits >> 1
    assert waits.effects[0] == Note("filler", "tool")
    assert (waits >> 10_000).now == 10_800
    assert waits.said.endswith("The tool did not answer. ")


def test_another_value_fails(greeted: Playbook) -> None:
    with pytest.raises(AssertionError):
        greeted << "Good morning. "
    with pytest.raises(AssertionError):
        greeted << Say(0, "Good morning. ", last=True)
