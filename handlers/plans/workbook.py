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
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.plan_ports import Jobs, PlanWorkbooks
from handlers.kit.ports import JobPlace, SentFile
from handlers.kit.waiting import wait_for
from handlers.kit.words import home_button
from handlers.plans.screens import workbook as screens
from handlers.plans.waiting import PlanWaiting


def build_plan_workbook() -> Router:
    """A document is a plan's sheet only where one is awaited."""
    router = Conversation(name="plan-sheet")
    router.on(how, PlanSheet)
    router.on(blank, PlanSheetBlank)
    router.typed(take, PlanWaiting.sheet, F.document)
    router.typed(no_file, PlanWaiting.sheet)
    router.on(apply, ApplyPlanSheet)
    router.on(drop, DropPlanSheet)
    return router


async def _written_by(actor: Person, plan: WorkPlanId, work_plans: WorkPlans) -> PlanView:
    """The plan, for whoever writes it now. Raises Refusal."""
    view = await work_plans.see(actor, plan)
    if "put" not in view.may:
        raise Refusal("refuse-plan-moved")
    return view


async def how(
    tap: PlanSheet, me: Me, query: CallbackQuery, work_plans: WorkPlans, state: FSMContext
) -> Answer:
    """What to send; a file is awaited from now on."""
    view = await _written_by(me.actor, tap.plan, work_plans)
    await wait_for(PlanWaiting.sheet, query, state, about=tap.pack())
    return screens.how(view, me.texts)


async def blank(
    tap: PlanSheetBlank,
    me: Me,
    query: CallbackQuery,
    work_plans: WorkPlans,
    plan_workbooks: PlanWorkbooks,
    state: FSMContext,
) -> Answer:
    """The sheet to fill in; it is awaited back."""
    view = await _written_by(me.actor, tap.plan, work_plans)
    about = PlanSheet(plan=tap.plan).pack()
    await wait_for(PlanWaiting.sheet, query, state, about=about)
    return screens.blank(view, await plan_workbooks.of_plan(view, me.texts), me.texts)


async def take(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it shows itself."""
    assert message.document is not None
    document, about = message.document, PlanSheet.unpack((await state.get_data())["about"])
    file = SentFile(document.file_id, document.file_name or "", document.file_size)
    await jobs.read_workbook(
        me.actor, JobPlace(message.chat.id, me.texts.language), file, "plan", about.plan
    )
    await state.clear()
    return Silence("a job answers")


async def no_file(message: Message, me: Me) -> Answer:
    """Something else where the sheet is awaited; the waiting goes on."""
    return Screen(me.texts.html("plan-sheet-file-only"), rows=((home_button(me.texts),),))


async def apply(tap: ApplyPlanSheet, me: Me, query: CallbackQuery, jobs: Jobs) -> Answer:
    """Write the work down; it edits the preview into what became of it."""
    assert query.message is not None
    place = JobPlace(query.message.chat.id, me.texts.language, query.message.message_id)
    await jobs.apply_workbook(me.actor, place, tap.upload, "plan", tap.plan)
    return Toast(me.texts.plain("desk-file-applying-toast"))


async def drop(
    tap: DropPlanSheet,
    me: Me,
    query: CallbackQuery,
    jobs: Jobs,
    work_plans: WorkPlans,
    state: FSMContext,
) -> Answer:
    """Forget the sheet; another one is awaited."""
    view = await _written_by(me.actor, tap.plan, work_plans)
    await jobs.drop_workbook(me.actor, tap.upload)
    about = PlanSheet(plan=tap.plan).pack()
    await wait_for(PlanWaiting.sheet, query, state, about=about)
    return screens.how(view, me.texts, toast=me.texts.plain("plan-sheet-dropped"))
