"""Every official paper that can be printed, and what lays each out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any

from evaluation.calendar.office import ALMATY
from papers.acquainting import refusal
from papers.acquainting.papers import RefusalPaper
from papers.calibration import application, decision, protocol
from papers.calibration.papers import ApplicationPaper, DecisionPaper, OfCase, ProtocolPaper
from papers.commission import protocol as commission
from papers.commission.papers import CommissionProtocol
from papers.competences import sheet as competences
from papers.competences.papers import CompetencePaper
from papers.plans import plan
from papers.plans.papers import PlanPaper
from papers.points import refusal as sign_refusal
from papers.points import sheet as points_sheet
from papers.points.papers import PointsPaper, SignRefusalPaper
from papers.print.parts import Layout
from papers.print.printer import Printer
from papers.print.wording import Wording
from papers.quarter import finals, schedule, sheet
from papers.quarter.finals import FinalsPaper
from papers.quarter.papers import SchedulePaper, SheetPaper
from papers.survey import survey
from papers.survey.papers import SurveyPaper, TrainingPaper

Paper = (
    PlanPaper
    | SchedulePaper
    | SheetPaper
    | RefusalPaper
    | PointsPaper
    | SignRefusalPaper
    | CompetencePaper
    | OfCase
    | CommissionProtocol
    | SurveyPaper
    | TrainingPaper
    | FinalsPaper
)

LAYOUTS: Mapping[type[Paper], Callable[[Any, Wording], Layout]] = {
    PlanPaper: plan.lay_out,
    SchedulePaper: schedule.lay_out,
    SheetPaper: sheet.lay_out,
    RefusalPaper: refusal.lay_out,
    PointsPaper: points_sheet.lay_out,
    SignRefusalPaper: sign_refusal.lay_out,
    CompetencePaper: competences.lay_out,
    ApplicationPaper: application.lay_out,
    DecisionPaper: decision.lay_out,
    ProtocolPaper: protocol.lay_out,
    CommissionProtocol: commission.lay_out,
    FinalsPaper: finals.lay_out,
    SurveyPaper: survey.lay_out,
    TrainingPaper: survey.lay_out_training,
}


def lay_out(paper: Paper, words: Wording) -> Layout:
    """A paper in words, part by part."""
    return LAYOUTS[type(paper)](paper, words)


def make_printer(zone: tzinfo = ALMATY) -> Printer[Paper]:
    """A printer of all of them; `zone`: the office's own, by which moments are shown."""
    return Printer(lay_out, zone)
