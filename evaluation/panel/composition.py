"""What is wrong with a body of people who decide together."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.law.words import Source


@dataclass(frozen=True)
class CompositionFault:
    """Why a body can't sit (or shouldn't, where the act only advises): a text key and the rule.

    `is_numbered`: the act says this itself, so that a refusal names the paragraph.
    """

    key: str
    source: Source
    person: PersonId | None = None
    is_numbered: bool = True

    def refusal(self) -> Refusal:
        """The same as a "no", with the paragraph where the act says so itself."""
        if not self.is_numbered:
            return Refusal(f"refuse-{self.key}")
        return Refusal(f"refuse-{self.key}", paragraph=self.source.paragraph)
