"""Coming in: a one-shot link or one's own contact, "is this you?", one person to one account."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import LANGUAGES, Office
from evaluation.law.stored import Acts
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

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def actor(self, telegram: int) -> Person | None:
        """Who this account is, None for a stranger. Whoever has left has no role any more."""
        found = self._store.glance(lambda books: books.people.by_telegram(telegram))
        gone = found is not None and found.has_left(self._office.day(self._clock.now()))
        return replace(found, roles=frozenset()) if found is not None and gone else found

    async def invite(self, actor: Person | None, people: Sequence[PersonId]) -> tuple[NewLink, ...]:
        """New links, 30 days each; older ones of the same people stop working. Raises Refusal."""
        if actor is not None:
            require_hr(actor)
        now = self._clock.now()
        expires = now + timedelta(days=CODE_DAYS)

        def act(books: Books) -> tuple[NewLink, ...]:
            links = []
            for person in people:
                known = known_person(books, person)
                self._refuse_to_invite(books, actor, known)
                code = secrets.token_urlsafe(CODE_BYTES)
                books.joining.revoke(person)
                invitation = Invitation(hash_of_code(code), person, expires, "open")
                books.joining.add_invitation(invitation, actor, now)
                links.append(NewLink(known, code, expires))
            books.trail.add(now, actor, "invited", {"people": list(people)})
            return tuple(links)

        return await self._store.write(act)

    def _refuse_to_invite(self, books: Books, actor: Person | None, person: Person) -> None:
        if person.has_left(self._office.day(self._clock.now())):
            raise Refusal("refuse-invite-left", person=person.name)
        if books.joining.account(person.id) is not None:
            raise Refusal("refuse-invite-joined", person=person.name)
        if person.roles and actor is not None:  # a specialist could else take a role for himself
            require(actor, Role.HR_HEAD)

    async def not_joined(self, actor: Person) -> tuple[Person, ...]:
        """Whom to invite: present people without an account. Raises Refusal."""
        require_hr(actor)
        today = self._office.day(self._clock.now())

        def look(books: Books) -> tuple[Person, ...]:
            joined = books.joining.joined()
            roles_hidden = Role.HR_HEAD not in actor.roles
            return tuple(
                p
                for p in books.people.all()
                if p.id not in joined and not p.has_left(today) and not (roles_hidden and p.roles)
            )

        return await self._store.read(look)

    async def revoke(self, actor: Person | None, person: PersonId) -> None:
        """Make a person's waiting links worthless; `actor` None is the command line."""
        if actor is not None:
            require_hr(actor)

        def act(books: Books) -> None:
            if books.joining.revoke(person):
                books.trail.add(self._clock.now(), actor, "invitation-revoked", {"person": person})

        await self._store.write(act)

    async def account(self, actor: Person, person: PersonId) -> Account | None:
        """With which Telegram name somebody joined. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: books.joining.account(person))

    async def come_by_code(self, guest: Guest, code: str) -> Person:
        """Whom a link invites; burns nothing yet. Raises Refusal, the same for all faults."""
        now = self._clock.now()

        def act(books: Books) -> Person:
            invitation = books.joining.invitation(hash_of_code(code))
            alive = invitation and invitation.state == "open" and invitation.expires_at > now
            if invitation is None or not alive:
                raise Refusal("refuse-code")
            self._refuse_linked(books, guest, invitation.person)
            person = known_person(books, invitation.person)
            books.joining.claim(Claim(guest, person.id, invitation.code_hash), now)
            return person

        return await self._store.write(act)

    async def come_by_contact(self, guest: Guest, contact_user: int | None, phone: str) -> Person:
        """Whom a shared contact matches; it must be the sender's own. Raises Refusal."""
        if contact_user != guest.telegram:
            raise Refusal("refuse-contact-foreign")
        now = self._clock.now()
        digits = "+" + re.sub(r"\D", "", phone)

        def act(books: Books) -> Person:
            person = books.people.by_phone(digits, self._office.day(now))
            if person is None:
                raise Refusal("refuse-contact-unknown")
            # A phone comes from a file that any HR specialist may send: it opens no role.
            if person.roles or books.joining.account(person.id) is not None:
                raise Refusal("refuse-contact-unknown")
            self._refuse_linked(books, guest, person.id)
            books.joining.claim(Claim(guest, person.id, None), now)
            return person

        return await self._store.write(act)

    def _refuse_linked(self, books: Books, guest: Guest, person: PersonId) -> None:
        linked = books.people.by_telegram(guest.telegram)
        if linked is not None and linked.id != person:
            raise Refusal("refuse-account-of-another")
        account = books.joining.account(person)
        taken = account is not None and account.guest.telegram != guest.telegram
        if taken or known_person(books, person).has_left(self._office.day(self._clock.now())):
            raise Refusal("refuse-code")

    async def answer(self, guest: Guest, *, is_me: bool) -> Person | None:
        """The word on "is this you?": binds, or tells HR and burns nothing. None after a "no".

        Raises Refusal when nothing was asked, or the link has died meanwhile.
        """
        now = self._clock.now()

        def act(books: Books) -> Person | None:
            linked = books.people.by_telegram(guest.telegram)
            if linked is not None and is_me:
                return linked
            claim = books.joining.claim_of(guest.telegram)
            if claim is None:
                raise Refusal("refuse-claim")
            books.joining.forget_claim(guest.telegram)
            if not is_me:
                self._tell_hr(books, claim, now)
                return None
            return self._bound(books, claim, guest, now)

        return await self._store.write(act)

    def _bound(self, books: Books, claim: Claim, guest: Guest, now: datetime) -> Person:
        person = known_person(books, claim.person)
        self._refuse_linked(books, guest, person.id)
        if claim.code_hash is not None:
            invitation = books.joining.invitation(claim.code_hash)
            if invitation is None or invitation.state != "open" or invitation.expires_at <= now:
                raise Refusal("refuse-code")
        books.joining.link(Account(person.id, guest, now, True))
        books.joining.use_invitations(person.id)
        books.trail.add(
            now,
            person,
            "joined",
            {"person": person.id, "by": "code" if claim.code_hash else "contact"},
        )
        books.outbox.gather_waiting(person.id, now)
        return person

    def _tell_hr(self, books: Books, claim: Claim, now: datetime) -> None:
        books.trail.add(now, None, "join-refused", {"person": claim.person})
        for hr in books.people.with_role(Role.HR_HEAD):
            key = f"not-me:{claim.person}:{int(now.timestamp())}:{hr.id}"
            books.outbox.post(hr.id, "not-me", {"person": claim.person}, key, now, now)

    async def choose_language(self, actor: Person, language: str) -> None:
        """The chosen language rules from now on. Raises Refusal."""
        if language not in LANGUAGES:
            raise Refusal("refuse-not-found")
        await self._store.write(lambda books: books.people.set_language(actor.id, language))

    async def unlink(self, actor: Person, person: PersonId) -> None:
        """Take an account away, so that another can be invited: HR's act. Raises Refusal."""
        require_hr(actor)

        def act(books: Books) -> None:
            known = known_person(books, person)
            if known.roles:
                require(actor, Role.HR_HEAD)
            if books.joining.account(person) is not None:
                books.joining.unlink(person)
                books.trail.add(self._clock.now(), actor, "unlinked", {"person": person})

        await self._store.write(act)

    async def reachable(self, telegram: int, *, reachable: bool) -> None:
        """Somebody stopped or restarted the bot."""
        await self._store.write(lambda books: books.joining.set_reachable(telegram, reachable))
