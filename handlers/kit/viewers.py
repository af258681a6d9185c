"""Who sees what, told per act: the one place that every screen which says it asks (rules §10)."""

from __future__ import annotations

from evaluation.law.act import Methodology
from handlers.kit.words import hr_head_title, paragraph
from locales import Texts


def who_sees_result(act: Methodology, texts: Texts) -> str:
    """Who may know a result, and why: the act's own list, or the necessity of service (X-51)."""
    hr = hr_head_title(act, texts)
    if act.viewers is not None:
        return texts.html("viewers-listed", hr=hr, paragraph=paragraph(act.viewers, texts))
    if "confidential" not in act.references:
        return texts.html("viewers-practice", hr=hr)
    source = paragraph(act.references["confidential"], texts)
    return texts.html("viewers-service", hr=hr, paragraph=source)


def who_sees_what(act: Methodology | None, texts: Texts) -> str:
    """The whole of it under the act in force; before the first opening only that it will be told.

    Result, final mark, report of a survey where the act has one, case.
    """
    told = [texts.html("viewers-unknown")] if act is None else _told(act, texts)
    lines = (f"• {one}" for one in (*told, texts.html("viewers-telegram")))
    return "\n".join((texts.html("viewers-title"), *lines))


def _told(act: Methodology, texts: Texts) -> list[str]:
    hr = hr_head_title(act, texts)
    report = [texts.html("viewers-report", hr=hr)] if act.survey is not None else []
    final, case = (texts.html(f"viewers-{one}", hr=hr) for one in ("final", "case"))
    return [who_sees_result(act, texts), final, *report, case]
