"""A response with its headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

import httpx

T = TypeVar("T")


@dataclass(kw_only=True, frozen=True)
class RateLimit:
    """The limit that is closest to being reached."""

    policy: str
    """Its name, such as `minute`."""
    remaining: int
    """How many requests are left."""
    reset_after: int
    """The seconds until it resets."""


@dataclass(kw_only=True, frozen=True)
class Response(Generic[T]):
    """The data of a response, and what its headers say."""

    data: T
    status: int
    headers: httpx.Headers

    @property
    def request_id(self) -> str | None:
        """Identifies the request in the market's log."""
        return _read(self.headers, "X-Request-Id")

    @property
    def etag(self) -> str | None:
        """The version of the record, as If-Match takes it."""
        return _read(self.headers, "ETag")

    @property
    def replayed(self) -> bool:
        """Whether this is the response to an earlier request with the same Idempotency-Key."""
        return _read(self.headers, "Idempotent-Replayed") == "true"

    @property
    def rate_limit(self) -> RateLimit | None:
        """None when the market's limits are off."""
        found = re.fullmatch(r'"(.+)";r=(\d+);t=(\d+)', _read(self.headers, "RateLimit") or "")
        if found is None:
            return None
        return RateLimit(policy=found[1], remaining=int(found[2]), reset_after=int(found[3]))


def _read(headers: httpx.Headers, name: str) -> str | None:
    value: str | None = headers.get(name)
    return value
