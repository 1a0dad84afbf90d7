from parley.conversation.hearing.name_votes import NAMES_MAX, Spoken, joined, ranked, votes
from parley.conversation.hearing.vocabulary import vocabulary

GIVEN = vocabulary(["ann", "sophie", "trevor"])
FAMILY = vocabulary(["gill", "hill", "obrien"])


def best(*readings: str, ordinary: str = "") -> tuple[str, str]:
    spoken = [
        Spoken(tuple(text.split()), frozenset(ordinary.split()), rank)
        for rank, text in enumerate(readings)
    ]
    first, last = votes(spoken, GIVEN, FAMILY)
    return (ranked(first)[0][0] if first else "", ranked(last)[0][0] if last else "")


def test_a_known_name_in_a_later_reading_outweighs_an_ordinary_word_in_the_first() -> None:
    assert best("sophie girl", "sophie gill", "sofie girl", ordinary="girl") == ("sophie", "gill")


def test_an_unknown_name_stands_where_no_known_one_resembles_it() -> None:
    assert best("zdenka vrbova", "zdenka vrbova") == ("zdenka", "vrbova")


def test_one_word_is_the_name_that_it_can_be() -> None:
    assert best("gill") == ("", "gill")
    assert best("trevor") == ("trevor", "")


def test_a_prefix_belongs_to_what_follows() -> None:
    assert joined(["ann", "o", "brien"]) == ["ann", "obrien"]
    assert joined(["o"]) == ["o"]
    assert best("ann o brien") == ("ann", "obrien")


def test_shares_add_up_to_one_and_names_are_few() -> None:
    shares = ranked({str(number): 1.0 for number in range(NAMES_MAX)})
    assert abs(sum(share for _, share in shares) - 1) < 1e-9
    assert len(ranked({str(number): 1.0 for number in range(99)})) == NAMES_MAX
    assert ranked({}) == []
