"""Which taps are counted for the metrics: none of the survey's.

Of a body in which nothing but a survey is open, a count of taps is the number of answers, and its
steps are the times at which people gave them (R-360).
"""

from __future__ import annotations

from types import ModuleType

from aiogram.filters.callback_data import CallbackData

from handlers.buttons import survey, survey_hr, survey_report


def _prefixes(module: ModuleType) -> set[str]:
    kinds = (one for one in vars(module).values() if isinstance(one, type))
    return {kind.__prefix__ for kind in kinds if issubclass(kind, CallbackData) and _is_own(kind)}


def _is_own(kind: type[CallbackData]) -> bool:
    return kind.__module__.startswith("handlers.buttons.survey")


_OF_SURVEY = frozenset().union(*map(_prefixes, (survey, survey_hr, survey_report)))


def is_counted(data: str) -> bool:
    """Whether a tap with this callback data may be counted."""
    return data.partition(":")[0] not in _OF_SURVEY
