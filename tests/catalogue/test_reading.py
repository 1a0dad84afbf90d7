from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue.salon import TEXT, salon

from parley.catalogue.describing import yaml_text
from parley.catalogue.rules.policies import FeeTier
from parley.catalogue.rules.services import Question
from parley.catalogue.rules.tenant_file import NumberEntry, PhaseEntry, Price
from parley.catalogue.strict_yaml import Faulty
from parley.tenants.rules import SpecialDay

LINE = {
    text: TEXT[: TEXT.index(text)].count("\n") + 1
    for text in ("bookable: no", "below_hours", "language: de", "by: [mia]")
}


def faults(text: str) -> list[tuple[int, str]]:
    with pytest.raises(Faulty) as refused:
        salon(text)
    return [(fault.line, fault.path) for fault in sorted(refused.value.faults)]


def broken(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def test_a_file_is_read_as_people_write_it() -> None:
    file = salon()
    mitte, mia, wave = file.branches["mitte"], file.staff["mia"], file.services["dauerwelle"]
    assert (file.country, file.agents, file.retention_days) == ("DE", ("agent_1",), 30)
    assert mitte.hours.week[0] == ((time(9), time(18)),)
    assert mitte.special_days == (
        SpecialDay(date(2026, 12, 24), ((time(9), time(12)),)),
        SpecialDay(date(2026, 12, 31), (), "Silvester"),
    )
    assert mitte.numbers == (
        NumberEntry("+493023125001"), NumberEntry("+493023125002", "clinic")
    )  # fmt: skip
    assert mitte.transfer_number == "+493023125009"
    assert file.branches["nord"].hours.week[4] == ((time(10, 30), time(19)),)
    assert mia.breaks is not None
    assert mia.services == ("dauerwelle", "schnitt")
    assert not file.staff["noa"].bookable
    assert file.services["schnitt"].price == Price(Decimal("45.00"))
    assert file.services["schnitt"].questions == (
        Question("laenge", "Wie lang sind die Haare?", required=True),
    )
    assert wave.price == Price(Decimal("89.50"), least=True)
    assert wave.phases[1] == PhaseEntry(name="Einwirken", minutes=30, kind="idle", minutes_max=40)
    policy = file.policies.tenant
    assert policy is not None
    assert (policy.cancel_fees, policy.final) == ((FeeTier(12, 1500),), True)
    assert file.suppressions == ("+493023125077",)


def test_what_is_shown_reads_back_as_the_same() -> None:
    assert salon(yaml_text(salon())) == salon()


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("language: de", "langauge: de", "langauge"),
        ("id: salon", "id: Salon 1", "id"),
        ("country: de", "country: Germany", "country"),
        ("zone: Europe/Berlin", "zone: Berlin", "zone"),
        ("zone: Europe/Vienna", "zone: ../x", "branches.nord.zone"),
        ("language: de", "language: Deutsch", "language"),
        ("currency: EUR", "currency: €", "currency"),
        ("name: Nord", 'name: ""', "branches.nord.name"),
        ("region: DE-BE", "region: DE-XX", "branches.mitte.region"),
        ("Mo-Fr 9:00-18:00; Sa 9-14", "Mo-Fr 9 to late", "branches.mitte.hours"),
        ("2026-12-24:", "24.12.:", "branches.mitte.special_days"),
        ("030 23125 009", "0", "branches.mitte.transfer_number"),
        ("- 030 23125 001", "- reception", "branches.mitte.numbers"),
        ("- 030 23125 001", "- 030 23125 002", "branches.mitte.numbers"),
        ("pack: clinic", "agent: clinic", "branches.mitte.numbers"),
        ("branch: nord", "branch: sued", "staff.noa.branch"),
        ("[dauerwelle, schnitt]", "[waschen]", "staff.mia.services"),
        ("bookable: no", "bookable: perhaps", "staff.noa.bookable"),
        ('price: "45.00"', "price: cheap", "services.schnitt.price"),
        ('price: "45.00"', "price: 45.005", "services.schnitt.price"),
        ("minutes: 30\n    price", "minutes: 0\n    price", "services.schnitt.minutes"),
        ("minutes: 45}", "minutes: 45, kind: idle}", "services.dauerwelle"),
        ("minutes: 45}", "minutes: 45, colour: red}", "services.dauerwelle.phases.1.colour"),
        ("by: [mia]", "by: [zoe]", "services.dauerwelle.phases.3.by"),
        ("branch: mitte\n    phases", "branch: ost\n    phases", "services.dauerwelle.branch"),
        ("confirmed_by: staff", "confirmed_by: boss", "services.dauerwelle.confirmed_by"),
        ("dauerwelle: {double", "farbe: {double", "policies.services.farbe"),
        ("hours_before: 24", "hours_before: -1", "policies.tenant.cancel_hours_before"),
        ("  - 030 23125 077", "  - nobody", "suppressions.1"),
        ("  noa:", "  Noa B:", "staff.Noa B"),
        ("  noa:", "  mia:", "staff.mia"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line_and_field(old: str, new: str, path: str) -> None:
    text = broken(old, new)
    line = text[: text.index(new)].count("\n") + 1
    found = faults(text)
    assert path in [where for _, where in found]
    assert all(abs(place - line) <= 8 for place, where in found if where == path)


def test_all_faults_are_told_at_once_in_the_order_of_lines() -> None:
    shapes = broken("bookable: no", "bookable: never").replace("{below_hours", "{below")
    assert faults(shapes) == [
        (LINE["bookable: no"], "staff.noa.bookable"),
        (LINE["below_hours"], "policies.tenant.cancel_fees.1"),
        (LINE["below_hours"], "policies.tenant.cancel_fees.1.below"),
    ]
    meanings = broken("language: de", "language: Deutsch").replace("by: [mia]", "by: [zoe]")
    assert faults(meanings) == [
        (LINE["language: de"], "language"),
        (LINE["by: [mia]"], "services.dauerwelle.phases.3.by"),
    ]


def test_what_is_missing_is_named() -> None:
    with pytest.raises(Faulty, match="line 1: branches is missing\nline 1: currency is missing"):
        salon("id: salon\nname: Salon\ncountry: DE\nzone: Europe/Berlin\n")


def test_a_company_of_several_branches_says_where_somebody_works() -> None:
    assert faults(broken("    branch: nord\n", "")) == [(33, "staff.noa")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: [",
        "\tx",
        "- a\n- b",
        "just words",
        "a: &b 1\nc: *b",
        "[" * 2000,
        "a" * 600_000,
        "\0",
    ],
)
def test_what_is_no_description_of_a_tenant_is_refused_with_a_line(text: str) -> None:
    assert all(line >= 1 for line, _ in faults(text))


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert faults(text)


def test_the_only_branch_need_not_be_said() -> None:
    text = TEXT[: TEXT.index("  nord:")] + TEXT[TEXT.index("staff:") :]
    one = text[: text.index("  noa:")] + text[text.index("services:\n  schnitt") :]
    assert salon(one.replace("    branch: mitte\n    hours", "    hours")) == salon(one)
