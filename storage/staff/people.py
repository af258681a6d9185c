"""The staff: SQL and rows of people."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.place import Address
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.staff.row import StaffRow
from storage.rows import Book, Readers, Row, day_or_none, filled, ids, text_or_none

_PERSON = """
SELECT p.id, p.number, p.name, p.position, p.category, p.unit, p.is_unit_head, p.is_managerial,
       p.superior_id, p.appointed, p.dismissed, p.phone, p.language,
       (SELECT group_concat(r.role) FROM roles r WHERE r.person_id = p.id), p.probation_until
FROM people p
"""


def roles_of(joined: str | None) -> frozenset[Role]:
    """Roles as group_concat gives them."""
    return frozenset(map(Role, joined.split(","))) if joined else frozenset()


_READ_PERSON: Readers = {
    6: bool, 7: bool, 9: day_or_none, 10: day_or_none, 13: roles_of, 14: day_or_none
}  # fmt: skip
_READ_STAFF_ROW: Readers = {
    5: bool, 6: bool, 8: day_or_none, 9: day_or_none, 13: roles_of, 14: day_or_none
}  # fmt: skip


def person_of(row: Row) -> Person:
    """A row of `_PERSON` as the noun."""
    return Person(*filled(row, _READ_PERSON))


_PROMPTS = """
SELECT count(*) FROM prompts
WHERE user_id IN (SELECT number FROM accounts WHERE person_id = :id)
"""

_ABOUT = (
    ("staff", "SELECT count(*) FROM people WHERE id = :id"),
    ("account", "SELECT count(*) FROM accounts WHERE person_id = :id"),
    ("roles", "SELECT count(*) FROM roles WHERE person_id = :id"),
    ("worked-days", "SELECT count(*) FROM worked_days WHERE person_id = :id"),
    ("absences", "SELECT count(*) FROM absences WHERE person_id = :id"),
    ("sheets", "SELECT count(*) FROM sheets WHERE person_id = :id"),
    ("to-sign", "SELECT count(*) FROM sheets WHERE evaluator_id = :id"),
    ("results", "SELECT count(*) FROM results WHERE person_id = :id"),
    ("years", "SELECT count(*) FROM year_marks WHERE person_id = :id"),
    ("plans", "SELECT count(*) FROM work_plans WHERE person_id = :id"),
    ("received-marks", "SELECT count(*) FROM received_marks WHERE person_id = :id"),
    ("admissions", "SELECT count(*) FROM admissions WHERE person_id = :id"),
    ("cases", "SELECT count(*) FROM cases WHERE applicant_id = :id"),
    ("case-seats", "SELECT count(*) FROM case_members WHERE person_id = :id"),
    ("disputes", "SELECT count(*) FROM disputes WHERE person_id = :id"),
    ("incoming", "SELECT count(*) FROM incoming WHERE person_id = :id"),
    ("letters", "SELECT count(*) FROM outbox WHERE person_id = :id"),
    ("trail", "SELECT count(*) FROM trail WHERE actor_id = :id"),
    ("circles", "SELECT count(*) FROM circles WHERE person_id = :id"),
    ("prompts", _PROMPTS),
    ("changes", "SELECT count(*) FROM staff_changes WHERE person_id = :id"),
    ("former-account", "SELECT count(*) FROM former_accounts WHERE person_id = :id"),
    ("acting", "SELECT count(*) FROM acting_heads WHERE person_id = :id"),
)
"""What may be stored about somebody: the name of its text, and how it is counted."""


class PeopleBook(Book):
    """Implements `evaluation.staff.books.PeopleBook`."""

    def get(self, person: PersonId) -> Person | None:
        return self._found(_PERSON + "WHERE p.id = :id", {"id": person})

    def by_number(self, number: str) -> Person | None:
        return self._found(_PERSON + "WHERE p.number = :number", {"number": number})

    def by_phone(self, phone: str, today: date) -> Person | None:
        """The one present owner of a phone; nobody when two share it."""
        serves = "AND (p.dismissed IS NULL OR p.dismissed >= :today)"
        key = {"phone": phone, "today": today.isoformat()}
        rows = self._all(_PERSON + "WHERE p.phone = :phone " + serves, key)
        return person_of(rows[0]) if len(rows) == 1 else None

    def by_address(self, address: Address) -> Person | None:
        sql = (
            _PERSON
            + """
        JOIN accounts a ON a.person_id = p.id WHERE a.channel = :channel AND a.number = :number
        """
        )
        return self._found(sql, address._asdict())

    def _found(self, sql: str, parameters: Mapping[str, object]) -> Person | None:
        row = self._one(sql, parameters)
        return None if row is None else person_of(row)

    def some(self, people: Collection[PersonId]) -> Mapping[PersonId, Person]:
        sql = _PERSON + "WHERE p.id IN (SELECT value FROM json_each(:ids))"
        return {row[0]: person_of(row) for row in self._all(sql, {"ids": ids(people)})}

    def with_role(self, role: Role) -> tuple[Person, ...]:
        sql = _PERSON + "JOIN roles x ON x.person_id = p.id WHERE x.role = :role ORDER BY p.id"
        return tuple(person_of(row) for row in self._all(sql, {"role": role}))

    def with_any_role(self, roles: Collection[Role]) -> tuple[Person, ...]:
        people = {person.id: person for role in sorted(roles) for person in self.with_role(role)}
        return tuple(people.values())

    def all(self) -> tuple[Person, ...]:
        rows = self._all(_PERSON + "ORDER BY p.unit, p.is_unit_head DESC, p.name, p.id")
        return tuple(map(person_of, rows))

    def rows(self, period: Quarter) -> tuple[StaffRow, ...]:
        sql = """
        SELECT p.number, p.name, p.position, p.category, p.unit, p.is_unit_head, p.is_managerial,
               s.number, p.appointed, p.dismissed, w.days, p.phone, p.language,
               (SELECT group_concat(r.role) FROM roles r WHERE r.person_id = p.id),
               p.probation_until
        FROM people p
        LEFT JOIN people s ON s.id = p.superior_id
        LEFT JOIN worked_days w ON w.person_id = p.id AND w.period = :period
        ORDER BY p.id
        """
        found = self._all(sql, {"period": str(period)})
        return tuple(StaffRow(*filled(row, _READ_STAFF_ROW)) for row in found)

    def put(self, rows: Sequence[StaffRow], period: Quarter | None) -> None:
        """Write people by their numbers; superiors last, since they may stand below in the file."""
        people = [_parameters(row) for row in rows]
        self._connection.executemany(
            """
            INSERT INTO people (number, name, position, category, unit, is_unit_head,
                                is_managerial, appointed, dismissed, phone, language,
                                probation_until)
            VALUES (:number, :name, :position, :category, :unit, :is_unit_head,
                    :is_managerial, :appointed, :dismissed, :phone, :language,
                    :probation_until)
            ON CONFLICT (number) DO UPDATE SET
                name = excluded.name, position = excluded.position,
                category = excluded.category, unit = excluded.unit,
                is_unit_head = excluded.is_unit_head, is_managerial = excluded.is_managerial,
                appointed = excluded.appointed, dismissed = excluded.dismissed,
                phone = excluded.phone, language = excluded.language,
                probation_until = excluded.probation_until
            """,
            people,
        )
        self._connection.executemany(
            """
            UPDATE people
            SET superior_id = (SELECT s.id FROM people s WHERE s.number = :superior)
            WHERE number = :number
            """,
            people,
        )
        self._put_roles(rows)
        if period is not None:
            self._put_days(rows, period)

    def _put_roles(self, rows: Sequence[StaffRow]) -> None:
        self._connection.executemany(
            "DELETE FROM roles WHERE person_id = (SELECT id FROM people WHERE number = :number)",
            [{"number": row.number} for row in rows],
        )
        self._connection.executemany(
            """
            INSERT INTO roles (person_id, role)
            SELECT id, :role FROM people WHERE number = :number
            """,
            [{"number": row.number, "role": role} for row in rows for role in sorted(row.roles)],
        )

    def _put_days(self, rows: Sequence[StaffRow], period: Quarter) -> None:
        self._connection.executemany(
            """
            INSERT INTO worked_days (person_id, period, days)
            SELECT id, :period, :days FROM people WHERE number = :number
            ON CONFLICT (person_id, period) DO UPDATE SET days = excluded.days
            """,
            [
                {"number": row.number, "period": str(period), "days": row.days_worked}
                for row in rows
                if row.days_worked is not None
            ],
        )

    def set_roles(self, person: PersonId, roles: Collection[Role]) -> None:
        self._do("DELETE FROM roles WHERE person_id = :person", {"person": person})
        self._connection.executemany(
            "INSERT INTO roles (person_id, role) VALUES (:person, :role)",
            [{"person": person, "role": role} for role in sorted(roles)],
        )

    def set_language(self, person: PersonId, language: str) -> None:
        sql = "UPDATE people SET language = :language WHERE id = :person"
        self._do(sql, {"language": language, "person": person})

    def stored_about(self, person: PersonId) -> tuple[tuple[str, int], ...]:
        """(kind, rows) of everything that names somebody, for his own eyes."""
        return tuple((kind, self._all(sql, {"id": person})[0][0]) for kind, sql in _ABOUT)

    def days_worked(self, period: Period) -> Mapping[PersonId, int]:
        sql = "SELECT person_id, days FROM worked_days WHERE period = :period"
        return {PersonId(person): days for person, days in self._all(sql, {"period": str(period)})}

    def set_days_worked(self, period: Quarter, days: Mapping[PersonId, int]) -> None:
        self._connection.executemany(
            """
            INSERT INTO worked_days (person_id, period, days) VALUES (:person, :period, :days)
            ON CONFLICT (person_id, period) DO UPDATE SET days = excluded.days
            """,
            [{"person": p, "period": str(period), "days": n} for p, n in days.items()],
        )


def _parameters(row: StaffRow) -> dict[str, object]:
    return {
        "number": row.number,
        "name": row.name,
        "position": row.position,
        "category": row.category,
        "unit": row.unit,
        "is_unit_head": int(row.is_unit_head),
        "is_managerial": int(row.is_managerial),
        "superior": row.superior,
        "appointed": text_or_none(row.appointed),
        "dismissed": text_or_none(row.dismissed),
        "phone": row.phone,
        "language": row.language,
        "probation_until": text_or_none(row.probation_until),
    }
