"""Somebody of the staff, and who may do what only HR may."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role

HR = frozenset({Role.HR, Role.HR_HEAD})


@dataclass(frozen=True)
class Person:
    """A servant, or a chief outside corpus "B" (then `category` is empty).

    `probation_until`: the last day of his probation (V-3c).

    `account`: the number of the account from which he acts now, as the messenger names the sender;
    0 of whoever is read from the books. Those who write the file can alter whose account is whose.
    """

    id: PersonId
    number: str
    name: str
    position: str
    category: str
    unit: str
    is_unit_head: bool
    is_managerial: bool
    superior: PersonId | None
    appointed: date | None
    dismissed: date | None
    phone: str | None
    language: str | None
    roles: frozenset[Role]
    probation_until: date | None = None
    account: int = field(default=0, compare=False)

    @property
    def in_corpus_b(self) -> bool:
        """Only corpus "B" is evaluated (M-1)."""
        return bool(self.category)

    def has_left(self, day: date) -> bool:
        """Whether `day` lies after the last day of service."""
        return self.dismissed is not None and self.dismissed < day


def require(actor: Person, *roles: Role) -> None:
    """Refuse an act that needs another role. Raises Refusal."""
    if not actor.roles & frozenset(roles):
        raise Refusal("refuse-role")


def require_hr(actor: Person) -> None:
    """HR's own acts (M-8). Raises Refusal."""
    require(actor, *HR)


def require_reason(reason: str) -> str:
    """An act that changes somebody's evaluation carries its ground. Raises Refusal."""
    words = " ".join(reason.split())
    if not words:
        raise Refusal("refuse-reason-empty")
    if len(words) > 500:
        raise Refusal("refuse-text-long", limit=500, length=len(words))
    return words
