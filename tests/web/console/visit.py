"""Browsers for tests: signed in under a role, with forms that carry their token."""

import asyncio
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import httpx
from argon2 import PasswordHasher
from fastapi import APIRouter, FastAPI
from tests.postgres import NOW

from parley.db.engine import Database
from parley.settings import load_settings
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import sessions, store
from parley.users.passwords import Passwords
from parley.users.rules import Role, User
from parley.web.console.app import ConsoleParts, create_console
from parley.web.console.cookies import SESSION

BASE = "http://localhost:8080"
PASSWORD = "four words from nowhere"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Browser:
    """One browser: its cookies, and the token that our pages give it. It follows no redirects.

    `headers` go with every request.
    """

    def __init__(self, app: FastAPI, base_url: str = BASE) -> None:
        self.app = app
        self.base_url = base_url
        self.cookies = httpx.Cookies()
        self.headers: dict[str, str] = {}

    def ask(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None, json: object = None, content: bytes | None = None,
    ) -> httpx.Response:  # fmt: skip
        """Send one request and keep the cookies of its answer."""

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(
                transport=transport, base_url=self.base_url, cookies=self.cookies,
                headers=self.headers,
            ) as client:  # fmt: skip
                answer = await client.request(
                    method, path, headers=headers, data=data, json=json, content=content
                )
                self.cookies = client.cookies
                return answer

        return asyncio.run(asked())

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
        return self.ask("GET", path, headers=headers)

    def post(
        self, path: str, data: Mapping[str, str] | None = None, *,
        headers: Mapping[str, str] | None = None, json: object = None,
    ) -> httpx.Response:  # fmt: skip
        """Post without a token, as another site would."""
        return self.ask("POST", path, data=data, headers=headers, json=json)

    def page(self, path: str) -> str:
        """The text of a page that must be there."""
        answer = self.get(path)
        assert answer.status_code == 200, (answer.status_code, answer.headers, answer.text)
        return answer.text

    def send(self, path: str, **fields: str) -> httpx.Response:
        """Post a form as a page of ours would, with the token of this browser's pages."""
        return self.post(path, data={"csrf": self.csrf(), **fields})

    def csrf(self) -> str:
        found = re.search(r'name="csrf" content="([^"]+)"', self.get("/console/account").text)
        found = found or re.search(
            r'name="csrf" content="([^"]+)"', self.get("/console/sign-in").text
        )
        assert found
        return found[1]


class Stage:
    """A console on a database whose clock stands at `now`, and ways to look at it.

    `routers` are rooms of the test's own; `parts` replace those of ConsoleParts.
    """

    def __init__(
        self, database: Database, *routers: APIRouter, settings: Mapping[str, str] | None = None,
        parts: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        self.database = database
        self.now: datetime = NOW
        self.parts = ConsoleParts(
            settings=load_settings(settings or {}, None),
            database=database,
            clock=lambda: self.now,
            passwords=Passwords(CHEAP),
            **(parts or {}),
        )
        self.app = create_console(self.parts)
        for router in routers:
            self.app.include_router(router)

    def user(
        self, role: Role = "owner", email: str = "ann@example.com", *,
        name: str = "Ann Lee", tenant_id: str = DEFAULT_TENANT,
    ) -> User:  # fmt: skip
        """A user whose password is PASSWORD, a member of a tenant; made if they do not exist."""
        with self.database.write() as tx:
            found = store.read_user_by_email(tx, email)
            user = found or User(tx.new_id(), email, name, CHEAP.hash(PASSWORD), "", tx.now)
            store.insert_user(tx, user)
            store.put_membership(tx, user.id, tenant_id, role)
        return user

    def browser(self, base_url: str = BASE) -> Browser:
        """A browser in which nobody is signed in."""
        return Browser(self.app, base_url)

    def signed_in(self, role: Role = "owner", email: str = "ann@example.com") -> Browser:
        """A browser in which a user of that role is signed in."""
        return self.as_user(self.user(role, email))

    def as_user(self, user: User) -> Browser:
        browser = self.browser()
        with self.database.write() as tx:
            token = sessions.start(tx, user.id, address="127.0.0.1", browser="Test")
        browser.cookies.set(SESSION, token, domain="localhost.local")
        return browser
