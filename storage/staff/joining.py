"""Accounts, invitations and claims."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.base.ids import NoticeId, PersonId
from evaluation.base.person import Person
from evaluation.base.place import Address
from evaluation.staff.account import Account, Claim, Guest, Invitation
from storage.rows import Book, moment, moment_or_none, seconds


class JoiningBook(Book):
    """Implements `evaluation.staff.books.JoiningBook`."""

    def account(self, person: PersonId) -> Account | None:
        row = self._one(
            """
            SELECT channel, number, username, full_name, linked_at, reachable
            FROM accounts WHERE person_id = :person
            """,
            {"person": person},
        )
        if row is None:
            return None
        guest = Guest(Address(row[0], row[1]), row[2], row[3])
        return Account(person, guest, moment(row[4]), bool(row[5]))

    def joined(self) -> frozenset[PersonId]:
        return frozenset(row[0] for row in self._all("SELECT person_id FROM accounts"))

    def stopped(self) -> frozenset[PersonId]:
        """Who has joined and has stopped the bot since."""
        sql = "SELECT person_id FROM accounts WHERE NOT reachable"
        return frozenset(row[0] for row in self._all(sql))

    def counts(self, today: date) -> tuple[int, int]:
        """How many serve on `today`, and how many of them have joined."""
        row = self._one(
            """
            SELECT count(*), count(a.person_id)
            FROM people p LEFT JOIN accounts a ON a.person_id = p.id
            WHERE p.dismissed IS NULL OR p.dismissed >= :today
            """,
            {"today": today.isoformat()},
        )
        assert row is not None
        return row[0], row[1]

    def link(self, account: Account) -> None:
        self._do(
            """
            INSERT INTO accounts
                (person_id, channel, number, username, full_name, linked_at, reachable)
            VALUES (:person, :channel, :number, :username, :full_name, :linked_at, 1)
            """,
            {
                "person": account.person,
                **account.guest.address._asdict(),
                "username": account.guest.username,
                "full_name": account.guest.full_name,
                "linked_at": seconds(account.linked_at),
            },
        )

    def unlink(self, person: PersonId) -> None:
        self._do("DELETE FROM accounts WHERE person_id = :person", {"person": person})

    def former(self, person: PersonId) -> Address | None:
        """The account that was taken away last, until another is bound."""
        sql = "SELECT channel, number FROM former_accounts WHERE person_id = :person"
        row = self._one(sql, {"person": person})
        return None if row is None else Address(*row)

    def remember_former(self, person: PersonId, address: Address) -> None:
        self._do(
            """
            INSERT INTO former_accounts (person_id, channel, number)
            VALUES (:person, :channel, :number)
            ON CONFLICT (person_id) DO UPDATE SET
                channel = excluded.channel, number = excluded.number
            """,
            {"person": person, **address._asdict()},
        )

    def forget_former(self, person: PersonId) -> None:
        self._do("DELETE FROM former_accounts WHERE person_id = :person", {"person": person})

    def set_reachable(self, address: Address, reachable: bool) -> None:
        sql = """
        UPDATE accounts SET reachable = :reachable WHERE channel = :channel AND number = :number
        """
        self._do(sql, {"reachable": int(reachable), **address._asdict()})

    def lost(self, notice: NoticeId) -> None:
        sql = """
        UPDATE accounts SET reachable = 0
        WHERE person_id =
            (SELECT person_id FROM outbox WHERE id = :notice AND to_number IS NULL)
        """
        self._do(sql, {"notice": notice})

    def invitation(self, code_hash: str) -> Invitation | None:
        row = self._one(
            "SELECT person_id, expires_at, state, by_head FROM invitations WHERE code_hash = :hash",
            {"hash": code_hash},
        )
        if row is None:
            return None
        return Invitation(code_hash, row[0], moment(row[1]), row[2], bool(row[3]))

    def add_invitation(self, invitation: Invitation, by: Person | None, now: datetime) -> None:
        self._do(
            """
            INSERT INTO invitations
                (code_hash, person_id, made_by, made_at, expires_at, state, by_head)
            VALUES (:hash, :person, :by, :now, :expires, :state, :by_head)
            """,
            {
                "hash": invitation.code_hash,
                "person": invitation.person,
                "by": by.id if by else None,
                "now": seconds(now),
                "expires": seconds(invitation.expires_at),
                "state": invitation.state,
                "by_head": int(invitation.by_head),
            },
        )

    def use_invitations(self, person: PersonId) -> None:
        sql = "UPDATE invitations SET state = 'used' WHERE person_id = :person AND state = 'open'"
        self._do(sql, {"person": person})

    def revoke(self, person: PersonId) -> bool:
        sql = "UPDATE invitations SET state = 'revoked' WHERE person_id = :p AND state = 'open'"
        return self._do(sql, {"p": person}) > 0

    def claim(self, claim: Claim) -> None:
        self._do(
            """
            INSERT INTO claims
                (channel, number, person_id, code_hash, phone, username, full_name, made_at)
            VALUES (:channel, :number, :person, :hash, :phone, :username, :full_name, :made_at)
            ON CONFLICT (channel, number) DO UPDATE SET
                person_id = excluded.person_id, code_hash = excluded.code_hash,
                phone = excluded.phone,
                username = excluded.username, full_name = excluded.full_name,
                made_at = excluded.made_at
            """,
            {
                **claim.guest.address._asdict(),
                "person": claim.person,
                "hash": claim.code_hash,
                "phone": claim.phone,
                "username": claim.guest.username,
                "full_name": claim.guest.full_name,
                "made_at": seconds(claim.made_at),
            },
        )

    def claim_of(self, address: Address) -> Claim | None:
        row = self._one(
            """
            SELECT username, full_name, person_id, made_at, code_hash, phone
            FROM claims WHERE channel = :channel AND number = :number
            """,
            address._asdict(),
        )
        if row is None:
            return None
        return Claim(Guest(address, row[0], row[1]), row[2], moment(row[3]), row[4], row[5])

    def forget_claim(self, address: Address) -> None:
        sql = "DELETE FROM claims WHERE channel = :channel AND number = :number"
        self._do(sql, address._asdict())

    def forget_claims(self, before: datetime) -> None:
        self._do("DELETE FROM claims WHERE made_at <= :before", {"before": seconds(before)})

    def dismissed_and_told(self) -> tuple[tuple[PersonId, date, datetime | None], ...]:
        """People with a last day, an account and nothing left to tell; when they heard last."""
        sql = """
        SELECT p.id, p.dismissed, max(r.received_at)
        FROM people p
        JOIN accounts a ON a.person_id = p.id
        LEFT JOIN results r ON r.person_id = p.id AND r.recalled_at IS NULL
        WHERE p.dismissed IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM sheets s WHERE s.person_id = p.id AND s.state = 'draft')
        GROUP BY p.id
        HAVING count(r.id) = count(r.received_at)
        """
        rows = self._all(sql)
        return tuple((row[0], date.fromisoformat(row[1]), moment_or_none(row[2])) for row in rows)
