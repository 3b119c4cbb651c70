"""What all requests of a client share: key, agent, Idempotency-Key, retries, the envelope, errors."""

from __future__ import annotations

import uuid
from typing import Any, Callable, Dict, Optional, Union

import httpx

Key = Union[str, Callable[[], str], None]
Refusal = Callable[[httpx.Response], Optional[Exception]]

#: Seconds. When the market says to come again later than that, the caller decides.
LONGEST_WAIT = 60
PASSING = {408, 429, 500, 502, 503, 504}


def configure(
    key: Key, agent_id: Optional[str], language: Optional[str], timeout: float, retries: int, refusal: Refusal
) -> Dict[str, Any]:
    """Sets a generated client up. `refusal` finds the error in an answer."""
    headers = {"X-Agent-ID": agent_id, "Accept-Language": language}
    return {
        "auth": {"bearer": key} if key else {},
        "headers": {name: value for name, value in headers.items() if value is not None},
        "timeout": timeout,
        "retry": {"retries": retries, "retry_delay": 0.25, "retry_on": _is_passing},
        "middleware": [_Market(refusal)],
    }


class _Market:
    def __init__(self, refusal: Refusal) -> None:
        self._refusal = refusal

    def on_request(self, context: Dict[str, Any]) -> None:
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


def _is_passing(context: Dict[str, Any]) -> bool:
    response: Optional[httpx.Response] = context["response"]
    if response is None:
        return True
    wait = response.headers.get("Retry-After")
    if wait is not None and not (wait.isdecimal() and int(wait) <= LONGEST_WAIT):
        return False
    # A 409 that says when to come again: the first try of this write is still running.
    return response.status_code in PASSING or (response.status_code == 409 and wait is not None)
