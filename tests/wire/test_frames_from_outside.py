"""What a platform may send and what it may not: malformed, unknown, over-long, binary."""

import json

from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, calling

from parley.live.call import BAD_FRAMES_IN_A_ROW_MAX

UNSUPPORTED, TOO_BIG = 1003, 1009
DEFAULT_FRAME_MAX_BYTES = 4 * 1024 * 1024


# Scenario 15; that the first malformed frame ends the call is superseded.
async def test_malformed_frames_are_survived_up_to_a_number_in_a_row(wire: ServerProcess) -> None:
    bad_json, bad_schema = (
        wire.metric("inbound_bad_json_total"),
        wire.metric("inbound_bad_schema_total"),
    )
    cut = wire.metric('ws_close_reason_total{reason="BAD_FRAMES"}')
    async with calling(wire, "malformed") as caller:
        await caller.opened()
        for _ in range(BAD_FRAMES_IN_A_ROW_MAX - 1):
            await caller.send(b"not json")
        assert await caller.exchange("Are you all right?")
        for _ in range(BAD_FRAMES_IN_A_ROW_MAX - 1):
            await caller.send(b'{"interaction_type":"response_required","response_id":"two"}')
        assert await caller.exchange("And now?")
        for _ in range(BAD_FRAMES_IN_A_ROW_MAX):
            await caller.send(b"{")
        assert await caller.cut() == BROKEN
    many = BAD_FRAMES_IN_A_ROW_MAX
    assert wire.metric("inbound_bad_json_total") == bad_json + 2 * many - 1
    assert wire.metric("inbound_bad_schema_total") == bad_schema + many - 1
    assert wire.metric('ws_close_reason_total{reason="BAD_FRAMES"}') == cut + 1


# Scenario 19.
async def test_unknown_fields_and_types_change_nothing(wire: ServerProcess) -> None:
    asked = {
        "interaction_type": "response_required",
        "response_id": 1,
        "new_field": {"a": [1, None]},
        "transcript": [{"role": "user", "content": "Hello?", "words": [], "mood": "calm"}],
    }
    async with calling(wire, "unknown") as caller:
        await caller.opened()
        for _ in range(BAD_FRAMES_IN_A_ROW_MAX + 1):
            await caller.send(b'{"interaction_type":"weather_report","degrees":21}')
        await caller.send(json.dumps(asked).encode())
        assert await caller.end_of(1)
    assert caller.ended_once(1)


# Scenario 20; that 256 KiB is the limit is superseded.
async def test_a_long_frame_is_read_and_an_over_long_one_ends_the_call(wire: ServerProcess) -> None:
    async with calling(wire, "over-long") as caller:
        await caller.opened()
        assert await caller.exchange("long ago " * 40_000)
        await caller.send(update("a" * DEFAULT_FRAME_MAX_BYTES))
        assert await caller.cut() == TOO_BIG
    assert caller.socket.close_reason == "FRAME_TOO_LARGE"


# Scenario 21.
async def test_the_limit_of_a_frame_counts_bytes_and_not_characters(narrow: ServerProcess) -> None:
    ascii_only, accented = update("e" * 300), update("é" * 300)
    assert len(ascii_only) <= 400 < len(accented)
    assert len(accented.decode()) <= 400
    async with calling(narrow, "bytes") as caller:
        await caller.opened()
        await caller.send(ascii_only)
        await caller.all_read()
        await caller.send(accented)
        assert await caller.cut() == TOO_BIG


async def test_a_binary_frame_ends_the_connection(wire: ServerProcess) -> None:
    counted = wire.metric('ws_close_reason_total{reason="BINARY_FRAME"}')
    async with calling(wire, "binary") as caller:
        await caller.opened()
        await caller.socket.send(b"\x00\x01")
        assert await caller.cut() == UNSUPPORTED
    assert wire.metric('ws_close_reason_total{reason="BINARY_FRAME"}') == counted + 1


def update(said: str) -> bytes:
    frame = {"interaction_type": "update_only", "transcript": [{"role": "user", "content": said}]}
    return json.dumps(frame, ensure_ascii=False).encode()
