"""Beside each card, how its number compares with the account's own average at the same age: read in a job."""

from __future__ import annotations

from functools import partial
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.cards import Compared
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.reach_view import LANE
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.own_average import Card, Cards
    from greenstat_desktop.core.proportions import Span

_MINUTE_S = 60


class UsualView(QObject):
    """Keeps the comparison of the open status up to date."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, times: LocalTimes) -> None:
        super().__init__(desk)
        self._page, self._jobs, self._times = parts.page, jobs, times
        self._history: History | None = None
        self._key: tuple[str, str] | None = None  # of the status that is open
        self._token = CancelToken()
        desk.status_opened.connect(self._status_opened)
        desk.status_settled.connect(self._compare)

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history

    def _status_opened(self, opened: Opened) -> None:
        self._token.cancel()
        if opened.key != self._key:
            self._key = opened.key
            self._page.cards.forget_compared()

    def _compare(self, opened: Opened) -> None:
        history, key = self._history, opened.key
        if history is not None and len(opened.table):
            self._token = self._jobs.submit(LANE, lambda cancel: _read(history, key, cancel), partial(self._show, key))

    def _show(self, key: tuple[str, str], outcome: Outcome[Cards]) -> None:
        if key == self._key and isinstance(outcome, Done):
            self._page.cards.show_compared(phrases(outcome.value, self._times))


def phrases(cards: Cards, times: LocalTimes) -> Compared:
    """Say each comparison; nothing at all where none can be made."""
    from greenstat_desktop.core.own_average import Measure

    if not any(card.difference for card in cards.cards):
        return Compared()
    said = [_phrase(card, times) for card in map(cards.card, Measure)]
    reached, delivered, read, unread, median = said
    others = max(card.statuses for card in cards.cards)
    told = (
        _tr("The average is of what %Ln other statuses of this account came to, each counted once.", others)
        if cards.over
        else _tr("The average is of %Ln other statuses of this account at the same age, each counted once.", others)
    )
    return Compared(reached, delivered, read, median, unread, told)


def _phrase(card: Card, times: LocalTimes) -> str:
    from greenstat_desktop.core.own_average import Measure

    by = card.difference
    if by is None:
        return _tr("too few others to compare")
    if card.measure is Measure.MEDIAN:
        return _faster(by, times)
    if card.measure is Measure.REACHED:
        return _tr("{difference} vs. your average").format(difference=_signed(by, times, 0))
    points = _signed(_times_hundred(by), times, 1)
    return _tr("{difference} points vs. average").format(difference=points)


def _faster(by: Span, times: LocalTimes) -> str:
    if abs(by.least) < _MINUTE_S and abs(by.most) < _MINUTE_S:
        return _tr("as fast as average")
    if by.least < 0 < by.most:
        return _tr("about as fast as average")
    near, far = sorted((abs(by.least), abs(by.most)))
    least, most = times.duration(near), times.duration(far)
    span = least if least == most else _tr("{least} to {most}").format(least=least, most=most)
    template = _tr("{span} faster than average") if by.most <= 0 else _tr("{span} slower than average")
    return template.format(span=span)


def _signed(by: Span, times: LocalTimes, digits: int) -> str:
    """Say a difference; between bounds further apart than 1, in whole numbers that hold both of them."""
    bounds, digits = ((floor(by.least), ceil(by.most)), 0) if by.most - by.least > 1 else ((by.least, by.most), digits)
    least, most = (times.signed(value, digits) for value in bounds)
    return least if least == most else _tr("{least} to {most}").format(least=least, most=most)


def _times_hundred(by: Span) -> Span:
    from greenstat_desktop.core.proportions import Span

    return Span(100 * by.least, 100 * by.most)


def _read(history: History, key: tuple[str, str], cancel: CancelToken) -> Cards:
    from greenstat_desktop.core.insights import read_cards

    return read_cards(history, *key, cancel)


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("UsualView", text, None, number)
