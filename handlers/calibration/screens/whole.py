"""A case as its reader sees it: the card, what he should know, what he may do."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.calibration.dossiers import CaseLine, Ended, may_read_protocol
from evaluation.calibration.hearing import Hearing
from handlers.buttons.calibration import HostCase, MyCases, OpenCase, OpenFile, ReadProtocol
from handlers.buttons.calibration_hr import OpenCasePapers
from handlers.buttons.quarter import MyResults
from handlers.calibration.screens import applicant as case_applicant
from handlers.calibration.screens import case as cards
from handlers.calibration.screens import evaluator as case_evaluator
from handlers.calibration.screens import member as case_member
from handlers.calibration.screens import official as case_official
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer
from handlers.kit.papers import paper_language
from handlers.kit.words import button, home_button
from locales import Texts

MOST_CASES = 12


def case(
    hearing: Hearing, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """One person can be of HR and a member at once: each side adds what it has."""
    lines = [
        *cards.card(hearing, actor, office, texts),
        *case_applicant.notes(hearing, actor, office, texts),
        *case_official.notes(hearing, actor, texts),
        *case_member.notes(hearing, actor, office, texts),
        *case_evaluator.notes(hearing, actor, texts),
    ]
    rows = [
        *case_member.rows(hearing, actor, texts),
        *case_official.rows(hearing, actor, texts),
        *case_evaluator.rows(hearing, actor, texts),
        *case_applicant.rows(hearing, actor, texts),
        *_reading(hearing, actor, texts),
        (button(texts.plain("button-my-cases"), MyCases()), home_button(texts)),
    ]
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True, toast=toast)


def _reading(hearing: Hearing, actor: Person, texts: Texts) -> list[tuple[Button, ...]]:
    case = hearing.case
    found = []
    if actor.id in hearing.hosts:
        found.append((button(texts.plain("button-host-case"), HostCase(case=case.id)),))
    if may_read_protocol(hearing, actor):
        found.append((button(texts.plain("button-protocol"), ReadProtocol(case=case.id)),))
    papers = OpenCasePapers(case=case.id, language=paper_language(texts))
    found.append((button(texts.plain("host-button-papers"), papers),))
    return [*found, (button(texts.plain("button-file"), OpenFile(case=case.id)),)]


def mine(found: Sequence[CaseLine], texts: Texts) -> Screen:
    """Every case that the reader has to do with, the newest first."""
    lines = [texts.html("cases-title" if found else "cases-none")]
    if len(found) > MOST_CASES:
        lines.append(texts.html("cases-more", count=len(found) - MOST_CASES))
    rows = [(button(_label(one, texts), OpenCase(case=one.case)),) for one in found[:MOST_CASES]]
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, MyResults())))


def _label(line: CaseLine, texts: Texts) -> str:
    stage = texts.plain(f"case-stage-{line.stage}")
    return texts.plain("case-label", number=line.number, name=line.applicant, stage=stage)


def ended(found: Ended, texts: Texts) -> Screen:
    """How a case ended, for whoever may read it no more; the protocol, where he may read that."""
    stage = texts.plain(f"case-stage-{found.stage}")
    text = texts.html("case-ended", number=found.number, stage=stage)
    read = button(texts.plain("button-protocol"), ReadProtocol(case=found.case))
    rows = ((read,),) if found.has_protocol else ()
    return Screen(text, rows=(*rows, footer(texts, MyCases())))
