import pytest

from greenstat_desktop.core.fuzzy import fit

COMMANDS = [
    "Refresh", "Refresh names", "Find statuses", "Show everybody", "Sort by: Read", "Then by: Read", "Show only: Read",
    "Export…", "Edit account…", "Add account…", "Keyboard shortcuts",
]  # fmt: skip


def best(typed: str) -> str:
    fits = [(fit(typed, one), one) for one in COMMANDS]
    return max((worth, one) for worth, one in fits if worth is not None)[1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("refresh", "Refresh"), ("ref", "Refresh"), ("rn", "Refresh names"), ("names", "Refresh names"),
        ("read sort", "Sort by: Read"), ("sor", "Sort by: Read"), ("only read", "Show only: Read"), ("exp", "Export…"),
        ("EDIT", "Edit account…"), ("aa", "Add account…"), ("key", "Keyboard shortcuts"), ("évery", "Show everybody"),
    ],
)  # fmt: skip
def test_the_command_meant_comes_first(typed: str, found: str) -> None:
    assert best(typed) == found


@pytest.mark.parametrize("typed", ["xyz", "refreshh", "read zzz"])
def test_letters_that_do_not_come_do_not_fit(typed: str) -> None:
    assert all(fit(typed, one) is None for one in COMMANDS)


def test_nothing_typed_fits_everything() -> None:
    assert all(fit(" ", one) is not None for one in COMMANDS)
