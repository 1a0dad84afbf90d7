"""What is seen from outside: metrics for Prometheus, and logs without phone numbers."""

from parley.telemetry.logs import configure_logging
from parley.telemetry.metrics import Metrics

__all__ = ["Metrics", "configure_logging"]
