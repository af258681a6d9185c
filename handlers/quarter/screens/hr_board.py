"""The board: who is done and who is late, by unit, by evaluator, by sheet; never a mark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.quarter.beginning import sources_of_notices
from evaluation.quarter.board import Board, SheetState
from evaluation.quarter.nouns import CampaignMember, HeadDecision, Progress
from evaluation.quarter.receipts import starts_by_opening
from handlers.buttons.counted import CountedBoard
from handlers.buttons.desk import (
    AskAbsence,
    AskNudge,
    AskReason,
    BoardEvaluator,
    BoardEvaluators,
    BoardLeftOut,
    BoardMisplaced,
    BoardNaming,
    BoardUnits,
    ClearFlag,
    Desk,
    DeskSheet,
    Nudge,
    OpenBoard,
    PersonCard,
    Pick,
    ProposeAdmission,
)
from handlers.buttons.points import PointsBoard
from handlers.buttons.quarter import OpenSigned
from handlers.buttons.targets import YearBoard
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import LINES, footer, forms_banner, listed, page_of, page_turn, rule_name
from handlers.kit.words import (
    PAGE,
    button,
    deadline,
    official,
    on_day,
    paragraph,
    period_name,
)
from handlers.quarter.screens.away import away_line
from handlers.quarter.screens.naming import states as naming_states
from locales import Texts

NAMES = 8
"""How many of those whom the bot doesn't reach stand on the board by name."""


def board(found: Board, texts: Texts, *, toast: str | None = None) -> Screen:
    """A quarter counted: signed, open, received, joined, left out."""
    campaign = found.campaign
    lines = [
        texts.html("desk-board-title", period=period_name(campaign.period, texts)),
        texts.html("desk-board-act", act=official(found.methodology.title, texts)),
    ]
    rows: list[tuple[Button, ...]] = []
    if campaign.state == "open":
        if found.event is not None and found.days_left is not None:
            lines.append(deadline(found.event.day, found.days_left, found.event.source, texts))
        lines.append(_totals(found, texts))
        lines.append(_unnotified(found, texts))
        lines.append(naming_states(found.namings, texts))
        lines.append(_decisions(found, texts))
        lines.append(forms_banner(found.methodology.forms.values(), texts))
        rows = _acts(found, texts)
    else:
        lines.append(texts.html("desk-board-cancelled"))
    rows.append(footer(texts, Desk()))
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows), toast=toast)


def _totals(found: Board, texts: Texts) -> str:
    signed, drafted, not_begun = _sum(found.units)
    total = signed + drafted + not_begun
    lines = [
        texts.html("desk-board-signed", done=str(signed), total=str(total)),
        texts.html("desk-board-open", drafted=str(drafted), rest=str(not_begun)),
        _received(found, texts),
        texts.html("desk-board-joined", joined=str(found.joined), people=str(found.people)),
    ]
    if found.untold:
        lines.insert(3, texts.html("desk-board-untold", count=found.untold))
    return "\n".join(lines)


def _received(found: Board, texts: Texts) -> str:
    """How many results came to their owners, in what the act counts as coming (X-20)."""
    total, received = str(found.results), str(found.received)
    if not starts_by_opening(found.methodology):
        return texts.html("desk-board-acquainted", total=total, received=received)
    acknowledged = str(found.acknowledged)
    return texts.html(
        "desk-board-results", total=total, received=received, acknowledged=acknowledged
    )


def _unnotified(found: Board, texts: Texts) -> str:
    """Whom HR tells itself that the evaluation begins, with the paragraphs that ask for it."""
    if not found.unnotified:
        return ""
    paragraphs = ", ".join(sources_of_notices(found.methodology))
    head = texts.html(
        "desk-board-unnotified",
        count=len(found.unnotified),
        paragraph=texts.plain("paragraph", paragraph=paragraphs),
    )
    names = [texts.html("desk-board-name", name=name) for name in found.unnotified]
    return f"{head}\n{listed(names, NAMES, texts)}"


