"""Acts that quarters were opened under before an act's file had all of today's tables.

What such a file lacks is what the program took for granted then: the rules of the edition of 2025.
"""

from __future__ import annotations

from typing import Any

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


_SINCE = {
    "opening": {
        "kk": "бағалау нәтижелерін алған күннен бастап",
        "ru": "со дня получения результатов оценки",
    },
    "acknowledgement": {
        "kk": "бағалау нәтижелерімен танысқан күннен бастап",
        "ru": "со дня ознакомления с результатами оценки",
    },
}
"""From when the term of an application runs (M-10; S-13, B-11), by what starts it."""


def complete(values: dict[str, Any]) -> None:
    """Add to a stored act what its file couldn't say yet; an act of today stays as it is."""
    _add_tables(values)
    apply = values["apply"]
    if "since" not in apply:
        where = {key: apply[key] for key in ("rule", "paragraph", "verified")}
        apply["since"] = {**_SINCE[values["receipt"]["by"]], **where}


def _add_tables(values: dict[str, Any]) -> None:
    if _FIRST_NEW_TABLE in values:
        return
    values[_FIRST_NEW_TABLE] = {"by": "opening", **_source("X-20", "10")}
    values["references"] = {key: _source(*where) for key, where in _REFERENCES.items()}
    for form in values["forms"].values():
        form["method"] = "sheet"


def _source(rule: str, paragraph: str) -> dict[str, object]:
    return {"rule": rule, "paragraph": paragraph, "verified": True}
