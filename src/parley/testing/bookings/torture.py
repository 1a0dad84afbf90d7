"""Many callers of functions against one server that dies again and again."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec

from parley.db.engine import Database
from parley.db.migrate import migrate
from parley.errors import ParleyError
from parley.testing.bookings.callers import Caller, Plan
from parley.testing.bookings.history import History
from parley.testing.bookings.judge import judge
from parley.testing.bookings.line import Wire
from parley.testing.bookings.rows import Rows, read_rows
from parley.testing.bookings.server import Victim
from parley.testing.bookings.shop import open_shop, shops

RUN_BYTES = 4
END_TIMEOUT_S = 90.0
"""For calls that are under way when the time is over."""
PULSE_S = 0.2
OWN_SETTINGS = {
    "PARLEY_REPLAY_CHECK_PERCENT": "0",
    "PARLEY_MESSAGE_WEBHOOK_URL": "",
    "PARLEY_MESSAGE_EMAIL_TO": "",
    "RETELL_WEBHOOK_KEYS": "",
}


class Torture(msgspec.Struct, frozen=True, kw_only=True):
    """What to do. `seconds` count while a server answers; `kill_every_s` 0: it lives on."""

    database_url: str
    seconds: float
    callers: int
    seed: int
    hold_seconds: int
    kill_every_s: float


class Outcome(msgspec.Struct, frozen=True):
    """What was seen, what the database holds, and how often the server died."""

    history: History
    rows: Rows
    kills: int


def torture(
    plan: Torture, folder: Path, progress: Callable[[float, History], None] = lambda *_: None
) -> Outcome:
    """Let the callers loose, and judge what they and the database say. Raises ParleyError.

    `folder` is for the server's log. What is broken stands in the history; nothing is raised.
    """
    run = secrets.token_hex(RUN_BYTES)
    companies = shops(run)
    database = Database.open(plan.database_url)
    try:
        migrate(database)
        for shop in companies:
            open_shop(database, shop)
        terms = Plan(run=run, seed=plan.seed, shops=companies, hold_ms=plan.hold_seconds * 1000)
        history, kills = _alone(_run(plan, terms, folder, progress))
        rows = read_rows(database, companies)
    finally:
        database.close()
    judge(history, rows, companies, terms.hold_ms)
    return Outcome(history, rows, kills)


def _alone(run: Coroutine[Any, Any, tuple[History, int]]) -> tuple[History, int]:
    """Run it, and tell of the one thing that a person can mend instead of a group."""
    try:
        return asyncio.run(run)
    except BaseExceptionGroup as group:
        told, _ = group.split(ParleyError)
        if told is None:
            raise
        raise told.exceptions[0] from group


async def _run(
    plan: Torture, terms: Plan, folder: Path, progress: Callable[[float, History], None]
) -> tuple[History, int]:
    history, key = History(), f"key_{secrets.token_hex()}"
    wire = Wire(key, history)
    variables = {
        **OWN_SETTINGS,
        "PARLEY_DATABASE_URL": plan.database_url,
        "PARLEY_HOLD_SECONDS": str(plan.hold_seconds),
        "RETELL_API_KEY": key,
    }
    victim = Victim(variables, folder)
    ends = asyncio.Event()
    kills = 0
    try:
        wire.url = await victim.start()
        async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as tasks:
            for number in range(plan.callers):
                tasks.create_task(Caller(terms, number, wire).call_until(ends))
            kills = await _live_and_die(plan, victim, wire, progress)
            ends.set()
            limit.reschedule(asyncio.get_running_loop().time() + END_TIMEOUT_S)
    except TimeoutError:
        history.breaks("every call comes to its end", f"not within {END_TIMEOUT_S:g} s")
    finally:
        await victim.kill()
        await wire.close()
    for line in victim.faults():
        history.breaks("no function breaks", line)
    return history, kills


async def _live_and_die(
    plan: Torture, victim: Victim, wire: Wire, progress: Callable[[float, History], None]
) -> int:
    """Kill and start until the server has answered for as long as it is to; how often it died."""
    loop = asyncio.get_running_loop()
    served_s, kills = 0.0, 0
    while True:
        left_s = plan.seconds - served_s
        life_s = min(plan.kill_every_s or left_s, left_s)
        began = loop.time()
        while (lived_s := loop.time() - began) < life_s:
            await asyncio.sleep(min(PULSE_S, life_s - lived_s))
            progress(served_s + lived_s, wire.history)
        served_s += life_s
        if served_s >= plan.seconds:
            return kills
        await victim.kill()
        kills += 1
        wire.url = await victim.start()
