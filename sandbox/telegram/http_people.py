"""The people API over HTTP: what a person does on the phone, and the strings behind the stage."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from json import JSONDecodeError
from typing import Any, TypeVar, cast

from aiohttp import web

from sandbox.telegram import engine as turning
from sandbox.telegram.engine import OFFICE, CannotTurn
from sandbox.telegram.objects import Json, Kind, Person
from sandbox.telegram.people import NoClock, People, Phone, StillOpen
from sandbox.telegram.telegram import NotOnThisPhone

NEWS_SECONDS = 25.0
# Types that a browser shows without running anything in them; the rest is saved.
SHOWN_TYPES = {"application/pdf", "image/png", "image/jpeg", "text/plain"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_Value = TypeVar("_Value")


class BadCall(Exception):  # noqa: N818 — a refusal is an answer
    """The request itself is wrong; the words say how."""


@web.middleware
async def told_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every refusal of the people API is JSON with a clear `error`."""
    try:
        return await handler(request)
    except NotOnThisPhone as error:
        return _error(error.status, error.error)
    except (BadCall, CannotTurn) as error:
        return _error(400, str(error))
    except NoClock as error:
        return _error(409, str(error))
    except StillOpen as error:
        return web.json_response({"error": str(error), "open": error.open}, status=504)
    except web.HTTPClientError as error:
        return _error(error.status, error.reason)


@web.middleware
async def own_page_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Another site open in the same browser must not press buttons here."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        return _error(403, "this address answers its own page only")
    return await handler(request)


def _error(status: int, error: str) -> web.Response:
    return web.json_response({"error": error}, status=status)


