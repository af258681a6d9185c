"""What the next text or photo in the host's chat will be; any button ends the waiting."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from evaluation.base.refusal import Refusal
from handlers.kit.reasons import digest_of

__all__ = ("HostWaiting", "digest_of", "keep_words", "kept_words")


class HostWaiting(StatesGroup):
    """The host's awaited texts; `photo` awaits a picture or a document."""

    day = State()
    time = State()
    place = State()
    words = State()
    no_sign = State()
    posted = State()
    field = State()
    member = State()
    offer = State()
    no_hand = State()
    photo = State()
    told_day = State()
    told_note = State()


async def keep_words(state: FSMContext, about: str, words: str) -> str:
    """Keep typed words until their button is pressed; how the button names them."""
    await state.set_state(None)
    await state.set_data({"about": about, "reason": words})
    return digest_of(words)


def kept_words(data: dict[str, Any], about: str, told: str) -> str:
    """The words that were shown beside a button. Raises Refusal if they are no longer those."""
    words = str(data.get("reason", ""))
    if data.get("about") != about or digest_of(words) != told:
        raise Refusal("refuse-reason-gone")
    return words
