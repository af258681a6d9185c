"""Who heads HR now, the acting one included, and who decides about whom."""

from __future__ import annotations

from dataclasses import replace

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.law.moment import Moment
from evaluation.staff.acting import ActingHead
from evaluation.staff.books import Books
from evaluation.staff.power import may_decide


def acting_today(moment: Moment[Books]) -> tuple[ActingHead, ...]:
    """Who acts for the head of HR today."""
    return tuple(a for a in moment.books.acting.ending_from(moment.today) if a.acts(moment.today))


def as_acting(moment: Moment[Books], person: Person) -> Person:
    """Somebody with the role that he has for these days only; the dates alone give it."""
    if any(acting.person == person.id for acting in acting_today(moment)):
        return replace(person, roles=person.roles | {Role.HR_HEAD})
    return person


def able(moment: Moment[Books], person: Person) -> Person:
    """Somebody with the roles that he has now: none once he has left."""
    if person.has_left(moment.today):
        return replace(person, roles=frozenset())
    return as_acting(moment, person)


def heads_of_hr(moment: Moment[Books]) -> tuple[Person, ...]:
    """Heads of HR who serve, then those who act for them today."""
    heads = {one.id: one for one in moment.books.people.with_role(Role.HR_HEAD)}
    named = moment.books.people.some({acting.person for acting in acting_today(moment)})
    everybody = {**heads, **{n: as_acting(moment, one) for n, one in named.items()}}
    return tuple(one for one in everybody.values() if not one.has_left(moment.today))


def officials(moment: Moment[Books]) -> tuple[Person, ...]:
    """Who has the right to appoint, and serves."""
    people = moment.books.people.with_role(Role.APPOINTING)
    return tuple(one for one in people if not one.has_left(moment.today))


def deciders(moment: Moment[Books], subject: Person) -> tuple[Person, ...]:
    """Who may press for a change of this person."""
    everybody = {one.id: one for one in (*heads_of_hr(moment), *officials(moment))}
    return tuple(one for one in everybody.values() if may_decide(one, subject))
