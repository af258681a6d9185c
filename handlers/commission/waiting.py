"""What the next text in a chat around the Commission will be; any button ends the waiting."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class CommissionWaiting(StatesGroup):
    """The parts of an order, of a place in the schedule, and words for the protocol."""

    number = State()
    day = State()
    chair = State()
    members = State()
    secretary = State()
    period = State()
    at = State()
    place = State()
    begins = State()
    value = State()
    words = State()
    ground = State()
    again_at = State()
    again_place = State()
