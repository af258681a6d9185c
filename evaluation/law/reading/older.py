"""Acts that quarters were opened under before an act's file could say all that it says today.

What such a file lacks is what the program took for granted then: the rules of the edition of 2025.
A reading that came later is added as it is read now: what is running keeps its days, and what isn't
begun yet is begun by it.
"""

from __future__ import annotations

from typing import Any

from evaluation.law.act import CONFIRMATIONS, normal_category

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

_INVENTED_FINALS = ("S-5c", "B-3c")
"""The files of 2023 once gave the final mark a day, though their acts give none (X-61)."""


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


_HEADS_BY_FLAG = ("B-3", "C-3", "D-3")


def complete(values: dict[str, Any]) -> None:
    """Add to a stored act what its file couldn't say yet; an act of today stays as it is."""
    if _FIRST_NEW_TABLE not in values:
        _complete_first(values)
    categories = values["categories"]
    categories["unit_heads"] = [_unit_head(one) for one in categories["unit_heads"]]
    _name_the_head(values.get("titles"))
    _seat_evaluators(values.get("calibration"))
    _close_in_time(values)
    if "kci" in values:
        values["kci"]["change"].setdefault("confirm", list(CONFIRMATIONS))
    values["storage"].pop("counted_from", None)  # the completion decides
    if "apply" in values:
        _word_the_term(values)


def _unit_head(told: str | dict[str, Any]) -> dict[str, Any]:
    """A bare category once stood for what every act prints: B-3, C-3 and D-3 head a unit (X-48)."""
    if not isinstance(told, str):
        return told
    flag = {"is_unit_head": True} if normal_category(told) in _HEADS_BY_FLAG else {}
    return {"category": told, **flag}


def _word_the_term(values: dict[str, Any]) -> None:
    """From when the term of an application runs, in the act's words."""
    apply = values["apply"]
    if "since" not in apply:
        where = {key: apply[key] for key in ("rule", "paragraph", "verified")}
        apply["since"] = {**_SINCE[values["receipt"]["by"]], **where}


def _complete_first(values: dict[str, Any]) -> None:
    values[_FIRST_NEW_TABLE] = {"by": "opening", **_source("X-20", "10")}
    values["references"] = {key: _source(*where) for key, where in _REFERENCES.items()}
    for form in values["forms"].values():
        form["method"] = "sheet"


def _close_in_time(values: dict[str, Any]) -> None:
    """No day of a final mark that the act doesn't set (X-61), no survey closed early (X-52)."""
    final = values.get("dates", {}).get("final_mark")
    if final is not None and final["rule"] in _INVENTED_FINALS:
        del values["dates"]["final_mark"]
    if "survey" in values:
        paragraph = values["dates"]["survey_close"]["paragraph"]
        day = {"month": 12, "day": 31, **_source("X-52", paragraph, verified=False)}
        values["survey"].setdefault("earliest_close", day)


def _name_the_head(titles: object) -> None:
    """Who heads HR, where the file named HR only; Baidibek's HR is a head already (X-26)."""
    service = titles.get("hr_service") if isinstance(titles, dict) else None
    if not isinstance(titles, dict) or not isinstance(service, dict) or "hr_head" in titles:
        return
    kk = str(service.get("kk"))
    is_head = kk.endswith("басшысы")
    titles["hr_head"] = {
        **service,
        "kk": kk if is_head else "персоналды басқару қызметінің басшысы",
        "ru": "руководитель службы управления персоналом",
    }


def _seat_evaluators(calibration: object) -> None:
    """Where a file named a rule on who sits and nobody in it, it was the meeting of evaluators."""
    included = calibration.get("included") if isinstance(calibration, dict) else None
    if isinstance(included, dict) and not {"people", "members"} & included.keys():
        included["members"] = ["evaluators"]


def _source(rule: str, paragraph: str, *, verified: bool = True) -> dict[str, object]:
    return {"rule": rule, "paragraph": paragraph, "verified": verified}
