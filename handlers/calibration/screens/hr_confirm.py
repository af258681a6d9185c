"""The second person's screens: what was written down of a paper, and the paper itself."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.ids import CaseId, PersonId
from evaluation.calendar.office import Office
from evaluation.calibration.nouns import OrderPaper, VotePaper
from evaluation.calibration.records import PaperView
from handlers.buttons.calibration import HostCase, OpenCase
from handlers.buttons.calibration_hr import ConfirmPaper, DropPaper, LookAtPaper, ToConfirm
from handlers.calibration.screens.case import mark_text
from handlers.calibration.screens.hr_form import argument
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer
from handlers.kit.sending import PICTURES
from handlers.kit.words import at_time, button, home_button, on_day
from locales import Texts


def to_confirm(views: Sequence[PaperView], office: Office, texts: Texts) -> Screen:
    """The oldest record with what it says; its photo is looked at before it is confirmed."""
    if not views:
        return Screen(texts.html("host-second-nothing"), rows=((home_button(texts),),))
    view, *others = views
    lines = _told(view, office, texts)
    if others:
        lines.append(texts.html("desk-and-more", count=len(others)))
    case = view.record.case
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
        texts.html(f"host-second-{record.kind}", number=view.number),
        texts.html(
            "host-second-by",
            name=view.people[record.recorded_by].name,
            when=at_time(record.recorded_at, office, texts),
        ),
        *_details(view, texts),
    ]
    lines.append(texts.html("host-second-ask" if view.may_confirm else "host-second-wait"))
    return lines


def _names(view: PaperView, people: Sequence[PersonId], texts: Texts) -> str:
    found = ", ".join(view.people[person].name for person in people)
    return found or texts.plain("host-form-none")


def _details(view: PaperView, texts: Texts) -> list[str]:
    paper = view.record.details
    if isinstance(paper, OrderPaper):
        lines = [
            texts.html("host-form-number", value=paper.number),
            texts.html("host-form-date", value=on_day(paper.day, texts)),
        ]
        if paper.refusal:
            return [*lines, texts.html("host-form-refusal", value=paper.refusal)]
        names = _names(view, paper.members, texts)
        return [*lines, texts.html("host-form-members", value=names)]
    if isinstance(paper, VotePaper):
        return _vote(view, paper, texts)
    refused = [
        texts.html("host-hand-refused", name=view.people[person].name, reason=reason)
        for person, reason in paper.refused.items()
    ]
    signed = [
        texts.html("host-hand-signed", name=view.people[person].name) for person in paper.signed
    ]
    return [*signed, *refused]


def _vote(view: PaperView, paper: VotePaper, texts: Texts) -> list[str]:
    none = texts.plain("host-form-none")
    lines = [
        texts.html("host-form-present", value=_names(view, paper.present, texts)),
        texts.html("host-form-argument", value=argument(paper, texts)),
        texts.html("host-form-objection", value=excerpt(paper.objection, 300) or none),
    ]
    lines += [
        texts.html(
            "host-form-offer",
            name=view.people[one.by].name,
            mark=mark_text(one.mark),
            reason=excerpt(one.reason, 120),
        )
        for one in paper.proposals
    ]
    return lines + [
        texts.html(
            "host-form-vote-count",
            mark=mark_text(one.mark),
            count=len(one.in_favour),
            names=_names(view, one.in_favour, texts),
        )
        for one in paper.votes
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
