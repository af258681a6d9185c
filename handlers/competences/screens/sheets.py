"""A sheet of competences on the phone: the whole of it, one competence, the signature."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.competences.marks import CompetenceMarks, Pair
from evaluation.competences.view import CompetenceView
from handlers.buttons.competences import (
    AskSignCompetences,
    MarkIndicator,
    OpenCompetence,
    OpenCompetences,
    PrintCompetences,
    SignCompetences,
)
from handlers.buttons.quarter import MyResults, OpenTeam
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer
from handlers.kit.papers import paper_language
from handlers.kit.words import (
    at_time,
    button,
    capital,
    home_button,
    mark_words,
    official,
    paragraph,
    period_name,
)
from handlers.quarter.screens.on_paper import on_paper
from locales import Texts


def sheet(
    view: CompetenceView, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """The sheet as its reader may see it, with what he can do now."""
    lines = [_head(view, texts), *_standing(view, office, texts), *_whole(view, texts)]
    acts = (*_to_sign(view, texts), *_papers(view, office, texts))
    rows = (*_opened(view, texts), *acts, _ways(view, texts))
    is_result = view.result is not None and view.reader == "own" and bool(view.competences)
    return Screen(
        "\n\n".join(filter(None, lines)),
        rows=rows,
        toast=toast,
        protect=view.result is not None,
        holds_result=view.result.id if view.result is not None and is_result else None,
    )


def _head(view: CompetenceView, texts: Texts) -> str:
    found = view.sheet
    return texts.html(
        "competences-head",
        form=capital(official(view.methodology.forms[found.form].title, texts)),
        period=period_name(found.period, texts),
        person=found.person_name,
        position=found.person_position,
        tier=str(view.tier),
    )


def _standing(view: CompetenceView, office: Office, texts: Texts) -> Iterator[str]:
    """Who has signed, what the Commission has made of it, and what his hand is needed for."""
    result = view.result
    if result is None:
        if view.reader == "own":
            yield texts.html("competences-being-marked")
        return
    when = at_time(result.signed_at, office, texts)
    yield texts.html("competences-signed", name=result.signer_name, when=when)
    if not view.is_approved:
        yield texts.html("competences-before-commission")
        return
    if result.mean.value != result.signed_mean.value and view.competences:
        yield texts.html(
            "competences-corrected",
            now=mark_words(result.mean.value),
            before=mark_words(result.signed_mean.value),
            count=str(len(view.competences)),
        )
    else:
        yield texts.html("competences-approved")
    if view.reader == "own":
        act, refused = view.methodology, view.is_refused
        yield from on_paper(result, act, office, texts, is_refused=refused)


def _whole(view: CompetenceView, texts: Texts) -> Iterator[str]:
    """Every competence in a line, what it rests on, and how much is left to mark."""
    if not view.competences:
        return
    yield "\n".join(_line(view, one, texts) for one in view.competences)
    yield texts.html(
        "competences-met",
        meets=official(view.rule.meets, texts),
        met=str(view.met),
        count=str(len(view.competences)),
    )
    if view.unmarked:
        yield texts.html("competences-unmarked", count=view.unmarked)
    yield _practice(view, texts)


def _practice(view: CompetenceView, texts: Texts) -> str:
    """What the act prints, and what of this is the office's practice (X-31)."""
    return texts.html(
        "competences-practice",
        paragraph=paragraph(view.rule.source, texts),
        share=f"{view.rule.least_share.numerator}/{view.rule.least_share.denominator}",
        meets=official(view.rule.meets, texts),
    )


def _line(view: CompetenceView, one: CompetenceMarks, texts: Texts) -> str:
    return texts.html(
        "competences-line",
        number=str(one.number),
        name=official(one.competence.name, texts),
        shown=str(one.shown),
        count=str(len(one.pairs)),
        verdict=_verdict(view, one, texts),
    )


def _verdict(view: CompetenceView, one: CompetenceMarks, texts: Texts) -> str:
    if one.is_met is None:
        return texts.plain("competences-open")
    return official(view.rule.meets if one.is_met else view.rule.fails, texts)


def _opened(view: CompetenceView, texts: Texts) -> Rows:
    """A button a competence, two a row."""
    buttons = [
        button(
            f"{_SIGNS[one.is_met]} {one.number}. {official(one.competence.name, texts)}",
            OpenCompetence(sheet=view.sheet.id, competence=one.number),
        )
        for one in view.competences
    ]
    return tuple((one,) for one in buttons)


_SIGNS = {None: "▫️", True: "✓", False: "✗"}


def _to_sign(view: CompetenceView, texts: Texts) -> Rows:
    if "sign" not in view.may or view.unmarked:
        return ()
    label = texts.plain("competences-button-sign")
    return ((button(label, AskSignCompetences(sheet=view.sheet.id)),),)


