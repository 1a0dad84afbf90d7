"""A model's stream reaches the caller in whole, guarded sentences."""

import pytest
from tests.conversation.calls import Talk, notes_in, said_in

from parley.conversation.events import ModelDone, ModelText

TROUBLE = "Sorry, that did not work. Could you say it again?"


class Thinking(Talk):
    """A call that waits for its model."""

    def __init__(self) -> None:
        super().__init__("wire")
        self.reply("Ask the model.")

    def stream(self, *pieces: str) -> list[str]:
        """What is said at each piece of the model's text, and at its end."""
        said = [said_in(self.tell(ModelText(1, piece))) for piece in pieces]
        return [*said, said_in(self.tell(ModelDone(1)))]


def test_a_sentence_is_said_when_it_is_whole() -> None:
    assert Thinking().stream("We open ", "at noon. Co", "me in.") == [
        "",
        "We open at noon. ",
        "",
        "Come in. ",
    ]


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        (("Dr. ", "Weber is in. "), "Doctor Weber is in. "),
        (("It is $120.", "50 in all. "), "It is 120 dollars and 50 cents in all. "),
        (("At 9 a.m. ", "on Monday. "), "At 9 a.m. on Monday. "),
        (("**Yes** ", "[NAME], of course! "), "Yes, of course! "),
    ],
)
def test_a_stream_is_not_cut_where_no_sentence_ends(pieces: tuple[str, str], said: str) -> None:
    assert Thinking().stream(*pieces)[:2] == ["", said]


def test_json_is_never_spoken_and_the_words_after_it_are() -> None:
    talk = Thinking()
    assert talk.stream('{"tool": "book. it",', ' "n": 1}\n', "It is done. ") == [
        "",
        "",
        "It is done. ",
        "",
    ]


def test_thoughts_of_the_model_are_held_back_and_noted() -> None:
    talk = Thinking()
    said = said_in(talk.tell(ModelText(1, "The user wants a visit. When suits you? ")))
    assert said == "When suits you? "
    assert "reasoning_leak" in notes_in(talk.effects)


def test_a_model_that_says_nothing_fit_to_speak_has_failed() -> None:
    talk = Thinking()
    assert talk.stream("As an AI language model, I cannot. ")[-1].startswith(TROUBLE)
    assert "fallback" in notes_in(talk.effects)


def test_the_words_of_a_model_leave_once_whatever_its_pieces_are() -> None:
    text = "We are here. Please come on Monday, e.g. at noon. Is that right?"
    whole = "".join(Thinking().stream(text))
    for size in (1, 2, 5, 11):
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        assert "".join(Thinking().stream(*pieces)) == whole


def test_a_call_of_an_older_build_is_guarded_in_full() -> None:
    talk = Thinking()
    del talk.session.state.limits["monologue_ms"]
    assert talk.stream("The user wants a visit. ", "It is free. ")[:2] == ["", "It is free. "]


def test_a_thought_without_an_end_is_never_spoken() -> None:
    talk = Thinking()
    thought = ["<think>The caller is late. ", *["I wonder why. "] * 400]
    said = talk.stream(*thought)
    assert "".join(said[:-1]) == ""
    assert said[-1].startswith(TROUBLE)
