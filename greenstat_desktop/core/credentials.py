"""Tokens, kept in the operating system's keyring: never in a file, never as plain text.

The only module that imports ``keyring``, and only when it is first asked: the import costs 100 ms.
"""

import os
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Protocol, TypeVar

from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable, TokenMissing
from greenstat_desktop.core.redaction import Secret

SERVICE = "GreenStat Desktop"
TOKEN_VARIABLE = "GREENSTAT_TOKEN"  # noqa: S105 - the variable's name, not its value

_T = TypeVar("_T")

# Back ends that encrypt. Anything else that a plug-in or a configuration brings may write plain text in silence.
_TRUSTED = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "Windows", "macOS")
)

# What the library and those below it raise, by name, as most of these classes exist on one system only.
# The most exact class that is listed counts; what is not listed is BROKEN.
_STATES = {
    "InitError": KeyringState.ABSENT,  # no collection, and none could be made
    "SecretServiceNotAvailableException": KeyringState.ABSENT,
    "ConnectionRefusedError": KeyringState.ABSENT,
    "FileNotFoundError": KeyringState.ABSENT,  # the bus' socket is gone
    "ImportError": KeyringState.ABSENT,  # a configured back end that is not installed
    "RuntimeError": KeyringState.ABSENT,  # NoKeyringError too; a configured back end that cannot run here
    "KeyringLocked": KeyringState.LOCKED,
    "LockedException": KeyringState.LOCKED,
    "PromptDismissedException": KeyringState.LOCKED,
    "PasswordSetError": KeyringState.LOCKED,  # KWallet's word for a refused prompt
    "PasswordDeleteError": KeyringState.LOCKED,  # the same; a missing item never gets that far
}


class Vault(Protocol):
    """A place that keeps one token per account. Callable from any thread. Raises KeyringUnavailable."""

    def read(self, id_instance: str) -> Secret | None:
        """Return the account's token, or None where none is kept."""

    def write(self, id_instance: str, secret: Secret) -> None:
        """Keep the token in place of any other; return once that is certain."""

    def erase(self, id_instance: str) -> None:
        """Keep no token for the account any more; one that is missing is no error."""


class Credentials:
    """The tokens of all accounts. Callable from any thread but the GUI's: a vault may take ten seconds to answer."""

    def __init__(self, vault: Vault, environ: Mapping[str, str] = os.environ) -> None:
        self._vault = vault
        self._environ = environ
        self._session = Memory()

    def token(self, id_instance: str) -> Secret:
        """Return the account's token: this session's, else the vault's, else the environment's.

        In the environment it is ``GREENSTAT_TOKEN_<idInstance>``, else ``GREENSTAT_TOKEN``.

        Raises:
            TokenMissing: none of them has one.
            KeyringUnavailable: the vault could not be asked, and neither of the others has one.
        """
        if kept := self._session.read(id_instance):
            return kept
        unavailable = None
        try:
            if kept := self._vault.read(id_instance):
                return kept
        except KeyringUnavailable as error:
            unavailable = error.kind
        for variable in (f"{TOKEN_VARIABLE}_{id_instance}", TOKEN_VARIABLE):
            if given := self._environ.get(variable, "").strip():
                return Secret(given)
        if unavailable:
            raise KeyringUnavailable(unavailable)
        raise TokenMissing(id_instance)

    def keep(self, id_instance: str, secret: Secret) -> None:
        """Keep the token in the vault, from now on and for good.

        Raises:
            KeyringUnavailable: it was not kept; ``keep_for_session`` is what remains.
        """
        self._vault.write(id_instance, secret)
        self._session.erase(id_instance)

    def keep_for_session(self, id_instance: str, secret: Secret) -> None:
        """Keep the token in memory, until the program ends. It comes before the vault's."""
        self._session.write(id_instance, secret)

    def forget(self, id_instance: str) -> None:
        """Forget the token, in memory and in the vault; a missing one is no error.

        Raises:
            KeyringUnavailable: it is gone from memory, but the vault may still have it.
        """
        self._session.erase(id_instance)
        self._vault.erase(id_instance)


