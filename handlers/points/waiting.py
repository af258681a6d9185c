"""The texts that sheets by points wait for; any button ends the waiting."""

from aiogram.fsm.state import State, StatesGroup


class PointsWaiting(StatesGroup):
    """What the next text is about."""

    incentive = State()
    violation = State()
    proof = State()
    strike = State()
    refusal = State()
    scale = State()
