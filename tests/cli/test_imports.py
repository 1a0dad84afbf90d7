from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.catalogue.salon import TEXT
from tests.cli.conftest import Parley

from parley.db.engine import Database
from parley.db.tables import bookings, contacts, customers
from parley.people import actions as people

CUSTOMERS = """\
Kundennummer;Vorname;Nachname;Telefon;E-Mail;Geburtsdatum;Anrede;Haarfarbe
7;Ann;Muster;030 23125 121;ann@example.com;29.02.1980;Frau;rot
8;Ben;Muster;030 23125 121;;;;
9;Cleo;Muster;nobody;;;;
;Dora;Muster;;;;;
"""
BOOKINGS = """\
id,datum,uhrzeit,leistung,mitarbeiter,kunde,telefon,dauer
a1,06.01.2099,10:00,Haarschnitt,Mia,Ann Muster,030 23125 121,
a2,2099-01-06,10.15 Uhr,schneiden,mia,Ben Muster,,
a3,06.01.2099,11,schnitt,Mia Muster,Ben Muster,,45
a4,06.01.2099,12:00,Massage,mia,Ben Muster,,
a5,06.01.2099,13:00,schnitt,noa,Ben Muster,,
a6,06.01.2099,25:00,schnitt,mia,Ben Muster,,
a7,29.03.2099,02:30,schnitt,mia,Ben Muster,,
"""
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:e1@example.com
DTSTART;TZID=Europe/Berlin:20990106T100000
DTEND;TZID=Europe/Berlin:20990106T104500
SUMMARY:Haarschnitt - Ann Muster
ATTENDEE;CN=Ann Muster:mailto:ann@example.com
END:VEVENT
BEGIN:VEVENT
UID:e2@example.com
DTSTART:20990106T110000Z
DURATION:PT30M
SUMMARY:Ben Muster: schneiden
END:VEVENT
BEGIN:VEVENT
UID:e3@example.com
DTSTART;VALUE=DATE:20990107
SUMMARY:Urlaub
END:VEVENT
BEGIN:VEVENT
UID:e4@example.com
DTSTART:20990108T110000Z
RRULE:FREQ=WEEKLY
SUMMARY:Haarschnitt - Ann Muster
END:VEVENT
BEGIN:VEVENT
UID:e5@example.com
STATUS:CANCELLED
DTSTART:20990109T110000Z
SUMMARY:Haarschnitt - Ann Muster
END:VEVENT
BEGIN:VEVENT
UID:e6@example.com
DTSTART:nonsense
SUMMARY:Haarschnitt - Ann Muster
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def salon(parley: Parley, database: Database, folder: Path) -> Database:
    (folder / "salon.yaml").write_text(TEXT, encoding="utf-8")
    assert parley("tenant", "apply", "salon.yaml", "--yes").status == 0
    return database


def booked(database: Database) -> dict[str, tuple[datetime, datetime, str]]:
    with database.read() as tx:
        rows = tx.conn.execute(select(bookings).where(bookings.c.tenant_id == "salon"))
        return {row.external_ref: (row.starts_at, row.ends_at, row.pii_attendee) for row in rows}


def test_customers_are_tried_told_and_brought_in_once(
    parley: Parley, salon: Database, folder: Path
) -> None:
    (folder / "people.csv").write_text(CUSTOMERS, encoding="utf-8-sig")
    arguments = ("import", "customers", "people.csv", "--tenant", "salon")
    dry = parley(*arguments, "--dry-run", "--report", "left.csv")
    assert dry.status == 1
    assert dry.out.splitlines() == [
        "Columns that mean nothing here: Haarfarbe",
        "line 4 (9): phone 'nobody' is no telephone number; write it with its country",
        "line 5: give an id, a phone or an e-mail, so that the next import knows them again",
        "2 added, 2 not brought in",
    ]
    assert (folder / "left.csv").read_text().splitlines()[0] == "line,id,why"
    with salon.read() as tx:
        assert tx.conn.execute(select(customers)).all() == []
    assert parley(*arguments, "--yes").out.splitlines()[-1] == "Brought in."
    with salon.read() as tx:
        family = people.find_by_phone(tx, "salon", "+493023125121")
    ann, ben = sorted(family, key=lambda one: one.pii_name)
    assert (ann.pii_name, ann.pii_salutation, ann.pii_birth_date, ann.external_ref) == (
        "Ann Muster", "ms", "1980-02-29", "7"
    )  # fmt: skip
    assert ben.pii_name == "Ben Muster"
    again = parley(*arguments)
    assert again.out.splitlines()[-1] == "2 unchanged, 2 not brought in"


