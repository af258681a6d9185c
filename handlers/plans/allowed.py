"""HR looks at the table of allowed marks and loads another one from a spreadsheet (S-28c)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.law.loaded_table import AllowedTables
from handlers.buttons.plans import (
    AllowedBlank,
    AllowedMarks,
    ApplyAllowed,
    AskOwnTable,
    DropAllowed,
    OpenAllowedTable,
    OwnTable,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer, Screen, Silence, Toast
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.plan_ports import Jobs
from handlers.kit.ports import JobPlace, SentFile, Tables
from handlers.kit.waiting import wait_for
from handlers.kit.words import home_button
from handlers.plans.screens import allowed as screens
from handlers.plans.waiting import PlanWaiting


def build_allowed() -> Router:
    """A document is a table only where one is awaited."""
    router = Conversation(name="plan-allowed")
    router.on(acts, AllowedMarks)
    router.on(table, OpenAllowedTable)
    router.on(blank, AllowedBlank)
    router.typed(take, PlanWaiting.table, F.document)
    router.typed(no_file, PlanWaiting.table)
    router.on(apply, ApplyAllowed)
    router.on(drop, DropAllowed)
    router.on(ask_own, AskOwnTable)
    router.on(own, OwnTable)
    return router


def act_of(allowed_tables: AllowedTables, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in allowed_tables.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


async def acts(tap: AllowedMarks, me: Me, allowed_tables: AllowedTables) -> Answer:
    """The table of which act."""
    require_hr(me.actor)
    return screens.acts(allowed_tables.methodologies(), me.texts)


async def table(
    tap: OpenAllowedTable,
    me: Me,
    query: CallbackQuery,
    allowed_tables: AllowedTables,
    state: FSMContext,
) -> Answer:
    """What holds; of the head of HR a file is awaited."""
    view = await allowed_tables.see(me.actor, act_of(allowed_tables, tap.act).key)
    if Role.HR_HEAD in me.actor.roles:
        await wait_for(PlanWaiting.table, query, state, about=tap.pack())
    return screens.table(view, me.actor, me.office, me.texts, code=tap.act)


async def blank(
    tap: AllowedBlank,
    me: Me,
    query: CallbackQuery,
    allowed_tables: AllowedTables,
    tables: Tables,
    state: FSMContext,
) -> Answer:
    """The sheet to fill in, with what holds now; it is awaited back."""
    require(me.actor, Role.HR_HEAD)
    view = await allowed_tables.see(me.actor, act_of(allowed_tables, tap.act).key)
    title = me.texts.plain("allowed-sheet-name")
    columns, cells = screens.columns(me.texts), screens.cells(view)
    content = await tables.sheet(title, columns, cells, screens.WIDTHS)
    await wait_for(PlanWaiting.table, query, state, about=OpenAllowedTable(act=tap.act).pack())
    screen = screens.table(view, me.actor, me.office, me.texts, code=tap.act)
    return screens.blank(screen, content, me.texts)


async def take(
    message: Message, me: Me, allowed_tables: AllowedTables, jobs: Jobs, state: FSMContext
) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document, about = message.document, OpenAllowedTable.unpack((await state.get_data())["about"])
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    key = act_of(allowed_tables, about.act).key
    await jobs.read_workbook(
        me.actor, JobPlace(message.chat.id, me.texts.language), file, "allowed", key
    )
    await state.clear()
    return Silence("a job answers")


async def no_file(message: Message, me: Me) -> Answer:
    """Something else where the sheet is awaited; the waiting goes on."""
    return Screen(me.texts.html("plan-sheet-file-only"), rows=((home_button(me.texts),),))


async def apply(
    tap: ApplyAllowed, me: Me, query: CallbackQuery, allowed_tables: AllowedTables, jobs: Jobs
) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    require(me.actor, Role.HR_HEAD)
    assert query.message is not None
    key = act_of(allowed_tables, tap.act).key
    place = JobPlace(query.message.chat.id, me.texts.language, query.message.message_id)
    await jobs.apply_workbook(me.actor, place, tap.upload, "allowed", key)
    return Toast(me.texts.plain("desk-file-applying-toast"))


async def drop(tap: DropAllowed, me: Me, allowed_tables: AllowedTables, jobs: Jobs) -> Answer:
    """Forget the sheet."""
    view = await allowed_tables.see(me.actor, act_of(allowed_tables, tap.act).key)
    await jobs.drop_workbook(me.actor, tap.upload)
    toast = me.texts.plain("allowed-dropped")
    return screens.table(view, me.actor, me.office, me.texts, code=tap.act, toast=toast)


async def ask_own(tap: AskOwnTable, me: Me, allowed_tables: AllowedTables) -> Answer:
    """Back to the act's own table?"""
    require(me.actor, Role.HR_HEAD)
    view = await allowed_tables.see(me.actor, act_of(allowed_tables, tap.act).key)
    return screens.ask_own(view, tap.act, me.texts)


async def own(tap: OwnTable, me: Me, allowed_tables: AllowedTables) -> Answer:
    """Back to it."""
    view = await allowed_tables.load(me.actor, act_of(allowed_tables, tap.act).key, ())
    toast = me.texts.plain("allowed-owned")
    return screens.table(view, me.actor, me.office, me.texts, code=tap.act, toast=toast)
