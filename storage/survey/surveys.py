"""Surveys, circles, seats, and the sealed drafts in them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import CircleId, PersonId, SeatId, SurveyId
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.survey.nouns import Circle, Seat, SeatState, Side, Survey, SurveyState
from storage.law.acts import ActBook
from storage.rows import Book, Row, moment, seconds

_SURVEY = "SELECT id, token, act, year, seed, state, closes_at FROM surveys "

_CIRCLE = """
SELECT id, survey_id, person_id, name, position, unit, form, few_reason, is_enough, is_closed,
       figures
FROM circles
"""

_SEAT = "SELECT id, circle_id, respondent_id, side, why, state, reason FROM seats "


class SurveyBook(Book):
    """Implements `evaluation.survey.books.SurveyBook`."""

    # Surveys

    def get(self, survey: SurveyId) -> Survey | None:
        row = self._one(_SURVEY + "WHERE id = :id", {"id": survey})
        return None if row is None else _survey(row)

    def of_year(self, year: int) -> Survey | None:
        row = self._one(_SURVEY + "WHERE year = :year", {"year": year})
        return None if row is None else _survey(row)

    def all(self) -> tuple[Survey, ...]:
        """Every survey, the latest year first."""
        return tuple(map(_survey, self._all(_SURVEY + "ORDER BY year DESC")))

    def add(
        self, act: Methodology, year: int, token: str, seed: int, closes_at: datetime
    ) -> Survey:
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        number = self._insert(
            """
            INSERT INTO surveys (token, act, year, seed, state, closes_at)
            VALUES (:token, :act, :year, :seed, 'composing', :closes_at)
            """,
            {
                "token": token,
                "act": act.digest,
                "year": year,
                "seed": seed,
                "closes_at": seconds(closes_at),
            },
        )
        found = self.get(SurveyId(number))
        assert found is not None
        return found

    def save(self, survey: Survey) -> None:
        """Write the state, the seed and the closing time."""
        self._do(
            """
            UPDATE surveys SET state = :state, seed = :seed, closes_at = :closes_at WHERE id = :id
            """,
            {
                "id": survey.id,
                "state": survey.state.value,
                "seed": survey.seed,
                "closes_at": seconds(survey.closes_at),
            },
        )

    # Circles and seats

    def circle(self, circle: CircleId) -> Circle | None:
        row = self._one(_CIRCLE + "WHERE id = :id", {"id": circle})
        return None if row is None else self._whole([row])[0]

    def circles(self, survey: SurveyId) -> tuple[Circle, ...]:
        """Every circle of a survey, by unit and name."""
        sql = _CIRCLE + "WHERE survey_id = :survey ORDER BY unit, name, id"
        return self._whole(self._all(sql, {"survey": survey}))

    def circles_of(self, person: PersonId) -> tuple[Circle, ...]:
        """The circles around somebody, the latest first."""
        sql = _CIRCLE + "WHERE person_id = :person ORDER BY id DESC"
        return self._whole(self._all(sql, {"person": person}))

    def circles_read_by(self, person: PersonId) -> tuple[Circle, ...]:
        """The circles around somebody, and those whose reports he reads as a superior."""
        sql = (
            _CIRCLE
            + """
        WHERE person_id = :person
           OR id IN (SELECT circle_id FROM report_readers WHERE person_id = :person)
        ORDER BY unit, name, id
        """
        )
        return self._whole(self._all(sql, {"person": person}))

    def report_readers(self, circle: CircleId) -> frozenset[PersonId]:
        sql = "SELECT person_id FROM report_readers WHERE circle_id = :circle"
        return frozenset(PersonId(row[0]) for row in self._all(sql, {"circle": circle}))

    def put_report_readers(self, circle: CircleId, people: Sequence[PersonId]) -> None:
        self._connection.executemany(
            "INSERT INTO report_readers (circle_id, person_id) VALUES (:circle, :person)",
            [{"circle": circle, "person": person} for person in people],
        )

    def circles_with(self, respondent: PersonId, survey: SurveyId) -> tuple[Circle, ...]:
        """The circles in which somebody has a taken seat."""
        sql = (
            _CIRCLE
            + """
        WHERE survey_id = :survey AND id IN (
            SELECT circle_id FROM seats WHERE respondent_id = :person AND state = 'invited'
        )
        ORDER BY unit, name, id
        """
        )
        return self._whole(self._all(sql, {"survey": survey, "person": respondent}))

    def add_circle(self, survey: SurveyId, person: Person, form: str) -> CircleId:
        number = self._insert(
            """
            INSERT INTO circles (survey_id, person_id, form, name, position, unit)
            VALUES (:survey, :person, :form, :name, :position, :unit)
            """,
            {
                "survey": survey,
                "person": person.id,
                "form": form,
                "name": person.name,
                "position": person.position,
                "unit": person.unit,
            },
        )
        return CircleId(number)

    def drop_circles(self, survey: SurveyId) -> None:
        """Take back what was proposed, before anybody is invited."""
        where = "circle_id IN (SELECT id FROM circles WHERE survey_id = :survey)"
        self._do(f"DELETE FROM seats WHERE {where}", {"survey": survey})
        self._do("DELETE FROM circles WHERE survey_id = :survey", {"survey": survey})

    def save_circle(self, circle: Circle) -> None:
        """Write why it is small, whether there is enough, and what its close has left."""
        figures = None if circle.figures is None else json.dumps(dict(circle.figures))
        self._do(
            """
            UPDATE circles SET few_reason = :few, is_enough = :enough, is_closed = :closed,
                               figures = :figures
            WHERE id = :id
            """,
            {
                "id": circle.id,
                "few": circle.few_reason,
                "enough": circle.is_enough,
                "closed": circle.is_closed,
                "figures": figures,
            },
        )

    def seat(self, seat: SeatId) -> Seat | None:
        row = self._one(_SEAT + "WHERE id = :id", {"id": seat})
        return None if row is None else _seat(row)

    def seats_of(self, respondent: PersonId) -> tuple[tuple[Circle, Seat], ...]:
        """Every seat that somebody ever had, with its circle, the latest first."""
        sql = _SEAT + "WHERE respondent_id = :person ORDER BY id DESC"
        seats = [_seat(row) for row in self._all(sql, {"person": respondent})]
        circles = ((self.circle(seat.circle), seat) for seat in seats)
        return tuple((circle, seat) for circle, seat in circles if circle is not None)

    def add_seat(self, circle: CircleId, respondent: PersonId, side: Side, why: str) -> SeatId:
        """A seat for somebody; one that he gave up or lost is his again."""
        row = self._one(
            """
            INSERT INTO seats (circle_id, respondent_id, side, why, state)
            VALUES (:circle, :respondent, :side, :why, 'invited')
            ON CONFLICT (circle_id, respondent_id)
            DO UPDATE SET state = 'invited', reason = '', why = excluded.why, side = excluded.side
            RETURNING id
            """,
            {"circle": circle, "respondent": respondent, "side": side.value, "why": why},
        )
        assert row is not None
        return SeatId(row[0])

    def save_seat(self, seat: Seat) -> None:
        """Write whether it is taken, and why not."""
        self._do(
            "UPDATE seats SET state = :state, reason = :reason WHERE id = :id",
            {"id": seat.id, "state": seat.state.value, "reason": seat.reason},
        )

    # What lies sealed

    def sealed(self, circle: CircleId) -> Mapping[SeatId, bytes]:
        """The sealed drafts of a circle, in the order of its seats."""
        sql = "SELECT seat_id, sealed FROM sealed_drafts WHERE circle_id = :circle ORDER BY seat_id"
        return {SeatId(row[0]): row[1] for row in self._all(sql, {"circle": circle})}

    def sealed_around(
        self, survey: SurveyId, touched: Collection[CircleId], together: int
    ) -> Mapping[CircleId, Mapping[SeatId, bytes]]:
        """The sealed drafts of the circles beside these, `together` to twice as many; not theirs.

        They are counted from the survey's first circle, so that a small body is never cut in two.
        """
        sql = "SELECT min(id), max(id) FROM circles WHERE survey_id = :survey"
        ends = self._one(sql, {"survey": survey})
        assert ends is not None
        lowest, highest = ends
        last_block = max((highest - lowest + 1) // together, 1) - 1
        sql = """
        SELECT d.circle_id, d.seat_id, d.sealed
        FROM sealed_drafts d JOIN circles c ON c.id = d.circle_id
        WHERE d.circle_id BETWEEN :first AND :last AND c.survey_id = :survey ORDER BY d.seat_id
        """
        found: dict[CircleId, dict[SeatId, bytes]] = {}
        for block in sorted({min((one - lowest) // together, last_block) for one in touched}):
            first = lowest + block * together
            last = highest if block == last_block else first + together - 1
            key = {"first": first, "last": last, "survey": survey}
            for circle, seat, sealed in self._all(sql, key):
                if circle not in touched:
                    found.setdefault(circle, {})[seat] = sealed
        return found

    def put_sealed(self, circle: CircleId, drafts: Mapping[SeatId, bytes]) -> None:
        """Write a circle's drafts, all of them: one that isn't given any more is erased."""
        gone = self.sealed(circle).keys() - drafts.keys()
        for seat in sorted(gone):
            self._do("DELETE FROM sealed_drafts WHERE seat_id = :seat", {"seat": seat})
        for seat, sealed in sorted(drafts.items()):
            self._do(
                """
                INSERT INTO sealed_drafts (seat_id, circle_id, sealed)
                VALUES (:seat, :circle, :sealed)
                ON CONFLICT (seat_id) DO UPDATE SET sealed = excluded.sealed
                """,
                {"seat": seat, "circle": circle, "sealed": sealed},
            )

    def erase_sealed(self, circle: CircleId) -> None:
        self._do("DELETE FROM sealed_drafts WHERE circle_id = :circle", {"circle": circle})

    # Self-assessments

    def self_assessment(self, circle: CircleId) -> tuple[Mapping[int, int], bool] | None:
        """The evaluatee's own answers, and whether he has finished them."""
        sql = "SELECT answers, is_finished FROM self_assessments WHERE circle_id = :circle"
        row = self._one(sql, {"circle": circle})
        if row is None:
            return None
        return {int(item): value for item, value in json.loads(row[0]).items()}, bool(row[1])

    def put_self_assessment(
        self, circle: CircleId, answers: Mapping[int, int], *, is_finished: bool
    ) -> None:
        self._do(
            """
            INSERT INTO self_assessments (circle_id, answers, is_finished)
            VALUES (:circle, :answers, :finished)
            ON CONFLICT (circle_id)
            DO UPDATE SET answers = excluded.answers, is_finished = excluded.is_finished
            """,
            {"circle": circle, "answers": json.dumps(dict(answers)), "finished": is_finished},
        )

    def _whole(self, rows: Sequence[Row]) -> tuple[Circle, ...]:
        """Circles with their seats."""
        ids = json.dumps([row[0] for row in rows])
        sql = _SEAT + "WHERE circle_id IN (SELECT value FROM json_each(:ids)) ORDER BY id"
        seats: dict[CircleId, list[Seat]] = {}
        for seat in map(_seat, self._all(sql, {"ids": ids})):
            seats.setdefault(seat.circle, []).append(seat)
        circles = map(_circle, rows)
        return tuple(replace(one, seats=tuple(seats.get(one.id, ()))) for one in circles)


def _survey(row: Row) -> Survey:
    return Survey(
        SurveyId(row[0]), row[1], row[2], row[3], row[4], SurveyState(row[5]), moment(row[6])
    )


def _circle(row: Row) -> Circle:
    return Circle(
        id=CircleId(row[0]),
        survey=SurveyId(row[1]),
        person=PersonId(row[2]),
        person_name=row[3],
        person_position=row[4],
        person_unit=row[5],
        form=row[6],
        seats=(),
        few_reason=row[7],
        is_enough=None if row[8] is None else bool(row[8]),
        is_closed=bool(row[9]),
        figures=None if row[10] is None else json.loads(row[10]),
    )


def _seat(row: Row) -> Seat:
    return Seat(
        SeatId(row[0]),
        CircleId(row[1]),
        PersonId(row[2]),
        Side(row[3]),
        row[4],
        SeatState(row[5]),
        row[6],
    )
