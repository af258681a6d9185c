"""Changes that wait: the head of HR lets them be or not; the official, where they are about her."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ChangeId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.law.moment import Moment, Moments
from evaluation.staff.account import NewLink
from evaluation.staff.books import Books
from evaluation.staff.change import (
    ChangeState,
    FieldChange,
    StaffChange,
    Stake,
    changed_row,
    still_new,
)
from evaluation.staff.file import recheck
from evaluation.staff.found import known_person
from evaluation.staff.heads import heads_of_hr
from evaluation.staff.linking import linked, unlinked
from evaluation.staff.loud import tell_person
from evaluation.staff.power import is_loud, may_decide
from evaluation.staff.row import StaffRow


@dataclass(frozen=True)
class HeldView:
    """A change that waits, against what stands there now, with who asked for it.

    `by` None: the administrator at the machine. `names` are those of superiors, by number. `told`
    names what is shown, so that a button can't let something else be.
    """

    change: StaffChange
    person: Person
    by: Person | None
    fields: tuple[FieldChange, ...]
    stakes: tuple[Stake, ...]
    names: dict[str, str]

    @property
    def told(self) -> str:
        """Six hexadecimal digits of what is shown."""
        text = repr([(one.field, one.old, one.new) for one in self.fields])
        return _digest(f"{self.change.id} {self.change.kind} {text}")


@dataclass(frozen=True)
class Decision:
    """What a press brought: the changes with their new state, and links to be handed over."""

    changes: tuple[StaffChange, ...]
    links: tuple[NewLink, ...]


def told_of(views: Sequence[HeldView]) -> str:
    """Names all that is shown together."""
    return _digest(" ".join(view.told for view in views))


def held_for(moment: Moment[Books], actor: Person) -> tuple[StaffChange, ...]:
    """What waits for somebody's press."""
    people = moment.books.people
    waiting = moment.books.changes.waiting()
    about = people.some({change.person for change in waiting})
    return tuple(one for one in waiting if may_decide(actor, about[one.person]))


class HeldChanges:
    """Verbs: what waits, let it be, refuse it."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def waiting(self, actor: Person) -> tuple[HeldView, ...]:
        """What the actor may decide, oldest first. Raises Refusal to whoever decides nothing."""
        if not actor.roles & {Role.HR_HEAD, Role.APPOINTING}:
            raise Refusal("refuse-role")
        return await self._moments.read(lambda moment: self._views(moment, actor))

    def _views(self, moment: Moment[Books], actor: Person) -> tuple[HeldView, ...]:
        known = {period: _known(moment, period) for period in _periods(moment, actor)}
        stakes = moment.books.changes.stakes()
        found = []
        for change in held_for(moment, actor):
            person = known_person(moment.books, change.person)
            by = moment.books.people.get(change.by) if change.by else None
            rows = known[change.period]
            names = {row.number: row.name for row in rows.values()}
            fields = still_new(rows[person.number], change.fields)
            mine = tuple(sorted(stakes.get(person.id, ())))
            if Role.HR_HEAD not in actor.roles:  # who is asked in a survey is for HR to know
                mine = tuple(stake for stake in mine if stake is not Stake.RESPONDENT)
            found.append(HeldView(change, person, by, fields, mine, names))
        return tuple(found)

    async def settle(
        self, actor: Person, chosen: ChangeId | None, told: str, *, approve: bool
    ) -> Decision:
        """Let one change be, or refuse it; `chosen` None: all that the actor may decide.

        `told` names what was shown. Raises Refusal: not the actor's to decide, something else by
        now, or a row that can't stand as the others are.
        """

        def change(moment: Moment[Books]) -> Decision:
            views = self._views(moment, actor)
            if chosen is not None:
                views = tuple(view for view in views if view.change.id == chosen)
            if not views:
                raise Refusal("refuse-not-found")
            if told != (views[0].told if chosen is not None else told_of(views)):
                raise Refusal("refuse-held-changed")
            links = _carried_out(moment, actor, views) if approve else ()
            settled = _settled(moment, actor, [view.change for view in views], approve=approve)
            return Decision(settled, links)

        return await self._moments.write(change)


def _periods(moment: Moment[Books], actor: Person) -> set[Quarter | None]:
    """The quarters of whose days worked something waits."""
    return {change.period for change in held_for(moment, actor)}


def _known(moment: Moment[Books], period: Quarter | None) -> dict[str, StaffRow]:
    period = period or Quarter.of(moment.today).previous()
    return {row.number: row for row in moment.books.people.rows(period)}


def _carried_out(
    moment: Moment[Books], actor: Person, views: Sequence[HeldView]
) -> tuple[NewLink, ...]:
    _put_rows(moment, [view for view in views if view.change.kind == "row"])
    links = []
    for view in views:
        if view.change.kind == "unlink":
            unlinked(moment, view.person)
        elif view.change.kind == "link":
            links.append(linked(moment, actor, view.person, by_head=True))
    return tuple(links)


def _put_rows(moment: Moment[Books], views: Sequence[HeldView]) -> None:
    """All rows together, since one may make room for the other. Raises Refusal."""
    rows = _known(moment, None)
    new = [changed_row(rows[view.person.number], view.fields) for view in views]
    for fault in recheck(new, tuple(rows.values()), moment.today):
        raise Refusal(fault.key, **fault.details)
    for view, row in zip(views, new, strict=True):
        counts_days = any(one.field == "days_worked" for one in view.fields)
        moment.books.people.put([row], view.change.period if counts_days else None)
    refuse_headless(moment, had_head=True)


def refuse_headless(moment: Moment[Books], *, had_head: bool) -> None:
    """Somebody must be left who can give roles. Raises Refusal."""
    if had_head and not moment.books.people.with_role(Role.HR_HEAD):
        raise Refusal("refuse-no-hr-head")


def _settled(
    moment: Moment[Books], actor: Person, changes: Sequence[StaffChange], *, approve: bool
) -> tuple[StaffChange, ...]:
    """Those concerned hear, and whoever asked; so do the other heads."""
    state: ChangeState = "done" if approve else "refused"
    for change in changes:
        moment.books.changes.settle(change.id, state, actor.id, moment.now)
        moment.record(actor, f"power-{state}", {"change": change.id, "person": change.person})
    settled = tuple(replace(change, state=state) for change in changes)
    for change in settled:
        if change.kind == "unlink" or (change.state == "done" and _is_told(change)):
            tell_person(moment, change)
    listeners = {change.by for change in settled if change.by is not None}
    listeners |= {one.id for one in heads_of_hr(moment)}
    at = int(moment.now.timestamp())
    for listener in sorted(listeners - {actor.id}):
        key = f"power-decided:{settled[0].id}:{actor.id}:{at}:{listener}"
        write_letter(moment, listener, "power-decided", {"by": actor.id, "at": at}, key)
    return settled


def _is_told(change: StaffChange) -> bool:
    return change.kind != "row" or is_loud(change.fields)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]
