"""`parley import`: customers and existing appointments from other systems, tried before written."""

import contextlib
import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parley.cli.files import read_file, write_file
from parley.cli.import_table import Problem, Row, Table, read_table
from parley.cli.opening import opened
from parley.errors import ParleyError, Refused

if TYPE_CHECKING:
    from parley.catalogue.describing import Standing
    from parley.cli.import_bookings import Usual
    from parley.db.engine import Database, Tx

NOT_ALL_STATUS = 1
PROBLEMS_SHOWN_MAX = 50

WRITTEN = ("added", "changed", "moved", "unchanged")
"""Outcomes of rows that stand; the others are problems."""

app = typer.Typer(
    help="Bring in customers and existing appointments. Everything is tried first, and a second"
    " import of the same file changes nothing.",
    no_args_is_help=True,
)

File = Annotated[Path, typer.Argument(help="The file.")]
TenantId = Annotated[str, typer.Option("--tenant", help="Whose they are.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")]
Report = Annotated[
    Path | None, typer.Option(help="Write the rows that are not brought in to this CSV.")
]

Do = Callable[["Tx", Row], str]
"""Brings one row in and says its outcome. Raises Refused, and ValueError with what to mend."""


class _Undone(Exception):
    """What was tried is taken back."""


class Result(NamedTuple):
    """How many rows had which outcome, and what is wrong with the others."""

    outcomes: Counter[str]
    problems: list[Problem]


@app.command()
def customers(
    file: File, tenant: TenantId, yes: Yes = False, dry_run: DryRun = False, report: Report = None
) -> None:
    """Bring in customers from a CSV: name, phone, email, id, birth date, salutation, language.

    What the file leaves empty stays as it is here.
    """
    from parley.cli.import_customers import COLUMNS, NEEDED, arrival
    from parley.people.importing import import_customer

    table = read_table(read_file(file), COLUMNS, NEEDED)
    with opened() as database:
        country = _standing(database, tenant).tenant.country
        _import(
            database,
            table,
            lambda tx, row: import_customer(tx, tenant, arrival(row, country))[1],
            _Wishes(yes, dry_run, report),
        )


@app.command()
def bookings(  # noqa: PLR0913 - one for each option
    file: File,
    *,
    tenant: TenantId,
    service: Annotated[str, typer.Option(help="Meant where a row names no service.")] = "",
    staff: Annotated[str, typer.Option(help="Meant where a row names nobody.")] = "",
    branch: Annotated[str, typer.Option(help="Meant where a row names no branch.")] = "",
    yes: Yes = False,
    dry_run: DryRun = False,
    report: Report = None,
) -> None:
    """Bring in existing appointments from a CSV or a calendar (.ics).

    Nothing is written over taken time: overlaps are told and left out. What was changed here since
    it was brought in stays as it is.
    """
    from parley.cli.import_bookings import COLUMNS, NEEDED, Usual

    content = read_file(file)
    with opened() as database:
        found = _standing(database, tenant)
        if file.suffix.lower() == ".ics":
            from parley.cli.import_calendar import read_calendar

            table = read_calendar(content, _service_names(found))
        else:
            table = read_table(content, COLUMNS, NEEDED)
        do = _booking(found, Usual(service, staff, branch))
        _import(database, table, do, _Wishes(yes, dry_run, report))


class _Wishes(NamedTuple):
    yes: bool
    dry_run: bool
    report: Path | None


def _booking(found: "Standing", usual: "Usual") -> Do:
    """How a row of a list of appointments is brought in."""
    from parley.bookings.actions.importing import Appointment, import_booking
    from parley.cli.import_bookings import wanted
    from parley.cli.import_customers import email_of, phone_of
    from parley.people import actions as people

    tenant = found.tenant

    def bring_in(tx: "Tx", row: Row) -> str:
        told = wanted(row, found, usual)
        phone, email = phone_of(row.cells, tenant.country), email_of(row.cells)
        name = row.cells.get("name", "")
        if not name:
            raise ValueError("nobody's name stands there; fill it in")
        contact = people.contact_for(tx, tenant.id, phone, email) if phone or email else None
        contact_id = contact.id if contact else None
        customer = people.customer_for(tx, tenant.id, contact_id, name) if contact else None
        return import_booking(
            tx,
            Appointment(
                tenant_id=tenant.id,
                branch_id=told.branch.id,
                service=told.service,
                staff_id=told.staff.id,
                external_ref=told.external_ref,
                starts_at=told.starts_at,
                minutes=told.minutes,
                attendee=name,
                customer_id=customer.id if customer else None,
                contact_id=contact_id,
                language=tenant.language,
                notes=told.notes,
            ),
        )

    return bring_in


