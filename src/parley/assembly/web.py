"""The process of pages, put together from its settings."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx
import structlog
from fastapi import FastAPI

from parley.assembly.addresses import target_of
from parley.assembly.doctor import examine
from parley.assembly.functions import function_door
from parley.assembly.indexing import Indexing
from parley.assembly.messengers import letters_for
from parley.assembly.packs import SHIPPED, PackShelf, shipped_pack
from parley.assembly.server import ensure_tenant, open_database
from parley.bookings.functions import FUNCTIONS
from parley.clock import epoch_ms
from parley.conversation.flow.pack import Pack
from parley.conversation.hearing.tables import warm
from parley.db.engine import Database
from parley.errors import ParleyError
from parley.live.following import Following
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.users import actions as users
from parley.web import serving
from parley.web.console.app import create_console
from parley.web.console.calls_files import CallFiles
from parley.web.console.frame import AgentChoice, ConsoleParts
from parley.web.functions import FunctionDoor
from parley.web.functions_http import FunctionRoutes
from parley.web.measured import MeasuredWeb
from parley.web.streams import call_routes
from parley.web.tickets import Tickets

MEASURED_TIMEOUT_S: Final = 2.0
ANYWHERE: Final = ("0.0.0.0", "::", "")  # noqa: S104 - read, not bound

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class WebServer:
    """What `assemble_web` put together. `close` it when `run` is over or was never begun.

    `first_link` is the one-time address of the first owner; None: somebody has signed in already.
    """

    settings: Settings
    database: Database
    app: FastAPI
    functions: FunctionDoor
    following: Following
    indexing: Indexing
    first_link: str | None

    async def run(
        self,
        listener: socket.socket | None,
        run_folder: Path | None,
        on_listening: Callable[[str, int], None] | None = None,
    ) -> None:
        """Serve pages until a signal comes."""
        routes = call_routes(self.settings)
        neighbour = serving.neighbour_of_web(run_folder, routes) if run_folder else None
        self.following.start()
        self.indexing.start()
        await serving.serve_web(self.app, serving.Reached(listener, neighbour, on_listening))

    def close(self) -> None:
        """Let go of threads and connections."""
        self.functions.close()
        self.indexing.stop()
        self.following.stop()
        self.database.close()


def assemble_web(settings: Settings, port: int, call_files: CallFiles | None = None) -> WebServer:
    """Build the server of pages; nothing runs yet. Raises ParleyError.

    `port` is where people come from this machine: the link for the first owner names it.
    `call_files` writes calls as files; None: the console does not offer them.
    """
    database = open_database(settings)
    try:
        ensure_tenant(settings, database)
        with database.write() as tx:
            link = users.first_link(tx, port)
        key = settings.parley_ticket_key.get_secret_value()
        shelf = PackShelf(database)
        following = Following(database, _pack_or_none(shelf))
        parts = ConsoleParts(
            settings,
            database,
            _measured_at(settings, port),
            letters_for(settings),
            agents=_agents(shelf),
            tickets=Tickets(key, epoch_ms) if key else None,
            following=following,
            examine=lambda: examine(settings, target_of(settings, port=port)),
            call_files=call_files,
        )
        metrics = Metrics()
        functions = function_door(settings, database, FUNCTIONS, metrics)
        app = create_console(parts)
        app.add_middleware(MeasuredWeb, token=settings.parley_metrics_token, metrics=metrics)
        app.add_middleware(FunctionRoutes, door=functions)
        indexing = Indexing(database, PackShelf(database))
        return WebServer(settings, database, app, functions, following, indexing, link)
    except BaseException:
        database.close()
        raise


def _agents(shelf: PackShelf) -> tuple[AgentChoice, ...]:
    """The agents that are shipped, published so that a call can pin them."""
    packs = [shelf.publish(shipped_pack(name)) for name in SHIPPED]
    # Building the tables takes seconds, which whoever watches the first call would wait for.
    warm(tag for pack in packs for tag in pack.languages)
    return tuple(AgentChoice(pack.name, pack.hash) for pack in packs)


def _pack_or_none(shelf: PackShelf) -> Callable[[str], Pack | None]:
    def found(pack_hash: str) -> Pack | None:
        try:
            return shelf.find(pack_hash)
        except ParleyError as error:
            log.warning("pack_unreadable", pack=pack_hash, reason=str(error))
            return None

    return found


def _measured_at(settings: Settings, port: int) -> Callable[[], str | None]:
    """How the console reads the metrics of the process that holds calls."""
    host = "127.0.0.1" if settings.parley_host in ANYWHERE else settings.parley_host
    url = f"http://[{host}]:{port}/metrics" if ":" in host else f"http://{host}:{port}/metrics"
    token = settings.parley_metrics_token.get_secret_value()

    def measured() -> str | None:
        headers = {"authorization": f"Bearer {token}"}
        try:
            answer = httpx.get(url, headers=headers, timeout=MEASURED_TIMEOUT_S, trust_env=False)
        except httpx.HTTPError:
            return None
        return answer.text if answer.status_code == httpx.codes.OK else None

    return measured
