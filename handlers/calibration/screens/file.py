"""The file of a case, part by part, and the protocol as text: long, therefore in pages."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.dossiers import Dossier
from evaluation.calibration.hearing import Hearing, parties
from evaluation.law.act import Methodology
from evaluation.panel.signatures import Signature
from evaluation.quarter.results import MarkedItem
from handlers.buttons.calibration import (
    FetchFile,
    MyCases,
    OpenFile,
    Part,
    ReadPart,
    ReadProtocol,
    SignProtocol,
)
from handlers.calibration.screens import case as cards
from handlers.calibration.screens import member as case_member
from handlers.kci.scoring import allowed_words, planned_words
from handlers.kci.words import actual_words, percent_words
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    at_time,
    button,
    hr_title,
    mark_shown,
    mark_words,
    official,
    on_day,
    paragraph,
    period_name,
)
from handlers.quarter.screens import results
from locales import Texts

PARTS: tuple[Part, ...] = ("sheet", "before", "text", "object", "argue", "marks")


def contents(dossier: Dossier, actor: Person, office: Office, texts: Texts) -> Screen:
    """What lies in the file; that it was looked at is logged (M-13)."""
    case = dossier.hearing.case
    lines = [texts.html("case-file-head", number=case.number)]
    if actor.id == case.applicant:
        lines.append(texts.html("case-file-own", hr=hr_title(dossier.hearing.methodology, texts)))
    else:
        source = cards.reference(dossier.hearing, "confidential", texts)
        lines.append(texts.html("case-file-logged", paragraph=source))
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain(f"case-file-part-{part}"), ReadPart(case=case.id, part=part)),)
        for part in PARTS
        if _pieces(dossier, part, actor, office, texts)
    ]
    rows += [
        (
            button(
                file.name or texts.plain("case-file-nameless"),
                FetchFile(case=case.id, file=file.id),
            ),
        )
        for file in dossier.files
    ]
    return Screen("\n\n".join(lines), rows=(*rows, cards.footer(case.id, texts)), protect=True)


def part(dossier: Dossier, here: ReadPart, actor: Person, office: Office, texts: Texts) -> Screen:
    """One part of it."""
    pages = cards.packed(_pieces(dossier, here.part, actor, office, texts))
    if not pages:
        return contents(dossier, actor, office, texts)
    page = page_of(len(pages), here.page, size=1)
    head = texts.html(f"case-file-title-{here.part}", number=dossier.hearing.case.number)
    turn = page_turn(len(pages), page, texts, here, size=1)
    back = footer(texts, OpenFile(case=here.case))
    return Screen(f"{head}\n\n{pages[page]}", rows=(*turn, back), protect=True)


def _pieces(
    dossier: Dossier, which: Part, actor: Person, office: Office, texts: Texts
) -> list[str]:
    case = dossier.hearing.case
    match which:
        case "sheet":
            return list(_sheet(dossier, office, texts))
        case "before":
            return list(_before(dossier, office, texts))
        case "text":
            return list(_quotes(case.text))
        case "object":
            return list(_quotes(case.objection))
        case "argue":
            return list(_quotes(case.argument))
        case "marks":
            seen = case_member.sees_votes(dossier.hearing, actor)
            return case_member.marks(dossier.hearing, texts) if seen else []


def _sheet(dossier: Dossier, office: Office, texts: Texts) -> Iterator[str]:
    """Items and comments as far as the office lets a chat carry them."""
    view = dossier.view
    if view.detail is ResultsInChat.NOTICE:
        yield results.elsewhere(view.methodology, texts)
        return
    if view.detail is ResultsInChat.FULL:
        for item in view.items:
            yield _row(item, view.methodology, texts)
        yield from results.remark_lines(view, texts)
    yield from results.outcome(view, office, texts)


def _row(item: MarkedItem, act: Methodology, texts: Texts) -> str:
    """A line of the sheet whole: the members judge by it; a КЦИ with its values and its limits."""
    name, value = official(item.name, texts), mark_words(item.value)
    lines = [texts.html("review-line", name=name, value=value)]
    if item.kci is not None:
        lines.append(
            texts.html(
                "result-kci",
                planned=planned_words(item.kci, texts),
                actual=actual_words(item.kci.kci, item.kci.actual, texts),
                percent=percent_words(item.kci.percent, texts),
            )
        )
        lines.append(allowed_words(act, item.kci, texts))
    if item.comment:
        lines.append(texts.html("item-comment", comment=item.comment))
    return "\n".join(lines)


def _before(dossier: Dossier, office: Office, texts: Texts) -> Iterator[str]:
    if office.results_in_chat is not ResultsInChat.FULL:
        return
    for result, methodology in dossier.before:
        yield texts.html(
            "case-file-quarter",
            period=period_name(result.period, texts),
            mark=mark_shown(result.mean.value, methodology),
            name=result.signer_name,
        )


def _quotes(text: str) -> Iterator[str]:
    if text:
        for piece in cards.chunks(text):
            yield cards.quote(piece)


def fetched(name: str, content: bytes, case: CaseId, texts: Texts) -> Screen:
    """A file of the case as a message of its own."""
    file = Attachment(name or texts.plain("case-file-nameless"), content)
    rows = (footer(texts, OpenFile(case=case)),)
    return Screen(texts.html("case-file-sent"), rows=rows, protect=True, file=file, new=True)


# The protocol


def protocol(hearing: Hearing, page: int, actor: Person, office: Office, texts: Texts) -> Screen:
    """The protocol, page by page; whoever has to sign it does so under its last page."""
    case = hearing.case
    pages = cards.packed(_protocol(hearing, office, texts))
    at = page_of(len(pages), page, size=1)
    here = ReadProtocol(case=case.id, page=at)
    rows: list[tuple[Button, ...]] = [*page_turn(len(pages), at, texts, here, size=1)]
    if case_member.has_to_sign(hearing, actor):
        if at == len(pages) - 1:
            rows.append((button(texts.plain("button-sign-protocol"), SignProtocol(case=case.id)),))
        else:
            pages[at] += f"\n\n{texts.html('protocol-sign-below')}"
    return Screen(pages[at], rows=(*rows, _after_protocol(hearing, actor, texts)), protect=True)


def _after_protocol(hearing: Hearing, actor: Person, texts: Texts) -> tuple[Button, ...]:
    """Back to the case; to one's list where the protocol is all that is left of it to read."""
    case = hearing.case
    is_open = case.is_live or actor.id in parties(case) | hearing.hosts
    return cards.footer(case.id, texts) if is_open else footer(texts, MyCases())


