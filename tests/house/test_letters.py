"""A letter is composed in one place and worded in another: the kinds of both are the same."""

from __future__ import annotations

import inspect
import typing

import pytest

from bot.processes import LETTERS
from evaluation.agenda.notices import DIGESTS
from evaluation.agenda.nouns import Digest, Letter
from handlers.letters.letter import LETTERS as WORDED


def test_every_kind_that_is_composed_is_worded() -> None:
    assert WORDED.keys() == {*LETTERS, *DIGESTS}


def what_it_words(kind: str) -> type[Letter]:
    """The class of letter that the function of a kind takes."""
    write = WORDED[kind]
    noun: type[Letter] = typing.get_type_hints(write)[
        next(iter(inspect.signature(write).parameters))
    ]
    return noun


@pytest.mark.parametrize("kind", sorted(WORDED))
def test_the_words_of_a_kind_take_the_letter_that_is_composed(kind: str) -> None:
    """By the source: each function of a process makes one class of letter, or none."""
    noun = what_it_words(kind)
    assert issubclass(noun, Letter)
    if kind in DIGESTS:
        assert noun is Digest
        return
    compose = LETTERS[kind]
    room = inspect.getmodule(compose)
    assert room is not None
    made = {name for name, one in vars(room).items() if isinstance(one, type) and one is noun}
    assert made, f"{kind}: {noun.__name__} is no letter of {room.__name__}"
    assert f"{noun.__name__}(" in inspect.getsource(room)
