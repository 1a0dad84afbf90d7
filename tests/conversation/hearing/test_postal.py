import string

from parley.conversation.hearing.decoding import decode
from parley.conversation.hearing.postal import BRITISH, GB_AREAS, PATTERNS, postal_shapes

SHAPES = postal_shapes({})


def test_every_region_has_a_shape() -> None:
    assert SHAPES.keys() == PATTERNS.keys()
    assert set(PATTERNS).issuperset(BRITISH)


def test_every_area_is_one_or_two_letters() -> None:
    assert len(GB_AREAS) == 124
    assert all(len(area) <= 2 and set(area) <= set(string.ascii_lowercase) for area in GB_AREAS)


def test_a_british_inward_code_has_none_of_the_letters_that_are_left_out() -> None:
    heard = [((character, 0),) for character in "m14ck"]
    assert decode(heard, SHAPES["GB"], {}) == []
    assert decode([*heard[:3], (("x", 0),), (("y", 0),)], SHAPES["GB"], {}) == [("m14xy", 0)]
