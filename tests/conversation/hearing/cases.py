"""Cases of the corpus: what an utterance must be understood as, one per line of a text file.

    # asked: phone                      holds for the lines below it, as does "# region: DE"
    phone=+12125550123; !deny | two one two …
    opt_out | stop calling me

Left of the bar stand terms: `kind=value` (the best value of a kind), a bare word (an intent or a
kind is there), `!word` (it is not). Right of it stands what was heard.
"""

from pathlib import Path
from typing import NamedTuple

from parley.conversation.hearing import Understanding, understand

CORPUS = Path(__file__).parent / "corpus"


class Case(NamedTuple):
    """One line. `asked` and `region` are arguments of understand."""

    terms: tuple[str, ...]
    text: str
    asked: str
    region: str


def read(path: Path) -> list[Case]:
    """The cases of a file."""
    settings = {"asked": "", "region": "US"}
    cases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            key, _, value = line[1:].partition(":")
            settings[key.strip()] = value.strip()
        elif line.strip():
            terms, _, text = line.partition("|")
            kept = tuple(term.strip() for term in terms.split(";"))
            cases.append(Case(kept, text.strip(), settings["asked"], settings["region"]))
    return cases


def missed(case: Case) -> list[str]:
    """The terms that do not hold."""
    understood = understand(case.text, asked=case.asked, region=case.region)
    return [term for term in case.terms if not _holds(term, understood)]


def _holds(term: str, understood: Understanding) -> bool:
    if term.startswith("!"):
        return not _holds(term[1:], understood)
    kind, equals, expected = term.partition("=")
    value = understood.value(kind)
    if equals:
        return value is not None and value.value == expected
    return kind in understood.intents or value is not None
