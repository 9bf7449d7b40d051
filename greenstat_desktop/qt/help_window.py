"""The window of Help: pages on the left, one of them on the right, a search over all; nothing comes from outside."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.help_pages import NO_HTML, HelpPage, place_of
from greenstat_desktop.qt.labels import paragraph
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.theme import theme_of

_SIZE: Final = QSize(860, 620)
_LIST_PX: Final = 240
_ROW_PX: Final = 30
_LINE_PERCENT: Final = 125.0
_TOPIC: Final = int(Qt.ItemDataRole.UserRole)
_MOST_MARKED: Final = 500


class HelpBrowser(QTextBrowser):
    """Shows our own pages and opens nothing else: no picture, no file, no address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(18)

    def dress(self) -> None:
        """Give the text air, and its headings the sizes of this window."""
        cursor = QTextCursor(self.document())
        block, airy = self.document().begin(), QTextBlockFormat()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            airy.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)  # a path of its own, too
        airy.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        larger = QTextCharFormat()
        larger.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        cursor.beginEditBlock()  # laid out once, not after each of them
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(airy)
            if block.blockFormat().headingLevel():
                cursor.mergeCharFormat(larger)
            if mirrored and (steps := block.textList()):
                _have_dots_behind_numbers(steps)
            block = block.next()
        cursor.endEditBlock()

    def mark(self, typed: str) -> None:
        """Show where the words that were typed stand, the first of them in sight."""
        found: list[QTextEdit.ExtraSelection] = []
        marked = QTextCharFormat()
        marked.setBackground(QColor(theme_of(self.palette()).selected))
        marked.setForeground(self.palette().color(QPalette.ColorRole.Text))
        for word in typed.split():
            cursor = self.document().find(word)
            while not cursor.isNull() and len(found) < _MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, marked
                found.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = min(one.cursor.position() for one in found)
            place = QTextCursor(self.document())
            place.setPosition(first)
            self.setTextCursor(place)
            self.ensureCursorVisible()

    def mark_paragraph(self) -> None:
        """Select the paragraph that the cursor is in, and show it in the middle."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 2)

    # What Qt asks for

    @guarded(None)
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        del kind, name
        return None


def _have_dots_behind_numbers(steps: QTextList) -> None:
    # WORKAROUND (until Qt does so by itself): a mirrored list turns its numbers twice, and has their dots before them.
    form = steps.format()
    form.setNumberPrefix(".")
    form.setNumberSuffix("")
    steps.setFormat(form)


class HelpWindow(QDialog):
    """Stays open beside the window, for as long as one reads."""

    def __init__(self, pages: list[HelpPage], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = {page.topic: page for page in pages}
        self.setWindowTitle(self.tr("GreenStat Help"))
        self.search = SearchField(self)
        self.search.show_name(self.tr("Search in Help"))
        self.topics = QListWidget(self)
        self.topics.setObjectName("topics")
        self.topics.setAccessibleName(self.tr("Pages"))
        self.topics.setFixedWidth(grown(_LIST_PX, self.font()))
        self.nothing = paragraph(self.tr("No page holds these words."), "muted", self)
        self.browser = HelpBrowser(self)
        self.browser.setAccessibleName(self.tr("Page"))
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self.browser.setFocus)
        self.topics.currentItemChanged.connect(self._turned)
        self.browser.anchorClicked.connect(lambda link: self.open_topic(link.path()))
        self._find("")

    @property
    def topic(self) -> str:
        """The page that is open; "" while none fits the search."""
        item = self.topics.currentItem()
        return str(item.data(_TOPIC)) if item else ""

    def open_topic(self, topic: str) -> None:
        """Open a page; one that is not there changes nothing."""
        if topic in self._pages:
            self.search.clear()
            self._choose(topic)

    def explain(self, sentence: str) -> None:
        """Open the page that tells about a sentence of the window, at that sentence: marked, in the middle."""
        topic, words = place_of(sentence, list(self._pages.values()))
        self.open_topic(topic or "trouble")
        if words and self.browser.find(words):
            self.browser.mark_paragraph()
            self.browser.setFocus()

    def _find(self, typed: str) -> None:
        before = self.topic
        fitting = [page for page in self._pages.values() if page.holds(typed)]
        self.topics.clear()
        for page in fitting:
            item = QListWidgetItem(page.title, self.topics)
            item.setData(_TOPIC, page.topic)
            item.setSizeHint(QSize(0, grown(_ROW_PX, self.font())))
        self.nothing.setVisible(not fitting)
        self.topics.setVisible(bool(fitting))
        self._choose(before if any(page.topic == before for page in fitting) else fitting[0].topic if fitting else "")
        if typed.strip():
            announce(self, self.tr("%Ln pages found", "", len(fitting)))

    def _choose(self, topic: str) -> None:
        for row in range(self.topics.count()):
            if self.topics.item(row).data(_TOPIC) == topic:
                self.topics.setCurrentRow(row)

    def _turned(self) -> None:
        page = self._pages.get(self.topic)
        if page is None:
            self.browser.clear()
            return
        document: QTextDocument = self.browser.document()
        document.setMarkdown(page.markdown, NO_HTML)
        self.browser.dress()
        self.browser.setAccessibleName(page.title)
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self.browser.mark(self.search.text())

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        self.search.setMinimumWidth(_LIST_PX)
        self.search.setMaximumWidth(self.topics.maximumWidth())
        side.addWidget(self.search)
        side.addWidget(self.nothing)
        side.addWidget(self.topics, 1)
        side.addStretch()  # where there are no topics, what is said of that stays at the top
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(14)
        row.addLayout(side)
        row.addWidget(self.browser, 1)
        self.resize(_SIZE)

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "browser"):
            # The colour of links is written into the text as it is read.
            place = self.browser.verticalScrollBar().value()
            self._turned()
            self.browser.verticalScrollBar().setValue(place)
