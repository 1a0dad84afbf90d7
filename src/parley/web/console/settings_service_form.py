"""The form of a service: its fields as stored, a service from what was typed, and its time line."""

from collections.abc import Collection, Sequence
from typing import Final

import msgspec

from parley.catalogue.rules.services import (
    MINUTES_MAX,
    PHASES_MAX,
    QUESTIONS_MAX,
    SYNONYMS_MAX,
    Phase,
    Question,
    Service,
)
from parley.web.console.settings_fields import (
    LINE_MAX_CHARS,
    NAME_MAX_CHARS,
    Typed,
    money_text,
    number_text,
)

NOTICE_MAX_MIN: Final = 366 * 24 * 60
HORIZON_MAX_DAYS: Final = 5 * 366
NOTE_MAX_CHARS: Final = 500
CONFIRMED_BY: Final = ("ledger", "staff")
STAFF: Final = "by_"
"""What the name of a box begins with that says who performs the service."""
EVERYWHERE: Final = ""


class Segment(msgspec.Struct, frozen=True):
    """A part of the bar of a service: `start` and `minutes` of its whole length."""

    start: int
    minutes: int
    kind: str
    name: str


def fields_of(service: Service) -> dict[str, str]:
    """The fields of a service."""
    fields = {
        "name": service.name,
        "category": service.category,
        "synonyms": "\n".join(service.synonyms),
        "branch": service.branch_id or EVERYWHERE,
        "before": str(service.buffer_before_min),
        "after": str(service.buffer_after_min),
        "notice": number_text(service.notice_min),
        "horizon": number_text(service.horizon_days),
        "price": money_text(service.price_minor, service.currency),
        "currency": service.currency,
        "price_from": "on" if service.price_from else "",
        "confirmed_by": service.confirmed_by,
        "note": service.note,
        "active": "on" if service.active else "",
        **{STAFF + staff_id: "on" for staff_id in service.staff_ids},
    }
    for n, phase in enumerate(service.phases):
        fields |= _phase_fields(n, phase)
    for n, question in enumerate(service.questions):
        required = "on" if question.required else ""
        fields |= {f"question_{n}": question.text, f"question_{n}_required": required}
    return fields


def blank(tenant_id: str, currency: str) -> Service:
    """A service that does not exist yet."""
    return Service("", tenant_id, None, "", "", (Phase("a", "", 30),), currency=currency)


def read(
    typed: Typed, present: Service, branch_ids: Sequence[str], staff_ids: Collection[str]
) -> Service:
    """The service with what was typed; it counts only where `typed` has no faults."""
    currency = typed.code("currency", "currency")
    return msgspec.structs.replace(
        present,
        name=typed.needed("name"),
        category=typed.text("category", NAME_MAX_CHARS),
        synonyms=typed.lines("synonyms", SYNONYMS_MAX),
        branch_id=typed.choice("branch", (EVERYWHERE, *branch_ids)) or None,
        phases=read_phases(typed, present.phases),
        staff_ids=tuple(sorted(one for one in staff_ids if typed.flag(STAFF + one))),
        buffer_before_min=typed.whole("before", 0, MINUTES_MAX) or 0,
        buffer_after_min=typed.whole("after", 0, MINUTES_MAX) or 0,
        notice_min=typed.whole("notice", 0, NOTICE_MAX_MIN),
        horizon_days=typed.whole("horizon", 1, HORIZON_MAX_DAYS),
        price_minor=typed.money("price", currency),
        price_from=typed.flag("price_from"),
        currency=currency,
        questions=read_questions(typed, present.questions),
        confirmed_by=typed.choice("confirmed_by", CONFIRMED_BY),
        note=typed.text("note", NOTE_MAX_CHARS),
        active=typed.flag("active"),
    )


def read_phases(typed: Typed, present: Sequence[Phase]) -> tuple[Phase, ...]:
    """The phases that were typed, in order; rows without minutes are left out."""
    phases: list[Phase] = []
    for n in range(PHASES_MAX):
        phase = _read_phase(typed, n, present, leads=not phases)
        if phase is not None:
            key = _new_key(phase.key, {before.key for before in phases})
            phases.append(msgspec.structs.replace(phase, key=key))
    if not phases:
        typed.refuse("phases", "settings.fault_no_phase")
    elif "idle" in (phases[0].kind, phases[-1].kind):
        typed.refuse("phases", "settings.fault_idle_end")
    return tuple(phases)


def read_questions(typed: Typed, present: Sequence[Question]) -> tuple[Question, ...]:
    """The questions that were typed, in order; empty rows are left out."""
    keys = [question.key for question in present]
    found: list[Question] = []
    for n in range(QUESTIONS_MAX):
        asked, required = typed.text(f"question_{n}"), typed.flag(f"question_{n}_required")
        if asked:
            key = keys[n] if n < len(keys) else _new_key("q", {*keys, *(q.key for q in found)})
            found.append(Question(key, asked, required))
    return tuple(found)


def time_line(service: Service) -> tuple[Segment, ...]:
    """The parts of the bar of a service, buffers included."""
    parts = [
        ("buffer", service.buffer_before_min, ""),
        *((phase.kind, phase.minutes, phase.name) for phase in service.phases),
        ("buffer", service.buffer_after_min, ""),
    ]
    segments, start = [], 0
    for kind, minutes, name in parts:
        if minutes:
            segments.append(Segment(start, minutes, kind, name))
        start += minutes
    return tuple(segments)


def _phase_fields(n: int, phase: Phase) -> dict[str, str]:
    return {
        f"phase_{n}_key": phase.key,
        f"phase_{n}_name": phase.name,
        f"phase_{n}_minutes": str(phase.minutes),
        f"phase_{n}_most": number_text(phase.minutes_max or None),
        f"phase_{n}_kind": phase.kind,
        f"phase_{n}_who": phase.staff,
    }


def _read_phase(typed: Typed, n: int, present: Sequence[Phase], *, leads: bool) -> Phase | None:
    name = typed.text(f"phase_{n}_name", NAME_MAX_CHARS)
    key = typed.text(f"phase_{n}_key", LINE_MAX_CHARS)
    least = typed.whole(f"phase_{n}_minutes", 1, MINUTES_MAX)
    most = typed.whole(f"phase_{n}_most", 1, MINUTES_MAX) or 0
    idle = typed.text(f"phase_{n}_kind") == "idle"
    known = next((phase for phase in present if phase.key == key), None)
    named = known.staff_ids if known else ()
    # The first phase is that of the one who leads, or of people who are named.
    by_any = typed.text(f"phase_{n}_who") == "any" and not idle and (not leads or bool(named))
    if least is None:
        if name:
            typed.refuse(f"phase_{n}_minutes", "settings.fault_needed")
        return None
    if most and most < least:
        typed.refuse(f"phase_{n}_most", "settings.fault_most")
    return Phase(
        key=key if known else _new_key(chr(ord("a") + n), {phase.key for phase in present}),
        name=name,
        minutes=least,
        kind="idle" if idle else "busy",
        minutes_max=most if idle else 0,
        staff="any" if by_any else "same",
        staff_ids=named if by_any else (),
    )


def _new_key(stem: str, taken: Collection[str]) -> str:
    """A key that none of `taken` is."""
    number, key = 1, stem
    while key in taken:
        number += 1
        key = f"{stem}{number}"
    return key
