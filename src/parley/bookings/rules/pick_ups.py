"""How often people answer by hour and weekday: counts, and the chances that follow from them."""

from datetime import datetime

import msgspec

PRIOR_CHANCE, PRIOR_TRIES = 0.5, 10
"""What is believed before any answer was counted, and how many tries weigh as much."""
HOUR_TRIES = 8
"""How many tries of one hour weigh as much as what all hours together say of it."""

Counts = tuple[tuple[int, ...], ...]
"""Seven weekdays (Monday first) of 24 hours each."""
NONE: Counts = ((0,) * 24,) * 7


class PickUps(msgspec.Struct, frozen=True):
    """How often people were called and how often they answered, by their own wall clock."""

    tried: Counts = NONE
    answered: Counts = NONE

    @property
    def usual(self) -> float:
        """The chance of an answer at any time."""
        answered, tried = sum(map(sum, self.answered)), sum(map(sum, self.tried))
        return (answered + PRIOR_CHANCE * PRIOR_TRIES) / (tried + PRIOR_TRIES)

    def chances(self) -> "Chances":
        """The chance for every hour of a week: the mean of a Beta distribution around the usual."""
        usual = self.usual
        return Chances(
            tuple(
                tuple(
                    (answers + usual * HOUR_TRIES) / (tries + HOUR_TRIES)
                    for tries, answers in zip(*day, strict=True)
                )
                for day in zip(self.tried, self.answered, strict=True)
            )
        )


class Chances(msgspec.Struct, frozen=True):
    """How likely somebody answers, by weekday (Monday first) and hour."""

    week: tuple[tuple[float, ...], ...]

    def at(self, local: datetime) -> float:
        """The chance at a time of their wall clock."""
        return self.week[local.weekday()][local.hour]
