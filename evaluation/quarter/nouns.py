"""A quarter's nouns: campaign and its sheets, results, absences, year marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from evaluation.base.ids import (
    AbsenceId,
    CampaignId,
    KciReportId,
    PersonId,
    ResultId,
    ScheduleId,
    ScheduleRecordId,
    SheetId,
    SittingId,
    WorkPlanId,
)
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.scales import Mean
from evaluation.law.schedule import Event


@dataclass(frozen=True)
class Absence:
    """HR's word that somebody is away, for one of the reasons that the act (its digest) lists.

    `expected` is the day of return as planned, `back` the first day at work again: None while he
    isn't back.
    """

    id: AbsenceId
    act: str
    person: PersonId
    kind: str
    first_day: date
    expected: date | None
    back: date | None
    reason: str
    recorded_by: PersonId
    recorded_at: datetime
    is_withdrawn: bool = False

    def overlaps(self, first: date, last: date) -> bool:
        """Whether he was away on any day from `first` to `last`, both counted."""
        return self.first_day <= last and (self.back is None or self.back > first)

    def is_overdue(self, today: date) -> bool:
        """Whether he was expected by now and nobody has said that he is back."""
        return self.back is None and self.expected is not None and self.expected <= today


@dataclass(frozen=True)
class Progress:
    """How many sheets stand where. `name` is a unit's or an evaluator's."""

    name: str
    person: PersonId | None
    signed: int
    drafted: int
    not_begun: int
    joined: bool

    @property
    def total(self) -> int:
        """All sheets that count."""
        return self.signed + self.drafted + self.not_begun

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to sign."""
        return self.signed == self.total


@dataclass(frozen=True)
class Campaign:
    """An opened quarter, half or year.

    `deadline` is the legal last day for signing (M-4a, V-3b), None where the act prints none.
    """

    id: CampaignId
    act: str
    period: Period
    opened_at: datetime
    deadline: date | None
    state: str


@dataclass(frozen=True)
class Schedule:
    """One revision of a quarter's schedule; `days` by the names of the act's dated duties.

    `act`: the digest of the text that it was drafted from. `approved_by` is None on a paper where
    several officials may have signed; `number` and `day` are those of the paper, "" and None where
    it was approved in the chat.
    """

    id: ScheduleId
    act: str
    period: Period
    revision: int
    drafted_by: PersonId
    drafted_at: datetime
    approved_by: PersonId | None
    approved_at: datetime | None
    number: str
    day: date | None
    days: Mapping[str, date]

    @property
    def is_approved(self) -> bool:
        """Whether the official's word stands behind it."""
        return self.approved_at is not None


@dataclass(frozen=True)
class ScheduleRecord:
    """An approval on paper as it was written down, until a second person confirms it."""

    id: ScheduleRecordId
    schedule: ScheduleId
    number: str
    day: date
    recorded_by: PersonId
    recorded_at: datetime


@dataclass(frozen=True)
class LeftOut:
    """Why somebody has no sheet: a text key, the rule, and HR's words where HR decided."""

    key: str
    rule: str
    reason: str = ""


@dataclass(frozen=True)
class CampaignMember:
    """A person as he stood at the opening."""

    person: Person
    days_worked: int | None
    left_out: LeftOut | None = None


@dataclass(frozen=True)
class NewSheet:
    """A sheet to be opened: whose, on which form, by whom, and under which rule.

    `plan`: the work plan whose КЦИ are its rows, None on other forms. `by_superior`: nobody of the
    act's list of heads stands above, so that HR confirms the immediate superior (X-48).
    """

    person: PersonId
    form: str
    evaluator: PersonId
    rule: str
    plan: WorkPlanId | None = None
    by_superior: bool = False


@dataclass(frozen=True)
class Choices:
    """What HR decides before the opening.

    `full_quarter`: people without an entered number worked every working day of their tenure
    (A-05, HR confirms it). `apparatus_head`: M-3e, who evaluates those under the first head.
    `by_superior`: for how many HR confirms the immediate superior, as it was shown (X-48).
    """

    full_quarter: bool = False
    apparatus_head: PersonId | None = None
    by_superior: int = 0


@dataclass(frozen=True)
class HeadDecision:
    """The first head's word that the head of the apparatus evaluates for him (M-3e, X-49)."""

    period: Period
    apparatus_head: PersonId
    first_head: str
    first_post: str
    number: str
    day: date
    recorded_by: PersonId
    recorded_at: datetime


@dataclass(frozen=True)
class Admission:
    """Somebody left out for his tenure, put before the appointing official (X-62).

    `is_taken` None: he hasn't decided yet.
    """

    id: int
    campaign: CampaignId
    person: PersonId
    proposed_by: PersonId
    proposed_at: datetime
    decided_by: PersonId | None
    decided_at: datetime | None
    is_taken: bool | None
    reason: str


@dataclass(frozen=True)
class LongList:
    """An evaluator of more people than the act leaves to one (M-17c), before the opening.

    `proposed`: by evaluatee, the head of division whom the bot will propose to name for him.
    """

    evaluator: PersonId
    size: int
    proposed: Mapping[PersonId, PersonId]


