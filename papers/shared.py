"""What the gathering of every paper shares: the act's paragraphs, people, marks."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.scales import shown
from papers.print.nouns import Basis, Rating, Servant


def basis_of(
    office: Office, act: Methodology, *paragraphs: str, is_confidential: bool = True
) -> Basis:
    """Whose paper it is, with the paragraphs in the act's order; results are confidential."""
    ordered = tuple(sorted({one for one in paragraphs if one}, key=_in_act))
    confidential = act.references["confidential"].paragraph if is_confidential else ""
    return Basis(office.name, act.act, ordered, confidential)


def servant_of(person: Person) -> Servant:
    """Somebody with his post and unit of today."""
    return Servant(person.name, person.position, person.unit)


def rating_of(mark: Decimal, act: Methodology) -> Rating:
    """A mark at the precision of its scale, with its grade."""
    return Rating(shown(mark, act.scale.precision), act.grade_of(mark).name)


def _in_act(paragraph: str) -> tuple[int, str]:
    digits = "".join(sign for sign in paragraph.partition("(")[0] if sign.isdecimal())
    return (int(digits or 0), paragraph)
