"""The style sheet: shapes and distances. Every colour in it comes from the theme."""

from collections.abc import Mapping
from string import Template
from typing import Final

from greenstat_desktop.core.locations import resource

RADIUS_PX: Final = 9

_SHEET: Final = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $strong_border; padding: 4px 6px; }

QFrame#card, QFrame#numberCard { background: $card; border: 1px solid $border; border-radius: 9px; }
QWidget#sample { background: $sample_soft; border-bottom: 1px solid $border; }
QWidget#sample QLabel { background: transparent; }
QStatusBar { border-top: 1px solid $border; background: $window; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 2px 6px; }
QSplitter::handle { background: $border; }
QMenuBar { background: $window; border: none; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; border: 1px solid $strong_border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }

QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 11pt; font-weight: 600; }
QLabel[role="chart"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 8.5pt; }
QLabel[role="value"] { font-size: 19pt; font-weight: 600; }
QLabel[role="value"][tone="delivered"] { color: $delivered; }
QLabel[role="value"][tone="read"] { color: $accent; }
QLabel[role="value"][tone="unread"] { color: $unread; }
QLabel[role="badge"] { color: $unread; border: 1px solid $unread; border-radius: 8px; padding: 1px 8px;
                       font-size: 8.5pt; font-weight: 600; }
QLabel[role="live"] { font-size: 9pt; font-weight: 600; }
QLabel[role="live"][tone="good"] { color: $accent; }
QLabel[role="live"][tone="quiet"] { color: $muted; }
QLabel[role="live"][tone="bad"] { color: $danger; }
QLabel[role="gained"] { color: $accent; font-size: 9pt; font-weight: 600; padding: 0 8px; }
QLabel[role="problem"] { color: $danger; }
QLabel[role="good"] { color: $accent; }

QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 7px;
                           padding: 6px 14px; min-height: 17px; }
QWidget#toolbar QPushButton, QWidget#toolbar QToolButton { min-height: 18px; max-height: 18px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $strong_border; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $window; border-color: $track; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="accent"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="accent"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="accent"]:focus { border: 2px solid $text; }
QPushButton[kind="accent"]:disabled { background: $track; border-color: $track; color: $muted; }
QToolButton[kind="dropping"] { padding: 6px 18px 6px 10px; }
QToolButton[kind="dropping"][mirrored="true"] { padding: 6px 10px 6px 18px; }
QToolButton[kind="dropping"]:focus { padding: 5px 17px 5px 9px; }
QToolButton[kind="dropping"][mirrored="true"]:focus { padding: 5px 9px 5px 17px; }
QToolButton[kind="icon"] { padding: 6px 8px; }
QToolButton[kind="icon"]:focus { padding: 5px 7px; }
QToolButton[kind="bare"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QToolButton[kind="bare"]:hover { background: $hover; }
QToolButton[kind="bare"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QToolButton[kind="page"]:checked { background: $selected; border-color: $accent; font-weight: 600; }
QToolButton[kind="page"]:checked:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton[kind="range"] { background: transparent; border-color: transparent; padding: 1px 8px; font-size: 8.5pt;
                            min-height: 15px; color: $muted; }
QToolButton[kind="range"]:hover { background: $hover; }
QToolButton[kind="range"]:checked { background: $selected; color: $text; }
QToolButton[kind="range"]:focus { border: 2px solid $accent; padding: 0 7px; }

QToolButton[kind="swatch"] { background: transparent; border: 2px solid transparent; border-radius: 14px; padding: 0;
                             min-width: 24px; min-height: 24px; }
QToolButton[kind="swatch"]:hover { background: $hover; }
QToolButton[kind="swatch"]:checked { border-color: $text; }
QToolButton[kind="swatch"]:focus { background: $selected; border: 2px solid $accent; padding: 0; }

QPushButton[kind="chip"] { border-radius: 14px; padding: 4px 13px; min-height: 18px; border: 1px solid $border; }
QPushButton[kind="chip"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 3px 12px; }
QPushButton[kind="chip"]:checked:focus { border: 2px solid $text; }

QLineEdit { background: $raised; color: $text; border: 1px solid $strong_border; border-radius: 7px; padding: 0 9px;
            min-height: 28px; selection-background-color: $accent; selection-color: $on_accent; }
SearchField { padding: 0 3px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 8px; min-height: 26px; }
SearchField:focus { padding: 0 2px; }
QPlainTextEdit { background: $raised; color: $text; border: 1px solid $strong_border; border-radius: 7px;
                 padding: 3px 5px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }  /* Qt would take half of the text's colour */
QLineEdit[wrong="true"] { border-color: $danger; }
QLineEdit:read-only { background: $window; color: $muted; border-style: dashed; }

QComboBox { background: $raised; color: $text; border: 1px solid $strong_border; border-radius: 7px; padding: 0 10px;
            min-height: 28px; min-width: 150px; combobox-popup: 0; }
QComboBox[kind="compact"] { min-width: 90px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 9px; min-height: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $raised; selection-background-color: $selected; selection-color: $text;
                              border: 1px solid $strong_border; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: $selected; }

QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted;
                                                 background: $raised; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 12px; height: 12px; border: 2px solid $text; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:checked:focus { width: 10px; height: 10px; padding: 1px; border: 2px solid $text;
                                      background-clip: content; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QRadioButton::indicator:checked:focus { width: 12px; height: 12px; border: 2px solid $text;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
                                stop: 0 $on_accent, stop: 0.22 $on_accent, stop: 0.32 $accent, stop: 0.7 $accent,
                                stop: 0.8 $raised, stop: 1 $raised); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $strong_border; }

QAbstractItemView { border: none; outline: 0; background: transparent; }
QTableWidget QHeaderView::section { background: $card; color: $muted; font-weight: 600; border: none;
                                     border-bottom: 1px solid $border; padding: 6px 10px; }
QTableWidget::item { padding: 0 7px; }  /* Qt adds 3 of its own */
QTableWidget { border: 1px solid $border; }
QTableView { background: $card; selection-background-color: $selected; selection-color: $text; }
QHeaderView { background: $card; border: none; }
QListView#statuses { background: transparent; }
QListWidget#topics::item { padding: 0 8px; border-radius: 5px; }
QListWidget#topics::item:selected { background: $selected; color: $text; }
HelpBrowser, QListWidget#topics { border: 2px solid transparent; border-radius: 7px; }
HelpBrowser:focus, QListWidget#topics:focus { border-color: $accent; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $strong_border; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QFrame[bar="problem"] { background: $danger_soft; border: 1px solid $danger; border-radius: 9px; }
QFrame[bar="info"] { background: $info_soft; border: 1px solid $delivered; border-radius: 9px; }
QFrame[bar] QLabel { background: transparent; }
QProgressBar { background: transparent; border: none; max-height: 2px; min-height: 2px; }
QProgressBar::chunk { background: $accent; }
QProgressBar#work { background: $border; }
QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QMessageBox QLabel#qt_msgbox_label { font-size: 11pt; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 400px; }
QFileDialog QToolButton { padding: 4px; min-height: 0; }
QFileDialog QToolButton:focus { padding: 3px; }
QDialog#popup { background: $raised; border: 1px solid $strong_border; border-radius: 9px; }
""")


def style_sheet(colors: Mapping[str, object]) -> str:
    """Return the style sheet of the whole application; ``colors`` are a theme's, by name."""
    tick = resource("icons/tick-dark.svg" if colors["dark"] else "icons/tick-light.svg")  # on the accent
    return _SHEET.substitute(colors, tick=tick.as_posix())
