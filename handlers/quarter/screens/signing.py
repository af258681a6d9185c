"""Signing: what it means is said before, what was signed after."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from evaluation.quarter.sheets import SheetView, Team
from handlers.buttons.quarter import OpenTeam, Review, Sign, SignAll
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import back_button, button, grade_name, home_button, hr_title, mark_shown
from handlers.quarter.screens.scoring import review, way_in
from locales import Texts


def digest_of(views: Sequence[SheetView]) -> str:
    """What "sign all" was shown: which sheets, which marks. Twelve hexadecimal digits.

    The stamp too: a button from before a reopening, or before other values of КЦИ, mustn't sign
    the same marks again.
    """
    shown = [(v.stamp, sorted(v.sheet.marks.items())) for v in views]
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:12]


def ask_sign(view: SheetView, texts: Texts) -> Screen:
    """What signing means, said before it is done."""
    mean, grade = view.mean, view.grade
    if mean is None or grade is None or not view.is_complete or view.sheet.is_signed:
        return review(view, texts)
    text = texts.html(
        "sign-ask",
        person=view.sheet.person_name,
        mean=mark_shown(mean.value, view.methodology),
        grade=grade_name(grade, texts),
        hr=hr_title(view.methodology, texts),
    )
    if _is_late(view):
        text += "\n\n" + texts.html("sign-late")
    text += "\n\n" + who_sees_result(view.methodology, texts)
    sheet, revision, report = view.stamp
    yes = Sign(sheet=sheet, revision=revision, report=report)
    rows: Rows = (
        (button(texts.plain("button-sign-yes"), yes),),
        (back_button(texts, Review(sheet=sheet)), home_button(texts)),
    )
    return Screen(text, rows=rows)


def _is_late(view: SheetView) -> bool:
    """Signed today it would be late (A-09, X-34), and one learns so before."""
    return view.is_late


def signed(found: Team, names: Sequence[str], texts: Texts) -> Screen:
    """After a signing: who it was, and the next one who waits."""
    toast = texts.plain("signed-toast", count=len(names))
    waiting = next((view for view in found.views if not view.sheet.is_signed), None)
    lines = [texts.html("signed-done", names=", ".join(names), count=len(names))]
    rows: list[tuple[Button, ...]] = []
    if waiting is None:
        lines.append(texts.html("team-all-signed"))
    else:
        label = texts.plain("button-next-person", name=waiting.sheet.person_name)
        rows.append((button(label, way_in(waiting)),))
    rows.append(
        (button(texts.plain("button-team"), OpenTeam(campaign=found.campaign)), home_button(texts))
    )
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def ask_sign_all(found: Team, texts: Texts) -> Screen:
    """One confirmation that lists every mean."""
    finished = found.finished
    lines = [texts.html("sign-all-ask", count=len(finished))]
    lines += ["\n".join(_mean_line(view, texts) for view in finished)]
    lines += [texts.html("sign-late")] if any(map(_is_late, finished)) else []
    rows: list[tuple[Button, ...]] = []
    if finished:
        lines.append(who_sees_result(finished[0].methodology, texts))
        confirm = SignAll(campaign=found.campaign, digest=digest_of(finished))
        rows.append((button(texts.plain("button-sign-all", count=len(finished)), confirm),))
    rows.append((back_button(texts, OpenTeam(campaign=found.campaign)), home_button(texts)))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _mean_line(view: SheetView, texts: Texts) -> str:
    assert view.mean is not None
    assert view.grade is not None
    return texts.html(
        "sign-all-line",
        name=view.sheet.person_name,
        mean=mark_shown(view.mean.value, view.methodology),
        grade=grade_name(view.grade, texts),
    )
