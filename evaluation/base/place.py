"""Where people are met: an account of some messenger, a message that stands in it."""

from __future__ import annotations

from typing import NamedTuple


class Address(NamedTuple):
    """An account: the channel's name, and the number that the channel knows it by."""

    channel: str
    number: int


class Place(NamedTuple):
    """A message that is shown to somebody; its number is the channel's."""

    address: Address
    message: int
