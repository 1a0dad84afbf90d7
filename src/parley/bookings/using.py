"""Using a function: whose call it is, whether it was asked before, and its one transaction."""

import hashlib
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

import msgspec
import structlog

from parley.bookings.actions import desk as actions
from parley.bookings.answers import Answer, Json, failed
from parley.bookings.desk import Desk
from parley.bookings.envelope import envelope
from parley.bookings.rules.records import DeskCall
from parley.bookings.store import desk as store
from parley.bookings.store import ledger
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.snapshots import Snapshots
from parley.conversation.hearing.language_id import LANGUAGES, Settled, identify, settle
from parley.conversation.hearing.matching import Candidate, match
from parley.conversation.wording.spoken import Manner
from parley.db.engine import Database, Tx
from parley.db.failures import DatabaseUnavailable
from parley.tenants import actions as tenants
from parley.tenants.rules import Branch, Tenant

log = structlog.get_logger(__name__)

USES_PER_CALL_MAX = 50
CATALOGUE_TRIES_MAX = 2
USES_PER_MINUTE_MAX = 20
SAME_FUNCTION_PER_MINUTE_MAX = 10
MINUTE = timedelta(minutes=1)
KEY_HEX_DIGITS = 32
TRACE_HEX_DIGITS = 12
VOLATILE = frozenset({"notes", "customer_email", "reason"})
"""Arguments that do not make a write another one: a corrected e-mail address books nothing new."""

Kind = Literal["open", "public", "read", "hold", "write"]
"""What a function needs and does.

`open` needs nobody; `public` a tenant; `read` a call; `hold` may change what the call holds;
`write` makes, moves or cancels, and is done once however often it is asked.
"""


class Function(msgspec.Struct, frozen=True):
    """One thing that the front desk can do in a call.

    `arguments` is the struct of texts that it takes; all may be missing. `run` answers; what it
    raises undoes its transaction.
    """

    name: str
    description: str
    kind: Kind
    arguments: type[msgspec.Struct]
    run: Callable[[Desk, Any], Answer]
    deadline_ms: int = 2500


class Whose(msgspec.Struct, frozen=True):
    """Who was called, by what the platform signed: a number, an agent, or a tenant's secret."""

    tenant_id: str
    branch_id: str | None = None


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """The call as the platform tells of it. Numbers are E.164 or empty.

    `caller` is the person's number and `called` ours, whoever dialled.
    """

    call_id: str
    platform: str
    caller: str = ""
    called: str = ""
    direction: str = ""
    agent_id: str = ""
    utterances: tuple[str, ...] = ()


class Use(msgspec.Struct, frozen=True, kw_only=True):
    """One request. `name` is as it was sent, `request` the SHA-256 of its bytes, hexadecimal.

    `facts` None means that nobody knows which call it is.
    """

    name: str
    function: str
    arguments: Mapping[str, str]
    request: str
    facts: Facts | None = None
    language: str = ""


class Used(msgspec.Struct, frozen=True):
    """The answer as it leaves. With `duplicate` it was given before and nothing was done now."""

    envelope: dict[str, Json]
    duplicate: bool = False


