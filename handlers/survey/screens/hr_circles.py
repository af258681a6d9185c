"""HR's side of single circles: by unit, one by one, who sits in them and why, changed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.survey.adjusting import CircleView
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.figures import LEAST_TOLD, is_told
from evaluation.survey.nouns import Circle, Seat, SeatState, Side, SurveyState
from evaluation.survey.parts import survey_rule
from handlers.buttons.survey_hr import (
    AddSeat,
    AskSeat,
    SaidOfCircle,
    SayOfCircle,
    SurveyBoardOf,
    SurveyCircle,
    SurveyCircles,
    SurveyOthers,
    SurveyPart,
    SurveyUnit,
    SurveyUnits,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, hr_title, paragraph
from handlers.survey.screens.hr_words import amiss, head, state_of
from locales import Texts

# Lists


def units(found: SurveyBoard, page: int, texts: Texts) -> Screen:
    """The units with how many circles each has."""
    survey = found.survey.id
    groups = [(unit, list(all_)) for unit, all_ in groupby(found.circles, lambda c: c.person_unit)]
    page = page_of(len(groups), page)
    rows = [
        (
            button(
                texts.plain("survey-desk-unit-label", name=unit, count=len(circles)),
                SurveyUnit(survey=survey, circle=circles[0].id),
            ),
        )
        for unit, circles in groups[page * PAGE : (page + 1) * PAGE]
    ]
    title = head(found.methodology, found.survey.year, texts)
    text = f"{title}\n\n{texts.html('survey-desk-units')}"
    turn = page_turn(len(groups), page, texts, SurveyUnits(survey=survey))
    rows_ = (*rows, *turn, footer(texts, SurveyBoardOf(survey=survey)))
    return Screen(text, rows=rows_, protect=True)


def unit(found: SurveyBoard, circle: Circle, actor: Person, page: int, texts: Texts) -> Screen:
    """The circles of the unit to which one of them belongs."""
    survey = found.survey.id
    circles = [one for one in found.circles if one.person_unit == circle.person_unit]
    page = page_of(len(circles), page)
    shown = circles[page * PAGE : (page + 1) * PAGE]
    rows = [(_circle_button(one, found, actor, texts),) for one in shown]
    title = head(found.methodology, found.survey.year, texts)
    unit_name = texts.html("survey-desk-unit", name=circle.person_unit)
    here = SurveyUnit(survey=survey, circle=circle.id)
    turn = page_turn(len(circles), page, texts, here)
    rows_ = (*rows, *turn, footer(texts, SurveyUnits(survey=survey)))
    return Screen(f"{title}\n{unit_name}", rows=rows_, protect=True)


def some(found: SurveyBoard, part: SurveyPart, actor: Person, page: int, texts: Texts) -> Screen:
    """The circles with which something is the matter, and what is to be done about it."""
    circles = amiss(found, part, actor)
    page = page_of(len(circles), page)
    rule = found.rule
    lines = [
        head(found.methodology, found.survey.year, texts),
        texts.html(
            f"survey-desk-part-{part}",
            least=str(rule.least),
            preferred=str(rule.preferred),
            source=paragraph(rule.circle_source, texts),
        ),
    ]
    here = SurveyCircles(survey=found.survey.id, part=part)
    shown = list(enumerate(circles, start=1))[page * PAGE : (page + 1) * PAGE]
    rows = [(_part_button(number, one, found, part, actor, texts),) for number, one in shown]
    lines.append(
        "\n".join(
            texts.html(
                "survey-person",
                number=str(number),
                name=one.person_name,
                position=one.person_position,
                unit=one.person_unit,
            )
            for number, one in shown
        )
        or texts.html("survey-desk-part-none")
    )
    turn = page_turn(len(circles), page, texts, here)
    rows_ = (*rows, *turn, footer(texts, SurveyBoardOf(survey=found.survey.id)))
    return Screen("\n\n".join(lines), rows=rows_, protect=True)


def _circle_button(circle: Circle, found: SurveyBoard, actor: Person, texts: Texts) -> Button:
    state = texts.plain(f"survey-circle-{state_of(circle, found, actor)}")
    label = texts.plain("survey-desk-circle-label", name=circle.person_name, state=state)
    return button(label, SurveyCircle(circle=circle.id))


def _part_button(
    number: int, circle: Circle, found: SurveyBoard, part: SurveyPart, actor: Person, texts: Texts
) -> Button:
    """A reason can be given without a look at the names: also by whom the circle is about."""
    name = texts.plain("survey-person-short", number=str(number), name=circle.person_name)
    if part not in ("few", "small"):
        state = texts.plain(f"survey-circle-{state_of(circle, found, actor)}")
        label = texts.plain("survey-desk-circle-label", name=name, state=state)
        return button(label, SurveyCircle(circle=circle.id))
    label = texts.plain("survey-desk-few-label", name=name, count=len(circle.taken))
    if part == "small":
        return button(label, SurveyCircle(circle=circle.id))
    return button(label, SayOfCircle(kind="few", a=found.survey.id, b=circle.id))


# One circle


def card(view: CircleView, texts: Texts, *, toast: str | None = None) -> Screen:
    """Who is asked and why they, what is the matter with it, what can be changed."""
    circle, rule = view.circle, survey_rule(view.methodology)
    lines = [
        _titled(view, texts),
        texts.html(
            "survey-desk-card-size",
            count=len(circle.taken),
            least=str(rule.least),
            most=str(rule.most),
            source=paragraph(rule.circle_source, texts),
        ),
        "\n".join(_seat_line(seat, view, texts) for seat in circle.taken),
        "\n".join(_faults(view, texts)),
        _few_reason(circle, texts),
        _gone(view, SeatState.DECLINED, texts),
        _gone(view, SeatState.REMOVED, texts),
        _known(view, texts),
    ]
    back = SurveyUnit(survey=view.survey.id, circle=circle.id)
    rows = (*_changes(view, texts), footer(texts, back))
    return Screen("\n\n".join(filter(None, lines)), rows=rows, toast=toast, protect=True)


def _titled(view: CircleView, texts: Texts) -> str:
    circle = view.circle
    about = texts.html(
        "survey-desk-card",
        name=circle.person_name,
        position=circle.person_position,
        unit=circle.person_unit,
    )
    return f"{head(view.methodology, view.survey.year, texts)}\n{about}"


def _name(person: PersonId, view: CircleView, texts: Texts) -> str:
    found = view.people[person]
    return texts.plain(
        "survey-desk-whom", name=found.name, position=found.position, unit=found.unit
    )


def _seat_line(seat: Seat, view: CircleView, texts: Texts) -> str:
    return texts.html(
        "survey-desk-seat",
        name=_name(seat.respondent, view, texts),
        side=texts.plain(f"survey-side-{seat.side}"),
        why=texts.plain(seat.why, hr=hr_title(view.methodology, texts)),
    ) + _absence(seat.respondent, view, texts)


def _absence(person: PersonId, view: CircleView, texts: Texts) -> str:
    """That somebody hasn't joined, where he hasn't."""
    return f"\n    {texts.html('survey-desk-absent')}" if person in view.absent else ""


def _faults(view: CircleView, texts: Texts) -> Iterator[str]:
    """What is the matter with it, by those who sit in it now."""
    circle, rule = view.circle, survey_rule(view.methodology)
    if view.circle.is_closed:
        yield texts.html("survey-desk-card-not-held", least=str(rule.least))
        return
    size = len(circle.taken)
    if size < rule.least:
        yield texts.html("circle-small", least=str(rule.least))
        yield texts.html("survey-desk-card-others", count=len(view.others))
    elif size < rule.preferred:
        yield texts.html("circle-few", preferred=str(rule.preferred))
    for side, key in (
        (Side.SUBORDINATE, "circle-lone-subordinate"),
        (Side.PEER, "circle-lone-peer"),
    ):
        if sum(seat.side is side for seat in circle.taken) == 1:
            yield texts.html(key)
    if any(seat.why == "seat-beyond-cap" for seat in circle.taken):
        yield texts.html("circle-beyond-cap")
    if view.pairs:
        names = sorted(view.people[one].name for one in view.pairs)
        yield texts.html("circle-pair", names=", ".join(names))


def _few_reason(circle: Circle, texts: Texts) -> str:
    if not circle.few_reason:
        return ""
    return texts.html("survey-desk-card-reason", reason=circle.few_reason)


def _gone(view: CircleView, state: SeatState, texts: Texts) -> str:
    """Those who declined or were given up and not asked again, each with the reason."""
    asked = {seat.respondent for seat in view.circle.taken}
    gone = [seat for seat in view.circle.seats if seat.state is state and seat.reason]
    seats = [seat for seat in gone if seat.respondent not in asked]
    if not seats:
        return ""
    title = texts.html(f"survey-desk-card-{state}")
    lines = [
        texts.html("survey-desk-gone", name=_name(one.respondent, view, texts), reason=one.reason)
        for one in seats
    ]
    return "\n".join([title, *lines])


def _known(view: CircleView, texts: Texts) -> str:
    """Whether there is enough, once a night; of small ones nothing at all."""
    circle = view.circle
    rule = survey_rule(view.methodology)
    if view.survey.state is not SurveyState.OPEN or circle.is_closed:
        return ""
    if len(circle.taken) < rule.least:
        return ""
    if circle.is_enough is None or not is_told(circle):
        return texts.html("survey-desk-card-untold", told=str(LEAST_TOLD))
    return texts.html("survey-desk-card-enough" if circle.is_enough else "survey-desk-card-not-yet")


def _changes(view: CircleView, texts: Texts) -> Iterator[tuple[Button, ...]]:
    circle, rule = view.circle, survey_rule(view.methodology)
    if circle.is_closed:
        return
    size = len(circle.taken)
    composing = view.survey.state is SurveyState.COMPOSING
    if size < rule.most and view.others:
        label = texts.plain("survey-desk-button-add", count=str(len(view.others)))
        yield (button(label, SurveyOthers(circle=circle.id)),)
    if not composing:
        return
    if rule.least <= size < rule.preferred:
        say = SayOfCircle(kind="few", a=view.survey.id, b=circle.id)
        yield (button(texts.plain("survey-desk-button-reason"), say),)
    for seat in circle.taken:
        if seat.side is not Side.SUPERIOR:
            label = texts.plain("survey-desk-button-remove", name=view.people[seat.respondent].name)
            yield (button(label, SayOfCircle(kind="out", a=circle.id, b=seat.id)),)


def others(view: CircleView, page: int, texts: Texts) -> Screen:
    """Whom the act lets be asked besides."""
    circle, rule = view.circle, survey_rule(view.methodology)
    page = page_of(len(view.others), page)
    shown = list(enumerate(view.others, start=1))[page * PAGE : (page + 1) * PAGE]
    listed = "\n".join(
        texts.html(
            "survey-desk-other",
            number=str(number),
            whom=_name(one.person, view, texts),
            side=texts.plain(f"survey-side-{one.side}"),
        )
        + _absence(one.person, view, texts)
        for number, one in shown
    )
    rows = [
        (
            button(
                texts.plain(
                    "survey-person-short",
                    number=str(number),
                    name=view.people[one.person].name,
                ),
                _way_in(one.person, view),
            ),
        )
        for number, one in shown
    ]
    source = paragraph(rule.parties_source, texts)
    key = "survey-desk-others" if view.others else "survey-desk-others-none"
    lines = [_titled(view, texts), texts.html(key, source=source), listed]
    text = "\n\n".join(filter(None, lines))
    turn = page_turn(len(view.others), page, texts, SurveyOthers(circle=circle.id))
    rows_ = (*rows, *turn, footer(texts, SurveyCircle(circle=circle.id)))
    return Screen(text, rows=rows_, protect=True)


def _way_in(person: PersonId, view: CircleView) -> CallbackData:
    """Asked at once, asked after one more question, or for a reason that HR has to give."""
    circle = view.circle.id
    if person in view.absent:
        return SayOfCircle(kind="in", a=circle, b=person)
    if view.survey.state is SurveyState.OPEN:
        return AskSeat(circle=circle, person=person)
    return AddSeat(circle=circle, person=person)


def ask_seat(view: CircleView, person: Person, texts: Texts) -> Screen:
    """In an open survey whoever is added is asked at once."""
    data = AddSeat(circle=view.circle.id, person=person.id)
    name = _name(person.id, view, texts)
    text = f"{_titled(view, texts)}\n\n{texts.html('survey-desk-add-ask', name=name)}"
    confirm = button(texts.plain("survey-desk-button-add-yes"), data)
    rows = ((confirm,), footer(texts, SurveyOthers(circle=view.circle.id)))
    return Screen(text, rows=rows, protect=True)


# Reasons


def few_head(found: SurveyBoard, circle: Circle, texts: Texts) -> str:
    """Of which circle HR says why fewer than preferred are asked."""
    about = texts.html(
        "survey-desk-few-ask",
        name=circle.person_name,
        count=len(circle.taken),
        preferred=str(found.rule.preferred),
    )
    return f"{head(found.methodology, found.survey.year, texts)}\n\n{about}"


def in_head(view: CircleView, person: Person, texts: Texts) -> str:
    """Who is to be asked although he hasn't joined."""
    name = _name(person.id, view, texts)
    lines = [_titled(view, texts), texts.html("survey-desk-in-ask", name=name)]
    if view.survey.state is SurveyState.OPEN:
        lines.append(texts.html("survey-desk-in-open"))
    return "\n\n".join(lines)


