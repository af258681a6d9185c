"""The offices whose papers are printed."""

from tests.verbs.calibration.conftest import lenient

__all__ = ("lenient",)
