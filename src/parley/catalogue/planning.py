"""Compares a tenant's file with what stands, for applying.py to carry out."""

import msgspec

from parley.catalogue.describing import described, standing
from parley.catalogue.rules.tenant_file import TenantFile
from parley.catalogue.rules.tenant_file_plain import Entries, entries
from parley.catalogue.rules.tenant_plan import Plan, plan
from parley.db.engine import Tx


def planned(tx: Tx, wanted: TenantFile, applied: TenantFile | None) -> Plan:
    """What `apply` would do. `applied` is the file of the last time; None: there was none."""
    found = standing(tx, wanted.id)
    if found is None:
        return plan(entries(wanted), {}, None, frozenset())
    stands = described(found)
    return plan(
        _with_suppressions(wanted, stands),
        entries(stands),
        None if applied is None else _with_suppressions(applied, stands),
        found.resting,
    )


def _with_suppressions(file: TenantFile, stands: TenantFile) -> Entries:
    """The entries of a file; who must not be called stays so, whether it says it or not."""
    every = {*file.suppressions, *stands.suppressions}
    return entries(msgspec.structs.replace(file, suppressions=tuple(sorted(every))))
