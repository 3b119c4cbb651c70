# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Follows the events of a market, through restarts and outages."""

from __future__ import annotations

import asyncio
import random
import time
from inspect import isawaitable
from typing import Any, AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence, Union

from ._retries import TRANSIENT
from .errors import ApiError, MarketConnectionError, MarketError

ReadCursor = Callable[[], Union[str, None]]
WriteCursor = Callable[[str], object]
AsyncReadCursor = Callable[[], Union[str, None, Awaitable[Union[str, None]]]]

#: Seconds. Common proxies cut a connection that is silent for 60.
WAIT = 50
#: Seconds.
LONGEST_PAUSE = 30.0


def follow(
    fetch: Callable[..., Any],
    *,
    read_cursor: ReadCursor | None,
    write_cursor: WriteCursor | None,
    after: str | None,
    types: Sequence[str] | None,
    on_gap: Callable[[ApiError], object] | None,
) -> Iterator[Any]:
    """Yields events without an end. `fetch` is `events.list`."""
    position = (read_cursor() if read_cursor else None) or after
    failed = 0
    while True:
        try:
            page = fetch(**_ask(position, types))
        except MarketError as error:
            if gap := _read_gap(error):
                position = gap[0]
                if on_gap:
                    on_gap(gap[1])
            else:
                time.sleep(_choose_pause(error, failed))
                failed += 1
            continue
        failed = 0
        yield from page.events
        if write_cursor and page.cursor != position:
            write_cursor(page.cursor)
        position = page.cursor


async def follow_async(
    fetch: Callable[..., Awaitable[Any]],
    *,
    read_cursor: AsyncReadCursor | None,
    write_cursor: WriteCursor | None,
    after: str | None,
    types: Sequence[str] | None,
    on_gap: Callable[[ApiError], object] | None,
) -> AsyncIterator[Any]:
    """`follow` for asyncio. The functions of the caller can be async."""
    position = (await _settle(read_cursor()) if read_cursor else None) or after
    failed = 0
    while True:
        try:
            page = await fetch(**_ask(position, types))
        except MarketError as error:
            if gap := _read_gap(error):
                position = gap[0]
                if on_gap:
                    await _settle(on_gap(gap[1]))
            else:
                await asyncio.sleep(_choose_pause(error, failed))
                failed += 1
            continue
        failed = 0
        for event in page.events:
            yield event
        if write_cursor and page.cursor != position:
            await _settle(write_cursor(page.cursor))
        position = page.cursor


async def _settle(result: Any) -> Any:
    return await result if isawaitable(result) else result


def _ask(position: str | None, types: Sequence[str] | None) -> Mapping[str, Any]:
    return {"after": position, "types_": ",".join(types) if types else None, "wait": WAIT}


def _read_gap(error: MarketError) -> tuple[str, ApiError] | None:
    """The cursor to go on at when events after the last one are not kept any more."""
    if isinstance(error, ApiError) and error.status == 410 and isinstance(error.details.get("cursor"), str):
        return error.details["cursor"], error
    return None


def _choose_pause(error: MarketError, failed: int) -> float:
    """The seconds before the next try. Raises the error if another try cannot help."""
    asked = 0.0
    if isinstance(error, ApiError) and (error.status >= 500 or error.status in TRANSIENT):
        asked = error.retry_after or 0.0
    elif not isinstance(error, MarketConnectionError):
        raise error
    return asked + random.random() * min(2.0 ** min(failed, 10), LONGEST_PAUSE)
