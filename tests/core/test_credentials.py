"""A token is looked for in its order: this session's memory, the vault, the environment."""

import pytest

from greenstat_desktop.core.credentials import Credentials, Memory, Vault
from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable, TokenMissing
from greenstat_desktop.core.redaction import Secret

ANN, BOB = "7103000001", "7103000002"
TOKEN, OTHER = Secret("marker-token-one"), Secret("marker-token-two")
FROM_OUTSIDE = {"GREENSTAT_TOKEN": "from-outside"}


class Unavailable:
    """A vault that cannot be used."""

    def __init__(self, kind: KeyringState) -> None:
        self._kind = kind

    def read(self, id_instance: str) -> Secret | None:
        raise KeyringUnavailable(self._kind)

    def write(self, id_instance: str, secret: Secret) -> None:
        raise KeyringUnavailable(self._kind)

    def erase(self, id_instance: str) -> None:
        raise KeyringUnavailable(self._kind)


@pytest.fixture
def vault() -> Memory:
    return Memory()


@pytest.fixture
def credentials(vault: Memory) -> Credentials:
    return Credentials(vault, environ={})


@pytest.fixture
def locked_out() -> Credentials:
    return Credentials(Unavailable(KeyringState.LOCKED), environ={})


def test_a_kept_token_is_in_the_vault_and_no_longer_in_memory(credentials: Credentials, vault: Memory) -> None:
    credentials.keep_for_session(ANN, OTHER)
    credentials.keep(ANN, TOKEN)
    assert vault.read(ANN) == TOKEN
    assert credentials.token(ANN) == TOKEN


def test_every_account_has_its_own_token(credentials: Credentials) -> None:
    credentials.keep(ANN, TOKEN)
    credentials.keep(BOB, OTHER)
    assert (credentials.token(ANN), credentials.token(BOB)) == (TOKEN, OTHER)


def test_this_sessions_token_comes_before_the_vaults(credentials: Credentials) -> None:
    credentials.keep(ANN, TOKEN)
    credentials.keep_for_session(ANN, OTHER)
    assert credentials.token(ANN) == OTHER


def test_a_token_for_this_session_never_reaches_the_vault(credentials: Credentials, vault: Memory) -> None:
    credentials.keep_for_session(ANN, TOKEN)
    assert vault.read(ANN) is None


def test_a_token_that_another_program_renewed_is_seen_at_once(credentials: Credentials, vault: Memory) -> None:
    credentials.keep(ANN, TOKEN)
    assert credentials.token(ANN) == TOKEN
    vault.write(ANN, OTHER)
    assert credentials.token(ANN) == OTHER


def test_the_vaults_token_comes_before_the_environments(vault: Memory) -> None:
    vault.write(ANN, TOKEN)
    assert Credentials(vault, FROM_OUTSIDE).token(ANN) == TOKEN


@pytest.mark.parametrize("vault", [Memory(), *(Unavailable(kind) for kind in KeyringState)])
def test_the_environments_token_is_used_where_the_vault_has_none_or_does_not_work(vault: Vault) -> None:
    assert Credentials(vault, FROM_OUTSIDE).token(ANN) == Secret("from-outside")


def test_the_environments_token_may_end_with_a_line_break() -> None:
    assert Credentials(Memory(), {"GREENSTAT_TOKEN": " from-outside\r\n"}).token(ANN) == Secret("from-outside")


def test_the_environments_token_is_never_stored(vault: Memory) -> None:
    Credentials(vault, FROM_OUTSIDE).token(ANN)
    assert vault.read(ANN) is None


@pytest.mark.parametrize("environ", [{}, {"GREENSTAT_TOKEN": ""}, {"GREENSTAT_TOKEN": "  "}])
def test_a_token_that_nobody_knows_is_missing(vault: Memory, environ: dict[str, str]) -> None:
    with pytest.raises(TokenMissing) as caught:
        Credentials(vault, environ).token(ANN)
    assert caught.value.id_instance == ANN


@pytest.mark.parametrize("kind", KeyringState)
def test_a_vault_that_could_not_be_asked_is_not_a_missing_token(kind: KeyringState) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        Credentials(Unavailable(kind), {}).token(ANN)
    assert caught.value.kind is kind
    assert caught.value.__context__ is None


def test_a_forgotten_token_is_gone_from_memory_and_from_the_vault(credentials: Credentials, vault: Memory) -> None:
    credentials.keep(ANN, TOKEN)
    credentials.keep_for_session(ANN, OTHER)
    credentials.forget(ANN)
    assert vault.read(ANN) is None
    with pytest.raises(TokenMissing):
        credentials.token(ANN)


def test_forgetting_a_token_that_was_never_kept_is_no_error(credentials: Credentials) -> None:
    credentials.forget(ANN)


def test_a_token_leaves_memory_even_if_the_vault_cannot_forget_it(locked_out: Credentials) -> None:
    locked_out.keep_for_session(ANN, TOKEN)
    with pytest.raises(KeyringUnavailable):
        locked_out.forget(ANN)
    with pytest.raises(KeyringUnavailable):
        locked_out.token(ANN)


def test_a_token_that_could_not_be_kept_leaves_this_sessions_one_alone(locked_out: Credentials) -> None:
    locked_out.keep_for_session(ANN, TOKEN)
    with pytest.raises(KeyringUnavailable):
        locked_out.keep(ANN, OTHER)
    assert locked_out.token(ANN) == TOKEN
