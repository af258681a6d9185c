"""A sheet of a year for whoever writes on it: both halves, both signatures (V-28 to V-31)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.targets.sheets import TargetSheets
from handlers.buttons.targets import (
    AgreeTargets,
    AskAgreeTargets,
    AssessTarget,
    MarkTarget,
    NoteTarget,
    OpenTargetRow,
    OpenTargetSheet,
    SendTargets,
    SignTargetRefusal,
    SignTargets,
    TypeTargetRefusal,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.targets.screens import sheets as screens
from handlers.targets.waiting import TargetsWaiting


def build_target_sheets() -> Router:
    """What the servant, the superior and HR do alike."""
    router = Conversation(name="target-sheets")
    router.on(see, OpenTargetSheet)
    router.on(see_row, OpenTargetRow)
    router.on(assess, AssessTarget)
    router.on(mark, MarkTarget)
    router.on(type_note, NoteTarget)
    router.typed(note, TargetsWaiting.note, A_TEXT)
    router.on(send, SendTargets)
    router.on(ask_agree, AskAgreeTargets)
    router.on(agree, AgreeTargets)
    router.on(sign, SignTargets)
    router.on(type_refusal, TypeTargetRefusal)
    router.typed(refusal, TargetsWaiting.refusal, A_TEXT)
    router.on(sign_refusal, SignTargetRefusal)
    return router


async def see(tap: OpenTargetSheet, me: Me, target_sheets: TargetSheets) -> Answer:
    """The sheet as its reader may see it."""
    return screens.sheet(await target_sheets.see(me.actor, tap.sheet), me.texts)


async def see_row(tap: OpenTargetRow, me: Me, target_sheets: TargetSheets) -> Answer:
    """One target whole, with what can be done with it."""
    return screens.row(await target_sheets.see(me.actor, tap.sheet), tap.target, me.texts)


async def assess(tap: AssessTarget, me: Me, target_sheets: TargetSheets) -> Answer:
    """The servant's own result."""
    view = await target_sheets.assess(me.actor, tap.sheet, tap.version, tap.target, tap.value)
    return screens.sheet(view, me.texts)


async def mark(tap: MarkTarget, me: Me, target_sheets: TargetSheets) -> Answer:
    """The superior's result."""
    view = await target_sheets.mark(me.actor, tap.sheet, tap.version, tap.target, tap.value)
    return screens.sheet(view, me.texts)


async def type_note(
    tap: NoteTarget, me: Me, query: CallbackQuery, target_sheets: TargetSheets, state: FSMContext
) -> Answer:
    """Wait for a note."""
    view = await target_sheets.see(me.actor, tap.sheet)
    await wait_for(TargetsWaiting.note, query, state, about=tap.pack())
    return screens.ask_note(view, tap.target, me.texts)


async def note(message: Message, me: Me, target_sheets: TargetSheets, state: FSMContext) -> Answer:
    """Take the note; what is refused is asked for again."""
    data = await state.get_data()
    tap, words = NoteTarget.unpack(data["about"]), message.text or ""
    view = await target_sheets.note(me.actor, tap.sheet, tap.version, tap.target, words)
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def send(tap: SendTargets, me: Me, target_sheets: TargetSheets) -> Answer:
    """The servant's half is handed on."""
    view = await target_sheets.send(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-sent-toast"))


async def ask_agree(tap: AskAgreeTargets, me: Me, target_sheets: TargetSheets) -> Answer:
    """What agreeing means."""
    return screens.ask_agree(await target_sheets.see(me.actor, tap.sheet), me.texts)


async def agree(tap: AgreeTargets, me: Me, target_sheets: TargetSheets) -> Answer:
    """The superior agrees."""
    view = await target_sheets.agree(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-agreed-toast"))


async def sign(tap: SignTargets, me: Me, target_sheets: TargetSheets) -> Answer:
    """The servant signs."""
    view = await target_sheets.sign(me.actor, tap.sheet, tap.revision)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-signed-toast"))


async def type_refusal(
    tap: TypeTargetRefusal,
    me: Me,
    query: CallbackQuery,
    target_sheets: TargetSheets,
    state: FSMContext,
) -> Answer:
    """Wait for what the act on a refusal says."""
    view = await target_sheets.see(me.actor, tap.sheet)
    await wait_for(TargetsWaiting.refusal, query, state, about=tap.pack())
    return screens.ask_refusal(view, me.texts)


async def refusal(
    message: Message, me: Me, target_sheets: TargetSheets, state: FSMContext
) -> Answer:
    """The first hand under the act."""
    data = await state.get_data()
    tap, words = TypeTargetRefusal.unpack(data["about"]), message.text or ""
    view = await target_sheets.act_on_refusal(me.actor, tap.sheet, tap.revision, words)
    await state.clear()
    toast = me.texts.plain("points-refusal-toast")
    return replace(screens.sheet(view, me.texts, toast=toast), edits=data["message"])


async def sign_refusal(tap: SignTargetRefusal, me: Me, target_sheets: TargetSheets) -> Answer:
    """The second hand."""
    view = await target_sheets.act_on_refusal(me.actor, tap.sheet, tap.revision)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-refusal-toast"))
