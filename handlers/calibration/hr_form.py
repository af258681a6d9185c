"""HR writes an act on paper down: field by field, then its photograph (not all press buttons)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.paper_drafts import WORDS, Drafts
from evaluation.calibration.records import Records
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration_hr import (
    PaperAttend,
    PaperDay,
    PaperDrop,
    PaperErase,
    PaperField,
    PaperFor,
    PaperForm,
    PaperHand,
    PaperHandIs,
    PaperHandNot,
    PaperMembers,
    PaperNoOffer,
    PaperOffer,
    PaperOffers,
    PaperPhoto,
    PaperPresent,
    PaperSeat,
    PaperVote,
)
from handlers.calibration.hr_looking import host_view
from handlers.calibration.hr_waiting import HostWaiting
from handlers.calibration.screens import hr as case_host
from handlers.calibration.screens import hr_form as screens
from handlers.kit.answers import Answer, Silence
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.ports import Jobs, SentFile
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.kit.words import PAGE
from locales import Texts

VOTE, SIGNATURES = "vote", "signatures"
_OFFER = re.compile(r"([0-5](?:[.,]\d{1,2})?)[\s:;,—–-]+(\S.*)", re.DOTALL)


def build_host_form() -> Router:
    """The form, its fields, its photograph."""
    router = Router(name="host-form")
    on, typed = router.callback_query.register, router.message.register
    on(form, PaperForm.filter())
    on(ask_field, PaperField.filter())
    typed(field_typed, HostWaiting.field, A_TEXT)
    on(erase, PaperErase.filter())
    on(day, PaperDay.filter())
    on(members, PaperMembers.filter())
    typed(member_typed, HostWaiting.member, A_TEXT)
    on(seat, PaperSeat.filter())
    on(present, PaperPresent.filter())
    on(attend, PaperAttend.filter())
    on(offers, PaperOffers.filter())
    on(ask_offer, PaperOffer.filter())
    typed(offer_typed, HostWaiting.offer, A_TEXT)
    on(no_offer, PaperNoOffer.filter())
    on(count, PaperVote.filter())
    on(in_favour, PaperFor.filter())
    on(hand, PaperHand.filter())
    on(hand_is, PaperHandIs.filter())
    on(ask_hand_reason, PaperHandNot.filter())
    typed(hand_reason_typed, HostWaiting.no_hand, A_TEXT)
    on(ask_photo, PaperPhoto.filter())
    typed(photo, HostWaiting.photo, F.photo | F.document)
    typed(no_photo, HostWaiting.photo)
    on(drop, PaperDrop.filter())
    return router


async def form(
    query: CallbackQuery, callback_data: PaperForm, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """What has been written down so far."""
    view = await drafts.look(actor, callback_data.case, callback_data.kind)
    return screens.form(view, texts)


# Typed fields


async def ask_field(
    query: CallbackQuery,
    callback_data: PaperField,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for one of them."""
    view = await drafts.look(actor, callback_data.case, callback_data.kind)
    await wait_for(HostWaiting.field, query, state, about=callback_data.pack())
    limit = WORDS.get(callback_data.field, 10)
    return screens.ask_field(view, callback_data.field, limit, texts)


async def field_typed(
    message: Message, actor: Person, drafts: Drafts, state: FSMContext, texts: Texts
) -> Answer:
    """Write it down, show the form."""
    data, text = await state.get_data(), message.text or ""
    asked = PaperField.unpack(data["about"])
    case = asked.case
    if asked.field == "date":
        view = await drafts.dated(actor, case, asked.kind, day_of(text))
    else:
        view = await drafts.write(actor, case, asked.kind, asked.field, text)
    await state.clear()
    return replace(screens.form(view, texts), edits=data["message"])


