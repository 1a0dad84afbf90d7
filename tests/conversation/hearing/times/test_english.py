"""Every line is said on Friday, the 20th of November 2026, at ten in the morning."""

import pytest
from tests.conversation.hearing.times.saying import said

DAYS = """
today                               | date 2026-11-20
tomorrow                            | date 2026-11-21
the day after tomorrow              | date 2026-11-22
yesterday                           | date 2026-11-19
the day before yesterday            | date 2026-11-18
monday                              | date 2026-11-23
this monday                         | date 2026-11-23
next monday                         | date 2026-11-23
last friday                         | date 2026-11-13
friday                              | date 2026-11-27 ? 2026-11-20
next week tuesday                   | date 2026-11-24
friday next week                    | date 2026-11-27
monday week                         | date 2026-11-30
a week on tuesday                   | date 2026-12-01
tuesday the 24th                    | date 2026-11-24
monday 30                           | date 2026-11-30
monday 3 pm                         | datetime 2026-11-23T15:00
tuesday the 25th                    | date 2026-11-25 ? 2026-11-24 2027-05-25
thursday december 2nd               | date 2026-12-02 ? 2026-12-03
wednesday december 2nd              | date 2026-12-02
the 20th                            | date 2026-11-20
the 19th                            | date 2026-12-19
on the 3rd                          | date 2026-12-03
the 31st                            | date 2026-12-31
december 5                          | date 2026-12-05
the 5th of december                 | date 2026-12-05
the fifth of the twelfth            | date 2026-12-05
december 5th 2027                   | date 2027-12-05
december 5th next year              | date 2027-12-05
5 december 27                       | date 2027-12-05
may 5 '99                           | date 1999-05-05
november 13                         | date 2027-11-13 ? 2026-11-13
the 29th of february                | date 2028-02-29
february 29th 2027                  |
the 31st of november                |
first monday of december            | date 2026-12-07
the last friday of the month        | date 2026-11-27
three days from now                 | date 2026-11-23
in a week                           | date 2026-11-27
in a fortnight                      | date 2026-12-04
a week from friday                  | date 2026-12-04 ? 2026-11-27
two weeks from tomorrow             | date 2026-12-05
two days before christmas           | date 2026-12-23
in two business days                | date 2026-11-24
a week and a half ago               | date 2026-11-10 ?
in a month                          | date 2026-12-20
christmas eve                       | date 2026-12-24
christmas next year                 | date 2027-12-25
easter 2028                         | date 2028-04-16
good friday                         | date 2027-03-26
thanksgiving                        | date 2026-11-26
labor day                           | date 2027-09-06
the 24th or the 25th of december    | date 2026-12-24; date 2026-12-25
december 24th or the 26th           | date 2026-12-24; date 2026-12-26
the sunday roast                    |
a fortnight today                   | date 2026-12-04
the last day of the month           | date 2026-11-30
the first day of next month         | date 2026-12-01
the last day of february            | date 2027-02-28
two sundays ago                     | date 2026-11-08
the monday after easter             | date 2027-03-29
the last friday before christmas    | date 2026-12-18
the day before january 1st          | date 2026-12-31
the 12 of next month                | date 2026-12-12
next year on may 5                  | date 2027-05-05
next weekend on saturday            | date 2026-11-28
Oct. 2, 2027                        | date 2027-10-02
I will be there on wed.             | date 2026-11-25
I sat at 3                          |
not on monday                       | date 2026-11-23 ?
"""

