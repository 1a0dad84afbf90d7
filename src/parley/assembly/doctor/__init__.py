"""What stands between this machine and a real call, and how to mend it."""

from collections.abc import Iterator

from parley.assembly.addresses import Target
from parley.assembly.doctor import here, outside
from parley.settings import Settings
from parley.web.findings import Finding


def examine(settings: Settings, target: Target) -> Iterator[Finding]:
    """Look at everything, one thing after another; some take a moment.

    `target` is the server that runs, or would. A call of its own is made there.
    """
    yield from here.check_settings(settings)
    yield here.check_port(settings, target)
    yield here.check_database(settings)
    yield from here.check_disk(settings)
    yield here.check_people(settings)
    yield here.check_pack(settings)
    yield here.check_delivery(settings)
    yield here.check_functions(settings)
    yield here.check_public_address(settings)
    yield from here.check_access(settings)
    yield outside.check_console(target)
    yield outside.check_clock(settings)
    yield outside.check_retell_agent(settings)
    yield outside.check_keepalive(settings, target)
    yield from outside.check_from_outside(settings)
