from parley.conversation.hearing.automaton import (
    CLAUSE,
    NO_BREAK,
    QUESTION,
    SENTENCE,
    Automaton,
    Spans,
    places,
    reach,
    scan,
)
from parley.conversation.hearing.phrases import automaton


def found(root: Automaton, text: str, breaks: dict[int, int] | None = None) -> Spans:
    words = text.split()
    parted = [SENTENCE, *([NO_BREAK] * (len(words) - 1)), SENTENCE]
    for place, level in (breaks or {}).items():
        parted[place] = level
    return scan(root, words, parted)


def test_of_the_matches_at_one_word_the_longest_is_kept() -> None:
    root = automaton({"yes": "go ahead\ngo ahead then"}, {})
    assert found(root, "go ahead then go ahead") == {"yes": [(0, 3), (3, 5)]}


def test_phrases_of_several_labels_are_found_side_by_side() -> None:
    root = automaton({"no": "no", "yes": "no problem"}, {})
    assert found(root, "no problem") == {"no": [(0, 1)], "yes": [(0, 2)]}


def test_a_gap_stands_for_no_word_or_three_but_not_for_four() -> None:
    root = automaton({"stop": "stop ... calls"}, {})
    assert found(root, "stop calls") == {"stop": [(0, 2)]}
    assert found(root, "stop all of these calls") == {"stop": [(0, 5)]}
    assert found(root, "stop all of these many calls") == {}


def test_a_gap_ends_with_the_sentence_and_goes_over_a_comma() -> None:
    root = automaton({"stop": "stop ... calls"}, {})
    assert found(root, "stop all calls", {1: SENTENCE}) == {}
    assert found(root, "stop all calls", {1: CLAUSE}) == {"stop": [(0, 3)]}


def test_words_of_a_phrase_may_be_parted_by_full_stops() -> None:
    root = automaton({"stop": "stop calling me"}, {})
    assert found(root, "stop calling me", {1: SENTENCE, 2: SENTENCE}) == {"stop": [(0, 3)]}


def test_an_anchored_phrase_needs_its_break() -> None:
    root = automaton({"yes": "^ right $"}, {})
    assert found(root, "right") == {"yes": [(0, 1)]}
    assert found(root, "right now") == {}
    assert found(root, "right so it is", {1: CLAUSE}) == {"yes": [(0, 1)]}


def test_a_question_is_more_than_a_sentence() -> None:
    root = automaton({"repeat": "sorry $?", "end": "sorry $$"}, {})
    assert found(root, "sorry", {1: QUESTION}) == {"repeat": [(0, 1)], "end": [(0, 1)]}
    assert found(root, "sorry") == {"end": [(0, 1)]}


def test_the_depth_is_the_longest_text_of_a_phrase() -> None:
    assert automaton({"a": "one (two three)? ... four"}, {}).depth == 7


def test_reach_tells_how_far_ranges_extend_that_began_before() -> None:
    assert reach([(1, 4), (2, 3)], 5) == [0, 4, 4, 4, 4]


def test_the_places_of_labels_are_those_of_all_their_spans() -> None:
    spans = {"yes": [(0, 2), (4, 5)], "no": [(1, 3)], "greet": [(7, 9)]}
    assert places(spans, {"yes", "no", "thank"}) == {0, 1, 2, 4}
    assert places(spans, ()) == set()
