"""Somebody's sheets are added to a running campaign, whoever decided it."""

from __future__ import annotations

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.books import Books
from evaluation.quarter.found import plans_under
from evaluation.quarter.nouns import Campaign, CampaignMember, LeftOut, NewSheet
from evaluation.quarter.opening import new_sheets, with_plans
from evaluation.staff.found import known_person
from evaluation.staff.routes import evaluator_of


def refuse_unaddable(moment: Moment[Books], actor: Person, person: Person, to: Campaign) -> None:
    """Oneself, whom the act doesn't know, who has a sheet. Raises Refusal."""
    if person.id == actor.id:
        raise Refusal("refuse-own-sheet")
    if not person.in_corpus_b or not moment.act(to.act).knows(person.category):
        raise Refusal("refuse-not-corpus-b", person=person.name)
    if person.id in moment.books.campaigns.busy(to.period):
        raise Refusal("refuse-has-sheet", person=person.name)


def refuse_evaluator(moment: Moment[Books], evaluatee: PersonId, evaluator: PersonId) -> None:
    """Nobody evaluates himself, nor after he has left. Raises Refusal."""
    chosen = known_person(moment.books, evaluator)
    if chosen.id == evaluatee:
        raise Refusal("refuse-evaluates-himself")
    if chosen.has_left(moment.today):
        raise Refusal("refuse-evaluator-left", person=chosen.name)


def put_in(
    moment: Moment[Books], to: Campaign, person: Person, evaluator: PersonId | None, days: int
) -> tuple[SheetId, NewSheet]:
    """Open his sheets, give back the first, and tell whom it concerns.

    `evaluator` None: whom the act gives. Raises Refusal.
    """
    act, member = moment.act(to.act), CampaignMember(person, days)
    if not act.forms_of(person, to.period):
        raise Refusal("refuse-outside-tiers", person=person.name)
    new = _with_plans(moment, _new_sheets(moment, to, person, evaluator), person, to)
    refuse_evaluator(moment, person.id, new[0].evaluator)
    added = [moment.books.campaigns.add(to, member, sheet) for sheet in new]
    tell_of_sheets(moment, to.id, new[0].evaluator)
    moment.books.outbox.tell_evaluatees(to.id, told_forms(act), moment.now, moment.now)
    return added[0], new[0]


def tell_of_sheets(moment: Moment[Books], campaign: CampaignId, person: PersonId) -> None:
    """Somebody has got sheets in a running campaign."""
    key = f"sheets:{campaign}:{person}:{int(moment.now.timestamp())}"
    write_letter(moment, person, "sheets", {"campaign": campaign}, key)


def _new_sheets(
    moment: Moment[Books], to: Campaign, person: Person, evaluator: PersonId | None
) -> tuple[NewSheet, ...]:
    """By the evaluator whom HR names, else by the one whom the act gives. Raises Refusal."""
    act = moment.act(to.act)
    if evaluator is not None:
        rule, forms = act.route_for(person).source.rule, act.forms_of(person, to.period)
        return tuple(NewSheet(person.id, form, evaluator, rule) for form in forms)
    by_id = {p.id: p for p in moment.books.people.all()}
    found = evaluator_of(person, act, by_id, moment.today)
    if found is None:
        raise Refusal("refuse-no-evaluator", person=person.name)
    return new_sheets(person, found, act, to.period)


def _with_plans(
    moment: Moment[Books], new: tuple[NewSheet, ...], person: Person, campaign: Campaign
) -> tuple[NewSheet, ...]:
    """A head gets a sheet of КЦИ only by a plan in force (S-23): perhaps approved since."""
    act = moment.act(campaign.act)
    plan = plans_under(moment, act.key, campaign.period).get(person.id)
    outcome = with_plans(new, act, person, plan, campaign.period)
    if isinstance(outcome, LeftOut):
        key = outcome.key.replace("left-out", "refuse")
        raise Refusal(key, person=person.name, rule=outcome.rule)
    return outcome
