"""An agent's script as data, and the engine that runs it."""
