"""Sheets with their marks and comments."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from evaluation.base.ids import CampaignId, PersonId, SheetId, WorkPlanId
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import parse_period
from evaluation.law.scales import from_hundredths, hundredths
from evaluation.quarter.nouns import Campaign, Progress, Sheet
from storage.quarter.campaigns import campaign_of, deadline_of
from storage.rows import Book, Readers, Row, filled

# Marks and comments come along as JSON: one statement for a whole team, none a sheet.
_SHEET = """
SELECT s.id, s.campaign_id, s.person_id, m.name, m.position, m.unit, s.period, s.form, s.rule,
       s.evaluator_id, s.named_by, s.state, s.revision, s.flag, c.act, c.deadline, c.state,
       (SELECT json_group_array(json_array(k.item, k.value)) FROM marks k
        WHERE k.sheet_id = s.id),
       (SELECT json_group_array(json_array(k.item, k.text)) FROM comments k
        WHERE k.sheet_id = s.id),
       s.plan_id
FROM sheets s
JOIN campaigns c ON c.id = s.campaign_id
JOIN members m ON m.campaign_id = s.campaign_id AND m.person_id = s.person_id
"""

_PROGRESS = """
       sum(s.state = 'signed'),
       sum(s.state = 'draft' AND EXISTS (SELECT 1 FROM marks k WHERE k.sheet_id = s.id)),
       sum(s.state = 'draft' AND NOT EXISTS (SELECT 1 FROM marks k WHERE k.sheet_id = s.id))
