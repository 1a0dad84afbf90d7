"""A line is reported once, when it settles; what the platform takes back is counted."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.events import NO_TURN, Line
from parley.providers.retell.inbound import Utterance, UtteranceMetadata
from parley.providers.retell.settling import SettledLines


def utterances(*texts: str) -> list[Utterance]:
    return [Utterance("user", text) for text in texts]


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line("user", text) for text in texts)


def test_settled_lines_are_reported_once() -> None:
    settled = SettledLines()
    assert settled.settle(0, utterances("a", "b", "c"), 1) == lines("a")
    assert settled.settle(0, utterances("a", "b", "c"), 3) == lines("b", "c")
    assert settled.settle(0, utterances("a", "b", "c", "d"), 2) == ()
    assert settled.settle(3, utterances("d", "e"), 5) == lines("d", "e")
    assert settled.revisions == 0


def test_a_line_carries_its_turn_and_its_kind() -> None:
    spoken = Utterance("agent", " Yes. ", UtteranceMetadata(response_id=4))
    murmur = Utterance("agent", "mm-hm", UtteranceMetadata(is_backchannel=True))
    assert SettledLines().settle(0, [spoken, murmur], 2) == (
        Line("agent", "Yes.", 4),
        Line("agent", "mm-hm", NO_TURN, backchannel=True),
    )


def test_a_revised_line_is_counted_once_and_not_reported_again() -> None:
    settled = SettledLines()
    settled.settle(0, utterances("a", "I would"), 2)
    assert settled.settle(0, utterances("a", "I would like", "b"), 3) == lines("b")
    assert settled.settle(0, utterances("a", "I would like", "b"), 3) == ()
    assert settled.revisions == 1


def test_a_revision_of_what_is_not_settled_is_none() -> None:
    settled = SettledLines()
    settled.settle(0, utterances("a", "I would"), 2)
    assert settled.settle(0, utterances("a", "I would like"), 0) == ()
    assert settled.revisions == 0


def test_what_comes_behind_a_shrunk_transcript_is_new() -> None:
    settled = SettledLines()
    settled.settle(0, utterances("a", "b", "Yes."), 3)
    assert settled.settle(0, utterances("a", "b"), 0) == ()
    assert settled.revisions == 1
    assert settled.settle(0, utterances("a", "b", "No."), 3) == lines("No.")
    assert settled.revisions == 1


def test_more_space_or_a_turn_that_becomes_known_is_no_revision() -> None:
    settled = SettledLines()
    settled.settle(0, [Utterance("agent", "Yes. ")], 1)
    known = Utterance("agent", "Yes.", UtteranceMetadata(response_id=4))
    assert settled.settle(0, [known], 1) == ()
    assert settled.revisions == 0


def test_the_same_words_of_another_voice_are_a_revision() -> None:
    settled = SettledLines()
    settled.settle(0, [Utterance("agent", "Yes.")], 1)
    settled.settle(0, [Utterance("user", "Yes.")], 1)
    assert settled.revisions == 1


def test_the_words_of_lines_from_before_are_learnt_and_not_judged() -> None:
    settled = SettledLines(known=2)
    assert settled.settle(0, utterances("a", "b", "c"), 3) == lines("c")
    assert settled.revisions == 0
    settled.settle(0, utterances("a", "x", "c"), 3)
    assert settled.revisions == 1


@dataclass
class Reference:
    """The same rules, with the lines themselves."""

    reported: list[Line]
    revisions: int = 0

    def settle(self, transcript: list[Line], settled: int) -> list[Line]:
        revised = len(transcript) < len(self.reported)
        del self.reported[len(transcript) :]
        old = min(settled, len(self.reported))
        revised = revised or self.reported[:old] != transcript[:old]
        self.revisions += revised
        new = transcript[len(self.reported) : settled]
        self.reported[:old] = transcript[:old]
        self.reported += new
        return new


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from("abc"), max_size=6), st.integers(0, 2)), max_size=20
    )
)
def test_four_bytes_a_line_tell_as_much_as_the_lines(
    frames: list[tuple[list[str], int]],
) -> None:
    settled, reference = SettledLines(), Reference([])
    for texts, open_lines in frames:
        count = max(len(texts) - open_lines, 0)
        new = settled.settle(0, utterances(*texts), count)
        assert list(new) == reference.settle(list(lines(*texts)), count)
        assert (len(settled), settled.revisions) == (len(reference.reported), reference.revisions)


@given(st.lists(st.tuples(st.integers(1, 4), st.booleans()), max_size=20), st.integers(0, 10))
def test_without_revisions_the_reported_lines_are_the_beginning_of_the_transcript(
    steps: list[tuple[int, bool]], known: int
) -> None:
    settled = SettledLines(known)
    said = [str(number) for number in range(known)]
    reported: list[Line] = []
    for more, whole in steps:
        said += [str(len(said) + number) for number in range(more)]
        before = min(max(len(said) - more - 2, 0), len(settled))
        count = len(said) if whole else len(said) - 2
        rest = utterances(*said[before:])
        reported += settled.settle(before, rest, max(count, 0))
    assert settled.revisions == 0
    assert tuple(reported) == lines(*said)[known : len(settled)]
