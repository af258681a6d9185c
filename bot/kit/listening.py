"""A port of this machine that is served over HTTP."""

from __future__ import annotations

from aiohttp import web


class ListenError(Exception):
    """An address that can't be listened on: taken, or not this machine's."""


class Listener:
    """Serves an application on a port. `setting` names the port to whoever has to mend it.

    What is asked when it stops is answered first, for `within` seconds at most.
    """

    def __init__(
        self, app: web.Application, host: str, port: int, setting: str, *, within: float = 1.0
    ) -> None:
        self._host = host
        self._port = port
        self._setting = setting
        # A body that says it is packed is taken as it is: unpacking is where bombs go off.
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=within, auto_decompress=False
        )

    @property
    def port(self) -> int:
        """Where it listens; of port 0 the one that was free."""
        number: int = self._runner.addresses[0][1]
        return number

    async def start(self) -> None:
        """Begins to listen. Raises ListenError."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as fault:
            await self._runner.cleanup()
            where = f"{self._host}:{self._port}"
            raise ListenError(f"{self._setting}: {where} can't be used") from fault

    async def stop(self) -> None:
        """Listens no more; of one that never listened it is nothing."""
        await self._runner.cleanup()
