# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""What all requests of a client share: key, agent, Idempotency-Key, retries, the envelope, errors."""

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

#: Seconds. When the market says to come again later than that, the caller decides.
LONGEST_WAIT = 60
#: Seconds: the first wait unless the market says how long; each after it is twice as long.
FIRST_WAIT = 0.25
PASSING = {408, 429, 500, 502, 503, 504}
#: What the next try would meet too.
LASTING = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)


class _Endless(httpx.Timeout):
    """No bound. False, since the generated code reads `timeout or 0` as a number for its error."""

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
    """Sets a generated client up. `base` is where its dialect begins, `refusal` finds the error in an answer."""
    headers = {"X-Agent-Id": agent_id, "Accept-Language": language}
    return {
        "server_url": base,
        "headers": {name: value for name, value in headers.items() if value is not None},
        "timeout": timeout or ENDLESS,
        "retry": {"retries": retries, "retry_delay": FIRST_WAIT, "retry_on": _is_passing},
        "middleware": [Market(base, key, refusal)],
    }


class Market:
    """The key of a client, and what happens to its requests and answers on their way."""

    def __init__(self, base: str, key: AsyncKey, refusal: Refusal) -> None:
        self._base = base
        self._key = key
        self._refusal = refusal

    def find_key(self, operation: Dict[str, Any]) -> Any:
        """The key to send, or what is to be awaited for it. None: without one."""
        if self._key is None or not operation.get("security"):
            return None
        key = self._key() if callable(self._key) else self._key
        return "" if key is None else key

    def on_request(self, context: Dict[str, Any]) -> None:
        # httpx would resolve them, and call another operation.
        if not {".", ".."}.isdisjoint(context["url"][len(self._base) :].split("/")):
            raise ValueError(f"An id is . or .. in {context['url']}")
        # One key for all tries of a write: none is carried out twice.
        if context["method"] != "GET":
            context["headers"].setdefault("Idempotency-Key", str(uuid.uuid4()))

    def on_response(self, response: httpx.Response, context: Dict[str, Any]) -> Optional[httpx.Response]:
        if not response.is_success:
            return None
        try:
            data = response.json()["data"]
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"No market answered at {context['url']}") from None
        return httpx.Response(response.status_code, json=data, request=response.request)

    def on_settled(self, context: Dict[str, Any], call: Dict[str, Any]) -> None:
        response: Optional[httpx.Response] = call["response"]
        if response is None or response.is_success:
            return
        refused = self._refusal(response)
        if refused:
            raise refused


class Bounded:
    """An async client that bounds a try as a whole. httpx bounds every wait for bytes, however many there are."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def request(self, *args: Any, timeout: Any, **rest: Any) -> httpx.Response:
        try:
            return await asyncio.wait_for(self._client.request(*args, timeout=timeout, **rest), timeout or None)
        except asyncio.TimeoutError:
            raise httpx.ReadTimeout("The try took too long") from None


def read_wait(response: httpx.Response) -> Optional[float]:
    """Seconds that an answer asks to wait, given as such or as a date. None: it says nothing to understand."""
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


def _is_passing(context: Dict[str, Any]) -> bool:
    response: Optional[httpx.Response] = context["response"]
    if response is None:
        # The generated code asks while it handles what httpx raised, and does not say what that was.
        return not isinstance(sys.exc_info()[1], LASTING)
    wait = read_wait(response)
    # A 409 that says when to come again: the first try of this write is still running.
    passing = response.status_code in PASSING or (response.status_code == 409 and wait is not None)
    if not passing or (wait or 0) > LONGEST_WAIT:
        return False
    # What the generated code waits by. Those who were told the same moment do not come back in the same moment.
    response.headers.pop("Retry-After", None)
    if wait is not None:
        spread = random.random() * FIRST_WAIT * 2 ** (context["attempt"] - 1)
        response.headers["Retry-After"] = str(wait + spread)
    return True
