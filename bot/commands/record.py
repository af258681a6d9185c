"""The record in the doctor's words: the trail, the rows that it binds, the head to note outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.commands.finding import Finding
from bot.kit.clock import SystemClock
from evaluation.base.trail import Entry, Unlike
from evaluation.calendar.office import Office
from evaluation.desk.record import Contradicted, Record, record_of
from evaluation.law.moment import Moments
from evaluation.law.stored import Acts
from storage.database import Database

TOLD = 20
"""How many faults are told one by one."""

COMPARE = "somebody changed the database past the bot: compare with a backup"

ROWS: Mapping[str, str] = {
    "absences": "absence {0}",
    "accounts": "the account of person {0}",
    "acquaintances": "paper {0} on an acquaintance",
    "acting_heads": "the naming {0} of an acting head of HR",
    "acts": "the text of act {0:.8}…",
    "admissions": "admission {0}",
    "allowed_tables": "table {0} of allowed marks",
    "calendar_overrides": "the calendar's {0}",
    "campaigns": "quarter {0}",
    "case_files": "file {0} of a case",
    "case_members": "member {1} of case {0}",
    "case_records": "paper {0} of a case",
    "cases": "case {0}",
    "circles": "circle {0}",
    "commission_members": "member {1} of Commission {0}",
    "commission_records": "paper {0} of a Commission",
    "commissions": "order {0} on a Commission",
    "counted_results": "the КЦИ of result {0}",
    "counted_sheets": "the КЦИ on sheet {0}",
    "disputes": "question {0} of procedure",
    "decided_results": "the Commission's decision on result {0}",
    "evidence": "evidence {0}",
    "handed_finals": "hand-over {0} of a final mark",
    "head_decisions": "decision {0} of the first head",
    "incentive_scales": "scale {0} of incentives",
    "incoming": "application {0} on paper",
    "invitations": "invitation {0:.8}…",
    "kci_reports": "values {0} of КЦИ",
    "members": "member {1} of quarter {0}",
    "people": "person {0}",
    "plannings": "planning {0}",
    "points_results": "the points of result {0}",
    "points_sheets": "the points on sheet {0}",
    "received_marks": "mark {0} of another body",
    "report_readers": "reader {1} of the report of circle {0}",
    "result_items": "mark {1} of result {0}",
    "results": "result {0}",
    "roles": "role {1} of person {0}",
    "schedule_days": "the day {1} of schedule {0}",
    "schedule_records": "paper {0} of a schedule",
    "schedules": "schedule {0}",
    "seats": "seat {0} of a survey",
    "sheets": "sheet {0}",
    "sitting_matters": "result {1} before sitting {0}",
    "sittings": "sitting {0}",
    "staff_changes": "change {0} of power",
    "surveys": "survey {0}",
    "target_plans": "plan {0} of targets",
    "target_results": "the targets of result {0}",
    "target_sheets": "the targets on sheet {0}",
    "target_years": "year {0} of targets",
    "work_plans": "plan {0}",
    "worked_days": "days worked of person {0} in {1}",
    "year_marks": "final mark {0}",
}
"""What a sealed row is, by its table; the key stands in it."""

SIGNED: Mapping[str, str] = {
    "result": "result {0}, which was signed, is gone",
    "marks": "the marks of result {0} aren't those that were signed",
    "mean": "the mean of result {0} isn't that of its marks",
    "points": "the points of result {0} aren't those that were agreed",
    "counted": "the КЦИ of result {0} aren't those that were agreed",
    "targets": "the targets of result {0} aren't those that were agreed",
    "year": "the mark of a year of result {0} isn't that which was computed",
    "plan": "the КЦИ of plan {0} aren't those that were approved",
    "values": "values {0} of КЦИ aren't those that were sent",
    "figures": "the figures of circle {0} aren't those of its close",
}


async def look_at_record(
    database: Database, office: Office, noted: str | None = None
) -> list[Finding]:
    """Everything that the trail binds, and whether it contains a head noted outside."""
    moments = Moments(database, SystemClock(), office, Acts())
    record = await moments.read(lambda moment: record_of(moment, noted))
    findings = [_trail(record), *_noted(record, noted)]
    faults = [Finding("record", state, COMPARE) for state in _faults(record, office)]
    if not faults:
        return [*findings, Finding("record", _whole(record))]
    more = len(faults) - TOLD
    rest = [Finding("record", f"{more} more", COMPARE)] if more > 0 else []
    return [*findings, *faults[:TOLD], *rest]


async def head_of(database: Database) -> str | None:
    """The chain's head, to be noted outside; None before the first entry."""
    head = await database.read(lambda books: books.trail.head())
    return None if head is None else head.noted


def _trail(record: Record) -> Finding:
    if record.broken is not None:
        return Finding("trail", f"broken at entry {record.broken}", COMPARE)
    if record.head is None:
        return Finding("trail", "no entries yet")
    bound = f"{record.head.seq} entries, each bound to the one before"
    return Finding("trail", f"{bound}; its head is {record.head.noted}")


def _noted(record: Record, noted: str | None) -> list[Finding]:
    if noted is None:
        return []
    if record.has_noted:
        state = f"{noted} is in the trail: nothing up to it was cut off or rewritten"
        return [Finding("head", state)]
    cure = "the trail was cut or rewritten, or the head is of another file: compare with a backup"
    return [Finding("head", f"{noted} is no longer in the trail", cure)]


def _whole(record: Record) -> str:
    rows, found = record.rows
    before = f"; {found} of them were unsealed before an upgrade found them" if found else ""
    return f"{rows} rows, each as the trail has it{before}"


def _faults(record: Record, office: Office) -> Iterator[str]:
    for one in record.contradicted:
        yield _contradicted(one, record.known, office)
    for other in record.unlike:
        yield _unlike(other, record.known, office)


def _contradicted(one: Contradicted, known: Mapping[int, Entry], office: Office) -> str:
    return f"{SIGNED[one.what].format(one.number)} ({_entry(one.entry, known, office)})"


def _unlike(one: Unlike, known: Mapping[int, Entry], office: Office) -> str:
    entry = _entry(one.entry, known, office)
    match one.how:
        case "reworded":
            return f"the seals of {entry} aren't its own"
        case "silent":
            return f"{entry} says no more what it was: its words are gone before their term"
        case "put-in":
            known_by = f"it was deleted by {entry}" if one.entry else "no entry knows it"
            return f"{_row(one.place)} was put in past the bot: {known_by}"
        case "gone":
            return f"{_row(one.place)} is gone, which was left by {entry}"
        case "changed":
            return f"{_row(one.place)} was changed past the bot after {entry}"


def _row(place: str) -> str:
    table, *key = place.split(":")
    return ROWS[table].format(*key)


def _entry(seq: int | None, known: Mapping[int, Entry], office: Office) -> str:
    """ "entry 812 (signed, 2026-04-02 10:00)"."""
    entry = None if seq is None else known.get(seq)
    if entry is None:
        return f"entry {seq}"
    return f"entry {seq} ({entry.act}, {_when(entry.at, office)})"


def _when(at: datetime, office: Office) -> str:
    if at.year < FIRST_YEAR:  # a forged one
        return "no time"
    return f"{at.astimezone(office.zone):%Y-%m-%d %H:%M}"


FIRST_YEAR = 1970
