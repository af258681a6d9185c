"""Acts that quarters were opened under before an act's file could say all that it says today.

What such a file lacks is what the program took for granted then: the rules of the edition of 2025.
"""

from __future__ import annotations

from typing import Any

from evaluation.law.act import normal_category

_FIRST_NEW_TABLE = "receipt"
_REFERENCES = {
    "subjects": ("M-1", "1"),
    "dismissed": ("M-6", "6"),
    "final": ("M-4b", "4"),
    "hr": ("M-8", "8"),
    "appeal": ("M-11", "11"),
    "confidential": ("M-13", "13"),
    "procedure": ("M-14", "14"),
    "sessions": ("M-18", "18"),
    "argument": ("M-22a", "22"),
    "feedback": ("M-23", "23"),
    "substitute": ("M-3c", "3"),
    "seconded": ("M-3d", "3"),
    "apparatus_head": ("M-3e", "3"),
    "maslikhat": ("M-19b", "19"),
    "objection": ("M-22b", "22"),
    "support": ("M-21", "21"),
}


_HEADS_BY_FLAG = ("B-3", "C-3", "D-3")


def complete(values: dict[str, Any]) -> None:
    """Add to a stored act what its file couldn't say yet; an act of today stays as it is."""
    categories = values["categories"]
    categories["unit_heads"] = [_unit_head(one) for one in categories["unit_heads"]]
    if _FIRST_NEW_TABLE not in values:
        _add_tables(values)


def _unit_head(told: str | dict[str, Any]) -> dict[str, Any]:
    """A bare category once stood for what every act prints: B-3, C-3 and D-3 head a unit (X-48)."""
    if not isinstance(told, str):
        return told
    flag = {"is_unit_head": True} if normal_category(told) in _HEADS_BY_FLAG else {}
    return {"category": told, **flag}


def _add_tables(values: dict[str, Any]) -> None:
    values[_FIRST_NEW_TABLE] = {"by": "opening", **_source("X-20", "10")}
    values["references"] = {key: _source(*where) for key, where in _REFERENCES.items()}
    for form in values["forms"].values():
        form["method"] = "sheet"


def _source(rule: str, paragraph: str) -> dict[str, object]:
    return {"rule": rule, "paragraph": paragraph, "verified": True}
