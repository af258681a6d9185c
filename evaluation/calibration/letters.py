"""Letters about a case, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Duty, Envelope, Letter
from evaluation.base.ids import CaseId, RecordId
from evaluation.base.roles import Role
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import may_read, parties, result_of, state_of
from evaluation.calibration.turns import case_duties
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.outbox.nouns import Details


@dataclass(frozen=True)
class CaseLetter(Letter):
    """A step of a case, or a paper in it; `duties`: what it asks of the reader.

    `may_argue`: the rule by which he is invited to argue, for the applicant before a session under
    an act that has one (M-22b, X-63).
    """

    case: Case
    methodology: Methodology
    duties: tuple[Duty, ...]
    may_argue: Source | None = None


@dataclass(frozen=True)
class CaseOut(Letter):
    """Another sits in one's place."""

    case: Case


def _step(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """For those around a case: who was replaced meanwhile hears that alone."""
    case = _as_written(moment, details)
    if case is None:
        return None
    reader = envelope.recipient
    concerned = reader.id in parties(case) | case.people or Role.APPOINTING in reader.roles
    if not concerned and not may_read(moment, reader, case):
        return None
    return _about(moment, envelope, case)


def _record(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    record = moment.books.records.get(RecordId(details["record"]))
    case = _as_written(moment, details)
    if case is None or record is None or record.confirmed_by is not None:
        return None
    return _about(moment, envelope, case)


def _out(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    case = moment.books.cases.get(CaseId(details["case"]))
    if case is None or envelope.recipient.id in case.people:
        return None  # he sits again
    return CaseOut(envelope, case)


def _as_written(moment: Moment[Books], details: Details) -> Case | None:
    """The case, unless it has gone on: then a later letter says so."""
    case = moment.books.cases.get(CaseId(details["case"]))
    if case is None or any(details.get(k, v) != v for k, v in state_of(case).items()):
        return None
    return case


def _about(moment: Moment[Books], envelope: Envelope, case: Case) -> CaseLetter:
    turns = case_duties(moment, envelope.recipient)
    own = (duty for duty in turns if duty.kind.startswith("case-") and duty.target == case.id)
    act = moment.act(result_of(moment.books, case).act)
    return CaseLetter(envelope, case, act, tuple(own), _invitation(act, envelope, case))


def _invitation(act: Methodology, envelope: Envelope, case: Case) -> Source | None:
    if envelope.recipient.id != case.applicant:
        return None
    if case.stage not in (Stage.COMPOSED, Stage.CALLED):
        return None
    return act.references.get("objection")


LETTERS = {"case": _step, "case-out": _out, "record": _record}
