"""The appointing official's screens: the proposed body, its faults, changing and approving it."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calibration.applications import ProposedBody
from evaluation.calibration.cases import REASON_LIMIT, Stage
from evaluation.calibration.composition import ROLE_OF
from evaluation.calibration.hearing import Hearing
from handlers.buttons.calibration import AskHold, ChooseSeats, Compose, Hold, Propose, Say
from handlers.calibration.screens import case as cards
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, button, deadline, hr_title, paragraph
from locales import Texts

MOST_SEATS = 9
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


# A body in a button


def seats_of(people: Sequence[int]) -> str:
    """The members' numbers as a button carries them."""
    return ".".join(_in_36(person) for person in people)


def people_of(seats: str) -> tuple[PersonId, ...]:
    """The members that a button carries; whoever patched it in twice sits once."""
    found = (PersonId(int(one, 36)) for one in seats.split(".") if one)
    return tuple(dict.fromkeys(found))


def _in_36(number: int) -> str:
    high, low = divmod(number, 36)
    return (_in_36(high) if high else "") + DIGITS[low]


# The case


def is_his(hearing: Hearing, actor: Person) -> bool:
    """Whether the decision on the application is the actor's to take now."""
    case = hearing.case
    is_open = case.stage is Stage.REGISTERED and not case.by_maslikhat
    return is_open and actor.id in hearing.officials


def rows(hearing: Hearing, actor: Person, texts: Texts) -> Rows:
    """What the official may do now: a late application is his to refuse, no other (X-46)."""
    case = hearing.case
    if not is_his(hearing, actor):
        return ()
    found = [button(texts.plain("button-body"), Propose(case=case.id))]
    if case.is_late and actor.id != case.evaluator:
        refuse = Say(kind="refuse", target=case.id)
        found.append(button(texts.plain("button-refuse-late"), refuse))
    return tuple((one,) for one in found)


def notes(hearing: Hearing, actor: Person, texts: Texts) -> list[str]:
    """What the official should know before he decides."""
    if not is_his(hearing, actor):
        case, decides = hearing.case, actor.id in hearing.officials
        maslikhat = hearing.methodology.references.get("maslikhat")
        waits = decides and case.by_maslikhat and case.stage is Stage.REGISTERED
        if not waits or maslikhat is None:
            return []
        source, hr = paragraph(maslikhat, texts), hr_title(hearing.methodology, texts)
        return [texts.html("official-maslikhat", paragraph=source, hr=hr)]
    found = [texts.html("official-late")]
    if not hearing.case.is_late:
        source = paragraph(hearing.rule.hold.source, texts)
        found = [texts.html("official-in-time", paragraph=source)]
    if actor.id == hearing.case.evaluator:
        found.append(_is_evaluator(hearing, texts))
    return found


def _is_evaluator(hearing: Hearing, texts: Texts) -> str:
    rule = hearing.rule
    if rule.enforcement == "warn":
        return texts.html("official-is-evaluator-advice")
    source = paragraph(rule.excluded_source, texts)
    return texts.html("official-is-evaluator", paragraph=source)


# The body


def body(found: ProposedBody, texts: Texts, *, toast: str | None = None) -> Screen:
    """The members, each with why; what breaks a rule; approving only where nothing does."""
    case, seats = found.hearing.case, seats_of([person.id for person in found.members])
    lines = [
        texts.html("body-head", number=case.number, count=len(found.members)),
        _members(found, texts) or texts.html("body-nobody"),
        *_verdict(found, texts),
    ]
    rows: list[tuple[Button, ...]] = []
    if found.may_sit:
        rows.append((button(texts.plain("button-approve"), AskHold(case=case.id, seats=seats)),))
    change = ChooseSeats(case=case.id, page=0, seats=seats)
    rows.append((button(texts.plain("button-change-body"), change),))
    rows.append((button(texts.plain("button-propose-again"), Propose(case=case.id)),))
    rows.append(cards.footer(case.id, texts))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True, toast=toast)


def _members(found: ProposedBody, texts: Texts) -> str:
    return "\n".join(_member(found, person, texts) for person in found.members)


