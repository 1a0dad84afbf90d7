"""The pure core: what to say, and when. No clock, socket, task, log or database."""
