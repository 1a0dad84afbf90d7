"""Messages: what callers left, and its way to the people it is for."""
