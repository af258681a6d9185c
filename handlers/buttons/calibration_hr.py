"""HR's buttons around a case, its papers and acts on paper; fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    NOBODY,
    CaseKey,
    Day,
    Hundredths,
    MaybePerson,
    Page,
    PaperLanguage,
    PersonKey,
    RecordKey,
    ResultKey,
    Told,
    Way,
)

Minute = Annotated[int, Field(ge=0, le=1439)]
Said = Literal["argument", "objection", "wording", "absence"]
Span = Literal["15", "30", "60", "day"]
PaperName = Literal["application", "decision", "protocol", "sheet"]
Kind = Literal["order", "maslikhat", "vote", "signatures"]
Decision = Literal["order", "maslikhat"]
Field_ = Literal["number", "date", "refusal", "argument", "objection", "absence"]
Thing = Literal["registered", "argue", "call", "outcome", "meeting"]


class CaseRegister(CallbackData, prefix="h-cases"):
    """Every case that the reader runs or may read."""

    page: Page = 0


class ForMaslikhat(CallbackData, prefix="h-masl"):
    """The applicant is of the revision commission: the maslikhat decides (M-19b), or not."""

    case: CaseKey
    yes: bool


# The body


class HostBody(CallbackData, prefix="h-body"):
    """The members with their answers."""

    case: CaseKey


class ChooseSeat(CallbackData, prefix="h-seat"):
    """Who may take the seat of `out`, or (0) an empty one."""

    case: CaseKey
    out: MaybePerson = NOBODY
    page: Page = 0


class AskSwap(CallbackData, prefix="h-swap?"):
    """Put `to` in the place of `out`? `to` 0 gives the seat up, `out` 0 adds one."""

    case: CaseKey
    out: MaybePerson
    to: MaybePerson


class Swap(CallbackData, prefix="h-swap"):
    """Put `to` in the place of `out`."""

    case: CaseKey
    out: MaybePerson
    to: MaybePerson


# The call


class PlanDay(CallbackData, prefix="h-day"):
    """On which day? A typed date is awaited at the same time."""

    case: CaseKey


class PlanTime(CallbackData, prefix="h-time"):
    """At what time? A typed one is awaited at the same time."""

    case: CaseKey
    day: Day


class PlanPlace(CallbackData, prefix="h-place"):
    """Wait for the place, or a link."""

    case: CaseKey
    day: Day
    minute: Minute


class SamePlace(CallbackData, prefix="h-same"):
    """The place of the call before."""

    case: CaseKey
    day: Day
    minute: Minute


class DoCall(CallbackData, prefix="h-call"):
    """Call the session, or move it; `told` names the place that was shown."""

    case: CaseKey
    day: Day
    minute: Minute
    told: Told


# The session


class AskOpen(CallbackData, prefix="h-open?"):
    """Open the session?"""

    case: CaseKey


class OpenSession(CallbackData, prefix="h-open"):
    """Open the session."""

    case: CaseKey


class NoteDown(CallbackData, prefix="h-note"):
    """Wait for what was said, or for the wording of the protocol."""

    case: CaseKey
    who: Said


class AskVote(CallbackData, prefix="h-vote?"):
    """What a vote would be on, whether it can have a majority, and until when it runs."""

    case: CaseKey


class BeginVote(CallbackData, prefix="h-vote"):
    """Close the proposals and vote: so many minutes, or until 18:00 of the day."""

    case: CaseKey
    span: Span


class AskHour(CallbackData, prefix="h-hour?"):
    """Until when is the mark before the members voted on instead?"""

    case: CaseKey


class MoveHour(CallbackData, prefix="h-hour"):
    """Move that hour."""

    case: CaseKey
    span: Span


# The protocol


class AskToSign(CallbackData, prefix="h-sign?"):
    """Send the protocol round?"""

    case: CaseKey


class ToSign(CallbackData, prefix="h-sign"):
    """Send the protocol round."""

    case: CaseKey


class AskNoSign(CallbackData, prefix="h-deny?"):
    """Wait for the reason for which a member won't sign."""

    case: CaseKey
    member: PersonKey


class NoSign(CallbackData, prefix="h-deny"):
    """Record that a member won't sign; `told` names the reason that was shown."""

    case: CaseKey
    member: PersonKey
    told: Told


class AskPosted(CallbackData, prefix="h-post?"):
    """When was the protocol posted? A typed date is awaited at the same time."""

    case: CaseKey


class Posted(CallbackData, prefix="h-post"):
    """The protocol was posted on this day."""

    case: CaseKey
    day: Day


# Papers


