"""Scoring on the phone: saved at each tap, and the mark goes where the button says."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.agenda.duties import Duties
from evaluation.base.ids import SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.quarter.nouns import Stamp
from evaluation.quarter.sheets import COMMENT_LIMIT, Sheets, SheetView, Team
from handlers.buttons.quarter import (
    AskComment,
    AskExact,
    AskSign,
    AskSignAll,
    ChooseServant,
    ColumnMark,
    DropComment,
    Flag,
    GiveExact,
    HandOn,
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
from handlers.home.screens import home as home_screens
from handlers.kit.answers import Answer
from handlers.kit.glances import Glances
from handlers.kit.prompts import Awaiting
from handlers.quarter.exact_marks import ask_exact, give_exact, typed_exact
from handlers.quarter.screens import column as column_screens
from handlers.quarter.screens import order as order_screens
from handlers.quarter.screens import scoring as scoring_screens
from handlers.quarter.screens import signing as signing_screens
from locales import Texts


def build_scoring() -> Router:
    """Everything an evaluator taps or types."""
    router = Router(name="scoring")
    on = router.callback_query.register
    on(mark, Mark.filter())  # first: nine taps of ten are marks
    on(team, OpenTeam.filter())
    on(open_item, OpenItem.filter())
    on(review, Review.filter())
    on(ask_sign, AskSign.filter())
    on(sign, Sign.filter())
    on(ask_sign_all, AskSignAll.filter())
    on(sign_all, SignAll.filter())
    on(column, OpenColumn.filter())
    on(column_mark, ColumnMark.filter())
    on(order, OpenOrder.filter())
    on(ask_exact, AskExact.filter())
    on(give_exact, GiveExact.filter())
    on(ask_comment, AskComment.filter())
    on(drop_comment, DropComment.filter())
    on(more, MoreOnSheet.filter())
    on(flag, Flag.filter())
    on(choose_servant, ChooseServant.filter())
    on(hand_on, HandOn.filter())
    router.message.register(comment, Awaiting.comment)
    router.message.register(typed_exact, Awaiting.exact_mark)
    router.message.register(digit, F.text.regexp(r"^[0-5]$"))
    return router


async def team(
    query: CallbackQuery, callback_data: OpenTeam, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """The list of people with the state of each sheet."""
    found = await sheets.team(actor, callback_data.campaign)
    return scoring_screens.team(found, callback_data.page, texts)


async def open_item(
    query: CallbackQuery,
    callback_data: OpenItem,
    actor: Person,
    sheets: Sheets,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """One item of one person."""
    view = await sheets.sheet(actor, callback_data.sheet)
    glances.look(actor, callback_data.sheet, callback_data.item)
    return scoring_screens.item(view, callback_data.item, texts)


async def mark(
    query: CallbackQuery,
    callback_data: Mark,
    actor: Person,
    sheets: Sheets,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """Save the mark, show the next item; after the last one the review."""
    sheet, item = callback_data.sheet, callback_data.item
    view = await sheets.mark(actor, sheet, item, callback_data.value)
    glances.look(actor, sheet, item + 1)
    saved = texts.plain("mark-saved", value=str(callback_data.value))
    return scoring_screens.item(view, item + 1, texts, toast=saved)


async def review(
    query: CallbackQuery, callback_data: Review, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """All marks before signing."""
    return scoring_screens.review(await sheets.sheet(actor, callback_data.sheet), texts)


async def ask_sign(
    query: CallbackQuery, callback_data: AskSign, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """What signing means."""
    return signing_screens.ask_sign(await sheets.sheet(actor, callback_data.sheet), texts)


async def sign(
    query: CallbackQuery, callback_data: Sign, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Sign one sheet; a second tap on the same button changes nothing."""
    sheet = callback_data.sheet
    stamp = Stamp(sheet, callback_data.revision, callback_data.report)
    (view,) = await sheets.sign(actor, [sheet], [stamp])
    found = await sheets.team(actor, view.sheet.campaign)
    return signing_screens.signed(found, [view.sheet.person_name], texts)


