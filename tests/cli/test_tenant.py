import io
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from tests.catalogue.salon import TEXT
from tests.cli.conftest import Parley

from parley.bookings.actions.ledger import Order, book
from parley.bookings.rules.records import Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.catalogue import actions as catalogue
from parley.db.engine import Database
from parley.tenants import actions as tenants

WITHOUT_MIA = (
    TEXT.replace("[dauerwelle, schnitt]", "[]")
    .replace(", staff: any, by: [mia]", "")
    .replace("  mia:\n", "  zoe:\n")
)

TEN_IN_BERLIN = datetime(2099, 1, 6, 9, tzinfo=UTC)
"""A Tuesday, which is still to come for a command that reads the real clock."""


@pytest.fixture
def file(folder: Path) -> Path:
    path = folder / "salon.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def book_mia(database: Database) -> str:
    """The code of a booking with Mia."""
    with database.write() as tx:
        mia = next(one for one in catalogue.list_staff(tx, "salon") if one.slug == "mia")
        cut = next(one for one in catalogue.list_services(tx, "salon") if one.slug == "schnitt")
        span = Span(TEN_IN_BERLIN, TEN_IN_BERLIN + timedelta(minutes=30))
        made = book(
            tx,
            Order(tenant_id="salon", branch_id=mia.branch_id, service=cut, attendee="Ann Muster",
                  language="de", source="console"),
            Slot(mia.id, span, (Part("a", "", mia.id, span),)),
            Change(kind="booked", actor="staff"),
        )  # fmt: skip
        assert made is not None
        return made.code


def test_a_file_is_planned_asked_about_and_applied(
    parley: Parley, database: Database, file: Path
) -> None:
    dry = parley("tenant", "apply", str(file), "--dry-run")
    assert (dry.status, dry.err) == (0, "")
    assert "+ staff.mia  added" in dry.out
    assert parley("tenant", "show", "salon").status == 2
    done = parley("tenant", "apply", str(file), "--yes")
    assert (done.status, done.out.splitlines()[-2:]) == (
        0,
        ["Applied.", "Let somebody see it: parley users invite EMAIL --tenant salon"],
    )
    again = parley("tenant", "apply", str(file))
    assert (again.status, again.out.splitlines()[-1]) == (0, "Nothing to change.")


def test_what_is_shown_can_be_applied_and_changes_nothing(
    parley: Parley, database: Database, file: Path
) -> None:
    parley("tenant", "apply", str(file), "--yes")
    shown = parley("tenant", "show", "salon")
    file.write_text(shown.out, encoding="utf-8")
    again = parley("tenant", "apply", str(file))
    assert (again.status, again.out.splitlines()[1:]) == (0, ["9 unchanged", "Nothing to change."])
    assert parley("tenant", "show", "salon") == shown


def test_without_an_answer_nothing_is_applied(
    parley: Parley, database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    assert parley("tenant", "apply", str(file)).status == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert parley("tenant", "apply", str(file)).status == 1
    with database.read() as tx:
        assert tenants.find(tx, "salon") is None


def test_all_faults_of_a_file_are_told_with_their_lines(
    parley: Parley, database: Database, file: Path
) -> None:
    file.write_text(
        TEXT.replace("bookable: no", "bookable: perhaps").replace("minutes: 45", "minutes: 0")
    )
    done = parley("tenant", "apply", str(file), "--yes")
    assert done.status == 2
    assert "line 35, staff.noa.bookable: write yes or no" in done.err
    assert "services.dauerwelle.phases.1.minutes" in done.err


@pytest.mark.parametrize("content", [b"\xff", b""])
def test_a_file_that_is_none_is_refused(
    parley: Parley, database: Database, file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    assert parley("tenant", "apply", str(file), "--yes").status == 2


def test_one_file_can_describe_another_tenant(
    parley: Parley, database: Database, file: Path
) -> None:
    file.write_text(TEXT[: TEXT.index("suppressions:")].replace("030 23125 00", "030 23125 10"))
    assert parley("tenant", "apply", str(file), "--tenant", "other", "--yes").status == 0
    assert "id: other" in parley("tenant", "show", "other").out
    assert parley("tenant", "apply", str(file), "--tenant", "No!", "--yes").status == 2


def test_a_plan_names_the_coming_bookings_that_do_not_fit_it(
    parley: Parley, database: Database, file: Path
) -> None:
    parley("tenant", "apply", str(file), "--yes")
    code = book_mia(database)
    file.write_text(WITHOUT_MIA, encoding="utf-8")
    gone = parley("tenant", "apply", str(file), "--dry-run")
    assert "1 coming booking does not fit it" in gone.out
    assert f"2099-01-06 10:00  {code}  staff.mia is not active" in gone.out
    file.write_text(TEXT.replace("hours: Mo-Fr 9:00-18:00; Sa 9-14", "hours: Mo 9-18; Sa 9-14"))
    cut = parley("tenant", "apply", str(file), "--yes")
    assert f"{code}  branches.mitte is not open then" in cut.out
    assert "does not fit" not in parley("tenant", "apply", str(file)).out
    left = parley("tenant", "check", "salon")
    assert (left.status, f"booking {code}: branches.mitte is not open then" in left.out) == (
        1,
        True,
    )


def test_what_a_tenant_lacks_is_told(parley: Parley, database: Database, file: Path) -> None:
    file.write_text(TEXT.replace("agents: [agent_1]\n", ""), encoding="utf-8")
    parley("tenant", "apply", str(file), "--yes")
    assert parley("tenant", "check", "salon").out == "salon lacks nothing.\n"
    with database.write() as tx:
        mia = next(one for one in catalogue.list_staff(tx, "salon") if one.slug == "mia")
        catalogue.change_staff(tx, msgspec.structs.replace(mia, bookable=False))
    lacking = parley("tenant", "check", "salon")
    assert lacking.status == 1
    assert [line.split(":")[0] for line in lacking.out.splitlines()] == [
        "services.dauerwelle", "services.schnitt"
    ]  # fmt: skip


def test_tenants_are_listed(parley: Parley, database: Database, file: Path) -> None:
    parley("tenant", "apply", str(file), "--yes")
    assert [line.split()[0] for line in parley("tenant", "list").out.splitlines()] == [
        "default", "salon"
    ]  # fmt: skip
    told = json.loads(parley("tenant", "list", "--json").out)
    assert told[1] == {
        "id": "salon", "name": "Salon am Beispielplatz", "country": "DE", "zone": "Europe/Berlin",
        "parent": None, "active": True,
    }  # fmt: skip


def test_a_secret_is_made_and_told_once(parley: Parley, database: Database) -> None:
    made = parley("tenant", "secret", "default").out.strip()
    with database.read() as tx:
        assert tenants.secret_matches(tx, made) == "default"


@pytest.mark.parametrize("command", ["show", "check", "secret"])
def test_an_unknown_tenant_is_told_with_the_way_to_find_one(
    parley: Parley, database: Database, command: str
) -> None:
    done = parley("tenant", command, "nobody")
    assert (done.status, "see: parley tenant list" in done.err) == (2, True)
