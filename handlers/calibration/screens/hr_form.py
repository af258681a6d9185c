"""An act on paper written down field by field: what stands there, what is missing, the photo."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration.cases import Case, Proposal
from evaluation.calibration.composition import OTHER
from evaluation.calibration.heard import INVITATION
from evaluation.calibration.nouns import PaperDraft, VotePaper
from evaluation.calibration.paper_form import DraftView
from evaluation.calibration.telling import ARGUE
from handlers.buttons.calibration_hr import (
    PaperAttend,
    PaperDay,
    PaperDrop,
    PaperErase,
    PaperField,
    PaperFor,
    PaperForm,
    PaperHand,
    PaperHandIs,
    PaperHandNot,
    PaperMembers,
    PaperNoOffer,
    PaperOffer,
    PaperOffers,
    PaperPhoto,
    PaperPresent,
    PaperSeat,
    PaperVote,
    TellApplicant,
)
from handlers.calibration.screens.case import hundredths, mark_text
from handlers.calibration.screens.hr import host_footer
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, on_day, paragraph
from locales import Texts


def name_of(view: DraftView, person: PersonId) -> str:
    """Somebody of the staff, by name."""
    return next((one.name for one in view.circle.everybody if one.id == person), "—")


def _names(view: DraftView, people: Sequence[PersonId], texts: Texts) -> str:
    return ", ".join(name_of(view, person) for person in people) or texts.plain("host-form-none")


def refused(refusal: Refusal, texts: Texts) -> str:
    """Why something can't be, with its details as far as they are words."""
    details = {name: _detail(name, value, texts) for name, value in refusal.details.items()}
    return texts.plain(refusal.key, **details)


def _detail(name: str, value: object, texts: Texts) -> str | int:
    if name == "stage":
        return texts.plain(f"case-stage-{value}")
    return value if isinstance(value, int) else str(value)


# The form


def form(view: DraftView, texts: Texts, *, toast: str | None = None) -> Screen:
    """What has been written down, each line a button to change it; the photo comes last."""
    case = view.hearing.case
    maslikhat = view.hearing.methodology.references.get("maslikhat")
    source = "" if maslikhat is None else paragraph(maslikhat, texts)
    lines = [texts.html(f"host-form-{view.kind}", number=case.number, paragraph=source)]
    lines.append("\n".join(_filled(view, texts)))
    if view.missing:
        missing = ", ".join(texts.plain(f"host-form-lacks-{name}") for name in view.missing)
        lines.append(texts.html("host-form-missing", names=missing))
    elif view.refusal is not None:
        lines.append(texts.html("host-form-refused", why=refused(view.refusal, texts)))
    else:
        lines.append(texts.html("host-form-complete"))
    rows = [*_field_rows(view, texts)]
    if view.is_complete:
        photo = PaperPhoto.model_validate({"case": case.id, "kind": view.kind})
        rows.insert(0, (button(texts.plain("host-button-photo"), photo),))
    drop = PaperDrop.model_validate({"case": case.id, "kind": view.kind})
    rows.append((button(texts.plain("host-button-form-drop"), drop),))
    return Screen(
        "\n\n".join(lines), rows=(*rows, host_footer(case.id, texts)), protect=True, toast=toast
    )


def _filled(view: DraftView, texts: Texts) -> list[str]:
    draft, none = view.draft, texts.plain("host-form-none")
    if view.kind in ("order", "maslikhat"):
        lines = [
            texts.html("host-form-number", value=draft.number or none),
            texts.html("host-form-date", value=on_day(draft.day, texts) if draft.day else none),
        ]
        if draft.refusal:
            lines.append(texts.html("host-form-refusal", value=draft.refusal))
        else:
            names = _names(view, draft.members, texts)
            lines.append(texts.html("host-form-members", value=names))
        return lines
    if view.kind == "vote":
        return [
            texts.html("host-form-present", value=_names(view, draft.present, texts)),
            texts.html("host-form-argument", value=argument(draft, texts)),
            texts.html("host-form-objection", value=excerpt(draft.objection, 300) or none),
            *(_offer_line(view, one, texts) for one in _offers(view)),
            *(_vote_line(view, mark, texts) for mark in view.order),
        ]
    return [_hand_line(view, one, texts) for one in _signers(view.hearing.case)]


