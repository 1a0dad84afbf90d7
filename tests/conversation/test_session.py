"""What a session decides, event by event, on the pack `wire`."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conversation.calls import LIMITS, Talk, closings_in, notes_in, said_in

from parley.conversation.effects import Abandon, Action, Note, Say, Think, UseTool
from parley.conversation.events import (
    ActionTaken,
    AnyEvent,
    CallEnded,
    DeadlinePassed,
    DigitPressed,
    FloorTaken,
    Line,
    LinkLost,
    LinkResumed,
    ModelDone,
    ModelFailed,
    ModelText,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
    Transcript,
)
from parley.conversation.session import Session

TRANSFER = Action("transfer", "+12125550199")


def tool_in(talk: Talk) -> UseTool:
    return next(effect for effect in talk.effects if isinstance(effect, UseTool))


def until_quiet(talk: Talk) -> None:
    while (deadline := talk.session.deadline) is not None:
        talk.tell(DeadlinePassed(), max(0, deadline - talk.now))


def test_a_reply_ends_with_its_last_piece() -> None:
    talk = Talk("wire")
    talk.reply("hello")
    says = [effect for effect in talk.effects if isinstance(effect, Say)]
    assert [say.last for say in says] == [False, False, True]
    assert said_in(talk.effects).startswith("Sure, I can help you with that. ")


def test_a_lower_or_repeated_turn_changes_nothing() -> None:
    talk = Talk("wire")
    talk.reply("hello")
    for turn in (1, 0, -4):
        assert talk.tell(ReplyWanted(turn, "transfer me", 5)) == []
        assert not talk.session.changed


def test_a_newer_turn_supersedes_the_open_one() -> None:
    talk = Talk("wire")
    talk.reply("a long answer")
    assert talk.session.speech_unsent
    talk.reply("hello")
    assert talk.effects[0] == Abandon(1, superseded=True)
    assert closings_in(talk.effects) == [2]


def test_an_interruption_closes_the_turn_in_the_same_step() -> None:
    talk = Talk("wire")
    talk.reply("a long answer")
    assert talk.tell(FloorTaken()) == [Abandon(1)]
    assert talk.session.deadline is None


def test_the_next_nudge_takes_up_what_an_interruption_took_back() -> None:
    talk = Talk("wire")
    first = talk.reply("a long answer")
    talk.tell(FloorTaken())
    talk.turn += 1
    rest = said_in(talk.tell(NudgeWanted(2, "", 2, 1)))
    while talk.session.deadline is not None:
        rest += said_in(talk.tell(DeadlinePassed(), 25))
    whole = talk.session.pack.phrases["long"][0].texts[0]
    assert first + rest == f"{whole} "
    assert closings_in(talk.effects) == [2]


def test_words_that_were_taken_back_from_the_outbox_are_taken_up_too() -> None:
    talk = Talk("wire")
    talk.reply("hello")
    assert talk.tell(FloorTaken(("I am listening. ",))) == [Abandon(1)]
    assert "I am listening. " in said_in(talk.tell(NudgeWanted(2, "", 2, 1)))


def test_an_interruption_with_nothing_unsent_is_not_even_journalled() -> None:
    talk = Talk("wire")
    talk.reply("hello")
    assert talk.tell(FloorTaken()) == []
    assert not talk.session.changed


def test_after_an_interruption_the_next_reply_begins_with_an_apology() -> None:
    talk = Talk("wire")
    talk.reply("a long answer")
    talk.tell(FloorTaken())
    assert talk.reply("hello").startswith("Sorry. ")


def test_a_turn_that_nobody_heard_is_undone_and_heard_again() -> None:
    talk = Talk("wire")
    talk.reply("please transfer")
    talk.tell(ReplyWanted(2, "please transfer no wait hello", 1, 0), 500)
    assert Note("undone", "1") in talk.effects
    assert TRANSFER in [e.action for e in talk.effects if isinstance(e, Say)]


def test_an_action_rides_again_until_it_happens() -> None:
    talk = Talk("wire")
    talk.reply("transfer me")
    for said in ("right", "okay"):
        talk.reply(said)
        assert [e.action for e in talk.effects if isinstance(e, Say)] == [TRANSFER]
    talk.tell(ActionTaken("transfer"))
    assert talk.session.announced == ""


def test_keys_are_pressed_once_they_were_heard_to_the_end() -> None:
    talk = Talk("wire")
    talk.reply("press the keys")
    press = talk.effects[-1]
    assert isinstance(press, Say)
    assert press.action == Action("press_digits", "42#")
    assert press.last
    talk.reply("thank you")
    assert all(e.action is None for e in talk.effects if isinstance(e, Say))


def test_pressed_digits_join_the_callers_words() -> None:
    talk = Talk("wire")
    talk.tell(DigitPressed("12#"))
    assert talk.reply("") == "You pressed 12#. "


def test_a_slow_tool_gets_a_filler_and_then_its_answer() -> None:
    talk = Talk("wire")
    assert talk.reply("use the slow tool") == "Let me look that up. "
    use = tool_in(talk)
    assert talk.session.deadline == talk.now + LIMITS["tool_filler_ms"]
    talk.tell(DeadlinePassed(), LIMITS["tool_filler_ms"])
    assert notes_in(talk.effects) == ["filler"]
    assert closings_in(talk.effects) == []
    talk.tell(ToolReturned(1, use.key, ok=True, result={"waited": "1200"}))
    assert said_in(talk.effects) == "The tool has answered. "
    assert closings_in(talk.effects) == [1]
    assert talk.session.deadline is None


def test_a_tool_that_never_answers_ends_in_an_apology() -> None:
    talk = Talk("wire")
    talk.reply("use the stuck tool")
    use = tool_in(talk)
    until_quiet(talk)
    assert "fallback" in notes_in(talk.effects)
    assert said_in(talk.effects) == "The tool did not answer. "
    talk.tell(ToolReturned(1, use.key, ok=True, result={}))
    assert talk.effects == [Note("late_result", "probe")]


def test_a_tool_that_was_interrupted_is_not_started_twice() -> None:
    talk = Talk("wire")
    talk.reply("use the slow tool")
    use = tool_in(talk)
    talk.tell(FloorTaken())
    talk.tell(ToolReturned(1, use.key, ok=True, result={}))
    talk.tell(NudgeWanted(2, "", 2, 1))
    assert "The tool has answered. " in said_in(talk.effects)
    assert not [e for e in talk.effects if isinstance(e, UseTool)]


def test_a_model_speaks_sentence_by_sentence() -> None:
    talk = Talk("wire")
    talk.reply("ask the model")
    assert isinstance(talk.effects[0], Think)
    assert said_in(talk.tell(ModelText(1, "One thing. And"))) == "One thing. "
    assert said_in(talk.tell(ModelText(1, " another"))) == ""
    talk.tell(ModelDone(1))
    assert said_in(talk.effects) == "And another "
    assert closings_in(talk.effects) == [1]


def test_a_silent_model_is_covered_and_then_given_up() -> None:
    talk = Talk("wire")
    talk.reply("ask the model")
    assert talk.session.deadline == talk.now + LIMITS["ack_ms"]
    said = ""
    while (deadline := talk.session.deadline) is not None:
        said += said_in(talk.tell(DeadlinePassed(), deadline - talk.now))
    assert said.startswith("Okay. ")
    assert said.endswith("Sorry, that did not work. Could you say it again? ")
    assert talk.tell(ModelText(1, "too late. ")) == []


def test_a_failed_model_ends_in_an_apology() -> None:
    talk = Talk("wire")
    talk.reply("ask the model")
    talk.tell(ModelFailed(1, "provider"))
    assert "fallback" in notes_in(talk.effects)
    assert closings_in(talk.effects) == [1]


def test_a_new_connection_gets_an_empty_zero_and_the_rest_of_the_open_turn() -> None:
    talk = Talk("wire")
    first = talk.reply("a long answer")
    talk.tell(LinkLost())
    talk.tell(LinkResumed())
    assert talk.effects[0] == Say(0, "", last=True, source="resume")
    rest = said_in(talk.effects)
    while talk.session.deadline is not None:
        rest += said_in(talk.tell(DeadlinePassed(), 25))
    assert first + rest == talk.session.pack.phrases["long"][0].texts[0] + " "
    assert closings_in(talk.effects) == [1]


def test_words_that_never_left_are_said_on_the_new_connection() -> None:
    talk = Talk("wire")
    talk.reply("hello")
    talk.tell(LinkLost(("I am listening. ",)))
    talk.tell(LinkResumed())
    assert [e.text for e in talk.effects if isinstance(e, Say)] == ["", "I am listening. "]
    assert closings_in(talk.effects) == [0, 1]


def test_another_process_asks_the_running_tool_again_by_the_same_key() -> None:
    talk = Talk("wire")
    talk.reply("use the slow tool")
    use = tool_in(talk)
    other = Session(talk.session.pack)
    other.restore(talk.session.snapshot())
    effects = other.handle(LinkResumed(process=True), talk.now + 100)
    assert [e for e in effects if isinstance(e, UseTool)] == [use]


def test_a_restored_session_decides_the_same() -> None:
    talk = Talk("wire")
    talk.reply("use the tool")
    other = Session(talk.session.pack)
    other.restore(talk.session.snapshot())
    event = ToolReturned(1, tool_in(talk).key, ok=True, result={"waited": "20"})
    assert other.handle(event, talk.now) == talk.session.handle(event, talk.now)
    assert other.snapshot() == talk.session.snapshot()


def test_nothing_is_said_after_the_end() -> None:
    talk = Talk("wire")
    talk.tell(CallEnded("platform"))
    assert talk.session.ended
    assert talk.tell(ReplyWanted(1, "hello")) == []
    assert not talk.session.changed


def test_history_is_bounded_and_says_when_it_forgets() -> None:
    talk = Talk("wire")
    lines = tuple(Line("user", "x" * 100) for _ in range(150))
    assert talk.tell(Transcript(lines)) == []
    assert talk.tell(Transcript(lines)) == [Note("compacted")]
    assert len(talk.session.history.lines) == 150


EVENTS: st.SearchStrategy[AnyEvent] = st.one_of(
    st.builds(
        ReplyWanted,
        st.integers(-2, 12),
        st.sampled_from(
            ["hello", "long", "slow tool", "transfer", "press", "model", "", "no", "12#"]
        ),
        st.integers(0, 5),
        st.integers(-1, 5),
        st.sampled_from(["", "Sure,", "Connecting you now."]),
    ),
    st.builds(NudgeWanted, st.integers(-2, 12), st.sampled_from(["", "hello"]), st.integers(0, 5)),
    st.just(FloorTaken()),
    st.just(FloorTaken(("Hello. ",))),
    st.just(DeadlinePassed()),
    st.builds(ModelText, st.integers(0, 5), st.sampled_from(["One. ", "two", "", "x" * 5_000])),
    st.builds(ModelDone, st.integers(0, 5)),
    st.builds(ModelFailed, st.integers(0, 5)),
    st.builds(ToolReturned, st.integers(0, 5), st.just("nokey"), st.booleans(), st.just({})),
    st.just(LinkLost(("Unsent. ",))),
    st.just(LinkLost()),
    st.builds(LinkResumed, st.booleans()),
    st.builds(DigitPressed, st.sampled_from(["1", "#", "42#"])),
    st.builds(ActionTaken, st.sampled_from(["transfer", "press_digits", "end_call"])),
)


@settings(max_examples=300)
@given(st.lists(st.tuples(EVENTS, st.integers(0, 2_000)), max_size=40))
def test_any_order_of_events_keeps_the_promises_of_a_turn(
    events: list[tuple[AnyEvent, int]],
) -> None:
    """No speech for a past turn, one closing per turn and link, state survives a snapshot."""
    talk = Talk("wire")
    newest, closed = 0, set(closings_in(talk.effects))
    for event, after_ms in events:
        if isinstance(event, ReplyWanted | NudgeWanted):
            newest = max(newest, event.turn)
        if isinstance(event, LinkResumed | LinkLost):
            closed = set()
        for effect in talk.tell(event, after_ms):
            if isinstance(effect, Say):
                assert effect.turn == newest or effect.source == "resume"
                assert effect.turn not in closed
            closed |= set(closings_in([effect]))
        again = Session(talk.session.pack)
        again.restore(talk.session.snapshot())
        assert again.snapshot() == talk.session.snapshot()


def test_words_that_were_answered_by_keys_are_not_heard_again() -> None:
    talk = Talk("wire")
    talk.tell(ReplyWanted(1, "press it", 1, 0))
    talk.tell(ActionTaken("press_digits"))
    talk.tell(ReplyWanted(2, "press it tell me more", 1, 0))
    assert all(e.action is None for e in talk.effects if isinstance(e, Say))
    assert said_in(talk.effects).startswith("Sure, I can help")
