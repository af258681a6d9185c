"""HR looks at the table of allowed marks and loads another one from a spreadsheet (S-28c)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.loaded_table import AllowedTables
from handlers.buttons.plans import (
    AllowedBlank,
    AllowedMarks,
    AllowedTable,
    ApplyAllowed,
    AskOwnTable,
    DropAllowed,
    OwnTable,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer, Screen, Silence, Toast
from handlers.kit.plan_ports import Jobs, Place
from handlers.kit.ports import SentFile, Tables
from handlers.kit.waiting import wait_for
from handlers.kit.words import home_button
from handlers.plans.screens import allowed as screens
from handlers.plans.waiting import PlanWaiting
from locales import Texts


def build_allowed() -> Router:
    """A document is a table only where one is awaited."""
    router = Router(name="plan-allowed")
    on = router.callback_query.register
    on(acts, AllowedMarks.filter())
    on(table, AllowedTable.filter())
    on(blank, AllowedBlank.filter())
    router.message.register(take, PlanWaiting.table, F.document)
    router.message.register(no_file, PlanWaiting.table)
    on(apply, ApplyAllowed.filter())
    on(drop, DropAllowed.filter())
    on(ask_own, AskOwnTable.filter())
    on(own, OwnTable.filter())
    return router


def act_of(allowed_tables: AllowedTables, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in allowed_tables.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


async def acts(
    query: CallbackQuery, actor: Person, allowed_tables: AllowedTables, texts: Texts
) -> Answer:
    """The table of which act."""
    require_hr(actor)
    return screens.acts(allowed_tables.methodologies(), texts)


async def table(
    query: CallbackQuery,
    callback_data: AllowedTable,
    actor: Person,
    allowed_tables: AllowedTables,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """What holds; of the head of HR a file is awaited."""
    code = callback_data.act
    view = await allowed_tables.see(actor, act_of(allowed_tables, code).key)
    if Role.HR_HEAD in actor.roles:
        await wait_for(PlanWaiting.table, query, state, about=callback_data.pack())
    return screens.table(view, actor, office, texts, code=code)


async def blank(
    query: CallbackQuery,
    callback_data: AllowedBlank,
    actor: Person,
    allowed_tables: AllowedTables,
    tables: Tables,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The sheet to fill in, with what holds now; it is awaited back."""
    require(actor, Role.HR_HEAD)
    code = callback_data.act
    view = await allowed_tables.see(actor, act_of(allowed_tables, code).key)
    title = texts.plain("allowed-sheet-name")
    columns, cells = screens.columns(texts), screens.cells(view)
    content = await tables.sheet(title, columns, cells, screens.WIDTHS)
    await wait_for(PlanWaiting.table, query, state, about=AllowedTable(act=code).pack())
    screen = screens.table(view, actor, office, texts, code=code)
    return screens.blank(screen, content, texts)


async def take(
    message: Message,
    actor: Person,
    allowed_tables: AllowedTables,
    jobs: Jobs,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document, about = message.document, AllowedTable.unpack((await state.get_data())["about"])
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    key = act_of(allowed_tables, about.act).key
    await jobs.read_sheet(actor, Place(message.chat.id, texts.language), file, "allowed", key)
    await state.clear()
    return Silence("a job answers")


async def no_file(message: Message, texts: Texts) -> Answer:
    """Something else where the sheet is awaited; the waiting goes on."""
    return Screen(texts.html("plan-sheet-file-only"), rows=((home_button(texts),),))


async def apply(
    query: CallbackQuery,
    callback_data: ApplyAllowed,
    actor: Person,
    allowed_tables: AllowedTables,
    jobs: Jobs,
    texts: Texts,
) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    require(actor, Role.HR_HEAD)
    assert query.message is not None
    key = act_of(allowed_tables, callback_data.act).key
    place = Place(query.message.chat.id, texts.language, query.message.message_id)
    await jobs.apply_sheet(actor, place, callback_data.upload, "allowed", key)
    return Toast(texts.plain("desk-file-applying-toast"))


async def drop(
    query: CallbackQuery,
    callback_data: DropAllowed,
    actor: Person,
    allowed_tables: AllowedTables,
    jobs: Jobs,
    office: Office,
    texts: Texts,
) -> Answer:
    """Forget the sheet."""
    code = callback_data.act
    view = await allowed_tables.see(actor, act_of(allowed_tables, code).key)
    await jobs.drop_sheet(actor, callback_data.upload)
    toast = texts.plain("allowed-dropped")
    return screens.table(view, actor, office, texts, code=code, toast=toast)


async def ask_own(
    query: CallbackQuery,
    callback_data: AskOwnTable,
    actor: Person,
    allowed_tables: AllowedTables,
    texts: Texts,
) -> Answer:
    """Back to the act's own table?"""
    require(actor, Role.HR_HEAD)
    code = callback_data.act
    view = await allowed_tables.see(actor, act_of(allowed_tables, code).key)
    return screens.ask_own(view, code, texts)


async def own(
    query: CallbackQuery,
    callback_data: OwnTable,
    actor: Person,
    allowed_tables: AllowedTables,
    office: Office,
    texts: Texts,
) -> Answer:
    """Back to it."""
    code = callback_data.act
    view = await allowed_tables.load(actor, act_of(allowed_tables, code).key, ())
    toast = texts.plain("allowed-owned")
    return screens.table(view, actor, office, texts, code=code, toast=toast)
