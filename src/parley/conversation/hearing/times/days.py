"""Arithmetic of named days that is done before anybody knows which dates they are."""

from parley.conversation.hearing.times.forms import Day, Stretch


def spanned(
    begin: Day | Stretch | int | None,
    end: Day | Stretch | int | None,
    *,
    past: bool = False,
    begins: bool = False,
) -> Stretch | None:
    """From one to the other; None where one of them is itself from one to another.

    A number is a month. `past` says that it began before now; `begins` that it ends where `end`
    begins.
    """
    first = month(begin) if isinstance(begin, int) else begin
    last = month(end) if isinstance(end, int) else end
    if any(isinstance(one, Stretch) and one.kind == "span" for one in (first, last)):
        return None
    return Stretch(kind="span", begin=first, end=last, past=past, until_begin=begins)


def month(number: int) -> Stretch:
    """All of the next month that is called so."""
    return Stretch(kind="month", month=number)
