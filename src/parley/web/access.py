"""Who may open a call: by address, by a shared secret in a header, by a token in the query."""

import hashlib
import hmac
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import unquote_to_bytes

from parley.settings import Settings
from parley.web.handshake import UpgradeRequest

FORWARDED_HOPS_MAX: Final = 32

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


class Access:
    """The checks of the settings. What is switched on and empty admits nobody."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        trusts = settings.ws_trusted_proxy_enabled
        self._proxies = settings.ws_trusted_proxy_cidrs if trusts else ()

    def admits(self, peer: str, request: UpgradeRequest) -> bool:
        """Whether the client behind `peer`, the address of the socket, may open a call."""
        return (
            self._address_fits(peer, request)
            and self._secret_fits(request)
            and self._token_fits(request)
        )

    def credentials(self, request: UpgradeRequest) -> bytes:
        """32 bytes that stand for what the client brought: its query and its shared secret.

        A second socket on a call has to bring the same. The route does not count, and neither does
        the header while it is not asked for.
        """
        brought = self._brought_secret(request) if self._settings.ws_shared_secret_enabled else b""
        length = len(request.query).to_bytes(8, "big")
        return hashlib.sha256(length + request.query + brought).digest()

    def _address_fits(self, peer: str, request: UpgradeRequest) -> bool:
        if not self._settings.ws_allowlist_enabled:
            return True
        client = client_address(peer, request.values("x-forwarded-for"), self._proxies)
        return client is not None and lies_in(client, self._settings.ws_allowlist_cidrs)

    def _secret_fits(self, request: UpgradeRequest) -> bool:
        if not self._settings.ws_shared_secret_enabled:
            return True
        wanted = self._settings.ws_shared_secret.get_secret_value().encode()
        return bool(wanted) and hmac.compare_digest(wanted, self._brought_secret(request))

    def _brought_secret(self, request: UpgradeRequest) -> bytes:
        values = request.values(self._settings.ws_shared_secret_header)
        return values[0] if len(values) == 1 else b""

    def _token_fits(self, request: UpgradeRequest) -> bool:
        wanted = self._settings.ws_query_token.get_secret_value().encode()
        if not wanted:
            return True
        brought = query_value(request.query, self._settings.ws_query_token_param)
        return hmac.compare_digest(wanted, brought)


def client_address(
    peer: str, forwarded: Iterable[bytes], proxies: Iterable[Network]
) -> Address | None:
    """Who is at the other end: the socket's peer, or whom a trusted proxy speaks for.

    `forwarded` are the values of X-Forwarded-For in their order. They count only if the peer is a
    trusted proxy, and then from the right: each trusted hop vouches for the one before it, and the
    first that is not trusted is the client. None where an address that counts cannot be read.
    """
    proxies = tuple(proxies)
    chain = b",".join(forwarded)
    hops = chain.split(b",") if chain.strip() else []
    client = read_address(peer)
    for _ in range(FORWARDED_HOPS_MAX):
        if client is None or not hops or not lies_in(client, proxies):
            return client
        client = read_address(hops.pop().strip().decode("ascii", "replace"))
    return None


def read_address(text: str) -> Address | None:
    """An address in its plainest form: an IPv4 address mapped into IPv6 is the IPv4 address.

    None if it is none.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address


def lies_in(address: Address, networks: Iterable[Network]) -> bool:
    """Whether one of the networks contains the address. No networks contain nothing."""
    return any(address in network for network in networks)


def query_value(query: bytes, name: str) -> bytes:
    """The first value of a query parameter, percent-decoded; empty if it is absent."""
    for pair in query.split(b"&"):
        key, _, value = pair.partition(b"=")
        if unquote_to_bytes(key) == name.encode():
            return unquote_to_bytes(value)
    return b""
