"""The [commission] of an act's file: what it says of chapter 6, and each of its faults."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar
from evaluation.law.reading.act import load, load_stored
from evaluation.law.schedule import DayUnit, Lead
from evaluation.law.shelf import Shelf
from evaluation.law.words import Source
from tests.law.test_methodology import TEXT as MANGYSTAU
from tests.law.test_methodology_file import changed, faults_of
from tests.law.test_new_tables import BAIDIBEK

SHELF = Shelf.open(None)
CHAPTER = SHELF["baidibek-2023"].commission_rule
OF_COMMISSION = BAIDIBEK[BAIDIBEK.index("[commission.title]") : BAIDIBEK.index("# What the eval")]


def test_the_commission_of_chapter_6() -> None:
    """B-54, B-55, B-56, B-58, B-59, B-62, B-64, B-65, X-68: approved above, and only then told."""
    assert CHAPTER.least_members is None  # the act prints no size
    assert CHAPTER.quorum == Fraction(2, 3)  # B-56
    assert CHAPTER.chair_breaks_tie  # B-59
    assert not CHAPTER.explains_revision  # B-64: the column, no explanation
    assert CHAPTER.approval == "authorised"  # B-65
    assert CHAPTER.schedule_agreed == Source("B-55", "55 (56)", verified=True)
    assert CHAPTER.notice is not None
    assert (CHAPTER.notice.days, CHAPTER.notice.unit) == (3, "working_days")
    assert CHAPTER.submitted_within is not None
    assert CHAPTER.submitted_within.working_days == 2
    assert CHAPTER.computed_before is None  # another act's
    assert [one.source.rule for one in CHAPTER.documents] == ["B-62", "B-62"]


def test_who_composes_it_and_who_keeps_its_protocol() -> None:
    """B-57, B-60, X-66: the authorised person by an order; the secretary has no vote."""
    assert CHAPTER.amended_source == Source("B-57", "57 (58)", verified=True)
    assert (CHAPTER.composed_source.rule, CHAPTER.composed_source.verified) == ("X-66", False)
    assert CHAPTER.secretary.source.rule == "B-60"
    assert CHAPTER.vote_source.rule == "B-58"


def test_an_appeal_of_chapter_6() -> None:
    """B-68, B-69: ten working days from the decision; its first outcome opens a new sitting."""
    appeal = CHAPTER.appeal
    assert appeal is not None
    assert appeal.within.working_days == 10
    assert appeal.reopens is not None
    assert appeal.reopens.rule == "B-68"
    assert appeal.court_source.rule == "B-69"


@pytest.mark.parametrize(
    ("members", "present"),
    [(1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4), (7, 5), (8, 6), (9, 6), (12, 8)],
)
def test_a06_two_thirds_are_rounded_up(members: int, present: int) -> None:
    assert CHAPTER.quorum_of(members) == present


@pytest.mark.parametrize(
    ("unit", "days", "start", "last"),
    [
        ("calendar_days", 10, "2017-10-02", "2017-09-22"),  # V-14
        ("calendar_days", 10, "2017-12-11", "2017-12-01"),
        ("working_days", 5, "2017-12-25", "2017-12-14"),  # V-32: 18 and 19 December are off
        ("working_days", 3, "2023-11-06", "2023-11-01"),  # B-55: the third one before
        ("working_days", 3, "2023-10-27", "2023-10-23"),  # the 25th is off
    ],
)
def test_a_lead_counts_in_its_own_unit(unit: DayUnit, days: int, start: str, last: str) -> None:
    lead = Lead(days, unit, Source("V-14", "14", verified=True))
    assert lead.before(date.fromisoformat(start), Calendar()).isoformat() == last


def test_an_act_has_one_of_both_or_both_by_a_chapter() -> None:
    assert SHELF["baidibek-2023"].calibration is not None
    assert SHELF["mangystau-2025"].commission is None
    with pytest.raises(Refusal) as caught:
        _ = SHELF["mangystau-2025"].commission_rule
    assert caught.value.key == "refuse-act-silent"
    both = MANGYSTAU + OF_COMMISSION
    assert ("commission", "stands beside [calibration] without a [transitional] chapter") in (
        faults_of(both)
    )


def test_an_act_stored_before_it_had_a_commission_is_still_read() -> None:
    """A quarter of Baidibek that was opened before its chapter could be played."""
    stored = load_stored(BAIDIBEK.replace(OF_COMMISSION, ""), "baidibek-2023")
    assert stored.commission is None
    assert stored.calibration == SHELF["baidibek-2023"].calibration


def without_calibration(text: str) -> str:
    """An act in which a Commission decides, and nobody else."""
    kept, skipping = [], False
    names = ("calibration", "apply", "feedback_topics", "titles.calibration", "titles.protocol")
    for line in text.splitlines(keepends=True):
        if line.startswith("["):
            name = line.strip().strip("[]")
            skipping = any(name == one or name.startswith(f"{one}.") for one in names)
        if not skipping:
            kept.append(line)
    return "".join(kept)


ONLY = without_calibration(BAIDIBEK)


def test_without_sessions_their_rules_are_not_asked_for() -> None:
    """V and T know no calibration: no application, no talk, no names of it."""
    act = load(ONLY, "own.toml")
    assert act.calibration is None
    assert act.commission == CHAPTER
    assert act.feedback_topics == ()
    for asked in ("calibration_rule", "apply", "apply_since", "apply_within_working_days"):
        with pytest.raises(Refusal) as caught:
            getattr(act, asked)
        assert caught.value.key == "refuse-act-silent"


def test_an_act_with_neither_is_told_what_it_lacks() -> None:
    neither = ONLY.replace(OF_COMMISSION, "")
    assert {key for key, _ in faults_of(neither)} >= {"apply", "calibration"}


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("[commission.quorum]", "[commission.quorums]", "commission.quorum", "is missing"),
        ("[commission.quorum]", "[commission.quorums]", "commission.quorums", "unknown key"),
        ('at_least = "2/3"', "at_least = 0.66", "commission.quorum.at_least", "a string"),
        ('at_least = "2/3"', 'at_least = "4/3"', "commission.quorum.at_least", "a part of a whole"),
        ('at_least = "2/3"', 'at_least = "0/3"', "commission.quorum.at_least", "a part of a whole"),
        ('at_least = "2/3"', 'at_least = "2/0"', "commission.quorum.at_least", "a part of a whole"),
        ('at_least = "2/3"', 'at_least = "all"', "commission.quorum.at_least", "a part of a whole"),
        ("chair_breaks_tie = true", "", "commission.decision.chair_breaks_tie", "is missing"),
        ("chair_breaks_tie = true", 'tie = "no"', "commission.decision.tie", "unknown key"),
        ('by = "authorised"', 'by = "chair"', "commission.approval.by", "'chair' is unknown"),
        ("explained = false", "explained = 0", "commission.revision.explained", "true or false"),
        ("[[commission.documents]]", "[[commission.papers]]", "commission.papers", "unknown key"),
        ("[commission.schedule]", "[commission.plan]", "commission.notice", "doesn't know"),
        ('working_days = 3\nrule = "B-55"', 'rule = "B-55"', "commission.notice", "needs one of"),
        (
            'working_days = 3\nrule = "B-55"',
            'working_days = 3\ncalendar_days = 3\nrule = "B-55"',
            "commission.notice",
            "needs one of",
        ),
        (
            'working_days = 3\nrule = "B-55"',
            'calendar_days = 0\nrule = "B-55"',
            "commission.notice.calendar_days",
            "within 1 to 250",
        ),
        (
            'working_days = 10\nrule = "B-68"',
            'rule = "B-68"',
            "commission.appeal.working_days",
            "is missing",
        ),
        ("[commission.appeal.court]", "[commission.appeal.law]", "commission.appeal.court", "miss"),
        ("[commission.chair]", "[commission.head]", "commission.chair", "is missing"),
    ],
)
def test_a_fault_is_named_by_key_and_reason(old: str, new: str, key: str, reason: str) -> None:
    found = faults_of(changed(old, new, BAIDIBEK))
    assert any(where == key and reason in why for where, why in found), found


@pytest.mark.parametrize(("count", "reason"), [("0", "within 1 to 99"), ('"5"', "a whole number")])
def test_t5b_a_size_where_the_act_prints_one(count: str, reason: str) -> None:
    members = 'at_least = {}\nrule = "T-5b"\nparagraph = "5"\nverified = true\n'
    sized = changed(
        "[commission.quorum]",
        f"[commission.members]\n{members.format(5)}\n[commission.quorum]",
        BAIDIBEK,
    )
    rule = load(sized, "own.toml").commission_rule
    assert rule.least_members == 5
    assert rule.members_source == Source("T-5b", "5", verified=True)
    found = faults_of(changed("at_least = 5", f"at_least = {count}", sized))
    assert [key for key, why in found if reason in why] == ["commission.members.at_least"]
