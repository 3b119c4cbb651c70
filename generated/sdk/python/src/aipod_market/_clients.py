# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""The generated clients, configured for the market."""

from __future__ import annotations

from enum import Enum
from inspect import isawaitable
from typing import Any, Dict, Optional, TypeVar

import httpx

from . import aipod, shrimp
from ._connection import ENDLESS, AsyncKey, Bounded, Key, Market, configure
from ._errors import aipod_error, shrimp_error

Self = TypeVar("Self")


class _Closing:
    """In a `with` block a client closes its connections at the end; otherwise `close` does."""

    _http: httpx.Client

    def close(self) -> None:
        self._http.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _AsyncClosing:
    """In an `async with` block a client closes its connections at the end; otherwise `aclose` does."""

    _http: httpx.AsyncClient

    async def aclose(self) -> None:
        await self._http.aclose()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Shrimp(_Closing, shrimp.Client):
    """
    A client of the Shrimp Market API. `timeout` limits how many seconds a try can go without receiving a byte, not how
    long it can take in all; 0 or None means no limit.
    """

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: Optional[float] = 30,
        retries: int = 3,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        base = url.rstrip("/") + "/api/v1"
        config = configure(base, key, agent_id, language, timeout, retries, shrimp_error)
        super().__init__(http_client=http_client, **config)


class AsyncShrimp(_AsyncClosing, shrimp.AsyncClient):
    """`Shrimp` for asyncio. Here `timeout` limits the seconds of a whole try."""

    def __init__(
        self,
        url: str,
        key: AsyncKey = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: Optional[float] = 30,
        retries: int = 3,
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        base = url.rstrip("/") + "/api/v1"
        config = configure(base, key, agent_id, language, timeout, retries, shrimp_error)
        super().__init__(http_client=http_client, **config)


class AIPod(_Closing, aipod.Client):
    """
    A client of the AIPod API. `timeout` limits how many seconds a try can go without receiving a byte, not how
    long it can take in all; 0 or None means no limit.
    """

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: Optional[float] = 30,
        retries: int = 3,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        config = configure(url.rstrip("/") + "/v1", key, agent_id, language, timeout, retries, aipod_error)
        super().__init__(http_client=http_client, **config)


class AsyncAIPod(_AsyncClosing, aipod.AsyncClient):
    """`AIPod` for asyncio. Here `timeout` limits the seconds of a whole try."""

    def __init__(
        self,
        url: str,
        key: AsyncKey = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: Optional[float] = 30,
        retries: int = 3,
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        config = configure(url.rstrip("/") + "/v1", key, agent_id, language, timeout, retries, aipod_error)
        super().__init__(http_client=http_client, **config)


def _prepared(send: Any) -> Any:
    def prepared(client: Any, config: Any, op: Any, *args: Any, **call: Any) -> Any:
        market: Market = config["middleware"][0]
        return send(client, config, op, *args, **_prepare(market.find_key(op), **call))

    return prepared


def _prepared_async(send: Any) -> Any:
    async def prepared(client: Any, config: Any, op: Any, *args: Any, **call: Any) -> Any:
        market: Market = config["middleware"][0]
        key = market.find_key(op)
        key = await key if isawaitable(key) else key
        return await send(Bounded(client), config, op, *args, **_prepare(key, **call))

    return prepared


def _prepare(
    key: Any, *, headers: Any = None, idempotency_key: Any = None, timeout: Any = None, **call: Any
) -> Dict[str, Any]:
    # One spelling for each name: otherwise a header could be sent twice.
    headers = {name.title(): value for name, value in (headers or {}).items()}
    if key is not None:
        if not (isinstance(key, str) and key):
            raise TypeError(f"The key must be a text that is not empty: {type(key).__name__}")
        headers = {"Authorization": f"Bearer {key}", **headers}
    # The generated code sends `idempotency_key` with POST only; the market accepts it with every write.
    if idempotency_key is not None:
        headers["Idempotency-Key"] = idempotency_key
    return {**call, "headers": headers, "timeout": timeout if timeout is None else timeout or ENDLESS}


def _stay_readable(cls: Any, value: object) -> Any:
    if not isinstance(value, str):
        return None
    member = str.__new__(cls, value)
    member._name_ = member._value_ = value
    return member


for _module in (aipod, shrimp):
    setattr(_module, "send", _prepared(_module.send))
    setattr(_module, "send_async", _prepared_async(_module.send_async))
    # Newer servers have more words: one that this version does not know stays readable.
    for _type in vars(_module).values():
        if isinstance(_type, type) and issubclass(_type, str) and issubclass(_type, Enum):
            setattr(_type, "_missing_", classmethod(_stay_readable))
