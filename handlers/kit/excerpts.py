"""The beginning of a long text."""

from __future__ import annotations

# A living message holds 4,096 signs: long speeches are read whole in the protocol.
EXCERPT = 600


def excerpt(text: str, limit: int = EXCERPT) -> str:
    """The beginning of what somebody said."""
    return text if len(text) <= limit else text[:limit].rstrip() + "…"
