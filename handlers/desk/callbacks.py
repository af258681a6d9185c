"""HR's buttons, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.callbacks import Id, Page


class Desk(CallbackData, prefix="desk"):
    """HR's desk."""


class CallList(CallbackData, prefix="calls"):
    """Those whom the bot can't reach."""

    page: Page = 0


class FlagList(CallbackData, prefix="flags"):
    """What evaluators have told HR."""

    page: Page = 0


class OpenCall(CallbackData, prefix="call"):
    """One person of the call list."""

    result: Id
