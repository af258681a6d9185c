"""A mark with decimals: asked for, typed, said back, saved by a button (A-04, X-57)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import SheetId
from evaluation.base.refusal import Refusal
from evaluation.law.kci_marks import KciError, mark_of
from evaluation.quarter.sheets import Sheets, allowed_mark
from handlers.buttons.quarter import AskExact, GiveExact
from handlers.kci import scoring as kci_scoring_screens
from handlers.kit import words
from handlers.kit.answers import Answer
from handlers.kit.glances import Glances
from handlers.kit.me import Me
from handlers.kit.prompts import Awaiting
from handlers.kit.waiting import wait_for
from handlers.quarter.screens import scoring as scoring_screens


async def ask_exact(
    tap: AskExact, me: Me, query: CallbackQuery, sheets: Sheets, state: FSMContext
) -> Answer:
    """Wait for a mark, saying whose it is and what is allowed."""
    view = await sheets.sheet(me.actor, tap.sheet)
    if not view.takes_exact(tap.item):
        return scoring_screens.item(view, tap.item, me.texts)
    await wait_for(Awaiting.exact_mark, query, state, sheet=tap.sheet, item=tap.item)
    return kci_scoring_screens.ask_exact(view, tap.item, me.texts)


async def typed_exact(message: Message, me: Me, sheets: Sheets, state: FSMContext) -> Answer:
    """Say the typed mark back; whatever can't stand is refused and awaited still."""
    data = await state.get_data()
    item = data["item"]
    if message.text is None:
        return kci_scoring_screens.exact_text_only(data["sheet"], item, me.texts)
    await state.clear()  # also where the sheet is given away by now
    view = await sheets.sheet(me.actor, SheetId(data["sheet"]))
    if not view.takes_exact(item):
        return scoring_screens.item(view, item, me.texts)
    try:
        mark = allowed_mark(view, item, _read(message.text, view.form.decimals))
    except Refusal:
        await state.set_state(Awaiting.exact_mark)
        await state.set_data(data)
        raise
    screen = kci_scoring_screens.confirm_exact(view, item, mark, me.texts)
    return replace(screen, edits=data["message"])


def _read(text: str, decimals: int) -> Decimal:
    try:
        return mark_of(text)
    except KciError as fault:
        key = "refuse-mark-finer" if decimals == 1 else "refuse-kci-mark"
        raise Refusal(key, count=decimals) from fault


async def give_exact(tap: GiveExact, me: Me, sheets: Sheets, glances: Glances) -> Answer:
    """Save the mark that was said back, show the next item."""
    item, mark = tap.item, Decimal(tap.value) / 100
    view = await sheets.mark(me.actor, tap.sheet, item, mark)
    glances.look(me.actor, tap.sheet, item + 1)
    saved = me.texts.plain("mark-saved", value=words.mark_words(mark))
    return scoring_screens.item(view, item + 1, me.texts, toast=saved)
