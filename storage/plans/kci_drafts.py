"""КЦИ that are half typed, as JSON documents; only whoever types one sees it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from evaluation.base.ids import PersonId, WorkPlanId
from storage.rows import Book


class KciDraftBook(Book):
    """Implements `evaluation.plans.books.KciDraftBook`."""

    def get(self, person: PersonId, plan: WorkPlanId, place: int) -> Mapping[str, Any] | None:
        found = self._value(
            """
            SELECT parts FROM kci_drafts
            WHERE person_id = :person AND plan_id = :plan AND place = :place
            """,
            {"person": person, "plan": plan, "place": place},
        )
        return None if found is None else dict(json.loads(found))

    def save(
        self, person: PersonId, plan: WorkPlanId, place: int, parts: Mapping[str, Any]
    ) -> None:
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
                "parts": json.dumps(dict(parts), ensure_ascii=False),
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
