"""German: the table that a native speaker reads and extends."""

from parley.conversation.hearing.german.answers import ANSWERS, ANSWERS_UNLESS
from parley.conversation.hearing.german.classes import CLASSES
from parley.conversation.hearing.german.cues import CUES, CUES_UNLESS
from parley.conversation.hearing.german.emergency import EMERGENCY
from parley.conversation.hearing.german.emergency_body import BODY_CONCEPTS, BODY_FRAMES
from parley.conversation.hearing.german.emergency_events import EVENT_CONCEPTS, EVENT_FRAMES
from parley.conversation.hearing.german.emergency_peril import (
    PERIL,
    PERIL_CONCEPTS,
    PERIL_FRAMES,
    PERIL_UNLESS,
)
from parley.conversation.hearing.german.emergency_unless import EMERGENCY_UNLESS
from parley.conversation.hearing.german.letters import (
    CHARACTER_FAR,
    CHARACTER_NEAR,
    CHARACTER_SOUNDS,
    EMAIL,
    LETTER_CUES,
    WORD_BREAKS,
)
from parley.conversation.hearing.german.machine import MACHINE, MACHINE_UNLESS
from parley.conversation.hearing.german.money import MONEY
from parley.conversation.hearing.german.not_names import NOT_NAMES
from parley.conversation.hearing.german.numbers import (
    BELOW_HUNDRED,
    HUNDREDS,
    ORDINALS,
    REGIONAL,
    TENS,
    UNITS,
)
from parley.conversation.hearing.german.opt_out import OPT_OUT, OPT_OUT_UNLESS
from parley.conversation.hearing.german.opt_out_frames import OPT_OUT_CONCEPTS, OPT_OUT_FRAMES
from parley.conversation.hearing.german.opt_out_refusals import REFUSALS, REFUSALS_UNLESS
from parley.conversation.hearing.german.party import PARTY, PARTY_CUES
from parley.conversation.hearing.german.person_names import FAMILY_NAMES, GIVEN_NAMES
from parley.conversation.hearing.german.talk import TALK, TALK_UNLESS
from parley.conversation.hearing.german.times import TIMES, TIMES_UNLESS
from parley.conversation.hearing.german.wishes import WISHES, WISHES_UNLESS
from parley.conversation.hearing.german.words import (
    ABBREVIATIONS,
    ALPHABET,
    DIGIT_GLUE,
    DIGIT_SOUNDS,
    FILLERS,
    INTERJECTIONS,
    LETTER_SOUNDS,
    LETTERS,
    MARKS,
    NOT_PHONE,
    ORTHOGRAPHY,
    PARTICLES,
    PLURALS,
    PREFIXES,
    REPEATS,
    TITLES,
)
from parley.conversation.hearing.language import LanguageTable

GERMAN = LanguageTable(
    code="de",
    fillers=FILLERS,
    interjections=INTERJECTIONS,
    abbreviations=ABBREVIATIONS,
    classes=CLASSES,
    phrases={
        "emergency": EMERGENCY["emergency"] + PERIL["emergency"],
        "opt_out": OPT_OUT["opt_out"] + REFUSALS["opt_out"],
        **MACHINE,
        **TALK,
        **WISHES,
        **ANSWERS,
        **CUES,
        **LETTER_CUES,
        **PARTY_CUES,
    },
    unless={
        "emergency": EMERGENCY_UNLESS["emergency"] + PERIL_UNLESS["emergency"],
        "opt_out": OPT_OUT_UNLESS["opt_out"] + REFUSALS_UNLESS["opt_out"],
        **MACHINE_UNLESS,
        **TALK_UNLESS,
        **WISHES_UNLESS,
        **ANSWERS_UNLESS,
        **CUES_UNLESS,
        **TIMES_UNLESS,
    },
    concepts={**OPT_OUT_CONCEPTS, **BODY_CONCEPTS, **EVENT_CONCEPTS, **PERIL_CONCEPTS},
    frames={
        **OPT_OUT_FRAMES,
        "emergency": BODY_FRAMES["emergency"]
        + EVENT_FRAMES["emergency"]
        + PERIL_FRAMES["emergency"],
        "unless emergency": BODY_FRAMES["unless emergency"] + EVENT_FRAMES["unless emergency"],
    },
    yields={
        "human": ("robot_question",),
        "repeat": ("all_digits",),
        "book": ("cancel", "change"),
        "leave_message": ("voicemail_greeting", "opt_out"),
        "greet": ("name_lead",),
        "goodbye": ("opt_out",),
        "cancel": ("opt_out",),
        "change": ("opt_out",),
    },
    units=UNITS,
    teens={**BELOW_HUNDRED, **HUNDREDS, **REGIONAL},
    tens=TENS,
    scales={"hundert": 100, "tausend": 1000},
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
    character_sounds=CHARACTER_SOUNDS,
    character_near=CHARACTER_NEAR,
    character_far=CHARACTER_FAR,
    given_names=GIVEN_NAMES,
    family_names=FAMILY_NAMES,
    word_breaks=WORD_BREAKS,
    email=EMAIL,
    ordinals=ORDINALS,
    dot_is_ordinal=True,
    amount_and="und",
    compounds={"tausend": 1000, "hundert": 100},
    party=PARTY,
    money=MONEY,
    times=TIMES,
    orthography=ORTHOGRAPHY,
)
