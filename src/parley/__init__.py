"""Parley: the backend of a phone agent that can be trusted."""

__version__ = "0.1.0"
