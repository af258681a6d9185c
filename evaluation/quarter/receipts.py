"""Whom HR has to tell a result itself: why, by when, in which ways (M-9b, S-12, X-07, X-20)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CampaignId, PersonId, ResultId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.schedule import ACQUAINT_DISMISSED, Term
from evaluation.law.words import Source, Title
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Absence, Result

IN_BOT, IN_SYSTEM, ON_PAPER, REFUSAL = "bot", "system", "paper", "refusal"
DELIVERIES = ("phone", "letter", "telegram", "sms", "email", "other")
_NAMES = ("telephone-message", "registered-letter", "wire", "text-message", "e-mail", "other")
OFFICIAL: Mapping[str, str] = dict(zip(DELIVERIES, _NAMES, strict=True))
"""Ways that record a notice, with the keys under which an act's file names them (M-9b, S-12b)."""
WAYS = (*DELIVERIES, ON_PAPER)
"""By what somebody out of the bot's reach can be told."""
CHANNELS = (*WAYS, IN_SYSTEM)
EVERY_CHANNEL = (*CHANNELS, REFUSAL)
WRITTEN = (ON_PAPER, "letter", "email")
"""What is written or electronic, where an act says no more than that (V-36)."""
AWAY = ("dismissed", "absent")


@dataclass(frozen=True)
class Untold:
    """A result that has to be told, without what is in it: states, never marks (rules §10)."""

    id: ResultId
    campaign: CampaignId
    act: str
    person: PersonId
    person_name: str
    person_position: str
    period: Period


@dataclass(frozen=True)
class Call:
    """Somebody whom HR tells a result itself.

    `due`: by when, with the rule where the act has one; `since`: when HR hears of him; `days_left`
    working days, negative once missed. `channels`: the ways that count as a receipt for him;
    `worded`: those of them that meet a refusal, so the note says how it went. `refusal_act`: how
    the act calls the paper on a refusal, None where it knows none (X-60).
    """

    result: Untold
    why: str
    due: date
    since: date
    days_left: int
    source: Source | None = None
    channels: tuple[str, ...] = CHANNELS
    worded: tuple[str, ...] = ()
    refusal_act: Title | None = None

    @property
    def is_late(self) -> bool:
        """Whether the last day has passed."""
        return self.days_left < 0


def official_name(act: Methodology, channel: str) -> Title | None:
    """What the act calls a way of telling somebody; None where it has no word for it."""
    if channel == IN_SYSTEM:
        return act.titles.get("system")
    return act.channels.get(OFFICIAL.get(channel, ""))


def starts_by_opening(act: Methodology) -> bool:
    """Whether opening a result is its receipt; else acknowledging it is (X-20)."""
    return act.receipt.by == "opening"


def is_by_signature(act: Methodology) -> bool:
    """Whether a hand on paper is the receipt, which no tap replaces (T-41a)."""
    return act.receipt.by == "signature"


def may_read_aloud(actor: Person, act: Methodology) -> bool:
    """Whether somebody of HR may know a mark in order to tell it (X-51).

    Where the act lists who may know a result, the head of HR alone may, and a specialist records
    that it was told (S-21); where it knows service necessity, whoever tells it may (M-13).
    """
    return Role.HR_HEAD in actor.roles or act.viewers is None


def listed_from(within: Term | None, signed: date, calendar: Calendar) -> date:
    """When somebody whom the bot reaches enters the list: not opened by the second working day.

    Where HR has a term for acquainting him (S-12a), a working day is left of it.
    """
    days = 2 if within is None else max(within.working_days - 1, 0)
    return calendar.after(signed, days).day


def is_for_later(act: Methodology, result: Result) -> bool:
    """Whether nobody is acquainted with a result as yet: it stands by the Commission's decision.

    Where none decides, and the owner signs the sheet himself, he has read it there (V-25).
    """
    if act.is_decided_by_commission(result.form):
        return result.decision is None
    return act.is_sheet_signed_by_both


def is_hidden(act: Methodology, result: Result) -> bool:
    """Whether its owner doesn't read it yet, for he has no part in its sheet either (X-60)."""
    return is_for_later(act, result) and not act.is_sheet_signed_by_both


