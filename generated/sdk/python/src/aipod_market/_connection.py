# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Sends requests, with the retries of `_retries`."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Awaitable, Callable, Union

import httpx

from ._requests import Call, Settings
from ._responses import Response
from ._retries import Tries

Key = Union[str, Callable[[], str], None]
AsyncKey = Union[str, Callable[[], Union[str, Awaitable[str]]], None]


class Connection:
    """Sends the requests of a client."""

    def __init__(self, http: httpx.Client, key: Key, settings: Settings) -> None:
        self.http = http
        self._key = key
        self._settings = settings

    def send(self, call: Call) -> Response[Any]:
        key = None if call.public else self._key
        request = self._settings.build(self.http, call, key() if callable(key) else key)
        tries = Tries(request, self._settings.retries if call.retries is None else call.retries)
        while True:
            try:
                outcome = tries.read(self.http.send(request))
            except httpx.RequestError as error:
                outcome = tries.fail(error)
            if isinstance(outcome, Response):
                return outcome
            time.sleep(outcome)


class AsyncConnection:
    """`Connection` for asyncio. The timeout limits a whole try, where httpx limits each wait for bytes."""

    def __init__(self, http: httpx.AsyncClient, key: AsyncKey, settings: Settings) -> None:
        self.http = http
        self._key = key
        self._settings = settings

    async def send(self, call: Call) -> Response[Any]:
        key = None if call.public else self._key
        found = key() if callable(key) else key
        request = self._settings.build(self.http, call, await found if isinstance(found, Awaitable) else found)
        tries = Tries(request, self._settings.retries if call.retries is None else call.retries)
        while True:
            try:
                outcome = tries.read(await asyncio.wait_for(self.http.send(request), tries.timeout))
            except (httpx.RequestError, asyncio.TimeoutError) as error:
                outcome = tries.fail(error)
            if isinstance(outcome, Response):
                return outcome
            await asyncio.sleep(outcome)
