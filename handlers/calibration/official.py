"""The appointing official: who sits, chosen by the rules, and whether the session is held."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications, Body
from evaluation.calibration.composition import EVALUATOR, HR_WORKER
from handlers.buttons.calibration import AskHold, ChooseSeats, Compose, Hold, Propose
from handlers.calibration.screens import official as screens
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer
from handlers.kit.finding import find
from handlers.kit.waiting import A_TEXT, wait_for
from locales import Texts

LIKELIEST = (EVALUATOR, HR_WORKER)


def build_official() -> Router:
    """The whole choice stands in each button: nothing of it is kept between taps."""
    router = Router(name="case-official")
    on = router.callback_query.register
    on(propose, Propose.filter())
    on(compose, Compose.filter())
    on(choose, ChooseSeats.filter())
    router.message.register(search, Awaited.member, A_TEXT)
    on(ask_hold, AskHold.filter())
    on(hold, Hold.filter())
    return router


async def propose(
    query: CallbackQuery,
    callback_data: Propose,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """The body that the rules suggest (X-37)."""
    return screens.body(await applications.body(actor, callback_data.case), texts)


async def compose(
    query: CallbackQuery,
    callback_data: Compose,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """The body as chosen, with its faults."""
    return screens.body(await _body(callback_data, actor, applications), texts)


async def _body(
    chosen: Compose | ChooseSeats | AskHold | Hold, actor: Person, applications: Applications
) -> Body:
    members = screens.people_of(chosen.seats)
    return await applications.body(actor, chosen.case, members)


async def choose(
    query: CallbackQuery,
    callback_data: ChooseSeats,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """A page of those who may sit; a typed name is awaited at the same time."""
    body = await _body(callback_data, actor, applications)
    await wait_for(Awaited.member, query, state, about=callback_data.pack())
    return screens.choose(body, _choice(body), callback_data, None, texts)


async def search(
    message: Message,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    here = ChooseSeats.unpack(data["about"]).model_copy(update={"page": 0})
    body = await _body(here, actor, applications)
    people = find(_choice(body), typed)
    return replace(screens.choose(body, people, here, typed, texts), edits=data["message"])


def _choice(body: Body) -> tuple[Person, ...]:
    """Who may sit, the likeliest first; the parties, where the act lets them, at the end."""

    def likeliness(person: Person) -> tuple[bool, bool, bool, str]:
        capacity, is_party = body.circle.capacity(person), person.id in body.circle.barred
        return is_party, capacity not in LIKELIEST, not person.is_unit_head, person.name

    choice = body.circle.choice(body.hearing.rule, body.hearing.today)
    return tuple(sorted(choice, key=likeliness))


async def ask_hold(
    query: CallbackQuery,
    callback_data: AskHold,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """The last look; a body that breaks a rule doesn't get this far."""
    body = await _body(callback_data, actor, applications)
    if not body.may_sit:
        return screens.body(body, texts)
    return screens.ask_hold(body, texts)


async def hold(
    query: CallbackQuery,
    callback_data: Hold,
    actor: Person,
    applications: Applications,
    office: Office,
    texts: Texts,
) -> Answer:
    """Decide and approve (M-19a); pressed twice, it is decided once."""
    members = screens.people_of(callback_data.seats)
    hearing = await applications.hold(actor, callback_data.case, members)
    toast = texts.plain("held-toast")
    return case_whole.case(hearing, actor, office, texts, toast=toast)
