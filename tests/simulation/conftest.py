"""The shipped code, on ordinary and on harsh days; compiled once."""

import msgspec
import pytest

from parley.testing.parts import shipped_stage
from parley.testing.world import Stage


@pytest.fixture(scope="session")
def stage() -> Stage:
    return shipped_stage()


@pytest.fixture(scope="session")
def harsh(stage: Stage) -> Stage:
    return msgspec.structs.replace(stage, harsh=True)
