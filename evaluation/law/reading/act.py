"""From a methodology file to the nouns of an act, or to the whole list of what is wrong with it."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256
from typing import TypeVar, cast, get_args

from evaluation.law.act import (
    CALIBRATION_REFERENCE_KEYS,
    CALIBRATION_TITLE_KEYS,
    METHOD_TITLE_KEYS,
    OTHER_REFERENCE_KEYS,
    OTHER_TITLE_KEYS,
    REFERENCE_KEYS,
    TITLE_KEYS,
    CalibrationRule,
    CompetencesRule,
    Condition,
    Enforcement,
    Evaluator,
    Form,
    FormPeriod,
    Item,
    KciRule,
    MajorityOf,
    MarkRule,
    Method,
    Methodology,
    NamedServants,
    Receipt,
    ReceiptBy,
    RefusalAct,
    Route,
    Storage,
    SurveyRule,
    family_of,
    normal_category,
)
from evaluation.law.commission import CommissionRule
from evaluation.law.eligibility import EligibilityRule
from evaluation.law.points import PointsRule
from evaluation.law.reading.commission import commission_from
from evaluation.law.reading.competences import competences_from
from evaluation.law.reading.counted import counted_from, form_of_chapter
from evaluation.law.reading.force import force_from, transitional_from
from evaluation.law.reading.kci import absent_from, kci_dates, kci_from
from evaluation.law.reading.older import complete
from evaluation.law.reading.points import points_from, targets_dates, targets_from, year_from
from evaluation.law.reading.scale import marks_from
from evaluation.law.reading.survey import survey_from
from evaluation.law.reading.table import KEY, Fault, TomlTable
from evaluation.law.reading.words import Reading
from evaluation.law.schedule import (
    ACQUAINT_DISMISSED,
    EVERY_QUARTER,
    FINAL_MARK,
    KCI_NOTICE,
    LAST_QUARTER,
    QUARTER_MARK,
    RANKING_NOTICE,
    SURVEY_CLOSE,
    DateRule,
    Dates,
    FixedDates,
    Roll,
    Term,
)
from evaluation.law.words import Source, Title
from evaluation.law.year_mark import YearRule

T = TypeVar("T")
MOST_ITEMS = 12
MOST_KEPT = 16  # a text never changes, and parsing one takes 20 ms
MOST_DECIMALS = 2
_ALWAYS_DATED = (QUARTER_MARK,)
_DATED_BY_METHOD: Mapping[str, tuple[str, ...]] = {
    "sheet": (),
    "kci": (KCI_NOTICE,),
    "ranking": (RANKING_NOTICE,),
    "points": (),
    "targets": (),
    "kci_count": (),
    "competences": (),
}
_MAY_BE_DATED = (FINAL_MARK, ACQUAINT_DISMISSED, SURVEY_CLOSE)
_WITH_ITEMS = ("sheet", "ranking")
_WITHOUT_MARKS = frozenset({"kci_count", "competences", "points"})
_SIGNERS = ("hr", "superior")
_LANGUAGES = ("kk", "ru")
_ROLES = ("applicant", "evaluator", "evaluators", "hr_worker")


class MethodologyError(Exception):
    """A file that can't be a methodology: `file`, and `faults` as (key path, reason)."""

    def __init__(self, file: str, faults: list[Fault]) -> None:
        lines = [f"{key}: {reason}" if key else reason for key, reason in faults]
        super().__init__(f"{file}: {'; '.join(lines)}")
        self.file = file
        self.faults = faults


@lru_cache(maxsize=MOST_KEPT)
def load(text: str, name: str) -> Methodology:
    """Read one methodology file. MethodologyError with every fault found; `name` is for people."""
    return _read(_values_of(text, name), text, name)


@lru_cache(maxsize=MOST_KEPT)
def load_stored(text: str, name: str) -> Methodology:
    """Read an act as a quarter was opened under it, however long ago. It had no faults then."""
    values = _values_of(text, name)
    complete(values)
    return _read(values, text, name)


