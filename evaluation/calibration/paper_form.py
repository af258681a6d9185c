"""What is written down of an act on paper, field by field, before its photograph comes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import Surroundings, majority
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.nouns import (
    OrderPaper,
    PaperDetails,
    PaperDraft,
    RoomVote,
    SignaturesPaper,
    VotePaper,
)
from evaluation.law.act import CalibrationRule


@dataclass(frozen=True)
class DraftView:
    """A draft with what its screens need. `missing`: fields without which nothing is recorded.

    `circle`: who can be a member; `order`: the marks to be voted on, up to the one that carried;
    `refusal`: why the act could not take place as written, None while fields are missing or if it
    could; `unheard`: what has to be there before a vote (X-63).
    """

    kind: str
    draft: PaperDraft
    hearing: Hearing
    circle: Surroundings
    order: tuple[Decimal, ...]
    missing: tuple[str, ...]
    refusal: Refusal | None
    unheard: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether only the photograph is wanting."""
        return not self.missing and self.refusal is None


def kinds_at(case: Case) -> tuple[str, ...]:
    """The acts that can be recorded now."""
    decision = "maslikhat" if case.by_maslikhat else "order"  # M-19b
    by_stage: dict[Stage, tuple[str, ...]] = {
        Stage.REGISTERED: (decision,),
        Stage.SITTING: ("vote",),
        Stage.SIGNING: ("signatures",),
    }
    return by_stage.get(case.stage, ())


def tabled(case: Case, draft: PaperDraft) -> Case:
    """The case with everybody of the draft at the table and the proposals made."""
    for person in draft.present:
        case = cases.take_part(case, person)
    for one in draft.proposals:
        case = voting.put_forward(case, one.by, one.mark, one.reason)
    return case


def asked(case: Case, draft: PaperDraft, rule: CalibrationRule) -> tuple[Decimal, ...]:
    """The marks on which the room voted: in the lawful order, up to the first with a majority."""
    needed = max(majority(rule, len(case.members), len(case.present)), 1)
    found: list[Decimal] = []
    for mark in voting.in_order(case):
        found.append(mark)
        if len(draft.favour.get(mark, ())) >= needed:
            break
    return tuple(found)


def missing_in(view: DraftView) -> tuple[str, ...]:
    """The fields without which nothing is recorded."""
    draft = view.draft
    wanted: dict[str, object]
    if view.kind in ("order", "maslikhat"):
        wanted = {"number": draft.number, "date": draft.day}
        if not draft.refusal:
            wanted["members"] = draft.members
    elif view.kind == "vote":
        voted = all(mark in draft.favour for mark in view.order)
        wanted = {"present": draft.present, "votes": voted}
        wanted |= dict.fromkeys(view.unheard)
    else:
        wanted = {"hands": draft.signed or draft.refused}
    return tuple(name for name, value in wanted.items() if not value)


def details_of(view: DraftView) -> PaperDetails:
    """The draft as a record holds it."""
    draft = view.draft
    if view.kind in ("order", "maslikhat"):
        assert draft.day is not None
        members = () if draft.refusal else draft.members
        return OrderPaper(draft.number, draft.day, members, draft.refusal)
    if view.kind == "vote":
        votes = (RoomVote(mark, tuple(sorted(draft.favour[mark]))) for mark in view.order)
        return VotePaper(
            present=draft.present,
            argument=draft.argument,
            objection=draft.objection,
            proposals=draft.proposals,
            votes=tuple(votes),
            absence=draft.absence,
        )
    return SignaturesPaper(draft.signed, draft.refused)
