"""Dates and times in what was said: found by a language's rules, resolved against a moment."""
