"""What is stored about the reader now, row by row, in plain words."""

from __future__ import annotations

from evaluation.law.act import Methodology
from evaluation.survey.privacy import PrivacyView, SeatRow
from handlers.home.screens import onboarding
from handlers.kit.answers import Screen
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import paragraph
from locales import Texts


def privacy(view: PrivacyView, texts: Texts) -> Screen:
    """The general words, then the reader's own rows, then what a survey promises and can't hide."""
    general = onboarding.privacy(texts)
    parts = [general.text]
    if view.act is not None:
        parts.append(kept(view.act, texts))
        parts.append(who_sees_result(view.act, texts))
    parts.append(_rows(view, texts))
    if view.seats:
        parts.append(_seats(view, texts))
    if view.seats or view.is_survey_open:
        parts.append(promise(texts, is_strong=view.keys_are_in_memory))
        parts.append(texts.html("survey-limits"))
    return Screen("\n\n".join(parts), rows=general.rows, protect=True)


def kept(act: Methodology, texts: Texts) -> str:
    """How long documents are kept and that results are confidential, as far as the act says so."""
    storage, years = paragraph(act.storage.source, texts), act.storage.years
    lines = [texts.html("privacy-kept-open", storage=storage)]
    if years is not None:
        lines = [texts.html("privacy-kept", years=years, storage=storage)]
    source = act.references.get("confidential")
    if source is not None:
        lines.append(texts.html("privacy-confidential", confidential=paragraph(source, texts)))
    return " ".join(lines)


def promise(texts: Texts, *, is_strong: bool) -> str:
    """What holds after the close; the weaker words where keys lie on a disk."""
    return texts.html("survey-promise" if is_strong else "survey-promise-weak")


def _rows(view: PrivacyView, texts: Texts) -> str:
    lines = [
        texts.html("stored-line", what=texts.plain(f"stored-{one.kind}"), count=str(one.count))
        for one in view.stored
    ]
    return "\n".join([texts.html("stored-title"), *lines])


def _seats(view: PrivacyView, texts: Texts) -> str:
    lines = [texts.html("stored-seats-title"), *(_seat(one, texts) for one in view.seats)]
    if any(one.state == "invited" and one.sealed_bytes for one in view.seats):
        lines.append(texts.html("stored-seats-sealed"))
    return "\n".join(lines)


def _seat(row: SeatRow, texts: Texts) -> str:
    if row.state != "invited":
        return texts.html(f"stored-seat-{row.state}", name=row.about)
    if not row.sealed_bytes:
        return texts.html("stored-seat-erased", name=row.about)
    return texts.html("stored-seat-invited", name=row.about, bytes=str(row.sealed_bytes))
