"""The applicant: what lies beside the application, and taking it back."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from handlers.buttons.calibration import AskFiles, AskWithdraw, Withdraw
from handlers.calibration.screens import applicant as screens
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer, Silence
from handlers.kit.ports import Jobs, SentFile
from handlers.kit.waiting import wait_for
from locales import Texts


def build_applicant() -> Router:
    """What the applicant does with a registered application; its words are typed elsewhere."""
    router = Router(name="case-applicant")
    router.callback_query.register(ask_files, AskFiles.filter())
    router.message.register(take_photo, Awaited.file, F.photo)
    router.message.register(take_document, Awaited.file, F.document)
    router.message.register(neither, Awaited.file)
    router.callback_query.register(ask_withdraw, AskWithdraw.filter())
    router.callback_query.register(withdraw, Withdraw.filter())
    return router


async def ask_files(
    query: CallbackQuery,
    callback_data: AskFiles,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for photos and documents, until a button is pressed."""
    hearing = await applications.case(actor, callback_data.case)
    await wait_for(Awaited.file, query, state, case=callback_data.case)
    return screens.ask_files(hearing, texts)


async def take_photo(
    message: Message, actor: Person, jobs: Jobs, state: FSMContext, texts: Texts
) -> Answer:
    """A photo, in the largest size that Telegram keeps."""
    assert message.photo is not None
    photo = message.photo[-1]
    name = texts.plain("photo-name", number=str(message.message_id))
    file = SentFile(photo.file_id, name, photo.file_size)
    return await _take(file, message, actor, jobs, state, texts)


async def take_document(
    message: Message, actor: Person, jobs: Jobs, state: FSMContext, texts: Texts
) -> Answer:
    """A document."""
    assert message.document is not None
    document = message.document
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    return await _take(file, message, actor, jobs, state, texts)


async def _take(
    file: SentFile, message: Message, actor: Person, jobs: Jobs, state: FSMContext, texts: Texts
) -> Answer:
    data = await state.get_data()
    await jobs.attach(actor, message.chat.id, texts.language, file, CaseId(data["case"]))
    return Silence("a job answers")


async def neither(message: Message, state: FSMContext, texts: Texts) -> Answer:
    """A text or a voice message where a file is awaited."""
    data = await state.get_data()
    return screens.files_only(data["case"], texts)


async def ask_withdraw(
    query: CallbackQuery,
    callback_data: AskWithdraw,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """Take it back?"""
    hearing = await applications.case(actor, callback_data.case)
    return screens.ask_withdraw(hearing, texts)


async def withdraw(
    query: CallbackQuery,
    callback_data: Withdraw,
    actor: Person,
    applications: Applications,
    office: Office,
    texts: Texts,
) -> Answer:
    """Take it back; twice is once."""
    hearing = await applications.withdraw(actor, callback_data.case)
    toast = texts.plain("withdrawn-toast")
    return case_whole.case(hearing, actor, office, texts, toast=toast)
