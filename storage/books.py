"""All books over one connection: what a transaction is given."""

from __future__ import annotations

import sqlite3

from storage.acquainting.acquaintances import AcquaintanceBook
from storage.base.trail import TrailBook
from storage.calendar.days import DaysBook
from storage.calibration.cases import CaseBook
from storage.calibration.records import RecordBook
from storage.commission.commissions import CommissionBook
from storage.commission.records import CommissionRecordBook
from storage.commission.sittings import SittingBook
from storage.counted.counted import CountedBook
from storage.kci.work_plans import WorkPlanBook
from storage.law.acts import ActBook
from storage.law.allowed_tables import AllowedTableBook
from storage.outbox.outbox import OutboxBook
from storage.paperwork.incoming import IncomingBook
from storage.plans.kci_drafts import KciDraftBook
from storage.points.points import IncentiveScaleBook, PointsBook
from storage.procedure.disputes import DisputeBook
from storage.program.desk import DeskBook
from storage.quarter.absences import AbsenceBook
from storage.quarter.admissions import AdmissionBook
from storage.quarter.campaigns import CampaignBook
from storage.quarter.decisions import HeadDecisionBook
from storage.quarter.received import ReceivedMarkBook
from storage.quarter.results import ResultBook
from storage.quarter.schedules import ScheduleBook
from storage.quarter.sheets import SheetBook
from storage.quarter.years import YearBook
from storage.staff.changes import ActingBook, ChangeBook
from storage.staff.joining import JoiningBook
from storage.staff.people import PeopleBook
from storage.survey.surveys import SurveyBook
from storage.targets.targets import TargetPlanBook, TargetSheetBook


class Books:
    """The books of every package of `evaluation`; `desk`: what only the program itself keeps."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.acts = ActBook(connection)
        self.people = PeopleBook(connection)
        self.joining = JoiningBook(connection)
        self.changes = ChangeBook(connection)
        self.acting = ActingBook(connection)
        self.days = DaysBook(connection)
        self.campaigns = CampaignBook(connection)
        self.schedules = ScheduleBook(connection)
        self.sheets = SheetBook(connection)
        self.results = ResultBook(connection)
        self.absences = AbsenceBook(connection)
        self.acquaintances = AcquaintanceBook(connection)
        self.admissions = AdmissionBook(connection)
        self.received_marks = ReceivedMarkBook(connection)
        self.head_decisions = HeadDecisionBook(connection)
        self.years = YearBook(connection)
        self.points = PointsBook(connection)
        self.incentive_scales = IncentiveScaleBook(connection)
        self.counted = CountedBook(connection)
        self.target_plans = TargetPlanBook(connection)
        self.target_sheets = TargetSheetBook(connection)
        self.work_plans = WorkPlanBook(connection)
        self.kci_drafts = KciDraftBook(connection)
        self.allowed_tables = AllowedTableBook(connection)
        self.surveys = SurveyBook(connection)
        self.incoming = IncomingBook(connection)
        self.cases = CaseBook(connection)
        self.records = RecordBook(connection)
        self.commissions = CommissionBook(connection)
        self.sittings = SittingBook(connection)
        self.commission_records = CommissionRecordBook(connection)
        self.disputes = DisputeBook(connection)
        self.outbox = OutboxBook(connection)
        self.trail = TrailBook(connection)
        self.desk = DeskBook(connection)


def every_book(books: object) -> Books:
    """All books of a transaction, for whoever was given a part of them."""
    assert isinstance(books, Books)
    return books
