"""What the verbs need from outside: a clock, a store, and the books that a transaction opens."""

from __future__ import annotations

from typing import Protocol, TypeVar

from evaluation.base.books import TrailBook
from evaluation.calendar.books import DaysBook
from evaluation.calibration.books import CaseBook, RecordBook
from evaluation.kci.books import WorkPlanBook
from evaluation.law.books import AllowedTableBook
from evaluation.outbox.books import OutboxBook
from evaluation.plans.books import KciDraftBook
from evaluation.procedure.books import DisputeBook
from evaluation.quarter.books import AbsenceBook, CampaignBook, ResultBook, SheetBook, YearBook
from evaluation.staff.books import JoiningBook, PeopleBook
from evaluation.survey.books import SurveyBook

T = TypeVar("T")


class Books(Protocol):
    """Everything a transaction may touch."""

    @property
    def people(self) -> PeopleBook: ...
    @property
    def joining(self) -> JoiningBook: ...
    @property
    def days(self) -> DaysBook: ...
    @property
    def campaigns(self) -> CampaignBook: ...
    @property
    def sheets(self) -> SheetBook: ...
    @property
    def results(self) -> ResultBook: ...
    @property
    def absences(self) -> AbsenceBook: ...
    @property
    def years(self) -> YearBook: ...
    @property
    def work_plans(self) -> WorkPlanBook: ...
    @property
    def kci_drafts(self) -> KciDraftBook: ...
    @property
    def allowed_tables(self) -> AllowedTableBook: ...
    @property
    def surveys(self) -> SurveyBook: ...
    @property
    def cases(self) -> CaseBook: ...
    @property
    def records(self) -> RecordBook: ...
    @property
    def disputes(self) -> DisputeBook: ...
    @property
    def outbox(self) -> OutboxBook: ...
    @property
    def trail(self) -> TrailBook: ...
