"""The staff in the chat: units, people, one card, invitations, roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.staff.account import Account, NewLink
from handlers.buttons.desk import (
    AskInviteAll,
    AskReceived,
    AskUnlink,
    ChooseRoles,
    Desk,
    GiveRoles,
    Invite,
    InviteAll,
    OpenPeople,
    PersonCard,
    Revoke,
    UnitPeople,
    Unlink,
)
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, at_time, button, on_day
from locales import Texts

ROLES = tuple(Role)


def mask_of(roles: frozenset[Role]) -> int:
    """Roles as one number, for a button."""
    return sum(1 << index for index, role in enumerate(ROLES) if role in roles)


def roles_of(mask: int) -> frozenset[Role]:
    """The roles behind a button's number."""
    return frozenset(role for index, role in enumerate(ROLES) if mask & 1 << index)


def units(everybody: Sequence[Person], page: int, texts: Texts) -> Screen:
    """The units with their people; typing a name or a number finds somebody at once."""
    found = [(unit, list(people)) for unit, people in groupby(everybody, lambda p: p.unit)]
    page = page_of(len(found), page)
    lines = [
        texts.html("desk-people-title", count=len(everybody)),
        texts.html("desk-find-hint"),
    ]
    rows = [
        (
            button(
                texts.plain("desk-unit-label", name=unit, count=len(people)),
                UnitPeople(person=people[0].id),
            ),
        )
        for unit, people in found[page * PAGE : (page + 1) * PAGE]
    ]
    turn = page_turn(len(found), page, texts, OpenPeople())
    invite = (button(texts.plain("desk-button-invite-all"), AskInviteAll()),)
    return Screen("\n\n".join(lines), rows=(*rows, *turn, invite, footer(texts, Desk())))


def unit(anybody: Person, everybody: Sequence[Person], page: int, texts: Texts) -> Screen:
    """The people of one unit."""
    people = [person for person in everybody if person.unit == anybody.unit]
    page = page_of(len(people), page)
    text = texts.html("desk-unit-title", name=anybody.unit, count=len(people))
    turn = page_turn(len(people), page, texts, UnitPeople(person=anybody.id))
    rows = _people_rows(people[page * PAGE : (page + 1) * PAGE], texts)
    return Screen(text, rows=(*rows, *turn, footer(texts, OpenPeople())))


def found(query: str, people: Sequence[Person], texts: Texts) -> Screen:
    """Whom the typed words find; another word may be typed at once."""
    lines = [texts.html("desk-found", query=query[:60], count=len(people))]
    if len(people) > PAGE:
        lines.append(texts.html("desk-found-more", count=len(people) - PAGE))
    rows = _people_rows(people[:PAGE], texts)
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, OpenPeople())))


def _people_rows(people: Sequence[Person], texts: Texts) -> list[tuple[Button, ...]]:
    return [(button(titled(person, texts), PersonCard(person=person.id)),) for person in people]


@dataclass(frozen=True)
class KnownServant:
    """Somebody of the staff file, over whom stands `superior`; None has no account."""

    person: Person
    superior: Person | None
    account: Account | None


