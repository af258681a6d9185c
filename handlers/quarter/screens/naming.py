"""Servants named by an evaluator of more than twenty: his list, HR's, the choice of one (M-17c)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person
from evaluation.quarter.naming import Naming, Share
from evaluation.quarter.nouns import LongList, Plan
from handlers.buttons.desk import BoardNaming, OpenBoard, PutNaming
from handlers.buttons.quarter import AcceptNaming, ChooseServant, HandOn, OpenNaming, OpenTeam
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import LINES, footer, listed, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    back_button,
    button,
    home_button,
    page_at,
    paged,
    paragraph,
    period_name,
    turning,
)
from locales import Texts


def digest_of(proposed: Mapping[SheetId, Person]) -> str:
    """What "name them all" was shown: twelve hexadecimal digits."""
    shown = sorted((sheet, servant.id) for sheet, servant in proposed.items())
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:12]


def naming(found: Naming, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """The evaluator's whole list: who is named, who is proposed, one press for all of them."""
    campaign = found.campaign.id
    lines = [
        texts.html(
            "naming-head",
            period=period_name(found.campaign.period, texts),
            size=str(found.size),
            limit=str(found.rule.over),
            paragraph=paragraph(found.rule.source, texts),
        ),
        *summary(found, texts),
        texts.html("naming-hint"),
    ]
    page = page_of(len(found.shares), page)
    rows: list[tuple[Button, ...]] = [*accept_row(found, texts)]
    rows += [
        (button(_share_label(share, texts), ChooseServant(sheet=share.sheet)),)
        for share in found.shares[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(found.shares), page, texts, OpenNaming(campaign=campaign))
    team = button(texts.plain("button-team"), OpenTeam(campaign=campaign))
    return Screen("\n\n".join(lines), rows=(*rows, (team, home_button(texts))), toast=toast)


def accept_row(found: Naming, texts: Texts) -> Rows:
    """The one press for the whole proposal, where there is one."""
    if not found.proposed:
        return ()
    accept = AcceptNaming(campaign=found.campaign.id, digest=digest_of(found.proposed))
    label = texts.plain("button-naming-accept", count=len(found.proposed))
    return ((button(label, accept),),)


def summary(found: Naming, texts: Texts) -> list[str]:
    """Who is named and who is proposed for how many; how many are left to the evaluator."""
    named = [share.servant for share in found.named if share.servant is not None]
    proposed = list(found.proposed.values())
    own = len(found.shares) - len(named) - len(proposed)
    blocks = []
    if named:
        blocks.append(f"{texts.html('naming-named')}\n{by_servant(named, texts)}")
    if proposed:
        blocks.append(f"{texts.html('naming-proposed')}\n{by_servant(proposed, texts)}")
    elif not named:
        blocks.append(texts.html("naming-none"))
    return [*blocks, texts.html("naming-own", count=str(own))]


def by_servant(servants: Iterable[Person], texts: Texts) -> str:
    """How many evaluatees each servant gets, the most first."""
    counts = Counter(servant.id for servant in servants)
    people = {servant.id: servant for servant in servants}
    lines = [
        texts.html(
            "naming-line",
            name=people[number].name,
            position=people[number].position,
            count=count,
        )
        for number, count in counts.most_common()
    ]
    return listed(lines, LINES, texts)


def _share_label(share: Share, texts: Texts) -> str:
    if share.is_signed:
        return texts.plain("sheet-signed", name=share.person)
    if share.servant is not None:
        return texts.plain("naming-share-named", person=share.person, servant=share.servant.name)
    if share.proposed is not None:
        return texts.plain(
            "naming-share-proposed", person=share.person, servant=share.proposed.name
        )
    return texts.plain("naming-share-own", person=share.person)


def servants(
    sheet: SheetId, campaign: CampaignId, people: Sequence[Person], page: int, texts: Texts
) -> Screen:
    """Whom to name for a sheet."""
    rows = [
        (
            button(
                texts.plain("person-line", name=p.name, position=p.position),
                HandOn(sheet=sheet, person=p.id),
            ),
        )
        for p in people
    ]
    page = page_at(len(rows), page)
    turn = turning(
        len(rows),
        page,
        texts,
        ChooseServant(sheet=sheet, page=max(page - 1, 0)),
        ChooseServant(sheet=sheet, page=page + 1),
    )
    back = (back_button(texts, OpenNaming(campaign=campaign)), home_button(texts))
    return Screen(texts.html("hand-on-choose"), rows=(*paged(rows, page, turn), back))


# HR's side


def planned(found: Plan, texts: Texts) -> str:
    """Before the opening: who would have to name servants, and whom the bot will propose."""
    people = {member.person.id: member.person for member in found.members}
    return "\n\n".join(_planned(one, found, people, texts) for one in found.long_lists)


def _planned(one: LongList, found: Plan, people: Mapping[PersonId, Person], texts: Texts) -> str:
    rule = found.methodology.named_servants
    assert rule is not None  # else no list is long
    head = texts.html(
        "desk-naming-planned",
        name=people[one.evaluator].name if one.evaluator in people else "",
        size=str(one.size),
        limit=str(rule.over),
        paragraph=paragraph(rule.source, texts),
    )
    proposed = [people[servant] for servant in one.proposed.values()]
    if not proposed:
        return f"{head}\n{texts.html('naming-none')}"
    return f"{head}\n{by_servant(proposed, texts)}"


def states(namings: Sequence[Naming], texts: Texts) -> str:
    """On the board: of each long list whether servants have been named."""
    return listed([state(one, texts) for one in namings], LINES, texts)


def state(found: Naming, texts: Texts) -> str:
    """One evaluator's long list in a line."""
    key = "desk-naming-done" if found.named else "desk-naming-waits"
    return texts.html(
        key,
        name=found.evaluator.name,
        size=str(found.size),
        named=str(len(found.named)),
        paragraph=paragraph(found.rule.source, texts),
    )


def of_campaign(
    campaign: CampaignId,
    found: Sequence[Naming],
    page: int,
    texts: Texts,
    *,
    toast: str | None = None,
) -> Screen:
    """Every long list with its proposal; HR puts one before its evaluator."""
    page = page_of(len(found), page, 1)
    rows: list[tuple[Button, ...]] = []
    blocks = [texts.html("desk-naming-title")]
    for one in found[page : page + 1]:
        blocks += [state(one, texts), *summary(one, texts)]
        if not one.named:
            put = PutNaming(campaign=campaign, evaluator=one.evaluator.id)
            rows.append((button(texts.plain("desk-button-naming-put"), put),))
    rows += page_turn(len(found), page, texts, BoardNaming(campaign=campaign), 1)
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen("\n\n".join(blocks), rows=tuple(rows), toast=toast)
