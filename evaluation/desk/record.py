"""The record looked at whole: the chain of the trail, every row that it binds, what was signed.

Whoever has the file can write all of it anew, chain and seals together. So its head is noted
outside, on protocols and by whoever runs the machine, and is looked for here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from evaluation.base.ids import CircleId, KciReportId, ResultId, WorkPlanId
from evaluation.base.trail import Entry, Unlike, first_fault
from evaluation.counted.seals import is_counted_sealed
from evaluation.desk.books import Books
from evaluation.kci.seals import are_kcis_sealed, are_values_sealed
from evaluation.kci.values import ReportState
from evaluation.law.moment import Moment
from evaluation.points.seals import are_points_sealed
from evaluation.quarter.seals import are_marks_sealed
from evaluation.survey.seals import are_figures_sealed
from evaluation.targets.seals import are_targets_sealed, is_year_sealed

STORED_YEARS = 3
"""How long an entry's words are kept at least, by every act at hand (M-12, S-15, B-13)."""

Payload = Mapping[str, Any]


@dataclass(frozen=True)
class Contradicted:
    """What was signed isn't what stands there: "marks", "mean", "points", "targets", "year",
    "counted", "plan", "values", "figures"."""

    what: str
    number: int
    entry: int


@dataclass(frozen=True)
class Record:
    """What was found. `broken`: the first entry that doesn't hold; `known`: every entry at which
    something was found; `has_noted`: whether the chain contains the head that was asked for;
    `rows`: how many the trail binds, and how many of them only as an upgrade found them.
    """

    head: Entry | None
    broken: int | None
    has_noted: bool
    rows: tuple[int, int]
    unlike: tuple[Unlike, ...]
    contradicted: tuple[Contradicted, ...]
    known: Mapping[int, Entry]


def record_of(moment: Moment[Books], noted: str | None = None) -> Record:
    """Look at everything; `noted` is a head that somebody has kept outside ("812-3f9a…")."""
    passing = _Passing(moment, noted)
    entries = passing.entries()
    broken = first_fault(entries)
    for _ in entries:  # the rest of a broken chain
        pass
    unlike = (*passing.silent, *moment.books.trail.unlike(passing.salts))
    contradicted = passing.contradicted()
    found = {one.entry for one in unlike} | {one.entry for one in contradicted}
    return Record(
        head=passing.last,
        broken=broken,
        has_noted=noted is None or passing.has_noted,
        rows=moment.books.trail.rows(),
        unlike=unlike,
        contradicted=contradicted,
        known={one.seq: one for one in moment.books.trail.entries() if one.seq in found}
        if found
        else {},
    )


class _Passing:
    """One way through the trail, and what is gathered on it."""

    def __init__(self, moment: Moment[Books], noted: str | None) -> None:
        self._moment = moment
        self._noted = noted
        self._kept_since = _years_before(moment.today, STORED_YEARS)
        self.last: Entry | None = None
        self.has_noted = False
        self.salts: dict[int, tuple[str, str]] = {}
        self.silent: list[Unlike] = []
        self._signed: dict[tuple[str, int], tuple[int, Payload]] = {}

    def entries(self) -> Iterator[Entry]:
        """Every entry, in order."""
        for entry in self._moment.books.trail.entries():
            self._look(entry)
            yield entry

    def _look(self, entry: Entry) -> None:
        self.last = entry
        self.has_noted = self.has_noted or entry.noted == self._noted
        if entry.payload is None:
            if entry.at.date() > self._kept_since:
                self.silent.append(Unlike("", "silent", entry.seq))
        elif '"rows"' in entry.payload or entry.act in SIGNED:
            self._read(entry, _read(entry.payload))

    def _read(self, entry: Entry, payload: Payload) -> None:
        if "rows" in payload:
            self.salts[entry.seq] = (str(payload.get("salt")), payload["rows"])
        if entry.act in SIGNED and "seal" in payload:
            about, _ = SIGNED[entry.act]
            self._signed[entry.act, payload[about]] = entry.seq, payload

    def contradicted(self) -> tuple[Contradicted, ...]:
        """What isn't as it was signed the last time: values may be sent back and sent again."""
        return tuple(
            Contradicted(what, number, seq)
            for (act, number), (seq, payload) in self._signed.items()
            for what in SIGNED[act][1](self._moment.books, number, payload)
        )


