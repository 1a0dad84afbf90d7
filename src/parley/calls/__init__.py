"""Calls: who was admitted, what was journalled, what was erased."""
