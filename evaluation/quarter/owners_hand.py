"""Whose hands stand under an agreed sheet: its owner's, or an act on his refusal (V-25, V-31)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import RefusalAct

SUPERIOR = "superior"
OF_HR = "hr"


@dataclass(frozen=True)
class SignedRefusal:
    """Somebody's signature under the act on a refusal, for a role: "hr" or "superior"."""

    role: str
    person: PersonId
    at: datetime


@dataclass(frozen=True)
class OwnersHand:
    """Whether the owner has signed what was agreed, and when.

    `refusal`: what the act on his refusal says, "" where there is none; it is complete with every
    signature that the act asks for, and stands in the place of his.
    """

    signed_at: datetime | None = None
    refusal: str = ""
    hands: tuple[SignedRefusal, ...] = ()

    @property
    def met_at(self) -> datetime | None:
        """When the last hand came: the owner's, or one under the act on his refusal."""
        if self.signed_at is not None or not self.hands:
            return self.signed_at
        return max(hand.at for hand in self.hands)

    def is_refused(self, rule: RefusalAct | None) -> bool:
        """Whether the act on a refusal is complete."""
        signed = {one.role for one in self.hands}
        return rule is not None and bool(self.refusal) and signed >= set(rule.signed_by)

    def is_met(self, rule: RefusalAct | None) -> bool:
        """Whether he has signed, or the complete act stands in the place of it."""
        return self.signed_at is not None or self.is_refused(rule)

    def signed(self, now: datetime) -> OwnersHand:
        """With the owner's signature."""
        return replace(self, signed_at=now)

    def refused(self, hand: SignedRefusal, words: str, rule: RefusalAct) -> OwnersHand:
        """One more signature under the act on his refusal; the first says what happened.

        Nobody signs for two roles, and nobody twice. Raises Refusal.
        """
        if self.signed_at is not None:
            raise Refusal("refuse-points-signed")
        if hand.role not in rule.signed_by or any(one.role == hand.role for one in self.hands):
            raise Refusal("refuse-points-refusal-signed")
        if any(one.person == hand.person for one in self.hands):
            raise Refusal("refuse-second-person")
        told = self.refusal or require_reason(words)
        return replace(self, refusal=told, hands=(*self.hands, hand))

    def role_for(self, actor: Person, *, is_superior: bool) -> str | None:
        """As whom somebody may sign the act on a refusal; None: not, or not any more.

        Who is both signs as the superior: for the organisational department another signs.
        """
        role = SUPERIOR if is_superior else OF_HR if actor.roles & HR else None
        taken = any(one.person == actor.id or one.role == role for one in self.hands)
        return None if taken else role
