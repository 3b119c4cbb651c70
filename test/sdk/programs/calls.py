"""Tests what the Python client sends, what it returns, and what it logs."""

import io
import json
import logging
import platform
from contextlib import redirect_stderr
from unittest.mock import patch

import aipod_market
from aipod_market import OMIT, AIPod, AsyncShrimp, Shrimp, shrimp
from mocked import BOTH, JOB, JOBS, PAGE, POSTED, failure, mocked, ok, refused, run


def test_ids():
    for kind in BOTH:
        market, asked = mocked(kind, ok(None))
        for wrong in ("", ".", ".."):
            failure(lambda: market.bids.accept("job_1", wrong), ValueError)
            failure(lambda: market.bids.list(wrong), ValueError)
        assert asked == []
        run(market.jobs.get("a..b/.."))
        assert asked[0].url.raw_path == b"/api/v1/jobs/a..b%2F..", asked


def test_keys():
    async def later():
        return "later"

    now = (lambda: "now", "now")
    for kind, key, sent in ((AsyncShrimp, later, "later"), (AsyncShrimp, *now), (Shrimp, *now)):
        market, asked = mocked(kind, JOBS, key=key)
        run(market.jobs.list())
        assert asked[0].headers["Authorization"] == f"Bearer {sent}"
    for kind in BOTH:
        for wrong in ("", "secret\n", "se cret", "clé secret"):
            market, asked = mocked(kind, JOBS, key=wrong)
            assert "secret" not in str(failure(market.jobs.list, ValueError)) and asked == []
        market, asked = mocked(kind, JOBS, key=b"secret")
        assert "secret" not in str(failure(market.jobs.list, TypeError)) and asked == []
    # A registration needs no key, so it does not send one.
    agent = {"agent_id": "a", "status": "idle", "registered_at": "2026-03-27T10:30:00Z", "token": "t"}
    market, asked = mocked(Shrimp, ok(agent))
    market.agents.register(agent_type="worker", name="A")
    assert "Authorization" not in asked[0].headers


def test_headers():
    for kind in BOTH:
        market, asked = mocked(kind, ok(POSTED), agent_id="a", language="en", headers={"X-Team": "t"})
        headers = {"idempotency-key": "mine", "x-agent-id": "b", "ACCEPT-LANGUAGE": "zh"}
        run(market.jobs.delete("job_1", headers=headers))
        expected = {"Idempotency-Key": "mine", "X-Agent-ID": "b", "Accept-Language": "zh", "X-Team": "t"}
        for name, value in expected.items():
            assert asked[0].headers.get_list(name) == [value], asked[0].headers
        agent = asked[0].headers["User-Agent"]
        ours = f"aipod-market-python/{aipod_market.__version__} Python/{platform.python_version()}"
        assert agent.startswith(ours), agent
        run(market.jobs.update("job_1", status="CLOSED", if_version=7))
        assert asked[1].headers["If-Match"] == '"7"' and asked[1].headers["X-Agent-ID"] == "a"
        assert len(asked[1].headers["Idempotency-Key"]) == 36
        run(market.jobs.get("job_1"))
        assert "Idempotency-Key" not in asked[2].headers and "If-Match" not in asked[2].headers


def test_responses():
    headers = {"X_Request_Id": "r-1", "ETag": '"3"', "RateLimit": '"minute";r=118;t=42', "Idempotent_Replayed": "true"}
    for kind in BOTH:
        market, _ = mocked(kind, ok(POSTED, **headers), ok(POSTED))
        response = run(market.jobs.with_response.create(**JOB))
        limit = response.rate_limit
        assert (limit.policy, limit.remaining, limit.reset_after) == ("minute", 118, 42)
        assert (response.request_id, response.etag, response.replayed) == ("r-1", '"3"', True)
        assert isinstance(response.data, shrimp.PostedJob) and response.status == 200
        bare = run(market.jobs.with_response.create(**JOB))
        assert (bare.request_id, bare.etag, bare.replayed, bare.rate_limit) == (None, None, False, None)
        assert isinstance(run(market.jobs.create(**JOB)), shrimp.PostedJob)


