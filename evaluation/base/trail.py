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

FIRST = "0" * 64


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


def payload_text(details: Mapping[str, object]) -> str:
    """What happened, salted, as it is stored."""
    return json.dumps(
        {**details, "salt": secrets.token_hex(16)}, ensure_ascii=False, sort_keys=True
    )


def digest_of(payload: str) -> str:
    """SHA-256 of a payload, hexadecimal."""
    return hashlib.sha256(payload.encode()).hexdigest()


def commitment(text: str) -> str:
    """Binds a text without saying it: "salt:SHA-256 of salt and text".

    The text is written field by field (the `seals.py` of each process): how Python shows a noun
    changes with the names of its class and fields.
    """
    salt = secrets.token_hex(16)
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
