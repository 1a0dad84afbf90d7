"""What others send in our users' names, too much of it, or with something hidden in it."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from tests.users.people import add_tenant
from tests.web.console.visit import BASE, Browser, Stage

from parley.tenants.rules import DEFAULT_TENANT
from parley.users import actions, store, tokens
from parley.web.console import forms
from parley.web.console.forms import BODY_MAX_BYTES, FIELDS_MAX

NAME = "/console/account/name"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


def rename(browser: Browser, token: str, **headers: str) -> int:
    data = {"csrf": token, "name": "Mallory"}
    return browser.post(NAME, data, headers=headers).status_code


def test_a_token_of_another_session_or_none_is_refused(stage: Stage) -> None:
    ann, bob = stage.signed_in(), stage.signed_in("viewer", "bob@example.com")
    for token in ("", "x", bob.csrf(), stage.browser().csrf(), "ü" * 43, ann.csrf() + "x"):
        assert rename(ann, token) == 403
    assert "Mallory" not in ann.page("/console/account")
    assert rename(ann, ann.csrf()) == 303


def test_a_token_of_before_signing_in_is_refused(stage: Stage) -> None:
    stage.user()
    browser = stage.browser()
    before = browser.csrf()
    browser.send("/console/sign-in", email="ann@example.com", password="four words from nowhere")
    assert rename(browser, before) == 403


def test_a_browser_that_says_another_site_sent_it_is_believed(stage: Stage) -> None:
    browser = stage.signed_in()
    token = browser.csrf()
    headers = {"Sec-Fetch-Site": "cross-site"}
    data = {"csrf": token, "name": "Mallory"}
    assert browser.post(NAME, data, headers=headers).status_code == 403
    headers["Sec-Fetch-Site"] = "same-origin"
    assert browser.post(NAME, data, headers=headers).status_code == 303


def test_signing_in_cannot_be_forged_either(stage: Stage) -> None:
    stage.user()
    answer = stage.browser().post(
        "/console/sign-in", {"email": "ann@example.com", "password": "four words from nowhere"}
    )
    assert answer.status_code == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/json", "", "multipart/form-data"])
def test_a_body_of_another_kind_brings_no_token(stage: Stage, kind: str) -> None:
    browser = stage.signed_in()
    content = f"csrf={browser.csrf()}&name=Mallory".encode()
    answer = browser.ask("POST", NAME, headers={"Content-Type": kind}, content=content)
    assert answer.status_code in (400, 403)
    assert "Mallory" not in browser.page("/console/account")


def test_a_token_is_compared_in_constant_time() -> None:
    names = forms.is_genuine.__code__.co_names
    assert "compare_digest" in names


def test_too_large_a_body_is_refused_whether_it_is_announced_or_not(stage: Stage) -> None:
    browser = stage.signed_in()
    token = browser.csrf()
    content = f"csrf={token}&name=".encode() + b"a" * BODY_MAX_BYTES
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.ask("POST", NAME, headers=kind, content=content).status_code == 413

    async def unannounced() -> httpx.Response:
        async def pieces() -> AsyncIterator[bytes]:
            for start in range(0, len(content), 10_000):
                yield content[start : start + 10_000]

        transport = httpx.ASGITransport(stage.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url=BASE, cookies=browser.cookies
        ) as client:
            return await client.post(NAME, content=pieces(), headers=kind)

    assert asyncio.run(unannounced()).status_code == 413
    wrong = {**kind, "Content-Length": "many"}
    assert browser.ask("POST", NAME, headers=wrong, content=b"x").status_code == 413


def test_too_many_fields_and_too_long_ones_are_refused(stage: Stage) -> None:
    browser = stage.signed_in()
    many = {f"f{n}": "x" for n in range(FIELDS_MAX + 1)}
    assert browser.send(NAME, **many).status_code in (400, 403)
    assert browser.send(NAME, name="a" * 101).status_code == 422
    assert browser.send("/console/settings/users/role", user="x", role="king").status_code == 422


def test_scripts_in_names_are_only_words(stage: Stage) -> None:
    browser = stage.signed_in()
    browser.send(NAME, name=SCRIPT)
    browser.send("/console/settings/tokens/make", name=SCRIPT, role="viewer")
    for path in ("/console/account", "/console/settings/users", "/console/settings/tokens"):
        page = browser.page(path)
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "&lt;script&gt;" in page


def test_what_was_typed_comes_back_as_words(stage: Stage) -> None:
    page = stage.browser().send(
        "/console/sign-in", email='"><script>alert(1)</script>', password="x"
    )
    assert "<script>alert" not in page.text
    found = stage.signed_in().page("/console/docs?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in found


@pytest.mark.parametrize(
    "email", ["bob@example.com\r\nBcc: all@example.com", "bob@example.com\x0bBcc: a@example.com"]
)
def test_an_address_cannot_carry_headers(stage: Stage, email: str) -> None:
    answer = stage.signed_in().send("/console/settings/users/invite", email=email, role="viewer")
    assert answer.status_code == 422
    assert "This is no e-mail address" in answer.text


def test_ids_of_another_tenant_are_as_if_they_did_not_exist(stage: Stage) -> None:
    add_tenant(stage.database, "other")
    stranger = stage.user("viewer", "stranger@example.com", tenant_id="other")
    with stage.database.write() as tx:
        actions.invite(tx, "other", "carol@example.com", "viewer", created_by=stranger.id)
        [invitation] = actions.list_invitations(tx, "other")
        tokens.make(tx, "other", "Reports", "viewer", created_by=stranger.id)
        [token] = tokens.list_tokens(tx, "other")
    owner = stage.signed_in()
    users = "/console/settings/users"
    answers = [
        owner.send(f"{users}/remove", user=stranger.id),
        owner.send(f"{users}/role", user=stranger.id, role="owner"),
        owner.send(f"{users}/reset", user=stranger.id),
        owner.send(f"{users}/withdraw", invitation=invitation.id),
        owner.send("/console/settings/tokens/revoke", token=token.id),
        owner.send("/console/tenant", tenant="other"),
    ]
    assert [answer.status_code for answer in answers] == [404] * 6
    for page in [*(answer.text for answer in answers), owner.page(users)]:
        assert "stranger@example.com" not in page
        assert "carol@example.com" not in page
    with stage.database.read() as tx:
        [place] = store.read_places(tx, stranger.id)
        assert (place.tenant_id, place.role) == ("other", "viewer")
        assert len(actions.list_invitations(tx, "other")) == 1
        assert len(tokens.list_tokens(tx, "other")) == 1


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("invite", {"email": "mallory@example.com", "role": "owner"}),
        ("role", {"user": "x", "role": "owner"}),
        ("remove", {"user": "x"}),
        ("reset", {"user": "x"}),
        ("withdraw", {"invitation": "x"}),
    ],
)
def test_only_owners_let_people_in(stage: Stage, path: str, fields: dict[str, str]) -> None:
    browser = stage.signed_in("operator")
    assert browser.send(f"/console/settings/users/{path}", **fields).status_code == 403
    with stage.database.read() as tx:
        assert actions.list_invitations(tx, DEFAULT_TENANT) == []


def test_the_address_of_a_client_is_not_what_it_says_itself(stage: Stage) -> None:
    """Else guessing would be free: each try from an address of its own."""
    stage.user()
    browser = stage.browser()
    statuses = []
    for n in range(6):
        browser.headers["X-Forwarded-For"] = f"192.0.2.{n}"
        answer = browser.send("/console/sign-in", email=f"user{n % 2}@example.com", password="x")
        statuses.append(answer.status_code)
    browser.headers["X-Forwarded-For"] = "192.0.2.99"
    page = stage.signed_in().page("/console/account")
    assert "192.0.2" not in page
    assert statuses == [401] * 6
