from datetime import timedelta

import pytest
from fastapi import APIRouter, Request, Response
from structlog.testing import capture_logs
from tests.users.people import add_tenant, add_user
from tests.web.console.visit import Stage

from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.users.rules import Role
from parley.web.console.app import paths_served
from parley.web.console.csp import POLICY
from parley.web.console.frame import AsOperator, AsOwner, AsViewer
from parley.web.console.viewers import PUBLIC_PATHS

room = APIRouter()


@room.get("/console/for-viewers")
def for_viewers(viewer: AsViewer) -> dict[str, str]:
    return {"tenant": viewer.tenant_id, "zone": viewer.zone, "role": viewer.role}


@room.post("/console/for-operators")
def for_operators(viewer: AsOperator) -> dict[str, str]:
    return {"id": viewer.id}


@room.get("/console/for-owners")
def for_owners(viewer: AsOwner) -> dict[str, str]:
    return {"id": viewer.id}


@room.get("/console/careless")
def careless() -> dict[str, str]:
    """Forgets to ask who looks."""
    return {"secret": "what callers said"}


@room.post("/console/careless")
def careless_change() -> dict[str, str]:
    """Forgets to ask whether a page of ours sent it."""
    return {"secret": "changed"}


@room.get("/console/away")
def away() -> None:
    raise DatabaseUnavailable("The database is busy.")


@room.get("/console/broken")
def broken(request: Request) -> Response:
    raise RuntimeError("+12125550123 said something")


@pytest.fixture
def stage(database: Database) -> Stage:
    return Stage(database, room)


def filled(path: str) -> str:
    for place in ("{token}", "{version}", "{path:path}", "{page:path}"):
        path = path.replace(place, "x")
    return path.replace("{", "").replace("}", "")


PRIVATE = sorted({filled(p) for p in paths_served() if p not in PUBLIC_PATHS})


def test_the_paths_that_answer_without_sign_in_are_these() -> None:
    assert sorted(PUBLIC_PATHS) == [
        "/console/first",
        "/console/language",
        "/console/link/{token}",
        "/console/sign-in",
        "/console/sign-in/passkey",
        "/console/sign-in/passkey/options",
        "/console/static/{version}/{path:path}",
        "/console/theme",
        "/healthz",
    ]
    assert set(paths_served()) >= PUBLIC_PATHS


def test_every_other_path_asks_for_sign_in(stage: Stage) -> None:
    browser = stage.browser()
    token = {"X-CSRF-Token": browser.csrf()}
    asked = {
        path: {
            (answer.status_code, answer.headers.get("location", "").partition("?")[0])
            for answer in (browser.ask(method, path, headers=token) for method in ("GET", "POST"))
            if answer.status_code != 405
        }
        for path in PRIVATE
    }
    assert asked == {
        path: {(401, "")} if path.startswith("/api/") else {(303, "/console/sign-in")}
        for path in PRIVATE
    }


def test_a_room_that_forgets_to_ask_is_asked_for(stage: Stage) -> None:
    answer = stage.browser().get("/console/careless")
    assert answer.status_code == 303
    assert "callers" not in answer.text
    assert stage.signed_in().post("/console/careless").status_code == 403


def test_the_way_back_is_kept_in_the_sign_in_page(stage: Stage) -> None:
    answer = stage.browser().get("/console/account?x=1")
    assert answer.headers["location"] == "/console/sign-in?next=%2Fconsole%2Faccount%3Fx%3D1"