def _read(text: str) -> Payload:
    """An entry's words; what was made unreadable is found by its digest, and says nothing here."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28))


def _signing(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """M-9: the marks are those of the signature, and the mean is theirs."""
    result = books.results.get(ResultId(number))
    if result is None:
        yield "result"
        return
    marks = {item: mark for item, mark, _ in books.results.items(result.id)}
    if not are_marks_sealed(entry, marks):
        yield "marks"
    if (result.signed_mean.total, result.signed_mean.count) != (sum(marks.values()), len(marks)):
        yield "mean"


def _agreement(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """V-26: the rows are those that were agreed, and the total is theirs."""
    result, kept = books.results.get(ResultId(number)), books.points.result(ResultId(number))
    if result is None or kept is None:
        yield "result"
    elif not are_points_sealed(entry, kept.agreed, int(result.signed_mean.value)):
        yield "points"


def _competences(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """T-4app: the indicators are those that were signed; what they say, the sheet's act does."""
    result = books.results.get(ResultId(number))
    if result is None:
        yield "result"
        return
    marks = {item: mark for item, mark, _ in books.results.items(result.id)}
    if not are_marks_sealed(entry, marks):
        yield "marks"


def _count(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """B-48: the КЦИ are those that were agreed, and the grade is what they gave."""
    result, kept = books.results.get(ResultId(number)), books.counted.result(ResultId(number))
    if result is None or kept is None:
        yield "result"
    elif not is_counted_sealed(entry, kept.agreed, int(result.signed_mean.value)):
        yield "counted"


def _agreed_year(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """V-30: the targets and their results are those that were agreed."""
    kept = books.target_sheets.result(ResultId(number))
    if kept is None:
        yield "result"
    elif not are_targets_sealed(entry, kept.agreed, kept.targets):
        yield "targets"


def _computed_year(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """V-32: the mark of the year is the one that was computed."""
    result, kept = books.results.get(ResultId(number)), books.target_sheets.result(ResultId(number))
    if result is None or kept is None:
        yield "result"
        return
    year = kept.year
    if year is None or not is_year_sealed(entry, year) or result.signed_mean.value != year.value:
        yield "year"


def _approval(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """S-23: an approved version of a plan never changes again."""
    plan = books.work_plans.get(WorkPlanId(number))
    if plan is None or not are_kcis_sealed(entry, plan.kcis):
        yield "plan"


def _sending(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """X-10: neither do values that were sent; those that came back are a draft again."""
    report = books.work_plans.report_by_id(KciReportId(number))
    if report is not None and report.state is ReportState.DRAFT:
        return
    if report is None or not are_values_sealed(entry, report.values):
        yield "values"


def _close(books: Books, number: int, entry: Payload) -> Iterator[str]:
    """X-39: nor the figures of a closed circle."""
    circle = books.surveys.circle(CircleId(number))
    if circle is None or not are_figures_sealed(entry, circle.figures):
        yield "figures"


SIGNED: Mapping[str, tuple[str, Callable[[Books, int, Payload], Iterator[str]]]] = {
    "signed": ("result", _signing),
    "points-agreed": ("result", _agreement),
    "competences-signed": ("result", _competences),
    "counted-agreed": ("result", _count),
    "targets-agreed": ("result", _agreed_year),
    "year-computed": ("result", _computed_year),
    "plan-approve": ("plan", _approval),
    "values-send": ("report", _sending),
    "survey-circle-closed": ("circle", _close),
}
"""Acts whose entry seals what was signed: whose number it names, and what is asked of it today."""
