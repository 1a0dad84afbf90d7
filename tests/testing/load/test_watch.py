from parley.testing.load.watch import ECHO_WITHIN_MS, Violation, Watch
from parley.testing.retell_frames import ping

CONFIG = (
    b'{"response_type":"config","config":{"auto_reconnect":true,"call_details":true,'
    b'"transcript_with_tool_calls":true}}'
)
WHOLE = "One. Two. Three."
PIECES = ("One. ", "Two. ", "Three.")


def speech(turn: int, text: str, *, last: bool = False) -> bytes:
    closes = "true" if last else "false"
    return (
        f'{{"response_type":"response","response_id":{turn},"content":"{text}",'
        f'"content_complete":{closes}}}'
    ).encode()


def end(turn: int) -> bytes:
    return speech(turn, "", last=True)


def echo(stamp: int) -> bytes:
    return ping(stamp).replace(b"interaction_type", b"response_type")


def watching(*, turn: int = 1) -> Watch:
    """A connection that was opened well, and on which a turn was asked for with stamp 1."""
    watch = Watch()
    for frame in (CONFIG, end(0)):
        watch.heard(frame, 0)
    watch.pinged(1, 0)
    watch.asked(turn, WHOLE, 1)
    return watch


def after(watch: Watch, *frames: bytes, now: float = 1) -> list[Violation]:
    for frame in frames:
        watch.heard(frame, now)
    return watch.violations


def words(turn: int) -> list[bytes]:
    return [speech(turn, piece) for piece in PIECES]


def test_a_turn_that_keeps_every_promise_breaks_none() -> None:
    watch = watching()
    assert after(watch, echo(1), *words(1), end(1)) == []
    assert watch.configured and watch.greeted and watch.is_closed(1)
    assert watch.echo_ms == [1]


def test_a_frame_that_retell_would_drop_is_found() -> None:
    (broken,) = after(watching(), b'{"response_type":"response","response_id":null}')
    assert broken.promise == "frames fit the schema"


def test_speech_before_config_is_found() -> None:
    (broken,) = after(Watch(), speech(0, "Hello."))
    assert broken == Violation("config comes first and once", "speech before it")


def test_a_second_config_is_found() -> None:
    (broken,) = after(watching(), CONFIG)
    assert broken == Violation("config comes first and once", "another one")


def test_a_greeting_that_goes_on_after_its_end_is_found() -> None:
    (broken,) = after(watching(), end(0))
    assert broken.promise == "exactly one terminal"


def test_an_answer_that_nobody_asked_for_is_found() -> None:
    (broken,) = after(watching(), end(7))
    assert broken == Violation("only what is asked is answered", "turn 7: ''")


def test_a_second_terminal_is_found() -> None:
    (broken,) = after(watching(), *words(1), end(1), end(1))
    assert broken == Violation("exactly one terminal", "turn 1: a second one")


def test_a_piece_that_comes_twice_is_found() -> None:
    (broken,) = after(watching(), words(1)[0], words(1)[0])
    assert broken.promise == "speech is whole and in order"


def test_pieces_in_another_order_are_found() -> None:
    (broken,) = after(watching(), words(1)[1])
    assert broken.promise == "speech is whole and in order"


def test_a_turn_that_ends_too_soon_is_found() -> None:
    (broken,) = after(watching(), words(1)[0], end(1))
    assert broken.promise == "speech is whole and in order"


def test_a_turn_that_was_interrupted_may_end_before_all_is_said() -> None:
    watch = watching()
    after(watch, words(1)[0])
    watch.pinged(2, 1)
    watch.barged_in(1, 2)
    assert after(watch, words(1)[1], echo(1), echo(2), end(1)) == []


def test_speech_after_an_interruption_was_understood_is_stale() -> None:
    watch = watching()
    watch.pinged(2, 1)
    watch.barged_in(1, 2)
    (broken,) = after(watch, echo(1), echo(2), words(1)[0], end(1))
    assert broken == Violation("nothing stale is said", "turn 1 goes on after a barge-in")


def test_speech_of_a_turn_after_a_newer_one_was_understood_is_stale() -> None:
    watch = watching()
    watch.pinged(2, 1)
    watch.asked(2, WHOLE, 2)
    assert after(watch, echo(1), words(1)[0]) == []
    (broken,) = after(watch, echo(2), words(1)[1])
    assert broken == Violation("nothing stale is said", "turn 1 after 2")


def test_speech_of_a_turn_after_speech_of_a_newer_one_is_stale() -> None:
    watch = watching()
    watch.pinged(2, 1)
    watch.asked(2, WHOLE, 2)
    (broken,) = after(watch, words(2)[0], words(1)[0])
    assert broken == Violation("nothing stale is said", "turn 1 after 2")


def test_a_turn_that_was_superseded_needs_no_terminal() -> None:
    watch = watching()
    watch.pinged(2, 1)
    watch.asked(2, WHOLE, 2)
    assert after(watch, *words(2), end(2), echo(1), echo(2)) == []


def following(before: Watch) -> Watch:
    watch = Watch()
    watch.goes_on(before)
    return watch


def test_only_the_rest_of_a_turn_comes_on_a_new_connection() -> None:
    before = watching(turn=4)
    after(before, words(4)[0])
    watch = following(before)
    assert after(watch, CONFIG, end(0), *words(4)[1:], end(4)) == []
    again, _ = after(watch, words(4)[0])
    assert again == Violation("exactly one terminal", "turn 4: speech behind it")


def test_a_turn_that_was_over_is_closed_again_on_a_new_connection() -> None:
    before = watching(turn=4)
    after(before, *words(4), end(4))
    assert after(following(before), CONFIG, end(0), end(4)) == []


def test_words_of_a_turn_that_was_over_are_not_said_again() -> None:
    before = watching(turn=4)
    after(before, *words(4), end(4))
    (broken,) = after(following(before), CONFIG, end(0), words(4)[2])
    assert broken.promise == "speech is whole and in order"


def test_an_apology_may_stand_before_a_reply() -> None:
    watch = Watch("Sorry.")
    after(watch, CONFIG, end(0))
    watch.asked(1, WHOLE, 1)
    assert after(watch, speech(1, "Sorry. "), *words(1), end(1)) == []


def test_an_echo_that_is_left_out_is_found() -> None:
    watch = watching()
    watch.pinged(2, 0)
    (broken,) = after(watch, echo(2))
    assert broken == Violation("echoes come in order", "2 before 1")


def test_a_ping_of_the_server_is_no_echo() -> None:
    watch = watching()
    assert after(watch, echo(1_790_000_000_000)) == []
    assert watch.echo_ms == []


def test_an_echo_that_comes_too_late_is_found() -> None:
    (broken,) = after(watching(), echo(1), now=ECHO_WITHIN_MS + 1)
    assert broken.promise == "every echo comes in time"


def test_an_echo_that_never_comes_is_found() -> None:
    watch = watching()
    watch.check_echoes(ECHO_WITHIN_MS)
    assert watch.violations == []
    watch.check_echoes(ECHO_WITHIN_MS + 1)
    assert [broken.promise for broken in watch.violations] == ["every echo comes in time"]


def test_a_connection_that_was_not_read_is_owed_no_echo_in_time() -> None:
    watch = watching()
    watch.pardon()
    assert after(watch, echo(1), now=ECHO_WITHIN_MS + 1) == []