def test_appointments_of_a_list_are_brought_in_and_overlaps_are_left_out(
    parley: Parley, salon: Database, folder: Path
) -> None:
    (folder / "list.csv").write_text(BOOKINGS, encoding="utf-8")
    arguments = ("import", "bookings", "list.csv", "--tenant", "salon")
    done = parley(*arguments, "--yes")
    assert (done.status, done.err) == (1, "")
    told = done.out.splitlines()
    assert [line.split(":")[0] for line in told[:5]] == [
        "line 3 (a2)", "line 5 (a4)", "line 6 (a5)", "line 7 (a6)", "line 8 (a7)"
    ]  # fmt: skip
    assert "the time is taken already" in told[0]
    assert "missing in Europe/Berlin" in told[4]
    assert told[5:] == ["2 added, 5 not brought in", "Brought in."]
    day = datetime(2099, 1, 6, tzinfo=UTC)
    assert booked(salon) == {
        "a1": (day.replace(hour=9), day.replace(hour=9, minute=30), "Ann Muster"),
        "a3": (day.replace(hour=10), day.replace(hour=10, minute=45), "Ben Muster"),
    }
    again = parley(*arguments)
    assert again.out.splitlines()[-1] == "2 unchanged, 5 not brought in"


def test_a_row_that_is_left_out_leaves_nobody_behind(
    parley: Parley, salon: Database, folder: Path
) -> None:
    rows = BOOKINGS.splitlines()[:3]
    (folder / "list.csv").write_text("\n".join([*rows[:2], f"{rows[2][:-2]},030 23125 122,"]))
    parley("import", "bookings", "list.csv", "--tenant", "salon", "--yes")
    with salon.read() as tx:
        assert list(tx.conn.scalars(select(contacts.c.pii_phone))) == ["+493023125121"]


def test_appointments_of_a_calendar_are_brought_in(
    parley: Parley, salon: Database, folder: Path
) -> None:
    (folder / "mia.ics").write_text(CALENDAR.replace("\n", "\r\n"), encoding="utf-8", newline="")
    arguments = ("import", "bookings", "mia.ics", "--tenant", "salon", "--staff", "mia")
    done = parley(*arguments, "--yes")
    assert [line.split(" (")[0] for line in done.out.splitlines()[:3]] == [
        "line 3", "line 4", "line 6"
    ]  # fmt: skip
    assert "absence" in done.out
    assert "repeats" in done.out
    day = datetime(2099, 1, 6, tzinfo=UTC)
    assert booked(salon) == {
        "e1@example.com": (day.replace(hour=9), day.replace(hour=9, minute=45), "Ann Muster"),
        "e2@example.com": (day.replace(hour=11), day.replace(hour=11, minute=30), "Ben Muster"),
    }
    assert parley(*arguments).out.splitlines()[-1] == "2 unchanged, 3 not brought in"


@pytest.mark.parametrize(
    ("name", "content", "mend"),
    [
        ("list.csv", b"\xff\xfe", "not UTF-8"),
        ("list.csv", b"", "No column tells external_ref"),
        ("list.csv", b"id,kunde\n1,Ann", "No column tells start or date"),
        ("list.csv", b"id,uid,start,kunde\n", "Two columns tell external_ref"),
        ("list.ics", b"no calendar", "no calendar file"),
    ],
)
def test_what_is_no_list_is_refused_with_the_mend(
    parley: Parley, salon: Database, folder: Path, name: str, content: bytes, mend: str
) -> None:
    (folder / name).write_bytes(content)
    done = parley("import", "bookings", name, "--tenant", "salon", "--yes")
    assert (done.status, mend in done.err) == (2, True), done


def test_an_import_for_nobody_is_refused(parley: Parley, salon: Database, folder: Path) -> None:
    (folder / "people.csv").write_text(CUSTOMERS, encoding="utf-8")
    done = parley("import", "customers", "people.csv", "--tenant", "nobody")
    assert (done.status, "parley tenant list" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("row", "mend"),
    [
        ("1,2099-01-06T10:00,,Ann,,,", "no service is told"),
        (",2099-01-06T10:00,schnitt,Ann,,,", "it has no id"),
        ("1,tomorrow,schnitt,Ann,,,", "is no time"),
        ("1,2099-01-06T10:00,schnitt,,,,", "nobody's name"),
        ("1,2099-01-06T10:00,schnitt,Ann,,2099-01-06T09:00,", "mend its end"),
        ("1,2099-01-06T10:00,schnitt,Ann,,,x@y", "is no e-mail address"),
        ("1,2099-01-06T10:00,schnitt,Ann,12,,", "is no telephone number"),
        ("1,2099-01-06T10:00,schnitt,Ann,,,,,", "9 cells, and 7 headings"),
    ],
)
def test_what_is_wrong_with_a_row_is_told(
    parley: Parley, salon: Database, folder: Path, row: str, mend: str
) -> None:
    (folder / "list.csv").write_text(f"id,start,service,name,phone,end,email\n{row}\n")
    arguments = ("import", "bookings", "list.csv", "--tenant", "salon", "--staff", "mia", "--yes")
    done = parley(*arguments)
    assert (done.status, mend in done.out) == (1, True), done
    assert booked(salon) == {}
