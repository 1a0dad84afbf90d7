from ipaddress import ip_address, ip_network

import pytest

from parley.settings import load_settings
from parley.web.access import Access, client_address, query_value, read_address
from parley.web.handshake import UpgradeRequest

PROXY = "10.0.0.1"
PROXIES = (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))


def access(**overrides: str) -> Access:
    return Access(load_settings({name.upper(): value for name, value in overrides.items()}, None))


def asking(query: bytes = b"", *headers: tuple[bytes, bytes]) -> UpgradeRequest:
    return UpgradeRequest(b"GET", b"/ws/call_1", query, headers)


def forwarded(*values: bytes) -> UpgradeRequest:
    return asking(b"", *((b"x-forwarded-for", value) for value in values))


def admitted(peer: str, request: UpgradeRequest | None = None, **overrides: str) -> bool:
    allowed = {"ws_allowlist_enabled": "true", "ws_allowlist_cidrs": "192.0.2.0/24, 2001:db8::/32"}
    return access(**allowed, **overrides).admits(peer, request or asking())


# Addresses.


def test_everybody_is_admitted_where_nothing_is_switched_on() -> None:
    assert access().admits("203.0.113.9", asking())


@pytest.mark.parametrize("peer", ["192.0.2.1", "::ffff:192.0.2.1", "2001:db8::5"])
def test_who_is_on_the_list_is_admitted(peer: str) -> None:
    assert admitted(peer)


@pytest.mark.parametrize("peer", ["192.0.3.1", "::ffff:192.0.3.1", "2001:db9::5", "", "unix"])
def test_who_is_not_on_the_list_is_refused(peer: str) -> None:
    assert not admitted(peer)


def test_an_empty_list_admits_nobody() -> None:
    assert not access(ws_allowlist_enabled="true").admits("127.0.0.1", asking())


def test_a_list_that_is_switched_off_refuses_nobody() -> None:
    assert access(ws_allowlist_cidrs="192.0.2.0/24").admits("203.0.113.9", asking())


def test_a_forwarded_address_does_not_count_without_a_trusted_proxy() -> None:
    assert not admitted(PROXY, forwarded(b"192.0.2.1"))
    assert not admitted(PROXY, forwarded(b"192.0.2.1"), ws_trusted_proxy_cidrs="10.0.0.0/8")


def test_an_empty_list_of_proxies_trusts_none() -> None:
    assert not admitted("203.0.113.9", forwarded(b"192.0.2.1"), ws_trusted_proxy_enabled="true")


def test_a_trusted_proxy_speaks_for_its_client() -> None:
    trusted = {"ws_trusted_proxy_enabled": "true", "ws_trusted_proxy_cidrs": "10.0.0.0/8"}

    assert admitted(PROXY, forwarded(b"192.0.2.1"), **trusted)
    assert not admitted(PROXY, forwarded(b"192.0.2.1, 203.0.113.9"), **trusted)
    assert not admitted("192.0.3.1", forwarded(b"192.0.2.1"), **trusted)


@pytest.mark.parametrize(
    ("peer", "values", "client"),
    [
        pytest.param("192.0.2.7", [b"1.1.1.1"], "192.0.2.7", id="not a proxy"),
        pytest.param(PROXY, [], PROXY, id="a proxy that forwards nobody"),
        pytest.param(PROXY, [b" "], PROXY, id="an empty header"),
        pytest.param(PROXY, [b"1.1.1.1"], "1.1.1.1", id="one hop"),
        pytest.param(PROXY, [b"9.9.9.9, 1.1.1.1"], "1.1.1.1", id="a forged hop to the left"),
        pytest.param(PROXY, [b"9.9.9.9, 1.1.1.1 ,10.9.9.9"], "1.1.1.1", id="two proxies"),
        pytest.param(PROXY, [b"9.9.9.9", b"1.1.1.1", b"10.9.9.9"], "1.1.1.1", id="three headers"),
        pytest.param(PROXY, [b"10.0.0.2,10.0.0.3"], "10.0.0.2", id="proxies alone"),
        pytest.param(PROXY, [b"2001:db8::1, fd00::7"], "2001:db8::1", id="IPv6"),
        pytest.param(PROXY, [b"::ffff:1.1.1.1"], "1.1.1.1", id="IPv4 inside IPv6"),
        pytest.param("::ffff:10.0.0.1", [b"1.1.1.1"], "1.1.1.1", id="a proxy inside IPv6"),
        pytest.param(PROXY, [b"nonsense, 1.1.1.1"], "1.1.1.1", id="nonsense that does not count"),
        pytest.param(PROXY, [b"1.1.1.1, nonsense"], None, id="nonsense that counts"),
        pytest.param(PROXY, [b"1.1.1.1,"], None, id="an empty last hop"),
        pytest.param(PROXY, [b",10.0.0.2"], None, id="an empty first hop"),
        pytest.param(PROXY, [b"1.1.1.1:443"], None, id="a port"),
        pytest.param(PROXY, [b"\xff"], None, id="bytes beyond ASCII"),
        pytest.param("", [b"1.1.1.1"], None, id="no peer"),
        pytest.param(PROXY, [b",".join([b"10.0.0.2"] * 40)], None, id="too many hops"),
    ],
)
def test_the_client_is_the_first_untrusted_hop_from_the_right(
    peer: str, values: list[bytes], client: str | None
) -> None:
    found = client_address(peer, values, PROXIES)

    assert found == (None if client is None else ip_address(client))


