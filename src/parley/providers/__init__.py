"""Vendors: what turns their bytes into our words. Only `assembly` imports from here."""
