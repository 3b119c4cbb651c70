"""Tests the Python client with a market that has the demo data, and with servers that fail."""

import asyncio
import json
import os
import pickle
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Dict, Optional, Union, get_type_hints
from unittest.mock import patch

import httpx

from aipod_market import AIPod, AIPodError, AsyncAIPod, AsyncShrimp, Shrimp, ShrimpError, aipod, shrimp

URL = os.environ["MARKET_URL"]
EMPLOYER, WORKER = "fg_live_demo_employer_001", "fg_live_demo_worker_001"
employer = Shrimp(URL, EMPLOYER, language="en")
JOB = shrimp.CreateJobRequest("Once", "To do", shrimp.NewBudget(min=1, max=2))


def failure(call, kind):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def test_lists():
    total = employer.list_jobs(status="OPEN", limit=1).pagination.total
    ids = {job.job_id for job in employer.list_jobs_items(status="OPEN", limit=8)}
    assert len(ids) == total > 16, (len(ids), total)
    pages = list(employer.list_jobs_pages(status="OPEN", limit=8))
    assert len(pages) == -(-total // 8) and all(isinstance(page, shrimp.JobList) for page in pages)


def test_errors():
    error = failure(lambda: employer.get_job("job_nowhere"), ShrimpError)
    assert (error.status, error.code, str(error)) == (404, shrimp.ErrorCode.JOB_NOT_FOUND, "No such job: check the id")
    assert error.details == {"job_id": "job_nowhere"} and error.reason is None
    assert isinstance(error, shrimp.ApiError)
    error = failure(lambda: list(employer.list_jobs_items(cursor="!")), ShrimpError)
    assert error.code == "VALIDATION_ERROR" and error.details[0]["path"] == "cursor"
    error = failure(lambda: AIPod(URL, EMPLOYER).accept_task("task_001"), AIPodError)
    assert error.code == 403 and error.reason is not None and error.details["reason"] == error.reason
    error = failure(lambda: Shrimp(URL, EMPLOYER, agent_id="worker_001").list_jobs(), ShrimpError)
    assert error.reason == "agent_mismatch"
    assert error.request_id and error.retry_after is None
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is ShrimpError and (again.code, str(again)) == (error.code, str(error)), again
    assert vars(again) == vars(error)
    failure(lambda: Shrimp("http://127.0.0.1:1", retries=0).list_jobs(), httpx.ConnectError)


def test_edits():
    job_id = employer.create_job(JOB).job_id
    match = {"If-Match": f'"{employer.get_job(job_id).version}"'}
    assert employer.update_job(job_id, {"title": "Second"}, headers=match).title == "Second"
    stale = failure(lambda: employer.update_job(job_id, {"title": "Third"}, headers=match), ShrimpError)
    assert stale.status == 412


def test_keys():
    mine = "python-job-17"
    first, second = (employer.create_job(JOB, idempotency_key=mine) for _ in range(2))
    assert first.job_id == second.job_id
    client = AIPod(URL, EMPLOYER)
    edit = aipod.UpdateAgentRequest(description="From Python")
    versions = {client.update_agent("employer_001", edit, idempotency_key="python-put").version for _ in range(2)}
    assert len(versions) == 1


def test_task():
    publisher, worker = AIPod(URL, EMPLOYER), AIPod(URL, WORKER)
    task = publisher.create_task(aipod.CreateTaskRequest("A report", "To write", required_capabilities=[], budget=500))
    worker.accept_task(task.task_id)
    worker.complete_task(task.task_id, aipod.CompleteTaskRequest(deliverables={"report": "..."}))
    done = publisher.approve_task(task.task_id)
    assert (done.status, done.payment) == ("done", "paid"), done
    entry = next(worker.list_transactions_items(page_size=2))
    assert entry.kind == aipod.TransactionKind.RELEASE and entry.amount == 500


async def test_async():
    async with AsyncShrimp(URL, EMPLOYER) as market:
        await use(market)


async def use(market):
    job = await market.create_job(JOB)
    assert (await market.get_job(job.job_id)).status is shrimp.JobStatus.OPEN
    rows = [row async for row in market.list_jobs_items(status="REVIEW", limit=3)]
    assert len(rows) == (await market.list_jobs(status="REVIEW")).pagination.total > 3
    try:
        await AsyncAIPod(URL).get_wallet()
    except AIPodError as error:
        assert error.code == 401
    else:
        raise AssertionError("no AIPodError")


class Failing(BaseHTTPRequestHandler):
    """Sends the next of `responses`, and adds the key and the time of each request to `asked`."""

    responses, asked = [], []

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.asked.append((self.headers.get("Idempotency-Key"), time.monotonic()))
        response = self.responses.pop(0) if self.responses else None
        if response is None:
            self.connection.close()
            return
        status, body, headers = response
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    do_POST = do_GET

    def log_message(self, *_):
        pass


def ok(data):
    return 200, json.dumps({"success": True, "data": data}), {}


def refused(status, code, **headers):
    body = {"success": False, "error": {"code": code, "message": code, "details": None}}
    return status, json.dumps(body), {name.replace("_", "-"): value for name, value in headers.items()}


def test_failures():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Failing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    market = Shrimp(f"http://127.0.0.1:{server.server_port}", EMPLOYER)
    posted = ok({"job_id": "job_1", "status": "PAUSED", "created_at": "2026-03-27T10:30:00Z", "matched_workers": []})

    # Temporary failures are retried with the same key.
    unknown = refused(409, "NEW_CODE")
    for passing in (None, refused(503, "SERVICE_UNAVAILABLE"), refused(409, "IDEMPOTENCY_IN_PROGRESS", Retry_After="0")):
        Failing.asked.clear()
        Failing.responses[:] = [passing, posted]
        job = market.create_job(JOB)
        assert len(Failing.asked) == 2 and Failing.asked[0][0] == Failing.asked[1][0] is not None, Failing.asked
    # A status that this client does not know is kept as it is.
    assert job.status == "PAUSED" and job.status.value == "PAUSED" and isinstance(job.status, shrimp.JobStatus)

    for lasting in (refused(400, "VALIDATION_ERROR"), unknown, refused(429, "RATE_LIMITED", Retry_After="86400")):
        Failing.asked.clear()
        Failing.responses[:] = [lasting]
        code = json.loads(lasting[1])["error"]["code"]
        assert failure(lambda: market.create_job(JOB), ShrimpError).code == code
        assert len(Failing.asked) == 1

    Failing.asked.clear()
    Failing.responses[:] = [refused(429, "RATE_LIMITED", Retry_After="1"), posted]
    market.create_job(JOB)
    assert Failing.asked[1][1] - Failing.asked[0][1] >= 0.99

    for body in ("<h1>Bad Gateway</h1>", "null"):
        Failing.responses[:] = [(404, body, {}), (200, body, {})]
        error = failure(lambda: market.list_jobs(), shrimp.ApiError)
        assert type(error) is shrimp.ApiError and error.status == 404
        assert str(failure(lambda: market.list_jobs(), ValueError)).startswith("This response is not from a market: http://")
    server.shutdown()

    with market:
        pass
    failure(lambda: market.list_jobs(), RuntimeError)


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


PAGE = {"page": 1, "limit": 1, "total": 0, "total_capped": False, "cursor": None, "has_more": False}
JOBS = ok({"jobs": [], "pagination": PAGE})


def test_ids():
    market, asked = mocked(Shrimp, ok(None))
    agents, agents_asked = mocked(AIPod, ok(None))
    for wrong in (".", ".."):
        failure(lambda: market.accept_bid("job_1", wrong), ValueError)
        failure(lambda: list(market.list_bids_items(wrong)), ValueError)
        failure(lambda: agents.get_agent(wrong), ValueError)
    assert asked == agents_asked == []
    market.get_job("a..b/..")
    assert asked[0].url.raw_path == b"/api/v1/jobs/a..b%2F..", asked


def test_waits():
    def wait(said, status=503):
        market, asked = mocked(Shrimp, refused(status, "SERVICE_UNAVAILABLE", Retry_After=said))
        with patch("time.sleep") as sleep:
            error = failure(lambda: market.list_jobs(), ShrimpError)
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


def test_timeouts():
    for client, call in (({"timeout": 0}, {}), ({"timeout": None}, {}), ({}, {"timeout": 0})):
        market, asked = mocked(Shrimp, JOBS, **client)
        market.list_jobs(**call)
        assert set(asked[0].extensions["timeout"].values()) == {None}, (client, call)
    # The operating system can time out even if the client has no timeout.
    market, _ = mocked(Shrimp, httpx.ConnectTimeout("ETIMEDOUT"), timeout=0, retries=0)
    assert failure(lambda: market.list_jobs(), shrimp.ApiTimeoutError).timeout == 0


async def test_async_timeouts():
    async def trickle():
        for _ in range(9):
            await asyncio.sleep(0.1)
            yield b" "

    async def handle(_request):
        return httpx.Response(200, content=trickle())

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    market = AsyncShrimp("http://market.test", timeout=0.2, retries=1, http_client=http_client)
    error = await async_failure(market.list_jobs(), shrimp.ApiTimeoutError)
    assert (error.attempt, error.timeout) == (2, 0.2)
    # Without a timeout the response completes, but its content is not from a market.
    await async_failure(market.list_jobs(timeout=0), ValueError)


async def async_failure(call, kind):
    try:
        await call
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def test_almost_refusals():
    for error in ({}, {"code": 3, "message": "m"}, {"code": "C"}, {"code": "C", "message": None}, "text", None):
        market, _ = mocked(Shrimp, (404, json.dumps({"success": False, "error": error}), {}))
        assert type(failure(lambda: market.list_jobs(), shrimp.ApiError)) is shrimp.ApiError, error
    whole = {"code": 404, "message": "m", "data": None}
    for wrong in ({"code": "404"}, {"code": 400}, {"message": 3}, {"data": []}, {"data": "text"}):
        body = {**whole, **wrong}
        market, _ = mocked(AIPod, (404, json.dumps(body), {}))
        assert type(failure(lambda: market.get_wallet(), aipod.ApiError)) is aipod.ApiError, body
    # With missing or malformed details it is still a refusal.
    for details in ({}, {"details": "text"}, {"details": None}):
        body = {"success": False, "error": {"code": "C", "message": "m", **details}}
        error = failure(lambda: mocked(Shrimp, (404, json.dumps(body), {}))[0].list_jobs(), ShrimpError)
        assert (error.code, error.details, error.reason) == ("C", details.get("details"), None)
        body = {"code": 404, "message": "m", "data": details}
        error = failure(lambda: mocked(AIPod, (404, json.dumps(body), {}))[0].get_wallet(), AIPodError)
        assert (error.code, error.details, error.reason) == (404, details.get("details"), None)


async def test_key_functions():
    async def later():
        return "later"

    for key, sent in ((later, "later"), (lambda: "now", "now")):
        market, asked = mocked(AsyncShrimp, JOBS, key=key)
        await market.list_jobs()
        assert [row async for row in market.list_jobs_items()] == []
        assert [request.headers["Authorization"] for request in asked] == [f"Bearer {sent}"] * 2
    market, asked = mocked(Shrimp, JOBS, key=lambda: "now")
    market.list_jobs()
    assert asked[0].headers["Authorization"] == "Bearer now"
    for wrong in (lambda: None, lambda: 3, "", b"key"):
        market, asked = mocked(Shrimp, JOBS, key=wrong)
        failure(lambda: market.list_jobs(), TypeError)
        twin, twin_asked = mocked(AsyncAIPod, JOBS, key=wrong)
        await async_failure(twin.get_wallet(), TypeError)
        assert asked == twin_asked == []


def test_types():
    either = Union[shrimp.UpdateJobRequest, Dict[str, Any]]
    assert get_type_hints(shrimp.Client.update_job)["body"] == either
    assert get_type_hints(shrimp.AsyncClient.list_jobs_items)["status"] == Optional[Union[shrimp.JobStatus, str]]
    assert get_type_hints(shrimp.Client.update_job)["return"] == shrimp.Job
    assert get_type_hints(shrimp.Job)["status"] == shrimp.JobStatus


def test_own_mistakes():
    for kind, tries in ((httpx.LocalProtocolError, 1), (httpx.UnsupportedProtocol, 1), (httpx.ReadError, 4)):
        market, asked = mocked(Shrimp, kind("as httpx says"))
        with patch("time.sleep"):
            failure(lambda: market.list_jobs(), kind)
        assert len(asked) == tries, kind
    market, asked = mocked(Shrimp, ok(None), agent_id="a", language="en")
    market.delete_job("job_1", headers={"idempotency-key": "mine", "x-agent-id": "b", "ACCEPT-LANGUAGE": "zh"})
    for name, value in {"Idempotency-Key": "mine", "X-Agent-ID": "b", "Accept-Language": "zh"}.items():
        assert asked[0].headers.get_list(name) == [value], asked[0].headers


test_lists()
test_errors()
test_edits()
test_keys()
test_task()
asyncio.run(test_async())
test_failures()
test_ids()
test_waits()
test_timeouts()
asyncio.run(test_async_timeouts())
test_almost_refusals()
asyncio.run(test_key_functions())
test_types()
test_own_mistakes()
print("done")
