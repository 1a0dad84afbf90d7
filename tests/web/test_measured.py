import asyncio

import httpx
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from parley.telemetry import Metrics
from parley.web.measured import MeasuredWeb

TOKEN = "token-of-tests"


def ask(path: str, authorization: str = "", token: str = TOKEN) -> httpx.Response:
    metrics = Metrics()
    metrics.parley_function_refused_total.labels("wrong").inc()

    async def page(_request: object) -> PlainTextResponse:
        return PlainTextResponse("another page")

    app = Starlette(routes=[Route("/{rest:path}", page)])
    app.add_middleware(MeasuredWeb, token=SecretStr(token), metrics=metrics)

    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get(path, headers={"authorization": authorization})

    return asyncio.run(asked())


def test_the_process_of_pages_tells_what_it_measures_to_whoever_brings_the_token() -> None:
    answer = ask("/metrics/web", f"Bearer {TOKEN}")
    assert answer.status_code == 200
    assert 'parley_function_refused_total{reason="wrong"} 1.0' in answer.text


@pytest.mark.parametrize("brought", ["", "Bearer ", "Bearer wrong", "Basic x"])
def test_without_the_token_nothing_is_told(brought: str) -> None:
    assert ask("/metrics/web", brought).status_code == 403


def test_an_empty_token_lets_nobody_in() -> None:
    assert ask("/metrics/web", "Bearer ", token="").status_code == 403


def test_other_paths_are_left_alone() -> None:
    assert ask("/metrics/web/more", f"Bearer {TOKEN}").text == "another page"
