"""Agents: the packs that they are made of, kept by content."""
