"""Acts on paper, written down field by field in the chat; only their recorder sees the drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case
from evaluation.calibration.composition import propose
from evaluation.calibration.heard import unheard
from evaluation.calibration.hearing import circle_of, found_case, hearing_of, require_host
from evaluation.calibration.nouns import PaperDraft, PaperRecord
from evaluation.calibration.paper_form import (
    DraftView,
    asked,
    details_of,
    kinds_at,
    missing_in,
    tabled,
)
from evaluation.calibration.records import KINDS, Records, spoken
from evaluation.law.moment import Moment, Moments

WORDS = {
    "number": 100,
    "refusal": cases.REASON_LIMIT,
    "argument": cases.TEXT_LIMIT,
    "absence": cases.REASON_LIMIT,
    "objection": cases.TEXT_LIMIT,
}
"""The fields that are typed as they are, with their longest length in characters."""

MOST_SEATS = 15


class Drafts:
    """Verbs: look, write a field, toggle a person, put forward, throw away, finish."""

    def __init__(self, moments: Moments[Books], records: Records) -> None:
        self._moments = moments
        self._records = records

    async def look(self, actor: Person, case: CaseId, kind: str) -> DraftView:
        """The draft as it stands, a fresh one if there is none. Raises Refusal."""
        return await self._moments.read(
            lambda moment: self._view(moment, actor, self._case(moment, actor, case, kind), kind)
        )

    async def write(
        self, actor: Person, case: CaseId, kind: str, field: str, text: str
    ) -> DraftView:
        """Write a typed field down. Raises Refusal."""
        if field not in WORDS:
            raise Refusal("refuse-not-found")
        words = text.strip()
        if not words:
            raise Refusal("refuse-reason-empty")
        if len(words) > WORDS[field]:
            raise Refusal("refuse-text-long", limit=WORDS[field], length=len(words))
        return await self._changed(actor, case, kind, lambda _, draft: draft.worded(field, words))

    async def erase(self, actor: Person, case: CaseId, kind: str, field: str) -> DraftView:
        """Take a typed field back. Raises Refusal."""
        if field not in WORDS:
            raise Refusal("refuse-not-found")
        return await self._changed(actor, case, kind, lambda _, draft: draft.worded(field, ""))

    async def dated(self, actor: Person, case: CaseId, kind: str, day: date) -> DraftView:
        """The date of the paper, today at the latest. Raises Refusal."""
        if day > self._moments.today():
            raise Refusal("refuse-paper-day")
        return await self._changed(actor, case, kind, lambda _, draft: replace(draft, day=day))

    async def seat(self, actor: Person, case: CaseId, kind: str, person: PersonId) -> DraftView:
        """Put somebody on the list of members, or take him off. Raises Refusal."""

        def change(_: Case, draft: PaperDraft) -> PaperDraft:
            members = _toggled(draft.members, person)
            if len(members) > MOST_SEATS:
                raise Refusal("refuse-paper-seats", limit=MOST_SEATS)
            return replace(draft, members=members)

        return await self._changed(actor, case, kind, change)

    async def attend(self, actor: Person, case: CaseId, kind: str, person: PersonId) -> DraftView:
        """Say that a member was in the room, or wasn't; his words go with him. Raises Refusal."""

        def change(found: Case, draft: PaperDraft) -> PaperDraft:
            self._member(found, person)
            if person in {member.person for member in found.present}:
                raise Refusal("refuse-paper-sits")
            proposals = tuple(one for one in draft.proposals if one.by != person)
            favour = {mark: people - {person} for mark, people in draft.favour.items()}
            present = _toggled(draft.present, person)
            return replace(draft, present=present, proposals=proposals, favour=favour)

        return await self._changed(actor, case, kind, change)

    async def put_forward(
        self, actor: Person, case: CaseId, kind: str, by: PersonId, mark: Decimal, reason: str
    ) -> DraftView:
        """A proposal made in the room; a second one of the same member replaces it."""

        def change(found: Case, draft: PaperDraft) -> PaperDraft:
            others = tuple(one for one in draft.proposals if one.by != by)
            table = tabled(found, replace(draft, proposals=others))
            made = voting.put_forward(table, by, mark, reason).proposals[-1]
            return replace(draft, proposals=(*others, made))

        return await self._changed(actor, case, kind, change)

    async def take_back(self, actor: Person, case: CaseId, kind: str, by: PersonId) -> DraftView:
        """Strike a member's proposal out. Raises Refusal."""

        def change(_: Case, draft: PaperDraft) -> PaperDraft:
            others = tuple(one for one in draft.proposals if one.by != by)
            return replace(draft, proposals=others)

        return await self._changed(actor, case, kind, change)

    async def count(
        self, actor: Person, case: CaseId, kind: str, mark: Decimal, person: PersonId | None
    ) -> DraftView:
        """Say that a member was for a mark, or wasn't; nobody (None) was. Raises Refusal."""

        def change(found: Case, draft: PaperDraft) -> PaperDraft:
            if person is not None:
                self._member(found, person)
            given = draft.favour.get(mark, frozenset())
            now = frozenset[PersonId]() if person is None else given ^ {person}
            return replace(draft, favour={**draft.favour, mark: now})

        return await self._changed(actor, case, kind, change)

    async def signature(
        self, actor: Person, case: CaseId, kind: str, person: PersonId, how: str, reason: str = ""
    ) -> DraftView:
        """A member's hand on the paper: "signed", "none" yet, or "refused" with its reason."""
        if how == "refused" and not reason.strip():
            raise Refusal("refuse-reason-empty")
        if len(reason) > cases.REASON_LIMIT:
            raise Refusal("refuse-text-long", limit=cases.REASON_LIMIT, length=len(reason))

        def change(found: Case, draft: PaperDraft) -> PaperDraft:
            self._member(found, person)
            signed = tuple(one for one in draft.signed if one != person)
            refused = {one: why for one, why in draft.refused.items() if one != person}
            if how == "signed":
                signed = (*signed, person)
            elif how == "refused":
                refused[person] = " ".join(reason.split())
            return replace(draft, signed=signed, refused=refused)

        return await self._changed(actor, case, kind, change)

    async def drop(self, actor: Person, case: CaseId, kind: str) -> None:
        """Throw the draft away."""
        await self._moments.write(
            lambda moment: moment.books.records.drop_draft(actor.id, case, kind)
        )

    async def finish(
        self, actor: Person, case: CaseId, kind: str, photo: tuple[str, bytes]
    ) -> PaperRecord:
        """Record the act with its photograph; a second person confirms it. Raises Refusal."""
        view = await self.look(actor, case, kind)
        if view.missing:
            raise Refusal("refuse-paper-missing")
        record = await self._records.record(actor, case, kind, details_of(view), photo)
        await self.drop(actor, case, kind)
        return record

    # Inside a transaction

    def _case(self, moment: Moment[Books], actor: Person, case: CaseId, kind: str) -> Case:
        found = found_case(moment.books, case)
        require_host(moment, actor, found)
        if kind not in KINDS:
            raise Refusal("refuse-not-found")
        if kind not in kinds_at(found):
            raise Refusal("refuse-case-stage", stage=found.stage.value)
        return found

    @staticmethod
    def _member(case: Case, person: PersonId) -> None:
        if person not in case.people:
            raise Refusal("refuse-not-found")

    async def _changed(
        self, actor: Person, case: CaseId, kind: str, step: Callable[[Case, PaperDraft], PaperDraft]
    ) -> DraftView:
        def change(moment: Moment[Books]) -> DraftView:
            found = self._case(moment, actor, case, kind)
            draft = step(found, self._draft(moment, actor, found, kind))
            moment.books.records.save_draft(actor.id, case, kind, draft)
            return self._view(moment, actor, found, kind)

        return await self._moments.write(change)

    def _draft(self, moment: Moment[Books], actor: Person, case: Case, kind: str) -> PaperDraft:
        kept = moment.books.records.draft(actor.id, case.id, kind)
        return self._fresh(moment, case, kind) if kept is None else kept.among(case.people)

    def _fresh(self, moment: Moment[Books], case: Case, kind: str) -> PaperDraft:
        """A guess: the body that the rules suggest, everybody in the room, all hands."""
        if kind in ("order", "maslikhat"):
            hearing = hearing_of(moment, case)
            circle = circle_of(moment.books, case, hearing.result, hearing.rule.excluded)
            seats = propose(circle, hearing.rule, hearing.today)
            return PaperDraft(members=tuple(seat.person for seat in seats))
        if kind == "vote":
            present = tuple(member.person for member in case.members)
            return PaperDraft(
                present=present,
                argument=case.argument,
                absence=case.absence,
                objection=case.objection,
            )
        done = {one.person for one in case.signatures}
        return PaperDraft(signed=tuple(m.person for m in case.present if m.person not in done))

    def _view(self, moment: Moment[Books], actor: Person, case: Case, kind: str) -> DraftView:
        draft = self._draft(moment, actor, case, kind)
        hearing = hearing_of(moment, case)
        circle = circle_of(moment.books, case, hearing.result, hearing.rule.excluded)
        order = asked(tabled(case, draft), draft, hearing.rule) if kind == "vote" else ()
        view = DraftView(kind, draft, hearing, circle, order, (), None)
        if kind == "vote":
            view = replace(view, unheard=unheard(moment, spoken(case, draft)))
        missing = missing_in(view)
        if missing:
            return replace(view, missing=missing)
        try:
            self._records.tried(moment, case, actor, kind, details_of(view))
        except Refusal as refusal:
            return replace(view, refusal=refusal)
        return view


def _toggled(people: Sequence[PersonId], person: PersonId) -> tuple[PersonId, ...]:
    if person in people:
        return tuple(one for one in people if one != person)
    return (*people, person)
