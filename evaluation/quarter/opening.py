"""Who gets which sheets of a period, from whom, and who is left out for which reason (M-5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.kci.plan import PlanPeriod, WorkPlan, too_late_for_kci
from evaluation.law.act import Methodology
from evaluation.law.eligibility import is_on_probation, judge
from evaluation.quarter.nouns import CampaignMember, Choices, LeftOut, LongList, NewSheet, Plan
from evaluation.staff.routes import (
    Assigned,
    division_head,
    evaluator_of,
    first_head_for,
    first_head_of,
    line_above,
)

NO_PLANS: Mapping[PersonId, WorkPlan] = MappingProxyType({})


def plan_opening(
    methodology: Methodology,
    period: Period,
    people: Sequence[Person],
    days_worked: Mapping[PersonId, int],
    busy: frozenset[PersonId],
    choices: Choices,
    calendar: Calendar,
    today: date,
    plans: Mapping[PersonId, WorkPlan] = NO_PLANS,
) -> Plan:
    """Decide everybody's sheets. `busy` have theirs for this period already. Pure.

    `plans`: the work plans in force, under this act.
    Raises Refusal: the act has no sheets of such a period, or doesn't know a category (X-30); the
    evaluation can't begin yet (X-33).
    """
    _refuse_too_early(methodology, period, calendar, today)
    present = [p for p in people if not p.has_left(period.first_day)]
    strange = sorted(
        {p.category for p in present if p.in_corpus_b and not methodology.knows(p.category)}
    )
    if strange:
        raise Refusal("refuse-categories", categories=", ".join(strange))
    by_id = {person.id: person for person in people}
    apparatus = _apparatus(methodology, people, today)
    chosen = choices.apparatus_head
    to_head = frozenset() if chosen is None else apparatus.get(chosen, frozenset())
    events = methodology.schedule(period, calendar)
    members: list[CampaignMember] = []
    sheets: list[NewSheet] = []
    for person in present:
        worked = days_worked.get(person.id)
        if worked is None and choices.full_quarter:
            worked = tenure_days(person, period, calendar)
        outcome = _sheets_of(methodology, period, person, worked, by_id, busy, calendar, today)
        if not isinstance(outcome, LeftOut):
            outcome = with_plans(outcome, methodology, person, plans.get(person.id), period)
        if isinstance(outcome, LeftOut):
            members.append(CampaignMember(person, worked, outcome))
            continue
        if chosen is not None and person.id in to_head:
            rule = methodology.reference("apparatus_head").rule
            outcome = tuple(
                replace(sheet, evaluator=chosen, rule=rule, by_superior=False) for sheet in outcome
            )
        members.append(CampaignMember(person, worked))
        sheets += outcome
    long = long_lists(methodology, sheets, by_id, today)
    evaluated = {sheet.person for sheet in sheets}
    return Plan(
        methodology,
        period,
        events,
        tuple(members),
        tuple(sheets),
        first_head_of(people, methodology, today),
        {head: len(under & evaluated) for head, under in apparatus.items()},
        long,
    )


def _refuse_too_early(act: Methodology, period: Period, calendar: Calendar, today: date) -> None:
    if not act.opens(period):
        raise Refusal("refuse-act-silent")
    first = act.opens_from(period, calendar)
    if today < first:
        raise Refusal("refuse-opens-later", period=str(period), day=first.isoformat())


def _apparatus(
    act: Methodology, people: Sequence[Person], today: date
) -> dict[PersonId, frozenset[PersonId]]:
    """By head of the apparatus whose sheets may go to him; empty where the act knows none."""
    if "apparatus_head" not in act.references:
        return {}
    heads = (p for p in people if Role.APPARATUS_HEAD in p.roles and not p.has_left(today))
    return {head.id: first_head_for(head, people, act, today).under for head in heads}


def long_lists(
    act: Methodology, sheets: Sequence[NewSheet], by_id: Mapping[PersonId, Person], today: date
) -> tuple[LongList, ...]:
    """The evaluators who will have to name servants, with whom the bot will propose (M-17c)."""
    if act.named_servants is None:
        return ()
    sizes = Counter(sheet.evaluator for sheet in sheets)
    return tuple(
        LongList(evaluator, size, _proposed(act, evaluator, sheets, by_id, today))
        for evaluator, size in sizes.items()
        if size > act.named_servants.over
    )


def _proposed(
    act: Methodology,
    evaluator: PersonId,
    sheets: Sequence[NewSheet],
    by_id: Mapping[PersonId, Person],
    today: date,
) -> dict[PersonId, PersonId]:
    people = (by_id[sheet.person] for sheet in sheets if sheet.evaluator == evaluator)
    heads = (
        (one.id, division_head(evaluator, act, line_above(one, by_id, today))) for one in people
    )
    return {person: head.id for person, head in heads if head is not None}


def tenure_days(person: Person, period: Period, calendar: Calendar) -> int:
    """Working days between the first and last day on the post inside the period."""
    first = max(person.appointed or period.first_day, period.first_day)
    last = min(person.dismissed or period.last_day, period.last_day)
    return calendar.working_days_between(first, last) if first <= last else 0


def _sheets_of(
    methodology: Methodology,
    period: Period,
    person: Person,
    worked: int | None,
    by_id: Mapping[PersonId, Person],
    busy: frozenset[PersonId],
    calendar: Calendar,
    today: date,
) -> tuple[NewSheet, ...] | LeftOut:
    if not person.in_corpus_b:
        return LeftOut("left-out-not-corpus-b", methodology.references["subjects"].rule)
    if person.id in busy:
        due = methodology.due(period, calendar) or methodology.route_for(person)
        return LeftOut("left-out-already", due.source.rule)
    verdict = judge(
        methodology.eligibility,
        period,
        person.appointed,
        person.dismissed,
        worked,
        calendar,
        on_probation=on_probation(methodology, period, person, calendar, today),
    )
    if not verdict.eligible:
        return LeftOut(f"left-out-{verdict.reason}", verdict.source.rule)
    found = evaluator_of(person, methodology, by_id, today)
    if found is None:
        return LeftOut("left-out-no-evaluator", methodology.route_for(person).source.rule)
    return new_sheets(person, found, methodology, period) or _outside_tiers(methodology)


def _outside_tiers(act: Methodology) -> LeftOut:
    """Nothing but competences is asked of a post that has no indicators (X-32)."""
    assert act.competences is not None  # else a period that the act opens has a sheet for everybody
    return LeftOut("left-out-outside-tiers", act.competences.tiers_source.rule)


def on_probation(
    act: Methodology, period: Period, person: Person, calendar: Calendar, today: date
) -> bool:
    """Whether somebody is on probation on the day of his evaluation: today, or its first (V-3c)."""
    day = max(today, act.evaluation_begins(period, calendar))
    return is_on_probation(act.eligibility, person.probation_until, day)


def new_sheets(
    person: Person, found: Assigned, act: Methodology, period: Period
) -> tuple[NewSheet, ...]:
    """The sheets of a period by the evaluator whom the act gives."""
    rule, by_superior = found.by.source.rule, found.by.by_superior
    return tuple(
        NewSheet(person.id, form, found.evaluator.id, rule, by_superior=by_superior)
        for form in act.forms_of(person, period)
    )


def with_plans(
    sheets: tuple[NewSheet, ...],
    act: Methodology,
    person: Person,
    plan: WorkPlan | None,
    period: Period,
) -> tuple[NewSheet, ...] | LeftOut:
    """A sheet of КЦИ with its rows, or why there are none: it is never a ranking then (X-43)."""
    if all(act.forms[sheet.form].method != "kci" for sheet in sheets):
        return sheets
    if plan is not None:
        return tuple(_with_plan(sheet, act, plan) for sheet in sheets)
    rule = act.kci
    assert rule is not None  # an act with such a form has it
    if too_late_for_kci(person, rule, PlanPeriod.of(rule, period.first_day)):
        return LeftOut("left-out-no-kci", rule.least_months_source.rule)
    return LeftOut("left-out-no-plan", rule.set_within.source.rule)


def _with_plan(sheet: NewSheet, act: Methodology, plan: WorkPlan) -> NewSheet:
    return replace(sheet, plan=plan.id) if act.forms[sheet.form].method == "kci" else sheet
