"""Coming in: a one-shot link or one's own contact, "is this you?", one person to one account."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require, require_hr
from evaluation.base.place import Address
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import LANGUAGES
from evaluation.law.moment import Moment, Moments
from evaluation.staff.account import Account, Claim, Guest, Invitation, NewLink
from evaluation.staff.books import Books
from evaluation.staff.found import known_person

CODE_DAYS = 30
CODE_BYTES = 16


def hash_of_code(code: str) -> str:
    """How a code is stored: SHA-256, enough for 128 random bits."""
    return hashlib.sha256(code.encode()).hexdigest()


def is_code(text: str) -> bool:
    """Whether a start parameter has the shape of our codes."""
    return re.fullmatch(r"[A-Za-z0-9_-]{22}", text) is not None


class Joining:
    """Verbs: invite, look at a code, share a contact, confirm, unlink, choose a language."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def actor(self, address: Address) -> Person | None:
        """Who this account is, None for a stranger. Whoever has left has no role any more."""
        found = self._moments.glance(lambda moment: moment.books.people.by_address(address))
        gone = found is not None and found.has_left(self._moments.today())
        return replace(found, roles=frozenset()) if found is not None and gone else found

    async def invite(self, actor: Person | None, people: Sequence[PersonId]) -> tuple[NewLink, ...]:
        """New links, 30 days each; older ones of the same people stop working. Raises Refusal."""
        if actor is not None:
            require_hr(actor)

        def change(moment: Moment[Books]) -> tuple[NewLink, ...]:
            expires = moment.now + timedelta(days=CODE_DAYS)
            links = []
            for person in people:
                known = known_person(moment.books, person)
                self._refuse_to_invite(moment, actor, known)
                code = secrets.token_urlsafe(CODE_BYTES)
                moment.books.joining.revoke(person)
                invitation = Invitation(hash_of_code(code), person, expires, "open")
                moment.books.joining.add_invitation(invitation, actor, moment.now)
                links.append(NewLink(known, code, expires))
            moment.record(actor, "invited", {"people": list(people)})
            return tuple(links)

        return await self._moments.write(change)

    def _refuse_to_invite(
        self, moment: Moment[Books], actor: Person | None, person: Person
    ) -> None:
        if person.has_left(moment.today):
            raise Refusal("refuse-invite-left", person=person.name)
        if moment.books.joining.account(person.id) is not None:
            raise Refusal("refuse-invite-joined", person=person.name)
        if person.roles and actor is not None:  # a specialist could else take a role for himself
            require(actor, Role.HR_HEAD)

    async def not_joined(self, actor: Person) -> tuple[Person, ...]:
        """Whom to invite: present people without an account. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            joined = moment.books.joining.joined()
            roles_hidden = Role.HR_HEAD not in actor.roles
            return tuple(
                p
                for p in moment.books.people.all()
                if p.id not in joined
                and not p.has_left(moment.today)
                and not (roles_hidden and p.roles)
            )

        return await self._moments.read(look)

    async def revoke(self, actor: Person | None, person: PersonId) -> None:
        """Make a person's waiting links worthless; `actor` None is the command line."""
        if actor is not None:
            require_hr(actor)

        def change(moment: Moment[Books]) -> None:
            if moment.books.joining.revoke(person):
                moment.record(actor, "invitation-revoked", {"person": person})

        await self._moments.write(change)

    async def account(self, actor: Person, person: PersonId) -> Account | None:
        """With which account somebody joined. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.joining.account(person))

    async def come_by_code(self, guest: Guest, code: str) -> Person:
        """Whom a link invites; burns nothing yet. Raises Refusal, the same for all faults."""

        def change(moment: Moment[Books]) -> Person:
            invitation = moment.books.joining.invitation(hash_of_code(code))
            alive = invitation and invitation.state == "open" and invitation.expires_at > moment.now
            if invitation is None or not alive:
                raise Refusal("refuse-code")
            self._refuse_linked(moment, guest, invitation.person)
            person = known_person(moment.books, invitation.person)
            moment.books.joining.claim(Claim(guest, person.id, invitation.code_hash), moment.now)
            return person

        return await self._moments.write(change)

    async def come_by_contact(self, guest: Guest, contact: Address | None, phone: str) -> Person:
        """Whom a shared contact matches; it must be the sender's own. Raises Refusal."""
        if contact != guest.address:
            raise Refusal("refuse-contact-foreign")
        digits = "+" + re.sub(r"\D", "", phone)

        def change(moment: Moment[Books]) -> Person:
            person = moment.books.people.by_phone(digits, moment.today)
            if person is None:
                raise Refusal("refuse-contact-unknown")
            # A phone comes from a file that any HR specialist may send: it opens no role.
            if person.roles or moment.books.joining.account(person.id) is not None:
                raise Refusal("refuse-contact-unknown")
            self._refuse_linked(moment, guest, person.id)
            moment.books.joining.claim(Claim(guest, person.id, None), moment.now)
            return person

        return await self._moments.write(change)

    def _refuse_linked(self, moment: Moment[Books], guest: Guest, person: PersonId) -> None:
        linked = moment.books.people.by_address(guest.address)
        if linked is not None and linked.id != person:
            raise Refusal("refuse-account-of-another")
        account = moment.books.joining.account(person)
        taken = account is not None and account.guest.address != guest.address
        if taken or known_person(moment.books, person).has_left(moment.today):
            raise Refusal("refuse-code")

    async def answer(self, guest: Guest, *, is_me: bool) -> Person | None:
        """The word on "is this you?": binds, or tells HR and burns nothing. None after a "no".

        Raises Refusal when nothing was asked, or the link has died meanwhile.
        """

        def change(moment: Moment[Books]) -> Person | None:
            linked = moment.books.people.by_address(guest.address)
            if linked is not None and is_me:
                return linked
            claim = moment.books.joining.claim_of(guest.address)
            if claim is None:
                raise Refusal("refuse-claim")
            moment.books.joining.forget_claim(guest.address)
            if not is_me:
                self._tell_hr(moment, claim)
                return None
            return self._bound(moment, claim, guest)

        return await self._moments.write(change)

    def _bound(self, moment: Moment[Books], claim: Claim, guest: Guest) -> Person:
        person = known_person(moment.books, claim.person)
        self._refuse_linked(moment, guest, person.id)
        if claim.code_hash is not None:
            invitation = moment.books.joining.invitation(claim.code_hash)
            if (
                invitation is None
                or invitation.state != "open"
                or invitation.expires_at <= moment.now
            ):
                raise Refusal("refuse-code")
        moment.books.joining.link(Account(person.id, guest, moment.now, True))
        moment.books.joining.use_invitations(person.id)
        moment.record(
            person, "joined", {"person": person.id, "by": "code" if claim.code_hash else "contact"}
        )
        moment.books.outbox.gather_waiting(person.id, moment.now)
        return person

    def _tell_hr(self, moment: Moment[Books], claim: Claim) -> None:
        moment.record(None, "join-refused", {"person": claim.person})
        for hr in moment.books.people.with_role(Role.HR_HEAD):
            key = f"not-me:{claim.person}:{int(moment.now.timestamp())}:{hr.id}"
            write_letter(moment, hr.id, "not-me", {"person": claim.person}, key)

    async def choose_language(self, actor: Person, language: str) -> None:
        """The chosen language rules from now on. Raises Refusal."""
        if language not in LANGUAGES:
            raise Refusal("refuse-not-found")
        await self._moments.write(
            lambda moment: moment.books.people.set_language(actor.id, language)
        )

    async def unlink(self, actor: Person, person: PersonId) -> None:
        """Take an account away, so that another can be invited: HR's act. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> None:
            known = known_person(moment.books, person)
            if known.roles:
                require(actor, Role.HR_HEAD)
            if moment.books.joining.account(person) is not None:
                moment.books.joining.unlink(person)
                moment.record(actor, "unlinked", {"person": person})

        await self._moments.write(change)

    async def reachable(self, address: Address, *, reachable: bool) -> None:
        """Somebody stopped or restarted the bot."""
        await self._moments.write(
            lambda moment: moment.books.joining.set_reachable(address, reachable)
        )
