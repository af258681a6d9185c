"""JSON documents from lists, whose places had a meaning, to objects of named fields.

Frozen: it knows the documents as they lay in the file before and as they lay after, and none of the
program's nouns, which go on changing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

Document = Any


def migrate(connection: sqlite3.Connection) -> None:
    """Rewrite every document. ValueError names one that isn't what it should be."""
    _rewrite(connection, "cases", "parts", lambda parts, _: _case(parts))
    _rewrite(connection, "case_records", "details", _record, "kind")
    _rewrite(connection, "paper_drafts", "details", lambda draft, _: _paper_draft(draft))
    _rewrite(connection, "work_plans", "parts", lambda parts, _: _plan(parts))
    _rewrite(connection, "kci_reports", "parts", lambda parts, _: _report(parts))
    _rewrite(connection, "allowed_tables", "bands", lambda bands, _: _table(bands))


KEYS = {"paper_drafts": ("person_id", "case_id", "kind")}


def _rewrite(
    connection: sqlite3.Connection,
    table: str,
    column: str,
    change: Callable[[Document, str], Document],
    kind: str = "''",
) -> None:
    key = KEYS.get(table, ("id",))
    rows = connection.execute(f"SELECT {column}, {kind}, {', '.join(key)} FROM {table}").fetchall()
    where = " AND ".join(f"{name} = ?" for name in key)
    for text, which, *names in rows:
        try:
            new = json.dumps(change(json.loads(text), which), ensure_ascii=False)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
            number = "-".join(map(str, names))
            raise ValueError(f"{column} of {table} {number} can't be read") from fault
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (new, *names))


def _instant(seconds: int | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


# Calibration


def _case(parts: Document) -> Document:
    at = ("decided_at", "vote_until", "signed_at", "posted_at", "feedback_at")
    return {
        **parts,
        **{name: _instant(parts[name]) for name in at},
        "approved": [_seat(*seat) for seat in parts["approved"]],
        "members": [_member(*member) for member in parts["members"]],
        "out": parts.get("out", []),
        "call": _call(*parts["call"]) if parts["call"] else None,
        "proposals": [_proposal(*one) for one in parts["proposals"]],
        "rounds": [_round(*one) for one in parts["rounds"]],
        "vote_time": f"PT{int(parts['vote_time'])}S",
        "signatures": [_signature(*one) for one in parts["signatures"]],
    }


def _seat(person: int, capacity: str) -> Document:
    return {"person": person, "capacity": capacity}


def _member(person: int, capacity: str, answer: str, present: bool) -> Document:
    return {"seat": _seat(person, capacity), "answer": answer, "present": present}


def _call(at: int, place: str) -> Document:
    return {"at": _instant(at), "place": place}


def _proposal(by: int, mark: str, reason: str) -> Document:
    return {"by": by, "mark": mark, "reason": reason}


def _round(mark: str, votes: Document, is_over: bool, table: Document = ()) -> Document:
    given = {str(person): for_it for person, for_it in votes}
    return {"mark": mark, "votes": given, "is_over": is_over, "table": list(table)}


def _signature(person: int, at: int, refused: str) -> Document:
    return {"person": person, "at": _instant(at), "refused": refused}


# Acts on paper


def _record(details: Document, kind: str) -> Document:
    if kind == "vote":
        votes = [{"mark": mark, "in_favour": people} for mark, people in details["votes"]]
        proposals = [_proposal(*one) for one in details["proposals"]]
        return {**details, "proposals": proposals, "votes": votes}
    if kind == "signatures":
        return {**details, "refused": _refused(details["refused"])}
    named = {name: value for name, value in details.items() if name != "date"}
    return {**named, "day": details["date"]}


def _paper_draft(draft: Document) -> Document:
    return {
        **draft,
        "proposals": [_proposal(*one) for one in draft["proposals"]],
        "favour": {str(mark): people for mark, people in draft["favour"]},
        "refused": _refused(draft["refused"]),
    }


def _refused(pairs: Document) -> Document:
    return {str(person): reason for person, reason in pairs}


# Plans


def _plan(parts: Document) -> Document:
    notes = [
        {"person": person, "at": _instant(at), "words": words}
        for person, at, words in parts["notes"]
    ]
    return {**parts, "steps": _steps(parts["steps"]), "notes": notes}


def _report(parts: Document) -> Document:
    return {**parts, "steps": _steps(parts["steps"])}


def _steps(steps: Document) -> Document:
    return [
        {"kind": kind, "person": person, "at": _instant(at), "words": words}
        for kind, person, at, words in steps
    ]


def _table(bands: Document) -> Document:
    names = ("percent_from", "percent_to", "mark_from", "mark_to")
    return {"rows": [dict(zip(names, band, strict=True)) for band in bands]}