def argument(said: PaperDraft | VotePaper, texts: Texts) -> str:
    """The evaluator's words, or why he wasn't there (X-63)."""
    if said.absence and not said.argument:
        return texts.plain("host-said-absent", why=said.absence)
    return excerpt(said.argument, 300) or texts.plain("host-form-none")


def _offers(view: DraftView) -> tuple[Proposal, ...]:
    """What was put forward: in the chat before, and in the room."""
    written = {one.by for one in view.draft.proposals}
    in_chat = (one for one in view.hearing.case.proposals if one.by not in written)
    return (*in_chat, *view.draft.proposals)


def _offer_line(view: DraftView, one: Proposal, texts: Texts) -> str:
    return texts.html(
        "host-form-offer",
        name=name_of(view, one.by),
        mark=mark_text(one.mark),
        reason=excerpt(one.reason, 120),
    )


def _vote_line(view: DraftView, mark: Decimal, texts: Texts) -> str:
    who = view.draft.favour.get(mark)
    if who is None:
        return texts.html("host-form-vote-open", mark=mark_text(mark))
    names = _names(view, sorted(who), texts)
    return texts.html("host-form-vote-count", mark=mark_text(mark), count=len(who), names=names)


def _signers(case: Case) -> list[PersonId]:
    """Those at the table whose signature isn't known yet."""
    done = {one.person for one in case.signatures if not one.refused}
    return [one.person for one in case.present if one.person not in done]


def _hand_line(view: DraftView, person: PersonId, texts: Texts) -> str:
    name = name_of(view, person)
    if person in view.draft.refused:
        return texts.html("host-hand-refused", name=name, reason=view.draft.refused[person])
    key = "host-hand-signed" if person in view.draft.signed else "host-hand-none"
    return texts.html(key, name=name)


def _field_rows(view: DraftView, texts: Texts) -> Rows:
    if view.kind in ("order", "maslikhat"):
        return _decision_rows(view, texts)
    return _vote_rows(view, texts) if view.kind == "vote" else _hand_rows(view, texts)


def _field(view: DraftView, field: str, texts: Texts) -> Button:
    data = {"case": view.hearing.case.id, "kind": view.kind, "field": field}
    return button(texts.plain(f"host-button-form-{field}"), PaperField.model_validate(data))


def _decision_rows(view: DraftView, texts: Texts) -> Rows:
    case = view.hearing.case
    about = {"case": case.id, "kind": view.kind}
    rows: list[tuple[Button, ...]] = [
        (_field(view, "number", texts), _field(view, "date", texts)),
    ]
    if not view.draft.refusal:
        members = PaperMembers.model_validate(about)
        rows.append((button(texts.plain("host-button-form-members"), members),))
    if case.is_late and view.draft.refusal:
        erase = PaperErase.model_validate({**about, "field": "refusal"})
        rows.append((button(texts.plain("host-button-form-held"), erase),))
    elif case.is_late:
        rows.append((_field(view, "refusal", texts),))
    return tuple(rows)


def _vote_rows(view: DraftView, texts: Texts) -> Rows:
    case = view.hearing.case.id
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain("host-button-form-present"), PaperPresent(case=case)),),
        (_field(view, "argument", texts), _field(view, "absence", texts)),
        (_field(view, "objection", texts),),
        (button(texts.plain("host-button-form-offers"), PaperOffers(case=case)),),
    ]
    if INVITATION in view.unheard:
        invite = TellApplicant(case=case, what=ARGUE)
        rows.append((button(texts.plain("host-button-invite"), invite),))
    rows += [
        (
            button(
                texts.plain("host-button-form-vote", mark=mark_text(mark)),
                PaperVote(case=case, mark=hundredths(mark)),
            ),
        )
        for mark in view.order
    ]
    return tuple(rows)


