"""The evaluator's screens: the team, one item, the review, what else can be said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import SheetId
from evaluation.law.act import Item, Methodology
from evaluation.law.scales import Scale
from evaluation.quarter.sheets import SheetView, Team
from handlers.buttons.quarter import (
    AskComment,
    AskSign,
    AskSignAll,
    ChooseServant,
    DropComment,
    Flag,
    Mark,
    MoreOnSheet,
    OpenColumn,
    OpenItem,
    OpenNaming,
    OpenSigned,
    OpenTeam,
    Review,
)
from handlers.kci.scoring import exact_row, facts, row_name, values_of
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import (
    back_button,
    button,
    deadline,
    grade_name,
    home_button,
    hr_title,
    mark_shown,
    mark_words,
    official,
    on_scale,
    page_at,
    paged,
    paragraph,
    period_name,
    turning,
)
from handlers.quarter.screens.away import away_label, away_line
from handlers.quarter.screens.rooms import ROOMS, in_its_room, room_of
from locales import Texts


def _head(view: SheetView, texts: Texts) -> str:
    period = period_name(view.sheet.period, texts)
    if view.event is None or view.days_left is None:
        return texts.html("scoring-head-undated", period=period)
    due = deadline(view.event.day, view.days_left, view.event.source, texts)
    return texts.html("scoring-head", period=period, deadline=due)


def team(found: Team, page: int, texts: Texts) -> Screen:
    """Everybody to evaluate with the state of his sheet; who sees what is said first."""
    views = found.views
    page = page_at(len(views), page)
    lines = [
        _head(views[0], texts),
        texts.html("team-title", done=_signed(views), count=len(views)),
        f"{texts.html('scoring-who-sees')} {who_sees_result(views[0].methodology, texts)}",
    ]
    named = views[0].methodology.named_servants
    if found.may_hand_on and named is not None:
        source = paragraph(named.source, texts)
        lines.append(texts.html("team-may-hand-on", limit=str(named.over), paragraph=source))
    sheets = Counter(view.sheet.person for view in views)
    people = [
        (button(_of_form(view, texts, alone=sheets[view.sheet.person] == 1), way_in(view)),)
        for view in views
    ]
    campaign = found.campaign
    turn = turning(
        len(people),
        page,
        texts,
        OpenTeam(campaign=campaign, page=max(page - 1, 0)),
        OpenTeam(campaign=campaign, page=page + 1),
    )
    rows = list(paged(people, page, turn))
    by_column = button(texts.plain("button-by-column"), OpenColumn(campaign=campaign, item=0))
    side_by_side = {v.form.method for v in views if not v.sheet.is_signed} - {"kci", *ROOMS}
    if "ranking" in side_by_side:  # one parameter for all is how a ranking is done (S-2.8)
        rows.insert(0, (by_column,))
    elif side_by_side:
        rows.append((by_column,))
    if found.finished:
        label = texts.plain("button-sign-all", count=len(found.finished))
        rows.append((button(label, AskSignAll(campaign=campaign)),))
    if found.may_hand_on:
        rows.append((button(texts.plain("button-naming"), OpenNaming(campaign=campaign)),))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)))


def _signed(views: Sequence[SheetView]) -> str:
    return str(sum(view.sheet.is_signed for view in views))


_FORMS = {"kci_count": "sheet-form-counted", "competences": "sheet-form-competences"}


def _of_form(view: SheetView, texts: Texts, *, alone: bool) -> str:
    """A person's state, and of which of his sheets of the period where he has two."""
    line, key = state_line(view, texts), _FORMS.get(view.form.method)
    return line if alone or key is None else f"{line} · {texts.plain(key)}"


def state_line(view: SheetView, texts: Texts) -> str:
    name = view.sheet.person_name
    if view.sheet.is_signed:
        return texts.plain("sheet-signed", name=name)
    if view.sheet.flag is not None:
        return texts.plain(f"sheet-flag-{view.sheet.flag}", name=name)
    away = away_label(view.away, name, texts)
    if away is not None:
        return away
    if view.kci and view.report is None:
        return texts.plain("sheet-waits-values", name=name)
    if not view.form.items:  # its own room knows how far it is
        return texts.plain("sheet-begun", name=name) if view.sheet.marks else name
    if not view.sheet.marks:
        return texts.plain("sheet-empty", name=name)
    done, items = str(len(view.sheet.marks)), str(len(view.form.items))
    return texts.plain("sheet-draft", name=name, done=done, items=items)


def way_in(view: SheetView) -> CallbackData:
    sheet = view.sheet.id
    room = room_of(view.form, sheet)
    if room is not None:
        return room
    if view.sheet.is_signed:
        return OpenSigned(sheet=sheet)
    if view.is_complete:
        return Review(sheet=sheet)
    return OpenItem(sheet=sheet, item=view.first_open_item)


