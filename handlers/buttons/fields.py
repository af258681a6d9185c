"""Fields of buttons, bounded: whatever comes in is hostile until it fits."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from evaluation.base.ids import (
    AbsenceId,
    ActingId,
    CampaignId,
    CaseId,
    ChangeId,
    CircleId,
    KciReportId,
    PersonId,
    PlanningId,
    RecordId,
    ResultId,
    ScheduleId,
    ScheduleRecordId,
    SeatId,
    SheetId,
    SittingId,
    SurveyId,
    TargetYearId,
    WorkPlanId,
)

PaperLanguage = Literal["kk", "ru"]

_ID = Field(ge=1, le=2**53)
_MAYBE = Field(ge=0, le=2**53)

Id = Annotated[int, _ID]
MaybeId = Annotated[int, _MAYBE]

AbsenceKey = Annotated[AbsenceId, _ID]
ActingKey = Annotated[ActingId, _ID]
ChangeKey = Annotated[ChangeId, _ID]
CampaignKey = Annotated[CampaignId, _ID]
CaseKey = Annotated[CaseId, _ID]
CircleKey = Annotated[CircleId, _ID]
PersonKey = Annotated[PersonId, _ID]
PlanKey = Annotated[WorkPlanId, _ID]
PlanningKey = Annotated[PlanningId, _ID]
RecordKey = Annotated[RecordId, _ID]
ResultKey = Annotated[ResultId, _ID]
ScheduleKey = Annotated[ScheduleId, _ID]
ScheduleRecordKey = Annotated[ScheduleRecordId, _ID]
SeatKey = Annotated[SeatId, _ID]
SheetKey = Annotated[SheetId, _ID]
SittingKey = Annotated[SittingId, _ID]
SurveyKey = Annotated[SurveyId, _ID]
TargetYearKey = Annotated[TargetYearId, _ID]

# 0 in a button is "none".
MaybeAbsence = Annotated[AbsenceId, _MAYBE]
MaybePerson = Annotated[PersonId, _MAYBE]
MaybeReport = Annotated[KciReportId, _MAYBE]
NO_ABSENCE = AbsenceId(0)
NOBODY = PersonId(0)
NO_REPORT = KciReportId(0)

Item = Annotated[int, Field(ge=0, le=99)]

Value = Annotated[int, Field(ge=0, le=5)]

Year = Annotated[int, Field(ge=2000, le=2100)]
MaybeYear = Annotated[int, Field(ge=0, le=2100)]

Hundredths = Annotated[int, Field(ge=0, le=500)]

Page = Annotated[int, Field(ge=0, le=99_999)]

Language = Literal["kk", "ru", "en"]

Code = Annotated[str, Field(pattern=r"^([A-Za-z0-9_-]{22})?$")]

Act = Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]

Period = Annotated[str, Field(pattern=r"^20[0-9]{2}-Q[1-4]$")]
AnyPeriod = Annotated[str, Field(pattern=r"^20[0-9]{2}(-Q[1-4]|-H[12])?$")]

Day = Annotated[int, Field(ge=date(2000, 1, 1).toordinal(), le=date(2100, 12, 31).toordinal())]

Told = Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")]

# By what somebody out of the bot's reach was told.
Way = Literal["phone", "letter", "telegram", "sms", "email", "other", "paper"]
