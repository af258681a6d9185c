"""HR's acts on a running quarter: pick a person, type the reason, look once more, do it."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.quarter.board import Board, Boards, SheetState
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.rearranging import Rearranging
from evaluation.quarter.results import Results
from evaluation.staff.staff import Staff
from handlers.buttons.desk import AddWhom, AskReason, Do, Pick
from handlers.desk.home import Overview
from handlers.desk.screens import errands as screens
from handlers.desk.screens.errands import Matter
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.decisions import told_decision
from handlers.quarter.screens import hr_board as desk_board


def build_errands() -> Router:
    """The one way of all acts that carry a reason."""
    router = Conversation(name="desk-errands")
    router.on(pick, Pick, F.is_whole)
    router.typed(search, Waiting.candidate, A_TEXT)
    router.on(add_whom, AddWhom)
    router.on(ask_reason, AskReason, F.is_whole)
    router.typed(reason, Waiting.reason, A_TEXT)
    router.on(correct, Do, F.is_whole & (F.kind == "cor"))
    router.on(reopen, Do, F.is_whole & (F.kind == "reo"))
    router.on(add, Do, F.is_whole & (F.kind == "add"))
    router.on(substitute, Do, F.is_whole & (F.kind == "sub"))
    router.on(to_apparatus, Do, F.is_whole & (F.kind == "app"))
    router.on(leave_out, Do, F.is_whole & F.kind.in_({"out", "sec"}))
    router.on(cancel, Do, F.is_whole & (F.kind == "can"))
    return router


# Choosing


async def pick(
    tap: Pick, me: Me, query: CallbackQuery, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """A page of people to choose from; a typed name is awaited at the same time."""
    people = await candidates(tap, me.actor, boards, staff)
    await wait_for(Waiting.candidate, query, state, about=tap.pack())
    return screens.candidates(tap, people, me.texts)


async def search(
    message: Message, me: Me, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    about = Pick.unpack(data["about"])
    people = find(await candidates(about, me.actor, boards, staff), typed)
    return replace(screens.found(about, typed, people, me.texts), edits=data["message"])


async def candidates(
    about: Pick, actor: Person, boards: Boards, staff: Staff
) -> tuple[Person, ...]:
    """Who can be chosen: those without a sheet to be added, else all who serve, heads first."""
    if about.kind == "add" and not about.b:
        return await boards.to_add(actor, CampaignId(about.a))
    people = sorted(await staff.serving(actor), key=_likeliness)
    if about.kind == "app":
        return tuple(person for person in people if Role.APPARATUS_HEAD in person.roles)
    return tuple(people)


def _likeliness(person: Person) -> tuple[bool, str]:
    leads = person.is_unit_head or person.is_managerial or person.superior is None
    return not leads, person.name


async def add_whom(tap: AddWhom, me: Me, staff: Staff) -> Answer:
    """Who evaluates somebody added."""
    person = await staff.person(me.actor, tap.person)
    return screens.add_whom(tap.campaign, person, me.texts)


# The reason


async def ask_reason(
    tap: AskReason, me: Me, query: CallbackQuery, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """Say what will happen and wait for the reason."""
    matter = await matter_of(tap, me.actor, boards, staff)
    await wait_for(Waiting.reason, query, state, about=tap.pack())
    return screens.ask_reason(tap, matter, me.texts)


async def reason(
    message: Message, me: Me, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """Take the words; they are kept until their button is pressed or another reason is typed."""
    words, data = require_reason(message.text or ""), await state.get_data()
    errand = AskReason.unpack(data["about"])
    if errand.kind == "app":
        told_decision(words)  # what can't be read is asked for again at once
    matter = await matter_of(errand, me.actor, boards, staff)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "reason": words})
    screen = screens.confirm(errand, matter, words, digest_of(words), me.texts)
    return replace(screen, edits=data["message"])


async def told_reason(state: FSMContext, done: Do) -> str:
    """The words that were shown beside the button. Raises Refusal if they are no longer those."""
    data = await state.get_data()
    errand = AskReason(kind=done.kind, a=done.a, b=done.b, to=done.to)
    words = str(data.get("reason", ""))
    if data.get("about") != errand.pack() or digest_of(words) != done.told:
        raise Refusal("refuse-reason-gone")
    return words


# What it is about


async def matter_of(errand: AskReason, actor: Person, boards: Boards, staff: Staff) -> Matter:
    """The names and numbers that an act's screens show. Raises Refusal."""
    if errand.kind in screens.OF_SHEET:
        matter = _of_sheet(errand, await boards.sheet(actor, SheetId(errand.a)))
    else:
        matter = await _of_campaign(errand, actor, boards, staff)
    if not errand.to:
        return matter
    return replace(matter, to=(await staff.person(actor, errand.to)).name)


def _of_sheet(errand: AskReason, state: SheetState) -> Matter:
    sheet = state.sheet
    return Matter(
        sheet.period,
        state.methodology,
        sheet.person_name,
        state.evaluator.name,
        sheets=1,
        drafts=int(state.state == "draft"),
        source=state.methodology.reference("seconded") if errand.kind == "sec" else None,
    )


