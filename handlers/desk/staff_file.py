"""The staff file: sent, checked beside the chat, taken over by a button."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from handlers.buttons.desk import ApplyFile, DropFile, EmptyFile, StaffFile
from handlers.desk.screens import staff_file as screens
from handlers.kit.answers import Answer, Silence, Toast
from handlers.kit.ports import Jobs, SentFile, Tables
from locales import Texts


def build_staff_file() -> Router:
    """A document is a staff file unless a text is awaited."""
    router = Router(name="desk-file")
    router.callback_query.register(how_to_send, StaffFile.filter())
    router.callback_query.register(empty_file, EmptyFile.filter())
    router.message.register(take, F.document, StateFilter(None))
    router.callback_query.register(apply, ApplyFile.filter())
    router.callback_query.register(drop, DropFile.filter())
    return router


async def how_to_send(query: CallbackQuery, actor: Person, texts: Texts) -> Answer:
    """What to send."""
    require_hr(actor)
    return screens.how_to_send(texts)


async def empty_file(query: CallbackQuery, actor: Person, tables: Tables, texts: Texts) -> Answer:
    """The file to fill in."""
    require_hr(actor)
    return screens.empty_file(await tables.empty_staff_file(), texts)


async def take(message: Message, actor: Person, jobs: Jobs, texts: Texts) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document = message.document
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    await jobs.take_file(actor, message.chat.id, texts.language, file)
    return Silence("a job answers")


async def apply(
    query: CallbackQuery, callback_data: ApplyFile, actor: Person, jobs: Jobs, texts: Texts
) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    assert query.message is not None
    place = query.message
    await jobs.apply_file(
        actor, place.chat.id, texts.language, place.message_id, callback_data.upload
    )
    return Toast(texts.plain("desk-file-applying-toast"))


async def drop(
    query: CallbackQuery, callback_data: DropFile, actor: Person, jobs: Jobs, texts: Texts
) -> Answer:
    """Forget the file."""
    await jobs.drop_file(actor, callback_data.upload)
    return screens.how_to_send(texts, toast=texts.plain("desk-file-dropped"))
