"""A period of a transitional chapter: whom HR has named, whom it can name, and why."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person
from evaluation.calendar.periods import Period
from evaluation.counted.chapter import ChapterPeriod, NamedPerson, ToBeNamed
from evaluation.law.act import Methodology
from handlers.buttons.counted import AskWhy, FindToName, OpenChapter, OpenCounted, ToName, TypeWhy
from handlers.buttons.desk import ChooseAct, OpenBoard
from handlers.kit.acts import act_code
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, button, capital, official, paragraph, period_name
from locales import Texts


def period(found: ChapterPeriod, page: int, texts: Texts) -> Screen:
    """Who is evaluated by the chapter in a period, each with his reason."""
    act, chapter = found.methodology, found.chapter
    key = {"act": act_code(act), "period": str(found.period)}
    page = page_of(len(found.named), page)
    shown = found.named[page * PAGE : (page + 1) * PAGE]
    lines = [
        texts.html(
            "chapter-title",
            number=str(chapter.number),
            period=period_name(found.period, texts),
        ),
        texts.html("chapter-who", kinds=_kinds(found.methodology, chapter.kinds, texts)),
        "\n".join(_named(act, one, texts) for one in shown) or texts.html("chapter-nobody"),
        texts.html(
            "chapter-late",
            paragraph=paragraph(chapter.set_within.source, texts),
        ),
    ]
    rows: list[tuple[Button, ...]] = [
        (button(one.name, OpenCounted(sheet=one.sheet)),) for one in shown
    ]
    rows += page_turn(len(found.named), page, texts, OpenChapter(**key, page=page))
    rows.append((button(texts.plain("chapter-button-name"), ToName(**key)),))
    if found.campaign is not None:
        board = OpenBoard(campaign=found.campaign)
        rows.append((button(texts.plain("chapter-button-board"), board),))
    rows.append(footer(texts, ChooseAct()))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _kinds(act: Methodology, kinds: Sequence[str], texts: Texts) -> str:
    assert act.absent is not None  # a chapter's kinds are of its list
    return ", ".join(official(act.absent.kinds[kind], texts) for kind in kinds)


def _named(act: Methodology, one: NamedPerson, texts: Texts) -> str:
    return texts.html(
        "chapter-named",
        name=one.name,
        kind=_kinds(act, (one.unevaluated.kind,), texts),
        reason=one.unevaluated.reason,
    )


def candidates(
    act: Methodology,
    found: Period,
    people: Sequence[Person],
    texts: Texts,
    page: int = 0,
    *,
    query: str = "",
) -> Screen:
    """Whom HR can name, or who of them has the name that was typed."""
    key = {"act": act_code(act), "period": str(found)}
    page = page_of(len(people), page)
    shown = people[:PAGE] if query else people[page * PAGE : (page + 1) * PAGE]
    text = texts.html("chapter-candidates", period=period_name(found, texts), count=len(people))
    rows: list[tuple[Button, ...]] = [
        (button(titled(one, texts), AskWhy(**key, person=one.id)),) for one in shown
    ]
    if not query:
        rows += page_turn(len(people), page, texts, ToName(**key, page=page))
    rows.append((button(texts.plain("chapter-button-find"), FindToName(**key)),))
    rows.append(footer(texts, OpenChapter(**key)))
    return Screen(text, rows=tuple(rows))


def ask_person(act: Methodology, found: Period, texts: Texts) -> Screen:
    """What to type to find somebody."""
    back = ToName(act=act_code(act), period=str(found))
    return Screen(texts.html("chapter-ask-person"), rows=(footer(texts, back),))


def ask_why(found: ToBeNamed, texts: Texts) -> Screen:
    """Who will plan and agree his sheet, and which of the chapter's reasons it is."""
    act, person = found.methodology, found.person
    key = {"act": act_code(act), "period": str(found.period), "person": person.id}
    rows = [
        (button(capital(_kinds(act, (kind,), texts)), TypeWhy(**key, kind=kind)),)
        for kind in found.chapter.kinds
    ]
    back = ToName(act=act_code(act), period=str(found.period))
    text = f"{_about(found, texts)}\n\n{texts.html('chapter-ask-kind')}"
    return Screen(text, rows=(*rows, footer(texts, back)))


def type_why(found: ToBeNamed, kind: str, texts: Texts) -> Screen:
    """What the reason says."""
    act = found.methodology
    if kind not in found.chapter.kinds:
        return ask_why(found, texts)
    back = AskWhy(act=act_code(act), period=str(found.period), person=found.person.id)
    asked = texts.html("chapter-ask-reason", kind=capital(_kinds(act, (kind,), texts)))
    return Screen(f"{_about(found, texts)}\n\n{asked}", rows=(footer(texts, back),))


def _about(found: ToBeNamed, texts: Texts) -> str:
    head = texts.html(
        "chapter-person",
        name=found.person.name,
        position=found.person.position,
        period=period_name(found.period, texts),
    )
    if found.higher is None:
        source = paragraph(found.chapter.head_approves_source, texts)
        signers = texts.html("counted-head-alone", superior=found.superior.name, paragraph=source)
    else:
        signers = texts.html(
            "counted-signers", superior=found.superior.name, higher=found.higher.name
        )
    return f"{head}\n\n{signers}"
