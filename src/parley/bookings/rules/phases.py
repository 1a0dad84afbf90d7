"""How the phases of a service are laid into the time of its staff."""

from collections.abc import Callable

import msgspec

from parley.bookings.rules.spans import Part, Slot
from parley.bookings.rules.stretches import Stretch, span_of
from parley.catalogue.rules.services import Phase, Service

IDLE_STEP_MIN = 5
"""Idle phases last their shortest time, or so many minutes more, as far as their longest."""

PLACE_STEPS_MAX = 400
"""People asked for one start. What is not found by then counts as not there."""

Free = Callable[[str, Stretch, int, int], bool]
"""Whether a staff member has all of a stretch, with minutes kept from what is before and after."""


class Step(msgspec.Struct, frozen=True):
    """A phase as the search sees it.

    `lasts` are the lengths to try, shortest first, in minutes. `staff_ids` None: whoever leads.
    """

    phase: Phase
    lasts: tuple[int, ...]
    staff_ids: tuple[str, ...] | None = None
    before_min: int = 0
    after_min: int = 0


class Plan(msgspec.Struct, frozen=True):
    """A service's phases in order, with who may perform them."""

    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """The shortest that it lasts."""
        return sum(step.lasts[0] for step in self.steps)


class Placed(msgspec.Struct, frozen=True):
    """A busy phase in its time, in minutes since 1970."""

    phase: Phase
    staff_id: str
    stretch: Stretch


Placement = tuple[Placed, ...]


def plan(service: Service, present: tuple[str, ...]) -> Plan:
    """How a service is searched for; `present` can be booked at all, in order of preference.

    The buffer before is kept by the first busy part and the one after by the last; inside of the
    service none is.
    """
    busy = [at for at, phase in enumerate(service.phases) if phase.kind == "busy"]
    return Plan(
        tuple(
            Step(
                phase,
                _lasts(phase),
                _people(phase, service, present),
                service.buffer_before_min if at == busy[0] else 0,
                service.buffer_after_min if at == busy[-1] else 0,
            )
            for at, phase in enumerate(service.phases)
        )
    )


def place(plan: Plan, start: int, leader: str, free: Free, latest_end: int) -> Placement | None:
    """The parts of a service that begins at a minute and ends by `latest_end`; None: no way.

    Of several ways the first one whose early idle phases are shortest; a part for anybody is the
    leader's where they have time. `leader` performs the first part.
    """
    return _Search(plan.steps, leader, free, latest_end).from_step(0, start)


def slot_of(placement: Placement) -> Slot:
    """A placement as the value that others see."""
    parts = tuple(
        Part(each.phase.key, each.phase.name, each.staff_id, span_of(each.stretch))
        for each in placement
    )
    whole = span_of((placement[0].stretch[0], placement[-1].stretch[1]))
    return Slot(parts[0].staff_id, whole, parts)


class _Search:
    """One search: from every phase and minute it goes on at most once."""

    def __init__(self, steps: tuple[Step, ...], leader: str, free: Free, latest_end: int) -> None:
        self._steps = steps
        self._leader = leader
        self._free = free
        self._latest_end = latest_end
        self._left = PLACE_STEPS_MAX
        self._dead: set[tuple[int, int]] = set()

    def from_step(self, number: int, at: int) -> Placement | None:
        """The parts from a phase on, when it begins at a minute."""
        if number == len(self._steps):
            return ()
        if (number, at) in self._dead or self._left <= 0:
            return None
        step = self._steps[number]
        found = (self._busy if step.phase.kind == "busy" else self._idle)(number, step, at)
        if found is None:
            self._dead.add((number, at))
        return found

    def _busy(self, number: int, step: Step, at: int) -> Placement | None:
        stretch = at, at + step.lasts[0]
        if stretch[1] > self._latest_end:
            return None
        staff_id = self._somebody(number, step, stretch)
        if staff_id is None:
            return None
        rest = self.from_step(number + 1, stretch[1])
        return None if rest is None else (Placed(step.phase, staff_id, stretch), *rest)

    def _idle(self, number: int, step: Step, at: int) -> Placement | None:
        for minutes in step.lasts:
            if at + minutes > self._latest_end:
                break
            rest = self.from_step(number + 1, at + minutes)
            if rest is not None:
                return rest
        return None

    def _somebody(self, number: int, step: Step, stretch: Stretch) -> str | None:
        """Who performs a part; what comes after does not depend on who it is."""
        people: tuple[str, ...] = (self._leader,)
        if number and step.staff_ids is not None:
            leads = [self._leader] if self._leader in step.staff_ids else []
            people = tuple(dict.fromkeys((*leads, *step.staff_ids)))
        for staff_id in people:
            self._left -= 1
            if self._free(staff_id, stretch, step.before_min, step.after_min):
                return staff_id
        return None


def _lasts(phase: Phase) -> tuple[int, ...]:
    longest = max(phase.minutes, phase.minutes_max) if phase.kind == "idle" else phase.minutes
    steps = range(phase.minutes, longest + 1, IDLE_STEP_MIN)
    return tuple(dict.fromkeys((*steps, longest)))


def _people(phase: Phase, service: Service, present: tuple[str, ...]) -> tuple[str, ...] | None:
    if phase.staff == "same":
        return None
    named = phase.staff_ids or service.staff_ids
    return tuple(staff_id for staff_id in present if staff_id in named)
