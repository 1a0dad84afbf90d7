"""Callers of functions who do all that callers do, a server that dies, and who judges both."""
