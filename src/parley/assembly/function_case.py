"""One request for a function of Retell that was let in: what it asks for, and what is known."""

import hashlib
import secrets
from typing import Final, NamedTuple

from parley.bookings.using import Facts, Use
from parley.providers.retell.function_call import CallFacts
from parley.providers.retell.function_request import WITHOUT_BODY, FunctionRequest, Unreadable
from parley.web.functions import Asked

PLATFORM: Final = "retell"
NONCE_BYTES: Final = 32


class Proof(NamedTuple):
    """What speaks for a request: a good signature and a secret that nobody has looked up yet.

    `digest` and `at_ms` are those of the signature; empty and 0 where there is none.
    """

    digest: str
    at_ms: int
    secret: str


class Case:
    """One request that was let in: what it asks for, and what is known of its call."""

    def __init__(self, asked: Asked, request: FunctionRequest | Unreadable, proof: Proof) -> None:
        self.request = request
        self.proof = proof
        # Only a signature over the whole call makes what it says of the call a fact.
        self.call = request.call if proof.digest else None
        self.is_replayable = bool(proof.digest) and asked.method in WITHOUT_BODY
        self.ours = _ours(self.call) if self.call else ""
        self.utterances = self.call.utterances if self.call else ()
        self.use = _use(request, self._facts(), self._digest(asked), self.call)

    def _facts(self) -> Facts | None:
        """None: nobody knows which call it is. Arguments never say it."""
        if self.call is not None:
            return _facts(self.call) if self.call.call_id else None
        claimed = getattr(self.request, "claimed_call_id", "")
        if not self.proof.secret or not claimed:
            return None
        return Facts(call_id=claimed, platform=PLATFORM)

    def _digest(self, asked: Asked) -> str:
        """What a repetition has in common with the first: the bytes, where they tell of a call.

        Arguments alone may well be asked twice, so their signature counts too; and what is not
        signed as a whole is never a repetition.
        """
        if not self.proof.digest or self.is_replayable:
            return secrets.token_hex(NONCE_BYTES)
        parts = [asked.name.encode(), asked.body]
        if self.call is None:
            parts.append(self.proof.digest.encode())
        return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _use(
    request: FunctionRequest | Unreadable, facts: Facts | None, digest: str, call: CallFacts | None
) -> Use:
    language = call.language if call else ""
    if isinstance(request, Unreadable):
        return Use(
            name=request.name, function="", arguments={}, request=digest, facts=facts,
            language=language,
        )  # fmt: skip
    return Use(
        name=request.name, function=request.function, arguments=request.arguments,
        request=digest, facts=facts, language=language,
    )  # fmt: skip


def _facts(call: CallFacts) -> Facts:
    return Facts(
        call_id=call.call_id,
        platform=PLATFORM,
        caller=call.caller(),
        called=call.called(),
        direction=call.direction,
        agent_id=call.agent_id,
        utterances=call.utterances,
    )


def _ours(call: CallFacts) -> str:
    """Our end of a call: the number, else the agent."""
    return call.called() or call.agent_id
