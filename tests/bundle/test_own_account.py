"""The packaged window with an account of one's own, from the first start on: with a keyring, and without any."""

import itertools
from pathlib import Path

from tests.bundle.desktop import Hands, came, eventually, keyring, screen
from tests.bundle.frozen import Frozen, sandbox
from tests.bundle.window import connect, exported, leave

WINDOW = "^GreenStat$"
PEOPLE = 40


def test_with_a_keyring_the_token_is_typed_once_and_for_all(frozen: Frozen) -> None:
    with sandbox(frozen, PEOPLE) as console, keyring(frozen) as there, screen() as display:
        hands, program = Hands(display), there.given(DISPLAY=display)
        seen = people_in(program, hands, console)
        assert people_in(program, hands) == seen
    assert len(seen) == PEOPLE
    assert_nothing_went_wrong(frozen.home, console[2])


def test_without_any_keyring_the_token_is_used_for_one_session(frozen: Frozen) -> None:
    with sandbox(frozen, PEOPLE) as console, screen() as display:
        program = frozen.given(DISPLAY=display)
        assert len(people_in(program, Hands(display), console, session_only=True)) == PEOPLE
        given = program.given(GREENSTAT_TOKEN=console[2])
        assert len(people_in(given, Hands(display))) == PEOPLE
    assert_nothing_went_wrong(frozen.home, console[2])


def test_what_it_opens_starts_without_the_bundles_libraries(frozen: Frozen) -> None:
    tools, seen = frozen.home / "tools", frozen.home / "seen"
    tools.mkdir()
    (tools / "xdg-open").write_text(f"#!/bin/sh\nexport -p > {seen}.part; exec /bin/mv {seen}.part {seen}\n")
    (tools / "xdg-open").chmod(0o755)
    with screen() as display, frozen.given(DISPLAY=display, PATH=str(tools)).running() as process:
        hands = Hands(display)

        def opened() -> bool:
            hands.window(WINDOW)
            hands.keys("alt+h", "l")  # Help, Open log folder
            return came(seen.exists, 3.0)

        eventually(opened, "the log folder to be opened")
        leave(hands, WINDOW, process)
    told = seen.read_text("utf-8")
    assert f"HOME='{frozen.home}'" in told
    ours = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
    assert [name for name in ours if f"export {name}=" in told] == []


def people_in(
    program: Frozen, hands: Hands, console: list[str] | None = None, *, session_only: bool = False
) -> list[str]:
    """Start it, add the account of the ``console``, export whom the newest status shows, quit. Returns numbers."""
    with program.running() as process:
        hands.window(WINDOW)
        if console:
            connect(hands, *console, session_only=session_only)
        targets = (program.home / f"people-{process.pid}-{number}.csv" for number in itertools.count())
        rows = eventually(lambda: exported(hands, WINDOW, next(targets), "F5"), "people on screen")
        leave(hands, WINDOW, process)
    return sorted(row["Phone"] for row in rows)


def assert_nothing_went_wrong(home: Path, token: str) -> None:
    """Read everything that was written: no complaint in the log, and the token nowhere."""
    written = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert [path for path, content in written.items() if token.encode() in content] == []
    logs = b"".join(content for path, content in written.items() if path.suffix == ".log")
    assert b" ERROR " not in logs, logs.decode()
    assert b"Traceback" not in logs, logs.decode()