def _papers(view: CompetenceView, office: Office, texts: Texts) -> Rows:
    """The signed sheet as a paper, where the office lets a chat carry it (M-13)."""
    if view.result is None or not view.competences:
        return ()
    if office.results_in_chat is not ResultsInChat.FULL:
        return ()
    way = PrintCompetences(sheet=view.sheet.id, language=paper_language(texts))
    return ((button(texts.plain("competences-button-paper"), way),),)


def paper(view: CompetenceView, content: bytes, texts: Texts) -> Screen:
    """The sheet as a file."""
    file = Attachment(texts.plain("competences-paper-name") + ".pdf", content)
    text = texts.html("competences-paper", name=view.sheet.person_name)
    back = footer(texts, OpenCompetences(sheet=view.sheet.id))
    return Screen(text, rows=(back,), protect=True, new=True, file=file)


def _ways(view: CompetenceView, texts: Texts) -> tuple[Button, ...]:
    if view.reader == "superior":
        back = OpenTeam(campaign=view.sheet.campaign)
        return (button(texts.plain("button-team"), back), home_button(texts))
    if view.reader == "own":
        return (button(texts.plain("button-my-results"), MyResults()), home_button(texts))
    return (home_button(texts),)


def competence(view: CompetenceView, number: int, office: Office, texts: Texts) -> Screen:
    """One competence: effective and ineffective wording side by side, a row of buttons each."""
    if number > len(view.competences):
        return sheet(view, office, texts)
    one = view.competences[number - 1]
    lines = [
        texts.html(
            "competences-one",
            number=str(number),
            count=str(len(view.competences)),
            name=official(one.competence.name, texts),
            person=view.sheet.person_name,
        ),
        _in_other_language(view, texts),
        *(_pair(place, pair, texts) for place, pair in enumerate(one.pairs, start=1)),
        texts.html(
            "competences-shown",
            shown=str(one.shown),
            count=str(len(one.pairs)),
            needed=str(one.needed),
            meets=official(view.rule.meets, texts),
            verdict=_verdict(view, one, texts),
        ),
    ]
    marks = _marks(view, one, texts) if "mark" in view.may else ()
    rows = (
        *marks,
        _steps(view, number, texts),
        footer(texts, OpenCompetences(sheet=view.sheet.id)),
    )
    return Screen("\n\n".join(filter(None, lines)), rows=rows, protect=view.result is not None)


def _in_other_language(view: CompetenceView, texts: Texts) -> str:
    """A word to whoever reads another language than those in which the act prints them."""
    if texts.language in view.methodology.printed_in:
        return ""
    return texts.html("competences-russian")


def _pair(place: int, pair: Pair, texts: Texts) -> str:
    key = "competences-pair" if pair.ineffective else "competences-alone"
    sign = {None: "▫️", True: "✓", False: "✗"}[pair.is_shown]
    told = {"number": str(place), "sign": sign, "effective": pair.effective}
    if pair.ineffective:
        told["ineffective"] = pair.ineffective
    return texts.html(key, **told)


def _marks(view: CompetenceView, one: CompetenceMarks, texts: Texts) -> Rows:
    """Two buttons an indicator: shown, or not."""
    return tuple(
        tuple(_choice(view, one, place, is_shown, texts) for is_shown in (True, False))
        for place in range(1, len(one.pairs) + 1)
    )


def _choice(
    view: CompetenceView, one: CompetenceMarks, place: int, is_shown: bool, texts: Texts
) -> Button:
    pair = one.pairs[place - 1]
    key = "competences-button-shown" if is_shown else "competences-button-not"
    chosen = "✓ " if pair.is_shown is is_shown else ""
    way = MarkIndicator(sheet=view.sheet.id, competence=one.number, item=pair.item, shown=is_shown)
    return button(texts.plain(key, number=str(place), chosen=chosen), way)


def _steps(view: CompetenceView, number: int, texts: Texts) -> tuple[Button, ...]:
    found, last = view.sheet.id, len(view.competences)
    before = OpenCompetence(sheet=found, competence=max(number - 1, 1))
    after = OpenCompetence(sheet=found, competence=min(number + 1, last))
    steps = []
    if number > 1:
        steps.append(button(texts.plain("button-page-before"), before))
    if number < last:
        steps.append(button(texts.plain("button-page-after"), after))
    return tuple(steps)


def ask_sign(view: CompetenceView, office: Office, texts: Texts) -> Screen:
    """Every competence once more, and that the sheet changes no more."""
    if "sign" not in view.may or view.unmarked:
        return sheet(view, office, texts)
    lines = [_head(view, texts), *_whole(view, texts), texts.html("competences-sign-hint")]
    yes = button(
        texts.plain("competences-button-sign-yes"),
        SignCompetences(sheet=view.sheet.id, revision=view.sheet.revision),
    )
    rows = ((yes,), footer(texts, OpenCompetences(sheet=view.sheet.id)))
    return Screen("\n\n".join(lines), rows=rows)
