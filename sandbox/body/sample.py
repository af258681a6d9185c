"""The sample state bodies: a staff file for an act, and what has happened in the body so far."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from importlib import resources
from typing import Any

from bot.files.spreadsheets import read_table
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period, parse_period
from evaluation.kci.kci import Kci
from evaluation.kci.plan import PlanPeriod
from evaluation.law.shelf import Shelf
from evaluation.tables.table import Table

DEFAULT = "mangystau-2025"
# Of the samples of one edition the first serves an office's own act.
KEYS = (DEFAULT, "shymkent-2023", "baidibek-2023", "turkestan-2018", "sjc-2017")


class NoSampleError(ValueError):
    """There is no body to show an act with; the words say why."""


@dataclass(frozen=True)
class SamplePlan:
    """A head's plan: approved and posted, or `sent_back` with this reason."""

    head: str
    kcis: tuple[Kci, ...]
    sent_back: str


@dataclass(frozen=True)
class SampleAbsence:
    """Somebody away, for one of the act's reasons, from the day `first`; `expected` back."""

    person: str
    kind: str
    first: date
    expected: date


@dataclass(frozen=True)
class SampleCommission:
    """Who sits, by the official's order of the day on which the story ends."""

    number: str
    chair: str
    members: tuple[str, ...]
    secretary: str


@dataclass(frozen=True)
class SampleScale:
    """The departments' scale of incentives, with its approval; a level a line, the least first."""

    number: str
    day: date
    levels: tuple[str, ...]


@dataclass(frozen=True)
class Sample:
    """An invented body; people are named by their personnel numbers.

    `act` is the act that it lives under, `official` whoever appoints. `quarter`, or another period,
    is opened at once, and its Commission composed, where the act has one, with the
    departments' `scale` of incentives entered;
    of `schedule` the dates are drafted and approved; `planning` was opened when the story `begins`,
    with these plans; each may be None.
    """

    act: str
    key: str
    body: str
    appeal_address: str
    hr_head: str
    official: str
    not_joined: frozenset[str]
    quarter: Period | None
    schedule: Quarter | None
    planning: PlanPeriod | None
    begins: datetime | None
    plans: tuple[SamplePlan, ...]
    absences: tuple[SampleAbsence, ...]
    commission: SampleCommission | None = None
    scale: SampleScale | None = None

    def table(self) -> Table:
        """Its staff file."""
        return read_table(self.file(), f"{self.key}.csv")

    def file(self) -> bytes:
        """The bytes of its staff file."""
        return _file(f"{self.key}.csv")


def sample_for(act: str, shelf: Shelf) -> Sample:
    """The body that shows an act: its own, or one of its edition.

    NoSampleError: no such act, or no body that fits.
    """
    methodology = shelf.get(act)
    if methodology is None:
        raise NoSampleError(f"there is no act {act!r} to play; known: {', '.join(shelf.keys())}")
    if act in KEYS:
        return read_sample(act, act)
    for key in KEYS:
        known = shelf.get(key)
        if known is not None and known.edition == methodology.edition:
            return read_sample(key, act)
    raise NoSampleError(f"no sample body lives under {methodology.edition} ({act}): use --empty")


def read_sample(key: str, act: str) -> Sample:
    """One of KEYS, living under an act."""
    told = tomllib.loads(_file(f"{key}.toml").decode())
    return Sample(
        act=act,
        key=key,
        body=told["body"],
        appeal_address=told["appeal_address"],
        hr_head=told["hr_head"],
        official=told["official"],
        not_joined=frozenset(told["not_joined"]),
        quarter=parse_period(told["quarter"]) if "quarter" in told else None,
        schedule=Quarter.parse(told["schedule"]) if "schedule" in told else None,
        planning=PlanPeriod.parse(told["planning"]) if "planning" in told else None,
        begins=told.get("begins"),
        plans=tuple(_plan(plan) for plan in told.get("plans", ())),
        absences=tuple(SampleAbsence(**absence) for absence in told.get("absences", ())),
        commission=_commission(told["commission"]) if "commission" in told else None,
        scale=_scale(told["scale"]) if "scale" in told else None,
    )


def _scale(told: Mapping[str, Any]) -> SampleScale:
    return SampleScale(told["number"], told["day"], tuple(told["levels"]))


def _commission(told: Mapping[str, Any]) -> SampleCommission:
    members = tuple(told["members"])
    return SampleCommission(told["number"], told["chair"], members, told["secretary"])


def _plan(told: Mapping[str, Any]) -> SamplePlan:
    kcis = tuple(_kci(kci) for kci in told["kcis"])
    return SamplePlan(told["head"], kcis, told.get("sent_back", ""))


def _kci(told: Mapping[str, Any]) -> Kci:
    planned: Iterable[str] = told["planned"]
    due: date = told["due"]
    return Kci(
        name=told["name"],
        unit=told["unit"],
        direction=told["direction"],
        planned=tuple(Decimal(value) for value in planned),
        due=due,
        change=told["change"],
        document=told["document"],
    )


def _file(name: str) -> bytes:
    return (resources.files("sandbox.body") / "samples" / name).read_bytes()