class OpenCasePapers(CallbackData, prefix="h-papers"):
    """The papers of a case, in the language in which they would be made."""

    case: CaseKey
    language: PaperLanguage


class CasePaper(CallbackData, prefix="h-paper"):
    """One paper, to print or to look at."""

    case: CaseKey
    paper: PaperName
    look: bool
    language: PaperLanguage


class ResultPapers(CallbackData, prefix="h-own"):
    """The sheet of one's own result as a paper."""

    result: ResultKey
    language: PaperLanguage


class ResultPaper(CallbackData, prefix="h-sheet"):
    """That sheet, to print or to look at."""

    result: ResultKey
    look: bool
    language: PaperLanguage


# Acts on paper


class PaperForm(CallbackData, prefix="h-form"):
    """An act on paper as written down so far."""

    case: CaseKey
    kind: Kind


class PaperField(CallbackData, prefix="h-field"):
    """Wait for one of its fields."""

    case: CaseKey
    kind: Kind
    field: Field_


class PaperErase(CallbackData, prefix="h-erase"):
    """Take a field back."""

    case: CaseKey
    kind: Kind
    field: Field_


class PaperDay(CallbackData, prefix="h-dated"):
    """The date of the paper."""

    case: CaseKey
    kind: Decision
    day: Day


class PaperMembers(CallbackData, prefix="h-list"):
    """Whom the order names."""

    case: CaseKey
    kind: Decision
    page: Page = 0


class PaperSeat(CallbackData, prefix="h-name"):
    """Put somebody on the list, or take him off."""

    case: CaseKey
    kind: Decision
    page: Page
    person: PersonKey


class PaperPresent(CallbackData, prefix="h-room"):
    """Who was in the room."""

    case: CaseKey


class PaperAttend(CallbackData, prefix="h-came"):
    """A member was in the room, or wasn't."""

    case: CaseKey
    person: PersonKey


class PaperOffers(CallbackData, prefix="h-offers"):
    """The proposals made in the room."""

    case: CaseKey


class PaperOffer(CallbackData, prefix="h-offer"):
    """Wait for a member's mark and reason."""

    case: CaseKey
    person: PersonKey


class PaperNoOffer(CallbackData, prefix="h-none"):
    """A member put nothing forward after all."""

    case: CaseKey
    person: PersonKey


class PaperVote(CallbackData, prefix="h-count"):
    """Who was for a mark."""

    case: CaseKey
    mark: Hundredths


class PaperFor(CallbackData, prefix="h-for"):
    """A member was for the mark, or wasn't; 0: nobody was."""

    case: CaseKey
    mark: Hundredths
    person: MaybePerson


class PaperHand(CallbackData, prefix="h-hand"):
    """A member's hand on the paper."""

    case: CaseKey
    person: PersonKey


class PaperHandIs(CallbackData, prefix="h-hands"):
    """He signed, or hasn't yet."""

    case: CaseKey
    person: PersonKey
    signed: bool


class PaperHandNot(CallbackData, prefix="h-nohand"):
    """Wait for the reason for which he wouldn't."""

    case: CaseKey
    person: PersonKey


class PaperPhoto(CallbackData, prefix="h-photo"):
    """Wait for the photograph."""

    case: CaseKey
    kind: Kind


class PaperDrop(CallbackData, prefix="h-drop"):
    """Throw away what was written down."""

    case: CaseKey
    kind: Kind


# The second person


class ToConfirm(CallbackData, prefix="h-second"):
    """What waits in a case for a second person."""

    case: CaseKey


class LookAtPaper(CallbackData, prefix="h-look"):
    """The photographed paper."""

    case: CaseKey
    record: RecordKey


class ConfirmPaper(CallbackData, prefix="h-yes"):
    """The paper says what was written down: the act takes place."""

    record: RecordKey


class DropPaper(CallbackData, prefix="h-no"):
    """A mistaken record goes."""

    case: CaseKey
    record: RecordKey


# What the applicant is told by HR


class UntoldList(CallbackData, prefix="h-untold"):
    """Whom HR still has to tell something, of all cases that it runs."""

    page: Page = 0


class TellApplicant(CallbackData, prefix="h-tell"):
    """The words to read out to the applicant, and the ways to tell him."""

    case: CaseKey
    what: Thing


class TellBy(CallbackData, prefix="h-by"):
    """On which day was he told so? A typed date is awaited at the same time."""

    case: CaseKey
    what: Thing
    way: Way


class TellOn(CallbackData, prefix="h-on"):
    """Wait for a word on how it went."""

    case: CaseKey
    what: Thing
    way: Way
    day: Day
