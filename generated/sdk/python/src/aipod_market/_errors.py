# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""What a refusal is raised as."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Union, cast

import httpx

from . import aipod, shrimp


class ShrimpError(shrimp.ApiError):
    """A refusal. Branch on `code`, then on `reason`; the message is for people."""

    def __init__(self, response: httpx.Response, body: Dict[str, Any]) -> None:
        super().__init__(str(response.url), response.status_code, response.reason_phrase, body)
        error = body["error"]
        self.args = (error["message"],)
        self.code = shrimp.ErrorCode(error["code"])
        #: The fields at fault of a VALIDATION_ERROR, otherwise facts of the case.
        self.details: Union[List[Dict[str, Any]], Dict[str, Any], None] = error["details"]
        #: The rule that refused, in one word that never changes.
        self.reason: Optional[str] = self.details.get("reason") if isinstance(self.details, dict) else None


class AIPodError(aipod.ApiError):
    """A refusal. Branch on `code`, the HTTP status, then on `reason`; the message is for people."""

    def __init__(self, response: httpx.Response, body: Dict[str, Any]) -> None:
        super().__init__(str(response.url), response.status_code, response.reason_phrase, body)
        self.args = (body["message"],)
        self.code = cast(int, body["code"])
        #: Facts of the case.
        self.details: Optional[Dict[str, Any]] = (body["data"] or {}).get("details")
        #: The rule that refused, in one word that never changes.
        self.reason: Optional[str] = (self.details or {}).get("reason")


def shrimp_error(response: httpx.Response) -> Optional[ShrimpError]:
    """The refusal in an answer. What is no answer of the market, a proxy's page for one, has none."""
    body = _read(response)
    is_refusal = body.get("success") is False and isinstance(body.get("error"), dict)
    return ShrimpError(response, body) if is_refusal else None


def aipod_error(response: httpx.Response) -> Optional[AIPodError]:
    """The refusal in an answer. What is no answer of the market, a proxy's page for one, has none."""
    body = _read(response)
    is_refusal = body.get("code") == response.status_code and "data" in body
    return AIPodError(response, body) if is_refusal else None


def _read(response: httpx.Response) -> Dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
