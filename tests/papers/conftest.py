"""The offices whose papers are printed."""

from tests.calibration.conftest import lenient

__all__ = ("lenient",)
