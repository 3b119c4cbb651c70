# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""The parts that all requests of a client share: key, agent, Idempotency-Key, retries, envelope, errors."""

from __future__ import annotations

import asyncio
import random
import re
import sys
import uuid
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, Awaitable, Callable, Dict, Optional, Union

import httpx

Key = Union[str, Callable[[], str], None]
AsyncKey = Union[str, Callable[[], Union[str, Awaitable[str]]], None]
Refusal = Callable[[httpx.Response], Optional[Exception]]

#: Seconds. When the market asks for a longer wait, the caller decides.
LONGEST_WAIT = 60
#: Seconds before the first retry, unless the market says how long; each further wait is twice as long.
FIRST_WAIT = 0.25
TRANSIENT = {408, 429, 500, 502, 503, 504}
#: Errors that a retry would meet again.
LASTING = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)


class _Endless(httpx.Timeout):
    """No limit. It is false, because the generated code reads `timeout or 0` as a number for its error."""

    def __bool__(self) -> bool:
        return False


ENDLESS = _Endless(None)


def configure(
    base: str,
    key: AsyncKey,
    agent_id: Optional[str],
    language: Optional[str],
    timeout: Optional[float],
    retries: int,
    refusal: Refusal,
) -> Dict[str, Any]:
    """Configures a generated client. `base` is the address of its API; `refusal` finds the error in a response."""
    headers = {"X-Agent-Id": agent_id, "Accept-Language": language}
    return {
        "server_url": base,
        "headers": {name: value for name, value in headers.items() if value is not None},
        "timeout": timeout or ENDLESS,
        "retry": {"retries": retries, "retry_delay": FIRST_WAIT, "retry_on": _is_transient},
        "middleware": [Market(base, key, refusal)],
    }


class Market:
    """The key of a client, and the hooks for its requests and responses."""

    def __init__(self, base: str, key: AsyncKey, refusal: Refusal) -> None:
        self._base = base
        self._key = key
        self._refusal = refusal

    def find_key(self, operation: Dict[str, Any]) -> Any:
        """The key to send, or an awaitable for it. None: send no key."""
        if self._key is None or not operation.get("security"):
            return None
        key = self._key() if callable(self._key) else self._key
        return "" if key is None else key

    def on_request(self, context: Dict[str, Any]) -> None:
        # httpx would resolve them and call another operation.
        if not {".", ".."}.isdisjoint(context["url"][len(self._base) :].split("/")):
            raise ValueError(f"An id must not be . or ..: {context['url']}")
        # All tries of a write share one key, so that it is carried out once.
        if context["method"] != "GET":
            context["headers"].setdefault("Idempotency-Key", str(uuid.uuid4()))

    def on_response(self, response: httpx.Response, context: Dict[str, Any]) -> Optional[httpx.Response]:
        if not response.is_success:
            return None
        try:
            data = response.json()["data"]
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"This response is not from a market: {context['url']}") from None
        return httpx.Response(response.status_code, json=data, request=response.request)

    def on_settled(self, context: Dict[str, Any], call: Dict[str, Any]) -> None:
        response: Optional[httpx.Response] = call["response"]
        if response is None or response.is_success:
            return
        refused = self._refusal(response)
        if refused:
            raise refused


class Bounded:
    """An async client that limits a whole try. httpx limits only each wait for bytes."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def request(self, *args: Any, timeout: Any, **rest: Any) -> httpx.Response:
        try:
            return await asyncio.wait_for(self._client.request(*args, timeout=timeout, **rest), timeout or None)
        except asyncio.TimeoutError:
            raise httpx.ReadTimeout("The try took too long") from None


def read_wait(response: httpx.Response) -> Optional[float]:
    """The seconds of a Retry-After header, which can be a date. None: it is missing or malformed."""
    said = response.headers.get("Retry-After", "")
    if re.fullmatch(r"[0-9]+(\.[0-9]*)?", said):
        return float(said)
    try:
        date = parsedate_to_datetime(said)
    except (TypeError, ValueError, OverflowError):
        return None
    # A date without a zone is one of the old forms of HTTP, which are all in UTC.
    date = date if date.tzinfo else date.replace(tzinfo=timezone.utc)
    return max(0.0, (date - datetime.now(timezone.utc)).total_seconds())


def _is_transient(context: Dict[str, Any]) -> bool:
    response: Optional[httpx.Response] = context["response"]
    if response is None:
        # The generated code calls this while it handles an error of httpx, and does not pass the error on.
        return not isinstance(sys.exc_info()[1], LASTING)
    wait = read_wait(response)
    # A 409 with Retry-After: the first try of this write is still running.
    transient = response.status_code in TRANSIENT or (response.status_code == 409 and wait is not None)
    if not transient or (wait or 0) > LONGEST_WAIT:
        return False
    # The generated code waits by this header. Spread the retries of clients that were told the same moment.
    response.headers.pop("Retry-After", None)
    if wait is not None:
        spread = random.random() * FIRST_WAIT * 2 ** (context["attempt"] - 1)
        response.headers["Retry-After"] = str(wait + spread)
    return True
