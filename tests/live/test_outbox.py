"""Order is kept, keepalive overtakes, gates hold, speech can be taken back."""

from parley.live.outbox import Outbox, Waiting


def leaving(outbox: Outbox) -> list[bytes]:
    ready = outbox.ready()
    outbox.sent(len(ready))
    return [waiting.frame for waiting in ready]


def test_frames_leave_in_order_and_echoes_before_them() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"one", 1, text="one"))
    outbox.put(Waiting(b"two", 1, text="two"))
    outbox.put_echo(b"echo")
    assert leaving(outbox) == [b"echo", b"one", b"two"]


def test_a_gate_holds_a_frame_and_what_stands_behind_it() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"goodbye", 1, gate=5, text="goodbye"))
    outbox.put(Waiting(b"after", 2, text="after"))
    outbox.put_echo(b"echo")
    assert leaving(outbox) == [b"echo"]
    outbox.durable = 5
    assert leaving(outbox) == [b"goodbye", b"after"]


def test_taking_back_a_turn_leaves_the_others_and_control_frames() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"config"))
    outbox.put(Waiting(b"old", 1, text="old"))
    outbox.put(Waiting(b"new", 2, text="new"))
    assert outbox.take_back(1) == 1
    assert leaving(outbox) == [b"config", b"new"]


def test_a_newer_turn_drops_all_older_speech() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"config"))
    outbox.put(Waiting(b"one", 1, text="one"))
    outbox.put(Waiting(b"", 1, terminal=True))
    assert outbox.drop_older(2) == 1
    assert leaving(outbox) == [b"config"]


def test_a_full_box_refuses_speech_but_never_a_terminal() -> None:
    outbox = Outbox(1)
    assert outbox.put(Waiting(b"one", 1, text="one"))
    assert not outbox.put(Waiting(b"two", 1, text="two"))
    assert outbox.put(Waiting(b"end", 1, terminal=True))
    assert leaving(outbox) == [b"one", b"end"]


def test_the_oldest_echo_gives_way_to_the_newest() -> None:
    outbox = Outbox(2)
    outbox.put_echo(b"1")
    outbox.put_echo(b"2")
    assert not outbox.put_echo(b"3")
    assert leaving(outbox) == [b"2", b"3"]


def test_a_lost_connection_tells_which_words_never_left() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"x", 3, text="Hello. "))
    outbox.put(Waiting(b"y", 3, terminal=True))
    outbox.put_echo(b"echo")
    assert outbox.drop_all() == ("Hello. ",)
    assert leaving(outbox) == []


def test_unsent_words_of_a_turn_are_known() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"x", 3, text="Hello. "))
    outbox.put(Waiting(b"z", 4, text="Other. "))
    assert outbox.unsent(3) == ("Hello. ",)


def test_what_was_not_taken_stays_first() -> None:
    outbox = Outbox(8)
    outbox.put(Waiting(b"one", 1, text="one"))
    outbox.put(Waiting(b"two", 1, text="two"))
    outbox.put_echo(b"echo")
    outbox.sent(2)
    assert leaving(outbox) == [b"two"]
