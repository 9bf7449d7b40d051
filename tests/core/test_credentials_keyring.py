"""Only keyrings that encrypt are used, a hung one holds nobody, and every fault of theirs has its state."""

import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator

import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.core import load_keyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from greenstat_desktop.core.credentials import BackEnd, OSKeyring
from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable
from greenstat_desktop.core.redaction import Secret

ANN, BOB = "7103000001", "7103000002"
Action = Callable[[OSKeyring], object]
TOKEN, OTHER = Secret("marker-token-one"), Secret("marker-token-two")


class GoodBackEnd:
    """A back end that keeps its items; ``fault`` is raised by every call."""

    __module__ = "keyring.backends.SecretService"

    def __init__(self, fault: Exception | None = None) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.fault = fault
        self.calls = 0

    def _called(self) -> None:
        self.calls += 1
        if self.fault:
            raise self.fault

    def get_password(self, service: str, username: str) -> str | None:
        self._called()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called()
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called()
        if (service, username) not in self.items:
            raise PasswordDeleteError("No such password!")
        del self.items[service, username]


def from_module(name: str) -> GoodBackEnd:
    back_end: GoodBackEnd = type("Keyring", (GoodBackEnd,), {"__module__": name})()
    return back_end


class LockedException(Exception):
    """As secretstorage has it, which is not installed everywhere."""


class PromptDismissedException(Exception):
    """As secretstorage has it."""


class SecretServiceNotAvailableException(Exception):
    """As secretstorage has it."""


def keyring_of(back_end: BackEnd, limit_s: float = 10.0) -> OSKeyring:
    return OSKeyring(limit_s, find=lambda: back_end)


def test_a_token_is_kept_as_one_item_per_account_with_nothing_but_the_token() -> None:
    back_end = GoodBackEnd()
    vault = keyring_of(back_end)
    vault.write(ANN, TOKEN)
    vault.write(BOB, OTHER)
    assert back_end.items == {
        ("GreenStat Desktop", ANN): "marker-token-one",
        ("GreenStat Desktop", BOB): "marker-token-two",
    }
    assert vault.read(ANN) == TOKEN


def test_a_token_that_was_never_kept_is_none() -> None:
    assert keyring_of(GoodBackEnd()).read(ANN) is None


def test_an_erased_token_is_gone_and_the_others_stay() -> None:
    back_end = GoodBackEnd()
    vault = keyring_of(back_end)
    vault.write(ANN, TOKEN)
    vault.write(BOB, OTHER)
    vault.erase(ANN)
    assert back_end.items == {("GreenStat Desktop", BOB): "marker-token-two"}


def test_erasing_a_token_that_was_never_kept_is_no_error() -> None:
    keyring_of(GoodBackEnd()).erase(ANN)


FAULTS = [
    (NoKeyringError("no recommended back end"), KeyringState.ABSENT),
    (InitError("no collection"), KeyringState.ABSENT),
    (SecretServiceNotAvailableException("no bus"), KeyringState.ABSENT),
    (FileNotFoundError(2, "/run/user/0/bus"), KeyringState.ABSENT),
    (ConnectionRefusedError(111, "/run/user/0/bus"), KeyringState.ABSENT),
    (ModuleNotFoundError("no module named keyring.backends.gone"), KeyringState.ABSENT),
    (RuntimeError("the configured back end cannot run here"), KeyringState.ABSENT),
    (KeyringLocked("dismissed"), KeyringState.LOCKED),
    (LockedException("dismissed"), KeyringState.LOCKED),
    (PromptDismissedException("dismissed"), KeyringState.LOCKED),
    (PasswordSetError("cancelled by user"), KeyringState.LOCKED),
    (PasswordDeleteError("cancelled by user"), KeyringState.LOCKED),
    (ConnectionResetError("a NUL in the name"), KeyringState.BROKEN),
    (ValueError("embedded null byte"), KeyringState.BROKEN),
    (OSError(1783, "the stub received bad data"), KeyringState.BROKEN),
]
ACTIONS = [
    pytest.param(lambda vault: vault.read(ANN), id="read"),
    pytest.param(lambda vault: vault.write(ANN, TOKEN), id="write"),
    pytest.param(lambda vault: vault.erase(ANN), id="erase"),
]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize(("fault", "kind"), FAULTS, ids=[type(fault).__name__ for fault, _ in FAULTS])
def test_every_failure_of_the_library_becomes_a_state_of_the_keyring(
    fault: Exception, kind: KeyringState, action: Action
) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        action(keyring_of(GoodBackEnd(fault)))
    assert caught.value.kind is kind


@pytest.mark.parametrize(("fault", "kind"), FAULTS, ids=[type(fault).__name__ for fault, _ in FAULTS])
def test_a_failure_to_find_a_back_end_becomes_a_state_of_the_keyring(fault: Exception, kind: KeyringState) -> None:
    def find() -> BackEnd:
        raise fault

    with pytest.raises(KeyringUnavailable) as caught:
        OSKeyring(find=find).read(ANN)
    assert caught.value.kind is kind


def test_an_error_tells_neither_the_librarys_text_nor_the_token() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        keyring_of(GoodBackEnd(OSError(f"could not keep {TOKEN.reveal()}"))).write(ANN, TOKEN)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "marker" not in shown


