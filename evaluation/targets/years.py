"""The mark of a year, computed by the organisational department from quarters and plan (V-32)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.found import known_campaign
from evaluation.quarter.nouns import Campaign, Sheet
from evaluation.targets.books import Books
from evaluation.targets.found import is_by_targets, marks_of, plan_behind
from evaluation.targets.nouns import YearComputed
from evaluation.targets.seals import year_seal

TO_COMPUTE = ("ready", "changed")


@dataclass(frozen=True)
class YearLine:
    """Where somebody's year stands: "plan" (none in force), "writing", "superior", "agreed",
    "refusal", then "no-quarters", "ready", "changed" (its quarters say something else by now),
    "computed", "decided".
    """

    sheet: Sheet
    state: str


@dataclass(frozen=True)
class YearOverview:
    """Everybody's year by targets."""

    campaign: Campaign
    methodology: Methodology
    lines: tuple[YearLine, ...]

    @property
    def waiting(self) -> int:
        """How many marks can be computed now."""
        return sum(line.state in TO_COMPUTE for line in self.lines)


class TargetYears:
    """Verbs of HR: how everybody's year stands, compute the marks."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def board(self, actor: Person, campaign: CampaignId) -> YearOverview:
        """HR's list: what each year waits for, never a figure. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: overview(moment, campaign))

    async def compute(self, actor: Person, campaign: CampaignId, expected: int) -> int:
        """Compute every mark that can be computed now, but one's own; how many it were.

        `expected`: for how many it was shown. Again, where a quarter has changed since, as long as
        the Commission hasn't got it. Raises Refusal.
        """
        require_hr(actor)

        def change(moment: Moment[Books]) -> int:
            found = overview(moment, campaign)
            if found.waiting != expected:
                raise Refusal("refuse-points-changed")
            lines = [line for line in found.lines if line.state in TO_COMPUTE]
            others = [line.sheet for line in lines if line.sheet.person != actor.id]
            if lines and not others:
                raise Refusal("refuse-own-sheet")
            for sheet in others:
                _compute(moment, actor, found.methodology, sheet)
            return len(others)

        return await self._moments.write(change)


def overview(moment: Moment[Books], campaign: CampaignId) -> YearOverview:
    """Everybody's year by targets of a campaign. Raises Refusal."""
    found = known_campaign(moment.books, campaign)
    act = moment.act(found.act)
    sheets = moment.books.sheets.of_campaign(campaign)
    lines = tuple(
        YearLine(sheet, year_state(moment, act, sheet))
        for sheet in sheets
        if is_by_targets(act, sheet.form)
    )
    return YearOverview(found, act, lines)


def year_state(moment: Moment[Books], act: Methodology, sheet: Sheet) -> str:
    """See `YearLine.state`."""
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    kept = None if result is None else moment.books.target_sheets.result(result.id)
    if result is None or kept is None:
        plan = plan_behind(moment, sheet)
        if plan is None:
            return "plan"
        return "writing" if marks_of(moment, sheet, plan).sent_at is None else "superior"
    if not kept.owner.is_met(act.unsigned_act):
        return "refusal" if kept.owner.hands else "agreed"
    if result.decision is not None:
        return "decided"
    if kept.year is not None and moment.books.sittings.live_of(result.id) is not None:
        return "computed"
    quarters = _quarters(moment, sheet)
    if not quarters:
        return "no-quarters"
    if kept.year is None:
        return "ready"
    return "computed" if kept.year.quarters == quarters else "changed"


def _quarters(moment: Moment[Books], sheet: Sheet) -> tuple[Decimal, ...]:
    """The points of his quarters as they stand; one that he has none of is left out (A-01)."""
    marks = moment.books.results.quarter_marks(sheet.person, sheet.period.year)
    key = moment.act(sheet.act).key
    ours = (one for one in marks if moment.books.acts.text(one.act)[0] == key)
    return tuple(one.mean.value for one in ours)


def _compute(moment: Moment[Books], actor: Person, act: Methodology, sheet: Sheet) -> None:
    result = moment.books.results.of_sheet(sheet.id)
    assert result is not None  # its state says so
    kept = moment.books.target_sheets.result(result.id)
    assert kept is not None
    if act.year is None:
        raise Refusal("refuse-act-silent")
    quarters = _quarters(moment, sheet)
    found = act.year.year_of(act.points_rule, quarters, kept.marks)
    year = YearComputed(quarters, found.turned, kept.marks, found.value, actor.id, moment.now)
    moment.books.target_sheets.compute(replace(kept, year=year), found.year)
    payload = {"result": result.id, "person": sheet.person}
    moment.record(actor, "year-computed", {**payload, **year_seal(year)})
