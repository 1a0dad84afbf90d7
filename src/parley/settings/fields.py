"""The kinds of value a setting can have: how its text is read and what is allowed, in words."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr

DAY_MS = 86_400_000
TEXT_MAX_CHARS = 200
HOLD_MAX_S = 480

Network = IPv4Network | IPv6Network


@dataclass(frozen=True)
class Allowed:
    """What a person may write, as it stands in the reference page and in an error."""

    text: str


def _whole(value: object) -> object:
    """Digits only: no "1_000", no "5.0", no digits of other scripts."""
    if isinstance(value, str) and not re.fullmatch(r"[+-]?[0-9]{1,18}", value.strip()):
        raise ValueError("not a whole number")
    return value


def _trimmed(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _networks(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(_network(part.strip()) for part in value.split(",")) if value.strip() else ()


def _network(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError:
        pass
    try:
        meant = ip_network(text, strict=False)
    except ValueError:
        raise ValueError(f"{text!r}, which is no network") from None
    raise ValueError(f"{text!r} with bits set behind its mask; did you mean {meant}?")


def _phone(value: str) -> str:
    if not value:
        return value
    import phonenumbers  # noqa: PLC0415 - the metadata is large; most deployments leave this empty

    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        raise ValueError("not a number in E.164") from None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if written != value or not phonenumbers.is_possible_number(number):
        raise ValueError("not a possible number in E.164")
    return value


def _country(value: str) -> str:
    import phonenumbers  # noqa: PLC0415 - as above

    if value not in phonenumbers.SUPPORTED_REGIONS:
        hint = "; did you mean GB?" if value == "UK" else ""
        raise ValueError(f"no such country{hint}")
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("no such zone") from None
    return value


def _url(value: str, schemes: tuple[str, ...]) -> str:
    if not value:
        return value
    try:
        parts = urlsplit(value)
        fits = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits or re.search(r"\s", value):
        raise ValueError(f"not a URL that begins with {' or '.join(s + '://' for s in schemes)}")
    return value.rstrip("/")


def _web_url(value: str) -> str:
    return _url(value, ("https", "http"))


def _smtp_url(value: SecretStr) -> SecretStr:
    return SecretStr(_url(value.get_secret_value().strip(), ("smtp", "smtps")))


def _database_url(value: SecretStr) -> SecretStr:
    text = value.get_secret_value().strip()
    if text.startswith("sqlite:///") and len(text) > len("sqlite:///"):
        return SecretStr(text)
    if re.fullmatch(r"postgresql://[^/?#]*/[^?#]*\?(?:[^#]*&)?host=/[^#]+", text):
        # The socket file of a server on this machine, as libpq writes it.
        return SecretStr(text)
    return SecretStr(_url(text, ("postgresql",)))


def _email(value: str) -> str:
    if value and not re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]+", value):
        raise ValueError("not an e-mail address")
    return value


def _matching(pattern: str, wrong: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise ValueError(wrong)
        return value

    return AfterValidator(check)


_Whole = BeforeValidator(_whole)
_Trimmed = BeforeValidator(_trimmed)

Switch = Annotated[bool, _Trimmed]
Milliseconds = Annotated[int, _Whole, Field(ge=1, le=DAY_MS)]
Delay = Annotated[int, _Whole, Field(ge=0, le=DAY_MS)]
Seconds = Annotated[int, _Whole, Field(ge=0, le=86_400)]
HoldSeconds = Annotated[int, _Whole, Field(ge=1, le=HOLD_MAX_S)]
Days = Annotated[int, _Whole, Field(ge=1, le=36_500)]
Count = Annotated[int, _Whole, Field(ge=1, le=1_000_000_000)]
CountOrNone = Annotated[int, _Whole, Field(ge=0, le=1_000)]
Percent = Annotated[int, _Whole, Field(ge=0, le=100)]
Port = Annotated[int, _Whole, Field(ge=0, le=65_535)]
Share = Annotated[float, _Trimmed, Field(ge=0, le=1, allow_inf_nan=False)]

Profile = Annotated[Literal["clinic", "wire"], BeforeValidator(_lower)]
Markup = Annotated[Literal["DASH_PAUSE", "RAW_TEXT", "SSML"], BeforeValidator(_upper)]
PauseScope = Annotated[Literal["PROTECTED_ONLY", "SEGMENT_BOUNDARY"], BeforeValidator(_upper)]
Model = Annotated[
    Literal["fake"], BeforeValidator(_lower), Allowed("fake (models of vendors come later)")
]
LogLevel = Annotated[
    Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], BeforeValidator(_upper)
]

Text = Annotated[
    str, _Trimmed, Field(min_length=1, max_length=TEXT_MAX_CHARS), Allowed("text, not empty")
]
Phone = Annotated[
    str,
    _Trimmed,
    AfterValidator(_phone),
    Allowed("a phone number in E.164, such as +12125550123, or empty"),
]
Country = Annotated[
    str,
    BeforeValidator(_upper),
    AfterValidator(_country),
    Allowed("a country of two letters (ISO 3166), such as US or DE"),
]
Zone = Annotated[
    str, _Trimmed, AfterValidator(_zone), Allowed("an IANA time zone, such as Europe/Berlin")
]
WebUrl = Annotated[str, _Trimmed, AfterValidator(_web_url), Allowed("an http(s) URL, or empty")]
RequiredWebUrl = Annotated[
    str, _Trimmed, Field(min_length=1), AfterValidator(_web_url), Allowed("an http(s) URL")
]
SmtpUrl = Annotated[
    SecretStr,
    AfterValidator(_smtp_url),
    Allowed("smtp://user:password@host:port, smtps:// for TLS from the start, or empty"),
]
DatabaseUrl = Annotated[
    SecretStr,
    AfterValidator(_database_url),
    Allowed("sqlite:///path or postgresql://user:password@host/name, or empty"),
]
Email = Annotated[str, _Trimmed, AfterValidator(_email), Allowed("one e-mail address, or empty")]
Secret = Annotated[SecretStr, Allowed("any text, or empty")]
Secrets = Annotated[SecretStr, Allowed("texts with commas between, or empty")]
Networks = Annotated[
    tuple[Network, ...],
    BeforeValidator(_networks),
    Allowed("networks with commas between, such as 10.0.0.0/8,2001:db8::/32, or empty"),
]
Host = Annotated[
    str,
    _Trimmed,
    _matching(r"[0-9A-Za-z._:%-]{1,253}", "not a host name or address"),
    Allowed("a host name or an address"),
]
Route = Annotated[
    str,
    _Trimmed,
    _matching(r"[A-Za-z0-9_-]{1,64}", "not one segment of a path"),
    Allowed("one path segment of letters, digits, - and _"),
]
HeaderName = Annotated[
    str,
    _Trimmed,
    _matching(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}", "not the name of an HTTP header"),
    Allowed("the name of an HTTP header"),
]
QueryName = Annotated[
    str,
    _Trimmed,
    _matching(r"[A-Za-z0-9_.~-]{1,64}", "not the name of a query parameter"),
    Allowed("the name of a query parameter"),
]
AgentId = Annotated[
    str,
    _Trimmed,
    _matching(r"[A-Za-z0-9_-]{0,128}", "not an id"),
    Allowed("an id of letters, digits, - and _, or empty"),
]
