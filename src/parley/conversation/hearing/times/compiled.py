"""A language's dates and times made ready for reading."""

import msgspec

from parley.conversation.hearing.automaton import Node
from parley.conversation.hearing.language import TERM, LanguageTable
from parley.conversation.hearing.phrases import build
from parley.conversation.hearing.times.actions import action, check_rules, is_tight
from parley.conversation.hearing.times.chart import Reading, Rules
from parley.conversation.hearing.times.lexicon import term
from parley.conversation.hearing.times.table import TimesTable


class Times(msgspec.Struct, frozen=True):
    """Terms by the automaton's labels, rules, and the words around times."""

    table: TimesTable
    terms: dict[str, Reading]
    rules: Rules
    first: frozenset[str]
    glue: frozenset[str]
    leads: frozenset[str]
    counted: frozenset[str]
    joins: frozenset[str]
    named: frozenset[str]
    month_first: frozenset[str]


def compile_times(table: LanguageTable) -> Times:
    """The times of a table. Raises ValueError naming a term or rule that cannot be read."""
    times = table.times
    actions = {label: action(label, times) for label in times.rules}
    check_rules(times, table.classes)
    root = build(times.rules, table.classes) if times.rules else Node({}, None, ())
    return Times(
        table=times,
        terms={TERM + label: term(label, times) for label in times.terms},
        rules=Rules(root, actions, frozenset(filter(is_tight, times.rules))),
        first=frozenset(word for word, letter in root.letters.items() if letter in root.words),
        glue=frozenset(times.glue.split()),
        leads=frozenset(times.leads.split()),
        counted=frozenset(times.counted.split()),
        joins=frozenset(times.joins.split()),
        named=frozenset(times.named.split()),
        month_first=frozenset(times.month_first.split()),
    )
