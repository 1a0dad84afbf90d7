"""People who book, think again, hang up and come back, all drawn from one seed."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random
from zoneinfo import ZoneInfo

import msgspec

from parley.clock import utc_now
from parley.testing.bookings.history import Deed
from parley.testing.bookings.line import Line, Wire
from parley.testing.bookings.shop import CLOSES, OPENS, Shop

DAYS = 12
"""How far ahead callers wish, so that many of them wish for the same."""
STEP_MIN = 15
FIRST_NAMES = ("Ada", "Bruno", "Carla", "Dirk", "Elsa", "Frida", "Gustav", "Hanna", "Ivo", "Jette")
SYLLABLES = ("bra", "dol", "fen", "gri", "kam", "lut", "mor", "nes", "pil", "rost", "tav", "wel")
HIDDEN_SHARE = 0.2
DUEL_SHARE = 0.25
"""Of calls that two people make at once, for the same time with the same person."""
HESITATES_SHARE = 0.4
TOO_LONG_SHARE = 0.06
"""Of those who choose a time and answer only when its hold is over."""
OLD_BOOKINGS_MAX = 3
DONE = ("booked", "already_booked", "pending")


class Person(msgspec.Struct, frozen=True):
    """Who calls. `phone` empty: the number is hidden."""

    name: str
    phone: str
    shop: Shop


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A run: `run` makes its ids, `hold_ms` is how long the server holds a chosen time."""

    run: str
    seed: int
    shops: tuple[Shop, ...]
    hold_ms: int


def person(plan: Plan, number: int) -> Person:
    """The same person for the same number; nobody else has the surname or the telephone."""
    random = Random(f"{plan.seed} person {number}")
    surname, rest = "", number
    for _ in range(3):
        rest, place = divmod(rest, len(SYLLABLES))
        surname = SYLLABLES[place] + surname
    hidden = random.random() < HIDDEN_SHARE
    phone = "" if hidden else f"+1212555{number:04}"
    shop = plan.shops[number % len(plan.shops)]
    return Person(f"{random.choice(FIRST_NAMES)} {surname.capitalize()}", phone, shop)


