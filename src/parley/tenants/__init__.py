"""Tenants: the companies that the agents speak for."""
