"""What a form gives somebody, in the act's words: a value, and the grade that it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from evaluation.law.act import Methodology
from evaluation.law.words import Words


def value_words(act: Methodology, form: str, value: Decimal) -> Words:
    """A value of a form's results as a protocol has it: "112 баллов, «эффективно»".

    KeyError for a form that the act doesn't have; ValueError for a value outside its scale.
    """
    return _WORDS.get(act.forms[form].method, _of_mark)(act, form, value)


def _of_points(act: Methodology, form: str, value: Decimal) -> Words:
    grade, shown = act.scale_of(form).grade_of(value).name, plain_value(value)
    counted = _russian(value, "балл", "балла", "баллов")
    return Words(f"{shown} балл, «{grade.kk}»", f"{shown} {counted}, «{grade.ru}»")


def _of_grade(act: Methodology, form: str, value: Decimal) -> Words:
    """A grade by how many КЦИ are met has its own words, and no mark (B-48)."""
    grade = act.scale_of(form).grade_of(value).name
    return Words(f"«{grade.kk}»", f"«{grade.ru}»")


def _of_mark(act: Methodology, form: str, value: Decimal) -> Words:
    grade, shown = act.scale_of(form).grade_of(value).name, plain_value(value)
    return Words(f"{shown}, «{grade.kk}»", f"{shown}, «{grade.ru}»")


def _of_competences(act: Methodology, _: str, value: Decimal) -> Words:
    """How many competences meet expectations, of all that the act has."""
    rule = act.competences
    assert rule is not None  # an act with such a form has it
    count, met = len(rule.competences), plain_value(value)
    return Words(
        f"барлығы {count} құзырет, оның ішінде «{rule.meets.kk}»: {met}",
        f"всего компетенций {count}, из них «{rule.meets.ru}»: {met}",
    )


def _russian(value: Decimal, one: str, few: str, many: str) -> str:
    """The word beside a whole number in Russian: "101 балл", "102 балла", "111 баллов"."""
    last, last_two = abs(value) % 10, abs(value) % 100
    if 11 <= last_two <= 14:
        return many
    return one if last == 1 else few if 2 <= last <= 4 else many


def plain_value(value: Decimal) -> str:
    """As official papers write a number: "−4", "3,9"."""
    return f"{value.normalize():f}".replace(".", ",").replace("-", "−")


_WORDS: Mapping[str, Callable[[Methodology, str, Decimal], Words]] = {
    "points": _of_points,
    "competences": _of_competences,
    "kci_count": _of_grade,
}
"""By the method of a form; the others give a mean of marks."""
