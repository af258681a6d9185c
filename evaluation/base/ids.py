"""Ids of rows, told apart by their types."""

from __future__ import annotations

from typing import NewType

AbsenceId = NewType("AbsenceId", int)


CampaignId = NewType("CampaignId", int)


CaseId = NewType("CaseId", int)


ChangeId = NewType("ChangeId", int)


ActingId = NewType("ActingId", int)


CommissionId = NewType("CommissionId", int)


SittingId = NewType("SittingId", int)


KciReportId = NewType("KciReportId", int)


NoticeId = NewType("NoticeId", int)


RecordId = NewType("RecordId", int)


ResultId = NewType("ResultId", int)


ScheduleId = NewType("ScheduleId", int)


ScheduleRecordId = NewType("ScheduleRecordId", int)


SheetId = NewType("SheetId", int)


PersonId = NewType("PersonId", int)


SurveyId = NewType("SurveyId", int)


CircleId = NewType("CircleId", int)


SeatId = NewType("SeatId", int)


PlanningId = NewType("PlanningId", int)


WorkPlanId = NewType("WorkPlanId", int)


IncomingId = NewType("IncomingId", int)


TargetYearId = NewType("TargetYearId", int)
