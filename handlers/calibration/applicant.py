"""The applicant: what lies beside the application, and taking it back."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId
from evaluation.calibration.applications import Applications
from handlers.buttons.calibration import AskFiles, AskWithdraw, Withdraw
from handlers.calibration.screens import applicant as screens
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.ports import Jobs, SentFile
from handlers.kit.waiting import wait_for


def build_applicant() -> Router:
    """What the applicant does with a registered application; its words are typed elsewhere."""
    router = Conversation(name="case-applicant")
    router.on(ask_files, AskFiles)
    router.typed(take_photo, Awaited.file, F.photo)
    router.typed(take_document, Awaited.file, F.document)
    router.typed(neither, Awaited.file)
    router.on(ask_withdraw, AskWithdraw)
    router.on(withdraw, Withdraw)
    return router


async def ask_files(
    tap: AskFiles, me: Me, query: CallbackQuery, applications: Applications, state: FSMContext
) -> Answer:
    """Wait for photos and documents, until a button is pressed."""
    hearing = await applications.case(me.actor, tap.case)
    await wait_for(Awaited.file, query, state, case=tap.case)
    return screens.ask_files(hearing, me.texts)


async def take_photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """A photo, in the largest size that Telegram keeps."""
    assert message.photo is not None
    photo = message.photo[-1]
    name = me.texts.plain("photo-name", number=str(message.message_id))
    file = SentFile(photo.file_id, name, photo.file_size)
    return await _take(file, message, me, jobs, state)


async def take_document(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """A document."""
    assert message.document is not None
    document = message.document
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    return await _take(file, message, me, jobs, state)


async def _take(file: SentFile, message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    data = await state.get_data()
    await jobs.attach(me.actor, message.chat.id, me.texts.language, file, CaseId(data["case"]))
    return Silence("a job answers")


async def neither(message: Message, me: Me, state: FSMContext) -> Answer:
    """A text or a voice message where a file is awaited."""
    data = await state.get_data()
    return screens.files_only(data["case"], me.texts)


async def ask_withdraw(tap: AskWithdraw, me: Me, applications: Applications) -> Answer:
    """Take it back?"""
    hearing = await applications.case(me.actor, tap.case)
    return screens.ask_withdraw(hearing, me.texts)


async def withdraw(tap: Withdraw, me: Me, applications: Applications) -> Answer:
    """Take it back; twice is once."""
    hearing = await applications.withdraw(me.actor, tap.case)
    toast = me.texts.plain("withdrawn-toast")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)
