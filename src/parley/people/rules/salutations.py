"""How a person is addressed: never by a bare first name."""

from parley.conversation.hearing.language import Language
from parley.conversation.hearing.tables import known
from parley.people.rules.name_words import DEGREES, SALUTATIONS
from parley.people.rules.names import Salutation, fold

FORMS: dict[str, dict[Salutation, str]] = {
    "de": {"ms": "Frau {titles}{last}", "mr": "Herr {titles}{last}", "": "{name}"},
    "en": {"ms": "Ms. {last}", "mr": "Mr. {last}", "": "{name}"},
    "hi": {"ms": "{last} जी", "mr": "{last} जी", "": "{name} जी"},
}
"""By language; other languages use the full name."""

TITLED = {"en": "{titles}{last}", "hi": "{titles}{last}"}
"""Where a doctor's title stands instead of Ms. and Mr."""


def salutation(name: str, known_salutation: Salutation, language: str) -> str:
    """How to say a name to the one who has it; empty where all we have is a first name.

    "Frau Dr. Schmidt" where we know whom we speak to, else the full name: "Anna Schmidt".
    """
    code = language.partition("-")[0].lower()
    words = [word for word in name.split() if fold(word) not in SALUTATIONS]
    titles = [word for word in words if fold(word) in DEGREES]
    bare = [word for word in words if fold(word) not in DEGREES]
    table = known(language).language
    last = _last(bare, table)
    if not last or (len(bare) == 1 and not known_salutation and not titles):
        return ""
    form = FORMS.get(code, {}).get(known_salutation, "{name}")
    if titles and known_salutation:
        form = TITLED.get(code, form)
    before = " ".join(titles) + " " if titles else ""
    return form.format(titles=before, last=last, name=" ".join(words))


def _last(bare: list[str], table: Language) -> str:
    """The family name with what belongs to it ("von der Heide"); empty if there is none."""
    if not bare or (len(bare) == 1 and _is_given(bare[0], table)):
        return ""
    first = len(bare) - 1
    while first > 1 and bare[first - 1].lower() in table.particles:
        first -= 1
    # Without a first name a particle begins the family name: "von Berg".
    if first == 1 and bare[0].lower() in table.particles:
        first = 0
    return " ".join(bare[first:])


def _is_given(word: str, table: Language) -> bool:
    """Whether a word is known as a first name, and not as a last one."""
    plain = table.fold(word.lower()) if table.fold else word.lower()
    return plain in table.given.costs and plain not in table.family.costs
