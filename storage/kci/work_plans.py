"""Plannings, work plans and HR's values: the КЦИ and what became of them as JSON documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from evaluation.base.ids import KciReportId, PersonId, PlanningId, WorkPlanId
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.kci.plan import PlanPeriod, PlanState, WorkPlan
from evaluation.kci.planning import Planning
from evaluation.kci.values import KciReport, ReportState
from evaluation.law.act import Methodology
from storage.documents import Document
from storage.law.acts import ActBook
from storage.rows import Book, Row, moment, moment_or_none, seconds

_PLANNING = "SELECT id, act, period, opened_at FROM plannings "

_PLAN = """
SELECT w.id, w.planning_id, p.act, p.period, w.person_id, w.name, w.position, w.unit,
       w.evaluator_id, w.approver_id, w.version, w.state, w.due, w.approved_at, w.posted_at, w.parts
FROM work_plans w
JOIN plannings p ON p.id = w.planning_id
"""

# In force as the quarter ended, else the first one after it (S-23, S-26).
_FOR_QUARTER = """
w.id = (
    SELECT v.id FROM work_plans v
    WHERE v.planning_id = w.planning_id AND v.person_id = w.person_id
      AND v.state IN ('approved', 'replaced')
    ORDER BY v.approved_at >= :ends, iif(v.approved_at < :ends, -v.version, v.version) LIMIT 1
)
"""

_REPORT = "SELECT id, plan_id, period, revision, state, parts FROM kci_reports "

_PARTS = Document(
    WorkPlan,
    columns=(
        "id", "planning", "act", "period", "person", "person_name", "person_position",
        "person_unit", "evaluator", "approver", "version", "state", "due", "approved_at",
        "posted_at",
    ),
)  # fmt: skip
_REPORT_PARTS = Document(KciReport, columns=("id", "plan", "period", "revision", "state"))


class WorkPlanBook(Book):
    """Implements `evaluation.kci.books.WorkPlanBook`."""

    # Plannings

    def planning(self, planning: PlanningId) -> Planning | None:
        row = self._one(_PLANNING + "WHERE id = :id", {"id": planning})
        return None if row is None else _planning(row)

    def plannings(self) -> tuple[Planning, ...]:
        """Every planning, the latest period first."""
        return tuple(map(_planning, self._all(_PLANNING + "ORDER BY period DESC")))

    def open(self, act: Methodology, period: PlanPeriod, by: Person, now: datetime) -> Planning:
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        number = self._insert(
            """
            INSERT INTO plannings (act, period, opened_at, opened_by)
            VALUES (:act, :period, :now, :by)
            """,
            {"act": act.digest, "period": str(period), "now": seconds(now), "by": by.id},
        )
        found = self.planning(PlanningId(number))
        assert found is not None
        return found

    # Plans

    def get(self, plan: WorkPlanId) -> WorkPlan | None:
        row = self._one(_PLAN + "WHERE w.id = :id", {"id": plan})
        return None if row is None else _plan(row)

    def of_planning(self, planning: PlanningId) -> tuple[WorkPlan, ...]:
        """Every version of every plan, by unit and name, the latest version first."""
        sql = (
            _PLAN
            + """
        WHERE w.planning_id = :planning ORDER BY w.unit, w.name, w.person_id, w.version DESC
        """
        )
        return _plans(self._all(sql, {"planning": planning}))

    def versions(self, plan: WorkPlan) -> tuple[WorkPlan, ...]:
        """All versions of one person's plan for the period, the latest first."""
        sql = (
            _PLAN
            + """
        WHERE w.planning_id = :planning AND w.person_id = :person ORDER BY w.version DESC
        """
        )
        return _plans(self._all(sql, {"planning": plan.planning, "person": plan.person}))

    def of_person(self, person: PersonId) -> tuple[WorkPlan, ...]:
        """Somebody's own plans with their versions, the newest first."""
        sql = _PLAN + "WHERE w.person_id = :person ORDER BY p.period DESC, w.version DESC"
        return _plans(self._all(sql, {"person": person}))

    def of_evaluator(self, evaluator: PersonId) -> tuple[WorkPlan, ...]:
        """What somebody sets: every version but the replaced, the newest period first."""
        sql = (
            _PLAN
            + """
        WHERE w.evaluator_id = :evaluator AND w.state <> 'replaced'
        ORDER BY p.period DESC, w.unit, w.name, w.version DESC
        """
        )
        return _plans(self._all(sql, {"evaluator": evaluator}))

    def of_approver(self, approver: PersonId) -> tuple[WorkPlan, ...]:
        """What waits for somebody's approval."""
        sql = _PLAN + "WHERE w.approver_id = :approver AND w.state = 'approving' ORDER BY w.id"
        return _plans(self._all(sql, {"approver": approver}))

    def in_state(self, state: PlanState) -> tuple[WorkPlan, ...]:
        sql = _PLAN + "WHERE w.state = :state ORDER BY w.id"
        return _plans(self._all(sql, {"state": state.value}))

    def waiting_for(self, person: PersonId) -> tuple[WorkPlan, ...]:
        """What somebody is to write or to approve by name."""
        sql = (
            _PLAN
            + """
        WHERE (w.evaluator_id = :person AND w.state = 'draft')
           OR (w.approver_id = :person AND w.state = 'approving')
        ORDER BY w.id
        """
        )
        return _plans(self._all(sql, {"person": person}))

    def unposted(self) -> tuple[WorkPlan, ...]:
        """Approved and not yet posted in the system (S-23c)."""
        sql = _PLAN + "WHERE w.state = 'approved' AND w.posted_at IS NULL ORDER BY w.id"
        return _plans(self._all(sql))

    def approved_of(self, quarter: Quarter, ends: datetime) -> Mapping[PersonId, WorkPlan]:
        """Everybody's plan for the quarter: in force as it ended, else the first one after it."""
        sql = f"{_PLAN} WHERE p.period IN (:year, :quarter) AND {_FOR_QUARTER} ORDER BY p.period"
        return self._by_person(sql, quarter, ends)

    def evaluated_by(
        self, quarter: Quarter, ends: datetime, person: PersonId | None = None
    ) -> Mapping[PersonId, WorkPlan]:
        """Whose quarter is judged by which version: the one that its sheet was opened by stays.

        Else the one that a sheet would be opened by; `person`: only his.
        """
        sql = (
            _PLAN
            + f"""
        WHERE p.period IN (:year, :quarter) AND :person IN (w.person_id, 0) AND CASE
            WHEN EXISTS (
                SELECT 1 FROM sheets s
                WHERE s.person_id = w.person_id AND s.period = :quarter
                  AND s.state <> 'withdrawn' AND s.plan_id IS NOT NULL
            ) THEN EXISTS (
                SELECT 1 FROM sheets s
                WHERE s.person_id = w.person_id AND s.plan_id = w.id
                  AND s.period = :quarter AND s.state <> 'withdrawn'
            )
            ELSE {_FOR_QUARTER}
        END
        ORDER BY p.period
        """
        )
        return self._by_person(sql, quarter, ends, person)

    def _by_person(
        self, sql: str, quarter: Quarter, ends: datetime, person: PersonId | None = None
    ) -> Mapping[PersonId, WorkPlan]:
        names = {"year": str(quarter.year), "quarter": str(quarter), "ends": seconds(ends)}
        rows = self._all(sql, {**names, "person": person or 0} if ":person" in sql else names)
        return {plan.person: plan for plan in _plans(rows)}

    def add(self, plan: WorkPlan) -> WorkPlan:
        """A new version; it comes back with its id."""
        number = self._insert(
            """
            INSERT INTO work_plans (planning_id, person_id, evaluator_id, approver_id, version,
                                    state, due, approved_at, posted_at, name, position, unit, parts)
            VALUES (:planning, :person, :evaluator, :approver, :version,
                    :state, :due, :approved_at, :posted_at, :name, :position, :unit, :parts)
            """,
            {
                "planning": plan.planning,
                "person": plan.person,
                "version": plan.version,
                "name": plan.person_name,
                "position": plan.person_position,
                "unit": plan.person_unit,
                **_changing(plan),
            },
        )
        found = self.get(WorkPlanId(number))
        assert found is not None
        return found

    def save(self, plan: WorkPlan) -> None:
        """Write what became of a version."""
        self._do(
            """
            UPDATE work_plans
            SET evaluator_id = :evaluator, approver_id = :approver, state = :state, due = :due,
                approved_at = :approved_at, posted_at = :posted_at, parts = :parts
            WHERE id = :id
            """,
            {"id": plan.id, **_changing(plan)},
        )

    # HR's values

    def report(self, plan: WorkPlanId, quarter: Quarter) -> KciReport | None:
        """The values that the evaluator has: the latest sent revision."""
        sql = (
            _REPORT
            + """
        WHERE plan_id = :plan AND period = :period AND state = 'sent'
        ORDER BY revision DESC LIMIT 1
        """
        )
        row = self._one(sql, {"plan": plan, "period": str(quarter)})
        return None if row is None else _report(row)

    def latest_report(self, plan: WorkPlanId, quarter: Quarter) -> KciReport | None:
        """What HR is working on: the latest revision, sent or not."""
        sql = _REPORT + "WHERE plan_id = :plan AND period = :period ORDER BY revision DESC LIMIT 1"
        row = self._one(sql, {"plan": plan, "period": str(quarter)})
        return None if row is None else _report(row)

    def last_sent(self, plan: WorkPlanId) -> KciReport | None:
        """The values that were sent last, of whichever quarter."""
        sql = (
            _REPORT
            + """
        WHERE plan_id = :plan AND state = 'sent' ORDER BY period DESC, revision DESC LIMIT 1
        """
        )
        row = self._one(sql, {"plan": plan})
        return None if row is None else _report(row)

    def report_by_id(self, report: KciReportId) -> KciReport | None:
        row = self._one(_REPORT + "WHERE id = :id", {"id": report})
        return None if row is None else _report(row)

    def reports_agreeing(self) -> tuple[KciReport, ...]:
        """What waits for strategic planning."""
        return tuple(map(_report, self._all(_REPORT + "WHERE state = 'agreeing' ORDER BY id")))

    def reports_of(self, quarter: Quarter) -> Mapping[WorkPlanId, KciReport]:
        """The latest revision of every plan in a quarter."""
        sql = _REPORT + "WHERE period = :period ORDER BY plan_id, revision"
        reports = map(_report, self._all(sql, {"period": str(quarter)}))
        return {report.plan: report for report in reports}

    def put_report(self, report: KciReport) -> KciReport:
        """Write a revision; a new one comes back with its id."""
        parts = _REPORT_PARTS.text(report)
        if report.id:
            sql = "UPDATE kci_reports SET state = :state, parts = :parts WHERE id = :id"
            self._do(sql, {"state": report.state.value, "parts": parts, "id": report.id})
            return report
        number = self._insert(
            """
            INSERT INTO kci_reports (plan_id, period, revision, state, parts)
            VALUES (:plan, :period, :revision, :state, :parts)
            """,
            {
                "plan": report.plan,
                "period": str(report.period),
                "revision": report.revision,
                "state": report.state.value,
                "parts": parts,
            },
        )
        found = self.report_by_id(KciReportId(number))
        assert found is not None
        return found


