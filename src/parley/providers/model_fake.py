"""A language model that needs no vendor: it answers two short sentences, word by word.

For trying out and for tests; it is what `LLM_PROVIDER=fake` means.
"""

import asyncio
from collections.abc import AsyncIterator

ANSWER = "That is a good question. I am only a stand-in for a language model."


class FakeModel:
    """Implements `parley.ports.LanguageModel`. The same answer to every prompt."""

    async def stream(self, prompt: str) -> AsyncIterator[str]:
        """The words of the answer, each with the space behind it, one per turn of the loop."""
        del prompt
        words = ANSWER.split(" ")
        for index, word in enumerate(words):
            await asyncio.sleep(0)
            yield word if index == len(words) - 1 else f"{word} "
