# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Clients of the market's two APIs: `Shrimp` and `AIPod`, each with a twin for asyncio."""

from ._models import OMIT, Omit
from ._pages import AsyncPage, Listing, Page
from ._responses import RateLimit, Response
from ._version import VERSION as __version__
from ._webhooks import verify_webhook
from .aipod import AIPod, AsyncAIPod
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    FieldError,
    MarketConnectionError,
    MarketError,
    MarketTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    WebhookError,
)
from .shrimp import AsyncShrimp, Shrimp

__all__ = [
    "AIPod",
    "ApiError",
    "AsyncAIPod",
    "AsyncPage",
    "AsyncShrimp",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "FieldError",
    "Listing",
    "MarketConnectionError",
    "MarketError",
    "MarketTimeoutError",
    "NotFoundError",
    "OMIT",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "Response",
    "ServerError",
    "Shrimp",
    "WebhookError",
    "__version__",
    "verify_webhook",
]
