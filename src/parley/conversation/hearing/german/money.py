"""German for money."""

from parley.conversation.hearing.money_table import MoneyTable

MONEY = MoneyTable(
    units={
        "euro": "euro", "euros": "euro", "eur": "EUR", "öcken": "euro", "dollar": "dollar",
        "dollars": "dollar", "usd": "USD", "franken": "franc", "fränkli": "franc",
        "stutz": "franc", "chf": "CHF", "sfr": "CHF", "pfund": "pound", "gbp": "GBP",
        "rupien": "rupee", "yen": "JPY", "zloty": "PLN", "kronen": "crown", "krone": "crown",
    },
    hundredths="cent cents rappen pence räppli",
    joiners="und",
    ones="ein eine",
)  # fmt: skip
