"""Retell's REST API, against a server that answers as it does."""

import http.server
import threading
from collections.abc import Iterator

import pytest

from parley.errors import ProviderError
from parley.providers.retell.rest import ResponseEngine, RetellAgent, get_agent

KEY = "key_for_tests"
CUSTOM = (
    b'{"agent_id": "agent_1", "agent_name": "Desk", "voice_id": "v", "version": 0,'
    b' "response_engine": {"type": "custom-llm", "llm_websocket_url": "wss://h.example.com/llm"}}'
)


class Fake(http.server.ThreadingHTTPServer):
    """Answers GET /get-agent/{id} with what the test says, and notes what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), FakeHandler)
        self.status = 200
        self.body = CUSTOM
        self.asked: list[tuple[str, str | None]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class FakeHandler(http.server.BaseHTTPRequestHandler):
    server: Fake

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["Authorization"]))
        self.send_response(self.server.status)
        self.send_header("content-length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args


@pytest.fixture
def retell() -> Iterator[Fake]:
    fake = Fake()
    thread = threading.Thread(target=fake.serve_forever, args=(0.01,))
    thread.start()
    yield fake
    fake.shutdown()
    thread.join()
    fake.server_close()


def test_an_agent_tells_where_it_connects_its_calls_to(retell: Fake) -> None:
    agent = get_agent(retell.url, KEY, "agent_1")
    engine = ResponseEngine("custom-llm", "wss://h.example.com/llm")
    assert agent == RetellAgent(engine, "Desk")
    assert agent.socket_url == "wss://h.example.com/llm"
    assert retell.asked == [("/get-agent/agent_1", f"Bearer {KEY}")]


def test_an_agent_of_another_kind_has_no_socket(retell: Fake) -> None:
    retell.body = b'{"response_engine": {"type": "retell-llm", "llm_id": "x"}, "agent_name": null}'
    assert get_agent(retell.url, KEY, "agent_1").socket_url == ""


@pytest.mark.parametrize(
    ("status", "why", "retryable"),
    [
        (401, "RETELL_API_KEY", False),
        (403, "RETELL_API_KEY", False),
        (404, "PARLEY_RETELL_AGENT_ID", False),
        (422, "PARLEY_RETELL_AGENT_ID", False),
        (429, "status 429", False),
        (500, "status 500", True),
    ],
)
def test_a_refusal_says_what_to_mend_and_not_the_key(
    retell: Fake, status: int, why: str, retryable: bool
) -> None:
    retell.status = status
    with pytest.raises(ProviderError) as refused:
        get_agent(retell.url, KEY, "agent_1")
    assert why in str(refused.value)
    assert KEY not in str(refused.value)
    assert refused.value.retryable is retryable


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"response_engine": 3}'])
def test_an_answer_that_is_no_agent_is_a_failure(retell: Fake, body: bytes) -> None:
    retell.body = body
    with pytest.raises(ProviderError, match="is not an agent"):
        get_agent(retell.url, KEY, "agent_1")


def test_a_server_that_is_not_there_is_a_failure_that_may_pass() -> None:
    with pytest.raises(ProviderError, match="does not answer") as refused:
        get_agent("http://127.0.0.1:1", KEY, "agent_1")
    assert refused.value.retryable