def _member(found: ProposedBody, person: Person, texts: Texts) -> str:
    capacity = found.circle.capacity(person)
    rule = found.hearing.rule
    hr = hr_title(found.hearing.methodology, texts)
    why = texts.plain(f"body-why-{capacity}", hr=hr)
    if ROLE_OF.get(capacity) not in (*rule.included, *rule.every_member):
        position = person.position
        return texts.html("body-member-plain", name=person.name, position=position, why=why)
    return texts.html(
        "body-member",
        name=person.name,
        position=person.position,
        why=why,
        paragraph=paragraph(rule.included_source, texts),
    )


def _verdict(found: ProposedBody, texts: Texts) -> list[str]:
    names = {person.id: person.name for person in found.circle.everybody}
    lines = cards.wrong_lines(found.faults, found.barriers, names, found.hearing.rule, texts)
    if lines:
        return lines
    strict = found.hearing.rule.enforcement == "hard"
    return [texts.html("body-lawful" if strict else "body-fine")]


def choose(
    found: ProposedBody,
    people: Sequence[Person],
    here: ChooseSeats,
    typed: str | None,
    texts: Texts,
) -> Screen:
    """Everybody who may sit, the chosen marked; each button holds the body that it makes."""
    chosen = people_of(here.seats)
    page = page_of(len(people), here.page)
    shown = people[page * PAGE : (page + 1) * PAGE]
    count = len(chosen)
    lines = [texts.html("seats-head", count=count, members=_names(found, texts))]
    if typed is not None:
        lines.append(texts.html("desk-found", query=typed[:60], count=len(people)))
    lines.append(texts.html("desk-find-hint"))
    rows: list[tuple[Button, ...]] = [
        (button(_seat_label(found, person, chosen, texts), _toggled(here, chosen, person)),)
        for person in shown
    ]
    rows += [] if typed is not None else page_turn(len(people), page, texts, here)
    compose = Compose(case=here.case, seats=here.seats)
    rows.append((button(texts.plain("button-seats-done"), compose),))
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, compose)), protect=True)


def _names(found: ProposedBody, texts: Texts) -> str:
    return "\n".join(person.name for person in found.members) or texts.plain("body-nobody")


def _seat_label(
    found: ProposedBody, person: Person, chosen: Sequence[PersonId], texts: Texts
) -> str:
    label = titled(person, texts)
    key = "seat-chosen" if person.id in chosen else "seat-free"
    return texts.plain(key, person=label)


def _toggled(here: ChooseSeats, chosen: Sequence[PersonId], person: Person) -> ChooseSeats:
    kept = [one for one in chosen if one != person.id]
    if person.id not in chosen and len(chosen) < MOST_SEATS:
        kept.append(person.id)
    return here.model_copy(update={"seats": seats_of(kept)})


def ask_hold(found: ProposedBody, texts: Texts) -> Screen:
    """The last look: who sits, by when the session is held."""
    hearing = found.hearing
    case = hearing.case
    hold = next(term for term in hearing.terms if term.step == "hold")
    lines = [
        texts.html("hold-ask", number=case.number, count=len(found.members)),
        _members(found, texts),
        *([] if not found.faults else _verdict(found, texts)),
        texts.html("hold-term", deadline=deadline(hold.day, hold.days_left, hold.source, texts)),
        texts.html("hold-hint", hr=hr_title(hearing.methodology, texts)),
    ]
    seats = seats_of([person.id for person in found.members])
    rows = (
        (button(texts.plain("button-hold"), Hold(case=case.id, seats=seats)),),
        footer(texts, Compose(case=case.id, seats=seats)),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def ask_refusal(hearing: Hearing, texts: Texts) -> Screen:
    """What refusing means and who will read the reason; then it is awaited (A-11)."""
    number = hearing.case.number
    hr = hr_title(hearing.methodology, texts)
    text = texts.html("refusal-ask", number=number, limit=str(REASON_LIMIT), hr=hr)
    return Screen(text, rows=(cards.footer(hearing.case.id, texts),), protect=True)
