import pytest

from parley.web.handshake import HandshakeRefused, UpgradeRequest, switching_protocols

# The key and the answer that RFC 6455 itself gives as an example (section 1.3).
KEY = b"dGhlIHNhbXBsZSBub25jZQ=="
ACCEPT = b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


def head(*lines: bytes, target: bytes = b"/ws/call_1", method: bytes = b"GET") -> bytes:
    return b"\r\n".join((method + b" " + target + b" HTTP/1.1", *lines, b"", b""))


def asking(**changed: bytes) -> UpgradeRequest:
    """A good request, with some of its headers changed."""
    headers = {"sec_websocket_key": KEY, "sec_websocket_version": b"13", **changed}
    lines = (name.replace("_", "-").encode() + b": " + value for name, value in headers.items())
    return UpgradeRequest.parse(head(*lines))


def refusal(request: UpgradeRequest) -> bytes:
    with pytest.raises(HandshakeRefused) as refused:
        switching_protocols(request)
    return refused.value.response


def test_a_head_is_taken_apart() -> None:
    parsed = UpgradeRequest.parse(head(b"host: a", b"X-Two: 1", target=b"/ws/c%201?a=%20b?c"))

    assert parsed == UpgradeRequest(
        b"GET", b"/ws/c%201", b"a=%20b?c", ((b"host", b"a"), (b"x-two", b"1"))
    )


def test_a_header_is_found_in_any_case_and_every_value_counts() -> None:
    parsed = UpgradeRequest.parse(head(b"X-Forwarded-For: a, b", b"x-forwarded-for: c"))

    assert parsed.values("X-FORWARDED-FOR") == [b"a, b", b"c"]
    assert parsed.values("x-other") == []


def test_a_value_may_contain_colons_and_bytes_beyond_ascii() -> None:
    assert UpgradeRequest.parse(head(b"x: a:b\xff")).values("x") == [b"a:b\xff"]


def test_the_answer_proves_that_the_key_was_read() -> None:
    response = switching_protocols(asking())

    assert response.startswith(b"HTTP/1.1 101 Switching Protocols\r\n")
    assert b"\r\nsec-websocket-accept: " + ACCEPT + b"\r\n" in response


def test_no_extension_and_no_subprotocol_is_chosen() -> None:
    response = switching_protocols(
        asking(sec_websocket_extensions=b"permessage-deflate", sec_websocket_protocol=b"chat")
    )

    assert b"extensions" not in response
    assert b"protocol:" not in response


@pytest.mark.parametrize("key", [b"", b"short", b"not base64 at all!", KEY + b"AAAA", b"\xff" * 24])
def test_a_key_that_is_not_16_bytes_is_a_bad_request(key: bytes) -> None:
    assert refusal(asking(sec_websocket_key=key)).startswith(b"HTTP/1.1 400 ")


def test_two_keys_are_a_bad_request() -> None:
    lines = (b"sec-websocket-key: " + KEY,) * 2
    request = UpgradeRequest.parse(head(*lines, b"sec-websocket-version: 13"))

    assert refusal(request).startswith(b"HTTP/1.1 400 ")


def test_another_version_is_told_which_one_is_spoken() -> None:
    response = refusal(asking(sec_websocket_version=b"8"))

    assert response.startswith(b"HTTP/1.1 426 ")
    assert b"\r\nsec-websocket-version: 13\r\n" in response


def test_another_method_is_not_allowed() -> None:
    request = UpgradeRequest.parse(head(method=b"POST"))

    assert refusal(request).startswith(b"HTTP/1.1 405 ")
