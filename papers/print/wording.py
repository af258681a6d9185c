"""Words, dates, terms and signatures as papers print them, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from evaluation.calendar.periods import Half, Period, Year
from evaluation.law.words import Words
from locales import texts
from papers.print.nouns import (
    Basis,
    Pending,
    Rating,
    Reference,
    Refused,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
    TermLine,
)
from papers.print.parts import AddressBlock, Column, Fact, Facts, Layout, Part, SignatureLine

NO_BREAK = "\u00a0"
NUMBER = Column("№", "0.9", is_centred=True, is_fixed=True)


class Wording:
    """One language's words. Papers exist in Kazakh and Russian: any other reader gets Russian."""

    def __init__(self, language: str, zone: tzinfo) -> None:
        self.language = "kk" if language == "kk" else "ru"
        self.plain = texts(self.language).plain
        self._zone = zone

    def official(self, words: Words) -> str:
        """An official name."""
        return words.in_(self.language)

    def local_day(self, moment: datetime) -> date:
        """The office's date at `moment`."""
        return moment.astimezone(self._zone).date()

    def day(self, day: date) -> str:
        """ "27 января 2026 года", never torn by a line."""
        month = self.plain(f"month-{day.month}")
        full = self.plain("paper-day", day=str(day.day), month=month, year=str(day.year))
        return full.replace(" ", NO_BREAK)

    def short_day(self, day: date) -> str:
        """ "27.01.2026", for a narrow column."""
        return f"{day:%d.%m.%Y}"

    def moment(self, moment: datetime) -> str:
        """ "27 января 2026 года, 11:42", by the office's clock."""
        local = moment.astimezone(self._zone)
        full = self.plain("paper-moment", day=self.day(local.date()), time=f"{local:%H:%M}")
        return full.replace(" ", NO_BREAK)

    def period(self, period: Period) -> str:
        """ "1 квартал 2026 года", "второе полугодие 2021 года", "2017 год"."""
        year = str(period.year)
        if isinstance(period, Year):
            return self.plain("paper-year", year=year)
        if isinstance(period, Half):
            half = "first" if period.number == 1 else "second"
            return self.plain("paper-half", half=half, year=year)
        return self.plain("paper-quarter", number=str(period.number), year=year)

    def reference(self, reference: Reference) -> str:
        """ "№ 3 от 27 января 2026 года"."""
        day = reference.day
        return self.plain(
            "paper-reference",
            number=reference.number,
            day=str(day.day),
            month=f"m{day.month}",
            year=str(day.year),
        ).replace(" ", NO_BREAK)

    def named(self, name: str, number: str) -> str:
        """ "Протокол калибровочной сессии № 3"."""
        return self.plain("paper-running", title=name, number=number) if number else name

    def noted(self, value: str, note: str) -> str:
        """ "27 января 2026 года (в срок)"."""
        return self.plain("paper-with-note", value=value, note=note)

    def timeliness(self, *, is_late: bool) -> str:
        """In time or not."""
        return self.plain("paper-late" if is_late else "paper-in-time")

    def numbered(self, number: str) -> str:
        """ "№ 3", or nothing."""
        return self.plain("paper-number", number=number) if number else ""

    def layout(
        self,
        basis: Basis,
        name: str,
        number: str,
        day: date,
        headline: tuple[str, str],
        parts: tuple[Part, ...],
        address: AddressBlock | None = None,
        *,
        is_wide: bool = False,
    ) -> Layout:
        """A paper's frame around its parts. `headline`: the title and what it is about."""
        title, subtitle = headline
        return Layout(
            language=self.language,
            body=basis.body,
            title=title,
            subtitle=subtitle,
            number=self.numbered(number),
            day=self.day(day),
            confidential=self._confidential(basis),
            name=name,
            page=self.plain("paper-page", page="%p", total="%t"),
            note=self._basis(basis),
            dated=day,
            parts=parts,
            address=address,
            is_wide=is_wide,
        )

    def with_paragraph(self, value: str, paragraph: str) -> str:
        """ "Иванова А. Б. (п. 19)"."""
        return self.noted(value, self.paragraph(paragraph)) if paragraph else value

    def paragraph(self, paragraph: str) -> str:
        """ "п. 19", never torn by a line."""
        return self.plain("paper-paragraph", paragraph=paragraph).replace(" ", NO_BREAK)

    def term(self, term: TermLine) -> str:
        """ "27 января 2026 года (п. 10)"."""
        return self.with_paragraph(self.day(term.day), term.paragraph)

    def _confidential(self, basis: Basis) -> str:
        """The mark in the corner (M-13), or nothing."""
        paragraph = basis.confidential
        return self.plain("paper-confidential", paragraph=paragraph) if paragraph else ""

    def _basis(self, basis: Basis) -> str:
        """The act and its paragraphs."""
        return self.plain(
            "paper-basis",
            act=self.official(basis.act),
            paragraphs=", ".join(basis.paragraphs),
            count=len(basis.paragraphs),
        )

    def rating(self, rating: Rating) -> str:
        """ "4,25 — Выполняет функциональные обязанности эффективно"."""
        return f"{mark(rating.mark)} — {self.official(rating.grade)}"

    def office_holder(self, official: Servant | Words) -> Servant:
        """An official as a paper names him: by the act's title where nobody is known."""
        if isinstance(official, Words):
            return Servant("", capital(self.official(official)))
        return official

    def capacity(self, capacity: str, hr: Words) -> str:
        """In what capacity somebody sits; the service that looks after staff by the act's name."""
        if capacity == "hr-worker":
            return self.official(hr)
        return self.plain(f"paper-capacity-{capacity}")

    def servant(self, label: str, servant: Servant) -> tuple[Fact, ...]:
        """Somebody with his post and unit."""
        facts = [
            Fact(label, servant.name),
            Fact(self.plain("paper-label-position"), servant.position),
        ]
        if servant.unit:
            facts.append(Fact(self.plain("paper-label-unit"), servant.unit))
        return tuple(facts)

    def signature(self, role: str, name: str, signature: Signature) -> SignatureLine:
        """A line to sign on with what is known of it."""
        return SignatureLine(role, name, self._state(signature))

    def noted_head(self, head: str) -> tuple[Part, ...]:
        """The head of the trail, so that a trail cut off or written anew is seen.

        In fours, as one reads it out: `bagalau doctor --noted` takes it so. Nothing where none is.
        """
        if not head:
            return ()
        seq, _, digits = head.partition("-")
        fours = " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
        return (Facts((Fact(self.plain("paper-protocol-head"), f"{seq}-{fours}"),)),)

    def _state(self, signature: Signature) -> str:
        match signature:
            case Signed(at):
                return self.plain("paper-signed", moment=self.moment(at))
            case SignedOnPaper(day):
                return self.plain("paper-signed-on-paper", day=self.day(day))
            case Refused(reason):
                return self.plain("paper-refused", reason=reason)
            case Pending():
                return ""


def mark(value: str) -> str:
    """A mark with the decimal comma."""
    return value.replace(".", ",")


def capital(text: str) -> str:
    """The act's words, which it prints inside its sentences, at the head of a line."""
    return text[:1].upper() + text[1:]


def joined(servant: Servant) -> str:
    """A person with the post, on one line."""
    return f"{servant.name}, {servant.position}"


def numbered_rows(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows with their numbers in front."""
    return tuple((f"{number}", *row) for number, row in enumerate(rows, start=1))
