"""What is the same though it is written in another way: one comparison for file, search and links.

Letters that look alike on three keyboards, Kazakh letters typed on a Russian one, ё and е, case and
punctuation don't tell people, units and numbers apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from evaluation.staff.cells import UnreadableError, bare_number, phone

_CAPITALS = str.maketrans("ABCEFHIKMOPTXYƏ", "АВСЕҒНІКМОРТХҮӘ")
_SMALL = str.maketrans("aceiopxyhə", "асеіорхүһә")
_ONE_FOR_ANOTHER = str.maketrans("әғқңөұүһіё", "агкноуухие")
_APART = re.compile(r"[\W_]+")
_NUMBER_SIGN = re.compile(r"^(?:№|n[o°]?\.?|таб\.?(?: ?№)?)\s*", re.IGNORECASE)
_FEWEST_DIGITS = 10


def plain(text: str) -> str:
    """A text without what people type in two ways: words of small Russian letters and digits."""
    text = unicodedata.normalize("NFC", text).translate(_CAPITALS).casefold().translate(_SMALL)
    return _APART.sub(" ", text.translate(_ONE_FOR_ANOTHER)).strip()


def is_called(name: str, written: str) -> bool:
    """Whether somebody may be meant who is written shorter: «Юсупов Т. Р.», «Юсупов Тимур»."""
    whole, short = plain(name).split(), plain(written).split()
    if not short or len(short) > len(whole) or short[0] != whole[0]:
        return False
    return all(_is_word(one, other) for one, other in zip(short, whole, strict=False))


def _is_word(short: str, whole: str) -> bool:
    return short == whole or (len(short) == 1 and whole.startswith(short))


def holds(name: str, typed: str) -> bool:
    """Whether a name holds every typed word; one with a full stop begins a word of it."""
    whole = plain(name)
    words = [(plain(word), word.endswith(".")) for word in typed.replace(".", ". ").split()]
    told = [(word, is_cut) for word, is_cut in words if word]
    return bool(told) and all(
        any(one.startswith(word) for one in whole.split()) if is_cut else word in whole
        for word, is_cut in told
    )


def is_number(number: str, typed: str) -> bool:
    """Whether a personnel number is meant: «12», «№12» and «0012» are one."""
    typed = "".join(_NUMBER_SIGN.sub("", typed.strip()).split())
    return bool(typed) and bare_number(number) == bare_number(typed)


def phone_of(typed: str) -> str | None:
    """A telephone number as people type it, in E.164; None where it is none."""
    if sum(map(str.isdigit, typed)) < _FEWEST_DIGITS:
        return None
    try:
        return phone(typed)
    except UnreadableError:
        return None


def called(names: Sequence[tuple[str, str]], written: str) -> tuple[str, ...]:
    """The numbers of those who may be meant by a name, of (number, name); who is so called whole
    first."""
    exact = tuple(number for number, name in names if plain(name) == plain(written))
    return exact or tuple(number for number, name in names if is_called(name, written))
