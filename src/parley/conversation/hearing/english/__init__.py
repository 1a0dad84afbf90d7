"""English: the table that a native speaker reads and extends."""

from parley.conversation.hearing.english.answers import ANSWERS, ANSWERS_UNLESS, CUES, CUES_UNLESS
from parley.conversation.hearing.english.intents import INTENT_PHRASES, INTENT_UNLESS
from parley.conversation.hearing.english.machine import MACHINE, MACHINE_UNLESS
from parley.conversation.hearing.english.safety import SAFETY, SAFETY_UNLESS
from parley.conversation.hearing.english.words import (
    ABBREVIATIONS,
    ALPHABET,
    CLASSES,
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
    phrases={**SAFETY, **MACHINE, **INTENT_PHRASES, **ANSWERS, **CUES},
    unless={**SAFETY_UNLESS, **MACHINE_UNLESS, **INTENT_UNLESS, **ANSWERS_UNLESS, **CUES_UNLESS},
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
)
