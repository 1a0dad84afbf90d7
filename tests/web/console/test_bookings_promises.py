import pytest
from tests.web.console.salon import Salon
from tests.web.console.test_bookings import ELEVEN
from tests.web.console.visit import Stage

from parley.bookings.actions import promises
from parley.bookings.store import promises as store
from parley.people import actions as people

WAITLIST = "/console/bookings/waitlist"
CALLBACKS = "/console/bookings/callbacks"


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def wish(salon: Salon, name: str = "Rita Moll") -> str:
    with salon.stage.database.write() as tx:
        contact = people.contact_for(tx, salon.tenant_id, "+493023125199")
        return promises.join_waitlist(
            tx, salon.tenant_id,
            promises.Wish(
                branch_id=salon.shop.branch.id, service_id=salon.shop.cut.id, name=name,
                contact_id=contact.id, from_at=ELEVEN, until_at=ELEVEN.replace(hour=16),
            ),
        )  # fmt: skip


def callback(salon: Salon) -> str:
    with salon.stage.database.write() as tx:
        wanted = promises.Callback(
            phone="+493023125198",
            name="Jo Kant",
            reason="<price>",
            language="de",
            due_at=ELEVEN,
            windows=("nach 17 Uhr",),
        )
        return promises.request_callback(tx, salon.tenant_id, wanted).id


def stands(salon: Salon, callback_id: str) -> tuple[object, object, object]:
    with salon.stage.database.read() as tx:
        row = store.read_callback(tx, salon.tenant_id, callback_id)
    assert row is not None
    return row["status"], row["staff_id"], row["attempts"]


def test_a_wish_is_offered_a_time_and_taken(salon: Salon) -> None:
    path, operator = f"{WAITLIST}/{wish(salon)}", salon.signed_in("operator")
    page = operator.page(WAITLIST)
    assert "Rita Moll" in page
    assert "Herrenhaarschnitt with anybody" in page
    assert "Wed 25 Nov, 11:00 – Wed 25 Nov, 17:00" in page
    for missing in ("", "2026-11-19T10:00", "soon"):
        answer = operator.send(path, step="offered", offered=missing)
        assert answer.status_code == 422
        assert "Say a date and a time." in answer.text
    assert operator.send(path, step="taken").status_code == 422
    for _ in range(2):
        sent = operator.send(path, step="offered", offered="2026-11-25T15:00")
        assert sent.status_code == 303
    assert "Wed 25 Nov, 15:00" in operator.page(WAITLIST)
    assert operator.send(path, step="taken").status_code == 303
    assert "Nobody waits." in operator.page(WAITLIST)


def test_a_callback_is_planned_assigned_tried_and_done(salon: Salon) -> None:
    callback_id, operator = callback(salon), salon.signed_in("operator")
    path, udo = f"{CALLBACKS}/{callback_id}", salon.shop.udo.id
    page = operator.page(CALLBACKS)
    assert "&lt;price&gt;" in page
    assert "<q>nach 17 Uhr</q>" in page
    assert "Plan: Fri 20 Nov, 17:30" in " ".join(page.split())
    assert operator.send(path, step="completed").status_code == 422
    for _ in range(2):
        assert operator.send(path, step="assigned", staff=udo).status_code == 303
    assert stands(salon, callback_id) == ("assigned", udo, 0)
    for _ in range(2):
        assert operator.send(path, step="contacted").status_code == 303
    assert stands(salon, callback_id) == ("contacted", udo, 1)
    assert "one try" in operator.page(CALLBACKS)
    assert operator.send(path, step="completed").status_code == 303
    assert "Nobody is to be called back." in operator.page(CALLBACKS)


def test_lists_of_another_tenant_are_not_here(salon: Salon, stage: Stage) -> None:
    other = Salon(stage, "other")
    wish_id, callback_id = wish(other, "Secret Person"), callback(other)
    operator = salon.signed_in("operator")
    assert "Secret" not in operator.page(WAITLIST)
    assert "Kant" not in operator.page(CALLBACKS)
    offered = operator.send(f"{WAITLIST}/{wish_id}", step="offered", offered="2026-11-25T15:00")
    assert offered.status_code == 404
    assert operator.send(f"{CALLBACKS}/{callback_id}", step="cancelled").status_code == 404
    own = callback(salon)
    answer = operator.send(f"{CALLBACKS}/{own}", step="assigned", staff=other.shop.udo.id)
    assert answer.status_code == 404
    assert stands(other, callback_id) == ("pending", None, 0)
    assert stands(salon, own) == ("pending", None, 0)


def test_a_viewer_reads_the_lists_only(salon: Salon) -> None:
    wish(salon)
    callback(salon)
    viewer = salon.signed_in("viewer")
    for path in (WAITLIST, CALLBACKS):
        assert f'action="{path}' not in viewer.page(path)


def test_a_step_that_is_none_is_refused(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    assert operator.send(f"{WAITLIST}/{wish(salon)}", step="explode").status_code == 422
    assert operator.send(f"{CALLBACKS}/{callback(salon)}", step="expired").status_code == 422
    assert operator.send(f"{CALLBACKS}/{'x' * 500}", step="cancelled").status_code == 422
