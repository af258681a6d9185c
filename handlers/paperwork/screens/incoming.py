"""An application on paper: whose, about what, the form, the second person's look."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.paperwork.incoming import IncomingView, Subject
from evaluation.paperwork.nouns import Kind
from handlers.buttons.calibration import OpenCase
from handlers.buttons.calibration_hr import CaseRegister
from handlers.buttons.paperwork import (
    ConfirmIncoming,
    DropIncoming,
    ForgetIncoming,
    IncomingAbout,
    IncomingDated,
    IncomingDay,
    IncomingForm,
    IncomingPeople,
    IncomingPhoto,
    IncomingText,
    LookAtIncoming,
    SeeIncoming,
)
from handlers.buttons.procedure import DisputeList, OpenDispute
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import (
    PAGE,
    any_period,
    at_time,
    button,
    home_button,
    hr_title,
    on_day,
    paragraph,
)
from locales import Texts

PICTURES = (".jpg", ".jpeg", ".png")
REGISTERS: dict[Kind, CallbackData] = {"result": CaseRegister(), "report": DisputeList()}


def people(
    here: IncomingPeople, found: Sequence[Person], texts: Texts, *, typed: str | None = None
) -> Screen:
    """Whose application came; `typed` words have found these people."""
    page = page_of(len(found), here.page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html(f"incoming-who-{here.kind}")]
    if typed is None:
        lines.append(texts.html("desk-find-hint" if found else f"incoming-nobody-{here.kind}"))
    else:
        lines.append(texts.html("desk-found", query=typed[:60], count=len(found)))
    rows = [
        (button(titled(one, texts), IncomingAbout(kind=here.kind, person=one.id)),) for one in shown
    ]
    turn = page_turn(len(found), page, texts, here) if typed is None else ()
    back = footer(texts, REGISTERS[here.kind])
    return Screen("\n\n".join(lines), rows=(*rows, *turn, back))


def about(here: IncomingAbout, found: Sequence[Subject], texts: Texts) -> Screen:
    """What he may apply about; what can't be yet, or has been, says so."""
    lines = [texts.html(f"incoming-what-{here.kind}" if found else "incoming-nothing")]
    lines += [_subject_line(one, texts) for one in found]
    rows = [
        (button(any_period(one.period, texts), IncomingForm(kind=one.kind, about=one.about)),)
        for one in found
        if one.since is not None and not one.standing
    ]
    back = footer(texts, IncomingPeople(kind=here.kind))
    return Screen("\n\n".join(lines), rows=(*rows, back))


def _subject_line(one: Subject, texts: Texts) -> str:
    period = any_period(one.period, texts)
    if one.standing:
        return texts.html("incoming-stands", period=period, number=one.standing)
    if one.since is None:
        return texts.html("incoming-unreceived", period=period)
    return f"<b>{period}</b>\n{_term(one, texts)}"


def _term(one: Subject, texts: Texts) -> str:
    """From when, and until when it is in time."""
    if one.since is None:
        return ""
    since = on_day(one.since, texts)
    if one.last is None:
        return texts.html("incoming-since", since=since)
    return texts.html(
        "incoming-term",
        since=since,
        last=on_day(one.last, texts),
        paragraph=paragraph(one.act.apply.source, texts),
    )


# The form


def form(view: IncomingView, texts: Texts) -> Screen:
    """What has been written down; the photo comes last, then the second person."""
    lines = [
        _head(view.subject, texts),
        _term(view.subject, texts),
        "\n".join(_fields(view, texts)),
    ]
    if view.refusal is not None:
        lines.append(texts.html("host-form-refused", why=refused(view.refusal, texts)))
    elif view.missing:
        names = ", ".join(texts.plain(f"incoming-lacks-{name}") for name in view.missing)
        lines.append(texts.html("host-form-missing", names=names))
    else:
        lines.append(texts.html("host-form-complete"))
    subject = view.subject
    kind, of = subject.kind, subject.about
    rows: list[tuple[Button, ...]] = [
        (
            button(texts.plain("incoming-button-day"), IncomingDay(kind=kind, about=of)),
            button(texts.plain("incoming-button-text"), IncomingText(kind=kind, about=of)),
        )
    ]
    if view.is_complete:
        photo = IncomingPhoto(kind=kind, about=of)
        rows.insert(0, (button(texts.plain("host-button-photo"), photo),))
    rows.append(
        (button(texts.plain("host-button-form-drop"), ForgetIncoming(kind=kind, about=of)),)
    )
    back = footer(texts, IncomingAbout(kind=kind, person=subject.person.id))
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=(*rows, back), protect=True)


def _head(subject: Subject, texts: Texts) -> str:
    return texts.html(
        f"incoming-head-{subject.kind}",
        name=subject.person.name,
        position=subject.person.position,
        period=any_period(subject.period, texts),
    )


