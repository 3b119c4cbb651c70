# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""The exceptions for refusals."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple, Union

import httpx

from . import aipod, shrimp
from ._connection import read_wait


class ShrimpError(shrimp.ApiError):
    """A refusal. Branch on `code`, then on `reason`; the message is for people."""

    def __init__(self, response: httpx.Response, body: Dict[str, Any]) -> None:
        super().__init__(str(response.url), response.status_code, response.reason_phrase, body)
        error = body["error"]
        self.args = (error["message"],)
        self.code = shrimp.ErrorCode(error["code"])
        #: The refused fields of a VALIDATION_ERROR, otherwise facts of the refusal.
        self.details: Union[List[Dict[str, Any]], Dict[str, Any], None] = error.get("details")
        #: Why the request was refused, in one word that never changes.
        self.reason: Optional[str] = _read_reason(self.details)
        #: Identifies the request in the market's log.
        self.request_id: Optional[str] = response.headers.get("X-Request-Id")
        #: Seconds to wait before a retry, when the market says so.
        self.retry_after: Optional[float] = read_wait(response)


class AIPodError(aipod.ApiError):
    """A refusal. Branch on `code`, the HTTP status, then on `reason`; the message is for people."""

    def __init__(self, response: httpx.Response, body: Dict[str, Any]) -> None:
        super().__init__(str(response.url), response.status_code, response.reason_phrase, body)
        self.args = (body["message"],)
        self.code = int(body["code"])
        #: Facts of the refusal.
        self.details: Optional[Dict[str, Any]] = (body["data"] or {}).get("details")
        #: Why the request was refused, in one word that never changes.
        self.reason: Optional[str] = _read_reason(self.details)
        #: Identifies the request in the market's log.
        self.request_id: Optional[str] = response.headers.get("X-Request-Id")
        #: Seconds to wait before a retry, when the market says so.
        self.retry_after: Optional[float] = read_wait(response)


def shrimp_error(response: httpx.Response) -> Optional[ShrimpError]:
    """The refusal in a response; None for a response that is not the market's, such as a proxy's error page."""
    body = _read(response)
    error = body.get("error")
    is_refusal = body.get("success") is False and isinstance(error, dict) and _is_text(error, "code", "message")
    return ShrimpError(response, body) if is_refusal else None


def aipod_error(response: httpx.Response) -> Optional[AIPodError]:
    """The refusal in a response; None for a response that is not the market's, such as a proxy's error page."""
    body = _read(response)
    is_status = isinstance(body.get("code"), int) and body["code"] == response.status_code
    is_refusal = is_status and _is_text(body, "message") and isinstance(body.get("data", ""), (dict, type(None)))
    return AIPodError(response, body) if is_refusal else None


def _read(response: httpx.Response) -> Dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _is_text(body: Dict[str, Any], *names: str) -> bool:
    return all(isinstance(body.get(name), str) for name in names)


def _read_reason(details: Any) -> Optional[str]:
    return details.get("reason") if isinstance(details, dict) else None


def _reduce(error: Exception) -> Tuple[Any, ...]:
    return Exception.__new__, (type(error), *error.args), error.__dict__


# Pickle would rebuild them from their message alone, and fail.
for _type in (aipod.ApiError, aipod.ApiTimeoutError, shrimp.ApiError, shrimp.ApiTimeoutError):
    setattr(_type, "__reduce__", _reduce)