def test_bodies():
    for budget in (shrimp.NewBudget(min=1, max=2), {"min": 1, "max": 2, "currency": OMIT}):
        market, asked = mocked(Shrimp, ok(POSTED))
        market.jobs.create(title="T", description="D", budget=budget, required_tags=("a", "b"), deadline=OMIT)
        body = {"title": "T", "description": "D", "budget": {"min": 1, "max": 2}, "required_tags": ["a", "b"]}
        assert json.loads(asked[0].content) == body, asked[0].content
    client, asked = mocked(AIPod, ok({}))
    client.agents.update("a", email=None)
    assert json.loads(asked[0].content) == {"email": None}
    client.tasks.accept("task_1")
    assert asked[1].content == b""
    market, asked = mocked(Shrimp, ok({"messages": [], "pagination": PAGE}))
    market.messages.list("job_1", with_="worker_001")
    assert str(asked[0].url.query, "ascii") == "with=worker_001"


def test_newer_and_older_markets():
    market, _ = mocked(Shrimp, ok({**POSTED, "newer": 1}), ok({"job_id": "job_1"}))
    # A word or a field that is newer than this package.
    job = market.jobs.create(**JOB)
    assert job.status == "PAUSED" and not hasattr(job, "newer")
    assert market.jobs.create(**JOB).matched_workers is None


def test_classes():
    market, asked = mocked(Shrimp, ok(POSTED))
    failure(lambda: shrimp.NewBudget(1, 2), TypeError)
    failure(lambda: market.jobs.create("T", "D", {}), TypeError)
    failure(lambda: market.jobs.create(**JOB, titel="T"), TypeError)
    assert asked == []
    for kind in (shrimp.Shrimp, shrimp.AsyncShrimp):
        text = mocked(kind, JOBS)[0].jobs.update.__doc__
        assert "| `status: CLOSED`, optionally `worker_ids` | ACTIVE, REVIEW | accepts delivered work and pays it |" in text, text
        assert "`bids.accept`" in text and "With ACTIVE, the workers to hire." in text


def test_pages_keep_their_settings():
    cursor = {"jobs": [], "pagination": {**PAGE, "cursor": "c 2", "has_more": True}}
    for kind in BOTH:
        market, asked = mocked(kind, ok(cursor), JOBS)
        run(run(market.jobs.list(status="OPEN", page=2, headers={"X-Team": "t"})).next_page())
        assert str(asked[0].url.query, "ascii") == "status=OPEN&page=2"
        assert dict(asked[1].url.params) == {"status": "OPEN", "cursor": "c 2"} and asked[1].headers["X-Team"] == "t"


def test_logging():
    logger = logging.getLogger("aipod_market")
    for kind in BOTH:
        lines = io.StringIO()
        with redirect_stderr(lines), patch.dict("os.environ", AIPOD_MARKET_LOG="debug"):
            aipod_market._logging.set_up()
            market, _ = mocked(kind, refused(503, "C"), ok(POSTED, X_Request_Id="r-1"), key="fg_live_secret")
            run(market.jobs.create(title="a private title", description="D", budget={}))
            # A program that handles its log gets the lines there, and only there.
            with patch.object(logging.getLogger(), "handlers", [logging.NullHandler()]):
                run(market.jobs.get("job_1"))
        logger.removeHandler(logger.handlers[-1])
        first, retry, second = lines.getvalue().splitlines()
        assert "aipod_market DEBUG POST http://market.test/api/v1/jobs: 503 in " in first, first
        assert "INFO POST http://market.test/api/v1/jobs: retry 1 of 3 in 0." in retry, retry
        assert "200 in " in second and "[request r-1]" in second, second
        assert "secret" not in lines.getvalue() and "private" not in lines.getvalue()
    with redirect_stderr(io.StringIO()) as lines:
        logger.setLevel(logging.NOTSET)
        run(mocked(Shrimp, JOBS)[0].jobs.list())
    assert lines.getvalue() == ""


def test_closing():
    market, _ = mocked(Shrimp, JOBS)
    with market:
        market.jobs.list()
    failure(market.jobs.list, RuntimeError)


test_ids()
test_keys()
test_headers()
test_responses()
test_bodies()
test_newer_and_older_markets()
test_classes()
test_pages_keep_their_settings()
test_logging()
test_closing()
print("done")
