"""What an act says, as frozen data: who evaluates whom, on which form, by when, on which scale."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol, TypeVar

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.commission import CommissionRule
from evaluation.law.eligibility import EligibilityRule, Period
from evaluation.law.force import InForce, Transitional
from evaluation.law.kci_marks import AllowedTable
from evaluation.law.scales import Grade, Scale
from evaluation.law.schedule import Dates, Event, Term
from evaluation.law.words import Source, Title, Words, sources_in

T = TypeVar("T")
MOST_COMPETENCES = 12


TITLE_KEYS = (
    "servant",
    "evaluator",
    "evaluatee",
    "superior",
    "unit_head",
    "appointing_official",
    "hr_service",
    "hr_head",
    "system",
    "period",
    "sheet",
    "final_mark",
)
"""The names that every act gives, in its own words."""

CALIBRATION_TITLE_KEYS = ("calibration", "protocol")
"""The names that an act with calibration sessions gives besides."""

METHOD_TITLE_KEYS: Mapping[str, tuple[str, ...]] = {
    "sheet": ("managerial_post",),
    "kci": ("kci", "work_plan", "work_plan_form", "higher_superior", "planning_unit", "kci_table"),
    "ranking": ("ranking",),
}
"""The names that an act gives besides, when a form of it has this method."""

REFERENCE_KEYS = ("subjects", "hr")
"""What every act says something about: rules without a number that screens and papers refer to."""

CALIBRATION_REFERENCE_KEYS = (
    "dismissed",
    "final",
    "appeal",
    "confidential",
    "procedure",
    "sessions",
    "argument",
    "feedback",
)
"""What every act with calibration sessions says something about; others may."""

OTHER_REFERENCE_KEYS = (
    "substitute",
    "seconded",
    "apparatus_head",
    "maslikhat",
    "objection",
    "schedule",
    "support",
    "viewers",
)
"""Rules that an act may lack."""

CONFIRMATIONS = ("functions", "structure", "bearing")
"""Why КЦИ change: the body's functions, its structure, and that this bears on reaching them."""

Method = Literal["sheet", "kci", "ranking"]
Evaluator = Literal["superior", "unit_head"]
Enforcement = Literal["hard", "warn"]
MajorityOf = Literal["members", "participants"]
PlanPeriod = Literal["year", "quarter"]
ReceiptBy = Literal["opening", "acknowledgement"]
AbsentKci = Literal["after_return", "common_term"]

_LOOK_ALIKES = str.maketrans("АВСЕОРКМНТХ", "ABCEOPKMHTX")
_DASHES_AND_SPACES = re.compile(r"[\s\-\u2010-\u2015\u2212]+")


def normal_category(code: str) -> str:
    """One spelling of a post's category: "D – О – 1" with a Cyrillic О becomes "D-O-1" (X-30)."""
    plain = unicodedata.normalize("NFKC", code)
    visible = "".join(sign for sign in plain if unicodedata.category(sign) != "Cf")
    latin = visible.upper().translate(_LOOK_ALIKES)
    return _DASHES_AND_SPACES.sub("-", latin).strip("-")


def family_of(category: str) -> str:
    """The family of a category: "D-O" of "D-O-1", "D" of "D-3"; empty when there is no number."""
    family, _, number = normal_category(category).rpartition("-")
    return family if number.isascii() and number.isdecimal() else ""


class Post(Protocol):
    """What M-16 asks about a person's post."""

    @property
    def category(self) -> str: ...
    @property
    def is_unit_head(self) -> bool: ...
    @property
    def is_managerial(self) -> bool: ...


@dataclass(frozen=True)
class Item:
    """One row of an evaluation sheet."""

    key: str
    name: Words
    help: Words | None
    source: Source


@dataclass(frozen=True)
class Form:
    """An evaluation sheet, with the items in the order of its rows.

    A "kci" form has none: its rows are those of the work plan. `remark` names the circumstance
    that is commented on beside the marks, without a mark of its own (X-01). `decimals`: how fine a
    mark may be, 0 to 2 digits behind the comma (X-57); of КЦИ always two (A-04).
    """

    key: str
    title: Words
    method: Method
    items: tuple[Item, ...]
    remark: Words | None
    source: Source
    decimals: int = 0

    @property
    def verified(self) -> bool:
        """False while its official text is not at hand: HR sees a banner."""
        return self.source.verified and all(item.source.verified for item in self.items)


@dataclass(frozen=True)
class Condition:
    """A post that a route or a list speaks of; what is None is not asked."""

    category: str | None
    is_unit_head: bool | None
    is_managerial: bool | None

    def fits(self, post: Post) -> bool:
        """Whether the post answers everything that is asked."""
        return (
            self.category in {None, normal_category(post.category)}
            and self.is_unit_head in {None, post.is_unit_head}
            and self.is_managerial in {None, post.is_managerial}
        )


