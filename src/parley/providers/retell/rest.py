"""Retell's REST API, as far as it is asked: how an agent is set up.

Source: docs.retellai.com/api-references/get-agent.
"""

from http import HTTPStatus
from urllib.parse import quote

import httpx
import msgspec

from parley.errors import ProviderError

TIMEOUT_S = 10.0
CUSTOM_LLM = "custom-llm"
ANSWER_MAX_BYTES = 4_000_000


class ResponseEngine(msgspec.Struct, frozen=True):
    """What speaks for an agent; `llm_websocket_url` only where the type is CUSTOM_LLM."""

    type: str
    llm_websocket_url: str = ""


class RetellAgent(msgspec.Struct, frozen=True):
    """An agent, as far as it concerns us."""

    response_engine: ResponseEngine
    agent_name: str | None = None

    @property
    def socket_url(self) -> str:
        """Where it connects its calls to; empty: it is no Custom LLM agent."""
        engine = self.response_engine
        return engine.llm_websocket_url if engine.type == CUSTOM_LLM else ""


def get_agent(base_url: str, api_key: str, agent_id: str) -> RetellAgent:
    """Raises ProviderError, whose text says how to mend it and never tells the key."""
    url = f"{base_url.rstrip('/')}/get-agent/{quote(agent_id, safe='')}"
    headers = {"Authorization": f"Bearer {api_key}"}
    try:
        answer = httpx.get(url, headers=headers, timeout=TIMEOUT_S)
    except httpx.HTTPError as error:
        raise ProviderError(
            f"Retell does not answer at {base_url}: {type(error).__name__}", retryable=True
        ) from error
    if answer.status_code != HTTPStatus.OK:
        raise ProviderError(
            _refusal(answer.status_code, agent_id),
            retryable=answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR,
        )
    try:
        return msgspec.json.decode(answer.content[:ANSWER_MAX_BYTES], type=RetellAgent)
    except msgspec.DecodeError as error:
        raise ProviderError(f"Retell's answer is not an agent: {error}", retryable=False) from error


def _refusal(status: int, agent_id: str) -> str:
    match status:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            return "Retell does not accept RETELL_API_KEY; copy it again from the dashboard"
        case HTTPStatus.NOT_FOUND | HTTPStatus.UNPROCESSABLE_ENTITY:
            return f"Retell knows no agent {agent_id}; look at PARLEY_RETELL_AGENT_ID"
        case _:
            return f"Retell answered with status {status}; try again later"
