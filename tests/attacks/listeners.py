"""The attackers who hold the log, or somebody's phone."""

from __future__ import annotations

import functools
import logging
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.telegram.survey_keeper import SurveyKeeper
from handlers.buttons.survey import FinishAnswers, Seal
from handlers.home import middlewares
from handlers.kit.answers import Answer
from handlers.kit.me import Me
from handlers.survey import answering
from handlers.survey.screens import answering as screens
from sandbox.telegram.objects import Message
from tests.attacks.attackers import Findings, findings, rows_of
from tests.attacks.campaign import Mutant
from tests.attacks.mutants import AnswersInPrompts, Patched
from tests.attacks.rows import Chair, Value, compared
from tests.attacks.talk import Heard, Line
from tests.attacks.truth import COUNT

_NUMBER = re.compile(r"\d+")


def logs(heard: Heard) -> Findings:
    """Every line of a run at DEBUG, of whatever logger, with its traceback."""
    raw: list[dict[str, Value]] = []
    read: list[dict[str, dict[int, int]]] = []
    for chair, name in zip(heard.chairs, heard.people, strict=True):
        about = [line for line in heard.log if _is_about(line, chair, name)]
        counts = Counter(_template(line.text) for line in about)
        raw.append({f"{template[:80]} lines": count for template, count in counts.items()})
        read.append({"said": _marks_in(about)})
    return findings(compared(raw), read)


def _is_about(line: Line, chair: Chair, name: str) -> bool:
    numbers = set(map(int, _NUMBER.findall(line.text)))
    return name in line.text or not numbers.isdisjoint((chair.seat, chair.person, chair.telegram))


def _template(text: str) -> str:
    return _NUMBER.sub("#", text)


def _marks_in(lines: Sequence[Line]) -> dict[int, int]:
    """The last two numbers of a line, if they may be a statement and its answer."""
    found: dict[int, int] = {}
    for line in lines:
        numbers = [int(one) for one in _NUMBER.findall(line.text)]
        if len(numbers) > 2 and max(numbers[-2:]) < COUNT:
            found[numbers[-2]] = numbers[-1]
    return found


def chat(heard: Heard) -> Findings:
    """What stands in the chat of each in the end: texts, buttons, times."""
    raw = [_of_chat(messages) for messages in heard.chats]
    read = [{"stands": _marks_on(messages, heard.names)} for messages in heard.chats]
    return findings(compared(raw), read)


def _of_chat(messages: Sequence[Message]) -> dict[str, Value]:
    counts: Counter[str] = Counter()
    for message in messages:
        text = message.content.text.splitlines()[0] if message.content.text else ""
        kind = _template(text.partition(",")[2] or text)[:40]
        buttons = "|".join(b["text"] for row in message.buttons for b in row)
        counts[f"{kind} with {buttons}"] += 1
        counts["messages"] += 1
        if message.edit_date is not None:
            counts[f"{kind} edited on day {message.edit_date.day}"] += 1
    return dict(counts)


def _marks_on(messages: Sequence[Message], names: Sequence[str]) -> dict[int, int]:
    """Answers beside the names of competences."""
    found: dict[int, int] = {}
    for message in messages:
        for line in message.content.text.splitlines():
            for item, name in enumerate(names):
                if name.casefold() in line.casefold():
                    rest = line[line.casefold().index(name.casefold()) + len(name) :]
                    marks = [int(one) for one in _NUMBER.findall(rest) if int(one) < 6]
                    found |= {item: marks[-1]} if marks else {}
    return found


def rows(heard: Heard) -> Findings:
    """Every row of every table after whole conversations, the FSM and the outbox among them."""
    return rows_of((heard.open_rows, heard.closed_rows), heard.chairs)


LISTENERS: Mapping[str, Callable[[Heard], Findings]] = {
    "logs": logs,
    "the chat": chat,
    "rows after the chats": rows,
}

GRANTED = frozenset({"the chat"})
"""Whoever holds a phone may see on it that the survey was opened; he is granted to know who took
part, and shall learn nothing of what they answered."""


# Builds without a protection


class AnswersLogged(Patched):
    name = "answers are logged with the seat"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        seal, log = answering.seal, logging.getLogger("handlers.survey")

        @functools.wraps(seal)
        async def logged(tap: Seal, me: Me, **rest: Any) -> Answer:
            log.debug("seat %s statement %s answer %s", tap.seat, tap.item, tap.value)
            return await seal(tap, me, **rest)

        return [(answering, "seal", logged)]


class RespondentsLogged(Patched):
    name = "whoever finishes is logged"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        finish, log = answering.finish, logging.getLogger("handlers.survey")

        @functools.wraps(finish)
        async def logged(tap: FinishAnswers, me: Me, **rest: Any) -> Answer:
            log.info("chat %s: survey finished", rest["query"].from_user.id)
            return await finish(tap, me, **rest)

        return [(answering, "finish", logged)]


class ReviewStays(Patched):
    name = "the review stays in the chat"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        finish = answering.finish

        @functools.wraps(finish)
        async def finished(tap: FinishAnswers, me: Me, **rest: Any) -> Answer:
            await finish(tap, me, **rest)
            answers = await rest["answering"].see(me.actor, tap.seat)
            return screens.review(answers, me.office, me.texts)

        async def thank(*_: object) -> None:
            """Nobody is thanked."""

        return [(answering, "finish", finished), (SurveyKeeper, "_thank", thank)]


class WaitingEndsInTheFile(Patched):
    name = "a tap in the survey ends another waiting in the file"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(middlewares, "_in_survey", lambda _: False)]


LISTENER_MUTANTS: Mapping[str, tuple[type[Mutant], ...]] = {
    "logs": (AnswersLogged, RespondentsLogged),
    "the chat": (ReviewStays,),
    "rows after the chats": (AnswersInPrompts, WaitingEndsInTheFile),
}
