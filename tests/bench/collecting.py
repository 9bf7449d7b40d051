"""Collection over real HTTP: how close it keeps to the pace that the service allows, one question a second."""

import threading
import time

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.events import Checked, Event
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.core.watch import Watcher
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world
from tests.bench.material import scratch
from tests.bench.measure import Measured


def measure_pace(size: int = 30) -> Measured:
    """Check all statuses of one account, the list and the names included; yardstick: a second for each of them."""
    return _collected(1, size, recipients=1_200)


def measure_accounts(size: int = 40) -> Measured:
    """Check 5 statuses of each of 40 accounts side by side; yardstick: a second for each status of one account."""
    return _collected(size, 5, recipients=300)


def _collected(accounts: int, statuses: int, recipients: int) -> Measured:
    worlds = [
        make_world(seed=seed, recipients=recipients, statuses=statuses, now=time.time()) for seed in range(accounts)
    ]
    for world in worlds:
        for status in world.statuses:
            world.truth(status.message_id, 0)  # worked out before the clock runs: the service is not what is measured
    checks: list[Event] = []
    path = scratch() / f"collecting-{accounts}.sqlite3"
    path.unlink(missing_ok=True)
    with Sandbox(*worlds) as sandbox, History(path) as history:
        collector = Collector(history, Credentials(Memory(), environ={}))
        threads = []
        for instance in sandbox.instances:
            account = Account(instance.account.id_instance, sandbox.api_url)
            collector.credentials.keep(account.id_instance, Secret(instance.account.token))
            history.save_account(account)
            sweep = Watcher(collector, account, "bench").sweep
            threads.append(threading.Thread(target=sweep, args=(CancelToken(), checks.append)))
        start = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took_ms = (time.perf_counter() - start) * 1000
        refused = sum(call.code == 429 for instance in sandbox.instances for call in instance.conduct.calls())
    done = sum(isinstance(event, Checked) for event in checks)
    ratio = took_ms / (statuses * 1000)
    met = done == accounts * statuses and not refused
    return Measured(
        took_ms, statuses * 1000, ratio if met else float("inf"), f"{done} checks, {refused} refused with 429"
    )
