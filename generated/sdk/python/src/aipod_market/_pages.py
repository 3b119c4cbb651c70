# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Lists that come a page at a time."""

from __future__ import annotations

from typing import Any, AsyncIterator, Awaitable, Callable, ClassVar, Generator, Generic, Iterator, TypeVar

Row = TypeVar("Row")
P = TypeVar("P", bound="Page[Any]")
A = TypeVar("A", bound="AsyncPage[Any]")


class _Rows(Generic[Row]):
    #: The field with the rows.
    _rows: ClassVar[str]
    _fetch: Callable[[str], Any]

    @property
    def items(self) -> list[Row]:
        """The rows of this page."""
        rows: list[Row] = getattr(self, self._rows)
        return rows

    @property
    def next_cursor(self) -> str | None:
        """The `cursor` of the next page; None on the last page."""
        position: Any = getattr(self, "pagination", self)
        cursor: str | None = position.cursor if position.has_more else None
        return cursor


class Page(_Rows[Row]):
    """A page of a list. To iterate it yields its rows, then those of the pages after it."""

    def next_page(self: P) -> P | None:
        """Fetches the page after this one; None after the last page."""
        cursor = self.next_cursor
        page: P | None = None if cursor is None else self._fetch(cursor)
        return page

    def pages(self: P) -> Iterator[P]:
        """Yields this page, then those after it."""
        page: P | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Row]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_Rows[Row]):
    """`Page` for asyncio."""

    async def next_page(self: A) -> A | None:
        """Fetches the page after this one; None after the last page."""
        cursor = self.next_cursor
        page: A | None = None if cursor is None else await self._fetch(cursor)
        return page

    async def pages(self: A) -> AsyncIterator[A]:
        """Yields this page, then those after it."""
        page: A | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for page in self.pages():
            for row in page.items:
                yield row


class Listing(Awaitable[A], Generic[A, Row]):
    """A list that is not fetched yet: `await` returns its first page, `async for` yields the rows of all pages."""

    def __init__(self, first: Callable[[], Awaitable[A]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, A]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for row in await self:
            yield row

    async def pages(self) -> AsyncIterator[A]:
        """Yields every page."""
        async for page in (await self).pages():
            yield page
