"""What the applicant is told by HR where the bot doesn't reach him: by recorded channels (X-50)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import CaseId
from evaluation.base.person import HR, Person, require, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import (
    STAGES,
    Hearing,
    found_case,
    hearing_of,
    hosts_of,
    require_host,
    result_of,
    terms_of,
)
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.words import Source
from evaluation.paperwork.nouns import Told
from evaluation.quarter.receipts import WAYS

REGISTERED, ARGUE, CALL, OUTCOME, MEETING = "registered", "argue", "call", "outcome", "meeting"
OF_STAGE = {
    Stage.REGISTERED: (REGISTERED,),
    Stage.COMPOSED: (ARGUE,),
    Stage.CALLED: (CALL,),
    Stage.SITTING: (ARGUE,),
    Stage.SIGNED: (OUTCOME, MEETING),
    Stage.REFUSED: (OUTCOME,),
    Stage.FALLEN: (OUTCOME,),
}
_INVITES = tuple(STAGES.index(stage) for stage in (Stage.COMPOSED, Stage.CALLED))


@dataclass(frozen=True)
class ToTell:
    """One thing that the applicant is still to be told. `day`: by when, None: no term runs."""

    what: str
    day: date | None = None
    source: Source | None = None


@dataclass(frozen=True)
class TellingWords:
    """What HR reads out to an applicant; `what`, and the case with all that there is to say."""

    what: str
    hearing: Hearing


class Tellings:
    """Verbs: who is still to be told what, the words to read out, the record of it."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def untold(self, actor: Person) -> tuple[tuple[Hearing, tuple[ToTell, ...]], ...]:
        """What is still to be told in the cases that the actor runs. Raises Refusal."""
        require(actor, *HR)

        def look(moment: Moment[Books]) -> tuple[tuple[Hearing, tuple[ToTell, ...]], ...]:
            return tuple(
                (hearing_of(moment, case), waiting)
                for case in every_case(moment.books)
                if (waiting := to_tell(moment, case))
                and actor.id in {person.id for person in hosts_of(moment, case)}
            )

        return await self._moments.read(look)

    async def of_case(self, actor: Person, case: CaseId) -> tuple[ToTell, ...]:
        """What is still to be told in a case. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[ToTell, ...]:
            found = found_case(moment.books, case)
            require_host(moment, actor, found)
            return to_tell(moment, found)

        return await self._moments.read(look)

    async def words(self, actor: Person, case: CaseId, what: str) -> TellingWords:
        """The words to read out; they may hold a mark, so the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> TellingWords:
            found = self._sayable(moment, actor, case, what)
            moment.record(actor, "case-read-out", {"case": case, "what": what})
            return TellingWords(what, hearing_of(moment, found))

        return await self._moments.write(change)

    async def tell(
        self, actor: Person, case: CaseId, what: str, channel: str, note: str, day: date
    ) -> Hearing:
        """Record that the applicant was told: channel, day, a word on how. Raises Refusal.

        The new mark of a session becomes known so too: that is evidence beside the result (M-9b).
        """
        words = require_reason(note)

        def change(moment: Moment[Books]) -> Hearing:
            found = self._sayable(moment, actor, case, what)
            if channel not in WAYS:
                raise Refusal("refuse-not-found")
            if not _first_day(moment, found, what) <= day <= moment.today:
                raise Refusal("refuse-told-day")
            told = Told(what, channel, words, day, actor.id, moment.now, _about(found, what))
            changed = replace(found, told=(*found.told, told))
            moment.books.cases.save(changed)
            if what == OUTCOME and found.stage is Stage.SIGNED:
                moment.books.results.note(found.result, "called", moment.now, actor, channel, words)
            payload = {"case": case, "what": what, "channel": channel, "note": words}
            moment.record(actor, "case-told", {**payload, "day": day.isoformat()})
            return hearing_of(moment, changed)

        return await self._moments.write(change)

    def _sayable(self, moment: Moment[Books], actor: Person, case: CaseId, what: str) -> Case:
        """The case, if its stage has this to tell. Raises Refusal."""
        found = found_case(moment.books, case)
        require_host(moment, actor, found)
        if what not in things(found, _act(moment, found)):
            raise Refusal("refuse-case-stage", stage=found.stage.value)
        return found


def things(case: Case, act: Methodology) -> tuple[str, ...]:
    """What there is to tell at a stage; to argue is invited where the act has it (M-22b)."""
    found = OF_STAGE.get(case.stage, ())
    if "objection" not in act.references:
        found = tuple(what for what in found if what != ARGUE)
    needless = set()
    if case.feedback_at is not None:
        needless.add(MEETING)
    if case.came_on is None:  # who applied in the chat saw his number there
        needless.add(REGISTERED)
    return tuple(what for what in found if what not in needless)


def is_told(moment: Moment[Books], case: Case, what: str) -> bool:
    """Whether it has reached the applicant, by a recorded channel or by the bot's letter.

    A call to the session invites to argue too; a session that was moved is another call.
    """
    about = _about(case, what)
    if any(one.what == what and one.about == about for one in case.told):
        return True
    if what == ARGUE and any(one.what == CALL for one in case.told):
        return True
    sent = moment.books.outbox.sent_to(case.applicant, "case", f"case:{case.id}:")
    if what == ARGUE:
        return any(one.get("stage") in _INVITES for one in sent)
    if what == CALL:
        return any(one.get("call") == about for one in sent)
    if what == MEETING:
        return False
    stage = STAGES.index(case.stage)
    return any(one.get("stage", stage) == stage for one in sent)


def to_tell(moment: Moment[Books], case: Case) -> tuple[ToTell, ...]:
    """What hasn't reached an applicant whom the bot doesn't reach.

    Somebody who has argued needn't be invited to.
    """
    account = moment.books.joining.account(case.applicant)
    act = _act(moment, case)
    said = things(case, act)
    if not said or (account is not None and account.reachable):
        return ()
    return tuple(
        ToTell(what, *_term(moment, case, act, what))
        for what in said
        if not is_told(moment, case, what) and not (what == ARGUE and case.objection)
    )


def every_case(books: Books) -> tuple[Case, ...]:
    """The cases in which somebody may still have to be told something, each once."""
    found = {case.id: case for case in (*books.cases.live(), *books.cases.untold())}
    return tuple(found.values())


def _term(
    moment: Moment[Books], case: Case, act: Methodology, what: str
) -> tuple[date | None, Source | None]:
    """By when: of the session its day, of the new mark the term of acquaintance (S-12a)."""
    if what == CALL and case.call is not None:
        return moment.office.day(case.call.at), act.calibration_rule.hold.source
    if what == ARGUE:
        terms = terms_of(case, act.calibration_rule, moment.calendar, moment.office)
        hold = next(term for term in terms if term.step == "hold")
        return hold.day, act.references["objection"]
    if what == OUTCOME and case.signed_at is not None and act.acquaint is not None:
        signed = moment.office.day(case.signed_at)
        return moment.calendar.after(signed, act.acquaint.working_days).day, act.acquaint.source
    return None, None


def _first_day(moment: Moment[Books], case: Case, what: str) -> date:
    """Nobody is told of something before it is there."""
    came = case.signed_at if what in (OUTCOME, MEETING) else case.decided_at
    return moment.office.day(came or case.registered_at)


def _about(case: Case, what: str) -> int:
    if what != CALL or case.call is None:
        return 0
    return int(case.call.at.timestamp())


def _act(moment: Moment[Books], case: Case) -> Methodology:
    return moment.act(result_of(moment.books, case).act)
