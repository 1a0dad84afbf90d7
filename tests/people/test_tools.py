import msgspec
import pytest

from parley.db.engine import Database
from parley.db.tool import ToolContext
from parley.people import actions
from parley.people.tools import StopCalling, stop_calling
from parley.tenants.rules import DEFAULT_TENANT

ANN, BEN = "+12125550123", "+12125550124"
CONTEXT = ToolContext(DEFAULT_TENANT, "call_1", ANN, country="US", language="en", deliver=True)


@pytest.mark.parametrize(
    ("said", "caller", "answer", "suppressed"),
    [
        ("", ANN, "number", {ANN}),
        (BEN, ANN, "number", {BEN}),
        ("my number", ANN, "number", {ANN}),
        ("", "", "call", set()),
        ("nonsense", "", "call", set()),
    ],
)
def test_the_wish_is_never_refused(
    database: Database, said: str, caller: str, answer: str, suppressed: set[str]
) -> None:
    context = msgspec.structs.replace(CONTEXT, caller_number=caller)
    with database.write() as tx:
        assert stop_calling(tx, context, StopCalling(phone=said)) == {"suppressed": answer}
        known = {n for n in (ANN, BEN) if actions.is_suppressed(tx, DEFAULT_TENANT, n)}
    assert known == suppressed