class Functions:
    """The functions by their names, and how each is used: once, inside a transaction.

    `hold_ms` is how long a chosen time is held.
    """

    def __init__(self, by_name: Mapping[str, Function], *, hold_ms: int) -> None:
        self._functions = by_name
        self._catalogues = Snapshots()
        self._hold_ms = hold_ms

    def use(self, tx: Tx, whose: Whose | None, use: Use) -> Used:
        """Do what is asked, or give the answer that was given before. Raises what goes wrong.

        What takes time is undone and done again where the catalogue changed meanwhile: somebody is
        absent now, or the hours are others, and who said so has not seen what was being taken.
        """
        for _ in range(CATALOGUE_TRIES_MAX):
            with tx.conn.begin_nested() as attempt:
                found = self._revision(tx, whose)
                used = self._once(tx, whose, use, found)
                if not self._takes_time(use) or self._revision(tx, whose) == found:
                    return used
                attempt.rollback()
        return self._once(tx, whose, use, self._revision(tx, whose))

    def _takes_time(self, use: Use) -> bool:
        function = self._functions.get(use.function)
        return function is not None and function.kind in ("hold", "write")

    def _revision(self, tx: Tx, whose: Whose | None) -> tuple[Tenant, int] | None:
        return tenants.find_revision(tx, whose.tenant_id) if whose else None

    def _once(
        self, tx: Tx, whose: Whose | None, use: Use, found: tuple[Tenant, int] | None
    ) -> Used:
        function = self._functions.get(use.function)
        tenant, revision = found or (None, 0)
        if function is None:
            return self._plain(failed("unknown_function"), use, tenant)
        if tenant is None or whose is None:
            if function.kind == "open":
                return self._open(tx, function, use)
            return self._plain(failed("tenant_unknown"), use, None)
        if use.facts is None and function.kind not in ("open", "public"):
            return self._plain(failed("call_context_missing"), use, tenant)
        known = self._catalogues.of(tx, tenant.id, revision)
        return self._for_tenant(tx, function, tenant, known, whose, use)

    def _for_tenant(
        self,
        tx: Tx,
        function: Function,
        tenant: Tenant,
        known: Catalogue,
        whose: Whose,
        use: Use,
    ) -> Used:
        language = _language(use, tenant)
        call = None
        if use.facts is not None:
            new = _new_call(tx, tenant, whose.branch_id, use.facts, language)
            call = actions.open_call(tx, new)
            if call is None:
                return self._plain(failed("call_context_missing"), use, tenant)
            if stored := self._answered(tx, call, function, use):
                return stored
            if self._is_too_often(tx, call, function):
                return self._plain(failed("rate_limited"), use, tenant)
        branch = _branch(known, call.branch_id if call else whose.branch_id)
        if whose.branch_id is None and (said := use.arguments.get("branch", "")):
            branch = _branch_of(known, said, language) or branch
        desk = Desk(
            tx,
            tenant,
            known,
            call=call,
            branch=branch,
            language=language,
            utterances=use.facts.utterances if use.facts else (),
            hold_ms=self._hold_ms,
        )
        return self._run(desk, function, use)

    def _run(self, desk: Desk, function: Function, use: Use) -> Used:
        generation = desk.call.generation if desk.known else 0
        arguments = msgspec.convert(
            {name: use.arguments[name] for name in _fields(function) if name in use.arguments},
            function.arguments,
        )
        answer = function.run(desk, arguments)
        sent = envelope(answer, _trace(use), desk.manner)
        if desk.known:
            number = desk.call.uses + 1
            desk.remember(uses=number, seen_at=desk.now)
            desk.save()
            keyed = function.kind == "write" and answer.status in FINAL
            key = _key(desk.call, function, use, generation) if keyed else ""
            _note(desk.tx, desk.call, function, use, sent, key)
        return Used(sent)

    def _answered(self, tx: Tx, call: DeskCall, function: Function, use: Use) -> Used | None:
        """The answer that was given before to the very same request, or to the same wish."""
        if not call.uses:
            return None
        stored = store.read_use_by_request(tx, call.tenant_id, call.call_id, use.request)
        if stored is not None:
            return _again(stored)
        if function.kind != "write":
            return None
        key = _key(call, function, use, call.generation)
        stored = store.read_use_by_key(tx, call.tenant_id, call.call_id, key)
        if stored is None:
            return None
        used = _again(stored)
        if not _holds_true(tx, call.tenant_id, used.envelope):
            return None
        # These bytes have their answer now, and keep it when the words mean something new.
        call = msgspec.structs.replace(call, uses=call.uses + 1, seen_at=tx.now)
        actions.remember(tx, call)
        _note(tx, call, function, use, used.envelope, "")
        return used

    def _is_too_often(self, tx: Tx, call: DeskCall, function: Function) -> bool:
        if call.uses >= USES_PER_CALL_MAX:
            return True
        if call.uses < SAME_FUNCTION_PER_MINUTE_MAX:
            return False
        counts = store.count_uses(tx, call.tenant_id, call.call_id, tx.now - MINUTE)
        return (
            sum(counts.values()) >= USES_PER_MINUTE_MAX
            or counts.get(function.name, 0) >= SAME_FUNCTION_PER_MINUTE_MAX
        )

    def _open(self, tx: Tx, function: Function, use: Use) -> Used:
        """What needs nobody, for somebody whom we do not know."""
        nobody = Tenant("", "", "US", "UTC", 1, tx.now)
        language = _language(use, nobody)
        desk = Desk(
            tx,
            nobody,
            Catalogue(),
            call=None,
            branch=None,
            language=language,
            hold_ms=self._hold_ms,
        )
        return self._run(desk, function, use)

    def _plain(self, answer: Answer, use: Use, tenant: Tenant | None) -> Used:
        manner = Manner(language=_language(use, tenant))
        return Used(envelope(answer, _trace(use), manner))


