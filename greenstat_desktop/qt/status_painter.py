"""The rows of the list of statuses: what each says, and its picture, kept for as long as it says the same."""

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from greenstat_desktop.core.milestones import DAY
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.status_row import Told, paint_last_line, paint_row
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.theme import theme_of
from greenstat_desktop.qt.times import LocalTimes

STATUS_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PROGRESS_ROLE: Final = STATUS_ROLE + 1
ACCOUNT_ROLE: Final = STATUS_ROLE + 2  # whose status it is, where that is to be said
_PICTURE: Final = int(Qt.ItemDataRole.DecorationRole)
_SHOWN_STATES: Final = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
).value
_HEIGHT_PX: Final = 98
_MOST_KEPT: Final = 40  # pictures: more than a tall screen has rows
_HOUR: Final = timedelta(hours=1)


class StatusDelegate(QStyledItemDelegate):
    """Paints a ``Status``, and keeps the picture of its row: to paint a row takes ten times as long as to show it."""

    def __init__(self, times: LocalTimes, parent: QWidget) -> None:
        super().__init__(parent)
        self._times = times
        self._kept: dict[tuple[str, str], tuple[tuple[object, ...], QPixmap]] = {}  # by account and message id

    def _tell(self, status: Status, account: Account | None) -> Told:
        when = self._times.day(status.first_seen_at)
        if not status.closely_known:
            when = self.tr("By {when}").format(when=when[:1].lower() + when[1:])
        share = Totals(status.recipients, status.delivered, status.read).read_rate
        return Told(
            title=isolated(title_of(status)),
            caption=self._caption(status, when),
            when=when,
            rate=self._times.rate(share, 0),
            kind=status.kind,
            delivered=status.delivered / status.recipients if status.recipients else 0,
            read=status.read / status.recipients if status.recipients else 0,
            anybody=status.recipients > 0,
            owner=isolated(account.name or account.id_instance) if account else "",
            owner_color=account.color if account else None,
        )

    def _gained(self, progress: Progress | None) -> str:
        more = progress.gained if progress else 0
        return self.tr("▲ {count}").format(count=self._times.count(more)) if more > 0 else ""

    def _caption(self, status: Status, when: str) -> str:
        if status.deleted:
            return f"{when} · {self.tr('deleted')}"
        left = status.first_seen_at + DAY - datetime.now(UTC)
        if left > timedelta():
            return self.tr("{when} · live, {hours} h left").format(
                when=when, hours=self._times.count(max(1, round(left / _HOUR)))
            )
        return f"{when} · {kind_name(status.kind)}"

    def _picture(
        self, key: tuple[str, str], told: Told, option: QStyleOptionViewItem, thumbnail: QPixmap | None, ratio: float
    ) -> QPixmap:
        """Return the picture of a row, as kept or newly painted; ``ratio``: device pixels per pixel."""
        state, font, shown = option.state.value & _SHOWN_STATES, option.font.key(), thumbnail and thumbnail.cacheKey()
        theme, size = theme_of(option.palette), option.rect.size()
        now = (told, shown, state, font, theme, size.width(), size.height(), option.direction, ratio)
        before, kept = self._kept.get(key, (None, None))
        if before == now and kept is not None:
            return kept
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(theme.window))  # letters are smoothed against what they stand on
        with QPainter(made) as painter:
            paint_row(painter, QRect(QPoint(), size), told, thumbnail, option)
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        self._kept[key] = now, made
        return made

    # What Qt asks for

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        status = index.data(STATUS_ROLE)
        if not isinstance(status, Status):
            return
        told, thumbnail = self._tell(status, index.data(ACCOUNT_ROLE)), index.data(_PICTURE)
        ratio = painter.device().devicePixelRatio()
        row, progress = QRect(option.rect), index.data(PROGRESS_ROLE)
        painter.save()
        try:
            if ratio.is_integer():
                key = status.id_instance, status.message_id
                painter.drawPixmap(row.topLeft(), self._picture(key, told, option, thumbnail, ratio))
            else:  # at 125 % a picture would lie between two pixels, and blur
                paint_row(painter, row, told, thumbnail, option)
            checked = when_checked(status, progress, self._times), when_checked(status, None, self._times)
            paint_last_line(painter, row, checked, self._gained(progress), option)
        finally:
            painter.restore()

    @guarded(QSize(200, _HEIGHT_PX))
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, grown(_HEIGHT_PX, option.font))


def when_checked(status: Status, progress: Progress | None, times: LocalTimes) -> str:
    """Return when a status was checked last and is checked next, in words."""
    if status.last_checked_at is None:
        return _tr("Not checked yet")
    ago = times.ago(status.last_checked_at)
    if progress is None or progress.next_check_at is None:
        return _tr("Checked {ago}").format(ago=ago)
    return _tr("Checked {ago} · next {when}").format(ago=ago, when=times.until(progress.next_check_at))


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusDelegate", text)