def item(view: SheetView, number: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """One item of one person: its name, where one is, the row of marks; signed, the review."""
    items = view.form.items
    if number >= len(items) or view.sheet.is_signed:
        return review(view, texts, toast=toast)
    marks, sheet = view.sheet.marks, view.sheet
    lines = [
        texts.html(
            "item-head-kci" if view.kci else "item-head",
            person=sheet.person_name,
            position=sheet.person_position,
            number=str(number + 1),
            items=str(len(items)),
        ),
        texts.html("item-name", name=official(items[number].name, texts)),
        _help(items[number], texts),
        *facts(view, number, texts),
        away_line(view.away, view.methodology, texts),
    ]
    comment = sheet.comments.get(number)
    if comment:
        lines.append(texts.html("item-comment", comment=comment))
    lines += [_meanings(view.methodology, texts), _legend(view.methodology.scale, texts)]
    lines.append(running(view, texts))
    values = tuple(
        _mark(sheet.id, number, value, marks.get(number), texts)
        for value in values_of(view, number)
    )
    rows: Rows = (
        *((values,) if values else ()),
        *exact_row(view, number, texts),
        _steps(view, number, texts),
        _comment_row(view, number, texts),
        (
            button(texts.plain("button-team"), OpenTeam(campaign=sheet.campaign)),
            button(texts.plain("button-more"), MoreOnSheet(sheet=sheet.id)),
        ),
        (home_button(texts),),
    )
    return Screen("\n\n".join(filter(None, lines)), rows=rows, toast=toast)


def _help(row: Item, texts: Texts) -> str:
    """What the form explains of a row, if it does."""
    return texts.html("item-help", help=official(row.help, texts)) if row.help else ""


def _meanings(act: Methodology, texts: Texts) -> str:
    """What each mark means by the act's own words, where it has any."""
    return "\n".join(
        texts.html("mark-meaning", mark=str(mark), meaning=official(meaning, texts))
        for mark, meaning in act.mark_meanings.items()
    )


@lru_cache(maxsize=16)
def _legend(scale: Scale, texts: Texts) -> str:
    """What the act says of each height of a mark (M-7), folded away until it is asked for."""
    bands = (
        texts.html(
            "legend-line",
            low=on_scale(grade.low, scale),
            high=on_scale(grade.high, scale),
            name=grade_name(grade, texts),
        )
        for grade in scale.grades
    )
    source = paragraph(scale.source, texts)
    return texts.html("legend", bands="\n".join(bands), paragraph=source)


def _mark(sheet: SheetId, number: int, value: int, chosen: Decimal | None, texts: Texts) -> Button:
    label = texts.plain("mark-chosen", value=str(value)) if value == chosen else str(value)
    return button(label, Mark(sheet=sheet, item=number, value=value))


def _steps(view: SheetView, number: int, texts: Texts) -> tuple[Button, ...]:
    sheet, last = view.sheet.id, len(view.form.items) - 1
    found = []
    if number > 0:
        before = OpenItem(sheet=sheet, item=number - 1)
        found.append(button(texts.plain("button-item-before"), before))
    if number < last:
        after = OpenItem(sheet=sheet, item=number + 1)
        found.append(button(texts.plain("button-item-after"), after))
    else:
        found.append(button(texts.plain("button-review"), Review(sheet=sheet)))
    return tuple(found)


def _comment_row(view: SheetView, number: int, texts: Texts) -> tuple[Button, ...]:
    sheet = view.sheet.id
    if number in view.sheet.comments:
        drop = button(texts.plain("button-comment-drop"), DropComment(sheet=sheet, item=number))
        edit = button(texts.plain("button-comment-edit"), AskComment(sheet=sheet, item=number))
        return (edit, drop)
    return (button(texts.plain("button-comment"), AskComment(sheet=sheet, item=number)),)


def running(view: SheetView, texts: Texts) -> str:
    mean, grade = view.mean, view.grade
    if mean is None or grade is None:
        return ""
    return texts.html(
        "running-mean",
        mean=mark_shown(mean.value, view.methodology),
        grade=grade_name(grade, texts),
        done=str(len(view.sheet.marks)),
        items=str(len(view.form.items)),
    )


def review(view: SheetView, texts: Texts, *, toast: str | None = None) -> Screen:
    """All marks, the mean and its grade before signing; each line can be gone back to."""
    sheet = view.sheet
    room = room_of(view.form, sheet.id)
    if room is not None:
        return in_its_room(sheet, room, texts)
    head = "review-signed" if sheet.is_signed else "review-head"
    lines = [
        texts.html(
            head,
            person=sheet.person_name,
            position=sheet.person_position,
            hr=hr_title(view.methodology, texts),
        ),
        "\n".join(_review_line(view, number, texts) for number in range(len(view.form.items))),
        *_remark(view, texts),
        running(view, texts),
        "" if sheet.is_signed else away_line(view.away, view.methodology, texts),
    ]
    if not view.is_complete:
        lines.append(texts.html("review-incomplete"))
    edit = [
        button(
            texts.plain(
                "button-edit-item", number=str(number + 1), name=official(item.name, texts)
            ),
            OpenItem(sheet=sheet.id, item=number),
        )
        for number, item in enumerate(view.form.items)
    ]
    rows: list[tuple[Button, ...]] = []
    if not sheet.is_signed:
        rows += [*((one,) for one in edit), *_remark_rows(view, texts)]
    if view.is_complete and not sheet.is_signed:
        rows.append((button(texts.plain("button-sign"), AskSign(sheet=sheet.id)),))
    rows.append(
        (button(texts.plain("button-team"), OpenTeam(campaign=sheet.campaign)), home_button(texts))
    )
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows), toast=toast)


