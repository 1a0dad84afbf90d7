import pytest

from parley.conversation.hearing.automaton import SENTENCE, depth, scan
from parley.conversation.hearing.phrases import CLASS_DEPTH_MAX, PHRASE_WORDS_MAX, automaton, build


def reads(phrase: str, text: str, classes: dict[str, str] | None = None) -> bool:
    words = text.split()
    breaks = [SENTENCE, *([0] * (len(words) - 1)), SENTENCE]
    spans = scan(automaton({"it": phrase}, classes or {}), words, breaks)
    return (0, len(words)) in spans.get("it", [])


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("don't call", "dont call"),
        ("(do not|don't) call", "do not call"),
        ("(do not|don't) call", "dont call"),
        ("call (me|us)? back", "call back"),
        ("call (me|us)? back", "call us back"),
        ("no? way", "way"),
        ("(a (b|c d)? e|f)", "a c d e"),
        ("Stop", "stop"),
    ],
)
def test_the_notation_reads(phrase: str, text: str) -> None:
    assert reads(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("(do not|don't) call", "do call"),
        ("call (me|us)? back", "call him back"),
        ("(a (b|c d)? e|f)", "a c e"),
    ],
)
def test_the_notation_does_not_read(phrase: str, text: str) -> None:
    assert not reads(phrase, text)


def test_a_class_stands_for_its_text_and_may_name_others() -> None:
    classes = {"us": "me|@house", "house": "my (house|home)"}
    assert reads("call @us", "call my home", classes)


def test_a_line_that_is_indented_more_goes_on_with_the_one_above() -> None:
    assert reads(
        """
        call (me|us
            |him) back
        """,
        "call him back",
    )


@pytest.mark.parametrize(
    ("phrase", "complaint"),
    [
        ("call @them", "the class @them is unknown"),
        ("call @loop", "refers to itself"),
        ("call (me", "a bracket is not closed"),
        ("call (me|)", "has an empty choice"),
        ("... call", "name its first word"),
        ("call?", "name its first word"),
        (" ".join(["word"] * (PHRASE_WORDS_MAX + 1)), "split it"),
        ("^ $", "has no word"),
    ],
)
def test_a_phrase_that_cannot_be_read_is_named_with_the_mend(phrase: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        build({"it": phrase}, {"loop": "@loop"})
    assert complaint in str(caught.value)


def test_classes_nest_up_to_their_limit() -> None:
    chain = {f"c{level}": f"@c{level + 1}" for level in range(CLASS_DEPTH_MAX)}
    last = CLASS_DEPTH_MAX - 1
    assert reads("@c0", "word", {**chain, f"c{last}": "word"})


def test_many_phrases_with_gaps_are_found_with_few_states() -> None:
    letters = "abcdefgh"
    phrases = {
        f"{one}{two}": f"word ... {one} ... {two} ... end" for one in letters for two in letters
    }
    read = automaton(phrases, {})
    words = ["word", "x", "a", "x", "b", "x", "end"]
    for _ in range(2):
        spans = scan(read, words, [SENTENCE, 0, 0, 0, 0, 0, 0, SENTENCE])
        assert spans == {"ab": [(0, 7)]}
    assert read.depth == depth(build({"it": "word ... a ... b ... end"}, {}))


def test_states_that_are_forgotten_are_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parley.conversation.hearing.automaton.STATES_MAX", 2)
    read = automaton({"it": "one two three", "that": "one ... three four"}, {})
    breaks = [SENTENCE, 0, 0, 0, SENTENCE]
    for _ in range(3):
        spans = scan(read, ["one", "two", "three", "four"], breaks)
        assert spans == {"it": [(0, 3)], "that": [(0, 4)]}
