"""Letters of the quarter, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from evaluation.agenda.nouns import Duty, Envelope, Letter
from evaluation.base.ids import (
    CampaignId,
    PersonId,
    ResultId,
    ScheduleId,
    ScheduleRecordId,
    SheetId,
)
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.schedule import QUARTER_MARK, Event
from evaluation.outbox.nouns import Details
from evaluation.quarter.admissions import AdmissionView, admission_view
from evaluation.quarter.away import Away, away_sheets
from evaluation.quarter.beginning import notice_of
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign
from evaluation.quarter.naming import Naming, naming_of
from evaluation.quarter.nouns import Result, Schedule, Sheet
from evaluation.quarter.receipts import IN_BOT
from evaluation.quarter.received import ReceivedView, received_view
from evaluation.quarter.turns import score_duty


@dataclass(frozen=True)
class SheetsOpened(Letter):
    """Somebody has sheets to sign."""

    duty: Duty


@dataclass(frozen=True)
class ResultSigned(Letter):
    """There is a result to open; no mark goes into the letter."""

    result: Result
    methodology: Methodology


@dataclass(frozen=True)
class ResultRecalled(Letter):
    """A result holds no more; `edits` is the message that showed it, None for a new one."""

    result: Result
    methodology: Methodology
    edits: int | None


@dataclass(frozen=True)
class SheetAgain(Letter):
    """A sheet waits for its evaluator once more: reopened, or a mark was taken off."""

    sheet: Sheet
    methodology: Methodology


@dataclass(frozen=True)
class EvaluationBegins(Letter):
    """One's own evaluation begins: by whom, by when, how (S-27, S-31, X-09).

    `notice`: the rule that has him told.
    """

    sheet: Sheet
    evaluator: Person
    methodology: Methodology
    notice: Event
    event: Event


@dataclass(frozen=True)
class AwayOrBack(Letter):
    """Somebody is away or back: what becomes of his sheet's term (S-6b)."""

    sheet: Sheet
    methodology: Methodology
    event: Event
    away: Away | None


@dataclass(frozen=True)
class NamingAsked(Letter):
    """An evaluator has more people than one evaluates alone: he names servants (M-17c)."""

    naming: Naming


@dataclass(frozen=True)
class AdmissionProposed(Letter):
    """The official may take in somebody whom the quarter leaves out (X-62)."""

    view: AdmissionView


@dataclass(frozen=True)
class AdmissionDecided(Letter):
    """What the official decided on it, for HR."""

    view: AdmissionView


@dataclass(frozen=True)
class MarkReceived(Letter):
    """A mark of another body waits for a second person (X-55)."""

    view: ReceivedView


@dataclass(frozen=True)
class YearFormed(Letter):
    """There is a year mark to open."""

    year: int


@dataclass(frozen=True)
class ScheduleLetter(Letter):
    """A quarter's schedule waits for the official, or for a second person, or is approved."""

    schedule: Schedule
    methodology: Methodology


@dataclass(frozen=True)
class FinalHanded(Letter):
    """A final mark lies with the official for his decision; whose, and no mark."""

    person: Person
    year: int


