"""The call list with its record, and what evaluators have told HR."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.quarter.board import Boards
from evaluation.quarter.results import Results
from handlers.buttons.desk import AskNote, CallList, FlagList, OpenCall, RecordCall
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_calls as screens


def build_calls() -> Router:
    """Both of HR's lists."""
    router = Conversation(name="desk-calls")
    router.on(call_list, CallList)
    router.on(call, OpenCall)
    router.on(ask_note, AskNote)
    router.on(record, RecordCall)
    router.on(flag_list, FlagList)
    router.typed(note, Waiting.note, A_TEXT)
    return router


async def call_list(tap: CallList, me: Me, results: Results) -> Answer:
    """Whom HR has to tell itself."""
    return screens.calls(await results.call_list(me.actor), tap.page, me.texts)


async def call(tap: OpenCall, me: Me, results: Results) -> Answer:
    """The words to read out, logged as a view; or whom somebody else has to tell (X-51)."""
    return screens.call(await results.called(me.actor, tap.result), me.office, me.texts)


async def ask_note(
    tap: AskNote, me: Me, query: CallbackQuery, results: Results, state: FSMContext
) -> Answer:
    """Wait for a word on how it was told."""
    call = await results.asked(me.actor, tap.result)
    name = await results.channel(me.actor, tap.result, tap.channel)
    await wait_for(Waiting.note, query, state, about=tap.pack())
    return screens.ask_note(tap, call, name, me.texts)


async def note(message: Message, me: Me, results: Results, state: FSMContext) -> Answer:
    """Record the call with the note."""
    data = await state.get_data()
    asked = AskNote.unpack(data["about"])
    await results.record_call(me.actor, asked.result, asked.channel, message.text or "")
    await state.clear()
    screen = screens.calls(await results.call_list(me.actor), 0, me.texts, recorded=True)
    return replace(screen, edits=data["message"])


async def record(tap: RecordCall, me: Me, results: Results) -> Answer:
    """A button of before: the verb says that a note is missing."""
    await results.record_call(me.actor, tap.result, tap.channel, "")
    return screens.calls(await results.call_list(me.actor), 0, me.texts, recorded=True)


async def flag_list(tap: FlagList, me: Me, boards: Boards) -> Answer:
    """What evaluators have told HR."""
    return screens.flags(await boards.flagged(me.actor), tap.page, me.texts)
