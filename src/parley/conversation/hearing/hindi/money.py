"""Hindi for money."""

from parley.conversation.hearing.money_table import MoneyTable

MONEY = MoneyTable(
    units={
        "rupees": "rupee", "inr": "INR", "dollar": "dollar", "dollars": "dollar",
        "डॉलर": "dollar", "euro": "euro", "euros": "euro", "यूरो": "euro", "pound": "pound",
        "pounds": "pound", "पाउंड": "pound", "dirham": "AED", "दिरहम": "AED",
    },
    hundredths="paise paisa पैसे पैसा cent cents",
    joiners="aur",
)  # fmt: skip