async def ask_sign_all(
    query: CallbackQuery, callback_data: AskSignAll, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """One confirmation that lists the means."""
    found = await sheets.team(actor, callback_data.campaign)
    return signing_screens.ask_sign_all(found, texts)


async def sign_all(
    query: CallbackQuery, callback_data: SignAll, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Sign what was listed; had a mark changed since, the list is shown again."""
    found = await sheets.team(actor, callback_data.campaign)
    finished = found.finished
    if not finished:  # the second of two taps
        return scoring_screens.team(found, 0, texts)
    if signing_screens.digest_of(finished) != callback_data.digest:
        changed = texts.plain("sign-all-changed")
        return replace(signing_screens.ask_sign_all(found, texts), toast=changed, alert=True)
    stamps = [view.stamp for view in finished]
    views = await sheets.sign(actor, [stamp.sheet for stamp in stamps], stamps)
    names = [view.sheet.person_name for view in views]
    found = await sheets.team(actor, callback_data.campaign)
    return signing_screens.signed(found, names, texts)


async def column(
    query: CallbackQuery, callback_data: OpenColumn, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """One item for everybody."""
    found = await sheets.team(actor, callback_data.campaign)
    return column_screens.column(found, callback_data.item, callback_data.page, texts)


async def column_mark(
    query: CallbackQuery, callback_data: ColumnMark, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Save a mark given in a column and stay there."""
    view = await sheets.mark(actor, callback_data.sheet, callback_data.item, callback_data.value)
    found = await sheets.team(actor, view.sheet.campaign)
    saved = texts.plain("mark-saved", value=str(callback_data.value))
    return column_screens.column(found, callback_data.item, callback_data.page, texts, toast=saved)


async def order(
    query: CallbackQuery, callback_data: OpenOrder, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """The people of a ranking by their running mean, for the evaluator while he works."""
    found = await sheets.team(actor, callback_data.campaign)
    return order_screens.order(found, callback_data.page, texts)


async def ask_comment(
    query: CallbackQuery,
    callback_data: AskComment,
    actor: Person,
    sheets: Sheets,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for a comment, saying who will read it."""
    view = await sheets.sheet(actor, callback_data.sheet)
    if view.sheet.is_signed or not view.takes_comment(callback_data.item):
        return scoring_screens.review(view, texts)
    screen = scoring_screens.ask_comment(view, callback_data.item, texts)
    message = query.message.message_id if query.message else None
    await state.set_state(Awaiting.comment)
    await state.set_data(
        {"sheet": callback_data.sheet, "item": callback_data.item, "message": message}
    )
    return screen


async def comment(
    message: Message, actor: Person, sheets: Sheets, state: FSMContext, texts: Texts
) -> Answer:
    """Take the comment; the echo names person and item, with a way to take it back."""
    data = await state.get_data()
    if message.text is None:
        return scoring_screens.text_only(data["sheet"], data["item"], texts)
    if len(message.text) > COMMENT_LIMIT:
        raise Refusal("refuse-text-long", limit=COMMENT_LIMIT, length=len(message.text))
    await state.clear()  # also where the sheet is signed or given away by now
    view = await sheets.comment(actor, SheetId(data["sheet"]), data["item"], message.text)
    screen = scoring_screens.item(view, data["item"], texts)
    return replace(screen, edits=data["message"])


async def drop_comment(
    query: CallbackQuery, callback_data: DropComment, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Take a comment back."""
    view = await sheets.comment(actor, callback_data.sheet, callback_data.item, "")
    toast = texts.plain("comment-dropped")
    return scoring_screens.item(view, callback_data.item, texts, toast=toast)


async def digit(
    message: Message,
    actor: Person,
    sheets: Sheets,
    duties: Duties,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """A typed digit marks nothing; it is answered with the buttons of the open item."""
    seen = glances.of(actor)
    view = await _still_mine(sheets, actor, seen[0]) if seen else None
    if seen is None or view is None:
        return home_screens.home(actor, await duties.of(actor), texts)
    item = seen[1]
    if not _is_open(view, item):
        return scoring_screens.review(view, texts)
    return scoring_screens.which_item(view, item, int(message.text or 0), texts)


async def _still_mine(sheets: Sheets, actor: Person, sheet: SheetId) -> SheetView | None:
    try:
        return await sheets.sheet(actor, sheet)
    except Refusal:
        return None


def _is_open(view: SheetView, item: int) -> bool:
    return not view.sheet.is_signed and item < len(view.form.items)


async def more(
    query: CallbackQuery, callback_data: MoreOnSheet, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """What else can be said of a sheet."""
    view = await sheets.sheet(actor, callback_data.sheet)
    found = await sheets.team(actor, view.sheet.campaign)
    return scoring_screens.more(view, texts, may_hand_on=_may_hand_on(found, view))


def _may_hand_on(found: Team, view: SheetView) -> bool:
    return found.may_hand_on and view.sheet.named_by is None


async def flag(
    query: CallbackQuery, callback_data: Flag, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Put a sheet on HR's list, or take it back."""
    chosen = None if callback_data.flag == "none" else callback_data.flag
    view = await sheets.flag(actor, callback_data.sheet, chosen)
    found = await sheets.team(actor, view.sheet.campaign)
    return scoring_screens.more(view, texts, may_hand_on=_may_hand_on(found, view))


async def choose_servant(
    query: CallbackQuery, callback_data: ChooseServant, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """To whom a sheet may be handed on (M-17c)."""
    people = await sheets.servants(actor, callback_data.sheet)
    return scoring_screens.servants(callback_data.sheet, people, callback_data.page, texts)


async def hand_on(
    query: CallbackQuery, callback_data: HandOn, actor: Person, sheets: Sheets, texts: Texts
) -> Answer:
    """Hand a sheet on; the named servant begins empty."""
    sheet = callback_data.sheet
    campaign = (await sheets.sheet(actor, sheet)).sheet.campaign
    await sheets.hand_on(actor, [sheet], callback_data.person)
    found = await sheets.team(actor, campaign)
    return replace(scoring_screens.team(found, 0, texts), toast=texts.plain("handed-on"))
