"""What is asked again and again around sheets by points."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.base.ids import SheetId
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.points.books import Books
from evaluation.points.nouns import IncentiveScale, PointsSheet
from evaluation.points.steps import judged_by
from evaluation.quarter.nouns import Campaign, Sheet

METHOD = "points"


def is_by_points(act: Methodology, form: str) -> bool:
    """Whether a form of the act is filled in points."""
    return act.forms[form].method == METHOD


def points_sheet(moment: Moment[Books], sheet: SheetId) -> Sheet:
    """A sheet by points that wasn't withdrawn. Raises Refusal."""
    found = moment.books.sheets.get(sheet)
    if found is None or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    if not is_by_points(moment.act(found.act), found.form):
        raise Refusal("refuse-not-found")
    return found


def points_of(moment: Moment[Books], sheet: Sheet) -> PointsSheet:
    """What stands on it, for the superior whom it has now."""
    return judged_by(moment.books.points.get(sheet.id), sheet.evaluator)


def scale_for(moment: Moment[Books], sheet: Sheet) -> IncentiveScale | None:
    """The approved scale of the department in which he was at the opening (V-18)."""
    key, year = moment.act(sheet.act).key, sheet.period.year
    return moment.books.incentive_scales.of_unit(key, sheet.person_unit, year)


def running(moment: Moment[Books]) -> Iterator[tuple[Campaign, tuple[Sheet, ...]]]:
    """Every running quarter with its unsigned sheets by points, if it has any."""
    for campaign in moment.books.campaigns.running():
        act = moment.act(campaign.act)
        if act.points is None:
            continue
        drafts = moment.books.sheets.drafts(campaign.id)
        found = tuple(sheet for sheet in drafts if is_by_points(act, sheet.form))
        if found:
            yield campaign, found
