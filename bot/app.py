"""The only composition root: everything is put together here, and nowhere else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import cast

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.enums import ParseMode
from aiogram.types import BotCommand, Update

from bot.files.allowed_workbooks import AllowedWork
from bot.files.jobs import Jobs
from bot.files.plan_workbooks import PlanWork, PlanWorkbookMaker
from bot.files.tables import Tables
from bot.files.workbook_jobs import WorkbookJobs
from bot.kit.clock import SystemClock, uptime
from bot.kit.logs import describe, quiet_logs
from bot.kit.ticking import Ticking
from bot.processes import MATTERS, contests, make_duties, make_notices, make_reminders
from bot.settings import Settings
from bot.telegram.apologies import Apologies
from bot.telegram.backoff import Backoff
from bot.telegram.delivery import Delivery
from bot.telegram.fsm import Prompts
from bot.telegram.http import HttpSession
from bot.telegram.intake import Intake
from bot.telegram.links import Links
from bot.telegram.pace import Pace
from bot.telegram.post import Dispatch, Outbox
from bot.telegram.replies import Replies
from bot.telegram.survey_keeper import SurveyKeeper
from bot.telegram.webhook import Webhook
from bot.verbs import Program, Readings, Verbs, by_name
from bot.watch.counted import is_counted
from bot.watch.server import WatchServer
from bot.watch.vitals import Watch
from evaluation.acquainting.acquaintances import Acquaintances
from evaluation.agenda.reminders import Reminders
from evaluation.base.ids import ResultId
from evaluation.base.store import Clock
from evaluation.calendar.days import Days
from evaluation.calibration.applications import Applications
from evaluation.calibration.dossiers import Dossiers
from evaluation.calibration.paper_applications import PaperApplications
from evaluation.calibration.paper_drafts import Drafts
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.records import Records
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.telling import Tellings
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.composing import Commissions
from evaluation.commission.sitting import Sittings
from evaluation.competences.sheets import CompetenceSheets
from evaluation.counted.chapter import Chapters
from evaluation.counted.sheets import CountedSheets
from evaluation.law.loaded_table import AllowedTables
from evaluation.law.moment import Moments
from evaluation.law.shelf import Shelf
from evaluation.law.stored import Acts
from evaluation.plans.drafting import WorkPlans
from evaluation.plans.planning import Plannings
from evaluation.plans.typing import KciDrafts
from evaluation.plans.values import KciValues
from evaluation.points.incentive_scales import IncentiveScales
from evaluation.points.sheets import PointsSheets
from evaluation.procedure.disputes import Disputes
from evaluation.quarter.absences import Absences
from evaluation.quarter.admissions import Admissions
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.finals import Finals
from evaluation.quarter.methods import played
from evaluation.quarter.naming import Namings
from evaluation.quarter.nudging import Nudging
from evaluation.quarter.rearranging import Rearranging
from evaluation.quarter.received import ReceivedMarks
from evaluation.quarter.results import Results
from evaluation.quarter.schedules import Schedules
from evaluation.quarter.sheets import Sheets
from evaluation.staff.held import HeldChanges
from evaluation.staff.joining import Joining
from evaluation.staff.naming import ActingHeads
from evaluation.staff.staff import Staff
from evaluation.staff.timekeeping import Timekeeping, Uptime
from evaluation.survey.adjusting import Adjusting
from evaluation.survey.answering import Answering
from evaluation.survey.closing import Closing
from evaluation.survey.composing import Surveys
from evaluation.survey.paper_disputes import PaperReportDisputes
from evaluation.survey.privacy import Privacy
from evaluation.survey.report_disputes import ReportDisputes
from evaluation.survey.reports import SurveyReports
from evaluation.survey.self_assessment import SelfAssessments
from evaluation.targets.plans import TargetPlans
from evaluation.targets.sheets import TargetSheets
from evaluation.targets.years import TargetYears
from handlers import build_router
from handlers.calibration.hr_looking import Hosting
from handlers.desk.home import Overview
from handlers.home.home import Front
from handlers.kit import words
from handlers.kit.answers import Answer, Screen
from handlers.kit.glances import Glances
from handlers.kit.telegram import place_of
from handlers.kit.waiting import UNKEPT
from handlers.letters import letter as letters_screens
from handlers.paperwork.desks import Paperwork
from locales import LANGUAGES, texts
from papers.kinds import make_printer
from papers.papers import Papers
from storage.database import Database
from storage.survey.vault import Vault

TICK_SECONDS = 30
# A hundred answers and sixty letters under way must leave a connection for getUpdates.
CONNECTIONS = 400

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[None]]


class App:
    """The running bot: `start` and `stop` in real life, `intake.take` and `tick` in tests."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        intake: Intake,
        delivery: Delivery[Dispatch],
        jobs: Jobs,
        verbs: Verbs,
        links: Links,
        clock: Clock,
        surveys: SurveyKeeper,
        watch: Watch,
        watchers: WatchServer | None,
        webhook: Webhook | None,
    ) -> None:
        self.bot = bot
        self.surveys = surveys
        self.links = links
        self.database = database
        self.intake = intake
        self.delivery = delivery
        self.jobs = jobs
        self.verbs = verbs
        self.clock = clock
        self.watch = watch
        self.watchers = watchers
        self.webhook = webhook
        self._ticking = Ticking(self._tick_by_itself, TICK_SECONDS, clock)
        self._introducing: asyncio.Task[None] | None = None

    @property
    def reminders(self) -> Reminders:
        """The clock's verbs."""
        return self.verbs.reminders

    async def start(self) -> None:
        """Take updates in, send what is due, tick every 30 seconds and once now.

        Raises ListenError, with nothing begun.
        """
        if self.watchers is not None:
            await self.watchers.start()
        if self.webhook is not None:
            await self.webhook.start()
        else:
            self.intake.start()
        self._introducing = asyncio.get_running_loop().create_task(self._introduce())
        self.delivery.start()
        await self.tick()
        self._ticking.start()

    async def stop(self) -> None:
        """Finish what is in hand; what is left is taken up at the next start."""
        await self._ticking.stop()
        if self._introducing is not None:
            self._introducing.cancel()
            await asyncio.wait([self._introducing])
        if self.webhook is not None:
            await self.webhook.stop()
        await self.intake.stop()
        await self.jobs.stop()
        await self.delivery.stop()
        if self.watchers is not None:
            await self.watchers.stop()

    async def tick(self) -> None:
        """Files that had to wait, and what the hour asks for, if its clock is to be believed."""
        await self.jobs.resume()
        is_believed = await self.verbs.timekeeping.is_believed()
        if is_believed:
            await self.reminders.tick()
            await self.surveys.tick()
        else:
            log.error("the machine's clock has leapt: nothing is rung until it is confirmed")
        self.watch.ticked(is_believed=is_believed)
        self.delivery.wake()

    async def _tick_by_itself(self) -> None:
        """APScheduler prints an exception with its words; we print its kind and place."""
        try:
            await self.tick()
        except Exception as error:  # noqa: BLE001 - the next tick tries again
            log.error("tick failed: %s", describe(error))

    async def idle(self, timeout: float) -> None:  # noqa: ASYNC109 - the caller's patience
        """Return once every update is handled, no job runs and no notice is due."""
        async with asyncio.timeout(timeout):
            await self.intake.idle()
            await self.jobs.idle()
            await self.delivery.drained()

    async def _introduce(self) -> None:
        """Until Telegram has told the bot's name and taken its words: neither holds up a start."""
        backoff = Backoff()
        steps: list[Step] = [self._learn_name, *(partial(self._describe, one) for one in LANGUAGES)]
        while steps:
            if await _done(steps[0]):
                del steps[0]
            else:
                await asyncio.sleep(backoff.next())

    async def _learn_name(self) -> None:
        """The name that links carry."""
        self.links.username = self.links.username or (await self.bot.me()).username

    async def _describe(self, language: str) -> None:
        """Commands and descriptions in one language."""
        words = texts(language)
        await self.bot.set_my_commands(commands(language), language_code=language)
        await self.bot.set_my_description(words.plain("bot-description"), language_code=language)
        await self.bot.set_my_short_description(
            words.plain("bot-short-description"), language_code=language
        )