def _import(database: "Database", table: Table, do: Do, wishes: _Wishes) -> None:
    """Try all rows, show what would happen, and do it when that is wished."""
    tried = Result(Counter(), [])
    with contextlib.suppress(_Undone), database.write() as tx:
        tried = _run(tx, table, do)
        raise _Undone
    _show(tried, table)
    if wishes.report is not None:
        write_file(wishes.report, _report(tried.problems))
    if wishes.dry_run:
        raise typer.Exit(NOT_ALL_STATUS if tried.problems else 0)
    if any(tried.outcomes[one] for one in WRITTEN if one != "unchanged"):
        if not wishes.yes and not typer.confirm("Bring them in?"):
            raise ParleyError("Nothing was changed.")
        with database.write() as tx:
            if _run(tx, table, do) != tried:
                raise ParleyError("Somebody changed something meanwhile; run it again.")
        typer.echo("Brought in.")
    if tried.problems:
        raise typer.Exit(NOT_ALL_STATUS)


def _run(tx: "Tx", table: Table, do: Do) -> Result:
    outcomes: Counter[str] = Counter()
    problems = list(table.problems)
    for row in table.rows:
        outcome, what = _tried(tx, row, do)
        outcomes[outcome] += 1
        if what:
            problems.append(Problem(row.line, row.cells.get("external_ref", ""), what))
    return Result(outcomes, sorted(problems))


def _tried(tx: "Tx", row: Row, do: Do) -> tuple[str, str]:
    """The outcome of a row, and what is wrong with it; then it leaves nothing behind."""
    savepoint = tx.conn.begin_nested()
    try:
        outcome = do(tx, row)
    except (Refused, ValueError) as error:
        savepoint.rollback()
        return "faulty", _mend(error)
    if outcome in WRITTEN:
        savepoint.commit()
        return outcome, ""
    savepoint.rollback()
    return outcome, _WHY[outcome]


_WHY = {
    "overlap": "the time is taken already; settle by hand which of the two stands",
    "kept": "it was changed here since, and stays as it is here",
}
_REFUSED = {
    "unnamed": "give an id, a phone or an e-mail, so that the next import knows them again",
    "reference": "somebody of that name and number has another id here ({})",
    "name": "the name is empty or too long",
}


def _mend(error: Exception) -> str:
    if isinstance(error, Refused):
        return _REFUSED.get(error.reason, "{}").format(error)
    return str(error)


def _show(result: Result, table: Table) -> None:
    if table.unused:
        typer.echo(f"Columns that mean nothing here: {', '.join(table.unused)}")
    for problem in result.problems[:PROBLEMS_SHOWN_MAX]:
        typer.secho(str(problem), fg="yellow")
    if len(result.problems) > PROBLEMS_SHOWN_MAX:
        typer.echo(f"… and {len(result.problems) - PROBLEMS_SHOWN_MAX} more; see --report")
    told = [f"{result.outcomes[one]} {one}" for one in WRITTEN if result.outcomes[one]]
    told.append(f"{len(result.problems)} not brought in")
    typer.echo(", ".join(told))


def _report(problems: Iterable[Problem]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("line", "id", "why"))
    writer.writerows(problems)
    return text.getvalue().encode()


def _service_names(found: "Standing") -> list[str]:
    return [name for one in found.services for name in (one.slug, one.name, *one.synonyms)]


def _standing(database: "Database", tenant_id: str) -> "Standing":
    from parley.catalogue.describing import standing

    with database.read() as tx:
        found = standing(tx, tenant_id)
    if found is None:
        raise ParleyError(f"There is no tenant {tenant_id}; see: parley tenant list")
    return found
