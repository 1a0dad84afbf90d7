"""The front desk that takes a message: whole conversations on the pack `clinic`."""

import pytest
from tests.conversation.calls import CALLER, Talk, details, said_in

from parley.conversation.effects import Action, AnyEffect, Say, UseTool
from parley.conversation.events import DeadlinePassed, NudgeWanted, ToolReturned

END = Action("end_call")


def desk(**facts: str) -> Talk:
    talk = Talk("clinic", 0, **facts)
    talk.tell(details())
    return talk


def actions_in(effects: list[AnyEffect]) -> list[Action]:
    return [e.action for e in effects if isinstance(e, Say) and e.action is not None]


def asked_tool(talk: Talk) -> UseTool:
    return next(effect for effect in talk.effects if isinstance(effect, UseTool))


def until_confirmed(talk: Talk) -> None:
    for said in ("my crown came off", "Ann Lee", "yes", "yes"):
        talk.reply(said)


def test_the_greeting_waits_for_the_call_details_and_says_what_it_is() -> None:
    talk = Talk("clinic")
    assert talk.effects == []
    assert talk.session.deadline == talk.now + 500
    greeting = said_in(talk.tell(details()))
    assert greeting.startswith("Thank you for calling Glow.")
    assert "virtual assistant" in greeting


def test_the_greeting_comes_without_details_too() -> None:
    talk = Talk("clinic")
    assert "virtual assistant" in said_in(talk.tell(DeadlinePassed(), 500))


def test_a_caller_who_speaks_before_the_greeting_still_hears_what_answers() -> None:
    talk = Talk("clinic")
    said = talk.reply("my crown came off", agent_lines=0)
    assert "virtual assistant" in said
    assert said.endswith("May I have your name, please? ")


def test_a_message_is_taken_read_back_stored_and_only_then_called_noted() -> None:
    talk = desk()
    until_confirmed(talk)
    assert "noted" not in said_in(talk.effects)
    use = asked_tool(talk)
    assert use.name == "take_message"
    assert use.arguments == {
        "name": "Ann Lee",
        "phone": CALLER,
        "reason": "my crown came off",
        "number": "1",
    }
    talk.tell(ToolReturned(4, use.key, ok=True, result={"id": "m1"}))
    noted = next(e for e in talk.effects if isinstance(e, Say) and "noted" in e.text)
    assert noted.evidence == (use.key,)
    assert "Goodbye" in talk.reply("no thank you")
    assert actions_in(talk.effects) == [END]


def test_a_message_that_could_not_be_stored_is_never_called_noted() -> None:
    talk = desk()
    until_confirmed(talk)
    talk.tell(ToolReturned(4, asked_tool(talk).key, ok=False, result={"reason": "unavailable"}))
    assert "could not save" in said_in(talk.effects)
    assert "noted" not in said_in(talk.effects)
    talk.reply("yes")
    assert asked_tool(talk).arguments["reason"] == "my crown came off"


def test_a_message_that_is_stored_too_late_is_noted_at_the_next_try() -> None:
    talk = desk()
    until_confirmed(talk)
    use = asked_tool(talk)
    while (deadline := talk.session.deadline) is not None:
        talk.tell(DeadlinePassed(), deadline - talk.now)
    talk.tell(ToolReturned(4, use.key, ok=True, result={"id": "m1"}))
    assert "noted" in talk.reply("yes")
    assert not [e for e in talk.effects if isinstance(e, UseTool)]


def test_the_read_back_gives_the_last_four_digits_and_all_when_asked() -> None:
    talk = desk()
    for said in ("my crown came off", "Ann Lee"):
        talk.reply(said)
    confirm = talk.reply("yes")
    assert "0 - 1 - 2 - 3" in confirm
    assert "2 - 1 - 2" not in confirm
    assert "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3" in talk.reply("read me the whole number")


def test_a_corrected_number_replaces_the_first() -> None:
    talk = desk()
    for said in ("my crown came off", "Ann Lee", "yes"):
        talk.reply(said)
    assert "0 - 1 - 9 - 9" in talk.reply("no, it is two one two five five five oh one nine nine")


def test_another_number_is_asked_for_when_the_callers_own_is_not_wanted() -> None:
    talk = desk()
    for said in ("my crown came off", "Ann Lee"):
        talk.reply(said)
    assert "What number" in talk.reply("no, not that one")
    assert "0 - 1 - 9 - 9" in talk.reply("212 555 0199")


