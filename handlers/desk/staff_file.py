"""The staff file: sent, checked beside the chat, taken over by a button."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require_hr
from handlers.buttons.desk import (
    AnswerFile,
    ApplyAnswered,
    ApplyFile,
    DropFile,
    EmptyFile,
    StaffFile,
)
from handlers.desk.screens import staff_file as screens
from handlers.kit.answers import Answer, Silence, Toast
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.ports import JobPlace, Jobs, SentFile, Tables


def build_staff_file() -> Router:
    """A document is a staff file unless a text is awaited."""
    router = Conversation(name="desk-file")
    router.on(how_to_send, StaffFile)
    router.on(empty_file, EmptyFile)
    router.typed(take, F.document, StateFilter(None))
    router.on(apply, ApplyFile)
    router.on(answer, AnswerFile)
    router.on(apply_answered, ApplyAnswered)
    router.on(drop, DropFile)
    return router


async def how_to_send(tap: StaffFile, me: Me) -> Answer:
    """What to send."""
    require_hr(me.actor)
    return screens.how_to_send(me.texts)


async def empty_file(tap: EmptyFile, me: Me, tables: Tables) -> Answer:
    """The file to fill in."""
    require_hr(me.actor)
    return screens.empty_file(await tables.empty_staff_file(), me.texts)


async def take(message: Message, me: Me, jobs: Jobs) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document = message.document
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    await jobs.take_file(me.actor, message.chat.id, me.texts.language, file)
    return Silence("a job answers")


async def apply(tap: ApplyFile, me: Me, query: CallbackQuery, jobs: Jobs) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    assert query.message is not None
    place = query.message
    await jobs.apply_file(me.actor, place.chat.id, me.texts.language, place.message_id, tap.upload)
    return Toast(me.texts.plain("desk-file-applying-toast"))


async def answer(tap: AnswerFile, me: Me, query: CallbackQuery, jobs: Jobs) -> Answer:
    """The next question in the same message, or the preview."""
    await jobs.answer_file(me.actor, _place(query, me), tap.upload, tap.count, tap.told)
    return Toast(me.texts.plain("desk-file-answered-toast"))


async def apply_answered(tap: ApplyAnswered, me: Me, query: CallbackQuery, jobs: Jobs) -> Answer:
    """As `apply`, with what was confirmed."""
    await jobs.apply_answered(me.actor, _place(query, me), tap.upload, tap.told)
    return Toast(me.texts.plain("desk-file-applying-toast"))


def _place(query: CallbackQuery, me: Me) -> JobPlace:
    assert query.message is not None
    return JobPlace(query.message.chat.id, me.texts.language, query.message.message_id)


async def drop(tap: DropFile, me: Me, jobs: Jobs) -> Answer:
    """Forget the file."""
    await jobs.drop_file(me.actor, tap.upload)
    return screens.how_to_send(me.texts, toast=me.texts.plain("desk-file-dropped"))
