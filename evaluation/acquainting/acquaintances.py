"""Acquaintance in writing: a hand on paper, or the act on a refusal, then one of the act's ways.

Where an act wants a signature no tap replaces it (T-41a). One of HR writes the paper down with its
photograph, a second person, whose hand isn't under it, compares and confirms. Who refused gets his
results by the ways that the act lists and by no others (T-41c).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.acquainting.books import Books
from evaluation.acquainting.nouns import Acquaintance
from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, PersonId, ResultId
from evaluation.base.person import HR, Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.words import Title
from evaluation.paperwork.incoming import instant_of
from evaluation.quarter.found import known_campaign
from evaluation.quarter.nouns import Campaign, Result
from evaluation.quarter.receipts import (
    ON_PAPER,
    REFUSAL,
    is_by_signature,
    is_for_later,
    told_since,
)
from evaluation.staff.found import known_person

SIGNATURE = "signature"
KINDS = (SIGNATURE, REFUSAL)


@dataclass(frozen=True)
class ToldAcquaintance:
    """What HR says of a paper: the day on it, and who has signed an act on a refusal besides."""

    kind: str
    person: PersonId
    campaign: CampaignId
    day: date
    servants: tuple[PersonId, ...] = ()


@dataclass(frozen=True)
class AcquaintanceView:
    """Somebody to be acquainted, as HR and the second person see him: states, never marks (§10).

    `state`: "open"; "recorded", a paper waits for its second person; "refused", his results are
    still to be sent; "met". `results`: those that the state is about. `servants`: who signed the
    act on a refusal. `may_confirm`: the reader is the second person of `paper`.
    """

    person: Person
    campaign: Campaign
    methodology: Methodology
    results: tuple[Result, ...]
    state: str
    paper: Acquaintance | None = None
    servants: tuple[Person, ...] = ()
    recorder: Person | None = None
    may_confirm: bool = False

    @property
    def is_to_do(self) -> bool:
        """Whether HR has something to do: to let him sign, or to send what he has refused."""
        return self.state in ("open", "refused")

    @property
    def ways(self) -> dict[str, Title]:
        """The ways by which a refused result is sent, by their keys in the act's file."""
        return dict(self.methodology.channels)


