"""The process of pages as it is put together: console, functions and what it measures."""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from tests.assembly.function_visit import KEY, body_of
from tests.servers import METRICS_HEADERS, settings_for

from parley.assembly.web import WebServer, assemble_web
from parley.clock import epoch_ms
from parley.providers.retell.signature import sign


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    folder: Path = tmp_path_factory.mktemp("web")
    server = assemble_web(settings_for(folder, RETELL_API_KEY=KEY), 8080)
    yield server
    server.close()


def ask(
    server: WebServer, method: str, path: str, body: bytes = b"",
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:  # fmt: skip
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(server.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, content=body, headers=headers)

    return asyncio.run(asked())


def test_functions_are_answered_beside_the_console_and_counted(server: WebServer) -> None:
    body = body_of("parse_date", {"date": "2026-12-24"})
    headers = {"X-Retell-Signature": sign(body, KEY, epoch_ms())}
    answer = ask(server, "POST", "/functions/retell", body, headers)
    assert answer.status_code == 200
    assert answer.json()["success"] is True
    measured = ask(server, "GET", "/metrics/web", headers=METRICS_HEADERS).text
    assert 'parley_function_requests_total{function="parse_date",status="' in measured


def test_the_schema_of_answers_is_public(server: WebServer) -> None:
    answer = ask(server, "GET", "/functions/retell/schema")
    assert answer.json()["title"] == "What a function of the front desk answers"


def test_an_unsigned_request_for_a_function_needs_no_token_of_a_form_and_is_refused(
    server: WebServer,
) -> None:
    assert ask(server, "POST", "/functions/retell/book_appointment", b"{}").status_code == 401


def test_the_console_answers_as_before(server: WebServer) -> None:
    assert ask(server, "GET", "/console/sign-in").status_code in (200, 303)
    assert ask(server, "POST", "/console/language", b"").status_code == 403
