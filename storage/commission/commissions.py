"""Commissions: one row an order, the members beside it."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.base.ids import CommissionId, PersonId
from evaluation.commission.nouns import Commission, CommissionOrder
from evaluation.law.act import Methodology
from storage.law.acts import ActBook
from storage.rows import Book, Row, moment, seconds

_COMMISSION = """
SELECT c.id, c.act, c.revision, c.chair_id, c.secretary_id, c.number, c.day, c.ordered_by,
       c.ordered_at
FROM commissions c JOIN acts a ON a.digest = c.act
"""


class CommissionBook(Book):
    """Implements `evaluation.commission.books.CommissionBook`."""

    def get(self, commission: CommissionId) -> Commission | None:
        row = self._one(_COMMISSION + "WHERE c.id = :id", {"id": commission})
        return None if row is None else self._commission(row)

    def latest(self, act: str) -> Commission | None:
        """As the last order of an act, by its key, leaves it."""
        return next(iter(self.of_act(act)), None)

    def all_latest(self) -> tuple[Commission, ...]:
        """The Commission of every act that has one."""
        sql = "WHERE c.id IN (SELECT max(c.id) FROM commissions c JOIN acts a ON a.digest = c.act"
        rows = self._all(_COMMISSION + sql + " GROUP BY a.key) ORDER BY c.id")
        return tuple(map(self._commission, rows))

    def of_act(self, act: str) -> tuple[Commission, ...]:
        """Every order of an act, by its key, the last one first."""
        sql = _COMMISSION + "WHERE a.key = :act ORDER BY c.id DESC"
        return tuple(map(self._commission, self._all(sql, {"act": act})))

    def add(
        self, act: Methodology, order: CommissionOrder, by: PersonId | None, now: datetime
    ) -> Commission:
        """The next revision of an act's Commission."""
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        last = self.latest(act.key)
        number = self._insert(
            """
            INSERT INTO commissions (act, revision, chair_id, secretary_id, number, day, ordered_by,
                                     ordered_at)
            VALUES (:act, :revision, :chair, :secretary, :number, :day, :by, :now)
            """,
            {
                "act": act.digest,
                "revision": 1 if last is None else last.revision + 1,
                "chair": order.chair,
                "secretary": order.secretary,
                "number": order.number,
                "day": order.day.isoformat(),
                "by": by,
                "now": seconds(now),
            },
        )
        self._connection.executemany(
            "INSERT INTO commission_members (commission_id, person_id) VALUES (:id, :person)",
            [{"id": number, "person": person} for person in sorted(order.members)],
        )
        found = self.get(CommissionId(number))
        assert found is not None
        return found

    def _commission(self, row: Row) -> Commission:
        number, act, revision, chair, secretary, paper, day, by, at = row
        sql = """
        SELECT person_id FROM commission_members WHERE commission_id = :id ORDER BY person_id
        """
        members = tuple(PersonId(one) for (one,) in self._all(sql, {"id": number}))
        order = CommissionOrder(paper, date.fromisoformat(day), chair, members, secretary)
        return Commission(CommissionId(number), act, revision, order, by, moment(at))
