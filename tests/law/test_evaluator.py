"""Who of the people above somebody evaluates, by each act's closed list of heads (X-48)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from typing import Any

import pytest

from evaluation.law.act import Methodology
from evaluation.law.evaluator import Chosen, chosen_evaluator
from evaluation.law.shelf import Shelf, load_stored

SHELF = Shelf.open(None)
MANGYSTAU, SHYMKENT, BAIDIBEK = (
    SHELF[key] for key in ("mangystau-2025", "shymkent-2023", "baidibek-2023")
)


@dataclass(frozen=True)
class APost:
    category: str
    is_unit_head: bool = False
    is_managerial: bool = False


def post(told: str) -> APost:
    """ "D-3:head" heads a unit; "" stands outside corpus "B"."""
    category, _, flag = told.partition(":")
    return APost(category, flag == "head")


def chosen(act: Methodology, who: str, line: str) -> Chosen | None:
    above = [post(one) for one in line.split(",")] if line else []
    return chosen_evaluator(act, post(who), above)


M16D = ("M-16d", "appendix-2")


@pytest.mark.parametrize(
    ("act", "who", "line", "place", "rule"),
    [
        # M-2.3: D-O-1, and D-3 that heads a unit; an oblast department's D-O-3 isn't in the list
        (MANGYSTAU, "D-O-4", "D-O-3:head,D-O-2,D-O-1:head", 2, "M-16d"),
        (MANGYSTAU, "D-O-4", "D-O-3:head,D-O-1", 1, "M-16d"),
        (MANGYSTAU, "D-O-3:head", "D-O-2,D-O-1:head", 1, "M-16d"),
        (MANGYSTAU, "D-5", "D-3:head,D-1:head", 0, "M-16d"),
        (MANGYSTAU, "D-5", "D-3,D-3:head", 1, "M-16d"),
        (MANGYSTAU, "D-5", "D-4:head,D-3:head", 1, "M-16d"),
        # M-16a, M-16c: the immediate superior, whoever he is
        (MANGYSTAU, "D-O-1:head", "", None, ""),
        (MANGYSTAU, "D-O-1:head", "none", 0, "M-16a"),
        (MANGYSTAU, "D-3:head", "D-1:head,D-O-1", 0, "M-16a"),
        (MANGYSTAU, "D-3", "D-4,D-3:head", 0, "M-16c"),
        # nobody of the list above: the immediate superior (M-2.4)
        (MANGYSTAU, "D-5", "D-1:head,none", 0, "M-2.4"),
        (MANGYSTAU, "D-5", "D-3,D-1:head", 0, "M-2.4"),
        (MANGYSTAU, "D-O-4", "D-O-3:head,D-O-2", 0, "M-2.4"),
        # S-2.4: D-1, and D-3 that heads a unit
        (SHYMKENT, "D-5", "D-3:head,D-1:head", 0, "S-30"),
        (SHYMKENT, "D-5", "D-3,D-1", 1, "S-30"),
        (SHYMKENT, "D-4", "D-1:head", 0, "S-30"),
        (SHYMKENT, "D-5", "D-4:head,D-3", 0, "S-2.3"),
        (SHYMKENT, "D-3:head", "D-1:head", 0, "S-22"),
        # B-1bis(4): B-3, C-3 and D-3 by their flag, the others by category alone
        (BAIDIBEK, "E-4", "E-2:head,E-1:head", 0, "B-28"),
        (BAIDIBEK, "E-4", "E-3:head,E-2", 1, "B-28"),
        (BAIDIBEK, "C-4", "C-3,C-1", 1, "B-28"),
        (BAIDIBEK, "C-4", "C-3:head,C-1", 0, "B-28"),
        (BAIDIBEK, "B-5", "B-3,B-1", 1, "B-28"),
        (BAIDIBEK, "E-4", "E-3:head,none", 0, "B-1bis(3)"),
        (BAIDIBEK, "E-2", "E-1:head", 0, "B-20"),
    ],
)
def test_x48_the_evaluator_is_the_nearest_of_the_list_by_category(
    act: Methodology, who: str, line: str, place: int | None, rule: str
) -> None:
    """M-2.3, M-2.4, M-16a-d, S-2.4, S-30, B-1bis(4), B-28, X-48."""
    found = chosen(act, who, line)
    assert (found.place if found else None, found.source.rule if found else "") == (place, rule)


def test_x48_the_immediate_superior_is_told_apart_from_the_list() -> None:
    """M-2.4, X-48: HR confirms him, so the choice says that nobody of the list was found."""
    found = chosen(MANGYSTAU, "D-5", "D-1:head")
    assert found is not None
    assert found.by_superior
    assert (found.source.paragraph, found.form) == ("2(4)", "appendix-2")
    by_rule = chosen(MANGYSTAU, "D-3", "D-1:head")
    assert by_rule is not None
    assert not by_rule.by_superior


def test_m16b_a_managerial_post_goes_by_the_list_too() -> None:
    """M-16b, X-48: on the form of heads, by the head of the body above."""
    deputy = APost("D-O-2", is_managerial=True)
    found = chosen_evaluator(MANGYSTAU, deputy, [post("D-O-1:head"), post("")])
    assert found is not None
    assert (found.place, found.form, found.source.rule) == (0, "appendix-1", "M-16b")


def heads_of(act: Methodology) -> list[tuple[Any, Any]]:
    return [(head.category, head.is_unit_head) for head in act.unit_heads]


@pytest.mark.parametrize("act", [MANGYSTAU, SHYMKENT, BAIDIBEK], ids=lambda act: act.key)
def test_x48_an_act_stored_with_bare_categories_means_the_same_list(act: Methodology) -> None:
    """Acts pinned in old databases print `unit_heads = ["D-3", …]`: the flag is the act's own."""
    text = (resources.files("evaluation.law") / "acts" / f"{act.key}.toml").read_text("utf-8")
    start = text.index("unit_heads = [")
    end = text.index("rule =", start)
    bare = ", ".join(f'"{head.category}"' for head in act.unit_heads)
    older = load_stored(f"{text[:start]}unit_heads = [{bare}]\n{text[end:]}", "older.toml")
    assert heads_of(older) == heads_of(act)
    assert older.grade_of(Decimal(4)).number == 4
