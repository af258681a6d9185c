"""The texts that sheets of КЦИ by count wait for."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class CountedWaiting(StatesGroup):
    """What the next text is."""

    kci = State()
    back = State()
    fact = State()
    doubt = State()
    person = State()
    why = State()
