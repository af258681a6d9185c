"""For every test: no example of hypothesis is late, for no test knows how busy the machine is."""

import gc

from hypothesis import HealthCheck, settings

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_collection_finish() -> None:
    """Modules and tests live to the end: garbage isn't looked for among half a million objects."""
    gc.collect()
    gc.freeze()
