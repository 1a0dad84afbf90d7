"""What each field of a pack means, for its page (counterpart: conversation/flow/pack.py)."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from parley.conversation.flow.pack import (
    AskNode,
    BranchNode,
    Case,
    DoNode,
    EndNode,
    HandOverNode,
    Interrupt,
    Lines,
    Nudge,
    PackText,
    PressNode,
    Rule,
    SayNode,
    TalkNode,
    Translation,
)

MEANINGS: Mapping[type[msgspec.Struct], Mapping[str, str]] = MappingProxyType(
    {
        PackText: {
            "pack": "the pack's name",
            "language": "the language that is spoken, as a tag such as `en`",
            "start": "where a call begins, as `flow.node`",
            "full": "where a call begins while all lines are busy",
            "trouble": "where a call goes on after a fault of ours, or of a flow that circles",
            "lines": "the phrases that the session itself needs",
            "phrases": "every sentence: a key, and one or more wordings of it",
            "flows": "flows by name, each a table of nodes by name",
            "nudges": "what is done at each silence in a row; the last one again after that",
            "interrupts": "what works at every question, in order of precedence",
            "tools": "the tools that nodes may name",
            "facts": "values for phrases; those of the call win over them",
            "wait_for_details": "whether the greeting waits for `PARLEY_GREETING_WAIT_MS`",
            "resume_at": "where `back` goes when no question waits; empty: to `start`",
            "jargon": "words of the trade, to the plain ones that a model's text gets instead",
            "pronounce": "names that values and the model may contain, to how they are spoken",
            "translations": "further languages that the agent speaks, by tag",
        },
        Lines: {
            "ack": "covers the first silence",
            "filler": "covers a longer one",
            "pardon": "an apology after an interruption",
            "trouble": "an apology with a way out",
            "disclosure": "that this is a machine, where the greeting was not heard",
        },
        SayNode: {
            "say": "the phrase",
            "next": "where to go on",
            "claims": "the tool whose good result the phrase asserts",
            "pace_ms": "milliseconds between its pieces; 0: they leave together",
        },
        AskNode: {
            "ask": "the phrase that asks",
            "next": "where an answer of the expected kind leads",
            "expect": "the kind of value that answers; empty: any words",
            "slot": "where the answer is kept",
            "rules": "what answers may mean, before `expect` is looked at",
            "again": "the phrase of each further try",
            "give_up": "where to go when they are used up; empty: the last of them again",
            "also": "kinds of values, to slots that they fill while these are empty",
        },
        Rule: {
            "go": "where it leads",
            "intent": "fits if the caller meant this",
            "value": "fits if the caller named a value of this kind",
            "words": "fits if one of these stands in what was said",
            "max_words": "fits only up to so many words; 0: any number",
            "set": "slots to fill, each by a template; `{heard}` is the value, else the words, and"
            " `{said}` always the words",
            "say": "a phrase that is spoken on the way",
        },
        DoNode: {
            "tool": "which one",
            "ok": "where to go when it has done it",
            "failed": "where to go when it refused, failed or was too slow",
            "arguments": "its arguments, each a template",
            "hold": "the phrase that is spoken before it starts",
        },
        BranchNode: {
            "cases": "ways out; the first that holds is taken",
            "otherwise": "where to go if none holds",
        },
        Case: {
            "slot": "the slot or fact that is looked at",
            "go": "where it leads",
            "op": "how it is compared",
            "value": "with what",
            "set": "slots to fill on this way, each by a template",
        },
        TalkNode: {
            "prompt": "what the language model is asked, a template",
            "next": "where to go when it has spoken",
            "failed": "where to go when it failed or was too slow",
        },
        PressNode: {
            "digits": "the keys, a template",
            "next": "where to go on",
            "say": "a phrase before it",
        },
        HandOverNode: {
            "to": "whom to transfer to, a template of an E.164 number",
            "say": "the phrase that carries the transfer",
            "otherwise": "where to go without a number, or when the caller declines",
        },
        EndNode: {
            "say": "the goodbye, which carries the end of the call",
        },
        Interrupt: {
            "intent": "what the caller means",
            "go": "a node, or `back` to ask the question again",
            "say": "a phrase, after which the caller is next",
            "late": "whether it counts only where the words are no answer",
        },
        Nudge: {
            "say": "a phrase",
            "go": "a node",
        },
        Translation: {
            "phrases": "the wordings of every phrase",
            "words": "for each word of a rule, what is listened for instead",
            "jargon": "as in the file, for this language",
            "pronounce": "as in the file, for this language",
        },
    }
)