def told_since(moment: Moment[Books], result: Result) -> date:
    """From when its owner is acquainted: the signing, or the completion by a Commission (X-68)."""
    if result.decision is not None:
        return result.decision.completed
    return moment.office.day(result.signed_at)


def to_be_told(moment: Moment[Books]) -> tuple[Result, ...]:
    """The unreceived results with which somebody is acquainted now; those that are signed for on
    paper have a list of their own (T-41a).
    """
    found = ((moment.act(one.act), one) for one in moment.books.results.unreceived())
    return tuple(
        one for act, one in found if not is_for_later(act, one) and not is_by_signature(act)
    )


def calls(moment: Moment[Books]) -> tuple[Call, ...]:
    """The call list: every unreceived result that the bot can't, or can no longer, deliver."""
    absences: dict[PersonId, list[Absence]] = {}
    for absence in moment.books.absences.all():
        absences.setdefault(absence.person, []).append(absence)
    found = []
    for result in to_be_told(moment):
        act, signed = moment.act(result.act), told_since(moment, result)
        away = any(one.overlaps(signed, moment.today) for one in absences.get(result.person, ()))
        why = _why(moment, act, result, (signed, moment.today), away=away)
        if why is not None:
            found.append(_call(act, result, why, moment.calendar, (signed, moment.today)))
    return tuple(found)


def _call(
    act: Methodology, result: Result, why: str, calendar: Calendar, days: tuple[date, date]
) -> Call:
    signed, today = days
    since = listed_from(act.acquaint_with(result.form), signed, calendar)
    due, source = _term(act, result, why, signed, calendar)
    left = calendar.working_days_left(today, due)
    return Call(
        _untold(result),
        why,
        due,
        since,
        left,
        source,
        channels_for(act),
        worded(act, why),
        act.refusal_act,
    )


def _untold(result: Result) -> Untold:
    return Untold(
        result.id,
        result.campaign,
        result.act,
        result.person,
        result.person_name,
        result.person_position,
        result.period,
    )


def _why(
    moment: Moment[Books], act: Methodology, result: Result, days: tuple[date, date], *, away: bool
) -> str | None:
    """Why HR has to tell the result itself, or None while the bot may still do it (X-20)."""
    signed, today = days
    if result.dismissed is not None and result.dismissed < today:
        return "dismissed"
    if act.absent is not None and away:
        return "absent"
    if not result.joined:
        return "not-joined"
    if not result.reachable:
        return "blocked"
    if today < listed_from(act.acquaint_with(result.form), signed, moment.calendar):
        return None
    opened = not starts_by_opening(act) and moment.books.results.is_opened(result.id)
    return "unacknowledged" if opened else "unopened"


def _term(
    act: Methodology, result: Result, why: str, signed: date, calendar: Calendar
) -> tuple[date, Source | None]:
    if why == "dismissed" and act.dates_event(ACQUAINT_DISMISSED):  # M-9b: a term of its own
        event = act.event(ACQUAINT_DISMISSED, result.period, calendar)
        return event.day, event.source
    within = act.acquaint_with(result.form)
    if within is not None:
        return calendar.after(signed, within.working_days).day, within.source
    return calendar.after(signed, 2).day, None


def channels_for(act: Methodology) -> tuple[str, ...]:
    """The ways that count as a receipt; an act on a refusal where the act knows one (X-60).

    An act that lists no channels takes what is written or electronic (V-36).
    """
    ways = CHANNELS if act.channels else WRITTEN
    return ways if act.refusal_act is None else (*ways, REFUSAL)


def worded(act: Methodology, why: str) -> tuple[str, ...]:
    """The ways that need words: an act on a refusal, and what else a refusal is met by (X-60).

    Where acquaintance starts the term, means that record the notice are for those away (X-07);
    whoever is at work is told so only when he refuses, and the words say it. An act that lists no
    such means knows the act on a refusal alone.
    """
    if starts_by_opening(act) or why in AWAY or not act.channels:
        return (REFUSAL,)
    return (*DELIVERIES, REFUSAL)
