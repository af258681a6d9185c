"""Work on sent files: written down with its update, done one at a time, taken up again at start.

Each job shows itself in one message, which it edits. A job that Telegram or the network keeps from
its end stays written down, and the next one, or the next start, takes it up; one that fails by our
own fault is told so and ends, or it would fail at every start.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import date
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter

from bot.files.guard import LARGEST_FILE
from bot.files.tables import Tables
from bot.files.workbook_jobs import WorkbookJobs
from bot.kit.logs import describe
from bot.kit.workers import Workers
from bot.telegram.living import TROUBLE, Living
from evaluation.acquainting.acquaintances import Acquaintances
from evaluation.base.ids import CaseId, ScheduleId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, NotStoredError
from evaluation.calibration.applications import Applications
from evaluation.calibration.paper_drafts import Drafts
from evaluation.paperwork.nouns import Kind
from evaluation.quarter.received import ReceivedMarks
from evaluation.quarter.schedules import Schedules
from evaluation.staff.file import unread
from evaluation.staff.preview import Preview
from evaluation.staff.questions import Question, answered
from evaluation.staff.staff import FileCheck, Staff
from evaluation.tables.table import Fault, Table
from handlers.acquainting.screens import acquaintances as acquainting
from handlers.acquainting.told import written_paper
from handlers.calibration.screens import applicant as case_applicant
from handlers.calibration.screens import hr_form as case_host_form
from handlers.desk.screens import file_questions as desk_questions
from handlers.desk.screens import staff_file as desk_file
from handlers.kit.answers import Screen
from handlers.kit.plan_ports import WorkbookKind
from handlers.kit.ports import JobPlace, SentFile
from handlers.paperwork.desks import Paperwork
from handlers.paperwork.screens import incoming as paper_screens
from handlers.quarter.screens import hr_schedules
from handlers.quarter.screens import received as desk_received
from handlers.quarter.told_marks import told_mark
from locales import Texts, texts
from storage.books import Books
from storage.database import Database
from storage.program.desk import Job, drawn_upload

log = logging.getLogger(__name__)

READ, APPLY, ATTACH, RECORD, INCOMING = "read", "apply", "attach", "record", "incoming"
RECEIVE = "receive"
ANSWER = "answer"
ACQUAINT = "acquaint"
READ_SHEET, PUT_SHEET = "read-sheet", "put-sheet"
SCHEDULE = "record-schedule"


class Jobs:
    """Implements the `Jobs` of `handlers.kit.ports` and of `handlers.kit.plan_ports`.

    `resume` at start, `stop` at the end.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        staff: Staff,
        applications: Applications,
        drafts: Drafts,
        schedules: Schedules,
        paperwork: Paperwork,
        received_marks: ReceivedMarks,
        acquaintances: Acquaintances,
        tables: Tables,
        sheets: WorkbookJobs,
        clock: Clock,
    ) -> None:
        self._sheets = sheets
        self._living = Living(bot)
        self._database = database
        self._staff = staff
        self._applications = applications
        self._drafts = drafts
        self._schedules = schedules
        self._paperwork = paperwork
        self._received_marks = received_marks
        self._acquaintances = acquaintances
        self._tables = tables
        self._clock = clock
        self._workers = Workers()
        self._in_hand: set[int] = set()
        self._turn = asyncio.Lock()  # one file in memory at a time

    async def take_file(self, actor: Person, chat: int, language: str, file: SentFile) -> None:
        """Write down that a file has come. Raises Refusal."""
        if not actor.roles & HR:
            raise Refusal("refuse-file-role")
        await self._written_down(actor, READ, chat, language, file, upload_id=drawn_upload())

    async def attach(
        self, actor: Person, chat: int, language: str, file: SentFile, case: CaseId
    ) -> None:
        """Write down that something is to lie beside an application. Raises Refusal."""
        await self._written_down(actor, ATTACH, chat, language, file, case=case)

    async def record(
        self, actor: Person, chat: int, language: str, file: SentFile, case: CaseId, kind: str
    ) -> None:
        """Write down that the photograph of a paper has come. Raises Refusal."""
        await self._written_down(actor, RECORD, chat, language, file, case=case, act=kind)

    async def record_schedule(
        self,
        actor: Person,
        place: tuple[int, str],
        file: SentFile,
        schedule: ScheduleId,
        paper: tuple[str, date],
    ) -> None:
        """Write down that the photograph of a schedule's approval has come. Raises Refusal."""
        (chat, language), (number, day) = place, paper
        more: dict[str, int | str] = {
            "schedule": schedule,
            "number": number,
            "day": day.isoformat(),
        }
        await self._written_down(actor, SCHEDULE, chat, language, file, **more)

    async def take_paper(
        self, actor: Person, chat: int, language: str, file: SentFile, kind: Kind, about: int
    ) -> None:
        """Write down that the photograph of an application has come. Raises Refusal."""
        await self._written_down(actor, INCOMING, chat, language, file, incoming=kind, about=about)

    async def receive_mark(
        self, actor: Person, chat: int, language: str, file: SentFile, about: str, told: str
    ) -> None:
        """Write down that the photograph of another body's sheet has come. Raises Refusal."""
        more = {"about": about, "told": told}
        await self._written_down(actor, RECEIVE, chat, language, file, **more)

    async def record_acquaintance(
        self, actor: Person, place: tuple[int, str], file: SentFile, about: str, told: str
    ) -> None:
        """Write down that the photograph of an acquaintance has come. Raises Refusal."""
        chat, language = place
        more = {"about": about, "told": told}
        await self._written_down(actor, ACQUAINT, chat, language, file, **more)

    async def _written_down(
        self, actor: Person, kind: str, chat: int, language: str, file: SentFile, **more: int | str
    ) -> None:
        if file.size is not None and file.size > LARGEST_FILE:
            raise Refusal("file-too-large", limit=str(LARGEST_FILE // 2**20))
        place = {"chat": chat, "language": language}
        details = {**place, "file": file.id, "name": file.name, **more}
        now = self._clock.now()
        await self._database.write(lambda books: books.desk.add_job(actor.id, kind, details, now))
        await self.resume()

    async def apply_file(
        self, actor: Person, chat: int, language: str, message: int, upload: int
    ) -> None:
        """Write down that a checked file is to be taken over; twice is once. Raises Refusal."""
        require_hr(actor)
        details = {"chat": chat, "language": language, "upload": upload}
        await self._put(actor, APPLY, details, message, upload)

    async def answer_file(
        self, actor: Person, place: JobPlace, upload: int, count: int, told: str
    ) -> None:
        """Write down that HR has said yes so far; twice is once. Raises Refusal."""
        require_hr(actor)
        await self._put_answered(ANSWER, actor, place, upload, {"count": count, "told": told})

    async def apply_answered(self, actor: Person, place: JobPlace, upload: int, told: str) -> None:
        """Write down that a file is to be taken over with what HR has confirmed. Raises Refusal."""
        require_hr(actor)
        await self._put_answered(APPLY, actor, place, upload, {"told": told})

    async def _put_answered(
        self, kind: str, actor: Person, place: JobPlace, upload: int, more: Mapping[str, int | str]
    ) -> None:
        assert place.message is not None
        details = {"chat": place.chat, "language": place.language, "upload": upload, **more}
        await self._put(actor, kind, details, place.message, upload)

    async def _put(
        self, actor: Person, kind: str, details: Mapping[str, Any], message: int, upload: int
    ) -> None:
        now = self._clock.now()

        def change(books: Books) -> None:
            if books.desk.upload(upload, actor.id) is None:
                raise Refusal("refuse-file-gone")
            if not any(job.details.get("upload") == upload for job in books.desk.jobs()):
                job = books.desk.add_job(actor.id, kind, details, now)
                books.desk.set_job_message(job, message)

        await self._database.write(change)
        await self.resume()

    async def read_workbook(
        self, actor: Person, place: JobPlace, file: SentFile, kind: WorkbookKind, of: int | str
    ) -> None:
        """Write down that a sheet has come. Raises Refusal."""
        chat, language = place.chat, place.language
        more: dict[str, int | str] = {"sheet": kind, "of": of, "upload_id": drawn_upload()}
        await self._written_down(actor, READ_SHEET, chat, language, file, **more)

    async def apply_workbook(
        self, actor: Person, place: JobPlace, upload: int, kind: WorkbookKind, of: int | str
    ) -> None:
        """Write down that a checked sheet is to do its work; twice is once. Raises Refusal."""
        assert place.message is not None
        more = {"upload": upload, "sheet": kind, "of": of}
        details = {"chat": place.chat, "language": place.language, **more}
        await self._put(actor, PUT_SHEET, details, place.message, upload)

    async def drop_workbook(self, actor: Person, upload: int) -> None:
        """Forget a checked sheet of one's own."""

        def change(books: Books) -> None:
            if books.desk.upload(upload, actor.id) is not None:
                books.desk.end_upload(upload)

        await self._database.write(change)

    async def drop_file(self, actor: Person, upload: int) -> None:
        """Forget a checked file of one's own. Raises Refusal."""
        require_hr(actor)
        await self.drop_workbook(actor, upload)

    async def resume(self) -> None:
        """Take up every job that is written down and not in hand."""
        for job in await self._database.read(lambda books: books.desk.jobs()):
            if job.id not in self._in_hand:
                self._in_hand.add(job.id)
                self._workers.start(self._work(job))

    async def idle(self) -> None:
        """Return once no job runs."""
        await self._workers.join()

    async def stop(self) -> None:
        """End what runs; it is written down."""
        await self._workers.cancel()

    async def _work(self, job: Job) -> None:
        try:
            async with self._turn:
                await self._run(job, texts(job.details["language"]))
        except (*TROUBLE, TelegramRetryAfter, NotStoredError) as error:
            log.warning("a job has to wait: %s", describe(error))
        except (TelegramForbiddenError, TelegramBadRequest):  # the bot is blocked, the chat gone
            await self._end(job)
        finally:
            self._in_hand.discard(job.id)

    async def _run(self, job: Job, words: Texts) -> None:
        """Do the job, show what came of it, strike it out."""
        message = await self._announced(job, words)
        try:
            screen = await self._done(job, words)
        except Refusal as refusal:
            screen = self._refused(job, refusal, words)
        except (*TROUBLE, TelegramRetryAfter, NotStoredError):
            raise
        except Exception as error:  # noqa: BLE001 - it would fail again at every start
            log.error("a job failed: %s", describe(error))
            screen = self._failed(job, words)
        await self._living.show(job.details["chat"], message, screen)
        await self._end(job)

    def _refused(self, job: Job, refusal: Refusal, words: Texts) -> Screen:
        if job.kind in (READ_SHEET, PUT_SHEET):
            return self._sheets.refused(job, refusal, words)
        return _refused(job, refusal, words)

    def _failed(self, job: Job, words: Texts) -> Screen:
        if job.kind in (READ_SHEET, PUT_SHEET):
            return self._sheets.failed(job, words)
        return _failed(job, words)

    async def _announced(self, job: Job, words: Texts) -> int:
        """The message of a job, saying what is being done."""
        chat = job.details["chat"]
        if job.kind in (APPLY, PUT_SHEET):
            assert job.message is not None
            await self._living.show(chat, job.message, desk_file.applying(words))
            return job.message
        if job.message is not None:  # read again after a crash, or an answer to what it shows
            return job.message
        coming = case_applicant.attaching if job.kind == ATTACH else desk_file.reading
        message = await self._living.send(chat, coming(job.details["name"], words))
        await self._database.write(lambda books: books.desk.set_job_message(job.id, message))
        return message

    async def _done(self, job: Job, words: Texts) -> Screen:
        actor = await self._staff.actor(job.person)
        work = {
            READ: self._read,
            APPLY: self._apply,
            ATTACH: self._attach,
            RECORD: self._record,
            SCHEDULE: self._record_schedule,
            INCOMING: self._incoming,
            RECEIVE: self._receive,
            ACQUAINT: self._acquaint,
            READ_SHEET: self._read_sheet,
            PUT_SHEET: self._put_sheet,
            ANSWER: self._answer,
        }
        return await work[job.kind](job, actor, words)

    async def _end(self, job: Job) -> None:
        def change(books: Books) -> None:
            books.desk.end_job(job.id)
            if job.kind in (APPLY, PUT_SHEET):
                books.desk.end_upload(job.details["upload"])

        await self._database.write(change)

    # Laying beside an application

    async def _attach(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        case = CaseId(job.details["case"])
        await self._applications.attach(actor, case, job.details["name"], content)
        return case_applicant.attached(case, job.details["name"], words)

    # Recording an act on paper

    async def _record(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        case, kind = CaseId(job.details["case"]), job.details["act"]
        await self._drafts.finish(actor, case, kind, (job.details["name"], content))
        return case_host_form.recorded(case, words)

    async def _record_schedule(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        paper = (job.details["number"], date.fromisoformat(job.details["day"]))
        schedule, photo = ScheduleId(job.details["schedule"]), (job.details["name"], content)
        view = await self._schedules.record(actor, schedule, paper, photo)
        return hr_schedules.recorded(view, words)

    async def _incoming(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        kind, about = job.details["incoming"], job.details["about"]
        photo = (job.details["name"], content)
        await self._paperwork.of(kind).finish(actor, about, photo)
        return paper_screens.recorded(kind, words)

    async def _receive(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        told = told_mark(job.details["about"], job.details["told"])
        await self._received_marks.record(actor, told, (job.details["name"], content))
        return desk_received.recorded(told.person, words)

    async def _acquaint(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        told = written_paper(job.details["about"], job.details["told"])
        await self._acquaintances.record(actor, told, (job.details["name"], content))
        return acquainting.recorded(words)

    # Reading

    async def _read(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        name = job.details["name"]
        table = await self._tables.read(content, name)
        check = await self._staff.check(actor, table)
        if check.preview is None:
            sheet = await self._faults_sheet(check.faults, words)
            return desk_file.faults(check.faults, sheet, words)
        upload = None
        if desk_file.may_apply(check.preview):
            now = self._clock.now()
            upload = await self._database.write(
                lambda books: books.desk.add_upload(actor.id, name, content, now, _upload(job))
            )
            if check.questions:
                return await self._asked(check.questions, 0, upload, words)
        return await self._previewed(check, check.preview, table, upload, words)

    async def _answer(self, job: Job, actor: Person, words: Texts) -> Screen:
        """The next question, or the preview; what was answered must still be what is asked."""
        table, upload = await self._uploaded(job, actor), job.details["upload"]
        check = await self._staff.check(actor, table)
        if check.preview is None:
            return desk_file.faults(
                check.faults, await self._faults_sheet(check.faults, words), words
            )
        count = job.details["count"]
        if answered(check.questions[:count]) != job.details["told"]:
            count = 0
        if count < len(check.questions):
            return await self._asked(check.questions, count, upload, words)
        return await self._previewed(check, check.preview, table, upload, words)

    async def _asked(
        self, questions: tuple[Question, ...], count: int, upload: int, words: Texts
    ) -> Screen:
        sheet = None
        if desk_questions.needs_sheet(questions[count]):
            sheet = await self._tables.sheet(
                words.plain("desk-ask-sheet"),
                desk_questions.columns(words),
                desk_questions.rows(questions[count]),
                desk_questions.WIDTHS,
            )
        return desk_questions.asked(questions, count, upload, sheet, words)

    async def _previewed(
        self,
        check: FileCheck,
        preview: Preview,
        table: Table,
        upload: int | None,
        words: Texts,
    ) -> Screen:
        sheet = None
        if desk_file.needs_changes_sheet(preview, words):
            sheet = await self._tables.sheet(
                words.plain("desk-file-changes-name"),
                desk_file.change_columns(words),
                desk_file.change_rows(preview, words),
                desk_file.CHANGE_WIDTHS,
            )
        passed_over = await asyncio.to_thread(unread, table)
        return desk_file.preview(check, preview, passed_over, upload, sheet, words)

    async def _faults_sheet(self, faults: tuple[Fault, ...], words: Texts) -> bytes | None:
        """All faults as a file, where the chat shows only the first."""
        if not desk_file.needs_sheet(faults, words):
            return None
        rows = [desk_file.fault_row(fault, words) for fault in faults]
        title = words.plain("desk-file-faults-name")
        columns = desk_file.fault_columns(words)
        return await self._tables.sheet(title, columns, rows, desk_file.FAULT_WIDTHS)

    # Taking over

    async def _apply(self, job: Job, actor: Person, words: Texts) -> Screen:
        table = await self._uploaded(job, actor)
        told = job.details.get("told", "")
        return desk_file.applied(await self._staff.apply(actor, table, told), words)

    async def _uploaded(self, job: Job, actor: Person) -> Table:
        upload = await self._database.read(
            lambda books: books.desk.upload(job.details["upload"], actor.id)
        )
        if upload is None:
            raise Refusal("refuse-file-gone")
        return await self._tables.read(upload.content, upload.name)

    # Sheets of plans and of allowed marks

    async def _read_sheet(self, job: Job, actor: Person, words: Texts) -> Screen:
        content = await self._living.content(job.details["file"])
        name = job.details["name"]
        table = await self._tables.read(content, name)
        checked = await self._sheets.check(job, actor, table, words)
        if isinstance(checked, Screen):
            return checked
        now = self._clock.now()
        return checked(
            await self._database.write(
                lambda books: books.desk.add_upload(actor.id, name, content, now, _upload(job))
            )
        )

    async def _put_sheet(self, job: Job, actor: Person, words: Texts) -> Screen:
        return await self._sheets.apply(job, actor, await self._uploaded(job, actor), words)


def _upload(job: Job) -> int:
    """The number of the file that it reads. Read again after a crash it has the same one, so that a
    button which was shown before still names it; jobs of older versions have none.
    """
    return int(job.details.get("upload_id") or drawn_upload())


def _refused(job: Job, refusal: Refusal, words: Texts) -> Screen:
    """A file that isn't taken, and why."""
    if job.kind == ATTACH:
        return case_applicant.not_attached(job.details["case"], refusal, words)
    if job.kind == RECORD:
        case, kind = job.details["case"], job.details["act"]
        return case_host_form.not_recorded(case, kind, refusal, words)
    if job.kind == SCHEDULE:
        return hr_schedules.not_recorded(ScheduleId(job.details["schedule"]), refusal, words)
    if job.kind == INCOMING:
        kind, about = job.details["incoming"], job.details["about"]
        return paper_screens.not_recorded(kind, about, refusal, words)
    if job.kind == RECEIVE:
        return desk_received.not_recorded(job.details["about"], refusal, words)
    if job.kind == ACQUAINT:
        return acquainting.not_recorded(refusal, words)
    return desk_file.refused(refusal, words)


def _failed(job: Job, words: Texts) -> Screen:
    """Our own failure; the file may be sent again."""
    if job.kind == ATTACH:
        return case_applicant.attaching_failed(job.details["case"], words)
    if job.kind == RECORD:
        return case_host_form.recording_failed(job.details["case"], job.details["act"], words)
    if job.kind == SCHEDULE:
        return hr_schedules.recording_failed(ScheduleId(job.details["schedule"]), words)
    if job.kind == INCOMING:
        kind, about = job.details["incoming"], job.details["about"]
        return paper_screens.recording_failed(kind, about, words)
    if job.kind == RECEIVE:
        return desk_received.failed(job.details["about"], words)
    if job.kind == ACQUAINT:
        return acquainting.failed(words)
    return desk_file.failed(words)
