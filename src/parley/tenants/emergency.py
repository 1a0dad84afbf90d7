"""Which number reaches an ambulance, by country: one that every telephone there can dial."""

DEFAULT = "112"
"""What mobile telephones dial anywhere (3GPP TS 22.101)."""

# Only where it differs from DEFAULT, or where it is known to be DEFAULT and worth saying.
# The members of the EU are bound to 112 by directive 2018/1972, article 109.
NUMBERS: dict[str, str] = {
    # North America and the Caribbean
    "AG": "911", "BB": "511", "BM": "911", "BS": "911", "CA": "911", "CR": "911", "DM": "911",
    "DO": "911", "GD": "911", "GU": "911", "HN": "911", "JM": "110", "KY": "911", "MX": "911",
    "PA": "911", "PR": "911", "SV": "911", "TT": "811", "US": "911", "VI": "911",
    # South America
    "AR": "107", "BR": "192", "CL": "131", "CO": "123", "EC": "911", "PE": "106",
    "PY": "911", "UY": "911", "VE": "911",
    # Europe outside of the EU
    "CH": "112", "GB": "999", "GG": "999", "IM": "999", "IS": "112", "JE": "999", "NO": "113",
    "UA": "112",
    # Ireland answers 999 and 112 alike.
    "IE": "112",
    # Asia
    "AE": "998", "BD": "999", "BH": "999", "CN": "120", "HK": "999", "IL": "101", "IN": "112",
    "JP": "119", "KR": "119", "LK": "1990", "MO": "999", "MY": "999", "NP": "102", "OM": "9999",
    "PH": "911", "PK": "1122", "QA": "999", "SA": "997", "SG": "995", "TH": "1669", "TR": "112",
    "TW": "119", "VN": "115",
    # Africa
    "EG": "123", "GH": "112", "KE": "999", "MU": "114", "NG": "112",
    "TN": "190", "ZA": "112",
    # Oceania
    "AU": "000", "FJ": "911", "NZ": "111",
}  # fmt: skip
