"""The texts and files that the parties of a case are asked for; any button ends the waiting."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Awaited(StatesGroup):
    """What comes next in the chat of somebody around a case."""

    words = State()
    mark = State()
    day = State()
    file = State()
    member = State()
