"""The [competences] of a methodology file: behavioural indicators by tier (T-4app)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from evaluation.law.act import (
    BehaviouralCompetence,
    CompetencesRule,
    Condition,
    Tier,
    TierIndicators,
)
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading

MOST_TIERS = 9


def competences_from(
    reading: Reading, table: TomlTable, condition: Callable[[TomlTable], Condition]
) -> CompetencesRule:
    """The [competences] of an act; `condition` reads one post."""
    tiers, share = table.table("tiers"), table.table("share")
    found = tuple(_tier(row, condition) for row in tiers.tables("each"))
    numbers = [tier.number for tier in found]
    if numbers != list(range(1, len(numbers) + 1)):
        tiers.fault("each", "must be numbered from 1 on, in order")
    rows = table.tables("each")
    return CompetencesRule(
        tiers=found,
        tiers_source=reading.source(tiers),
        least_share=share.share("at_least"),
        share_source=reading.source(share),
        meets=reading.title(table.table("meets")),
        fails=reading.title(table.table("fails")),
        competences=tuple(_competence(reading, row, numbers) for row in rows),
        source=reading.source(table),
    )


def _tier(table: TomlTable, condition: Callable[[TomlTable], Condition]) -> Tier:
    posts = tuple(map(condition, table.tables("posts")))
    tier = Tier(table.integer("number", 1, MOST_TIERS), posts)
    table.close()
    return tier


def _competence(reading: Reading, table: TomlTable, tiers: Sequence[int]) -> BehaviouralCompetence:
    rows = table.tables("indicators")
    indicators = tuple(_indicators(row) for row in rows)
    if [one.tier for one in indicators] != list(tiers):
        table.fault("indicators", f"must be given for each tier, {tiers}, in order")
    competence = BehaviouralCompetence(reading.words(table, "name"), indicators)
    table.close()
    return competence


def _indicators(table: TomlTable) -> TierIndicators:
    found = TierIndicators(
        tier=table.integer("tier", 1, MOST_TIERS),
        effective=table.texts("effective"),
        ineffective=table.texts("ineffective"),
    )
    table.close()
    return found
