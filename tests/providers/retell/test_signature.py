"""Who sent these bytes, and when."""

import hashlib
import hmac
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.signature import WINDOW_MS, Verdict, Why, sign, verify

KEY = "key_0123456789abcdef"
BODY = b'{"event":"call_ended"}'
AT_MS = 1_780_012_672_106


class Vector(NamedTuple):
    key: str
    at_ms: int
    body: str
    digest: str


VECTORS = {
    "the one of the SDK's own tests": Vector(
        "test-api-key",
        1_700_000_000_000,
        '{"event":"call_ended"}',
        "07024cabe7dd8f6d1c6e4a8324ca92c812e6ad4a7ee506c04f7e462e3321823e",
    ),
    "a webhook": Vector(
        KEY,
        1_714_608_491_736,
        '{"event":"call_ended","call":{"call_id":"Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6",'
        '"disconnection_reason":"user_hangup"}}',
        "03aeb01e6857203ea26f482e4cb6c8510a6d25e4da53f2ac90382a88f4706e9f",
    ),
    "letters of the world in key and body": Vector(
        "key_ünïcode",
        1_780_012_672_105,
        '{"event":"call_analyzed","call":{"call_id":"c1","call_analysis":'
        '{"call_summary":"Señora Müller \N{EN DASH} 予約 ✅ \\u00e9"}}}',
        "28fdbece0f5e6329da4a7f20edd6cdcd3858b7a88fdceb0505142076beca6a0a",
    ),
    "no body": Vector(
        KEY,
        1_780_012_672_106,
        "",
        "1c444bccf3555d840f337920d4717e72cf2368423db4d2df4d170d47ed5626e7",
    ),
    "a body of many lines": Vector(
        KEY,
        1_780_012_672_107,
        '{\n  "name": "check_weather",\n  "args": {"city": "New York", "n": 1.0},\n'
        '  "call": {"call_id": "c1"}\n}',
        "5ceceb4afbe503b5f5486bdd907e0fb87a1c08ce8da9d2878ee97e518b999335",
    ),
    "arguments alone": Vector(
        KEY,
        1_780_012_672_108,
        '{"city":"New York"}',
        "6b7b0b7316fc919f08d9facb9d540e57ce6c44dae15f3cd0f66d3defa04c595e",
    ),
}


@pytest.mark.parametrize("vector", VECTORS.values(), ids=VECTORS)
def test_a_signature_of_the_vendors_own_software_is_good(vector: Vector) -> None:
    header = f"v={vector.at_ms},d={vector.digest}"
    verdict = verify(vector.body.encode(), header, [vector.key], vector.at_ms + 1000)
    assert verdict == Verdict(ok=True, digest=vector.digest, at_ms=vector.at_ms)


@pytest.mark.parametrize("vector", VECTORS.values(), ids=VECTORS)
def test_we_sign_as_the_vendor_does(vector: Vector) -> None:
    signed = sign(vector.body.encode(), vector.key, vector.at_ms)
    assert signed == f"v={vector.at_ms},d={vector.digest}"


@pytest.mark.parametrize(
    ("now_ms", "why"),
    [
        (AT_MS, ""),
        (AT_MS + WINDOW_MS, ""),
        (AT_MS - WINDOW_MS, ""),
        (AT_MS + WINDOW_MS + 1, "expired"),
        (AT_MS - WINDOW_MS - 1, "expired"),
    ],
)
def test_the_window_is_five_minutes_both_ways_with_its_ends(now_ms: int, why: Why) -> None:
    assert WINDOW_MS == 5 * 60 * 1000
    assert verify(BODY, sign(BODY, KEY, AT_MS), [KEY], now_ms).why == why


def by_hand(message: bytes) -> str:
    return hmac.new(KEY.encode(), message, hashlib.sha256).hexdigest()


GOOD = by_hand(BODY + str(AT_MS).encode())


