"""The Commission is composed by an order of the authorised person, and amended by the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.commission import steps
from evaluation.commission.books import Books
from evaluation.commission.composition import faults
from evaluation.commission.floor import keep, require_official, seconds_of
from evaluation.commission.nouns import Commission, CommissionOrder
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.shelf import Shelf
from evaluation.panel.composition import CompositionFault
from evaluation.quarter.schedules import refuse_number


@dataclass(frozen=True)
class CommissionView:
    """The Commission of an act as its last order leaves it, None before the first.

    `gone`: whom it names and who has left the service, so that an order has to amend it.
    """

    methodology: Methodology
    commission: Commission | None
    people: Mapping[PersonId, Person]
    gone: tuple[Person, ...]


class Commissions:
    """Verbs: look, name candidates, check a body, compose by an order."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    async def look(self, actor: Person, act: str) -> CommissionView:
        """Who sits, for HR, the authorised person and those who sit. Raises Refusal."""
        methodology = self.known(act)

        def look(moment: Moment[Books]) -> CommissionView:
            view = commission_view(moment, methodology)
            if not _may_look(moment, actor, view.commission):
                raise Refusal("refuse-not-found")
            return view

        return await self._moments.read(look)

    async def all(self, actor: Person) -> tuple[CommissionView, ...]:
        """The Commission of every act that has one, as far as the actor may look at them."""

        def look(moment: Moment[Books]) -> tuple[CommissionView, ...]:
            views = (commission_view(moment, one) for one in self._shelf if is_of_body(moment, one))
            return tuple(one for one in views if _may_look(moment, actor, one.commission))

        return await self._moments.read(look)

    async def concern(self, actor: Person) -> bool:
        """Whether somebody has to do with the Commission of an act that the body lives under.

        Its people, HR and the authorised person do; before the first opening only once it is there.
        """

        def look(moment: Moment[Books]) -> bool:
            return any(
                _may_look(moment, actor, moment.books.commissions.latest(one.key))
                for one in self._shelf
                if one.commission is not None and one.key in acts_of_body(moment)
            )

        return await self._moments.read(look)

    async def candidates(self, actor: Person) -> tuple[Person, ...]:
        """Whom an order can name: whoever serves. For the authorised person. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            require_official(moment, actor)
            everybody = moment.books.people.all()
            return tuple(one for one in everybody if not one.has_left(moment.today))

        return await self._moments.read(look)

    async def check(
        self, actor: Person, act: str, order: CommissionOrder
    ) -> tuple[CompositionFault, ...]:
        """What is wrong with a body before anybody orders it. Raises Refusal."""
        methodology = self.known(act)

        def look(moment: Moment[Books]) -> tuple[CompositionFault, ...]:
            if actor.id not in seconds_of(moment):
                raise Refusal("refuse-role")
            return wrong_with(moment, methodology, order)

        return await self._moments.read(look)

    async def compose(
        self, actor: Person, act: str, order: CommissionOrder, replaces: int = 0
    ) -> CommissionView:
        """The authorised person composes the Commission, or amends it (V-6, V-7, T-5, B-57).

        `replaces`: the revision that he has before him, 0 if there is none yet. Open votes begin
        anew with the new body (X-69). The same order twice is one. Raises Refusal.
        """
        methodology = self.known(act)

        def change(moment: Moment[Books]) -> CommissionView:
            require_official(moment, actor)
            before = moment.books.commissions.latest(act)
            if before is None or before.order != _plain(order):
                if replaces != (0 if before is None else before.revision):
                    raise Refusal("refuse-commission-amended")
                ordered(moment, methodology, order, actor.id, actor)
            return commission_view(moment, methodology)

        return await self._moments.write(change)

    def known(self, act: str) -> Methodology:
        """An act that has a Commission. Raises Refusal."""
        found = self._shelf.get(act)
        if found is None:
            raise Refusal("refuse-not-found")
        if found.commission is None:
            raise Refusal("refuse-act-silent")
        return found


def acts_of_body(moment: Moment[Books]) -> frozenset[str]:
    """The keys of the acts that the body lives or has lived under, or makes a schedule by."""
    books = moment.books
    digests = {one.act for one in books.campaigns.all() if one.state != "cancelled"}
    digests |= {one.act for one in books.work_plans.plannings()}
    digests |= {one.act for one in books.schedules.all()}
    digests |= {one.act for one in books.commissions.all_latest()}
    return frozenset(books.acts.text(digest)[0] for digest in digests)


def is_of_body(moment: Moment[Books], act: Methodology) -> bool:
    """Whether the body may have the Commission of an act: of its own, before the first of any.

    Of an act that knows none, nobody composes one (T-5, V-6, B-55).
    """
    if act.commission is None:
        return False
    lives_under = acts_of_body(moment)
    return not lives_under or act.key in lives_under


def commission_view(moment: Moment[Books], act: Methodology) -> CommissionView:
    """How the Commission of an act stands."""
    found = moment.books.commissions.latest(act.key)
    people = {} if found is None else moment.books.people.some(found.people)
    gone = tuple(one for one in people.values() if one.has_left(moment.today))
    return CommissionView(act, found, people, gone)


def _may_look(moment: Moment[Books], actor: Person, commission: Commission | None) -> bool:
    sits = commission is not None and actor.id in commission.people
    return sits or actor.id in seconds_of(moment)


def wrong_with(
    moment: Moment[Books], act: Methodology, order: CommissionOrder
) -> tuple[CompositionFault, ...]:
    """What is wrong with the body of an order now."""
    named = {one for one in (order.chair, order.secretary, *order.members) if one is not None}
    people = moment.books.people.some(named)
    return faults(order, act.commission_rule, people, moment.today)


def refuse_order(moment: Moment[Books], act: Methodology, order: CommissionOrder) -> None:
    """An order that can't compose the Commission of an act. Raises Refusal."""
    if not is_of_body(moment, act):
        raise Refusal("refuse-commission-other-act")
    refuse_number(_plain(order).number)
    before = moment.books.commissions.latest(act.key)
    if order.day > moment.today or (before is not None and order.day < before.order.day):
        raise Refusal("refuse-order-day")
    wrong = wrong_with(moment, act, order)
    if wrong:
        raise wrong[0].refusal()


