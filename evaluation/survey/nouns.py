"""A 360 survey and its parts: circles around evaluatees, and the seats in them (S-34 to S-37).

A seat knows whether it was invited, declined or given up for another, and never a time: whatever
orders the participants is half of a link between a person and his answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from evaluation.base.ids import CircleId, PersonId, SeatId, SurveyId


class SurveyState(StrEnum):
    """Where a survey stands.

    From "closing" on no answer is taken any more, and no circle goes back to "open".
    """

    COMPOSING = "composing"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


class Side(StrEnum):
    """From which side a respondent knows the evaluatee (S-36c, X-12)."""

    SUPERIOR = "superior"
    SUBORDINATE = "subordinate"
    PEER = "peer"


class SeatState(StrEnum):
    """What is known of a seat; whether somebody has answered is known to nobody."""

    INVITED = "invited"
    DECLINED = "declined"
    REMOVED = "removed"


@dataclass(frozen=True)
class Survey:
    """The survey of one year under one act (S-5b); it closes by itself at `closes_at`.

    `token` names its key: a number would fit the key of another office's survey too.
    """

    id: SurveyId
    token: str
    act: str
    year: int
    seed: int
    state: SurveyState
    closes_at: datetime


@dataclass(frozen=True)
class Seat:
    """A respondent's place in a circle. `why` is the key of the solver's explanation."""

    id: SeatId
    circle: CircleId
    respondent: PersonId
    side: Side
    why: str
    state: SeatState = SeatState.INVITED
    reason: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether the respondent is asked."""
        return self.state is SeatState.INVITED


@dataclass(frozen=True)
class Circle:
    """Everybody asked about one evaluatee.

    `form` is the form of the act by which he is evaluated otherwise: it chooses the competences.
    `few_reason`: why fewer than the preferred five. `is_enough`: found once a night; None: not
    said, as of few, or where some can't answer. `figures` once it is closed: what is published, and
    no more.
    """

    id: CircleId
    survey: SurveyId
    person: PersonId
    person_name: str
    person_position: str
    person_unit: str
    form: str
    seats: tuple[Seat, ...]
    few_reason: str = ""
    is_enough: bool | None = None
    is_closed: bool = False
    figures: Mapping[str, str] | None = None

    @property
    def taken(self) -> tuple[Seat, ...]:
        """The seats whose respondents are asked."""
        return tuple(seat for seat in self.seats if seat.is_taken)
