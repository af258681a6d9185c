"""What came on paper, and what was told by a channel that records it (X-50)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from evaluation.base.ids import IncomingId, PersonId

Kind = Literal["result", "report"]


@dataclass(frozen=True)
class Told:
    """What HR has told somebody itself: by which channel, on which day, with a word on how.

    `what`: which of the things that there are to tell; `about`: which call to a session, as epoch
    seconds, 0 for everything else.
    """

    what: str
    channel: str
    note: str
    day: date
    by: PersonId
    at: datetime
    about: int = 0


@dataclass(frozen=True)
class Incoming:
    """An application that came on paper, as somebody has written it down.

    `kind`: about a "result" of a quarter or a "report" of a survey, `about` its id. `other`: whom
    it is against, who neither records nor confirms it.
    """

    id: IncomingId
    kind: Kind
    about: int
    person: PersonId
    other: PersonId
    arrived: date
    text: str
    file_name: str
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None

    @property
    def parties(self) -> frozenset[PersonId]:
        """Between whom it is."""
        return frozenset({self.person, self.other})


@dataclass(frozen=True)
class IncomingDraft:
    """What of an application has been written down before its photograph comes."""

    arrived: date | None = None
    text: str = ""
