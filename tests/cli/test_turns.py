"""One turn of the agent as the platform sees it."""

import asyncio

import pytest

from parley.cli.turns import AT_ONCE_S, Turn
from parley.testing.sessions.matching import Frame


def response(content: str, *, complete: bool = False, transfer: str = "") -> Frame:
    return Frame(
        "response",
        response_id=1,
        content=content,
        content_complete=complete,
        transfer_number=transfer,
    )


def turn(*contents: str) -> Turn:
    """A turn that was asked for at 10.0 s, and got these words at 11.0 s."""

    async def make() -> Turn:
        return Turn(1, 10.0)

    made = asyncio.run(make())
    for content in contents:
        made.add(response(content), 11.0)
    return made


def test_words_are_joined_and_the_first_of_them_are_known() -> None:
    made = turn()
    begun = [made.add(response(words), 11.0) for words in ("", "One, ", "two.")]
    assert begun == [False, True, False]
    assert made.text == "One, two."
    assert made.began.is_set()


def test_an_action_is_kept_with_its_value() -> None:
    made = turn()
    made.add(response("Bye.", complete=True, transfer="+12125550199"), 12.0)
    assert (made.action, made.action_value) == ("transfer", "+12125550199")
    assert made.complete


def test_delays_count_from_when_the_turn_was_asked_for() -> None:
    made = turn("One.")
    assert made.delays() == "first words 1000.0 ms, complete never"
    made.add(response("", complete=True), 11.5)
    assert made.delays() == "first words 1000.0 ms, complete 1500.0 ms"


@pytest.mark.parametrize(("now", "left_s"), [(11.0, 0.9), (11.5, 0.4), (12.0, 0.0)])
def test_speech_lasts_as_long_as_its_characters(now: float, left_s: float) -> None:
    assert turn("One, two.").speech_left_s(now, 100) == pytest.approx(left_s)


def test_without_a_pace_speech_is_heard_almost_at_once_and_silence_at_once() -> None:
    assert turn("One.").speech_left_s(11.0, 0) == AT_ONCE_S
    assert turn().speech_left_s(11.0, 0) == 0.0


@pytest.mark.parametrize(
    ("now", "pace_ms", "part"),
    [
        (11.0, 100, ""),
        (11.55, 100, "One,"),
        (11.6, 100, "One,"),
        (12.0, 100, "One, two."),
        (11.0, 0, "One"),
    ],
)
def test_what_was_spoken_ends_between_two_words(now: float, pace_ms: int, part: str) -> None:
    words = "One, two." if pace_ms else "One two three"
    assert turn(words).spoken_part(now, pace_ms) == part


def test_nothing_is_spoken_before_there_are_words() -> None:
    assert turn().spoken_part(20.0, 100) == ""
