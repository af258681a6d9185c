"""Hands under a protocol."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from evaluation.base.ids import PersonId


@dataclass(frozen=True)
class Signature:
    """Somebody's word on the protocol: signed, or refused with the reason that HR wrote down."""

    person: PersonId
    at: datetime
    refused: str = ""


def is_new(signatures: Sequence[Signature], new: Signature, *, is_open: bool) -> bool:
    """Whether it changes anything: signing takes a recorded refusal back while it is open."""
    known = next((one for one in signatures if one.person == new.person), None)
    return known is None or bool(known.refused and not new.refused and is_open)


def with_signature(signatures: Sequence[Signature], new: Signature) -> tuple[Signature, ...]:
    """The hands with one more, in the place of his earlier word."""
    return (*(one for one in signatures if one.person != new.person), new)


def are_all_there(signatures: Sequence[Signature], wanted: Collection[PersonId]) -> bool:
    """Whether everybody has signed or refused."""
    return {one.person for one in signatures} >= frozenset(wanted)