@dataclass(frozen=True)
class Route:
    """One line of M-16: who evaluates these posts, on which form. No conditions: everybody else."""

    when: tuple[Condition, ...]
    evaluator: Evaluator
    form: str
    source: Source

    def takes(self, post: Post) -> bool:
        """Whether the line speaks of the post."""
        return not self.when or any(condition.fits(post) for condition in self.when)


@dataclass(frozen=True)
class CalibrationRule:
    """How a calibration session is composed, decides, and when (M-19 to M-22).

    `apply`: the term of the application that leads to it, `apply_since`: from when it runs, in the
    act's words (M-10, S-13). `enforcement` "hard" blocks a wrong composition, "warn" only tells
    (X-15). `excluded`, `included` and `every_member` name roles: applicant, evaluator, evaluators,
    hr_worker. The included sit among others, every member should be of `every_member` (X-53;
    nobody: of any).
    """

    apply: Term
    apply_since: Title
    min_members: int
    odd: bool
    enforcement: Enforcement
    size_source: Source
    excluded: tuple[str, ...]
    excluded_source: Source
    included: tuple[str, ...]
    every_member: tuple[str, ...]
    included_source: Source
    majority_of: MajorityOf
    majority_source: Source
    decide: Term
    hold: Term
    post_protocol: Term


@dataclass(frozen=True)
class NamedServants:
    """Over so many evaluatees the evaluator names servants who evaluate too (M-17c)."""

    over: int
    source: Source


@dataclass(frozen=True)
class Storage:
    """How long the documents are kept, from the completion of the evaluation on (M-12, X-58)."""

    years: int
    source: Source


@dataclass(frozen=True)
class Receipt:
    """What starts the term of an application: opening the result, or acknowledging it (X-20)."""

    by: ReceiptBy
    source: Source


@dataclass(frozen=True)
class Absent:
    """Who is away while the evaluation runs (S-6b, B-4b, X-11).

    His КЦИ are evaluated within `working_days` after his return, or in the common term without him
    (None); everything else in the common term. `kinds` are the reasons that the act lists.
    """

    kci: AbsentKci
    working_days: int | None
    kinds: Mapping[str, Title]
    source: Source


@dataclass(frozen=True)
class KciRule:
    """How key target indicators are planned, calculated and marked (S-22 to S-28, B-20 to B-26).

    `change_confirm`: what whoever proposes a change of an approved plan confirms (X-59).
    """

    least: int
    most: int
    count_source: Source
    plan_period: PlanPeriod
    plan_period_source: Source
    set_within: Term
    post_within: Term
    least_months: int
    least_months_source: Source
    values_before: Term
    change_confirm: tuple[str, ...]
    change_source: Source
    monitor_source: Source
    allowed: AllowedTable


@dataclass(frozen=True)
class Statement:
    """What a competency looks like at work, in our own words, so in English too."""

    kk: str
    ru: str
    en: str

    def in_(self, language: str) -> str:
        """The words in a language of the bot."""
        return {"kk": self.kk, "en": self.en}.get(language, self.ru)


@dataclass(frozen=True)
class Competence:
    """What respondents are asked about (S-35); `forms`: those evaluated by which it concerns."""

    key: str
    name: Words
    statement: Statement
    forms: tuple[str, ...]
    source: Source


@dataclass(frozen=True)
class DayOfYear:
    """A day of every year, with the rule that sets it."""

    month: int
    day: int
    source: Source

    def in_(self, year: int) -> date:
        """The day in a year."""
        return date(year, self.month, self.day)


@dataclass(frozen=True)
class SurveyRule:
    """The anonymous 360 survey of a year (S-34 to S-37, B-32 to B-35).

    `least` to `most` respondents, at best `preferred` or more, so that each hides among them.
    `earliest_close`: before this day of its year it doesn't close (X-52).
    """

    title: Title
    self_title: Title
    report_title: Title
    least: int
    most: int
    preferred: int
    circle_source: Source
    yearly_source: Source
    earliest_close: DayOfYear
    parties_source: Source
    self_source: Source
    report_source: Source
    training_source: Source
    competences: tuple[Competence, ...]

    def asked_beside(self, form: str) -> tuple[Competence, ...]:
        """The competences of those who are evaluated on a form otherwise, in the act's order."""
        return tuple(one for one in self.competences if form in one.forms)


