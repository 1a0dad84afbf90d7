"""Addresses: where this machine reaches a server, and what Retell is told."""

import pytest

from parley.assembly.addresses import Target, retell_url, target_of
from parley.errors import ParleyError
from parley.settings import load_settings

ALL = "0.0.0.0"  # noqa: S104 - nothing is bound here
TOKEN = {"WS_QUERY_TOKEN": "a b&c", "WS_QUERY_TOKEN_PARAM": "key"}
SECRET = {
    "WS_SHARED_SECRET_ENABLED": "true",
    "WS_SHARED_SECRET": "hush",
    "WS_SHARED_SECRET_HEADER": "X-Secret",
}


@pytest.mark.parametrize(
    ("variables", "url", "expected"),
    [
        ({}, "", "ws://127.0.0.1:8080/llm-websocket"),
        ({"PARLEY_HOST": ALL, "PARLEY_PORT": "9"}, "", "ws://127.0.0.1:9/llm-websocket"),
        ({"PARLEY_HOST": "::"}, "", "ws://[::1]:8080/llm-websocket"),
        ({"WEBSOCKET_CANONICAL_ROUTE": "llm"}, "", "ws://127.0.0.1:8080/llm"),
        (TOKEN, "", "ws://127.0.0.1:8080/llm-websocket?key=a%20b%26c"),
        ({}, "ws://h:1", "ws://h:1/llm-websocket"),
        ({}, "wss://h/", "wss://h/llm-websocket"),
        ({}, "https://h/ws/", "wss://h/ws"),
        ({}, "http://h:1", "ws://h:1/llm-websocket"),
        (TOKEN, "ws://localhost:1", "ws://localhost:1/llm-websocket?key=a%20b%26c"),
        (TOKEN, "ws://h:1", "ws://h:1/llm-websocket"),
        (
            {**TOKEN, "PARLEY_PUBLIC_URL": "https://h.example.com"},
            "wss://h.example.com",
            "wss://h.example.com/llm-websocket?key=a%20b%26c",
        ),
        (TOKEN, "ws://h:1/ws?key=other", "ws://h:1/ws?key=other"),
    ],
)
def test_a_server_is_found_by_settings_or_url(
    variables: dict[str, str], url: str, expected: str
) -> None:
    assert target_of(load_settings(variables, None), url) == Target(expected, {})


def test_another_port_may_stand_for_that_of_the_settings() -> None:
    assert target_of(load_settings({}, None), port=5).url == "ws://127.0.0.1:5/llm-websocket"


def test_an_enabled_secret_is_brought_in_its_header_and_to_no_stranger() -> None:
    assert target_of(load_settings(SECRET, None)).headers == {"X-Secret": "hush"}
    assert target_of(load_settings(SECRET, None), "ws://h:1").headers == {}
    idle = {**SECRET, "WS_SHARED_SECRET_ENABLED": "false"}
    assert target_of(load_settings(idle, None)).headers == {}


@pytest.mark.parametrize("url", ["localhost:8080", "ftp://h", "ws://", "8080"])
def test_what_is_no_url_of_a_server_is_said(url: str) -> None:
    with pytest.raises(ParleyError, match="write ws://host:port"):
        target_of(load_settings({}, None), url)


@pytest.mark.parametrize(
    ("url", "call_id", "expected"),
    [
        ("ws://h:1/llm", "c1", "ws://h:1/llm/c1"),
        ("ws://h:1/llm?key=x", "c1", "ws://h:1/llm/c1?key=x"),
        ("ws://h:1/llm/", "a/b c", "ws://h:1/llm/a%2Fb%20c"),
    ],
)
def test_a_call_stands_behind_the_path_and_before_the_query(
    url: str, call_id: str, expected: str
) -> None:
    assert Target(url, {}).of_call(call_id) == expected


def test_the_same_server_answers_over_http() -> None:
    assert Target("ws://h:1/llm?key=x", {}).web == "http://h:1"
    assert Target("wss://h/llm", {}).web == "https://h"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "wss://YOUR-HOST/llm-websocket"),
        ({"PARLEY_PUBLIC_URL": "https://p.example.com"}, "wss://p.example.com/llm-websocket"),
        ({"PARLEY_PUBLIC_URL": "http://p.example.com/a/"}, "ws://p.example.com/a/llm-websocket"),
        (
            {"PARLEY_PUBLIC_URL": "https://p.example.com", "WS_QUERY_TOKEN": "very secret"},
            "wss://p.example.com/llm-websocket?token=WS_QUERY_TOKEN",
        ),
    ],
)
def test_what_retell_is_told_never_shows_the_token(
    variables: dict[str, str], expected: str
) -> None:
    assert retell_url(load_settings(variables, None)) == expected
