"""The verbs and the things of the program, by the names under which handlers ask for them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Protocol

from evaluation.acquainting.acquaintances import Acquaintances
from evaluation.agenda.duties import Duties
from evaluation.agenda.notices import Notices
from evaluation.agenda.reminders import Reminders
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
from evaluation.staff.timekeeping import Timekeeping
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
from handlers.acquainting import ports as acquainting
from handlers.calibration import ports as calibration
from handlers.calibration.hr_looking import Hosting
from handlers.competences import ports as competences
from handlers.desk.home import Overview
from handlers.home.home import Front
from handlers.kit import plan_ports, ports
from handlers.kit.glances import Glances
from handlers.paperwork.desks import Paperwork
from handlers.points import ports as points_ports
from handlers.quarter import ports as quarter
from handlers.survey import ports as survey


@dataclass(frozen=True)
class Verbs:
    """Every verb of the evaluation."""

    staff: Staff
    joining: Joining
    held_changes: HeldChanges
    timekeeping: Timekeeping
    acting_heads: ActingHeads
    campaigns: Campaigns
    schedules: Schedules
    rearranging: Rearranging
    received_marks: ReceivedMarks
    acquaintances: Acquaintances
    namings: Namings
    nudging: Nudging
    absences: Absences
    admissions: Admissions
    boards: Boards
    sheets: Sheets
    results: Results
    finals: Finals
    points_sheets: PointsSheets
    counted_sheets: CountedSheets
    chapters: Chapters
    incentive_scales: IncentiveScales
    competence_sheets: CompetenceSheets
    target_plans: TargetPlans
    target_sheets: TargetSheets
    target_years: TargetYears
    duties: Duties
    days: Days
    notices: Notices
    reminders: Reminders
    applications: Applications
    sessions: Sessions
    protocols: Protocols
    records: Records
    drafts: Drafts
    tellings: Tellings
    paper_applications: PaperApplications
    paper_disputes: PaperReportDisputes
    disputes: Disputes
    plannings: Plannings
    work_plans: WorkPlans
    kci_drafts: KciDrafts
    allowed_tables: AllowedTables
    kci_values: KciValues
    surveys: Surveys
    adjusting: Adjusting
    answering: Answering
    self_assessments: SelfAssessments
    survey_reports: SurveyReports
    report_disputes: ReportDisputes
    closing: Closing
    privacy: Privacy
    dossiers: Dossiers
    commissions: Commissions
    sittings: Sittings
    sitting_protocols: SittingProtocols


class Jobs(ports.Jobs, plan_ports.Jobs, Protocol):
    """Work on sent files, of every process."""


class Papers(
    acquainting.Papers,
    competences.Papers,
    plan_ports.Papers,
    points_ports.Papers,
    calibration.Papers,
    survey.Papers,
    quarter.Papers,
    Protocol,
):
    """Papers of every process."""


@dataclass(frozen=True)
class Program:
    """What handlers use of the program around them, as they know it."""

    links: ports.Links
    jobs: Jobs
    tables: ports.Tables
    papers: Papers
    plan_workbooks: plan_ports.PlanWorkbooks
    glances: Glances


@dataclass(frozen=True)
class Readings:
    """What several rooms are asked for together, to make one screen."""

    hosting: Hosting
    overview: Overview
    paperwork: Paperwork
    front: Front


def by_name(provided: Verbs | Program | Readings) -> dict[str, object]:
    """Each under the name of its field."""
    return {field.name: getattr(provided, field.name) for field in fields(provided)}
