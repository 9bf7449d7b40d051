"""The pages of Help: text that ships with the program, filled with what this program really shows and does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from greenstat_desktop.core.locations import resource
from greenstat_desktop.core.recipients.text import folded
from greenstat_desktop.qt.commands import COMMANDS, MENUS, Commands, without_mnemonic
from greenstat_desktop.qt.commands import translated as command_text
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.sentences import translated
from greenstat_desktop.qt.text import isolated

TOPICS: Final = (
    "first-steps", "numbers", "empty-answers", "watching", "names", "spreadsheets", "report", "storage", "keyboard",
    "trouble",
)  # fmt: skip
NO_HTML: Final = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML

_MARK: Final = re.compile(r"\[\[(\w+)]]")
_LRE: Final = "\N{LEFT-TO-RIGHT EMBEDDING}"  # Qt's own, between the keys in a mirrored window
_PLACE: Final = re.compile(r"\{\w+\}")
_TELLING: Final = 4  # words of a sentence by which its page is found


@dataclass(frozen=True)
class HelpPage:
    """One page."""

    topic: str
    markdown: str  # begins with the title

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.markdown.partition("\n")[0].removeprefix("# ")

    @cached_property
    def text(self) -> str:
        """The page as plain text, without case and accents: for the search."""
        document = QTextDocument()
        document.setMarkdown(self.markdown, NO_HTML)
        return " ".join(folded(document.toPlainText()).split())

    def holds(self, typed: str) -> bool:
        """Tell whether every word that was typed is in the page."""
        return all(word in self.text for word in folded(typed).split())


def help_pages(commands: Commands, folder: str, language: str) -> list[HelpPage]:
    """Return every page in a language, in order; a page that is not translated yet comes in English.

    ``folder`` is where everything lies; "" says that nothing is kept.
    """
    parts = _Parts(commands, folder)
    return [HelpPage(topic, _MARK.sub(lambda mark: parts[mark[1]], _source(topic, language))) for topic in TOPICS]


def place_of(sentence: str, pages: list[HelpPage]) -> tuple[str, str]:
    """Return the topic of the page that explains a sentence of the window, and words to find it by; "" if none does.

    A number or a date may stand anywhere in the sentence: a few words in a row tell it.
    """
    words = sentence.split()
    for start in range(max(1, len(words) - _TELLING + 1)):
        telling = " ".join(words[start : start + _TELLING])
        for page in pages:
            if telling and folded(telling) in page.text:
                return page.topic, telling
    return "", ""


def _source(topic: str, language: str) -> str:
    for code in (language, language.partition("_")[0], "en"):
        path = resource(f"help/{code}/{topic}.md")
        if path.is_file():
            return path.read_text("utf-8")
    raise FileNotFoundError(topic)


class _Parts(Mapping[str, str]):
    """What stands for a mark such as ``[[refresh]]``: a command by name, or a list made from the program itself."""

    def __init__(self, commands: Commands, folder: str) -> None:
        self._commands, self._folder = commands, folder

    def __getitem__(self, mark: str) -> str:
        match mark:
            case "keys":
                return "\n\n".join(_keys(self._commands))
            case "meanings":
                return "\n".join(_listed(_meanings()))
            case "errors":
                return "\n".join(_listed(_errors()))
            case "folder":
                return f"`{self._folder}`" if self._folder else _tr("This is sample data: nothing is kept anywhere.")
        title, keys = _escaped(self._commands.title(mark)), _keys_of(self._commands, mark)
        return f"**{title}** ({keys})" if keys else f"**{title}**"

    def __iter__(self) -> Iterator[str]:
        yield from ("keys", "meanings", "errors", "folder", *(one.name for one in COMMANDS))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _keys(commands: Commands) -> Iterator[str]:
    for menu in MENUS:
        mine = [one.name for one in COMMANDS if one.menu == menu.name]
        lines = [
            f"- {_escaped(without_mnemonic(commands[name].text()))}: **{keys}**"
            for name in mine
            if (keys := _keys_of(commands, name))
        ]
        if lines:
            yield "\n".join([f"**{_escaped(without_mnemonic(command_text(menu.text)))}**", "", *lines])


def _keys_of(commands: Commands, name: str) -> str:
    keys = written(commands[name].shortcut())
    return isolated(_escaped(keys.replace(_LRE, "")))


def _meanings() -> list[str]:
    from greenstat_desktop.core.diagnosis import SAID

    return list(SAID)


def _errors() -> list[str]:
    from greenstat_desktop.core.service_wording import SERVICE_ERRORS
    from greenstat_desktop.core.wording import ERRORS, UNEXPECTED

    return [*SERVICE_ERRORS.values(), *ERRORS.values(), UNEXPECTED]


def _listed(templates: list[str]) -> Iterator[str]:
    for template in dict.fromkeys(templates):
        yield f"- {_escaped(_PLACE.sub('…', translated(template, 2)).replace('….', '…'))}"


def _escaped(text: str) -> str:
    """Return text that Markdown takes for nothing else."""
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
