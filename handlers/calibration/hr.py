"""HR runs a case: the register, the host's screen, the body (M-21)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import AT_TABLE, BEFORE_SESSION
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration import HostCase
from handlers.buttons.calibration_hr import (
    AskSwap,
    CaseRegister,
    ChooseSeat,
    ForMaslikhat,
    HostBody,
    Swap,
)
from handlers.calibration.hr_call import build_host_call
from handlers.calibration.hr_confirm import build_host_confirm
from handlers.calibration.hr_form import build_host_form
from handlers.calibration.hr_looking import Hosting
from handlers.calibration.hr_papers import build_host_papers
from handlers.calibration.hr_session import build_host_session
from handlers.calibration.hr_telling import build_host_telling
from handlers.calibration.hr_waiting import HostWaiting
from handlers.calibration.screens import hr as screens
from handlers.calibration.screens import hr_body as bodies
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import text_only


def build_host() -> Router:
    """HR's part of calibration; what is no text where one is awaited comes last."""
    router = Conversation(name="host")
    router.on(register, CaseRegister)
    router.on(host, HostCase)
    router.on(for_maslikhat, ForMaslikhat)
    router.on(body, HostBody)
    router.on(choose_seat, ChooseSeat)
    router.on(ask_swap, AskSwap)
    router.on(swap, Swap)
    router.include_routers(
        build_host_call(),
        build_host_session(),
        build_host_papers(),
        build_host_form(),
        build_host_confirm(),
        build_host_telling(),
    )
    awaits = Conversation(name="host-text-only")
    awaits.typed(text_only, StateFilter(HostWaiting), ~F.text)
    router.include_router(awaits)
    return router


async def register(tap: CaseRegister, me: Me, applications: Applications) -> Answer:
    """Every case, those that go on first."""
    return screens.register(await applications.register(me.actor), tap.page, me.texts)


async def host(tap: HostCase, me: Me, hosting: Hosting) -> Answer:
    """A case with the next act first."""
    return await hosting.screen(me, tap.case)


async def for_maslikhat(
    tap: ForMaslikhat, me: Me, hosting: Hosting, applications: Applications
) -> Answer:
    """Who decides: the official, or the maslikhat (M-19b)."""
    await applications.for_maslikhat(me.actor, tap.case, is_so=tap.yes)
    return await hosting.screen(me, tap.case)


# The body


async def body(tap: HostBody, me: Me, hosting: Hosting) -> Answer:
    """Who confirmed, who can't, who sits."""
    view = await hosting.view(me.actor, tap.case)
    return bodies.body(view, me.texts)


async def choose_seat(tap: ChooseSeat, me: Me, sessions: Sessions) -> Answer:
    """Only lawful replacements."""
    vacancy = await sessions.vacancy(me.actor, tap.case, _seat(tap.out))
    stage = vacancy.hearing.case.stage
    if stage not in BEFORE_SESSION | AT_TABLE:
        raise Refusal("refuse-case-stage", stage=stage.value)
    return bodies.choose_seat(vacancy, tap.page, me.texts)


def _seat(person: PersonId) -> PersonId | None:
    return PersonId(person) if person else None


async def ask_swap(tap: AskSwap, me: Me, sessions: Sessions) -> Answer:
    """The last look; whoever can't sit any more is refused here already."""
    out, to = _seat(tap.out), _seat(tap.to)
    vacancy = await sessions.vacancy(me.actor, tap.case, out)
    person = next((person for person, _ in vacancy.choices if person.id == to), None)
    if (to is None and not vacancy.may_go) or (to is not None and person is None):
        raise Refusal("refuse-seat-gone")
    return bodies.ask_swap(tap, vacancy.hearing, person, me.texts)


async def swap(tap: Swap, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """Another body, by the same rules; everybody around it hears."""
    await sessions.replace(me.actor, tap.case, _seat(tap.out), _seat(tap.to))
    view = await hosting.view(me.actor, tap.case)
    return bodies.body(view, me.texts, toast=me.texts.plain("host-swapped"))
