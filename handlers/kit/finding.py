"""Finding people by what somebody types: parts of a name, or a personnel number."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person

# Kazakh letters are often typed on a Russian keyboard, and ё as е.
_PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")


def plain(text: str) -> str:
    """A text without case and without the letters that people type in two ways."""
    return text.casefold().translate(_PLAIN)


def find(people: Sequence[Person], query: str) -> tuple[Person, ...]:
    """Those whose name holds every typed word, or whose number it is; numbers match first."""
    words = plain(query).split()
    number = "".join(words)
    exact = tuple(person for person in people if plain(person.number) == number)
    if exact or not words:
        return exact
    return tuple(p for p in people if all(word in plain(p.name) for word in words))
