"""What is looked at on this machine: port, database, disk, access, pack, delivery, people."""

import os
import shutil
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from parley.assembly.addresses import Target
from parley.assembly.asking import ask
from parley.assembly.packs import shipped_pack
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.remarks import wording_remarks
from parley.db.engine import Database
from parley.db.files import SQLITE, exists
from parley.db.migrations import NEWEST
from parley.errors import ParleyError
from parley.settings import Settings, remarks
from parley.users import actions as users
from parley.web import serving
from parley.web.access import lies_in, read_address
from parley.web.findings import Finding, fail, ok, warn
from parley.web.functions_paths import FUNCTIONS_PATH

DISK_FREE_WANTED_BYTES = 500_000_000
RETELL_ADDRESS = "100.20.5.228"
"""From where Retell connects (docs.retellai.com)."""


def check_settings(settings: Settings) -> Iterator[Finding]:
    """They could be read; what may surprise stands here too."""
    yield ok("settings", "every setting can be read")
    for remark in remarks(settings):
        yield warn("settings", remark)


def check_port(settings: Settings, target: Target) -> Finding:
    """Free for us, or ours already."""
    if about := ask(target):
        named = f" with the pack {about.pack}" if about.pack else ""
        return ok("port", f"a Parley answers at {target.web}{named}")
    try:
        serving.bind(settings.parley_host, settings.parley_port).close()
    except ParleyError as error:
        return fail("port", str(error))
    return ok("port", f"{settings.parley_port} on {settings.parley_host} is free")


def check_database(settings: Settings) -> Finding:
    """It can be reached, and its tables are those of this Parley or of an older one."""
    url = settings.database_url
    if not exists(url):
        return ok("database", f"{url.removeprefix(SQLITE)} will be made at the first start")
    try:
        database = Database.open(url)
    except ParleyError as error:
        return fail("database", str(error))
    try:
        revision = database.revision()
    except ParleyError as error:
        return fail("database", str(error))
    finally:
        database.close()
    if revision == NEWEST:
        return ok("database", f"{database.name} answers, its tables are up to date ({revision})")
    return warn(
        "database", f"{database.name}: the next `parley serve` brings its tables up to date"
    )


def check_disk(settings: Settings) -> Iterator[Finding]:
    """Whether the database's file, if it is one, may be written and has room."""
    if settings.database_url.startswith(SQLITE):
        yield _disk(settings)


def _disk(settings: Settings) -> Finding:
    path = Path(settings.database_url.removeprefix(SQLITE)).absolute()
    folder = next(folder for folder in path.parents if folder.exists())
    for place in (path, folder):
        if place.exists() and not os.access(place, os.W_OK):
            return fail("disk", f"{place} may not be written; change its owner or mode")
    free = shutil.disk_usage(folder).free
    if free < DISK_FREE_WANTED_BYTES:
        return warn("disk", f"only {free // 1_000_000} MB are free at {folder}; make room")
    return ok("disk", f"{folder} can be written, {free // 1_000_000} MB are free")


def check_people(settings: Settings) -> Finding:
    """Whether somebody can sign in."""
    if not exists(settings.database_url):
        return ok("console", "the first start says how the first owner gets in")
    try:
        database = Database.open(settings.database_url)
        try:
            with database.read() as tx:
                somebody = users.somebody_can_sign_in(tx)
        finally:
            database.close()
    except ParleyError as error:
        return fail("console", str(error))
    if somebody:
        return ok("console", "somebody can sign in")
    return warn(
        "console", "nobody can sign in yet: open the one-time address that `parley up` prints"
    )


def check_public_address(settings: Settings) -> Finding:
    """Whether it has the form of something that Retell reaches; nobody is asked."""
    url = settings.parley_public_url
    if not url:
        return warn(
            "address", "PARLEY_PUBLIC_URL is empty; set it to the address that Retell reaches"
        )
    parts = urlsplit(url)
    host = parts.hostname or ""
    if _is_private(host):
        return fail("address", f"Retell does not connect to {host}; it needs a public name")
    if parts.scheme != "https":
        return warn("address", f"{url} is not encrypted; put TLS before it and write https://")
    return ok("address", f"{url} has the form of a public address")


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ip_address(host).is_global
    except ValueError:
        return False


def check_access(settings: Settings) -> Iterator[Finding]:
    """Who may open calls, as far as Retell itself can."""
    if settings.ws_shared_secret_enabled:
        yield warn(
            "access",
            "WS_SHARED_SECRET_ENABLED: Retell sends no header of yours; unless a proxy adds"
            " it, use WS_QUERY_TOKEN",
        )
    if settings.ws_allowlist_enabled:
        yield _allowlist(settings)
    elif not settings.ws_query_token.get_secret_value() and settings.parley_public_url:
        yield warn(
            "access",
            "whoever knows the address may open calls; set WS_QUERY_TOKEN, or allow only"
            f" {RETELL_ADDRESS} (WS_ALLOWLIST_ENABLED, WS_ALLOWLIST_CIDRS)",
        )
    else:
        yield ok("access", "connections are checked" if settings.parley_public_url else "local")


def _allowlist(settings: Settings) -> Finding:
    address = read_address(RETELL_ADDRESS)
    assert address is not None, "it is a constant"
    if not lies_in(address, settings.ws_allowlist_cidrs):
        return fail(
            "access", f"WS_ALLOWLIST_CIDRS does not hold Retell's address; add {RETELL_ADDRESS}/32"
        )
    behind_proxy = urlsplit(settings.parley_public_url).scheme == "https"
    if behind_proxy and not settings.ws_trusted_proxy_enabled:
        return warn(
            "access",
            "behind a TLS proxy every connection has the proxy's address; set"
            " WS_TRUSTED_PROXY_ENABLED and WS_TRUSTED_PROXY_CIDRS",
        )
    return ok("access", "Retell's address is on the allowlist")


def check_pack(settings: Settings) -> Finding:
    """Whether the agent can be run."""
    try:
        pack = compile_pack(shipped_pack(settings.conversation_profile))
    except ParleyError as error:
        return fail("pack", f"{settings.conversation_profile} cannot be run: {error}")
    if told := wording_remarks(pack):
        return warn("pack", f"{pack.name} can be run; its wording: {'; '.join(told)}")
    return ok("pack", f"{pack.name} has {len(pack.nodes)} nodes and can be run ({pack.hash[:12]})")


def check_delivery(settings: Settings) -> Finding:
    """Where messages go."""
    places = [
        place
        for place, value in (
            ("a webhook", settings.parley_message_webhook_url),
            ("e-mail", settings.parley_message_email_to),
        )
        if value
    ]
    if places:
        return ok("messages", f"they are delivered by {' and '.join(places)}")
    return warn(
        "messages",
        "nobody is told of them: read them with `parley messages list`, or set"
        " PARLEY_MESSAGE_WEBHOOK_URL or PARLEY_MESSAGE_EMAIL_TO",
    )


def check_functions(settings: Settings) -> Finding:
    """Whether agents that Retell hosts can ask the front desk for anything."""
    if not settings.signing_keys:
        return warn(
            "functions",
            "no request is let in, since no key checks its signature; set RETELL_API_KEY to the"
            " key that has the webhook badge at Retell",
        )
    at = f"{settings.parley_public_url}{FUNCTIONS_PATH}"
    return ok("functions", f"they answer at {at}, signed by {len(settings.signing_keys)} key(s)")
