import pytest

from greenstat_desktop.core.summary import Totals, totals
from tests.tables import Row, table_of


def test_delivered_counts_the_read_and_reached_counts_everybody() -> None:
    states = ["failed", "sent", "delivered", "delivered", "read"]
    table = table_of(*(Row(f"7900{number}@c.us", state=state) for number, state in enumerate(states)))
    assert totals(table.marks) == Totals(recipients=5, delivered=3, read=1)


def test_rates_are_out_of_everybody_reached() -> None:
    summary = Totals(recipients=1204, delivered=1150, read=812)
    assert summary.delivered_rate == pytest.approx(0.955, abs=1e-3)
    assert summary.read_rate == pytest.approx(0.674, abs=1e-3)


def test_those_not_reached_have_not_read_either() -> None:
    summary = Totals(recipients=1204, delivered=1150, read=812)
    assert (summary.not_read, summary.not_delivered) == (392, 54)


def test_nobody_has_no_rate() -> None:
    assert Totals(0, 0, 0).read_rate is None
    assert Totals(0, 0, 0).delivered_rate is None
