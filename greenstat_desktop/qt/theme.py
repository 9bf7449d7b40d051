"""Every colour of the window: light and dark, each in high contrast, too."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

from greenstat_desktop.qt.ground import GROUND_DARK, GROUND_LIGHT


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as ``#rrggbb``.

    What is text has a contrast of at least 4.5 to what it stands on, in high contrast of at least 7.
    """

    dark: bool
    window: str
    card: str
    raised: str  # buttons and fields
    hover: str
    selected: str
    border: str
    strong_border: str
    track: str  # the empty part of a bar
    text: str
    muted: str
    accent: str  # also: read
    accent_hover: str
    on_accent: str
    delivered: str
    delivered_bar: str
    unread: str
    danger: str
    danger_soft: str
    info_soft: str
    sample_soft: str  # the strip over sample data
    accounts: tuple[str, ...]  # to tell accounts apart by, as many as ``records.COLORS``

    def color_of_account(self, color: int | None) -> str:
        """Return the colour of an account, ``#rrggbb``."""
        return self.accounts[(color or 0) % len(self.accounts)]

    def color_of_state(self, state: str) -> QColor:
        """Return the colour of a recipient's state; the service's own words are grey."""
        return QColor({"read": self.accent, "delivered": self.delivered, "sent": self.unread}.get(state, self.muted))


LIGHT: Final = Theme(
    dark=False,
    window=GROUND_LIGHT,
    card="#ffffff",
    raised="#ffffff",
    hover="#eef1f4",
    selected="#dcf1e7",
    border="#e1e5ea",
    strong_border="#cfd5dc",
    track="#e4e7eb",
    text="#14181c",
    muted="#5b6570",
    accent="#0a7d52",
    accent_hover="#086943",
    on_accent="#ffffff",
    delivered="#2d72bd",
    delivered_bar="#a3c1de",
    unread="#a8550a",
    danger="#b3261e",
    danger_soft="#fdeceb",
    info_soft="#e9f1fb",
    accounts=("#2d72bd", "#b4560a", "#7a4fc0", "#c2315f", "#0f7f8a", "#8a6d00", "#3f7d20", "#5b6570"),
    sample_soft="#fdf4e7",
)

DARK: Final = Theme(
    dark=True,
    window=GROUND_DARK,
    card="#1e2126",
    raised="#23272d",
    hover="#2a2f36",
    selected="#1d3a30",
    border="#2e333a",
    strong_border="#3c434b",
    track="#31363d",
    text="#eceef1",
    muted="#9ba5b0",
    accent="#2fc48d",
    accent_hover="#4fd3a2",
    on_accent="#06130d",
    delivered="#5ca8f2",
    delivered_bar="#3d5f86",
    unread="#f2a23a",
    danger="#ff8a80",
    danger_soft="#3a2223",
    info_soft="#1c2c40",
    accounts=("#5ca8f2", "#f0944d", "#b394f0", "#f27ea3", "#4cc4cf", "#d9be4a", "#8fcf6a", "#a3adb8"),
    sample_soft="#2e2618",
)

CONTRAST_LIGHT: Final = Theme(
    dark=False,
    window="#ffffff",
    card="#ffffff",
    raised="#ffffff",
    hover="#ececec",
    selected="#d3ecff",
    border="#595959",
    strong_border="#000000",
    track="#c4c4c4",
    text="#000000",
    muted="#2e2e2e",
    accent="#00502f",
    accent_hover="#00301c",
    on_accent="#ffffff",
    delivered="#0a438a",
    delivered_bar="#5d94cf",
    unread="#6b3100",
    danger="#8a0c07",
    danger_soft="#ffffff",
    info_soft="#ffffff",
    sample_soft="#ffffff",
    accounts=("#0a438a", "#6b3100", "#4b1f94", "#870f38", "#004d55", "#574400", "#1f5206", "#3d454d"),
)

CONTRAST_DARK: Final = Theme(
    dark=True,
    window="#000000",
    card="#000000",
    raised="#000000",
    hover="#242424",
    selected="#003a63",
    border="#a6a6a6",
    strong_border="#ffffff",
    track="#4d4d4d",
    text="#ffffff",
    muted="#dcdcdc",
    accent="#3ff0ab",
    accent_hover="#8df7cd",
    on_accent="#000000",
    delivered="#8ec8ff",
    delivered_bar="#4f83b8",
    unread="#ffc061",
    danger="#ffaba3",
    danger_soft="#000000",
    info_soft="#000000",
    sample_soft="#000000",
    accounts=("#8ec8ff", "#ffb37a", "#cdb5ff", "#ffa3c1", "#74e3ee", "#f0d966", "#aeea8c", "#ccd4dd"),
)

THEMES: Final = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
_BY_TEXT: Final = {QColor(theme.text).rgb(): theme for theme in THEMES}


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that a palette was made from: what a painting widget asks, with its own palette."""
    text = palette.color(QPalette.ColorRole.Text)
    return _BY_TEXT.get(text.rgb()) or (DARK if text.lightness() > 128 else LIGHT)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme, for everything that Fusion paints."""
    role, palette = QPalette.ColorRole, QPalette()
    for part, color in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.delivered,
        role.LinkVisited: theme.delivered,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Light: theme.hover,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.strong_border,
        role.Shadow: theme.strong_border,
    }.items():
        palette.setColor(part, QColor(color))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(theme.muted))
    return palette
