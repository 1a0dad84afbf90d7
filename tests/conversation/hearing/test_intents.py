from parley.conversation.hearing import INTENTS, understand
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.intents import intents, settled
from parley.conversation.hearing.language import UNLESS, compile_table
from parley.conversation.hearing.values import Value

LANGUAGE = compile_table(ENGLISH)


def test_an_exception_takes_back_only_what_it_overlaps() -> None:
    spans = {"opt_out": [(0, 2), (5, 7)], UNLESS + "opt_out": [(0, 4)]}
    assert settled(spans, LANGUAGE) == {"opt_out": [(5, 7)]}


def test_a_label_yields_where_a_stronger_one_contains_it() -> None:
    spans = {"human": [(1, 3)], "robot_question": [(0, 3)]}
    assert settled(spans, LANGUAGE) == {"robot_question": [(0, 3)]}
    longer = {"human": [(0, 4)], "robot_question": [(1, 3)]}
    assert settled(longer, LANGUAGE) == longer


def test_settling_leaves_the_spans_that_it_was_given() -> None:
    spans = {"human": [(1, 3), (5, 6)], "robot_question": [(0, 3)]}
    assert settled(spans, LANGUAGE)["human"] == [(5, 6)]
    assert spans == {"human": [(1, 3), (5, 6)], "robot_question": [(0, 3)]}


def test_intents_come_in_the_order_of_their_weight() -> None:
    spans = {"greet": [(0, 1)], "opt_out": [(1, 3)], "emergency": [(3, 5)]}
    assert intents(spans, None, corrected=False) == ("emergency", "opt_out", "greet")


def test_an_answer_is_an_intent_and_a_correction_another() -> None:
    yes = Value("yes_no", "yes", 0, 3)
    assert intents({"yes": [(0, 1)]}, yes, corrected=True) == ("correction", "affirm")


def test_what_must_be_caught_is_caught_beside_anything_else() -> None:
    text = "hi, my name is Ann Lee, I have chest pain, are you a robot? And stop calling me, bye"
    assert understand(text, asked="name").intents == (
        "emergency",
        "opt_out",
        "robot_question",
        "goodbye",
        "greet",
    )


def test_every_intent_of_the_table_is_a_known_one() -> None:
    unheard = {"affirm", "deny", "unclear"}
    assert set(INTENTS) - unheard <= set(ENGLISH.phrases)
