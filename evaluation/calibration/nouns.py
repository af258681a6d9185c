"""An act that was done on paper, and a case with all its acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from evaluation.base.ids import CaseId, PersonId, RecordId

CasePaperName = Literal["application", "decision", "protocol"]


@dataclass(frozen=True)
class PaperRecord:
    """What somebody wrote down of an act on paper, and who confirmed it.

    `details` by kind. "order" and "maslikhat" (M-19b): number, date, members or refusal.
    "vote": argument, objection, present, votes as [mark, [who was for it]]. "signatures": signed,
    refused as [person, reason].
    """

    id: RecordId
    case: CaseId
    kind: str
    details: Mapping[str, Any]
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None


@dataclass(frozen=True)
class CaseFile:
    """A file beside a case: an attachment of the application, a photographed paper."""

    id: int
    kind: str
    name: str
    added_by: PersonId
    added_at: datetime
