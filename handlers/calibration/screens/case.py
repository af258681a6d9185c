"""The card of a case, shared by everybody who has to do with it: number, people, stage, terms."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import Seat
from evaluation.calibration.hearing import CaseTerm, Hearing
from evaluation.calibration.voting import HUNDREDTH
from evaluation.law.act import CalibrationRule
from evaluation.law.scales import shown
from evaluation.panel.composition import CompositionFault
from handlers.buttons.calibration import OpenCase
from handlers.kit.answers import Button
from handlers.kit.words import (
    at_time,
    back_button,
    deadline,
    grade_name,
    home_button,
    hr_title,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from locales import Texts

# What a message holds beside its heading, in the UTF-16 units that Telegram counts.
ROOM = 3400


def card(hearing: Hearing, actor: Person, office: Office, texts: Texts) -> tuple[str, ...]:
    """Number, who, stage, what runs and until when, what was missed; paragraphs of a message."""
    found = (
        _head(hearing, actor, texts),
        texts.html("case-refusal", reason=hearing.case.refusal) if hearing.case.refusal else "",
        *_terms(hearing, texts),
        _body(hearing, texts),
        _called(hearing.case, office, texts),
        _outcome(hearing, office, texts),
    )
    return tuple(line for line in found if line)


def label(hearing: Hearing, texts: Texts) -> str:
    """A case in a list."""
    stage = texts.plain(f"case-stage-{hearing.case.stage}")
    name = hearing.applicant.name
    return texts.plain("case-label", number=hearing.case.number, name=name, stage=stage)


def footer(case: CaseId, texts: Texts) -> tuple[Button, ...]:
    """Back to the case, and home."""
    return (back_button(texts, OpenCase(case=case)), home_button(texts))


def mark_text(mark: Decimal) -> str:
    """A mark of a session with its two decimals: "3,75"."""
    return shown(mark, HUNDREDTH).replace(".", ",")


def hundredths(mark: Decimal) -> int:
    """A mark as a button carries it, half up."""
    return int(mark.quantize(HUNDREDTH, rounding=ROUND_HALF_UP) * 100)


def wrong_lines(
    wrong: Sequence[CompositionFault],
    barriers: Sequence[CompositionFault],
    names: Mapping[PersonId, str],
    rule: CalibrationRule,
    texts: Texts,
) -> list[str]:
    """Why a body can't sit; and, where the act only advises, what to mind (X-15, X-53)."""
    advice = [fault for fault in wrong if fault not in barriers]
    found = []
    for head, prefix, faults in (
        ("body-faults", "body", barriers),
        ("body-warnings", "advice", advice),
    ):
        if faults:
            lines = (_fault(prefix, fault, names, rule, texts) for fault in faults)
            found.append("\n".join((texts.html(head), *lines)))
    return found


def _fault(
    prefix: str,
    fault: CompositionFault,
    names: Mapping[PersonId, str],
    rule: CalibrationRule,
    texts: Texts,
) -> str:
    return "• " + texts.html(
        fault.key.replace("body", prefix, 1),
        name="" if fault.person is None else names.get(fault.person, "—"),
        count=rule.min_members,
        paragraph=paragraph(fault.source, texts),
    )


def reference(hearing: Hearing, name: str, texts: Texts) -> str:
    """The paragraph of something that every act speaks of."""
    return paragraph(hearing.methodology.references[name], texts)


# Texts that are longer than a message


def units(text: str) -> int:
    """A text's length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def chunks(text: str, room: int = ROOM) -> Iterator[str]:
    """A text in pieces of at most `room` units, cut between words where it can be."""
    rest = text
    while units(rest) > room:
        end = room
        while units(rest[:end]) > room:
            end -= 1
        gap = max(rest.rfind(" ", room // 2, end), rest.rfind("\n", room // 2, end))
        end = gap if gap > 0 else end
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()
    yield rest


def packed(pieces: Iterable[str], room: int = ROOM) -> list[str]:
    """Pieces gathered into pages; none of them longer than a page."""
    pages: list[str] = []
    for piece in pieces:
        if pages and units(pages[-1]) + units(piece) + 2 <= room:
            pages[-1] += f"\n\n{piece}"
        else:
            pages.append(piece)
    return pages


def quoted(text: str, texts: Texts, room: int = ROOM) -> str:
    """What somebody wrote; where a message can't hold all of it, its beginning and a word."""
    first, *more = chunks(text, room)
    return f"{quote(first)}\n{texts.html('case-quote-cut')}" if more else quote(first)


