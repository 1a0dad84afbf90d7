from parley.conversation.hearing.sounds import (
    FAR_COST,
    NAMED_COST,
    NEAR_COST,
    NOISE_COST,
    SAME_CLASS_COST,
    SOUND_COST,
    STEP_COST,
    sounds_of,
)


def test_a_word_costs_the_more_the_less_it_is_a_letter() -> None:
    sounds = sounds_of({"bee": "b"}, {"see": "c"}, {"and": "n", "see": "z"}, {}, {})
    assert sounds.words == {
        "bee": (("b", NAMED_COST),),
        "see": (("c", SOUND_COST), ("z", NOISE_COST)),
        "and": (("n", NOISE_COST),),
    }


def test_a_character_may_mean_others_and_those_of_its_own_class_the_least() -> None:
    sounds = sounds_of({}, {}, {}, {"v": "5b"}, {"v": "3"})
    assert sounds.meant["v"] == (
        ("v", 0),
        ("5", NEAR_COST),
        ("3", FAR_COST),
        ("b", NEAR_COST + STEP_COST + SAME_CLASS_COST),
    )
