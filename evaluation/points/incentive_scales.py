"""A department's five-level scale of incentives, with number and date of its approval (V-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.points.books import Books
from evaluation.points.nouns import TEXT_LIMIT, IncentiveScale
from evaluation.quarter.found import known_campaign
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.schedules import refuse_number


@dataclass(frozen=True)
class ToldScale:
    """A scale as HR types it: the approval, and what each level stands for, from the least up."""

    number: str
    day: date
    levels: tuple[str, ...]


@dataclass(frozen=True)
class DepartmentScale:
    """A department of a quarter with its scale of the year, None while it has none."""

    unit: str
    scale: IncentiveScale | None
    is_used: bool


@dataclass(frozen=True)
class DepartmentScales:
    """Every department of a quarter, in alphabetical order."""

    campaign: Campaign
    methodology: Methodology
    units: tuple[DepartmentScale, ...]


class IncentiveScales:
    """Verbs of HR: look at the scales of a quarter's departments, enter one."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def of(self, actor: Person, campaign: CampaignId) -> DepartmentScales:
        """The departments of a quarter with their scales. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: _scales(moment, campaign))

    async def enter(
        self, actor: Person, campaign: CampaignId, unit: int, told: ToldScale
    ) -> DepartmentScales:
        """Write down the approved scale of a department, by its place in the list. Raises Refusal.

        Until an incentive rests on it another may be entered; then it stands for the year: that
        and who approves it are the office's practice, for the act is silent on both.
        """
        require_hr(actor)

        def change(moment: Moment[Books]) -> DepartmentScales:
            found = _scales(moment, campaign)
            if not 0 <= unit < len(found.units):
                raise Refusal("refuse-not-found")
            department, act = found.units[unit], found.methodology
            if department.is_used:
                raise Refusal("refuse-incentive-scale-used", unit=department.unit)
            year = found.campaign.period.year
            new = _entered(moment, actor, (act, department, year), told)
            moment.books.incentive_scales.add(new)
            payload = {"unit": new.unit, "year": new.year, "number": new.number}
            moment.record(actor, "incentive-scale", {**payload, "revision": new.revision})
            return _scales(moment, campaign)

        return await self._moments.write(change)


def _entered(
    moment: Moment[Books],
    actor: Person,
    about: tuple[Methodology, DepartmentScale, int],
    told: ToldScale,
) -> IncentiveScale:
    act, department, year = about
    number = " ".join(told.number.split())
    refuse_number(number)
    if told.day > moment.today:
        raise Refusal("refuse-incentive-scale-day")
    rule = act.points_rule
    levels = tuple(" ".join(one.split()) for one in told.levels)
    if len(levels) != rule.most - rule.least + 1 or not all(levels):
        raise Refusal("refuse-incentive-scale-levels", count=rule.most - rule.least + 1)
    longest = max(map(len, levels))
    if longest > TEXT_LIMIT:
        raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=longest)
    before = 0 if department.scale is None else department.scale.revision
    return IncentiveScale(
        act.key, department.unit, year, before + 1, number, told.day, levels, actor.id, moment.now
    )


def _scales(moment: Moment[Books], campaign: CampaignId) -> DepartmentScales:
    found = known_campaign(moment.books, campaign)
    act, year = moment.act(found.act), found.period.year
    _ = act.points_rule  # an act without points has no such scales
    scales = moment.books.incentive_scales
    units = sorted({person.unit for person in moment.books.campaigns.members(campaign)})
    departments = (
        DepartmentScale(
            unit, scales.of_unit(act.key, unit, year), scales.is_used(act.key, unit, year)
        )
        for unit in units
    )
    return DepartmentScales(found, act, tuple(departments))
