"""The acts that are at hand: the built-in ones, and an office's own files beside or over them.

This is the door of the room: the nouns live in `act`, the reading of files in `methodology_file`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

from evaluation.law.act import (
    METHOD_TITLE_KEYS,
    OTHER_REFERENCE_KEYS,
    REFERENCE_KEYS,
    TITLE_KEYS,
    Absent,
    CalibrationRule,
    Condition,
    Form,
    Item,
    KciRule,
    Method,
    Methodology,
    NamedServants,
    Post,
    Receipt,
    Route,
    Storage,
    family_of,
    normal_category,
)
from evaluation.law.eligibility import EligibilityRule
from evaluation.law.reading.act import MethodologyError, load, load_stored
from evaluation.law.scales import Grade, Scale
from evaluation.law.schedule import (
    ACQUAINT_DISMISSED,
    FINAL_MARK,
    KCI_NOTICE,
    KCI_PLAN,
    KCI_VALUES,
    QUARTER_MARK,
    RANKING_NOTICE,
    SURVEY_CLOSE,
    DateRule,
    Dates,
    Event,
    FixedDates,
    Term,
)
from evaluation.law.words import Source, Title, Words

__all__ = [
    "ACQUAINT_DISMISSED",
    "FINAL_MARK",
    "KCI_NOTICE",
    "KCI_PLAN",
    "KCI_VALUES",
    "METHOD_TITLE_KEYS",
    "OTHER_REFERENCE_KEYS",
    "QUARTER_MARK",
    "RANKING_NOTICE",
    "REFERENCE_KEYS",
    "SURVEY_CLOSE",
    "TITLE_KEYS",
    "Absent",
    "CalibrationRule",
    "Condition",
    "DateRule",
    "Dates",
    "EligibilityRule",
    "Event",
    "FixedDates",
    "Form",
    "Grade",
    "Item",
    "KciRule",
    "Method",
    "Methodology",
    "MethodologyError",
    "NamedServants",
    "Post",
    "Receipt",
    "Route",
    "Scale",
    "Shelf",
    "Source",
    "Storage",
    "Term",
    "Title",
    "Words",
    "family_of",
    "load",
    "load_stored",
    "normal_category",
]


class Shelf:
    """The acts by key. An office's file with the key of a built-in act replaces it."""

    def __init__(self, methodologies: Iterable[Methodology]) -> None:
        """Of two with one key the later wins."""
        self._by_key = {methodology.key: methodology for methodology in methodologies}

    @classmethod
    def open(cls, folder: Path | None) -> Shelf:
        """The built-in acts and the *.toml files of a folder.

        MethodologyError for a faulty file, a folder that isn't there, two office files of one key.
        """
        office = [] if folder is None else list(_in_folder(folder))
        return cls([*_built_in(), *office])

    def __getitem__(self, key: str) -> Methodology:
        return self._by_key[key]

    def get(self, key: str) -> Methodology | None:
        """The act, or None when it is not on the shelf."""
        return self._by_key.get(key)

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[Methodology]:
        return iter(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def keys(self) -> tuple[str, ...]:
        """The keys of the acts, in the order of the shelf."""
        return tuple(self._by_key)


def _built_in() -> list[Methodology]:
    """The newest edition first: it is the likeliest for a new period (X-30)."""
    folder = resources.files("evaluation.law") / "acts"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    acts = [
        load(file.read_text(encoding="utf-8"), file.name)
        for file in files
        if file.name.endswith(".toml")
    ]
    return sorted(acts, key=lambda act: act.edition, reverse=True)


def _in_folder(folder: Path) -> Iterator[Methodology]:
    if not folder.is_dir():
        raise MethodologyError(str(folder), [("", "there is no such folder")])
    first_with: dict[str, Path] = {}
    for file in sorted(folder.glob("*.toml")):
        methodology = load(_text_of(file), str(file))
        if methodology.key in first_with:
            reason = f"{methodology.key!r} is the key of {first_with[methodology.key].name} too"
            raise MethodologyError(str(file), [("key", reason)])
        first_with[methodology.key] = file
        yield methodology


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")  # editors of Windows put a mark in front
    except (OSError, UnicodeDecodeError) as error:
        raise MethodologyError(str(file), [("", f"can't be read: {error}")]) from error
