"""What each process brings to the agenda, in the order of Home and of the clock's bells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import evaluation.acquainting.letters
import evaluation.calibration.letters
import evaluation.commission.letters
import evaluation.counted.letters
import evaluation.paperwork.letters
import evaluation.plans.letters
import evaluation.points.letters
import evaluation.procedure.letters
import evaluation.quarter.letters
import evaluation.staff.letters
import evaluation.survey.letters
import evaluation.targets.letters
from evaluation.acquainting.turns import acquaintance_duties
from evaluation.agenda.duties import Duties
from evaluation.agenda.notices import Notices
from evaluation.agenda.process import Bell, Compose, Turns
from evaluation.agenda.reminders import AtMornings, Reminders
from evaluation.calibration.contests import CaseContests
from evaluation.calibration.mornings import OpenCases, Rounds
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.turns import case_duties
from evaluation.commission.contests import SittingContests
from evaluation.commission.matters import EveryMethod
from evaluation.commission.mornings import OpenSittings
from evaluation.commission.turns import SittingTurns
from evaluation.competences.matters import CompetenceMatters
from evaluation.counted.matters import CountedMatters
from evaluation.counted.mornings import WaitingSheets
from evaluation.counted.turns import counted_duties
from evaluation.desk.books import Books
from evaluation.law.moment import Moments
from evaluation.plans.mornings import Plans
from evaluation.plans.turns import plan_duties
from evaluation.points.matters import PointsMatters
from evaluation.points.mornings import OpenHalves
from evaluation.points.turns import points_duties
from evaluation.procedure.turns import dispute_duties
from evaluation.quarter.contested import AllContests, Contests
from evaluation.quarter.letters import note_delivered
from evaluation.quarter.mornings import Farewell, OfHr, OpenSheets, Returned, Years
from evaluation.quarter.turns import hr_duties, own_duties
from evaluation.staff.turns import staff_duties
from evaluation.survey.mornings import Closes, OpenSurveys
from evaluation.survey.turns import survey_duties
from evaluation.targets.matters import TargetMatters
from evaluation.targets.mornings import TargetsDue
from evaluation.targets.turns import target_duties
from storage.books import every_book

MATTERS = EveryMethod(
    (
        PointsMatters(every_book),
        TargetMatters(every_book),
        CountedMatters(every_book),
        CompetenceMatters(),
    )
)
"""What sheets bring before a Commission; each kind of them joins here."""

SITTING_TURNS = SittingTurns(MATTERS)

TURNS: Sequence[Turns[Books]] = (
    own_duties,
    case_duties,
    SITTING_TURNS,
    points_duties,
    acquaintance_duties,
    counted_duties,
    target_duties,
    plan_duties,
    survey_duties,
    staff_duties,
    hr_duties,
    dispute_duties,
)

LETTERS: Mapping[str, Compose[Books]] = {
    **evaluation.staff.letters.LETTERS,
    **evaluation.quarter.letters.LETTERS,
    **evaluation.procedure.letters.LETTERS,
    **evaluation.paperwork.letters.LETTERS,
    **evaluation.points.letters.LETTERS,
    **evaluation.acquainting.letters.LETTERS,
    **evaluation.counted.letters.LETTERS,
    **evaluation.targets.letters.LETTERS,
    **evaluation.plans.letters.LETTERS,
    **evaluation.calibration.letters.LETTERS,
    **evaluation.survey.letters.LETTERS,
    **evaluation.commission.letters.LETTERS,
}


def bells(sessions: Sessions) -> Sequence[Bell[Books]]:
    """Instants first, then what is told in the morning."""
    return (
        Years(),
        Rounds(sessions),
        Closes(),
        AtMornings(OpenSheets()),
        AtMornings(OpenHalves()),
        AtMornings(WaitingSheets()),
        AtMornings(TargetsDue()),
        AtMornings(Returned()),
        AtMornings(OfHr()),
        AtMornings(OpenCases()),
        AtMornings(OpenSittings(SITTING_TURNS)),
        AtMornings(Plans()),
        AtMornings(OpenSurveys()),
        AtMornings(Farewell()),
    )


def make_duties(moments: Moments[Books]) -> Duties:
    """Home over every process."""
    return Duties(moments, TURNS)


def make_notices(moments: Moments[Books]) -> Notices:
    """Letters of every process."""
    return Notices(moments, LETTERS, TURNS, note_delivered)


def make_reminders(moments: Moments[Books], sessions: Sessions) -> Reminders:
    """The clock over every process."""
    return Reminders(moments, bells(sessions), TURNS)


def contests() -> Contests:
    """What may stand against a signed mark: an application, or a sitting of the Commission."""
    return AllContests((CaseContests(every_book), SittingContests(every_book)))