def card(
    servant: KnownServant, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """One person as the staff file has him, and whether he is in the bot."""
    person, account = servant.person, servant.account
    lines = [
        texts.html(
            "desk-card-head",
            name=person.name,
            position=person.position,
            unit=person.unit,
            number=person.number,
        ),
        *_post_lines(person, servant.superior, texts),
        _account_line(account, office, texts),
    ]
    rows = [
        *_way_in_rows(person, account, texts),
        *_roles_row(person, actor, texts),
        *_received_row(person, texts),
        footer(texts, UnitPeople(person=person.id)),
    ]
    return Screen("\n".join(lines), rows=tuple(rows), toast=toast)


def _post_lines(person: Person, superior: Person | None, texts: Texts) -> list[str]:
    lines = []
    if person.category:
        lines.append(texts.html("desk-card-category", category=person.category))
    else:
        lines.append(texts.html("desk-card-no-category"))
    if superior is not None:
        lines.append(texts.html("desk-card-superior", name=superior.name))
    if person.appointed:
        lines.append(texts.html("desk-card-appointed", day=on_day(person.appointed, texts)))
    if person.probation_until:
        until = on_day(person.probation_until, texts)
        lines.append(texts.html("desk-card-probation", day=until))
    if person.dismissed:
        lines.append(texts.html("desk-card-dismissed", day=on_day(person.dismissed, texts)))
    if person.phone:
        lines.append(texts.html("desk-phone", phone=person.phone))
    if person.roles:
        lines.append(texts.html("desk-card-roles", roles=roles_named(person.roles, texts)))
    return lines


def roles_named(roles: frozenset[Role], texts: Texts) -> str:
    """Roles in words, in a fixed order."""
    named = [texts.plain(f"desk-role-{role}") for role in ROLES if role in roles]
    return ", ".join(named) or texts.plain("desk-no-roles")


def _account_line(account: Account | None, office: Office, texts: Texts) -> str:
    if account is None:
        return texts.html("desk-card-away")
    guest = account.guest
    line = texts.html(
        "desk-card-joined",
        name=f"{guest.full_name} (@{guest.username})" if guest.username else guest.full_name,
        when=at_time(account.linked_at, office, texts),
    )
    return line if account.reachable else f"{line}\n{texts.html('desk-card-blocked')}"


def _way_in_rows(person: Person, account: Account | None, texts: Texts) -> list[tuple[Button, ...]]:
    number = person.id
    if account is not None:
        return [(button(texts.plain("desk-button-unlink"), AskUnlink(person=number)),)]
    return [
        (button(texts.plain("desk-button-invite"), Invite(person=number)),),
        (button(texts.plain("desk-button-revoke"), Revoke(person=number)),),
    ]


def _roles_row(person: Person, actor: Person, texts: Texts) -> list[tuple[Button, ...]]:
    """Only the head of HR gives roles; the verb asks again."""
    if Role.HR_HEAD not in actor.roles:
        return []
    roles = ChooseRoles(person=person.id, roles=mask_of(person.roles))
    return [(button(texts.plain("desk-button-roles"), roles),)]


def _received_row(person: Person, texts: Texts) -> list[tuple[Button, ...]]:
    """Another body's mark, of whoever is evaluated at all (X-55)."""
    if not person.in_corpus_b:
        return []
    return [(button(texts.plain("received-button"), AskReceived(person=person.id)),)]


def invited(link: NewLink, address: str, office: Office, texts: Texts) -> Screen:
    """A fresh link, to be handed to its owner and nobody else."""
    text = texts.html(
        "desk-invited",
        name=link.person.name,
        link=address,
        until=on_day(office.day(link.expires_at), texts),
    )
    copy = Button(texts.plain("desk-button-copy"), copy=address)
    return Screen(text, rows=((copy,), footer(texts, PersonCard(person=link.person.id))))


def ask_unlink(person: Person, texts: Texts) -> Screen:
    """What taking an account away means."""
    rows = (
        (button(texts.plain("desk-button-unlink-yes"), Unlink(person=person.id)),),
        footer(texts, PersonCard(person=person.id)),
    )
    return Screen(texts.html("desk-unlink-ask", name=person.name), rows=rows)


def ask_invite_all(count: int, texts: Texts) -> Screen:
    """How many links would be made; those made before stop working."""
    rows: list[tuple[Button, ...]] = []
    if count:
        rows.append((button(texts.plain("desk-button-invite-all-yes", count=count), InviteAll()),))
    rows.append(footer(texts, OpenPeople()))
    return Screen(texts.html("desk-invite-all-ask", count=count), rows=tuple(rows))


def invitation_columns(texts: Texts) -> tuple[str, ...]:
    """The headings of the sheet of links."""
    return (
        texts.plain("staff-column-unit"),
        texts.plain("staff-column-name"),
        texts.plain("staff-column-position"),
        texts.plain("desk-column-link"),
        texts.plain("desk-column-until"),
    )


def invitation_row(link: NewLink, address: str, office: Office) -> tuple[str | date, ...]:
    """One person's line in it."""
    person, until = link.person, office.day(link.expires_at)
    return (person.unit, person.name, person.position, address, until)


def invited_all(links: Sequence[NewLink], sheet: bytes, office: Office, texts: Texts) -> Screen:
    """The sheet of links, to be cut and handed out."""
    until = on_day(office.day(links[0].expires_at), texts) if links else ""
    text = texts.html("desk-invited-all", count=len(links), until=until)
    file = Attachment(texts.plain("desk-file-invitations") + ".xlsx", sheet)
    return Screen(text, rows=(footer(texts, OpenPeople()),), file=file)


def choose_roles(person: Person, mask: int, texts: Texts) -> Screen:
    """Each role is a button that turns it; saved only by a button of its own."""
    chosen = roles_of(mask)
    lines = [
        texts.html("desk-roles-title", name=person.name, roles=roles_named(person.roles, texts)),
        texts.html("desk-roles-hint"),
    ]
    rows: list[tuple[Button, ...]] = [
        (_role_button(person, mask, index, texts),) for index in range(len(ROLES))
    ]
    if chosen != person.roles:
        lines.append(texts.html("desk-roles-new", roles=roles_named(chosen, texts)))
        save = GiveRoles(person=person.id, roles=mask)
        rows.append((button(texts.plain("desk-button-roles-yes"), save),))
    rows.append(footer(texts, PersonCard(person=person.id)))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _role_button(person: Person, mask: int, index: int, texts: Texts) -> Button:
    key = "desk-role-on" if mask & 1 << index else "desk-role-off"
    label = texts.plain(key, role=texts.plain(f"desk-role-{ROLES[index]}"))
    return button(label, ChooseRoles(person=person.id, roles=mask ^ 1 << index))
