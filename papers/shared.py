"""What the gathering of every paper shares: the act's paragraphs, people, marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.scales import shown
from evaluation.panel.signatures import Signature as Hand
from papers.print.nouns import (
    Basis,
    Pending,
    Rating,
    Refused,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
)


def basis_of(
    office: Office, act: Methodology, *paragraphs: str, is_confidential: bool = True
) -> Basis:
    """Whose paper it is, with the paragraphs in the act's order; results are confidential.

    An act that is silent on that gives no paragraph of it.
    """
    ordered = tuple(sorted({one for one in paragraphs if one}, key=_in_act))
    source = act.references.get("confidential") if is_confidential else None
    return Basis(office.name, act.act, ordered, "" if source is None else source.paragraph)


def servant_of(person: Person) -> Servant:
    """Somebody with his post and unit of today."""
    return Servant(person.name, person.position, person.unit)


def distinct_names(people: Iterable[Person]) -> dict[PersonId, str]:
    """Names as votes give them; of two who bear the same name each with his post."""
    known = {person.id: person for person in people}
    count = Counter(person.name for person in known.values())
    return {
        number: person.name if count[person.name] == 1 else f"{person.name} ({person.position})"
        for number, person in known.items()
    }


def hand_of(
    hands: Sequence[Hand], person: PersonId, on_paper: Mapping[PersonId, date]
) -> Signature:
    """What is known of somebody's hand under a protocol. `on_paper`: by day, who signed there."""
    one = next((one for one in hands if one.person == person), None)
    if one is None:
        return Pending()
    if one.refused:
        return Refused(one.refused)
    if person in on_paper:
        return SignedOnPaper(on_paper[person])
    return Signed(one.at)


def rating_of(mark: Decimal, act: Methodology) -> Rating:
    """A mark at the precision of its scale, with its grade."""
    return Rating(shown(mark, act.scale.precision), act.grade_of(mark).name)


def _in_act(paragraph: str) -> tuple[int, str]:
    digits = "".join(sign for sign in paragraph.partition("(")[0] if sign.isdecimal())
    return (int(digits or 0), paragraph)