class FrontDesk:
    """Functions on a database. Its methods may be called from any thread."""

    def __init__(
        self,
        database: Database,
        functions: Mapping[str, Function],
        *,
        hold_ms: int,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        """`clock` None means the database's."""
        self._database = database
        self._functions = Functions(functions, hold_ms=hold_ms)
        self._clock = clock

    def use(self, whose: Callable[[Tx], Whose | None], use: Use) -> Used:
        """Do what is asked, once. Whatever goes wrong here is answered, never raised.

        A caller whose wish was lost that way is called back, if their number is known.
        """
        error_id, language = secrets.token_hex(4), _language(use, None)
        try:
            with self._database.write(self._clock() if self._clock else None) as tx:
                return self._functions.use(tx, whose(tx), use)
        except DatabaseUnavailable as error:
            log.warning("function_failed", function=use.function, error_id=error_id, why=str(error))
        except Exception as error:
            log.exception(
                "function_failed",
                function=use.function,
                error_id=error_id,
                error=type(error).__name__,
            )
            self._call_back(whose, use)
            language = self._spoken(whose, use)
        manner = Manner(language=language)
        return Used(envelope(failed("internal_error"), _trace(use), manner, error_id=error_id))

    def _spoken(self, whose: Callable[[Tx], Whose | None], use: Use) -> str:
        """The caller's language, as far as it can still be known."""
        tenant = None
        try:
            with self._database.read() as tx:
                found = whose(tx)
                tenant = tenants.find(tx, found.tenant_id) if found else None
        except Exception as error:
            log.exception("language_not_known", error=type(error).__name__)
        return _language(use, tenant)

    def _call_back(self, whose: Callable[[Tx], Whose | None], use: Use) -> None:
        """Note that somebody should call: what the caller wanted was not done."""
        instead = msgspec.structs.replace(
            use,
            function="request_callback",
            arguments={"reason": use.function, "priority": "high"},
            request=f"{use.request[:-1]}!",
        )
        if use.facts is None or not use.facts.caller or use.function == "request_callback":
            return
        try:
            with self._database.write(self._clock() if self._clock else None) as tx:
                self._functions.use(tx, whose(tx), instead)
        except Exception as error:
            log.exception("call_back_not_noted", error=type(error).__name__)


FINAL = frozenset(
    {
        "booked",
        "already_booked",
        "pending",
        "cancelled",
        "rescheduled",
        "callback_queued",
        "waitlisted",
        "noted",
    }
)
"""How a write ends that did something; any other ending may be tried again with the same words."""
STANDING = frozenset({"booked", "already_booked", "pending", "rescheduled"})
"""Of those, the ones that tell of a booking which stands."""
NAME_MAX_CHARS = 128


def _note(
    tx: Tx, call: DeskCall, function: Function, use: Use, sent: Mapping[str, Json], key: str
) -> None:
    """Keep the answer of a use, the newest of its call; what repeats it gets the same."""
    row = {
        "call_id": call.call_id,
        "number": call.uses,
        "tenant_id": call.tenant_id,
        "name": use.name[:NAME_MAX_CHARS],
        "function": function.name,
        "key": key,
        "request": use.request,
        "pii_arguments": msgspec.json.encode(use.arguments).decode(),
        "status": sent["status"],
        "pii_answer": msgspec.json.encode(sent).decode(),
        "started_at": tx.now,
    }
    if not store.insert_use(tx, row):
        # An older answer has the key; it does not hold true any more.
        store.insert_use(tx, {**row, "key": ""})


def _again(stored: str) -> Used:
    sent = msgspec.json.decode(stored, type=dict[str, Any])
    return Used({**sent, "duplicate": True}, duplicate=True)


def _holds_true(tx: Tx, tenant_id: str, sent: Mapping[str, Json]) -> bool:
    """Whether an answer that tells of a standing booking may be given for new words too.

    Not once that booking was cancelled or moved by somebody else: then it is looked at anew.
    """
    if sent["status"] not in STANDING:
        return True
    booking = ledger.read_by_code(tx, tenant_id, str(sent.get("appointment_id", "")))
    start = sent.get("start")
    told = start["iso"] if isinstance(start, dict) else ""
    return (
        booking is not None
        and booking.stands
        and datetime.fromisoformat(str(told)) == booking.starts_at
    )


def _trace(use: Use) -> str:
    return use.request[:TRACE_HEX_DIGITS]


def _fields(function: Function) -> tuple[str, ...]:
    return function.arguments.__struct_fields__


def _key(call: DeskCall, function: Function, use: Use, generation: int) -> str:
    """The idempotency key of a write: tenant, call, function, arguments, generation of the call."""
    arguments = {
        name: value
        for name, value in use.arguments.items()
        if name not in VOLATILE and name in _fields(function)
    }
    canonical = msgspec.json.encode(
        [call.tenant_id, call.call_id, function.name, arguments, generation], order="deterministic"
    )
    return hashlib.sha256(canonical).hexdigest()[:KEY_HEX_DIGITS]


def _language(use: Use, tenant: Tenant | None) -> str:
    """What the caller speaks: as they are heard, else as it was asked for, else the tenant's."""
    own = tenant.language.partition("-")[0] if tenant else "en"
    begun = next((one for one in (use.language, own) if one in LANGUAGES), "en")
    settled = Settled(begun)
    for text in use.facts.utterances if use.facts else ():
        settled = settle(settled, identify(text))
    return settled.language


def _new_call(
    tx: Tx, tenant: Tenant, branch_id: str | None, facts: Facts, language: str
) -> DeskCall:
    return DeskCall(
        call_id=facts.call_id,
        tenant_id=tenant.id,
        branch_id=branch_id,
        platform=facts.platform,
        direction=facts.direction,
        pii_from=facts.caller,
        pii_to=facts.called,
        agent_id=facts.agent_id,
        language=language,
        started_at=tx.now,
        seen_at=tx.now,
    )


def _branch(known: Catalogue, branch_id: str | None) -> Branch | None:
    """The branch of the call; the only one where there is one; None: the caller has to say."""
    if branch_id:
        return known.branch(branch_id)
    return known.branches[0] if len(known.branches) == 1 else None


def _branch_of(known: Catalogue, said: str, language: str) -> Branch | None:
    """The branch that the caller named; None: none is near enough."""
    candidates = [Candidate(one.id, one.name, (one.slug, one.address)) for one in known.branches]
    found = match(said, candidates, language)
    return known.branch(found.best.id) if found.best and not found.ask else None