def _sum(found: Sequence[Progress]) -> tuple[int, int, int]:
    return (
        sum(progress.signed for progress in found),
        sum(progress.drafted for progress in found),
        sum(progress.not_begun for progress in found),
    )


def _acts(found: Board, texts: Texts) -> list[tuple[Button, ...]]:
    number, left_out = found.campaign.id, len(found.left_out)
    cancel = AskReason(kind="can", a=number)
    naming = (button(texts.plain("desk-button-naming"), BoardNaming(campaign=number)),)
    return [
        (
            button(texts.plain("desk-button-by-evaluator"), BoardEvaluators(campaign=number)),
            button(texts.plain("desk-button-by-unit"), BoardUnits(campaign=number)),
        ),
        *((naming,) if found.namings else ()),
        *_methods_rows(found, texts),
        *_counted_row(found, texts),
        *_apparatus_row(found, texts),
        *_misplaced_row(found, texts),
        (button(texts.plain("desk-button-nudge"), AskNudge(campaign=number)),),
        (
            button(
                texts.plain("desk-button-left-out", count=left_out), BoardLeftOut(campaign=number)
            ),
        ),
        (
            button(texts.plain("desk-button-add"), Pick(kind="add", a=number)),
            button(texts.plain("desk-button-cancel"), cancel),
        ),
    ]


def _decisions(found: Board, texts: Texts) -> str:
    """By which decisions of the first head another evaluates (M-3e)."""
    return "\n".join(decision_line(one, found.methodology, texts) for one in found.decisions)


def decision_line(decision: HeadDecision, act: Methodology, texts: Texts) -> str:
    """One decision: whose, number and date."""
    return texts.html(
        "desk-decision",
        name=decision.first_head,
        post=decision.first_post,
        number=decision.number,
        day=on_day(decision.day, texts),
        paragraph=paragraph(act.reference("apparatus_head"), texts),
    )


def _apparatus_row(found: Board, texts: Texts) -> Rows:
    """M-3e, where there is a head of the apparatus and somebody right under the first head."""
    if not found.apparatus:
        return ()
    pick = Pick(kind="app", a=found.campaign.id)
    return ((button(texts.plain("desk-button-apparatus"), pick),),)


def _methods_rows(found: Board, texts: Texts) -> Rows:
    """HR's side of sheets that have a room of their own, as the period has such forms."""
    act, campaign = found.methodology, found.campaign
    methods = {form.method for form in act.forms.values() if form.is_about(campaign.period)}
    rows: list[tuple[Button, ...]] = []
    if "points" in methods:
        way = PointsBoard(campaign=campaign.id)
        rows.append((button(texts.plain("points-button-board"), way),))
    if "targets" in methods:
        label = texts.plain("year-button-board")
        rows.append((button(label, YearBoard(campaign=campaign.id)),))
    return tuple(rows)


def _counted_row(found: Board, texts: Texts) -> Rows:
    """HR's list of sheets of КЦИ by count, where the act has such a form for the period."""
    act, own = found.methodology, found.methodology.transitional
    is_chapter = own is not None and own.is_about(found.campaign.period)
    forms = (key for key, form in act.forms.items() if form.method == "kci_count")
    if not any(is_chapter or act.chapter_of(key) is None for key in forms):
        return ()
    way = CountedBoard(campaign=found.campaign.id)
    return ((button(texts.plain("counted-button-board"), way),),)


def _misplaced_row(found: Board, texts: Texts) -> Rows:
    if not found.misplaced:
        return ()
    label = texts.plain("desk-button-misplaced", count=str(len(found.misplaced)))
    return ((button(label, BoardMisplaced(campaign=found.campaign.id)),),)


