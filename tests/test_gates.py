"""R17: what must nowhere be written, read from the sources; each gate is proven by a planted violation."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "greenstat_desktop"
MODULES = {str(path.relative_to(PACKAGE)): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}

Gate = Callable[[str, ast.Module], Iterator[str]]


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the name that is called, such as ``log.info`` or ``self.label.setText``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def labels_are_plain(module: str, tree: ast.Module) -> Iterator[str]:
    """A label is made with its format, or shows a picture and never a text."""
    plain = {name.rpartition(".")[0] for name, _ in calls(tree) if name.endswith(".setTextFormat")}
    worded = {name.rpartition(".")[0] for name, _ in calls(tree) if name.endswith(".setText")}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            target, made = ast.unparse(node.targets[0]), node.value
            if ast.unparse(made.func) in {"QLabel", "QMessageBox"} and target not in plain:
                own_text = made.args and not (len(made.args) == 1 and ast.unparse(made.args[0]) in {"self", "parent"})
                if target in worded or own_text or ast.unparse(made.func) == "QMessageBox":
                    yield f"{target} guesses its format"


def nothing_guesses_markup(module: str, tree: ast.Module) -> Iterator[str]:
    """No widget that reads markup, and no shortcut to one, but for the help that ships with the program."""
    helps = module in {"qt/help_pages.py", "qt/help_window.py"}
    for name, _ in calls(tree):
        last = name.rpartition(".")[2]
        if last in {"QInputDialog", "QProgressDialog", "QTextBrowser", "QTextDocument", "QErrorMessage"} and not helps:
            yield name
        if name.startswith(("QInputDialog.", "QErrorMessage.")):
            yield name
        if name.startswith("QMessageBox.") and last in {"question", "warning", "information", "critical", "about"}:
            yield name
        if (
            last in {"setHtml", "insertHtml", "setMarkdown"} and not helps and module != "qt/copying.py"
        ):  # escaped there
            yield name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"RichText", "AutoText", "MarkdownText"}:
            yield ast.unparse(node)


def tooltips_are_escaped(module: str, tree: ast.Module) -> Iterator[str]:
    """A tooltip is a text of ours as it stands, or goes through ``tooltip``."""

    def is_safe(shown: ast.expr) -> bool:
        if isinstance(shown, ast.IfExp):
            return is_safe(shown.body) and is_safe(shown.orelse)
        named = ast.unparse(shown.func) if isinstance(shown, ast.Call) else ""
        return isinstance(shown, ast.Constant) or named in {"self.tr", "_tr", "tr", "tooltip"}

    for name, call in calls(tree):
        if name.rpartition(".")[2] in {"setToolTip", "setStatusTip", "setWhatsThis"} and not is_safe(call.args[-1]):
            yield ast.unparse(call)
        if name == "QToolTip.showText" and not is_safe(call.args[1]):
            yield ast.unparse(call)


def threads_are_of_jobs(module: str, tree: ast.Module) -> Iterator[str]:
    """Only ``qt/jobs.py`` has QThreads, and nobody kills one."""
    if module != "qt/jobs.py":
        yield from (one for one in imported(tree) if one.endswith((".QThread", ".QThreadPool", ".QRunnable")))
    for name, _ in calls(tree):
        if name.endswith((".terminate", ".setTerminationEnabled")):
            yield name


def logs_name_no_address(module: str, tree: ast.Module) -> Iterator[str]:
    """What is logged is made of our own words: no address, no token, nothing that the service wrote."""
    for name, call in calls(tree):
        if name.startswith(("log.", "logging.", "logger.")):
            words = {one.id for one in ast.walk(call) if isinstance(one, ast.Name)}
            words |= {one.attr for one in ast.walk(call) if isinstance(one, ast.Attribute)}
            if found := words & {
                "url",
                "api_url",
                "token",
                "secret",
                "reveal",
                "location",
                "body",
                "headers",
                "response",
            }:
                yield f"{name}: {found}"


def tokens_are_revealed_at_the_border(module: str, tree: ast.Module) -> Iterator[str]:
    """The request line, the keyring, the field that it is pasted into, and what looks whether it is well formed."""
    if module not in {
        "core/green_api/connections.py",
        "core/credentials.py",
        "core/redaction.py",
        "core/account_input.py",
        "qt/account_fields.py",
    }:
        yield from (name for name, _ in calls(tree) if name.endswith(".reveal"))


def the_network_has_one_owner(module: str, tree: ast.Module) -> Iterator[str]:
    """Sockets are the client's and the sandbox'; Qt's serves to find another window of ours.

    News of a version are asked for where somebody switched that on; the self-check names TLS and opens nothing.
    """
    if module.startswith(("core/green_api/", "sandbox/")):
        return
    allowed = {"core/updates.py": ("ssl", "urllib.request"), "self_check.py": ("ssl",)}.get(module, ())
    for one in imported(tree):
        if one.startswith(allowed):
            continue
        if one.startswith(("socket", "ssl", "http.client", "urllib.request", "ftplib", "smtplib", "xmlrpc", "asyncio")):
            yield one
        if "QtNetwork" in one and not one.rpartition(".")[2].startswith("QLocal"):
            yield one
        if "QtWebEngine" in one or "QtMultimedia" in one:
            yield one


def nothing_is_run_or_unpickled(module: str, tree: ast.Module) -> Iterator[str]:
    """No other program is started, and no data becomes code."""
    yield from (one for one in imported(tree) if one.partition(".")[0] in {"pickle", "marshal", "shelve", "subprocess"})
    yield from (name for name, _ in calls(tree) if name in {"eval", "exec", "os.system", "os.popen", "__import__"})


PLANTED: dict[Gate, list[str]] = {
    labels_are_plain: [
        "label = QLabel(name)", "self.a = QLabel(self)\nself.a.setText(name)", "box = QMessageBox(self)",
    ],
    nothing_guesses_markup: [
        "QInputDialog.getText(self, a, b)", "QMessageBox.question(self, a, b)", "view.setHtml(name)",
        "x.setTextFormat(Qt.TextFormat.RichText)", "dialog = QProgressDialog(name)",
    ],
    tooltips_are_escaped: [
        "x.setToolTip(name)", "x.setToolTip(f'{name}')", "x.setToolTip(a if b else tooltip(a))",
        "QToolTip.showText(at, name)",
    ],
    threads_are_of_jobs: ["from PySide6.QtCore import QThread", "worker.terminate()"],
    logs_name_no_address: ["log.info('asking %s', url)", "log.debug(account.api_url)", "log.error(token.reveal())"],
    tokens_are_revealed_at_the_border: ["print(secret.reveal())"],
    the_network_has_one_owner: ["import socket", "from PySide6.QtNetwork import QNetworkAccessManager"],
    nothing_is_run_or_unpickled: ["import pickle", "os.system(name)", "eval(name)"],
}  # fmt: skip
GATES = list(PLANTED)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_written_that_must_not_be(module: str, gate: Gate) -> None:
    assert list(gate(module, ast.parse(MODULES[module]))) == []


@pytest.mark.mutant
@pytest.mark.parametrize(
    ("gate", "source"),
    [(gate, source) for gate, sources in PLANTED.items() for source in sources],
    ids=lambda one: one if isinstance(one, str) else one.__name__,
)
def test_a_planted_violation_is_found(gate: Gate, source: str) -> None:
    assert list(gate("qt/planted.py", ast.parse(source)))
