"""Every official paper that can be printed."""

from __future__ import annotations

from bot.documents.case_papers import ApplicationPaper, DecisionPaper, ProtocolPaper
from bot.documents.plan_papers import PlanPaper
from bot.documents.sheet_papers import SheetPaper
from bot.documents.survey_papers import SurveyPaper, TrainingPaper

OfCase = ApplicationPaper | DecisionPaper | ProtocolPaper
Paper = PlanPaper | SheetPaper | OfCase | SurveyPaper | TrainingPaper
