"""One running call: the thin shell that feeds the session and performs its effects."""
