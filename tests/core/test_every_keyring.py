"""R10: ten failures of keyrings, five sentences, and no token in a back end that would not encrypt it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from greenstat_desktop.core import credentials
from greenstat_desktop.core.credentials import BackEnd, OSKeyring
from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable
from greenstat_desktop.core.messages import explain
from tests.core.test_credentials_keyring import ANN, TOKEN, GoodBackEnd, from_module


@dataclass
class Plain:
    """A back end that keeps what it is given as it is."""

    kept: list[str] = field(default_factory=list)

    def back_end(self, module: str) -> BackEnd:
        keep = self.kept.append
        made = from_module(module)
        made.set_password = lambda _, __, password: keep(password)  # type: ignore[method-assign, assignment]
        return made


class Forgetful(GoodBackEnd):
    """A back end that takes everything and has nothing."""

    __module__ = "keyring.backends.SecretService"

    def get_password(self, service: str, username: str) -> str | None:
        return None


def failing(fault: Exception) -> Callable[[Plain], BackEnd]:
    return lambda _: GoodBackEnd(fault)


def not_found(fault: Exception) -> Callable[[Plain], BackEnd]:
    def find(_: Plain) -> BackEnd:
        raise fault

    return find


def hung(_: Plain) -> BackEnd:
    time.sleep(0.2)
    return GoodBackEnd()


FAILURES: dict[str, tuple[Callable[[Plain], BackEnd], KeyringState]] = {
    "no D-Bus": (not_found(NoKeyringError()), KeyringState.ABSENT),
    "no collection": (failing(InitError()), KeyringState.ABSENT),
    "a back end that is not installed": (not_found(ModuleNotFoundError()), KeyringState.ABSENT),
    "locked": (failing(KeyringLocked()), KeyringState.LOCKED),
    "a question that was dismissed": (failing(PasswordSetError()), KeyringState.LOCKED),
    "a daemon that hangs": (hung, KeyringState.SILENT),
    "a file of plain text": (lambda plain: plain.back_end("keyrings.alt.file"), KeyringState.REFUSED),
    "switched off": (lambda plain: plain.back_end("keyring.backends.null"), KeyringState.REFUSED),
    "a write that is not there afterwards": (lambda _: Forgetful(), KeyringState.BROKEN),
    "a connection that breaks": (failing(ConnectionResetError()), KeyringState.BROKEN),
}
SENTENCES = {state: explain(KeyringUnavailable(state)).text for state in KeyringState}


def complaints(name: str) -> list[str]:
    """Return what is wrong with how a failure comes out."""
    find, state = FAILURES[name]
    plain = Plain()
    try:
        OSKeyring(0.05, lambda: find(plain)).write(ANN, TOKEN)
    except KeyringUnavailable as error:
        told = explain(error).text
    except Exception as error:
        told = repr(error)
    else:
        told = "nothing"
    return [*([] if told == SENTENCES[state] else [told]), *plain.kept]


def test_there_are_ten_failures_and_five_sentences() -> None:
    assert len(FAILURES) == 10
    assert len({SENTENCES[state] for _, state in FAILURES.values()}) == 5


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_has_its_sentence_and_leaves_no_plain_text(name: str) -> None:
    assert complaints(name) == []


@pytest.mark.mutant
@pytest.mark.parametrize("name", ["a file of plain text", "switched off"])
def test_a_back_end_that_were_trusted_would_be_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "_TRUSTED", ("keyrings.alt.file", "keyring.backends.null"))
    assert TOKEN.reveal() in complaints(name)


@pytest.mark.mutant
def test_a_write_that_is_not_read_back_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Forgetful, "get_password", lambda *_: TOKEN.reveal())
    assert complaints("a write that is not there afterwards") == ["nothing"]
