"""Acquaintance in writing: HR's list, a paper told and photographed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.acquainting.acquaintances import AcquaintanceView, ToldAcquaintance
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.quarter.receipts import REFUSAL
from handlers.buttons.acquainting import (
    AcquaintancePapers,
    AcquaintList,
    ConfirmAcquaintance,
    DropAcquaintance,
    LookAtAcquaintance,
    OpenAcquaintance,
    RefusalBlank,
    TypeAcquaintance,
    TypeSending,
)
from handlers.buttons.desk import Desk
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.papers import paper_language
from handlers.kit.words import (
    PAGE,
    at_time,
    button,
    capital,
    home_button,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
)
from locales import Texts

PICTURES = (".jpg", ".jpeg", ".png")


def listed(
    views: Sequence[AcquaintanceView], page: int, texts: Texts, *, sent: bool = False
) -> Screen:
    """Everybody whose hand HR needs, or whom it has to send his results."""
    page = page_of(len(views), page)
    shown = views[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("acquaint-sent")] if sent else []
    lines.append(texts.html("acquaint-title", count=len(views)))
    lines += [
        texts.html(
            "acquaint-line",
            name=view.person.name,
            period=period_name(view.campaign.period, texts),
            state=texts.plain(f"acquaint-state-{view.state}"),
        )
        for view in shown
    ]
    rows: list[tuple[Button, ...]] = [(button(view.person.name, _way_to(view)),) for view in shown]
    rows += page_turn(len(views), page, texts, AcquaintList(page=page))
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, Desk())))


def _way_to(view: AcquaintanceView) -> OpenAcquaintance:
    return OpenAcquaintance(campaign=view.campaign.id, person=view.person.id)


def one(view: AcquaintanceView, office: Office, texts: Texts) -> Screen:
    """What the act asks of HR for one person, and where that stands."""
    lines = [_head(view, texts), *_what_to_do(view, office, texts)]
    rows = (*_acts(view, texts), footer(texts, AcquaintList()))
    return Screen("\n\n".join(lines), rows=rows)


def _head(view: AcquaintanceView, texts: Texts) -> str:
    forms = (view.methodology.forms[one.form].title for one in view.results)
    return texts.html(
        "acquaint-head",
        name=view.person.name,
        position=view.person.position,
        period=period_name(view.campaign.period, texts),
        forms="\n".join(f"– {capital(official(form, texts))}" for form in forms),
    )


def _what_to_do(view: AcquaintanceView, office: Office, texts: Texts) -> Iterator[str]:
    act = view.methodology
    if view.state == "met":
        yield texts.html("acquaint-met")
        return
    if view.state == "recorded":
        yield from _told(view, office, texts)
        yield texts.html("acquaint-wait")
        return
    refusal = act.refusal_act
    if view.state == "refused" and refusal is not None:
        yield texts.html("acquaint-refused", source=paragraph(refusal.source, texts))
        ways = "\n".join(f"– {official(way, texts)}" for way in view.ways.values())
        yield texts.html("acquaint-ways", ways=ways)
        return
    yield texts.html("acquaint-to-sign", paragraph=paragraph(act.receipt.source, texts))
    if refusal is not None:
        yield texts.html(
            "acquaint-to-refuse",
            act=official(refusal, texts),
            count=refusal.servants,
            hr=hr_title(act, texts),
            paragraph=paragraph(refusal.source, texts),
        )


def _acts(view: AcquaintanceView, texts: Texts) -> Rows:
    key = {"campaign": view.campaign.id, "person": view.person.id}
    if view.state == "recorded":
        return ((button(texts.plain("acquaint-button-papers"), AcquaintancePapers()),),)
    if view.state == "met":
        return ()
    signed = button(
        texts.plain("acquaint-button-signature"), TypeAcquaintance(**key, kind="signature")
    )
    if view.state == "refused":
        ways = (
            (button(capital(official(title, texts)), TypeSending(**key, way=way)),)
            for way, title in view.ways.items()
        )
        return (*ways, (signed,))
    if view.methodology.refusal_act is None:
        return ((signed,),)
    refused = TypeAcquaintance(**key, kind="refusal")
    paper = RefusalBlank(**key, language=paper_language(texts))
    return (
        (signed,),
        (button(texts.plain("acquaint-button-refusal"), refused),),
        (button(texts.plain("acquaint-button-blank"), paper),),
    )


def ask(view: AcquaintanceView, kind: str, texts: Texts) -> Screen:
    """What to type of a signed paper."""
    rule = view.methodology.refusal_act
    count = rule.servants if kind == REFUSAL and rule is not None else 0
    hr = hr_title(view.methodology, texts)
    text = texts.html(f"acquaint-ask-{kind}", name=view.person.name, count=count, hr=hr)
    return Screen(text, rows=(footer(texts, _way_to(view)),))


def ask_photo(
    view: AcquaintanceView, told: ToldAcquaintance, named: Sequence[str], texts: Texts
) -> Screen:
    """What was read, and the photograph that it needs."""
    lines = [
        texts.html(
            f"acquaint-told-{told.kind}",
            name=view.person.name,
            day=on_day(told.day, texts),
            servants=", ".join(named),
        ),
        texts.html("acquaint-photo"),
    ]
    return Screen("\n\n".join(lines), rows=(footer(texts, _way_to(view)),))


def ask_sending(view: AcquaintanceView, way: str, texts: Texts) -> Screen:
    """What the record of a sending rests on."""
    title = view.ways.get(way)
    name = way if title is None else official(title, texts)
    text = texts.html("acquaint-ask-sending", name=view.person.name, way=capital(name))
    return Screen(text, rows=(footer(texts, _way_to(view)),))


def recorded(texts: Texts) -> Screen:
    """Written down; nothing has happened before a second person confirms it."""
    return Screen(texts.html("acquaint-recorded"), rows=(footer(texts, AcquaintList()),))


def not_recorded(refusal: Refusal, texts: Texts) -> Screen:
    """Why it wasn't."""
    details = {
        name: value if isinstance(value, int) else str(value)
        for name, value in refusal.details.items()
    }
    text = texts.html("acquaint-not-recorded", why=texts.plain(refusal.key, **details))
    return Screen(text, rows=(footer(texts, AcquaintList()),))


