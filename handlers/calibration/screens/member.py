"""The table: members called, sitting, proposing, voting, signing."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.cases import (
    AT_TABLE,
    REASON_LIMIT,
    Case,
    Member,
    Proposal,
    Round,
    Stage,
)
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.voting import is_support
from handlers.buttons.calibration import (
    AskStepOut,
    Attend,
    ChooseMark,
    ReadProtocol,
    Say,
    StepOut,
    TakePart,
    Vote,
)
from handlers.calibration.screens import case as cards
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.words import at_time, button, grade_name, home_button, hr_title
from locales import Texts

QUARTERS = (0, 25, 50, 75)
BRIEF = 60
HIGHEST = 500
WITH_MARKS = (*AT_TABLE, Stage.DECIDED, Stage.SIGNING, Stage.SIGNED)


# Members


def seat_of(hearing: Hearing, actor: Person) -> Member | None:
    """The actor's seat in the body, None for everybody else."""
    return next((one for one in hearing.case.members if one.person == actor.id), None)


def rows(hearing: Hearing, actor: Person, texts: Texts) -> Rows:
    """What a member may do now."""
    member, case = seat_of(hearing, actor), hearing.case
    if member is None:
        return ()
    match case.stage:
        case Stage.CALLED:
            return (_attend(case, member, texts), _leave(case, texts))
        case Stage.SITTING | Stage.VOTING:
            return (*_at_table(case, member, texts), _leave(case, texts))
        case _:
            return ()


def _attend(case: Case, member: Member, texts: Texts) -> tuple[Button, ...]:
    found = []
    for answer, comes in (("comes", True), ("cannot", False)):
        label = texts.plain(f"button-{answer}")
        chosen = texts.plain("mark-chosen", value=label) if member.answer == answer else label
        found.append(button(chosen, Attend(case=case.id, comes=comes)))
    return tuple(found)


def _leave(case: Case, texts: Texts) -> tuple[Button, ...]:
    return (button(texts.plain("button-step-out"), AskStepOut(case=case.id)),)


def _at_table(case: Case, member: Member, texts: Texts) -> Rows:
    if not member.present:
        return ((button(texts.plain("button-take-part"), TakePart(case=case.id)),),)
    if case.stage is Stage.SITTING:
        return _to_propose(case, texts)
    going_on = case.round
    if going_on is None or member.person in going_on.votes:
        return ()
    mark, shown = cards.hundredths(going_on.mark), cards.mark_text(going_on.mark)
    yes = button(
        texts.plain("button-vote-yes", mark=shown), Vote(case=case.id, mark=mark, yes=True)
    )
    no = button(texts.plain("button-vote-no", mark=shown), Vote(case=case.id, mark=mark, yes=False))
    return ((yes, no),)


def _to_propose(case: Case, texts: Texts) -> Rows:
    mark = cards.hundredths(case.evaluator_mean.value)
    support = Say(kind="mark", target=case.id, about=mark)
    shown = cards.mark_text(case.evaluator_mean.value)
    return (
        (button(texts.plain("button-support", mark=shown), support),),
        (button(texts.plain("button-another-mark"), ChooseMark(case=case.id, mark=mark)),),
    )


def notes(hearing: Hearing, actor: Person, office: Office, texts: Texts) -> list[str]:
    """What a member should know now: what is asked of him, the marks, who votes how."""
    member = seat_of(hearing, actor)
    found = []
    if member is not None:
        found += _asked(hearing, member, office, texts)
    if member is not None or sees_votes(hearing, actor):
        found += marks(hearing, texts, brief=True)
    return found


def sees_votes(hearing: Hearing, actor: Person) -> bool:
    """Who voted how: open among members after the reveal, and to HR that runs the session."""
    return seat_of(hearing, actor) is not None or actor.id in hearing.hosts


def has_to_sign(hearing: Hearing, actor: Person) -> bool:
    """Whether the protocol waits for the actor's signature."""
    case, member = hearing.case, seat_of(hearing, actor)
    if member is None or not member.present or case.stage is not Stage.SIGNING:
        return False
    return all(one.person != actor.id for one in case.signatures)


def _asked(hearing: Hearing, member: Member, office: Office, texts: Texts) -> list[str]:
    case = hearing.case
    if case.stage is Stage.CALLED:
        answered = f"member-{member.answer}" if member.answer else "member-called"
        return [texts.html(answered)]
    if case.stage is Stage.SITTING:
        if not member.present:
            return [texts.html("member-sitting")]
        source = cards.reference(hearing, "argument", texts)
        return [texts.html("member-sits", paragraph=source)]
    if case.stage is Stage.VOTING:
        return [_ballot(hearing, member, office, texts)]
    if case.stage is Stage.SIGNING and member.present:
        signed = any(one.person == member.person for one in case.signatures)
        return [texts.html("member-signed" if signed else "member-to-sign")]
    return []


def _ballot(hearing: Hearing, member: Member, office: Office, texts: Texts) -> str:
    """The mark before the table, how many have voted, the hour; never how, before the reveal."""
    case, going_on = hearing.case, hearing.case.round
    assert going_on is not None  # a case that votes has a round
    assert case.vote_until is not None
    lines = [
        texts.html(
            "ballot",
            mark=cards.mark_text(going_on.mark),
            grade=grade_name(hearing.methodology.grade_of(going_on.mark), texts),
        ),
        texts.html(
            "ballot-count",
            done=str(len(going_on.votes)),
            count=len(case.present),
            needed=str(hearing.needed),
            until=at_time(case.vote_until, office, texts),
        ),
    ]
    if not member.present:
        lines.append(texts.html("member-sitting"))
    elif member.person in going_on.votes:
        yes = going_on.votes[member.person]
        lines.append(texts.html("ballot-given-yes" if yes else "ballot-given-no"))
    else:
        lines.append(texts.html("ballot-who-sees", hr=hr_title(hearing.methodology, texts)))
    return "\n".join(lines)


