"""Awaited free texts: the only state that the chat keeps."""

from aiogram.fsm.state import State, StatesGroup


class Awaiting(StatesGroup):
    """What the next text in a chat will be."""

    comment = State()
    exact_mark = State()
