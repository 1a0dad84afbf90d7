"""Errors by whose fault they are. The class docstring is the message a person reads."""


class ParleyError(Exception):
    """Something went wrong that a person can mend; the text says how."""


class WireError(ParleyError):
    """The peer sent what its protocol does not allow."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


class ProviderError(ParleyError):
    """A vendor failed. `retryable` says whether trying again can help."""

    def __init__(self, message: str, *, retryable: bool) -> None:
        super().__init__(message)
        self.retryable = retryable


class Refused(ParleyError):
    """The business says no. `reason` is one of the slice's own words, fit for a decision."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


class SettingsError(ParleyError):
    """One or more settings are wrong; every one of them is named."""


class DatabaseTooNew(ParleyError):
    """The database was made by a newer Parley. Update Parley or use another database."""


class Fenced(ParleyError):
    """Another process owns this call now."""
