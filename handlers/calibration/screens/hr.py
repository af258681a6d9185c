"""HR's side of a case: the register, the host's screen with the next act first, the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.cases import Member, Stage
from evaluation.calibration.composition import barriers
from evaluation.calibration.heard import INVITATION
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.paper_form import kinds_at
from evaluation.calibration.telling import ARGUE, ToTell
from evaluation.panel.composition import CompositionFault
from handlers.buttons.calibration import HostCase, OpenCase, ReadProtocol
from handlers.buttons.calibration_hr import (
    AskHour,
    AskNoSign,
    AskOpen,
    AskPosted,
    AskToSign,
    AskVote,
    CaseRegister,
    ChooseSeat,
    ForMaslikhat,
    HostBody,
    NoteDown,
    OpenCasePapers,
    PaperForm,
    PlanDay,
    ToConfirm,
)
from handlers.buttons.desk import Desk
from handlers.calibration.screens import case
from handlers.calibration.screens.hr_session import session_lines, unheard_lines
from handlers.calibration.screens.hr_telling import telling_lines, telling_rows
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.papers import paper_language
from handlers.kit.words import PAGE, button, deadline, paragraph, weekday_day
from handlers.paperwork.screens.incoming import to_paper
from locales import Texts

# Units of text that a message holds with some room for what HTML hides.
ROOM = 4000


@dataclass(frozen=True)
class HostView:
    """A case as its host needs it: what is wrong with the body, how many papers wait.

    `unheard`: what is missing before a vote (X-63); `untold`: what the applicant has to be told by
    a recorded channel (X-50).
    """

    hearing: Hearing
    wrong: tuple[CompositionFault, ...]
    waiting: int
    unheard: tuple[str, ...] = ()
    untold: tuple[ToTell, ...] = ()

    @property
    def barriers(self) -> tuple[CompositionFault, ...]:
        """What of it keeps the body from sitting."""
        return barriers(self.wrong, self.hearing.rule)


def host_footer(case: CaseId, texts: Texts) -> tuple[Button, ...]:
    """Back to the host's screen, and home."""
    return footer(texts, HostCase(case=case))


def is_running(hearing: Hearing) -> bool:
    """Whether HR still has something to see to in a case."""
    return hearing.next_term is not None


# The register


def register(found: Sequence[Hearing], page: int, texts: Texts) -> Screen:
    """Every case: those that go on first, by their next term, then the others, newest first."""
    ranked = sorted(found, key=_urgency)
    page = page_of(len(ranked), page)
    shown = ranked[page * PAGE : (page + 1) * PAGE]
    running = sum(is_running(hearing) for hearing in ranked)
    lines = [texts.html("host-register-title", count=running, total=str(len(ranked)))]
    lines += [_register_line(hearing, texts) for hearing in shown]
    rows = [
        (button(case.label(hearing, texts), HostCase(case=hearing.case.id)),) for hearing in shown
    ]
    turn = page_turn(len(ranked), page, texts, CaseRegister())
    paper = to_paper("result", texts)
    return Screen("\n\n".join(lines), rows=(*rows, *turn, paper, footer(texts, Desk())))


def _urgency(hearing: Hearing) -> tuple[date, int]:
    term = hearing.next_term
    return (date.max if term is None else term.day, -hearing.case.id)


def _register_line(hearing: Hearing, texts: Texts) -> str:
    found = hearing.case
    lines = [
        texts.html(
            "host-register-line",
            number=found.number,
            name=hearing.applicant.name,
            stage=texts.plain(f"case-stage-{found.stage}"),
        )
    ]
    term = hearing.next_term
    if term is not None:
        step = texts.plain(f"case-term-{term.step}")
        last = deadline(term.day, term.days_left, term.source, texts)
        lines.append(texts.html("host-register-term", step=step, deadline=last))
    missed = [
        f"{texts.plain(f'case-term-{one.step}')} ({weekday_day(one.day, texts)})"
        for one in hearing.missed
        if one != term
    ]
    if missed:
        lines.append(texts.html("host-register-missed", steps=", ".join(missed)))
    return "\n".join(lines)


