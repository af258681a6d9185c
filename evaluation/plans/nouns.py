"""A КЦИ that is half typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from evaluation.base.refusal import Refusal
from evaluation.kci.kci import Kci
from evaluation.law.kci_marks import Direction, KciError


@dataclass(frozen=True)
class KciDraft:
    """What has been typed of a КЦИ so far; empty texts and None are still to come."""

    name: str = ""
    direction: Direction | None = None
    unit: str = ""
    planned: tuple[Decimal, ...] = ()
    due: date | None = None
    change: str = ""
    document: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields still to come, in the order in which they are asked."""
        counted = self.direction != "done"
        asked = {
            "name": not self.name,
            "direction": self.direction is None,
            "unit": counted and not self.unit,
            "planned": counted and not self.planned,
            "due": self.due is None,
            "change": not self.change,
            "document": not self.document,
        }
        return tuple(field for field, is_open in asked.items() if is_open)

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been typed."""
        return self == KciDraft()

    def whole(self) -> Kci:
        """The КЦИ. Raises Refusal: a field is missing, or a planned value can't be."""
        if self.missing or self.direction is None or self.due is None:
            raise Refusal("refuse-kci-empty")
        counted = self.direction != "done"
        try:
            return Kci(
                name=self.name,
                unit=self.unit if counted else "",
                direction=self.direction,
                planned=self.planned if counted else (),
                due=self.due,
                change=self.change,
                document=self.document,
            )
        except KciError as fault:
            raise Refusal(fault.key) from fault


def drafted(kci: Kci) -> KciDraft:
    """A КЦИ of the plan as a draft, to change it."""
    return KciDraft(
        name=kci.name,
        direction=kci.direction,
        unit=kci.unit,
        planned=kci.planned,
        due=kci.due,
        change=kci.change,
        document=kci.document,
    )


def stored(draft: KciDraft) -> dict[str, Any]:
    """A draft as an awaited text keeps it, in JSON."""
    return {
        "name": draft.name,
        "direction": draft.direction,
        "unit": draft.unit,
        "planned": [str(value) for value in draft.planned],
        "due": draft.due.isoformat() if draft.due else None,
        "change": draft.change,
        "document": draft.document,
    }


def read(parts: Mapping[str, Any]) -> KciDraft:
    """A draft from what `stored` has made of it."""
    due = parts["due"]
    return KciDraft(
        name=parts["name"],
        direction=parts["direction"],
        unit=parts["unit"],
        planned=tuple(Decimal(value) for value in parts["planned"]),
        due=date.fromisoformat(due) if due else None,
        change=parts["change"],
        document=parts["document"],
    )
