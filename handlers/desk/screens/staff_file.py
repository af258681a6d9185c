"""The staff file in the chat: how to send it, what it would do, what must be corrected first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.staff.file import Unread
from evaluation.staff.passed import Reason
from evaluation.staff.preview import Change, Preview, RoleChange
from evaluation.staff.questions import answered
from evaluation.staff.row import StaffRow
from evaluation.staff.staff import FileCheck
from evaluation.tables.table import Cell, Fault
from handlers.buttons.desk import (
    ApplyAnswered,
    ApplyFile,
    AskInviteAll,
    Desk,
    DropFile,
    EmptyFile,
    StaffFile,
)
from handlers.desk.screens.people import roles_named
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer, listed
from handlers.kit.words import button, home_button, period_name, short
from locales import Texts

SHOWN_FAULTS = 20
SHOWN_LINES = (8, 5, 3, 1)
LINE = 150
REASON = 60
FAULTS_LENGTH = 3300
PREVIEW_LENGTH = 3800
FAULT_WIDTHS = (10, 34, 90)
CHANGE_WIDTHS = (14, 34, 30, 34, 34)

Value = str | int | date | frozenset[Role] | None


def how_to_send(texts: Texts, *, toast: str | None = None) -> Screen:
    """What to send, and that nothing is taken over unseen."""
    rows = (
        (button(texts.plain("desk-button-empty-file"), EmptyFile()),),
        footer(texts, Desk()),
    )
    return Screen(texts.html("desk-file-how"), rows=rows, toast=toast)


def empty_file(content: bytes, texts: Texts) -> Screen:
    """The empty file with the same words."""
    screen = how_to_send(texts)
    name = texts.plain("desk-file-empty-name") + ".xlsx"
    return Screen(screen.text, rows=screen.rows, file=Attachment(name, content))


def reading(name: str, texts: Texts) -> Screen:
    """The file has come."""
    return Screen(texts.html("desk-file-reading", name=name[:60]))


def applying(texts: Texts) -> Screen:
    """The file is being taken over."""
    return Screen(texts.html("desk-file-applying"))


def refused(refusal: Refusal, texts: Texts) -> Screen:
    """A file that can't be read or taken over, and why."""
    details = {
        name: value if isinstance(value, int) else str(value)
        for name, value in refusal.details.items()
    }
    return Screen(texts.html(refusal.key, **details), rows=_again(texts))


def failed(texts: Texts) -> Screen:
    """Our own failure: the file may be sent again."""
    return Screen(texts.html("desk-file-failed"), rows=_again(texts))


