"""Letters around targets, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.agenda.process import Compose
from evaluation.base.ids import PersonId, ResultId, TargetYearId
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.quarter.nouns import Sheet
from evaluation.targets.books import Books
from evaluation.targets.found import known_year, planners
from evaluation.targets.plan_view import TargetPlanView, plan_view, reader_of
from evaluation.targets.sheet_view import party, target_view


@dataclass(frozen=True)
class TargetPlanLetter(Letter):
    """A plan of a year waits for a signature, or is in force and copied to the recipient (V-13)."""

    view: TargetPlanView


@dataclass(frozen=True)
class YearAgreed(Letter):
    """One's own sheet of a year was agreed: to be read and signed; no mark goes into the letter."""

    sheet: Sheet
    methodology: Methodology


@dataclass(frozen=True)
class YearRefusal(Letter):
    """The act on somebody's refusal to sign waits for one more signature (V-31)."""

    sheet: Sheet
    methodology: Methodology


def _plan(moment: Moment[Books], envelope: Envelope, details: Details) -> TargetPlanView | None:
    """The plan, while the recipient may still see it."""
    year, person = TargetYearId(details["year"]), PersonId(details["person"])
    planner = planners(moment, known_year(moment, year)).get(person)
    if planner is None or reader_of(moment, envelope.recipient, planner) is None:
        return None
    return plan_view(moment, envelope.recipient, year, person)


def _to_sign(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    view = _plan(moment, envelope, details)
    return None if view is None or "sign" not in view.may else TargetPlanLetter(envelope, view)


def _copied(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    view = _plan(moment, envelope, details)
    return None if view is None or not view.plan.is_in_force else TargetPlanLetter(envelope, view)


def _standing(
    moment: Moment[Books], envelope: Envelope, details: Details, act: str
) -> tuple[Sheet, Methodology] | None:
    """The sheet of a result, while it stands and the recipient can still do this with it."""
    found = moment.books.results.get(ResultId(details["result"]))
    if found is None or found.recalled_at is not None:
        return None
    sheet = moment.books.sheets.get(found.sheet)
    if sheet is None or party(moment, envelope.recipient, sheet) is None:
        return None
    if act not in target_view(moment, envelope.recipient, sheet).may:
        return None
    return sheet, moment.act(found.act)


def _agreed(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = _standing(moment, envelope, details, "sign")
    return None if found is None else YearAgreed(envelope, *found)


def _refusal(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = _standing(moment, envelope, details, "refuse")
    return None if found is None else YearRefusal(envelope, *found)


LETTERS: dict[str, Compose[Books]] = {
    "targets-plan-sign": _to_sign,
    "targets-plan-copy": _copied,
    "targets-sign": _agreed,
    "targets-refusal": _refusal,
}
