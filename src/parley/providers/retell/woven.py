"""Keys that the caller pressed and actions that the platform took, from the woven transcript."""

from collections import Counter
from collections.abc import Iterable, Sequence

from parley.conversation.effects import ActionKind
from parley.providers.retell.inbound import WovenItem

PLATFORM_ACTIONS: dict[str, ActionKind] = {
    "end_call": "end_call",
    "transfer_call": "transfer",
    "press_digit": "press_digits",
}
"""The names under which the platform records what it did by itself."""

KEYS = frozenset("0123456789*#ABCD")
RECORDED = frozenset({"dtmf", "tool_call_invocation"})
_DIGITS = "digits"


class WovenRecord:
    """Tells each key and each action once, however often the platform repeats them.

    They are known by their number: the third transfer of a call is new if two were told. The
    result of an action carries no name, so that the invocation stands for it.
    """

    __slots__ = ("_behind", "_told")

    def __init__(self, digits: int = 0, actions: Iterable[str] = ()) -> None:
        """`digits` keys and these actions were told before this connection."""
        self._behind: Counter[str] = Counter()
        self._told = Counter({_DIGITS: digits})
        self._told.update(actions)

    def new(self, items: Sequence[WovenItem], *, whole: bool) -> tuple[str, list[ActionKind]]:
        """The keys and the actions that were not told before.

        `items` are the whole woven transcript, or what stands behind the items last `passed`.
        """
        items = [item for item in items if item.role in RECORDED]
        if not items:
            return "", []
        digits, actions = pressed(items), taken(items)
        counts = Counter() if whole else self._behind.copy()
        fresh = digits[self._told[_DIGITS] - counts[_DIGITS] :]
        counts[_DIGITS] += len(digits)
        untold = []
        for action in actions:
            counts[action] += 1
            if counts[action] > self._told[action]:
                untold.append(action)
        self._told |= counts
        return fresh, untold

    def passed(self, items: Sequence[WovenItem], *, whole: bool) -> None:
        """These items will not be given again. `whole`: they are the first of the call."""
        if whole:
            self._behind.clear()
        self._behind[_DIGITS] += len(pressed(items))
        self._behind.update(taken(items))


def pressed(items: Iterable[WovenItem]) -> str:
    """The keys in the order in which they were pressed."""
    digits = [item.digit for item in items if item.role == "dtmf"]
    return "".join(key for each in digits if isinstance(each, str) for key in each if key in KEYS)


def taken(items: Iterable[WovenItem]) -> list[ActionKind]:
    """The platform's own actions in the order in which it took them."""
    names = [item.name for item in items if item.role == "tool_call_invocation"]
    words = [name for name in names if isinstance(name, str)]
    return [PLATFORM_ACTIONS[word] for word in words if word in PLATFORM_ACTIONS]