def _protocol(hearing: Hearing, office: Office, texts: Texts) -> Iterator[str]:
    case = hearing.case
    head = [
        texts.html("protocol-head", number=case.number),
        texts.html("case-period", period=period_name(hearing.result.period, texts)),
        texts.html(
            "case-applicant", name=hearing.applicant.name, position=hearing.applicant.position
        ),
        texts.html("case-evaluator", name=hearing.evaluator.name),
    ]
    yield "\n".join(head)
    if case.call is not None:
        when = at_time(case.call.at, office, texts)
        yield texts.html("protocol-held", when=when, place=case.call.place)
    yield "\n".join((texts.html("case-body"), *_members(hearing, texts)))
    if case.absence and not case.argument:
        yield texts.html("protocol-argument") + "\n" + texts.html("protocol-away", why=case.absence)
    else:
        yield from _heard("protocol-argument", case.argument, texts)
    yield from _heard("protocol-objection", case.objection, texts)
    yield from case_member.marks(hearing, texts)
    rule = hearing.rule
    yield texts.html(
        f"protocol-majority-{rule.majority_of}",
        count=hearing.needed,
        paragraph=paragraph(rule.majority_source, texts),
    )
    yield cards.decision(hearing, ResultsInChat.FULL, texts)
    if case.wording:
        yield from _heard("protocol-wording", case.wording, texts)
    if case.signatures:
        lines = (_signature(one, hearing, office, texts) for one in case.signatures)
        yield "\n".join((texts.html("protocol-signatures"), *lines))


def _members(hearing: Hearing, texts: Texts) -> Iterator[str]:
    for member in hearing.case.members:
        yield texts.html(
            "case-member" if member.present else "protocol-absent",
            name=hearing.people[member.person].name,
            capacity=cards.capacity_words(hearing, member.seat, texts),
        )


def _heard(key: str, text: str, texts: Texts) -> Iterator[str]:
    pieces = list(_quotes(text)) or [texts.html("protocol-silent")]
    yield texts.html(key) + "\n" + pieces[0]
    yield from pieces[1:]


def _signature(one: Signature, hearing: Hearing, office: Office, texts: Texts) -> str:
    name, day = hearing.people[one.person].name, on_day(office.day(one.at), texts)
    if one.refused:
        return texts.html("protocol-refused", name=name, day=day, reason=one.refused)
    return texts.html("protocol-signed", name=name, day=day)


def protocol_elsewhere(hearing: Hearing, texts: Texts) -> Screen:
    """The office lets no marks into the chat: a party reads the paper."""
    rows: Rows = (cards.footer(hearing.case.id, texts),)
    text = texts.html("case-decided-elsewhere", hr=hr_title(hearing.methodology, texts))
    return Screen(text, rows=rows, protect=True)
