"""What the bundle does without: Qt plugins that no screen of ours needs, and the libraries that only they needed."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from PyInstaller.depend.bindepend import get_imports

# (name in the bundle, path on this machine, kind), as PyInstaller keeps them
Entry = tuple[str, str, str]

# Imported by libraries for what the application never does. Left out before anything is looked for.
EXCLUDED = (
    "IPython",
    "doctest",
    "ftplib",
    "lib2to3",
    "numpy.f2py",
    "numpy.fft",
    "numpy.random",
    "phonenumbers.carrierdata",
    "phonenumbers.geodata",
    "phonenumbers.tzdata",
    *(() if sys.platform == "linux" else ("PySide6.QtDBus",)),
    "pip",
    "pydoc",
    "readline",
    "setuptools",
    "smtplib",
    "test",
    "tkinter",
    "tomllib",
    "unittest",
    "xmlrpc",
)

# What PyInstaller runs at every start for programs of several processes; pyrate-limiter names them and we start none.
# A twentieth of the time to the first paint.
_START_SCRIPTS = ("pyi_rth_multiprocessing",)
# Folders of Qt's plugins, and of each the plugins that stay. A folder that is not named goes.
_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp", "qicns"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),  # not GTK's: it would bring GTK, and dress the window as something else
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("bradient",),
    "wayland-shell-integration": ("xdg-shell",),
}
_PLUGIN = re.compile(r"/plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)")
# Every Linux desktop has these, fitted to its own settings: with a copy of another age, fonts and buses go missing.
# What only they load goes with them.
_OF_THE_SYSTEM = re.compile(
    r"^lib(dbus-1|fontconfig|freetype|gssapi_krb5|glib-2\.0|gthread-2\.0|X11|X11-xcb|xcb|xkbcommon|xkbcommon-x11|z)\.so\b"
)
# Files that people bring are UTF, or have one byte a letter.
_CODECS = re.compile(r"_(codecs_(cn|hk|iso2022|jp|kr|tw)|multibytecodec)\.")
_LANGUAGES = ("ar", "es", "he", "pt_BR", "ru", "tr")
_TRANSLATION = re.compile(r"(^|/)PySide6/.*translations/[^/]+\.qm$")
_TRANSLATED = re.compile(rf"/translations/qtbase_({'|'.join(_LANGUAGES)})\.qm$")
_DATA = re.compile(r"(^|/)(certifi/|numpy/.*/tests/|numpy/_core/(include|lib)/|.*\.pyi$)")


def trimmed_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the shared libraries that the application uses: modules and plugins, and what those load."""
    wanted = [entry for entry in entries if _plugin_stays(entry) and not _left_out(_file_name(entry[0]))]
    reached = _reached(wanted)
    return [entry for entry in wanted if _is_root(entry) or _file_name(entry[0]) in reached]


def trimmed_scripts(entries: Iterable[Entry]) -> list[Entry]:
    """Return what runs at the start, the program itself last."""
    return [entry for entry in entries if entry[0] not in _START_SCRIPTS]


def trimmed_data(entries: Iterable[Entry]) -> list[Entry]:
    """Return the data files that the application reads; of symbolic links only those that lead somewhere."""
    return [entry for entry in entries if not _is_ballast(_slashed(entry[0]))]


def linked(data: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return ``data`` without the symbolic links to libraries that were left out."""
    kept = {_file_name(name) for name, _, _ in binaries}
    return [entry for entry in data if entry[2] != "SYMLINK" or _file_name(entry[1]) in kept]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the libraries without their symbols for debuggers; copies lie in ``folder``. For ELF only.

    numpy's are left as they are: `strip` breaks the alignment of its OpenBLAS, which then cannot be loaded.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [entry if "numpy" in entry[0] else _without_symbols(entry, folder) for entry in entries]


def _without_symbols(entry: Entry, folder: Path) -> Entry:
    name, path, kind = entry
    copy = folder / name.replace("/", "+")
    shutil.copyfile(path, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    return name, str(copy), kind


def _plugin_stays(entry: Entry) -> bool:
    found = _PLUGIN.search(_slashed(entry[0]))
    return found is None or found["name"] in _PLUGINS.get(found["folder"], ())


def _left_out(name: str) -> bool:
    return bool(_OF_THE_SYSTEM.match(name) or _CODECS.match(name))


def _is_ballast(name: str) -> bool:
    return bool(_DATA.search(name) or (_TRANSLATION.search(name) and not _TRANSLATED.search(name)))


def _is_root(entry: Entry) -> bool:
    """Return whether the program loads it by itself: an extension module, a plugin, Python."""
    name = _file_name(entry[0])
    return (
        entry[2] == "EXTENSION" or "/plugins/" in _slashed(entry[0]) or name.lower().startswith(("libpython", "python"))
    )


def _reached(entries: list[Entry]) -> set[str]:
    """Return the file names of all libraries that the roots load, directly or not."""
    by_name = {_file_name(name): path for name, path, _ in entries}
    seen: set[str] = set()
    waiting = [path for entry in entries if _is_root(entry) for path in (entry[1],)]
    while waiting:
        for name in _imported(waiting.pop()):
            if name not in seen:
                seen.add(name)
                if name in by_name:
                    waiting.append(by_name[name])
    return seen


def _imported(path: str) -> Iterator[str]:
    """Yield the file names of the libraries that one library itself asks for."""
    if sys.platform != "linux":
        yield from (_file_name(name) for name, _ in get_imports(path))
        return
    # PyInstaller asks the loader here, which answers with what those load as well.
    told = subprocess.run(["objdump", "--private-headers", path], stdout=subprocess.PIPE, text=True, check=True).stdout
    yield from re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE)


def _file_name(path: str) -> str:
    return PurePath(_slashed(path)).name


def _slashed(path: str) -> str:
    return path.replace("\\", "/")
