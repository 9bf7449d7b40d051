"""A sentence for people: a template that translators know by its English text, and the values that go into it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int | date | tuple[str, ...]  # a tuple holds templates of their own: a list in words


def in_english(value: Value) -> str:
    """Return a value as English has it: counts with thousands separated, days as 2026-11-22, lists with semicolons."""
    match value:
        case int():
            return f"{value:,}"
        case date():
            return value.isoformat()
        case tuple():
            return "; ".join(value)
        case str():
            return value


@dataclass(frozen=True, slots=True)
class Sentence:
    """One or more sentences: what happened, why, what to do next."""

    template: str  # English, with {names} where values go; also the key under which a translation is found
    values: dict[str, Value] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """The number that the sentence's plural form goes by; -1 if it counts nothing."""
        return next((value for value in self.values.values() if isinstance(value, int)), -1)

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.filled(self.template)

    def filled(self, template: str, shown: Callable[[Value], str] = in_english) -> str:
        """Return ``template``, this sentence's own or a translation of it, with the values in their places."""
        return template.format(**{name: shown(value) for name, value in self.values.items()})
