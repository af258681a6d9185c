"""The second person's screens: what was written down of a paper, and the paper itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.calendar.office import Office
from evaluation.calibration.records import PaperView
from handlers.buttons.calibration import HostCase, OpenCase
from handlers.buttons.calibration_hr import ConfirmPaper, DropPaper, LookAtPaper, ToConfirm
from handlers.calibration.screens.case import mark_text
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer
from handlers.kit.words import at_time, button, home_button, on_day
from locales import Texts

PICTURES = (".jpg", ".jpeg", ".png")


def to_confirm(views: Sequence[PaperView], office: Office, texts: Texts) -> Screen:
    """The oldest record with what it says; its photo is looked at before it is confirmed."""
    if not views:
        return Screen(texts.html("host-second-nothing"), rows=((home_button(texts),),))
    view, *others = views
    lines = _told(view, office, texts)
    if others:
        lines.append(texts.html("desk-and-more", count=len(others)))
    case = view.hearing.case.id
    back = HostCase(case=case) if view.may_drop else OpenCase(case=case)
    rows = (*_rows(view, texts), footer(texts, back))
    return Screen("\n".join(lines), rows=rows, protect=True)


def _rows(view: PaperView, texts: Texts) -> list[tuple[Button, ...]]:
    record = view.record
    look = LookAtPaper(case=record.case, record=record.id)
    rows: list[tuple[Button, ...]] = [(button(texts.plain("host-button-look-paper"), look),)]
    if view.may_confirm:
        yes = ConfirmPaper(record=record.id)
        rows.append((button(texts.plain("host-button-confirm"), yes),))
    if view.may_drop:
        no = DropPaper(case=record.case, record=record.id)
        rows.append((button(texts.plain("host-button-drop-record"), no),))
    return rows


def _told(view: PaperView, office: Office, texts: Texts) -> list[str]:
    record = view.record
    lines = [
        texts.html(f"host-second-{record.kind}", number=view.hearing.case.number),
        texts.html(
            "host-second-by",
            name=view.people[record.recorded_by].name,
            when=at_time(record.recorded_at, office, texts),
        ),
        *_details(view, texts),
    ]
    lines.append(texts.html("host-second-ask" if view.may_confirm else "host-second-wait"))
    return lines


def _names(view: PaperView, people: Sequence[int], texts: Texts) -> str:
    found = ", ".join(view.people[PersonId(person)].name for person in people)
    return found or texts.plain("host-form-none")


def _details(view: PaperView, texts: Texts) -> list[str]:
    details = view.record.details
    if view.record.kind in ("order", "maslikhat"):
        day = on_day(date.fromisoformat(details["date"]), texts)
        lines = [
            texts.html("host-form-number", value=details["number"]),
            texts.html("host-form-date", value=day),
        ]
        if "refusal" in details:
            return [*lines, texts.html("host-form-refusal", value=details["refusal"])]
        names = _names(view, details["members"], texts)
        return [*lines, texts.html("host-form-members", value=names)]
    if view.record.kind == "vote":
        return _vote(view, texts)
    refused = [
        texts.html("host-hand-refused", name=view.people[PersonId(person)].name, reason=reason)
        for person, reason in details["refused"]
    ]
    signed = [
        texts.html("host-hand-signed", name=view.people[PersonId(person)].name)
        for person in details["signed"]
    ]
    return [*signed, *refused]


def _vote(view: PaperView, texts: Texts) -> list[str]:
    details, none = view.record.details, texts.plain("host-form-none")
    lines = [
        texts.html("host-form-present", value=_names(view, details["present"], texts)),
        texts.html("host-form-argument", value=excerpt(details["argument"], 300) or none),
        texts.html("host-form-objection", value=excerpt(details["objection"], 300) or none),
    ]
    lines += [
        texts.html(
            "host-form-offer",
            name=view.people[PersonId(by)].name,
            mark=mark_text(Decimal(mark)),
            reason=excerpt(reason, 120),
        )
        for by, mark, reason in details["proposals"]
    ]
    return lines + [
        texts.html(
            "host-form-vote-count",
            mark=mark_text(Decimal(mark)),
            count=len(people),
            names=_names(view, people, texts),
        )
        for mark, people in details["votes"]
    ]


def paper(asked: LookAtPaper, name: str, content: bytes, texts: Texts) -> Screen:
    """The photographed paper as a message of its own."""
    is_picture = name.lower().endswith(PICTURES)
    file = Attachment(name or texts.plain("host-paper-nameless"), content, is_picture)
    back = footer(texts, ToConfirm(case=asked.case))
    text = texts.html("host-second-photo")
    return Screen(text, rows=(back,), protect=True, new=True, file=file)


def confirmed(case: CaseId, is_host: bool, texts: Texts) -> Screen:
    """The act has taken place."""
    back = HostCase(case=case) if is_host else OpenCase(case=case)
    return Screen(texts.html("host-confirmed"), rows=(footer(texts, back),))
