"""HR's buttons around a case, its papers and acts on paper; fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import Day, Hundredths, Id, MaybeId, Page, PaperLanguage, Told

Minute = Annotated[int, Field(ge=0, le=1439)]
Said = Literal["argument", "objection", "wording"]
Span = Literal["15", "30", "60", "day"]
PaperName = Literal["application", "decision", "protocol", "sheet"]
Kind = Literal["order", "maslikhat", "vote", "signatures"]
Decision = Literal["order", "maslikhat"]
Field_ = Literal["number", "date", "refusal", "argument", "objection"]


class CaseRegister(CallbackData, prefix="h-cases"):
    """Every case that the reader runs or may read."""

    page: Page = 0


class ForMaslikhat(CallbackData, prefix="h-masl"):
    """The applicant is of the revision commission: the maslikhat decides (M-19b), or not."""

    case: Id
    yes: bool


# The body


class HostBody(CallbackData, prefix="h-body"):
    """The members with their answers."""

    case: Id


class ChooseSeat(CallbackData, prefix="h-seat"):
    """Who may take the seat of `out`, or (0) an empty one."""

    case: Id
    out: MaybeId = 0
    page: Page = 0


class AskSwap(CallbackData, prefix="h-swap?"):
    """Put `to` in the place of `out`? `to` 0 gives the seat up, `out` 0 adds one."""

    case: Id
    out: MaybeId
    to: MaybeId


class Swap(CallbackData, prefix="h-swap"):
    """Put `to` in the place of `out`."""

    case: Id
    out: MaybeId
    to: MaybeId


# The call


class PlanDay(CallbackData, prefix="h-day"):
    """On which day? A typed date is awaited at the same time."""

    case: Id


class PlanTime(CallbackData, prefix="h-time"):
    """At what time? A typed one is awaited at the same time."""

    case: Id
    day: Day


class PlanPlace(CallbackData, prefix="h-place"):
    """Wait for the place, or a link."""

    case: Id
    day: Day
    minute: Minute


class SamePlace(CallbackData, prefix="h-same"):
    """The place of the call before."""

    case: Id
    day: Day
    minute: Minute


class DoCall(CallbackData, prefix="h-call"):
    """Call the session, or move it; `told` names the place that was shown."""

    case: Id
    day: Day
    minute: Minute
    told: Told


# The session


class AskOpen(CallbackData, prefix="h-open?"):
    """Open the session?"""

    case: Id


class OpenSession(CallbackData, prefix="h-open"):
    """Open the session."""

    case: Id


class NoteDown(CallbackData, prefix="h-note"):
    """Wait for what was said, or for the wording of the protocol."""

    case: Id
    who: Said


class AskVote(CallbackData, prefix="h-vote?"):
    """What a vote would be on, whether it can have a majority, and until when it runs."""

    case: Id


class BeginVote(CallbackData, prefix="h-vote"):
    """Close the proposals and vote: so many minutes, or until 18:00 of the day."""

    case: Id
    span: Span


class AskHour(CallbackData, prefix="h-hour?"):
    """Until when is the mark before the members voted on instead?"""

    case: Id


class MoveHour(CallbackData, prefix="h-hour"):
    """Move that hour."""

    case: Id
    span: Span


# The protocol


class AskToSign(CallbackData, prefix="h-sign?"):
    """Send the protocol round?"""

    case: Id


class ToSign(CallbackData, prefix="h-sign"):
    """Send the protocol round."""

    case: Id


class AskNoSign(CallbackData, prefix="h-deny?"):
    """Wait for the reason for which a member won't sign."""

    case: Id
    member: Id


class NoSign(CallbackData, prefix="h-deny"):
    """Record that a member won't sign; `told` names the reason that was shown."""

    case: Id
    member: Id
    told: Told


class AskPosted(CallbackData, prefix="h-post?"):
    """When was the protocol posted? A typed date is awaited at the same time."""

    case: Id


class Posted(CallbackData, prefix="h-post"):
    """The protocol was posted on this day."""

    case: Id
    day: Day


# Papers


class CasePapers(CallbackData, prefix="h-papers"):
    """The papers of a case, in the language in which they would be made."""

    case: Id
    language: PaperLanguage


class CasePaper(CallbackData, prefix="h-paper"):
    """One paper, to print or to look at."""

    case: Id
    paper: PaperName
    look: bool
    language: PaperLanguage


class ResultPapers(CallbackData, prefix="h-own"):
    """The sheet of one's own result as a paper."""

    result: Id
    language: PaperLanguage


class ResultPaper(CallbackData, prefix="h-sheet"):
    """That sheet, to print or to look at."""

    result: Id
    look: bool
    language: PaperLanguage


# Acts on paper


class PaperForm(CallbackData, prefix="h-form"):
    """An act on paper as written down so far."""

    case: Id
    kind: Kind


class PaperField(CallbackData, prefix="h-field"):
    """Wait for one of its fields."""

    case: Id
    kind: Kind
    field: Field_


class PaperErase(CallbackData, prefix="h-erase"):
    """Take a field back."""

    case: Id
    kind: Kind
    field: Field_


class PaperDay(CallbackData, prefix="h-dated"):
    """The date of the paper."""

    case: Id
    kind: Decision
    day: Day


class PaperMembers(CallbackData, prefix="h-list"):
    """Whom the order names."""

    case: Id
    kind: Decision
    page: Page = 0


class PaperSeat(CallbackData, prefix="h-name"):
    """Put somebody on the list, or take him off."""

    case: Id
    kind: Decision
    page: Page
    person: Id


class PaperPresent(CallbackData, prefix="h-room"):
    """Who was in the room."""

    case: Id


class PaperAttend(CallbackData, prefix="h-came"):
    """A member was in the room, or wasn't."""

    case: Id
    person: Id


class PaperOffers(CallbackData, prefix="h-offers"):
    """The proposals made in the room."""

    case: Id


class PaperOffer(CallbackData, prefix="h-offer"):
    """Wait for a member's mark and reason."""

    case: Id
    person: Id


class PaperNoOffer(CallbackData, prefix="h-none"):
    """A member put nothing forward after all."""

    case: Id
    person: Id


class PaperVote(CallbackData, prefix="h-count"):
    """Who was for a mark."""

    case: Id
    mark: Hundredths


class PaperFor(CallbackData, prefix="h-for"):
    """A member was for the mark, or wasn't; 0: nobody was."""

    case: Id
    mark: Hundredths
    person: MaybeId


class PaperHand(CallbackData, prefix="h-hand"):
    """A member's hand on the paper."""

    case: Id
    person: Id


class PaperHandIs(CallbackData, prefix="h-hands"):
    """He signed, or hasn't yet."""

    case: Id
    person: Id
    signed: bool


class PaperHandNot(CallbackData, prefix="h-nohand"):
    """Wait for the reason for which he wouldn't."""

    case: Id
    person: Id


class PaperPhoto(CallbackData, prefix="h-photo"):
    """Wait for the photograph."""

    case: Id
    kind: Kind


class PaperDrop(CallbackData, prefix="h-drop"):
    """Throw away what was written down."""

    case: Id
    kind: Kind


# The second person


class ToConfirm(CallbackData, prefix="h-second"):
    """What waits in a case for a second person."""

    case: Id


class LookAtPaper(CallbackData, prefix="h-look"):
    """The photographed paper."""

    case: Id
    record: Id


class ConfirmPaper(CallbackData, prefix="h-yes"):
    """The paper says what was written down: the act takes place."""

    record: Id


class DropPaper(CallbackData, prefix="h-no"):
    """A mistaken record goes."""

    case: Id
    record: Id
