"""Which tenant `parley talk` calls: a ticket says it, as at the console's page Talk."""

import hashlib
import secrets
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.assembly.addresses import Target
    from parley.db.engine import Database
    from parley.settings import Settings


def key_for(settings: "Settings", url: str) -> str:
    """The key of tickets: that of the settings, else one for a server that is started here.

    Raises ParleyError where a server runs already, whose key nobody told us.
    """
    from parley.assembly.addresses import target_of
    from parley.cli.servers import ask

    key = settings.parley_ticket_key.get_secret_value()
    if not key and ask(target_of(settings, url)) is not None:
        raise ParleyError(
            "A server runs already, and the key of its tickets is not known here."
            " Set the same PARLEY_TICKET_KEY for both, end the server, or call from the"
            " console's page Talk."
        )
    return key or secrets.token_urlsafe()


def check_tenant(database: "Database | None", tenant_id: str) -> None:
    """Raises ParleyError where the database of these settings has no such tenant."""
    from parley.tenants import actions as tenants

    if database is None:
        return
    with database.read() as tx:
        if tenants.find(tx, tenant_id) is None:
            raise ParleyError(f"There is no tenant {tenant_id!r}. See them: parley tenant list")


def with_ticket(
    target: "Target", settings: "Settings", key: str, call_id: str, tenant_id: str
) -> "Target":
    """The target, for one connection of a call to this tenant."""
    from parley.assembly.packs import shipped_pack
    from parley.clock import epoch_ms
    from parley.ports import Ticket
    from parley.web.tickets import TICKET_PARAM, Tickets

    pack = hashlib.sha256(shipped_pack(settings.conversation_profile)).hexdigest()
    ticket = Tickets(key, epoch_ms).make(Ticket(call_id, tenant_id, pack))
    parts = urlsplit(target.url)
    query = "&".join(filter(None, (parts.query, f"{TICKET_PARAM}={ticket}")))
    return target._replace(url=urlunsplit(parts._replace(query=query)))
