"""All books over one connection: what a transaction is given."""

from __future__ import annotations

import sqlite3

from storage.absences import AbsenceBook
from storage.allowed_tables import AllowedTableBook
from storage.campaigns import CampaignBook
from storage.cases import CaseBook
from storage.days import DaysBook
from storage.desk import DeskBook
from storage.disputes import DisputeBook
from storage.joining import JoiningBook
from storage.kci_drafts import KciDraftBook
from storage.outbox import OutboxBook
from storage.people import PeopleBook
from storage.records import RecordBook
from storage.results import ResultBook
from storage.sheets import SheetBook
from storage.surveys import SurveyBook
from storage.trail import TrailBook
from storage.work_plans import WorkPlanBook
from storage.years import YearBook


class Books:
    """Implements `evaluation.ports.Books`; `desk` is for what only the program itself keeps."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.people = PeopleBook(connection)
        self.joining = JoiningBook(connection)
        self.days = DaysBook(connection)
        self.campaigns = CampaignBook(connection)
        self.sheets = SheetBook(connection)
        self.results = ResultBook(connection)
        self.absences = AbsenceBook(connection)
        self.years = YearBook(connection)
        self.work_plans = WorkPlanBook(connection)
        self.kci_drafts = KciDraftBook(connection)
        self.allowed_tables = AllowedTableBook(connection)
        self.surveys = SurveyBook(connection)
        self.cases = CaseBook(connection)
        self.records = RecordBook(connection)
        self.disputes = DisputeBook(connection)
        self.outbox = OutboxBook(connection)
        self.trail = TrailBook(connection)
        self.desk = DeskBook(connection)
