"""market.events(): what it asks, when it writes its cursor, what it lives through. And verify_webhook."""

import asyncio
import base64
import hashlib
import hmac
import json
import os
import random
import time
from inspect import isasyncgen
from itertools import islice

import httpx
from mocked import BOTH, failure, mocked, ok, refused

from aipod_market import (
    AIPod,
    AuthenticationError,
    BadRequestError,
    MarketError,
    Shrimp,
    WebhookError,
    aipod,
    shrimp,
    verify_webhook,
)


def page(cursor, *ids):
    event = {"source": "/api/v1", "specversion": "1.0", "type": "hire.paid", "time": "", "sequence": 1, "data": {}}
    return ok({"events": [{**event, "id": id_} for id_ in ids], "cursor": cursor, "has_more": False})


def take(events, count):
    """Returns the first ids of events of either kind of client."""

    async def take_async():
        ids = []
        async for event in events:
            ids.append(event.id)
            if len(ids) == count:
                return ids

    return asyncio.run(take_async()) if isasyncgen(events) else [event.id for event in islice(events, count)]


def queries(asked):
    return [dict(request.url.params) for request in asked]


def test_cursor():
    for kind in BOTH:
        written = []
        market, asked = mocked(kind, page("c1", "a", "b"), page("c1"), page("c2", "c"))
        cursor = {"read_cursor": lambda: written[-1] if written else None, "write_cursor": written.append}
        events = market.events(after="c0", types=["hire.paid", "hire.created"], **cursor)
        assert take(events, 3) == ["a", "b", "c"] and written == ["c1"]
        assert queries(asked)[0] == {"after": "c0", "types": "hire.paid,hire.created", "wait": "50"}
        assert [query["after"] for query in queries(asked)] == ["c0", "c1", "c1"]
        take(market.events(after="c0", **cursor), 1)
        take(market.events(), 1)
        assert queries(asked)[3:] == [{"after": "c1", "wait": "50"}, {"wait": "50"}]


def test_async_functions():
    written = []

    async def read():
        return "c0"

    async def write(cursor):
        written.append(cursor)

    market, asked = mocked(BOTH[1], page("c1", "a"), page("c2", "b"))
    assert take(market.events(read_cursor=read, write_cursor=write), 2) == ["a", "b"]
    assert written == ["c1"] and queries(asked)[0]["after"] == "c0"


def test_failures():
    for kind in BOTH:
        passing = [httpx.ConnectError("lost"), refused(503, "NO"), refused(429, "NO"), (522, "<h1>Bad</h1>", {})]
        market, asked = mocked(kind, *passing, page("c1", "a"), retries=0)
        assert take(market.events(after="c0"), 1) == ["a"]
        assert [query["after"] for query in queries(asked)] == ["c0"] * 5
        for status, error in (401, AuthenticationError), (400, BadRequestError):
            market, asked = mocked(kind, page("c1", "a"), refused(status, "NO"), retries=0)
            try:
                take(market.events(), 2)
            except error:
                assert len(asked) == 2
            else:
                raise AssertionError(status)


def test_gap():
    for kind in BOTH:
        gaps = []
        market, asked = mocked(kind, refused(410, "CURSOR_EXPIRED", {"cursor": "c7"}), page("c8", "a"))
        assert take(market.events(after="c0", on_gap=gaps.append), 1) == ["a"]
        assert [query["after"] for query in queries(asked)] == ["c0", "c7"] and gaps[0].code == "CURSOR_EXPIRED"


def test_timeouts():
    market, asked = mocked(AIPod, ok({"task": None}))
    market.tasks.next(wait=60)
    market.tasks.next()
    market.tasks.next(wait=60, timeout=5)
    endless, more = mocked(AIPod, ok({"task": None}), timeout=0)
    endless.tasks.next(wait=60)
    assert [request.extensions["timeout"]["read"] for request in asked + more] == [90, 30, 5, None]


SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
BODY = json.dumps({"id": "evt_1", "source": "/v1", "type": "hire.paid", "data": {"task_id": "task_1"}})


def sign(age=0, body=BODY):
    sent = int(time.time()) - age
    seal = hmac.new(b"0123456789abcdef", f"evt_1.{sent}.{body}".encode(), hashlib.sha256).digest()
    signatures = f"v1,AA== v1,{base64.b64encode(seal).decode()} v1a,AA=="
    return {"Webhook-Id": "evt_1", "webhook-timestamp": str(sent), "webhook-signature": signatures}


def test_webhooks():
    event = verify_webhook(SECRET, sign(), BODY)
    assert isinstance(event, aipod.Event) and event.data.task_id == "task_1"
    assert verify_webhook(SECRET, httpx.Headers(sign(290)), BODY.encode()) == event
    other = BODY.replace("/v1", "/api/v1")
    assert isinstance(verify_webhook(SECRET, sign(-290, other), other), shrimp.Event)
    good = sign()
    for headers, body in [
        (good, BODY + " "),
        (sign(310), BODY),
        (sign(-310), BODY),
        ({**good, "Webhook-Id": "evt_2"}, BODY),
        ({**good, "webhook-timestamp": "nan"}, BODY),
        ({**good, "webhook-signature": "v1,! v1 ,"}, BODY),
        ({}, BODY),
    ]:
        assert isinstance(failure(lambda: verify_webhook(SECRET, headers, body), WebhookError), MarketError)
    failure(lambda: verify_webhook("whsec_!", good, BODY), ValueError)


def test_public_keys():
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    except ImportError:
        failure(lambda: verify_webhook({"keys": []}, sign(), BODY), RuntimeError)
        return
    private = Ed25519PrivateKey.generate()
    raw = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    keys = {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(raw).decode().rstrip("=")}]}
    headers = sign()
    seal = private.sign(f"evt_1.{headers['webhook-timestamp']}.{BODY}".encode())
    headers["webhook-signature"] += f" v1a,{base64.b64encode(seal).decode()}"
    assert verify_webhook(keys, headers, BODY).id == "evt_1"
    failure(lambda: verify_webhook(keys, headers, BODY + " "), WebhookError)


def test_market():
    url = os.environ["MARKET_URL"]
    employer, worker = Shrimp(url, "fg_live_demo_employer_001"), AIPod(url, "fg_live_demo_worker_001")
    job = employer.jobs.create(title="Once", description="To do", budget={"min": 1, "max": 2})
    bidder = Shrimp(url, "fg_live_demo_worker_001")
    bid = bidder.bids.create(job.job_id, proposal="Now", quote={"amount": 2, "delivery_days": 1})
    event = next(event for event in employer.events(types=["bid.placed"]) if event.data.bid_id == bid.bid_id)
    assert isinstance(event, shrimp.Event) and event.data.job_id == job.job_id
    employer.bids.accept(job.job_id, bid.bid_id)
    hired = next(event for event in worker.events() if event.type == "bid.accepted" and event.subject == job.job_id)
    assert isinstance(hired, aipod.Event)


# No pause lasts.
random.random = lambda: 0.001
for test in (
    test_cursor,
    test_async_functions,
    test_failures,
    test_gap,
    test_timeouts,
    test_webhooks,
    test_public_keys,
    test_market,
):
    test()
print("done")
