"""What a tool answered, as a flow sees it: slots that its branches look at, and its worth."""

from collections.abc import Mapping

from parley.conversation.memory import ToolResult

PREFIX = "result_"
"""How the slots begin that hold the newest answer of a tool."""
DONE = "done"
"""The field in which some tools say whether their answer is evidence: `no` is none."""
MISSING = "missing"
"""The field in which some tools name what they still need."""
MISSES = "misses"
"""The slot that counts the answers in a row that brought nothing and missed the same."""


def is_evidence(result: ToolResult) -> bool:
    """Whether a sentence may claim what the tool answered."""
    return result.ok and result.result.get(DONE) != "no"


def remembered(slots: Mapping[str, str], result: ToolResult) -> dict[str, str]:
    """The slots with this answer in place of the one before it, and with their count of misses.

    Fields become slots that begin with `result_`.
    """
    kept = {name: value for name, value in slots.items() if not name.startswith(PREFIX)}
    told = {f"{PREFIX}{name}": value for name, value in result.result.items()}
    if DONE not in result.result:
        return {**kept, **told}
    return {**kept, **told, MISSES: str(_misses(slots, result))}


def _misses(before: Mapping[str, str], result: ToolResult) -> int:
    if result.result[DONE] != "no":
        return 0
    same = before.get(PREFIX + MISSING, "") == result.result.get(MISSING, "")
    return int(before.get(MISSES) or 0) + 1 if same else 1
