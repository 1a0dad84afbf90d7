"""The judge of a run: holds what was answered and what is stored against what was promised.

It knows nothing of the product's rules and trusts only what callers saw and what is stored.
"""

from collections.abc import Iterable, Mapping, Sequence

from parley.testing.bookings.beliefs import judge_bookings
from parley.testing.bookings.history import Deed, History
from parley.testing.bookings.ledger import judge_changes, judge_time
from parley.testing.bookings.rows import Rows
from parley.testing.bookings.shop import Shop

DONE = frozenset({"booked", "already_booked", "pending"})
SAME_BUT = frozenset({"duplicate"})


def judge(history: History, rows: Rows, shops: Sequence[Shop], hold_ms: int) -> None:
    """Write all that is broken into the history."""
    judge_repeats(history)
    judge_holds(history, hold_ms)
    judge_leaks(history, shops)
    judge_tenants(history, rows)
    judge_bookings(history, rows)
    judge_time(history, rows, shops)
    judge_changes(history, rows)


def judge_repeats(history: History) -> None:
    """The same bytes get the same answer, however late they come."""
    first: dict[int, Mapping[str, object]] = {}
    for deed in sorted(history.deeds, key=lambda one: one.answered_ms):
        if deed.answer is None or deed.status == "error":
            continue
        said = {name: value for name, value in deed.answer.items() if name not in SAME_BUT}
        if first.setdefault(deed.request, said) != said:
            history.breaks("the same request has the same answer", deed.function)


def judge_holds(history: History, hold_ms: int) -> None:
    """A time that was held for a call can be booked until the hold ends; all else is counted."""
    by_number = {deed.number: deed for deed in history.deeds}
    for deed in history.deeds:
        if not deed.chosen_by or deed.answer is None:
            continue
        # The hold began after the time was asked for, so that it cannot have ended before this.
        until_ms = by_number[deed.chosen_by].sent_ms + hold_ms
        within = deed.answered_ms <= until_ms
        if deed.status in DONE:
            history.did["chosen and booked" if within else "chosen, booked later"] += 1
        elif within and not (deed.status == "error" and not deed.is_sure):
            reason = deed.answer.get("reason") or deed.answer.get("error") or ""
            seen = f"{deed.status} {reason}".strip()
            history.breaks("a chosen time can be booked while it is held", seen)
        else:
            history.did["chosen, its hold was over"] += 1


def judge_leaks(history: History, shops: Sequence[Shop]) -> None:
    """No answer has a name of another company, or of another caller."""
    of_shop = {shop.tenant_id: _shop_words(shop) for shop in shops}
    of_caller = {deed.caller: frozenset({_surname(deed.caller)}) for deed in history.deeds}
    everything = frozenset().union(*of_shop.values(), *of_caller.values())
    for deed in history.deeds:
        foreign = everything - of_shop[deed.tenant_id] - of_caller[deed.caller]
        heard = foreign & frozenset(_words(deed.answer))
        if heard:
            history.breaks("no answer tells of others", f"{deed.function}: {min(heard)}")


def judge_tenants(history: History, rows: Rows) -> None:
    """Whatever was asked in a call belongs to the company that was called."""
    for crossed in rows.crossed:
        history.breaks("no row refers to another company", crossed)
    called = {deed.call_id: deed.tenant_id for deed in history.deeds}
    stored = [*rows.calls, *((one.call_id, one.tenant_id) for one in rows.bookings)]
    for call_id, tenant_id in stored:
        if called.get(call_id, tenant_id) != tenant_id:
            history.breaks("a call belongs to who was called", call_id)


def _shop_words(shop: Shop) -> frozenset[str]:
    names = (shop.name, *shop.staff, *(one.name for one in shop.services))
    return frozenset(word.lower() for name in names for word in name.split())


def _surname(name: str) -> str:
    return name.rpartition(" ")[2].lower()


def _words(value: object) -> Iterable[str]:
    """Every word of every text in an answer."""
    match value:
        case str():
            for mark in ".,;:!?\"'()|/":
                value = value.replace(mark, " ")
            yield from value.lower().split()
        case dict():
            for one in value.values():
                yield from _words(one)
        case list():
            for one in value:
                yield from _words(one)
        case _:
            return


def refusals(deeds: Iterable[Deed]) -> dict[str, int]:
    """How often a booking was not made, by why."""
    found: dict[str, int] = {}
    for deed in deeds:
        if deed.function == "book_appointment" and deed.is_fresh and deed.status not in DONE:
            answer = deed.answer or {}
            why = f"{deed.status} {answer.get('reason') or answer.get('error') or ''}".strip()
            found[why] = found.get(why, 0) + 1
    return found