def _remark(view: SheetView, texts: Texts) -> list[str]:
    """What is said beside the marks, on a form that has such a remark (X-01)."""
    title = view.form.remark
    if title is None:
        return []
    words = view.remark or texts.plain("remark-none")
    return [texts.html("remark-line", name=official(title, texts), remark=words)]


def _remark_rows(view: SheetView, texts: Texts) -> Rows:
    title = view.form.remark
    if title is None:
        return ()
    sheet, behind = view.sheet.id, len(view.form.items)
    write = button(official(title, texts), AskComment(sheet=sheet, item=behind))
    if not view.remark:
        return ((write,),)
    drop = button(texts.plain("button-remark-drop"), DropComment(sheet=sheet, item=behind))
    return ((write,), (drop,))


def _review_line(view: SheetView, number: int, texts: Texts) -> str:
    value = view.sheet.marks.get(number)
    name = row_name(view, number, texts)
    line = texts.html("review-line", name=name, value="–" if value is None else mark_words(value))
    comment = view.sheet.comments.get(number)
    return f"{line}\n{texts.html('item-comment', comment=comment)}" if comment else line


def ask_comment(view: SheetView, number: int, texts: Texts) -> Screen:
    """Waiting for a comment: about whom, on what, who will read it."""
    text = texts.html(
        "comment-ask",
        person=view.sheet.person_name,
        name=row_name(view, number, texts),
        hr=hr_title(view.methodology, texts),
    )
    text += "\n\n" + who_sees_result(view.methodology, texts)
    back = back_button(texts, OpenItem(sheet=view.sheet.id, item=number))
    return Screen(text, rows=((back, home_button(texts)),))


def text_only(sheet: SheetId, number: int, texts: Texts) -> Screen:
    """A voice message or a photo instead of the awaited comment."""
    back = back_button(texts, OpenItem(sheet=sheet, item=number))
    return Screen(texts.html("comment-text-only"), rows=((back, home_button(texts)),))


def more(view: SheetView, texts: Texts, *, may_hand_on: bool) -> Screen:
    """What else can be said of a sheet: it isn't mine, he was absent, another shall fill it."""
    sheet = view.sheet
    if sheet.is_signed or room_of(view.form, sheet.id) is not None:
        return review(view, texts)
    lines = [texts.html("more-head", person=sheet.person_name, position=sheet.person_position)]
    rows: list[tuple[Button, ...]] = []
    hr = hr_title(view.methodology, texts)
    if sheet.flag is None:
        lines.append(texts.html("more-flags", hr=hr))
        rows += [
            (button(texts.plain("button-flag-not-mine"), Flag(sheet=sheet.id, flag="not-mine")),),
            (button(texts.plain("button-flag-absent"), Flag(sheet=sheet.id, flag="absent")),),
        ]
    else:
        lines.append(texts.html(f"more-flagged-{sheet.flag}", hr=hr))
        rows.append((button(texts.plain("button-flag-none"), Flag(sheet=sheet.id, flag="none")),))
    named = view.methodology.named_servants
    if may_hand_on and named is not None:
        lines.append(texts.html("more-hand-on", paragraph=paragraph(named.source, texts)))
        rows.append((button(texts.plain("button-hand-on"), ChooseServant(sheet=sheet.id)),))
    back = back_button(
        texts, OpenItem(sheet=sheet.id, item=min(view.first_open_item, len(view.form.items) - 1))
    )
    rows.append((back, button(texts.plain("button-team"), OpenTeam(campaign=sheet.campaign))))
    rows.append((home_button(texts),))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def which_item(view: SheetView, number: int, value: int, texts: Texts) -> Screen:
    """A typed digit marks nothing: it is answered with the buttons of the open item."""
    shown = item(view, number, texts)
    question = texts.html(
        "digit-question",
        name=row_name(view, number, texts),
        person=view.sheet.person_name,
        value=str(value),
    )
    return Screen(f"{question}\n\n{shown.text}", rows=shown.rows)