class Memory:
    """A vault that ends with the program: for the sandbox and for tests."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}  # each call is one dict operation, which Python makes atomic

    def read(self, id_instance: str) -> Secret | None:
        """Return the account's token, or None where none is kept."""
        return self._secrets.get(id_instance)

    def write(self, id_instance: str, secret: Secret) -> None:
        """Keep the token in place of any other."""
        self._secrets[id_instance] = secret

    def erase(self, id_instance: str) -> None:
        """Keep no token for the account any more."""
        self._secrets.pop(id_instance, None)


class BackEnd(Protocol):
    """What is used of ``keyring.backend.KeyringBackend``."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the item's text, or None where there is no such item."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store an item."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete an item; raise if there is none."""


def _chosen_by_library() -> BackEnd:
    import keyring

    return keyring.get_keyring()


class OSKeyring:
    """The operating system's keyring: one item per account, holding the token and nothing else.

    Every question runs on a worker, one at a time. A daemon that does not answer holds that worker, never the caller.
    """

    def __init__(self, limit_s: float = 10.0, find: Callable[[], BackEnd] = _chosen_by_library) -> None:
        self._limit_s = limit_s
        self._find = find
        self._turn = threading.Lock()  # taken by the caller, released by the worker, however late that is

    def name(self) -> str:
        """Return the back end's own name, such as ``SecretService Keyring``. Raises KeyringUnavailable."""
        return self._ask(lambda back_end: str(getattr(back_end, "name", type(back_end).__name__)))

    def read(self, id_instance: str) -> Secret | None:
        """Return the account's token, or None where none is kept. Raises KeyringUnavailable."""

        def question(back_end: BackEnd) -> Secret | None:
            text = back_end.get_password(SERVICE, id_instance)
            return Secret(text) if text else None

        return self._ask(question)

    def write(self, id_instance: str, secret: Secret) -> None:
        """Keep the token, and read it back: some back ends accept everything and keep nothing.

        Raises:
            KeyringUnavailable: it was not kept.
        """

        def question(back_end: BackEnd) -> None:
            back_end.set_password(SERVICE, id_instance, secret.reveal())
            if back_end.get_password(SERVICE, id_instance) != secret.reveal():
                raise KeyringUnavailable(KeyringState.BROKEN)

        self._ask(question)

    def erase(self, id_instance: str) -> None:
        """Keep no token for the account any more; one that is missing is no error. Raises KeyringUnavailable."""

        def question(back_end: BackEnd) -> None:
            # Asked for first: the error of deleting nothing is also the one of a refused prompt.
            if back_end.get_password(SERVICE, id_instance) is None:
                return
            back_end.delete_password(SERVICE, id_instance)
            if back_end.get_password(SERVICE, id_instance) is not None:
                raise KeyringUnavailable(KeyringState.BROKEN)

        self._ask(question)

    def _ask(self, question: Callable[[BackEnd], _T]) -> _T:
        deadline = time.monotonic() + self._limit_s
        if not self._turn.acquire(timeout=self._limit_s):
            raise KeyringUnavailable(KeyringState.SILENT)
        answer: Future[_T] = Future()

        def work() -> None:
            try:
                answer.set_result(question(_trusted(self._find())))
            except Exception as error:  # back ends raise what their system's libraries raise
                # Only the kind goes on: the text is foreign, and the traceback's frames hold the token.
                answer.set_exception(KeyringUnavailable(_state(error)))
            finally:
                self._turn.release()

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            return answer.result(timeout=max(0.0, deadline - time.monotonic()))
        except TimeoutError:
            pass
        raise KeyringUnavailable(KeyringState.SILENT)


def _trusted(chosen: BackEnd) -> BackEnd:
    """Return the back end to use: the chosen one, or the first good one of a chain. Raises KeyringUnavailable."""
    module = type(chosen).__module__
    if module == "keyring.backends.fail":
        raise KeyringUnavailable(KeyringState.ABSENT)
    members = getattr(chosen, "backends", ()) if module == "keyring.backends.chainer" else (chosen,)
    for member in members:  # a chain is in order of priority, and holds only what can run here
        if type(member).__module__ in _TRUSTED:
            return member
    raise KeyringUnavailable(KeyringState.REFUSED)


def _state(error: Exception) -> KeyringState:
    if isinstance(error, KeyringUnavailable):
        return error.kind
    names = (base.__name__ for base in type(error).__mro__)
    return next((_STATES[name] for name in names if name in _STATES), KeyringState.BROKEN)
