"""A sentence for people: a template that translators know by its English text, and the values that go into it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sentence:
    """One or more sentences: what happened, why, what to do next."""

    template: str  # English, with {names} where values go; also the key under which a translation is found
    values: dict[str, str | int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in English, counts with thousands separated."""
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """Return ``template``, this sentence's own or a translation of it, with the values in their places."""
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in self.values.items()}
        return template.format(**shown)
