"""The session as HR runs it: what was said, proposals as they come, the vote, the protocol."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.cases import Case, Round, Stage
from evaluation.calibration.heard import ARGUMENT, INVITATION, OF_MISSING
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.telling import ARGUE
from evaluation.calibration.voting import in_order, is_support
from handlers.buttons.calibration import HostCase, ReadProtocol
from handlers.buttons.calibration_hr import (
    AskNoSign,
    BeginVote,
    MoveHour,
    NoSign,
    NoteDown,
    OpenSession,
    Posted,
    Span,
    TellApplicant,
    ToSign,
)
from handlers.calibration.screens.case import mark_text, reference
from handlers.kit.answers import Rows, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer
from handlers.kit.words import at_time, button, deadline, on_day, paragraph
from locales import Texts

SPANS: tuple[Span, ...] = ("15", "30", "60", "day")


def session_lines(hearing: Hearing, office: Office, texts: Texts) -> list[str]:
    """How far the step is: answers, table, words, proposals, rounds, signatures."""
    match hearing.case.stage:
        case Stage.CALLED:
            return [_answers(hearing, texts)]
        case Stage.SITTING:
            return [_table(hearing, texts), *_said(hearing, texts), *_proposals(hearing, texts)]
        case Stage.VOTING:
            return [*_rounds(hearing, office, texts)]
        case Stage.DECIDED:
            return [*_rounds(hearing, office, texts), *_wording(hearing.case, texts)]
        case Stage.SIGNING:
            return [_signatures(hearing, office, texts)]
        case Stage.SIGNED:
            if hearing.case.feedback_at is not None:
                return []
            source = reference(hearing, "feedback", texts)
            return [texts.html("host-feedback-waits", paragraph=source)]
        case _:
            return []


def _answers(hearing: Hearing, texts: Texts) -> str:
    members = hearing.case.members
    names: dict[str, list[str]] = {"comes": [], "cannot": [], "": []}
    for member in members:
        names[member.answer].append(hearing.people[member.person].name)
    lines = [texts.html("host-answers-comes", count=len(names["comes"]), total=str(len(members)))]
    if names["cannot"]:
        lines.append(texts.html("host-answers-cannot", names=", ".join(names["cannot"])))
    if names[""]:
        lines.append(texts.html("host-answers-silent", names=", ".join(names[""])))
    return "\n".join(lines)


def _table(hearing: Hearing, texts: Texts) -> str:
    """Who sits there, and how many must be for a mark (X-17)."""
    found = hearing.case
    present = ", ".join(hearing.people[one.person].name for one in found.present)
    who = texts.html(
        "host-table",
        count=len(found.present),
        total=str(len(found.members)),
        names=present or "—",
    )
    lines = [who, _majority_line(hearing, texts)]
    least = hearing.rule.min_members
    if hearing.rule.majority_of == "participants" and len(found.present) < least:
        lines.append(texts.html("host-table-few", count=least))
    return "\n".join(lines)


def _majority_line(hearing: Hearing, texts: Texts) -> str:
    found, rule, needed = hearing.case, hearing.rule, hearing.needed
    possible = len(found.present) >= max(needed, 1)
    key = f"host-majority-{rule.majority_of}" if possible else "host-majority-impossible"
    return texts.html(
        key,
        needed=str(needed),
        total=str(len(found.members)),
        present=str(len(found.present)),
        paragraph=paragraph(rule.majority_source, texts),
    )


def _said(hearing: Hearing, texts: Texts) -> list[str]:
    found, silent = hearing.case, texts.plain("host-said-nothing")
    absent = texts.plain("host-said-absent", why=found.absence) if found.absence else ""
    return [
        texts.html(
            f"host-said-{who}",
            name=person.name,
            text=excerpt(text) if text else nothing,
        )
        for who, person, text, nothing in (
            ("argument", hearing.evaluator, found.argument, absent or silent),
            ("objection", hearing.applicant, found.objection, silent),
        )
    ]


def unheard_lines(hearing: Hearing, missing: Sequence[str], texts: Texts) -> list[str]:
    """What has to be there before a vote, and how HR brings it about (X-63)."""
    return [
        texts.html(f"host-unheard-{one}", paragraph=reference(hearing, OF_MISSING[one], texts))
        for one in missing
    ]


def _proposals(hearing: Hearing, texts: Texts) -> list[str]:
    found = hearing.case
    if not found.proposals:
        return [texts.html("host-no-proposals")]
    room = 1200 // len(found.proposals)
    lines = [texts.html("host-proposals")]
    for one in found.proposals:
        key = "host-proposal-support" if is_support(found, one.mark) else "host-proposal"
        lines.append(
            texts.html(
                key,
                name=hearing.people[one.by].name,
                mark=mark_text(one.mark),
                reason=excerpt(one.reason, room),
            )
        )
    return ["\n".join(lines)]


def _rounds(hearing: Hearing, office: Office, texts: Texts) -> list[str]:
    """Rounds that are over with their votes by name; of the one that runs only how many voted."""
    lines = [_round(hearing, one, texts) for one in hearing.case.rounds]
    until = hearing.case.vote_until
    if until is not None:
        lines.append(texts.html("host-vote-until", when=at_time(until, office, texts)))
    return lines


def _round(hearing: Hearing, one: Round, texts: Texts) -> str:
    found, mark = hearing.case, mark_text(one.mark)
    if not one.is_over:
        total = str(len(found.present))
        return texts.html("host-round-runs", mark=mark, count=len(one.votes), total=total)

    def names(*, for_it: bool) -> str:
        who = [hearing.people[p].name for p, voted in one.votes.items() if voted is for_it]
        return ", ".join(who) or "—"

    took_part = one.table or {member.person for member in found.present}
    silent = sorted(took_part - one.votes.keys())
    text = texts.html(
        "host-round-over",
        mark=mark,
        count=one.in_favour,
        total=str(len(took_part)),
        yes=names(for_it=True),
        no=names(for_it=False),
    )
    if not silent:
        return text
    missing = ", ".join(hearing.people[person].name for person in silent)
    return f"{text}\n{texts.html('host-round-silent', names=missing)}"


def _wording(found: Case, texts: Texts) -> list[str]:
    return [texts.html("host-wording", text=excerpt(found.wording, 800))] if found.wording else []


def _signatures(hearing: Hearing, office: Office, texts: Texts) -> str:
    found = hearing.case
    by_person = {one.person: one for one in found.signatures}
    lines = [texts.html("host-signed-count", count=len(by_person), total=str(len(found.present)))]
    for member in found.present:
        name = hearing.people[member.person].name
        one = by_person.get(member.person)
        if one is None:
            lines.append(texts.html("host-unsigned", name=name))
        elif one.refused:
            lines.append(texts.html("host-refused", name=name, reason=one.refused))
        else:
            when = at_time(one.at, office, texts)
            lines.append(texts.html("host-signed", name=name, when=when))
    return "\n".join(lines)


# Acts of HR


def _asking(case: CaseId, lines: list[str], rows: Rows, texts: Texts) -> Screen:
    footed = (*rows, footer(texts, HostCase(case=case)))
    return Screen("\n\n".join(lines), rows=footed, protect=True)


def ask_open(hearing: Hearing, office: Office, texts: Texts) -> Screen:
    """Before the session: who will sit, and that an application can't be withdrawn after it."""
    found = hearing.case
    lines = [texts.html("host-open-ask", number=found.number)]
    if found.call is not None:
        when = at_time(found.call.at, office, texts)
        lines.append(texts.html("case-call", when=when, place=found.call.place))
    lines.append(_answers(hearing, texts))
    lines.append(texts.html("host-open-follows"))
    yes = button(texts.plain("host-button-open-yes"), OpenSession(case=found.id))
    return _asking(found.id, lines, ((yes,),), texts)


