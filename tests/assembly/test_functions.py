"""The door of functions as Retell knocks at it, on both databases: who is let in, and as whom."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import func, select
from structlog.testing import capture_logs
from tests.assembly.function_visit import (
    ANN,
    KEY,
    LEAK,
    NOW_MS,
    SALON_NUMBER,
    SPA_NUMBER,
    FunctionVisit,
    body_of,
)
from tests.postgres import NOW

from parley.bookings.envelope import schema
from parley.db.engine import Database
from parley.db.tables import desk_calls, function_uses, signatures
from parley.providers.retell.signature import WINDOW_MS, sign

PATH = "/functions/retell"
BODY = body_of("check_customer")


@pytest.fixture
def visit(database: Database) -> Iterator[FunctionVisit]:
    visit = FunctionVisit(database)
    yield visit
    visit.gate.set()
    visit.door.close()


@pytest.fixture
def plain(migrated_sqlite: Path, tmp_path: Path) -> Iterator[FunctionVisit]:
    """A visit for what has nothing to do with the kind of database."""
    shutil.copy(migrated_sqlite, tmp_path / "parley.db")
    database = Database.open(f"sqlite:///{tmp_path / 'parley.db'}", clock=lambda: NOW)
    visit = FunctionVisit(database)
    yield visit
    visit.gate.set()
    visit.door.close()
    database.close()


def rows(visit: FunctionVisit) -> dict[str, int]:
    with visit.database.read() as tx:
        return {
            table.name: tx.conn.scalar(select(func.count()).select_from(table)) or 0
            for table in (desk_calls, function_uses, signatures)
        }


NOTHING = {"desk_calls": 0, "function_uses": 0, "signatures": 0}


def test_a_signed_request_is_answered_for_the_company_that_was_called(visit: FunctionVisit) -> None:
    answer = visit.use()
    assert (answer["success"], answer["status"], answer["tenant"]) == (True, "ok", "salon")
    assert (answer["call_id"], answer["caller"]) == ("call_0123456789", ANN)
    Draft202012Validator(schema()).validate(answer)


@pytest.mark.parametrize(
    ("call", "tenant", "caller"),
    [
        ({"to_number": SPA_NUMBER}, "spa", ANN),
        ({"to_number": "0049 30 23125 001"}, "salon", ANN),
        ({"direction": "outbound", "from_number": SPA_NUMBER, "to_number": ANN}, "spa", ANN),
        ({"from_number": "anonymous"}, "salon", ""),
        (
            {
                "call_type": "web_call", "direction": None, "from_number": None,
                "to_number": None, "agent_id": "agent_spa",
            },
            "spa",
            "",
        ),
    ],
)  # fmt: skip
def test_whose_call_it_is_and_who_calls_is_what_the_platform_signed(
    visit: FunctionVisit, call: dict[str, object], tenant: str, caller: str
) -> None:
    answer = visit.use("check_customer", None, **call)
    assert (answer["tenant"], answer["caller"]) == (tenant, caller)


def test_where_number_and_agent_disagree_the_number_wins_and_the_log_says_so(
    plain: FunctionVisit,
) -> None:
    with capture_logs() as logs:
        assert plain.use(agent_id="agent_spa")["tenant"] == "salon"
    assert [line["event"] for line in logs] == ["number_and_agent_disagree"]


def test_a_number_that_is_nobodys_leads_to_nobody(visit: FunctionVisit) -> None:
    answer = visit.use(to_number="+12125550199", agent_id="agent_of_nobody")
    assert (answer["success"], answer["error"]) == (False, "tenant_unknown")
    assert rows(visit) == NOTHING


def test_no_argument_names_a_company_a_caller_or_a_call(plain: FunctionVisit) -> None:
    args = {"tenant_id": "spa", "to_number": SPA_NUMBER, "from_number": "+12125550177"}
    answer = plain.use(args={**args, "call_id": "call_of_somebody"})
    assert (answer["tenant"], answer["caller"]) == ("salon", ANN)
    assert answer["call_id"] == "call_0123456789"


def test_a_call_of_one_company_is_none_of_another(visit: FunctionVisit) -> None:
    visit.use()
    answer = visit.use(to_number=SPA_NUMBER, agent_id="agent_spa")
    assert (answer["success"], answer["error"]) == (False, "call_context_missing")
    assert visit.runs == ["check_customer"]


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (None, "missing"),
        ("v=abc", "malformed"),
        (sign(BODY, "another", NOW_MS), "wrong"),
        (sign(b"{}", KEY, NOW_MS), "wrong"),
        (sign(BODY, KEY, NOW_MS - WINDOW_MS - 1), "expired"),
        (sign(BODY, KEY, NOW_MS + WINDOW_MS + 1), "expired"),
    ],
)
def test_whoever_is_not_signed_as_they_must_be_gets_401_without_a_hint_and_leaves_no_trace(
    plain: FunctionVisit, header: str | None, reason: str
) -> None:
    headers = {"X-Retell-Signature": header} if header else {}
    answer = plain.asks("POST", PATH, BODY, headers)
    assert answer.status_code == 401
    assert answer.json() == {"error": "unauthorized", "message": "This request cannot be accepted."}
    assert (plain.runs, rows(plain)) == ([], NOTHING)
    assert plain.count("parley_function_refused_total", reason=reason) == 1


@pytest.mark.parametrize("apart_ms", [-WINDOW_MS, WINDOW_MS])
def test_a_signature_holds_for_five_minutes_both_ways(plain: FunctionVisit, apart_ms: int) -> None:
    headers = {"X-Retell-Signature": sign(BODY, KEY, NOW_MS + apart_ms)}
    assert plain.asks("POST", PATH, BODY, headers).status_code == 200


def test_a_signature_counts_for_the_very_bytes_alone(plain: FunctionVisit) -> None:
    again = json.dumps(json.loads(BODY), indent=1).encode()
    assert plain.asks("POST", PATH, again, plain.signed(BODY)).status_code == 401
    assert plain.runs == []


def test_an_old_key_counts_while_keys_are_changed(database: Database) -> None:
    visit = FunctionVisit(database, RETELL_WEBHOOK_KEYS="key_before, key_older")
    for key, status in ((KEY, 200), ("key_before", 200), ("key_older", 200), ("key_other", 401)):
        assert visit.asks("POST", PATH, BODY, visit.signed(BODY, key)).status_code == status
    visit.door.close()


def test_without_any_key_nothing_signed_is_let_in_and_the_log_says_once_what_to_mend(
    database: Database,
) -> None:
    visit = FunctionVisit(database, RETELL_API_KEY="")
    with capture_logs() as logs:
        answers = [visit.asks("POST", PATH, BODY, visit.signed(BODY)) for _ in range(3)]
        answers.append(visit.asks("POST", PATH, BODY))
    assert [answer.status_code for answer in answers] == [503] * 4
    [line] = logs
    assert "RETELL_API_KEY" in line["mend"]
    assert visit.runs == []
    visit.door.close()


def test_a_redelivery_gets_the_stored_answer_and_nothing_is_done_again(
    visit: FunctionVisit,
) -> None:
    first = visit.use("book_appointment")
    visit.now_ms += 1_000  # a retry is signed anew
    assert visit.use("book_appointment") == {**first, "duplicate": True}
    assert visit.runs == ["book_appointment"]


def test_the_same_wish_in_other_bytes_is_done_once(visit: FunctionVisit) -> None:
    first = visit.use("book_appointment", args={"date": "2026-11-24"})
    again = visit.use("start_booking", args={"datum": "2026-11-24", "notes": "by the window"})
    assert again == {**first, "duplicate": True}
    assert visit.runs == ["book_appointment"]


def test_identical_requests_at_once_run_once(visit: FunctionVisit) -> None:
    body = body_of("book_appointment")

    async def story() -> list[dict[str, object]]:
        asking = (visit.ask("POST", PATH, body, visit.signed(body)) for _ in range(8))
        return [answer.json() for answer in await asyncio.gather(*asking)]

    answers = asyncio.run(story())
    assert {answer["number"] for answer in answers} == {1}
    assert visit.runs == ["book_appointment"]
    assert sum("duplicate" not in answer for answer in answers) == 1


def test_six_shapes_of_one_request_get_the_same_answer(plain: FunctionVisit) -> None:
    call = json.loads(BODY)["call"]
    args = {"service": "cut"}
    shapes: list[dict[str, object]] = [
        {"name": "check_customer", "args": args},
        {"function_name": "check_customer", "arguments": args},
        {"function": "check_customer", "parameters": args},
        {"tool_name": "checkCustomer", "args": json.dumps(args)},
        {"name": "check-customer-v4", "args": args},
        {"name": "check_customer_v17", **args},
    ]
    answers = []
    for number, shape in enumerate(shapes):
        body = json.dumps({**shape, "call": {**call, "call_id": f"call_shape_{number}"}}).encode()
        answer = plain.asks("POST", PATH, body, plain.signed(body)).json()
        answers.append({k: v for k, v in answer.items() if k not in ("trace_id", "call_id")})
    assert answers == [answers[0]] * len(shapes)
    assert answers[0]["status"] == "ok"


@pytest.mark.parametrize(
    "path",
    [
        "/functions/retell/check_customer",
        "/functions/retell/check-customer-v4",
        "/api/webhooks/retell/function",
        "/api/webhooks/retell/check-customer",
        "/api/retell/check-customer",
        "/api/retell/v17/check-customer",
        "/api/retell/check-customer-v4",
    ],
)
def test_every_address_leads_to_the_same_function(plain: FunctionVisit, path: str) -> None:
    assert plain.send(BODY, path)["tenant"] == "salon"
    assert plain.runs == ["check_customer"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_other_methods_with_a_body_are_as_good(plain: FunctionVisit, method: str) -> None:
    answer = plain.asks(method, PATH, BODY, plain.signed(BODY))
    assert answer.json()["tenant"] == "salon"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"name":', b'{"a":' * 3000]
)
def test_what_is_signed_and_makes_no_sense_is_answered_with_a_sentence(
    plain: FunctionVisit, body: bytes
) -> None:
    answer = plain.asks("POST", PATH, body, plain.signed(body))
    assert answer.status_code == 200
    told = answer.json()
    assert told["success"] is False
    assert told["error"] in ("invalid_request", "unknown_function")
    assert told["message"].endswith((".", "?"))
    Draft202012Validator(schema()).validate(told)


def test_a_function_that_does_not_exist_is_answered_honestly_and_is_no_label(
    plain: FunctionVisit,
) -> None:
    with capture_logs() as logs:
        answer = plain.use("finalize_ticket_for_4711")
        plain.use("finalize_ticket_for_4712")
    assert [line["event"] for line in logs] == ["function_unknown"]
    assert (answer["success"], answer["error"]) == (False, "unknown_function")
    assert plain.count("parley_function_requests_total", function="unknown", status="error") == 2
    labels = {
        sample.labels.get("function")
        for family in plain.metrics.registry.collect()
        for sample in family.samples
    }
    assert "finalize_ticket_for_4711" not in labels


def test_a_fault_inside_is_told_by_an_id_and_by_nothing_of_itself(visit: FunctionVisit) -> None:
    body = body_of("cancel_appointment")
    with capture_logs() as logs:
        answer = visit.asks("POST", PATH, body, visit.signed(body))
    told = answer.json()
    assert (answer.status_code, told["error"]) == (200, "internal_error")
    assert [line["error_id"] for line in logs] == [told["error_id"]]
    assert LEAK not in answer.text
    assert "RuntimeError" not in answer.text
    Draft202012Validator(schema()).validate(told)


def test_a_database_that_fails_is_never_heard_of(plain: FunctionVisit) -> None:
    with plain.database.write() as tx:
        tx.conn.exec_driver_sql("DROP TABLE function_uses")
    answer = plain.asks("POST", PATH, BODY, plain.signed(BODY))
    told = answer.json()
    assert (answer.status_code, told["error"]) == (200, "internal_error")
    assert told["error_id"]
    for word in ("sql", "table", "function_uses", "parley", ".py"):
        assert word not in answer.text.lower()


def test_a_function_that_takes_too_long_says_so_and_the_repetition_gets_its_answer(
    visit: FunctionVisit,
) -> None:
    body = body_of("get_alternatives")

    async def story() -> tuple[dict[str, object], dict[str, object]]:
        first = (await visit.ask("POST", PATH, body, visit.signed(body))).json()
        visit.gate.set()
        while True:
            again = (await visit.ask("POST", PATH, body, visit.signed(body))).json()
            if again["success"]:
                return first, again

    first, again = asyncio.run(story())
    assert (first["success"], first["error"]) == (False, "deadline_exceeded")
    Draft202012Validator(schema()).validate(first)
    assert (again["tenant"], again["duplicate"]) == ("salon", True)
    assert visit.runs == ["get_alternatives"]


def test_an_answer_from_the_door_itself_is_in_the_language_of_the_call(
    plain: FunctionVisit,
) -> None:
    plain.use()  # from now on the door knows that the salon speaks German
    late = plain.use("get_alternatives")
    assert late["language"] == "de"
    said = [{"role": "user", "content": "I would like to book an appointment for tomorrow, please"}]
    english = plain.use("get_alternatives", call_id="call_2", transcript_object=said)
    assert english["language"] == "en"


def test_arguments_alone_are_anonymous(visit: FunctionVisit) -> None:
    body = b'{"date":"tomorrow"}'
    known = visit.asks("POST", f"{PATH}/parse_date", body, visit.signed(body)).json()
    personal = visit.asks(
        "POST", f"{PATH}/check_customer?call_id=call_of_ann", body,
        {**visit.signed(body), "X-Retell-Call-Id": "call_of_ann"},
    ).json()  # fmt: skip
    assert (known["status"], known["tenant"], known["call_id"]) == ("ok", "", "")
    assert (personal["success"], personal["error"]) == (False, "call_context_missing")
    assert visit.runs == ["parse_date"]
    assert rows(visit) == NOTHING


def test_a_call_without_an_id_that_means_one_is_no_call(plain: FunctionVisit) -> None:
    plain.use()
    for call_id in (None, "None", "current_call", "{{call_id}}", ""):
        answer = plain.use(call_id=call_id)
        assert answer["error"] == "call_context_missing"


def test_a_secret_says_whose_call_it_is_and_lets_the_header_name_the_call(
    visit: FunctionVisit,
) -> None:
    visit.use(call_id="call_of_ann")
    headers = {"X-Parley-Secret": visit.secret, "X-Retell-Call-Id": "call_of_ann"}
    for method, body in (("POST", b'{"service":"cut"}'), ("GET", b""), ("DELETE", b"")):
        answer = visit.asks(method, f"{PATH}/check_customer", body, headers).json()
        assert (answer["tenant"], answer["call_id"], answer["caller"]) == (
            "salon",
            "call_of_ann",
            ANN,
        )
    by_query = visit.asks(
        "GET", f"{PATH}/check_customer?call_id=call_of_ann", b"", {"X-Parley-Secret": visit.secret}
    )
    assert by_query.json()["call_id"] == "call_of_ann"


def test_a_secret_does_not_open_the_calls_of_another_company(visit: FunctionVisit) -> None:
    visit.use(call_id="call_of_ann", to_number=SPA_NUMBER, agent_id="agent_spa")
    headers = {"X-Parley-Secret": visit.secret, "X-Retell-Call-Id": "call_of_ann"}
    answer = visit.asks("POST", f"{PATH}/check_customer", b"{}", headers).json()
    assert answer["error"] == "call_context_missing"


def test_what_an_unsigned_body_says_of_its_call_is_no_fact(visit: FunctionVisit) -> None:
    body = body_of("check_customer", to_number=SPA_NUMBER)
    answer = visit.asks("POST", PATH, body, {"X-Parley-Secret": visit.secret}).json()
    assert answer["error"] == "call_context_missing"
    public = visit.asks(
        "POST", f"{PATH}/list_services", body, {"X-Parley-Secret": visit.secret}
    ).json()
    assert (public["tenant"], public["call_id"]) == ("salon", "")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_wrong_secret_gets_401_signed_or_not(plain: FunctionVisit, method: str) -> None:
    nothing: dict[str, str] = {}
    for headers in (nothing, plain.signed(b"")):
        answer = plain.asks(
            method, f"{PATH}/parse_date", b"", {**headers, "X-Parley-Secret": "guessed"}
        )
        assert answer.status_code == 401
    assert plain.runs == []


def test_a_bad_signature_is_not_mended_by_a_secret(plain: FunctionVisit) -> None:
    headers = {"X-Parley-Secret": plain.secret, **plain.signed(b"{}", key="another")}
    assert plain.asks("POST", f"{PATH}/parse_date", b"{}", headers).status_code == 401


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_signature_without_a_body_counts_once(visit: FunctionVisit, method: str) -> None:
    headers = visit.signed(b"")
    path = f"{PATH}/parse_date?date=tomorrow"
    assert visit.asks(method, path, b"", headers).json()["status"] == "ok"
    assert visit.asks(method, path, b"", headers).status_code == 401
    assert visit.asks(method, f"{PATH}/parse_date?date=friday", b"", headers).status_code == 401
    visit.now_ms += 1
    assert visit.asks(method, path, b"", visit.signed(b"")).json()["status"] == "ok"
    assert visit.count("parley_function_refused_total", reason="replayed") == 2


def test_one_signature_without_a_body_that_comes_twice_at_once_counts_once(
    visit: FunctionVisit,
) -> None:
    headers = visit.signed(b"")

    async def story() -> list[int]:
        asking = (visit.ask("GET", f"{PATH}/parse_date", b"", headers) for _ in range(4))
        return [answer.status_code for answer in await asyncio.gather(*asking)]

    assert sorted(asyncio.run(story())) == [200, 401, 401, 401]


def test_the_same_arguments_asked_anew_are_no_repetition(visit: FunctionVisit) -> None:
    headers = {"X-Parley-Secret": visit.secret, "X-Retell-Call-Id": "call_of_ann"}
    body = b'{"service":"cut"}'
    path = f"{PATH}/check_customer"
    signed = {**headers, **visit.signed(body)}
    visit.asks("POST", path, body, headers)
    visit.asks("POST", path, body, headers)
    visit.asks("POST", path, body, signed)
    assert "duplicate" in visit.asks("POST", path, body, signed).json()
    visit.now_ms += 1
    fresh = visit.asks("POST", path, body, {**headers, **visit.signed(body)})
    assert "duplicate" not in fresh.json()
    assert visit.runs == ["check_customer"] * 4


def test_eleven_uses_in_a_minute_are_too_many_and_other_functions_go_on(
    visit: FunctionVisit,
) -> None:
    answers = [visit.use(args={"date": str(number)}) for number in range(11)]
    assert [answer.get("error", "") for answer in answers] == [""] * 10 + ["rate_limited"]
    assert visit.use("list_services")["status"] == "ok"


def test_nothing_personal_stands_in_the_log(plain: FunctionVisit) -> None:
    with capture_logs() as logs:
        plain.use()
        plain.use("cancel_appointment")
        plain.use(agent_id="agent_spa")
        plain.asks("POST", PATH, BODY, plain.signed(BODY, key="another"))
    written = repr(logs)
    assert logs
    for secret in (ANN, SALON_NUMBER, KEY, plain.secret, "X-Retell-Signature"):
        assert secret not in written