async def _of_campaign(errand: AskReason, actor: Person, boards: Boards, staff: Staff) -> Matter:
    campaign = CampaignId(errand.a)
    board = await boards.board(actor, campaign)
    period, act = board.campaign.period, board.methodology
    if errand.kind == "app":
        return _to_apparatus(board, errand.to)
    if not errand.b:
        total = sum(unit.total for unit in board.units)
        drafts = sum(unit.drafted for unit in board.units)
        return Matter(period, act, sheets=total, drafts=drafts)
    person = await staff.person(actor, PersonId(errand.b))
    if errand.kind == "add":
        return Matter(period, act, person.name)
    states = await boards.sheets_of(actor, campaign, person.id)
    still_open = [state for state in states if not state.sheet.is_signed]
    return Matter(
        period,
        act,
        evaluator=person.name,
        sheets=len(still_open),
        drafts=sum(state.state == "draft" for state in still_open),
        source=act.references.get("substitute"),
    )


def _to_apparatus(board: Board, head: PersonId) -> Matter:
    """What goes to a head of the apparatus, in whose place; nobody but him has such a part."""
    part = next((one for one in board.apparatus if one.head.id == head), None)
    if part is None:
        raise Refusal("refuse-nothing-to-move")
    return Matter(
        board.campaign.period,
        board.methodology,
        evaluator=part.first.person.name if part.first.person else "",
        sheets=len(part.sheets),
        drafts=part.begun,
        source=board.methodology.reference("apparatus_head"),
    )


# Doing


async def correct(
    tap: Do, me: Me, rearranging: Rearranging, boards: Boards, state: FSMContext
) -> Answer:
    """One open sheet goes to its right evaluator."""
    words, sheet = await told_reason(state, tap), SheetId(tap.a)
    await rearranging.correct_evaluator(me.actor, sheet, tap.to, words)
    await state.clear()
    return await _sheet(me, boards, sheet, "desk-done-cor")


async def reopen(tap: Do, me: Me, results: Results, boards: Boards, state: FSMContext) -> Answer:
    """A signed sheet is taken back."""
    words, sheet = await told_reason(state, tap), SheetId(tap.a)
    await results.reopen(me.actor, sheet, words)
    await state.clear()
    return await _sheet(me, boards, sheet, "desk-done-reo")


async def add(
    tap: Do, me: Me, rearranging: Rearranging, boards: Boards, state: FSMContext
) -> Answer:
    """A newcomer, or one who was left out, or is seconded here, is evaluated (M-3d)."""
    words, campaign = await told_reason(state, tap), CampaignId(tap.a)
    sheet = await rearranging.add(me.actor, campaign, PersonId(tap.b), tap.to or None, words)
    await state.clear()
    return await _sheet(me, boards, sheet, "desk-done-add")


async def _sheet(me: Me, boards: Boards, sheet: SheetId, key: str) -> Screen:
    state = await boards.sheet(me.actor, sheet)
    toast = me.texts.plain(key, person=state.sheet.person_name, evaluator=state.evaluator.name)
    return desk_board.sheet(state, me.actor, me.texts, toast=toast)


async def substitute(
    tap: Do, me: Me, rearranging: Rearranging, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """The open sheets of somebody who is away go to who replaces him (M-3c)."""
    words, campaign = await told_reason(state, tap), CampaignId(tap.a)
    moved = await rearranging.substitute(me.actor, campaign, PersonId(tap.b), tap.to, words)
    await state.clear()
    return await _moved(tap, me, boards, staff, moved)


async def to_apparatus(
    tap: Do, me: Me, rearranging: Rearranging, boards: Boards, staff: Staff, state: FSMContext
) -> Answer:
    """Those right under the first head are evaluated by the head of the apparatus (M-3e)."""
    told, campaign = told_decision(await told_reason(state, tap)), CampaignId(tap.a)
    moved = await rearranging.give_to_apparatus_head(me.actor, campaign, tap.to, told)
    await state.clear()
    return await _moved(tap, me, boards, staff, moved)


async def _moved(done: Do, me: Me, boards: Boards, staff: Staff, count: int) -> Screen:
    campaign, person = CampaignId(done.a), await staff.person(me.actor, done.to)
    board = await boards.board(me.actor, campaign)
    sheets = await boards.sheets_of(me.actor, campaign, person.id)
    toast = me.texts.plain("desk-done-moved", count=count, to=person.name)
    return desk_board.evaluator(board, person, sheets, 0, me.texts, toast=toast)


async def leave_out(
    tap: Do, me: Me, rearranging: Rearranging, boards: Boards, state: FSMContext
) -> Answer:
    """One open sheet is withdrawn: its person is seconded (M-3d), or for another reason."""
    words, why = await told_reason(state, tap), "seconded" if tap.kind == "sec" else "other"
    sheet = (await boards.sheet(me.actor, SheetId(tap.a))).sheet
    await rearranging.leave_out(me.actor, sheet.id, why, words)
    await state.clear()
    toast = me.texts.plain("desk-done-out", person=sheet.person_name)
    return desk_board.board(await boards.board(me.actor, sheet.campaign), me.texts, toast=toast)


async def cancel(
    tap: Do, me: Me, campaigns: Campaigns, overview: Overview, state: FSMContext
) -> Answer:
    """A whole quarter is taken back."""
    words = await told_reason(state, tap)
    await campaigns.cancel(me.actor, CampaignId(tap.a), words)
    await state.clear()
    return await overview.screen(me, "desk-done-can")
