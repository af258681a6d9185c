"""The act under which the body lives now: that of its latest quarter or planning (X-30)."""

from __future__ import annotations

from evaluation.campaigns import Acts
from evaluation.methodology import Methodology
from evaluation.ports import Books


def act_in_force(books: Books, acts: Acts) -> Methodology | None:
    """The act that was opened last, None before the first opening; a cancelled quarter is none."""
    opened = [
        (campaign.opened_at, campaign.act)
        for campaign in books.campaigns.all()
        if campaign.state != "cancelled"
    ]
    opened += [(planning.opened_at, planning.act) for planning in books.work_plans.plannings()]
    return acts.of(books, max(opened)[1]) if opened else None
