from datetime import timedelta

import pytest
from tests.postgres import NOW

from parley.users import rules
from parley.users.rules import ROLES, Role, Session, Tries


def session(*, created_ago: timedelta, used_ago: timedelta) -> Session:
    return Session("s", b"", "u", "t", "", "", NOW - created_ago, NOW - used_ago)


@pytest.mark.parametrize(
    ("role", "needed", "reached"),
    [
        ("owner", "viewer", True),
        ("owner", "owner", True),
        ("operator", "owner", False),
        ("operator", "operator", True),
        ("viewer", "operator", False),
    ],
)
def test_a_role_may_do_what_lower_ones_may(role: Role, needed: Role, reached: bool) -> None:
    assert rules.reaches(role, needed) is reached


def test_the_highest_role_is_the_one_that_may_do_most() -> None:
    assert rules.highest(["viewer", "owner", "operator"]) == "owner"
    assert rules.highest(ROLES[:1]) == "viewer"


def test_a_session_ends_after_twelve_idle_hours_and_after_fourteen_days_at_most() -> None:
    hours, days = timedelta(hours=1), timedelta(days=1)
    assert not rules.is_over(session(created_ago=13 * days, used_ago=11 * hours), NOW)
    assert rules.is_over(session(created_ago=13 * hours, used_ago=12 * hours), NOW)
    assert rules.is_over(session(created_ago=14 * days, used_ago=timedelta()), NOW)


@pytest.mark.parametrize(
    ("typed", "email"),
    [
        (" Ann@Example.COM ", "ann@example.com"),
        ("ann+calls@mail.example.com", "ann+calls@mail.example.com"),
        ("ann", ""),
        ("@example.com", ""),
        ("ann@", ""),
        ("ann@bob@example.com", ""),
        ("ann@example.com\nBcc: all@example.com", ""),
        ("ann@example.com, bob@example.com", ""),
        ("<ann@example.com>", ""),
        ("a" * 250 + "@example.com", ""),
    ],
)
def test_an_address_is_one_line_for_one_person(typed: str, email: str) -> None:
    assert rules.normal_email(typed) == email


def test_a_name_is_one_printable_line() -> None:
    assert rules.normal_name(" Ann\r\n\x1b[31m Lee ") == "Ann [31m Lee"
    assert len(rules.normal_name("a" * 500)) == rules.NAME_MAX_CHARS


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Firefox, Windows",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0.0.0 Safari/537.36", "Chrome, Linux"),
        ("Mozilla/5.0 (Macintosh; Mac OS X 15) Version/18.0 Safari/605.1", "Safari, macOS"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/150.0 Safari/537.36 Edg/150.0", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; like Mac OS X) FxiOS/140 Safari/605", "Firefox, iPhone"),
        ("a robot\r\nof its own", "a robot of its own"),
        ("", ""),
    ],
)
def test_a_browser_is_called_as_people_know_it(user_agent: str, name: str) -> None:
    assert rules.browser_name(user_agent) == name


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("four words from nowhere", ""),
        ("elevenchars", "short"),
        ("x" * 201, "long"),
        ("ababababababab", "plain"),
        ("Ann.Lee.Berlin", "email"),
        ("ann.lee.berlin@example.com", "email"),
    ],
)
def test_a_password_is_long_and_no_address(password: str, fault: str) -> None:
    assert rules.password_fault(password, "ann.lee.berlin@example.com") == fault


def test_tries_beyond_the_free_ones_wait_longer_and_longer() -> None:
    before, waits = None, []
    for _ in range(12):
        before = rules.next_try(before, NOW, free=5)
        waits.append((before.free_at - NOW).total_seconds())
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_tries_are_forgotten_after_an_hour() -> None:
    old = Tries(11, NOW - timedelta(hours=1, seconds=1), NOW)
    assert rules.next_try(old, NOW, free=5) == Tries(1, NOW, NOW)
