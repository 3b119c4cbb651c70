"""Tests the Python client with a market that has the demo data."""

import asyncio
import os

from aipod_market import (
    AIPod,
    ApiError,
    AsyncAIPod,
    AsyncShrimp,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    MarketError,
    NotFoundError,
    PermissionDeniedError,
    Shrimp,
    aipod,
    shrimp,
)
from mocked import JOB, failure

URL = os.environ["MARKET_URL"]
EMPLOYER, WORKER = "fg_live_demo_employer_001", "fg_live_demo_worker_001"
employer = Shrimp(URL, EMPLOYER, language="en")


def test_lists():
    first = employer.jobs.list(status="OPEN", limit=8)
    total = first.pagination.total
    assert total > 16 and first.items == first.jobs and len(first.jobs) == 8
    ids = [job.job_id for job in first]
    assert len(ids) == len(set(ids)) == total, (len(ids), total)
    pages = list(first.pages())
    assert [len(page.items) for page in pages[:-1]] == [8] * (len(pages) - 1) and pages[-1].next_page() is None
    second = employer.jobs.list(status="OPEN", limit=8, cursor=first.next_cursor)
    assert second.jobs == first.next_page().jobs == pages[1].jobs != first.jobs
    assert isinstance(second, shrimp.JobPage) and isinstance(second, shrimp.JobList)
    # The market refuses a page number beside a cursor.
    assert len(list(employer.jobs.list(status="OPEN", limit=8, page=1))) == total


def test_errors():
    error = failure(lambda: employer.jobs.get("job_nowhere"), NotFoundError)
    assert (error.status, error.code, error.reason) == (404, "JOB_NOT_FOUND", None)
    assert error.message == "No such job: check the id" and error.details["job_id"] == "job_nowhere"
    assert str(error) == f"JOB_NOT_FOUND (404): {error.message} [request {error.request_id}]", str(error)
    assert isinstance(error, ApiError) and isinstance(error, MarketError) and error.retry_after is None
    error = failure(lambda: AIPod(URL, EMPLOYER).tasks.accept("task_001"), PermissionDeniedError)
    assert error.code == 403 and str(error).startswith(f"{error.reason} (403): "), str(error)
    error = failure(lambda: AIPod(URL, EMPLOYER).tasks.list(cursor="!"), BadRequestError)
    assert error.fields[0].path == "cursor" and error.fields[0].message, error.fields
    other = Shrimp(URL, EMPLOYER, agent_id="worker_001")
    assert failure(lambda: other.jobs.list(), PermissionDeniedError).reason == "agent_mismatch"


def test_edits():
    job_id = employer.jobs.create(**JOB).job_id
    version = employer.jobs.get(job_id).version
    assert employer.jobs.update(job_id, title="Second", if_version=version).title == "Second"
    assert failure(lambda: employer.jobs.update(job_id, title="Third", if_version=version), ConflictError).status == 412
    client = AIPod(URL, EMPLOYER)
    assert client.agents.update("employer_001", email="a@example.com").email == "a@example.com"
    assert client.agents.update("employer_001", nickname="Ada").email == "a@example.com"
    assert client.agents.update("employer_001", email=None).email is None


def test_responses():
    first, second = (employer.jobs.with_response.create(**JOB, idempotency_key="python-job-17") for _ in range(2))
    assert first.data.job_id == second.data.job_id and (first.replayed, second.replayed) == (False, True)
    assert first.status == 201 and first.request_id != second.request_id and first.request_id
    job = employer.jobs.with_response.get(first.data.job_id)
    assert job.etag == f'"{job.data.version}"' and job.headers["Content-Type"].startswith("application/json")
    listed = employer.jobs.with_response.list(status="OPEN", limit=8)
    assert listed.request_id and listed.data.next_page().jobs and len(list(listed.data)) == listed.data.pagination.total


def test_request():
    job = employer.jobs.create(**JOB)
    found = employer.request("get", f"/jobs/{job.job_id}", query={})
    assert found.data["job_id"] == job.job_id and found.etag == '"1"'
    edited = employer.request("PUT", f"/jobs/{job.job_id}", body={"budget": shrimp.NewBudget(min=3, max=4)})
    assert edited.data["budget"]["max"] == 4
    assert failure(lambda: employer.request("GET", "/nowhere"), NotFoundError).code == "NOT_FOUND"


def test_task():
    publisher, worker = AIPod(URL, EMPLOYER), AIPod(URL, WORKER)
    task = publisher.tasks.create(title="A report", description="To write", required_capabilities=[], budget=500)
    worker.tasks.accept(task.task_id)
    worker.tasks.complete(task.task_id, deliverables={"report": "..."})
    publisher.tasks.return_(task.task_id, feedback="Too short.")
    worker.tasks.complete(task.task_id, deliverables={"report": "......"})
    done = publisher.tasks.approve(task.task_id)
    assert (done.status, done.payment) == ("done", "paid"), done
    entry = next(iter(worker.wallet.list_transactions(page_size=2)))
    assert isinstance(entry, aipod.Transaction) and (entry.kind, entry.amount) == ("release", 500)
    trust = worker.trust.get("worker_001")
    assert trust.trust_score > 0 and [rating.rating_id for rating in trust]


def test_environment():
    os.environ.update(AIPOD_MARKET_URL=URL, AIPOD_MARKET_KEY=WORKER)
    # A URL with the path of the API, as the documents print it, means the same.
    for client in (Shrimp(), Shrimp(f"{URL}/api/v1/"), Shrimp(key=None)):
        assert client.agents.get("worker_001").agent_id == "worker_001"
        assert client.keys.list().keys
    assert Shrimp(key=EMPLOYER).jobs.create(**JOB).job_id
    del os.environ["AIPOD_MARKET_URL"], os.environ["AIPOD_MARKET_KEY"]
    failure(lambda: Shrimp(URL).keys.list(), AuthenticationError)
    assert "AIPOD_MARKET_URL" in str(failure(Shrimp, MarketError))


async def test_async():
    async with AsyncShrimp(URL, EMPLOYER) as market:
        job = await market.jobs.create(title="Once", description="To do", budget=shrimp.NewBudget(min=1, max=2))
        assert (await market.jobs.get(job.job_id)).status == "OPEN"
        edited = await market.jobs.with_response.update(job.job_id, title="Second", if_version=1)
        assert edited.etag == '"2"' and edited.data.title == "Second"
        first = await market.jobs.list(status="OPEN", limit=8)
        rows = [row async for row in market.jobs.list(status="OPEN", limit=8)]
        assert len(rows) == first.pagination.total > 16 and isinstance(rows[0], shrimp.JobSummary)
        pages = [page async for page in market.jobs.list(status="OPEN", limit=8).pages()]
        assert pages[1].jobs == (await first.next_page()).jobs and len(pages) > 2
        listed = await market.jobs.with_response.list(limit=8)
        assert listed.request_id and [row async for row in listed.data][:8] == listed.data.items
        assert (await market.request("GET", f"/jobs/{job.job_id}")).data["title"] == "Second"
    assert market._connection.http.is_closed
    try:
        await AsyncAIPod(URL).wallet.get()
    except AuthenticationError as error:
        assert error.code == 401
    else:
        raise AssertionError("no AuthenticationError")


test_lists()
test_errors()
test_edits()
test_responses()
test_request()
test_task()
test_environment()
asyncio.run(test_async())
print("done")
