"""What `bagalau doctor` says of one thing that it has looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `cure` is empty when it is well."""

    subject: str
    state: str
    cure: str = ""
