"""Retell AI: the Custom LLM WebSocket."""

from parley.providers.retell.dialect import RetellDialect, RetellOptions

__all__ = ["RetellDialect", "RetellOptions"]
