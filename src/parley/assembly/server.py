"""A server, put together from its settings: its parts, and its life from start to drain."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog
from fastapi import FastAPI

from parley.assembly.chores import Chores
from parley.assembly.identity import build_id
from parley.assembly.messengers import messengers_for
from parley.assembly.packs import PackShelf, shipped_pack
from parley.assembly.replay_check import ReplayCheck
from parley.assembly.retell import retell_dialects
from parley.assembly.toolbox import Toolbox
from parley.conversation.flow.pack import Pack
from parley.conversation.hearing import TABLES_VERSION
from parley.conversation.hearing.tables import warm
from parley.db.engine import Database
from parley.db.migrate import migrate
from parley.errors import ParleyError
from parley.live.beginning import can_book
from parley.live.journal import JournalWriter
from parley.live.limits import live_limits, session_limits
from parley.live.switchboard import Agent, Switchboard
from parley.live.work import Work
from parley.messages.delivery import DeliveryLoop
from parley.providers.model_fake import FakeModel
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT, emergency_number
from parley.web import serving
from parley.web.app import create_app
from parley.web.streams import SocketDoor

WRITE_OUT_MAX_S = 20.0
"""How long a server that stops waits for its database to take the rest of the journals."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Server:
    """What `assemble` put together. `close` it when `run` is over or was never begun."""

    settings: Settings
    database: Database
    metrics: Metrics
    pack: Pack
    switchboard: Switchboard
    door: SocketDoor
    app: FastAPI
    toolbox: Toolbox
    chores: Chores
    delivery: DeliveryLoop | None

    async def run(
        self,
        listener: socket.socket,
        on_listening: Callable[[str, int], None] | None = None,
        run_folder: Path | None = None,
    ) -> None:
        """Answer calls until a signal comes and the drain is over.

        With a `run_folder`, what is no call goes to the process that receives there.
        """
        neighbour = serving.neighbour_of_calls(run_folder, self.door) if run_folder else None
        stop = asyncio.Event()
        with self._beside():
            async with asyncio.TaskGroup() as tasks:
                holding = tasks.create_task(self.switchboard.run(stop))
                await serving.serve(
                    self.settings,
                    self.app,
                    self.door,
                    on_drain=self.switchboard.drain,
                    reached=serving.Reached(listener, neighbour, on_listening),
                )
                stop.set()
                await asyncio.wait((holding,), timeout=WRITE_OUT_MAX_S)
                if not holding.done():
                    log.error("journal_not_written", reason="the database does not answer")
                    holding.cancel()

    def close(self) -> None:
        """Let go of threads and connections."""
        self.toolbox.close()
        self.database.close()

    @contextlib.contextmanager
    def _beside(self) -> Iterator[None]:
        """Run what works beside the calls, each in its thread, until the end of the block."""
        loops: list[Chores | DeliveryLoop] = [self.chores]
        if self.delivery is not None:
            loops.append(self.delivery)
        threads = [
            threading.Thread(target=loop.run, name=type(loop).__name__.lower()) for loop in loops
        ]
        # Calls need not wait for the tables of further languages, nor the end for this thread.
        further = threading.Thread(
            target=warm, args=(self.pack.languages[1:],), name="warming", daemon=True
        )
        further.start()
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            for loop in loops:
                loop.stop()
            for thread in threads:
                thread.join()


def open_database(settings: Settings) -> Database:
    """The database of the settings, with its tables up to date. Raises ParleyError."""
    database = Database.open(settings.database_url)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def assemble(settings: Settings) -> Server:
    """Build a server; nothing runs yet. Raises ParleyError."""
    database = open_database(settings)
    try:
        return _assemble(settings, database)
    except BaseException:
        database.close()
        raise


def _assemble(settings: Settings, database: Database) -> Server:
    metrics = Metrics()
    ensure_tenant(settings, database)
    shelf = PackShelf(database)
    agent = agent_of(settings, shelf.publish(shipped_pack(settings.conversation_profile)))
    # A calendar is asked in words of any language, and sooner than further ones are ready.
    warm(agent.pack.languages if _anybody_books(database) else (agent.pack.language,))
    messengers = messengers_for(settings)
    delivery = (
        DeliveryLoop(
            database,
            messengers,
            lambda outcome: metrics.parley_messages_delivered_total.labels(outcome=outcome).inc(),
        )
        if messengers
        else None
    )
    toolbox = Toolbox(
        database,
        settings.parley_country,
        deliver=delivery is not None,
        stored=delivery.wake if delivery else _nothing,
        hold_ms=settings.parley_hold_seconds * 1000,
    )
    switchboard = Switchboard(
        agent=agent,
        limits=live_limits(settings),
        calls_max=settings.parley_max_calls,
        journal=JournalWriter(database, metrics),
        work=Work(toolbox.run, FakeModel()),
        metrics=metrics,
        dialect_for=retell_dialects(settings),
        pack_of=shelf.find,
    )
    door = SocketDoor(settings, switchboard, metrics)
    check = ReplayCheck(
        database,
        PackShelf(database),
        metrics,
        agent.build,
        settings.parley_replay_check_percent,
    )
    return Server(
        settings=settings,
        database=database,
        metrics=metrics,
        pack=agent.pack,
        switchboard=switchboard,
        door=door,
        app=create_app(settings, door, _readiness(database), metrics),
        toolbox=toolbox,
        chores=Chores(database, check),
        delivery=delivery,
    )


def agent_of(settings: Settings, pack: Pack) -> Agent:
    """Who answers, and all that its decisions may depend on."""
    return Agent(
        tenant_id=DEFAULT_TENANT,
        zone=settings.parley_zone,
        pack=pack,
        build=build_id(),
        tables=TABLES_VERSION,
        facts={
            "clinic_name": settings.clinic_name,
            "clinic_city": settings.clinic_city,
            "clinic_state": settings.clinic_state,
            "transfer_number": settings.parley_transfer_number,
            "country": settings.parley_country,
            "emergency_number": emergency_number(settings.parley_country),
            "markup": settings.speech_markup_mode,
        },
        limits=session_limits(settings),
    )


def _anybody_books(database: Database) -> bool:
    """Whether there is a tenant whose calls need the calendar."""
    with database.read() as tx:
        return any(can_book(tx, tenant.id) for tenant in tenants.list_tenants(tx))


def ensure_tenant(settings: Settings, database: Database) -> None:
    """The one tenant of the settings, if it is not there yet."""
    with database.write() as tx:
        tenants.ensure_default(
            tx,
            name=settings.clinic_name,
            country=settings.parley_country,
            zone=settings.parley_zone,
            retention_days=settings.parley_retention_days,
        )


def _readiness(database: Database) -> Callable[[], Sequence[str]]:
    def reasons() -> list[str]:
        try:
            database.ping()
        except ParleyError as error:
            return [str(error)]
        return []

    return reasons


def _nothing() -> None:
    """Where messages go nowhere, nobody wants to know that one was stored."""