class Acquaintances:
    """Verbs: whom, look, check, record, photograph, confirm, drop, send."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def everybody(self, actor: Person) -> tuple[AcquaintanceView, ...]:
        """Whom HR has to acquaint, or to send his results, by name; never the actor himself."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[AcquaintanceView, ...]:
            found = to_acquaint(moment)
            return tuple(one for one in found if one.person.id != actor.id)

        return await self._moments.read(look)

    async def people(self, actor: Person) -> tuple[Person, ...]:
        """Who may have signed an act on a refusal: everybody in service. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            everybody = moment.books.people.all()
            return tuple(one for one in everybody if not one.has_left(moment.today))

        return await self._moments.read(look)

    async def see(self, actor: Person, campaign: CampaignId, person: PersonId) -> AcquaintanceView:
        """One of them. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._of(moment, actor, campaign, person))

    async def check(self, actor: Person, told: ToldAcquaintance) -> AcquaintanceView:
        """Whom a paper is about, if it could be recorded. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._recordable(moment, actor, told))

    async def record(
        self, actor: Person, told: ToldAcquaintance, photo: tuple[str, bytes]
    ) -> Acquaintance:
        """Write a signed paper down, with its photograph (T-41a, T-41b). Raises Refusal."""
        require_hr(actor)
        if not photo[1]:
            raise Refusal("refuse-no-photo")

        def change(moment: Moment[Books]) -> Acquaintance:
            view = self._recordable(moment, actor, told)
            results = tuple(one.id for one in view.results)
            paper = moment.books.acquaintances.add(
                Acquaintance(
                    0, told.kind, told.person, told.campaign, results, told.day, told.servants,
                    actor.id, moment.now, None,
                ),
                photo,
            )  # fmt: skip
            payload = {"paper": paper.id, "kind": told.kind, "person": told.person}
            moment.record(actor, "acquaintance-recorded", payload)
            for second in sorted(seconds_of(moment, paper)):
                key = f"acquaintance:{paper.id}:{second}"
                write_letter(moment, second, "acquaintance", {"paper": paper.id}, key)
            return paper

        return await self._moments.write(change)

    async def waiting(self, actor: Person) -> tuple[AcquaintanceView, ...]:
        """Papers that wait for a second person, for whoever keeps them. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[AcquaintanceView, ...]:
            if actor.id not in _keepers(moment):
                raise Refusal("refuse-role")
            papers = moment.books.acquaintances.waiting()
            return tuple(paper_view(moment, p, actor) for p in papers if p.person != actor.id)

        return await self._moments.read(look)

    async def photo(self, actor: Person, paper: int) -> tuple[str, bytes]:
        """The photographed paper; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            found = _waiting(moment, actor, paper)
            moment.record(actor, "acquaintance-viewed", {"paper": found.id})
            return moment.books.acquaintances.photo(paper)

        return await self._moments.write(change)

    async def confirm(self, actor: Person, paper: int) -> Acquaintance:
        """The paper says so: he is acquainted, or has refused (T-41a, T-41b). Raises Refusal."""

        def change(moment: Moment[Books]) -> Acquaintance:
            found = _waiting(moment, actor, paper)
            if actor.id not in seconds_of(moment, found):
                raise Refusal("refuse-second-person")
            standing = _unmet(moment, found.results)
            if not standing:
                raise Refusal("refuse-acquaintance-gone")
            moment.books.acquaintances.confirm(paper, actor, moment.now)
            payload = {"paper": paper, "kind": found.kind, "recorded_by": found.recorded_by}
            moment.record(actor, "acquaintance-confirmed", payload)
            for result in standing:
                _noted(moment, actor, found, result)
            return found

        return await self._moments.write(change)

    async def drop(self, actor: Person, paper: int) -> None:
        """Throw a mistaken record away before anybody confirms it. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> None:
            _waiting(moment, actor, paper)
            moment.books.acquaintances.drop(paper, moment.now)
            moment.record(actor, "acquaintance-dropped", {"paper": paper})

        await self._moments.write(change)

    async def send(
        self, actor: Person, campaign: CampaignId, person: PersonId, way: str, note: str
    ) -> None:
        """HR has sent a refused result by one of the act's ways (T-41c). Raises Refusal.

        `note`: what the record rests on, the number of the message. There is no term: the one that
        the act refers to isn't at hand.
        """
        require_hr(actor)
        words = require_reason(note)

        def change(moment: Moment[Books]) -> None:
            view = self._of(moment, actor, campaign, person)
            if way not in view.ways:
                raise Refusal("refuse-channel")
            if view.state != "refused":
                raise Refusal("refuse-acquaintance-unrefused", person=view.person.name)
            for result in view.results:
                moment.books.results.receive(result.id, moment.now, way)
                moment.books.results.note(result.id, "called", moment.now, actor, way, words)
                payload = {"result": result.id, "channel": way, "note": words}
                moment.record(actor, "result-told", payload)

        await self._moments.write(change)

    # Inside a transaction

    def _of(
        self, moment: Moment[Books], actor: Person, campaign: CampaignId, person: PersonId
    ) -> AcquaintanceView:
        """Somebody whom one of HR may acquaint; oneself another does. Raises Refusal."""
        if person == actor.id:
            raise Refusal("refuse-own-sheet")
        found = known_campaign(moment.books, campaign)
        act = moment.act(found.act)
        results = tuple(
            one
            for one in moment.books.results.of_person(person)
            if one.campaign == campaign and not is_for_later(act, one)
        )
        if not is_by_signature(act) or not results:
            raise Refusal("refuse-not-found")
        return _view(moment, found, known_person(moment.books, person), results)

    def _recordable(
        self, moment: Moment[Books], actor: Person, told: ToldAcquaintance
    ) -> AcquaintanceView:
        view = self._of(moment, actor, told.campaign, told.person)
        if view.state in ("recorded", "met"):
            raise Refusal(f"refuse-acquaintance-{view.state}", person=view.person.name)
        if told.kind == REFUSAL and view.state == "refused":
            raise Refusal("refuse-acquaintance-refused", person=view.person.name)
        first = max(told_since(moment, one) for one in view.results)
        if not first <= told.day <= moment.today:
            raise Refusal("refuse-incoming-day", day=first.isoformat())
        _refuse_servants(moment, actor, view, told)
        return view


def to_acquaint(moment: Moment[Books]) -> tuple[AcquaintanceView, ...]:
    """Everybody with results that stand and that he hasn't signed for, nor been sent, by name."""
    found: dict[tuple[CampaignId, PersonId], list[Result]] = {}
    for result in moment.books.results.unreceived():
        act = moment.act(result.act)
        if is_by_signature(act) and not is_for_later(act, result):
            found.setdefault((result.campaign, result.person), []).append(result)
    people = moment.books.people.some({person for _, person in found})
    views = [
        _view(moment, known_campaign(moment.books, campaign), people[person], results)
        for (campaign, person), results in found.items()
    ]
    return tuple(sorted(views, key=lambda view: view.person.name))


