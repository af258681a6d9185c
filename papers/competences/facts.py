"""What a signed sheet of competences says, gathered from its view."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.competences.marks import CompetenceMarks
from evaluation.competences.view import CompetenceView
from evaluation.law.value_words import value_words
from evaluation.quarter.receipts import ON_PAPER
from papers.competences.papers import CompetenceLine, CompetencePaper
from papers.print.nouns import Servant
from papers.shared import basis_of


def competence_paper(view: CompetenceView, office: Office) -> CompetencePaper:
    """A sheet that was signed, for whoever may know what is marked. Raises Refusal."""
    result, act, sheet = view.result, view.methodology, view.sheet
    if result is None or not view.competences:
        raise Refusal("refuse-paper-none")
    decision, rule = result.decision, view.rule
    stands = None if decision is None else value_words(act, sheet.form, result.mean.value)
    signed = result.received_at if result.received_by == ON_PAPER else None
    paragraph = rule.source.paragraph
    return CompetencePaper(
        basis=basis_of(office, act, paragraph, is_confidential="confidential" in act.references),
        form=act.forms[sheet.form].title,
        number=str(result.id),
        period=sheet.period,
        servant=Servant(sheet.person_name, sheet.person_position, sheet.person_unit),
        tier=view.tier,
        evaluator=Servant(result.signer_name, result.signer_position),
        evaluator_title=act.titles["superior"],
        signed_at=result.signed_at,
        lines=tuple(_line(view, one) for one in view.competences),
        given=value_words(act, sheet.form, result.signed_mean.value),
        stands=stands,
        decided=None if decision is None else decision.decided,
        signed_on=None if signed is None else office.day(signed),
        servant_title=act.titles["servant"],
        share=f"{rule.least_share.numerator}/{rule.least_share.denominator}",
        meets=rule.meets,
    )


def _line(view: CompetenceView, one: CompetenceMarks) -> CompetenceLine:
    verdict = view.rule.meets if one.is_met else view.rule.fails
    return CompetenceLine(one.competence.name, one.shown, len(one.pairs), verdict)
