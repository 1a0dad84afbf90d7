import json

import httpx
import pytest
from tests.users.authenticator import Authenticator
from tests.web.console.visit import PASSWORD, Browser, Stage

from parley.db.engine import Database
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import actions, sessions
from parley.web.console.cookies import SESSION

SIGN_IN = "/console/sign-in"
HTTPS = "https://parley.example.com"


def enter(browser: Browser, password: str = PASSWORD, next: str = "") -> httpx.Response:  # noqa: A002
    return browser.send(SIGN_IN, email="ann@example.com", password=password, next=next)


def first_key(stage: Stage) -> str:
    with stage.database.write() as tx:
        url = actions.first_link(tx, 8080)
    assert url is not None
    return url.partition("key=")[2]


def test_the_right_password_opens_and_leads_where_one_wanted_to_go(stage: Stage) -> None:
    stage.user()
    browser = stage.browser()
    answer = enter(browser, next="/console/settings/users")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/settings/users")
    assert "ann@example.com" in browser.page("/console/account")


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(stage: Stage) -> None:
    stage.user()
    wrong = enter(stage.browser(), "another four words")
    unknown = stage.browser().send(SIGN_IN, email="bob@example.com", password="another four words")
    assert wrong.status_code == unknown.status_code == 401
    words = "E-mail address and password do not fit together"
    assert words in wrong.text
    assert words in unknown.text
    assert SESSION not in wrong.headers.get("set-cookie", "").partition("=")[0].split("-")


def test_guessing_has_to_wait_even_with_the_right_password_and_is_told_how_long(
    stage: Stage,
) -> None:
    stage.user()
    browser = stage.browser()
    assert [enter(browser, f"wrong guess {n}").status_code for n in range(6)] == [401] * 5 + [429]
    answer = enter(browser)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "30")
    assert "Try again in 30 seconds" in answer.text


def test_the_cookie_is_for_the_server_alone(stage: Stage) -> None:
    stage.user()
    cookies = enter(stage.browser()).headers.get_list("set-cookie")
    [cookie] = [one for one in cookies if one.startswith("parley=")]
    told = {part.strip().partition("=")[0].lower() for part in cookie.split(";")[1:]}
    assert told == {"httponly", "max-age", "path", "samesite"}


def test_by_https_the_cookie_is_bound_to_host_and_encryption(database: Database) -> None:
    stage = Stage(database, settings={"PARLEY_PUBLIC_URL": HTTPS})
    stage.user()
    browser = stage.browser(HTTPS)
    answer = enter(browser)
    [cookie] = [c for c in answer.headers.get_list("set-cookie") if c.startswith("__Host-parley=")]
    assert "; Secure" in cookie
    assert "Domain" not in cookie
    assert "max-age=31536000" in answer.headers["strict-transport-security"]
    assert "ann@example.com" in browser.page("/console/account")


def test_signing_in_changes_the_session_that_a_browser_held(stage: Stage) -> None:
    browser = stage.signed_in()
    held = browser.cookies.get(SESSION)
    assert held is not None
    enter(browser)
    with stage.database.read() as tx:
        assert sessions.find(tx, held) is None
    assert browser.cookies.get(SESSION) != held


def test_a_session_that_an_attacker_planted_does_not_become_the_victims(stage: Stage) -> None:
    stage.user()
    victim = stage.browser()
    victim.cookies.set(SESSION, "planted", domain="localhost.local")
    enter(victim)
    attacker = stage.browser()
    attacker.cookies.set(SESSION, "planted", domain="localhost.local")
    assert attacker.get("/console/account").status_code == 303


@pytest.mark.parametrize(
    "where",
    [
        "https://evil.example.com/",
        "//evil.example.com/console/",
        "/\\evil.example.com",
        "/console/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/consoleevil",
        "http:/console/",
        "/console/../../x://y",
        "/api/dashboard/summary",
        "",
    ],
)
def test_after_signing_in_nobody_is_led_elsewhere(stage: Stage, where: str) -> None:
    stage.user()
    location = enter(stage.browser(), next=where).headers["location"]
    assert location.startswith("/console/")
    assert "\n" not in location
    shown = stage.browser().get(SIGN_IN + "?next=" + where.replace("\r\n", "%0d%0a"))
    assert "evil" not in shown.text


def test_signing_out_ends_the_session_itself(stage: Stage) -> None:
    browser = stage.signed_in()
    held = browser.cookies.get(SESSION)
    assert held is not None
    assert browser.send("/console/sign-out").headers["location"] == SIGN_IN
    again = stage.browser()
    again.cookies.set(SESSION, held, domain="localhost.local")
    assert again.get("/console/account").status_code == 303


def test_the_first_owner_comes_in_by_the_printed_link_once(stage: Stage) -> None:
    key = first_key(stage)
    browser = stage.browser()
    assert "Welcome to Parley" in browser.page(f"/console/first?key={key}")
    answer = browser.send(
        "/console/first", key=key, name="Ann", email="Ann@example.com", password=PASSWORD
    )
    assert answer.headers["location"] == "/console/"
    assert "Owner" in browser.page("/console/account")
    assert stage.browser().get(f"/console/first?key={key}").status_code == 404


def test_a_first_owner_who_makes_a_mistake_can_mend_it(stage: Stage) -> None:
    key = first_key(stage)
    browser = stage.browser()
    short = browser.send("/console/first", key=key, email="ann@example.com", password="short")
    assert short.status_code == 422
    assert "at least 12 characters" in short.text
    nobody = browser.send("/console/first", key=key, email="ann", password=PASSWORD)
    assert "This is no e-mail address" in nobody.text
    done = browser.send("/console/first", key=key, email="ann@example.com", password=PASSWORD)
    assert done.status_code == 303


