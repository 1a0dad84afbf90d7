"""What is spelled or dictated in one reading: an e-mail address, a postcode, a code."""

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.codes import code
from parley.conversation.hearing.emails import email, may_hold_email
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.postcodes import postcode
from parley.conversation.hearing.readings import Reading
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value


def lettered(
    utterance: Utterance, spans: Spans, language: Language, asked: frozenset[str], region: str
) -> list[Value]:
    """The email, postcode and code values; each where it was asked for or words announce it."""
    found: list[Value | None] = []
    if may_hold_email(utterance, language, asked="email" in asked):
        found.append(email(utterance, spans, language, asked="email" in asked))
    if "postcode" in asked or "postcode_lead" in spans:
        found.append(postcode([Reading(0, utterance, spans)], language, region))
    if "code" in asked or "code_lead" in spans:
        found.append(code(utterance, spans, language, asked="code" in asked))
    return [value for value in found if value is not None]
