"""Reading a call: turns with what was said, heard and done, and why."""

from tests.calls.recorded import ANN, Recording, with_message

from parley.calls.replica import Alternative
from parley.calls.transcript import Reading
from parley.calls.turns import Mark, Part, Turn, heard_chars
from parley.conversation.effects import Note, Say
from parley.conversation.events import (
    FloorTaken,
    LinkResumed,
    ModelDone,
    ModelText,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)
from parley.conversation.flow.pack import Pack
from parley.live.lines import JournalLine


def read(call: Recording, pack: Pack | None = None) -> Reading:
    reading = Reading(pack or call.pack)
    for line in call.lines:
        reading.read(line)
    return reading


def turn(call: Recording, number: int) -> Turn:
    [found] = [each for each in read(call).turns if each.number == number]
    return found


def test_a_call_is_its_greeting_and_a_turn_for_each_time_words_were_wanted() -> None:
    reading = read(with_message("c1"))
    assert [(t.number, t.kind, t.wanted_ms) for t in reading.turns] == [
        (0, "greeting", 0),
        (1, "reply", 2050),
        (2, "reply", 3050),
        (3, "reply", 5050),
        (4, "reply", 7050),
    ]
    assert reading.difference == ""


def test_each_sentence_names_the_node_and_the_phrase_that_chose_it() -> None:
    first, second = turn(with_message("c1"), 0).sentences
    assert (first.node, first.phrase, first.at_ms) == ("main.greet", "greeting", 50)
    assert (second.node, second.phrase) == ("main.help", "help")
    assert first.text.startswith("Thank you for calling")
    assert second.text.endswith("What is it about? ")


def test_the_pieces_of_a_reply_are_its_words_without_loss() -> None:
    call = with_message("c1")
    said = [e for line in call.lines for e in line.effects if isinstance(e, Say)]
    for each in read(call).turns:
        assert each.spoken == "".join(s.text for s in said if s.turn == each.number)


def test_alternatives_are_what_the_choice_could_have_fallen_on() -> None:
    call = with_message("c1")
    moment = turn(call, 4).sentences[0]
    assert moment.phrase == "one_moment"
    assert {a.text for a in moment.alternatives} == {
        phrase.texts[0] for phrase in call.pack.phrases["one_moment"]
    }
    [chosen] = [a for a in moment.alternatives if a.chosen]
    assert chosen == Alternative(moment.text.strip(), chosen=True)
    assert turn(call, 0).sentences[1].alternatives == ()


def test_a_claim_names_the_tool_that_entails_it() -> None:
    newest = turn(with_message("c1"), 4)
    [use] = newest.tools
    assert (use.name, use.ok, use.result) == ("take_message", True, {"message_id": "m1"})
    assert (use.asked_ms, use.answered_ms) == (7050, 7450)
    assert use.arguments["phone"] == ANN
    noted = next(s for s in newest.sentences if s.phrase == "noted")
    assert noted.evidence == (use.key,)


def test_what_was_heard_stands_with_its_places() -> None:
    understanding = turn(with_message("c1"), 2).understanding
    assert understanding is not None
    name = understanding.value("name")
    assert name is not None
    assert (name.value, understanding.text[name.start : name.end]) == ("Ann Lee", "Ann Lee")


def test_slots_say_what_a_turn_added() -> None:
    second = turn(with_message("c1"), 2)
    assert second.changed == {"name": "Ann Lee"}
    assert set(second.slots) == {"name", "reason"}
    assert second.node == "main.offer_number"


def test_an_interrupted_turn_tells_when_and_how_far_it_was_heard() -> None:
    first = turn(with_message("c1"), 1)
    assert (first.interrupted_ms, first.heard) == (2350, "May I have")
    assert first.parts() == [Part(first.sentences[0], "May I have", " your name, please? ")]


def test_words_that_had_left_already_are_interrupted_all_the_same() -> None:
    call = Recording("c1").says("my crown came off")
    call.tell(FloorTaken(()), 700).says("My name is Ann Lee.", 300, heard="May I")
    assert turn(call, 1).interrupted_ms == 2700


