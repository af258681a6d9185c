"""Reading a case: its screen, its file, its protocol, the list of one's own."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.applications import Applications
from evaluation.calibration.dossiers import Dossiers
from handlers.buttons.calibration import (
    FetchFile,
    MyCases,
    OpenCase,
    OpenFile,
    ReadPart,
    ReadProtocol,
)
from handlers.calibration.screens import file as case_file
from handlers.calibration.screens import whole as case_whole
from handlers.kit.answers import Answer
from locales import Texts


def build_opening() -> Router:
    """What only shows; the verbs ask who may look."""
    router = Router(name="case-opening")
    on = router.callback_query.register
    on(open_case, OpenCase.filter())
    on(my_cases, MyCases.filter())
    on(contents, OpenFile.filter())
    on(part, ReadPart.filter())
    on(fetch, FetchFile.filter())
    on(protocol, ReadProtocol.filter())
    return router


async def open_case(
    query: CallbackQuery,
    callback_data: OpenCase,
    actor: Person,
    applications: Applications,
    office: Office,
    texts: Texts,
) -> Answer:
    """The case as its reader may see it."""
    hearing = await applications.case(actor, callback_data.case)
    return case_whole.case(hearing, actor, office, texts)


async def my_cases(query: CallbackQuery, actor: Person, dossiers: Dossiers, texts: Texts) -> Answer:
    """Every case that the reader has to do with."""
    return case_whole.mine(await dossiers.near(actor), texts)


async def contents(
    query: CallbackQuery,
    callback_data: OpenFile,
    actor: Person,
    dossiers: Dossiers,
    office: Office,
    texts: Texts,
) -> Answer:
    """What lies in the file."""
    found = await dossiers.dossier(actor, callback_data.case)
    return case_file.contents(found, actor, office, texts)


async def part(
    query: CallbackQuery,
    callback_data: ReadPart,
    actor: Person,
    dossiers: Dossiers,
    office: Office,
    texts: Texts,
) -> Answer:
    """One part of it."""
    found = await dossiers.dossier(actor, callback_data.case)
    return case_file.part(found, callback_data, actor, office, texts)


async def fetch(
    query: CallbackQuery,
    callback_data: FetchFile,
    actor: Person,
    dossiers: Dossiers,
    texts: Texts,
) -> Answer:
    """A photo or a document that lies beside the application."""
    case = callback_data.case
    name, content = await dossiers.content(actor, case, callback_data.file)
    return case_file.fetched(name, content, case, texts)


async def protocol(
    query: CallbackQuery,
    callback_data: ReadProtocol,
    actor: Person,
    dossiers: Dossiers,
    office: Office,
    texts: Texts,
) -> Answer:
    """The protocol as text; where marks stay out of the chat, its parties read the paper."""
    hearing = await dossiers.protocol(actor, callback_data.case)
    is_party = actor.id in (hearing.case.applicant, hearing.case.evaluator)
    if is_party and office.results_in_chat is not ResultsInChat.FULL:
        return case_file.protocol_elsewhere(callback_data.case, texts)
    return case_file.protocol(hearing, callback_data.page, actor, office, texts)
