"""The call list with its record, and what evaluators have told HR."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from evaluation.calendar.office import Office
from evaluation.quarter.board import Boards
from evaluation.quarter.results import Results
from handlers.buttons.desk import AskNote, CallList, FlagList, OpenCall, RecordCall
from handlers.kit.answers import Answer
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_calls as screens
from locales import Texts


def build_calls() -> Router:
    """Both of HR's lists."""
    router = Router(name="desk-calls")
    on = router.callback_query.register
    on(call_list, CallList.filter())
    on(call, OpenCall.filter())
    on(ask_note, AskNote.filter())
    on(record, RecordCall.filter())
    on(flag_list, FlagList.filter())
    router.message.register(note, Waiting.note, A_TEXT)
    return router


async def call_list(
    query: CallbackQuery, callback_data: CallList, actor: Person, results: Results, texts: Texts
) -> Answer:
    """Whom HR has to tell itself."""
    return screens.calls(await results.call_list(actor), callback_data.page, texts)


async def call(
    query: CallbackQuery,
    callback_data: OpenCall,
    actor: Person,
    results: Results,
    office: Office,
    texts: Texts,
) -> Answer:
    """The words to read out; the view is logged."""
    view = await results.read_out(actor, callback_data.result)
    return screens.call(view, office, texts)


async def ask_note(
    query: CallbackQuery, callback_data: AskNote, actor: Person, state: FSMContext, texts: Texts
) -> Answer:
    """Wait for a word on how it was told."""
    require_hr(actor)
    await wait_for(Waiting.note, query, state, about=callback_data.pack())
    return screens.ask_note(callback_data, texts)


async def note(
    message: Message, actor: Person, results: Results, state: FSMContext, texts: Texts
) -> Answer:
    """Record the call with the note."""
    data = await state.get_data()
    asked = AskNote.unpack(data["about"])
    await results.record_call(actor, asked.result, asked.channel, message.text or "")
    await state.clear()
    screen = screens.calls(await results.call_list(actor), 0, texts, recorded=True)
    return replace(screen, edits=data["message"])


async def record(
    query: CallbackQuery, callback_data: RecordCall, actor: Person, results: Results, texts: Texts
) -> Answer:
    """Record the call without a note."""
    await results.record_call(actor, callback_data.result, callback_data.channel, "")
    return screens.calls(await results.call_list(actor), 0, texts, recorded=True)


async def flag_list(
    query: CallbackQuery, callback_data: FlagList, actor: Person, boards: Boards, texts: Texts
) -> Answer:
    """What evaluators have told HR."""
    return screens.flags(await boards.flagged(actor), callback_data.page, texts)
