"""КЦИ that are half typed, as JSON documents; only whoever types one sees it."""

from __future__ import annotations

from evaluation.base.ids import PersonId, WorkPlanId
from evaluation.plans.nouns import KciDraft
from storage.documents import Document
from storage.rows import Book

_DRAFT = Document(KciDraft)


class KciDraftBook(Book):
    """Implements `evaluation.plans.books.KciDraftBook`."""

    def get(self, person: PersonId, plan: WorkPlanId, place: int) -> KciDraft | None:
        found = self._value(
            """
            SELECT parts FROM kci_drafts
            WHERE person_id = :person AND plan_id = :plan AND place = :place
            """,
            {"person": person, "plan": plan, "place": place},
        )
        where = f"the КЦИ {place} typed by {person} for the plan {plan}"
        return None if found is None else _DRAFT.noun(found, where)

    def save(self, person: PersonId, plan: WorkPlanId, place: int, draft: KciDraft) -> None:
        self._do(
            """
            INSERT INTO kci_drafts (person_id, plan_id, place, parts)
            VALUES (:person, :plan, :place, :parts)
            ON CONFLICT (person_id, plan_id, place) DO UPDATE SET parts = excluded.parts
            """,
            {
                "person": person,
                "plan": plan,
                "place": place,
                "parts": _DRAFT.text(draft),
            },
        )

    def drop(self, person: PersonId, plan: WorkPlanId, place: int) -> None:
        self._do(
            """
            DELETE FROM kci_drafts
            WHERE person_id = :person AND plan_id = :plan AND place = :place
            """,
            {"person": person, "plan": plan, "place": place},
        )

    def drop_all(self, person: PersonId, plan: WorkPlanId) -> None:
        self._do(
            "DELETE FROM kci_drafts WHERE person_id = :person AND plan_id = :plan",
            {"person": person, "plan": plan},
        )
