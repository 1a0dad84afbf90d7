"""What rules do with their slots: the vocabulary that a language's `rules` are written in.

A rule is written "action arguments": phrases. Slots are given to the action in the order of the
phrase. What an action returns decides the category under which other rules can use it:

    <time>      Clock         half past seven        <dates>    Stretch      next week
    <times>     Clocks        from two to four       <duration> Duration     an hour and a half
    <date>      Day           the 3rd of May         <moment>   Hop          in two hours
    <daypart>   PartOfDay     tonight                <moments>  MomentRange

Slots of words and numbers (`lexicon.py`): <n> <hour> <minute> <day> <year> <yy> <weekday> <month>
<unit> <part> <half>; <ordinal> (third) and <nth> (3rd), both also a <day>; <hhmm> (1530);
<abbreviation> (of a weekday); <dash>, which gives an action nothing. Which slots an action takes
stands beside it; a phrase that gives it others is refused when the table is compiled.
"""

from msgspec.structs import replace

from parley.conversation.hearing.times import clocks, days
from parley.conversation.hearing.times.chart import Action, Slots
from parley.conversation.hearing.times.clock_actions import CLOCK_ACTIONS
from parley.conversation.hearing.times.day_actions import DAY_ACTIONS
from parley.conversation.hearing.times.forms import Clock, Clocks, MomentRange, Stretch
from parley.conversation.hearing.times.slots import Kind, check, takes
from parley.conversation.hearing.times.table import TimesTable


def action(label: str, table: TimesTable) -> Action:
    """The action of a rule's label. Raises ValueError naming one that does not exist."""
    kind, arguments = _kind(label)
    try:
        return kind.make(arguments, table)
    except (ValueError, IndexError, KeyError) as error:
        msg = f"`{label}`: {error!r} is no argument of it; see what the action takes"
        raise ValueError(msg) from error


def check_rules(table: TimesTable, classes: dict[str, str]) -> None:
    """Raises ValueError naming the first rule whose phrases do not give what its action takes."""
    for label, lines in table.rules.items():
        kind, arguments = _kind(label)
        text = kind.takes if isinstance(kind.takes, str) else kind.takes(arguments)
        check(label, lines, takes(text), classes)


def is_tight(label: str) -> bool:
    """Whether the words of a rule must not be parted by a comma."""
    return _kind(label)[0].tight


def _kind(label: str) -> tuple[Kind, list[str]]:
    name, *arguments = label.split()
    kind = _ACTIONS.get(name)
    if kind is None:
        msg = f"`{label}`: there is no action {name}; there are {', '.join(sorted(_ACTIONS))}"
        raise ValueError(msg)
    return kind, arguments


def _same(arguments: list[str], _: TimesTable) -> Action:
    """`same`: the one slot itself. `same low`: a reading that few people mean."""
    if "low" in arguments:
        return lambda slots: replace(slots[0], low=True)
    return lambda slots: slots[0]


def _range(arguments: list[str], _: TimesTable) -> Action:
    """`range`: two of <time> and <hour>, or of <date>, <dates> and <month>: from one to the other.

    `range bare`: nothing but a "to" says so: "twenty to four" is a time instead.
    """
    bare = "bare" in arguments

    def act(slots: Slots) -> Clocks | Stretch | None:
        begin, end = slots
        if bare and isinstance(begin, Clock) and clocks.is_minutes(begin):
            return None
        if isinstance(begin, Clock) and isinstance(end, Clock):
            return clocks.spanned(begin, end)
        if isinstance(begin, Clock) or isinstance(end, Clock):
            return None
        return days.spanned(begin, end)

    return act


def _moments(_arguments: list[str], _: TimesTable) -> Action:
    """`moments`: a <date> and a <time>, to another <date> and <time>; each in either order."""

    def act(slots: Slots) -> MomentRange:
        begin, end = (one for one in slots if isinstance(one, Clock))
        begin_day, end_day = (one for one in slots if not isinstance(one, Clock))
        return MomentRange(begin_day=begin_day, begin=begin, end_day=end_day, end=end)

    return act


def _from(arguments: list[str], _: TimesTable) -> Action:
    """`from`: <time>, <hour>, <date>, <dates> or <month>, and later.

    `from past`: it lies behind.
    """
    past = "past" in arguments
    return lambda slots: (
        Clocks(begin=slots[0])
        if isinstance(slots[0], Clock)
        else days.spanned(slots[0], None, past=past)
    )


def _until(arguments: list[str], _: TimesTable) -> Action:
    """`until`: <time>, <hour>, <date>, <dates> or <month>, and earlier.

    `until begin`: of <dates> until they begin ("before June"), else until they end.
    """
    begins = "begin" in arguments
    return lambda slots: (
        Clocks(end=slots[0])
        if isinstance(slots[0], Clock)
        else days.spanned(None, slots[0], begins=begins)
    )


_ACTIONS: dict[str, Kind] = {
    **CLOCK_ACTIONS,
    **DAY_ACTIONS,
    "same": Kind(_same, lambda arguments: "clock|date" if "low" in arguments else "form"),
    "range": Kind(_range, "clock clock|days days"),
    "moments": Kind(
        _moments,
        "date clock date clock|clock date clock date|clock date date clock|date clock clock date",
    ),
    "from": Kind(_from, "clock|days"),
    "until": Kind(_until, "clock|days"),
}
