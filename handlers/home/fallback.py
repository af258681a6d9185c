"""What nothing else understood, so that nobody is left without an answer."""

from __future__ import annotations

from decimal import Decimal

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.agenda.duties import Duties
from evaluation.base.ids import SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.quarter.sheets import Sheets, SheetView, allowed_mark
from handlers.home.home import Front
from handlers.home.screens import home as home_screens
from handlers.kci import scoring as kci_scoring_screens
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.glances import Glances
from handlers.kit.me import Me
from handlers.quarter.screens import scoring as scoring_screens


def build_fallback() -> Router:
    """What every other conversation has passed by."""
    router = Conversation(name="fallback")
    router.typed(digit, F.text.regexp(r"^[0-5]$"))
    router.typed(fraction, F.text.regexp(r"^\s*\d[.,]\d{1,4}\s*$"))
    router.typed(any_message)
    router.callback_query.register(any_button)
    return router


async def digit(
    message: Message, me: Me, sheets: Sheets, duties: Duties, glances: Glances
) -> Answer:
    """A typed digit marks nothing; it is answered with the buttons of the open item."""
    open_item = await _open_item(me, sheets, duties, glances)
    if isinstance(open_item, Screen):
        return open_item
    view, item = open_item
    return scoring_screens.which_item(view, item, int(message.text or 0), me.texts)


async def fraction(
    message: Message, me: Me, sheets: Sheets, duties: Duties, glances: Glances
) -> Answer:
    """A typed "3,5" is said back where the form takes it, else it is said why not (X-57)."""
    open_item = await _open_item(me, sheets, duties, glances)
    if isinstance(open_item, Screen):
        return open_item
    view, item = open_item
    typed = Decimal((message.text or "").strip().replace(",", "."))
    mark = allowed_mark(view, item, typed)
    return kci_scoring_screens.confirm_exact(view, item, mark, me.texts)


async def _open_item(
    me: Me, sheets: Sheets, duties: Duties, glances: Glances
) -> tuple[SheetView, int] | Screen:
    """The item that was last shown to him, or what he sees when none is open."""
    seen = glances.of(me.actor)
    view = await _still_mine(sheets, me.actor, seen[0]) if seen else None
    if seen is None or view is None:
        return home_screens.home(me.actor, await duties.of(me.actor), me.texts)
    if not _is_open(view, seen[1]):
        return scoring_screens.review(view, me.texts)
    return view, seen[1]


async def _still_mine(sheets: Sheets, actor: Person, sheet: SheetId) -> SheetView | None:
    try:
        return await sheets.sheet(actor, sheet)
    except Refusal:
        return None


def _is_open(view: SheetView, item: int) -> bool:
    return not view.sheet.is_signed and item < len(view.form.items)


async def any_message(message: Message, me: Me, front: Front, state: FSMContext) -> Answer:
    """A text that nobody asked for is answered with home."""
    return await front.screen(me)


async def any_button(query: CallbackQuery, me: Me, duties: Duties) -> Answer:
    """Old or hostile callback data."""
    return home_screens.out_of_date(me.actor, await duties.of(me.actor), me.texts)
