"""Asks every kind of faulty service again and again, as the program does, and tells what came of each call.

``python -m tests.fault_calls HOME TIMES`` reads the line of ``tests.fault_service`` from standard input and prints one
line of JSON. History and log stay in HOME; the log holds everything, unredacted.
"""

import json
import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.errors import GreenStatError
from greenstat_desktop.core.green_api.client import Client
from greenstat_desktop.core.green_api.transport import Bounds, Transport
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from tests.asking import ID_INSTANCE, NOW, TOKEN, Unhurried, Unlimited

STATUS = "BAE5000000000001"
KNOWN = {"79990000001@c.us": "read", "79990000002@c.us": "delivered", "79990000003@c.us": "sent"}
AT_ONCE = 8
# The deadline is never reached, or always.
PATIENT = Bounds(connect_s=10, silence_s=10, deadline_s=30, body_bytes=2**20)
HASTY = Bounds(connect_s=10, silence_s=10, deadline_s=0.15, body_bytes=2**20)


def known_rows(history: History) -> dict[str, str]:
    table = history.table(ID_INSTANCE, STATUS)
    states = [table.marks.words[code] for code in table.marks.codes.tolist()]
    return {table.people.chat_ids[who]: state for who, state in zip(table.person.tolist(), states, strict=True)}


def call(history: History, url: str, bounds: Bounds, _: int) -> tuple[str, str, int, float]:
    """Make one call. Returns what came of it, its sentence, how often was asked, and the seconds it took."""
    limits = Unlimited()

    def connect(account: Account, token: Secret, cancel: CancelToken) -> Client:
        transport = Transport(account, token, cancel, limits=limits, bounds=bounds, jitter=lambda: 0.0, now=lambda: NOW)
        return Client(transport)

    credentials = Credentials(Memory(), {})
    credentials.keep(ID_INSTANCE, Secret(TOKEN))
    collector = Collector(history, credentials, connect)
    outcome, sentence = "read", ""
    began = time.monotonic()
    try:
        collector.check(Account(ID_INSTANCE, url), STATUS, Unhurried())
    except GreenStatError as error:
        outcome, sentence = repr(error), explain(error).text
    except BaseException as error:
        outcome = f"uncaught {type(error).__name__}"
    took_s = time.monotonic() - began
    return outcome, sentence, limits.passed.count("getStatusStatistic"), took_s


def peak_mb() -> float:
    """Return the most memory this process ever had; what its parent had does not count."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def calls(history: History, where: dict[str, list[Any]], times: int) -> dict[str, Any]:
    told = {}
    for name, (url, proxy, lasts) in where.items():
        os.environ.pop("HTTPS_PROXY", None)
        if proxy:
            os.environ["HTTPS_PROXY"] = proxy
        ask = partial(call, history, url, HASTY if lasts else PATIENT)
        with ThreadPoolExecutor(AT_ONCE if lasts else 1) as pool:
            outcomes = list(pool.map(ask, range(times)))
        now = known_rows(history)
        lost = [chat_id for chat_id, state in KNOWN.items() if now.get(chat_id) != state]
        told[name] = {"outcomes": outcomes, "lost": lost}
    return told


def threads_left() -> int:
    """Count the threads beside this one, after a moment for an alarm that was called off."""
    others = [one for one in threading.enumerate() if one is not threading.main_thread()]
    for thread in others:
        thread.join(2)
    return sum(thread.is_alive() for thread in others)


def main(home: Path, times: int) -> None:
    logging.basicConfig(filename=home / "debug.log", level=logging.DEBUG)
    where = json.loads(sys.stdin.readline())
    with History(home / "history.sqlite3") as history:
        history.save_account(Account(ID_INSTANCE, "https://7103.api.greenapi.com"))
        seconds = np.zeros(len(KNOWN), np.uint32) + 1_587_129_319
        history.save_check(ID_INSTANCE, STATUS, collected([*KNOWN], [*KNOWN.values()], seconds), datetime.now(UTC))
        calls(history, dict(list(where.items())[:3]), 1)  # what is loaded late is no growth
        threads, before_mb = threads_left(), peak_mb()
        told = calls(history, where, times)
        # By the real bound of a body, one call at a time.
        large = {name: call(history, where[name][0], Bounds(), 0) for name in ("100 MB", "a gzip bomb")}
        rest = {"large": large, "grown_mb": peak_mb() - before_mb, "threads": threads_left() - threads}
        print(json.dumps({"kinds": told, **rest}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