class Caller:
    """One person who calls again and again."""

    def __init__(self, plan: Plan, number: int, wire: Wire) -> None:
        self._random = Random(f"{plan.seed} {number}")
        self._plan, self._wire, self._number = plan, wire, number
        self._person = person(plan, number)
        self._rival = person(plan, number + 1000)
        self._rival = msgspec.structs.replace(self._rival, shop=self._person.shop)
        self._calls = 0
        self._old: list[str] = []

    async def call_until(self, ends: asyncio.Event) -> None:
        """One call after the other; the one that is under way is brought to its end."""
        while not ends.is_set():
            self._wire.history.did["calls"] += 1
            if self._old and self._person.phone and self._chance(0.25):
                await self._come_back(self._line(self._person))
            elif self._chance(DUEL_SHARE):
                await self._duel()
            else:
                await self._book_and_more(self._line(self._person))

    def _line(self, who: Person) -> Line:
        self._calls += 1
        call_id = f"call_{self._plan.run}_{self._number}_{self._calls}"
        line = Line(self._wire, who.shop, call_id, who.name, who.phone)
        # Some hang up as soon as something goes wrong on the way.
        hangs_up = self._chance(0.1)
        line.patient = lambda: not hangs_up
        return line

    # What is done in a call.

    async def _book_and_more(self, line: Line) -> None:
        booked = await self._book(line, self._wish())
        if booked is None or not booked.code:
            return
        self._old = [*self._old, booked.code][-OLD_BOOKINGS_MAX:]
        if booked.status not in DONE:
            return
        doing: Callable[[Line, Deed], Awaitable[None]] = self._random.choice(
            (
                self._hang_up,
                self._say_again,
                self._say_again,
                self._take_back,
                self._take_back,
                self._undo,
                self._move,
                self._move,
                self._look,
            )
        )
        await doing(line, booked)

    async def _book(self, line: Line, wish: dict[str, str]) -> Deed | None:
        """Ask for a time, choose what is there, and say yes; None: nothing could be had."""
        if self._chance(0.3):
            await line.ask("check_customer")
        asked = await line.ask("check_availability", wish)
        if self._chance(0.15):
            await line.repeat(asked)
        if asked.status == "available" and asked.is_fresh and "slot_id" in (asked.answer or {}):
            return await self._choose(line, asked, wish["service"])
        offers = (asked.answer or {}).get("alternatives") or ()
        if not offers or self._chance(0.3):
            self._did("nothing that suits")
            return None
        self._did("an offer chosen")
        offer = self._random.choice(offers)
        return await self._twice(
            line, service=wish["service"], alternative_id=str(offer["alternative_id"])
        )

    async def _choose(self, line: Line, asked: Deed, service: str) -> Deed | None:
        self._did("a free time chosen")
        if self._chance(0.1):
            self._did("hung up while a time was held")
            return None
        if self._chance(TOO_LONG_SHARE):
            await asyncio.sleep(self._plan.hold_ms / 1000 * 1.1)
        elif self._chance(HESITATES_SHARE):
            await asyncio.sleep(self._random.random() * self._plan.hold_ms / 1000 * 0.5)
        slot_id = str((asked.answer or {})["slot_id"])
        return await self._twice(line, asked.number, service=service, slot_id=slot_id)

    async def _twice(self, line: Line, chosen_by: int = 0, **what: str) -> Deed:
        """Book; now and then by two requests at the same moment."""
        arguments = {**what, "customer_name": line.caller, "confirm": "true"}
        first = line.ask("book_appointment", arguments, chosen_by=chosen_by)
        if not self._chance(0.2):
            return await first
        self._did("the same wish at once")
        done, _ = await asyncio.gather(first, line.ask("book_appointment", arguments))
        return done

    async def _hang_up(self, _line: Line, _booked: Deed) -> None:
        self._did("hung up at once")

    async def _say_again(self, line: Line, booked: Deed) -> None:
        """A redelivery, or the model asks for the same in another request."""
        if self._chance(0.5):
            await line.repeat(booked)
        else:
            self._did("the same wish again")
            await line.ask("book_appointment", booked.arguments)

    async def _take_back(self, line: Line, booked: Deed) -> None:
        """Cancel; what was delayed comes after it; then perhaps the same wish anew."""
        cancelled = await self._cancel(line, booked.code)
        await line.repeat(booked)
        if self._chance(0.4):
            await line.repeat(cancelled)
        if cancelled.status == "cancelled" and self._chance(0.4):
            self._did("booked again after a cancellation")
            again = await self._book(line, self._wish())
            if again is not None and again.code:
                await line.repeat(cancelled)

    async def _undo(self, line: Line, booked: Deed) -> None:
        cancelled = await self._cancel(line, booked.code)
        if cancelled.status == "cancelled":
            self._did("a cancellation taken back")
            await line.ask("undo_cancellation", target=booked.code)

    async def _cancel(self, line: Line, code: str) -> Deed:
        self._did("a booking cancelled")
        if self._chance(0.5):
            await line.ask("cancel_appointment", {"appointment_id": code})
        yes = {"appointment_id": code, "confirm": "yes", "customer_name": line.caller}
        return await line.ask("cancel_appointment", yes, target=code)

    async def _move(self, line: Line, booked: Deed) -> None:
        await self._move_code(line, booked.code)
        if self._chance(0.4):
            # The booking as it was long ago, and not any more.
            await line.repeat(booked)

    async def _move_code(self, line: Line, code: str) -> None:
        self._did("a move asked for")
        wish = self._wish()
        which = {"appointment_id": code, "customer_name": line.caller}
        to = {"new_date": wish["date"], "new_time": wish["time"]}
        shown = await line.ask("reschedule_appointment", {**which, **to})
        offers = (shown.answer or {}).get("alternatives") or ()
        if shown.status != "ready_for_confirmation" and offers:
            to = {"alternative_id": str(self._random.choice(offers)["alternative_id"])}
        yes = {**which, **to, "confirm": "true"}
        moved = await line.ask("reschedule_appointment", yes, target=code)
        if self._chance(0.4):
            await line.repeat(moved)

    async def _look(self, line: Line, booked: Deed) -> None:
        await line.ask("query_appointment")
        await line.ask("query_appointment", {"appointment_id": booked.code})

    async def _come_back(self, line: Line) -> None:
        """Another call of the same person about what was booked before."""
        code = self._random.choice(self._old)
        await line.ask("query_appointment", {"customer_name": line.caller})
        if self._chance(0.5):
            await self._cancel(line, code)
            self._old.remove(code)
        else:
            await self._move_code(line, code)

    async def _duel(self) -> None:
        """Two calls want the same time with the same person at the same moment."""
        self._did("two calls for one time")
        wish = self._wish(with_staff=True)
        lines = (self._line(self._person), self._line(self._rival))
        checks = await asyncio.gather(*(line.ask("check_availability", wish) for line in lines))
        books = []
        for line, asked in zip(lines, checks, strict=True):
            held = asked.status == "available" and "slot_id" in (asked.answer or {})
            arguments = {**wish, "customer_name": line.caller, "confirm": "true"}
            chosen_by = asked.number if held and asked.is_fresh else 0
            books.append(line.ask("book_appointment", arguments, chosen_by=chosen_by))
        done = await asyncio.gather(*books)
        if all(one.status in DONE and one.start == done[0].start for one in done):
            staff = {str((one.answer or {}).get("staff")) for one in done}
            if len(staff) < len(done):
                self._wire.history.breaks("a time is given once", f"two were told {wish}")

    def _wish(self, *, with_staff: bool = False) -> dict[str, str]:
        shop = self._person.shop
        today = utc_now().astimezone(ZoneInfo(shop.zone)).date()
        day = today + timedelta(days=self._random.randint(1, DAYS))
        steps = (CLOSES.hour - OPENS.hour) * 60 // STEP_MIN
        minute = OPENS.hour * 60 + self._random.randrange(steps - 8) * STEP_MIN
        wish = {
            "service": self._random.choice(shop.services).name,
            "date": day.isoformat(),
            "time": f"{minute // 60:02}:{minute % 60:02}",
        }
        if with_staff or self._chance(0.3):
            wish["staff"] = self._random.choice(shop.staff)
        return wish

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _did(self, what: str) -> None:
        self._wire.history.did[what] += 1