def misplaced(found: Board, page: int, texts: Texts) -> Screen:
    """Sheets that the act would now give to somebody else: each is reassigned with a reason."""
    campaign, sheets = found.campaign.id, found.misplaced
    page = page_of(len(sheets), page)
    shown = sheets[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("desk-misplaced-title", count=str(len(sheets)))]
    lines += [
        texts.html(
            "desk-misplaced-line",
            person=one.sheet.person_name,
            owner=one.owner.name,
            rightful=one.rightful.name,
        )
        for one in shown
    ]
    rows = [
        (
            button(
                texts.plain(
                    "desk-button-reassign",
                    person=one.sheet.person_name,
                    rightful=one.rightful.name,
                ),
                AskReason(kind="cor", a=one.sheet.id, to=one.rightful.id),
            ),
        )
        for one in shown
    ]
    turn = page_turn(len(sheets), page, texts, BoardMisplaced(campaign=campaign))
    back = footer(texts, OpenBoard(campaign=campaign))
    return Screen("\n".join(lines), rows=(*rows, *turn, back))


def units(found: Board, page: int, texts: Texts) -> Screen:
    """The same by unit, those with most to do first."""
    campaign = found.campaign.id
    ranked = sorted(found.units, key=_urgency)
    page = page_of(len(ranked), page, LINES)
    lines = [texts.html("desk-units-title", period=period_name(found.campaign.period, texts))]
    lines += [
        texts.html("desk-unit-line", name=unit.name, state=_state_of(unit, texts))
        for unit in ranked[page * LINES : (page + 1) * LINES]
    ]
    turn = page_turn(len(ranked), page, texts, BoardUnits(campaign=campaign), LINES)
    rows = (*turn, footer(texts, OpenBoard(campaign=campaign)))
    return Screen("\n".join(lines), rows=rows)


def _urgency(progress: Progress) -> tuple[bool, int, str]:
    return progress.is_done, progress.signed - progress.total, progress.name


def _state_of(progress: Progress, texts: Texts) -> str:
    if progress.is_done:
        return texts.plain("desk-all-signed", count=progress.total)
    return texts.plain("desk-signed-of", done=str(progress.signed), total=str(progress.total))


def evaluators(found: Board, page: int, texts: Texts) -> Screen:
    """Every evaluator, those with most to do first; who isn't in the bot is told so."""
    campaign = found.campaign.id
    ranked = sorted(found.evaluators, key=_urgency)
    page = page_of(len(ranked), page)
    text = texts.html("desk-evaluators-title", period=period_name(found.campaign.period, texts))
    rows = [
        (
            button(
                _evaluator_label(progress, texts),
                BoardEvaluator(campaign=campaign, evaluator=_number(progress)),
            ),
        )
        for progress in ranked[page * PAGE : (page + 1) * PAGE]
    ]
    turn = page_turn(len(ranked), page, texts, BoardEvaluators(campaign=campaign))
    back = footer(texts, OpenBoard(campaign=campaign))
    return Screen(text, rows=(*rows, *turn, back))


def _number(progress: Progress) -> int:
    assert progress.person is not None  # only units have none
    return progress.person


def _evaluator_label(progress: Progress, texts: Texts) -> str:
    key = "desk-evaluator-label" if progress.joined else "desk-evaluator-label-away"
    return texts.plain(key, name=progress.name, state=_state_of(progress, texts))


def evaluator(
    found: Board,
    person: Person,
    sheets: Sequence[SheetState],
    page: int,
    texts: Texts,
    *,
    toast: str | None = None,
) -> Screen:
    """One evaluator: who he is, how to reach him, each sheet's state, what HR may do."""
    campaign = found.campaign
    page = page_of(len(sheets), page)
    still_open = sum(not state.sheet.is_signed for state in sheets)
    lines = [
        texts.html(
            "desk-evaluator-head",
            name=person.name,
            position=person.position,
            unit=person.unit,
            period=period_name(campaign.period, texts),
        ),
        texts.html("desk-evaluator-open", count=still_open, total=str(len(sheets))),
    ]
    if person.phone:
        lines.append(texts.html("desk-phone", phone=person.phone))
    rows: list[tuple[Button, ...]] = [
        (button(_sheet_label(state, texts), DeskSheet(sheet=state.sheet.id)),)
        for state in sheets[page * PAGE : (page + 1) * PAGE]
    ]
    turn = page_turn(
        len(sheets), page, texts, BoardEvaluator(campaign=campaign.id, evaluator=person.id)
    )
    rows += turn
    if still_open:
        substitute = Pick(kind="sub", a=campaign.id, b=person.id)
        rows.append((button(texts.plain("desk-button-substitute"), substitute),))
    rows.append((button(texts.plain("desk-button-card"), PersonCard(person=person.id)),))
    rows.append(footer(texts, BoardEvaluators(campaign=campaign.id)))
    return Screen("\n".join(lines), rows=tuple(rows), toast=toast)


