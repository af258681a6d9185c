"""Unsigned sheets that the act would now give to somebody else: the staff has changed (X-48).

An open quarter keeps its evaluators. HR reassigns such sheets one by one, each with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Campaign, Sheet
from evaluation.staff.routes import evaluator_of


@dataclass(frozen=True)
class Misplaced:
    """A sheet without its marks, whose list it is on, and whom the act gives as the staff is now.

    `owner` is the evaluator, or who has named him.
    """

    sheet: Sheet
    owner: Person
    rightful: Person


def misplaced_in(moment: Moment[Books], campaign: Campaign) -> tuple[Misplaced, ...]:
    """The sheets whose evaluator by the act is another than when they were opened.

    What HR, the first head or the evaluator himself has moved since stays where it is, as long as
    the staff says the same.
    """
    act, opened = moment.act(campaign.act), moment.office.day(campaign.opened_at)
    now = {person.id: person for person in moment.books.people.all()}
    then = now | {one.id: one for one in moment.books.campaigns.members(campaign.id)}
    found = []
    for sheet in moment.books.sheets.drafts(campaign.id):
        rightful = _given(sheet.person, act, now, moment.today)
        owner = sheet.named_by or sheet.evaluator
        if rightful is None or rightful in (owner, _given(sheet.person, act, then, opened)):
            continue
        unread = replace(sheet, marks={}, comments={})
        found.append(Misplaced(unread, now[owner], now[rightful]))
    return tuple(found)


def _given(
    person: PersonId, act: Methodology, people: Mapping[PersonId, Person], day: date
) -> PersonId | None:
    found = evaluator_of(people[person], act, people, day)
    return None if found is None else found.evaluator.id