def marks(hearing: Hearing, texts: Texts, *, brief: bool = False) -> list[str]:
    """The evaluator's mark, what was put forward and why, and the votes that are revealed.

    `brief` fits the case's own screen: reasons cut, the last vote only.
    """
    case = hearing.case
    if case.stage not in WITH_MARKS:
        return []
    own = texts.html("table-mark", mark=cards.mark_text(case.evaluator_mean.value))
    found = [own]
    proposals = [_proposal(one, hearing, texts, brief=brief) for one in case.proposals]
    if brief and proposals:
        found.append("\n".join((texts.html("table-proposals"), *proposals)))
    else:
        found += proposals
    over = [_round(one, hearing, texts) for one in case.rounds if one.is_over]
    return found + (over[-1:] if brief else over)


def _proposal(one: Proposal, hearing: Hearing, texts: Texts, *, brief: bool) -> str:
    name, mark = hearing.people[one.by].name, cards.mark_text(one.mark)
    supports = is_support(hearing.case, one.mark)
    line = texts.html("table-support" if supports else "table-proposal", name=name, mark=mark)
    reason = one.reason
    if brief and len(reason) > BRIEF:
        reason = reason[: BRIEF - 1].rstrip() + "…"
    return f"{line} {texts.html('table-reason', reason=reason)}"


def _round(one: Round, hearing: Hearing, texts: Texts) -> str:
    """One revealed vote by names; who hadn't voted by the hour counts as not for."""
    case = hearing.case
    voted = one.votes
    took_part = one.table or {member.person for member in case.present}
    silent = sorted(took_part - voted.keys())
    needed = hearing.needed_in(one)
    carried = one.in_favour >= needed
    lines = [
        texts.html(
            "round-carried" if carried else "round-fell",
            mark=cards.mark_text(one.mark),
            done=str(one.in_favour),
            needed=str(needed),
        )
    ]
    for key, people in (
        ("round-for", [person for person, yes in voted.items() if yes]),
        ("round-against", [person for person, yes in voted.items() if not yes]),
        ("round-silent", silent),
    ):
        if people:
            names = ", ".join(hearing.people[person].name for person in people)
            lines.append(texts.html(key, names=names))
    return "\n".join(lines)


def ask_step_out(hearing: Hearing, texts: Texts) -> Screen:
    """What stepping out means."""
    case = hearing.case
    rows = (
        (button(texts.plain("button-step-out-yes"), StepOut(case=case.id)),),
        cards.footer(case.id, texts),
    )
    return Screen(texts.html("step-out-ask", number=case.number), rows=rows, protect=True)


def stepped_out(texts: Texts) -> Screen:
    """Out: the case is no longer his to read."""
    return Screen(texts.html("stepped-out"), rows=((home_button(texts),),))


def signed(case: CaseId, texts: Texts) -> Screen:
    """The last signature: the decision stands; of the file a member keeps the protocol alone."""
    read = button(texts.plain("button-protocol"), ReadProtocol(case=case))
    return Screen(texts.html("protocol-all-signed"), rows=((read,), (home_button(texts),)))


# A mark to put forward


def choose_mark(hearing: Hearing, mark: int, texts: Texts) -> Screen:
    """Whole marks, quarters of the chosen one, or any mark typed; its grade beside it."""
    case, value = hearing.case, Decimal(mark) / 100
    shown = cards.mark_text(value)
    grade = grade_name(hearing.methodology.grade_of(value), texts)
    own = cards.mark_text(case.evaluator_mean.value)
    lines = [
        texts.html("choose-mark", mark=shown, grade=grade),
        texts.html("table-mark", mark=own),
        texts.html("choose-mark-hint"),
    ]
    whole = mark // 100
    units = tuple(_mark_button(case, n * 100, str(n), texts, on=n == whole) for n in range(6))
    parts = tuple(
        _mark_button(case, whole * 100 + part, f"{whole},{part:02}", texts, on=mark % 100 == part)
        for part in QUARTERS
        if whole * 100 + part <= HIGHEST
    )
    say = Say(kind="mark", target=case.id, about=mark)
    key = "button-support" if is_support(case, value) else "button-mark-reason"
    rows: Rows = (
        units,
        *((parts,) if len(parts) > 1 else ()),
        (button(texts.plain(key, mark=shown), say),),
        cards.footer(case.id, texts),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _mark_button(case: Case, mark: int, label: str, texts: Texts, *, on: bool) -> Button:
    shown = texts.plain("mark-chosen", value=label) if on else label
    return button(shown, ChooseMark(case=case.id, mark=mark))


def ask_mark_reason(hearing: Hearing, mark: int, texts: Texts) -> Screen:
    """Who will read the reason; then it is awaited (M-22c)."""
    value = Decimal(mark) / 100
    key = "support-ask" if is_support(hearing.case, value) else "mark-ask"
    lines = [
        texts.html(key, mark=cards.mark_text(value)),
        texts.html("mark-reason-who-sees", hr=hr_title(hearing.methodology, texts)),
        texts.html("write-here", limit=str(REASON_LIMIT)),
    ]
    rows = (cards.footer(hearing.case.id, texts),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)
