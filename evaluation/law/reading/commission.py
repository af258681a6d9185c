"""The [commission] of a methodology file: who sits, what makes a sitting lawful, who approves."""

from __future__ import annotations

from typing import cast, get_args

from evaluation.law.commission import Appeal, Approval, CommissionRule
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading
from evaluation.law.schedule import Term
from evaluation.law.words import Source

MOST_MEMBERS = 99


def commission_from(reading: Reading, table: TomlTable) -> CommissionRule:
    """The [commission] of an act: what it prints no word of is left out, or not verified."""
    members = table.table("members") if "members" in table.values else None
    quorum, decision = table.table("quorum"), table.table("decision")
    revision, approval = table.table("revision"), table.table("approval")
    rule = CommissionRule(
        title=reading.title(table.table("title")),
        authorised=reading.title(table.table("authorised")),
        chair=reading.title(table.table("chair")),
        secretary=reading.title(table.table("secretary")),
        protocol=reading.title(table.table("protocol")),
        correction=reading.title(table.table("correction")),
        composed_source=reading.source(table.table("composed")),
        amended_source=reading.source(table.table("amended")),
        least_members=members.integer("at_least", 1, MOST_MEMBERS) if members else None,
        members_source=reading.source(members) if members else None,
        quorum=quorum.share("at_least"),
        quorum_source=reading.source(quorum),
        vote_source=reading.source(table.table("vote")),
        chair_breaks_tie=decision.flag("chair_breaks_tie"),
        decision_source=reading.source(decision),
        documents=tuple(map(reading.title, table.tables("documents"))),
        explains_revision=revision.flag("explained"),
        revision_source=reading.source(revision),
        approval=cast("Approval", approval.choice("by", get_args(Approval))),
        approval_source=reading.source(approval),
        schedule_agreed=_optional_source(reading, table, "schedule"),
        notice=reading.lead(table, "notice"),
        computed_before=reading.lead(table, "computed"),
        submitted_within=reading.term(table, "submitted") if "submitted" in table.values else None,
        appeal=_appeal(reading, table.table("appeal")) if "appeal" in table.values else None,
    )
    if rule.notice is not None and rule.schedule_agreed is None:
        table.fault("notice", "comes before a schedule that [commission.schedule] doesn't know")
    table.close()
    return rule


def _appeal(reading: Reading, table: TomlTable) -> Appeal:
    return Appeal(
        to=reading.title(table.table("to")),
        reopens=_optional_source(reading, table, "reopens"),
        court_source=reading.source(table.table("court")),
        within=Term(table.integer("working_days", 1, 250), reading.source(table)),
    )


def _optional_source(reading: Reading, table: TomlTable, key: str) -> Source | None:
    return reading.source(table.table(key)) if key in table.values else None
