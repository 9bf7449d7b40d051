"""The command line from outside: real processes, a real sandbox, numbers held against the sandbox's world."""

import csv
import json
import os
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import World, make_world

COMMAND = [sys.executable, "-m", "greenstat_desktop"]


class Shell:
    """Runs ``greenstat`` with a home of its own, no keyring, and the token in the environment unless told otherwise."""

    def __init__(self, home: Path, token: str | None) -> None:
        self.home = home
        self.environ = {
            "PATH": os.environ["PATH"], "HOME": str(home), "GREENSTAT_HOME": str(home / "greenstat"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "PYTHONUTF8": "1",
        }  # fmt: skip
        if token:
            self.environ["GREENSTAT_TOKEN"] = token

    def __call__(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *words], input=typed, capture_output=True, text=True, env=self.environ, timeout=60, check=False
        )

    def json(self, *words: str) -> object:
        done = self(*words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture(scope="module")
def world() -> World:
    return make_world(recipients=300, statuses=6, now=time.time())


@pytest.fixture(scope="module")
def sandbox(world: World) -> Iterator[Sandbox]:
    with Sandbox(world, spacing_s=0) as served:
        yield served


@pytest.fixture
def shell(tmp_path: Path, sandbox: Sandbox) -> Shell:
    return Shell(tmp_path, sandbox.account.token)


@pytest.fixture
def with_account(shell: Shell, sandbox: Sandbox) -> Shell:
    account = ("--api-url", sandbox.api_url, "--instance", sandbox.account.id_instance, "--name", "Bloom")
    added = shell("account", "add", *account, typed=sandbox.account.token)
    assert added.returncode == 0, added.stderr
    return shell


def test_a_check_gives_the_numbers_that_are_true(with_account: Shell, world: World) -> None:
    status = world.statuses[3]  # over a day old: nothing changes any more
    truth = world.truth(status.message_id, time.time())
    told = with_account.json("check", status.message_id)
    assert isinstance(told, dict)
    assert set(told) == {
        "account", "message_id", "taken_at", "answer", "reason", "recipients", "sent", "delivered", "read", "new",
        "changed",
    }  # fmt: skip
    assert (told["answer"], told["reason"], told["new"], told["changed"]) == ("ok", None, truth.recipients, 0)
    counts = (told["recipients"], told["sent"], told["delivered"], told["read"])
    assert counts == (truth.recipients, truth.recipients, truth.delivered, truth.read)
    again = with_account.json("check", status.message_id)
    assert isinstance(again, dict)
    assert (again["new"], again["changed"]) == (0, 0)
    listed = with_account.json("statuses")
    assert isinstance(listed, list)
    assert [one["read"] for one in listed] == [truth.read]


def test_an_export_holds_every_recipient_with_the_times_that_are_true(
    with_account: Shell, world: World, tmp_path: Path
) -> None:
    status = world.statuses[2]
    with_account.json("check", status.message_id)
    out = tmp_path / "out.csv"
    assert with_account("export", status.message_id, "--out", str(out)).returncode == 0
    with out.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    times = world.times(status.message_id)
    assert {row["chat_id"] for row in rows} == set(times)
    for row in rows:
        if row["state"] == "read":
            assert row["read_at"] == stamp(times[row["chat_id"]].read_at)
        elif row["state"] == "delivered":
            assert row["delivered_at"] == stamp(times[row["chat_id"]].delivered_at)
    filtered = ("--state", "read", "--search", "79", "--sort", "read_at:desc")
    assert with_account("export", status.message_id, "--out", str(out), *filtered).returncode == 0
    with out.open(newline="", encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    expected = [row for row in rows if row["state"] == "read" and ("79" in row["chat_id"] or "79" in row["name"])]
    assert [row["read_at"] for row in found] == sorted((row["read_at"] for row in expected), reverse=True)


def stamp(moment: int | None) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment)) if moment else ""


def test_accounts_are_listed_and_forgotten(with_account: Shell, sandbox: Sandbox) -> None:
    id_instance = sandbox.account.id_instance
    assert with_account("account", "list").stdout.split("\t") == [id_instance, sandbox.api_url, "Bloom\n"]
    assert with_account("account", "forget", id_instance).returncode == 0
    assert with_account("account", "list").stdout == ""
    assert with_account("account", "forget", id_instance).returncode == 2