async def erase(
    query: CallbackQuery, callback_data: PaperErase, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Nothing was said; or the session is held after all."""
    case = callback_data.case
    view = await drafts.erase(actor, case, callback_data.kind, callback_data.field)
    return screens.form(view, texts)


async def day(
    query: CallbackQuery, callback_data: PaperDay, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """The date of the paper."""
    chosen = date.fromordinal(callback_data.day)
    view = await drafts.dated(actor, callback_data.case, callback_data.kind, chosen)
    return screens.form(view, texts)


# The body that an order names


async def members(
    query: CallbackQuery,
    callback_data: PaperMembers,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Whom it names; a typed name is awaited at the same time."""
    view = await drafts.look(actor, callback_data.case, callback_data.kind)
    await wait_for(HostWaiting.member, query, state, about=callback_data.pack())
    return screens.members(view, callback_data, screens.candidates(view), texts)


async def member_typed(
    message: Message, actor: Person, drafts: Drafts, state: FSMContext, texts: Texts
) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    here = PaperMembers.unpack(data["about"])
    view = await drafts.look(actor, here.case, here.kind)
    found = find(screens.candidates(view), typed)[:PAGE]
    screen = screens.members(view, here, found, texts, typed=typed)
    return replace(screen, edits=data["message"])


async def seat(
    query: CallbackQuery,
    callback_data: PaperSeat,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """On the list, or off it."""
    case, person = callback_data.case, callback_data.person
    view = await drafts.seat(actor, case, callback_data.kind, person)
    here = PaperMembers(case=callback_data.case, kind=callback_data.kind, page=callback_data.page)
    await wait_for(HostWaiting.member, query, state, about=here.pack())
    return screens.members(view, here, screens.candidates(view), texts)


# The room


async def present(
    query: CallbackQuery, callback_data: PaperPresent, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Who was there."""
    return screens.present(await drafts.look(actor, callback_data.case, VOTE), texts)


async def attend(
    query: CallbackQuery, callback_data: PaperAttend, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """A member was there, or wasn't."""
    case, person = callback_data.case, callback_data.person
    return screens.present(await drafts.attend(actor, case, VOTE, person), texts)


async def offers(
    query: CallbackQuery, callback_data: PaperOffers, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Who put what forward."""
    return screens.offers(await drafts.look(actor, callback_data.case, VOTE), texts)


async def ask_offer(
    query: CallbackQuery,
    callback_data: PaperOffer,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for a mark with its reason."""
    view = await drafts.look(actor, callback_data.case, VOTE)
    await wait_for(HostWaiting.offer, query, state, about=callback_data.pack())
    return screens.ask_offer(view, callback_data.person, texts)


def offer_of(text: str) -> tuple[Decimal, str]:
    """ "4,25 all in time" as mark and reason. Raises Refusal."""
    found = _OFFER.fullmatch(text.strip())
    if found is None:
        raise Refusal("refuse-offer-unreadable")
    return Decimal(found[1].replace(",", ".")), found[2]


async def offer_typed(
    message: Message, actor: Person, drafts: Drafts, state: FSMContext, texts: Texts
) -> Answer:
    """A proposal made in the room (M-22c, d)."""
    data = await state.get_data()
    mark, reason = offer_of(message.text or "")
    asked = PaperOffer.unpack(data["about"])
    case, person = asked.case, asked.person
    view = await drafts.put_forward(actor, case, VOTE, person, mark, reason)
    await state.clear()
    return replace(screens.offers(view, texts), edits=data["message"])


async def no_offer(
    query: CallbackQuery, callback_data: PaperNoOffer, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """He put nothing forward after all."""
    case, person = callback_data.case, callback_data.person
    return screens.offers(await drafts.take_back(actor, case, VOTE, person), texts)


async def count(
    query: CallbackQuery, callback_data: PaperVote, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Who was for a mark."""
    view = await drafts.look(actor, callback_data.case, VOTE)
    return screens.count(view, callback_data.mark, texts)


async def in_favour(
    query: CallbackQuery, callback_data: PaperFor, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """A member was for it, or wasn't; or nobody was."""
    case, mark = callback_data.case, Decimal(callback_data.mark) / 100
    person = callback_data.person or None
    view = await drafts.count(actor, case, VOTE, mark, person)
    if person is None:
        return screens.form(view, texts)
    return screens.count(view, callback_data.mark, texts)


# Hands on the protocol


async def hand(
    query: CallbackQuery, callback_data: PaperHand, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Signed, not yet, or refused."""
    view = await drafts.look(actor, callback_data.case, SIGNATURES)
    return screens.hand(view, callback_data.person, texts)


async def hand_is(
    query: CallbackQuery, callback_data: PaperHandIs, actor: Person, drafts: Drafts, texts: Texts
) -> Answer:
    """Signed, or not yet."""
    case, person = callback_data.case, callback_data.person
    how = "signed" if callback_data.signed else "none"
    return screens.form(await drafts.signature(actor, case, SIGNATURES, person, how), texts)


async def ask_hand_reason(
    query: CallbackQuery,
    callback_data: PaperHandNot,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the reason of a refusal."""
    view = await drafts.look(actor, callback_data.case, SIGNATURES)
    await wait_for(HostWaiting.no_hand, query, state, about=callback_data.pack())
    return screens.ask_hand_reason(view, callback_data.person, texts)


async def hand_reason_typed(
    message: Message, actor: Person, drafts: Drafts, state: FSMContext, texts: Texts
) -> Answer:
    """He wouldn't sign, and why."""
    data, reason = await state.get_data(), message.text or ""
    asked = PaperHandNot.unpack(data["about"])
    case, person = asked.case, asked.person
    view = await drafts.signature(actor, case, SIGNATURES, person, "refused", reason)
    await state.clear()
    return replace(screens.form(view, texts), edits=data["message"])


# The photograph


async def ask_photo(
    query: CallbackQuery,
    callback_data: PaperPhoto,
    actor: Person,
    drafts: Drafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for it."""
    view = await drafts.look(actor, callback_data.case, callback_data.kind)
    if not view.is_complete:
        raise view.refusal or Refusal("refuse-paper-missing")
    await wait_for(HostWaiting.photo, query, state, about=callback_data.pack())
    return screens.ask_photo(view, texts)


async def photo(
    message: Message, actor: Person, jobs: Jobs, state: FSMContext, texts: Texts
) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    asked = PaperPhoto.unpack((await state.get_data())["about"])
    case = asked.case
    await jobs.record(actor, message.chat.id, texts.language, sent(message), case, asked.kind)
    await state.clear()
    return Silence("a job answers")


def sent(message: Message) -> SentFile:
    """The largest size of a photo, or the document."""
    if message.photo:
        largest = message.photo[-1]
        return SentFile(largest.file_id, "photo.jpg", largest.file_size)
    assert message.document is not None
    document = message.document
    return SentFile(document.file_id, document.file_name or "", document.file_size)


async def no_photo(message: Message, texts: Texts) -> Answer:
    """A text or a voice message where the photo is awaited; the waiting goes on."""
    raise Refusal("refuse-no-photo")


async def drop(
    query: CallbackQuery,
    callback_data: PaperDrop,
    actor: Person,
    drafts: Drafts,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """Throw away what was written down."""
    await drafts.drop(actor, callback_data.case, callback_data.kind)
    view = await host_view(actor, callback_data.case, applications, sessions, records)
    toast = texts.plain("host-form-dropped")
    return case_host.host(view, actor, office, texts, toast=toast)
