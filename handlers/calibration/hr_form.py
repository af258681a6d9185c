"""HR writes an act on paper down: field by field, then its photograph (not all press buttons)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from evaluation.calibration.paper_drafts import WORDS, Drafts
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
from handlers.calibration.hr_looking import Hosting
from handlers.calibration.hr_waiting import HostWaiting
from handlers.calibration.screens import hr_form as screens
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.ports import Jobs
from handlers.kit.sending import sent_file
from handlers.kit.waiting import A_PHOTO, A_TEXT, photo_only, wait_for
from handlers.kit.words import PAGE

VOTE, SIGNATURES = "vote", "signatures"
_OFFER = re.compile(r"([0-5](?:[.,]\d{1,2})?)[\s:;,—–-]+(\S.*)", re.DOTALL)


def build_host_form() -> Router:
    """The form, its fields, its photograph."""
    router = Conversation(name="host-form")
    router.on(form, PaperForm)
    router.on(ask_field, PaperField)
    router.typed(field_typed, HostWaiting.field, A_TEXT)
    router.on(erase, PaperErase)
    router.on(day, PaperDay)
    router.on(members, PaperMembers)
    router.typed(member_typed, HostWaiting.member, A_TEXT)
    router.on(seat, PaperSeat)
    router.on(present, PaperPresent)
    router.on(attend, PaperAttend)
    router.on(offers, PaperOffers)
    router.on(ask_offer, PaperOffer)
    router.typed(offer_typed, HostWaiting.offer, A_TEXT)
    router.on(no_offer, PaperNoOffer)
    router.on(count, PaperVote)
    router.on(in_favour, PaperFor)
    router.on(hand, PaperHand)
    router.on(hand_is, PaperHandIs)
    router.on(ask_hand_reason, PaperHandNot)
    router.typed(hand_reason_typed, HostWaiting.no_hand, A_TEXT)
    router.on(ask_photo, PaperPhoto)
    router.typed(photo, HostWaiting.photo, A_PHOTO)
    router.typed(photo_only, HostWaiting.photo)
    router.on(drop, PaperDrop)
    return router


async def form(tap: PaperForm, me: Me, drafts: Drafts) -> Answer:
    """What has been written down so far."""
    view = await drafts.look(me.actor, tap.case, tap.kind)
    return screens.form(view, me.texts)


# Typed fields


async def ask_field(
    tap: PaperField, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """Wait for one of them."""
    view = await drafts.look(me.actor, tap.case, tap.kind)
    await wait_for(HostWaiting.field, query, state, about=tap.pack())
    limit = WORDS.get(tap.field, 10)
    return screens.ask_field(view, tap.field, limit, me.texts)


async def field_typed(message: Message, me: Me, drafts: Drafts, state: FSMContext) -> Answer:
    """Write it down, show the form."""
    data, text = await state.get_data(), message.text or ""
    asked = PaperField.unpack(data["about"])
    case = asked.case
    if asked.field == "date":
        view = await drafts.dated(me.actor, case, asked.kind, day_of(text))
    else:
        view = await drafts.write(me.actor, case, asked.kind, asked.field, text)
    await state.clear()
    return replace(screens.form(view, me.texts), edits=data["message"])


async def erase(tap: PaperErase, me: Me, drafts: Drafts) -> Answer:
    """Nothing was said; or the session is held after all."""
    view = await drafts.erase(me.actor, tap.case, tap.kind, tap.field)
    return screens.form(view, me.texts)


async def day(tap: PaperDay, me: Me, drafts: Drafts) -> Answer:
    """The date of the paper."""
    chosen = date.fromordinal(tap.day)
    view = await drafts.dated(me.actor, tap.case, tap.kind, chosen)
    return screens.form(view, me.texts)


# The body that an order names


async def members(
    tap: PaperMembers, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """Whom it names; a typed name is awaited at the same time."""
    view = await drafts.look(me.actor, tap.case, tap.kind)
    await wait_for(HostWaiting.member, query, state, about=tap.pack())
    return screens.members(view, tap, screens.candidates(view), me.texts)


async def member_typed(message: Message, me: Me, drafts: Drafts, state: FSMContext) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    here = PaperMembers.unpack(data["about"])
    view = await drafts.look(me.actor, here.case, here.kind)
    found = find(screens.candidates(view), typed)[:PAGE]
    screen = screens.members(view, here, found, me.texts, typed=typed)
    return replace(screen, edits=data["message"])


async def seat(
    tap: PaperSeat, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """On the list, or off it."""
    view = await drafts.seat(me.actor, tap.case, tap.kind, tap.person)
    here = PaperMembers(case=tap.case, kind=tap.kind, page=tap.page)
    await wait_for(HostWaiting.member, query, state, about=here.pack())
    return screens.members(view, here, screens.candidates(view), me.texts)


# The room


async def present(tap: PaperPresent, me: Me, drafts: Drafts) -> Answer:
    """Who was there."""
    return screens.present(await drafts.look(me.actor, tap.case, VOTE), me.texts)


async def attend(tap: PaperAttend, me: Me, drafts: Drafts) -> Answer:
    """A member was there, or wasn't."""
    return screens.present(await drafts.attend(me.actor, tap.case, VOTE, tap.person), me.texts)