def _hand_rows(view: DraftView, texts: Texts) -> Rows:
    case = view.hearing.case
    return tuple(
        (button(name_of(view, person), PaperHand(case=case.id, person=person)),)
        for person in _signers(case)
    )


# Its fields


def form_footer(view: DraftView, texts: Texts) -> tuple[Button, ...]:
    """Back to the form, and home."""
    about = {"case": view.hearing.case.id, "kind": view.kind}
    return footer(texts, PaperForm.model_validate(about))


def ask_field(view: DraftView, field: str, limit: int, texts: Texts) -> Screen:
    """One field to be typed; a date can be chosen too."""
    text = texts.html(f"host-form-ask-{field}", limit=str(limit))
    rows: list[tuple[Button, ...]] = []
    if field == "date":
        today = view.hearing.today
        about = {"case": view.hearing.case.id, "kind": view.kind, "day": today.toordinal()}
        label = texts.plain("host-button-form-today", day=on_day(today, texts))
        rows.append((button(label, PaperDay.model_validate(about)),))
    elif field in ("argument", "absence", "objection"):
        about = {"case": view.hearing.case.id, "kind": view.kind, "field": field}
        label = texts.plain(f"host-button-form-no-{field}")
        rows.append((button(label, PaperErase.model_validate(about)),))
    return Screen(text, rows=(*rows, form_footer(view, texts)))


def candidates(view: DraftView) -> tuple[Person, ...]:
    """Who can be named: those on the list, other evaluators and HR, heads, everybody; parties."""
    listed = set(view.draft.members)

    def likeliness(one: Person) -> tuple[bool, bool, bool, bool, str]:
        other, is_party = view.circle.capacity(one) == OTHER, one.id in view.circle.barred
        return (one.id not in listed, is_party, other, not one.is_unit_head, one.name)

    return tuple(sorted(view.circle.choice(view.hearing.rule, view.hearing.today), key=likeliness))


def members(
    view: DraftView,
    here: PaperMembers,
    people: Sequence[Person],
    texts: Texts,
    *,
    typed: str | None = None,
) -> Screen:
    """Whom the order names; `typed` words have found these people."""
    listed = set(view.draft.members)
    page = page_of(len(people), here.page)
    shown = people[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("host-members-title", count=len(listed))]
    if typed is None:
        lines.append(texts.html("desk-find-hint"))
    else:
        lines.append(texts.html("desk-found", query=typed[:60], count=len(people)))
    if view.refusal is not None:
        lines.append(texts.html("host-form-refused", why=refused(view.refusal, texts)))

    def row(one: Person) -> tuple[Button, ...]:
        key = "host-on-list" if one.id in listed else "host-off-list"
        data = {"case": here.case, "kind": here.kind, "page": page, "person": one.id}
        return (button(texts.plain(key, name=one.name), PaperSeat.model_validate(data)),)

    turn = page_turn(len(people), page, texts, here) if typed is None else ()
    rows = (*map(row, shown), *turn, form_footer(view, texts))
    return Screen("\n\n".join(lines), rows=rows)


def present(view: DraftView, texts: Texts) -> Screen:
    """Who was in the room."""
    case = view.hearing.case
    rows = tuple(
        (
            button(
                texts.plain(
                    "host-on-list" if one.person in view.draft.present else "host-off-list",
                    name=name_of(view, one.person),
                ),
                PaperAttend(case=case.id, person=one.person),
            ),
        )
        for one in case.members
    )
    text = texts.html("host-present-title", count=len(view.draft.present))
    return Screen(text, rows=(*rows, form_footer(view, texts)))


