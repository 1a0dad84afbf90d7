"""What must hold of a service and of somebody's hours beyond the shape of their fields."""

from collections import Counter
from collections.abc import Iterable

from parley.catalogue.rules.services import (
    PHASES_MAX,
    QUESTIONS_MAX,
    SYNONYMS_MAX,
    Service,
)

NAME_MAX_CHARS = 120
TEXT_MAX_CHARS = 500
"""Of a note, a question or a synonym."""


def service_faults(service: Service) -> list[str]:
    """What is wrong with a service, each as a clause that says what to do; empty: nothing."""
    return [*_phase_faults(service), *_text_faults(service)]


def _phase_faults(service: Service) -> list[str]:
    phases = service.phases
    if not 1 <= len(phases) <= PHASES_MAX:
        return [f"give it 1 to {PHASES_MAX} phases"]
    faults = []
    if "idle" in (phases[0].kind, phases[-1].kind):
        faults.append("let its first and its last phase be busy")
    if twice := _twice(phase.key for phase in phases):
        faults.append(f"give each phase a key of its own: {', '.join(twice)} stands twice")
    if phases[0].staff == "any":
        faults.append("let the first phase be performed by the one who leads: staff same")
    for phase in phases:
        if phase.minutes_max and (phase.kind == "busy" or phase.minutes_max < phase.minutes):
            faults.append(f"let phase {phase.key} be idle and minutes_max the longer one, or 0")
        if phase.staff_ids and phase.staff == "same":
            faults.append(f"let phase {phase.key} be performed by any, or name nobody")
    return faults


def _text_faults(service: Service) -> list[str]:
    faults = []
    if not 0 < len(service.name.strip()) <= NAME_MAX_CHARS:
        faults.append(f"give it a name of at most {NAME_MAX_CHARS} characters")
    if len(service.synonyms) > SYNONYMS_MAX:
        faults.append(f"give it at most {SYNONYMS_MAX} synonyms")
    if len(service.questions) > QUESTIONS_MAX:
        faults.append(f"give it at most {QUESTIONS_MAX} questions")
    if twice := _twice(question.key for question in service.questions):
        faults.append(f"give each question a key of its own: {', '.join(twice)} stands twice")
    texts = (service.note, *service.synonyms, *(one.text for one in service.questions))
    if any(len(text) > TEXT_MAX_CHARS for text in texts):
        faults.append(f"keep each of its texts within {TEXT_MAX_CHARS} characters")
    return faults


def _twice(keys: Iterable[str]) -> list[str]:
    return [key for key, count in Counter(keys).items() if count > 1]