STRETCHES = """
the rest of the week                | date_range 2026-11-20/2026-11-22
the weekend of the 12th             | date_range 2026-12-12/2026-12-13
the next three days                 | date_range 2026-11-20/2026-11-23
this weekend                        | date_range 2026-11-21/2026-11-22
next weekend                        | date_range 2026-11-28/2026-11-29 ? 2026-11-21/2026-11-22
the week of the 5th                 | date_range 2026-11-30/2026-12-06
next week                           | date_range 2026-11-23/2026-11-29
the week after next                 | date_range 2026-11-30/2026-12-06
next month                          | date_range 2026-12-01/2026-12-31
in december                         | date_range 2026-12-01/2026-12-31
early june                          | date_range 2027-06-01/2027-06-10
mid december                        | date_range 2026-12-11/2026-12-20
end of january                      | date_range 2027-01-21/2027-01-31
early next week                     | date_range 2026-11-23/2026-11-24
end of the year                     | date_range 2026-10-01/2026-12-31
in 2028                             | date_range 2028-01-01/2028-12-31
from monday to wednesday            | date_range 2026-11-23/2026-11-25
from the 3rd to the 6th of january  | date_range 2027-01-03/2027-01-06
between december 5 and december 8   | date_range 2026-12-05/2026-12-08
december 24 to 26                   | date_range 2026-12-24/2026-12-26
from june to august                 | date_range 2027-06-01/2027-08-31
until friday                        | date_range ../2026-11-27 ? ../2026-11-20
by the end of next week             | date_range ../2026-11-27
no earlier than the twelfth         | date_range 2026-12-12/..
before june                         | date_range ../2027-06-01
since november                      | date_range 2026-11-01/..
"""

CLOCKS = """
at 6                                | time 06:00 ? 18:00
at 6 pm                             | time 18:00
6:30                                | time 06:30 ? 18:30
06:30                               | time 06:30
18:30                               | time 18:30
7.30pm                              | time 19:30
at 1530                             | time 15:30
0900 hours                          | time 09:00
noon                                | time 12:00
at 12                               | time 12:00
12 am                               | time 00:00
midnight                            | time 00:00
half past six                       | time 06:30 ? 18:30
half six                            | time 06:30 ? 18:30
quarter to seven                    | time 06:45 ? 18:45
quarter to 6 pm                     | time 17:45
ten past nine                       | time 09:10 ? 21:10
twenty-five to four                 | time 03:35 ? 15:35
two hours after 5 pm                | time 19:00
an hour before noon                 | time 11:00
two oh five                         | time 02:05 ? 14:05
seven thirty in the evening         | time 19:30
eight in the morning                | time 08:00
seven or eight pm                   | time 20:00
at 7 or 8 pm                        | time 19:00; time 20:00
table for two at 7                  | time 07:00 ? 19:00
around 3                            | time_range 02:30/03:30 ? 14:30/15:30
about half past two pm              | time_range 14:00/15:00
between two and four                | time_range 02:00/04:00 ? 14:00/16:00
from 2 to 4 pm                      | time_range 14:00/16:00
9 to 5                              | time_range 09:00/17:00 ? 21:00/05:00
from 10 pm to 2 am                  | time_range 22:00/02:00
after 5                             | time_range 05:00/.. ? 17:00/..
before noon                         | time_range ../12:00
from nine for two hours             | time_range 09:00/11:00 ? 21:00/23:00
in the morning                      | time_range 06:00/12:00
at 7 people                         |
from 7 to 9 people                  |
8, 30                               |
mornings are better for me          | time_range 06:00/12:00
good morning, this is Ann           |
"""

BOTH = """
tomorrow at nine                    | datetime 2026-11-21T09:00 ? 2026-11-21T21:00
noon tomorrow                       | datetime 2026-11-21T12:00
tomorrow night at 8:15              | datetime 2026-11-21T20:15
december 5th at half past two in the afternoon | datetime 2026-12-05T14:30
monday at midnight                  | datetime 2026-11-23T00:00
monday at 24:00                     | datetime 2026-11-24T00:00
christmas 2027 at 5pm               | datetime 2027-12-25T17:00
this evening                        | datetime_range 2026-11-20T17:00/2026-11-20T21:00
tomorrow morning                    | datetime_range 2026-11-21T06:00/2026-11-21T12:00
tomorrow from 10 pm to 2 am         | datetime_range 2026-11-21T22:00/2026-11-22T02:00
monday between 2 and 4              | datetime_range 2026-11-23T02:00/2026-11-23T04:00 ? 2026-11-23T14:00/2026-11-23T16:00
in two hours                        | datetime 2026-11-20T12:00
in half an hour                     | datetime 2026-11-20T10:30
twenty minutes ago                  | datetime 2026-11-20T09:40
within the next hour                | datetime_range 2026-11-20T10:00/2026-11-20T11:00
the second at nine am               | datetime 2026-12-02T09:00
sat at 3 pm                         | datetime 2026-11-21T15:00
from friday 5pm to sunday 10 am     | datetime_range 2026-11-27T17:00/2026-11-29T10:00 ? 2026-11-20T17:00/2026-11-22T10:00
from monday at 9 to tuesday at 11   | datetime_range 2026-11-23T09:00/2026-11-24T11:00 ? 2026-11-23T21:00/2026-11-24T23:00
5pm on monday until noon on tuesday | datetime_range 2026-11-23T17:00/2026-11-24T12:00
this saturday evening, say 7        | datetime 2026-11-21T19:00
give me a minute                    |
wait a second                       |
for two hours                       | duration PT2H
an hour and a half                  | duration PT1H30M
three days                          | duration P3D
a couple of weeks                   | duration P2W
"""  # noqa: E501

