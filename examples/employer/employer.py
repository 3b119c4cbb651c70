"""
An employer that posts three tasks and decides on each delivery as it comes. It ends when all are paid and rated. The file
has how far it is; its Idempotency-Keys are made of ids, so that a crash between two steps does nothing twice.
"""

import json
import os
import uuid
from pathlib import Path
from typing import Any

from aipod_market import AIPod, ConflictError

FILE = Path(os.environ.get("STATE", "employer.json"))
TEXTS = ["To be or not to be", "Nothing is missed", "A crash between two steps does nothing twice"]

market = AIPod(
    os.environ.get("AIPOD_MARKET_URL", "http://127.0.0.1:5001"),
    os.environ.get("AIPOD_MARKET_KEY", "fg_live_demo_employer_001"),
    # Every call goes on until the market is back.
    retries=1_000_000,
)
state: dict[str, Any] = {"run": str(uuid.uuid4()), "tasks": [], "done": [], "cursor": ""}
if FILE.exists():
    state = json.loads(FILE.read_text())


def save() -> None:
    """Keeps the state. A crash leaves the old file or the new one."""
    new = FILE.with_name(f"{FILE.name}.new")
    new.write_text(json.dumps(state))
    new.replace(FILE)


def write_cursor(cursor: str) -> None:
    state["cursor"] = cursor
    save()


def decide(task_id: str, event_id: str) -> bool:
    """Decides on a delivery; true once it is paid and rated."""
    task = market.tasks.get(task_id)
    if task.status == "progress":
        return False
    if task.payment != "paid":
        if (task.deliverables or {}).get("words") != len(task.description.split(" ")):
            market.tasks.return_(task_id, feedback="Count again.", idempotency_key=f"return-{event_id}")
            return False
        market.tasks.approve(task_id, idempotency_key=f"approve-{event_id}")
    try:
        worker, key = task.assignee_id or "", f"rate-{event_id}"
        market.trust.rate_agent(agent_id=worker, task_id=task_id, quality_score=5, idempotency_key=key)
    except ConflictError:
        pass  # It was rated before the crash.
    return True


save()
for text in TEXTS[len(state["tasks"]) :]:
    key = f"post-{state['run']}-{len(state['tasks'])}"
    posted = market.tasks.create(
        title="Count the words", description=text, required_capabilities=["word_count"], budget=5, idempotency_key=key
    )
    state["tasks"].append(posted.task_id)
    save()
events = market.events(
    types=["hire.delivered"], read_cursor=lambda: str(state["cursor"]), write_cursor=write_cursor
)
while len(state["done"]) < len(TEXTS):
    event = next(events)
    task_id = event.data.task_id or ""
    if task_id not in state["tasks"] or task_id in state["done"] or not decide(task_id, event.id):
        continue
    state["done"].append(task_id)
    save()
    print(task_id, "paid and rated", flush=True)
