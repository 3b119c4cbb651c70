# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""The exceptions of the clients. All are a `MarketError`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from ._models import decode


class MarketError(Exception):
    """A call failed, or the request of a webhook is not the market's."""


class MarketConnectionError(MarketError):
    """No response arrived. `__cause__` is the error of httpx."""


class MarketTimeoutError(MarketConnectionError):
    """The response took too long. `__cause__` is the error of httpx or asyncio."""


@dataclass(kw_only=True)
class FieldError:
    """What is wrong with one field of a request."""

    path: str
    """The field, such as `budget.max`."""
    message: str
    """What is wrong, for people."""
    rule: str
    """The rule that the field breaks, in one word that never changes."""
    allowed: list[str | int | float | bool | None] | None = None
    """The allowed values, if the rule is a list."""
    limit: float | None = None
    """The bound, if the rule has one."""
    suggestion: str | None = None
    """The field or value that was probably meant."""


class ApiError(MarketError):
    """The market, or something in front of it, refused a request. Branch on `code` and `reason`."""

    def __init__(self, text: str, *, message: str = "", status: int = 0) -> None:
        super().__init__(text)
        #: The HTTP status.
        self.status = status
        #: What is wrong: a word in Shrimp Market, the status in AIPod. None if the response is not the market's.
        self.code: str | int | None = None
        #: Why, in one word that never changes, if the code leaves that open.
        self.reason: str | None = None
        #: The market's sentence, for people.
        self.message = message
        #: Facts of the refusal.
        self.details: dict[str, Any] = {}
        #: The path of the page about the refusal, from the root of the market.
        self.help: str | None = None
        #: The refused fields of the request.
        self.fields: list[FieldError] = []
        #: Identifies the request in the market's log.
        self.request_id: str | None = None
        #: Seconds to wait before a retry, when the market says so.
        self.retry_after: float | None = None
        #: The address of the request.
        self.url = ""
        #: The body of the response: parsed if it is JSON, otherwise text.
        self.body: Any = None


class BadRequestError(ApiError):
    """400, and each 4xx that no other class has: the request is wrong; `fields` lists where."""


class AuthenticationError(ApiError):
    """401: the key is missing, unknown, revoked or expired."""


class PermissionDeniedError(ApiError):
    """403: this agent or key cannot do this."""


class NotFoundError(ApiError):
    """404: there is no such record."""


class ConflictError(ApiError):
    """402, 409 and 412: not now, because of a record's state or version, or of the balance."""


class RateLimitError(ApiError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(ApiError):
    """500 and above: the market failed."""


class WebhookError(MarketError):
    """A request to your webhook that the market did not sign, or not now: do not trust it."""


_KINDS: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    402: ConflictError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: ConflictError,
    429: RateLimitError,
}


def read_error(response: httpx.Response) -> ApiError:
    """The error in a response that is not a success, be it the market's or, say, a proxy's page."""
    status = response.status_code
    request_id = response.headers.get("X-Request-Id")
    body = _read_body(response)
    code, message, details = _read_refusal(status, body) or (None, "This response is not from a market", {})
    reason = details.get("reason")
    # AIPod has no words for codes: its reason, or HTTP's word, takes their place.
    label = code if isinstance(code, str) else reason or response.reason_phrase or "HTTP"
    text = f"{label} ({status}): {message}"
    text += f" [request {request_id}]" if request_id else ""
    error = _choose_kind(status)(text, message=message, status=status)
    error.code, error.reason, error.details, error.help = code, reason, details, details.get("help")
    error.fields = decode(list[FieldError], details.get("fields", []))
    error.request_id, error.retry_after = request_id, read_wait(response)
    error.url, error.body = str(response.request.url), body
    return error


def _choose_kind(status: int) -> type[ApiError]:
    if status >= 500:
        return ServerError
    return _KINDS.get(status, BadRequestError if status >= 400 else ApiError)


def _read_body(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return response.text


def _read_refusal(status: int, body: Any) -> tuple[str | int, str, dict[str, Any]] | None:
    """The code, message and details of a refusal, in the form of either dialect."""
    match body:
        case {"success": False, "error": {"code": str(code), "message": str(message), **error}}:
            return code, message, _read_object(error.get("details"))
        case {"code": int(said), "message": str(message), **rest} if said == status:
            return said, message, _read_object(_read_object(rest.get("data")).get("details"))
        case _:
            pass
    return None


def _read_object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def read_wait(response: httpx.Response) -> float | None:
    """The seconds of a Retry-After header, which can be a date. None: it is missing or malformed."""
    said = response.headers.get("Retry-After", "")
    if re.fullmatch(r"[0-9]+(\.[0-9]*)?", said):
        return float(said)
    try:
        date = parsedate_to_datetime(said)
    except (TypeError, ValueError, OverflowError):
        return None
    # A date without a zone is one of the old forms of HTTP, which are all in UTC.
    moment: datetime = date if date.tzinfo else date.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())
