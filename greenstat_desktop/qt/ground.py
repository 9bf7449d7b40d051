"""The colour of the window itself, light and dark: the part of the theme that the first paint needs."""

from typing import Final

GROUND_LIGHT: Final = "#f6f7f9"
GROUND_DARK: Final = "#16181c"
