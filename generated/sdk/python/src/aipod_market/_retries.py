# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Decides what follows a try: the result, an error, or a wait before the next try."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Any

import httpx

from ._logging import logger
from ._responses import Response
from .errors import MarketConnectionError, MarketError, MarketTimeoutError, read_error

#: Seconds. When the market asks for a longer wait, the caller decides.
LONGEST_WAIT = 60.0
#: Seconds before the first retry, unless the market says how long; each further wait is twice as long.
FIRST_WAIT = 0.25
TRANSIENT = {408, 429, 500, 502, 503, 504}
#: Errors that a retry would meet again.
LASTING = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)


class Tries:
    """The tries of one request. No I/O happens here: both kinds of clients share it."""

    def __init__(self, request: httpx.Request, retries: int) -> None:
        self._request = f"{request.method} {request.url}"
        #: Seconds; None for no limit.
        self.timeout: float | None = request.extensions["timeout"]["read"]
        self._retries = retries
        self._failed = 0
        self._started = time.monotonic()

    def read(self, response: httpx.Response) -> Response[Any] | float:
        """Returns the result, or the seconds to wait before the next try. Raises ApiError when there is none."""
        self._log(str(response.status_code), response.headers.get("X-Request-Id", "unknown"))
        if response.is_success:
            data = self._open(response)
            return Response(data=data, status=response.status_code, headers=response.headers)
        error = read_error(response)
        # A 409 with Retry-After: the first try of this write is still running.
        passes = error.status in TRANSIENT or (error.status == 409 and error.retry_after is not None)
        asked = error.retry_after or 0
        if not passes or asked > LONGEST_WAIT:
            raise error
        return self._wait(error, asked)

    def fail(self, cause: Exception) -> float:
        """Returns the seconds to wait before the next try. Raises MarketConnectionError when there is none."""
        name = type(cause).__name__
        self._log(name, "unknown")
        tries = f"{self._failed + 1} tries" if self._failed else "1 try"
        error: MarketConnectionError
        if isinstance(cause, (httpx.TimeoutException, asyncio.TimeoutError)):
            limit = f"no response within {self.timeout:g} s" if self.timeout else "timed out"
            error = MarketTimeoutError(f"{self._request}: {limit} ({tries})")
        else:
            error = MarketConnectionError(f"{self._request}: {str(cause) or name} ({tries})")
        error.__cause__ = cause
        if isinstance(cause, LASTING):
            raise error
        return self._wait(error, 0)

    def _wait(self, error: MarketError, asked: float) -> float:
        if self._failed >= self._retries:
            raise error
        # Clients that were told the same moment would return together.
        wait = asked + random.random() * min(FIRST_WAIT * 2.0 ** min(self._failed, 10), LONGEST_WAIT)
        self._failed += 1
        logger.info("%s: retry %d of %d in %.2f s", self._request, self._failed, self._retries, wait)
        return wait

    def _open(self, response: httpx.Response) -> Any:
        try:
            return response.json()["data"]
        except (ValueError, KeyError, TypeError):
            raise MarketError(f"{self._request}: this response is not from a market") from None

    def _log(self, result: str, request_id: str) -> None:
        now = time.monotonic()
        duration_ms, self._started = (now - self._started) * 1000, now
        logger.debug("%s: %s in %.0f ms [request %s]", self._request, result, duration_ms, request_id)
