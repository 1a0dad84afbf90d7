"""How all tests run: hypothesis is deterministic here, and explores when it is asked to.

`pytest --hypothesis-profile=explore` searches with fresh chance and many more examples.
"""

from hypothesis import settings

pytest_plugins = ["tests.postgres"]

settings.register_profile("same-every-time", deadline=None, derandomize=True, database=None)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("same-every-time")
