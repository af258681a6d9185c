"""A duty of somebody, and a letter as its reader will find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import NoticeId
from evaluation.base.person import Person
from evaluation.calibration.cases import Case
from evaluation.kci.plan import WorkPlan
from evaluation.kci.values import KciReport
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.law.words import Source
from evaluation.procedure.nouns import Dispute
from evaluation.quarter.away import Away
from evaluation.quarter.nouns import Result, Sheet
from evaluation.survey.nouns import Circle, Survey


@dataclass(frozen=True)
class Duty:
    """One open task. `target` is the id that its button opens; `count` how much is left of it.

    `number` is a case's, by which people know it.

    Kinds: "score", "score-back", "result", "acknowledge"; of HR "late", "calls", "flags",
    "disputes", "absences", "begin"; of a calibration case "case-" and the kind of the turn,
    "record"; of work plans "plan-" and the kind of the turn, one duty for all plans of a period;
    of a survey "survey-" and the kind of the turn.
    """

    kind: str
    target: int
    count: int
    period: str
    day: date | None = None
    days_left: int | None = None
    source: Source | None = None
    number: str = ""


@dataclass(frozen=True)
class Letter:
    """A notice with what its text needs, read at the moment of sending.

    `edits` is the message that this one rewrites; `silent` is for results outside working hours.
    """

    id: NoticeId
    chat: int
    kind: str
    recipient: Person
    silent: bool
    duties: tuple[Duty, ...] = ()
    result: Result | None = None
    sheet: Sheet | None = None
    person: Person | None = None
    year: int | None = None
    edits: int | None = None
    starts_by_opening: bool = True
    methodology: Methodology | None = None
    event: Event | None = None
    notice: Event | None = None
    away: Away | None = None
    case: Case | None = None
    dispute: Dispute | None = None
    plan: WorkPlan | None = None
    report: KciReport | None = None
    survey: Survey | None = None
    circle: Circle | None = None
