"""What is written down of an act on paper, field by field, before its photograph comes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.cases import Case, Proposal, Stage
from evaluation.calibration.composition import Circle, majority
from evaluation.calibration.hearing import Hearing
from evaluation.law.act import CalibrationRule


def _nothing() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Draft:
    """What has been written down so far; fields are those of a record, some of them missing.

    `favour`: for each mark, as text, who was for it.
    """

    number: str = ""
    day: date | None = None
    members: tuple[PersonId, ...] = ()
    refusal: str = ""
    present: tuple[PersonId, ...] = ()
    argument: str = ""
    objection: str = ""
    proposals: tuple[Proposal, ...] = ()
    favour: Mapping[Decimal, frozenset[PersonId]] = field(default_factory=dict)
    signed: tuple[PersonId, ...] = ()
    refused: Mapping[PersonId, str] = field(default_factory=dict)

    def worded(self, name: str, words: str) -> Draft:
        """The draft with one of its typed fields changed."""
        changes: dict[str, Any] = {name: words}
        return replace(self, **changes)

    def among(self, seated: Collection[PersonId]) -> Draft:
        """The draft without those who sit in the body no more."""
        return replace(
            self,
            present=tuple(one for one in self.present if one in seated),
            proposals=tuple(one for one in self.proposals if one.by in seated),
            favour={mark: people & frozenset(seated) for mark, people in self.favour.items()},
            signed=tuple(one for one in self.signed if one in seated),
            refused={one: why for one, why in self.refused.items() if one in seated},
        )


@dataclass(frozen=True)
class DraftView:
    """A draft with what its screens need. `missing`: fields without which nothing is recorded.

    `circle`: who can be a member; `order`: the marks to be voted on, up to the one that carried;
    `refusal`: why the act could not take place as written, None while fields are missing or if it
    could.
    """

    kind: str
    draft: Draft
    hearing: Hearing
    circle: Circle
    order: tuple[Decimal, ...]
    missing: tuple[str, ...]
    refusal: Refusal | None

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


def tabled(case: Case, draft: Draft) -> Case:
    """The case with everybody of the draft at the table and the proposals made."""
    for person in draft.present:
        case = cases.take_part(case, person)
    for one in draft.proposals:
        case = voting.put_forward(case, one.by, one.mark, one.reason)
    return case


def asked(case: Case, draft: Draft, rule: CalibrationRule) -> tuple[Decimal, ...]:
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
    else:
        wanted = {"hands": draft.signed or draft.refused}
    return tuple(name for name, value in wanted.items() if not value)


def details_of(view: DraftView) -> dict[str, Any]:
    """The draft as a record holds it."""
    draft = view.draft
    if view.kind in ("order", "maslikhat"):
        assert draft.day is not None
        paper: dict[str, Any] = {"number": draft.number, "date": draft.day.isoformat()}
        if draft.refusal:
            return {**paper, "refusal": draft.refusal}
        return {**paper, "members": list(draft.members)}
    if view.kind == "vote":
        return {
            "present": list(draft.present),
            "argument": draft.argument,
            "objection": draft.objection,
            "proposals": [[one.by, str(one.mark), one.reason] for one in draft.proposals],
            "votes": [[str(mark), sorted(draft.favour[mark])] for mark in view.order],
        }
    return {
        "signed": list(draft.signed),
        "refused": [[person, reason] for person, reason in draft.refused.items()],
    }


# As stored


def stored(draft: Draft) -> dict[str, Any]:
    """The draft as JSON can hold it."""
    return {
        "number": draft.number,
        "day": None if draft.day is None else draft.day.isoformat(),
        "members": list(draft.members),
        "refusal": draft.refusal,
        "present": list(draft.present),
        "argument": draft.argument,
        "objection": draft.objection,
        "proposals": [[one.by, str(one.mark), one.reason] for one in draft.proposals],
        "favour": [[str(mark), sorted(people)] for mark, people in draft.favour.items()],
        "signed": list(draft.signed),
        "refused": [[person, reason] for person, reason in draft.refused.items()],
    }


def read(kept: Mapping[str, Any]) -> Draft:
    """The draft that was stored."""
    return Draft(
        number=kept["number"],
        day=None if kept["day"] is None else date.fromisoformat(kept["day"]),
        members=tuple(map(PersonId, kept["members"])),
        refusal=kept["refusal"],
        present=tuple(map(PersonId, kept["present"])),
        argument=kept["argument"],
        objection=kept["objection"],
        proposals=tuple(
            Proposal(PersonId(by), Decimal(mark), reason) for by, mark, reason in kept["proposals"]
        ),
        favour={Decimal(mark): frozenset(map(PersonId, who)) for mark, who in kept["favour"]},
        signed=tuple(map(PersonId, kept["signed"])),
        refused={PersonId(person): reason for person, reason in kept["refused"]},
    )