def ask_note(asked: NoteDown, hearing: Hearing, limit: int, texts: Texts) -> Screen:
    """Who will read the words, before they are typed; what stands there now."""
    found = hearing.case
    now = {
        "argument": found.argument,
        "absence": found.absence,
        "objection": found.objection,
        "wording": found.wording,
    }
    free = asked.who == "objection" and "objection" not in hearing.methodology.references
    about = "objection" if asked.who == "objection" and not free else "argument"
    lines = [
        texts.html(
            f"host-note-{asked.who}-free" if free else f"host-note-{asked.who}",
            evaluator=hearing.evaluator.name,
            applicant=hearing.applicant.name,
            limit=str(limit),
            paragraph=reference(hearing, about, texts),
        )
    ]
    if now[asked.who]:
        lines.append(texts.html("host-note-now", text=excerpt(now[asked.who], 2000)))
    return _asking(found.id, lines, (), texts)


def ask_vote(
    hearing: Hearing, missing: Sequence[str], *, may_last_till_evening: bool, texts: Texts
) -> Screen:
    """What would be voted on and in which order, and whether a vote is possible at all.

    `missing`: what has to be there first, each with its press (X-63).
    """
    found = hearing.case
    order = in_order(found)
    lines = [_table(hearing, texts), *unheard_lines(hearing, missing, texts)]
    rows: Rows = ()
    if missing:
        rows = _unheard_rows(hearing, missing, texts)
    elif len(found.present) < max(hearing.needed, 1):
        lines.append(texts.html("host-vote-impossible"))
    elif not order:
        lines.append(texts.html("host-vote-nothing"))
        yes = button(texts.plain("host-button-vote-nothing"), BeginVote(case=found.id, span="15"))
        rows = ((yes,),)
    else:
        marks = "\n".join(
            texts.html("host-vote-line", number=str(number), mark=mark_text(mark))
            for number, mark in enumerate(order, start=1)
        )
        lines += [f"{texts.html('host-vote-order')}\n{marks}", texts.html("host-vote-ask")]
        spans = SPANS if may_last_till_evening else SPANS[:-1]
        labels = [
            button(texts.plain(f"host-span-{span}"), BeginVote(case=found.id, span=span))
            for span in spans
        ]
        rows = tuple(tuple(labels[start : start + 2]) for start in range(0, len(labels), 2))
    return _asking(found.id, lines, rows, texts)


