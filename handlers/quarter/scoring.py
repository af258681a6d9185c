"""Scoring on the phone: saved at each tap, and the mark goes where the button says."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import SheetId
from evaluation.base.refusal import Refusal
from evaluation.quarter.nouns import Stamp
from evaluation.quarter.sheets import COMMENT_LIMIT, Sheets, SheetView, Team
from handlers.buttons.quarter import (
    AskComment,
    AskExact,
    AskSign,
    AskSignAll,
    ColumnMark,
    DropComment,
    Flag,
    GiveExact,
    Mark,
    MoreOnSheet,
    OpenColumn,
    OpenItem,
    OpenOrder,
    OpenTeam,
    Review,
    Sign,
    SignAll,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.glances import Glances
from handlers.kit.me import Me
from handlers.kit.prompts import Awaiting
from handlers.kit.waiting import wait_for
from handlers.quarter.exact_marks import ask_exact, give_exact, typed_exact
from handlers.quarter.screens import column as column_screens
from handlers.quarter.screens import order as order_screens
from handlers.quarter.screens import scoring as scoring_screens
from handlers.quarter.screens import signing as signing_screens


def build_scoring() -> Router:
    """Everything an evaluator taps or types."""
    router = Conversation(name="scoring")
    router.on(mark, Mark)  # first: nine taps of ten are marks
    router.on(team, OpenTeam)
    router.on(open_item, OpenItem)
    router.on(review, Review)
    router.on(ask_sign, AskSign)
    router.on(sign, Sign)
    router.on(ask_sign_all, AskSignAll)
    router.on(sign_all, SignAll)
    router.on(column, OpenColumn)
    router.on(column_mark, ColumnMark)
    router.on(order, OpenOrder)
    router.on(ask_exact, AskExact)
    router.on(give_exact, GiveExact)
    router.on(ask_comment, AskComment)
    router.on(drop_comment, DropComment)
    router.on(more, MoreOnSheet)
    router.on(flag, Flag)
    router.typed(comment, Awaiting.comment)
    router.typed(typed_exact, Awaiting.exact_mark)
    return router


async def team(tap: OpenTeam, me: Me, sheets: Sheets) -> Answer:
    """The list of people with the state of each sheet."""
    found = await sheets.team(me.actor, tap.campaign)
    return scoring_screens.team(found, tap.page, me.texts)


async def open_item(tap: OpenItem, me: Me, sheets: Sheets, glances: Glances) -> Answer:
    """One item of one person."""
    view = await sheets.sheet(me.actor, tap.sheet)
    glances.look(me.actor, tap.sheet, tap.item)
    return scoring_screens.item(view, tap.item, me.texts)


async def mark(tap: Mark, me: Me, sheets: Sheets, glances: Glances) -> Answer:
    """Save the mark, show the next item; after the last one the review."""
    view = await sheets.mark(me.actor, tap.sheet, tap.item, tap.value)
    glances.look(me.actor, tap.sheet, tap.item + 1)
    saved = me.texts.plain("mark-saved", value=str(tap.value))
    return scoring_screens.item(view, tap.item + 1, me.texts, toast=saved)


async def review(tap: Review, me: Me, sheets: Sheets) -> Answer:
    """All marks before signing."""
    return scoring_screens.review(await sheets.sheet(me.actor, tap.sheet), me.texts)


async def ask_sign(tap: AskSign, me: Me, sheets: Sheets) -> Answer:
    """What signing means."""
    return signing_screens.ask_sign(await sheets.sheet(me.actor, tap.sheet), me.texts)


async def sign(tap: Sign, me: Me, sheets: Sheets) -> Answer:
    """Sign one sheet; a second tap on the same button changes nothing."""
    stamp = Stamp(tap.sheet, tap.revision, tap.report)
    (view,) = await sheets.sign(me.actor, [tap.sheet], [stamp])
    found = await sheets.team(me.actor, view.sheet.campaign)
    return signing_screens.signed(found, [view.sheet.person_name], me.texts)


async def ask_sign_all(tap: AskSignAll, me: Me, sheets: Sheets) -> Answer:
    """One confirmation that lists the means."""
    found = await sheets.team(me.actor, tap.campaign)
    return signing_screens.ask_sign_all(found, me.texts)


async def sign_all(tap: SignAll, me: Me, sheets: Sheets) -> Answer:
    """Sign what was listed; had a mark changed since, the list is shown again."""
    found = await sheets.team(me.actor, tap.campaign)
    finished = found.finished
    if not finished:  # the second of two taps
        return scoring_screens.team(found, 0, me.texts)
    if signing_screens.digest_of(finished) != tap.digest:
        changed = me.texts.plain("sign-all-changed")
        return replace(signing_screens.ask_sign_all(found, me.texts), toast=changed, alert=True)
    stamps = [view.stamp for view in finished]
    views = await sheets.sign(me.actor, [stamp.sheet for stamp in stamps], stamps)
    names = [view.sheet.person_name for view in views]
    found = await sheets.team(me.actor, tap.campaign)
    return signing_screens.signed(found, names, me.texts)


async def column(tap: OpenColumn, me: Me, sheets: Sheets) -> Answer:
    """One item for everybody."""
    found = await sheets.team(me.actor, tap.campaign)
    return column_screens.column(found, tap.item, tap.page, me.texts)


async def column_mark(tap: ColumnMark, me: Me, sheets: Sheets) -> Answer:
    """Save a mark given in a column and stay there."""
    view = await sheets.mark(me.actor, tap.sheet, tap.item, tap.value)
    found = await sheets.team(me.actor, view.sheet.campaign)
    saved = me.texts.plain("mark-saved", value=str(tap.value))
    return column_screens.column(found, tap.item, tap.page, me.texts, toast=saved)


async def order(tap: OpenOrder, me: Me, sheets: Sheets) -> Answer:
    """The people of a ranking by their running mean, for the evaluator while he works."""
    found = await sheets.team(me.actor, tap.campaign)
    return order_screens.order(found, tap.page, me.texts)


async def ask_comment(
    tap: AskComment, me: Me, query: CallbackQuery, sheets: Sheets, state: FSMContext
) -> Answer:
    """Wait for a comment, saying who will read it."""
    view = await sheets.sheet(me.actor, tap.sheet)
    if view.sheet.is_signed or not view.takes_comment(tap.item):
        return scoring_screens.review(view, me.texts)
    await wait_for(Awaiting.comment, query, state, sheet=tap.sheet, item=tap.item)
    return scoring_screens.ask_comment(view, tap.item, me.texts)


async def comment(message: Message, me: Me, sheets: Sheets, state: FSMContext) -> Answer:
    """Take the comment; the echo names person and item, with a way to take it back."""
    data = await state.get_data()
    if message.text is None:
        return scoring_screens.text_only(data["sheet"], data["item"], me.texts)
    if len(message.text) > COMMENT_LIMIT:
        raise Refusal("refuse-text-long", limit=COMMENT_LIMIT, length=len(message.text))
    await state.clear()  # also where the sheet is signed or given away by now
    view = await sheets.comment(me.actor, SheetId(data["sheet"]), data["item"], message.text)
    screen = scoring_screens.item(view, data["item"], me.texts)
    return replace(screen, edits=data["message"])


async def drop_comment(tap: DropComment, me: Me, sheets: Sheets) -> Answer:
    """Take a comment back."""
    view = await sheets.comment(me.actor, tap.sheet, tap.item, "")
    toast = me.texts.plain("comment-dropped")
    return scoring_screens.item(view, tap.item, me.texts, toast=toast)


async def more(tap: MoreOnSheet, me: Me, sheets: Sheets) -> Answer:
    """What else can be said of a sheet."""
    view = await sheets.sheet(me.actor, tap.sheet)
    found = await sheets.team(me.actor, view.sheet.campaign)
    return scoring_screens.more(view, me.texts, may_hand_on=_may_hand_on(found, view))


def _may_hand_on(found: Team, view: SheetView) -> bool:
    return found.may_hand_on and view.sheet.named_by is None


async def flag(tap: Flag, me: Me, sheets: Sheets) -> Answer:
    """Put a sheet on HR's list, or take it back."""
    chosen = None if tap.flag == "none" else tap.flag
    view = await sheets.flag(me.actor, tap.sheet, chosen)
    found = await sheets.team(me.actor, view.sheet.campaign)
    return scoring_screens.more(view, me.texts, may_hand_on=_may_hand_on(found, view))
