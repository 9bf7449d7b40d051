"""R1: every kind of fault, 25 calls of each: nothing uncaught, the right sentence, nothing lost, in time, in bounds."""

from collections.abc import Callable
from pathlib import Path

import pytest

from greenstat_desktop.core.errors import BadAnswer, Connection
from greenstat_desktop.core.green_api import connections, decode, patience, refusals
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.recipients.fold import Receipts
from tests.fault_answers import FAULTS
from tests.fault_calls import HASTY, PATIENT, call
from tests.fault_run import TIMES, FaultRun, Outcome
from tests.fault_server import Exchange, FaultServer
from tests.faults import Fault, retried

OVER_TIME_S = 0.5
MOST_GROWN_MB = 64


def complaints(fault: Fault, outcome: Outcome) -> set[str]:
    """Say what is wrong with what came of a call."""
    found = set()
    if outcome.came_to != (repr(fault.error) if fault.error else "read"):
        found.add("another error")
    if outcome.sentence != (explain(fault.error).text if fault.error else ""):
        found.add("another sentence")
    if outcome.asked != fault.asked:
        found.add("asked more or less often")
    if outcome.took_s > fault.asked * (HASTY if fault.lasts else PATIENT).deadline_s + OVER_TIME_S:
        found.add("too late")
    return found


def test_there_are_as_many_kinds_as_reliability_asks_for() -> None:
    assert len(FAULTS) >= 85


@pytest.mark.parametrize(("name", "fault"), FAULTS.items(), ids=FAULTS.keys())
def test_a_kind_of_fault_comes_to_its_error_by_its_rule_and_in_time(
    fault_run: FaultRun, name: str, fault: Fault
) -> None:
    outcomes = fault_run.outcomes[name]
    assert len(outcomes) == TIMES
    assert [(one, found) for one in outcomes if (found := complaints(fault, one))] == []


@pytest.mark.parametrize("name", FAULTS)
def test_no_kind_of_fault_loses_what_was_saved(fault_run: FaultRun, name: str) -> None:
    assert fault_run.lost[name] == []


def test_all_of_them_together_hold_little_memory_and_leave_no_thread(fault_run: FaultRun) -> None:
    assert fault_run.grown_mb <= MOST_GROWN_MB
    assert fault_run.threads_left == 0


def test_what_is_too_large_is_left_aside_at_the_real_bound(fault_run: FaultRun) -> None:
    assert {one.came_to for one in fault_run.large.values()} == {repr(BadAnswer("larger than 48 MiB"))}


# Promises broken on purpose


def bad_answers_count_as_empty(patch: pytest.MonkeyPatch) -> None:
    honest = decode.receipts

    def forgiving(body: bytes) -> Receipts:
        try:
            return honest(body)
        except BadAnswer:
            return honest(b"[]")

    patch.setattr(decode, "receipts", forgiving)


def every_fault_is_the_same(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(refusals, "kind_of", lambda _: Connection.OTHER)


def nobody_has_patience(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(patience, "FOR_A_GATEWAY", patience.NONE)


def nothing_is_cut(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(connections.Wire, "cut", lambda _: None)


def drips_for_a_second(exchange: Exchange) -> None:
    exchange.sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(100):
        exchange.stopping.wait(0.01)
        exchange.sock.sendall(b" ")


MUTANTS: dict[str, tuple[Fault, Callable[[pytest.MonkeyPatch], None]]] = {
    "another error": (FAULTS["a captive portal"], bad_answers_count_as_empty),
    "another sentence": (FAULTS["a chunk of no length"], every_fault_is_the_same),
    "asked more or less often": (FAULTS["502"], nobody_has_patience),
    "too late": (retried(drips_for_a_second, Connection.TIMEOUT, lasts=True), nothing_is_cut),
}


@pytest.mark.mutant
@pytest.mark.parametrize("complaint", MUTANTS)
def test_a_broken_promise_is_complained_about(complaint: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fault, plant = MUTANTS[complaint]
    with FaultServer(fault.answer) as server, History(tmp_path / "history.sqlite3") as history:
        bounds = HASTY if fault.lasts else PATIENT
        assert complaints(fault, Outcome(*call(history, server.url, bounds, 0))) == set()
        plant(monkeypatch)
        assert complaint in complaints(fault, Outcome(*call(history, server.url, bounds, 0)))