@pytest.mark.parametrize("key", ["", "x", "a" * 5000])
def test_a_link_that_is_none_is_told_plainly(stage: Stage, key: str) -> None:
    answer = stage.browser().get(f"/console/first?key={key}")
    assert answer.status_code == 404
    assert "This link is no longer valid" in answer.text


def test_an_invited_person_chooses_a_password_and_is_in(stage: Stage) -> None:
    owner = stage.signed_in()
    page = owner.send("/console/settings/users/invite", email="bob@example.com", role="viewer")
    path = page.text.partition('value="http://localhost:8080')[2].partition('"')[0]
    assert path not in owner.page("/console/settings/users")
    bob = stage.browser()
    assert "bob@example.com" in bob.page(path)
    assert bob.send(path, name="Bob", password="short").status_code == 422
    assert bob.send(path, name="Bob", password=PASSWORD).headers["location"] == "/console/"
    assert "Viewer" in bob.page("/console/account")
    assert stage.browser().get(path).status_code == 404


def test_an_invited_user_has_to_be_themselves_to_accept(stage: Stage) -> None:
    bob = stage.user("viewer", "bob@example.com")
    with stage.database.write() as tx:
        path = actions.invite(tx, DEFAULT_TENANT, "bob@example.com", "operator", created_by="")
    stranger = stage.browser()
    assert "Sign in by that address" in stranger.page(path)
    stranger.send(path, name="Mallory", password=PASSWORD)
    mallory = stage.signed_in("viewer", "mallory@example.com")
    mallory.send(path)
    browser = stage.as_user(bob)
    assert "Viewer" in browser.page("/console/account")
    assert browser.send(path).status_code == 303
    assert "Operator" in browser.page("/console/account")
    assert "Viewer" in mallory.page("/console/account")


def test_a_reset_link_gives_a_new_password_and_ends_what_was(stage: Stage) -> None:
    bob = stage.user("viewer", "bob@example.com")
    before = stage.as_user(bob)
    page = stage.signed_in().send("/console/settings/users/reset", user=bob.id)
    path = page.text.partition('value="http://localhost:8080')[2].partition('"')[0]
    after = stage.browser()
    assert after.send(path, password="quite another one").status_code == 303
    assert before.get("/console/account").status_code == 303
    answer = stage.browser().send(SIGN_IN, email="bob@example.com", password="quite another one")
    assert answer.status_code == 303
    old = stage.browser().send(SIGN_IN, email="bob@example.com", password=PASSWORD)
    assert old.status_code == 401


def test_a_passkey_is_added_and_signs_in(stage: Stage) -> None:
    browser = stage.signed_in()
    authenticator = Authenticator("http://localhost:8080")
    token = {"X-CSRF-Token": browser.csrf()}
    begun = browser.post("/console/account/passkeys/options", headers=token).json()
    made = {"id": begun["id"], "credential": authenticator.create(_json(begun["options"])),
            "name": "Laptop"}  # fmt: skip
    assert browser.post("/console/account/passkeys", json=made, headers=token).status_code == 200
    assert "Laptop" in browser.page("/console/account")

    other = stage.browser()
    token = {"X-CSRF-Token": other.csrf()}
    begun = other.post("/console/sign-in/passkey/options", headers=token).json()
    signed = {"id": begun["id"], "credential": authenticator.get(_json(begun["options"])),
              "next": "//evil.example.com"}  # fmt: skip
    answer = other.post("/console/sign-in/passkey", json=signed, headers=token)
    assert (answer.status_code, answer.json()) == (200, {"next": "/console/"})
    assert "ann@example.com" in other.page("/console/account")
    assert stage.browser().post("/console/sign-in/passkey", json=signed).status_code == 403


def test_a_passkey_that_signs_wrong_is_told_plainly_and_has_to_wait(stage: Stage) -> None:
    browser = stage.browser()
    token = {"X-CSRF-Token": browser.csrf()}
    sent = {"id": "0", "credential": {"id": "y"}}
    answers = [browser.post("/console/sign-in/passkey", json=sent, headers=token) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert "did not work here" in answers[0].json()["error"]


def test_where_browsers_have_no_passkeys_none_are_offered(stage: Stage) -> None:
    browser = stage.browser("http://192.0.2.1:8080")
    assert "passkey-sign-in" not in browser.page(SIGN_IN)
    token = {"X-CSRF-Token": browser.csrf()}
    assert browser.post("/console/sign-in/passkey/options", headers=token).status_code == 400


def test_an_own_password_is_changed_by_who_knows_it_and_ends_other_sessions(stage: Stage) -> None:
    browser, other = stage.signed_in(), stage.signed_in()
    path = "/console/account/password"
    wrong = browser.send(path, present="not it at all", password="quite another one")
    assert wrong.status_code == 422
    assert browser.send(path, present=PASSWORD, password="short").status_code == 422
    done = browser.send(path, present=PASSWORD, password="quite another one")
    assert done.status_code == 303
    assert "Your password is changed" in browser.page("/console/account")
    assert other.get("/console/account").status_code == 303


def test_other_sessions_are_seen_and_ended(stage: Stage) -> None:
    browser, other = stage.signed_in(), stage.signed_in()
    page = browser.page("/console/account")
    assert page.count('name="session"') == 3
    assert browser.send("/console/account/sessions/end", session="others").status_code == 303
    assert other.get("/console/account").status_code == 303
    assert browser.send("/console/account/sessions/end", session="nothing").status_code == 404


def _json(options: object) -> str:
    return json.dumps(options)
