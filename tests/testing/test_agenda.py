"""Virtual time: in order, as far as asked, and never for ever."""

import pytest

from parley.testing import agenda as agenda_module
from parley.testing.agenda import Agenda, Livelock


def test_actions_happen_by_their_time_and_equal_ones_in_their_order() -> None:
    agenda, told = Agenda(10.0), list[tuple[str, float]]()

    def tell(word: str) -> None:
        told.append((word, agenda.now))

    agenda.at(30.0, tell, "third")
    agenda.after(5.0, tell, "first")
    agenda.at(15.0, tell, "second")
    agenda.run(30.0)
    assert told == [("first", 15.0), ("second", 15.0), ("third", 30.0)]


def test_what_lies_beyond_the_end_waits_for_the_next_run() -> None:
    agenda, told = Agenda(0.0), list[str]()
    agenda.after(20.0, told.append, "late")
    agenda.run(19.0)
    assert told == []
    agenda.run(20.0)
    assert told == ["late"]


def test_what_lies_in_the_past_is_done_next_and_time_does_not_fall() -> None:
    agenda, times = Agenda(100.0), list[float]()
    agenda.at(3.0, lambda: times.append(agenda.now))
    agenda.run(200.0)
    assert times == [100.0]


def test_an_action_can_stop_the_run() -> None:
    agenda, told = Agenda(0.0), list[str]()

    def stop() -> None:
        agenda.stopped = True

    agenda.after(1.0, stop)
    agenda.after(2.0, told.append, "after")
    agenda.run(10.0)
    assert (agenda.now, told) == (1.0, [])


def test_a_call_that_goes_on_and_on_is_a_livelock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agenda_module, "STEPS_MAX", 100)
    agenda = Agenda(0.0)

    def again() -> None:
        agenda.after(0.0, again)

    again()
    with pytest.raises(Livelock, match="more than 100 steps"):
        agenda.run(1.0)