"""


def _numbered(text: str) -> dict[int, str]:
    return dict(json.loads(text))


def _marks(text: str) -> dict[int, Decimal]:
    return {item: from_hundredths(value) for item, value in json.loads(text)}


_READ_SHEET: Readers = {6: parse_period, 15: deadline_of, 17: _marks, 18: _numbered}


def sheet_of(row: Row) -> Sheet:
    """A row of `_SHEET` as the noun."""
    return Sheet(*filled(row, _READ_SHEET))


class SheetBook(Book):
    """Implements `evaluation.quarter.books.SheetBook`."""

    def get(self, sheet: SheetId) -> Sheet | None:
        row = self._one(_SHEET + "WHERE s.id = :id", {"id": sheet})
        return None if row is None else sheet_of(row)

    def of_evaluator(self, evaluator: PersonId, campaign: CampaignId) -> tuple[Sheet, ...]:
        sql = (
            _SHEET
            + """
        WHERE s.evaluator_id = :evaluator AND s.campaign_id = :campaign AND s.state <> 'withdrawn'
        ORDER BY m.unit, m.name, s.id
        """
        )
        return self._sheets(self._all(sql, {"evaluator": evaluator, "campaign": campaign}))

    def flagged(self) -> tuple[Sheet, ...]:
        sql = (
            _SHEET
            + """
        WHERE s.flag IS NOT NULL AND s.state = 'draft' AND c.state = 'open' ORDER BY s.id
        """
        )
        return self._sheets(self._all(sql))

    def _sheets(self, rows: Sequence[Row]) -> tuple[Sheet, ...]:
        return tuple(map(sheet_of, rows))

    def own_list_size(self, evaluator: PersonId, campaign: CampaignId) -> int:
        """One evaluator's list of the quarter, with what he has handed on (M-17c, X-04)."""
        sql = """
        SELECT count(*) FROM sheets
        WHERE period = (SELECT period FROM campaigns WHERE id = :campaign) AND state <> 'withdrawn'
          AND (named_by = :evaluator OR (evaluator_id = :evaluator AND named_by IS NULL))
        """
        return int(self._value(sql, {"campaign": campaign, "evaluator": evaluator}))

    def own_list(self, evaluator: PersonId, campaign: CampaignId) -> tuple[Sheet, ...]:
        """His part of it that is in the campaign, without the marks of whom he has named."""
        sql = (
            _SHEET
            + """
        WHERE s.campaign_id = :campaign AND s.state <> 'withdrawn'
          AND (s.named_by = :evaluator OR (s.evaluator_id = :evaluator AND s.named_by IS NULL))
        ORDER BY m.unit, m.name, s.id
        """
        )
        found = self._sheets(self._all(sql, {"evaluator": evaluator, "campaign": campaign}))
        return tuple(replace(sheet, marks={}, comments={}) for sheet in found)

    def long_lists(self, campaign: CampaignId, over: int) -> tuple[PersonId, ...]:
        """Who evaluates in the campaign and has more than `over` people in its quarter."""
        sql = """
        SELECT coalesce(named_by, evaluator_id) AS owner FROM sheets
        WHERE period = (SELECT period FROM campaigns WHERE id = :campaign) AND state <> 'withdrawn'
        GROUP BY owner
        HAVING count(*) > :over AND max(campaign_id = :campaign) = 1
        ORDER BY owner
        """
        rows = self._all(sql, {"campaign": campaign, "over": over})
        return tuple(PersonId(owner) for (owner,) in rows)

    def open_count(self, evaluator: PersonId, campaign: CampaignId) -> int:
        sql = """
        SELECT count(*) FROM sheets
        WHERE campaign_id = :campaign AND evaluator_id = :evaluator AND state = 'draft'
        """
        return int(self._value(sql, {"campaign": campaign, "evaluator": evaluator}))

    def open_counts(self, evaluator: PersonId) -> tuple[tuple[Campaign, int], ...]:
        """Of what waits for him alone: a sheet of КЦИ by count says itself whose turn it is."""
        sql = """
        SELECT c.id, c.act, c.period, c.opened_at, c.deadline, c.state, count(*)
        FROM sheets s JOIN campaigns c ON c.id = s.campaign_id
        WHERE s.evaluator_id = :evaluator AND s.state = 'draft' AND c.state = 'open'
          AND NOT EXISTS (SELECT 1 FROM counted_sheets k WHERE k.sheet_id = s.id)
        GROUP BY c.id
        """
        rows = self._all(sql, {"evaluator": evaluator})
        return tuple((campaign_of(row), row[6]) for row in rows)

    def of_campaign(self, campaign: CampaignId) -> tuple[Sheet, ...]:
        """Every sheet of a campaign that wasn't withdrawn."""
        sql = (
            _SHEET
            + """
        WHERE s.campaign_id = :campaign AND s.state <> 'withdrawn' ORDER BY m.unit, m.name, s.id
        """
        )
        return self._sheets(self._all(sql, {"campaign": campaign}))

    def drafts(self, campaign: CampaignId) -> tuple[Sheet, ...]:
        """Every unsigned sheet of a campaign."""
        sql = (
            _SHEET
            + """
        WHERE s.campaign_id = :campaign AND s.state = 'draft' ORDER BY m.unit, m.name, s.id
        """
        )
        return self._sheets(self._all(sql, {"campaign": campaign}))

    def any_draft(self, campaign: CampaignId) -> bool:
        sql = """
        SELECT EXISTS (SELECT 1 FROM sheets WHERE campaign_id = :campaign AND state = 'draft')
        """
        return bool(self._value(sql, {"campaign": campaign}))

    def has_draft(self, person: PersonId, year: int) -> bool:
        sql = """
        SELECT EXISTS (
            SELECT 1 FROM sheets
            WHERE person_id = :person AND state = 'draft' AND period LIKE :quarters
        )
        """
        return bool(self._value(sql, {"person": person, "quarters": f"{year}-Q_"}))

    def progress_by_unit(self, campaign: CampaignId) -> tuple[Progress, ...]:
        sql = (
            "SELECT m.unit, NULL,"
            + _PROGRESS
            + """, 1
        FROM sheets s
        JOIN members m ON m.campaign_id = s.campaign_id AND m.person_id = s.person_id
        WHERE s.campaign_id = :campaign AND s.state <> 'withdrawn'
        GROUP BY m.unit ORDER BY m.unit
        """
        )
        return self._progress(sql, campaign)

    def progress_by_evaluator(self, campaign: CampaignId) -> tuple[Progress, ...]:
        sql = (
            "SELECT p.name, p.id,"
            + _PROGRESS
            + """, count(a.person_id)
        FROM sheets s
        JOIN people p ON p.id = s.evaluator_id
        LEFT JOIN accounts a ON a.person_id = p.id
        WHERE s.campaign_id = :campaign AND s.state <> 'withdrawn'
        GROUP BY p.id ORDER BY p.name, p.id
        """
        )
        return self._progress(sql, campaign)

    def _progress(self, sql: str, campaign: CampaignId) -> tuple[Progress, ...]:
        rows = self._all(sql, {"campaign": campaign})
        return tuple(Progress(*filled(row, {5: bool})) for row in rows)

    def of_plan(self, plan: WorkPlanId, quarter: Quarter) -> Sheet | None:
        """The sheet whose rows are a plan's КЦИ, in a quarter."""
        sql = f"""
        {_SHEET} WHERE s.person_id = (SELECT person_id FROM work_plans WHERE id = :plan)
          AND s.period = :period AND s.plan_id = :plan AND s.state <> 'withdrawn'
        """
        row = self._one(sql, {"plan": plan, "period": str(quarter)})
        return None if row is None else sheet_of(row)

    def is_marked_by(self, plan: WorkPlanId, evaluator: PersonId) -> bool:
        """Whether somebody has an unsigned sheet whose rows are a plan's КЦИ."""
        sql = """
        SELECT 1 FROM sheets
        WHERE plan_id = :plan AND evaluator_id = :evaluator AND state = 'draft'
        """
        return self._one(sql, {"plan": plan, "evaluator": evaluator}) is not None

    def quarters_to_mark(self) -> tuple[Quarter, ...]:
        """The quarters in which a sheet of КЦИ is still unsigned, the latest first."""
        sql = """
        SELECT DISTINCT s.period FROM sheets s JOIN campaigns c ON c.id = s.campaign_id
        WHERE s.state = 'draft' AND s.plan_id IS NOT NULL AND c.state = 'open'
        ORDER BY s.period DESC
        """
        return tuple(Quarter.parse(period) for (period,) in self._all(sql))

    def plans_to_mark(self, quarter: Quarter) -> frozenset[WorkPlanId]:
        """The versions of plans behind a quarter's unsigned sheets of КЦИ."""
        sql = """
        SELECT s.plan_id FROM sheets s JOIN campaigns c ON c.id = s.campaign_id
        WHERE s.period = :period AND s.state = 'draft' AND s.plan_id IS NOT NULL
          AND c.state = 'open'
        """
        rows = self._all(sql, {"period": str(quarter)})
        return frozenset(WorkPlanId(plan) for (plan,) in rows)

    def drop_mark(self, sheet: SheetId, item: int) -> None:
        sql = "DELETE FROM marks WHERE sheet_id = :sheet AND item = :item"
        self._do(sql, {"sheet": sheet, "item": item})

    def save_mark(self, sheet: SheetId, item: int, value: Decimal) -> None:
        self._do(
            """
            INSERT INTO marks (sheet_id, item, value) VALUES (:sheet, :item, :value)
            ON CONFLICT (sheet_id, item) DO UPDATE SET value = excluded.value
            """,
            {"sheet": sheet, "item": item, "value": hundredths(value)},
        )

    def save_comment(self, sheet: SheetId, item: int, text: str) -> None:
        """An empty text takes the comment back."""
        key = {"sheet": sheet, "item": item}
        if not text:
            self._do("DELETE FROM comments WHERE sheet_id = :sheet AND item = :item", key)
            return
        self._do(
            """
            INSERT INTO comments (sheet_id, item, text) VALUES (:sheet, :item, :text)
            ON CONFLICT (sheet_id, item) DO UPDATE SET text = excluded.text
            """,
            {**key, "text": text},
        )

    def set_flag(self, sheet: SheetId, flag: str | None) -> None:
        sql = "UPDATE sheets SET flag = :flag WHERE id = :sheet"
        self._do(sql, {"flag": flag, "sheet": sheet})

    def give_to(
        self, sheet: SheetId, evaluator: PersonId, rule: str, *, named_by: PersonId | None
    ) -> None:
        """The new evaluator begins empty: an old draft is nobody's word."""
        self._erase(sheet)
        self._do(
            """
            UPDATE sheets
            SET evaluator_id = :evaluator, rule = :rule, named_by = :named_by, flag = NULL
            WHERE id = :sheet
            """,
            {"evaluator": evaluator, "rule": rule, "named_by": named_by, "sheet": sheet},
        )

    def reopen(self, sheet: SheetId) -> None:
        self._do("UPDATE sheets SET state = 'draft' WHERE id = :sheet", {"sheet": sheet})

    def withdraw(self, sheet: SheetId) -> None:
        self._erase(sheet)
        self._do("UPDATE sheets SET state = 'withdrawn' WHERE id = :sheet", {"sheet": sheet})

    def _erase(self, sheet: SheetId) -> None:
        self._do("DELETE FROM marks WHERE sheet_id = :sheet", {"sheet": sheet})
        self._do("DELETE FROM comments WHERE sheet_id = :sheet", {"sheet": sheet})
