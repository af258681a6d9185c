"""The texts and files that work plans wait for; any button ends the waiting."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class PlanWaiting(StatesGroup):
    """What comes next in the chat of somebody around a plan."""

    field = State()
    words = State()
    value = State()
    sheet = State()
    table = State()
