# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""What the generated resources inherit."""

from __future__ import annotations

from functools import partial
from typing import Any, Awaitable, Callable, ParamSpec, TypeVar, cast

from ._connection import AsyncConnection, Connection
from ._models import decode
from ._pages import AsyncPage, Listing, Page
from ._requests import Call
from ._responses import Response

Args = ParamSpec("Args")
T = TypeVar("T")
P = TypeVar("P", bound=Page[Any])
A = TypeVar("A", bound=AsyncPage[Any])


class Resource:
    """The operations of one tag. With `whole` they return a `Response` instead of its data."""

    def __init__(self, connection: Connection, whole: bool = False) -> None:
        self._connection = connection
        self._whole = whole

    def _call(self, kind: type[T], method: str, path: str, **call: Any) -> T:
        response = self._connection.send(Call(method=method, path=path, **call))
        return cast(T, _finish(response, decode(kind, response.data), self._whole))

    def _list(self, kind: type[P], path: str, *, query: dict[str, Any], **call: Any) -> P:
        response = self._connection.send(Call(method="GET", path=path, query=query, **call))
        page: P = decode(kind, response.data)
        page._fetch = lambda cursor: Resource(self._connection)._list(kind, path, query=_move(query, cursor), **call)
        return cast(P, _finish(response, page, self._whole))


class AsyncResource:
    """`Resource` for asyncio."""

    def __init__(self, connection: AsyncConnection, whole: bool = False) -> None:
        self._connection = connection
        self._whole = whole

    async def _call(self, kind: type[T], method: str, path: str, **call: Any) -> T:
        response = await self._connection.send(Call(method=method, path=path, **call))
        return cast(T, _finish(response, decode(kind, response.data), self._whole))

    def _list(self, kind: type[A], path: str, *, query: dict[str, Any], **call: Any) -> Listing[A, Any]:
        async def fetch(whole: bool, query: dict[str, Any]) -> A:
            response = await self._connection.send(Call(method="GET", path=path, query=query, **call))
            page: A = decode(kind, response.data)
            page._fetch = lambda cursor: fetch(False, _move(query, cursor))
            return cast(A, _finish(response, page, whole))

        return Listing(partial(fetch, self._whole, query))


def _move(query: dict[str, Any], cursor: str) -> dict[str, Any]:
    # A cursor takes the place of a page number.
    return {**query, "page": None, "cursor": cursor}


def _finish(response: Response[Any], data: Any, whole: bool) -> Any:
    return Response(data=data, status=response.status, headers=response.headers) if whole else data


def with_response(method: Callable[Args, T]) -> Callable[Args, Response[T]]:
    """Types a method of a resource that returns whole responses."""
    return cast(Callable[Args, Response[T]], method)


def with_async_response(method: Callable[Args, Awaitable[T]]) -> Callable[Args, Awaitable[Response[T]]]:
    """Types a method of an async resource that returns whole responses."""
    return cast(Callable[Args, Awaitable[Response[T]]], method)
