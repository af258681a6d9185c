"""What a КЦИ shows while it is marked: plan, value, percent, the allowed marks, an exact mark."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from evaluation.base.ids import SheetId
from evaluation.kci.values import KciLine
from evaluation.law.act import Methodology
from evaluation.quarter.sheets import SheetView
from handlers.buttons.quarter import AskExact, GiveExact, OpenItem
from handlers.kci.words import actual_words, number_words, percent_words
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import (
    back_button,
    button,
    home_button,
    hr_title,
    mark_words,
    official,
    paragraph,
    short,
)
from locales import Texts

NAME_IN_LINE = 90


def values_of(view: SheetView, number: int) -> range:
    """The whole marks that the item may get."""
    lowest, highest = view.methodology.marks
    if not view.kci:
        return range(lowest, highest + 1)
    line = view.kci[number]
    if line.percent is None:
        return range(0)
    low, high = line.allowed or (Decimal(lowest), Decimal(highest))
    first = int(low.to_integral_value(ROUND_CEILING))
    return range(first, int(high.to_integral_value(ROUND_FLOOR)) + 1)


def row_name(view: SheetView, number: int, texts: Texts) -> str:
    """The name of an item, or of the remark behind the last one (X-01)."""
    items, remark = view.form.items, view.form.remark
    if number == len(items) and remark is not None:
        return official(remark, texts)
    return short(official(items[number].name, texts), NAME_IN_LINE)


def facts(view: SheetView, number: int, texts: Texts) -> list[str]:
    """What is known of a КЦИ, and a mark that no button shows."""
    if not view.kci:
        return [_given(view, number, texts)] if view.form.decimals else []
    line = view.kci[number]
    lines = [
        texts.html(
            "score-kci",
            way=texts.plain(f"kci-way-{line.kci.direction}"),
            planned=planned_words(line, texts),
            actual=actual_words(line.kci, line.actual, texts),
            document=line.kci.document,
        )
    ]
    if line.percent is None:
        return [*lines, texts.html("score-kci-no-values", hr=hr_title(view.methodology, texts))]
    percent = percent_words(line.percent, texts)
    lines.append(texts.html("score-kci-percent", percent=percent))
    lines.append(allowed_words(view.methodology, line, texts))
    return [*lines, _given(view, number, texts)]


def _given(view: SheetView, number: int, texts: Texts) -> str:
    mark = view.sheet.marks.get(number)
    return "" if mark is None else texts.html("score-kci-mark", mark=mark_words(mark))


def planned_words(line: KciLine, texts: Texts) -> str:
    """What was to be reached by the end of the quarter."""
    if line.planned is None:
        return texts.plain("kci-planned-done")
    return f"{number_words(line.planned)} {line.kci.unit}"


def allowed_words(act: Methodology, line: KciLine, texts: Texts) -> str:
    """Which marks the act's table lets stand for the percent (S-28c)."""
    rule = act.kci
    assert rule is not None  # a line of КЦИ has it
    if line.allowed is None:
        return texts.html("score-kci-any")
    low, high = map(mark_words, line.allowed)
    source = paragraph(rule.allowed.source, texts)
    return texts.html("score-kci-allowed", low=low, high=high, paragraph=source)


def exact_row(view: SheetView, number: int, texts: Texts) -> Rows:
    """The way to a mark with decimals, where the item can be marked at all."""
    if not view.takes_exact(number):
        return ()
    ask = AskExact(sheet=view.sheet.id, item=number)
    return ((button(texts.plain("button-exact-mark"), ask),),)


def ask_exact(view: SheetView, number: int, texts: Texts) -> Screen:
    """Waiting for a mark like 3,75: whose, on what, in which range."""
    lines = [
        texts.html("exact-ask", person=view.sheet.person_name, name=row_name(view, number, texts)),
        allowed_words(view.methodology, view.kci[number], texts) if view.kci else "",
        texts.html("exact-hint", count=view.form.decimals),
        who_sees_result(view.methodology, texts),
    ]
    return Screen("\n\n".join(filter(None, lines)), rows=(_back(view.sheet.id, number, texts),))


def exact_text_only(sheet: SheetId, number: int, texts: Texts) -> Screen:
    """A voice message or a photo instead of the awaited mark."""
    return Screen(texts.html("exact-text-only"), rows=(_back(sheet, number, texts),))


def confirm_exact(view: SheetView, number: int, mark: Decimal, texts: Texts) -> Screen:
    """The typed mark said back: it is saved by the button."""
    words = mark_words(mark)
    text = texts.html(
        "exact-echo",
        person=view.sheet.person_name,
        name=row_name(view, number, texts),
        mark=words,
    )
    give = GiveExact(sheet=view.sheet.id, item=number, value=int(mark * 100))
    again = AskExact(sheet=view.sheet.id, item=number)
    rows = (
        (button(texts.plain("button-exact-save", mark=words), give),),
        (button(texts.plain("button-exact-again"), again),),
        _back(view.sheet.id, number, texts),
    )
    return Screen(text, rows=rows)


def _back(sheet: SheetId, number: int, texts: Texts) -> tuple[Button, ...]:
    return (back_button(texts, OpenItem(sheet=sheet, item=number)), home_button(texts))
