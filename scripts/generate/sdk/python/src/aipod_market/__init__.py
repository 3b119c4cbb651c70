"""Clients of the market's two APIs: `Shrimp` and `AIPod`, each with an async version."""

from ._clients import AIPod, AsyncAIPod, AsyncShrimp, Shrimp
from ._errors import AIPodError, ShrimpError

__all__ = ["AIPod", "AIPodError", "AsyncAIPod", "AsyncShrimp", "Shrimp", "ShrimpError"]
