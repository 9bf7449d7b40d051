"""The keyring for real: gnome-keyring on a D-Bus of its own, in a home of its own, without a screen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux' keyring")

UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
ROOT = Path(__file__).parents[2]

# What a child process runs: each step prints what came of it, the last word of a failure being the keyring's state.
STEPS = """
import os, signal, sys
from greenstat_desktop.core.credentials import Credentials, OSKeyring
from greenstat_desktop.core.errors import KeyringUnavailable, TokenMissing
from greenstat_desktop.core.redaction import Secret

credentials = Credentials(OSKeyring(limit_s=float(os.environ.get("LIMIT_S", "10"))), environ={})
for step in sys.argv[1:]:
    what, _, rest = step.partition(":")
    account, _, token = rest.partition("=")
    try:
        if what == "keep":
            credentials.keep(account, Secret(token))
            print("kept")
        elif what == "token":
            print(credentials.token(account).reveal())
        elif what == "forget":
            credentials.forget(account)
            print("forgotten")
        else:
            import secretstorage
            bus = secretstorage.dbus_init()
            if what == "lock":
                secretstorage.get_default_collection(bus).lock()
            elif what == "signal":
                from jeepney import DBusAddress, new_method_call
                driver = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
                call = new_method_call(driver, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
                os.kill(bus.send_and_get_reply(call).body[0], signal.Signals[account])
            bus.close()
            print(what)
    except TokenMissing:
        print("missing")
    except KeyringUnavailable as error:
        print(error.kind.value)
"""


@pytest.fixture(autouse=True)
def _installed() -> None:
    absent = [name for name in ("gnome-keyring-daemon", "dbus-run-session") if not shutil.which(name)]
    assert not absent, f"{', '.join(absent)} is needed here: install the packages gnome-keyring and dbus"


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own, and nothing of the desktop that runs the tests."""
    folders = {
        name: tmp_path / name
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | {name: str(path) for name, path in folders.items()}


def run(environ: dict[str, str], *processes: tuple[str, ...], prepare: str = UNLOCKED) -> list[str]:
    """Run the steps of each process, one process after the other on the same D-Bus, and return what they print."""
    script = "\n".join([prepare, *(f'"$0" -c "$1" {" ".join(steps)}' for steps in processes)])
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, STEPS],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_token_is_found_again_by_another_process(environ: dict[str, str]) -> None:
    assert run(environ, ("keep:7103000001=first-token",), ("token:7103000001",)) == ["kept", "first-token"]


def test_every_account_has_its_own_token(environ: dict[str, str]) -> None:
    twenty = [f"71030000{n:02}" for n in range(20)]
    kept = tuple(f"keep:{account}=token-of-{account}" for account in twenty)
    asked = tuple(f"token:{account}" for account in twenty)
    assert run(environ, kept, asked)[20:] == [f"token-of-{account}" for account in twenty]


def test_a_renewed_token_takes_the_place_of_the_old_one(environ: dict[str, str]) -> None:
    printed = run(environ, ("keep:7103000001=old", "keep:7103000001=new"), ("token:7103000001",))
    assert printed == ["kept", "kept", "new"]


def test_a_forgotten_token_is_gone_and_the_other_accounts_stay(environ: dict[str, str]) -> None:
    printed = run(
        environ,
        ("keep:7103000001=one", "keep:7103000002=two", "forget:7103000001"),
        ("token:7103000001", "token:7103000002", "forget:7103000001"),
    )
    assert printed == ["kept", "kept", "forgotten", "missing", "two", "forgotten"]


def test_twenty_tokens_outlive_the_keyring_service(environ: dict[str, str]) -> None:
    twenty = [f"71030000{n:02}" for n in range(20)]
    run(environ, tuple(f"keep:{account}=lasting-{account}" for account in twenty))
    asked = tuple(f"token:{account}" for account in twenty)
    assert run(environ, asked) == [f"lasting-{account}" for account in twenty]


def test_no_file_holds_the_token_as_plain_text(environ: dict[str, str], tmp_path: Path) -> None:
    run(environ, ("keep:7103000001=marker-of-plain-text",))
    stored = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert stored, "the keyring stored nothing at all"
    assert not [path for path in stored if b"marker-of-plain-text" in path.read_bytes()]


def test_a_locked_keyring_that_cannot_ask_is_locked(environ: dict[str, str]) -> None:
    printed = run(environ, ("keep:7103000001=one", "lock", "token:7103000001", "keep:7103000001=two"))
    assert printed == ["kept", "lock", "locked", "locked"]


def test_a_service_without_a_keyring_in_it_is_absent(environ: dict[str, str]) -> None:
    assert run(environ, ("keep:7103000001=one", "token:7103000001"), prepare="true") == ["absent", "absent"]


def test_a_frozen_service_does_not_hold_the_caller(environ: dict[str, str]) -> None:
    printed = run(
        environ | {"LIMIT_S": "0.5"},
        ("keep:7103000001=one", "signal:SIGSTOP", "token:7103000001", "token:7103000001", "signal:SIGCONT"),
    )
    assert printed == ["kept", "signal", "silent", "silent", "signal"]


def test_no_bus_at_all_is_absent(environ: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STEPS, "token:7103000001", "keep:7103000001=one"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["absent", "absent"]
