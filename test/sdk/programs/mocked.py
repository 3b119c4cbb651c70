"""Clients whose market is a list of responses."""

import asyncio
import json
from inspect import isawaitable

import httpx

from aipod_market import AIPod, AsyncShrimp, Shrimp

BOTH = Shrimp, AsyncShrimp


def mocked(kind, *responses, key="k", **options):
    """Returns a client that gets these responses in turn, then the last one again, and the list of its requests."""
    asked = []

    def handle(request):
        asked.append(request)
        response = responses[min(len(asked), len(responses)) - 1]
        if isinstance(response, Exception):
            raise response
        status, body, headers = response
        return httpx.Response(status, text=body, headers=headers)

    http_client = httpx.Client if kind in (Shrimp, AIPod) else httpx.AsyncClient
    transport = httpx.MockTransport(handle)
    return kind("http://market.test/", key, http_client=http_client(transport=transport), **options), asked


def ok(data, **headers):
    return 200, json.dumps({"success": True, "data": data}), write(headers)


def refused(status, code, details=None, **headers):
    body = {"success": False, "error": {"code": code, "message": "No", "details": details}}
    return status, json.dumps(body), write(headers)


def write(headers):
    return {name.replace("_", "-"): value for name, value in headers.items()}


def run(result):
    """Returns the result of a call of either kind of client."""

    async def wait():
        return await result

    return asyncio.run(wait()) if isawaitable(result) else result


def failure(call, kind):
    """Returns the error that a call raises, which must be of a kind."""
    try:
        run(call())
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


PAGE = {"page": 1, "limit": 1, "total": 0, "total_capped": False, "cursor": None, "has_more": False}
JOBS = ok({"jobs": [], "pagination": PAGE})
POSTED = {"job_id": "job_1", "status": "PAUSED", "created_at": "2026-03-27T10:30:00Z", "matched_workers": []}
JOB = {"title": "Once", "description": "To do", "budget": {"min": 1, "max": 2}}