def out_head(view: CircleView, seat: Seat, texts: Texts) -> str:
    """Who isn't to be asked."""
    name = _name(seat.respondent, view, texts)
    return f"{_titled(view, texts)}\n\n{texts.html('survey-desk-out-ask', name=name)}"


def say(title: str, act: Methodology, about: SayOfCircle, texts: Texts) -> Screen:
    """A reason is awaited; who will read it stands before."""
    text = f"{title}\n\n{texts.html('desk-reason-ask', hr=hr_title(act, texts))}"
    return Screen(text, rows=(footer(texts, _way_back(about)),), protect=True)


def said(title: str, about: SayOfCircle, words: str, told: str, texts: Texts) -> Screen:
    """The reason once more, and the button that does it."""
    do = SaidOfCircle(kind=about.kind, a=about.a, b=about.b, told=told)
    rows = (
        (button(texts.plain(f"survey-desk-button-{about.kind}-yes"), do),),
        (button(texts.plain("desk-button-reason-again"), about),),
        footer(texts, _way_back(about)),
    )
    reason = texts.html("desk-reason-told", reason=words)
    return Screen(f"{title}\n\n{reason}", rows=rows, protect=True)


def _way_back(about: SayOfCircle) -> CallbackData:
    if about.kind == "few":
        return SurveyCircles(survey=about.a, part="few")
    if about.kind == "in":
        return SurveyOthers(circle=about.a)
    return SurveyCircle(circle=about.a)
