"""What a deployment may decide: read once, checked as a whole, and frozen."""

from parley.settings.checks import remarks
from parley.settings.loading import from_machine, load_settings
from parley.settings.model import Settings

__all__ = ["Settings", "from_machine", "load_settings", "remarks"]
