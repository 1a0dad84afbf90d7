"""A call speaks the caller's language, and goes back with an undone turn."""

from itertools import pairwise

import msgspec
import pytest
from tests.conversation.calls import Talk, notes_in, said_in, started

from parley.conversation.events import ReplyWanted
from parley.conversation.flow.compiling import PackError, compile_pack
from parley.conversation.session import Session

PACK = """
pack: small
language: en
start: main.ask
full: main.ask
trouble: main.ask
lines: {ack: ack, filler: ack, pardon: ack, trouble: ack}
nudges: [{say: again}]
flows:
  main:
    ask:
      type: ask
      ask: question
      expect: text
      slot: answer
      next: thanks
      again: [again]
      rules:
        - {words: [price, "#"], go: price}
    price: {type: say, say: price, next: ask}
    thanks: {type: say, say: thanks, next: ask}
phrases:
  ack: ["Okay.", "Good.", "Right."]
  question: ["What can I do for you?"]
  again: ["Pardon?"]
  price: ["It is {price|money}."]
  thanks: ["Thank you.", "Thanks.", "Many thanks."]
facts: {price: "12050 EUR"}
translations:
  de:
    words: {price: [preis, kosten]}
    phrases:
      ack: ["Gut."]
      question: ["Was kann ich für Sie tun?"]
      again: ["Wie bitte?"]
      price: ["Das sind {price|money}."]
      thanks: ["Danke schön."]
"""


class SmallTalk(Talk):
    """The small pack instead of a shipped one."""

    def __init__(self, **facts: str) -> None:
        self.session = Session(compile_pack(PACK.encode()))
        self.now = self.turn = 0
        self.effects = []
        self.tell(started(self.session.pack, 0, **facts))


def test_a_call_begins_in_the_packs_own_language() -> None:
    assert said_in(SmallTalk().effects) == "What can I do for you? "


@pytest.mark.parametrize("tag", ["de", "de-DE"])
def test_a_call_that_brings_its_language_begins_in_it(tag: str) -> None:
    assert said_in(SmallTalk(language=tag).effects) == "Was kann ich für Sie tun? "


def test_a_language_that_the_pack_lacks_changes_nothing() -> None:
    assert said_in(SmallTalk(language="fr").effects) == "What can I do for you? "


def test_one_clear_utterance_changes_the_language() -> None:
    talk = SmallTalk()
    said = talk.reply("Guten Tag, ich möchte bitte einen Termin haben.")
    assert said == "Danke schön. Was kann ich für Sie tun? "
    assert "language" in notes_in(talk.effects)


def test_a_name_or_a_loan_word_changes_nothing() -> None:
    talk = SmallTalk()
    assert talk.reply("Schmidt").endswith("What can I do for you? ")
    assert talk.session.state.memory.language in ("", "en")


def test_words_of_a_rule_are_listened_for_in_the_language_of_the_call() -> None:
    talk = SmallTalk()
    talk.reply("Guten Tag, ich möchte bitte einen Termin haben.")
    assert talk.reply("Was würde das denn kosten?").startswith("Das sind 120 Euro 50. ")


def test_a_sentence_mark_of_any_script_is_no_part_of_a_value() -> None:
    talk = SmallTalk()
    talk.reply("मुझे समय चाहिए।")
    assert talk.session.state.memory.slots == {"answer": "मुझे समय चाहिए"}


def test_marks_are_listened_for_in_every_language() -> None:
    talk = SmallTalk()
    talk.reply("Guten Tag, ich möchte bitte einen Termin haben.")
    assert talk.reply("#").startswith("Das sind ")


def test_a_caller_can_come_back_to_the_first_language() -> None:
    talk = SmallTalk()
    talk.reply("Guten Tag, ich möchte bitte einen Termin haben.")
    said = talk.reply("Sorry, could you please speak English with me?")
    assert said.endswith("What can I do for you? ")


def test_an_undone_turn_takes_its_language_back() -> None:
    talk = SmallTalk()
    talk.reply("Guten Tag, ich möchte")
    talk.turn += 1
    talk.tell(ReplyWanted(2, "Guten Tag, ich möchte", 1, -1, ""), 500)
    before = talk.session.state.before
    assert before is not None
    assert before.language in ("", "en")


def test_a_language_outlives_a_snapshot() -> None:
    talk = SmallTalk()
    talk.reply("Guten Tag, ich möchte bitte einen Termin haben.")
    other = Session(talk.session.pack)
    other.restore(talk.session.snapshot())
    assert other.state.memory.language == "de"


def test_no_phrase_has_the_same_wording_twice_in_a_row() -> None:
    talk = SmallTalk()
    said = [talk.reply(f"Answer number {number}").split(". ")[0] for number in range(12)]
    assert all(one != other for one, other in pairwise(said))
    assert set(said) == {"Thank you", "Thanks", "Many thanks"}


def test_the_same_call_says_the_same_again() -> None:
    talks = [SmallTalk(), SmallTalk()]
    said = [[talk.reply(f"Answer {number}") for number in range(6)] for talk in talks]
    assert said[0] == said[1]


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ('again: ["Wie bitte?"]', "", "translations.de: phrase `again` has no wording"),
        ("{price: [preis, kosten]}", "{}", "word `price` of a rule has no words"),
        ("{price: [preis, kosten]}", "{price: [preis], prize: [x]}", "`prize` is in no rule"),
        ('ack: ["Gut."]', 'ack: ["Gut."]\n      more: ["x"]', "phrase `more` is not among"),
        ("Das sind {price|money}", "Das sind {price|geld}", "form `geld`"),
    ],
)
def test_a_translation_that_lacks_something_is_named(right: str, wrong: str, fault: str) -> None:
    assert right in PACK
    with pytest.raises(PackError, match=fault):
        compile_pack(PACK.replace(right, wrong).encode())


def test_a_memory_of_an_older_build_still_decodes() -> None:
    talk = SmallTalk()
    state = msgspec.msgpack.decode(talk.session.snapshot())
    assert isinstance(state, list)
    talk.session.restore(msgspec.msgpack.encode(state[:-2]))
    assert talk.session.state.zone == ""
