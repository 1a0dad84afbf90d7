"""Retell's side of one call, played in a terminal: what it sends, and what it makes of our frames.

It follows docs/how-to/connect-retell.md: growing transcripts, one turn at a time, speech that can
be cut, actions that happen only if their sentence was heard to its end, reconnects after 1006.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from parley.cli.link import Link
from parley.cli.turns import Turn
from parley.testing.sessions.matching import Frame, read_frame

REMINDERS_MAX = 1
"""How many reminders Retell sends in one silence where nobody tells it otherwise."""

ACTION_NAMES = {
    "end_call": "end_call",
    "transfer": "transfer_call",
    "press_digits": "press_digit",
}
"""How the platform records its own actions in the transcript."""

Tell = Callable[[str, str], None]
"""Told what happened: a word for what it is, and a text for people."""


class Platform:
    """One call. `pace_ms` is how long one character is spoken; 0: all is heard at once."""

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        call: Mapping[str, Any],
        pace_ms: int,
        tell: Tell,
    ) -> None:
        self._call, self._pace_ms, self._tell = call, pace_ms, tell
        self._loop = asyncio.get_running_loop()
        self._lines: list[dict[str, Any]] = []
        self._woven: list[dict[str, Any]] = []
        self._weaves = self._details = False
        self._actions = 0
        self.link = Link(url, headers, self._received, lambda text: tell("link", text))
        self.reminders_max = REMINDERS_MAX
        self.turn = Turn(0, self._loop.time())

    async def run(self) -> None:
        """Hold the call until it is over; after a broken connection come back to it."""
        await self.link.run()
        self.turn.settled.set()

    # What comes from the server.

    async def _received(self, text: str) -> None:
        frame = read_frame(text)
        if frame is None:
            self._tell("bad", f"the server sent what is no frame: {text[:200]}")
            return
        match frame.response_type:
            case "config":
                await self._configured(text)
            case "update_agent":
                agent = msgspec.json.decode(text)["agent_config"]
                self.reminders_max = agent.get("reminder_max_count", self.reminders_max)
            case "response":
                await self._speech(frame)
            case "tool_call_invocation" | "tool_call_result":
                self._tool(text)
            case _:  # ping_pong and whatever comes later need nothing of a terminal.
                return

    async def _configured(self, text: str) -> None:
        config = msgspec.json.decode(text)["config"]
        self.link.keeps_alive = bool(config.get("auto_reconnect"))
        self._weaves = bool(config.get("transcript_with_tool_calls"))
        if config.get("call_details") and not self._details:
            self._details = True
            await self.link.send({"interaction_type": "call_details", "call": self._call})

    async def _speech(self, frame: Frame) -> None:
        turn = self.turn
        if frame.response_id != turn.number or turn.complete:
            return
        begins = turn.add(frame, self._loop.time())
        if frame.content:
            self._tell("agent", frame.content)
        if begins and turn.number:
            await self.link.send(self._transcript("update_only", turntaking="agent_turn"))
        if turn.complete:
            self._tell("complete", "")
            rest_s = turn.speech_left_s(self._loop.time(), self._pace_ms)
            self._loop.call_later(rest_s, self._spoken, turn)

    def _tool(self, text: str) -> None:
        frame = msgspec.json.decode(text)
        self._woven.append({**frame, "role": frame.pop("response_type")})
        if "name" in frame:
            self._tell("tool", f"{frame['name']} {frame['arguments']}")
        else:
            self._tell("tool", f"answered {frame['content']}")

    def _spoken(self, turn: Turn) -> None:
        """The turn was heard to its end: it stands in the transcript, and its action happens."""
        if turn.heard or turn is not self.turn or self.link.over.is_set():
            return
        turn.heard = True
        self._add_agent(turn, turn.text)
        if turn.action != "none":
            self._act(turn)
        turn.settled.set()

    def _act(self, turn: Turn) -> None:
        self._actions += 1
        self._woven.append(
            {
                "role": "tool_call_invocation",
                "tool_call_id": f"platform-{self._actions}",
                "name": ACTION_NAMES[turn.action],
                "arguments": "{}",
            }
        )
        self._tell("action", f"{turn.action} {turn.action_value}".strip())
        if turn.action in ("end_call", "transfer"):
            self.link.finish()

    # What the caller does.

    async def say(self, words: str) -> None:
        """The caller says something; over the agent, if it is still speaking."""
        cut = self._interrupted()
        self._add({"role": "user", "content": f"{words} "})
        await self.link.send(self._transcript("update_only", turntaking="user_turn"))
        if cut is not None:
            self._tell("cut", cut)
        await self._ask("response_required")

    async def press(self, keys: str) -> None:
        """The caller presses keys."""
        if not self._weaves:
            self._tell("bad", "the server did not ask for keys (transcript_with_tool_calls)")
            return
        self._interrupted()
        self._woven += [{"role": "dtmf", "digit": key} for key in keys]
        await self.link.send(self._transcript("update_only"))
        await self._ask("response_required")

    async def stay_silent(self) -> None:
        """The caller has said nothing for a while."""
        await self._ask("reminder_required")

    async def _ask(self, kind: str) -> None:
        self.turn.settled.set()
        self.turn = Turn(self.turn.number + 1, self._loop.time())
        await self.link.send({**self._transcript(kind), "response_id": self.turn.number})

    def _interrupted(self) -> str | None:
        """Cut the speech that is under way: what of it was heard, or None where none was."""
        turn = self.turn
        if turn.heard or not turn.text:
            return None
        turn.heard = True
        part = turn.spoken_part(self._loop.time(), self._pace_ms)
        self._add_agent(turn, part)
        return part

    # The transcript.

    def _add_agent(self, turn: Turn, text: str) -> None:
        if text.strip():
            self._add(
                {
                    "role": "agent",
                    "content": f"{text.strip()} ",
                    "metadata": {"response_id": turn.number},
                }
            )

    def _add(self, line: dict[str, Any]) -> None:
        self._lines.append(line)
        self._woven.append(line)

    def _transcript(self, kind: str, **more: str) -> dict[str, Any]:
        frame: dict[str, Any] = {"interaction_type": kind, **more, "transcript": self._lines}
        if self._weaves:
            frame["transcript_with_tool_calls"] = self._woven
        return frame
