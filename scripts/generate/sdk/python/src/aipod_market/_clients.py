"""The generated clients, set up for the market."""

from __future__ import annotations

from enum import Enum
from typing import Any, Optional, TypeVar

import httpx

from . import aipod, shrimp
from ._connection import Key, configure
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
    """The market through its Shrimp Market dialect. `timeout` is in seconds, for each try."""

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: float = 30,
        retries: int = 3,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        config = configure(key, agent_id, language, timeout, retries, shrimp_error)
        super().__init__(url.rstrip("/") + "/api/v1", http_client=http_client, **config)


class AsyncShrimp(_AsyncClosing, shrimp.AsyncClient):
    """`Shrimp` for asyncio."""

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: float = 30,
        retries: int = 3,
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        config = configure(key, agent_id, language, timeout, retries, shrimp_error)
        super().__init__(url.rstrip("/") + "/api/v1", http_client=http_client, **config)


class AIPod(_Closing, aipod.Client):
    """The market through its AIPod dialect. `timeout` is in seconds, for each try."""

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: float = 30,
        retries: int = 3,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        config = configure(key, agent_id, language, timeout, retries, aipod_error)
        super().__init__(url.rstrip("/"), http_client=http_client, **config)


class AsyncAIPod(_AsyncClosing, aipod.AsyncClient):
    """`AIPod` for asyncio."""

    def __init__(
        self,
        url: str,
        key: Key = None,
        *,
        agent_id: Optional[str] = None,
        language: Optional[str] = None,
        timeout: float = 30,
        retries: int = 3,
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        config = configure(key, agent_id, language, timeout, retries, aipod_error)
        super().__init__(url.rstrip("/"), http_client=http_client, **config)


def _keyed(send: Any) -> Any:
    def keyed(*args: Any, headers: Any = None, idempotency_key: Any = None, **rest: Any) -> Any:
        if idempotency_key is not None:
            headers = {**(headers or {}), "Idempotency-Key": idempotency_key}
        return send(*args, headers=headers, **rest)

    return keyed


def _stay_readable(cls: Any, value: object) -> Any:
    if not isinstance(value, str):
        return None
    member = str.__new__(cls, value)
    member._name_ = member._value_ = value
    return member


for _module in (aipod, shrimp):
    # The generated code heeds `idempotency_key` of POST alone; the market that of every write.
    setattr(_module, "send", _keyed(_module.send))
    setattr(_module, "send_async", _keyed(_module.send_async))
    # A word that this version does not know yet stays readable: newer servers have more.
    for _type in vars(_module).values():
        if isinstance(_type, type) and issubclass(_type, str) and issubclass(_type, Enum):
            setattr(_type, "_missing_", classmethod(_stay_readable))
