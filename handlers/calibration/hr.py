"""HR runs a case: the register, the host's screen, the body (M-21)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import AT_TABLE, BEFORE_SESSION
from evaluation.calibration.records import Records
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
from handlers.calibration.hr_looking import host_view
from handlers.calibration.hr_papers import build_host_papers
from handlers.calibration.hr_session import build_host_session
from handlers.calibration.hr_waiting import HostWaiting
from handlers.calibration.screens import hr as screens
from handlers.calibration.screens import hr_body as bodies
from handlers.kit.answers import Answer
from handlers.kit.waiting import text_only
from locales import Texts


def build_host() -> Router:
    """HR's part of calibration; what is no text where one is awaited comes last."""
    router = Router(name="host")
    on = router.callback_query.register
    on(register, CaseRegister.filter())
    on(host, HostCase.filter())
    on(for_maslikhat, ForMaslikhat.filter())
    on(body, HostBody.filter())
    on(choose_seat, ChooseSeat.filter())
    on(ask_swap, AskSwap.filter())
    on(swap, Swap.filter())
    router.include_routers(
        build_host_call(),
        build_host_session(),
        build_host_papers(),
        build_host_form(),
        build_host_confirm(),
    )
    awaits = Router(name="host-text-only")
    awaits.message.register(text_only, StateFilter(HostWaiting), ~F.text)
    router.include_router(awaits)
    return router


async def register(
    query: CallbackQuery,
    callback_data: CaseRegister,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """Every case, those that go on first."""
    return screens.register(await applications.register(actor), callback_data.page, texts)


async def host(
    query: CallbackQuery,
    callback_data: HostCase,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """A case with the next act first."""
    view = await host_view(actor, callback_data.case, applications, sessions, records)
    return screens.host(view, actor, office, texts)


async def for_maslikhat(
    query: CallbackQuery,
    callback_data: ForMaslikhat,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """Who decides: the official, or the maslikhat (M-19b)."""
    case = callback_data.case
    await applications.for_maslikhat(actor, case, is_so=callback_data.yes)
    view = await host_view(actor, callback_data.case, applications, sessions, records)
    return screens.host(view, actor, office, texts)


# The body


async def body(
    query: CallbackQuery,
    callback_data: HostBody,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    texts: Texts,
) -> Answer:
    """Who confirmed, who can't, who sits."""
    view = await host_view(actor, callback_data.case, applications, sessions, records)
    return bodies.body(view, texts)


async def choose_seat(
    query: CallbackQuery,
    callback_data: ChooseSeat,
    actor: Person,
    sessions: Sessions,
    texts: Texts,
) -> Answer:
    """Only lawful replacements."""
    vacancy = await sessions.vacancy(actor, callback_data.case, _seat(callback_data.out))
    stage = vacancy.hearing.case.stage
    if stage not in BEFORE_SESSION | AT_TABLE:
        raise Refusal("refuse-case-stage", stage=stage.value)
    return bodies.choose_seat(vacancy, callback_data.page, texts)


def _seat(person: PersonId) -> PersonId | None:
    return PersonId(person) if person else None


async def ask_swap(
    query: CallbackQuery,
    callback_data: AskSwap,
    actor: Person,
    sessions: Sessions,
    texts: Texts,
) -> Answer:
    """The last look; whoever can't sit any more is refused here already."""
    out, to = _seat(callback_data.out), _seat(callback_data.to)
    vacancy = await sessions.vacancy(actor, callback_data.case, out)
    person = next((person for person, _ in vacancy.choices if person.id == to), None)
    if (to is None and not vacancy.may_go) or (to is not None and person is None):
        raise Refusal("refuse-seat-gone")
    return bodies.ask_swap(callback_data, vacancy.hearing, person, texts)


async def swap(
    query: CallbackQuery,
    callback_data: Swap,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    texts: Texts,
) -> Answer:
    """Another body, by the same rules; everybody around it hears."""
    case = callback_data.case
    await sessions.replace(actor, case, _seat(callback_data.out), _seat(callback_data.to))
    view = await host_view(actor, callback_data.case, applications, sessions, records)
    return bodies.body(view, texts, toast=texts.plain("host-swapped"))
