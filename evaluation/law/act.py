"""What an act says, as frozen data: who evaluates whom, on which form, by when, on which scale."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Literal, Protocol, TypeVar

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.periods import Period, Year
from evaluation.law.commission import CommissionRule
from evaluation.law.counted import CountedRule
from evaluation.law.eligibility import EligibilityRule, Stretch
from evaluation.law.force import Chapter, InForce, Transitional
from evaluation.law.kci_marks import AllowedTable
from evaluation.law.points import PointsRule
from evaluation.law.scales import Grade, Scale
from evaluation.law.schedule import FINAL_MARK, QUARTER_MARK, Dates, DayOfYear, Event, Term
from evaluation.law.words import Source, Title, Words, sources_in
from evaluation.law.year_mark import TargetsRule, YearRule

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
    "period",
    "sheet",
    "final_mark",
)
"""The names that every act gives, in its own words."""

CALIBRATION_TITLE_KEYS = ("system", "calibration", "protocol")
"""The names that an act with calibration sessions gives besides."""

OTHER_TITLE_KEYS = ("system",)
"""Names that another act may lack."""

CHAPTER = "chapter"
"""The key of the form that a transitional chapter has; it stands among the forms of the act."""

METHOD_TITLE_KEYS: Mapping[str, tuple[str, ...]] = {
    "sheet": ("managerial_post",),
    "kci": ("kci", "work_plan", "work_plan_form", "higher_superior", "planning_unit", "kci_table"),
    "ranking": ("ranking",),
    "points": (),
    "targets": ("work_plan", "work_plan_form"),
    "kci_count": ("kci", "work_plan", "work_plan_form", "higher_superior"),
    "competences": (),
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
    "proof",
    "labour_facts",
    "self_assessment",
    "copies",
    "year",
    "bonuses",
    "training",
    "mentoring",
    "two_years",
    "record",
)
"""Rules that an act may lack."""

CONFIRMATIONS = ("functions", "structure", "bearing")
"""Why КЦИ change: the body's functions, its structure, and that this bears on reaching them."""

Method = Literal["sheet", "kci", "ranking", "points", "targets", "kci_count", "competences"]
FormPeriod = Literal["quarter", "year", "span"]
Evaluator = Literal["superior", "unit_head"]
Enforcement = Literal["hard", "warn"]
MajorityOf = Literal["members", "participants"]
PlanPeriod = Literal["year", "quarter"]
ReceiptBy = Literal["opening", "acknowledgement", "signature"]
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
    mark may be, 0 to 2 digits behind the comma (X-57); of КЦИ always two (A-04). `period`: what
    one such sheet is about, a "span" where it is the chapter's to say.
    """

    key: str
    title: Words
    method: Method
    items: tuple[Item, ...]
    remark: Words | None
    source: Source
    decimals: int = 0
    period: FormPeriod = "quarter"

    @property
    def verified(self) -> bool:
        """False while its official text is not at hand: HR sees a banner."""
        return self.source.verified and all(item.source.verified for item in self.items)

    def is_about(self, period: Period) -> bool:
        """Whether such a sheet is filled for every period of this kind; a chapter's for none."""
        kinds = {"quarter": Quarter, "year": Year}
        return self.period in kinds and isinstance(period, kinds[self.period])


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
    """One line of M-16: who evaluates these posts, on which form. No conditions: everybody else.

    `besides`: further sheets of the same people, as the year's beside the quarter's (V-5).
    """

    when: tuple[Condition, ...]
    evaluator: Evaluator
    form: str
    besides: tuple[str, ...]
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
    """How long the documents are kept, from the completion of the evaluation on (M-12, X-58).

    None: the act sets no term, and they are kept for good (V-37).
    """

    years: int | None
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
    (None); everything else in the common term, or after his return too (`every_mark`, V-3d).
    `kinds` are the reasons that the act lists.
    """

    kci: AbsentKci
    working_days: int | None
    kinds: Mapping[str, Title]
    source: Source
    every_mark: bool = False


@dataclass(frozen=True)
class RefusalAct(Title):
    """A paper on somebody's refusal, and who signs it (T-41b, V-25, V-36).

    `signed_by` names roles, hr and superior; so many other `servants` besides.
    """

    signed_by: tuple[str, ...]
    servants: int


@dataclass(frozen=True)
class MarkRule:
    """The marks of a sheet, both bounds included, what they mean, and the scale of their mean."""

    lowest: int
    highest: int
    meanings: Mapping[int, Words]
    source: Source
    scale: Scale


@dataclass(frozen=True)
class Tier:
    """The posts that one column of behavioural indicators is for (X-32)."""

    number: int
    posts: tuple[Condition, ...]


@dataclass(frozen=True)
class TierIndicators:
    """How a competence shows in a tier, in the act's words: they may be of unequal number."""

    tier: int
    effective: tuple[str, ...]
    ineffective: tuple[str, ...]


