"""HR's acts on a running quarter: pick a person, type the reason, look once more, do it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.procedure.disputes import Disputes
from evaluation.quarter.board import Boards, SheetState
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.rearranging import Rearranging, moved_by
from evaluation.quarter.results import Results
from evaluation.staff.staff import Staff
from evaluation.survey.composing import Surveys
from handlers.buttons.desk import AddWhom, AskReason, Do, Pick
from handlers.desk.home import asks_colleagues, waits
from handlers.desk.screens import errands as screens
from handlers.desk.screens import home as desk
from handlers.desk.screens.errands import Matter
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_board as desk_board
from locales import Texts

MOVES = {"sub": "substitute", "app": "apparatus_head"}
"""The rule of an act by which an evaluator's sheets go to another."""


def build_errands() -> Router:
    """The one way of all acts that carry a reason."""
    router = Conversation(name="desk-errands")
    router.on(pick, Pick)
    router.typed(search, Waiting.candidate, A_TEXT)
    router.on(add_whom, AddWhom)
    router.on(ask_reason, AskReason)
    router.typed(reason, Waiting.reason, A_TEXT)
    router.on(do, Do)
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
    return tuple(sorted(await staff.serving(actor), key=_likeliness))


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
    matter = await matter_of(errand, me.actor, boards, staff)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "reason": words})
    screen = screens.confirm(errand, matter, words, digest_of(words), me.texts)
    return replace(screen, edits=data["message"])


def told_reason(data: dict[str, Any], done: Do) -> str:
    """The words that were shown beside the button. Raises Refusal if they are no longer those."""
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
        sheet.person_name,
        state.evaluator.name,
        sheets=1,
        drafts=int(state.state == "draft"),
        source=state.methodology.reference("seconded") if errand.kind == "sec" else None,
    )


async def _of_campaign(errand: AskReason, actor: Person, boards: Boards, staff: Staff) -> Matter:
    campaign = CampaignId(errand.a)
    board = await boards.board(actor, campaign)
    period = board.campaign.period
    if not errand.b:
        total = sum(unit.total for unit in board.units)
        drafts = sum(unit.drafted for unit in board.units)
        return Matter(period, sheets=total, drafts=drafts)
    person = await staff.person(actor, PersonId(errand.b))
    if errand.kind == "add":
        return Matter(period, person.name)
    states = await boards.sheets_of(actor, campaign, person.id)
    still_open = [state for state in states if not state.sheet.is_signed]
    return Matter(
        period,
        evaluator=person.name,
        sheets=len(still_open),
        drafts=sum(state.state == "draft" for state in still_open),
        source=moved_by(board.methodology, MOVES[errand.kind]),
    )


# Doing


@dataclass(frozen=True)
class Hands:
    """Who acts, and the verbs that an act may need."""

    actor: Person
    campaigns: Campaigns
    rearranging: Rearranging
    results: Results
    boards: Boards
    staff: Staff
    applications: Applications
    disputes: Disputes
    surveys: Surveys
    texts: Texts


async def do(
    tap: Do,
    me: Me,
    campaigns: Campaigns,
    rearranging: Rearranging,
    results: Results,
    boards: Boards,
    staff: Staff,
    applications: Applications,
    disputes: Disputes,
    surveys: Surveys,
    state: FSMContext,
) -> Answer:
    """Do what was shown, with the reason that was shown."""
    words = told_reason(await state.get_data(), tap)
    hands = Hands(
        me.actor,
        campaigns,
        rearranging,
        results,
        boards,
        staff,
        applications,
        disputes,
        surveys,
        me.texts,
    )
    screen = await ACTS[tap.kind](hands, tap, words)
    await state.clear()
    return screen


async def _correct(hands: Hands, done: Do, words: str) -> Screen:
    sheet = SheetId(done.a)
    await hands.rearranging.correct_evaluator(hands.actor, sheet, done.to, words)
    return await _show_sheet(hands, sheet, "desk-done-cor")


async def _reopen(hands: Hands, done: Do, words: str) -> Screen:
    sheet = SheetId(done.a)
    await hands.results.reopen(hands.actor, sheet, words)
    return await _show_sheet(hands, sheet, "desk-done-reo")


async def _add(hands: Hands, done: Do, words: str) -> Screen:
    evaluator = done.to or None
    sheet = await hands.rearranging.add(
        hands.actor, CampaignId(done.a), PersonId(done.b), evaluator, words
    )
    return await _show_sheet(hands, sheet, "desk-done-add")


async def _show_sheet(hands: Hands, sheet: SheetId, key: str) -> Screen:
    state = await hands.boards.sheet(hands.actor, sheet)
    toast = hands.texts.plain(key, person=state.sheet.person_name, evaluator=state.evaluator.name)
    return desk_board.sheet(state, hands.actor, hands.texts, toast=toast)


async def _substitute(hands: Hands, done: Do, words: str) -> Screen:
    moved = await hands.rearranging.substitute(
        hands.actor, CampaignId(done.a), PersonId(done.b), done.to, words
    )
    return await _show_evaluator(hands, done, moved)


async def _to_apparatus(hands: Hands, done: Do, words: str) -> Screen:
    moved = await hands.rearranging.give_to_apparatus_head(
        hands.actor, CampaignId(done.a), PersonId(done.b), done.to, words
    )
    return await _show_evaluator(hands, done, moved)


async def _show_evaluator(hands: Hands, done: Do, moved: int) -> Screen:
    campaign, to = CampaignId(done.a), done.to
    board = await hands.boards.board(hands.actor, campaign)
    person = await hands.staff.person(hands.actor, to)
    sheets = await hands.boards.sheets_of(hands.actor, campaign, to)
    toast = hands.texts.plain("desk-done-moved", count=moved, to=person.name)
    return desk_board.evaluator(board, person, sheets, 0, hands.texts, toast=toast)


async def _leave_out(hands: Hands, done: Do, words: str) -> Screen:
    return await _left_out(hands, done, "other", words)


async def _seconded(hands: Hands, done: Do, words: str) -> Screen:
    return await _left_out(hands, done, "seconded", words)


async def _left_out(hands: Hands, done: Do, why: str, words: str) -> Screen:
    state = await hands.boards.sheet(hands.actor, SheetId(done.a))
    await hands.rearranging.leave_out(hands.actor, state.sheet.id, why, words)
    toast = hands.texts.plain("desk-done-out", person=state.sheet.person_name)
    board = await hands.boards.board(hands.actor, state.sheet.campaign)
    return desk_board.board(board, hands.texts, toast=toast)


async def _cancel(hands: Hands, done: Do, words: str) -> Screen:
    await hands.campaigns.cancel(hands.actor, CampaignId(done.a), words)
    found = await hands.campaigns.all(hands.actor)
    waiting = await waits(
        hands.actor, hands.boards, hands.results, hands.applications, hands.disputes
    )
    asks = await asks_colleagues(hands.actor, hands.campaigns, hands.surveys)
    screen = desk.desk(found, waiting, hands.texts, asks=asks)
    return replace(screen, toast=hands.texts.plain("desk-done-can"))


ACTS = {
    "cor": _correct,
    "sub": _substitute,
    "app": _to_apparatus,
    "add": _add,
    "out": _leave_out,
    "sec": _seconded,
    "reo": _reopen,
    "can": _cancel,
}
