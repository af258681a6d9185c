"""Campaigns, the acts they were opened under, their members."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person
from evaluation.calendar.periods import Period, parse_period
from evaluation.quarter.nouns import Campaign, CampaignMember, LeftOut, NewSheet, Plan
from storage.law.acts import ActBook
from storage.rows import Book, Readers, Row, day_or_none, filled, moment, seconds, text_or_none

_CAMPAIGN = "SELECT id, act, period, opened_at, deadline, state FROM campaigns "

_MEMBER = """
INSERT INTO members (campaign_id, person_id, number, name, position, category, unit,
                     is_unit_head, is_managerial, superior_id, appointed, dismissed,
                     days_worked, left_out, left_out_rule, left_out_reason)
VALUES (:campaign, :person, :number, :name, :position, :category, :unit,
        :is_unit_head, :is_managerial, :superior, :appointed, :dismissed,
        :days_worked, :left_out, :left_out_rule, :left_out_reason)
ON CONFLICT (campaign_id, person_id) DO UPDATE SET
    number = excluded.number, name = excluded.name, position = excluded.position,
    category = excluded.category, unit = excluded.unit, is_unit_head = excluded.is_unit_head,
    is_managerial = excluded.is_managerial, superior_id = excluded.superior_id,
    appointed = excluded.appointed, dismissed = excluded.dismissed,
    days_worked = excluded.days_worked, left_out = excluded.left_out,
    left_out_rule = excluded.left_out_rule, left_out_reason = excluded.left_out_reason
"""

_AT_OPENING = """
SELECT person_id, number, name, position, category, unit, is_unit_head, is_managerial,
       superior_id, appointed, dismissed
