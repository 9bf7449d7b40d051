"""``greenstat collect`` from outside: real processes against a real sandbox, ended kindly and killed."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop import collecting
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.events import Checked, Event, Failed
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.core.watch import Watcher
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.instance import Instance
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import World, make_world

RESOURCES = Path(__file__).parent.parent / "resources"
STATUSES = 5


@pytest.fixture(scope="module")
def worlds() -> list[World]:
    return [make_world(seed=seed, recipients=30, statuses=STATUSES, now=time.time()) for seed in (1, 2)]


@pytest.fixture
def sandbox(worlds: list[World]) -> Iterator[Sandbox]:
    with Sandbox(*worlds, spacing_s=1.0) as served:
        yield served


class Program:
    """Runs ``greenstat collect`` on a history in which the sandbox's accounts are."""

    def __init__(self, home: Path, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.history = home / "history.sqlite3"
        self.environ = {
            "PATH": os.environ["PATH"], "HOME": str(home), "GREENSTAT_HOME": str(home), "PYTHONUTF8": "1",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            **{f"GREENSTAT_TOKEN_{one.account.id_instance}": one.account.token for one in sandbox.instances},
        }  # fmt: skip
        with self.opened() as history:
            for instance in sandbox.instances:
                history.save_account(Account(instance.account.id_instance, sandbox.api_url))

    @contextmanager
    def opened(self) -> Iterator[History]:
        with History(self.history) as history:
            yield history

    def start(self, *words: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "greenstat_desktop", "collect", *words]
        return subprocess.Popen(command, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def open_window(self) -> "subprocess.Popen[str]":
        """Open the real window, without a screen."""
        environ = {**self.environ, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen([sys.executable, "-m", "greenstat_desktop"], env=environ, text=True)

    def held(self) -> dict[tuple[str, str, str], int]:
        """Return how far each recipient of each status got, as the history holds it now."""
        with self.opened() as history:
            tables = {(one.id_instance, one.message_id): history.table(one.id_instance, one.message_id)
                      for one in history.statuses()}  # fmt: skip
        return {
            (*status, table.people.chat_ids[who]): code
            for status, table in tables.items()
            for who, code in zip(table.person.tolist(), table.marks.codes.tolist(), strict=True)
        }

    def run(self, *words: str) -> tuple[int, str]:
        with self.start(*words) as process:
            out, said = process.communicate(timeout=60)
        assert out == ""
        return process.returncode, said


@pytest.fixture
def program(tmp_path: Path, sandbox: Sandbox) -> Program:
    return Program(tmp_path, sandbox)


def until(true: Callable[[], bool], patience_s: float = 30.0) -> None:
    deadline = time.monotonic() + patience_s
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def asked(instance: Instance) -> int:
    return len(instance.conduct.calls("getStatusStatistic"))


def test_once_checks_every_status_of_every_account_a_line_each(program: Program, worlds: list[World]) -> None:
    status, said = program.run("--once")
    assert status == 0, said
    lines = said.splitlines()
    assert len(lines) == 2 * STATUSES
    with program.opened() as history:
        for world, account in zip(worlds, history.accounts(), strict=True):
            for one in world.statuses:
                known = history.status(account.id_instance, one.message_id)
                assert known.recipients == world.truth(one.message_id, time.time()).recipients
                assert sum(one.message_id in line and account.id_instance in line for line in lines) == 1
    assert all(instance.account.token not in said for instance in program.sandbox.instances)
    for instance in program.sandbox.instances:
        assert {call.code for call in instance.conduct.calls()} == {200}


def test_one_account_can_be_chosen(program: Program) -> None:
    first, second = program.sandbox.instances
    assert program.run("--once", "--account", first.account.id_instance)[0] == 0
    assert (asked(first), asked(second)) == (STATUSES, 0)


def test_an_account_that_is_refused_stops_no_other_and_is_told(program: Program) -> None:
    first, second = program.sandbox.instances
    program.environ[f"GREENSTAT_TOKEN_{first.account.id_instance}"] = "f" * 50
    status, said = program.run("--once")
    assert (status, asked(second)) == (0, STATUSES)
    assert "apiTokenInstance is wrong" in said


def test_where_nothing_could_be_asked_the_exit_status_is_that_of_the_worst(program: Program) -> None:
    for instance in program.sandbox.instances:
        program.environ[f"GREENSTAT_TOKEN_{instance.account.id_instance}"] = "f" * 50
    assert program.run("--once")[0] == 3


@pytest.mark.parametrize(
    "words", [("--once", "--for", "8h"), ("--for", "8"), ("--for", "0s"), ("--account", "1234567")]
)
def test_what_cannot_be_used_is_exit_status_2(program: Program, words: tuple[str, ...]) -> None:
    assert program.run(*words)[0] == 2


def test_without_an_account_the_exit_status_is_2(program: Program) -> None:
    with program.opened() as history:
        for account in history.accounts():
            history.forget_account(account.id_instance)
    assert program.run("--once")[0] == 2


def test_for_a_time_means_that_long_and_0(program: Program) -> None:
    begun = time.monotonic()
    assert program.run("--for", "2s")[0] == 0
    assert 2 <= time.monotonic() - begun < 10


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it_with_everything_saved_and_the_watch_given_back(
    program: Program, number: signal.Signals, status: int
) -> None:
    first = program.sandbox.instance
    with program.start() as process:
        until(lambda: len(first.conduct.calls("getOutgoingStatuses")) > 0)
        with program.opened() as history:
            until(lambda: len(history.statuses(first.account.id_instance)) == STATUSES)
            process.send_signal(number)
            _, said = process.communicate(timeout=10)
            assert process.returncode == status
            assert "Traceback" not in said
            assert history.watcher(first.account.id_instance, datetime.now(UTC)) is None
            kept = [len(history.checks(one.id_instance, one.message_id)) for one in history.statuses()]
            assert sum(kept) >= len(said.splitlines())


def test_killed_and_started_again_at_random_while_another_program_writes_nothing_is_lost(program: Program) -> None:
    account = program.sandbox.instance.account.id_instance
    chance = random.Random(7)
    written: list[str] = []
    ended = threading.Event()

    def write() -> None:  # as a window would, in another process than the collector's
        with program.opened() as history:
            while not ended.wait(0.005):
                chat_id = f"{100_000 + len(written)}@lid"
                answer = collected([chat_id], ["read"], np.array([50], np.uint32))
                history.save_check(account, "WRITTEN", answer, datetime.now(UTC))
                written.append(chat_id)

    writer = threading.Thread(target=write)
    writer.start()
    told = 0
    for _ in range(6):
        with program.start() as process:
            time.sleep(chance.uniform(0.3, 2.5))
            process.kill()
            _, said = process.communicate(timeout=10)
        told += sum("recipients" in line for line in said.splitlines())
    ended.set()
    writer.join()
    with program.opened() as history:
        table = history.table(account, "WRITTEN")
        assert set(written) <= {table.people.chat_ids[who] for who in table.person}
        assert len(history.checks(account, "WRITTEN")) >= len(written)
        checks = [history.checks(one.id_instance, one.message_id) for one in history.statuses()]
        assert sum(map(len, checks)) - len(history.checks(account, "WRITTEN")) >= told, "what was told is kept"
        until(lambda: history.watcher(account, datetime.now(UTC)) is None, 40)
    assert program.run("--once")[0] == 0
    with program.opened() as history:
        for world in (instance.world for instance in program.sandbox.instances):
            for one in world.statuses:
                assert any(
                    known.message_id == one.message_id
                    and known.recipients == world.truth(one.message_id, time.time()).recipients
                    for known in history.statuses()
                )


def test_window_and_collector_killed_and_started_again_at_random_lose_nothing(program: Program) -> None:
    chance = random.Random(11)
    before = program.held()
    for _ in range(5):
        starting = [program.start, program.open_window]
        chance.shuffle(starting)
        with starting[0]() as one, starting[1]() as other:
            time.sleep(chance.uniform(1.0, 4.0))
            one.kill()
            time.sleep(chance.uniform(0.0, 1.5))
            other.kill()
        now = program.held()
        assert before.keys() <= now.keys(), "nobody leaves"
        assert all(now[who] >= code for who, code in before.items()), "no state falls"
        before = now
    assert before, "the two had time for at least one check"
    with program.opened() as history:
        until(lambda: all(history.watcher(one.account.id_instance, datetime.now(UTC)) is None
                          for one in program.sandbox.instances), 40)  # fmt: skip
    assert program.run("--once")[0] == 0
    everybody = {
        (instance.account.id_instance, status.message_id, chat_id)
        for instance in program.sandbox.instances
        for status in instance.world.statuses
        for chat_id in instance.world.times(status.message_id)
    }
    assert program.held().keys() == everybody


def test_two_collectors_share_the_work_and_the_second_takes_over(program: Program) -> None:
    first = program.sandbox.instance
    with program.start() as one, program.opened() as history:
        until(lambda: history.watcher(first.account.id_instance, datetime.now(UTC)) is not None)
        holder = history.watcher(first.account.id_instance, datetime.now(UTC))
        with program.start() as two:
            assert two.stderr is not None
            assert "another GreenStat" in two.stderr.readline()
            one.terminate()
            one.communicate(timeout=10)
            until(lambda: history.watcher(first.account.id_instance, datetime.now(UTC)) not in {None, holder})
            two.terminate()
            two.communicate(timeout=10)
    assert one.returncode == two.returncode == 0


def test_forty_accounts_keep_their_pace_while_one_hangs_one_is_refused_and_one_is_out_of_quota() -> None:
    worlds = [make_world(seed=seed, recipients=5, statuses=4, now=time.time()) for seed in range(40)]
    credentials, cancel, checked = Credentials(Memory(), environ={}), CancelToken(), dict[str, list[float]]()
    failed: dict[str, list[Failed]] = {}
    with Sandbox(*worlds) as sandbox, History(None) as history:
        hanging, refused, out = sandbox.instances[:3]
        hanging.conduct.latency_s = 60.0
        out.conduct.answer_next(Reply(466), times=100)
        threads = []

        def report(event: Event) -> None:
            if isinstance(event, Checked):
                checked.setdefault(event.check.id_instance, []).append(time.monotonic())
            if isinstance(event, Failed):
                failed.setdefault(event.id_instance, []).append(event)

        def watch(account: Account) -> None:
            with pytest.raises(Cancelled):
                Watcher(collector, account, "here").run(cancel, report)

        collector = Collector(history, credentials)
        begun = time.monotonic()
        for instance in sandbox.instances:
            account = Account(instance.account.id_instance, sandbox.api_url)
            token = "f" * 50 if instance is refused else instance.account.token
            credentials.keep(account.id_instance, Secret(token))
            history.save_account(account)
            threads.append(threading.Thread(target=watch, args=(account,)))
        for thread in threads:
            thread.start()
        newest = [instance.account.id_instance for instance in sandbox.instances[3:]]
        until(lambda: all(checked.get(one) for one in newest))
        took_s = time.monotonic() - begun
        cancel.cancel()
        for thread in threads:
            thread.join(10)
        assert not any(thread.is_alive() for thread in threads)
        assert took_s < 10
        assert {call.code for instance in sandbox.instances[3:] for call in instance.conduct.calls()} == {200}
        troubled = {hanging.account.id_instance, refused.account.id_instance, out.account.id_instance}
        assert not troubled & set(checked)
        assert len(failed[refused.account.id_instance]) == len(failed[out.account.id_instance]) == 1


def test_the_systemd_unit_calls_a_command_that_is_there() -> None:
    unit = (RESOURCES / "greenstat-collect.service").read_text("utf-8")
    assert "\nExecStart=%h/.local/bin/greenstat collect\n" in unit
    assert "\nKillSignal=SIGTERM\n" in unit
    assert "\nWantedBy=default.target\n" in unit


def test_a_renamed_account_keeps_its_watcher_and_one_that_moved_or_went_does_not() -> None:
    begun: list[Account] = []

    def work(account: Account) -> Callable[[CancelToken, Callable[[Event], None]], None]:
        begun.append(account)
        return lambda cancel, _: cancel.wait(None)

    hands: dict[str, collecting._Hand] = {}
    shop, cafe = Account("7103000001", "https://a.example", "Shop"), Account("7103000002", "https://a.example", "Café")
    collecting._staff(hands, lambda: [shop, cafe], work)
    threads = {id_instance: hand.thread for id_instance, hand in hands.items()}
    renamed, moved = replace(shop, name="Bloom"), replace(cafe, api_url="https://b.example")
    collecting._staff(hands, lambda: [renamed, moved], work)
    assert hands[shop.id_instance].thread is threads[shop.id_instance]
    assert hands[shop.id_instance].account == renamed
    threads[cafe.id_instance].join(10)
    collecting._staff(hands, lambda: [renamed, moved], work)
    assert begun == [shop, cafe, moved]
    collecting._staff(hands, list, work)
    for hand in hands.values():
        hand.thread.join(10)
    collecting._staff(hands, list, work)
    assert hands == {}
