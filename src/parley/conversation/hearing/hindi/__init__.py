"""Hindi in Devanagari and in Latin letters: the table that a native speaker reads and extends."""

from parley.conversation.hearing.english.letters import (
    CHARACTER_FAR,
    CHARACTER_NEAR,
    CHARACTER_SOUNDS,
)
from parley.conversation.hearing.hindi.answers import ANSWERS, ANSWERS_UNLESS
from parley.conversation.hearing.hindi.classes import CLASSES
from parley.conversation.hearing.hindi.cues import CUES, CUES_UNLESS
from parley.conversation.hearing.hindi.emergency import EMERGENCY
from parley.conversation.hearing.hindi.emergency_exceptions import EMERGENCY_UNLESS
from parley.conversation.hearing.hindi.emergency_frames import EMERGENCY_CONCEPTS, EMERGENCY_FRAMES
from parley.conversation.hearing.hindi.letters import EMAIL, LETTER_CUES, WORD_BREAKS
from parley.conversation.hearing.hindi.machine import MACHINE, MACHINE_UNLESS
from parley.conversation.hearing.hindi.money import MONEY
from parley.conversation.hearing.hindi.numbers import (
    LARGE,
    ORDINALS,
    PLURALS,
    REPEATS,
    SCALES,
    TEENS,
    TENS,
    UNITS,
)
from parley.conversation.hearing.hindi.opt_out import OPT_OUT
from parley.conversation.hearing.hindi.opt_out_exceptions import OPT_OUT_UNLESS
from parley.conversation.hearing.hindi.opt_out_frames import OPT_OUT_CONCEPTS, OPT_OUT_FRAMES
from parley.conversation.hearing.hindi.party import PARTY, PARTY_CUES
from parley.conversation.hearing.hindi.person_names import FAMILY_NAMES, GIVEN_NAMES
from parley.conversation.hearing.hindi.spelling import ORTHOGRAPHY
from parley.conversation.hearing.hindi.talk import TALK, TALK_UNLESS
from parley.conversation.hearing.hindi.times import TIMES
from parley.conversation.hearing.hindi.wishes import WISHES, WISHES_UNLESS
from parley.conversation.hearing.hindi.words import (
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
    PARTICLES,
    PREFIXES,
    TITLES,
)
from parley.conversation.hearing.language import LanguageTable

HINDI = LanguageTable(
    code="hi",
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
    concepts={**OPT_OUT_CONCEPTS, **EMERGENCY_CONCEPTS},
    frames={**OPT_OUT_FRAMES, **EMERGENCY_FRAMES},
    yields={
        "human": ("robot_question",),
        "repeat": ("all_digits",),
        "book": ("cancel", "change"),
        "leave_message": ("voicemail_greeting",),
        "greet": ("name_lead",),
        "goodbye": ("opt_out",),
        "cancel": ("opt_out",),
    },
    units=UNITS,
    teens=TEENS,
    tens=TENS,
    scales=SCALES,
    repeats=REPEATS,
    plurals=PLURALS,
    digit_sounds=DIGIT_SOUNDS,
    digit_glue=DIGIT_GLUE,
    counters="baar bar dafa times",
    not_phone=NOT_PHONE,
    letters=LETTERS,
    letter_sounds=LETTER_SOUNDS,
    alphabet=ALPHABET,
    marks=MARKS,
    titles=TITLES,
    particles=PARTICLES,
    prefixes=PREFIXES,
    not_names=NOT_NAMES,
    character_sounds=CHARACTER_SOUNDS,
    character_near=CHARACTER_NEAR,
    character_far=CHARACTER_FAR,
    given_names=GIVEN_NAMES,
    family_names=FAMILY_NAMES,
    word_breaks=WORD_BREAKS,
    email=EMAIL,
    orthography=ORTHOGRAPHY,
    ordinals=ORDINALS,
    large=LARGE,
    times=TIMES,
    party=PARTY,
    money=MONEY,
)
