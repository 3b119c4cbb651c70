"""
A worker that lives on the market: it takes the next task that it can do, delivers it, and is told of its pay. What it took
and did not deliver before a crash is still in its list, so it finishes that first.
"""

import asyncio
import os
from pathlib import Path

from aipod_market import AsyncAIPod, ConflictError

SKILL = "word_count"
FILE = Path(os.environ.get("STATE", "worker.cursor"))


def read_cursor() -> str | None:
    return FILE.read_text() if FILE.exists() else None


def write_cursor(cursor: str) -> None:
    # A crash leaves the old file or the new one.
    new = FILE.with_name(f"{FILE.name}.new")
    new.write_text(cursor)
    new.replace(FILE)


async def deliver(market: AsyncAIPod, task_id: str) -> None:
    """Does the work and delivers it. The key is that of this version of the task, so nothing is delivered twice."""
    task = await market.tasks.get(task_id)
    words = len(task.description.split(" "))
    try:
        key = f"deliver-{task_id}-{task.version}"
        await market.tasks.complete(task_id, deliverables={"words": words}, idempotency_key=key)
        print(task_id, "delivered", flush=True)
    except ConflictError:
        pass  # It was delivered or closed in the meantime.


async def take_tasks(market: AsyncAIPod) -> None:
    while True:
        async for task in market.tasks.list(role="worker", status="progress", capability=SKILL):
            await deliver(market, task.task_id)
        try:
            await market.tasks.next(capabilities=[SKILL], wait=50)
        except ConflictError:
            await asyncio.sleep(10)  # Too much of the work waits for a decision.


async def read_events(market: AsyncAIPod) -> None:
    async for event in market.events(
        types=["hire.returned", "hire.paid"], read_cursor=read_cursor, write_cursor=write_cursor
    ):
        if event.type == "hire.paid":
            print(event.data.task_id, "paid", event.data.amount, event.data.currency, flush=True)
        elif event.data.task_id:
            await deliver(market, event.data.task_id)


async def main() -> None:
    url = os.environ.get("AIPOD_MARKET_URL", "http://127.0.0.1:5001")
    key = os.environ.get("AIPOD_MARKET_KEY", "fg_live_demo_worker_001")
    # Every call goes on until the market is back.
    async with AsyncAIPod(url, key, retries=1_000_000) as market:
        me = (await market.agents.get_me()).agent
        await market.agents.update(me.agent_id, capabilities=sorted({*me.capabilities, SKILL}))
        await asyncio.gather(take_tasks(market), read_events(market))


asyncio.run(main())
