"""Letters about the Commission, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Duty, Envelope, Letter
from evaluation.base.ids import CommissionId, RecordId, SittingId
from evaluation.base.person import HR
from evaluation.base.roles import Role
from evaluation.commission.books import Books
from evaluation.commission.floor import body_of, state_of
from evaluation.commission.nouns import Commission, Sitting, SittingStage
from evaluation.commission.turns import duty_of, turns_of
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details


@dataclass(frozen=True)
class SittingLetter(Letter):
    """A step of a sitting; `duties`: what it asks of the reader."""

    sitting: Sitting
    methodology: Methodology
    duties: tuple[Duty, ...]


@dataclass(frozen=True)
class SittingNotice(Letter):
    """The schedule of the evaluation is agreed on (V-14, B-55)."""

    sitting: Sitting
    methodology: Methodology


@dataclass(frozen=True)
class CommissionLetter(Letter):
    """An order names the reader; `part`: "chair", "member", "secretary", or "out" no more."""

    commission: Commission
    methodology: Methodology
    part: str


@dataclass(frozen=True)
class CommissionRecordLetter(Letter):
    """An act of the Commission on paper waits for a second person; `paper`: of which kind."""

    paper: str


def _step(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    sitting = moment.books.sittings.get(SittingId(details["sitting"]))
    if sitting is None or any(details.get(k, v) != v for k, v in state_of(sitting).items()):
        return None  # it has gone on: a later letter says so
    reader = envelope.recipient
    body = body_of(moment.books, sitting).people | sitting.signers
    concerned = reader.id in body or bool(reader.roles & (HR | {Role.APPOINTING}))
    if not concerned or reader.has_left(moment.today):
        return None
    mine = (one for one in turns_of(moment, sitting) if one.person == reader.id)
    duties = tuple(duty_of(moment, one) for one in mine)
    return SittingLetter(envelope, sitting, moment.act(sitting.act), duties)


def _notice(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    sitting = moment.books.sittings.get(SittingId(details["sitting"]))
    if sitting is None or sitting.stage is SittingStage.CANCELLED or sitting.begins is None:
        return None
    if details["at"] != int(sitting.at.timestamp()):
        return None  # moved: the next notice says when
    return SittingNotice(envelope, sitting, moment.act(sitting.act))


def _commission(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.commissions.get(CommissionId(details["commission"]))
    if found is None:
        return None
    key = moment.books.acts.text(found.act)[0]
    latest = moment.books.commissions.latest(key)
    if latest is None or latest.id != found.id:
        return None  # amended meanwhile
    parts = {found.chair: "chair", found.secretary: "secretary"}
    named = "member" if envelope.recipient.id in found.people else "out"
    part = parts.get(envelope.recipient.id, named)
    return CommissionLetter(envelope, found, moment.act(found.act), part)


def _record(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.commission_records.get(RecordId(details["record"]))
    return None if found is None else CommissionRecordLetter(envelope, found.kind)


LETTERS = {
    "sitting": _step,
    "sitting-notice": _notice,
    "commission": _commission,
    "commission-record": _record,
}
