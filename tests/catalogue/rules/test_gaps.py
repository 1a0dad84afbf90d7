import pytest
from tests.catalogue.salon import TEXT, salon

from parley.catalogue.rules.gaps import gaps

WHOLE = TEXT.replace("agents: [agent_1]\n", "")


def test_a_tenant_that_lacks_nothing_has_no_gaps() -> None:
    assert gaps(salon(WHOLE)) == []


@pytest.mark.parametrize(
    ("old", "new", "entry", "mend"),
    [
        ("[dauerwelle, schnitt]", "[schnitt]", "services.dauerwelle", "nobody who can be booked"),
        ("bookable: no", "services: []", "staff.noa", "performs no service"),
        ("branch: mitte\n    hours", "branch: nord\n    hours", "services.dauerwelle",
         "nobody of mitte"),
        ("Di-Sa 9-17", "So 9-17", "staff.mia", "never there"),
        ("Di-Sa 9-17", "Di-Sa 9-10", "services.dauerwelle", "takes 105 minutes"),
        ("[schneiden,", "[dauerwelle,", "services.dauerwelle", "'dauerwelle' as well"),
        ("language: de", "language: de\nnumbers: [030 23125 003]", "+493023125003", "which branch"),
        ("language: de", "language: de\nagents: [agent_1]", "agent_1", "which branch"),
    ],
)  # fmt: skip
def test_a_gap_is_told_with_its_mend(old: str, new: str, entry: str, mend: str) -> None:
    assert WHOLE.count(old) == 1
    found = gaps(salon(WHOLE.replace(old, new)))
    assert any(told == entry and mend in what for told, what in found), found


def test_a_tenant_that_nothing_leads_to_is_told() -> None:
    start, end = WHOLE.index("    numbers:"), WHOLE.index("  nord:")
    assert [entry for entry, _ in gaps(salon(WHOLE[:start] + WHOLE[end:]))] == ["company"]
