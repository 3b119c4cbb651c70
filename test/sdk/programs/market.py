"""The Python client against a market with the demo data, and against servers that fail. Every line asserts."""

import asyncio
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

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
    assert (error.status, error.code, str(error)) == (404, shrimp.ErrorCode.JOB_NOT_FOUND, "No such job")
    assert error.details == {"job_id": "job_nowhere"} and error.reason is None
    assert isinstance(error, shrimp.ApiError)
    error = failure(lambda: list(employer.list_jobs_items(cursor="!")), ShrimpError)
    assert error.code == "VALIDATION_ERROR" and error.details[0]["path"] == "cursor"
    error = failure(lambda: AIPod(URL, EMPLOYER).accept_task("task_001"), AIPodError)
    assert error.code == 403 and error.reason is not None and error.details["reason"] == error.reason
    error = failure(lambda: Shrimp(URL, EMPLOYER, agent_id="worker_001").list_jobs(), ShrimpError)
    assert error.reason == "agent_mismatch"
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
    """Answers with what `answers` has next, and notes each request's key and time in `asked`."""

    answers, asked = [], []

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.asked.append((self.headers.get("Idempotency-Key"), time.monotonic()))
        answer = self.answers.pop(0) if self.answers else None
        if answer is None:
            self.connection.close()
            return
        status, body, headers = answer
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

    # What fails in passing is tried again, under one key.
    unknown = refused(409, "NEW_CODE")
    for passing in (None, refused(503, "SERVICE_UNAVAILABLE"), refused(409, "IDEMPOTENCY_IN_PROGRESS", Retry_After="0")):
        Failing.asked.clear()
        Failing.answers[:] = [passing, posted]
        job = market.create_job(JOB)
        assert len(Failing.asked) == 2 and Failing.asked[0][0] == Failing.asked[1][0] is not None, Failing.asked
    # A word that came later stays readable.
    assert job.status == "PAUSED" and job.status.value == "PAUSED" and isinstance(job.status, shrimp.JobStatus)

    for lasting in (refused(400, "VALIDATION_ERROR"), unknown, refused(429, "RATE_LIMITED", Retry_After="86400")):
        Failing.asked.clear()
        Failing.answers[:] = [lasting]
        code = json.loads(lasting[1])["error"]["code"]
        assert failure(lambda: market.create_job(JOB), ShrimpError).code == code
        assert len(Failing.asked) == 1

    Failing.asked.clear()
    Failing.answers[:] = [refused(429, "RATE_LIMITED", Retry_After="1"), posted]
    market.create_job(JOB)
    assert Failing.asked[1][1] - Failing.asked[0][1] >= 0.99

    for body in ("<h1>Bad Gateway</h1>", "null"):
        Failing.answers[:] = [(404, body, {}), (200, body, {})]
        error = failure(lambda: market.list_jobs(), shrimp.ApiError)
        assert type(error) is shrimp.ApiError and error.status == 404
        assert str(failure(lambda: market.list_jobs(), ValueError)).startswith("No market answered at http://")
    server.shutdown()

    with market:
        pass
    failure(lambda: market.list_jobs(), RuntimeError)


test_lists()
test_errors()
test_edits()
test_keys()
test_task()
asyncio.run(test_async())
test_failures()
print("done")