def _sheet_label(state: SheetState, texts: Texts) -> str:
    return texts.plain(
        "desk-sheet-label", name=state.sheet.person_name, state=sheet_state(state, texts)
    )


def sheet_state(state: SheetState, texts: Texts) -> str:
    """Where a sheet stands, in words; what the evaluator said of it comes first."""
    if state.sheet.flag is not None and not state.sheet.is_signed:
        return texts.plain(f"desk-flag-{state.sheet.flag}")
    if state.away is not None and state.away.is_own and not state.sheet.is_signed:
        return texts.plain("desk-state-away" if state.away.event is None else "desk-state-back")
    done, items = str(state.marked), str(state.items)
    return texts.plain(f"desk-state-{state.state}", done=done, items=items)


def sheet(state: SheetState, actor: Person, texts: Texts, *, toast: str | None = None) -> Screen:
    """One sheet and what HR may do with it."""
    found = state.sheet
    text = texts.html(
        "desk-sheet",
        name=found.person_name,
        position=found.person_position,
        unit=found.person_unit,
        period=period_name(found.period, texts),
        evaluator=state.evaluator.name,
        rule=rule_name(found.rule, state.methodology, texts),
        state=sheet_state(state, texts),
    )
    to_evaluator = BoardEvaluator(campaign=found.campaign, evaluator=found.evaluator)
    away = "" if found.is_signed else away_line(state.away, state.methodology, texts)
    text = f"{text}\n\n{away}" if away else text
    acts = _of_signed(state, actor, texts) if found.is_signed else _of_draft(state, texts)
    evaluator_row = (button(texts.plain("desk-button-evaluator"), to_evaluator),)
    rows = (*acts, evaluator_row, footer(texts, OpenBoard(campaign=found.campaign)))
    return Screen(text, rows=rows, toast=toast)


def _of_signed(state: SheetState, actor: Person, texts: Texts) -> list[tuple[Button, ...]]:
    number = state.sheet.id
    reopen = (button(texts.plain("desk-button-reopen"), AskReason(kind="reo", a=number)),)
    if Role.HR_HEAD not in actor.roles:
        return [reopen]
    return [(button(texts.plain("desk-button-signed"), OpenSigned(sheet=number)),), reopen]


def _of_draft(state: SheetState, texts: Texts) -> list[tuple[Button, ...]]:
    number = state.sheet.id
    seconded = (button(texts.plain("desk-button-seconded"), AskReason(kind="sec", a=number)),)
    return [
        *_of_absent(state, texts),
        (button(texts.plain("desk-button-correct"), Pick(kind="cor", a=number)),),
        *((seconded,) if "seconded" in state.methodology.references else ()),
        (button(texts.plain("desk-button-leave-out"), AskReason(kind="out", a=number)),),
    ]


def _of_absent(state: SheetState, texts: Texts) -> list[tuple[Button, ...]]:
    """An evaluator's word becomes an absence, where the act knows any, or is settled."""
    rows: list[tuple[Button, ...]] = []
    if state.methodology.absent is not None and state.away is None:
        away = AskAbsence(person=state.sheet.person)
        rows.append((button(texts.plain("desk-button-absent"), away),))
    if state.sheet.flag is not None:
        settled = ClearFlag(sheet=state.sheet.id)
        rows.append((button(texts.plain("desk-button-flag-clear"), settled),))
    return rows