def paper_view(moment: Moment[Books], paper: Acquaintance, reader: Person) -> AcquaintanceView:
    """A paper that waits, as somebody reads it."""
    campaign = known_campaign(moment.books, paper.campaign)
    person = known_person(moment.books, paper.person)
    view = _view(moment, campaign, person, _unmet(moment, paper.results))
    may_confirm = reader.id in seconds_of(moment, paper)
    return replace(_with_paper(moment, view, paper), state="recorded", may_confirm=may_confirm)


def seconds_of(moment: Moment[Books], paper: Acquaintance) -> frozenset[PersonId]:
    """Who may stand behind a paper: of HR or an official, no hand under it."""
    return _keepers(moment) - paper.parties


def _view(
    moment: Moment[Books], campaign: Campaign, person: Person, results: Sequence[Result]
) -> AcquaintanceView:
    act = moment.act(campaign.act)
    unmet = tuple(one for one in results if one.received_at is None)
    if not unmet:
        return AcquaintanceView(person, campaign, act, tuple(results), "met")
    last = moment.books.acquaintances.last_of(person.id, campaign.id)
    if last is not None and last.confirmed_by is None:
        view = AcquaintanceView(person, campaign, act, unmet, "recorded")
        return _with_paper(moment, view, last)
    refused = moment.books.acquaintances.refused(person.id, campaign.id)
    to_send = tuple(one for one in unmet if one.id in refused)
    if to_send and last is not None:
        return _with_paper(
            moment, AcquaintanceView(person, campaign, act, to_send, "refused"), last
        )
    return AcquaintanceView(person, campaign, act, unmet, "open")


def _with_paper(
    moment: Moment[Books], view: AcquaintanceView, paper: Acquaintance
) -> AcquaintanceView:
    people = moment.books.people.some({paper.recorded_by, *paper.servants})
    servants = tuple(people[one] for one in paper.servants)
    return replace(view, paper=paper, servants=servants, recorder=people[paper.recorded_by])


def _noted(moment: Moment[Books], actor: Person, paper: Acquaintance, result: Result) -> None:
    """His signature is the receipt; a refusal is noted, and the sending is one."""
    note = moment.books.results.note
    if paper.kind == REFUSAL:
        note(result.id, "called", moment.now, actor, REFUSAL, paper.day.isoformat())
        return
    signed = instant_of(moment, paper.day, result.signed_at)
    moment.books.results.receive(result.id, signed, ON_PAPER)
    moment.books.results.acknowledge(result.id, signed)
    note(result.id, "acknowledged", moment.now, actor, ON_PAPER, paper.day.isoformat())


def _unmet(moment: Moment[Books], results: Sequence[ResultId]) -> tuple[Result, ...]:
    """Those of the results that stand and that nobody has signed for meanwhile."""
    found = (moment.books.results.get(one) for one in results)
    return tuple(
        one
        for one in found
        if one is not None and one.recalled_at is None and one.received_at is None
    )


def _refuse_servants(
    moment: Moment[Books], actor: Person, view: AcquaintanceView, told: ToldAcquaintance
) -> None:
    """An act on a refusal has so many other hands, each somebody else's (T-41b). Raises Refusal."""
    rule = view.methodology.refusal_act
    if told.kind not in KINDS or (told.kind == REFUSAL and rule is None):
        raise Refusal("refuse-not-found")
    needed = rule.servants if told.kind == REFUSAL and rule is not None else 0
    if len(told.servants) != needed or len(set(told.servants)) != needed:
        raise Refusal("refuse-acquaintance-servants", count=needed)
    for one in told.servants:
        servant = known_person(moment.books, one)
        if one in (view.person.id, actor.id) or servant.has_left(told.day):
            raise Refusal("refuse-acquaintance-servant", person=servant.name)


def _keepers(moment: Moment[Books]) -> frozenset[PersonId]:
    """HR, and the officials who appoint."""
    people = moment.books.people.with_any_role((*HR, Role.APPOINTING))
    return frozenset(person.id for person in people if not person.has_left(moment.today))


def _waiting(moment: Moment[Books], actor: Person, paper: int) -> Acquaintance:
    """A paper that waits, for whoever keeps them and isn't its subject. Raises Refusal."""
    found = moment.books.acquaintances.get(paper)
    if found is None or found.confirmed_by is not None or actor.id not in _keepers(moment):
        raise Refusal("refuse-not-found")
    if actor.id == found.person:
        raise Refusal("refuse-not-found")
    return found
