"""The stand-in for a language model."""

import asyncio

from parley.providers.model_fake import ANSWER, FakeModel


def test_it_says_two_sentences_word_by_word_whatever_it_is_asked() -> None:
    async def words(prompt: str) -> list[str]:
        return [word async for word in FakeModel().stream(prompt)]

    once, again = asyncio.run(words("Why?")), asyncio.run(words("How?"))
    assert once == again
    assert "".join(once) == ANSWER
    assert ANSWER.count(".") == 2
    assert all(word.strip() and " " not in word.strip() for word in once)