FROM members
"""

_SHEET = """
INSERT INTO sheets (campaign_id, person_id, period, form, rule, evaluator_id, state, plan_id)
VALUES (:campaign, :person, :period, :form, :rule, :evaluator, 'draft', :plan)
"""


_ERASE = {
    "marks": """
        DELETE FROM marks
        WHERE sheet_id IN (SELECT id FROM sheets WHERE campaign_id = :campaign)
        """,
    "comments": """
        DELETE FROM comments
        WHERE sheet_id IN (SELECT id FROM sheets WHERE campaign_id = :campaign)
        """,
}


def campaign_of(row: Row) -> Campaign:
    """A row of `_CAMPAIGN` as the noun."""
    period, deadline = parse_period(row[2]), deadline_of(row[4])
    return Campaign(row[0], row[1], period, moment(row[3]), deadline, row[5])


def deadline_of(text: str) -> date | None:
    """The last day for signing; "" where the act prints none, for the column holds a text."""
    return date.fromisoformat(text) if text else None


class CampaignBook(Book):
    """Implements `evaluation.quarter.books.CampaignBook`."""

    def get(self, campaign: CampaignId) -> Campaign | None:
        row = self._one(_CAMPAIGN + "WHERE id = :id", {"id": campaign})
        return None if row is None else campaign_of(row)

    def all(self) -> tuple[Campaign, ...]:
        return tuple(map(campaign_of, self._all(_CAMPAIGN + "ORDER BY id DESC")))

    def running(self) -> tuple[Campaign, ...]:
        rows = self._all(_CAMPAIGN + "WHERE state = 'open' ORDER BY id")
        return tuple(map(campaign_of, rows))

    def busy(self, period: Period) -> frozenset[PersonId]:
        """Who has a sheet for the period already."""
        sql = "SELECT person_id FROM sheets WHERE period = :period AND state <> 'withdrawn'"
        return frozenset(row[0] for row in self._all(sql, {"period": str(period)}))

    def open(self, plan: Plan, deadline: date | None, by: Person, now: datetime) -> Campaign:
        act = plan.methodology
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        number = self._insert(
            """
            INSERT INTO campaigns (act, period, opened_at, opened_by, deadline, state)
            VALUES (:act, :period, :now, :by, :deadline, 'open')
            """,
            {
                "act": act.digest,
                "period": str(plan.period),
                "now": seconds(now),
                "by": by.id,
                "deadline": "" if deadline is None else deadline.isoformat(),
            },
        )
        campaign = CampaignId(number)
        self._connection.executemany(_MEMBER, [_member(campaign, m) for m in plan.members])
        self._connection.executemany(
            _SHEET, [_sheet(campaign, plan.period, sheet) for sheet in plan.sheets]
        )
        found = self.get(campaign)
        assert found is not None
        return found

    def add(self, campaign: Campaign, member: CampaignMember, sheet: NewSheet) -> SheetId:
        self._do(_MEMBER, _member(campaign.id, member))
        return SheetId(self._insert(_SHEET, _sheet(campaign.id, campaign.period, sheet)))

    def members(self, campaign: CampaignId) -> tuple[Person, ...]:
        """Everybody as he stood at the opening; without phone, language and roles."""
        sql = _AT_OPENING + "WHERE campaign_id = :campaign"
        return tuple(_member_of(row) for row in self._all(sql, {"campaign": campaign}))

    def member(self, campaign: CampaignId, person: PersonId) -> Person | None:
        """The same of one."""
        sql = _AT_OPENING + "WHERE campaign_id = :campaign AND person_id = :person"
        row = self._one(sql, {"campaign": campaign, "person": person})
        return None if row is None else _member_of(row)

    def left_out(self, campaign: CampaignId) -> tuple[CampaignMember, ...]:
        sql = """
        SELECT person_id, number, name, position, category, unit, is_unit_head, is_managerial,
               superior_id, appointed, dismissed, days_worked, left_out, left_out_rule,
               coalesce(left_out_reason, '')
        FROM members WHERE campaign_id = :campaign AND left_out IS NOT NULL ORDER BY unit, name
        """
        return tuple(_left_out(row) for row in self._all(sql, {"campaign": campaign}))

    def leave_out(self, campaign: CampaignId, person: PersonId, why: LeftOut) -> None:
        self._do(
            """
            UPDATE members
            SET left_out = :key, left_out_rule = :rule, left_out_reason = :reason
            WHERE campaign_id = :campaign AND person_id = :person
            """,
            {
                "key": why.key,
                "rule": why.rule,
                "reason": why.reason,
                "campaign": campaign,
                "person": person,
            },
        )

    def ever_signed(self, campaign: CampaignId) -> bool:
        sql = """
        SELECT EXISTS (SELECT 1 FROM sheets WHERE campaign_id = :campaign AND revision > 0)
        """
        return bool(self._value(sql, {"campaign": campaign}))

    def cancel(self, campaign: CampaignId, reason: str) -> None:
        """The campaign and its sheets step back; marks that were no result yet are gone."""
        key = {"campaign": campaign}
        for table in ("marks", "comments"):
            self._do(_ERASE[table], key)
        self._do("UPDATE sheets SET state = 'withdrawn' WHERE campaign_id = :campaign", key)
        sql = (
            "UPDATE campaigns SET state = 'cancelled', cancel_reason = :reason WHERE id = :campaign"
        )
        self._do(sql, {**key, "reason": reason})


def _member(campaign: CampaignId, member: CampaignMember) -> dict[str, object]:
    person, why = member.person, member.left_out
    return {
        "campaign": campaign,
        "person": person.id,
        "number": person.number,
        "name": person.name,
        "position": person.position,
        "category": person.category,
        "unit": person.unit,
        "is_unit_head": int(person.is_unit_head),
        "is_managerial": int(person.is_managerial),
        "superior": person.superior,
        "appointed": text_or_none(person.appointed),
        "dismissed": text_or_none(person.dismissed),
        "days_worked": member.days_worked,
        "left_out": why.key if why else None,
        "left_out_rule": why.rule if why else None,
        "left_out_reason": why.reason if why else None,
    }


def _member_of(row: Row) -> Person:
    readers: Readers = {6: bool, 7: bool, 9: day_or_none, 10: day_or_none}
    return Person(*filled((*row[:11], None, None, frozenset()), readers))


def _left_out(row: Row) -> CampaignMember:
    return CampaignMember(_member_of(row), row[11], LeftOut(row[12], row[13], row[14]))


def _sheet(campaign: CampaignId, period: Period, sheet: NewSheet) -> dict[str, object]:
    return {
        "campaign": campaign,
        "person": sheet.person,
        "period": str(period),
        "form": sheet.form,
        "rule": sheet.rule,
        "evaluator": sheet.evaluator,
        "plan": sheet.plan,
    }
