"""Rules §10 as a table: a role, a thing, an act.

The things lie in one body (`body.py`). Three servants of one evaluator: the owner has a result that
HR still has to tell him, a final mark, and reports of surveys; the applicant's case is in session;
the case of the former applicant has ended with a signed protocol.
"""

from __future__ import annotations

ACTS = ("mangystau-2025", "shymkent-2023", "baidibek-2023")
SURVEYED = ACTS[1:]

ROLES = (
    "owner", "applicant", "former-applicant", "evaluator", "higher-superior", "hr-head",
    "hr-specialist", "member", "official", "planning", "respondent", "outsider",
    "gone-evaluator", "gone-hr-head", "gone-official", "gone-member", "gone-owner",
)  # fmt: skip
"""Whoever is gone has left the service since: he sees his own and nothing else."""

MAY: dict[str, frozenset[str]] = {
    # Marks, mean, grade and comments of a quarter.
    "result": frozenset({"owner", "gone-owner", "evaluator", "hr-head"}),
    # The same of somebody on the call list, read aloud; for a specialist see `may`.
    "aloud": frozenset({"hr-head"}),
    # The mark of the year with its sum; the head of HR has handed it to the official.
    "final": frozenset({"owner", "gone-owner", "evaluator", "hr-head", "official"}),
    # The evaluator is the owner's immediate superior here, on the day of the report.
    "report": frozenset({"owner", "gone-owner", "evaluator", "higher-superior", "hr-head"}),
    # What a respondent has answered in an open survey, but for himself.
    "answers": frozenset({"respondent"}),
    # A case in session, with the result that it is about.
    "case": frozenset({"applicant", "evaluator", "hr-head", "member", "official"}),
    # The file of a case that has ended.
    "ended": frozenset({"former-applicant", "evaluator", "hr-head"}),
    # The protocol that ended it.
    "protocol": frozenset({"former-applicant", "evaluator", "hr-head", "member", "official"}),
    # An act on paper that waits for a second person.
    "record": frozenset({"hr-head", "hr-specialist", "official"}),
}


def may(role: str, what: str, act: str) -> bool:
    """Whether a role sees a thing under an act."""
    if what in ("report", "answers") and act not in SURVEYED:
        return False
    if (role, what) == ("hr-specialist", "aloud"):
        return act not in SURVEYED  # M-13 knows service necessity, S-21 and B-19 a closed list
    return role in MAY[what]


COVERS = {
    "result": {"result", "disputed", "decided"},
    "aloud": {"result"},
    "final": {"final"},
    "report": {"report"},
    "answers": {"answers"},
    "case": {"case", "disputed", "record"},
    "ended": {"ended", "decided", "protocol"},
    "protocol": {"protocol"},
    "record": {"record"},
}
"""What is seen with a thing: a record of the case lies in the case of whoever runs it."""

MARKS = {
    "result": r"ТАЙНА-ЛИСТ-U",
    "disputed": r"ТАЙНА-ЛИСТ-S",
    "decided": r"ТАЙНА-ЛИСТ-T",
    "final": r"YearMark\(|\(\d,\d\d\) / 1 =",
    "report": r"'1\.5'|(?<![\d,])1,5(?!\d)",
    "answers": r"Draft\(answers=\{0: 2",
    "case": r"ТАЙНА-ДЕЛО-S|ТАЙНА-ДОВОД-S",
    "ended": r"ТАЙНА-ДЕЛО-T",
    "protocol": r"ТАЙНА-ПРОТОКОЛ-T",
    "record": r"ТАЙНА-БУМАГА",
}
"""What each thing is known by, in what a verb gives and on a screen."""
