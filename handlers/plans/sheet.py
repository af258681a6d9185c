"""A plan from a spreadsheet: given out, sent, checked beside the chat, written by a button."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.plans.drafting import PlanView, WorkPlans
from handlers.buttons.plans import ApplyPlanSheet, DropPlanSheet, PlanSheet, PlanSheetBlank
from handlers.kit.answers import Answer, Screen, Silence, Toast
from handlers.kit.plan_ports import Jobs, Place, Sheets
from handlers.kit.ports import SentFile
from handlers.kit.waiting import wait_for
from handlers.kit.words import home_button
from handlers.plans.screens import sheet as screens
from handlers.plans.waiting import PlanWaiting
from locales import Texts


def build_plan_sheet() -> Router:
    """A document is a plan's sheet only where one is awaited."""
    router = Router(name="plan-sheet")
    on = router.callback_query.register
    on(how, PlanSheet.filter())
    on(blank, PlanSheetBlank.filter())
    router.message.register(take, PlanWaiting.sheet, F.document)
    router.message.register(no_file, PlanWaiting.sheet)
    on(apply, ApplyPlanSheet.filter())
    on(drop, DropPlanSheet.filter())
    return router


async def _written_by(actor: Person, plan: WorkPlanId, work_plans: WorkPlans) -> PlanView:
    """The plan, for whoever writes it now. Raises Refusal."""
    view = await work_plans.see(actor, plan)
    if "put" not in view.may:
        raise Refusal("refuse-plan-moved")
    return view


async def how(
    query: CallbackQuery,
    callback_data: PlanSheet,
    actor: Person,
    work_plans: WorkPlans,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """What to send; a file is awaited from now on."""
    view = await _written_by(actor, callback_data.plan, work_plans)
    await wait_for(PlanWaiting.sheet, query, state, about=callback_data.pack())
    return screens.how(view, texts)


async def blank(
    query: CallbackQuery,
    callback_data: PlanSheetBlank,
    actor: Person,
    work_plans: WorkPlans,
    plan_sheets: Sheets,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The sheet to fill in; it is awaited back."""
    view = await _written_by(actor, callback_data.plan, work_plans)
    about = PlanSheet(plan=callback_data.plan).pack()
    await wait_for(PlanWaiting.sheet, query, state, about=about)
    return screens.blank(view, await plan_sheets.of_plan(view, texts), texts)


async def take(
    message: Message, actor: Person, jobs: Jobs, state: FSMContext, texts: Texts
) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document, about = message.document, PlanSheet.unpack((await state.get_data())["about"])
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    await jobs.read_sheet(actor, Place(message.chat.id, texts.language), file, "plan", about.plan)
    await state.clear()
    return Silence("a job answers")


async def no_file(message: Message, texts: Texts) -> Answer:
    """Something else where the sheet is awaited; the waiting goes on."""
    return Screen(texts.html("plan-sheet-file-only"), rows=((home_button(texts),),))


async def apply(
    query: CallbackQuery, callback_data: ApplyPlanSheet, actor: Person, jobs: Jobs, texts: Texts
) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    assert query.message is not None
    place = Place(query.message.chat.id, texts.language, query.message.message_id)
    await jobs.apply_sheet(actor, place, callback_data.upload, "plan", callback_data.plan)
    return Toast(texts.plain("desk-file-applying-toast"))


async def drop(
    query: CallbackQuery,
    callback_data: DropPlanSheet,
    actor: Person,
    jobs: Jobs,
    work_plans: WorkPlans,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Forget the sheet; another one is awaited."""
    view = await _written_by(actor, callback_data.plan, work_plans)
    await jobs.drop_sheet(actor, callback_data.upload)
    about = PlanSheet(plan=callback_data.plan).pack()
    await wait_for(PlanWaiting.sheet, query, state, about=about)
    return screens.how(view, texts, toast=texts.plain("plan-sheet-dropped"))
