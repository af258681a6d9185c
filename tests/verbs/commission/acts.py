"""The acts with a Commission, and one made of them in which nobody breaks a tie."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.law.shelf import Shelf

CHAPTER = "baidibek-2023"
"""Chapter 6: the authorised person approves (B-65), nothing is explained, no size is printed."""

POINTS = "sjc-2017"
"""V: the decision is the approval, a revision is explained, the dismissed aren't spoken of."""

COMPETENCES = "turkestan-2018"
"""T: five members at least, no schedule to agree to."""

TIES = "ties-2018"
"""As T, but half and half decides nothing: an office's own act may say so."""

WITHOUT = "mangystau-2025"
"""An act that knows no Commission."""


def ties() -> str:
    """The file of T under a key of its own."""
    text = (resources.files("evaluation.law") / "acts" / f"{COMPETENCES}.toml").read_text("utf-8")
    told = text.replace("chair_breaks_tie = true", "chair_breaks_tie = false")
    assert told != text
    return told.replace(f'key = "{COMPETENCES}"', f'key = "{TIES}"')


@cache
def shelf() -> Shelf:
    """The acts at hand with the one made here."""
    with TemporaryDirectory() as folder:
        (Path(folder) / f"{TIES}.toml").write_text(ties(), "utf-8")
        return Shelf.open(Path(folder))