@dataclass(frozen=True)
class Plan:
    """What an opening would do, shown before it is done.

    `first_head`: of this body, as far as its file tells (X-49). `apparatus`: by head of the
    apparatus, how many sheets a decision lets go to him (M-3e); `decision`: by which one does.
    `scheduled`: how the period's schedule stands, None where the act asks for none (S-11b).
    """

    methodology: Methodology
    period: Period
    events: tuple[Event, ...]
    members: tuple[CampaignMember, ...]
    sheets: tuple[NewSheet, ...]
    first_head: Person | None
    apparatus: Mapping[PersonId, int]
    long_lists: tuple[LongList, ...] = ()
    decision: HeadDecision | None = None
    scheduled: str | None = None

    @property
    def left_out(self) -> tuple[CampaignMember, ...]:
        """Those who get no sheet, each with why."""
        return tuple(member for member in self.members if member.left_out)

    @property
    def outside_tiers(self) -> tuple[Person, ...]:
        """Those who are evaluated, but by no indicators of competences: HR is told (X-32)."""
        evaluated = (member.person for member in self.members if not member.left_out)
        return tuple(one for one in evaluated if self.methodology.is_outside_tiers(one))

    @property
    def days_unknown(self) -> tuple[CampaignMember, ...]:
        """Those for whom HR has yet to enter or confirm the days worked (M-5b)."""
        return tuple(
            m
            for m in self.left_out
            if m.left_out and m.left_out.key == "left-out-days-worked-unknown"
        )

    @property
    def by_superior(self) -> tuple[NewSheet, ...]:
        """The sheets that HR confirms to immediate superiors outside the act's list (X-48)."""
        return tuple(sheet for sheet in self.sheets if sheet.by_superior)

    def per_evaluator(self) -> Counter[PersonId]:
        """How many sheets each evaluator gets."""
        return Counter(sheet.evaluator for sheet in self.sheets)


@dataclass(frozen=True)
class ReceivedMark:
    """A quarter's mark that another body gave (M-3d, X-55).

    It counts for nothing while `confirmed_by` is None. `number` and `day` are those of its sheet;
    `is_part`: it is of a part of the quarter (X-35).
    """

    id: int
    person: PersonId
    period: Quarter
    act: str
    mark: Decimal
    is_part: bool
    number: str
    day: date
    body: str
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None


@dataclass(frozen=True)
class QuarterMark:
    """What a quarter brings to the year.

    `signed_by`: who evaluated it here, None where only another body did. `received`: from, or also
    from, another body's sheet.
    """

    period: Quarter
    mean: Mean
    act: str
    signed_by: PersonId | None
    received: ReceivedMark | None = None


@dataclass(frozen=True)
class CommissionDecision:
    """What a Commission decided on a result, in the sitting whose decision stands (X-68).

    `value` stands in the place of the one given, None where that was approved. From `decided` on it
    may be appealed (V-38), from `completed` on its owner is acquainted with it (V-36).
    """

    sitting: SittingId
    value: Decimal | None
    explanation: str
    decided: date
    completed: date


@dataclass(frozen=True)
class Result:
    """One signing of a sheet; afterwards its receipt changes, and what is decided on it.

    `mean` is the mark that stands, `signed_mean` what the evaluator signed. `plan` and `report`
    are the КЦИ and their values as signed, `remark` what was said beside the marks (X-01).
    `decision`: a Commission's, None before it and where none decides; its owner is acquainted with
    the result anew, once it stands.
    """

    id: ResultId
    sheet: SheetId
    revision: int
    person: PersonId
    person_name: str
    person_position: str
    period: Period
    form: str
    act: str
    mean: Mean
    signed_by: PersonId
    signer_name: str
    signer_position: str
    signed_at: datetime
    is_late: bool
    received_at: datetime | None
    received_by: str | None
    acknowledged_at: datetime | None
    recalled_at: datetime | None
    dismissed: date | None
    joined: bool
    reachable: bool
    campaign: CampaignId
    signed_mean: Mean
    case: int | None
    plan: WorkPlanId | None
    report: KciReportId | None
    remark: str
    decision: CommissionDecision | None = None

    @property
    def is_calibrated(self) -> bool:
        """Whether a session's decision stands in the place of the evaluator's mark (M-22)."""
        return self.case is not None


class Stamp(NamedTuple):
    """What a button was made for: a sheet, its revision, HR's values (0: none)."""

    sheet: SheetId
    revision: int
    report: int


@dataclass(frozen=True)
class Sheet:
    """One person's sheet of a form for one period, as stored. Marks and comments by item number.

    The comment behind the last item is the remark of a form that has one (X-01). `plan`: the
    version of the work plan that a sheet of КЦИ was opened by.
    """

    id: SheetId
    campaign: CampaignId
    person: PersonId
    person_name: str
    person_position: str
    person_unit: str
    period: Period
    form: str
    rule: str
    evaluator: PersonId
    named_by: PersonId | None
    state: str
    revision: int
    flag: str | None
    act: str
    deadline: date | None
    campaign_state: str
    marks: Mapping[int, Decimal]
    comments: Mapping[int, str]
    plan: WorkPlanId | None

    @property
    def is_signed(self) -> bool:
        """Signed is final until HR reopens it."""
        return self.state == "signed"


@dataclass(frozen=True)
class YearMark:
    """The final mark of a calendar year (M-4b). `revision` counts how often it was formed."""

    person: PersonId
    year: int
    revision: int
    act: str
    mean: Mean
    quarters: int
    formed_at: datetime


@dataclass(frozen=True)
class HandedFinal:
    """A final mark that the head of HR has handed to whoever decides on its owner, and why."""

    person: PersonId
    year: int
    reason: str
    handed_by: PersonId
    handed_at: datetime