def _again(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return (
        (button(texts.plain("desk-button-file"), StaffFile()),),
        (button(texts.plain("button-desk"), Desk()), home_button(texts)),
    )


# Faults


def faults(found: Sequence[Fault], sheet: bytes | None, texts: Texts) -> Screen:
    """The first faults in words; all of them in a sheet, when they are more than a screen holds."""
    lines = _fitting(fault_line(fault, texts) for fault in found[:SHOWN_FAULTS])
    text = "\n\n".join(
        [
            texts.html("desk-file-faults", count=len(found)),
            listed(lines, len(lines), texts),
            texts.html("desk-file-faults-after"),
        ]
    )
    name = texts.plain("desk-file-faults-name") + ".xlsx"
    file = None if sheet is None else Attachment(name, sheet)
    return Screen(text, rows=_again(texts), file=file)


def needs_sheet(found: Sequence[Fault], texts: Texts) -> bool:
    """Whether the faults are more than a screen holds."""
    return len(_fitting(fault_line(fault, texts) for fault in found[:SHOWN_FAULTS])) < len(found)


def _fitting(lines: Iterable[str]) -> list[str]:
    fitting: list[str] = []
    length = 0
    for line in lines:
        length += len(line) + 1
        if length > FAULTS_LENGTH:
            break
        fitting.append(line)
    return fitting


def fault_line(fault: Fault, texts: Texts) -> str:
    """One fault for the chat: where, what, what to do."""
    key = "staff-fault-in-cell" if fault.column else "staff-fault-in-row"
    words = fault_words(fault, texts)
    line = texts.plain(key, row=str(fault.row), column=fault.column, fault=words)
    return texts.html("desk-fault-line", fault=line)


def fault_words(fault: Fault, texts: Texts) -> str:
    """What is wrong and what to do."""
    return texts.plain(fault.key, **fault.details)


def fault_columns(texts: Texts) -> tuple[str, ...]:
    """The headings of the sheet of faults."""
    return tuple(texts.plain(f"desk-column-{name}") for name in ("row", "column", "fault"))


def fault_row(fault: Fault, texts: Texts) -> tuple[Cell, ...]:
    """One line of it."""
    return (fault.row, fault.column, fault_words(fault, texts))


# The preview


def preview(
    check: FileCheck,
    seen: Preview,
    unread: Unread,
    upload: int | None,
    sheet: bytes | None,
    texts: Texts,
) -> Screen:
    """What the file would do, group by group; nothing is taken over before the button.

    `upload` is None when there is nothing to take over.
    """
    lines = [
        texts.html("desk-preview-title"),
        _counts(seen, texts),
        *_groups(seen, _most(seen, texts), texts),
        *_passed_over(unread, texts),
        texts.html("desk-preview-days", period=period_name(check.period, texts)),
    ]
    if upload is None:
        lines.append(texts.html("desk-preview-nothing"))
        rows = _again(texts)
    else:
        rows = (
            (button(texts.plain("desk-button-apply"), _apply(check, upload)),),
            (button(texts.plain("desk-button-drop"), DropFile(upload=upload)),),
            (home_button(texts),),
        )
    name = texts.plain("desk-file-changes-name") + ".xlsx"
    file = None if sheet is None else Attachment(name, sheet)
    return Screen("\n\n".join(lines), rows=rows, file=file)


def _apply(check: FileCheck, upload: int) -> ApplyFile | ApplyAnswered:
    if not check.questions:
        return ApplyFile(upload=upload)
    return ApplyAnswered(upload=upload, told=answered(check.questions))


def may_apply(seen: Preview) -> bool:
    """Whether there is something to take over, or to ask for."""
    return bool(seen.new or seen.changed or seen.role_changes or seen.own_row or seen.held)


def _counts(seen: Preview, texts: Texts) -> str:
    return texts.html(
        "desk-preview-counts",
        new=str(len(seen.new)),
        changed=str(len(seen.changed)),
        unchanged=str(seen.unchanged),
        missing=str(len(seen.missing)),
    )


def _most(seen: Preview, texts: Texts) -> int:
    """How many lines of each group a message has room for."""
    for most in SHOWN_LINES:
        if sum(map(len, _groups(seen, most, texts))) <= PREVIEW_LENGTH - 4 * LINE:
            return most
    return SHOWN_LINES[-1]


def _groups(seen: Preview, most: int, texts: Texts) -> list[str]:
    """Each kind of change under its heading, `most` lines of it."""
    return [
        f"{texts.html(f'desk-preview-{name}', count=len(lines))}\n{listed(lines, most, texts)}"
        for name, lines in _lines(seen, texts).items()
        if lines
    ]


def _lines(seen: Preview, texts: Texts) -> dict[str, list[str]]:
    own = [seen.own_row] if seen.own_row else []
    return {
        "new": [_new_line(row, seen, texts) for row in seen.new],
        "changed": [_change_line(change, texts) for change in seen.changed],
        "dismissed": [_leaving_line(row, texts) for row in seen.dismissed],
        "orphans": [_person_line(*person, texts) for person in seen.orphans],
        "roles": [_role_line(change, texts) for change in seen.role_changes],
        "own": [_change_line(change, texts) for change in own],
        "held": [_change_line(change, texts) for change in seen.held],
        "missing": [_person_line(*person, texts) for person in seen.missing],
    }


def _person_line(number: str, name: str, texts: Texts) -> str:
    return texts.html("desk-preview-person", name=name, number=number)


def _new_line(row: StaffRow, seen: Preview, texts: Texts) -> str:
    """Who comes, and what decides about him: whose, and whether he is evaluated."""
    head = texts.html(
        "desk-preview-new-line", name=row.name, position=short(row.position), number=row.number
    )
    return f"{head}\n{texts.html('desk-preview-new-place', place=_place(row, seen, texts))}"


def _place(row: StaffRow, seen: Preview, texts: Texts) -> str:
    superior = texts.plain("desk-preview-no-superior")
    if row.superior:
        name = seen.names.get(row.superior, row.superior)
        superior = texts.plain("desk-preview-superior", name=short(name), number=row.superior)
    category = row.category or texts.plain("desk-preview-no-category")
    return "; ".join((category, short(row.unit), superior))


def _leaving_line(row: StaffRow, texts: Texts) -> str:
    return texts.html(
        "desk-preview-leaving-line", name=row.name, day=shown_value(row.dismissed, texts)
    )


def _change_line(change: Change, texts: Texts) -> str:
    fields = "; ".join(
        texts.plain(
            "desk-preview-field",
            field=texts.plain(f"staff-column-{field.replace('_', '-')}"),
            old=shown_value(old, texts),
            new=shown_value(new, texts),
        )
        for field, old, new in change.fields
    )
    return texts.html("desk-preview-change-line", name=change.name, fields=short(fields, LINE))


def _role_line(change: RoleChange, texts: Texts) -> str:
    return texts.html(
        "desk-preview-role-line",
        name=change.name,
        old=roles_named(change.old, texts),
        new=roles_named(change.new, texts),
    )


def _passed_over(unread: Unread, texts: Texts) -> list[str]:
    """Everything of the file that wasn't read, and why."""
    lines = []
    if unread.sheets:
        sheets = short(", ".join(unread.sheets), LINE)
        lines.append(
            "\n".join(
                (
                    texts.html("desk-preview-sheet", sheet=short(unread.sheet)),
                    texts.html("desk-preview-sheets", sheets=sheets),
                )
            )
        )
    if unread.columns:
        lines.append(
            texts.html("desk-preview-columns", columns=short(", ".join(unread.columns), LINE))
        )
    if unread.passed:
        lines.append(texts.html("desk-preview-rows", rows=_passed_rows(unread, texts)))
    if not unread.tells_hidden:
        lines.append(texts.html("desk-preview-untold"))
    return lines


def _passed_rows(unread: Unread, texts: Texts) -> str:
    """Numbers of rows by reason, those that may be people first."""
    rows: dict[Reason, list[str]] = {}
    for number, why in unread.passed:
        rows.setdefault(why, []).append(str(number))
    return "; ".join(
        texts.plain(f"staff-passed-{why}", rows=short(", ".join(rows[why]), REASON))
        for why in reversed(Reason)
        if why in rows
    )


def shown_value(value: Value, texts: Texts) -> str:
    """A cell's value in words; dates as the files have them."""
    if value is None or value == "":
        return texts.plain("desk-value-none")
    if isinstance(value, bool):
        return texts.plain("desk-value-yes" if value else "desk-value-no")
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, frozenset):
        return roles_named(value, texts)
    return str(value)