def test_without_keyring_and_variable_the_account_is_kept_and_the_exit_status_is_3(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    shell = Shell(tmp_path, token=None)
    account = ("--api-url", sandbox.api_url, "--instance", sandbox.account.id_instance)
    added = shell("account", "add", *account, typed=sandbox.account.token)
    assert added.returncode == 3
    assert "GREENSTAT_TOKEN" in added.stderr
    assert sandbox.account.id_instance in shell("account", "list").stdout
    assert shell("check", "BAE5").returncode == 3


def test_a_wrong_token_is_exit_status_3(with_account: Shell) -> None:
    with_account.environ["GREENSTAT_TOKEN"] = "f" * 50
    refused = with_account("check", "BAE5F4886F6F2D05")
    assert refused.returncode == 3
    assert "apiTokenInstance" in refused.stderr
    assert with_account("statuses").stdout == ""


def test_a_service_that_is_down_is_exit_status_4(tmp_path: Path) -> None:
    shell = Shell(tmp_path, "f" * 50)
    shell("account", "add", "--api-url", "http://127.0.0.1:9", "--instance", "7103000001")
    assert shell("check", "BAE5F4886F6F2D05").returncode == 4


@pytest.mark.parametrize(
    "words",
    [
        ("account", "add", "--instance", "abc"),
        ("account", "add", "--instance", "7103000001", "--api-url", "http://example.com"),
        ("check", ""),
        ("check", "BAE5", "--account", "1234567"),
        ("export", "UNKNOWN", "--out", "x.csv"),
        ("export", "UNKNOWN", "--out", "x.csv", "--sort", "shoe_size"),
        ("dance",),
        ("sandbox", "--recipients", "0"),
    ],
)
def test_what_cannot_be_used_is_exit_status_2_and_a_sentence(with_account: Shell, words: tuple[str, ...]) -> None:
    done = with_account(*words, typed="f" * 50)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_file_that_cannot_be_written_is_exit_status_6(with_account: Shell, world: World, tmp_path: Path) -> None:
    message_id = world.statuses[3].message_id
    with_account.json("check", message_id)
    assert with_account("export", message_id, "--out", str(tmp_path / "no" / "folder.csv")).returncode == 6


def test_a_history_of_a_newer_version_is_exit_status_6(shell: Shell, tmp_path: Path) -> None:
    assert shell("statuses").returncode == 0
    path = tmp_path / "greenstat" / "history.sqlite3"
    newer = bytearray(path.read_bytes())
    newer[60:64] = (1_000).to_bytes(4, "big")  # where SQLite keeps user_version
    path.write_bytes(newer)
    done = shell("statuses")
    assert done.returncode == 6
    assert "newer version" in done.stderr
    assert path.read_bytes() == newer


def test_what_is_no_history_is_kept_aside_and_told(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "greenstat").mkdir()
    (tmp_path / "greenstat" / "history.sqlite3").write_text("a letter to a friend")
    done = shell("statuses")
    assert done.returncode == 0
    assert "is kept in" in done.stderr
    (kept,) = (tmp_path / "greenstat" / "damaged").rglob("history.sqlite3")
    assert kept.read_text() == "a letter to a friend"


def test_the_home_can_be_named_before_and_after_the_command(with_account: Shell, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "elsewhere")
    assert with_account("--home", elsewhere, "account", "list").stdout == ""
    assert with_account("account", "list", "--home", elsewhere).stdout == ""
    assert with_account("account", "list").stdout != ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_sandbox_says_how_to_reach_it_and_ends_when_told(shell: Shell, number: signal.Signals) -> None:
    words = ("sandbox", "--recipients", "10", "--statuses", "2", "--seed", "5")
    with subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, text=True, env=shell.environ) as served:
        assert served.stdout is not None
        lines = [served.stdout.readline() for _ in range(3)]
        assert [line.split(": ")[0] for line in lines] == ["apiUrl", "idInstance", "apiTokenInstance"]
        api_url, id_instance, token = (line.split(": ")[1].strip() for line in lines)
        shell.environ["GREENSTAT_TOKEN"] = token
        shell("account", "add", "--api-url", api_url, "--instance", id_instance, typed=token)
        assert shell.json("check", "UNKNOWN")["answer"] == "empty"  # type: ignore[index]
        served.send_signal(number)
        assert served.wait(10) == 0


def test_ctrl_c_ends_a_check_with_130_and_without_a_traceback(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        shell("account", "add", "--api-url", address, "--instance", "7103000001")
        words = ("check", "BAE5F4886F6F2D05")
        with subprocess.Popen([*COMMAND, *words], stderr=subprocess.PIPE, text=True, env=shell.environ) as asking:
            connection, _ = silent.accept()
            with connection:
                assert connection.recv(4)  # the question is out, and no answer will come
                asking.send_signal(signal.SIGINT)
                _, said = asking.communicate(timeout=20)
    assert asking.returncode == 130
    assert "Traceback" not in said


def test_the_whole_history_is_written_as_plain_files(with_account: Shell, world: World, tmp_path: Path) -> None:
    message_id = world.statuses[3].message_id
    with_account.json("check", message_id)
    assert with_account("export", "--all", "--out", str(tmp_path / "all")).returncode == 0
    (file,) = (tmp_path / "all" / "recipients").iterdir()
    assert len(file.read_text("utf-8").splitlines()) == 1 + world.truth(message_id, time.time()).recipients
    assert with_account("export", "--out", str(tmp_path / "all")).returncode == 2


def test_a_workbook_is_written_for_a_name_that_ends_in_xlsx(with_account: Shell, world: World, tmp_path: Path) -> None:
    message_id = world.statuses[3].message_id
    with_account.json("check", message_id)
    out = tmp_path / "out.xlsx"
    done = with_account("export", message_id, "--out", str(out))
    assert (done.returncode, "Wrote" in done.stderr) == (0, True)
    with zipfile.ZipFile(out) as book:
        assert "xl/worksheets/sheet2.xml" in book.namelist()


def test_names_are_brought_in_from_a_file(with_account: Shell, world: World, tmp_path: Path) -> None:
    status = world.statuses[3]
    with_account.json("check", status.message_id)
    nameless = next(one for one in world.times(status.message_id) if one.endswith("@c.us") and not named(world, one))
    (tmp_path / "names.csv").write_text(f"Number;Name\n+{nameless.split('@')[0]};Rosa von der Ecke\n", "utf-8")
    assert with_account("names", str(tmp_path / "names.csv")).returncode == 0
    with_account("export", status.message_id, "--out", str(tmp_path / "out.csv"), "--search", "rosa ecke")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        assert [row["chat_id"] for row in csv.DictReader(file)] == [nameless]
    assert with_account("names", str(tmp_path / "nowhere.csv")).returncode == 2


def named(world: World, chat_id: str) -> bool:
    return any(one.chat_id == chat_id and (one.contact_name or one.name) for one in world.people)
