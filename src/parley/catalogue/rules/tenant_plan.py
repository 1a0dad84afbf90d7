"""What applying a file would do, told before it is done; and what was changed by hand meanwhile."""

from typing import Literal

import msgspec

from parley.catalogue.rules.tenant_file_plain import Entries

Kind = Literal["added", "changed", "deactivated", "removed", "brought back", "unchanged"]
KINDS: tuple[Kind, ...] = (
    "added", "brought back", "changed", "deactivated", "removed", "unchanged"
)  # fmt: skip
NOT_SET = "not set"


class FieldChange(msgspec.Struct, frozen=True):
    """A field with what stands and what the file says.

    `by_hand` is what it was when the file was applied last, where the console changed it since;
    None: it did not.
    """

    name: str
    old: str
    new: str
    by_hand: str | None = None


class Step(msgspec.Struct, frozen=True):
    """What happens to one entry of the file. `by_hand`: the console has added or ended it since."""

    kind: Kind
    entry: str
    changes: tuple[FieldChange, ...] = ()
    by_hand: bool = False


class Plan(msgspec.Struct, frozen=True):
    """All steps, in the order of KINDS and of the entries' names."""

    steps: tuple[Step, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return all(step.kind == "unchanged" for step in self.steps)

    def count(self, kind: Kind) -> int:
        return sum(step.kind == kind for step in self.steps)


def plan(
    wanted: Entries, stands: Entries, applied: Entries | None, resting: frozenset[str]
) -> Plan:
    """From what stands to what is wanted.

    `applied` is what the file of the last time said; None: there was none. `resting` are entries
    that stand but are not active.
    """
    steps = [_wanted(name, wanted, stands, applied, resting) for name in wanted]
    for name in stands.keys() - wanted.keys():
        kind: Kind = "removed" if name.startswith("policies.") else "deactivated"
        steps.append(Step(kind, name, by_hand=applied is not None and name not in applied))
    return Plan(tuple(sorted(steps, key=lambda step: (KINDS.index(step.kind), step.entry))))


def _wanted(
    name: str, wanted: Entries, stands: Entries, applied: Entries | None, resting: frozenset[str]
) -> Step:
    before = (applied or {}).get(name)
    if name not in stands:
        back = name in resting
        return Step("brought back" if back else "added", name, by_hand=before is not None)
    changes = _changes(wanted[name], stands[name], before)
    return Step("changed" if changes else "unchanged", name, changes)


def _changes(
    wanted: dict[str, str], stands: dict[str, str], before: dict[str, str] | None
) -> tuple[FieldChange, ...]:
    changes: list[FieldChange] = []
    for field in [*wanted, *(name for name in stands if name not in wanted)]:
        old, new = stands.get(field, NOT_SET), wanted.get(field, NOT_SET)
        if old == new:
            continue
        last = None if before is None else before.get(field, NOT_SET)
        changes.append(FieldChange(field, old, new, None if last == old else last))
    return tuple(changes)
