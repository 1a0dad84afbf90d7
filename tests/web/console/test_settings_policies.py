import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.web.console.filled import filled
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Stage

from parley.catalogue import actions as catalogue
from parley.catalogue.rules.policies import FeeTier, Policy, Ruling
from parley.web.console.forms import Form
from parley.web.console.settings_fields import Typed
from parley.web.console.settings_policy_form import GROUPS, fields_of, read

POLICIES = f"{SETTINGS}/policies"
COMPANY = f"{POLICIES}/tenant/salon"

policies = st.builds(
    Policy,
    cancel_hours_before=st.none() | st.sampled_from([0.0, 1.5, 24.0]),
    cancel_fees=st.none()
    | st.lists(
        st.builds(FeeTier, st.sampled_from([0.5, 2.0, 24.0, 48.0]), st.integers(0, 9999)),
        max_size=3, unique_by=lambda tier: tier.below_hours,
    ).map(lambda tiers: tuple(sorted(tiers, key=lambda tier: tier.below_hours))),
    cancels_max_per_month=st.none() | st.integers(min_value=0, max_value=1000),
    identity_cancel=st.none() | st.sampled_from([0, 1, 2]),
    disclosure=st.none() | st.sampled_from(["none", "time_only", "full"]),
    name_lookup=st.none() | st.sampled_from(["off", "existence_only", "full"]),
    double_confirm=st.none() | st.booleans(),
    callback_hours=st.none() | st.sampled_from([0.0, 8.0]),
    notice_min=st.none() | st.integers(min_value=0, max_value=10_000),
    horizon_days=st.none() | st.integers(min_value=1, max_value=1830),
)  # fmt: skip


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def rulings(salon: Salon) -> list[Ruling]:
    with salon.stage.database.read() as tx:
        return catalogue.list_rulings(tx, "salon")


@given(policies, st.booleans())
def test_a_policy_that_is_written_into_its_fields_is_read_as_itself(
    policy: Policy, final: bool
) -> None:
    ruling = Ruling("tenant", "salon", policy, final)
    fields = {name: value for name, value in fields_of(ruling, "EUR").items() if value}
    typed = Typed(Form(fields))
    assert read(typed, Ruling("tenant", "salon", Policy()), "EUR") == ruling
    assert typed.faults == {}


def test_every_rule_is_asked_once() -> None:
    asked = [name for group in GROUPS.values() for name, _ in group]
    assert sorted(asked) == sorted(Policy.__struct_fields__)


def test_a_rule_is_set_and_ended_by_an_empty_form(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(POLICIES), COMPANY)
    fields |= {"cancel_hours_before": "24", "cancel_fees": "48 h = 20\n24: 35,50"}
    assert owner.send(COMPANY, **fields).status_code == 303
    tiers = (FeeTier(24, 3550), FeeTier(48, 2000))
    policy = Policy(cancel_hours_before=24, cancel_fees=tiers)
    assert rulings(salon) == [Ruling("tenant", "salon", policy)]
    fields = filled(owner.page(POLICIES), COMPANY)
    assert fields["cancel_fees"] == "24 h = 35.50\n48 h = 20.00"
    fields |= {"cancel_hours_before": "", "cancel_fees": ""}
    assert owner.send(COMPANY, **fields).status_code == 303
    assert rulings(salon) == []


def test_an_empty_field_says_what_holds_otherwise(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = filled(owner.page(POLICIES), COMPANY)
    assert 'placeholder="otherwise: until it begins"' in owner.page(POLICIES)
    owner.send(COMPANY, **{**fields, "cancel_hours_before": "36"})
    path = f"{POLICIES}/service/{salon.shop.cut.id}"
    page = owner.page(path)
    assert 'placeholder="otherwise: 36"' in page
    assert "What holds for Herrenhaarschnitt" in page
    assert owner.send(path, **{**filled(page, path), "disclosure": "none"}).status_code == 303
    assert "own rules" in owner.page(POLICIES)
    assert Ruling("service", salon.shop.cut.id, Policy(disclosure="none")) in rulings(salon)


WRONG: list[tuple[dict[str, str], str]] = [
    ({"cancel_hours_before": "soon"}, "cancel_hours_before"),
    ({"cancel_hours_before": "9000"}, "cancel_hours_before"),
    ({"bookings_max": "-1"}, "bookings_max"),
    ({"horizon_days": "0"}, "horizon_days"),
    ({"move_fees": "20 euros"}, "move_fees"),
    ({"move_fees": "24 = 20\n24 = 30"}, "move_fees"),
    ({"move_fees": "\n".join(f"{n} = 1" for n in range(1, 9))}, "move_fees"),
    ({"identity_move": "7"}, "identity_move"),
]
"""What was typed, and the field beside which its fault stands."""


def test_a_rule_that_cannot_be_is_told_at_its_field(salon: Salon) -> None:
    owner = salon.signed_in()
    fields = {**filled(owner.page(POLICIES), COMPANY), "notice_min": "77"}
    for sent, field in WRONG:
        answer = owner.send(COMPANY, **{**fields, **sent})
        assert answer.status_code == 422, sent
        assert f'id="{field}-fault"' in answer.text, sent
        assert 'value="77"' in answer.text, sent
    assert rulings(salon) == []


def test_whoever_saves_later_is_told(salon: Salon) -> None:
    ann, bob = salon.signed_in(), salon.signed_in("owner", "bob@example.com")
    anns, bobs = (filled(each.page(POLICIES), COMPANY) for each in (ann, bob))
    bob.send(COMPANY, **{**bobs, "moves_max": "2"})
    assert ann.send(COMPANY, **{**anns, "moves_max": "3"}).status_code == 409


def test_all_scopes_have_a_page_of_their_own(salon: Salon) -> None:
    viewer = salon.signed_in("viewer")
    for path in (
        f"branch/{salon.shop.branch.id}", f"staff/{salon.shop.udo.id}",
        f"service/{salon.shop.cut.id}", "tenant/salon",
    ):  # fmt: skip
        assert "holds" in viewer.page(f"{POLICIES}/{path}") or "allows" in viewer.page(POLICIES)
    assert viewer.get(f"{POLICIES}/planet/mars").status_code == 422
