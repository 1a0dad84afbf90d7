"""Callers of the pack `clinic`: most leave a message, and some want something else."""

from random import Random

from parley.testing.callers import happens, pick

GOALS = (
    "message", "message", "messages", "messages", "messages", "messages", "messages", "messages",
    "messages", "messages", "changes_mind", "changes_mind", "changes_mind", "robot_question",
    "emergency", "opt_out", "wrong_number", "human", "angry", "asks",
)  # fmt: skip

NAMES = (
    "My name is Ann Lee.", "It's John Miller.", "Maria Lopez", "This is Peter Schmidt.",
    "Tom, that's T O M, Baker.",
)  # fmt: skip
REASONS = (
    "I'd like to move my appointment to Friday.", "My tooth hurts since yesterday.",
    "Please tell the team that I will be late.", "I have a question about my last bill.",
    "I need a refill of my prescription, the small blue ones, before the weekend.",
    "Can you tell the doctor that the swelling went down?",
)  # fmt: skip
WISHES = (
    "I'd like to book an appointment.", "Can I book a cleaning?", "I want to make an appointment.",
    "I need to move my appointment.", "Please cancel my appointment.", "When is my appointment?",
)  # fmt: skip
TIMES = ("Tomorrow at ten.", "Friday afternoon.", "At half past nine.", "Next Tuesday.")
PHONES = (
    "Two one two, five five five, zero one four four.", "212-555-0177", "It's 2125550102.",
    "Area code 212, then 555 01 88.",
)  # fmt: skip
SPECIAL: dict[str, tuple[str, ...]] = {
    "robot_question": ("Am I talking to a robot?", "Are you a real person?"),
    "emergency": ("I can't breathe, this is an emergency.", "He is having a heart attack!"),
    "opt_out": ("Stop calling me.", "Please take me off your list and never call me again."),
    "wrong_number": ("Sorry, wrong number.", "Oh, I have the wrong number."),
    "human": ("I want to speak to a human.", "Can I talk to a real person, please?"),
    "angry": ("This is ridiculous, I have been waiting for a week!", "Are you stupid or what?"),
    "asks": ("How much is a cleaning?", "When are you open?", "Where are you located?"),
}
INSISTENT = ("robot_question", "angry", "asks", "human")
"""Who wants one of these wants it again."""
ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("shall i try again", ("Yes, please.", "No, leave it.")),
    ("try once more", ("Yes.", "No.")),
    ("what number", PHONES),
    ("number once more", PHONES),
    ("digit by digit", PHONES),
    ("your name", NAMES),
    ("what name", NAMES),
    ("ending in", ("Yes.", "Yes, that's fine.", "No, another one.", "Which number is that?")),
    ("use that one", ("Yes, please.", "No.")),
    ("read that back", ("Yes.", "That's right.", "All the digits, please.", "No, that's wrong.")),
    ("is that right", ("Yes.", "Right.", "No.")),
    ("yes or no", ("Yes.", "No.")),
    ("what should i change", ("The number.", "The name.", "The message.", "Nothing.")),
    ("another message", ("Yes.", "No, thanks.")),
    ("leave a message", ("Yes.", "Yes, please.", "No.")),
    ("anything else", ("No, that's all.", "No, thank you.", "No.")),
    ("take down", ("No, that's it.", "No thanks, bye.")),
    ("are you still there", ("Yes, I am here.", "Sorry, go on.")),
    ("i can book, move or cancel", (*WISHES, *REASONS)),
    ("day or time", TIMES),
    ("day and time", TIMES),
    ("in instead", TIMES),
    ("shall i book it", ("Yes.", "Yes, please.", "No.", *TIMES)),
    ("shall i move", ("Yes.", "No.", *TIMES)),
    ("shall i cancel", ("Yes, please.", "No, leave it.")),
    ("like to make one", ("Yes.", "No.")),
    ("shall i take a message", ("Yes.", "No.")),
    ("what is it about", REASONS),
    ("tell the team", REASONS),
)
TALK = ("Okay.", "Yes.", "No.", "Can you repeat that?", "Hold on a second.", "Thank you.")


class ClinicScript:
    """Implements `callers.Script`. Answers what it is asked, and says once what it came for."""

    def __init__(self, random: Random) -> None:
        self.goal = pick(random, *GOALS)
        self._special_in = 1 + int(random.random() * 6) if self.goal in SPECIAL else 0
        self._more = 3 + int(random.random() * 3) if self.goal == "messages" else 0

    def answer(self, heard: str, random: Random) -> str:
        if self._special_in:
            self._special_in -= 1
            if not self._special_in:
                if self.goal in INSISTENT:
                    self._special_in = 1 + int(random.random() * 6)
                return pick(random, *SPECIAL[self.goal])
        if happens(random, 0.04):
            return pick(random, *TALK)
        asked = heard.lower()
        for cue, answers in ANSWERS:
            if cue in asked:
                return self._to(cue, answers, random)
        return pick(random, *REASONS, *TALK)

    def _to(self, cue: str, answers: tuple[str, ...], random: Random) -> str:
        if cue in ("anything else", "take down") and self._more:
            self._more -= 1
            return pick(random, "Yes, one more message.", *REASONS)
        if self.goal == "changes_mind" and cue in ("read that back", "is that right"):
            return pick(random, "No.", f"No, my name is not that. {pick(random, *NAMES)}", *PHONES)
        if happens(random, 0.1):
            return f"{pick(random, *answers)} {pick(random, *NAMES, *PHONES)}"
        return pick(random, *answers)

    def keys(self, random: Random) -> str:
        return pick(random, "2125550133", "1", "0", "2125550166#")

    def is_done(self, _moves: int) -> bool:
        return False