@dataclass(frozen=True)
class BehaviouralCompetence:
    """A competence with its indicators, a tier each."""

    name: Words
    indicators: tuple[TierIndicators, ...]


@dataclass(frozen=True)
class CompetencesRule:
    """Competences by behavioural indicators: who shows enough of them meets expectations.

    `least_share`: how many of the effective ones, `meets` and `fails`: what it is called then.
    """

    tiers: tuple[Tier, ...]
    tiers_source: Source
    least_share: Fraction
    share_source: Source
    meets: Title
    fails: Title
    competences: tuple[BehaviouralCompetence, ...]
    source: Source

    def tier_of(self, post: Post) -> int | None:
        """The tier of a post; None outside all of them, which has no such sheet (X-32)."""
        found = (tier for tier in self.tiers if any(one.fits(post) for one in tier.posts))
        return next((tier.number for tier in found), None)

    def indicators_of(self, competence: int, tier: int) -> TierIndicators:
        """Of the competence with a number from 1 on. KeyError for one that isn't there."""
        if not 1 <= competence <= len(self.competences):
            raise KeyError(competence)
        listed = self.competences[competence - 1].indicators
        return {one.tier: one for one in listed}[tier]

    def needed(self, indicators: TierIndicators) -> int:
        """How many of the effective indicators have to be shown."""
        return ceil(self.least_share * len(indicators.effective))

    def is_met(self, indicators: TierIndicators, shown: int) -> bool:
        """Whether so many shown are enough. ValueError for more than there are, or below 0."""
        if not 0 <= shown <= len(indicators.effective):
            raise ValueError(f"{shown} is not within 0 to {len(indicators.effective)}")
        return shown >= self.needed(indicators)


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
    or both by a transitional chapter. `follows`: what the act says of people by their results
    (V-41 to V-45), in its own words. `refusal_act`: what the act calls the paper on a refusal to
    be acquainted (T-41b, V-36); None where it knows none (X-60).
    `unsigned_act`: the same on a refusal to sign a sheet (V-25). `printed_in`: the languages in
    which its text is at hand; words in another are ours. `category_families` empty: it names no
    categories, and speaks of every one.
    `in_force` is None where its file doesn't say it, as files of before didn't.
    """

    key: str
    edition: str
    title: Words
    act: Title
    in_force: InForce | None
    transitional: Transitional | None
    printed_in: tuple[str, ...]
    category_families: tuple[str, ...]
    unit_heads: tuple[Condition, ...]
    categories_source: Source
    forms: Mapping[str, Form]
    routes: tuple[Route, ...]
    mark_rule: MarkRule | None
    points: PointsRule | None
    targets: TargetsRule | None
    year: YearRule | None
    counted: CountedRule | None
    competences: CompetencesRule | None
    eligibility: EligibilityRule
    dates: Dates
    receipt: Receipt
    acquaint: Term | None
    refusal_act: RefusalAct | None
    unsigned_act: RefusalAct | None
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
    follows: tuple[Title, ...]
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
    def _marked(self) -> MarkRule:
        return _known(self.mark_rule)

    @property
    def marks(self) -> tuple[int, int]:
        """The lowest and the highest mark of a sheet. Raises Refusal where it grades without."""
        return self._marked.lowest, self._marked.highest

    @property
    def marks_source(self) -> Source:
        """Where the marks stand. Raises Refusal where it grades without."""
        return self._marked.source

    @property
    def mark_meanings(self) -> Mapping[int, Words]:
        """What each mark means, where the act says so. Raises Refusal where it grades without."""
        return self._marked.meanings

    @property
    def scale(self) -> Scale:
        """The scale of a mean of marks. Raises Refusal where it grades without."""
        return self._marked.scale

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

    def contest_days(self, form: str) -> int:
        """Working days for an application, or for an appeal against a Commission (V-38); or 0."""
        if self.calibration is not None and not self.is_decided_by_commission(form):
            return self.calibration.apply.working_days
        appeal = None if self.commission is None else self.commission.appeal
        return 0 if appeal is None else appeal.within.working_days

    @property
    def storage_years(self) -> int:
        """Years that the documents are kept (M-12). Raises Refusal where it sets no term."""
        return _known(self.storage.years)

    def reference(self, key: str) -> Source:
        """Where the act rules on something. Raises Refusal where it may not do so, and doesn't."""
        return _known(self.references.get(key))

    def is_rehearsal(self, period: Stretch) -> bool:
        """Whether it wasn't in force in the period: opened with a warning, for a trial (X-65)."""
        return self.in_force is not None and not self.in_force.holds(period)

    def source_of(self, rule: str) -> Source | None:
        """Where the rule of a stored id stands in this act; None: it is no rule of its own."""
        return next((source for source in sources_in(self) if source.rule == rule), None)

    def grade_of(self, mean: Decimal) -> Grade:
        """The grade of an unrounded mean (G-rule); ValueError outside the scale."""
        return self.scale.grade_of(mean)

    def scale_of(self, form: str) -> Scale:
        """The scale of a form's result: of points, of КЦИ by count, or of the mean of its marks."""
        method = self.forms[form].method
        if method == "points":
            return _known(self.points).scale
        if method == "kci_count":
            return self.counted_rule(form).scale
        return self.scale

    def is_graded(self, form: str) -> bool:
        """Whether a form's results have grades on a scale: competences have none (X-31)."""
        return self.forms[form].method != "competences"

    def chapter_of(self, form: str) -> Chapter | None:
        """The transitional chapter whose form it is; None for the forms of the act itself."""
        return self.transitional.chapter if form == CHAPTER and self.transitional else None

    def counted_rule(self, form: str) -> CountedRule:
        """The rule of a form of КЦИ by count. Raises Refusal where there is none."""
        chapter = self.chapter_of(form)
        return _known(self.counted if chapter is None else chapter.counted)

    @property
    def points_rule(self) -> PointsRule:
        """The rule of its sheets by points. Raises Refusal where it knows none."""
        return _known(self.points)

    @property
    def is_sheet_signed_by_both(self) -> bool:
        """Whether the evaluatee signs his sheet too, and an act is made where he doesn't (V-25)."""
        return self.unsigned_act is not None

    def is_decided_by_commission(self, form: str) -> bool:
        """Whether what this form gives stands by a Commission's decision (V-35, X-68).

        Beside calibration sessions a Commission has the forms of a transitional chapter alone.
        """
        if form not in self.forms or self.commission is None:
            return False
        return self.calibration is None or self.chapter_of(form) is not None

    @property
    def acquaint_with_decision(self) -> Term | None:
        """Within what one is acquainted with what a Commission decided (V-36, B-66)."""
        chapter = self.transitional.chapter if self.transitional and self.calibration else None
        return self.acquaint if chapter is None else chapter.acquaint

    def acquaint_with(self, form: str) -> Term | None:
        """Within what one is acquainted with the result of a form (S-12a, V-36, B-66)."""
        decided = self.is_decided_by_commission(form)
        return self.acquaint_with_decision if decided else self.acquaint

    def knows(self, category: str) -> bool:
        """Whether the act speaks of posts of this category (X-30)."""
        return not self.category_families or family_of(category) in self.category_families

    def lists_head(self, post: Post) -> bool:
        """Whether the post is in the act's closed list of heads (M-2.3, S-2.4, B-1bis(4), X-48)."""
        return any(condition.fits(post) for condition in self.unit_heads)

    def route_for(self, member: Post) -> Route:
        """The first line of M-16 that speaks of the post; the last one takes everybody (X-05)."""
        return next(route for route in self.routes if route.takes(member))

    def dates_event(self, name: str) -> bool:
        """Whether the act dates this duty."""
        return self.dates.has(name)

    def forms_of(self, post: Post, period: Period) -> tuple[str, ...]:
        """The sheets that a post has for a period: those of its route that are about such ones.

        A post outside the tiers has none of competences (X-32).
        """
        route = self.route_for(post)
        forms = (self.forms[key] for key in (route.form, *route.besides))
        without = {"competences"} if self.is_outside_tiers(post) else frozenset[str]()
        return tuple(
            form.key for form in forms if form.is_about(period) and form.method not in without
        )

    def is_outside_tiers(self, post: Post) -> bool:
        """Whether the act prints behavioural indicators, and none for this post (X-32)."""
        return self.competences is not None and self.competences.tier_of(post) is None

    def opens(self, period: Period) -> bool:
        """Whether the act has sheets about such periods."""
        return any(form.is_about(period) for form in self.forms.values())

    def event(self, name: str, period: Period, calendar: Calendar) -> Event:
        """One dated duty of a quarter, of a longer period that of its last one.

        KeyError for a name that the act doesn't date.
        """
        return self.dates.event(name, period, calendar)

    def due(self, period: Period, calendar: Calendar) -> Event | None:
        """By when a period's sheets are signed: a quarter's (V-3a), a year's (V-3b).

        None where the act prints no day, as of its transitional chapter's periods.
        """
        name = QUARTER_MARK if isinstance(period, Quarter) else FINAL_MARK
        if not (self.opens(period) and self.dates_event(name)):
            return None
        return self.event(name, period, calendar)

    def evaluation_begins(self, period: Period, calendar: Calendar) -> date:
        """The first day of a period's evaluation: after it, or in the month of its term before.

        Where marks are due before the period's end (V-3a, V-3b) that is the office's practice: the
        act names the last day alone, and the work done until then is evaluated (X-33).
        """
        after = period.last_day + timedelta(days=1)
        due = self.due(period, calendar)
        return due.day.replace(day=1) if due is not None and due.day < after else after

    def opens_from(self, period: Period, calendar: Calendar) -> date:
        """From when a period may be opened: its people are told in time before it begins (V-14).

        An act with calibration sessions has no such notice, a transitional Commission aside.
        """
        begins = self.evaluation_begins(period, calendar)
        rule = None if self.calibration is not None else self.commission
        notice = None if rule is None else rule.notice
        return begins if notice is None else notice.before(begins, calendar)

    def schedule(self, period: Period, calendar: Calendar) -> tuple[Event, ...]:
        """All dated duties of a quarter, the earliest first; of a longer period its last day."""
        if isinstance(period, Quarter):
            return self.dates.schedule(period, calendar)
        due = self.due(period, calendar)
        return () if due is None else (due,)


def _known(rule: T | None) -> T:
    """What the act rules. Raises Refusal where it doesn't."""
    if rule is None:
        raise Refusal("refuse-act-silent")
    return rule
