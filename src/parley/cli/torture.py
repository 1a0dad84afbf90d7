"""`parley torture`: rough callers against a server, over real sockets; see torture_bookings.py."""

import os
import secrets
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from parley.assembly.addresses import Target, target_of
from parley.cli.torture_bookings import bookings
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.testing.load.rough_line import Record, Terms
    from parley.testing.load.torture import Outcome, Torture

PACK = "wire"
SHOWN_MAX = 20
"""Kinds of violations that are shown."""
METRICS_TIMEOUT_S = 5.0
OWN_SETTINGS = {
    "CONVERSATION_PROFILE": PACK,
    "LLM_PROVIDER": "fake",
    "PARLEY_MAX_CALLS": "20000",
    "PARLEY_REPLAY_CHECK_PERCENT": "0",
    "PARLEY_MESSAGE_WEBHOOK_URL": "",
    "PARLEY_MESSAGE_EMAIL_TO": "",
}
"""Of a server that is started for a torture; it has a database of its own."""
EXPECTED_ENDS = frozenset({"PEER_CLOSED", "PEER_LOST", "TAKEN_OVER", "WRITE_TIMEOUT_BACKPRESSURE"})
"""Why connections may end: the callers' own doing, and readers that stall."""

app = typer.Typer(help="Mistreat a server, and hold its promises against what it does.")


app.command()(bookings)


@app.callback()
def _torture() -> None:
    pass


@app.command()
def wire(
    minutes: Annotated[float, typer.Option(min=0.01, help="How long.")] = 5.0,
    sessions: Annotated[int, typer.Option(min=1, max=5_000, help="Calls at a time.")] = 200,
    url: Annotated[
        str, typer.Option(help="A running server with the pack wire; else one is started.")
    ] = "",
    seed: Annotated[int, typer.Option(help="From which all mischief is drawn.")] = 1,
) -> None:
    """Slow readers, floods, barge-ins, newer ids, lost connections, malformed and big frames.

    Every echo must come within five seconds, every turn must end once, whole and in order, nothing
    stale may be said, and only connections that stall may be cut. The exit status is 1 where one of
    these was broken.
    """
    import uvloop

    from parley.testing.load.torture import Torture, torture

    with _server(url) as (target, pid):
        before = _ends(target)
        plan = Torture(
            terms=_terms(target), sessions=sessions, seconds=minutes * 60, seed=seed, pid=pid
        )
        outcome = uvloop.run(torture(plan, _progress(plan)))
        judge_server(target, before, outcome.record)
    _show(outcome, plan)
    if outcome.record.violations:
        raise typer.Exit(1)


@contextmanager
def _server(url: str) -> Iterator[tuple[Target, int]]:
    """The server at `url`, or one of our own with its process; 0: that is not known.

    Raises ParleyError.
    """
    import tempfile

    from parley.cli.servers import ask, started
    from parley.settings import from_machine
    from parley.testing.load.process import children_of

    settings = from_machine()
    if url:
        target = target_of(settings, url)
        about = ask(target)
        if about is None or about.pack != PACK:
            raise ParleyError(
                f"At {target.web} there is no Parley with the pack {PACK}. Start it there with:"
                f" CONVERSATION_PROFILE={PACK} parley serve; or leave --url out."
            )
        yield target, 0
        return
    with tempfile.TemporaryDirectory() as folder:
        token = secrets.token_urlsafe()
        apart = {
            **OWN_SETTINGS,
            "PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db",
            "PARLEY_METRICS_TOKEN": token,
        }
        before = set(children_of(os.getpid()))
        with started(settings, apart) as target:
            (pid,) = {*children_of(os.getpid())} - before or {0}
            yield target._replace(metrics_token=token), pid


def _terms(target: Target) -> "Terms":
    from parley.assembly.packs import shipped_pack
    from parley.conversation.flow.compiling import compile_pack
    from parley.testing.load.rough_line import Terms

    phrases = compile_pack(shipped_pack(PACK)).text.phrases
    (answer,), (long,), (pardon,) = phrases["answer"], phrases["long"], phrases["pardon"]
    return Terms(target.of_call, target.headers, answer, long, pardon)


def _ends(target: Target) -> Counter[str]:
    """Why connections have ended there, so far. Raises ParleyError where nobody answers."""
    import httpx

    try:
        answer = httpx.get(
            f"{target.web}/metrics",
            headers={"authorization": f"Bearer {target.metrics_token}"},
            timeout=METRICS_TIMEOUT_S,
        )
        answer.raise_for_status()
    except httpx.HTTPError as error:
        raise ParleyError(f"{target.web} does not answer any more: {error}") from error
    return ends_in(answer.text)


def ends_in(metrics: str) -> Counter[str]:
    """How many connections have ended, by reason."""
    from prometheus_client.parser import text_string_to_metric_families

    return Counter(
        {
            sample.labels["reason"]: int(sample.value)
            for family in text_string_to_metric_families(metrics)
            for sample in family.samples
            if sample.name == "ws_close_reason_total"
        }
    )


def judge_server(target: Target, before: Mapping[str, int], record: "Record") -> None:
    """Whether the server lives, and ended no connection but for the reasons it may have."""
    try:
        judge_ends(_ends(target), before, record)
    except ParleyError as error:
        record.broken("the server lives", str(error))


def judge_ends(ends: Counter[str], before: Mapping[str, int], record: "Record") -> None:
    ends.subtract(before)
    for reason, count in (+ends).items():
        record.did[f"end {reason}"] = count
        if reason not in EXPECTED_ENDS:
            record.broken("only what stalls is cut", f"{count} connections ended with {reason}")


def _progress(plan: "Torture") -> Callable[[float, "Record"], None]:
    def show(passed_s: float, record: "Record") -> None:
        if sys.stderr.isatty():
            broken = record.violations.total()
            left_s = plan.seconds - passed_s
            typer.echo(f"\r{left_s:4.0f} s left, {broken} violations ", nl=False, err=True)

    return show


def _show(outcome: "Outcome", plan: "Torture") -> None:
    from parley.testing.load.figures import percentile

    record = outcome.record
    typer.echo(f"sessions    {plan.sessions}, {plan.seconds / 60:g} minutes, seed {plan.seed}")
    for name, count in sorted(record.did.items()):
        typer.echo(f"  {count:>8}  {name}")
    p50, p99, most = (percentile(record.echo_ms, share) for share in (0.5, 0.99, 1.0))
    typer.echo(
        f"echoes      {len(record.echo_ms)}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, most {most:.0f} ms"
        f" (this program itself was up to {outcome.lag_ms:.0f} ms late)"
    )
    if outcome.memory_kib:
        first, last = outcome.memory_kib[0] >> 10, outcome.memory_kib[-1] >> 10
        typer.echo(
            f"memory      {first} MiB at the start, {max(outcome.memory_kib) >> 10} MiB at most,"
            f" {last} MiB at the end"
        )
    typer.echo(f"violations  {record.violations.total() or 'none'}")
    for violation, count in record.violations.most_common(SHOWN_MAX):
        typer.echo(f"  {count:>8}  {violation.promise}: {violation.seen}")
