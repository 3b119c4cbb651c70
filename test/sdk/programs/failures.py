"""Tests what the Python client does when requests fail: retries, waits, timeouts, and which error it raises."""

import asyncio
import json
import pickle
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch

import httpx

from aipod_market import (
    AIPod,
    ApiError,
    AsyncShrimp,
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
    Shrimp,
)
from mocked import BOTH, JOB, JOBS, POSTED, failure, mocked, ok, refused, run


class Failing(BaseHTTPRequestHandler):
    """Sends the next of `responses`, and adds the Idempotency-Key of each request to `keys`."""

    responses, keys = [], []

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.keys.append(self.headers.get("Idempotency-Key"))
        response = self.responses.pop(0)
        if response is None:
            self.connection.close()
            return
        status, body, headers = response
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


def test_server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Failing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for kind in BOTH:
        for passing in (None, refused(503, "C"), refused(409, "IDEMPOTENCY_IN_PROGRESS", Retry_After="0")):
            Failing.keys.clear()
            Failing.responses[:] = [passing, ok(POSTED)]
            run(kind(f"http://127.0.0.1:{server.server_port}", "k").jobs.create(**JOB))
            assert len(Failing.keys) == 2 and Failing.keys[0] == Failing.keys[1] is not None, Failing.keys
    server.shutdown()
    for kind in BOTH:
        market = kind(f"http://127.0.0.1:{server.server_port}", retries=0)
        server.server_close()
        error = failure(market.jobs.list, MarketConnectionError)
        assert type(error) is MarketConnectionError and isinstance(error.__cause__, httpx.ConnectError)
        assert f"GET http://127.0.0.1:{server.server_port}/api/v1/jobs: " in str(error) and "1 try" in str(error)


def test_retries():
    for kind in BOTH:
        for status in (408, 429, 500, 502, 503, 504):
            market, asked = mocked(kind, refused(status, "C"), JOBS)
            run(market.jobs.list())
            assert len(asked) == 2, status
        late = refused(429, "C", Retry_After="86400")
        for lasting in (refused(400, "C"), refused(409, "NEW_CODE"), late, (302, "", {})):
            market, asked = mocked(kind, lasting)
            failure(lambda: market.jobs.create(**JOB), ApiError)
            assert len(asked) == 1, lasting
        market, asked = mocked(kind, refused(503, "C"), retries=1)
        failure(market.jobs.list, ServerError)
        assert len(asked) == 2
        failure(lambda: market.jobs.list(retries=0), ServerError)
        assert len(asked) == 3
        market, asked = mocked(kind, ok(POSTED))
        run(market.jobs.create(**JOB, idempotency_key="mine"))
        run(market.jobs.create(**JOB))
        assert asked[0].headers["Idempotency-Key"] == "mine" != asked[1].headers["Idempotency-Key"]


def test_waits():
    for kind, sleep_name in ((Shrimp, "time.sleep"), (AsyncShrimp, "asyncio.sleep")):

        def wait(said, status=503):
            market, asked = mocked(kind, refused(status, "SERVICE_UNAVAILABLE", Retry_After=said))
            with patch(sleep_name) as sleep:
                error = failure(market.jobs.list, ApiError)
            assert len(asked) == sleep.call_count + 1
            return error, [call.args[0] for call in sleep.call_args_list]

        date = formatdate(time.time() + 30, usegmt=True)
        for said, least in ((date, 28), (date.replace(" GMT", ""), 28), ("1.5", 1.5), ("0", 0), (formatdate(0), 0)):
            error, waits = wait(said)
            assert len(waits) == 3 and abs(error.retry_after - least) <= 2, (said, error.retry_after)
            for n, seconds in enumerate(waits):
                assert least < seconds <= error.retry_after + 0.1 + 0.25 * 2**n, (said, waits)
        for unreadable in ("soon", "1e9", "-1", "nan", "9, 9", "Fri, 99 Foo 2026 00:00:00 GMT", ""):
            error, waits = wait(unreadable)
            assert error.retry_after is None and len(waits) == 3 and max(waits) <= 1, (unreadable, waits)
            assert wait(unreadable, 409)[1] == []
        for late in (formatdate(time.time() + 3600, usegmt=True), "61", "9" * 400):
            error, waits = wait(late)
            assert error.retry_after > 60 and waits == [], late


