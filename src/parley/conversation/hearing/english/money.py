"""English for money."""

from parley.conversation.hearing.money_table import MoneyTable

MONEY = MoneyTable(
    units={
        "dollar": "dollar", "dollars": "dollar", "buck": "dollar", "bucks": "dollar",
        "usd": "USD", "pound": "pound", "pounds": "pound", "quid": "pound", "sterling": "GBP",
        "gbp": "GBP", "euro": "euro", "euros": "euro", "eur": "EUR", "rupee": "rupee",
        "rupees": "rupee", "rs": "rupee", "inr": "INR", "franc": "franc", "francs": "franc",
        "chf": "CHF", "yen": "JPY", "yuan": "CNY", "peso": "MXN", "pesos": "MXN", "rand": "ZAR",
        "dirham": "AED", "dirhams": "AED", "kronor": "SEK", "krona": "SEK", "zloty": "PLN",
    },
    hundredths="cent cents pence penny pennies p paise paisa",
    joiners="and",
    ones="a",
)  # fmt: skip
