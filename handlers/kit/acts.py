"""Acts on a screen: their names, the one in force first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from evaluation.law.act import Methodology
from evaluation.law.eligibility import Stretch
from handlers.kit.words import official, on_day
from locales import Texts

ACT_DIGITS = 8


def act_code(methodology: Methodology) -> str:
    """How a button names an act: a file edited meanwhile is another act, and the button is old."""
    return methodology.digest[:ACT_DIGITS]


def act_names(found: Sequence[Methodology], texts: Texts) -> str:
    """The acts in full, numbered as their buttons are: a button's end is cut off on a phone."""
    names = (official(methodology.title, texts) for methodology in found)
    return "\n".join(
        texts.html("desk-act-line", number=str(number), act=name)
        for number, name in enumerate(names, start=1)
    )


def in_force_first(
    found: Sequence[Methodology], in_force: Methodology | None
) -> tuple[Methodology, ...]:
    """The acts with the one that the body lives under (X-30) before the others."""
    key = None if in_force is None else in_force.key
    return tuple(sorted(found, key=lambda act: act.key != key))


def act_labels(found: Sequence[Methodology], texts: Texts) -> list[str]:
    """What tells the acts apart: the words of a title that no other has, and its year."""
    titles = [official(methodology.title, texts).split() for methodology in found]
    times = Counter(word for title in titles for word in set(title))
    own = ([word for word in title if times[word] == 1 or word.isdigit()] for title in titles)
    return [
        texts.plain("desk-act-label", number=str(number), act=" ".join(words))
        for number, words in enumerate(own, start=1)
    ]


def outside_force(act: Methodology, period: Stretch, texts: Texts) -> str:
    """A warning of a period outside the act's dates, and of an act out of force by now (X-65)."""
    force = act.in_force
    if force is None:
        return ""
    if force.is_before(period):
        return texts.html("act-not-yet", day=on_day(force.since, texts))
    if force.until is None:
        return ""
    key = "act-no-longer" if force.is_over(period) else "act-past-period"
    lines = [texts.html(key, day=on_day(force.until, texts))]
    if force.repealed is not None:
        lines.append(texts.html("act-repealed", order=official(force.repealed, texts)))
    return "\n".join(lines)