def quote(text: str) -> str:
    """Somebody's own words; Fluent takes no variable of more than 2,500 characters."""
    return f"<blockquote>{html.escape(text, quote=False)}</blockquote>"


def _head(hearing: Hearing, actor: Person, texts: Texts) -> str:
    case = hearing.case
    lines = [texts.html("case-head", number=case.number)]
    if actor.id != case.applicant:
        applicant = hearing.applicant
        lines.append(texts.html("case-applicant", name=applicant.name, position=applicant.position))
    if actor.id != case.evaluator:
        lines.append(texts.html("case-evaluator", name=hearing.evaluator.name))
    lines.append(texts.html("case-period", period=period_name(hearing.result.period, texts)))
    lines.append(texts.html("case-state", stage=texts.plain(f"case-stage-{case.stage}")))
    if case.is_late:
        lines.append(texts.html("case-late"))
    return "\n".join(lines)


def _terms(hearing: Hearing, texts: Texts) -> list[str]:
    """The term that runs, and those that were missed: marked, no right goes with them (A-09)."""
    running = hearing.next_term
    lines = [_missed(term, texts) for term in hearing.missed if term != running]
    if running is not None:
        last = deadline(running.day, running.days_left, running.source, texts)
        step = texts.plain(f"case-term-{running.step}")
        lines.append(texts.html("case-term", step=step, deadline=last))
    return ["\n".join(lines)] if lines else []


def _missed(term: CaseTerm, texts: Texts) -> str:
    step, day = texts.plain(f"case-term-{term.step}"), weekday_day(term.day, texts)
    source = paragraph(term.source, texts)
    return texts.html("case-term-missed", step=step, day=day, paragraph=source)


def _body(hearing: Hearing, texts: Texts) -> str:
    case = hearing.case
    if not case.members:
        return ""
    lines = [texts.html("case-body")]
    for member in case.members:
        name = hearing.people[member.person].name
        capacity = capacity_words(hearing, member.seat, texts)
        lines.append(texts.html("case-member", name=name, capacity=capacity))
    return "\n".join(lines)


def capacity_words(hearing: Hearing, seat: Seat, texts: Texts) -> str:
    """In what capacity somebody sits; HR by its title of the act."""
    hr = hr_title(hearing.methodology, texts)
    return texts.plain(f"case-capacity-{seat.capacity}", hr=hr)


def _called(case: Case, office: Office, texts: Texts) -> str:
    if case.call is None:
        return ""
    when = at_time(case.call.at, office, texts)
    return texts.html("case-call", when=when, place=case.call.place)


def _outcome(hearing: Hearing, office: Office, texts: Texts) -> str:
    """What the session decided, as far as the office lets a chat carry marks (M-13)."""
    case = hearing.case
    if case.stage not in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED):
        return ""
    lines = [decision(hearing, office.results_in_chat, texts)]
    if case.posted_at is not None:
        day = on_day(office.day(case.posted_at), texts)
        lines.append(texts.html("case-posted", day=day))
    if case.feedback_at is not None:
        day = on_day(office.day(case.feedback_at), texts)
        lines.append(texts.html("case-met", day=day, note=case.feedback_note))
    return "\n".join(lines)


def decision(hearing: Hearing, detail: ResultsInChat, texts: Texts) -> str:
    """What became of the mark, as far as `detail` lets a chat carry it (M-13)."""
    case, after = hearing.case, hearing.mark.value
    if detail is ResultsInChat.NOTICE:
        return texts.html("case-decided-elsewhere", hr=hr_title(hearing.methodology, texts))
    grade = grade_name(hearing.methodology.grade_of(after), texts)
    if detail is ResultsInChat.GRADE:
        return texts.html("case-decided-grade", grade=grade)
    if case.final is None:
        return texts.html("case-kept", mark=mark_text(after), grade=grade)
    before = mark_text(case.evaluator_mean.value)
    return texts.html("case-changed", before=before, after=mark_text(after), grade=grade)
