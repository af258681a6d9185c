"""The schedule of a quarter: its dates with their paragraphs, how it stands, what one can do."""

from __future__ import annotations

from evaluation.base.ids import ScheduleId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.quarter.nouns import Schedule, ScheduleRecord
from evaluation.quarter.schedules import ScheduleView
from handlers.buttons.desk import PlanQuarter
from handlers.buttons.schedules import (
    ApproveSchedule,
    AskSchedulePaper,
    ConfirmSchedulePaper,
    DraftSchedule,
    DropSchedulePaper,
    LookAtSchedulePaper,
    OpenSchedule,
    PrintedSchedule,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer
from handlers.kit.papers import paper_language
from handlers.kit.sending import PICTURES
from handlers.kit.words import (
    any_period,
    button,
    home_button,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
)
from handlers.quarter.screens.hr_opening import event_line
from locales import Texts


def schedule(
    view: ScheduleView, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """How it stands, the dates of the act, and what the reader can do."""
    lines = [
        texts.html("schedule-title", period=period_name(view.period, texts)),
        texts.html("desk-board-act", act=official(view.methodology.title, texts)),
        _duty(view, texts),
        _standing(view, office, texts),
        "\n".join(event_line(event, texts) for event in view.events),
        *(_record(view, record, texts) for record in view.records),
    ]
    rows = (*_steps(view, actor, texts), *_papers(view, texts), _back(view, actor, texts))
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=rows, toast=toast)


def _duty(view: ScheduleView, texts: Texts) -> str:
    """Whose work it is, by the act (S-11b, B-9b)."""
    act = view.methodology
    return texts.html(
        "schedule-duty",
        hr=hr_title(act, texts),
        official=official(act.titles["appointing_official"], texts),
        source=paragraph(act.reference("schedule"), texts),
    )


def _standing(view: ScheduleView, office: Office, texts: Texts) -> str:
    found = view.schedule
    if found is None:
        return texts.html("schedule-none")
    drafted = texts.html(
        "schedule-by",
        revision=str(found.revision),
        name=view.people[found.drafted_by].name,
        day=on_day(office.day(found.drafted_at), texts),
    )
    if not view.is_current:
        return f"{drafted}\n{texts.html('schedule-other')}"
    return f"{drafted}\n{_approval(view, found, office, texts)}"


def _approval(view: ScheduleView, found: Schedule, office: Office, texts: Texts) -> str:
    if found.approved_at is None:
        return texts.html("schedule-waiting")
    by = "" if found.approved_by is None else view.people[found.approved_by].name
    if found.day is not None:
        day = on_day(found.day, texts)
        return texts.html("schedule-on-paper", number=found.number, day=day, name=by)
    day = on_day(office.day(found.approved_at), texts)
    return texts.html("schedule-approved", name=by, day=day)


def _record(view: ScheduleView, record: ScheduleRecord, texts: Texts) -> str:
    return texts.html(
        "schedule-record",
        number=record.number,
        day=on_day(record.day, texts),
        name=view.people[record.recorded_by].name,
    )


def _steps(view: ScheduleView, actor: Person, texts: Texts) -> list[tuple[Button, ...]]:
    found, rows = view.schedule, list[tuple[Button, ...]]()
    if "draft" in view.may:
        again = "schedule-button-draft" if found is None else "schedule-button-again"
        make = DraftSchedule(act=act_code(view.methodology), period=str(view.period))
        rows.append((button(texts.plain(again), make),))
    if found is None:
        return rows
    if "approve" in view.may:
        yes = ApproveSchedule(schedule=found.id)
        rows.append((button(texts.plain("schedule-button-approve"), yes),))
    rows += [row for record in view.records for row in _of_record(view, record, actor, texts)]
    if "record" in view.may and not view.records:
        ask = AskSchedulePaper(schedule=found.id)
        rows.append((button(texts.plain("schedule-button-paper"), ask),))
    return rows


def _of_record(
    view: ScheduleView, record: ScheduleRecord, actor: Person, texts: Texts
) -> list[tuple[Button, ...]]:
    photo = LookAtSchedulePaper(schedule=record.schedule, record=record.id)
    rows: list[tuple[Button, ...]] = [(button(texts.plain("schedule-button-photo"), photo),)]
    if "confirm" in view.may and record.recorded_by != actor.id:
        yes = ConfirmSchedulePaper(record=record.id)
        rows.append((button(texts.plain("schedule-button-confirm"), yes),))
    if "drop" in view.may:
        no = DropSchedulePaper(record=record.id)
        rows.append((button(texts.plain("schedule-button-drop"), no),))
    return rows


def _papers(view: ScheduleView, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    if view.schedule is None or not view.is_current:
        return ()
    number, language = view.schedule.id, paper_language(texts)
    whole = PrintedSchedule(schedule=number, language=language, look=False)
    glance = PrintedSchedule(schedule=number, language=language, look=True)
    return (
        (
            button(texts.plain("schedule-button-pdf"), whole),
            button(texts.plain("host-button-look"), glance),
        ),
    )


def _back(view: ScheduleView, actor: Person, texts: Texts) -> tuple[Button, ...]:
    """HR goes back to the plan of the quarter, the official goes home."""
    if not actor.roles & HR:
        return (home_button(texts),)
    act, period = act_code(view.methodology), str(view.period)
    return footer(texts, PlanQuarter(view="sum", act=act, period=period))


def ask(view: ScheduleView, what: str, texts: Texts) -> Screen:
    """What is to be typed or sent of the paper: "number", "day" or "photo"."""
    assert view.schedule is not None
    period = period_name(view.period, texts)
    text = texts.html(f"schedule-ask-{what}", period=period)
    return Screen(text, rows=(footer(texts, OpenSchedule(schedule=view.schedule.id)),))


def photographed(schedule: ScheduleId, name: str, content: bytes, texts: Texts) -> Screen:
    """The photographed paper as a message of its own."""
    is_picture = name.lower().endswith(PICTURES)
    file = Attachment(name or texts.plain("schedule-photo-nameless"), content, is_picture)
    back = footer(texts, OpenSchedule(schedule=schedule))
    return Screen(texts.html("schedule-photo"), rows=(back,), protect=True, new=True, file=file)


def recorded(view: ScheduleView, texts: Texts) -> Screen:
    """Written down; nothing has happened before a second person confirms it."""
    assert view.schedule is not None
    return _word(view.schedule.id, texts.html("schedule-recorded"), texts)


def not_recorded(schedule: ScheduleId, refusal: Refusal, texts: Texts) -> Screen:
    """Why it wasn't."""
    details = {name: _detail(name, value, texts) for name, value in refusal.details.items()}
    why = texts.plain(refusal.key, **details)
    return _word(schedule, texts.html("schedule-not-recorded", why=why), texts)


def _detail(name: str, value: object, texts: Texts) -> str | int:
    if name == "period":
        return any_period(str(value), texts)
    return value if isinstance(value, int) else str(value)


def recording_failed(schedule: ScheduleId, texts: Texts) -> Screen:
    """Our own failure: the paper is to be written down once more."""
    return _word(schedule, texts.html("schedule-recording-failed"), texts)


def _word(schedule: ScheduleId, text: str, texts: Texts) -> Screen:
    return Screen(text, rows=(footer(texts, OpenSchedule(schedule=schedule)),))


def printed(view: ScheduleView, asked: PrintedSchedule, content: bytes, texts: Texts) -> Screen:
    """The paper as a message of its own."""
    suffix = "png" if asked.look else "pdf"
    name = f"{texts.plain('schedule-file')} {view.period}.{suffix}"
    file = Attachment(name, content, is_picture=asked.look)
    back = footer(texts, OpenSchedule(schedule=asked.schedule))
    title = texts.html("schedule-title", period=period_name(view.period, texts))
    return Screen(title, rows=(back,), new=True, file=file)
