"""Moments as people read them, in local time and the locale's own form."""

from datetime import UTC, date, datetime
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from greenstat_desktop.qt.text import RLM, local, number

_ALM: Final = "\u061c"  # Arabic's own mark of direction, in few fonts: one that lends it makes the line higher
_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_DAY_S: Final = 86_400


class LocalTimes:
    """Formats Unix seconds. Each minute is formatted once: a table asks for the same ones again and again."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self.locale = locale or QLocale()
        self._today = date.min
        self._known: dict[int, str] = {}
        self._durations: dict[int, str] = {}

    def short(self, seconds: int) -> str:
        """Return "09:14" for today, "21 Nov 09:14", or "21 Nov 2025" for other years; "" for 0, which is unknown."""
        if not seconds:
            return ""
        minute = seconds // _MINUTE_S
        text = self._known.get(minute)
        return text if text is not None else self._formatted(minute)

    def widest(self) -> str:
        """Return a short time that takes as much room as any, about."""
        clock = self.locale.toString(QTime(22, 58), QLocale.FormatType.ShortFormat)
        return f"{self.locale.toString(QDate(2028, 11, 28), 'd MMM')} {clock}"

    def tick(self, seconds: int) -> str:
        """Return "09:14", or "21 Nov" for midnight: what stands at an axis of time."""
        clock = QDateTime.fromSecsSinceEpoch(seconds)
        at_midnight = clock.time().msecsSinceStartOfDay() == 0
        return self.locale.toString(clock.date(), "d MMM") if at_midnight else self._clock(seconds)

    def full(self, seconds: int) -> str:
        """Return the whole date and time, to the second, in words."""
        moment = QDateTime.fromSecsSinceEpoch(seconds)
        day = self.locale.toString(moment.date(), QLocale.FormatType.LongFormat)
        return f"{day} {self.locale.toString(moment.time(), 'HH:mm:ss')}" if seconds else ""

    def day(self, moment: datetime) -> str:
        """Return "Today 09:12", "Yesterday 18:40" or "20 Nov 12:30"."""
        seconds = int(moment.timestamp())
        days = (date.today() - datetime.fromtimestamp(seconds).date()).days
        time = self._clock(seconds)
        if days == 0:
            return _tr("Today {time}").format(time=time)
        if days == 1:
            return _tr("Yesterday {time}").format(time=time)
        return self.short(seconds)

    def date(self, moment: datetime) -> str:
        """Return "22 Dec"."""
        return self.locale.toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date(), "d MMM")

    def ago(self, moment: datetime, now: datetime | None = None) -> str:
        """Return "just now", "2 s ago", "5 min ago", "3 h ago" or "4 d ago"."""
        seconds = int(((now or datetime.now(UTC)) - moment).total_seconds())
        if seconds < 1:
            return _tr("just now")
        if seconds < _MINUTE_S:
            return _tr("%n s ago", seconds)
        if seconds < _HOUR_S:
            return _tr("%n min ago", seconds // _MINUTE_S)
        if seconds < _DAY_S:
            return _tr("%n h ago", seconds // _HOUR_S)
        return _tr("%n d ago", seconds // _DAY_S)

    def until(self, moment: datetime, now: datetime | None = None) -> str:
        """Return "now", "in 0:42", "in 12 min", "in 3 h" or "in 4 d"."""
        seconds = ceil((moment - (now or datetime.now(UTC))).total_seconds())
        if seconds <= 0:
            return _tr("now")
        if seconds < 10 * _MINUTE_S:
            return _tr("in {clock}").format(clock=self.locale.toString(QTime(0, *divmod(seconds, _MINUTE_S)), "m:ss"))
        if seconds < _HOUR_S:
            return _tr("in %n min", seconds // _MINUTE_S)
        if seconds < 2 * _DAY_S:
            return _tr("in %n h", max(1, round(seconds / _HOUR_S)))
        return _tr("in %n d", round(seconds / _DAY_S))

    def duration(self, seconds: float) -> str:
        """Return "45 s", "23 min", "1 h 12 min" or "2 d 3 h": two units at most, cut, never rounded up."""
        whole = int(seconds)
        if whole >= _MINUTE_S:
            whole -= whole % _MINUTE_S  # so that each is formatted once
        text = self._durations.get(whole)
        if text is None:
            text = self._durations[whole] = _duration(whole)
        return text

    def count(self, whole: int) -> str:
        """Return a whole number with the locale's separators: "1,204"."""
        return self.locale.toString(whole)

    def rate(self, share: float | None, digits: int = 1) -> str:
        """Return "95.5 %" for 0.955, the sign where the language has it; "–" where there is nothing to share."""
        if share is None:
            return "–"
        said = _tr("{share} %").format(share=self.locale.toString(100.0 * share, "f", digits))
        if self.locale.zeroDigit() == "0":  # where Arabic is written with these digits, their sign goes with them
            said = said.replace("\N{ARABIC PERCENT SIGN}", "%")
        return number(said)

    def signed(self, value: float, digits: int) -> str:
        """Return "+31.7", "−5" or "±0.0", the sign on the side where the language has it."""
        rounded = round(value, digits)
        plus = self.locale.positiveSign().replace(_ALM, RLM)
        sign = plus.replace("+", "+" if rounded > 0 else "−" if rounded < 0 else "±")
        return local(f"{sign}{self.locale.toString(float(abs(rounded)), 'f', digits)}")

    def hour(self, hour: int, form: str = "HH:mm") -> str:
        """Return "09:00"."""
        return self.locale.toString(QTime(hour, 0), form)

    def _clock(self, seconds: int) -> str:
        moment = QDateTime.fromSecsSinceEpoch(seconds)
        return self.locale.toString(moment.time(), QLocale.FormatType.ShortFormat)

    def _formatted(self, minute: int) -> str:
        today = date.today()
        if today != self._today:
            self._today = today
            self._known.clear()
        moment = QDateTime.fromSecsSinceEpoch(minute * _MINUTE_S)
        clock = self.locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
        day = moment.date()
        if (day.year(), day.month(), day.day()) == (today.year, today.month, today.day):
            text = clock
        else:
            this_year = day.year() == today.year
            text = (
                f"{self.locale.toString(day, 'd MMM')} {clock}"
                if this_year
                else self.locale.toString(day, "d MMM yyyy")
            )
        self._known[minute] = text
        return text


def _duration(seconds: int) -> str:
    if seconds < _MINUTE_S:
        return _tr("%n s", seconds)
    if seconds < _HOUR_S:
        return _tr("%n min", seconds // _MINUTE_S)
    if seconds < _DAY_S:
        hours, rest = _tr("%n h", seconds // _HOUR_S), seconds % _HOUR_S // _MINUTE_S
        return f"{hours} {_tr('%n min', rest)}" if rest else hours
    days, rest = _tr("%n d", seconds // _DAY_S), seconds % _DAY_S // _HOUR_S
    return f"{days} {_tr('%n h', rest)}" if rest else days


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("LocalTimes", text, None, number)