def _sheets(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    campaign = CampaignId(details["campaign"])
    found = known_campaign(moment.books, campaign)
    count = moment.books.sheets.open_count(envelope.recipient.id, campaign)
    if found.state != "open" or not count:
        return None
    return SheetsOpened(envelope, score_duty(moment, found, count))


def _result(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.results.get(ResultId(details["result"]))
    if found is None or found.recalled_at is not None or found.received_at is not None:
        return None
    return ResultSigned(envelope, found, moment.act(found.act))


def _recalled(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.results.get(ResultId(details["result"]))
    if found is None:
        return None
    return ResultRecalled(envelope, found, moment.act(found.act), details.get("message"))


def _again(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = _waiting_sheet(moment, envelope, details)
    return None if found is None else SheetAgain(envelope, found, moment.act(found.act))


def _waiting_sheet(moment: Moment[Books], envelope: Envelope, details: Details) -> Sheet | None:
    """The sheet, while it is the recipient's to mark."""
    found = moment.books.sheets.get(SheetId(details["sheet"]))
    if found is None or found.state != "draft" or found.evaluator != envelope.recipient.id:
        return None
    return found


def _evaluated(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    sheet = moment.books.sheets.get(SheetId(details["sheet"]))
    if sheet is None or sheet.state != "draft" or sheet.campaign_state != "open":
        return None
    act = moment.act(sheet.act)
    evaluator = moment.books.people.get(sheet.evaluator)
    notice = notice_of(act, sheet.form, sheet.period, moment.calendar)
    assert evaluator is not None  # a foreign key holds it
    assert notice is not None  # the letter was written for it
    event = act.event(QUARTER_MARK, sheet.period, moment.calendar)
    unread = replace(sheet, marks={}, comments={})
    return EvaluationBegins(envelope, unread, evaluator, act, notice, event)


def _away(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    sheet = _waiting_sheet(moment, envelope, details)
    act = None if sheet is None else moment.act(sheet.act)
    if sheet is None or act is None:
        return None
    event = act.due(sheet.period, moment.calendar)
    if event is None:  # where no last day is set nobody's return is waited for
        return None
    return AwayOrBack(envelope, sheet, act, event, away_sheets(moment, [sheet]).get(sheet.id))


def _naming(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """Nothing more to ask once he has named somebody, or has few enough people."""
    campaign = known_campaign(moment.books, CampaignId(details["campaign"]))
    if campaign.state != "open":
        return None
    found = naming_of(moment, campaign, envelope.recipient.id)
    return None if found is None or found.named else NamingAsked(envelope, found)


def _admission(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    view = admission_view(moment, details["admission"])
    if view.admission.is_taken is not None or view.campaign.state != "open":
        return None
    return AdmissionProposed(envelope, view)


def _admitted(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    return AdmissionDecided(envelope, admission_view(moment, details["admission"]))


def _received(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    view = received_view(moment, details["mark"], envelope.recipient)
    return None if view is None or not view.may_confirm else MarkReceived(envelope, view)


def _year(_: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    return YearFormed(envelope, details["year"])


def _schedule(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """To the official, while it is his to approve: not once another revision has come."""
    found = moment.books.schedules.get(ScheduleId(details["schedule"]))
    if found is None or found.is_approved or not _is_last(moment, found):
        return None
    return ScheduleLetter(envelope, found, moment.act(found.act))


def _schedule_approved(
    moment: Moment[Books], envelope: Envelope, details: Details
) -> Letter | None:
    found = moment.books.schedules.get(ScheduleId(details["schedule"]))
    if found is None or not found.is_approved or not _is_last(moment, found):
        return None
    return ScheduleLetter(envelope, found, moment.act(found.act))


def _schedule_paper(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    record = moment.books.schedules.record_of(ScheduleRecordId(details["record"]))
    found = None if record is None else moment.books.schedules.get(record.schedule)
    if found is None or found.is_approved:
        return None
    return ScheduleLetter(envelope, found, moment.act(found.act))


def _is_last(moment: Moment[Books], schedule: Schedule) -> bool:
    latest = moment.books.schedules.latest(schedule.period)
    return latest is not None and latest.id == schedule.id


def _final(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    person, year = PersonId(details["person"]), details["year"]
    if moment.books.years.handed(person, year) is None:
        return None
    whose = moment.books.people.get(person)
    return None if whose is None else FinalHanded(envelope, whose, year)


LETTERS = {
    "schedule": _schedule,
    "schedule-approved": _schedule_approved,
    "schedule-paper": _schedule_paper,
    "sheets": _sheets,
    "result": _result,
    "recalled": _recalled,
    "reopened": _again,
    "marks-off": _again,
    "evaluated": _evaluated,
    "away": _away,
    "naming": _naming,
    "received": _received,
    "admission": _admission,
    "admission-decided": _admitted,
    "year": _year,
    "final-handed": _final,
}


def note_delivered(moment: Moment[Books], result: ResultId) -> None:
    """A letter with a result came: that is evidence (M-9b), unless it held no word of it."""
    found = moment.books.results.get(result)
    if found is not None and found.recalled_at is None:
        moment.books.results.note(result, "delivered", moment.now, None, IN_BOT, "")