def _fields(view: IncomingView, texts: Texts) -> list[str]:
    draft, none = view.draft, texts.plain("host-form-none")
    arrived = none if draft.arrived is None else on_day(draft.arrived, texts)
    lines = [
        texts.html("incoming-arrived", value=arrived),
        texts.html("incoming-text", value=excerpt(draft.text, 1500) or none),
    ]
    if view.is_late:
        lines.insert(1, texts.html("incoming-late"))
    return lines


def refused(refusal: Refusal, texts: Texts) -> str:
    """Why it can't be, in words."""
    details = {
        name: value for name, value in refusal.details.items() if isinstance(value, str | int)
    }
    return texts.plain(refusal.key, **details)


def _form_footer(subject: Subject, texts: Texts) -> tuple[Button, ...]:
    return footer(texts, IncomingForm(kind=subject.kind, about=subject.about))


def ask_day(view: IncomingView, texts: Texts) -> Screen:
    """The day on which it came to the office: by it the term is judged."""
    subject, today = view.subject, view.today
    on = IncomingDated(kind=subject.kind, about=subject.about, day=today.toordinal())
    label = texts.plain("host-button-form-today", day=on_day(today, texts))
    rows = ((button(label, on),), _form_footer(subject, texts))
    lines = [texts.html("incoming-day-ask"), _term(subject, texts)]
    return Screen("\n\n".join(lines), rows=rows)


def ask_text(view: IncomingView, limit: int, texts: Texts) -> Screen:
    """What it says, as it stands there; who will read it."""
    hr = hr_title(view.subject.act, texts)
    text = texts.html(f"incoming-text-ask-{view.subject.kind}", limit=str(limit), hr=hr)
    return Screen(text, rows=(_form_footer(view.subject, texts),))


def ask_photo(view: IncomingView, texts: Texts) -> Screen:
    """A photo or a scan of it, and what comes after."""
    return Screen(texts.html("incoming-photo-ask"), rows=(_form_footer(view.subject, texts),))


def recorded(kind: Kind, texts: Texts) -> Screen:
    """Written down; nothing has happened before a second person confirms it."""
    return Screen(texts.html("incoming-recorded"), rows=(footer(texts, REGISTERS[kind]),))


def not_recorded(kind: Kind, of: int, refusal: Refusal, texts: Texts) -> Screen:
    """Why it wasn't; what was typed is still there."""
    text = texts.html("host-not-recorded", why=refused(refusal, texts))
    return Screen(text, rows=(footer(texts, IncomingForm(kind=kind, about=of)),))


def recording_failed(kind: Kind, of: int, texts: Texts) -> Screen:
    """Our own failure; what was typed is still there."""
    back = footer(texts, IncomingForm(kind=kind, about=of))
    return Screen(texts.html("host-recording-failed"), rows=(back,))


# The second person


def to_confirm(view: IncomingView, office: Office, texts: Texts) -> Screen:
    """What was written down of it; its photo is looked at before it is confirmed."""
    record = view.record
    assert record is not None  # only records wait
    lines = [
        _head(view.subject, texts),
        _term(view.subject, texts),
        "\n".join(_fields(view, texts)),
        texts.html(
            "host-second-by",
            name="—" if view.recorder is None else view.recorder.name,
            when=at_time(record.recorded_at, office, texts),
        ),
        texts.html("incoming-second-ask" if view.may_confirm else "host-second-wait"),
    ]
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain("host-button-look-paper"), SeeIncoming(incoming=record.id)),)
    ]
    if view.may_confirm:
        yes = ConfirmIncoming(incoming=record.id)
        rows.append((button(texts.plain("host-button-confirm"), yes),))
    if view.may_drop:
        no = DropIncoming(incoming=record.id)
        rows.append((button(texts.plain("host-button-drop-record"), no),))
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=(*rows, (home_button(texts),)), protect=True)


def paper(asked: SeeIncoming, name: str, content: bytes, texts: Texts) -> Screen:
    """The photographed application as a message of its own."""
    is_picture = name.lower().endswith(PICTURES)
    file = Attachment(name or texts.plain("host-paper-nameless"), content, is_picture)
    back = footer(texts, LookAtIncoming(incoming=asked.incoming))
    text = texts.html("host-second-photo")
    return Screen(text, rows=(back,), protect=True, new=True, file=file)


def confirmed(kind: Kind, made: int, texts: Texts) -> Screen:
    """It is registered: the way to its case, or to the question."""
    to: CallbackData
    if kind == "result":
        to, label = OpenCase(case=CaseId(made)), texts.plain("button-to-case")
    else:
        to, label = OpenDispute(dispute=made), texts.plain("incoming-button-dispute")
    rows: Rows = ((button(label, to),), (home_button(texts),))
    return Screen(texts.html(f"incoming-confirmed-{kind}"), rows=rows)


def dropped(texts: Texts) -> Screen:
    """A mistaken record is gone."""
    return Screen(texts.html("incoming-dropped"), rows=((home_button(texts),),))


def to_paper(kind: Kind, texts: Texts) -> tuple[Button, ...]:
    """From a register: an application that came on paper."""
    return (button(texts.plain(f"incoming-button-{kind}"), IncomingPeople(kind=kind)),)
