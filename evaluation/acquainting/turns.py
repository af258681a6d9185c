"""Whose turn it is around acquaintance in writing."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.acquainting.acquaintances import seconds_of, to_acquaint
from evaluation.acquainting.books import Books
from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.law.moment import Moment


def acquaintance_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: of HR "acquaint", whom to let sign or to send a result; "acquaintance", a paper to
    be confirmed. Without a day: the act's term isn't at hand (T-41c).
    """
    papers = moment.books.acquaintances.waiting()
    waiting = sum(person.id in seconds_of(moment, paper) for paper in papers)
    if waiting:
        yield Duty("acquaintance", 0, waiting, "")
    if person.roles & HR:
        others = (one for one in to_acquaint(moment) if one.person.id != person.id)
        to_do = sum(one.is_to_do for one in others)
        if to_do:
            yield Duty("acquaint", 0, to_do, "")
