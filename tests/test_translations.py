"""Every text is found, every language is whole, and the compiled files are what Qt's own compiler would write."""

import subprocess
from pathlib import Path

import pytest

from build_translations import FOLDER, compiled, language_of, plural_forms
from greenstat_desktop.qt.languages import LANGUAGES
from tests import translations
from tests.translations import Text, Untranslatable, all_texts, faults, texts_of, update

FILES = sorted(FOLDER.glob("greenstat_*.ts"))
TEXTS = all_texts()


@pytest.mark.parametrize("file", FILES, ids=language_of)
def test_a_language_is_complete(file: Path) -> None:
    assert faults(language_of(file), TEXTS) == []


@pytest.mark.parametrize("file", FILES, ids=language_of)
def test_ours_is_byte_for_byte_what_lrelease_makes(file: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.qm"
    subprocess.run(["pyside6-lrelease", "-silent", file, "-qm", theirs], check=True, timeout=60)
    assert compiled(file) == theirs.read_bytes()


def test_the_languages_offered_are_those_that_can_be_written() -> None:
    assert tuple(LANGUAGES) == translations.LANGUAGES
    assert {language_of(file) for file in FILES} <= set(LANGUAGES)


def test_every_context_of_core_is_looked_into() -> None:
    from greenstat_desktop.qt.sentences import CONTEXTS

    core = {text.context for file in (translations.PACKAGE / "core").rglob("*.py") for text in texts_of(_read(file))}
    assert core == set(CONTEXTS)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class A:\n def f(self): self.tr('one' ' two')", Text("A", "one two", False)),
        ("class A:\n def f(self): self.tr('%Ln', '', n)", Text("A", "%Ln", True)),
        ("QCoreApplication.translate('B', 'text')", Text("B", "text", False)),
        ("translate('B', '%n s', None, 2)", Text("B", "%n s", True)),
        ("QT_TRANSLATE_N_NOOP('C', '{many}')", Text("C", "{many}", True)),
        ("def _tr(t, n=-1):\n return translate('D', t, None, n)\n_tr('x', 3)", Text("D", "x", True)),
        ("def _tr(t):\n return translate('D', t)\n_tr('x')", Text("D", "x", False)),
    ],
)
def test_texts_are_found(source: str, found: Text) -> None:
    assert texts_of(source) == {found}


def test_a_painter_that_moves_says_nothing() -> None:
    assert texts_of("painter.translate(0, 20)") == set()


@pytest.mark.parametrize(
    "source",
    ["class A:\n def f(self): self.tr(f'{x}')", "words.tr('no class')", "class A:\n def f(self): self.tr(a + 'b')"],
)
def test_a_text_that_nobody_could_translate_is_refused(source: str) -> None:
    with pytest.raises(Untranslatable):
        texts_of(source)


MANY = Text("A", "%Ln people in {place}", True)
PLAIN = Text("A", "&Open {file}…", False)


@pytest.fixture
def russian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    update("ru", [PLAIN, MANY])
    return translations.file_of("ru")


def fill(file: Path, plain: str, *forms: str) -> None:
    text = file.read_text("utf-8").replace(' type="unfinished"', "")
    text = text.replace("<translation></translation>", f"<translation>{plain}</translation>")
    for form in forms:
        text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
    file.write_text(text, "utf-8")


def test_a_new_file_is_unfinished_and_has_room_for_every_plural(russian: Path) -> None:
    assert russian.read_text("utf-8").count("<numerusform>") == plural_forms("ru") == 3
    assert len(faults("ru", [PLAIN, MANY])) == 2


def test_a_full_file_is_without_fault_and_stays_as_it_is(russian: Path) -> None:
    fill(russian, "&amp;Открыть {file}…", "%Ln человек в {place}", "%Ln человека в {place}", "%Ln человек в {place}")
    assert faults("ru", [PLAIN, MANY]) == []
    before = russian.read_text("utf-8")
    update("ru", [PLAIN, MANY])
    assert russian.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("plain", "one", "what"),
    [
        ("&amp;Открыть…", "%Ln в {place}", "places"),
        ("Открыть {file}…", "%Ln в {place}", "the &"),
        ("&amp;Открыть {file}", "%Ln в {place}", "ends otherwise"),
        ("&amp;Открыть {file}…", "%Ln в", "places"),
        ("&amp;Открыть {file}…", "", "not translated"),
    ],
)
def test_a_faulty_translation_is_named(russian: Path, plain: str, one: str, what: str) -> None:
    fill(russian, plain, one, "%Ln в {place}", "%Ln в {place}")
    (fault,) = faults("ru", [PLAIN, MANY])
    assert what in fault


def test_a_small_number_may_be_written_in_digits_of_the_languages_own(russian: Path) -> None:
    update("ru", [Text("A", "%n d", True)])
    fill(russian, "", "%Ln д", "%Ln д", "%Ln д")
    assert faults("ru", [Text("A", "%n d", True)]) == []


def test_a_text_that_left_the_source_leaves_the_file(russian: Path) -> None:
    update("ru", [PLAIN])
    assert "%Ln people" not in russian.read_text("utf-8")
    update("ru", [])
    assert faults("ru", []) == []


def _read(file: Path) -> str:
    return file.read_text("utf-8")