def _planning(row: Row) -> Planning:
    return Planning(PlanningId(row[0]), row[1], PlanPeriod.parse(row[2]), moment(row[3]))


def _plans(rows: Iterable[Row]) -> tuple[WorkPlan, ...]:
    return tuple(map(_plan, rows))


def _plan(row: Row) -> WorkPlan:
    return WorkPlan(
        id=WorkPlanId(row[0]),
        planning=PlanningId(row[1]),
        act=row[2],
        period=PlanPeriod.parse(row[3]),
        person=PersonId(row[4]),
        person_name=row[5],
        person_position=row[6],
        person_unit=row[7],
        evaluator=PersonId(row[8]),
        approver=PersonId(row[9]),
        version=row[10],
        state=PlanState(row[11]),
        due=date.fromisoformat(row[12]),
        approved_at=moment_or_none(row[13]),
        posted_at=moment_or_none(row[14]),
        **_PARTS.fields(row[15], f"the plan {row[0]}"),
    )


def _changing(plan: WorkPlan) -> dict[str, Any]:
    """The columns of what becomes of a plan."""
    return {
        "evaluator": plan.evaluator,
        "approver": plan.approver,
        "state": plan.state.value,
        "due": plan.due.isoformat(),
        "approved_at": None if plan.approved_at is None else seconds(plan.approved_at),
        "posted_at": None if plan.posted_at is None else seconds(plan.posted_at),
        "parts": _PARTS.text(plan),
    }


def _report(row: Row) -> KciReport:
    return KciReport(
        id=KciReportId(row[0]),
        plan=WorkPlanId(row[1]),
        period=Quarter.parse(row[2]),
        revision=row[3],
        state=ReportState(row[4]),
        **_REPORT_PARTS.fields(row[5], f"the values {row[0]}"),
    )