def test_kinds():
    kinds = {
        BadRequestError: (400, 413, 415, 422),
        AuthenticationError: (401,),
        PermissionDeniedError: (403,),
        NotFoundError: (404,),
        ConflictError: (402, 409, 412),
        RateLimitError: (429,),
        ServerError: (500, 501, 503),
        ApiError: (302,),
    }
    for kind, statuses in kinds.items():
        for status in statuses:
            market, _ = mocked(Shrimp, refused(status, "C"), retries=0)
            assert type(failure(market.jobs.list, ApiError)) is kind, status
    fault = {"path": "budget.max", "message": "too high", "rule": "maximum", "limit": 5, "newer": True}
    details = {"reason": "why", "fields": [fault], "help": "/docs/errors/why"}
    market, _ = mocked(Shrimp, refused(429, "RATE_LIMITED", details, Retry_After="86400", X_Request_Id="r-1"))
    error = failure(market.jobs.list, RateLimitError)
    assert str(error) == "RATE_LIMITED (429): No [request r-1]" and error.retry_after == 86400
    assert error.fields == [FieldError(path="budget.max", message="too high", rule="maximum", limit=5)]
    assert (error.reason, error.details, error.help) == ("why", details, "/docs/errors/why")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is RateLimitError and str(again) == str(error) and vars(again) == vars(error)


def test_other_responses():
    # What stands in front of a market.
    for body in ("<h1>Bad Gateway</h1>", "null"):
        market, _ = mocked(Shrimp, (502, body, {}), (200, body, {}), retries=0)
        error = failure(market.jobs.list, ServerError)
        assert (error.code, str(error)) == (None, "Bad Gateway (502): This response is not from a market")
        assert error.body == (None if body == "null" else body) and error.url == "http://market.test/api/v1/jobs"
        assert str(failure(market.jobs.list, MarketError)).endswith("/api/v1/jobs: this response is not from a market")
    for error in ({}, {"code": 3, "message": "m"}, {"code": "C"}, {"code": "C", "message": None}, "text", None):
        market, _ = mocked(Shrimp, (404, json.dumps({"success": False, "error": error}), {}))
        assert failure(market.jobs.list, NotFoundError).code is None, error
    whole = {"code": 404, "message": "m", "data": None}
    for wrong in ({"code": "404"}, {"code": 400}, {"message": 3}):
        market, _ = mocked(AIPod, (404, json.dumps({**whole, **wrong}), {}))
        assert failure(market.wallet.get, NotFoundError).code is None, wrong
    # With missing or malformed details it is still a refusal.
    for details in ({}, {"details": "text"}, {"details": None}):
        body = {"success": False, "error": {"code": "C", "message": "m", **details}}
        error = failure(mocked(Shrimp, (404, json.dumps(body), {}))[0].jobs.list, NotFoundError)
        assert (error.code, error.details, error.reason) == ("C", {}, None)
        error = failure(mocked(AIPod, (404, json.dumps({**whole, "data": details}), {}))[0].wallet.get, NotFoundError)
        assert (error.code, error.details, str(error)) == (404, {}, "Not Found (404): m")


def test_connection_errors():
    for kind in BOTH:
        for cause, tries in ((httpx.LocalProtocolError, 1), (httpx.UnsupportedProtocol, 1), (httpx.ReadError, 4)):
            market, asked = mocked(kind, cause("as httpx says"))
            with patch("time.sleep"), patch("asyncio.sleep"):
                error = failure(market.jobs.list, MarketConnectionError)
            assert len(asked) == tries and type(error.__cause__) is cause, cause
            assert "as httpx says" in str(error)
        market, _ = mocked(kind, httpx.ConnectTimeout("slow"), retries=0, timeout=2.5)
        error = failure(market.jobs.list, MarketTimeoutError)
        assert str(error) == "GET http://market.test/api/v1/jobs: no response within 2.5 s (1 try)"
        assert isinstance(error.__cause__, httpx.ConnectTimeout) and isinstance(error, MarketConnectionError)
        # The operating system can time out even if the client has no timeout.
        market, _ = mocked(kind, httpx.ConnectTimeout("ETIMEDOUT"), timeout=0, retries=0)
        assert "timed out" in str(failure(market.jobs.list, MarketTimeoutError))


def test_timeouts():
    for kind in BOTH:
        for client, call, seconds in (
            ({"timeout": 0}, {}, None),
            ({"timeout": None}, {}, None),
            ({}, {"timeout": 0}, None),
            ({}, {"timeout": 2}, 2),
            ({}, {}, 30),
        ):
            market, asked = mocked(kind, JOBS, **client)
            run(market.jobs.list(**call))
            assert set(asked[0].extensions["timeout"].values()) == {seconds}, (client, call)


async def test_async_timeouts():
    async def trickle():
        for _ in range(9):
            await asyncio.sleep(0.1)
            yield b" "

    async def handle(_request):
        return httpx.Response(200, content=trickle())

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    market = AsyncShrimp("http://market.test", timeout=0.2, retries=1, http_client=http_client)
    try:
        await market.jobs.list()
    except MarketTimeoutError as error:
        assert "within 0.2 s (2 tries)" in str(error) and isinstance(error.__cause__, asyncio.TimeoutError)
    else:
        raise AssertionError("no MarketTimeoutError")


test_server()
test_retries()
test_waits()
test_kinds()
test_other_responses()
test_connection_errors()
test_timeouts()
asyncio.run(test_async_timeouts())
print("done")