@pytest.mark.parametrize(
    ("header", "why"),
    [
        (None, "missing"),
        ("", "missing"),
        ("v=abc", "malformed"),
        (GOOD, "malformed"),
        (f"v={AT_MS},d={GOOD.upper()}", "malformed"),
        (f"v={AT_MS},d={GOOD[:-2]}", "malformed"),
        (f"v={AT_MS},d={GOOD}0", "malformed"),
        (f"v={AT_MS},d={GOOD},x=1", "malformed"),
        (f"v={AT_MS},d={GOOD}\n", "malformed"),
        (f" v={AT_MS},d={GOOD}", "malformed"),
        (f"v={AT_MS}, d={GOOD}", "malformed"),
        (f"d={GOOD},v={AT_MS}", "malformed"),
        (f"v=,d={GOOD}", "malformed"),
        (f"v=-{AT_MS},d={GOOD}", "malformed"),
        (f"v=0{AT_MS},d={GOOD}", "malformed"),
        (f"v={'9' * 5000},d={GOOD}", "malformed"),
        (f"v={str(AT_MS).replace('1', '١')},d={GOOD}", "malformed"),
        (f"t={AT_MS // 1000},v1={GOOD}", "malformed"),
        (sign(BODY, KEY, AT_MS // 1000), "expired"),
        (f"v={AT_MS + 1},d={GOOD}", "wrong"),
        (f"v={AT_MS},d={GOOD[:-1]}{'1' if GOOD[-1] == '0' else '0'}", "wrong"),
        (f"v={AT_MS},d={by_hand(BODY)}", "wrong"),
        (f"v={AT_MS},d={by_hand(str(AT_MS).encode() + BODY)}", "wrong"),
        (f"v={AT_MS},d={by_hand(BODY + b'.' + str(AT_MS).encode())}", "wrong"),
        (sign(BODY + b" ", KEY, AT_MS), "wrong"),
        (sign(BODY, KEY + "x", AT_MS), "wrong"),
    ],
)
def test_whatever_was_tampered_with_is_refused(header: str | None, why: Why) -> None:
    verdict = verify(BODY, header, [KEY], AT_MS)
    assert not verdict.ok
    assert verdict.why == why


def test_the_same_content_in_other_bytes_is_refused() -> None:
    assert not verify(b'{"event": "call_ended"}', sign(BODY, KEY, AT_MS), [KEY], AT_MS).ok


@pytest.mark.parametrize("keys", [["new", KEY], [KEY, "old"], ["a", KEY, "b"], ["", KEY]])
def test_while_keys_change_any_of_them_may_have_signed(keys: list[str]) -> None:
    assert verify(BODY, sign(BODY, KEY, AT_MS), keys, AT_MS).ok


@pytest.mark.parametrize("keys", [[], [""], ["", ""]])
def test_without_a_key_nothing_is_believed(keys: list[str]) -> None:
    assert verify(BODY, sign(BODY, "", AT_MS), keys, AT_MS).why == "no_key"


def test_an_empty_key_beside_a_real_one_signs_nothing() -> None:
    assert verify(BODY, sign(BODY, "", AT_MS), [KEY, ""], AT_MS).why == "wrong"


def test_what_replays_are_known_by_is_told_of_refused_ones_too() -> None:
    verdict = verify(BODY, f"v={AT_MS},d={GOOD}", [KEY], AT_MS + WINDOW_MS + 1)
    assert verdict == Verdict(ok=False, why="expired", digest=GOOD, at_ms=AT_MS)


@given(body=st.binary(), key=st.text(min_size=1), at_ms=st.integers(1, 10**16 - 1))
def test_what_we_sign_we_believe(body: bytes, key: str, at_ms: int) -> None:
    assert verify(body, sign(body, key, at_ms), [key], at_ms).ok


@given(
    body=st.binary(),
    header=st.text() | st.from_regex(r"v=\d{1,30},d=[0-9a-f]{64}", fullmatch=True),
    now_ms=st.integers(0, 2**63),
)
def test_nobody_gets_in_by_chance(body: bytes, header: str, now_ms: int) -> None:
    assert not verify(body, header, [KEY], now_ms).ok
