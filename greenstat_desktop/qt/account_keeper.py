"""What the account dialog needs done: trying an account out, and keeping it, both in the background."""

from __future__ import annotations

from collections.abc import Callable

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Account, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Core


class AccountKeeper:
    """Asks the service and the keyring, never on the GUI thread: a keyring may take ten seconds to answer."""

    def __init__(self, jobs: Jobs, core: Core, kept: Callable[[Account], None]) -> None:
        """``kept`` is called on the GUI thread after an account was saved."""
        self._jobs, self._core, self._kept = jobs, core, kept

    def test(self, account: Account, token: Secret | None, deliver: Callable[[Outcome[Health]], None]) -> CancelToken:
        """Ask how an account is, with the token typed, or with the one that is kept."""
        core = self._core

        def work(cancel: CancelToken) -> Health:
            return core.collector.test(account, token or core.credentials.token(account.id_instance), cancel)

        return self._jobs.submit(f"test {account.id_instance}", work, deliver)

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

        def delivered(outcome: Outcome[None]) -> None:
            deliver(outcome)
            if isinstance(outcome, Done):
                self._kept(account)

        return self._jobs.submit(f"save {account.id_instance}", work, delivered)
