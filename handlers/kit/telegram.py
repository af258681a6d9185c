"""The one place in which an account of Telegram becomes an address of the evaluation."""

from __future__ import annotations

from evaluation.base.place import Address, Place

CHANNEL = "telegram"


def address_of(account: int) -> Address:
    """A Telegram account, by its id; a private chat has the same."""
    return Address(CHANNEL, account)


def place_of(chat: int, message: int) -> Place:
    """A message in somebody's private chat."""
    return Place(address_of(chat), message)
