"""An account, and the way to one: invitation, claim, link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.place import Address


@dataclass(frozen=True)
class Guest:
    """An account as its messenger shows it. Names are what its owner chose."""

    address: Address
    username: str | None
    full_name: str


@dataclass(frozen=True)
class Account:
    """A person's account, for HR's eyes."""

    person: PersonId
    guest: Guest
    linked_at: datetime
    reachable: bool


@dataclass(frozen=True)
class Invitation:
    """A code that waits, by its hash. `by_head`: the head of HR or the command line made it."""

    code_hash: str
    person: PersonId
    expires_at: datetime
    state: str
    by_head: bool


@dataclass(frozen=True)
class Claim:
    """Somebody asked "is this you?": by the link that he followed, or the phone that he shared."""

    guest: Guest
    person: PersonId
    made_at: datetime
    code_hash: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class NewLink:
    """A freshly made link; its code exists nowhere else."""

    person: Person
    code: str
    expires_at: datetime
