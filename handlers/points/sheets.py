"""A sheet by points for whoever writes on it: rows, sending, signing, the act on a refusal."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import SheetId
from evaluation.points.nouns import INCENTIVE, ToldRow
from evaluation.points.sheets import PointsSheets
from handlers.buttons.points import (
    AskIncentive,
    DropRow,
    OpenPoints,
    OpenPointsPaper,
    OpenRow,
    SendHalf,
    SignPoints,
    SignRefusal,
    TypeIncentive,
    TypeRefusal,
    TypeViolation,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.papers import refuse_elsewhere
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.points.ports import Papers
from handlers.points.screens import sheets as screens
from handlers.points.waiting import PointsWaiting


def build_points_sheets() -> Router:
    """What the servant, the superior and HR do alike."""
    router = Conversation(name="points-sheets")
    router.on(see, OpenPoints)
    router.on(see_row, OpenRow)
    router.on(ask_incentive, AskIncentive)
    router.on(type_incentive, TypeIncentive)
    router.on(type_violation, TypeViolation)
    router.typed(incentive, PointsWaiting.incentive, A_TEXT)
    router.typed(violation, PointsWaiting.violation, A_TEXT)
    router.on(drop, DropRow)
    router.on(send, SendHalf)
    router.on(sign, SignPoints)
    router.on(type_refusal, TypeRefusal)
    router.typed(refusal, PointsWaiting.refusal, A_TEXT)
    router.on(sign_refusal, SignRefusal)
    router.on(paper, OpenPointsPaper)
    return router


async def see(tap: OpenPoints, me: Me, points_sheets: PointsSheets) -> Answer:
    """The sheet as its reader may see it."""
    view = await points_sheets.see(me.actor, tap.sheet)
    return screens.sheet(view, me.texts, tap.page)


async def see_row(tap: OpenRow, me: Me, points_sheets: PointsSheets) -> Answer:
    """One row whole, with what can be done with it."""
    view = await points_sheets.see(me.actor, tap.sheet)
    return screens.row(view, tap.row, me.texts)


async def ask_incentive(tap: AskIncentive, me: Me, points_sheets: PointsSheets) -> Answer:
    """The levels of the department's scale."""
    return screens.levels(await points_sheets.see(me.actor, tap.sheet), me.texts)


async def type_incentive(
    tap: TypeIncentive, me: Me, query: CallbackQuery, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Wait for what is encouraged."""
    view = await points_sheets.see(me.actor, tap.sheet)
    await wait_for(PointsWaiting.incentive, query, state, about=tap.pack())
    return screens.ask_incentive(view, tap.points, me.texts)


async def incentive(
    message: Message, me: Me, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Take the words; what is refused is asked for again."""
    data = await state.get_data()
    tap = TypeIncentive.unpack(data["about"])
    told = ToldRow(INCENTIVE, message.text or "", tap.points)
    view = await points_sheets.add(me.actor, tap.sheet, tap.version, told)
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def type_violation(
    tap: TypeViolation, me: Me, query: CallbackQuery, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Wait for what was violated, and for its proof where it needs one."""
    view = await points_sheets.see(me.actor, tap.sheet)
    await wait_for(
        PointsWaiting.violation, query, state, about=tap.pack(), proven=view.reader != "own"
    )
    return screens.ask_violation(view, tap.kind, me.texts)


async def violation(
    message: Message, me: Me, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """The last line is the proof, what stands before it the fact; of himself all is the fact."""
    data = await state.get_data()
    tap = TypeViolation.unpack(data["about"])
    text, proof = message.text or "", ""
    if data["proven"]:
        text, _, proof = text.strip().rpartition("\n")
        text, proof = (text, proof) if text else (proof, "")
    view = await points_sheets.add(
        me.actor, tap.sheet, tap.version, ToldRow(tap.kind, text, proof=proof)
    )
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def drop(tap: DropRow, me: Me, points_sheets: PointsSheets) -> Answer:
    """A row of one's own goes before it is handed on."""
    view = await points_sheets.drop(me.actor, tap.sheet, tap.version, tap.row)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-dropped-toast"))


async def send(tap: SendHalf, me: Me, points_sheets: PointsSheets) -> Answer:
    """The self-assessment goes to the superior; twice is once."""
    view = await points_sheets.send(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-sent-toast"))


async def sign(tap: SignPoints, me: Me, points_sheets: PointsSheets) -> Answer:
    """The servant's signature; twice is once."""
    view = await points_sheets.sign(me.actor, tap.sheet, tap.revision)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-signed-toast"))


async def type_refusal(
    tap: TypeRefusal, me: Me, query: CallbackQuery, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Wait for what the act says: when, in whose presence, how he refused."""
    view = await points_sheets.see(me.actor, tap.sheet)
    await wait_for(PointsWaiting.refusal, query, state, sheet=int(tap.sheet), revision=tap.revision)
    return screens.ask_refusal(view, me.texts)


async def refusal(
    message: Message, me: Me, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """The first hand under the act, with its words."""
    data = await state.get_data()
    sheet = SheetId(data["sheet"])
    words = message.text or ""
    view = await points_sheets.act_on_refusal(me.actor, sheet, data["revision"], words)
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def sign_refusal(tap: SignRefusal, me: Me, points_sheets: PointsSheets) -> Answer:
    """The second hand: now the act stands in the place of his signature."""
    view = await points_sheets.act_on_refusal(me.actor, tap.sheet, tap.revision)
    toast = me.texts.plain("points-refusal-toast")
    return screens.sheet(view, me.texts, toast=toast)


async def paper(
    tap: OpenPointsPaper, me: Me, points_sheets: PointsSheets, papers: Papers
) -> Answer:
    """The sheet on paper, or the act on the refusal to sign it, made now."""
    refuse_elsewhere(me.office)
    view = await points_sheets.see(me.actor, tap.sheet)
    of = papers.of_points if tap.paper == "sheet" else papers.of_sign_refusal
    content = await of(view, tap.language, look=tap.look)
    return screens.printed(tap, view, content, me.texts)
