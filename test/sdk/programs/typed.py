"""Passes mypy --strict, which also complains about an ignored error that is not one."""

from typing import Awaitable

from typing_extensions import assert_type

from aipod_market import ApiError, AsyncShrimp, Response, Shrimp, shrimp


def use(market: Shrimp) -> None:
    job = market.jobs.create(title="T", description="D", budget={"min": 1, "max": 2})
    assert_type(job, shrimp.PostedJob)
    market.jobs.create(title="T", description="D", budget=shrimp.NewBudget(min=1, max=2), required_tags=("a",))
    market.jobs.create(title="T", description="D", budget={"min": 1})  # type: ignore
    market.jobs.create(title="T", description="D")  # type: ignore
    market.jobs.create("T", "D", {"min": 1, "max": 2})  # type: ignore
    market.jobs.list(status="OPNE")  # type: ignore
    shrimp.NewBudget(1, 2)  # type: ignore
    assert_type(market.jobs.list(status="OPEN"), shrimp.JobPage)
    for row in market.jobs.list():
        assert_type(row, shrimp.JobSummary)
    assert_type(market.jobs.with_response.get("job_001"), Response[shrimp.Job])
    market.jobs.with_response.get(1)  # type: ignore
    for event in market.events(types=["hire.paid"], read_cursor=lambda: None, write_cursor=print):
        assert_type(event, shrimp.Event)
    market.events(types=["hire.piad"])  # type: ignore
    status = market.jobs.get("job_001").status
    # The market can return a newer word.
    print(status == "PAUSED", status == "OPEN")


async def use_async(market: AsyncShrimp) -> None:
    assert_type(await market.jobs.list(), shrimp.AsyncJobPage)
    async for row in await market.jobs.list():
        assert_type(row, shrimp.JobSummary)
    async for row in market.jobs.list():
        assert_type(row, shrimp.JobSummary)
    async for event in market.events(after=""):
        assert_type(event, shrimp.Event)
    whole: Awaitable[Response[shrimp.AsyncJobPage]] = market.jobs.with_response.list(limit=3)
    assert_type((await whole).data.jobs, list[shrimp.JobSummary])


def read(error: ApiError) -> bool:
    return error.code == "DUPLICATE_BID" and error.fields[0].path == "budget"