def test_a_caller_who_speaks_after_the_agents_last_word_interrupts_nothing() -> None:
    call = Recording("c1").says("my crown came off")
    call.tell(FloorTaken(()), 700).says("My name is Ann Lee.", 300)
    assert turn(call, 1).interrupted_ms is None


def test_a_turn_of_which_nothing_was_heard_says_so() -> None:
    call = Recording("c1").says("Hello?")
    call.tell(FloorTaken(), 100)
    call.tell(ReplyWanted(2, "Hello? Anybody?", 1, 0, "Thank you for calling"), 500)
    assert turn(call, 1).heard == ""
    assert all(part.heard == "" for part in turn(call, 1).parts())


def test_what_is_not_known_yet_counts_as_heard() -> None:
    newest = turn(with_message("c1"), 4)
    assert newest.heard is None
    assert [part.unheard for part in newest.parts()] == ["", "", ""]


def test_words_are_counted_however_the_platform_writes_them() -> None:
    assert heard_chars("One, two. Three!", None) == 16
    assert heard_chars("One, two. Three!", "") == 0
    assert heard_chars("One, two. Three!", "one two") == 8
    assert heard_chars("One, two. Three!", "one two three four") == 16


def test_a_silence_is_a_turn_of_its_kind() -> None:
    call = Recording("c1").says("Hello?")
    call.tell(NudgeWanted(2, "", 2, 1, ""), 9_000)
    assert turn(call, 2).kind == "silence"


def test_latencies_run_from_when_the_turn_was_wanted() -> None:
    greeting, newest = turn(with_message("c1"), 0), turn(with_message("c1"), 4)
    assert greeting.latency_ms == 50
    assert (newest.first_ms, newest.ended_ms) == (7050, 7450)


def test_what_a_model_wrote_is_kept_with_its_times() -> None:
    call = Recording("c1", "wire").says("Use the model, please.")
    call.tell(ModelText(1, "The model "), 200)
    call.tell(ModelText(1, "speaks. "), 100)
    call.tell(ModelDone(1), 100)
    found = turn(call, 1)
    assert found.model_text == "The model speaks. "
    assert (found.model_asked_ms, found.model_first_ms) == (2000, 2200)
    [sentence] = [s for s in found.sentences if s.source == "model"]
    assert (sentence.node, sentence.phrase) == ("", "")


def test_a_broken_link_is_an_error_with_its_time() -> None:
    call = with_message("c1")
    call.tell(LinkResumed(process=True), 500)
    assert turn(call, 4).errors == [Mark(7950, "link", "process", error=True)]
    # The empty frames that a new socket gets end nothing a second time.
    assert turn(call, 4).ended_ms == 7450


def test_a_refusal_is_shown_and_is_no_good_answer() -> None:
    call = with_message("c1")
    call.lines.pop()
    use = turn(call, 4).tools[0]
    call.lines.append(
        JournalLine(12, 7300, ToolReturned(4, use.key, ok=False, result={"reason": "no"}), [])
    )
    use = turn(call, 4).tools[0]
    assert (use.ok, use.answered_ms, use.result) == (False, 7300, {"reason": "no"})


def test_the_first_entry_that_this_build_decides_otherwise_is_named() -> None:
    call = with_message("c1")
    line = call.lines[3]
    call.lines[3] = JournalLine(line.seq, line.now, line.event, [*line.effects, Note("else")])
    reading = read(call)
    assert reading.difference == "entry 4"
    assert len(reading.turns) == 5


def test_a_call_that_this_build_cannot_decide_keeps_its_words() -> None:
    call = with_message("c1")
    other = Recording("c1", "wire").pack
    reading = read(call, other)
    assert reading.difference.startswith("entry 1: this build cannot decide it")
    assert reading.turns[2].said == "My name is Ann Lee."
    assert reading.turns[2].sentences[0].text
    assert reading.turns[2].understanding is None


def test_a_turn_says_which_entry_changed_it_last() -> None:
    call = with_message("c1")
    reading = Reading(call.pack)
    for line in call.lines[:5]:
        reading.read(line)
    assert [t.version for t in reading.turns] == [3, 5]
    reading.read(call.lines[5])
    assert reading.turns[1].heard == "May I have"
    assert reading.turns[1].version == 6
