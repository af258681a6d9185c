"""Coming in: a one-shot link or one's own contact, "is this you?", one person to one account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require_hr
from evaluation.base.place import Address
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import LANGUAGES
from evaluation.law.moment import Moment, Moments
from evaluation.staff.account import Account, Claim, Guest, NewLink
from evaluation.staff.books import Books
from evaluation.staff.change import ANOTHER_ACCOUNT, ChangeState, StaffChange
from evaluation.staff.found import known_person
from evaluation.staff.heads import able, deciders, heads_of_hr
from evaluation.staff.linking import hash_of_code, linked, refuse_to_invite, unlinked
from evaluation.staff.loud import enter, new_change
from evaluation.staff.power import may_decide

CLAIM_LIFE = timedelta(days=1)


def is_code(text: str) -> bool:
    """Whether a start parameter has the shape of our codes."""
    return re.fullmatch(r"[A-Za-z0-9_-]{22}", text) is not None


class Joining:
    """Verbs: invite, look at a code, share a contact, confirm, unlink, choose a language."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def actor(self, address: Address) -> Person | None:
        """Who this account is, None for a stranger. Whoever has left has no role any more."""

        def look(moment: Moment[Books]) -> Person | None:
            found = moment.books.people.by_address(address)
            return None if found is None else replace(able(moment, found), account=address.number)

        return self._moments.glance(look)

    async def invite(self, actor: Person | None, people: Sequence[PersonId]) -> tuple[NewLink, ...]:
        """New links, 30 days each; older ones of the same people stop working. Raises Refusal.

        Whoever has a stake in what runs gets none from a specialist: it waits for the head of HR.
        """
        if actor is not None:
            require_hr(actor)

        def change(moment: Moment[Books]) -> tuple[NewLink, ...]:
            links, changes, by_head = [], [], actor is None or Role.HR_HEAD in actor.roles
            stakes = moment.books.changes.stakes()
            for person in people:
                known = known_person(moment.books, person)
                refuse_to_invite(moment, known)
                waits = bool(stakes.get(person)) and not self._may(moment, actor, known)
                if not waits:
                    links.append(linked(moment, actor, known, by_head=by_head))
                state: ChangeState = "waiting" if waits else "done"
                changes.append(new_change(moment, actor, person, "link", state=state))
            if links:
                moment.record(actor, "invited", {"people": [link.person.id for link in links]})
            enter(moment, actor, changes)
            return tuple(links)

        return await self._moments.write(change)

    def _may(self, moment: Moment[Books], actor: Person | None, subject: Person) -> bool:
        """Whether the actor decides it himself; else it waits for somebody. Raises Refusal."""
        if actor is None or may_decide(actor, subject):
            return True
        if not deciders(moment, subject):
            raise Refusal("refuse-nobody-decides")
        return False

    async def not_joined(self, actor: Person) -> tuple[Person, ...]:
        """Whom the actor may invite: present people without an account. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            joined, stakes = moment.books.joining.joined(), moment.books.changes.stakes()
            return tuple(
                p
                for p in moment.books.people.all()
                if p.id not in joined
                and not p.has_left(moment.today)
                and (p.id not in stakes or may_decide(actor, p))
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
            person = self._of_code(moment, guest, hash_of_code(code))
            self._ask(moment, Claim(guest, person.id, moment.now, code_hash=hash_of_code(code)))
            return person

        return await self._moments.write(change)

    async def come_by_contact(self, guest: Guest, contact: Address | None, phone: str) -> Person:
        """Whom a shared contact matches; it must be the sender's own. Raises Refusal."""
        if contact != guest.address:
            raise Refusal("refuse-contact-foreign")
        digits = "+" + re.sub(r"\D", "", phone)

        def change(moment: Moment[Books]) -> Person:
            person = self._of_contact(moment, guest, digits)
            self._ask(moment, Claim(guest, person.id, moment.now, phone=digits))
            return person

        return await self._moments.write(change)

    def _ask(self, moment: Moment[Books], claim: Claim) -> None:
        """ "Is this you?"; questions that nobody has answered in time go."""
        moment.books.joining.forget_claims(moment.now - CLAIM_LIFE)
        moment.books.joining.claim(claim)

    def _of_code(self, moment: Moment[Books], guest: Guest, code_hash: str) -> Person:
        """Whom a link lets in now. Raises Refusal."""
        invitation = moment.books.joining.invitation(code_hash)
        alive = invitation and invitation.state == "open" and invitation.expires_at > moment.now
        if invitation is None or not alive:
            raise Refusal("refuse-code")
        self._refuse_linked(moment, guest, invitation.person)
        person = known_person(moment.books, invitation.person)
        if person.roles and not invitation.by_head:  # given a role since a specialist made the link
            raise Refusal("refuse-code")
        return person

    def _of_contact(self, moment: Moment[Books], guest: Guest, phone: str) -> Person:
        """Whom a phone lets in now. Raises Refusal."""
        person = moment.books.people.by_phone(phone, moment.today)
        # A phone comes from a file that any HR specialist may send: it opens no role.
        if person is None or person.roles or moment.books.joining.account(person.id) is not None:
            raise Refusal("refuse-contact-unknown")
        self._refuse_linked(moment, guest, person.id)
        return person

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

        Everything is checked anew: the phone, the role, the link, whether he still serves. Raises
        Refusal when nothing was asked, or more than a day ago, or when something has changed.
        """

        def change(moment: Moment[Books]) -> Person | None:
            linked = moment.books.people.by_address(guest.address)
            if linked is not None and is_me:
                return linked
            claim = moment.books.joining.claim_of(guest.address)
            if claim is None:
                raise Refusal("refuse-claim")
            if claim.made_at <= moment.now - CLAIM_LIFE:
                raise Refusal("refuse-claim-old")
            moment.books.joining.forget_claim(guest.address)
            if not is_me:
                self._tell_hr(moment, claim)
                return None
            return self._bound(moment, claim, guest)

        return await self._moments.write(change)

    def _bound(self, moment: Moment[Books], claim: Claim, guest: Guest) -> Person:
        person = self._invited(moment, claim, guest)
        if person.id != claim.person:
            raise Refusal("refuse-contact-unknown")
        moment.books.joining.link(Account(person.id, guest, moment.now, True))
        moment.books.joining.use_invitations(person.id)
        moment.record(
            person, "joined", {"person": person.id, "by": "code" if claim.code_hash else "contact"}
        )
        moment.books.outbox.gather_waiting(person.id, moment.now)
        former = moment.books.joining.former(person.id)
        fields = () if former in (None, guest.address) else (ANOTHER_ACCOUNT,)
        enter(moment, person, [new_change(moment, person, person.id, "join", fields=fields)])
        moment.books.joining.forget_former(person.id)
        return person

    def _invited(self, moment: Moment[Books], claim: Claim, guest: Guest) -> Person:
        if claim.code_hash is not None:
            return self._of_code(moment, guest, claim.code_hash)
        if claim.phone is None:  # asked by an older program, which didn't note the phone
            raise Refusal("refuse-claim-old")
        return self._of_contact(moment, guest, claim.phone)

    def _tell_hr(self, moment: Moment[Books], claim: Claim) -> None:
        moment.record(None, "join-refused", {"person": claim.person})
        for hr in heads_of_hr(moment):
            key = f"not-me:{claim.person}:{int(moment.now.timestamp())}:{hr.id}"
            write_letter(moment, hr.id, "not-me", {"person": claim.person}, key)

    async def choose_language(self, actor: Person, language: str) -> None:
        """The chosen language rules from now on. Raises Refusal."""
        if language not in LANGUAGES:
            raise Refusal("refuse-not-found")
        await self._moments.write(
            lambda moment: moment.books.people.set_language(actor.id, language)
        )

    async def unlink(self, actor: Person, person: PersonId) -> StaffChange | None:
        """Take an account away, so that another can be invited: HR's act. Raises Refusal.

        Of somebody with a stake in what runs it waits for whoever may decide. None: there is none.
        """
        require_hr(actor)

        def change(moment: Moment[Books]) -> StaffChange | None:
            known = known_person(moment.books, person)
            if moment.books.joining.account(person) is None:
                return None
            stakes = moment.books.changes.stakes()
            waits = bool(stakes.get(person)) and not self._may(moment, actor, known)
            if not waits:
                unlinked(moment, known)
                moment.record(actor, "unlinked", {"person": person})
            state: ChangeState = "waiting" if waits else "done"
            new = new_change(moment, actor, person, "unlink", state=state)
            enter(moment, actor, [new])
            return new

        return await self._moments.write(change)

    async def reachable(self, address: Address, *, reachable: bool) -> None:
        """Somebody stopped or restarted the bot."""
        await self._moments.write(
            lambda moment: moment.books.joining.set_reachable(address, reachable)
        )
