"""A КЦИ while it is typed, field by field: kept at once, put into the plan when it is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from evaluation.base.ids import WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.store import Store
from evaluation.kci.kci import Kci
from evaluation.kci.plan import TEXT_LIMIT, PlanPeriod, PlanState, WorkPlan, refuse_faulty
from evaluation.law.kci_marks import Direction, KciError
from evaluation.plans.books import Books
from evaluation.plans.nouns import KciDraft, drafted

TEXTS = ("name", "unit", "change", "document")
DIRECTIONS = ("more", "less", "done")


@dataclass(frozen=True)
class DraftedKci:
    """The form of one КЦИ: the plan, the place in it, what is typed, what stands in the plan."""

    plan: WorkPlan
    place: int
    draft: KciDraft
    stored: Kci | None

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that isn't in the plan yet."""
        if self.stored is None:
            return not self.draft.is_blank
        return self.draft != drafted(self.stored)


class KciDrafts:
    """Verbs of whoever sets a plan: look, write a field, forget. Nobody else sees a draft."""

    def __init__(self, store: Store[Books]) -> None:
        self._store = store

    async def look(self, actor: Person, plan: WorkPlanId, place: int) -> DraftedKci:
        """What is typed of the КЦИ at `place`, or what stands there. Raises Refusal."""
        return await self._store.read(lambda books: _seen(books, actor, plan, place))

    async def write(
        self, actor: Person, plan: WorkPlanId, place: int, field: str, text: str
    ) -> DraftedKci:
        """Write one of TEXTS down. Raises Refusal: empty, too long."""
        if field not in TEXTS:
            raise Refusal("refuse-not-found")
        words = " ".join(text.split())
        if not words:
            raise Refusal("refuse-kci-empty")
        if len(words) > TEXT_LIMIT:
            raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(words))
        changed: dict[str, Any] = {field: words}
        return await self._changed(actor, plan, place, lambda _, draft: replace(draft, **changed))

    async def direct(
        self, actor: Person, plan: WorkPlanId, place: int, direction: str
    ) -> DraftedKci:
        """Say which way is better; what is done or not has neither unit nor planned value."""
        if direction not in DIRECTIONS:
            raise Refusal("refuse-not-found")
        way = cast("Direction", direction)

        def change(_: PlanPeriod, draft: KciDraft) -> KciDraft:
            if way == "done":
                return replace(draft, direction=way, unit="", planned=())
            return replace(draft, direction=way)

        return await self._changed(actor, plan, place, change)

    async def aim(
        self, actor: Person, plan: WorkPlanId, place: int, planned: tuple[Decimal, ...]
    ) -> DraftedKci:
        """The planned value of the period, or four cumulative ones by quarter (A-16)."""

        def change(period: PlanPeriod, draft: KciDraft) -> KciDraft:
            kci = replace(_sample(period), planned=planned)
            refuse_faulty(kci, period)
            return replace(draft, planned=planned)

        try:
            return await self._changed(actor, plan, place, change)
        except KciError as fault:
            raise Refusal(fault.key) from fault

    async def date(self, actor: Person, plan: WorkPlanId, place: int, due: date) -> DraftedKci:
        """The term, within the period (S-25). Raises Refusal."""

        def change(period: PlanPeriod, draft: KciDraft) -> KciDraft:
            refuse_faulty(replace(_sample(period), due=due), period)
            return replace(draft, due=due)

        return await self._changed(actor, plan, place, change)

    async def forget(self, actor: Person, plan: WorkPlanId, place: int) -> None:
        """Throw away what was typed. Raises Refusal."""

        def change(books: Books) -> None:
            _seen(books, actor, plan, place)
            books.kci_drafts.drop(actor.id, plan, place)

        await self._store.write(change)

    async def forget_all(self, actor: Person, plan: WorkPlanId) -> None:
        """Throw away all that was typed for a plan: its places mean something else now."""
        await self._store.write(lambda books: books.kci_drafts.drop_all(actor.id, plan))

    async def _changed(
        self,
        actor: Person,
        plan: WorkPlanId,
        place: int,
        step: Callable[[PlanPeriod, KciDraft], KciDraft],
    ) -> DraftedKci:
        def change(books: Books) -> DraftedKci:
            seen = _seen(books, actor, plan, place)
            draft = step(seen.plan.period, seen.draft)
            books.kci_drafts.save(actor.id, plan, place, draft)
            return replace(seen, draft=draft)

        return await self._store.write(change)


def _seen(books: Books, actor: Person, plan: WorkPlanId, place: int) -> DraftedKci:
    found = books.work_plans.get(plan)
    if found is None or found.evaluator != actor.id or not 0 <= place <= len(found.kcis):
        raise Refusal("refuse-not-found")
    if found.state is not PlanState.DRAFT:
        raise Refusal("refuse-plan-state", state=found.state.value)
    kci = found.kcis[place] if place < len(found.kcis) else None
    draft = books.kci_drafts.get(actor.id, plan, place)
    if draft is not None:
        return DraftedKci(found, place, draft, kci)
    return DraftedKci(found, place, KciDraft() if kci is None else drafted(kci), kci)


def _sample(period: PlanPeriod) -> Kci:
    """A КЦИ without a fault, to try one field of another in."""
    return Kci("-", "-", "more", (Decimal(1),), period.last_day, "-", "-")
