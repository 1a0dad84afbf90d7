"""How long speech is expected to last, and pauses between the pieces of a reply."""

import pytest
from tests.conversation.calls import LIMITS

from parley.conversation.speech import pieces_of
from parley.conversation.wording.pauses import Markup, Pauses, expected_ms
from parley.conversation.wording.spoken import Manner

PACE = 12


def test_expected_speech_grows_with_the_text() -> None:
    assert expected_ms("four", PACE, Pauses()) == 48


def test_expected_speech_counts_pauses_between_digits_and_elsewhere() -> None:
    pauses = Pauses(digit_ms=150, unit_ms=200)
    assert expected_ms("1 - 2 - 3", PACE, pauses) == 3 * PACE + 2 * 150
    assert expected_ms("well - yes", PACE, pauses) == 7 * PACE + 200


@pytest.mark.parametrize(
    ("markup", "between"),
    [("DASH_PAUSE", "- "), ("RAW_TEXT", ""), ("SSML", '<break time="300ms"/> ')],
)
def test_pauses_stand_between_pieces_where_they_are_wanted(markup: Markup, between: str) -> None:
    pauses = Pauses(markup, unit_ms=300, at_boundaries=True)
    texts = [piece.text for piece in pieces_of("Yes. No.", LIMITS, Manner(pauses))]
    assert texts == [f"Yes. {between}", "No. "]


def test_no_pause_stands_between_pieces_by_default() -> None:
    assert [piece.text for piece in pieces_of("Yes. No.", LIMITS, Manner())] == ["Yes. ", "No. "]
