"""How often people answer by hour and weekday: counts, and the chances that follow from them."""

import msgspec

PRIOR_CHANCE, PRIOR_TRIES = 0.5, 10
"""What is believed before any answer was counted, and how many tries weigh as much."""
HOUR_TRIES = 8
"""How many tries of one hour weigh as much as what all hours together say of it."""

Counts = tuple[tuple[int, ...], ...]


class PickUps(msgspec.Struct, frozen=True):
    """How often people were called and answered: seven weekdays (Monday first) of 24 hours each."""

    tried: Counts = ((0,) * 24,) * 7
    answered: Counts = ((0,) * 24,) * 7

    def chances(self) -> tuple[tuple[float, ...], ...]:
        """The chance of an answer for each weekday and hour: means of Beta distributions."""
        tried, answered = sum(map(sum, self.tried)), sum(map(sum, self.answered))
        usual = (answered + PRIOR_CHANCE * PRIOR_TRIES) / (tried + PRIOR_TRIES)
        return tuple(
            tuple(
                (heard + usual * HOUR_TRIES) / (called + HOUR_TRIES)
                for called, heard in zip(calls, answers, strict=True)
            )
            for calls, answers in zip(self.tried, self.answered, strict=True)
        )
