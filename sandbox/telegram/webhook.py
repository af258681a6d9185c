"""A webhook as Telegram knows it: where updates are to be brought. Bringing them is a test's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from sandbox.telegram.objects import Json
from sandbox.telegram.refusals import bad_request

MOST_CONNECTIONS = 100
_PORTS = {None, 80, 88, 443, 8443}
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


@dataclass
class Webhook:
    """Where updates go, none for an empty `url`. `failed_at`: Unix time of the last error."""

    url: str
    secret: str = ""
    max_connections: int = 40
    failed_at: int | None = None
    failure: str | None = None

    def as_json(self) -> Json:
        """Of `getWebhookInfo`, without the updates that wait."""
        told: Json = {"url": self.url, "has_custom_certificate": False}
        if self.url:
            told["max_connections"] = self.max_connections
        if self.failed_at is not None:
            told |= {"last_error_date": self.failed_at, "last_error_message": self.failure}
        return told


def read_webhook(url: str, secret: str, max_connections: int) -> Webhook:
    """The webhook of a call; refused in Telegram's words."""
    parts = urlsplit(url)
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return Webhook(url, secret, max(1, min(max_connections, MOST_CONNECTIONS)))