def needs_changes_sheet(seen: Preview, texts: Texts) -> bool:
    """Whether the changes are more than a screen shows in full."""
    most = _most(seen, texts)
    told = (seen.new, seen.changed, seen.role_changes, seen.held)
    return any(len(group) > most for group in told) or any(
        len(change.fields) > 2 for change in (*seen.changed, *seen.held)
    )


def change_columns(texts: Texts) -> tuple[str, ...]:
    """The headings of the sheet of changes."""
    return (
        texts.plain("staff-column-number"),
        texts.plain("staff-column-name"),
        texts.plain("desk-column-what"),
        texts.plain("desk-column-old"),
        texts.plain("desk-column-new"),
    )


def change_rows(seen: Preview, texts: Texts) -> list[tuple[Cell, ...]]:
    """Every change of the file, a line each."""
    rows: list[tuple[Cell, ...]] = [
        (
            row.number,
            row.name,
            texts.plain("desk-what-new"),
            "",
            f"{row.position}; {_place(row, seen, texts)}",
        )
        for row in seen.new
    ]
    changes = [*seen.changed, *([seen.own_row] if seen.own_row else []), *seen.held]
    rows += [
        (
            change.number,
            change.name,
            texts.plain(f"staff-column-{field.replace('_', '-')}"),
            shown_value(old, texts),
            shown_value(new, texts),
        )
        for change in changes
        for field, old, new in change.fields
    ]
    rows += [
        (
            change.number,
            change.name,
            texts.plain("staff-column-roles"),
            roles_named(change.old, texts),
            roles_named(change.new, texts),
        )
        for change in seen.role_changes
    ]
    return rows


# After it


def applied(check: FileCheck, texts: Texts) -> Screen:
    """What was done, and the next thing that a new staff needs."""
    seen = check.preview
    new, changed = (len(seen.new), len(seen.changed)) if seen else (0, 0)
    text = texts.html("desk-file-applied", new=str(new), changed=str(changed))
    if seen and seen.held:
        text = "\n\n".join((text, texts.html("desk-file-held", count=len(seen.held))))
    rows = (
        (button(texts.plain("desk-button-invite-all"), AskInviteAll()),),
        (button(texts.plain("button-desk"), Desk()), home_button(texts)),
    )
    return Screen(text, rows=rows)
