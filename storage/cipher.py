"""The key under which SQLCipher keeps a database; where there is none the file is plain SQLite."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True)
class Cipher:
    """Thirty-two bytes as hexadecimal digits; never shown."""

    key: str = field(repr=False)

    @property
    def pragma(self) -> str:
        """What SQLCipher is told before anything else."""
        return f"PRAGMA key = \"x'{self.key}'\""


def is_plain(path: Path) -> bool:
    """Whether a file is a database that is under no key."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN
