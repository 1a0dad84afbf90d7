"""The code that a simulation runs where nothing else is put in its place."""

from parley.assembly.packs import SHIPPED, shipped_pack
from parley.assembly.retell import retell_dialects
from parley.conversation.flow.compiling import compile_pack
from parley.settings import Settings
from parley.testing.world import Parts, Stage, stage


def shipped_stage() -> Stage:
    """The shipped code and packs under default settings, whatever the environment says."""
    settings = Settings()
    packs = {name: compile_pack(shipped_pack(name)) for name in SHIPPED}
    return stage(settings, Parts(dialect=retell_dialects(settings)), packs)
