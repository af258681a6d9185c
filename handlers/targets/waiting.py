"""The texts that a year by targets waits for; any button ends the waiting."""

from aiogram.fsm.state import State, StatesGroup


class TargetsWaiting(StatesGroup):
    """What the next text is about."""

    target = State()
    note = State()
    refusal = State()
