# Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"""Verifies what the market sends to webhooks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from importlib import import_module
from typing import Any, Mapping

from ._models import decode
from .aipod import types as aipod
from .errors import WebhookError
from .shrimp import types as shrimp

#: How many seconds the time of a message can be off, both ways.
TOLERANCE = 300


def verify_webhook(
    secret: str | Mapping[str, Any], headers: Mapping[str, str], body: str | bytes
) -> aipod.Event | shrimp.Event:
    """
    Returns the event of a webhook's request, of the API that its `source` names. An event can come twice, with the same
    `id`. Raises WebhookError unless the market signed the request in the last five minutes, and ValueError for a secret
    that is not one.

    Args:
        secret: The webhook's, `whsec_…`; or the JSON of the market's `/.well-known/jwks.json`, which needs the
            package `cryptography`.
        headers: The headers of the request.
        body: The body of the request as it was sent, not parsed.
    """
    given = {name.lower(): value for name, value in headers.items()}
    id_, sent, signatures = (given.get(f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    if not id_ or not sent or not signatures:
        raise WebhookError("The request has no signature: its headers are missing")
    if not re.fullmatch("[0-9]{1,15}", sent) or abs(time.time() - int(sent)) > TOLERANCE:
        raise WebhookError("The webhook-timestamp of the request is more than five minutes off")
    raw = body.encode() if isinstance(body, str) else body
    signed = f"{id_}.{sent}.".encode() + raw
    if isinstance(secret, str):
        is_valid, version = _check_secret(secret, signed, signatures), "v1"
    else:
        is_valid, version = _check_keys(secret, signed, signatures), "v1a"
    if not is_valid:
        raise WebhookError(f"The request has no valid {version} signature")
    data = json.loads(raw)
    kind = shrimp.Event if data.get("source") == "/api/v1" else aipod.Event
    event: aipod.Event | shrimp.Event = decode(kind, data)
    return event


def _check_secret(secret: str, signed: bytes, signatures: str) -> bool:
    key = _decode(secret.removeprefix("whsec_"))
    if not key:
        raise ValueError("The secret of a webhook begins with whsec_, and is base64")
    expected = hmac.new(key, signed, hashlib.sha256).digest()
    return any([hmac.compare_digest(expected, one) for one in _read_signatures(signatures, "v1")])


def _check_keys(keys: Mapping[str, Any], signed: bytes, signatures: str) -> bool:
    try:
        ed25519: Any = import_module("cryptography.hazmat.primitives.asymmetric.ed25519")
        exceptions: Any = import_module("cryptography.exceptions")
    except ImportError as error:
        raise RuntimeError("A check with the market's public keys needs the package cryptography") from error
    for key in keys["keys"]:
        public = ed25519.Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "=="))
        for one in _read_signatures(signatures, "v1a"):
            try:
                public.verify(one, signed)
                return True
            except exceptions.InvalidSignature:
                continue
    return False


def _read_signatures(signatures: str, version: str) -> list[bytes]:
    named = (one.partition(",") for one in signatures.split(" "))
    return [_decode(value) for name, _, value in named if name == version]


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