async def _done(step: Step) -> bool:
    """Whether a step of the introduction went through."""
    try:
        await step()
    except Exception as error:  # noqa: BLE001 - a proxy's page, a dead line: it is tried again
        log.warning("introducing the bot failed: %s", describe(error))
        return False
    return True


def commands(language: str) -> list[BotCommand]:
    """The command menu of somebody yet unknown, in a language."""
    menu = words.command_menu(None, texts(language))
    return [BotCommand(command=name, description=words) for name, words in menu]


def make_session(settings: Settings) -> BaseSession:
    """HTTP to Telegram, or to another Bot API server, through the office's proxy if it has one."""
    server = TelegramAPIServer.from_base(settings.api_url)
    return HttpSession(api=server, proxy=settings.proxy, limit=CONNECTIONS)


@asynccontextmanager
async def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    session: BaseSession | None = None,
    create: bool = False,
    pace: Pace | None = None,
) -> AsyncIterator[App]:
    """Put everything together around one open database; close it all at the end.

    `session` stands in for HTTP in tests. Raises DatabaseError, MethodologyError.
    """
    assert settings.token is not None
    quiet_logs()
    now, up = clock or SystemClock(), uptime if clock is None else None
    shelf = played(Shelf.open(settings.methodologies_dir))
    async with await Database.open(
        settings.database, create=create, cipher=settings.cipher
    ) as database:
        bot = Bot(
            settings.token,
            session=session or make_session(settings),
            default=DefaultBotProperties(parse_mode=ParseMode.HTML),
        )
        try:
            yield await _assemble(settings, bot, database, shelf, now, up, pace)
        finally:
            await bot.session.close()


