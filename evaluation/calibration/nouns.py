"""Acts that were done on paper, recorded or being written down, and the files of a case."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from evaluation.base.ids import CaseId, PersonId, RecordId
from evaluation.calibration.cases import Proposal

CasePaperName = Literal["application", "decision", "protocol"]


@dataclass(frozen=True)
class OrderPaper:
    """An order of the official, or a decision of the maslikhat (M-19b): members, or a refusal."""

    number: str
    day: date
    members: tuple[PersonId, ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class RoomVote:
    """A mark that was voted on in the room, and who was for it."""

    mark: Decimal
    in_favour: tuple[PersonId, ...]


@dataclass(frozen=True)
class VotePaper:
    """A session in the room: who was there, what was said, how it was voted, in its order.

    `absence`: why the evaluator wasn't there to argue (X-63).
    """

    present: tuple[PersonId, ...]
    argument: str
    objection: str
    proposals: tuple[Proposal, ...]
    votes: tuple[RoomVote, ...]
    absence: str = ""


@dataclass(frozen=True)
class SignaturesPaper:
    """Hands on the protocol; who refused, with the reason."""

    signed: tuple[PersonId, ...]
    refused: Mapping[PersonId, str]


PaperDetails = OrderPaper | VotePaper | SignaturesPaper


@dataclass(frozen=True)
class PaperRecord:
    """What somebody wrote down of an act on paper, and who confirmed it.

    `kind`: "order" and "maslikhat" are an OrderPaper, "vote" and "signatures" the others.
    """

    id: RecordId
    case: CaseId
    kind: str
    details: PaperDetails
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None


@dataclass(frozen=True)
class PaperDraft:
    """What has been written down so far; fields are those of a record, some of them missing.

    `favour`: for each mark, as text, who was for it.
    """

    number: str = ""
    day: date | None = None
    members: tuple[PersonId, ...] = ()
    refusal: str = ""
    present: tuple[PersonId, ...] = ()
    argument: str = ""
    objection: str = ""
    proposals: tuple[Proposal, ...] = ()
    favour: Mapping[Decimal, frozenset[PersonId]] = field(default_factory=dict)
    signed: tuple[PersonId, ...] = ()
    refused: Mapping[PersonId, str] = field(default_factory=dict)
    absence: str = ""

    def worded(self, name: str, words: str) -> PaperDraft:
        """The draft with one of its typed fields changed."""
        changes: dict[str, Any] = {name: words}
        return replace(self, **changes)

    def among(self, seated: Collection[PersonId]) -> PaperDraft:
        """The draft without those who sit in the body no more."""
        return replace(
            self,
            present=tuple(one for one in self.present if one in seated),
            proposals=tuple(one for one in self.proposals if one.by in seated),
            favour={mark: people & frozenset(seated) for mark, people in self.favour.items()},
            signed=tuple(one for one in self.signed if one in seated),
            refused={one: why for one, why in self.refused.items() if one in seated},
        )


@dataclass(frozen=True)
class CaseFile:
    """A file beside a case: an attachment of the application, a photographed paper."""

    id: int
    kind: str
    name: str
    added_by: PersonId
    added_at: datetime
