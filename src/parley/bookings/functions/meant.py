"""What was meant by the words for a service, a person and a time; in doubt the answer asks."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from parley.bookings.actions import ledger
from parley.bookings.answers import Answer, Reason
from parley.bookings.desk import Desk
from parley.bookings.rules.records import Offer
from parley.bookings.rules.when import When
from parley.bookings.wording import Sentence
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.matching import Candidate, match

OPTIONS_MAX = 5
"""Names that are read out."""

ANYBODY = frozenset(
    {"any", "anyone", "anybody", "whoever", "nobody", "none", "no preference", "doesn't matter"}
    | {"egal", "irgendwer", "irgendjemand", "jeder", "beliebig", "keine", "keiner"}
    | {"koi", "koi bhi", "koi bhi ho"}
)


REASONS: dict[str, Reason] = {"ambiguous": "ambiguous", "needs_info": "missing"}
"""Why it is asked which service; one that we do not know is `not_found`, which says it all."""


class Meant(msgspec.Struct, frozen=True):
    """The service, and the person wished for. `staff` None means anybody."""

    service: Service
    staff: Staff | None


def service_and_staff(desk: Desk, service: str, service_id: str, staff: str) -> Meant | Answer:
    """Both, as they are meant, remembered for the rest of the call; or the answer that asks."""
    if desk.branch is None:
        return which_branch(desk)
    meant = service_meant(desk, service, service_id)
    if isinstance(meant, Answer):
        return meant
    person = staff_meant(desk, staff)
    if isinstance(person, Answer):
        return person
    pinned = (desk.call.service_id, desk.call.staff_id)
    chosen = (meant.id, person.id if person else None)
    if pinned != chosen:
        if pinned[0] is not None:
            # What is held was chosen for something else.
            desk.drop_hold()
        desk.remember(service_id=chosen[0], staff_id=chosen[1])
    return Meant(meant, person)


def service_meant(  # noqa: PLR0911 - one way for each thing that may be known
    desk: Desk, said: str, service_id: str = ""
) -> Service | Answer:
    """The service of these words; without any, the one that is spoken about, or the only one."""
    offered = desk.services()
    if service_id:
        found = [one for one in offered if service_id in (one.id, one.slug)]
        if found:
            return found[0]
        if not said:
            return _options("not_found", "service.unknown", offered)
    if said:
        return _service_of(desk, said, offered)
    pinned = desk.pinned_service()
    if pinned is not None:
        return pinned
    if len(offered) == 1:
        return offered[0]
    if not offered:
        return Answer(status="not_found", say=Sentence("services.none"))
    return _options("needs_info", "service.missing", offered)


def _service_of(desk: Desk, said: str, offered: Sequence[Service]) -> Service | Answer:
    by_id = {one.id: one for one in offered}
    candidates = [Candidate(one.id, one.name, one.synonyms) for one in offered]
    found = match(said, candidates, desk.language)
    if found.best is None and desk.language != desk.tenant.language:
        found = match(said, candidates, desk.tenant.language)
    if found.best is None:
        return _options("not_found", "service.unknown", offered)
    if not found.ask:
        return by_id[found.best.id]
    likely = [by_id[ranked.candidate.id] for ranked in found.ranked]
    if len(likely) == 1:
        return Answer(
            status="needs_confirmation",
            say=Sentence("service.confirm", {"service": likely[0].name}),
            reason="ambiguous",
            missing=("service",),
            fields={"options": [likely[0].name]},
        )
    return _options("ambiguous", "service.which", likely)


def staff_meant(desk: Desk, said: str) -> Staff | Answer | None:
    """The person of these words; without any, who was wished for before. None: anybody."""
    people = desk.people()
    if not said:
        return next((one for one in people if one.id == desk.call.staff_id), None)
    if said.casefold().strip(" .") in ANYBODY:
        return None
    by_id = {one.id: one for one in people}
    if found_id := next((one for one in people if said in (one.id, one.slug)), None):
        return found_id
    candidates = [Candidate(one.id, one.name, _short_names(one.name)) for one in people]
    found = match(said, candidates, desk.language, people=True)
    names = tuple(one.name for one in people)[:OPTIONS_MAX]
    if found.best is None:
        return Answer(
            status="not_found",
            say=Sentence("staff.unknown", {"staff": said, "options": names}),
            missing=("staff",),
            fields={"options": list(names)},
        )
    if not found.ask:
        return by_id[found.best.id]
    likely = tuple(ranked.candidate.name for ranked in found.ranked)
    return Answer(
        status="ambiguous",
        say=Sentence("staff.which", {"options": likely}),
        reason="ambiguous",
        missing=("staff",),
        fields={"options": list(likely)},
    )


def which_branch(desk: Desk) -> Answer:
    """The company has several places, and the number does not say which."""
    if not desk.catalogue.branches:
        return Answer(status="not_found", say=Sentence("services.none"))
    names = tuple(one.name for one in desk.catalogue.branches)[:OPTIONS_MAX]
    return Answer(
        status="needs_info",
        say=Sentence("branch.which", {"options": names}),
        missing=("branch",),
        fields={"options": list(names)},
    )


def offer_meant(desk: Desk, *ids: str) -> Offer | None:
    """The offered time that one of these short ids stands for; None: there is none."""
    said = {text.strip(" .").casefold() for text in ids if text}
    return next((one for one in desk.call.offers if one.id in said), None)


def is_sure(desk: Desk, when: When, service: Service, start: datetime) -> bool:
    """Whether the caller means this time: they said so, or were told of it in this call before."""
    if when.confidence == "high":
        return True
    hold = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    told = [(one.service_id, one.starts_at) for one in desk.call.offers]
    if hold is not None:
        told.append((hold.service_id, hold.starts_at))
    return (service.id, start) in told


def with_offer(desk: Desk, meant: Meant, offer: Offer, said: str) -> Meant:
    """With whom a time was offered; whoever was named together with it (`said`) comes first."""
    if said or not offer.staff_id or offer.service_id != meant.service.id:
        return meant
    return Meant(meant.service, desk.staff(offer.staff_id))


def _short_names(name: str) -> tuple[str, ...]:
    """Each word of a name by itself: people are asked for by their first or their last name."""
    words = tuple(word for word in name.split() if not word.endswith("."))
    return words if len(words) > 1 else ()


def _options(status: str, key: str, offered: Sequence[Service]) -> Answer:
    """Ask which service, naming some, or their categories where there are many."""
    categories = tuple(dict.fromkeys(one.category for one in offered if one.category))
    names = tuple(one.name for one in offered)
    told = categories if len(names) > OPTIONS_MAX and len(categories) > 1 else names
    return Answer(
        status=status,  # type: ignore[arg-type]
        say=Sentence(key, {"options": told[:OPTIONS_MAX]}),
        reason=REASONS.get(status, ""),
        missing=("service",),
        fields={"options": list(told[:OPTIONS_MAX])},
    )
