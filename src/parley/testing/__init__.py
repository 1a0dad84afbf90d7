"""Whole calls in virtual time: a simulated platform, callers and machines, and what checks them."""
