"""Every verb and every button, found by themselves and tried with what lies in the body."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any, Literal, get_args, get_origin, get_type_hints

from aiogram.filters.callback_data import CallbackData

import handlers.buttons
from bot.verbs import Verbs
from evaluation.acquainting.acquaintances import ToldAcquaintance
from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Half
from evaluation.calibration.nouns import VotePaper
from evaluation.commission.nouns import CommissionOrder
from evaluation.kci.plan import PlanPeriod
from evaluation.points.incentive_scales import ToldScale
from evaluation.points.nouns import ToldRow
from evaluation.quarter.absences import DaysAway
from evaluation.quarter.apparatus import ToldDecision
from evaluation.quarter.nouns import Choices
from evaluation.quarter.received import ToldMark
from evaluation.tables.table import Table
from evaluation.targets.nouns import ToldTarget
from tests.access.body import YEAR, Copy, Things
from tests.access.table import MARKS

NEVER = 2**40
"""A number that nothing in the body has."""


@cache
def verbs() -> dict[str, Any]:
    """Every public verb by its name: "results.open"."""
    found = {}
    for field, kind in get_type_hints(Verbs).items():
        for name, method in inspect.getmembers(kind, inspect.iscoroutinefunction):
            if not name.startswith("_"):
                found[f"{field}.{name}"] = method
    assert {field.name for field in fields(Verbs)} >= {name.split(".")[0] for name in found}
    return found


@cache
def buttons() -> dict[str, type[CallbackData]]:
    """Every button by the name of its class."""
    found: dict[str, type[CallbackData]] = {}
    for module in pkgutil.iter_modules(handlers.buttons.__path__):
        room = importlib.import_module(f"handlers.buttons.{module.name}")
        for name, kind in vars(room).items():
            is_one = isinstance(kind, type) and issubclass(kind, CallbackData)
            if is_one and kind.__module__ == room.__name__:
                assert name not in found, f"two buttons are called {name}"
                found[name] = kind
    return found


def _choices(things: Things) -> Mapping[str, tuple[Any, ...]]:
    """What can stand for a parameter or a field of this name."""
    return {
        "case": (things.case, things.ended),
        "circle": tuple(one for one in (things.report, things.circle) if one) or (NEVER,),
        "survey": tuple(one for one in (things.closed, things.asked) if one) or (NEVER,),
        "seat": (things.seat or NEVER,),
        "result": (things.result,),
        "sheet": (things.sheet,),
        "record": (things.record,),
        "campaign": (things.campaign,),
        "person": (things.owner,),
        "target": (things.case,),
        "year": (YEAR,),
    }


_PLAIN: Mapping[str, Any] = {
    "leap": 1,
    "reason": "слова", "text": "слова", "note": "слова", "name": "слова", "place": "каб. 1",
    "channel": "phone", "field": "number", "how": "signed", "direction": "more", "ground": "func",
    "who": "argument", "flag": "absent", "key": "quality", "language": "ru", "act": "a" * 8,
    "content": b"1", "photo": ("a.jpg", b"1"), "mark": Decimal(4), "day": date(2026, 4, 6),
    "closes_on": date(2027, 1, 8), "due": date(2026, 12, 1), "comes": True, "for_it": True,
    "is_so": False, "is_working": None, "is_me": False, "file": 1, "expected": 1,
    "at": datetime(2026, 4, 7, 9, tzinfo=UTC), "until": datetime(2026, 4, 6, 12, tzinfo=UTC),
    "quarter": Quarter(2026, 1), "choices": Choices(), "item": 0, "index": 0, "plan": 1,
    "planning": 1, "dispute": 1, "absence": 1, "message": 1, "value": 4, "kind": "order",
    "planned": (), "rows": (), "kcis": (), "shown": (), "roles": frozenset(), "members": None,
    "chosen": None, "told": "", "approve": True, "acting": 1, "first": date(2026, 4, 6),
    "last": date(2026, 4, 7), "head": 1, "admission": 1, "is_taken": True, "what": "session",
    "incoming": 1, "about": 1, "confirmed": (), "superiors": 0, "schedule": 1,
    "paper": ("1", date(2026, 4, 6)),
    "version": 0, "row": 1, "points": 1, "revision": 0, "unit": 0,
    "proof": "слова", "why": "слова", "words": "слова", "begins": None,
    "sitting": 1, "results": (), "ballot": 0, "replaces": 0, "is_shown": True, "way": "e-mail",
    "fact": "слова", "is_met": True, "doubt": "unreliable", "unevaluated": ("incapacity", "слова"),
    "out": None, "new": None, "kci": None, "days": {}, "table": Table(()),
}  # fmt: skip


async def try_verb(copy: Copy, name: str, method: Any, things: Things) -> Iterator[str]:
    """What a verb gives the actor, for each thing that it can be asked about; "-" is a refusal."""
    room, _, verb = name.partition(".")
    bound = getattr(getattr(copy.app.verbs, room), verb)
    names = [one for one in inspect.signature(method).parameters if one != "self"]
    if "actor" not in names:
        return iter(())
    given = []
    for values in product(*(_values(one, name, things, copy.actor) for one in names)):
        try:
            named = dict(zip(names, values, strict=True))
            given.append(repr(await bound(**named)))
        except Refusal:
            given.append("-")
    return iter(given)


def _values(parameter: str, verb: str, things: Things, actor: Person) -> tuple[Any, ...]:
    if parameter == "actor":
        return (actor,)
    room = verb.partition(".")[0]
    special = SPECIAL.get((verb, parameter)) or SPECIAL.get((room, parameter))
    if special is not None:
        return tuple(special(things))
    choices = _choices(things)
    if parameter in choices:
        return choices[parameter]
    if parameter in ("to", "by", "member", "evaluator", "first_head", "absent"):
        return (things.owner,)
    if parameter == "sheets":
        return ([things.sheet],)
    if parameter == "seats":
        return ([things.seat or NEVER],)
    if parameter == "people":
        return ([things.owner],)
    return (_PLAIN[parameter],)


DECISION = ToldDecision("12-ө", date(2026, 4, 5))

SPECIAL: Mapping[tuple[str, str], Any] = {
    ("counted_sheets", "place"): lambda _: ((0, 0),),
    ("chapters", "period"): lambda _: (Half(2021, 2),),
    ("staff.enter_days_worked", "period"): lambda _: (Quarter(2026, 1),),
    ("plannings", "period"): lambda _: (PlanPeriod(2026, None),),
    ("campaigns", "period"): lambda _: (Quarter(2026, 2),),
    ("schedules", "period"): lambda _: (Quarter(2026, 2),),
    ("schedules", "record"): lambda _: (1,),
    ("absences", "days"): lambda _: (DaysAway(date(2026, 4, 2), None),),
    ("absences.record", "kind"): lambda _: ("business-trip",),
    ("applications.hold", "members"): lambda things: ([things.owner],),
    ("records.record", "details"): lambda _: (VotePaper((), "", "", (), ()),),
    ("records.record", "kind"): lambda _: ("vote",),
    ("kci_values", "value"): lambda _: (True,),
    ("drafts", "kind"): lambda _: ("vote", "order"),
    ("kci_drafts", "place"): lambda _: (0,),
    ("kci_drafts", "field"): lambda _: ("name",),
    ("rearranging.leave_out", "key"): lambda _: ("other",),
    ("campaigns.decide_apparatus", "told"): lambda _: (DECISION,),
    ("commissions", "order"): lambda _: (CommissionOrder("1-к", date(2026, 4, 1), None, (), None),),
    ("sittings", "period"): lambda _: ("2026-Q1",),
    ("sitting_protocols", "ground"): lambda _: (("1-к", date(2026, 4, 6)),),
    ("namings", "shown"): lambda _: ({},),
    ("received_marks", "mark"): lambda _: (1,),
    ("acquaintances", "paper"): lambda _: (1,),
    ("acquaintances", "told"): lambda things: (_acquaintance(things),),
    ("received_marks", "told"): lambda things: (_received(things),),
    ("rearranging.give_to_apparatus_head", "told"): lambda _: (DECISION,),
    ("points_sheets", "told"): lambda _: (ToldRow("incentive", "слова", 1),),
    ("target_plans", "told"): lambda _: (ToldTarget("слова", "итог", True),),
    ("target_plans", "number"): lambda _: (1,),
    ("target_sheets", "mark"): lambda _: (4,),
    ("incentive_scales", "told"): lambda _: (ToldScale("1", date(2026, 4, 1), ("слова",) * 5),),
}
"""What a name means in one verb, or in the verbs of one room."""


def _acquaintance(things: Things) -> ToldAcquaintance:
    campaign, owner = CampaignId(things.campaign), PersonId(things.owner)
    return ToldAcquaintance("signature", owner, campaign, date(2026, 4, 6))


def _received(things: Things) -> ToldMark:
    owner = PersonId(things.owner)
    body = "Басқарма"
    return ToldMark(owner, Quarter(2026, 2), False, Decimal(4), "7", date(2026, 7, 9), body)


def filled(button: type[CallbackData], things: Things) -> Iterator[CallbackData]:
    """A button with everything that lies in the body and each of its choices."""
    names = list(button.model_fields)
    choices = [_field(name, button, things) for name in names]
    for values in product(*choices):
        yield button.model_validate(dict(zip(names, values, strict=True)))


_FIELDS: Mapping[str, tuple[Any, ...]] = {
    "language": ("ru",), "page": (0,), "item": (0,), "value": (4,), "mark": (400,), "seats": ("",),
    "period": ("2026-Q1",), "act": ("a" * 8,), "told": ("0" * 6,), "day": (739_000,),
    "minute": (600,), "digest": ("0" * 12,), "code": ("",), "upload": (1,), "file": (1,),
    "dispute": (1,), "plan": (1,), "planning": (1,), "absence": (1,), "place": (0,), "seed": (1,),
    "number": (0,), "count": (1,), "expected": (1,), "out": (0,), "a": (1,), "b": (1,), "to": (0,),
    "revision": (0,), "report": (0,), "about": (1,), "evaluator": (1,), "member": (1,),
    "first": (739_000,), "shown": (1,), "roles": (0,), "head": (1,), "kind": (0,), "held": (0,),
    "days": (60,), "quarter": (1,), "superiors": (0,), "change": (1,), "last": (739_000,),
    "acting": (1,), "incoming": (1,), "sure": (0,), "admission": (1,), "schedule": (1,),
    "leap": (1,), "version": (0,), "row": (1,), "points": (1,), "unit": (0,),
    "replaces": (0,), "sitting": (1,), "kci": (0,), "one": (0,),
    "competence": (1,), "way": ("e-mail",), "paper": (1,),
    "target": (1,), "measurable": (1,),
}  # fmt: skip


@cache
def _hints(button: type[CallbackData]) -> Mapping[str, Any]:
    return get_type_hints(button)


def _field(name: str, button: type[CallbackData], things: Things) -> tuple[Any, ...]:
    hint = _hints(button)[name]
    if get_origin(hint) is Literal and name != "language":
        return get_args(hint)
    if name == "kind" and hint is str:
        return ("labour",)
    if hint is bool:
        return (True,) if name == "look" else (True, False)
    choices = _choices(things)
    return choices[name] if name in choices else _FIELDS[name]


def seen(text: str) -> frozenset[str]:
    """Which things a text shows."""
    return frozenset(what for what, mark in MARKS.items() if re.search(mark, text))


async def press(copy: Copy, data: str) -> str:
    """All that comes of a press at home: the alert, the message under it, whatever is new."""
    if not copy.is_home:
        await copy.phone.say("/tasks")
        await copy.people.idle()
    home = copy.phone.from_bot[-1]
    under, before = home.message_id, home.content.text
    pressed = await copy.phone.press_data(under, data)
    await copy.people.idle()
    after = [one for one in copy.phone.from_bot if one.message_id >= under]
    copy.is_home = len(after) == 1 and after[0].content.text == before
    said = [str(pressed.answer["text"])] if pressed.answer else []
    said += [one.content.text for one in after]
    said += ["[файл]" for one in after if one.file is not None]
    return "\n".join(said)
