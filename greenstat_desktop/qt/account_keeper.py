"""What is done with an account in the background: trying it out, asking how it is, keeping it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Account, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Core

_HEALTH_STAYS_FRESH_S: Final = 60.0  # contract section 2.3


class AccountKeeper:
    """Asks the service and the keyring, never on the GUI thread: a keyring may take ten seconds to answer."""

    def __init__(self, jobs: Jobs, core: Core, kept: Callable[[Account], None]) -> None:
        """``kept`` is called on the GUI thread after an account was saved."""
        self._jobs, self._core, self._kept = jobs, core, kept
        self.hidden: set[str] = set()  # idInstances of accounts that are about to be forgotten
        self._healths: dict[str, tuple[float, Health]] = {}  # by idInstance, with when it was asked

    def list_all(self, deliver: Callable[[Outcome[list[Account]]], None]) -> None:
        """Read which accounts there are, but for the ``hidden`` ones."""
        hidden = frozenset(self.hidden)
        history = self._core.history
        self._jobs.submit(
            LOCAL, lambda _: [one for one in history.accounts() if one.id_instance not in hidden], deliver
        )

    def test(self, account: Account, token: Secret | None, deliver: Callable[[Outcome[Health]], None]) -> CancelToken:
        """Ask how an account is, with the token typed, or with the one that is kept."""
        core = self._core

        def work(cancel: CancelToken) -> Health:
            return core.collector.test(account, token or core.credentials.token(account.id_instance), cancel)

        return self._jobs.submit(f"test {account.id_instance}", work, deliver)

    def health(self, account: Account, cancel: CancelToken) -> Health:
        """Return how an account is, asked once a minute at most. Waits for the service: not on the GUI thread."""
        token = self._core.credentials.token(account.id_instance)  # missing: what was answered before counts no more
        asked_at, health = self._healths.get(account.id_instance, (-_HEALTH_STAYS_FRESH_S, None))
        if health is None or time.monotonic() - asked_at >= _HEALTH_STAYS_FRESH_S:
            health = self._core.collector.test(account, token, cancel)
            self._healths[account.id_instance] = time.monotonic(), health
        return health

    def save(
        self, account: Account, token: Secret | None, *, session_only: bool, deliver: Callable[[Outcome[None]], None]
    ) -> CancelToken:
        """Keep an account and, if one was typed, its token. Needs no network."""
        core = self._core

        def work(cancel: CancelToken) -> None:
            if token:
                keep = core.credentials.keep_for_session if session_only else core.credentials.keep
                keep(account.id_instance, token)
            cancel.check()
            core.history.save_account(account)
            self._healths.pop(account.id_instance, None)

        def delivered(outcome: Outcome[None]) -> None:
            deliver(outcome)
            if isinstance(outcome, Done):
                self._kept(account)

        return self._jobs.submit(f"save {account.id_instance}", work, delivered)
