"""A conversation on the pack `clinic` whose tools are those of the desk, at the shop of a test."""

import msgspec
from tests.bookings.shop import CALLER, Shop
from tests.conversation.calls import Talk, said_in

from parley.bookings.tools import DESK_TOOLS
from parley.conversation.effects import Say, UseTool
from parley.conversation.events import CallDetailsKnown, ToolReturned
from parley.db.tool import ToolContext
from parley.errors import Refused

SHOP_NUMBER = "+493023125000"
TOOLS = {tool.name: tool for tool in DESK_TOOLS}
CHAIN_MAX = 10
"""Tools that one turn may use."""


class DeskTalk:
    """Says what a caller says; every tool answers at once, in a transaction of the shop's time."""

    def __init__(
        self, shop: Shop, language: str = "en", caller: str = CALLER, call_id: str = "call_1"
    ) -> None:
        self.shop = shop
        self.caller = caller
        self.call_id = call_id
        self.used: list[UseTool] = []
        self.claimed: list[str] = []
        began = int(shop.now.timestamp() * 1000)
        self.talk = Talk("clinic", began, can_book="yes", country="DE", language=language)
        self.talk.tell(CallDetailsKnown(caller, SHOP_NUMBER, "inbound"))

    def says(self, words: str) -> str:
        """What the agent answers, tools included."""
        said = self.talk.reply(words)
        for _ in range(CHAIN_MAX):
            uses = [effect for effect in self.talk.effects if isinstance(effect, UseTool)]
            if not uses:
                return said
            for use in uses:
                said += self._answer(use)
        raise AssertionError(f"more than {CHAIN_MAX} tools in one turn")

    @property
    def at(self) -> str:
        """Where the conversation waits."""
        return self.talk.session.state.memory.at

    def _answer(self, use: UseTool) -> str:
        self.used.append(use)
        ok, result = self._run(use)
        self.talk.tell(ToolReturned(self.talk.turn, use.key, ok, result))
        self.claimed += [
            effect.text.strip()
            for effect in self.talk.effects
            if isinstance(effect, Say) and effect.evidence
        ]
        return said_in(self.talk.effects)

    def _run(self, use: UseTool) -> tuple[bool, dict[str, str]]:
        if use.name not in TOOLS:
            return True, {"message_id": "m1"}
        tool = TOOLS[use.name]
        arguments = msgspec.convert(use.arguments, tool.arguments, strict=False)
        try:
            with self.shop.write() as tx:
                return True, tool.run(tx, self._context(use), arguments)
        except Refused as refusal:
            return False, {"reason": refusal.reason}

    def _context(self, use: UseTool) -> ToolContext:
        return ToolContext(
            self.shop.tenant_id,
            self.call_id,
            self.caller,
            "DE",
            self.talk.session.state.memory.language or "en",
            deliver=False,
            called_number=SHOP_NUMBER,
            key=use.key,
        )
