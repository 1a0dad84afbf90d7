from hypothesis import given
from hypothesis import strategies as st

from parley.catalogue.rules.tenant_file_plain import Entries
from parley.catalogue.rules.tenant_plan import FieldChange, Step, plan

NAMES = st.sampled_from(["company", "staff.mia", "branches.mitte", "policies.tenant"])
FIELDS = st.dictionaries(st.sampled_from(["name", "hours"]), st.sampled_from(["a", "b"]))
ENTRIES = st.dictionaries(NAMES, FIELDS)
NOBODY: frozenset[str] = frozenset()


@given(ENTRIES, ENTRIES | st.none())
def test_what_stands_already_changes_nothing(stands: Entries, applied: Entries | None) -> None:
    assert plan(stands, stands, applied, NOBODY).is_empty


@given(ENTRIES, ENTRIES, ENTRIES | st.none())
def test_a_plan_leads_from_what_stands_to_what_is_wanted(
    wanted: Entries, stands: Entries, applied: Entries | None
) -> None:
    made: Entries = {name: dict(fields) for name, fields in stands.items()}
    for step in plan(wanted, stands, applied, NOBODY).steps:
        if step.kind in ("deactivated", "removed"):
            del made[step.entry]
        elif step.kind == "added":
            made[step.entry] = dict(wanted[step.entry])
        for change in step.changes:
            made[step.entry].pop(change.name, None)
            if change.new != "not set":
                made[step.entry][change.name] = change.new
    assert made == wanted


@given(ENTRIES, ENTRIES)
def test_where_nothing_was_done_by_hand_nothing_is_told_so(
    wanted: Entries, stands: Entries
) -> None:
    for step in plan(wanted, stands, stands, NOBODY).steps:
        assert not step.by_hand
        assert all(change.by_hand is None for change in step.changes)


def test_a_field_that_the_console_changed_is_told_only_where_the_file_undoes_it() -> None:
    applied: Entries = {"staff.mia": {"name": "a", "hours": "a"}}
    stands: Entries = {"staff.mia": {"name": "b", "hours": "b"}}
    wanted: Entries = {"staff.mia": {"name": "b", "hours": "a"}}
    assert plan(wanted, stands, applied, NOBODY).steps == (
        Step("changed", "staff.mia", (FieldChange("hours", "b", "a", by_hand="a"),)),
    )


def test_what_rests_is_brought_back() -> None:
    entry: Entries = {"staff.mia": {"name": "a"}}
    assert plan(entry, {}, None, frozenset(entry)).steps == (Step("brought back", "staff.mia"),)
