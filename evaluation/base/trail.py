"""Who did what, when and why: append-only, each entry bound to the one before by a hash.

The hash covers the digest of a payload, not the payload: after the storage term (M-12) a payload
may go and the chain still holds. A random salt in it keeps a digest from being guessed back.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

FIRST = "0" * 64

NOTED = 32
"""How many digits of a hash are noted outside, and seal a row: 128 bits."""

SEALED = "sealed"
"""The act of an entry that only binds rows: what was changed beside any act, as a delivery."""

FOUND = "found"
"""The act of an entry that binds rows as an upgrade found them: nothing bound them before."""

GONE = ""
"""The seal of a row that was deleted."""


@dataclass(frozen=True)
class Entry:
    """One line of the trail; `payload` is None once it has been purged."""

    seq: int
    at: datetime
    actor: int | None
    act: str
    digest: str
    previous: str
    hash: str
    payload: str | None

    @property
    def noted(self) -> str:
        """The chain up to here, as one notes it outside: "812-3f9a…"."""
        return f"{self.seq}-{self.hash[:NOTED]}"


@dataclass(frozen=True)
class Unlike:
    """What isn't as the trail has it. `entry`: the last that knows it, None if none does.

    `place` is a row ("results:5"), or empty where it is the entry itself: "reworded", the list of
    its seals isn't its own; "silent", its words are gone before their term.
    """

    place: str
    how: Literal["changed", "gone", "put-in", "reworded", "silent"]
    entry: int | None


def new_salt() -> str:
    """Keeps a digest from being guessed back, hexadecimal."""
    return secrets.token_hex(16)


def payload_text(details: Mapping[str, object], salt: str) -> str:
    """What happened, salted, as it is stored."""
    return json.dumps({**details, "salt": salt}, ensure_ascii=False, sort_keys=True)


def seal_of_row(salt: str, place: str, text: str) -> str:
    """What binds a row to an entry, by the salt of that entry."""
    return digest_of(f"{salt}:{place}:{text}")[:NOTED]


def seal_of_rows(seals: Iterable[tuple[str, str]]) -> str:
    """What an entry says of all rows that it binds: pairs of place and seal, in any order."""
    return digest_of("".join(f"{place} {seal}\n" for place, seal in sorted(seals)))


def digest_of(payload: str) -> str:
    """SHA-256 of a payload, hexadecimal."""
    return hashlib.sha256(payload.encode()).hexdigest()


def commitment(text: str) -> str:
    """Binds a text without saying it: "salt:SHA-256 of salt and text".

    The text is written field by field (the `seals.py` of each process): how Python shows a noun
    changes with the names of its class and fields.
    """
    salt = new_salt()
    return f"{salt}:{digest_of(f'{salt}:{text}')}"


def is_bound(sealed: str, text: str) -> bool:
    """Whether a commitment was made on this very text."""
    salt, _, digest = sealed.partition(":")
    return digest == digest_of(f"{salt}:{text}")


def hash_of(seq: int, at: datetime, actor: int | None, act: str, digest: str, previous: str) -> str:
    """What binds an entry to its past, hexadecimal."""
    line = f"{seq}\n{int(at.timestamp())}\n{actor}\n{act}\n{digest}\n{previous}"
    return hashlib.sha256(line.encode()).hexdigest()


def first_fault(entries: Iterable[Entry]) -> int | None:
    """The number of the first entry that doesn't hold, or None if the chain is whole."""
    previous, expected = FIRST, 1
    for entry in entries:
        hashed = hash_of(entry.seq, entry.at, entry.actor, entry.act, entry.digest, previous)
        whole = entry.payload is None or digest_of(entry.payload) == entry.digest
        if (entry.seq, entry.previous, entry.hash) != (expected, previous, hashed) or not whole:
            return expected
        previous, expected = entry.hash, expected + 1
    return None
