"""Two companies at work side by side, with the same names, numbers, codes and times.

Whatever they do in whatever order, neither is told what stands in the other's rows alone, and
every row refers to rows of its own company.
"""

import hashlib
import random
from typing import Any

import pytest
from sqlalchemy import ForeignKeyConstraint, Text, select
from tests.isolation.foreign import texts
from tests.isolation.test_console import fields_of, paths, routes
from tests.isolation.test_functions import CHANCE, used, ways
from tests.isolation.world import AHORN, BUCHE, SHARED_PHONE, Company, secrets_of, token_of
from tests.web.console.visit import Browser, Stage

from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Facts, Use
from parley.db.engine import Database, Tx
from parley.db.tables import metadata
from parley.web.console.cookies import SESSION

STEPS = 25
BOTH = (AHORN, BUCHE)
BOOKINGS = [one for one in routes() if one[1].path.startswith("/console/bookings")]


class Side:
    """One of the companies: its people at the console, its callers, and what they ever said."""

    def __init__(self, world: Database, company: Company, other: Company) -> None:
        self.world, self.company, self.other = world, company, other
        self.browser: Browser = Stage(world).browser()
        self.browser.cookies.set(SESSION, token_of(company, "owner"), domain="localhost.local")
        self.token = self.browser.csrf()
        self.said: set[str] = set()

    def calls(self, chance: random.Random, number: int) -> str:
        """Use a function, with words of either company; the answer."""
        function = chance.choice(list(FUNCTIONS))
        fields = FUNCTIONS[function].arguments.__struct_fields__
        words = chance.choice(ways(chance.choice(BOTH)))
        call_id = f"{self.company.mark} call {number - chance.randrange(4)}"
        use = Use(
            name=function,
            function=function,
            arguments={n: v for n, v in words.items() if n in fields},
            request=hashlib.sha256(f"{number}".encode()).hexdigest(),
            facts=Facts(
                call_id=chance.choice((call_id, call_id, self.other.id("call"))),
                platform="retell",
                caller=chance.choice((SHARED_PHONE, self.company.phone, self.other.phone)),
                direction="inbound",
            ),
            language="de",
        )  # fmt: skip
        self.said |= texts(use)
        return repr(used(self.world, self.company, use))

    def clicks(self, chance: random.Random) -> str:
        """Ask for something of the bookings at the console, with ids of either company."""
        method, route = chance.choice(BOOKINGS)
        path, fields = paths(route, chance.choice(BOTH))[0], fields_of(chance.choice(BOTH))
        fields |= {"step": "taken"} if "/waitlist/" in path else {}
        self.said |= texts([path, fields])
        if method == "POST":
            return self.browser.post(path, {"csrf": self.token, **fields}).text
        return self.browser.get(path).text

    def does_not_know(self, told: str) -> None:
        with self.world.read() as tx:
            secrets = {
                one
                for one in secrets_of(tx, self.other, self.company)
                if self.other.mark in one or one.startswith("+") or CHANCE.fullmatch(one)
            }
        own = "\n".join(self.said)
        assert {one for one in secrets if one in told and one not in own} == set()


@pytest.mark.parametrize("seed", range(3))
def test_neither_company_learns_of_the_other_or_refers_to_it(world: Database, seed: int) -> None:
    chance = random.Random(seed)
    sides = Side(world, AHORN, BUCHE), Side(world, BUCHE, AHORN)
    for number in range(STEPS):
        side = chance.choice(sides)
        told = side.calls(chance, number) if chance.random() < 0.6 else side.clicks(chance)
        side.does_not_know(told)
    with world.read() as tx:
        assert references_across(tx) == []
        assert strangers_ids(tx, AHORN, BUCHE) == strangers_ids(tx, BUCHE, AHORN) == set()


def references_across(tx: Tx) -> list[str]:
    """Rows that refer to a row of another tenant, by whatever reference."""
    found = []
    for table in metadata.sorted_tables:
        for constraint in table.constraints:
            if not isinstance(constraint, ForeignKeyConstraint):
                continue
            other = constraint.referred_table.alias("other")
            if "tenant_id" not in table.c or "tenant_id" not in other.c:
                continue
            pairs = [
                column == other.c[element.column.name]
                for column, element in zip(constraint.columns, constraint.elements, strict=True)
                if column.name != "tenant_id"
            ]
            across = select(table).where(*pairs, table.c.tenant_id != other.c.tenant_id)
            found += [f"{table.name}: {row}" for row in tx.conn.execute(across)]
    return found


def strangers_ids(tx: Tx, company: Company, other: Company) -> set[Any]:
    """Ids of another company that stand in rows of this one, where no reference holds them."""
    ids, values = set(), set()
    for table in metadata.sorted_tables:
        if "tenant_id" not in table.c:
            continue
        for row in tx.conn.execute(
            select(table).where(table.c.tenant_id.in_([company.tenant_id, other.tenant_id]))
        ).mappings():
            if row["tenant_id"] == other.tenant_id:
                ids |= {row[key.name] for key in table.primary_key if isinstance(key.type, Text)}
            else:
                values |= {v for n, v in row.items() if not n.startswith("pii_")}
    return (ids & values) - {company.tenant_id}