def _unheard_rows(hearing: Hearing, missing: Sequence[str], texts: Texts) -> Rows:
    case = hearing.case.id
    presses = {
        ARGUMENT: (
            ("argument", NoteDown(case=case, who="argument")),
            ("absence", NoteDown(case=case, who="absence")),
        ),
        INVITATION: (("invite", TellApplicant(case=case, what=ARGUE)),),
    }
    return tuple(
        (button(texts.plain(f"host-button-{key}"), data),)
        for one in missing
        for key, data in presses[one]
    )


def ask_hour(hearing: Hearing, *, may_last_till_evening: bool, texts: Texts) -> Screen:
    """Telegram was silent, somebody is late: the mark before the members gets more time."""
    found = hearing.case
    spans = SPANS if may_last_till_evening else SPANS[:-1]
    labels = [
        button(texts.plain(f"host-span-{span}"), MoveHour(case=found.id, span=span))
        for span in spans
    ]
    rows = tuple(tuple(labels[start : start + 2]) for start in range(0, len(labels), 2))
    return _asking(found.id, [texts.html("host-hour-ask")], rows, texts)


def ask_to_sign(hearing: Hearing, texts: Texts) -> Screen:
    """After this the wording stands."""
    found = hearing.case
    names = ", ".join(hearing.people[one.person].name for one in found.present)
    lines = [
        texts.html("host-to-sign-ask", number=found.number, names=names),
        texts.html("host-to-sign-follows"),
    ]
    yes = button(texts.plain("host-button-to-sign-yes"), ToSign(case=found.id))
    read = button(texts.plain("host-button-protocol"), ReadProtocol(case=found.id))
    return _asking(found.id, lines, ((yes,), (read,)), texts)


def ask_no_sign(asked: AskNoSign, member: Person, texts: Texts) -> Screen:
    """A refusal to sign is recorded with its reason, and stands in the protocol."""
    return _asking(asked.case, [texts.html("host-no-sign-ask", name=member.name)], (), texts)


def confirm_no_sign(
    asked: AskNoSign, member: Person, reason: str, told: str, texts: Texts
) -> Screen:
    """The last look before a refusal is recorded."""
    lines = [
        texts.html("host-no-sign-told", name=member.name),
        texts.html("desk-reason-told", reason=reason),
    ]
    do = NoSign(case=asked.case, member=asked.member, told=told)
    rows = (
        (button(texts.plain("host-button-no-sign-yes"), do),),
        (button(texts.plain("desk-button-reason-again"), asked),),
    )
    return _asking(asked.case, lines, rows, texts)


def ask_posted(hearing: Hearing, today: date, texts: Texts) -> Screen:
    """Posted today, or on the day that is typed; the term with its paragraph (M-22f)."""
    lines = [texts.html("host-posted-ask", number=hearing.case.number)]
    term = hearing.next_term
    if term is not None:
        lines.append(
            texts.html("host-term", deadline=deadline(term.day, term.days_left, term.source, texts))
        )
        if term.days_left < 0:
            lines.append(texts.html("host-late-all-the-same"))
    do = Posted(case=hearing.case.id, day=today.toordinal())
    label = texts.plain("host-button-posted-today", day=on_day(today, texts))
    return _asking(hearing.case.id, lines, ((button(label, do),),), texts)
