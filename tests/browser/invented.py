"""Calls that nobody made, for the pictures of the console: their callers are invented."""

from datetime import datetime, timedelta

import msgspec
from sqlalchemy import update
from tests.calls.recorded import FACTS, Recording

from parley.assembly.identity import build_id
from parley.conversation.effects import UseTool
from parley.conversation.events import CallDetailsKnown, FloorTaken, ToolReturned
from parley.db import tables
from parley.db.engine import Database
from parley.db.tool import ToolContext
from parley.messages import actions as messages
from parley.messages.rules import Words
from parley.tenants.rules import DEFAULT_TENANT

CLINIC_NAME = "Riverside Dental"
CLINIC_NUMBER = "+12125550100"
SPOKEN_MS = 55
"""Per character of what the agent says."""
THINKS_MS = 1_300
"""How long a caller takes to answer."""
TOOL_MS = 240


class Invented(msgspec.Struct, frozen=True):
    """A caller: their number, how long ago they called, and what they say.

    `cut` is the sentence, by its place, that they say over the agent's words.
    """

    number: str
    ago: timedelta
    says: tuple[str, ...]
    cut: int = -1
    over: bool = True
    fails: bool = False


def ago(days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> timedelta:
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


CALLS = (
    Invented("+12125550171", ago(days=2, hours=3), ("Sorry, wrong number.",)),
    Invented("+12125550162", ago(days=1, hours=7), ("What does a cleaning cost?", "Omar Haddad",
             "yes", "yes", "No, thanks.")),
    Invented("+493023125417", ago(days=1, hours=5), (
        "Guten Tag, ich hätte gern einen Rückruf wegen meiner Krone.", "Jana Brandt", "Ja, gern.",
        "Ja, das stimmt.", "Nein, danke.")),
    Invented("+12125550138", ago(days=1, hours=2), ("Please stop calling me.",)),
    Invented("+12125550155", ago(hours=6), (
             "My son knocked out a tooth and bleeds badly, it is an emergency.", "No.")),
    Invented("+12125550114", ago(hours=5), ("Can you move my visit to next Tuesday?",
             "My name is Priya Nair.", "yes", "Yes, that is right.", "That's all."), fails=True),
    Invented("+12125550147", ago(hours=2), ("Hello, am I talking to a robot?",
             "Alright. Please tell Dr. Moss that the X-rays are on their way.", "Luis Ortega",
             "yes", "yes", "No, that's it.")),
    Invented("+12125550123", ago(minutes=38), (
        "Hi, my crown came off yesterday and I can feel the edge with my tongue.",
        "My name is Ann Lee.", "Please use 212 555 0188.", "Yes, that is right.",
        "No, thank you."), cut=3),
    Invented("+12125550109", ago(seconds=50), ("I would like to know when you are open on Friday.",
             "It's Grace Kim."), over=False),
)  # fmt: skip
"""The oldest call first; the last but one is the one that is shown in full."""


def store(database: Database, at: datetime) -> list[str]:
    """Store the calls as if it were `at` now; their ids."""
    ids = []
    for number, caller in enumerate(CALLS, 1):
        call_id = f"call_{number:02}f3a9c1d7e"
        _store(database, caller, call_id, at)
        ids.append(call_id)
    return ids


def _store(database: Database, caller: Invented, call_id: str, at: datetime) -> None:
    call = Recording(call_id, build=build_id(), facts={**FACTS, "clinic_name": CLINIC_NAME})
    call.numbers = (caller.number, CLINIC_NUMBER)
    call.tell(CallDetailsKnown(*call.numbers, "inbound"), 120)
    began_at, uses = at - caller.ago, list[UseTool]()
    for place, words in enumerate(caller.says):
        uses += _said(call, words, cut=place == caller.cut, fails=caller.fails)
    call.store(database, began_at)
    for use in uses if not caller.fails else ():
        if use.name == "take_message":
            _leave(database, use, call_id, began_at + timedelta(milliseconds=call.now))
    if caller.over:
        call.end(database, began_at)


def _said(call: Recording, words: str, *, cut: bool, fails: bool) -> list[UseTool]:
    """The caller says this, and what the agent uses for its answer answers."""
    reply = call.session.state.reply.strip()
    if cut:
        heard = reply[: len(reply) // 2].rpartition(" ")[0]
        call.tell(FloorTaken(()), len(heard) * SPOKEN_MS)
        call.says(words, THINKS_MS, heard=heard)
    else:
        call.says(words, len(reply) * SPOKEN_MS + THINKS_MS)
    uses = [effect for effect in call.lines[-1].effects if isinstance(effect, UseTool)]
    for use in uses:
        result = {"reason": "unavailable"} if fails else {"message_id": "m_7c21", "revision": "1"}
        call.tell(ToolReturned(use.turn, use.key, ok=not fails, result=result), TOOL_MS)
    return uses


def _leave(database: Database, use: UseTool, call_id: str, at: datetime) -> None:
    """Store the message, as delivered."""
    given = {name: str(value) for name, value in use.arguments.items()}
    context = ToolContext(DEFAULT_TENANT, call_id, "", "US", "en", deliver=True)
    with database.write(at) as tx:
        words = Words(given["name"], given["phone"], given["reason"])
        message = messages.take(tx, context, 1, words)
        row = tables.messages
        tx.conn.execute(
            update(row)
            .where(row.c.id == message.id)
            .values(
                delivery="delivered", next_attempt_at=None, delivered_at=at, delivered_to="email"
            )
        )