def test_a_piece_of_a_page_leads_the_whole_page_to_the_door(stage: Stage) -> None:
    answer = stage.browser().get("/console/account", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.headers["hx-redirect"] == "/console/sign-in?next=%2Fconsole%2Faccount"


def test_rooms_know_who_looks_at_what(stage: Stage) -> None:
    page = stage.signed_in("viewer").get("/console/for-viewers")
    assert page.json() == {"tenant": "default", "zone": "America/Chicago", "role": "viewer"}


@pytest.mark.parametrize(("role", "status"), [("viewer", 403), ("operator", 403), ("owner", 200)])
def test_a_role_that_is_too_low_is_told_so(stage: Stage, role: Role, status: int) -> None:
    browser = stage.signed_in(role)
    answer = browser.get("/console/for-owners")
    assert answer.status_code == status
    assert ("This needs the role owner" in answer.text) == (status == 403)


def test_an_operator_may_what_a_viewer_may_not(stage: Stage) -> None:
    assert (
        stage.signed_in("viewer", "bob@example.com").send("/console/for-operators").status_code
        == 403
    )
    assert stage.signed_in("operator").send("/console/for-operators").status_code == 200


def test_what_breaks_says_nothing_of_it(stage: Stage) -> None:
    with capture_logs() as logs:
        answer = stage.signed_in().get("/console/broken")
    assert [line["event"] for line in logs] == ["console_broke"]
    assert answer.status_code == 500
    assert "Something broke" in answer.text
    assert "555" not in answer.text
    assert answer.headers["content-security-policy"] == POLICY


@pytest.mark.parametrize(
    ("headers", "shape"),
    [({}, "<!doctype html>"), ({"HX-Request": "true"}, '<p class="alert" role="alert">')],
)
def test_what_is_not_there_is_a_page_or_a_piece(
    stage: Stage, headers: dict[str, str], shape: str
) -> None:
    answer = stage.signed_in().get("/console/nowhere", headers=headers)
    assert answer.status_code == 404
    assert answer.text.startswith(shape)
    assert "There is nothing here" in answer.text


def test_below_api_failures_are_json(stage: Stage) -> None:
    assert stage.signed_in().get("/api/nowhere").json().keys() == {"error"}


def test_every_answer_carries_the_policy_and_pages_are_kept_nowhere(stage: Stage) -> None:
    browser = stage.signed_in()
    for path in ("/console/account", "/console/nowhere", "/console/docs/index.md", "/healthz"):
        headers = browser.get(path).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"


def test_no_page_has_inline_scripts_or_styles(stage: Stage) -> None:
    browser = stage.signed_in()
    paths = ["/console/account", "/console/settings/users", "/console/settings/tokens",
             "/console/settings/access", "/console/docs/index.md", "/console/nowhere"]  # fmt: skip
    pages = [browser.get(path).text for path in paths]
    for page in [*pages, stage.browser().page("/console/sign-in")]:
        assert "<script>" not in page
        assert " style=" not in page
        assert "<style" not in page
        assert " onclick" not in page
        assert "http://" not in page.replace("http://localhost", "")


def test_an_agency_chooses_the_tenant_it_looks_at_and_no_other(stage: Stage) -> None:
    add_tenant(stage.database, "clinic", parent_id="default")
    add_tenant(stage.database, "stranger")
    browser = stage.signed_in("operator")
    assert browser.send("/console/tenant", tenant="stranger").status_code == 404
    assert browser.send("/console/tenant", tenant="clinic").status_code == 303
    seen = browser.get("/console/for-viewers").json()
    assert seen == {"tenant": "clinic", "zone": "Europe/Berlin", "role": "operator"}


def test_the_language_is_the_browsers_until_one_is_chosen(stage: Stage) -> None:
    browser = stage.browser()
    browser.headers["Accept-Language"] = "fr-FR, de-AT;q=0.8, en;q=0.5"
    assert '<html lang="de"' in browser.page("/console/sign-in")
    browser.send("/console/language", language="en")
    assert '<html lang="en"' in browser.page("/console/sign-in")


def test_a_chosen_language_follows_the_user(stage: Stage) -> None:
    stage.signed_in().send("/console/language", language="de")
    assert "Ihr Konto" in stage.signed_in().page("/console/account")


def test_a_chosen_appearance_is_kept_and_nonsense_is_not(stage: Stage) -> None:
    browser = stage.browser()
    assert browser.send("/console/theme", theme="dark").status_code == 303
    assert 'data-theme="dark"' in browser.page("/console/sign-in")
    assert browser.send("/console/theme", theme='"><script>').status_code == 422


def test_times_are_written_in_the_tenants_zone(stage: Stage) -> None:
    browser = stage.signed_in()
    stage.now += timedelta(minutes=5)
    page = browser.page("/console/account")
    assert (
        '<time datetime="2026-11-20T16:30:00+00:00" title="20 Nov 2026, 10:30:00 CST">5 min ago'
        in page
    )


def test_a_database_that_is_away_is_said_plainly(stage: Stage) -> None:
    with capture_logs() as logs:
        answer = stage.signed_in().get("/console/away")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "Not just now" in answer.text
    assert [(line["event"], line["path"]) for line in logs] == [
        ("console_unavailable", "/console/away")
    ]


def test_a_word_after_a_redirect_is_shown_once_and_no_other_words_are(stage: Stage) -> None:
    browser = stage.signed_in()
    browser.send("/console/account/name", name="Ann")
    assert "Saved." in browser.page("/console/account")
    assert "Saved." not in browser.page("/console/account")
    browser.cookies.set("parley-flash", "error.500.text", domain="localhost.local")
    assert "That is our fault" not in browser.page("/console/account")


def test_a_removed_user_is_out_at_once(stage: Stage) -> None:
    add_user(stage.database, "owner")
    browser = stage.signed_in("viewer", "bob@example.com")
    owner = stage.signed_in("owner", "owner@example.com")
    bob = stage.user("viewer", "bob@example.com")
    assert owner.send("/console/settings/users/remove", user=bob.id).status_code == 303
    assert browser.get("/console/account").status_code == 303
