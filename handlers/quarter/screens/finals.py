"""Final marks on the screen, each with the sum that it comes from (X-56, M-4b, S-5c)."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.scales import recomputed
from evaluation.quarter.finals import Final, Handed
from evaluation.quarter.nouns import QuarterMark
from handlers.buttons.desk import Desk
from handlers.buttons.quarter import (
    AskHandFinal,
    FinalList,
    FinalPaper,
    HandedFinals,
    MyResults,
    OpenFinal,
    TakeBackFinal,
)
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.papers import paper_language, paper_sent
from handlers.kit.words import (
    PAGE,
    at_time,
    back_button,
    button,
    grade_name,
    home_button,
    mark_shown,
    mark_words,
    on_day,
    paragraph,
    period_name,
)
from handlers.quarter.screens.results import elsewhere, grade_line
from locales import Texts


def own(found: Final, office: Office, texts: Texts) -> Screen:
    """One's own, with the quarters that it is the mean of (M-4b)."""
    lines = [texts.html("year-head", year=str(found.mark.year)), *told(found, office, texts)]
    rows = ((back_button(texts, MyResults()), home_button(texts)),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def told(found: Final, office: Office, texts: Texts) -> list[str]:
    """The mark as far as the office lets a chat carry it: quarters, sum, grade, when formed."""
    detail, act, mark = office.results_in_chat, found.methodology, found.mark
    if detail is ResultsInChat.NOTICE:
        return [elsewhere(act, texts)]
    lines = []
    if detail is ResultsInChat.FULL:
        lines.append("\n".join([*(_quarter(one, act, texts) for one in found.quarters)]))
        lines.append(sum_line(found, texts))
    lines.append(grade_line(mark.mean.value, found.grade, act, detail, texts))
    lines.append(_formed(at_time(mark.formed_at, office, texts), act, texts))
    if mark.revision > 1:
        lines.append(texts.html("year-reformed"))
    return [line for line in lines if line]


def _formed(when: str, act: Methodology, texts: Texts) -> str:
    """When it was formed, by the rule that forms it where the act prints one."""
    source = act.references.get("final")
    if source is None:
        return texts.html("year-formed-silent", when=when)
    return texts.html("year-formed", when=when, paragraph=paragraph(source, texts))


def _quarter(quarter: QuarterMark, act: Methodology, texts: Texts) -> str:
    shown = mark_shown(quarter.mean.value, act)
    line = texts.html("review-line", name=period_name(quarter.period, texts), value=shown)
    received = quarter.received
    if received is None:
        return line
    source = texts.html(
        "year-received",
        body=received.body,
        number=received.number,
        day=on_day(received.day, texts),
        mark=mark_words(received.mark),
        part=str(received.is_part),
    )
    return f"{line}\n{source}"


def sum_line(found: Final, texts: Texts) -> str:
    """What a servant can do again: quarters are shown rounded and added up unrounded."""
    if not found.quarters:
        return texts.html("year-mending")
    total = recomputed(found.parts, found.methodology.scale.precision).replace(".", ",")
    return texts.html("year-sum", sum=total)


def of_person(
    found: Final, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """Somebody else's; the head of HR may hand it to the official."""
    person, mark = found.person, found.mark
    head = texts.html(
        "final-head", year=str(mark.year), person=person.name, position=person.position
    )
    lines = [head, *told(found, office, texts)]
    if found.handed is not None:
        reason = texts.html("final-handed-for", reason=found.handed.reason)
        lines.append(reason)
    lines.append(texts.html("signed-logged"))
    rows = (*_acts(found, actor, texts), *_paper_rows(mark.year, office, texts, found.person))
    back = FinalList(year=mark.year) if Role.HR_HEAD in actor.roles else MyResults()
    text = "\n\n".join(lines)
    return Screen(text, rows=(*rows, footer(texts, back)), protect=True, toast=toast)


def _acts(found: Final, actor: Person, texts: Texts) -> Rows:
    if Role.HR_HEAD not in actor.roles:
        return ()
    person, year = found.person.id, found.mark.year
    if found.handed is None:
        ask = AskHandFinal(person=person, year=year)
        return ((button(texts.plain("final-button-hand"), ask),),)
    back = TakeBackFinal(person=person, year=year)
    return ((button(texts.plain("final-button-take-back"), back),),)


def _paper_rows(year: int, office: Office, texts: Texts, person: Person | None = None) -> Rows:
    """To print and to look at, where the office lets the chat carry marks (M-13)."""
    if office.results_in_chat is not ResultsInChat.FULL:
        return ()
    language = paper_language(texts)
    whose = 0 if person is None else person.id
    of = {"year": year, "language": language, "person": whose}
    pdf = FinalPaper.model_validate({**of, "look": False})
    look = FinalPaper.model_validate({**of, "look": True})
    return (
        (
            button(texts.plain("final-button-paper"), pdf),
            button(texts.plain("host-button-look"), look),
        ),
    )


def nothing(texts: Texts) -> Screen:
    """Before the first one is formed."""
    return Screen(texts.html("finals-none"), rows=(footer(texts, Desk()),))


def of_body(
    found: Sequence[Final], years: Sequence[int], page: int, office: Office, texts: Texts
) -> Screen:
    """A page of the body, everybody with his sum; other years behind their buttons."""
    year = found[0].mark.year
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("finals-head", year=str(year), count=len(found))]
    lines += [_line(one, office, texts) for one in shown]
    lines.append(texts.html("signed-logged"))
    rows: list[tuple[Button, ...]] = [
        (button(one.person.name, OpenFinal(person=one.person.id, year=year)),) for one in shown
    ]
    rows += page_turn(len(found), page, texts, FinalList(year=year))
    rows += _paper_rows(year, office, texts)
    others = tuple(
        button(texts.plain("mine-year", year=str(one)), FinalList(year=one))
        for one in years[:3]
        if one != year
    )
    rows += [others] if others else []
    text = "\n\n".join(lines)
    return Screen(text, rows=(*rows, footer(texts, Desk())), protect=True)


def _line(found: Final, office: Office, texts: Texts) -> str:
    grade = grade_name(found.grade, texts)
    if office.results_in_chat is ResultsInChat.NOTICE:
        return texts.html("finals-name", person=found.person.name)
    if office.results_in_chat is not ResultsInChat.FULL:
        return texts.html("finals-line", person=found.person.name, told=grade)
    if not found.quarters:
        shown = mark_shown(found.mark.mean.value, found.methodology)
        return texts.html("finals-line", person=found.person.name, told=f"{shown}, {grade}")
    total = recomputed(found.parts, found.methodology.scale.precision).replace(".", ",")
    return texts.html("finals-line", person=found.person.name, told=f"{total}, {grade}")


def ask_hand(found: Final, texts: Texts) -> Screen:
    """What handing means and who will read the words; then they are awaited."""
    text = texts.html("final-hand-ask", person=found.person.name, year=str(found.mark.year))
    back = OpenFinal(person=found.person.id, year=found.mark.year)
    return Screen(text, rows=(footer(texts, back),), protect=True)


def handed(found: Sequence[Handed], texts: Texts) -> Screen:
    """On whom the official has to decide: names alone, marks behind the button."""
    lines = [texts.html("finals-handed" if found else "finals-handed-none")]
    rows = [
        (
            button(
                texts.plain("final-handed-line", person=one.name, year=str(one.year)),
                OpenFinal(person=one.person, year=one.year),
            ),
        )
        for one in found[:PAGE]
    ]
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, MyResults())))


def handed_row(found: Sequence[Handed], texts: Texts) -> Rows:
    """The way to them, where there are any."""
    if not found:
        return ()
    return ((button(texts.plain("final-button-handed", count=len(found)), HandedFinals()),),)


def printed(asked: FinalPaper, content: bytes, act: Methodology, texts: Texts) -> Screen:
    """The paper as a message of its own; it is confidential, so protected."""
    title = texts.plain("final-paper-file", year=str(asked.year))
    suffix = "png" if asked.look else "pdf"
    file = Attachment(f"{title}.{suffix}", content, is_picture=asked.look)
    text = paper_sent(title, act, texts)
    back: FinalList | OpenFinal = FinalList(year=asked.year)
    if asked.person:
        back = OpenFinal(person=asked.person, year=asked.year)
    return Screen(text, rows=(footer(texts, back),), protect=True, new=True, file=file)
