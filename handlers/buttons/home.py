"""Buttons of Home and of the way in."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.buttons.fields import Code, Language


class Home(CallbackData, prefix="home"):
    """The open tasks."""


class Help(CallbackData, prefix="help"):
    """What the bot is and who sees what."""


class Languages(CallbackData, prefix="langs"):
    """The choice of a language."""


class Speak(CallbackData, prefix="lang"):
    """A joined person chooses a language."""

    language: Language


class Hello(CallbackData, prefix="hello"):
    """A guest chooses a language before anything else; `code` is the invitation's, or empty."""

    language: Language
    code: Code


class IsMe(CallbackData, prefix="isme"):
    """The word on "is this you?"."""

    yes: bool
    language: Language


class Snooze(CallbackData, prefix="snooze"):
    """The same reminder tomorrow morning."""