@dataclass(frozen=True)
class Methodology:
    """One act, whole. `text` is its file and `digest` the sha256 of it, to pin a campaign to it.

    `calibration` and `commission`: what may change and approve its marks; an act has one of both,
    or both by a transitional chapter. `refusal_act`: what the act calls the paper on a refusal to
    be acquainted (T-41b, V-36); None where it knows none (X-60).
    `in_force` is None where its file doesn't say it, as files of before didn't.
    """

    key: str
    edition: str
    title: Words
    act: Title
    in_force: InForce | None
    transitional: Transitional | None
    category_families: tuple[str, ...]
    unit_heads: tuple[Condition, ...]
    categories_source: Source
    forms: Mapping[str, Form]
    routes: tuple[Route, ...]
    marks: tuple[int, int]
    marks_source: Source
    mark_meanings: Mapping[int, Words]
    scale: Scale
    eligibility: EligibilityRule
    dates: Dates
    receipt: Receipt
    acquaint: Term | None
    refusal_act: Title | None
    named_servants: NamedServants | None
    absent: Absent | None
    kci: KciRule | None
    survey: SurveyRule | None
    calibration: CalibrationRule | None
    commission: CommissionRule | None
    storage: Storage
    titles: Mapping[str, Title]
    channels: Mapping[str, Title]
    feedback_topics: tuple[Title, ...]
    grounds: Title | None
    references: Mapping[str, Source]
    unverified: tuple[str, ...]
    text: str
    digest: str

    @property
    def verified(self) -> bool:
        """Whether every number and word of the file was compared with the official text."""
        return not self.unverified

    @property
    def viewers(self) -> Source | None:
        """Where the act lists who alone may know a result (S-21, B-19); None: it lists nobody."""
        return self.references.get("viewers")

    @property
    def named_servants_over(self) -> int | None:
        """How many evaluatees one evaluator has before he names others (M-17c); None: never."""
        return self.named_servants.over if self.named_servants else None

    @property
    def calibration_rule(self) -> CalibrationRule:
        """The rule of its calibration sessions. Raises Refusal where it knows none."""
        return _known(self.calibration)

    @property
    def commission_rule(self) -> CommissionRule:
        """The rule of its Commission. Raises Refusal where it knows none."""
        return _known(self.commission)

    @property
    def apply(self) -> Term:
        """The term of an application for calibration (M-10). Raises Refusal where it has none."""
        return self.calibration_rule.apply

    @property
    def apply_since(self) -> Title:
        """From when that term runs, in the act's words. Raises Refusal where it has none."""
        return self.calibration_rule.apply_since

    @property
    def apply_within_working_days(self) -> int:
        """Working days for an application, from the receipt of the result (M-10)."""
        return self.apply.working_days

    @property
    def storage_years(self) -> int:
        """Years that the documents are kept (M-12)."""
        return self.storage.years

    def reference(self, key: str) -> Source:
        """Where the act rules on something. Raises Refusal where it may not do so, and doesn't."""
        return _known(self.references.get(key))

    def is_rehearsal(self, period: Period) -> bool:
        """Whether it wasn't in force in the period: opened with a warning, for a trial (X-65)."""
        return self.in_force is not None and not self.in_force.holds(period)

    def source_of(self, rule: str) -> Source | None:
        """Where the rule of a stored id stands in this act; None: it is no rule of its own."""
        return next((source for source in sources_in(self) if source.rule == rule), None)

    def grade_of(self, mean: Decimal) -> Grade:
        """The grade of an unrounded mean (G-rule); ValueError outside the scale."""
        return self.scale.grade_of(mean)

    def knows(self, category: str) -> bool:
        """Whether the act speaks of posts of this category (X-30)."""
        return family_of(category) in self.category_families

    def lists_head(self, post: Post) -> bool:
        """Whether the post is in the act's closed list of heads (M-2.3, S-2.4, B-1bis(4), X-48)."""
        return any(condition.fits(post) for condition in self.unit_heads)

    def route_for(self, member: Post) -> Route:
        """The first line of M-16 that speaks of the post; the last one takes everybody (X-05)."""
        return next(route for route in self.routes if route.takes(member))

    def dates_event(self, name: str) -> bool:
        """Whether the act dates this duty."""
        return self.dates.has(name)

    def event(self, name: str, quarter: Quarter, calendar: Calendar) -> Event:
        """One dated duty of the quarter; KeyError for a name that the act doesn't date."""
        return self.dates.event(name, quarter, calendar)

    def schedule(self, quarter: Quarter, calendar: Calendar) -> tuple[Event, ...]:
        """All dated duties of the quarter, the earliest first."""
        return self.dates.schedule(quarter, calendar)


def _known(rule: T | None) -> T:
    """What the act rules. Raises Refusal where it doesn't."""
    if rule is None:
        raise Refusal("refuse-act-silent")
    return rule
