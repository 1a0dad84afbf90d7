"""What templates show of a call: stretches of heard words, waterfalls and the time line."""

from tests.calls.recorded import with_message

from parley.calls.transcript import Reading
from parley.calls.turns import Mark, Sentence, ToolUse, Turn
from parley.conversation.hearing import Understanding, Value
from parley.web.console.calls_shown import Heard, Wait, marked, tools_of, waterfall
from parley.web.console.calls_timeline import WIDTH, Bar, Point, timeline


def test_words_are_cut_where_values_begin_and_end() -> None:
    name, day = Value("name", "Ann", 4, 7), Value("date", "2026-11-23", 11, 17)
    found = marked(Understanding("I'm Ann on Monday.", (name, day), (), "en"))
    assert list(found) == [
        Heard("I'm "),
        Heard("Ann", (name,)),
        Heard(" on "),
        Heard("Monday", (day,)),
        Heard("."),
    ]


def test_values_that_overlap_are_one_stretch_and_parts_stand_in_their_whole() -> None:
    whole, part = Value("datetime", "x", 0, 14), Value("time", "y", 9, 14, part=True)
    other = Value("phone", "z", 12, 18)
    found = list(marked(Understanding("Monday at nine five", (whole, part, other), (), "en")))
    assert found == [Heard("Monday at nine fiv", (whole, other)), Heard("e")]


def test_words_of_another_reading_have_no_place_here() -> None:
    value = Value("name", "Ann", 0, 3, source=1)
    assert list(marked(Understanding("And", (value,), (), "en"))) == [Heard("And")]


def test_a_waterfall_shows_what_a_turn_took() -> None:
    turn = Turn(1, "reply", 1_000, first_ms=1_100, ended_ms=2_000)
    turn.tools.append(ToolUse("k", "take_message", {}, 1_200, 1_600, ok=True))
    turn.tools.append(ToolUse("l", "silent", {}, 1_200))
    assert waterfall(turn) == [
        Wait("first", "", 0, 100, 0, 20),
        Wait("tool", "take_message", 200, 400, 40, 80),
        Wait("end", "", 0, 1_000, 0, 200),
    ]


def test_a_turn_that_took_no_time_has_bars_that_can_be_seen() -> None:
    [first] = waterfall(Turn(1, "reply", 1_000, first_ms=1_000))
    assert (first.x, first.width) == (0, 2)


def test_the_time_line_lays_out_speech_tools_and_moments() -> None:
    turn = Turn(1, "silence", 4_000, said="Hello?", first_ms=5_000, interrupted_ms=6_000)
    turn.sentences.append(Sentence(5_000, "word " * 100, "main.help:help"))
    turn.tools.append(ToolUse("k", "slow", {}, 5_000))
    turn.marks.append(Mark(7_000, "fallback", error=True))
    line = timeline([turn], 10_000)
    assert line.bars == (
        Bar("caller", 361, 39, 3_610, 390, 1),
        Bar("agent", 500, 100, 5_000, 1_000, 1),
        Bar("tool", 500, 500, 5_000, 5_000, 1, "slow"),
    )
    assert line.points == (
        Point("interruption", 600, 6_000, 1),
        Point("silence", 400, 4_000, 1),
        Point("error", 700, 7_000, 1, "fallback"),
    )
    assert line.ticks == (
        (0, 0),
        (200, 2_000),
        (400, 4_000),
        (600, 6_000),
        (800, 8_000),
        (1_000, 10_000),
    )


def test_nothing_is_drawn_outside_of_the_line() -> None:
    call = with_message("c1")
    reading = Reading(call.pack)
    for entry in call.lines:
        reading.read(entry)
    # Told shorter than it was, as when a row says so.
    for lasted_ms in (1, 500, call.now, 10 * 86_400_000):
        line = timeline(reading.turns, lasted_ms)
        assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH for bar in line.bars)
        assert all(0 <= point.x <= WIDTH for point in line.points)
        assert len(line.ticks) <= 10
    assert [use.name for use in tools_of(reading.turns).values()] == ["take_message"]
