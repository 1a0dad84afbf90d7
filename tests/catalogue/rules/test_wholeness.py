import msgspec
import pytest

from parley.catalogue.rules.services import Phase, Question, Service, plain
from parley.catalogue.rules.wholeness import service_faults

CUT = Service("s", "salon", None, "cut", "Cut", plain(30))
WASH, WAIT, RINSE = Phase("a", "", 15), Phase("b", "", 90, "idle", 120), Phase("c", "", 30)


@pytest.mark.parametrize(
    "phases",
    [plain(30), (WASH, WAIT, RINSE), (WASH, msgspec.structs.replace(RINSE, staff="any"))],
)
def test_a_service_that_can_be_performed_has_no_faults(phases: tuple[Phase, ...]) -> None:
    assert service_faults(msgspec.structs.replace(CUT, phases=phases)) == []


@pytest.mark.parametrize(
    ("changes", "mend"),
    [
        ({"phases": ()}, "1 to 12 phases"),
        ({"phases": tuple(Phase(str(n), "", 5) for n in range(13))}, "1 to 12 phases"),
        ({"phases": (WAIT, RINSE)}, "busy"),
        ({"phases": (WASH, WAIT)}, "busy"),
        ({"phases": (WASH, WAIT, WASH)}, "a stands twice"),
        ({"phases": (msgspec.structs.replace(WASH, staff="any"),)}, "staff same"),
        ({"phases": (msgspec.structs.replace(WASH, minutes_max=20),)}, "minutes_max"),
        ({"phases": (WASH, msgspec.structs.replace(WAIT, minutes_max=80), RINSE)}, "minutes_max"),
        ({"phases": (msgspec.structs.replace(WASH, staff_ids=("x",)),)}, "performed by any"),
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"synonyms": ("x",) * 41}, "40 synonyms"),
        ({"questions": tuple(Question(str(n), "?") for n in range(9))}, "8 questions"),
        ({"questions": (Question("q", "?"), Question("q", "!"))}, "q stands twice"),
        ({"note": "x" * 501}, "500 characters"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_mend(changes: dict[str, object], mend: str) -> None:
    faults = service_faults(msgspec.structs.replace(CUT, **changes))
    assert len(faults) == 1
    assert mend in faults[0]