@pytest.mark.parametrize("name", ["SecretService", "libsecret", "kwallet", "Windows", "macOS"])
def test_the_systems_own_keyrings_are_used(name: str) -> None:
    keyring_of(from_module(f"keyring.backends.{name}")).write(ANN, TOKEN)


@pytest.mark.parametrize(
    "module",
    [
        "keyrings.alt.file",
        "keyring.backends.null",
        "keyring.backends.SecretServiceOfMine",
        "keyring.backends",
        "somebody.plugin",
    ],
)
@pytest.mark.parametrize("action", ACTIONS)
def test_any_other_back_end_is_refused_and_never_called(module: str, action: Action) -> None:
    back_end = from_module(module)
    with pytest.raises(KeyringUnavailable) as caught:
        action(keyring_of(back_end))
    assert caught.value.kind is KeyringState.REFUSED
    assert back_end.calls == 0


def test_the_librarys_own_word_for_no_keyring_is_absent() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        keyring_of(load_keyring("keyring.backends.fail.Keyring")).read(ANN)
    assert caught.value.kind is KeyringState.ABSENT


def test_a_keyring_that_the_user_switched_off_is_refused() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        keyring_of(load_keyring("keyring.backends.null.Keyring")).write(ANN, TOKEN)
    assert caught.value.kind is KeyringState.REFUSED


def chain(monkeypatch: pytest.MonkeyPatch, *members: BackEnd) -> BackEnd:
    monkeypatch.setattr(ChainerBackend, "backends", list(members))
    return load_keyring("keyring.backends.chainer.ChainerBackend")


def test_of_a_chain_the_first_that_encrypts_is_used_and_the_others_are_never_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain, good, second = from_module("keyrings.alt.file"), GoodBackEnd(), GoodBackEnd()
    keyring_of(chain(monkeypatch, plain, good, second)).write(ANN, TOKEN)
    assert (plain.calls, good.items, second.calls) == (0, {("GreenStat Desktop", ANN): "marker-token-one"}, 0)


def test_a_chain_of_nothing_that_encrypts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        keyring_of(chain(monkeypatch, from_module("keyrings.alt.file"))).read(ANN)
    assert caught.value.kind is KeyringState.REFUSED


@pytest.mark.parametrize("read_back", [None, "", "something else"])
def test_a_token_that_does_not_come_back_was_not_kept(read_back: str | None) -> None:
    class Forgetful(GoodBackEnd):
        __module__ = "keyring.backends.Windows"

        def get_password(self, service: str, username: str) -> str | None:
            return read_back

    with pytest.raises(KeyringUnavailable) as caught:
        keyring_of(Forgetful()).write(ANN, TOKEN)
    assert caught.value.kind is KeyringState.BROKEN


def test_an_item_that_stays_after_its_deletion_is_not_forgotten() -> None:
    class Clinging(GoodBackEnd):
        __module__ = "keyring.backends.Windows"

        def delete_password(self, service: str, username: str) -> None:
            pass

    vault = keyring_of(Clinging())
    vault.write(ANN, TOKEN)
    with pytest.raises(KeyringUnavailable) as caught:
        vault.erase(ANN)
    assert caught.value.kind is KeyringState.BROKEN


class HungBackEnd(GoodBackEnd):
    """A back end whose reads block until the test lets them go, as with a daemon that does not answer."""

    __module__ = "keyring.backends.SecretService"

    def __init__(self) -> None:
        super().__init__()
        self.entered = threading.Semaphore(0)
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.entered.release()
        self.released.wait()
        return super().get_password(service, username)


@pytest.fixture
def hung() -> Iterator[HungBackEnd]:
    back_end = HungBackEnd()
    yield back_end
    back_end.released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()


@pytest.mark.parametrize("action", ACTIONS)
def test_a_hung_keyring_is_silent_and_does_not_hold_the_caller(hung: HungBackEnd, action: Action) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        action(keyring_of(hung, limit_s=0.01))
    assert caught.value.kind is KeyringState.SILENT


def test_a_hung_keyring_is_asked_by_one_worker_however_often_it_is_needed(hung: HungBackEnd) -> None:
    vault = keyring_of(hung, limit_s=0.01)
    for _ in range(20):
        with pytest.raises(KeyringUnavailable):
            vault.read(ANN)
    assert [thread.name for thread in threading.enumerate()].count("keyring") == 1


def test_a_keyring_that_answers_again_is_used_again(hung: HungBackEnd) -> None:
    hung.items["GreenStat Desktop", ANN] = TOKEN.reveal()
    vault = keyring_of(hung, limit_s=5)
    first = threading.Thread(target=vault.read, args=(ANN,))
    first.start()
    hung.entered.acquire()
    hung.released.set()
    assert vault.read(ANN) == TOKEN
    first.join()


def test_many_threads_may_write_and_read_at_once() -> None:
    vault = keyring_of(GoodBackEnd())
    found: list[bool] = []

    def work(account: str) -> None:
        vault.write(account, Secret(f"token-of-{account}"))
        found.append(vault.read(account) == Secret(f"token-of-{account}"))

    threads = [threading.Thread(target=work, args=(str(account),)) for account in range(1000, 1020)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 20


def test_the_library_is_not_imported_before_it_is_asked() -> None:
    code = """
import sys
from greenstat_desktop.core.credentials import Credentials, OSKeyring
Credentials(OSKeyring())
print("keyring" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
