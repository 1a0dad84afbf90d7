import re
from pathlib import Path

import msgspec
from tests.catalogue.salon import salon

from parley.catalogue.rules.gaps import gaps
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.tenant_file import (
    BranchEntry,
    PhaseEntry,
    ServiceEntry,
    StaffEntry,
    TenantFile,
)

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "describe-a-tenant.md").read_text(
    encoding="utf-8"
)


def test_the_example_describes_a_tenant_that_lacks_nothing() -> None:
    found = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    assert gaps(salon(found[1])) == []


def test_every_field_of_the_file_is_on_the_page() -> None:
    structs: tuple[type[msgspec.Struct], ...] = (
        TenantFile, BranchEntry, StaffEntry, ServiceEntry, PhaseEntry, Policy
    )  # fmt: skip
    fields = {name for struct in structs for name in struct.__struct_fields__}
    words = set(re.findall(r"[a-z_]+", PAGE))
    assert fields - words == set()
