"""What the fonts can show: hostile and exotic signs never reach the compiler."""

from __future__ import annotations

import re
import unicodedata

BOX = "\N{WHITE SQUARE}"
"""Stands for a sign that no packaged font has: nothing vanishes without a trace."""

LONGEST_WORD = 28

SHOWN = (
    (0x0020, 0x007E),  # Latin, without the soft hyphen
    (0x00A0, 0x00AC),
    (0x00AE, 0x024F),
    (0x0300, 0x036F),  # accents
    (0x0391, 0x03A1),  # Greek
    (0x03A3, 0x03C9),
    (0x0400, 0x0482),  # Cyrillic with every Kazakh letter
    (0x048A, 0x04FF),
    (0x1E00, 0x1EFF),
    (0x2010, 0x2027),  # punctuation
    (0x2030, 0x2040),
    (0x20A0, 0x20BF),  # currencies, the tenge among them
    (0x2100, 0x211E),  # № and its like
    (0x2190, 0x22FF),  # arrows, mathematics
    (0x2500, 0x25FF),  # frames and shapes
    (0x2713, 0x2714),  # ticks
)
"""First and last of the signs that the compiler's own fonts hold."""

_NEW_LINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSHOWN = re.compile("[^\n" + "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in SHOWN) + "]")
_ACCENTS = re.compile("([\u0300-\u036f])[\u0300-\u036f]+")
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_UNSEEN = ("Cc", "Cf", "Cs", "Mn", "Me")


def printable(text: str) -> str:
    """The text as it can be set on paper.

    Marks that turn the direction of writing, and other unseen signs, are left out; accents don't
    pile up; a word too long for any line may break anywhere.
    """
    lines = _NEW_LINE.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    shown = _UNSHOWN.sub(_instead, lines)
    return _LONG_WORD.sub(lambda word: "\u200b".join(word[0]), _ACCENTS.sub(r"\1", shown))


def _instead(sign: re.Match[str]) -> str:
    return "" if unicodedata.category(sign[0]) in _UNSEEN else BOX
