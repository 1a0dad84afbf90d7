"""An hour on the line, with word timings: what is held in memory stays under its caps."""

from random import Random

import msgspec

from parley.ports import Dialect, Told
from parley.providers.retell import RetellDialect
from parley.providers.retell.prefix import PREFIX_MAX_BYTES
from parley.testing.callers import Caller, pick
from parley.testing.simulator import examine
from parley.testing.wire_callers import SAYINGS
from parley.testing.world import Stage, World

HOUR_MS = 60 * 60 * 1000
TURNS_LEAST = 300
TURNS_MAX = 4_000
SPEECH_MS_PER_CHAR = 65.0
STATE_MAX_BYTES = 16 * 1024


class Talker:
    """Implements `callers.Script`: never done, never transferred."""

    goal = "talk"

    def answer(self, _heard: str, random: Random) -> str:
        return pick(random, *(saying for saying in SAYINGS if "transfer" not in saying))

    def keys(self, random: Random) -> str:
        return pick(random, "1", "22#")

    def is_done(self, _moves: int) -> bool:
        return False


def test_an_hour_with_word_timings_stays_under_the_caps(stage: Stage) -> None:
    dialects: list[RetellDialect] = []

    def watched(call_id: str, told: Told) -> Dialect:
        dialect = stage.parts.dialect(call_id, told)
        assert isinstance(dialect, RetellDialect)
        dialects.append(dialect)
        return dialect

    parts = msgspec.structs.replace(stage.parts, dialect=watched)
    on = msgspec.structs.replace(stage, parts=parts)
    world = World(on, "wire", "an hour", Caller(Talker(), Random(1), TURNS_MAX))
    world.platform.line.transcript.with_words = True
    world.platform.line.ms_per_char = SPEECH_MS_PER_CHAR

    call = examine(world, 0, "wire", HOUR_MS)

    assert call.failures == ()
    assert world.agenda.now > HOUR_MS
    assert call.turns > TURNS_LEAST
    assert world.history_lines <= stage.session_limits["transcript_lines"]
    assert world.state_peak_bytes <= STATE_MAX_BYTES
    assert all(dialect.memory_bytes <= 2 * PREFIX_MAX_BYTES for dialect in dialects)
