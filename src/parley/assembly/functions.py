"""The door of functions as Retell asks for them: signatures, shapes, whose call it is, and answers.

What a function does is `bookings/functions/`; how requests come in is `web/functions.py`.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Final

import structlog

from parley.assembly.function_case import Case, Proof
from parley.bookings.answers import Error, failed
from parley.bookings.envelope import envelope, schema
from parley.bookings.store.desk import note_signature
from parley.bookings.using import TRACE_HEX_DIGITS, FrontDesk, Function, Whose
from parley.clock import EPOCH, epoch_ms
from parley.conversation.hearing.language_id import LANGUAGES, Settled, identify, settle
from parley.conversation.wording.spoken import Manner
from parley.db.engine import Database, Tx
from parley.providers.retell import signature
from parley.providers.retell.function_request import Unreadable, read_request
from parley.providers.retell.phone_numbers import e164
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.tenants import actions as tenants
from parley.tenants.actions.resolving import resolve
from parley.web.functions import Admitted, Asked, Envelope, FunctionDoor, Rejected

SECRET_HEADER: Final = "x-parley-secret"  # noqa: S105 - the name of a header
UNKNOWN: Final = "unknown"
"""What metrics call functions that do not exist: anybody can make up names."""
DEADLINE_MS: Final = 2_500
"""For what is no function."""
LANGUAGES_MAX: Final = 10_000
"""Numbers and agents of ours whose language is remembered for answers that come from here."""
TOLD_EVERY_MS: Final = 60_000
"""How often the log tells the same of requests that are not let in."""

NAME_SHOWN_MAX_CHARS: Final = 64
UNKNOWN_MEND: Final = "compare the function's name at Retell with docs/reference/functions.md"
NO_KEY: Final = Rejected(503, "no_key", "unavailable", "Functions cannot be asked for here yet.")
NO_KEY_MEND: Final = "set RETELL_API_KEY to the key that has the webhook badge at Retell"

log = structlog.get_logger(__name__)


def function_door(
    settings: Settings,
    database: Database,
    functions: Mapping[str, Function],
    metrics: Metrics,
    now_ms: Callable[[], int] = epoch_ms,
) -> FunctionDoor:
    """The door of a process. `close` it at the end."""
    desk = FrontDesk(database, functions, hold_ms=settings.parley_hold_seconds * 1000)
    reception = Reception(database, functions, desk, settings.signing_keys, now_ms)
    return FunctionDoor(reception.admit, metrics, schema())


def unauthorized(reason: str) -> Rejected:
    """The same for all who are not let in, whatever the reason that we count."""
    return Rejected(401, reason, "unauthorized", "This request cannot be accepted.")


class Reception:
    """Lets requests in, and says how they run. `admit` never waits."""

    def __init__(
        self,
        database: Database,
        functions: Mapping[str, Function],
        desk: FrontDesk,
        keys: Sequence[str],
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._functions = functions
        self._desk = desk
        self._keys = tuple(keys)
        self._now_ms = now_ms
        self._languages: dict[str, str] = {}
        self._told_at_ms: dict[str, int] = {}

    def admit(self, asked: Asked) -> Admitted | Rejected:
        """Check the signature over the raw bytes, then read them. Nothing is stored."""
        proof = self._proof(asked)
        if isinstance(proof, Rejected):
            return proof
        request = read_request(asked.name, asked.method, asked.body, asked.query, asked.headers)
        case = Case(asked, request, proof)
        function = self._functions.get(case.use.function)
        return Admitted(
            function=function.name if function else UNKNOWN,
            key=case.use.request,
            deadline_ms=function.deadline_ms if function else DEADLINE_MS,
            run=lambda: self._run(case),
            late=lambda: self._failed("deadline_exceeded", case),
            broken=lambda error_id: self._failed("internal_error", case, error_id),
            proven=bool(proof.digest),
        )

    def _proof(self, asked: Asked) -> Proof | Rejected:
        """What speaks for a request. A signature that is there must be good."""
        header = asked.headers.get(signature.HEADER)
        secret = asked.headers.get(SECRET_HEADER, "")
        if secret and header is None:
            return Proof("", 0, secret)
        verdict = signature.verify(asked.body, header, self._keys, self._now_ms())
        if not self._keys:
            self._tell("no_key", mend=NO_KEY_MEND)
            return NO_KEY
        if not verdict.ok:
            self._tell(verdict.why)
            return unauthorized(verdict.why)
        return Proof(verdict.digest, verdict.at_ms, secret)

    def _run(self, case: Case) -> Envelope | Rejected:
        """In a thread: what only the database can check, and then the function."""
        tenant_id = self._tenant_of(case.proof.secret)
        if case.proof.secret and tenant_id is None:
            return self._turned_away("secret")
        if case.is_replayable and not self._is_first(case.proof):
            return self._turned_away("replayed")
        if isinstance(case.request, Unreadable):
            return self._failed("invalid_request", case)
        if case.use.function not in self._functions:
            name = case.use.function[:NAME_SHOWN_MAX_CHARS]
            if self._is_time("unknown_function"):
                log.warning("function_unknown", function=name, mend=UNKNOWN_MEND)
        if case.call is None and tenant_id is None and self._is_personal(case.use.function):
            return self._failed("call_context_missing", case)
        used = self._desk.use(lambda tx: _whose(tx, case, tenant_id), case.use)
        self._remember_language(case, used.envelope)
        return used.envelope

    def _tenant_of(self, secret: str) -> str | None:
        """Whose secret it is; None: nobody's. Strangers make nobody wait for a write."""
        if not secret:
            return None
        with self._database.read() as tx:
            return tenants.secret_matches(tx, secret)

    def _is_first(self, proof: Proof) -> bool:
        """Whether a signature without a body was not used before; from now on it was."""
        expires_at = EPOCH + timedelta(milliseconds=proof.at_ms + signature.WINDOW_MS)
        digest = hashlib.sha256(proof.digest.encode()).hexdigest()
        with self._database.write() as tx:
            return note_signature(tx, digest, expires_at)

    def _is_personal(self, name: str) -> bool:
        """Whether a function answers for one call alone, so that without one nobody is asked."""
        function = self._functions.get(name)
        return function is not None and function.kind not in ("open", "public")

    def _turned_away(self, reason: str) -> Rejected:
        self._tell(reason)
        return unauthorized(reason)

    def _failed(self, error: Error, case: Case, error_id: str = "") -> Envelope:
        trace_id = case.use.request[:TRACE_HEX_DIGITS]
        manner = Manner(language=self._language(case))
        return envelope(failed(error), trace_id, manner, error_id=error_id)

    def _language(self, case: Case) -> str:
        """As the caller speaks, else as this number or agent of ours last answered."""
        begun = next(
            (
                one
                for one in (case.use.language, self._languages.get(case.ours))
                if one in LANGUAGES
            ),
            LANGUAGES[0],
        )
        settled = Settled(begun)
        for text in case.utterances:
            settled = settle(settled, identify(text))
        return settled.language

    def _remember_language(self, case: Case, sent: Envelope) -> None:
        if not case.ours:
            return
        if len(self._languages) >= LANGUAGES_MAX:
            self._languages.clear()
        self._languages[case.ours] = str(sent["language"])

    def _tell(self, reason: str, **more: str) -> None:
        """Log a refusal, but not each of a flood."""
        if self._is_time(reason):
            log.warning("function_refused", reason=reason, **more)

    def _is_time(self, reason: str) -> bool:
        """Whether the log was not told the same just now."""
        now_ms = self._now_ms()
        if now_ms - self._told_at_ms.get(reason, -TOLD_EVERY_MS) < TOLD_EVERY_MS:
            return False
        self._told_at_ms[reason] = now_ms
        return True


def _whose(tx: Tx, case: Case, tenant_id: str | None) -> Whose | None:
    """Whose call it is by what was signed, else by the secret."""
    call = case.call
    if call is not None:
        found = resolve(
            tx,
            e164(call.to_raw) or call.to_raw,
            e164(call.from_raw) or call.from_raw,
            call.direction,
            call.agent_id,
        )
        if found is not None:
            if found.mismatch:
                log.warning(
                    "number_and_agent_disagree",
                    tenant=found.tenant_id,
                    agent_id=call.agent_id,
                    mend="let the agent lead to the same tenant and branch as the number",
                )
            return Whose(found.tenant_id, found.branch_id)
    return Whose(tenant_id) if tenant_id else None
