"""A long call forgets words, keeps what matters, and tells little of the person."""

from tests.conversation.calls import LIMITS, Talk, started

from parley.conversation.effects import Think
from parley.conversation.events import Line, Transcript
from parley.conversation.memory import History, Memory
from parley.conversation.session import Session
from parley.conversation.summary import SUMMARY_MAX_CHARS, summary

MEMORY = Memory(
    slots={"name": "Ann Lee", "phone": "+12125550123", "reason": "a bill", "empty": ""},
    intents=("greet", "book", "question_price", "affirm", "human", "question_hours"),
)


def lines(count: int, text: str = "word") -> tuple[Line, ...]:
    return tuple(Line("user", f"{text} {number}") for number in range(count))


def test_a_summary_names_wishes_topics_and_slots_and_no_person() -> None:
    assert summary(40, MEMORY) == (
        "Earlier, in 40 utterances, the caller wanted book, human; asked about price, hours; "
        "gave name, phone ending in 0123, reason."
    )


def test_nothing_dropped_has_no_summary() -> None:
    assert summary(0, MEMORY) == ""


def test_a_summary_of_a_caller_who_only_talked_says_so() -> None:
    assert summary(3, Memory()) == "Earlier, in 3 utterances, the caller spoke."


def test_a_summary_is_bounded() -> None:
    memory = Memory(slots={f"slot_{number}": "x" for number in range(200)})
    assert len(summary(1, memory)) == SUMMARY_MAX_CHARS


def test_history_keeps_three_quarters_when_it_has_too_many_lines() -> None:
    history = History(40, 10_000)
    assert not history.add(lines(40))
    assert history.add(lines(1))
    assert (len(history.lines), history.dropped) == (30, 11)


def test_history_is_bounded_in_characters() -> None:
    history = History(1_000, 100)
    history.add(lines(50))
    assert history.chars == sum(len(line.text) for line in history.lines) <= 75
    assert history.dropped == 50 - len(history.lines)


def test_an_utterance_beyond_all_bounds_leaves_nothing_behind() -> None:
    history = History(10, 100)
    history.add((Line("user", "x" * 1_000),))
    assert (list(history.lines), history.chars) == ([], 0)


def test_the_model_is_told_what_a_compacted_transcript_held() -> None:
    talk = Talk("wire")
    talk.tell(Transcript(lines(LIMITS["transcript_lines"] + 1)))
    talk.reply("Ask the model.")
    prompt = next(effect.prompt for effect in talk.effects if isinstance(effect, Think))
    assert "Earlier, in 51 utterances, the caller" in prompt


def test_a_new_call_remembers_nothing() -> None:
    session = Session(Talk("wire").session.pack)
    session.handle(started(session.pack), 0)
    assert session.history.dropped == 0
