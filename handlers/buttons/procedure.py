"""Buttons around questions of procedure (M-14); fields bounded as everywhere."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.buttons.fields import Id, Page


class MyDisputes(CallbackData, prefix="d-mine"):
    """What one may ask, and what one has asked."""

    page: Page = 0


class AskDispute(CallbackData, prefix="d-ask"):
    """Wait for a question of procedure."""


class DisputeList(CallbackData, prefix="d-all"):
    """HR's register, the unanswered first."""

    page: Page = 0


class OpenDispute(CallbackData, prefix="d-one"):
    """One question with its answer."""

    dispute: Id


class AnswerDispute(CallbackData, prefix="d-answer"):
    """Wait for the answer."""

    dispute: Id
