import asyncio
import threading
from collections.abc import Mapping

import httpx
from tests.servers import METRICS_TOKEN
from tests.web.stage import Board

from parley import __version__
from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.web.app import Readiness, create_app
from parley.web.streams import SocketDoor

SETTINGS = load_settings({"PARLEY_METRICS_TOKEN": METRICS_TOKEN}, None)


class Page:
    """The HTTP side of a server, asked without a socket."""

    def __init__(self, readiness: Readiness = list, timeout_s: float = 20) -> None:
        self.metrics = Metrics()
        self.door = SocketDoor(SETTINGS, Board(), self.metrics)
        self.app = create_app(
            SETTINGS, self.door, readiness, self.metrics, readiness_timeout_s=timeout_s
        )

    def get(self, *paths: str, headers: Mapping[str, str] | None = None) -> list[httpx.Response]:
        async def ask() -> list[httpx.Response]:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                return [await client.get(path, headers=headers) for path in paths]

        return asyncio.run(ask())


def test_a_living_process_says_so() -> None:
    for response in Page().get("/healthz", "/health"):
        assert response.status_code == 200
        assert response.text == '{"ok":true}'


def test_a_ready_process_says_so_and_who_answers() -> None:
    (response,) = Page().get("/readyz")

    assert (response.status_code, response.json()) == (
        200,
        {"ready": True, "pack": "clinic", "model": "fake"},
    )


def test_a_process_that_is_not_ready_says_why() -> None:
    (response,) = Page(lambda: ["the database does not answer"]).get("/readyz")

    assert response.status_code == 503
    assert response.json() == {"ready": False, "why": ["the database does not answer"]}


def test_a_draining_process_is_not_ready_and_lives() -> None:
    page = Page()
    page.door.draining = True

    ready, alive = page.get("/readyz", "/healthz")

    assert (ready.status_code, ready.json()) == (503, {"ready": False, "why": ["draining"]})
    assert alive.status_code == 200


def test_a_check_that_fails_is_not_ready() -> None:
    def broken() -> list[str]:
        raise RuntimeError("a bug")

    (response,) = Page(broken).get("/readyz")

    assert response.status_code == 503
    assert response.json()["why"] == ["the check failed; the log says why"]


def test_a_check_that_hangs_is_not_ready_and_is_asked_once() -> None:
    release = threading.Event()
    asked: list[int] = []

    def hanging() -> list[str]:
        asked.append(1)
        release.wait(20)
        return []

    async def scenario() -> None:
        page = Page(hanging, timeout_s=0.01)
        transport = httpx.ASGITransport(page.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            for _ in range(3):
                response = await client.get("/readyz")
                assert response.status_code == 503
                assert response.json()["why"] == ["no answer within 0.01 s"]
            assert asked == [1]
            release.set()

    asyncio.run(scenario())


def test_the_check_does_not_run_on_the_event_loop() -> None:
    threads: list[threading.Thread] = []

    def where() -> list[str]:
        threads.append(threading.current_thread())
        return []

    Page(where).get("/readyz")

    assert threads != [threading.main_thread()]


def test_the_metrics_are_those_that_were_counted() -> None:
    page = Page()
    page.door.count_end("forbidden")

    bearer = {"authorization": f"Bearer {METRICS_TOKEN}"}
    (response,) = page.get("/metrics", headers=bearer)

    assert response.status_code == 200
    assert response.headers["content-type"] == page.metrics.render()[1]
    assert 'ws_close_reason_total{reason="forbidden"} 1.0' in response.text


def test_metrics_are_for_those_who_bring_the_token() -> None:
    for brought in ({}, {"authorization": "Bearer "}, {"authorization": "Bearer wrong"}):
        (response,) = Page().get("/metrics", headers=brought)
        assert response.status_code == 403
        assert "PARLEY_METRICS_TOKEN" in response.text


def test_the_front_page_says_what_this_is() -> None:
    (response,) = Page().get("/")

    assert response.status_code == 200
    assert f"Parley {__version__}" in response.text
    assert "/llm-websocket/CALL_ID" in response.text


def test_what_is_not_there_is_not_found() -> None:
    assert [response.status_code for response in Page().get("/docs", "/openapi.json", "/x")] == [
        404,
        404,
        404,
    ]
