"""For translators: ``python -m tests.translations update`` brings the .ts files up to date, ``check`` tells what lacks.

The texts are found by reading the source's syntax tree: Qt's ``lupdate`` overlooks plurals that Python code asks of
``translate``.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / ".ci"))  # run by hand, this module finds its companion all the same

from build_translations import FOLDER, Message, build, messages, plural_forms  # noqa: E402

PACKAGE = ROOT / "greenstat_desktop"
LANGUAGES = ("en", "ru", "he", "es", "pt_BR", "ar", "tr")
PLACE = re.compile(r"\{\w*\}|%L?n|%\d")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the source."""

    context: str
    source: str
    numerus: bool


class Untranslatable(Exception):
    """A text that no translator will ever see."""


class _Reader(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, tree: ast.Module, file: Path) -> None:
        self.texts: set[Text] = set()
        self._file = file
        self._class = ""
        self._forwarders = dict(_forwarders(tree))
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        plural = any(keyword.arg == "n" for keyword in node.keywords)
        if name == "tr":
            self._add(self._class, node.args[0], node, numerus=plural or len(node.args) > 2)
        elif name in self._forwarders and isinstance(node.func, ast.Name) and not _marked_elsewhere(node):
            self._add(self._forwarders[name], node.args[0], node, numerus=len(node.args) > 1)
        elif name == "translate" and len(node.args) > 1 and isinstance(getattr(node.args[1], "value", 0), str):
            self._add(_constant(node.args[0]), node.args[1], node, numerus=plural or len(node.args) > 3)
        elif name in ("QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"):
            self._add(_constant(node.args[0]), node.args[1], node, numerus=name == "QT_TRANSLATE_N_NOOP")

    def _add(self, context: str, text: ast.expr, call: ast.Call, *, numerus: bool) -> None:
        if not context or not isinstance(text, ast.Constant):
            raise Untranslatable(f"{self._file}:{call.lineno}: {ast.unparse(call)[:80]}")
        if text.value:
            self.texts.add(Text(context, str(text.value), numerus))


def _forwarders(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module's own functions that hand their text on to ``translate``, with the context they name."""
    for function in (one for one in tree.body if isinstance(one, ast.FunctionDef)):
        parameters = {argument.arg for argument in function.args.args}
        for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            handed_on = name == "translate" and len(call.args) > 1 and getattr(call.args[1], "id", "") in parameters
            if handed_on and (context := _constant(call.args[0])):
                yield function.name, context


def _marked_elsewhere(call: ast.Call) -> bool:
    """Tell whether a function is handed a text by name or field: such texts are marked where they are written."""
    return isinstance(call.args[0], ast.Name | ast.Attribute | ast.Subscript)


def _constant(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def texts_of(source: str, file: Path = Path()) -> set[Text]:
    """Return every text that a module's source wants translated.

    Raises:
        Untranslatable: a text is put together at run time, or nobody knows its context.
    """
    return _Reader(ast.parse(source), file).texts


def all_texts() -> list[Text]:
    """Return the texts of the whole package, in order."""
    found: set[Text] = set()
    for file in sorted(PACKAGE.rglob("*.py")):
        found |= texts_of(file.read_text("utf-8"), file.relative_to(PACKAGE))
    return sorted(found)


def file_of(language: str) -> Path:
    """Return the .ts file of a language."""
    return FOLDER / f"greenstat_{language}.ts"


def wanted(language: str, texts: Iterable[Text]) -> list[Text]:
    """Return what a language has to translate: English only chooses between one and many."""
    return [text for text in texts if text.numerus or language != "en"]


def update(language: str, texts: Iterable[Text]) -> None:
    """Write a language's .ts: what is translated stays, what is new stands there unfinished, what is gone goes."""
    file = file_of(language)
    known = {(one.context, one.source): one for one in messages(file)} if file.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = None
    for text in wanted(language, texts):
        if context is None or context.findtext("name") != text.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        _write(context, text, known.get((text.context, text.source)), plural_forms(language))
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(root, "unicode", short_empty_elements=False) + "\n", "utf-8")


def _write(context: ET.Element, text: Text, known: Message | None, count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.numerus else {})
    ET.SubElement(message, "source").text = text.source
    kept = (
        known if known and known.numerus == text.numerus and (not text.numerus or len(known.forms) == count) else None
    )
    translation = ET.SubElement(message, "translation", {} if kept and kept.finished else {"type": "unfinished"})
    if not text.numerus:
        translation.text = kept.forms[0] if kept else ""
        return
    for form in kept.forms if kept else ("",) * count:
        ET.SubElement(translation, "numerusform").text = form


def faults(language: str, texts: Iterable[Text]) -> list[str]:
    """Return what is wrong with a language's .ts, a line each."""
    found = []
    known = {(one.context, one.source): one for one in messages(file_of(language))}
    asked = wanted(language, texts)
    for text in asked:
        message = known.pop((text.context, text.source), None)
        if problem := _fault(text, message, plural_forms(language)):
            found.append(f"{language}: {problem}: {text.context}: {text.source}")
    found.extend(f"{language}: not in the source any more: {context}: {source}" for context, source in known)
    return found


def _fault(text: Text, message: Message | None, count: int) -> str:
    if message is None:
        return "missing, run update"
    if not message.finished or not all(form.strip() for form in message.forms):
        return "not translated"
    if len(message.forms) != (count if text.numerus else 1) or message.numerus != text.numerus:
        return f"needs {count} plural forms"
    for form in message.forms:
        if problem := _form_fault(text, form):
            return problem
    return ""


def _form_fault(text: Text, form: str) -> str:
    asked, given = set(PLACE.findall(text.source)), set(PLACE.findall(form))
    if text.numerus and "%Ln" in given:  # a language may write even small numbers in digits of its own
        asked = {"%Ln" if place == "%n" else place for place in asked}
    counts = {place for place in asked if place.endswith("n")} if text.numerus else set()
    if not given <= asked or not asked - counts <= given:  # "one person" may stand without its number
        return f"places are {sorted(given)}, not {sorted(asked)}"
    if ("&" in text.source) != ("&" in form) and "&" in re.sub(r"&&|& ", "", text.source):
        return "the & before the letter of its key is missing"
    if text.source.endswith("…") != form.endswith("…"):
        return "ends otherwise"
    if text.source[:1].isspace() != form[:1].isspace() or text.source[-1:].isspace() != form[-1:].isspace():
        return "a space at its end differs"
    return ""


def main(argv: list[str]) -> int:
    """Update or check every language, or the ones named."""
    command, *names = argv or ["check"]
    texts, bad = all_texts(), []
    for language in names or LANGUAGES:
        if command == "update":
            update(language, texts)
        elif file_of(language).exists():
            bad += faults(language, texts)
    build()
    sys.stdout.write("".join(f"{line}\n" for line in bad) + f"{len(texts)} texts, {len(bad)} faults\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
