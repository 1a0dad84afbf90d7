"""Following calls that run, from the database alone."""

import time
from collections.abc import Iterator

import pytest
from sqlalchemy import update
from tests.calls.recorded import ANN, Recording, with_message

from parley.calls import erasure
from parley.conversation.flow.compiling import compile_pack
from parley.db.engine import Database
from parley.db.tables import journal
from parley.live.following import FOLLOWED_MAX, FORGET_AFTER_S, Following
from parley.tenants.rules import DEFAULT_TENANT

LIMIT_S = 10.0


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def following(database: Database, clock: Clock) -> Iterator[Following]:
    content = Recording("any").content
    following = Following(database, lambda _hash: compile_pack(content), clock)
    yield following
    following.stop()


def test_a_running_call_shows_its_turns_and_newest_words(
    database: Database, following: Following
) -> None:
    call = Recording("c1").says("Hello?")
    call.store(database)
    following.look()
    first, [shown] = following.running(DEFAULT_TENANT)
    assert (shown.call_id, shown.turns, shown.pii_said, shown.lost) == ("c1", 1, "Hello?", False)
    assert shown.pii_number == ANN
    assert shown.pii_agent
    call.says("My name is Ann Lee.").store(database)
    following.look()
    second, [shown] = following.running(DEFAULT_TENANT)
    assert second > first
    assert (shown.turns, shown.pii_said) == (2, "My name is Ann Lee.")


def test_where_nothing_happens_the_version_stays(database: Database, following: Following) -> None:
    Recording("c1").says("Hello?").store(database)
    following.look()
    before = following.running(DEFAULT_TENANT)
    following.look()
    assert following.running(DEFAULT_TENANT) == before


def test_ended_and_other_tenants_calls_are_not_shown(
    database: Database, following: Following
) -> None:
    with_message("c1").end(database)
    Recording("c2").store(database)
    following.look()
    assert [c.call_id for c in following.running(DEFAULT_TENANT)[1]] == ["c2"]
    assert following.running("other")[1] == []


def test_a_follower_gets_the_turns_that_changed_since(
    database: Database, following: Following
) -> None:
    call = Recording("c1").says("Hello?")
    call.store(database)
    assert following.news("c1", call.pack.hash, 0).turns == ()
    following.look()
    news = following.news("c1", call.pack.hash, 0)
    assert [t.number for t in news.turns] == [0, 1]
    assert following.news("c1", call.pack.hash, news.version).turns == ()
    call.says("My name is Ann Lee.").store(database)
    following.look()
    more = following.news("c1", call.pack.hash, news.version)
    assert [t.number for t in more.turns] == [1, 2]
    assert not more.ended


def test_a_row_that_has_grown_since_is_read_to_its_end_and_nothing_twice(
    database: Database, following: Following
) -> None:
    call = Recording("c1").says("Hello?")
    call.store(database)
    following.look()
    following.news("c1", call.pack.hash, 0)
    following.look()
    call.says("My name is Ann Lee.")
    # A writer that does not know whether its commit succeeded writes the row again, longer.
    call.stored = 0
    call.store(database)
    following.look()
    assert [t.number for t in following.news("c1", call.pack.hash, 0).turns] == [0, 1, 2]
    assert following.running(DEFAULT_TENANT)[1][0].turns == 2


def test_what_is_given_is_a_copy_that_later_news_do_not_change(
    database: Database, following: Following
) -> None:
    call = with_message("c1")
    call.store(database)
    following.news("c1", call.pack.hash, 0)
    following.look()
    before = following.news("c1", call.pack.hash, 0).turns[-1]
    marks = len(before.marks)
    call.end(database)
    following.look()
    after = following.news("c1", call.pack.hash, 0)
    assert len(before.marks) == marks
    assert len(after.turns[-1].marks) == marks + 1
    assert after.ended


def test_a_call_that_is_erased_while_it_runs_ends_for_its_followers(
    database: Database, following: Following
) -> None:
    call = Recording("c1").says("Hello?")
    call.store(database)
    following.news("c1", call.pack.hash, 0)
    following.look()
    with database.write() as tx:
        erasure.erase_call(tx, "c1")
    following.look()
    assert following.news("c1", call.pack.hash, 0).ended
    assert following.running(DEFAULT_TENANT)[1] == []


def test_a_journal_that_cannot_be_read_stops_nobody_else(
    database: Database, following: Following
) -> None:
    Recording("c1").says("Hello?").store(database)
    with database.write() as tx:
        tx.conn.execute(update(journal).values(entries=b"\xc1"))
    Recording("c2").says("Hello?").store(database)
    following.look()
    shown = {c.call_id: c.turns for c in following.running(DEFAULT_TENANT)[1]}
    assert shown == {"c1": 0, "c2": 1}


def test_what_nobody_asks_for_is_forgotten(
    database: Database, following: Following, clock: Clock
) -> None:
    call = Recording("c1").says("Hello?")
    call.store(database)
    following.news("c1", call.pack.hash, 0)
    following.look()
    clock.now_s += FORGET_AFTER_S + 1
    following.look()
    # It begins anew, so that the first answer is empty again.
    assert following.news("c1", call.pack.hash, 0).version == 0


def test_as_many_calls_are_followed_as_the_limit_says_the_oldest_go(
    database: Database, following: Following, clock: Clock
) -> None:
    call = Recording("c0").says("Hello?")
    call.store(database)
    following.news("c0", call.pack.hash, 0)
    following.look()
    for number in range(FOLLOWED_MAX):
        clock.now_s += 0.01
        following.news(f"other {number}", call.pack.hash, 0)
    assert following.news("c0", call.pack.hash, 0).version == 0


def test_the_thread_looks_by_itself_while_somebody_asks(
    database: Database, following: Following
) -> None:
    Recording("c1").says("Hello?").store(database)
    following.start()
    following.start()
    until = time.monotonic() + LIMIT_S
    while not following.running(DEFAULT_TENANT)[1]:
        assert time.monotonic() < until, "the thread never looked"
