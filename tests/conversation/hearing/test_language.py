import re
import subprocess
import sys

import msgspec

from parley.conversation.hearing import INTENTS, TABLES_VERSION
from parley.conversation.hearing.answers import LABELS
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import LanguageTable, compile_table, version
from parley.conversation.hearing.phrases import PHRASE_WORDS_MAX
from parley.conversation.hearing.tables import TABLES

CUES = {
    "name_lead", "name_weak", "name_intro", "name_first", "name_last", "name_tail", "name_from",
    "correct", "reject", "last_digits", "area_code", "extension", "own_number", "as_in",
    "with_letter", "letter_case", "spell_skip", "new_word", "people_lead", "people_tail",
    "people_not", "people_hour", "people_about",
    "postcode_lead", "code_lead",
}  # fmt: skip


def test_the_version_is_the_content_of_the_tables() -> None:
    other = msgspec.structs.replace(ENGLISH, fillers=ENGLISH.fillers + " well-well")
    assert version(*TABLES.values()) == TABLES_VERSION
    assert version(other) != version(ENGLISH)


def test_the_version_is_the_same_in_another_process_with_another_hash_seed() -> None:
    code = "from parley.conversation.hearing import TABLES_VERSION as v; print(v)"
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == TABLES_VERSION


def test_every_label_is_one_that_hearing_reads() -> None:
    labels = set(ENGLISH.phrases)
    assert labels == {*INTENTS, *LABELS, *CUES} - {"affirm", "deny", "unclear"}
    assert set(ENGLISH.unless) <= labels
    assert {*ENGLISH.yields, *(one for many in ENGLISH.yields.values() for one in many)} <= labels


def texts(table: LanguageTable) -> list[str]:
    """Everything that is written in the notation of phrases."""
    parts = (table.phrases, table.unless, table.classes, table.concepts)
    return [text for part in parts for text in part.values()]


def test_no_phrase_waits_for_a_filler() -> None:
    alone = {"^ please $"}
    fillers = set(ENGLISH.fillers.split())
    for text in texts(ENGLISH):
        lines = [line for line in text.splitlines() if line.strip() not in alone]
        assert fillers.isdisjoint(re.findall(r"[\w']+", " ".join(lines)))


def test_every_class_is_used() -> None:
    used = re.findall(r"@(\w+)", " ".join(texts(ENGLISH)))
    assert set(ENGLISH.classes) <= set(used)


def test_no_path_of_the_english_automaton_is_longer_than_its_limit() -> None:
    assert compile_table(ENGLISH).root.depth <= PHRASE_WORDS_MAX


def test_a_table_without_interjections_is_one() -> None:
    bare = msgspec.structs.replace(ENGLISH, interjections="")
    assert isinstance(compile_table(bare).table, LanguageTable)
