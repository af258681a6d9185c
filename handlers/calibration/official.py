"""The appointing official: who sits, chosen by the rules, and whether the session is held."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.calibration.applications import Applications, ProposedBody
from evaluation.calibration.composition import EVALUATOR, HR_WORKER
from handlers.buttons.calibration import AskHold, ChooseSeats, Compose, Hold, Propose
from handlers.calibration.screens import official as screens
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for

LIKELIEST = (EVALUATOR, HR_WORKER)


def build_official() -> Router:
    """The whole choice stands in each button: nothing of it is kept between taps."""
    router = Conversation(name="case-official")
    router.on(propose, Propose)
    router.on(compose, Compose)
    router.on(choose, ChooseSeats)
    router.typed(search, Awaited.member, A_TEXT)
    router.on(ask_hold, AskHold)
    router.on(hold, Hold)
    return router


async def propose(tap: Propose, me: Me, applications: Applications) -> Answer:
    """The body that the rules suggest (X-37)."""
    return screens.body(await applications.body(me.actor, tap.case), me.texts)


async def compose(tap: Compose, me: Me, applications: Applications) -> Answer:
    """The body as chosen, with its faults."""
    return screens.body(await _body(tap, me.actor, applications), me.texts)


async def _body(
    chosen: Compose | ChooseSeats | AskHold | Hold, actor: Person, applications: Applications
) -> ProposedBody:
    members = screens.people_of(chosen.seats)
    return await applications.body(actor, chosen.case, members)


async def choose(
    tap: ChooseSeats, me: Me, query: CallbackQuery, applications: Applications, state: FSMContext
) -> Answer:
    """A page of those who may sit; a typed name is awaited at the same time."""
    body = await _body(tap, me.actor, applications)
    await wait_for(Awaited.member, query, state, about=tap.pack())
    return screens.choose(body, _choice(body), tap, None, me.texts)


async def search(message: Message, me: Me, applications: Applications, state: FSMContext) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    here = ChooseSeats.unpack(data["about"]).model_copy(update={"page": 0})
    body = await _body(here, me.actor, applications)
    people = find(_choice(body), typed)
    return replace(screens.choose(body, people, here, typed, me.texts), edits=data["message"])


def _choice(body: ProposedBody) -> tuple[Person, ...]:
    """Who may sit, the likeliest first; the parties, where the act lets them, at the end."""

    def likeliness(person: Person) -> tuple[bool, bool, bool, str]:
        capacity, is_party = body.circle.capacity(person), person.id in body.circle.barred
        return is_party, capacity not in LIKELIEST, not person.is_unit_head, person.name

    choice = body.circle.choice(body.hearing.rule, body.hearing.today)
    return tuple(sorted(choice, key=likeliness))


async def ask_hold(tap: AskHold, me: Me, applications: Applications) -> Answer:
    """The last look; a body that breaks a rule doesn't get this far."""
    body = await _body(tap, me.actor, applications)
    if not body.may_sit:
        return screens.body(body, me.texts)
    return screens.ask_hold(body, me.texts)


async def hold(tap: Hold, me: Me, applications: Applications) -> Answer:
    """Decide and approve (M-19a); pressed twice, it is decided once."""
    members = screens.people_of(tap.seats)
    hearing = await applications.hold(me.actor, tap.case, members)
    toast = me.texts.plain("held-toast")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)