@pytest.mark.parametrize("said", ["are you a person?", "am I talking to a robot", "is this an AI"])
def test_it_tells_truthfully_what_it_is_and_goes_on(said: str) -> None:
    talk = desk()
    talk.reply("my crown came off")
    answer = talk.reply(said)
    assert "I am an AI" in answer
    assert answer.endswith("May I have your name, please? ")


def test_an_emergency_gets_the_number_of_the_tenants_country() -> None:
    talk = desk(emergency_number="112")
    assert "call 112 right now" in talk.reply("my father is unconscious, please help")


def test_stop_calling_me_is_stored_before_it_is_confirmed() -> None:
    talk = desk()
    assert talk.reply("hello, please stop calling me") == ""
    use = asked_tool(talk)
    assert (use.name, use.arguments) == ("stop_calling", {"phone": CALLER})
    talk.tell(ToolReturned(1, use.key, ok=True, result={}))
    assert "not be called" in said_in(talk.effects)
    assert actions_in(talk.effects) == [END]


def test_a_person_is_connected_where_there_is_a_number_and_else_a_message_is_offered() -> None:
    talk = desk(transfer_number="+12125550170")
    talk.reply("let me speak to a person")
    assert actions_in(talk.effects) == [Action("transfer", "+12125550170")]
    talk = desk()
    assert "message" in talk.reply("let me speak to a person")
    assert actions_in(talk.effects) == []


def test_silence_is_nudged_then_offered_an_end_then_ended_politely() -> None:
    talk = desk()
    said = []
    for turn in (1, 2, 3):
        talk.tell(NudgeWanted(turn, "", turn, turn - 1), 5_000)
        said.append(said_in(talk.effects))
    assert said[0].startswith("Are you still ")
    assert "hang up" in said[1]
    assert actions_in(talk.effects) == [END]


def test_a_new_wish_withdraws_the_goodbye() -> None:
    talk = desk()
    talk.reply("goodbye")
    assert actions_in(talk.effects) == [END]
    talk.reply("wait, let me speak to a person")
    assert actions_in(talk.effects) == []
    assert talk.session.announced == ""


def test_a_second_message_has_its_own_number() -> None:
    talk = desk()
    until_confirmed(talk)
    talk.tell(ToolReturned(4, asked_tool(talk).key, ok=True, result={"id": "m1"}))
    for said in ("one more thing", "please send the bill again", "yes"):
        talk.reply(said)
    assert asked_tool(talk).arguments["number"] == "2"


def test_a_full_house_connects_once_whoever_speaks_first() -> None:
    talk = Talk("clinic", admission="full", transfer_number="+12125550170")
    said = talk.reply("My name is Ann Lee.", agent_lines=0)
    assert said == "I am sorry, all lines are busy. I will connect you."
    assert actions_in(talk.effects) == [Action("transfer", "+12125550170")]


def test_an_emergency_in_a_full_house_comes_before_the_transfer() -> None:
    talk = Talk("clinic", admission="full", transfer_number="+12125550170")
    said = talk.reply("I can't breathe, this is an emergency!", agent_lines=0)
    assert "call 911" in said
    assert actions_in(talk.effects) == []


def test_a_full_house_apologises_and_connects_or_calls_back() -> None:
    talk = desk(admission="full", transfer_number="+12125550170")
    assert actions_in(talk.effects) == [Action("transfer", "+12125550170")]
    talk = desk(admission="full")
    use = asked_tool(talk)
    assert use.arguments["phone"] == CALLER
    talk.tell(ToolReturned(0, use.key, ok=True, result={"id": "m1"}))
    assert "call you back" in said_in(talk.effects)
    assert actions_in(talk.effects) == [END]


def test_a_name_that_comes_with_the_reason_is_not_asked_for_again() -> None:
    talk = desk()
    said = talk.reply("my name is John Miller and my crown came off yesterday evening")
    assert "ending in" in said


def test_a_name_alone_is_no_reason() -> None:
    talk = desk()
    assert "tell the team" in talk.reply("my name is John Miller")
    assert "ending in" in talk.reply("my crown came off")


def test_wanting_to_leave_a_message_is_not_the_message() -> None:
    talk = desk()
    assert "tell the team" in talk.reply("I'd like to leave a message please")
    assert "name" in talk.reply("tell the doctor that I ran out of pills")
