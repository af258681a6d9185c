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
    """A code that waits, by its hash."""

    code_hash: str
    person: PersonId
    expires_at: datetime
    state: str


@dataclass(frozen=True)
class Claim:
    """Somebody about to be asked "is this you?". `code_hash` None: matched by the contact."""

    guest: Guest
    person: PersonId
    code_hash: str | None


@dataclass(frozen=True)
class NewLink:
    """A freshly made link; its code exists nowhere else."""

    person: Person
    code: str
    expires_at: datetime
