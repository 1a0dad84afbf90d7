"""People: who may be called, and who must not."""
