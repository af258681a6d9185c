"""Acts with a reason: choosing a person, asking for the words, the last look before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.words import Source
from handlers.buttons.desk import (
    OF_EVALUATOR,
    AddWhom,
    AskReason,
    BoardEvaluator,
    DeskSheet,
    Do,
    OpenBoard,
    Pick,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, button, hr_title, paragraph, period_name
from locales import Texts

OF_SHEET = ("cor", "out", "sec", "reo")


@dataclass(frozen=True)
class Matter:
    """What an act is about, in names: `sheets` open ones are touched, `drafts` of them begun.

    `source`: the rule that lets HR do it, where there is one besides HR's own reason.
    """

    period: Period
    methodology: Methodology
    person: str = ""
    evaluator: str = ""
    to: str = ""
    sheets: int = 0
    drafts: int = 0
    source: Source | None = None


def way_back(kind: str, a: int, b: int) -> DeskSheet | BoardEvaluator | OpenBoard:
    """Where an act was begun."""
    if kind in OF_SHEET:
        return DeskSheet(sheet=a)
    if kind in OF_EVALUATOR:
        return BoardEvaluator(campaign=a, evaluator=b)
    return OpenBoard(campaign=a)


def chosen(pick: Pick, person: Person) -> AddWhom | AskReason:
    """Where a chosen person leads: somebody added still needs an evaluator."""
    if pick.kind == "add" and not pick.b:
        return AddWhom(campaign=pick.a, person=person.id)
    return AskReason(kind=pick.kind, a=pick.a, b=pick.b, to=person.id)


def candidates(pick: Pick, people: Sequence[Person], texts: Texts) -> Screen:
    """A page of those who can be chosen; typing a name or a number finds the others."""
    page = page_of(len(people), pick.page)
    title = texts.html(_question(pick), count=len(people))
    shown = people[page * PAGE : (page + 1) * PAGE]
    turn = page_turn(len(people), page, texts, pick)
    rows = (*_people_rows(pick, shown, texts), *turn, _footer(pick, texts))
    return Screen(f"{title}\n\n{texts.html('desk-find-hint')}", rows=rows)


def found(pick: Pick, query: str, people: Sequence[Person], texts: Texts) -> Screen:
    """Whom the typed words find; another word may be typed at once."""
    title = texts.html("desk-found", query=query[:60], count=len(people))
    lines = [texts.html(_question(pick), count=len(people)), title]
    if len(people) > PAGE:
        lines.append(texts.html("desk-found-more", count=len(people) - PAGE))
    rows = (*_people_rows(pick, people[:PAGE], texts), _footer(pick, texts))
    return Screen("\n\n".join(lines), rows=rows)


def _question(pick: Pick) -> str:
    return "desk-pick-add-evaluator" if pick.kind == "add" and pick.b else f"desk-pick-{pick.kind}"


def _people_rows(pick: Pick, people: Sequence[Person], texts: Texts) -> list[tuple[Button, ...]]:
    return [(button(titled(person, texts), chosen(pick, person)),) for person in people]


def _footer(pick: Pick, texts: Texts) -> tuple[Button, ...]:
    if pick.kind == "add" and pick.b:
        return footer(texts, AddWhom(campaign=pick.a, person=pick.b))
    return footer(texts, way_back(pick.kind, pick.a, pick.b))


def add_whom(campaign: CampaignId, person: Person, texts: Texts) -> Screen:
    """Who evaluates somebody added: whom the act names, or another."""
    text = texts.html("desk-add-whom", name=person.name, position=person.position)
    by_rule = AskReason(kind="add", a=campaign, b=person.id)
    by_hand = Pick(kind="add", a=campaign, b=person.id)
    rows = (
        (button(texts.plain("desk-button-add-by-rule"), by_rule),),
        (button(texts.plain("desk-button-add-by-hand"), by_hand),),
        footer(texts, Pick(kind="add", a=campaign)),
    )
    return Screen(text, rows=rows)


def ask_reason(errand: AskReason, matter: Matter, texts: Texts) -> Screen:
    """What will happen, and who will read the words that are asked for."""
    ask = texts.html("desk-decision-ask") if errand.kind == "app" else _ask(matter, texts)
    lines = [_described(errand, matter, texts), ask]
    back = way_back(errand.kind, errand.a, errand.b)
    return Screen("\n\n".join(lines), rows=(footer(texts, back),))


def _ask(matter: Matter, texts: Texts) -> str:
    return texts.html("desk-reason-ask", hr=hr_title(matter.methodology, texts))


def confirm(errand: AskReason, matter: Matter, reason: str, told: str, texts: Texts) -> Screen:
    """The last look: the act, the people, the reason."""
    lines = [_described(errand, matter, texts), texts.html("desk-reason-told", reason=reason)]
    do = Do(kind=errand.kind, a=errand.a, b=errand.b, to=errand.to, told=told)
    rows = (
        (button(texts.plain(f"desk-button-do-{errand.kind}"), do),),
        (button(texts.plain("desk-button-reason-again"), errand),),
        footer(texts, way_back(errand.kind, errand.a, errand.b)),
    )
    return Screen("\n\n".join(lines), rows=rows)


def _described(errand: AskReason, matter: Matter, texts: Texts) -> str:
    by_rule = errand.kind == "add" and not errand.to
    silent = errand.kind == "sub" and matter.source is None
    text = texts.html(
        "desk-errand-sub-plain" if silent else f"desk-errand-{errand.kind}",
        period=period_name(matter.period, texts),
        person=matter.person,
        evaluator=matter.evaluator or texts.plain("desk-first-head-outside"),
        to=texts.plain("desk-by-rule") if by_rule else matter.to,
        count=matter.sheets,
        paragraph=paragraph(matter.source, texts) if matter.source else "",
    )
    if not matter.drafts:
        return text
    return f"{text}\n\n{texts.html('desk-drafts-lost', count=matter.drafts)}"