def _values_of(text: str, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise MethodologyError(name, [("", f"is not TOML: {error}")]) from error


def _read(values: dict[str, object], text: str, name: str) -> Methodology:
    reader = _Reader()
    methodology = reader.methodology(TomlTable(values, reader.faults), text)
    if reader.faults:
        raise MethodologyError(name, reader.faults)
    return methodology


class _Reader(Reading):
    """The reading of a whole act."""

    def methodology(self, top: TomlTable, text: str) -> Methodology:
        families, unit_heads, categories_source = self._categories(top.table("categories"))
        forms = {name: self._form(name, form) for name, form in top.named_tables("forms")}
        methods = _methods_of(forms)
        marked = self._marked(top, methods)
        marks = None if marked is None else (marked.lowest, marked.highest)
        points = self._only_with("points", top, methods, points_from)
        targets = self._only_with("targets", top, methods, targets_from)
        absent = absent_from(self, top.table("absent")) if "absent" in top.values else None
        kci = self._kci(top, methods)
        receipt = self._receipt(top.table("receipt"))
        transitional = transitional_from(self, top, absent)
        methodology = Methodology(
            key=top.name("key"),
            edition=top.text("edition"),
            title=self.words(top, "title"),
            act=self.title(top.table("act")),
            in_force=force_from(self, top),
            transitional=transitional,
            printed_in=self._printed_in(top),
            category_families=families,
            unit_heads=unit_heads,
            categories_source=categories_source,
            forms={**forms, **form_of_chapter(transitional)},
            routes=self._routes(top, forms, families),
            mark_rule=marked,
            points=points,
            targets=targets,
            year=self._year(top, points, marks),
            counted=self._only_with("kci_count", top, methods, counted_from, "counted"),
            competences=self._competences(top, methods, families),
            eligibility=self._eligibility(top.table("eligibility")),
            dates=Dates(
                (*kci_dates(kci), *targets_dates(targets), *self._dates(top, forms)),
                self._fixed_dates(top.table("fixed_dates")),
            ),
            receipt=receipt,
            acquaint=self._acquaint(top, receipt),
            refusal_act=self._refusal_act(top, "refusal_act"),
            unsigned_act=self._refusal_act(top, "unsigned_act"),
            named_servants=self._named_servants(top),
            absent=absent,
            kci=kci,
            survey=self._survey(top, forms),
            calibration=self._calibration(top),
            commission=self._commission(top),
            storage=self._storage(top.table("storage")),
            titles=self._titles(top, methods),
            channels=self._channels(top),
            feedback_topics=self._feedback_topics(top),
            grounds=self.title(top.table("grounds")) if "grounds" in top.values else None,
            follows=self._follows(top),
            references=self._references(top),
            unverified=tuple(self.unverified),
            text=text,
            digest=sha256(text.encode()).hexdigest(),
        )
        top.close()
        return methodology

    # Names and references

    def _titles(self, top: TomlTable, methods: tuple[Method, ...]) -> dict[str, Title]:
        of_calibration = CALIBRATION_TITLE_KEYS if "calibration" in top.values else ()
        of_methods = (key for method in methods for key in METHOD_TITLE_KEYS[method])
        table = top.table("titles")
        others = (key for key in OTHER_TITLE_KEYS if key in table.values)
        keys = dict.fromkeys((*TITLE_KEYS, *of_calibration, *of_methods, *others))
        titles = {key: self.title(table.table(key)) for key in keys}
        table.close()
        return titles

    def _references(self, top: TomlTable) -> dict[str, Source]:
        table = top.table("references")
        of_calibration = CALIBRATION_REFERENCE_KEYS if "calibration" in top.values else ()
        others = (*CALIBRATION_REFERENCE_KEYS, *OTHER_REFERENCE_KEYS)
        found = (key for key in others if key in table.values)
        keys = dict.fromkeys((*REFERENCE_KEYS, *of_calibration, *found))
        references = {key: self.source(table.table(key)) for key in keys}
        table.close()
        return references

    # Categories and routes

    def _categories(
        self, table: TomlTable
    ) -> tuple[tuple[str, ...], tuple[Condition, ...], Source]:
        families: tuple[str, ...] = ()
        if "families" in table.values:
            families = tuple(map(normal_category, table.texts("families")))
        heads = tuple(self._condition(one, families) for one in table.tables("unit_heads"))
        return families, heads, self.source(table)

    def _routes(
        self, top: TomlTable, forms: Mapping[str, Form], families: tuple[str, ...]
    ) -> tuple[Route, ...]:
        tables = top.tables("routes")
        routes = tuple(self._route(table, forms, families) for table in tables)
        for table, route in zip(tables[:-1], routes[:-1], strict=True):
            if not route.when:
                table.fault("when", "is missing: the routes after this one would never be asked")
        if routes and routes[-1].when:
            tables[-1].fault("when", "the last route must take everybody: leave it out")
        return routes

    def _route(
        self, table: TomlTable, forms: Mapping[str, Form], families: tuple[str, ...]
    ) -> Route:
        form = table.text("form")
        if form and form not in forms:
            table.fault("form", f"{form!r} is not a form of this file")
        return Route(
            when=tuple(self._condition(one, families) for one in table.optional_tables("when")),
            evaluator=cast("Evaluator", table.choice("evaluator", get_args(Evaluator))),
            form=form,
            besides=self._besides(table, form, forms),
            source=self.source(table),
        )

    def _besides(self, table: TomlTable, form: str, forms: Mapping[str, Form]) -> tuple[str, ...]:
        if "besides" not in table.values:
            return ()
        besides = table.texts("besides")
        for one in besides:
            if one not in forms or one == form:
                table.fault("besides", f"{one!r} is not another form of this file")
        return besides

    def _condition(self, table: TomlTable, families: tuple[str, ...]) -> Condition:
        if not table.values:
            table.fault("", "asks nothing")
        category = table.optional_text("category")
        if category is not None:
            category = normal_category(category)
            _check_family(table, "category", category, families)
        condition = Condition(
            category=category,
            is_unit_head=table.optional_flag("is_unit_head"),
            is_managerial=table.optional_flag("is_managerial"),
        )
        table.close()
        return condition

    # Forms

    def _form(self, name: str, table: TomlTable) -> Form:
        if not KEY.fullmatch(name):
            table.fault("", "is not a key: lower-case Latin letters, digits, - and _")
        title = self.words(table, "title")
        method = cast("Method", table.choice("method", get_args(Method)))
        remark = self.words(table, "remark") if "remark" in table.values else None
        rows = table.tables("items") if method in _WITH_ITEMS else []
        items = tuple(map(self._item, rows))
        if len(items) > MOST_ITEMS:
            table.fault("items", f"has {len(items)} items, at most {MOST_ITEMS} fit a form")
        for key, count in Counter(item.key for item in items if item.key).items():
            if count > 1:
                table.fault("items", f"{key!r} stands {count} times")
        decimals = MOST_DECIMALS if method == "kci" else self._decimals(table)
        period = self._form_period(table)
        return Form(name, title, method, items, remark, self.source(table), decimals, period)

    def _form_period(self, table: TomlTable) -> FormPeriod:
        """What a sheet is about: a quarter, where the file says nothing."""
        if "period" not in table.values:
            return "quarter"
        return cast("FormPeriod", table.choice("period", ("quarter", "year")))

    def _decimals(self, table: TomlTable) -> int:
        """The `marks.decimals` of a form; whole marks where it says nothing (X-57)."""
        if "marks" not in table.values:
            return 0
        marks = table.table("marks")
        decimals = marks.integer("decimals", 0, MOST_DECIMALS)
        marks.close()
        return decimals

    def _item(self, table: TomlTable) -> Item:
        return Item(
            key=table.name("key"),
            name=self.words(table, "name"),
            help=self.words(table, "help") if "help" in table.values else None,
            source=self.source(table),
        )

    # Dates and terms

    def _dates(self, top: TomlTable, forms: Mapping[str, Form]) -> list[DateRule]:
        quarterly = not forms or any(form.period == "quarter" for form in forms.values())
        if not quarterly and "dates" not in top.values:
            return []
        table, methods = top.table("dates"), _methods_of(forms)
        by_method = (event for method in methods for event in _DATED_BY_METHOD[method])
        others = (event for event in _MAY_BE_DATED if event in table.values)
        dated = (*(_ALWAYS_DATED if quarterly else ()), *by_method, *others)
        rules = [rule for event in dated for rule in self._date(event, table.table(event))]
        table.close()
        return rules

    def _date(self, event: str, table: TomlTable) -> list[DateRule]:
        """The rule of an event, and that of the fourth quarter where it differs (V-3a)."""
        if "fourth" not in table.values:
            return [self._one_date(event, table, EVERY_QUARTER)]
        fourth = self._one_date(event, table.table("fourth"), LAST_QUARTER)
        return [fourth, self._one_date(event, table, EVERY_QUARTER[:-1])]

    def _one_date(self, event: str, table: TomlTable, quarters: tuple[int, ...]) -> DateRule:
        last = table.values.get("day") == "last" and bool(table.text("day"))
        day = None if last else table.integer("day", 1, 31)
        plan_by = table.integer("plan_by", 1, 28) if "plan_by" in table.values else None
        if day and plan_by and plan_by > day:
            table.fault("plan_by", f"{plan_by} is after the day itself, {day}")
        return DateRule(
            event=event,
            counted_from=table.choice("after", ("quarter", "year")),
            months=table.integer("months", 0, 24),
            day=day,
            plan_by=plan_by,
            source=self.source(table),
            quarters=quarters,
        )

    def _fixed_dates(self, table: TomlTable) -> FixedDates:
        return FixedDates(cast("Roll", table.choice("roll", get_args(Roll))), self.source(table))

    def _storage(self, table: TomlTable) -> Storage:
        years = table.integer("years", 1, 100) if "years" in table.values else None
        return Storage(years, self.source(table))

    def _receipt(self, table: TomlTable) -> Receipt:
        by = cast("ReceiptBy", table.choice("by", get_args(ReceiptBy)))
        return Receipt(by, self.source(table))

    def _acquaint(self, top: TomlTable, receipt: Receipt) -> Term | None:
        if "acquaint" in top.values:
            return self.term(top, "acquaint")
        if receipt.by == "acknowledgement":
            top.fault("acquaint", "is missing: an acknowledgement has a term")
        return None

    def _apply(self, table: TomlTable) -> tuple[Title, Term]:
        since = self.title(table.table("since"))
        return since, Term(table.integer("working_days", 1, 250), self.source(table))

    def _refusal_act(self, top: TomlTable, key: str) -> RefusalAct | None:
        """A paper on a refusal; signed by HR where the file doesn't say by whom."""
        if key not in top.values:
            return None
        signed_by: tuple[str, ...] = ("hr",)
        table, servants = top.table(key), 0
        if "signed_by" in table.values:
            signed_by = table.texts("signed_by")
        for role in signed_by:
            if role not in _SIGNERS:
                table.fault("signed_by", f"{role!r} is unknown, known: {', '.join(_SIGNERS)}")
        if "servants" in table.values:
            servants = table.integer("servants", 1, 9)
        title = self.title(table)
        return RefusalAct(title.kk, title.ru, title.source, signed_by, servants)

    def _channels(self, top: TomlTable) -> dict[str, Title]:
        """Ways that record a notice; an act with a paper on refusals may know none (V-36)."""
        if "channels" not in top.values and "refusal_act" in top.values:
            return {}
        return {name: self.title(channel) for name, channel in top.named_tables("channels")}

    def _printed_in(self, top: TomlTable) -> tuple[str, ...]:
        if "printed_in" not in top.values:
            return _LANGUAGES
        printed = top.texts("printed_in")
        for language in printed:
            if language not in _LANGUAGES:
                top.fault("printed_in", f"{language!r} is unknown: {', '.join(_LANGUAGES)}")
        return printed

    # What only some methods have

    def _marked(self, top: TomlTable, methods: tuple[Method, ...]) -> MarkRule | None:
        if methods and not set(methods) - _WITHOUT_MARKS and "marks" not in top.values:
            return None
        return marks_from(self, top.table("marks"), top.table("scale"))

    def _only_with(
        self,
        method: Method,
        top: TomlTable,
        methods: tuple[Method, ...],
        read: Callable[[Reading, TomlTable], T],
        key: str = "",
    ) -> T | None:
        """A table that an act has if, and only if, a form of it has the method."""
        name = key or method
        if method in methods:
            return read(self, top.table(name))
        if name in top.values:
            top.table(name)
            top.fault(name, f'is of no use: no form has the method "{method}"')
        return None

    def _year(
        self, top: TomlTable, points: PointsRule | None, marks: tuple[int, int] | None
    ) -> YearRule | None:
        if "year" not in top.values:
            return None
        return year_from(self, top.table("year"), points, marks)

    def _competences(
        self, top: TomlTable, methods: tuple[Method, ...], families: tuple[str, ...]
    ) -> CompetencesRule | None:
        def condition(table: TomlTable) -> Condition:
            return self._condition(table, families)

        def read(reading: Reading, table: TomlTable) -> CompetencesRule:
            return competences_from(reading, table, condition)

        return self._only_with("competences", top, methods, read)

    def _kci(self, top: TomlTable, methods: tuple[Method, ...]) -> KciRule | None:
        return self._only_with("kci", top, methods, kci_from)

    def _survey(self, top: TomlTable, forms: Mapping[str, Form]) -> SurveyRule | None:
        if "survey" not in top.values:
            return None
        if SURVEY_CLOSE not in top.table("dates").values:
            top.fault("survey", f"has no last day: [dates.{SURVEY_CLOSE}] is missing")
        return survey_from(self, top.table("survey"), forms)

    # People

    def _eligibility(self, table: TomlTable) -> EligibilityRule:
        tenure = table.table("tenure")
        worked = table.table("days_worked") if "days_worked" in table.values else None
        probation = table.table("probation") if "probation" in table.values else None
        return EligibilityRule(
            tenure_months=tenure.integer("months", 0, 12),
            tenure_source=self.source(tenure),
            days_worked=worked.integer("at_least", 0, 92) if worked else None,
            days_worked_source=self.source(worked) if worked else None,
            probation_source=self.source(probation) if probation else None,
            source=self.source(table),
        )

    def _named_servants(self, top: TomlTable) -> NamedServants | None:
        if "named_servants" not in top.values:
            return None
        table = top.table("named_servants")
        return NamedServants(table.integer("over", 1, 10_000), self.source(table))

    def _commission(self, top: TomlTable) -> CommissionRule | None:
        if "commission" not in top.values:
            return None
        if "calibration" in top.values and "transitional" not in top.values:
            top.fault("commission", "stands beside [calibration] without a [transitional] chapter")
        return commission_from(self, top.table("commission"))

    def _follows(self, top: TomlTable) -> tuple[Title, ...]:
        if "follows" not in top.values:
            return ()
        return tuple(map(self.title, top.tables("follows")))

    def _feedback_topics(self, top: TomlTable) -> tuple[Title, ...]:
        if "calibration" not in top.values:
            return ()
        return tuple(map(self.title, top.tables("feedback_topics")))

    def _calibration(self, top: TomlTable) -> CalibrationRule | None:
        """Missing only where a Commission decides: somebody has to (M-18, V-6)."""
        if "calibration" not in top.values and "commission" in top.values:
            return None
        since, apply = self._apply(top.table("apply"))
        return self._sessions(top.table("calibration"), apply, since)

    def _sessions(self, table: TomlTable, apply: Term, since: Title) -> CalibrationRule:
        size, majority = table.table("size"), table.table("majority")
        excluded, included = table.table("excluded"), table.table("included")
        rule = CalibrationRule(
            apply=apply,
            apply_since=since,
            min_members=size.integer("at_least", 1, 99),
            odd=size.flag("odd"),
            enforcement=cast("Enforcement", size.choice("enforcement", get_args(Enforcement))),
            size_source=self.source(size),
            excluded=_roles(excluded, "people"),
            excluded_source=self.source(excluded),
            included=_roles(included, "people"),
            every_member=_roles(included, "members"),
            included_source=self.source(included),
            majority_of=cast("MajorityOf", majority.choice("of", get_args(MajorityOf))),
            majority_source=self.source(majority),
            decide=self.term(table, "decide"),
            hold=self.term(table, "hold"),
            post_protocol=self.term(table, "post_protocol"),
        )
        table.close()
        return rule


def _methods_of(forms: Mapping[str, Form]) -> tuple[Method, ...]:
    """The methods of an act, each once, in the order of its forms."""
    return tuple(dict.fromkeys(form.method for form in forms.values()))


def _roles(table: TomlTable, key: str) -> tuple[str, ...]:
    """The roles that an act names; nobody where it names none (X-15)."""
    if key not in table.values:
        return ()
    roles = table.texts(key)
    for role in roles:
        if role not in _ROLES:
            table.fault(key, f"{role!r} is unknown, known: {', '.join(_ROLES)}")
    return roles


def _check_family(table: TomlTable, key: str, category: str, families: tuple[str, ...]) -> None:
    if families and family_of(category) not in families:
        table.fault(key, f"{category!r} belongs to none of the families {', '.join(families)}")
