import pytest
from tests.postgres import NOW
from tests.users.people import add_tenant
from tests.web.console.visit import PASSWORD, Stage

from parley.db.engine import Database
from parley.errors import ProviderError
from parley.users import actions
from parley.web.console.frame import Letter

USERS = "/console/settings/users"


def test_the_users_are_listed_for_owners(stage: Stage) -> None:
    owner = stage.signed_in()
    stage.signed_in("viewer", "bob@example.com")
    page = owner.page(USERS)
    assert "ann@example.com" in page
    assert "bob@example.com" in page


def test_a_role_is_changed_and_holds_from_the_next_page_on(stage: Stage) -> None:
    owner = stage.signed_in()
    bob = stage.user("viewer", "bob@example.com")
    browser = stage.as_user(bob)
    assert browser.get(USERS).status_code == 403
    assert owner.send(f"{USERS}/role", user=bob.id, role="owner").status_code == 303
    assert "bob@example.com" in browser.page(USERS)


def test_the_last_owner_cannot_leave_and_is_told_why(stage: Stage) -> None:
    ann = stage.user()
    owner = stage.as_user(ann)
    for path, fields in (("remove", {}), ("role", {"role": "viewer"})):
        answer = owner.send(f"{USERS}/{path}", user=ann.id, **fields)
        assert answer.status_code == 422
        assert "This is the last owner" in answer.text


def test_a_person_who_has_the_role_is_not_invited_again(stage: Stage) -> None:
    owner = stage.signed_in()
    answer = owner.send(f"{USERS}/invite", email="ANN@example.com", role="owner")
    assert "has this role already" in answer.text


def test_open_invitations_are_listed_and_withdrawn(stage: Stage) -> None:
    owner = stage.signed_in()
    owner.send(f"{USERS}/invite", email="bob@example.com", role="viewer")
    assert "bob@example.com" in owner.page(USERS)
    with stage.database.read() as tx:
        [link] = actions.list_invitations(tx, "default")
    assert owner.send(f"{USERS}/withdraw", invitation=link.id).status_code == 303
    assert "bob@example.com" not in owner.page(USERS)
    assert owner.send(f"{USERS}/withdraw", invitation=link.id).status_code == 404


def test_members_of_an_agency_are_shown_but_not_changed_by_its_tenants(stage: Stage) -> None:
    add_tenant(stage.database, "clinic", parent_id="default")
    agent = stage.user()
    local = stage.as_user(stage.user("owner", "bob@example.com", tenant_id="clinic"))
    page = local.page(USERS)
    assert "ann@example.com" in page
    assert f'value="{agent.id}"' not in page
    assert local.send(f"{USERS}/remove", user=agent.id).status_code == 404
    refused = local.send(f"{USERS}/reset", user=agent.id)
    assert "also belongs to a tenant that you do not own" in refused.text


def test_where_there_is_a_mail_server_the_link_is_also_sent(database: Database) -> None:
    letters: list[Letter] = []
    stage = Stage(
        database, parts={"send": letters.append},
        settings={"PARLEY_PUBLIC_URL": "https://parley.example.com"},
    )  # fmt: skip
    owner = stage.signed_in()
    page = owner.send(f"{USERS}/invite", email="bob@example.com", role="viewer").text
    [letter] = letters
    assert letter.to == "bob@example.com"
    assert "https://parley.example.com/console/link/" in letter.text
    assert "Ann Lee invites you to Clinic" in letter.text
    assert "It was also sent by e-mail" in page


def test_a_mail_server_that_refuses_leaves_the_link_on_the_page(database: Database) -> None:
    def refuse(letter: Letter) -> None:
        raise ProviderError("the server refuses the recipient: 550", retryable=False)

    owner = Stage(database, parts={"send": refuse}).signed_in()
    page = owner.send(f"{USERS}/invite", email="bob@example.com", role="viewer").text
    assert "The mail server did not take it" in page
    assert "/console/link/" in page


def test_a_token_is_shown_once_opens_the_api_and_nothing_else_until_it_is_revoked(
    stage: Stage,
) -> None:
    owner = stage.signed_in()
    page = owner.send("/console/settings/tokens/make", name="Reports", role="viewer").text
    token = page.partition('value="parley_')[2].partition('"')[0]
    assert token not in owner.page("/console/settings/tokens")
    program = stage.browser()
    program.headers["Authorization"] = f"Bearer parley_{token}"
    assert program.get("/api/dashboard/summary").status_code == 200
    assert program.get("/console/account").status_code == 303
    listed = owner.page("/console/settings/tokens")
    assert "Reports" in listed
    row = listed.partition('name="token" value="')[2].partition('"')[0]
    assert owner.send("/console/settings/tokens/revoke", token=row).status_code == 303
    assert program.get("/api/dashboard/summary").status_code == 401


@pytest.mark.parametrize("header", ["Bearer nothing", "Bearer ", "Basic YTpi", "parley_x"])
def test_a_wrong_token_is_told_what_is_wanted(stage: Stage, header: str) -> None:
    answer = stage.browser().get("/api/dashboard/summary", headers={"Authorization": header})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert "Authorization: Bearer" in answer.json()["error"]


def test_no_program_gets_a_role_that_lets_people_in(stage: Stage) -> None:
    answer = stage.signed_in().send("/console/settings/tokens/make", name="x", role="owner")
    assert answer.status_code == 422


def test_owners_see_who_opened_which_call_newest_first_and_page_by_page(stage: Stage) -> None:
    class Looking:
        id, email, tenant_id = "u1", "bob@example.com", "default"

    class Elsewhere(Looking):
        tenant_id = "other"

    add_tenant(stage.database, "other")
    for n in range(60):
        with stage.database.write() as tx:
            tx.now = NOW.replace(minute=0, second=n)
            actions.opened(tx, Looking(), f"call_{n:02}", "transcript")
            actions.opened(tx, Elsewhere(), f"secret_{n:02}", "transcript")
    owner = stage.signed_in()
    with stage.database.write() as tx:
        actions.opened(tx, Looking(), "", "a room of its own")
    page = owner.page("/console/settings/access")
    assert "<td>transcript</td>" in page
    assert "<td>a room of its own</td><td>–</td>" in page
    assert page.index("call_59") < page.index("call_11")
    assert "call_10" not in page
    assert "secret" not in page
    older = page.partition("/console/settings/access?before=")[2].partition('"')[0]
    rest = owner.page(f"/console/settings/access?before={older}")
    assert "call_10" in rest
    assert "call_11" not in rest
    assert (
        stage.signed_in("operator", "bob@example.com").get("/console/settings/access").status_code
        == 403
    )


def test_a_user_is_signed_in_by_the_password_of_the_invitation(stage: Stage) -> None:
    with stage.database.write() as tx:
        path = actions.invite(tx, "default", "bob@example.com", "viewer", created_by="")
    stage.browser().send(path, name="Bob", password=PASSWORD)
    answer = stage.browser().send("/console/sign-in", email="bob@example.com", password=PASSWORD)
    assert answer.status_code == 303
