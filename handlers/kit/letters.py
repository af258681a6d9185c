"""What a process brings to put its letters into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from evaluation.calendar.office import Office
from handlers.kit.answers import Screen
from locales import Texts

Letters = Mapping[str, Callable[[Any, Office, Texts], Screen]]
"""By kind: a function of the letter that `evaluation` composes for it; a test compares the two."""
