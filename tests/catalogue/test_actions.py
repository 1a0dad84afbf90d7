from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta

import msgspec
import pytest
from sqlalchemy import event
from tests.catalogue.wares import add_staff, service_draft, staff_draft
from tests.postgres import NOW
from tests.tenants.companies import NINE_TO_SIX, SALON, SPA, add_branch, add_companies

from parley.catalogue import actions
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.rules.policies import FeeTier, Policy, Ruling
from parley.catalogue.rules.services import Phase, Question, plain
from parley.catalogue.rules.staff import Absence
from parley.conversation.hearing.moment import Hours
from parley.db.engine import Database
from parley.errors import Refused
from parley.tenants.actions import places

QUERIES_MAX = 8
HOUR = timedelta(hours=1)
LUNCH = Hours((((time(12), time(13)),),) * 7)


def test_staff_comes_back_as_it_was_written(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        other = add_branch(tx, SALON, "other")
        made = add_staff(tx, branch)
        assert (made.slug, made.lane) == ("mia", 1)
        changed = msgspec.structs.replace(
            made, name="Mia M.", branch_id=other.id, hours=NINE_TO_SIX, breaks=LUNCH,
            bookable=False, active=False,
        )  # fmt: skip
        actions.change_staff(tx, changed)
        assert actions.list_staff(tx, SALON.id) == [changed]


def test_everybody_has_a_lane_of_their_own_in_all_tenants(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branches = [add_branch(tx, SALON), add_branch(tx, SPA)]

    def hire(number: int) -> int:
        with database.write() as tx:
            return add_staff(tx, branches[number % 2], f"Nr {number}").lane

    with ThreadPoolExecutor(6) as pool:
        lanes = list(pool.map(hire, range(12)))
    assert sorted(lanes) == list(range(1, 13))


@pytest.mark.parametrize("slug", ["mia", "Mia M."])
def test_a_slug_of_staff_that_is_taken_or_none_is_refused(database: Database, slug: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        add_staff(tx, branch)
        with pytest.raises(Refused, match="slug"):
            actions.add_staff(tx, staff_draft(branch, slug=slug))


def test_staff_of_no_branch_of_the_tenant_and_staff_without_a_name_are_refused(
    database: Database,
) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch, foreign = add_branch(tx, SALON), add_branch(tx, SPA)
        made = add_staff(tx, branch)
        for wrong, reason in (
            (msgspec.structs.replace(made, branch_id=foreign.id), "branch"),
            (msgspec.structs.replace(made, name=" "), "name"),
        ):
            with pytest.raises(Refused, match=reason):
                actions.add_staff(tx, wrong)
            with pytest.raises(Refused, match=reason):
                actions.change_staff(tx, wrong)


def test_staff_of_another_tenant_cannot_be_changed(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        mia = add_staff(tx, add_branch(tx, SALON))
        there = add_branch(tx, SPA)
        with pytest.raises(Refused, match="unknown"):
            actions.change_staff(
                tx, msgspec.structs.replace(mia, tenant_id=SPA.id, branch_id=there.id)
            )


def test_a_service_comes_back_as_it_was_written(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        mia, noa = add_staff(tx, branch), add_staff(tx, branch, "Noa")
        made = actions.add_service(tx, service_draft(SALON.id, mia))
        assert made.slug == "cut"
        changed = msgspec.structs.replace(
            made,
            name="Färben",
            branch_id=branch.id,
            phases=(
                Phase("a", "Auftragen", 15),
                Phase("b", "Einwirken", 90, "idle", 100),
                Phase("c", "Finish", 30, staff="any", staff_ids=(noa.id,)),
            ),
            staff_ids=tuple(sorted((mia.id, noa.id))),
            synonyms=("Farbe", "Haare färben"),
            buffer_before_min=5,
            buffer_after_min=10,
            notice_min=60,
            horizon_days=30,
            price_minor=4500,
            price_from=True,
            questions=(Question("colour", "Welche Farbe?", required=True),),
            confirmed_by="staff",
            note="Mit Beratung",
            active=False,
        )
        actions.change_service(tx, changed)
        assert actions.list_services(tx, SALON.id) == [changed]


def test_a_service_that_cannot_be_performed_so_is_refused_with_the_mend(
    database: Database,
) -> None:
    with database.write() as tx:
        add_companies(tx)
        draft = service_draft(SALON.id)
        with pytest.raises(Refused, match="first and its last phase be busy"):
            actions.add_service(
                tx, msgspec.structs.replace(draft, phases=(Phase("a", "", 15, "idle"),))
            )
        made = actions.add_service(tx, draft)
        with pytest.raises(Refused, match="slug"):
            actions.add_service(tx, made)
        with pytest.raises(Refused, match="name"):
            actions.change_service(tx, msgspec.structs.replace(made, name=""))


def test_nothing_of_another_tenant_gets_into_a_service(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        foreign = add_branch(tx, SPA)
        stranger = add_staff(tx, foreign)
        draft = service_draft(SALON.id)
        any_of = (*plain(30), Phase("b", "", 5, staff="any", staff_ids=(stranger.id,)))
        for wrong, reason in (
            (msgspec.structs.replace(draft, staff_ids=(stranger.id,)), "staff"),
            (msgspec.structs.replace(draft, phases=any_of), "staff"),
            (msgspec.structs.replace(draft, branch_id=foreign.id), "branch"),
        ):
            with pytest.raises(Refused, match=reason):
                actions.add_service(tx, wrong)
        made = actions.add_service(tx, draft)
        with pytest.raises(Refused, match="unknown"):
            actions.change_service(tx, msgspec.structs.replace(made, tenant_id=SPA.id))


def test_an_absence_is_read_where_it_overlaps(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        mia = add_staff(tx, add_branch(tx, SALON))
        draft = Absence("", SALON.id, mia.id, NOW, NOW + HOUR, "sick", "flu")
        made = actions.add_absence(tx, draft)
        assert made == msgspec.structs.replace(draft, id=made.id)
        spans = ((NOW - HOUR, NOW), (NOW, NOW + HOUR), (NOW + HOUR, NOW + 2 * HOUR))
        read = [actions.list_absences(tx, SALON.id, *span) for span in spans]
        assert read == [[], [made], []]
        assert not actions.remove_absence(tx, SPA.id, made.id)
        assert actions.remove_absence(tx, SALON.id, made.id)
        assert not actions.remove_absence(tx, SALON.id, made.id)


def test_an_absence_that_ends_before_it_begins_or_of_a_stranger_is_refused(
    database: Database,
) -> None:
    with database.write() as tx:
        add_companies(tx)
        mia = add_staff(tx, add_branch(tx, SALON))
        for wrong, reason in (
            (Absence("", SALON.id, mia.id, NOW, NOW), "span"),
            (Absence("", SPA.id, mia.id, NOW, NOW + HOUR), "staff"),
        ):
            with pytest.raises(Refused, match=reason):
                actions.add_absence(tx, wrong)


def test_a_scope_rules_once_and_only_if_it_is_there(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        fees = Policy(cancel_fees=(FeeTier(24, 1500),), double_confirm=False)
        actions.put_ruling(tx, SALON.id, Ruling("branch", branch.id, Policy(notice_min=5)))
        actions.put_ruling(tx, SALON.id, Ruling("branch", branch.id, fees, final=True))
        actions.put_ruling(tx, SALON.id, Ruling("tenant", SALON.id, Policy(moves_max=2)))
        assert actions.list_rulings(tx, SALON.id) == [
            Ruling("branch", branch.id, fees, final=True),
            Ruling("tenant", SALON.id, Policy(moves_max=2)),
        ]
        for scope, scope_id in (("branch", branch.id), ("tenant", SALON.id), ("staff", "nobody")):
            with pytest.raises(Refused, match="scope"):
                actions.put_ruling(tx, SPA.id, Ruling(scope, scope_id, Policy()))  # type: ignore[arg-type]
        assert not actions.remove_ruling(tx, SPA.id, "branch", branch.id)
        assert actions.remove_ruling(tx, SALON.id, "branch", branch.id)
        assert len(actions.list_rulings(tx, SALON.id)) == 1


def test_a_call_sees_what_is_active_and_who_can_be_booked(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        here, closed = add_branch(tx, SALON), add_branch(tx, SALON, "closed")
        mia, noa, gone, away = (
            add_staff(tx, here, name) for name in ("Mia", "Noa", "Gone", "Away")
        )
        known = msgspec.structs.replace(noa, bookable=False)
        actions.change_staff(tx, known)
        actions.change_staff(tx, msgspec.structs.replace(gone, active=False))
        actions.change_staff(tx, msgspec.structs.replace(away, branch_id=closed.id))
        cut = actions.add_service(tx, service_draft(SALON.id, mia, noa, gone, away))
        old = actions.add_service(tx, service_draft(SALON.id, mia, name="Old"))
        there = actions.add_service(
            tx, msgspec.structs.replace(service_draft(SALON.id, name="There"), branch_id=closed.id)
        )
        actions.change_service(tx, msgspec.structs.replace(old, active=False))
        absence = actions.add_absence(tx, Absence("", SALON.id, mia.id, NOW, NOW + HOUR))
        past = NOW - timedelta(days=3)
        actions.add_absence(tx, Absence("", SALON.id, mia.id, past, past + HOUR))
        ruling = Ruling("tenant", SALON.id, Policy(notice_min=5))
        actions.put_ruling(tx, SALON.id, ruling)
        places.change_branch(tx, msgspec.structs.replace(closed, active=False))
        seen = actions.read_catalogue(tx, SALON.id)
        assert seen == Catalogue(
            branches=(here,),
            staff=(mia, known),
            services=(msgspec.structs.replace(cut, staff_ids=(mia.id,)),),
            absences=(absence,),
            rulings=(ruling,),
        )
        assert (seen.branch(here.id), seen.branch(closed.id)) == (here, None)
        assert (seen.staff_member(mia.id), seen.staff_member(gone.id)) == (mia, None)
        assert (seen.service(old.id), seen.service(there.id)) == (None, None)
        assert actions.read_catalogue(tx, SPA.id) == Catalogue()


def test_a_catalogue_is_read_with_few_queries(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        branch = add_branch(tx, SALON)
        staff = [add_staff(tx, branch, f"Nr {number}") for number in range(10)]
        for number in range(30):
            actions.add_service(tx, service_draft(SALON.id, *staff, name=f"Cut {number}"))
    statements: list[str] = []
    with database.read() as tx:
        event.listen(tx.conn, "before_cursor_execute", lambda *args: statements.append(args[2]))
        seen = actions.read_catalogue(tx, SALON.id)
    assert len(seen.services) == 30
    assert len(statements) <= QUERIES_MAX
