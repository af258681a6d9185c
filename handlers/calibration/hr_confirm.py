"""The second person sees a record with its photograph and stands behind it, or HR drops it."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.records import Records
from handlers.buttons.calibration_hr import ConfirmPaper, DropPaper, LookAtPaper, ToConfirm
from handlers.calibration.screens import hr_confirm as screens
from handlers.kit.answers import Answer
from locales import Texts


def build_host_confirm() -> Router:
    """HR and the official, but not whoever wrote the record down."""
    router = Router(name="host-confirm")
    on = router.callback_query.register
    on(to_confirm, ToConfirm.filter())
    on(look, LookAtPaper.filter())
    on(confirm, ConfirmPaper.filter())
    on(drop, DropPaper.filter())
    return router


async def to_confirm(
    query: CallbackQuery,
    callback_data: ToConfirm,
    actor: Person,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """What waits in a case."""
    views = await records.to_confirm(actor, callback_data.case)
    return screens.to_confirm(views, office, texts)


async def look(
    query: CallbackQuery,
    callback_data: LookAtPaper,
    actor: Person,
    records: Records,
    texts: Texts,
) -> Answer:
    """The paper itself; the view is logged."""
    name, content = await records.photo(actor, callback_data.record)
    return screens.paper(callback_data, name, content, texts)


async def confirm(
    query: CallbackQuery,
    callback_data: ConfirmPaper,
    actor: Person,
    records: Records,
    texts: Texts,
) -> Answer:
    """The paper says what was written down: now the act takes place."""
    hearing = await records.confirm(actor, callback_data.record)
    return screens.confirmed(hearing.case.id, actor.id in hearing.hosts, texts)


async def drop(
    query: CallbackQuery,
    callback_data: DropPaper,
    actor: Person,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    await records.drop(actor, callback_data.record)
    views = await records.to_confirm(actor, callback_data.case)
    return screens.to_confirm(views, office, texts)
