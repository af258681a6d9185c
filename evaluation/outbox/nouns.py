"""A letter that waits to be sent, and what its text needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evaluation.base.ids import NoticeId, PersonId
from evaluation.base.place import Address

Details = Mapping[str, int]


@dataclass(frozen=True)
class WaitingLetter:
    """An outbox row that may go now."""

    id: NoticeId
    person: PersonId
    address: Address
    kind: str
    details: Details