def left_out(found: Board, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """Who isn't evaluated, by reason, each reason with its paragraph."""
    campaign = found.campaign.id
    title = texts.html("desk-left-out-title", period=period_name(found.campaign.period, texts))
    text, page = left_out_lines(found.left_out, found.methodology, page, texts)
    turn = page_turn(len(found.left_out), page, texts, BoardLeftOut(campaign=campaign), LINES)
    rows: list[tuple[Button, ...]] = [*turn]
    if found.campaign.state == "open":
        rows += _admission_rows(found, texts)
        rows.append((button(texts.plain("desk-button-add"), Pick(kind="add", a=campaign)),))
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen(f"{title}\n\n{text}", rows=tuple(rows), toast=toast)


def _admission_rows(found: Board, texts: Texts) -> Rows:
    """Whom HR may put before the appointing official (X-62)."""
    campaign = found.campaign.id
    return tuple(
        (
            button(
                texts.plain("desk-button-admission", name=person.name),
                ProposeAdmission(campaign=campaign, person=person.id),
            ),
        )
        for person in found.admissible[:PAGE]
    )


def left_out_lines(
    members: Sequence[CampaignMember], act: Methodology, page: int, texts: Texts
) -> tuple[str, int]:
    """One page of those without a sheet, under their reasons; the page really shown."""
    page = page_of(len(members), page, LINES)
    ranked = sorted(members, key=_why)[page * LINES : (page + 1) * LINES]
    blocks = []
    for (key, rule), same in groupby(ranked, key=_why):
        head = _left_out_head(key, rule, act, texts)
        blocks.append("\n".join([*head, *(_left_out_line(member, texts) for member in same)]))
    return "\n\n".join(blocks) or texts.html("desk-left-out-nobody"), page


_UNNUMBERED = ("left-out-already", "left-out-no-plan", "left-out-other")
"""Reasons that no paragraph gives: a sheet that is there, our reading of S-23, HR's own word."""

_WITH_PRACTICE = ("left-out-no-kci",)
"""Reasons of an act from which the office draws more than the act says (X-43)."""


def _left_out_head(key: str, rule: str, act: Methodology, texts: Texts) -> list[str]:
    """A reason, with the paragraph that says so and the practice that goes beyond it."""
    reason = _reason(key, act, texts)
    if key in _UNNUMBERED:
        return [texts.html("desk-left-out-head-plain", reason=reason)]
    practice = [texts.html(f"{key}-practice")] if key in _WITH_PRACTICE else []
    name = rule_name(rule, act, texts)
    return [texts.html("desk-left-out-head", reason=reason, rule=name), *practice]


def _reason(key: str, act: Methodology, texts: Texts) -> str:
    """A reason in words; of too short a time with the months that the act asks for."""
    if key == "left-out-tenure":
        return texts.plain(key, months=act.eligibility.tenure_months)
    return texts.plain(key)


def _why(member: CampaignMember) -> tuple[str, str]:
    assert member.left_out is not None
    return member.left_out.key, member.left_out.rule


def _left_out_line(member: CampaignMember, texts: Texts) -> str:
    assert member.left_out is not None
    reason = member.left_out.reason
    if not reason:
        return texts.html("desk-left-out-line", name=member.person.name)
    return texts.html("desk-left-out-line-reason", name=member.person.name, reason=reason[:120])


def ask_nudge(campaign: CampaignId, count: int, texts: Texts) -> Screen:
    """How many would be reminded, before they are."""
    rows: list[tuple[Button, ...]] = []
    if count:
        label = texts.plain("desk-button-nudge-yes", count=count)
        rows.append((button(label, Nudge(campaign=campaign)),))
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen(texts.html("desk-nudge-ask", count=count), rows=tuple(rows))