def ordered(
    moment: Moment[Books],
    act: Methodology,
    order: CommissionOrder,
    by: PersonId | None,
    actor: Person,
) -> Commission:
    """The order takes effect, and with it what sits anew (X-69). Raises Refusal."""
    refuse_order(moment, act, order)
    books, before = moment.books, moment.books.commissions.latest(act.key)
    new = books.commissions.add(act, _plain(order), by, moment.now)
    payload = {
        "commission": new.id,
        "act": act.key,
        "revision": new.revision,
        "number": new.order.number,
        "people": sorted(new.people),
    }
    moment.record(actor, "commission-ordered", payload)
    for sitting in books.sittings.live():
        if books.acts.text(sitting.act)[0] == act.key:
            after = steps.recomposed(sitting, new)
            keep(moment, actor, sitting, after, "sitting-recomposed", commission=new.id)
    _tell_of_order(moment, before, new, actor)
    return new


def _tell_of_order(
    moment: Moment[Books], before: Commission | None, new: Commission, actor: Person
) -> None:
    """Who sits now, and who sits no more."""
    was = frozenset[PersonId]() if before is None else before.people
    for person in sorted((new.people | was) - {actor.id}):
        key = f"commission:{new.id}:{person}"
        write_letter(moment, person, "commission", {"commission": new.id}, key)


def _plain(order: CommissionOrder) -> CommissionOrder:
    """As it is kept: members in the order of their ids, the number without stray space."""
    members = tuple(sorted(order.members))
    return replace(order, number=" ".join(order.number.split()), members=members)
