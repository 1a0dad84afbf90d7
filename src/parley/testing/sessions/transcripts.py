"""The platform's transcript, made again from what a journal tells of it."""

from typing import Any

from parley.conversation.events import (
    NO_TURN,
    ActionTaken,
    AnyEvent,
    DigitPressed,
    Line,
    NudgeWanted,
    ReplyWanted,
    Transcript,
)

PLATFORM_NAMES = {
    "end_call": "end_call",
    "transfer": "transfer_call",
    "press_digits": "press_digit",
}
"""How Retell records its own actions."""
UNKNOWN_WORDS = "…"


class Rebuilt:
    """Grows as the journal is read; `frame` gives a frame with all of it."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._woven: list[dict[str, Any]] = []
        self._weaves = False
        self._actions = 0

    def learn(self, event: AnyEvent) -> bool:
        """Take in what an event tells of the transcript. True: it is worth a frame of its own."""
        match event:
            case Transcript(settled=settled):
                # The next frame brings it.
                self._lines += settled
                self._woven += map(_utterance, settled)
                return False
            case DigitPressed(digits=digits):
                self._woven += [{"role": "dtmf", "digit": key} for key in digits]
            case ActionTaken(action=action):
                self._woven.append(self._recorded(action))
            case _:  # It came from inside of the server.
                return False
        self._weaves = True
        return True

    def _recorded(self, action: str) -> dict[str, Any]:
        self._actions += 1
        return {
            "role": "tool_call_invocation",
            "tool_call_id": f"platform-{self._actions}",
            "name": PLATFORM_NAMES[action],
            "arguments": "{}",
        }

    def fit(self, wanted: ReplyWanted | NudgeWanted) -> None:
        """Make the transcript say what was understood of it, where lines of it are missing.

        That happens behind a restart, or when the last quarter second of a process was lost.
        """
        if self._says(wanted):
            return
        agent = [line for line in self._lines if _speaks(line)][: max(wanted.agent_lines - 1, 0)]
        agent += [Line("agent", UNKNOWN_WORDS)] * (wanted.agent_lines - 1 - len(agent))
        if wanted.agent_lines:
            agent.append(Line("agent", wanted.heard, wanted.heard_turn))
        said = [Line("user", wanted.said)] if wanted.said else []
        self._lines = [*agent, *said]
        others = [item for item in self._woven if item["role"] not in ("agent", "user")]
        self._woven = [*map(_utterance, self._lines), *others]

    def frame(self, kind: str, **more: object) -> dict[str, Any]:
        frame: dict[str, Any] = {
            "interaction_type": kind,
            **more,
            "transcript": [_utterance(line) for line in self._lines],
        }
        if self._weaves:
            frame["transcript_with_tool_calls"] = list(self._woven)
        return frame

    def _says(self, wanted: ReplyWanted | NudgeWanted) -> bool:
        places = [place for place, line in enumerate(self._lines) if _speaks(line)]
        since = places[-1] + 1 if places else 0
        last = self._lines[places[-1]] if places else Line("agent", "")
        said = " ".join(
            line.text for line in self._lines[since:] if line.role != "agent" and line.text
        )
        return (len(places), last.turn, last.text, said) == (
            wanted.agent_lines,
            wanted.heard_turn,
            wanted.heard,
            wanted.said,
        )


def _speaks(line: Line) -> bool:
    return line.role == "agent" and not line.backchannel


def _utterance(line: Line) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    if line.turn != NO_TURN:
        metadata["response_id"] = line.turn
    if line.backchannel:
        metadata["is_backchannel"] = True
    utterance: dict[str, Any] = {"role": line.role, "content": line.text}
    return {**utterance, "metadata": metadata} if metadata else utterance
