"""The story of a call tells what happened in the order in which it did."""

from parley.testing.parts import shipped_stage
from parley.testing.simulator import world_of
from parley.testing.story import tell
from parley.testing.world import World

CALLS_MAX = 20


def first_that_stored() -> World:
    stage = shipped_stage()
    for index in range(CALLS_MAX):
        world = world_of(stage, 1, index, "clinic")
        world.run()
        if world.store.messages:
            return world
    raise AssertionError(f"none of {CALLS_MAX} calls left a message")


def test_a_story_begins_with_the_socket_and_tells_frames_decisions_and_the_ledger() -> None:
    world = first_that_stored()
    lines = list(tell(world.facts))
    assert "== socket 1 opened (owner 1)" in lines[0]
    for telling in (
        '  < {"response_type":"config"', "  > response_required 1", "[1] CallStarted(",
        "durable up to ", "  * stored: take_message", "== the call is over: ",
    ):  # fmt: skip
        assert any(telling in line for line in lines), telling
    times = [float(line.split()[0]) for line in lines]
    assert times == sorted(times)