async def offers(tap: PaperOffers, me: Me, drafts: Drafts) -> Answer:
    """Who put what forward."""
    return screens.offers(await drafts.look(me.actor, tap.case, VOTE), me.texts)


async def ask_offer(
    tap: PaperOffer, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """Wait for a mark with its reason."""
    view = await drafts.look(me.actor, tap.case, VOTE)
    await wait_for(HostWaiting.offer, query, state, about=tap.pack())
    return screens.ask_offer(view, tap.person, me.texts)


def offer_of(text: str) -> tuple[Decimal, str]:
    """ "4,25 all in time" as mark and reason. Raises Refusal."""
    found = _OFFER.fullmatch(text.strip())
    if found is None:
        raise Refusal("refuse-offer-unreadable")
    return Decimal(found[1].replace(",", ".")), found[2]


async def offer_typed(message: Message, me: Me, drafts: Drafts, state: FSMContext) -> Answer:
    """A proposal made in the room (M-22c, d)."""
    data = await state.get_data()
    mark, reason = offer_of(message.text or "")
    asked = PaperOffer.unpack(data["about"])
    case, person = asked.case, asked.person
    view = await drafts.put_forward(me.actor, case, VOTE, person, mark, reason)
    await state.clear()
    return replace(screens.offers(view, me.texts), edits=data["message"])


async def no_offer(tap: PaperNoOffer, me: Me, drafts: Drafts) -> Answer:
    """He put nothing forward after all."""
    return screens.offers(await drafts.take_back(me.actor, tap.case, VOTE, tap.person), me.texts)


async def count(tap: PaperVote, me: Me, drafts: Drafts) -> Answer:
    """Who was for a mark."""
    view = await drafts.look(me.actor, tap.case, VOTE)
    return screens.count(view, tap.mark, me.texts)


async def in_favour(tap: PaperFor, me: Me, drafts: Drafts) -> Answer:
    """A member was for it, or wasn't; or nobody was."""
    case, mark = tap.case, Decimal(tap.mark) / 100
    person = tap.person or None
    view = await drafts.count(me.actor, case, VOTE, mark, person)
    if person is None:
        return screens.form(view, me.texts)
    return screens.count(view, tap.mark, me.texts)


# Hands on the protocol


async def hand(tap: PaperHand, me: Me, drafts: Drafts) -> Answer:
    """Signed, not yet, or refused."""
    view = await drafts.look(me.actor, tap.case, SIGNATURES)
    return screens.hand(view, tap.person, me.texts)


async def hand_is(tap: PaperHandIs, me: Me, drafts: Drafts) -> Answer:
    """Signed, or not yet."""
    how = "signed" if tap.signed else "none"
    view = await drafts.signature(me.actor, tap.case, SIGNATURES, tap.person, how)
    return screens.form(view, me.texts)


async def ask_hand_reason(
    tap: PaperHandNot, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """Wait for the reason of a refusal."""
    view = await drafts.look(me.actor, tap.case, SIGNATURES)
    await wait_for(HostWaiting.no_hand, query, state, about=tap.pack())
    return screens.ask_hand_reason(view, tap.person, me.texts)


async def hand_reason_typed(message: Message, me: Me, drafts: Drafts, state: FSMContext) -> Answer:
    """He wouldn't sign, and why."""
    data, reason = await state.get_data(), message.text or ""
    asked = PaperHandNot.unpack(data["about"])
    case, person = asked.case, asked.person
    view = await drafts.signature(me.actor, case, SIGNATURES, person, "refused", reason)
    await state.clear()
    return replace(screens.form(view, me.texts), edits=data["message"])


# The photograph


async def ask_photo(
    tap: PaperPhoto, me: Me, query: CallbackQuery, drafts: Drafts, state: FSMContext
) -> Answer:
    """Wait for it."""
    view = await drafts.look(me.actor, tap.case, tap.kind)
    if not view.is_complete:
        raise view.refusal or Refusal("refuse-paper-missing")
    await wait_for(HostWaiting.photo, query, state, about=tap.pack())
    return screens.ask_photo(view, me.texts)


async def photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    asked = PaperPhoto.unpack((await state.get_data())["about"])
    case = asked.case
    await jobs.record(
        me.actor, message.chat.id, me.texts.language, sent_file(message), case, asked.kind
    )
    await state.clear()
    return Silence("a job answers")


async def drop(tap: PaperDrop, me: Me, hosting: Hosting, drafts: Drafts) -> Answer:
    """Throw away what was written down."""
    await drafts.drop(me.actor, tap.case, tap.kind)
    return await hosting.screen(me, tap.case, "host-form-dropped")
