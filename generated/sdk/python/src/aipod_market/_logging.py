# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""The logger of all clients. It never sees a key or a body."""

from __future__ import annotations

import logging
import os

logger = logging.getLogger("aipod_market")


def _is_unhandled(_: logging.LogRecord) -> bool:
    return not logging.getLogger().handlers


def set_up() -> None:
    """
    Sets the level that AIPOD_MARKET_LOG names: `debug`, `info`, `warn` or `off`. Until the program configures logging
    itself, the lines go to stderr. Raises ValueError for an unknown level.
    """
    level = os.environ.get("AIPOD_MARKET_LOG", "off").lower()
    if level in ("", "off"):
        return
    logger.setLevel(level.upper())
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    handler.addFilter(_is_unhandled)
    logger.addHandler(handler)


set_up()