def test_an_address_with_a_scope_is_read() -> None:
    assert read_address("fe80::1%eth0") is not None


# The shared secret.


def with_secret(*values: bytes, name: bytes = b"x-retell-signature", wanted: str = "s3") -> bool:
    door = access(ws_shared_secret_enabled="true", ws_shared_secret=wanted)
    return door.admits("203.0.113.9", asking(b"", *((name, value) for value in values)))


def test_the_shared_secret_opens_the_door() -> None:
    assert with_secret(b"s3")


@pytest.mark.parametrize("values", [[], [b""], [b"s"], [b"s33"], [b"S3"], [b"\xff\xfe"]])
def test_another_secret_does_not(values: list[bytes]) -> None:
    assert not with_secret(*values)


def test_a_secret_that_comes_twice_does_not_count() -> None:
    assert not with_secret(b"s3", b"s3")


def test_a_secret_in_another_header_does_not_count() -> None:
    assert not with_secret(b"s3", name=b"x-other")


def test_a_secret_beyond_ascii_is_compared_as_utf8() -> None:
    assert with_secret("schlüssel".encode(), wanted="schlüssel")
    assert not with_secret("schlüssel".encode("latin-1"), wanted="schlüssel")


def test_the_header_of_the_secret_has_a_name_of_ones_own_in_any_case() -> None:
    door = access(
        ws_shared_secret_enabled="true", ws_shared_secret="s3", ws_shared_secret_header="X-My-Key"
    )

    assert door.admits("203.0.113.9", asking(b"", (b"x-my-key", b"s3")))


# The token in the query.


@pytest.mark.parametrize(
    ("token", "query"),
    [
        ("tok", b"token=tok"),
        ("tok", b"a=b&token=tok&c"),
        ("tok", b"%74oken=t%6Fk"),
        ("tök", b"token=t%C3%B6k"),
        ("a+b", b"token=a+b"),
        ("a b", b"token=a%20b"),
    ],
)
def test_the_token_opens_the_door(token: str, query: bytes) -> None:
    assert access(ws_query_token=token).admits("203.0.113.9", asking(query))


@pytest.mark.parametrize(
    "query",
    [
        b"",
        b"token",
        b"token=",
        b"token=to",
        b"token=tokk",
        b"other=tok",
        b"token=t%C3%B6k",
        b"token=%FF%FE",
        b"token=%zz",
        b"token=no&token=tok",
    ],
)
def test_another_token_does_not(query: bytes) -> None:
    assert not access(ws_query_token="tok").admits("203.0.113.9", asking(query))


def test_the_token_may_have_another_name() -> None:
    door = access(ws_query_token="tok", ws_query_token_param="key")

    assert door.admits("203.0.113.9", asking(b"key=tok"))
    assert not door.admits("203.0.113.9", asking(b"token=tok"))


def test_every_check_that_is_switched_on_has_to_pass() -> None:
    door = access(ws_query_token="tok", ws_shared_secret_enabled="true", ws_shared_secret="s3")
    secret = (b"x-retell-signature", b"s3")

    assert door.admits("203.0.113.9", asking(b"token=tok", secret))
    assert not door.admits("203.0.113.9", asking(b"token=tok"))
    assert not door.admits("203.0.113.9", asking(b"", secret))


def test_a_missing_value_is_empty() -> None:
    assert query_value(b"a&b=1", "a") == b""
    assert query_value(b"a&b=1", "c") == b""


# Credentials.


def test_the_same_client_has_the_same_credentials_by_either_route() -> None:
    door = access()
    by_the_other = UpgradeRequest(b"GET", b"/llm-websocket/call_1/", b"token=tok", ())

    assert door.credentials(asking(b"token=tok")) == door.credentials(by_the_other)
    assert len(door.credentials(asking())) == 32


def test_another_query_is_other_credentials() -> None:
    door = access()

    assert door.credentials(asking(b"token=tok")) != door.credentials(asking(b"token=tok2"))


def test_the_secret_belongs_to_the_credentials_where_it_is_asked_for() -> None:
    one, two = (asking(b"", (b"x-retell-signature", value)) for value in (b"s3", b"s4"))
    asked = access(ws_shared_secret_enabled="true", ws_shared_secret="s3")

    assert asked.credentials(one) != asked.credentials(two)
    assert access().credentials(one) == access().credentials(two)


def test_query_and_secret_cannot_stand_in_for_each_other() -> None:
    door = access(ws_shared_secret_enabled="true", ws_shared_secret="s3")
    one = asking(b"ab", (b"x-retell-signature", b"c"))
    two = asking(b"a", (b"x-retell-signature", b"bc"))

    assert door.credentials(one) != door.credentials(two)
