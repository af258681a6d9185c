"""Accounts bound, taken away and invited: what the books are told, whoever lets it be."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment
from evaluation.staff.account import Invitation, NewLink
from evaluation.staff.books import Books

CODE_DAYS = 30
CODE_BYTES = 16


def hash_of_code(code: str) -> str:
    """How a code is stored: SHA-256, enough for 128 random bits."""
    return hashlib.sha256(code.encode()).hexdigest()


def linked(
    moment: Moment[Books], actor: Person | None, person: Person, *, by_head: bool
) -> NewLink:
    """A new link for somebody; his older ones stop working. Raises Refusal."""
    refuse_to_invite(moment, person)
    code, expires = secrets.token_urlsafe(CODE_BYTES), moment.now + timedelta(days=CODE_DAYS)
    moment.books.joining.revoke(person.id)
    invitation = Invitation(hash_of_code(code), person.id, expires, "open", by_head)
    moment.books.joining.add_invitation(invitation, actor, moment.now)
    return NewLink(person, code, expires)


def refuse_to_invite(moment: Moment[Books], person: Person) -> None:
    """Nobody who has left or is in needs a link. Raises Refusal."""
    if person.has_left(moment.today):
        raise Refusal("refuse-invite-left", person=person.name)
    if moment.books.joining.account(person.id) is not None:
        raise Refusal("refuse-invite-joined", person=person.name)


def unlinked(moment: Moment[Books], person: Person) -> None:
    """Take an account away; it will still hear of the next one, and older links are no way in."""
    account = moment.books.joining.account(person.id)
    if account is not None:
        moment.books.joining.unlink(person.id)
        moment.books.joining.remember_former(person.id, account.guest.address)
    moment.books.joining.revoke(person.id)
