"""What the act on a refusal to be acquainted says before anybody has written on it."""

from __future__ import annotations

from datetime import date

from evaluation.acquainting.acquaintances import AcquaintanceView
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from papers.acquainting.papers import RefusalPaper
from papers.shared import basis_of, servant_of


def refusal_paper(view: AcquaintanceView, office: Office, today: date) -> RefusalPaper:
    """The blank of an act on a refusal. Raises Refusal where the act knows none (X-60)."""
    act = view.methodology
    rule = act.refusal_act
    if rule is None:
        raise Refusal("refuse-act-silent")
    return RefusalPaper(
        basis=basis_of(office, act, rule.source.paragraph, is_confidential=False),
        period=view.campaign.period,
        dated=today,
        servant=servant_of(view.person),
        sheets=tuple(act.forms[one.form].title for one in view.results),
        form=rule,
        hr_title=act.titles["hr_service"],
        servant_title=act.titles["servant"],
        servants=rule.servants,
    )
