# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Builds requests: address, headers, key, Idempotency-Key, body."""

from __future__ import annotations

import os
import platform
import re
import uuid
from dataclasses import dataclass
from typing import Any, Mapping

import httpx

from ._models import encode
from ._version import VERSION
from .errors import MarketError

USER_AGENT = f"aipod-market-python/{VERSION} Python/{platform.python_version()} httpx/{httpx.__version__}"


@dataclass(kw_only=True)
class Call:
    """A request as the caller states it. Where it says None, the client's own setting holds."""

    method: str
    path: str
    query: Mapping[str, Any] | None = None
    body: Any = None
    #: Whether it needs no key.
    public: bool = False
    if_version: int | None = None
    idempotency_key: str | None = None
    timeout: float | None = None
    retries: int | None = None
    headers: Mapping[str, str] | None = None


@dataclass(kw_only=True)
class Settings:
    """The settings of a client. `path` is where the paths of its API begin."""

    url: str | None
    path: str
    agent_id: str | None
    language: str | None
    headers: Mapping[str, str] | None
    timeout: float | None
    retries: int

    def __post_init__(self) -> None:
        url = self.url or os.environ.get("AIPOD_MARKET_URL")
        if not url:
            raise MarketError("Pass the url of a market, or set AIPOD_MARKET_URL")
        # Documents print the address with this path, so it is accepted too.
        self._base = url.rstrip("/").removesuffix(self.path) + self.path

    def build(self, http: httpx.Client | httpx.AsyncClient, call: Call, key: str | None) -> httpx.Request:
        """Returns the request to send. Raises TypeError or ValueError for a key that cannot be sent."""
        timeout = self._choose_timeout(call) if call.timeout is None else call.timeout
        return http.build_request(
            call.method,
            self._base + call.path,
            params={name: value for name, value in (call.query or {}).items() if value is not None},
            json=None if call.body is None else encode(call.body),
            headers=self._write_headers(call, key),
            timeout=timeout or None,
        )

    def _choose_timeout(self, call: Call) -> float | None:
        # A response that the market holds back on request, for `wait` seconds, comes that much later.
        wait = (call.query or {}).get("wait") or 0
        return self.timeout + wait if self.timeout else None

    def _write_headers(self, call: Call, key: str | None) -> httpx.Headers:
        headers = httpx.Headers({"User-Agent": USER_AGENT, "Accept": "application/json"})
        if self.agent_id is not None:
            headers["X-Agent-ID"] = self.agent_id
        if self.language is not None:
            headers["Accept-Language"] = self.language
        headers.update(self.headers)
        if key is not None:
            headers["Authorization"] = f"Bearer {_check_key(key)}"
        # All tries of a write share one key, so that it is carried out once.
        if call.method != "GET":
            headers["Idempotency-Key"] = call.idempotency_key or str(uuid.uuid4())
        if call.if_version is not None:
            headers["If-Match"] = f'"{call.if_version}"'
        headers.update(call.headers)
        return headers


def _check_key(key: object) -> str:
    # httpx would print the key in its error.
    if not isinstance(key, str):
        raise TypeError(f"The key must be a str: {type(key).__name__}")
    if not re.fullmatch(r"[!-~]+", key):
        raise ValueError("The key is empty, or contains a space, a line break or a character outside of ASCII")
    return key
