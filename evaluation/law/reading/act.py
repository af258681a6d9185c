"""From a methodology file to the nouns of an act, or to the whole list of what is wrong with it."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256
from typing import cast, get_args

from evaluation.law.act import (
    CALIBRATION_REFERENCE_KEYS,
    CALIBRATION_TITLE_KEYS,
    METHOD_TITLE_KEYS,
    OTHER_REFERENCE_KEYS,
    REFERENCE_KEYS,
    TITLE_KEYS,
    CalibrationRule,
    Condition,
    Enforcement,
    Evaluator,
    Form,
    Item,
    KciRule,
    MajorityOf,
    Method,
    Methodology,
    NamedServants,
    Receipt,
    ReceiptBy,
    Route,
    Storage,
    SurveyRule,
    family_of,
    normal_category,
)
from evaluation.law.commission import CommissionRule
from evaluation.law.eligibility import EligibilityRule
from evaluation.law.reading.commission import commission_from
from evaluation.law.reading.force import force_from, transitional_from
from evaluation.law.reading.kci import absent_from, kci_dates, kci_from
from evaluation.law.reading.older import complete
from evaluation.law.reading.scale import marks_from, scale_from
from evaluation.law.reading.survey import survey_from
from evaluation.law.reading.table import KEY, Fault, TomlTable
from evaluation.law.reading.words import Reading
from evaluation.law.schedule import (
    ACQUAINT_DISMISSED,
    FINAL_MARK,
    KCI_NOTICE,
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

MOST_ITEMS = 12
MOST_KEPT = 16  # a text never changes, and parsing one takes 20 ms
MOST_DECIMALS = 2
_ALWAYS_DATED = (QUARTER_MARK,)
_DATED_BY_METHOD: Mapping[str, tuple[str, ...]] = {
    "sheet": (),
    "kci": (KCI_NOTICE,),
    "ranking": (RANKING_NOTICE,),
}
_MAY_BE_DATED = (FINAL_MARK, ACQUAINT_DISMISSED, SURVEY_CLOSE)
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
        marks, meanings, marks_source = marks_from(self, top.table("marks"))
        methods = _methods_of(forms)
        kci = self._kci(top, methods)
        receipt = self._receipt(top.table("receipt"))
        methodology = Methodology(
            key=top.name("key"),
            edition=top.text("edition"),
            title=self.words(top, "title"),
            act=self.title(top.table("act")),
            in_force=force_from(self, top),
            transitional=transitional_from(self, top),
            category_families=families,
            unit_heads=unit_heads,
            categories_source=categories_source,
            forms=forms,
            routes=self._routes(top, forms, families),
            marks=marks,
            marks_source=marks_source,
            mark_meanings=meanings,
            scale=scale_from(self, top.table("scale"), marks),
            eligibility=self._eligibility(top.table("eligibility")),
            dates=Dates(
                (*kci_dates(kci), *self._dates(top.table("dates"), methods)),
                self._fixed_dates(top.table("fixed_dates")),
            ),
            receipt=receipt,
            acquaint=self._acquaint(top, receipt),
            refusal_act=self._refusal_act(top),
            named_servants=self._named_servants(top),
            absent=absent_from(self, top.table("absent")) if "absent" in top.values else None,
            kci=kci,
            survey=self._survey(top, forms),
            calibration=self._calibration(top),
            commission=self._commission(top),
            storage=self._storage(top.table("storage")),
            titles=self._titles(top, methods),
            channels={name: self.title(channel) for name, channel in top.named_tables("channels")},
            feedback_topics=self._feedback_topics(top),
            grounds=self.title(top.table("grounds")) if "grounds" in top.values else None,
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
        keys = (*TITLE_KEYS, *of_calibration, *of_methods)
        table = top.table("titles")
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
            source=self.source(table),
        )

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
        rows = [] if method == "kci" else table.tables("items")
        items = tuple(map(self._item, rows))
        if len(items) > MOST_ITEMS:
            table.fault("items", f"has {len(items)} items, at most {MOST_ITEMS} fit a form")
        for key, count in Counter(item.key for item in items if item.key).items():
            if count > 1:
                table.fault("items", f"{key!r} stands {count} times")
        decimals = MOST_DECIMALS if method == "kci" else self._decimals(table)
        return Form(name, title, method, items, remark, self.source(table), decimals)

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

    def _dates(self, table: TomlTable, methods: tuple[Method, ...]) -> list[DateRule]:
        by_method = (event for method in methods for event in _DATED_BY_METHOD[method])
        others = (event for event in _MAY_BE_DATED if event in table.values)
        dated = (*_ALWAYS_DATED, *by_method, *others)
        rules = [self._date(event, table.table(event)) for event in dated]
        table.close()
        return rules

    def _date(self, event: str, table: TomlTable) -> DateRule:
        last = table.values.get("day") == "last" and bool(table.text("day"))
        day = None if last else table.integer("day", 1, 31)
        plan_by = table.integer("plan_by", 1, 28) if "plan_by" in table.values else None
        if day and plan_by and plan_by > day:
            table.fault("plan_by", f"{plan_by} is after the day itself, {day}")
        return DateRule(
            event=event,
            counted_from=table.choice("after", ("quarter", "year")),
            months=table.integer("months", 1, 24),
            day=day,
            plan_by=plan_by,
            source=self.source(table),
        )

    def _fixed_dates(self, table: TomlTable) -> FixedDates:
        return FixedDates(cast("Roll", table.choice("roll", get_args(Roll))), self.source(table))

    def _storage(self, table: TomlTable) -> Storage:
        return Storage(table.integer("years", 1, 100), self.source(table))

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

    def _refusal_act(self, top: TomlTable) -> Title | None:
        return self.title(top.table("refusal_act")) if "refusal_act" in top.values else None

    def _kci(self, top: TomlTable, methods: tuple[Method, ...]) -> KciRule | None:
        if "kci" in methods:
            return kci_from(self, top.table("kci"))
        if "kci" in top.values:
            top.table("kci")
            top.fault("kci", 'is of no use: no form has the method "kci"')
        return None

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
        return EligibilityRule(
            tenure_months=tenure.integer("months", 1, 12),
            tenure_source=self.source(tenure),
            days_worked=worked.integer("at_least", 0, 92) if worked else None,
            days_worked_source=self.source(worked) if worked else None,
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
