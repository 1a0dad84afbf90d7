"""What a language model wrote, as speech: made speakable, guarded, and no monologue."""

from collections.abc import Sequence

import msgspec

from parley.conversation.effects import Note
from parley.conversation.wording.chunks import released
from parley.conversation.wording.guard import Rules, Verdict, check, check_in_due
from parley.conversation.wording.speakable import prepared
from parley.conversation.wording.spoken import Manner, table_of


class Voiced(msgspec.Struct, frozen=True):
    """`text` is what may be spoken, its protected spans held; `notes` tell what the guard found."""

    text: str
    notes: tuple[Note, ...]


def voiced(sentences: Sequence[str], spoken: str, manner: Manner, rules: Rules) -> Voiced:
    """Whole sentences of a model as speech. `spoken` is what this turn has said so far."""
    said: list[str] = []
    notes: list[Note] = []
    for sentence in sentences:
        text = prepared(sentence, manner).strip()
        if not any(character.isalnum() for character in text):
            if sentence.strip():
                notes.append(Note("unspeakable"))
            continue
        verdict = check(text, manner.language, rules)
        notes += _notes(verdict)
        if not verdict.text:
            continue
        if check_in_due(spoken + " ".join(said), verdict.text, manner.language, rules):
            said.append(table_of(manner.language).check_in)
            notes.append(Note("monologue"))
        said.append(verdict.text)
    return Voiced(" ".join(said), tuple(notes))


def _notes(verdict: Verdict) -> list[Note]:
    notes = [msgspec.structs.replace(n, detail=released(n.detail)) for n in verdict.faults]
    if verdict.grade is not None:
        notes.append(Note("grade", f"{verdict.grade:.1f}"))
    return notes