def offers(view: DraftView, texts: Texts) -> Screen:
    """Who put what forward."""
    lines = [texts.html("host-offers-title")]
    lines += [_offer_line(view, one, texts) for one in _offers(view)]
    rows = tuple(
        (button(name_of(view, person), PaperOffer(case=view.hearing.case.id, person=person)),)
        for person in view.draft.present
    )
    return Screen("\n\n".join(lines), rows=(*rows, form_footer(view, texts)), protect=True)


def ask_offer(view: DraftView, person: PersonId, texts: Texts) -> Screen:
    """A member's mark and reason, in one text."""
    case = view.hearing.case.id
    text = texts.html("host-offer-ask", name=name_of(view, person))
    rows: list[tuple[Button, ...]] = []
    if any(one.by == person for one in view.draft.proposals):
        none = PaperNoOffer(case=case, person=person)
        rows.append((button(texts.plain("host-button-no-offer"), none),))
    return Screen(text, rows=(*rows, footer(texts, PaperOffers(case=case))))


def count(view: DraftView, mark: int, texts: Texts) -> Screen:
    """Who was for a mark; whoever isn't ticked wasn't."""
    case = view.hearing.case
    value = Decimal(mark) / 100
    who = view.draft.favour.get(value, frozenset())
    needed = view.hearing.needed
    rows = [
        (
            button(
                texts.plain(
                    "host-for" if person in who else "host-not-for", name=name_of(view, person)
                ),
                PaperFor(case=case.id, mark=mark, person=person),
            ),
        )
        for person in view.draft.present
    ]
    none = PaperFor(case=case.id, mark=mark, person=0)
    rows.append((button(texts.plain("host-button-nobody-for"), none),))
    text = texts.html("host-count-title", mark=mark_text(value), count=len(who), needed=str(needed))
    return Screen(text, rows=(*rows, form_footer(view, texts)), protect=True)


def hand(view: DraftView, person: PersonId, texts: Texts) -> Screen:
    """A member's hand on the paper: signed, not yet, or refused with its reason."""
    case = view.hearing.case.id
    rows = (
        (
            button(
                texts.plain("host-button-hand-signed"),
                PaperHandIs(case=case, person=person, signed=True),
            ),
        ),
        (
            button(
                texts.plain("host-button-hand-none"),
                PaperHandIs(case=case, person=person, signed=False),
            ),
        ),
        (button(texts.plain("host-button-hand-refused"), PaperHandNot(case=case, person=person)),),
        form_footer(view, texts),
    )
    return Screen(_hand_line(view, person, texts), rows=rows)


def ask_hand_reason(view: DraftView, person: PersonId, texts: Texts) -> Screen:
    """Why a member wouldn't sign."""
    back = footer(texts, PaperHand(case=view.hearing.case.id, person=person))
    return Screen(texts.html("host-no-sign-ask", name=name_of(view, person)), rows=(back,))


# The photograph


def ask_photo(view: DraftView, texts: Texts) -> Screen:
    """A photo or a scan of the paper, and what comes after it."""
    text = texts.html(f"host-photo-ask-{view.kind}")
    return Screen(text, rows=(form_footer(view, texts),))


def recorded(case: CaseId, texts: Texts) -> Screen:
    """Written down; nothing has happened before a second person confirms it."""
    return Screen(texts.html("host-recorded"), rows=(host_footer(case, texts),))


def not_recorded(case: CaseId, kind: str, refusal: Refusal, texts: Texts) -> Screen:
    """Why it wasn't; what was typed is still there."""
    text = texts.html("host-not-recorded", why=refused(refusal, texts))
    return _again(case, kind, text, texts)


def recording_failed(case: CaseId, kind: str, texts: Texts) -> Screen:
    """Our own failure; what was typed is still there."""
    return _again(case, kind, texts.html("host-recording-failed"), texts)


def _again(case: CaseId, kind: str, text: str, texts: Texts) -> Screen:
    back = PaperForm.model_validate({"case": case, "kind": kind})
    return Screen(text, rows=(footer(texts, back),))
