"""The folder of nightly backups: a name tells when each was made, wherever it is copied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_FORM = "bagalau-%Y%m%dT%H%M%SZ.db"
UNFINISHED = ".part"
"""Ends the name of a copy that isn't whole yet."""


def place_for(folder: Path, moment: datetime) -> Path:
    """Where the backup of a moment is kept."""
    return folder / moment.astimezone(UTC).strftime(_FORM)


def newest(folder: Path, until: datetime) -> datetime | None:
    """When the last backup was made; one that calls itself younger than `until` is none."""
    return max((made for made, _ in _kept(folder) if made <= until), default=None)


def outlived(folder: Path, made: Path, days: int) -> list[Path]:
    """What may go once the backup `made` is good: backups that are `days` older than it and than
    the one before it, and what a kill has left unfinished.

    The one before it counts because a clock that is years ahead would let everything go.
    """
    kept = list(_kept(folder))
    moment = max(when for when, place in kept if place == made)
    last = max((when for when, place in kept if place != made), default=moment)
    bound = min(moment, last) - timedelta(days=days)
    # SQLite's journal of such a copy lies beside it.
    parts = [one for one in folder.glob(f"bagalau-*.db{UNFINISHED}*") if one.is_file()]
    return [place for when, place in kept if when < bound] + parts


def _kept(folder: Path) -> Iterator[tuple[datetime, Path]]:
    """Our own backups; whatever else lies there is somebody else's."""
    for place in folder.glob("bagalau-*.db"):
        try:
            yield datetime.strptime(place.name, _FORM).replace(tzinfo=UTC), place
        except ValueError:
            continue