def failed(texts: Texts) -> Screen:
    """Our own failure."""
    return Screen(texts.html("acquaint-failed"), rows=(footer(texts, AcquaintList()),))


def blank(view: AcquaintanceView, language: str, content: bytes, texts: Texts) -> Screen:
    """The act on a refusal as a file."""
    name = texts.plain("acquaint-blank-name", language=language)
    file = Attachment(f"{name}.pdf", content)
    text = texts.html("acquaint-blank", name=view.person.name)
    return Screen(text, rows=(footer(texts, _way_to(view)),), new=True, file=file)


def waiting(
    views: Sequence[AcquaintanceView],
    office: Office,
    texts: Texts,
    *,
    toast: str | None = None,
) -> Screen:
    """The oldest paper that waits; its photo is looked at before it is confirmed."""
    if not views or views[0].paper is None:
        nothing = texts.html("acquaint-nothing")
        return Screen(nothing, rows=((home_button(texts),),), toast=toast)
    view, *others = views
    assert view.paper is not None
    number = view.paper.id
    second = "acquaint-second" if view.may_confirm else "acquaint-wait"
    lines = [_head(view, texts), *_told(view, office, texts), texts.html(second)]
    if others:
        lines.append(texts.html("desk-and-more", count=len(others)))
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain("acquaint-button-look"), LookAtAcquaintance(paper=number)),)
    ]
    if view.may_confirm:
        yes = ConfirmAcquaintance(paper=number)
        rows.append((button(texts.plain("acquaint-button-confirm"), yes),))
    rows.append((button(texts.plain("acquaint-button-drop"), DropAcquaintance(paper=number)),))
    rows.append((home_button(texts),))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def _told(view: AcquaintanceView, office: Office, texts: Texts) -> Iterator[str]:
    """What was written down of a paper, and by whom."""
    paper, recorder = view.paper, view.recorder
    if paper is None or recorder is None:
        return
    yield texts.html(
        f"acquaint-told-{paper.kind}",
        name=view.person.name,
        day=on_day(paper.day, texts),
        servants=", ".join(one.name for one in view.servants),
    )
    when = at_time(paper.recorded_at, office, texts)
    yield texts.html("acquaint-by", name=recorder.name, when=when)


def paper(name: str, content: bytes, texts: Texts) -> Screen:
    """The photographed paper as a message of its own."""
    is_picture = name.lower().endswith(PICTURES)
    file = Attachment(name or texts.plain("acquaint-nameless"), content, is_picture)
    back = footer(texts, AcquaintancePapers())
    return Screen(texts.html("acquaint-paper"), rows=(back,), protect=True, new=True, file=file)
