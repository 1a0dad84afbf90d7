"""English: the table that a native speaker reads and extends."""

from parley.conversation.hearing.english.answers import ANSWERS, ANSWERS_UNLESS
from parley.conversation.hearing.english.classes import CLASSES
from parley.conversation.hearing.english.cues import CUES, CUES_UNLESS
from parley.conversation.hearing.english.emergency import EMERGENCY, EMERGENCY_UNLESS
from parley.conversation.hearing.english.emergency_body import (
    BODY_CONCEPTS,
    BODY_FRAMES,
    BODY_UNLESS,
)
from parley.conversation.hearing.english.emergency_events import EVENT_CONCEPTS, EVENT_FRAMES
from parley.conversation.hearing.english.forms import contracted
from parley.conversation.hearing.english.letters import (
    CHARACTER_FAR,
    CHARACTER_NEAR,
    CHARACTER_SOUNDS,
    EMAIL,
    LETTER_CUES,
    WORD_BREAKS,
)
from parley.conversation.hearing.english.machine import MACHINE, MACHINE_UNLESS
from parley.conversation.hearing.english.money import MONEY
from parley.conversation.hearing.english.opt_out import OPT_OUT, OPT_OUT_UNLESS
from parley.conversation.hearing.english.opt_out_frames import OPT_OUT_CONCEPTS, OPT_OUT_FRAMES
from parley.conversation.hearing.english.party import PARTY, PARTY_CUES
from parley.conversation.hearing.english.person_names import FAMILY_NAMES, GIVEN_NAMES
from parley.conversation.hearing.english.talk import TALK, TALK_UNLESS
from parley.conversation.hearing.english.times import TIMES
from parley.conversation.hearing.english.wishes import WISHES, WISHES_UNLESS
from parley.conversation.hearing.english.words import (
    ABBREVIATIONS,
    ALPHABET,
    DIGIT_GLUE,
    DIGIT_SOUNDS,
    FILLERS,
    INTERJECTIONS,
    LETTER_SOUNDS,
    LETTERS,
    MARKS,
    NOT_NAMES,
    NOT_PHONE,
    ORDINALS,
    PARTICLES,
    PLURALS,
    PREFIXES,
    REPEATS,
    SCALES,
    TEENS,
    TENS,
    TITLES,
    UNITS,
)
from parley.conversation.hearing.language import LanguageTable

ENGLISH = LanguageTable(
    code="en",
    fillers=FILLERS,
    interjections=INTERJECTIONS,
    abbreviations=ABBREVIATIONS,
    classes=CLASSES,
    phrases={
        **EMERGENCY,
        **OPT_OUT,
        **MACHINE,
        **TALK,
        **WISHES,
        **ANSWERS,
        **CUES,
        **LETTER_CUES,
        **PARTY_CUES,
    },
    unless={
        **EMERGENCY_UNLESS,
        **OPT_OUT_UNLESS,
        **MACHINE_UNLESS,
        **TALK_UNLESS,
        **WISHES_UNLESS,
        **ANSWERS_UNLESS,
        **CUES_UNLESS,
    },
    concepts={**OPT_OUT_CONCEPTS, **contracted({**BODY_CONCEPTS, **EVENT_CONCEPTS})},
    frames={
        **OPT_OUT_FRAMES,
        "emergency": BODY_FRAMES + EVENT_FRAMES,
        "unless emergency": BODY_UNLESS,
    },
    yields={
        "human": ("robot_question",),
        "repeat": ("all_digits",),
        "book": ("cancel", "change"),
        "leave_message": ("voicemail_greeting",),
        "greet": ("name_lead",),
        "thank": ("no", "no_if_asked"),
        "goodbye": ("opt_out",),
    },
    units=UNITS,
    teens=TEENS,
    tens=TENS,
    scales=SCALES,
    repeats=REPEATS,
    plurals=PLURALS,
    digit_sounds=DIGIT_SOUNDS,
    digit_glue=DIGIT_GLUE,
    not_phone=NOT_PHONE,
    letters=LETTERS,
    letter_sounds=LETTER_SOUNDS,
    alphabet=ALPHABET,
    marks=MARKS,
    titles=TITLES,
    particles=PARTICLES,
    prefixes=PREFIXES,
    not_names=NOT_NAMES,
    ordinals=ORDINALS,
    large={"million": 1_000_000},
    amount_and="and",
    ordinal_endings="st nd rd th",
    party=PARTY,
    money=MONEY,
    times=TIMES,
    character_sounds=CHARACTER_SOUNDS,
    character_near=CHARACTER_NEAR,
    character_far=CHARACTER_FAR,
    given_names=GIVEN_NAMES,
    family_names=FAMILY_NAMES,
    word_breaks=WORD_BREAKS,
    email=EMAIL,
)
