from argon2 import PasswordHasher

from parley.users.passwords import Passwords

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def test_a_password_fits_its_own_hash_alone() -> None:
    passwords = Passwords(CHEAP)
    stored = passwords.hashed("four words from nowhere")
    assert passwords.fits(stored, "four words from nowhere")
    assert not passwords.fits(stored, "four words from nowher")
    assert not passwords.fits("no hash at all", "four words from nowhere")


def test_nobody_has_a_password_and_finding_that_out_costs_a_whole_hash() -> None:
    class Counted(PasswordHasher):
        verified = 0

        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # type: ignore[override]  # noqa: A002
            Counted.verified += 1
            return super().verify(hash, password)

    passwords = Passwords(Counted(time_cost=1, memory_cost=8, parallelism=1))
    assert not passwords.fits("", "nobody has this password")
    assert Counted.verified == 1


def test_hashes_are_made_as_rfc_9106_recommends_where_memory_is_short() -> None:
    passwords = Passwords()
    stored = passwords.hashed("four words from nowhere")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not passwords.outdated(stored)
    assert passwords.outdated(CHEAP.hash("x"))
