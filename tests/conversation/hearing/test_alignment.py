from parley.conversation.hearing.alignment import UNHEARD_COST, aligned
from parley.conversation.hearing.characters import Slot
from parley.conversation.hearing.tables import known

MEANT = known("en").language.sounds.meant


def heard(*words: str) -> list[Slot]:
    return [Slot(((word, 0),), at, at + 1) for at, word in enumerate(words)]


def test_what_was_heard_as_it_is_known_costs_nothing() -> None:
    assert aligned(heard("b", "7", "x"), "b7x", MEANT) == (0, 0, 3)


def test_a_character_that_was_not_heard_costs_something() -> None:
    assert aligned(heard("b", "x"), "b7x", MEANT) == (UNHEARD_COST, 0, 2)


def test_what_sounds_alike_costs_less_than_what_does_not() -> None:
    alike = aligned(heard("b", "7", "s"), "b7f", MEANT).cost
    assert 0 < alike < aligned(heard("b", "7", "w"), "b7f", MEANT).cost


def test_words_around_the_string_are_not_of_it() -> None:
    noise = Slot((("", 14),), 0, 1)
    found = [noise, *heard("b", "7", "x"), noise]
    place = aligned(found, "b7x", MEANT)
    assert (place.first, place.last) == (1, 4)


def test_nothing_can_be_heard_in_nothing() -> None:
    assert aligned([], "b7x", MEANT).cost == 3 * UNHEARD_COST
