import msgspec
import pytest
from tests.catalogue.salon import TEXT, salon
from tests.tenants.companies import SPA, add_branch, add_companies

from parley.catalogue import actions
from parley.catalogue.applying import apply
from parley.catalogue.describing import described, standing, yaml_text
from parley.catalogue.planning import planned
from parley.catalogue.rules.tenant_file import TenantFile
from parley.catalogue.rules.tenant_plan import FieldChange, Plan, Step
from parley.db.engine import Database, Tx
from parley.errors import ParleyError
from parley.people import actions as people
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Number

WITHOUT_NORD = (
    TEXT[: TEXT.index("  nord:")]
    + TEXT[TEXT.index("staff:") : TEXT.index("  noa:")]
    + TEXT[TEXT.index("services:\n  schnitt") :]
)


def stands(tx: Tx) -> TenantFile:
    found = standing(tx, "salon")
    assert found is not None
    return described(found)


def apply_text(tx: Tx, text: str = TEXT) -> Plan:
    """Apply it, and say what was planned."""
    before = tenants.applied_file(tx, "salon")
    made = planned(tx, salon(text), salon(before) if before else None)
    apply(tx, salon(text), text)
    return made


def changed(made: Plan) -> list[Step]:
    return [step for step in made.steps if step.kind != "unchanged"]


def test_a_tenant_stands_as_its_file_says_and_the_file_is_kept(database: Database) -> None:
    with database.write() as tx:
        made = apply_text(tx)
        assert {step.kind for step in made.steps} == {"added"}
        assert [step.entry for step in made.steps] == [
            "branches.mitte", "branches.nord", "company", "policies.services.dauerwelle",
            "policies.tenant", "services.dauerwelle", "services.schnitt", "staff.mia", "staff.noa",
        ]  # fmt: skip
        assert stands(tx) == salon()
        assert tenants.applied_file(tx, "salon") == TEXT


def test_applying_again_changes_nothing(database: Database) -> None:
    with database.write() as tx:
        apply_text(tx)
        ids = standing(tx, "salon")
        assert apply_text(tx, yaml_text(stands(tx))).is_empty
        assert standing(tx, "salon") == ids


def test_what_a_file_leaves_out_is_made_inactive_and_comes_back_as_it_was(
    database: Database,
) -> None:
    with database.write() as tx:
        apply_text(tx)
        before = standing(tx, "salon")
        assert [(s.kind, s.entry) for s in changed(apply_text(tx, WITHOUT_NORD))] == [
            ("deactivated", "branches.nord"),
            ("deactivated", "staff.noa"),
        ]
        found = standing(tx, "salon")
        assert found is not None
        assert found.resting == {"branches.nord", "staff.noa"}
        assert [(s.kind, s.entry) for s in changed(apply_text(tx))] == [
            ("brought back", "branches.nord"),
            ("brought back", "staff.noa"),
        ]
        assert standing(tx, "salon") == before


def test_a_change_is_told_with_what_stands_and_what_comes(database: Database) -> None:
    text = TEXT.replace('"45.00"', '"48.00"').replace("    notice_min: 120\n", "")
    with database.write() as tx:
        apply_text(tx)
        assert changed(apply_text(tx, text)) == [
            Step("changed", "services.dauerwelle", (FieldChange("notice_min", "120", "not set"),)),
            Step("changed", "services.schnitt", (FieldChange("price", "45.00", "48.00"),)),
        ]
        assert stands(tx) == salon(text)


def test_what_the_console_changed_since_is_told_and_the_file_wins(database: Database) -> None:
    with database.write() as tx:
        apply_text(tx)
        mia, noa = actions.list_staff(tx, "salon")
        actions.change_staff(tx, msgspec.structs.replace(mia, name="Mia M."))
        actions.change_staff(tx, msgspec.structs.replace(noa, active=False))
        actions.add_staff(tx, msgspec.structs.replace(mia, slug="", name="Ole"))
        assert changed(apply_text(tx)) == [
            Step("brought back", "staff.noa", by_hand=True),
            Step(
                "changed",
                "staff.mia",
                (FieldChange("name", "Mia M.", "Mia Muster", by_hand="Mia Muster"),),
            ),
            Step("deactivated", "staff.ole", by_hand=True),
        ]
        assert stands(tx) == salon()


def test_numbers_agents_and_policies_that_are_left_out_lead_nowhere(database: Database) -> None:
    text = TEXT.replace("agents: [agent_1]\n", "").replace("      - 030 23125 001\n", "")
    text = text.replace("  services:\n    dauerwelle: {double_confirm: yes}\n", "")
    with database.write() as tx:
        apply_text(tx)
        assert [(s.kind, s.entry) for s in changed(apply_text(tx, text))] == [
            ("changed", "branches.mitte"),
            ("changed", "company"),
            ("removed", "policies.services.dauerwelle"),
        ]
        assert [one.e164 for one in places.list_numbers(tx, "salon")] == ["+493023125002"]
        assert places.list_agents(tx, "salon") == []
        assert stands(tx) == salon(text)


def test_who_must_not_be_called_stays_so_whatever_a_file_leaves_out(database: Database) -> None:
    text = TEXT[: TEXT.index("suppressions:")]
    with database.write() as tx:
        apply_text(tx)
        assert apply_text(tx, text).is_empty
        assert people.is_suppressed(tx, "salon", "+493023125077")


def test_a_number_of_another_tenant_is_not_taken(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        add_branch(tx, SPA)
        places.put_number(tx, Number("+493023125001", SPA.id))
    with pytest.raises(ParleyError, match="Another tenant has this number"), database.write() as tx:
        apply_text(tx)
    with database.read() as tx:
        assert tenants.applied_file(tx, "salon") is None
        assert actions.list_staff(tx, "salon") == []


def test_a_parent_that_is_none_is_refused(database: Database) -> None:
    with (
        pytest.raises(ParleyError, match="parent of its own"),
        database.write() as tx,
    ):
        apply_text(tx, f"parent: nobody\n{TEXT}")


def test_a_tenant_that_was_made_by_hand_can_be_shown_and_applied(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        add_branch(tx, SPA)
        found = standing(tx, SPA.id)
        assert found is not None
        assert standing(tx, "nobody") is None
        file = salon(yaml_text(described(found)))
        assert planned(tx, file, None).is_empty
