"""Notices, each written in the transaction of its cause and sent once."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime

from evaluation.base.ids import CampaignId, NoticeId, PersonId, ResultId, SurveyId
from evaluation.base.place import Address, Place
from evaluation.outbox.nouns import Details, WaitingLetter
from storage.rows import Book, moment, seconds

_DUE = """
        FROM outbox o LEFT JOIN accounts a ON a.person_id = o.person_id
        WHERE o.state = 'waiting' AND o.not_before <= :now
          AND CASE WHEN o.to_number IS NULL THEN a.channel = :channel AND a.reachable = 1
              ELSE o.to_channel = :channel END"""


class OutboxBook(Book):
    """Implements `evaluation.outbox.books.OutboxBook`."""

    def post(
        self,
        person: PersonId,
        kind: str,
        details: Mapping[str, int],
        idempotency: str,
        now: datetime,
        not_before: datetime,
        to: Address | None = None,
    ) -> None:
        """Write a notice; the same idempotency key twice is one notice."""
        self._do(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state,
                                to_channel, to_number)
            VALUES (:person, :kind, :details, :key, :now, :not_before, 'waiting',
                    :to_channel, :to_number)
            ON CONFLICT (idempotency) DO NOTHING
            """,
            {
                "person": person,
                "kind": kind,
                "details": json.dumps(details),
                "key": idempotency,
                "now": seconds(now),
                "not_before": seconds(not_before),
                "to_channel": to.channel if to else None,
                "to_number": to.number if to else None,
            },
        )

    def tell_evaluators(self, campaign: CampaignId, now: datetime, not_before: datetime) -> None:
        """Everybody with a sheet in a new campaign hears of it (M-17a)."""
        self._do(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
            SELECT DISTINCT evaluator_id, 'sheets', json_object('campaign', :campaign),
                   'sheets:' || :campaign || ':' || evaluator_id, :now, :not_before, 'waiting'
            FROM sheets WHERE campaign_id = :campaign AND state = 'draft'
            ON CONFLICT (idempotency) DO NOTHING
            """,
            {"campaign": campaign, "now": seconds(now), "not_before": seconds(not_before)},
        )

    def ask_to_name(
        self, campaign: CampaignId, over: int, now: datetime, not_before: datetime
    ) -> None:
        """Whoever evaluates more than `over` people hears whom he could name (M-17c)."""
        self._do(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
            SELECT coalesce(named_by, evaluator_id) AS owner, 'naming',
                   json_object('campaign', :campaign),
                   'naming:' || :campaign || ':' || coalesce(named_by, evaluator_id),
                   :now, :not_before, 'waiting'
            FROM sheets
            WHERE period = (SELECT period FROM campaigns WHERE id = :campaign)
              AND state <> 'withdrawn'
            GROUP BY owner
            HAVING count(*) > :over AND max(campaign_id = :campaign) = 1
            ON CONFLICT (idempotency) DO NOTHING
            """,
            {
                "campaign": campaign,
                "over": over,
                "now": seconds(now),
                "not_before": seconds(not_before),
            },
        )

    def tell_evaluatees(
        self, campaign: CampaignId, forms: Collection[str], now: datetime, not_before: datetime
    ) -> None:
        """Everybody with an open sheet on one of the forms hears that his evaluation begins."""
        self._do(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
            SELECT person_id, 'evaluated', json_object('sheet', id), 'evaluated:' || id,
                   :now, :not_before, 'waiting'
            FROM sheets
            WHERE campaign_id = :campaign AND state = 'draft'
              AND form IN (SELECT value FROM json_each(:forms))
            ON CONFLICT (idempotency) DO NOTHING
            """,
            {
                "campaign": campaign,
                "forms": json.dumps(sorted(forms)),
                "now": seconds(now),
                "not_before": seconds(not_before),
            },
        )

    def unnotified(self, campaign: CampaignId, today: date) -> tuple[str, ...]:
        """Who serves and isn't reached by the bot with the news that his evaluation begins."""
        sql = """
        SELECT p.name FROM outbox o
        JOIN sheets s ON s.id = json_extract(o.details, '$.sheet')
        JOIN people p ON p.id = s.person_id
        LEFT JOIN accounts a ON a.person_id = p.id
        WHERE o.kind = 'evaluated' AND o.state = 'waiting'
          AND s.campaign_id = :campaign AND s.state = 'draft'
          AND (p.dismissed IS NULL OR p.dismissed >= :today)
          AND (a.person_id IS NULL OR NOT a.reachable)
        ORDER BY p.name
        """
        rows = self._all(sql, {"campaign": campaign, "today": today.isoformat()})
        return tuple(str(row[0]) for row in rows)

    def remind_evaluators(self, campaign: CampaignId, today: date, now: datetime) -> None:
        """One digest a person and day, however many tasks and campaigns he has."""
        self._do(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
            SELECT DISTINCT evaluator_id, 'digest', '{}', 'digest:' || :day || ':' || evaluator_id,
                   :now, :now, 'waiting'
            FROM sheets WHERE campaign_id = :campaign AND state = 'draft'
            ON CONFLICT (idempotency) DO NOTHING
            """,
            {"campaign": campaign, "day": today.isoformat(), "now": seconds(now)},
        )

    def to_nudge(self, campaign: CampaignId, today: date) -> tuple[PersonId, ...]:
        """Evaluators with open sheets who weren't nudged today."""
        sql = """
        SELECT DISTINCT s.evaluator_id FROM sheets s
        WHERE s.campaign_id = :campaign AND s.state = 'draft' AND NOT EXISTS (
            SELECT 1 FROM outbox o WHERE o.idempotency =
                'nudge:' || :day || ':' || :campaign || ':' || s.evaluator_id
        )
        ORDER BY s.evaluator_id
        """
        rows = self._all(sql, {"campaign": campaign, "day": today.isoformat()})
        return tuple(row[0] for row in rows)

    def begin_morning(self, cause: str, day: date) -> bool:
        """True the first time a cause's reminders of a day are written."""
        sql = "INSERT INTO mornings (cause, day) VALUES (:cause, :day) ON CONFLICT DO NOTHING"
        return self._do(sql, {"cause": cause, "day": day.isoformat()}) == 1

    def last_morning(self, cause: str) -> date | None:
        """The latest day of a cause's reminders, None before the first."""
        day = self._value("SELECT max(day) FROM mornings WHERE cause = :cause", {"cause": cause})
        return None if day is None else date.fromisoformat(day)

    def gather_waiting(self, person: PersonId, now: datetime) -> None:
        """What waited for somebody who has just joined becomes one digest.

        A year mark, "it isn't me", the beginning of one's evaluation, power over people are no
        tasks: a digest says nothing of them, so they stay; so does what goes to another account.
        """
        key = {"person": person, "now": seconds(now)}
        digest = self._insert(
            """
            INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
            SELECT :person, 'joined', '{}', 'joined:' || :person || ':' || count(*), :now, :now,
                   'waiting'
            FROM outbox WHERE person_id = :person
            """,
            key,
        )
        self._do(
            """
            UPDATE outbox SET state = 'merged', merged_into = :digest
            WHERE person_id = :person AND state = 'waiting' AND id <> :digest
              AND to_number IS NULL
              AND kind NOT IN ('year', 'not-me', 'evaluated', 'survey-report', 'survey-reports',
                               'survey-restored', 'power-mine', 'power-heard', 'power-waits',
                               'power-decided', 'acting')
            """,
            {"digest": digest, "person": person},
        )

    def due(self, now: datetime, channel: str, limit: int) -> tuple[WaitingLetter, ...]:
        sql = f"""
        SELECT o.id, o.person_id, coalesce(o.to_channel, a.channel),
               coalesce(o.to_number, a.number), o.kind, o.details
        {_DUE}
        ORDER BY o.not_before, o.id LIMIT :limit
        """
        rows = self._all(sql, {"now": seconds(now), "channel": channel, "limit": limit})
        return tuple(
            WaitingLetter(row[0], row[1], Address(row[2], row[3]), row[4], json.loads(row[5]))
            for row in rows
        )

    def oldest_due(self, now: datetime, channel: str) -> tuple[datetime, ...]:
        """The instant since which the first of what is due has been so, if anything is."""
        sql = f"SELECT min(o.not_before) {_DUE}"
        value = self._value(sql, {"now": seconds(now), "channel": channel})
        return () if value is None else (moment(value),)

    def next_not_before(self, after: datetime) -> tuple[datetime, ...]:
        """The next instant at which a notice for somebody reachable becomes due, if any."""
        sql = """
        SELECT min(o.not_before)
        FROM outbox o JOIN accounts a ON a.person_id = o.person_id
        WHERE o.state = 'waiting' AND o.not_before > :after AND a.reachable = 1
        """
        value = self._value(sql, {"after": seconds(after)})
        return () if value is None else (moment(value),)

    def note_shown(self, result: ResultId, place: Place) -> None:
        """A message holds a result now."""
        self._do(
            """
            INSERT INTO shown_results (result_id, chat_id, message_id)
            VALUES (:result, :chat, :message) ON CONFLICT DO NOTHING
            """,
            {"result": result, "chat": place.address.number, "message": place.message},
        )

    def messages_of(self, result: ResultId, person: PersonId) -> tuple[int, ...]:
        """The messages of a person's present chat that hold a result, or its notice."""
        sql = """
        SELECT s.message_id
        FROM shown_results s JOIN accounts a ON a.number = s.chat_id
        WHERE s.result_id = :result AND a.person_id = :person
        UNION
        SELECT o.message_id
        FROM outbox o JOIN accounts a ON a.number = o.chat_id
        WHERE o.idempotency = 'result:' || :result AND o.state = 'sent'
          AND o.merged_into IS NULL AND a.person_id = :person
        """
        rows = self._all(sql, {"result": result, "person": person})
        return tuple(row[0] for row in rows)

    def survey_messages(self, survey: SurveyId) -> Mapping[PersonId, tuple[int, ...]]:
        """Of each person the letters about a survey that stand in his present chat."""
        sql = """
        SELECT o.person_id, json_group_array(o.message_id)
        FROM outbox o JOIN accounts a ON a.person_id = o.person_id AND a.number = o.chat_id
        WHERE o.kind IN ('survey', 'survey-reminder', 'survey-lost')
          AND o.message_id IS NOT NULL AND o.merged_into IS NULL
          AND o.details ->> 'survey' = :survey
        GROUP BY o.person_id
        """
        rows = self._all(sql, {"survey": survey})
        return {PersonId(row[0]): tuple(json.loads(row[1])) for row in rows}

    def sent(self, notice: NoticeId, place: Place, now: datetime) -> tuple[ResultId, ...]:
        """Mark a notice and those merged into it; which results were told by them."""
        rows = self._all(
            """
            UPDATE outbox
            SET state = 'sent', chat_id = :chat, message_id = :message, done_at = :now
            WHERE (id = :id OR merged_into = :id) AND state IN ('waiting', 'merged')
            RETURNING kind, json_extract(details, '$.result')
            """,
            {
                "chat": place.address.number,
                "message": place.message,
                "now": seconds(now),
                "id": notice,
            },
        )
        return tuple(result for kind, result in rows if kind == "result")

    def sent_to(self, person: PersonId, kind: str, key: str) -> tuple[Details, ...]:
        """The details of letters of a kind that have reached somebody; keys begin with `key`.

        One that went into a digest said nothing of its own.
        """
        sql = """
        SELECT details FROM outbox
        WHERE idempotency >= :key AND idempotency < :key || char(1114111)
          AND person_id = :person AND kind = :kind AND state = 'sent' AND merged_into IS NULL
        """
        rows = self._all(sql, {"key": key, "person": person, "kind": kind})
        return tuple(json.loads(row[0]) for row in rows)

    def drop(self, notice: NoticeId, now: datetime) -> None:
        sql = """
        UPDATE outbox SET state = 'dropped', done_at = :now WHERE id = :id AND state = 'waiting'
        """
        self._do(sql, {"now": seconds(now), "id": notice})

    def drop_addressed(self, notice: NoticeId, now: datetime) -> None:
        """Let go of a letter to an account that is nobody's, if it is one."""
        sql = """
        UPDATE outbox SET state = 'dropped', done_at = :now
        WHERE id = :id AND state = 'waiting' AND to_number IS NOT NULL
        """
        self._do(sql, {"now": seconds(now), "id": notice})

    def waiting_long(self, before: datetime) -> int:
        """How many notices to reachable people should have gone before `before`."""
        sql = """
        SELECT count(*) FROM outbox o JOIN accounts a ON a.person_id = o.person_id
        WHERE o.state = 'waiting' AND o.not_before < :before AND a.reachable = 1
        """
        return int(self._value(sql, {"before": seconds(before)}))