class PeopleFace:
    """Routes of the people API."""

    def __init__(self, people: People) -> None:
        self.people = people

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/people", self._everybody),
            web.post("/people", self._add),
            web.get("/people/{id}/chat", self._chat),
            web.post("/people/{id}/say", self._say),
            web.post("/people/{id}/press", self._press),
            web.post("/people/{id}/block", self._block),
            web.post("/people/{id}/unblock", self._unblock),
            web.post("/groups", self._add_group),
            web.get("/clock", self._clock),
            web.post("/clock", self._turn),
            web.post("/faults", self._fault),
            web.get("/calls", self._calls),
            web.post("/idle", self._idle),
            web.get("/events", self._events),
            web.get("/files/{path:.+}", self._file),
        ]

    # -- people --------------------------------------------------------------------------------

    async def _everybody(self, _request: web.Request) -> web.Response:
        return web.json_response([_told(phone.person) for phone in self.people])

    async def _add(self, request: web.Request) -> web.Response:
        body = await _body(request)
        wished = {
            "id": _optional(body, "id", int),
            "username": _optional(body, "username", str),
            "language_code": _optional(body, "language_code", str),
            "phone": _optional(body, "phone", str),
        }
        phone = self.people.add(
            _required(body, "first_name", str),
            _optional(body, "last_name", str),
            **{name: value for name, value in wished.items() if value is not None},
        )
        return web.json_response(_told(phone.person), status=201)

    async def _chat(self, request: web.Request) -> web.Response:
        return web.json_response(self._phone(request).chat())

    async def _say(self, request: web.Request) -> web.Response:
        phone = self._phone(request)
        if request.content_type == "multipart/form-data":
            messages = [await self._send_file(phone, request)]
        else:
            body = await _body(request)
            if ("text" in body) == ("contact" in body):
                raise BadCall("say either text or contact, or send a file as multipart")
            if "text" in body:
                messages = await phone.say(_required(body, "text", str))
            else:
                contact = _required_object(body, "contact")
                messages = [
                    await phone.share_contact(
                        _optional(contact, "phone", str), _optional(contact, "user_id", int)
                    )
                ]
        return web.json_response({"message_ids": [message.message_id for message in messages]})

    async def _send_file(self, phone: Phone, request: web.Request) -> Any:
        form = await request.post()
        file, kind = form.get("file"), form.get("kind", "document")
        if not isinstance(file, web.FileField):
            raise BadCall("a multipart body needs a part `file` with a file name")
        if kind not in {"document", "photo", "voice"}:
            raise BadCall("kind is document, photo or voice")
        return await phone.send_file(
            file.filename,
            file.file.read(),
            kind=cast("Kind", kind),
            caption=str(form.get("caption", "")),
        )

    async def _press(self, request: web.Request) -> web.Response:
        phone, body = self._phone(request), await _body(request)
        message_id = _required(body, "message_id", int)
        if "callback_data" in body:
            pressed = await phone.press_data(message_id, _required(body, "callback_data", str))
        else:
            row, column = _required(body, "row", int), _required(body, "column", int)
            pressed = await phone.press(message_id, row, column)
        return web.json_response(pressed.as_json())

    async def _block(self, request: web.Request) -> web.Response:
        phone = self._phone(request)
        await phone.block()
        return web.json_response(_told(phone.person))

    async def _unblock(self, request: web.Request) -> web.Response:
        phone = self._phone(request)
        await phone.unblock()
        return web.json_response(_told(phone.person))

    async def _add_group(self, request: web.Request) -> web.Response:
        body = await _body(request)
        group = self.people.add_group(_required(body, "title", str), _required(body, "by", int))
        return web.json_response({"id": group.id, "title": group.title}, status=201)

    def _phone(self, request: web.Request) -> Phone:
        given = request.match_info["id"]
        if not given.isdecimal():
            raise BadCall("the id of a person is a number")
        return self.people[int(given)]

    # -- behind the stage ----------------------------------------------------------------------

    async def _clock(self, _request: web.Request) -> web.Response:
        stop = await self.people.next_stop()
        return web.json_response(
            {
                "now": self.people.now().astimezone(OFFICE).isoformat(),
                "next": stop and stop.astimezone(OFFICE).isoformat(),
            }
        )

    async def _turn(self, request: web.Request) -> web.Response:
        body = await _body(request)
        if len(body) != 1 or not body.keys() <= {"now", "advance", "to_next"}:
            raise BadCall("the clock takes exactly one of now, advance and to_next")
        if "now" in body:
            await self.people.turn_to(turning.moment(_required(body, "now", str)))
        elif "advance" in body:
            await self.people.advance(_required(body, "advance", str))
        else:
            await self.people.turn_to_next()
        return await self._clock(request)

    async def _fault(self, request: web.Request) -> web.Response:
        body = await _body(request)
        try:
            self.people.fault(
                cast("Any", _required(body, "kind", str)),
                method=_optional(body, "method", str),
                times=_optional(body, "times", int) or 1,
                retry_after=_optional(body, "retry_after", int) or 1,
            )
        except ValueError as error:
            raise BadCall(str(error)) from error
        return web.json_response({"planned": True})

    async def _calls(self, request: web.Request) -> web.Response:
        calls = self.people.calls(_since(request))
        return web.json_response([call.as_json() for call in calls])

    async def _idle(self, _request: web.Request) -> web.Response:
        await self.people.idle()
        return web.json_response({"idle": True})

    async def _events(self, request: web.Request) -> web.Response:
        changes = self.people.telegram.changes
        seq, changed = await changes.wait(_since(request), NEWS_SECONDS)
        return web.json_response({"seq": seq, "changed": changed})

    async def _file(self, request: web.Request) -> web.Response:
        stored = self.people.telegram.file_at(request.match_info["path"])
        if stored is None:
            raise NotOnThisPhone("no such file", 404)
        shown = stored.mime_type in SHOWN_TYPES
        return web.Response(
            body=stored.data,
            content_type=stored.mime_type if shown else "application/octet-stream",
            headers={"Content-Disposition": "inline" if shown else "attachment"},
        )


def _told(person: Person) -> Json:
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "phone": person.phone,
        "blocked": person.blocked,
    }


async def _body(request: web.Request) -> Json:
    if not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except (JSONDecodeError, UnicodeDecodeError):
        raise BadCall("the body isn't JSON") from None
    if not isinstance(body, dict):
        raise BadCall("the body is a JSON object")
    return body


def _optional(body: Json, name: str, kind: type[_Value]) -> _Value | None:
    value = body.get(name)
    if value is None:
        return None
    # In Python True is an int; in JSON it isn't.
    if isinstance(value, bool) or not isinstance(value, kind):
        raise BadCall(f"{name} is {'a text' if kind is str else 'a whole number'}")
    return value


def _required(body: Json, name: str, kind: type[_Value]) -> _Value:
    value = _optional(body, name, kind)
    if value is None:
        raise BadCall(f"{name} is missing")
    return value


def _required_object(body: Json, name: str) -> Json:
    if not isinstance(body.get(name), dict):
        raise BadCall(f"{name} is an object")
    return cast("Json", body[name])


def _since(request: web.Request) -> int:
    try:
        return int(request.query.get("since", "0"))
    except ValueError:
        raise BadCall("since is a whole number") from None