# The host's screen


def host(
    view: HostView, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """A case for whoever runs it: the card, how far its step is, the next act first."""
    hearing = view.hearing
    lines = [
        *session_lines(hearing, office, texts),
        *unheard_lines(hearing, view.unheard, texts),
        *wrong_lines(view, texts),
        *telling_lines(hearing, view.untold, texts),
    ]
    if view.waiting:
        lines.append(texts.html("host-paper-waits", count=view.waiting))
    rows = (
        *_urgent(view, texts),
        *_next_acts(view, texts),
        *telling_rows(hearing, _to_tell(view), texts),
        *_paper_rows(view, texts),
        *_own_seat(hearing, actor, texts),
        (
            button(
                texts.plain("host-button-papers"),
                OpenCasePapers(case=hearing.case.id, language=paper_language(texts)),
            ),
        ),
        footer(texts, CaseRegister()),
    )
    text = _fitted(case.card(hearing, actor, office, texts), lines)
    return Screen(text, rows=rows, protect=True, toast=toast)


def _to_tell(view: HostView) -> tuple[str, ...]:
    """What is left to tell; before a vote the invitation, also to whom a letter is on its way."""
    found = [one.what for one in view.untold]
    if INVITATION in view.unheard and ARGUE not in found:
        found.append(ARGUE)
    return tuple(found)


def _fitted(card: Sequence[str], lines: Sequence[str]) -> str:
    """The card with what is going on; of the card only its head where a message is too small."""
    whole = "\n\n".join((*card, *lines))
    if case.units(whole) <= ROOM:
        return whole
    return case.packed((card[0], *lines), ROOM)[0]


def wrong_lines(view: HostView, texts: Texts) -> list[str]:
    """Why the body can't go on as it is, or shouldn't (X-15)."""
    names = {person.id: person.name for person in view.hearing.people.values()}
    rule = view.hearing.rule
    return case.wrong_lines(view.wrong, view.barriers, names, rule, texts)


def _next_acts(view: HostView, texts: Texts) -> Rows:
    """What the stage asks of HR; the first row is the next act."""
    acts = {
        Stage.REGISTERED: _when_registered,
        Stage.COMPOSED: _when_composed,
        Stage.CALLED: _when_called,
        Stage.SITTING: _when_sitting,
        Stage.VOTING: _when_voting,
        Stage.DECIDED: _when_decided,
        Stage.SIGNING: _when_signing,
        Stage.SIGNED: _when_signed,
    }
    found = acts.get(view.hearing.case.stage)
    return () if found is None else found(view.hearing, texts)


def _act(key: str, data: CallbackData, texts: Texts) -> Button:
    return button(texts.plain(f"host-button-{key}"), data)


def _when_registered(hearing: Hearing, texts: Texts) -> Rows:
    """M-19b: HR says that the applicant is of the revision commission, or takes it back."""
    case, source = hearing.case, hearing.methodology.references.get("maslikhat")
    if source is None:
        return ()
    key = "host-button-not-maslikhat" if case.by_maslikhat else "host-button-maslikhat"
    label = texts.plain(key, paragraph=paragraph(source, texts))
    return ((button(label, ForMaslikhat(case=case.id, yes=not case.by_maslikhat)),),)


def _when_composed(hearing: Hearing, texts: Texts) -> Rows:
    case = hearing.case.id
    return (
        (_act("call", PlanDay(case=case), texts),),
        (_act("body", HostBody(case=case), texts),),
    )


def _when_called(hearing: Hearing, texts: Texts) -> Rows:
    case = hearing.case.id
    return (
        (_act("open", AskOpen(case=case), texts),),
        (_act("move", PlanDay(case=case), texts),),
        (_act("objection", NoteDown(case=case, who="objection"), texts),),
        _body_row(hearing, texts),
    )


def _when_sitting(hearing: Hearing, texts: Texts) -> Rows:
    case = hearing.case.id
    return (
        (_act("vote", AskVote(case=case), texts),),
        (_act("argument", NoteDown(case=case, who="argument"), texts),),
        (_act("absence", NoteDown(case=case, who="absence"), texts),),
        (_act("objection", NoteDown(case=case, who="objection"), texts),),
        _body_row(hearing, texts),
        (_act("move", PlanDay(case=case), texts),),
    )


def _when_voting(hearing: Hearing, texts: Texts) -> Rows:
    hour = _act("hour", AskHour(case=hearing.case.id), texts)
    return (tuple(reversed(_body_row(hearing, texts))), (hour,))


def _when_decided(hearing: Hearing, texts: Texts) -> Rows:
    case = hearing.case.id
    return (
        (_act("to-sign", AskToSign(case=case), texts),),
        (_act("protocol", ReadProtocol(case=case), texts),),
        (_act("word", NoteDown(case=case, who="wording"), texts),),
    )


def _when_signing(hearing: Hearing, texts: Texts) -> Rows:
    """Each who hasn't signed: his refusal can be recorded, and doesn't block (M-22e)."""
    case = hearing.case
    done = {one.person for one in case.signatures}
    rows = tuple(
        (
            button(
                texts.plain("host-button-no-sign", name=hearing.people[one.person].name),
                AskNoSign(case=case.id, member=one.person),
            ),
        )
        for one in case.present
        if one.person not in done
    )
    minutes = _act("protocol", ReadProtocol(case=case.id), texts)
    return (*rows, (minutes, _act("refresh", HostCase(case=case.id), texts)))


def _when_signed(hearing: Hearing, texts: Texts) -> Rows:
    case = hearing.case
    minutes = (_act("protocol", ReadProtocol(case=case.id), texts),)
    if case.posted_at is not None:
        return (minutes,)
    return ((_act("posted", AskPosted(case=case.id), texts),), minutes)


def _body_row(hearing: Hearing, texts: Texts) -> tuple[Button, ...]:
    case = hearing.case.id
    return (
        _act("body", HostBody(case=case), texts),
        _act("refresh", HostCase(case=case), texts),
    )


def _own_seat(hearing: Hearing, actor: Person, texts: Texts) -> Rows:
    """Whoever runs the session may be its HR worker too (M-19e): the way to his own seat."""
    if actor.id not in hearing.case.people:
        return ()
    return ((_act("own-seat", OpenCase(case=hearing.case.id), texts),),)


def _urgent(view: HostView, texts: Texts) -> Rows:
    """Whoever can't come, and an empty seat, come before everything else."""
    found = view.hearing.case
    if found.stage not in (Stage.COMPOSED, Stage.CALLED, Stage.SITTING):
        return ()
    away = [one for one in found.members if one.answer == "cannot"]
    rows = [replace_row(view.hearing, one, texts) for one in away]
    if view.barriers:
        rows.append((_act("fill", ChooseSeat(case=found.id), texts),))
    return tuple(rows)


def replace_row(hearing: Hearing, member: Member, texts: Texts) -> tuple[Button, ...]:
    """The way to somebody else in a member's seat."""
    label = texts.plain("host-button-replace", name=hearing.people[member.person].name)
    return (button(label, ChooseSeat(case=hearing.case.id, out=member.person)),)


def _paper_rows(view: HostView, texts: Texts) -> Rows:
    """Acts done on paper: what waits for its second person, what can be written down now."""
    found = view.hearing.case
    rows = [
        (
            button(
                texts.plain(f"host-button-paper-{kind}"),
                PaperForm.model_validate({"case": found.id, "kind": kind}),
            ),
        )
        for kind in kinds_at(found)
    ]
    if view.waiting:
        waits = texts.plain("host-button-second", count=view.waiting)
        rows.insert(0, (button(waits, ToConfirm(case=found.id)),))
    return tuple(rows)