CORRECTED = """
the 14th, no, the 15th              | date 2026-12-15
not tuesday but thursday            | date 2026-11-26
monday at nine, sorry, at ten       | datetime 2026-11-23T10:00 ? 2026-11-23T22:00
monday at ten am, i mean tuesday    | datetime 2026-11-24T10:00
on the 5th of may, no the 6th       | date 2027-05-06
at nine, sorry, ten                 | time 10:00 ? 22:00
on tuesday, not on monday           | date 2026-11-24
at four pm, not at half past four   | time 16:00
not on monday but on tuesday        | date 2026-11-24
"""


def lines(table: str) -> list[tuple[str, list[str]]]:
    rows = (row.split("|") for row in table.strip().splitlines())
    return [(text.strip(), list(filter(None, told.strip().split("; ")))) for text, told in rows]


@pytest.mark.parametrize(("text", "expected"), lines(DAYS))
def test_days_are_heard(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), lines(STRETCHES))
def test_days_in_a_row_are_heard(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), lines(CLOCKS))
def test_times_of_day_are_heard_the_literal_one_first(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), lines(BOTH))
def test_dates_with_times_and_spans_from_now_are_heard(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), lines(CORRECTED))
def test_what_the_caller_corrects_is_gone(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("3", "time", ["time 03:00 ? 15:00"]),
        ("3", "date", ["date 2026-12-03"]),
        ("3", "people", []),
        ("3", "", []),
        ("1530", "time", ["time 15:30"]),
        ("the fifteenth", "date", ["date 2026-12-15"]),
        ("afternoon", "time", ["time_range 12:00/17:00"]),
        ("afternoon", "", []),
    ],
)
def test_a_bare_number_is_what_was_asked_for(text: str, asked: str, expected: list[str]) -> None:
    assert said(text, asked=asked) == expected


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("3/4", "US", "date 2027-03-04 ? 2027-04-03"),
        ("3/4", "GB", "date 2027-04-03 ? 2027-03-04"),
        ("3/4/2027", "US", "date 2027-03-04"),
        ("3/4/2027", "GB", "date 2027-04-03"),
        ("13/4", "US", "date 2027-04-13"),
        ("4/13", "GB", "date 2027-04-13"),
        ("24.12.27", "US", "date 2027-12-24"),
        ("2026-12-24", "US", "date 2026-12-24"),
    ],
)
def test_day_and_month_are_in_the_order_of_the_region(
    text: str, region: str, expected: str
) -> None:
    assert said(text, region=region) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("may 5 75", "date 1975-05-05"),
        ("the third of march nineteen eighty four", "date 1984-03-03"),
        ("24th of the 9th 1930", "date 1930-09-24"),
        ("august twentieth sixty eight", "date 1968-08-20"),
        ("3/4/26", "date 2026-03-04"),
        ("3/4/27", "date 1927-03-04"),
        ("december 5", "date 2025-12-05 ?"),
    ],
)
def test_a_day_of_birth_lies_behind_and_is_in_doubt_without_its_year(
    text: str, expected: str
) -> None:
    assert said(text, asked="date_of_birth") == [expected]
