"""A reason that was typed, with its digest in the button."""

from __future__ import annotations

import hashlib


def digest_of(words: str) -> str:
    """How a button names the reason that was shown beside it."""
    return hashlib.sha256(words.encode()).hexdigest()[:6]
