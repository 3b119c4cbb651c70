"""What the generated clients inherit."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Mapping, TypeVar

import httpx

from ._connection import AsyncConnection, AsyncKey, Connection, Key
from ._requests import Call, Settings
from ._responses import Response

C = TypeVar("C", bound="Client")
A = TypeVar("A", bound="AsyncClient")


class Client:
    """A client of a market."""

    #: Where the paths of its operations begin.
    _path: ClassVar[str]

    def __init__(
        self,
        url: str | None = None,
        key: Key = None,
        *,
        agent_id: str | None = None,
        language: str | None = None,
        timeout: float | None = 30,
        retries: int = 3,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """
        Args:
            url: The market's address. Default: the environment's AIPOD_MARKET_URL.
            key: The API key, or a function that returns one before each request. Default: AIPOD_MARKET_KEY.
            agent_id: Sent as `X-Agent-ID`: Shrimp Market then refuses another agent's key.
            language: The language of error messages: `zh` or `en`.
            timeout: How many seconds a try can go without receiving a byte, besides what a call asks to `wait`; 0 or
                None for no limit.
            retries: The number of tries after the first.
            headers: Headers of every request.
            http_client: A client of httpx with settings of your own.
        """
        settings = Settings(
            url=url,
            path=self._path,
            agent_id=agent_id,
            language=language,
            headers=headers,
            timeout=timeout,
            retries=retries,
        )
        self._connection = Connection(http_client or httpx.Client(), _find_key(key), settings)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Calls an operation that this package does not have, by its path in the document. `data` stays JSON."""
        call = Call(
            method=method.upper(),
            path=path,
            query=query,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            retries=retries,
            headers=headers,
        )
        return self._connection.send(call)

    def close(self) -> None:
        """Closes the connections. A `with` block does so at its end."""
        self._connection.http.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient:
    """A client of a market for asyncio."""

    #: Where the paths of its operations begin.
    _path: ClassVar[str]

    def __init__(
        self,
        url: str | None = None,
        key: AsyncKey = None,
        *,
        agent_id: str | None = None,
        language: str | None = None,
        timeout: float | None = 30,
        retries: int = 3,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """
        Args:
            url: The market's address. Default: the environment's AIPOD_MARKET_URL.
            key: The API key, or a function, async or not, that returns one before each request. Default:
                AIPOD_MARKET_KEY.
            agent_id: Sent as `X-Agent-ID`: Shrimp Market then refuses another agent's key.
            language: The language of error messages: `zh` or `en`.
            timeout: How many seconds a try can take, besides what a call asks to `wait`; 0 or None for no limit.
            retries: The number of tries after the first.
            headers: Headers of every request.
            http_client: A client of httpx with settings of your own.
        """
        settings = Settings(
            url=url,
            path=self._path,
            agent_id=agent_id,
            language=language,
            headers=headers,
            timeout=timeout,
            retries=retries,
        )
        self._connection = AsyncConnection(http_client or httpx.AsyncClient(), _find_key(key), settings)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Calls an operation that this package does not have, by its path in the document. `data` stays JSON."""
        call = Call(
            method=method.upper(),
            path=path,
            query=query,
            body=body,
            idempotency_key=idempotency_key,
            timeout=timeout,
            retries=retries,
            headers=headers,
        )
        return await self._connection.send(call)

    async def close(self) -> None:
        """Closes the connections. An `async with` block does so at its end."""
        await self._connection.http.aclose()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


K = TypeVar("K")


def _find_key(key: K | None) -> K | str | None:
    return os.environ.get("AIPOD_MARKET_KEY") or None if key is None else key
