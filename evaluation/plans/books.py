"""What of the store plans need beside those of КЦИ: what is being typed."""

from __future__ import annotations

from typing import Protocol

from evaluation.base.ids import PersonId, WorkPlanId
from evaluation.plans.nouns import KciDraft
from evaluation.quarter.books import Books as QuarterBooks


class KciDraftBook(Protocol):
    """КЦИ that are half typed."""

    def get(self, person: PersonId, plan: WorkPlanId, place: int) -> KciDraft | None: ...
    def save(self, person: PersonId, plan: WorkPlanId, place: int, draft: KciDraft) -> None: ...
    def drop(self, person: PersonId, plan: WorkPlanId, place: int) -> None: ...
    def drop_all(self, person: PersonId, plan: WorkPlanId) -> None: ...


class Books(QuarterBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def kci_drafts(self) -> KciDraftBook: ...