async def _assemble(
    settings: Settings,
    bot: Bot,
    database: Database,
    shelf: Shelf,
    clock: Clock,
    up: Uptime | None,
    pace: Pace | None,
) -> App:
    verbs = make_verbs(settings, database, shelf, clock, up)
    readings = make_readings(verbs)
    links = Links(settings.username)
    shared = pace or Pace()
    tables = Tables()
    plan_work = PlanWork(verbs.work_plans, verbs.kci_drafts, settings.office)
    allowed_work = AllowedWork(verbs.allowed_tables, settings.office)
    jobs = Jobs(
        bot,
        database,
        verbs.staff,
        verbs.applications,
        verbs.drafts,
        verbs.schedules,
        readings.paperwork,
        verbs.received_marks,
        verbs.acquaintances,
        tables,
        WorkbookJobs({"plan": plan_work, "allowed": allowed_work}),
        clock,
    )
    printer = make_printer(settings.office.zone)
    papers = Papers(Moments(database, clock, settings.office, Acts()), printer)
    program = Program(links, jobs, tables, papers, PlanWorkbookMaker(), Glances())
    dispatcher = Dispatcher(storage=await Prompts.open(database, UNKEPT))
    dispatcher.workflow_data.update(by_name(verbs), office=settings.office)
    dispatcher.workflow_data.update(by_name(program))
    dispatcher.workflow_data.update(by_name(readings))
    dispatcher.include_router(build_router())
    notices = verbs.notices

    async def feed(update: Update) -> Answer | None:
        answer = await dispatcher.feed_update(bot, update)
        return None if answer is UNHANDLED else cast("Answer | None", answer)

    async def compose(posted: Dispatch) -> Screen | None:
        letter = await notices.letter(posted.waiting)
        if letter is None:
            return None
        words = texts(letter.recipient.language or settings.office.languages[0])
        return letters_screens.letter(letter, settings.office, words)

    async def shown(result: int, chat: int, message: int) -> None:
        await verbs.results.shown(ResultId(result), place_of(chat, message))

    replies = Replies(bot, shown, shared)
    outbox = Outbox(notices)
    delivery = Delivery(bot, outbox, compose, pace=shared)
    allowed = dispatcher.resolve_used_update_types()
    intake = Intake(
        bot,
        feed,
        replies.perform,
        Apologies(verbs.joining, settings.office),
        allowed_updates=allowed,
        keeps=lambda: database.is_in_place,
        counts=is_counted,
    )
    surveys = SurveyKeeper(bot, verbs.closing, settings.office, shared, intake.settled)
    webhook = _make_webhook(settings, bot, intake)
    watch = Watch(intake, database, outbox, settings.backup_dir, clock, webhook)
    port = settings.metrics_port
    watchers = None if port is None else WatchServer(watch, settings.metrics_host, port)
    return App(
        bot,
        database,
        intake,
        delivery,
        jobs,
        verbs,
        links,
        clock,
        surveys,
        watch,
        watchers,
        webhook,
    )


