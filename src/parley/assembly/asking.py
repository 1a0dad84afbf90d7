"""Asking a server over HTTP whether it is a Parley, and which."""

from collections.abc import Mapping
from typing import NamedTuple

import httpx

from parley.assembly.addresses import Target

ASK_TIMEOUT_S = 3.0


class About(NamedTuple):
    """What is known of a server; empty where it does not say it. Settings it never tells."""

    pack: str
    model: str
    settings: Mapping[str, str]


def ask(target: Target) -> About | None:
    """What the server there says of itself; None: no Parley answers there."""
    try:
        with httpx.Client(base_url=target.web, timeout=ASK_TIMEOUT_S, trust_env=False) as client:
            alive, ready = client.get("/healthz"), client.get("/readyz")
        if alive.json() != {"ok": True}:
            return None
        told = ready.json()
    except (httpx.HTTPError, ValueError):
        return None
    return About(str(told.get("pack", "")), str(told.get("model", "")), {})