def _make_webhook(settings: Settings, bot: Bot, intake: Intake) -> Webhook | None:
    told = settings.webhook
    return None if told is None else Webhook(bot, intake, told.url, told.host, told.port)


def make_verbs(
    settings: Settings, database: Database, shelf: Shelf, clock: Clock, up: Uptime | None = None
) -> Verbs:
    """Every verb of the evaluation, around one database. `up`: see Timekeeping."""
    office, acts, vault = settings.office, Acts(), Vault(settings.keys_dir)
    moments = Moments(database, clock, office, acts)
    applications, sessions = Applications(moments), Sessions(moments)
    protocols = Protocols(moments)
    records = Records(moments, applications, protocols)
    return Verbs(
        staff=Staff(moments),
        joining=Joining(moments),
        held_changes=HeldChanges(moments),
        timekeeping=Timekeeping(moments, up),
        acting_heads=ActingHeads(moments),
        campaigns=Campaigns(moments, shelf),
        schedules=Schedules(moments, shelf),
        rearranging=Rearranging(moments),
        received_marks=ReceivedMarks(moments),
        acquaintances=Acquaintances(moments),
        absences=Absences(moments),
        admissions=Admissions(moments),
        boards=Boards(moments),
        sheets=Sheets(moments),
        results=Results(moments, contests()),
        finals=Finals(moments),
        points_sheets=PointsSheets(moments),
        competence_sheets=CompetenceSheets(moments),
        counted_sheets=CountedSheets(moments),
        chapters=Chapters(moments, shelf),
        incentive_scales=IncentiveScales(moments),
        target_plans=TargetPlans(moments, shelf),
        target_sheets=TargetSheets(moments),
        target_years=TargetYears(moments),
        duties=make_duties(moments),
        days=Days(database, clock),
        notices=make_notices(moments),
        namings=Namings(moments),
        nudging=Nudging(moments),
        reminders=make_reminders(moments, sessions),
        applications=applications,
        sessions=sessions,
        protocols=protocols,
        records=records,
        drafts=Drafts(moments, records),
        tellings=Tellings(moments),
        paper_applications=PaperApplications(moments),
        paper_disputes=PaperReportDisputes(moments),
        disputes=Disputes(moments),
        plannings=Plannings(moments, shelf),
        work_plans=WorkPlans(moments),
        kci_drafts=KciDrafts(database),
        allowed_tables=AllowedTables(moments, shelf),
        kci_values=KciValues(moments),
        surveys=Surveys(moments, shelf, vault),
        adjusting=Adjusting(moments, vault),
        answering=Answering(moments, vault),
        self_assessments=SelfAssessments(moments),
        survey_reports=SurveyReports(moments),
        report_disputes=ReportDisputes(moments),
        closing=Closing(moments, vault),
        privacy=Privacy(moments, vault),
        dossiers=Dossiers(moments),
        commissions=Commissions(moments, shelf),
        sittings=Sittings(moments, MATTERS),
        sitting_protocols=SittingProtocols(moments, MATTERS),
    )


def make_readings(verbs: Verbs) -> Readings:
    """What handlers read through several verbs."""
    hosting = Hosting(verbs.applications, verbs.sessions, verbs.records, verbs.tellings)
    return Readings(
        hosting,
        Overview(
            verbs.campaigns,
            verbs.boards,
            verbs.results,
            hosting,
            verbs.disputes,
            verbs.surveys,
            verbs.plannings,
            verbs.commissions,
            verbs.target_plans,
        ),
        Paperwork(verbs.paper_applications, verbs.paper_disputes),
        Front(verbs.duties, verbs.work_plans, verbs.commissions, verbs.target_plans),
    )
